"""Made from forms/tab_reform.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_TabReform(object):
    def setupUi(self, TabReform):
        if not TabReform.objectName():
            TabReform.setObjectName(u"TabReform")
        TabReform.setProperty(u"page", True)
        self.rootLayout = QVBoxLayout(TabReform)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(12, 8, 12, 0)
        self.scoresSwitch = QPushButton(TabReform)
        self.scoresSwitch.setObjectName(u"scoresSwitch")
        self.scoresSwitch.setCheckable(True)
        self.scoresSwitch.setChecked(True)
        self.scoresSwitch.setAutoExclusive(True)
        self.scoresSwitch.setProperty(u"iconName", u"pen-line")
        self.scoresSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.scoresSwitch)

        self.resultsSwitch = QPushButton(TabReform)
        self.resultsSwitch.setObjectName(u"resultsSwitch")
        self.resultsSwitch.setCheckable(True)
        self.resultsSwitch.setAutoExclusive(True)
        self.resultsSwitch.setProperty(u"iconName", u"chart-line")
        self.resultsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.resultsSwitch)

        self.gapsSwitch = QPushButton(TabReform)
        self.gapsSwitch.setObjectName(u"gapsSwitch")
        self.gapsSwitch.setCheckable(True)
        self.gapsSwitch.setAutoExclusive(True)
        self.gapsSwitch.setProperty(u"iconName", u"trending-down")
        self.gapsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.gapsSwitch)

        self.remediesSwitch = QPushButton(TabReform)
        self.remediesSwitch.setObjectName(u"remediesSwitch")
        self.remediesSwitch.setCheckable(True)
        self.remediesSwitch.setAutoExclusive(True)
        self.remediesSwitch.setProperty(u"iconName", u"list-checks")
        self.remediesSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.remediesSwitch)

        self.setsSwitch = QPushButton(TabReform)
        self.setsSwitch.setObjectName(u"setsSwitch")
        self.setsSwitch.setCheckable(True)
        self.setsSwitch.setAutoExclusive(True)
        self.setsSwitch.setProperty(u"iconName", u"list-tree")
        self.setsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.setsSwitch)

        self.closedLabel = QLabel(TabReform)
        self.closedLabel.setObjectName(u"closedLabel")
        self.closedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.closedLabel.setProperty(u"role", u"mute")

        self.switchRow.addWidget(self.closedLabel)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap1)

        self.papersButton = QPushButton(TabReform)
        self.papersButton.setObjectName(u"papersButton")
        self.papersButton.setProperty(u"iconName", u"printer")

        self.switchRow.addWidget(self.papersButton)


        self.rootLayout.addLayout(self.switchRow)

        self.pagesRow = QHBoxLayout()
        self.pagesRow.setSpacing(8)
        self.pagesRow.setObjectName(u"pagesRow")
        self.pagesRow.setContentsMargins(12, 0, 12, 10)
        self.pages = QStackedWidget(TabReform)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)

        self.pagesRow.addWidget(self.pages)


        self.rootLayout.addLayout(self.pagesRow)

        QWidget.setTabOrder(self.scoresSwitch, self.resultsSwitch)
        QWidget.setTabOrder(self.resultsSwitch, self.gapsSwitch)
        QWidget.setTabOrder(self.gapsSwitch, self.remediesSwitch)
        QWidget.setTabOrder(self.remediesSwitch, self.setsSwitch)
        QWidget.setTabOrder(self.setsSwitch, self.papersButton)

        self.retranslateUi(TabReform)

        self.pages.setCurrentIndex(-1)


        QMetaObject.connectSlotsByName(TabReform)
    # setupUi

    def retranslateUi(self, TabReform):
        self.scoresSwitch.setText(QCoreApplication.translate("TabReform", u"Ch\u1ea5&m \u0111i\u1ec3m", None))
#if QT_CONFIG(tooltip)
        self.scoresSwitch.setToolTip(QCoreApplication.translate("TabReform", u"K\u00ea khai, t\u1ef1 ch\u1ea5m, minh ch\u1ee9ng, th\u1ea9m \u0111\u1ecbnh t\u1eebng ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(tooltip)
        self.resultsSwitch.setText(QCoreApplication.translate("TabReform", u"K\u1ebft &qu\u1ea3", None))
#if QT_CONFIG(tooltip)
        self.resultsSwitch.setToolTip(QCoreApplication.translate("TabReform", u"Ch\u1ec9 s\u1ed1, x\u1ebfp h\u1ea1ng, so v\u1edbi n\u0103m tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
        self.gapsSwitch.setText(QCoreApplication.translate("TabReform", u"&Thi\u1ebfu h\u1ee5t", None))
#if QT_CONFIG(tooltip)
        self.gapsSwitch.setToolTip(QCoreApplication.translate("TabReform", u"\u0110i\u1ec3m m\u1ea5t \u1edf \u0111\u00e2u, v\u00ec sao, l\u1ea5y l\u1ea1i \u0111\u01b0\u1ee3c bao nhi\u00eau", None))
#endif // QT_CONFIG(tooltip)
        self.remediesSwitch.setText(QCoreApplication.translate("TabReform", u"K&h\u1eafc ph\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.remediesSwitch.setToolTip(QCoreApplication.translate("TabReform", u"K\u1ebf ho\u1ea1ch kh\u1eafc ph\u1ee5c t\u1ed3n t\u1ea1i, h\u1ea1n ch\u1ebf", None))
#endif // QT_CONFIG(tooltip)
        self.setsSwitch.setText(QCoreApplication.translate("TabReform", u"B\u1ed9 t&i\u00eau ch\u00ed", None))
#if QT_CONFIG(tooltip)
        self.setsSwitch.setToolTip(QCoreApplication.translate("TabReform", u"Ti\u00eau ch\u00ed, \u0111i\u1ec3m t\u1ed1i \u0111a, c\u00e1ch t\u00ednh \u0111i\u1ec3m c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(tooltip)
        self.closedLabel.setText("")
        self.papersButton.setText(QCoreApplication.translate("TabReform", u"In, &xu\u1ea5t\u2026", None))
#if QT_CONFIG(tooltip)
        self.papersButton.setToolTip(QCoreApplication.translate("TabReform", u"B\u00e1o c\u00e1o, b\u1ea3ng th\u1ea9m \u0111\u1ecbnh, x\u1ebfp h\u1ea1ng, k\u1ebf ho\u1ea1ch kh\u1eafc ph\u1ee5c (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

