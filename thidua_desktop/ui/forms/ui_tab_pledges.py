"""Made from forms/tab_pledges.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_TabPledges(object):
    def setupUi(self, TabPledges):
        if not TabPledges.objectName():
            TabPledges.setObjectName(u"TabPledges")
        TabPledges.setProperty(u"page", True)
        self.rootLayout = QVBoxLayout(TabPledges)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(12, 8, 12, 0)
        self.listSwitch = QPushButton(TabPledges)
        self.listSwitch.setObjectName(u"listSwitch")
        self.listSwitch.setCheckable(True)
        self.listSwitch.setChecked(True)
        self.listSwitch.setAutoExclusive(True)
        self.listSwitch.setProperty(u"iconName", u"handshake")
        self.listSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.listSwitch)

        self.resultsSwitch = QPushButton(TabPledges)
        self.resultsSwitch.setObjectName(u"resultsSwitch")
        self.resultsSwitch.setCheckable(True)
        self.resultsSwitch.setAutoExclusive(True)
        self.resultsSwitch.setProperty(u"iconName", u"gauge")
        self.resultsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.resultsSwitch)

        self.rankingSwitch = QPushButton(TabPledges)
        self.rankingSwitch.setObjectName(u"rankingSwitch")
        self.rankingSwitch.setCheckable(True)
        self.rankingSwitch.setAutoExclusive(True)
        self.rankingSwitch.setProperty(u"iconName", u"trophy")
        self.rankingSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.rankingSwitch)

        self.movementsSwitch = QPushButton(TabPledges)
        self.movementsSwitch.setObjectName(u"movementsSwitch")
        self.movementsSwitch.setCheckable(True)
        self.movementsSwitch.setAutoExclusive(True)
        self.movementsSwitch.setProperty(u"iconName", u"flag")
        self.movementsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.movementsSwitch)

        self.closedLabel = QLabel(TabPledges)
        self.closedLabel.setObjectName(u"closedLabel")
        self.closedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.closedLabel.setProperty(u"role", u"mute")

        self.switchRow.addWidget(self.closedLabel)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap1)

        self.years = QWidget(TabPledges)
        self.years.setObjectName(u"years")
        self.years.setProperty(u"plain", True)
        self.yearsLayout = QHBoxLayout(self.years)
        self.yearsLayout.setSpacing(4)
        self.yearsLayout.setObjectName(u"yearsLayout")
        self.yearsLayout.setContentsMargins(0, 0, 0, 0)
        self.thisYear = QPushButton(self.years)
        self.thisYear.setObjectName(u"thisYear")
        self.thisYear.setCheckable(True)
        self.thisYear.setAutoExclusive(True)
        self.thisYear.setProperty(u"segment", True)

        self.yearsLayout.addWidget(self.thisYear)

        self.nextYear = QPushButton(self.years)
        self.nextYear.setObjectName(u"nextYear")
        self.nextYear.setCheckable(True)
        self.nextYear.setAutoExclusive(True)
        self.nextYear.setProperty(u"segment", True)

        self.yearsLayout.addWidget(self.nextYear)


        self.switchRow.addWidget(self.years)


        self.rootLayout.addLayout(self.switchRow)

        self.pagesRow = QHBoxLayout()
        self.pagesRow.setSpacing(8)
        self.pagesRow.setObjectName(u"pagesRow")
        self.pagesRow.setContentsMargins(12, 0, 12, 10)
        self.pages = QStackedWidget(TabPledges)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)

        self.pagesRow.addWidget(self.pages)


        self.rootLayout.addLayout(self.pagesRow)


        self.retranslateUi(TabPledges)

        self.pages.setCurrentIndex(-1)


        QMetaObject.connectSlotsByName(TabPledges)
    # setupUi

    def retranslateUi(self, TabPledges):
        self.listSwitch.setText(QCoreApplication.translate("TabPledges", u"&Giao \u01b0\u1edbc", None))
#if QT_CONFIG(tooltip)
        self.listSwitch.setToolTip(QCoreApplication.translate("TabPledges", u"Giao \u01b0\u1edbc c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb, vi\u1ec7c k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.resultsSwitch.setText(QCoreApplication.translate("TabPledges", u"K\u1ebft q&u\u1ea3", None))
#if QT_CONFIG(tooltip)
        self.resultsSwitch.setToolTip(QCoreApplication.translate("TabPledges", u"K\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n v\u00e0 \u0111i\u1ec3m t\u1eebng ch\u1ec9 ti\u00eau", None))
#endif // QT_CONFIG(tooltip)
        self.rankingSwitch.setText(QCoreApplication.translate("TabPledges", u"&X\u1ebfp h\u1ea1ng", None))
#if QT_CONFIG(tooltip)
        self.rankingSwitch.setToolTip(QCoreApplication.translate("TabPledges", u"X\u1ebfp h\u1ea1ng trong c\u1ee5m, kh\u1ed1i; c\u1edd thi \u0111ua", None))
#endif // QT_CONFIG(tooltip)
        self.movementsSwitch.setText(QCoreApplication.translate("TabPledges", u"Ph&ong tr\u00e0o", None))
#if QT_CONFIG(tooltip)
        self.movementsSwitch.setToolTip(QCoreApplication.translate("TabPledges", u"Phong tr\u00e0o thi \u0111ua", None))
#endif // QT_CONFIG(tooltip)
        self.closedLabel.setText("")
        self.thisYear.setText(QCoreApplication.translate("TabPledges", u"2026", None))
        self.nextYear.setText(QCoreApplication.translate("TabPledges", u"2027", None))
        pass
    # retranslateUi

