"""Made from forms/tab_directory.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_TabDirectory(object):
    def setupUi(self, TabDirectory):
        if not TabDirectory.objectName():
            TabDirectory.setObjectName(u"TabDirectory")
        TabDirectory.setProperty(u"page", True)
        self.rootLayout = QVBoxLayout(TabDirectory)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(12, 8, 12, 0)
        self.unitsSwitch = QPushButton(TabDirectory)
        self.unitsSwitch.setObjectName(u"unitsSwitch")
        self.unitsSwitch.setCheckable(True)
        self.unitsSwitch.setChecked(True)
        self.unitsSwitch.setAutoExclusive(True)
        self.unitsSwitch.setProperty(u"iconName", u"building-2")
        self.unitsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.unitsSwitch)

        self.pledgesSwitch = QPushButton(TabDirectory)
        self.pledgesSwitch.setObjectName(u"pledgesSwitch")
        self.pledgesSwitch.setCheckable(True)
        self.pledgesSwitch.setAutoExclusive(True)
        self.pledgesSwitch.setProperty(u"iconName", u"handshake")
        self.pledgesSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.pledgesSwitch)

        self.gap18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap18)


        self.rootLayout.addLayout(self.switchRow)

        self.pages = QStackedWidget(TabDirectory)
        self.pages.setObjectName(u"pages")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy)
        self.pledgePage = QWidget()
        self.pledgePage.setObjectName(u"pledgePage")
        self.pledgePage.setProperty(u"plain", True)
        self.pledgeLayout = QVBoxLayout(self.pledgePage)
        self.pledgeLayout.setSpacing(8)
        self.pledgeLayout.setObjectName(u"pledgeLayout")
        self.pledgeLayout.setContentsMargins(12, 12, 12, 12)
        self.pages.addWidget(self.pledgePage)

        self.rootLayout.addWidget(self.pages)

        QWidget.setTabOrder(self.unitsSwitch, self.pledgesSwitch)

        self.retranslateUi(TabDirectory)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(TabDirectory)
    # setupUi

    def retranslateUi(self, TabDirectory):
        self.unitsSwitch.setText(QCoreApplication.translate("TabDirectory", u"\u0110\u01a1n v\u1ecb, c\u00e1n b\u1ed9, &h\u1ed9 gia \u0111\u00ecnh", None))
        self.pledgesSwitch.setText(QCoreApplication.translate("TabDirectory", u"&Giao \u01b0\u1edbc thi \u0111ua", None))
        pass
    # retranslateUi

