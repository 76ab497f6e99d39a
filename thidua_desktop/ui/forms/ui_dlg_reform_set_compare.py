"""Made from forms/dlg_reform_set_compare.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgReformSetCompare(object):
    def setupUi(self, DlgReformSetCompare):
        if not DlgReformSetCompare.objectName():
            DlgReformSetCompare.setObjectName(u"DlgReformSetCompare")
        DlgReformSetCompare.setProperty(u"page", True)
        self.outer = QVBoxLayout(DlgReformSetCompare)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.afterLabel = QLabel(DlgReformSetCompare)
        self.afterLabel.setObjectName(u"afterLabel")
        self.afterLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.afterLabel.setProperty(u"role", u"h2")
        self.afterLabel.setWordWrap(True)

        self.outer.addWidget(self.afterLabel)

        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.beforeLabel = QLabel(DlgReformSetCompare)
        self.beforeLabel.setObjectName(u"beforeLabel")
        self.beforeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.beforeLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.beforeLabel)

        self.beforeBox = QComboBox(DlgReformSetCompare)
        self.beforeBox.setObjectName(u"beforeBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.beforeBox.sizePolicy().hasHeightForWidth())
        self.beforeBox.setSizePolicy(sizePolicy)

        self.head.addWidget(self.beforeBox)


        self.outer.addLayout(self.head)

        self.sumLabel = QLabel(DlgReformSetCompare)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sumLabel.setProperty(u"role", u"mute")
        self.sumLabel.setWordWrap(True)

        self.outer.addWidget(self.sumLabel)

        self.tableCard = QFrame(DlgReformSetCompare)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.outer.addWidget(self.tableCard)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.copyButton = QPushButton(DlgReformSetCompare)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"clipboard-paste")

        self.buttons.addWidget(self.copyButton)

        self.buttonSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.closeButton = QPushButton(DlgReformSetCompare)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.beforeLabel.setBuddy(self.beforeBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.beforeBox, self.table)
        QWidget.setTabOrder(self.table, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.closeButton)

        self.retranslateUi(DlgReformSetCompare)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgReformSetCompare)
    # setupUi

    def retranslateUi(self, DlgReformSetCompare):
        DlgReformSetCompare.setWindowTitle(QCoreApplication.translate("DlgReformSetCompare", u"So s\u00e1nh hai b\u1ed9 ti\u00eau ch\u00ed", None))
        self.afterLabel.setText("")
        self.beforeLabel.setText(QCoreApplication.translate("DlgReformSetCompare", u"&So v\u1edbi", None))
        self.sumLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgReformSetCompare", u"C\u00e1c m\u1ee5c kh\u00e1c nhau", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("DlgReformSetCompare", u"&Ch\u00e9p b\u1ea3ng", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("DlgReformSetCompare", u"Ch\u00e9p c\u1ea3 b\u1ea3ng \u0111\u1ec3 d\u00e1n v\u00e0o Excel, Word", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgReformSetCompare", u"\u0110\u00f3n&g", None))
    # retranslateUi

