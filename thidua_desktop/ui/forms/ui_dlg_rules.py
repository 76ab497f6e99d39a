"""Made from forms/dlg_rules.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QTabWidget, QVBoxLayout,
    QWidget)

class Ui_DlgRules(object):
    def setupUi(self, DlgRules):
        if not DlgRules.objectName():
            DlgRules.setObjectName(u"DlgRules")
        DlgRules.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgRules)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgRules)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgRules)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.pages = QTabWidget(DlgRules)
        self.pages.setObjectName(u"pages")
        self.awardPage = QWidget()
        self.awardPage.setObjectName(u"awardPage")
        self.awardPage.setProperty(u"plain", True)
        self.pages.addTab(self.awardPage, "")
        self.textPage = QWidget()
        self.textPage.setObjectName(u"textPage")
        self.textPage.setProperty(u"plain", True)
        self.pages.addTab(self.textPage, "")
        self.moneyPage = QWidget()
        self.moneyPage.setObjectName(u"moneyPage")
        self.moneyPage.setProperty(u"plain", True)
        self.pages.addTab(self.moneyPage, "")
        self.ownPage = QWidget()
        self.ownPage.setObjectName(u"ownPage")
        self.ownPage.setProperty(u"plain", True)
        self.pages.addTab(self.ownPage, "")
        self.switchPage = QWidget()
        self.switchPage.setObjectName(u"switchPage")
        self.switchPage.setProperty(u"plain", True)
        self.pages.addTab(self.switchPage, "")

        self.root.addWidget(self.pages)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.exportButton = QPushButton(DlgRules)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)
        self.exportButton.setProperty(u"iconName", u"upload")

        self.bottom.addWidget(self.exportButton)

        self.importButton = QPushButton(DlgRules)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setAutoDefault(False)
        self.importButton.setProperty(u"iconName", u"download")

        self.bottom.addWidget(self.importButton)

        self.notice = QLabel(DlgRules)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.bottom.addWidget(self.notice)

        self.closeButton = QPushButton(DlgRules)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)

        self.bottom.setStretch(2, 1)

        self.root.addLayout(self.bottom)

        QWidget.setTabOrder(self.pages, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.closeButton)

        self.retranslateUi(DlgRules)

        QMetaObject.connectSlotsByName(DlgRules)
    # setupUi

    def retranslateUi(self, DlgRules):
        DlgRules.setWindowTitle(QCoreApplication.translate("DlgRules", u"Quy \u0111\u1ecbnh", None))
        self.title.setText(QCoreApplication.translate("DlgRules", u"Quy \u0111\u1ecbnh v\u1ec1 thi \u0111ua, khen th\u01b0\u1edfng", None))
        self.explanation.setText(QCoreApplication.translate("DlgRules", u"Quy \u0111\u1ecbnh \u0111i k\u00e8m ch\u01b0\u01a1ng tr\u00ecnh ghi r\u00f5 \u0111i\u1ec1u, kho\u1ea3n v\u00e0 m\u1ee9c tin c\u1eady. Gi\u00e1 tr\u1ecb c\u01a1 quan s\u1eeda \u0111\u01b0\u1ee3c gi\u1eef ri\u00eang, so s\u00e1nh \u0111\u01b0\u1ee3c v\u00e0 tr\u1ea3 v\u1ec1 \u0111\u01b0\u1ee3c.", None))
        self.pages.setTabText(self.pages.indexOf(self.awardPage), QCoreApplication.translate("DlgRules", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.pages.setTabText(self.pages.indexOf(self.textPage), QCoreApplication.translate("DlgRules", u"&V\u0103n b\u1ea3n ph\u00e1p lu\u1eadt", None))
        self.pages.setTabText(self.pages.indexOf(self.moneyPage), QCoreApplication.translate("DlgRules", u"&M\u1ee9c ti\u1ec1n", None))
        self.pages.setTabText(self.pages.indexOf(self.ownPage), QCoreApplication.translate("DlgRules", u"C\u01a1 quan \u0111\u00e3 &s\u1eeda", None))
        self.pages.setTabText(self.pages.indexOf(self.switchPage), QCoreApplication.translate("DlgRules", u"T\u00f9y &ch\u1ecdn", None))
        self.exportButton.setText(QCoreApplication.translate("DlgRules", u"&Xu\u1ea5t ph\u1ea7n \u0111\u00e3 s\u1eeda\u2026", None))
        self.importButton.setText(QCoreApplication.translate("DlgRules", u"&Nh\u1eadp t\u1eeb t\u1ec7p\u2026", None))
        self.notice.setText("")
        self.closeButton.setText(QCoreApplication.translate("DlgRules", u"\u0110\u00f3ng", None))
    # retranslateUi

