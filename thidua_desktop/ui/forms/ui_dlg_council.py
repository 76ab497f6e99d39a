"""Made from forms/dlg_council.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QTabWidget,
    QVBoxLayout, QWidget)

class Ui_DlgCouncil(object):
    def setupUi(self, DlgCouncil):
        if not DlgCouncil.objectName():
            DlgCouncil.setObjectName(u"DlgCouncil")
        DlgCouncil.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgCouncil)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headText = QVBoxLayout()
        self.headText.setSpacing(2)
        self.headText.setObjectName(u"headText")
        self.headText.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgCouncil)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.headText.addWidget(self.title)

        self.subtitle = QLabel(DlgCouncil)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"role", u"mute")
        self.subtitle.setWordWrap(True)

        self.headText.addWidget(self.subtitle)


        self.head.addLayout(self.headText)

        self.sessionLabel = QLabel(DlgCouncil)
        self.sessionLabel.setObjectName(u"sessionLabel")
        self.sessionLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sessionLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.sessionLabel)

        self.sessionBox = QComboBox(DlgCouncil)
        self.sessionBox.setObjectName(u"sessionBox")
        self.sessionBox.setMinimumSize(QSize(290, 0))

        self.head.addWidget(self.sessionBox)

        self.addSession = QPushButton(DlgCouncil)
        self.addSession.setObjectName(u"addSession")
        self.addSession.setAutoDefault(False)
        self.addSession.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addSession)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.pages = QTabWidget(DlgCouncil)
        self.pages.setObjectName(u"pages")
        self.votePage = QWidget()
        self.votePage.setObjectName(u"votePage")
        self.votePage.setProperty(u"plain", True)
        self.pages.addTab(self.votePage, "")
        self.sessionPage = QWidget()
        self.sessionPage.setObjectName(u"sessionPage")
        self.sessionPage.setProperty(u"plain", True)
        self.pages.addTab(self.sessionPage, "")
        self.memberPage = QWidget()
        self.memberPage.setObjectName(u"memberPage")
        self.memberPage.setProperty(u"plain", True)
        self.pages.addTab(self.memberPage, "")
        self.paperPage = QWidget()
        self.paperPage.setObjectName(u"paperPage")
        self.paperPage.setProperty(u"plain", True)
        self.pages.addTab(self.paperPage, "")

        self.root.addWidget(self.pages)

        self.notice = QLabel(DlgCouncil)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.quorumLabel = QLabel(DlgCouncil)
        self.quorumLabel.setObjectName(u"quorumLabel")
        self.quorumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.quorumLabel.setProperty(u"role", u"mute")
        self.quorumLabel.setWordWrap(True)

        self.bottom.addWidget(self.quorumLabel)

        self.saveButton = QPushButton(DlgCouncil)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.bottom.addWidget(self.saveButton)

        self.applyButton = QPushButton(DlgCouncil)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setAutoDefault(False)
        self.applyButton.setProperty(u"primary", True)
        self.applyButton.setProperty(u"iconName", u"circle-check")

        self.bottom.addWidget(self.applyButton)

        self.closeButton = QPushButton(DlgCouncil)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)

        self.bottom.setStretch(0, 1)

        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.sessionLabel.setBuddy(self.sessionBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sessionBox, self.addSession)
        QWidget.setTabOrder(self.addSession, self.pages)
        QWidget.setTabOrder(self.pages, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.applyButton)
        QWidget.setTabOrder(self.applyButton, self.closeButton)

        self.retranslateUi(DlgCouncil)

        QMetaObject.connectSlotsByName(DlgCouncil)
    # setupUi

    def retranslateUi(self, DlgCouncil):
        DlgCouncil.setWindowTitle(QCoreApplication.translate("DlgCouncil", u"H\u1ed9i \u0111\u1ed3ng v\u00e0 b\u1ecf phi\u1ebfu", None))
        self.title.setText(QCoreApplication.translate("DlgCouncil", u"H\u1ed9i \u0111\u1ed3ng v\u00e0 b\u1ecf phi\u1ebfu", None))
        self.subtitle.setText("")
        self.sessionLabel.setText(QCoreApplication.translate("DlgCouncil", u"P&hi\u00ean h\u1ecdp", None))
        self.addSession.setText(QCoreApplication.translate("DlgCouncil", u"&M\u1edf phi\u00ean h\u1ecdp", None))
        self.pages.setTabText(self.pages.indexOf(self.votePage), QCoreApplication.translate("DlgCouncil", u"&B\u1ecf phi\u1ebfu", None))
        self.pages.setTabText(self.pages.indexOf(self.sessionPage), QCoreApplication.translate("DlgCouncil", u"&Cu\u1ed9c h\u1ecdp", None))
        self.pages.setTabText(self.pages.indexOf(self.memberPage), QCoreApplication.translate("DlgCouncil", u"&Th\u00e0nh vi\u00ean", None))
        self.pages.setTabText(self.pages.indexOf(self.paperPage), QCoreApplication.translate("DlgCouncil", u"&Gi\u1ea5y t\u1edd", None))
        self.notice.setText("")
        self.quorumLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgCouncil", u"&L\u01b0u", None))
        self.applyButton.setText(QCoreApplication.translate("DlgCouncil", u"\u00c1&p d\u1ee5ng k\u1ebft qu\u1ea3", None))
        self.closeButton.setText(QCoreApplication.translate("DlgCouncil", u"\u0110\u00f3ng", None))
    # retranslateUi

