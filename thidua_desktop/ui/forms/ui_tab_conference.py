"""Made from forms/tab_conference.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QTabWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.empty_state import EmptyState
class Ui_TabConference(object):
    def setupUi(self, TabConference):
        if not TabConference.objectName():
            TabConference.setObjectName(u"TabConference")
        TabConference.setProperty(u"page", True)
        self.rootLayout = QHBoxLayout(TabConference)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(TabConference)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setMinimumSize(QSize(208, 0))
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 8, 12)
        self.listCaption = QLabel(self.listCard)
        self.listCaption.setObjectName(u"listCaption")
        self.listCaption.setProperty(u"role", u"h2")
        self.listCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.listLayout.addWidget(self.listCaption)

        self.conferenceList = ChoiceList(self.listCard)
        self.conferenceList.setObjectName(u"conferenceList")

        self.listLayout.addWidget(self.conferenceList)

        self.listButtons = QHBoxLayout()
        self.listButtons.setSpacing(6)
        self.listButtons.setObjectName(u"listButtons")
        self.listButtons.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.listCard)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"iconName", u"plus")

        self.listButtons.addWidget(self.newButton)

        self.deleteButton = QPushButton(self.listCard)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setProperty(u"danger", True)
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.listButtons.addWidget(self.deleteButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listButtons.addItem(self.gap1)


        self.listLayout.addLayout(self.listButtons)

        self.splitter.addWidget(self.listCard)
        self.stack = QStackedWidget(self.splitter)
        self.stack.setObjectName(u"stack")
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 0, 0, 0)
        self.emptyCard = QFrame(self.emptyPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyCardLayout = QVBoxLayout(self.emptyCard)
        self.emptyCardLayout.setSpacing(8)
        self.emptyCardLayout.setObjectName(u"emptyCardLayout")
        self.emptyCardLayout.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.emptyCard)
        self.empty.setObjectName(u"empty")

        self.emptyCardLayout.addWidget(self.empty)


        self.emptyLayout.addWidget(self.emptyCard)

        self.stack.addWidget(self.emptyPage)
        self.bodyPage = QWidget()
        self.bodyPage.setObjectName(u"bodyPage")
        self.bodyLayout = QVBoxLayout(self.bodyPage)
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.headCard = QFrame(self.bodyPage)
        self.headCard.setObjectName(u"headCard")
        self.headCard.setProperty(u"card", True)
        self.headLayout = QHBoxLayout(self.headCard)
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(16, 8, 12, 8)
        self.headWords = QVBoxLayout()
        self.headWords.setSpacing(0)
        self.headWords.setObjectName(u"headWords")
        self.headWords.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.headCard)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.headWords.addWidget(self.title)

        self.subtitle = QLabel(self.headCard)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setProperty(u"role", u"mute")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)

        self.headWords.addWidget(self.subtitle)


        self.headLayout.addLayout(self.headWords)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.gap2)

        self.stageButton = QPushButton(self.headCard)
        self.stageButton.setObjectName(u"stageButton")
        self.stageButton.setProperty(u"iconName", u"presentation")

        self.headLayout.addWidget(self.stageButton)

        self.deskButton = QPushButton(self.headCard)
        self.deskButton.setObjectName(u"deskButton")
        self.deskButton.setProperty(u"iconName", u"medal")

        self.headLayout.addWidget(self.deskButton)


        self.bodyLayout.addWidget(self.headCard)

        self.pages = QTabWidget(self.bodyPage)
        self.pages.setObjectName(u"pages")
        self.programmePage = QWidget()
        self.programmePage.setObjectName(u"programmePage")
        self.programmePage.setProperty(u"plain", True)
        self.pages.addTab(self.programmePage, "")
        self.turnsPage = QWidget()
        self.turnsPage.setObjectName(u"turnsPage")
        self.turnsPage.setProperty(u"plain", True)
        self.pages.addTab(self.turnsPage, "")
        self.receptionPage = QWidget()
        self.receptionPage.setObjectName(u"receptionPage")
        self.receptionPage.setProperty(u"plain", True)
        self.pages.addTab(self.receptionPage, "")
        self.papersPage = QWidget()
        self.papersPage.setObjectName(u"papersPage")
        self.papersPage.setProperty(u"plain", True)
        self.pages.addTab(self.papersPage, "")
        self.afterPage = QWidget()
        self.afterPage.setObjectName(u"afterPage")
        self.afterPage.setProperty(u"plain", True)
        self.pages.addTab(self.afterPage, "")

        self.bodyLayout.addWidget(self.pages)

        self.stack.addWidget(self.bodyPage)
        self.splitter.addWidget(self.stack)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.listCaption.setBuddy(self.conferenceList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(TabConference)

        QMetaObject.connectSlotsByName(TabConference)
    # setupUi

    def retranslateUi(self, TabConference):
        self.listCaption.setText(QCoreApplication.translate("TabConference", u"H\u1ed9i ngh\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.conferenceList.setAccessibleName(QCoreApplication.translate("TabConference", u"H\u1ed9i ngh\u1ecb c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.newButton.setText(QCoreApplication.translate("TabConference", u"L\u1eadp m\u1edbi\u2026", None))
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(QCoreApplication.translate("TabConference", u"L\u1eadp h\u1ed9i ngh\u1ecb t\u1eeb m\u1eabu ch\u01b0\u01a1ng tr\u00ecnh (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
        self.deleteButton.setText(QCoreApplication.translate("TabConference", u"&X\u00f3a", None))
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("TabConference", u"X\u00f3a h\u1ed9i ngh\u1ecb \u0111ang ch\u1ecdn; ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText("")
        self.subtitle.setText("")
        self.stageButton.setText(QCoreApplication.translate("TabConference", u"M\u00e0n h\u00ecnh s\u00e2n kh\u1ea5&u", None))
#if QT_CONFIG(tooltip)
        self.stageButton.setToolTip(QCoreApplication.translate("TabConference", u"M\u1edf c\u1eeda s\u1ed5 cho m\u00e0n h\u00ecnh th\u1ee9 hai: \u0111\u1ee3t \u0111ang tr\u00ean s\u00e2n kh\u1ea5u", None))
#endif // QT_CONFIG(tooltip)
        self.deskButton.setText(QCoreApplication.translate("TabConference", u"B\u00e0n trao (F11)", None))
#if QT_CONFIG(tooltip)
        self.deskButton.setToolTip(QCoreApplication.translate("TabConference", u"In v\u00e0 trao t\u1eebng gi\u1ea5y ngay t\u1ea1i bu\u1ed5i l\u1ec5", None))
#endif // QT_CONFIG(tooltip)
        self.pages.setTabText(self.pages.indexOf(self.programmePage), QCoreApplication.translate("TabConference", u"&1. Ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.pages.setTabText(self.pages.indexOf(self.turnsPage), QCoreApplication.translate("TabConference", u"&2. \u0110\u1ee3t l\u00ean nh\u1eadn", None))
        self.pages.setTabText(self.pages.indexOf(self.receptionPage), QCoreApplication.translate("TabConference", u"&3. \u0110\u00f3n ti\u1ebfp", None))
        self.pages.setTabText(self.pages.indexOf(self.papersPage), QCoreApplication.translate("TabConference", u"&4. Gi\u1ea5y t\u1edd", None))
        self.pages.setTabText(self.pages.indexOf(self.afterPage), QCoreApplication.translate("TabConference", u"&5. Sau h\u1ed9i ngh\u1ecb", None))
        pass
    # retranslateUi

