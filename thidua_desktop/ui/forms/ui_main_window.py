"""Made from forms/main_window.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QMainWindow, QSizePolicy, QSpacerItem, QStackedWidget,
    QStatusBar, QToolButton, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.global_search import GlobalSearch
from thidua_desktop.ui.widgets.nav_bar import NavBar

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 728)
        MainWindow.setMinimumSize(QSize(960, 560))
        self.page = QWidget(MainWindow)
        self.page.setObjectName(u"page")
        self.outer = QVBoxLayout(self.page)
        self.outer.setSpacing(0)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.topBar = QFrame(self.page)
        self.topBar.setObjectName(u"topBar")
        self.topLayout = QHBoxLayout(self.topBar)
        self.topLayout.setSpacing(8)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(4, 0, 12, 0)
        self.nav = NavBar(self.topBar)
        self.nav.setObjectName(u"nav")

        self.topLayout.addWidget(self.nav)

        self.topSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpace)

        self.yearBox = QComboBox(self.topBar)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.topLayout.addWidget(self.yearBox)

        self.search = GlobalSearch(self.topBar)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(216, 0))
        self.search.setMaximumSize(QSize(280, 16777215))

        self.topLayout.addWidget(self.search)

        self.moreButton = QToolButton(self.topBar)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moreButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.moreButton.setProperty(u"iconName", u"list")

        self.topLayout.addWidget(self.moreButton)


        self.outer.addWidget(self.topBar)

        self.pages = QStackedWidget(self.page)
        self.pages.setObjectName(u"pages")

        self.outer.addWidget(self.pages)

        MainWindow.setCentralWidget(self.page)
        self.statusBar = QStatusBar(MainWindow)
        self.statusBar.setObjectName(u"statusBar")
        MainWindow.setStatusBar(self.statusBar)
        QWidget.setTabOrder(self.nav, self.yearBox)
        QWidget.setTabOrder(self.yearBox, self.search)
        QWidget.setTabOrder(self.search, self.moreButton)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Thi \u0110ua Desktop", None))
#if QT_CONFIG(accessibility)
        self.nav.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c ph\u1ea7n vi\u1ec7c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBox.setToolTip(QCoreApplication.translate("MainWindow", u"N\u0103m c\u00f4ng t\u00e1c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.yearBox.setAccessibleName(QCoreApplication.translate("MainWindow", u"N\u0103m c\u00f4ng t\u00e1c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"T\u00ecm m\u1ecdi th\u1ee9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("MainWindow", u"T\u00ecm ng\u01b0\u1eddi, \u0111\u01a1n v\u1ecb, h\u1ed9, l\u01b0\u1ee3t khen th\u01b0\u1edfng, quy\u1ebft \u0111\u1ecbnh (Ctrl+K); kh\u00f4ng c\u1ea7n g\u00f5 d\u1ea5u", None))
#endif // QT_CONFIG(tooltip)
        self.moreButton.setText(QCoreApplication.translate("MainWindow", u"Menu", None))
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("MainWindow", u"Sao l\u01b0u, kh\u00f4i ph\u1ee5c, c\u01a1 quan, giao di\u1ec7n, tr\u1ee3 gi\u00fap (F10)", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

