"""Made from forms/dlg_bonus.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_DlgBonus(object):
    def setupUi(self, DlgBonus):
        if not DlgBonus.objectName():
            DlgBonus.setObjectName(u"DlgBonus")
        DlgBonus.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgBonus)
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
        self.title = QLabel(DlgBonus)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.headText.addWidget(self.title)

        self.subtitle = QLabel(DlgBonus)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"role", u"mute")
        self.subtitle.setWordWrap(True)

        self.headText.addWidget(self.subtitle)


        self.head.addLayout(self.headText)

        self.computeButton = QPushButton(DlgBonus)
        self.computeButton.setObjectName(u"computeButton")
        self.computeButton.setAutoDefault(False)
        self.computeButton.setProperty(u"primary", True)
        self.computeButton.setProperty(u"iconName", u"refresh-cw")

        self.head.addWidget(self.computeButton)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.pages = QTabWidget(DlgBonus)
        self.pages.setObjectName(u"pages")
        self.sheetPage = QWidget()
        self.sheetPage.setObjectName(u"sheetPage")
        self.sheetPage.setProperty(u"plain", True)
        self.pages.addTab(self.sheetPage, "")
        self.paperPage = QWidget()
        self.paperPage.setObjectName(u"paperPage")
        self.paperPage.setProperty(u"plain", True)
        self.pages.addTab(self.paperPage, "")

        self.root.addWidget(self.pages)

        self.notice = QLabel(DlgBonus)
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
        self.totalLabel = QLabel(DlgBonus)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setProperty(u"role", u"h2")
        self.totalLabel.setWordWrap(True)

        self.bottom.addWidget(self.totalLabel)

        self.fundButton = QPushButton(DlgBonus)
        self.fundButton.setObjectName(u"fundButton")
        self.fundButton.setAutoDefault(False)
        self.fundButton.setProperty(u"iconName", u"landmark")

        self.bottom.addWidget(self.fundButton)

        self.closeButton = QPushButton(DlgBonus)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)

        self.bottom.setStretch(0, 1)

        self.root.addLayout(self.bottom)

        QWidget.setTabOrder(self.computeButton, self.pages)
        QWidget.setTabOrder(self.pages, self.fundButton)
        QWidget.setTabOrder(self.fundButton, self.closeButton)

        self.retranslateUi(DlgBonus)

        QMetaObject.connectSlotsByName(DlgBonus)
    # setupUi

    def retranslateUi(self, DlgBonus):
        DlgBonus.setWindowTitle(QCoreApplication.translate("DlgBonus", u"Ti\u1ec1n th\u01b0\u1edfng", None))
        self.title.setText(QCoreApplication.translate("DlgBonus", u"Ti\u1ec1n th\u01b0\u1edfng", None))
        self.subtitle.setText("")
        self.computeButton.setText(QCoreApplication.translate("DlgBonus", u"&T\u00ednh ti\u1ec1n th\u01b0\u1edfng", None))
        self.pages.setTabText(self.pages.indexOf(self.sheetPage), QCoreApplication.translate("DlgBonus", u"&B\u1ea3ng ti\u1ec1n th\u01b0\u1edfng", None))
        self.pages.setTabText(self.pages.indexOf(self.paperPage), QCoreApplication.translate("DlgBonus", u"&Gi\u1ea5y t\u1edd", None))
        self.notice.setText("")
        self.totalLabel.setText("")
        self.fundButton.setText(QCoreApplication.translate("DlgBonus", u"S\u1ed5 &qu\u1ef9\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("DlgBonus", u"\u0110\u00f3ng", None))
    # retranslateUi

