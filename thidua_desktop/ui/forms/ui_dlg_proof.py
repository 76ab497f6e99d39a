"""Made from forms/dlg_proof.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QTreeWidget,
    QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_DlgProof(object):
    def setupUi(self, DlgProof):
        if not DlgProof.objectName():
            DlgProof.setObjectName(u"DlgProof")
        DlgProof.resize(900, 600)
        self.outer = QVBoxLayout(DlgProof)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(DlgProof)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.outer.addWidget(self.heading)

        self.pages = QTabWidget(DlgProof)
        self.pages.setObjectName(u"pages")
        self.checkPage = QWidget()
        self.checkPage.setObjectName(u"checkPage")
        self.checkPage.setProperty(u"plain", True)
        self.checkOuter = QVBoxLayout(self.checkPage)
        self.checkOuter.setSpacing(8)
        self.checkOuter.setObjectName(u"checkOuter")
        self.checkOuter.setContentsMargins(2, 14, 2, 0)
        self.codeLabel = QLabel(self.checkPage)
        self.codeLabel.setObjectName(u"codeLabel")

        self.checkOuter.addWidget(self.codeLabel)

        self.codeRow = QHBoxLayout()
        self.codeRow.setSpacing(8)
        self.codeRow.setObjectName(u"codeRow")
        self.codeEdit = QLineEdit(self.checkPage)
        self.codeEdit.setObjectName(u"codeEdit")
        self.codeEdit.setClearButtonEnabled(True)

        self.codeRow.addWidget(self.codeEdit)

        self.checkButton = QPushButton(self.checkPage)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"iconName", u"shield-check")
        self.checkButton.setProperty(u"primary", True)

        self.codeRow.addWidget(self.checkButton)

        self.fileButton = QPushButton(self.checkPage)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setAutoDefault(False)
        self.fileButton.setProperty(u"iconName", u"folder-open")

        self.codeRow.addWidget(self.fileButton)


        self.checkOuter.addLayout(self.codeRow)

        self.hint = QLabel(self.checkPage)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"mute")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.checkOuter.addWidget(self.hint)

        self.verdict = QLabel(self.checkPage)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setProperty(u"role", u"deskSay")

        self.checkOuter.addWidget(self.verdict)

        self.message = QLabel(self.checkPage)
        self.message.setObjectName(u"message")
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)

        self.checkOuter.addWidget(self.message)

        self.resultList = QTreeWidget(self.checkPage)
        self.resultList.setObjectName(u"resultList")
        self.resultList.setRootIsDecorated(False)
        self.resultList.setUniformRowHeights(True)
        self.resultList.setTabKeyNavigation(False)

        self.checkOuter.addWidget(self.resultList)

        self.details = QWidget(self.checkPage)
        self.details.setObjectName(u"details")
        self.form = QFormLayout(self.details)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(6)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameTextHead = QLabel(self.details)
        self.nameTextHead.setObjectName(u"nameTextHead")
        self.nameTextHead.setProperty(u"role", u"mute")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameTextHead)

        self.nameText = QLabel(self.details)
        self.nameText.setObjectName(u"nameText")
        self.nameText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.nameText.setWordWrap(True)
        self.nameText.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameText)

        self.awardTextHead = QLabel(self.details)
        self.awardTextHead.setObjectName(u"awardTextHead")
        self.awardTextHead.setProperty(u"role", u"mute")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.awardTextHead)

        self.awardText = QLabel(self.details)
        self.awardText.setObjectName(u"awardText")
        self.awardText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.awardText.setWordWrap(True)
        self.awardText.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.awardText)

        self.decisionTextHead = QLabel(self.details)
        self.decisionTextHead.setObjectName(u"decisionTextHead")
        self.decisionTextHead.setProperty(u"role", u"mute")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.decisionTextHead)

        self.decisionText = QLabel(self.details)
        self.decisionText.setObjectName(u"decisionText")
        self.decisionText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.decisionText.setWordWrap(True)
        self.decisionText.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.decisionText)

        self.bookTextHead = QLabel(self.details)
        self.bookTextHead.setObjectName(u"bookTextHead")
        self.bookTextHead.setProperty(u"role", u"mute")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.bookTextHead)

        self.bookText = QLabel(self.details)
        self.bookText.setObjectName(u"bookText")
        self.bookText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.bookText.setWordWrap(True)
        self.bookText.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.bookText)

        self.officeTextHead = QLabel(self.details)
        self.officeTextHead.setObjectName(u"officeTextHead")
        self.officeTextHead.setProperty(u"role", u"mute")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.officeTextHead)

        self.officeText = QLabel(self.details)
        self.officeText.setObjectName(u"officeText")
        self.officeText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse|Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.officeText.setWordWrap(True)
        self.officeText.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.officeText)


        self.checkOuter.addWidget(self.details)

        self.checkSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.checkOuter.addItem(self.checkSpace)

        self.pages.addTab(self.checkPage, "")
        self.gonePage = QWidget()
        self.gonePage.setObjectName(u"gonePage")
        self.gonePage.setProperty(u"plain", True)
        self.goneOuter = QVBoxLayout(self.gonePage)
        self.goneOuter.setSpacing(8)
        self.goneOuter.setObjectName(u"goneOuter")
        self.goneOuter.setContentsMargins(2, 14, 2, 0)
        self.goneHint = QLabel(self.gonePage)
        self.goneHint.setObjectName(u"goneHint")
        self.goneHint.setProperty(u"role", u"mute")
        self.goneHint.setWordWrap(True)
        self.goneHint.setTextFormat(Qt.TextFormat.PlainText)

        self.goneOuter.addWidget(self.goneHint)

        self.goneList = QTreeWidget(self.gonePage)
        self.goneList.setObjectName(u"goneList")
        self.goneList.setRootIsDecorated(False)
        self.goneList.setUniformRowHeights(True)
        self.goneList.setTabKeyNavigation(False)

        self.goneOuter.addWidget(self.goneList)

        self.pages.addTab(self.gonePage, "")
        self.keyPage = QWidget()
        self.keyPage.setObjectName(u"keyPage")
        self.keyPage.setProperty(u"plain", True)
        self.keyOuter = QVBoxLayout(self.keyPage)
        self.keyOuter.setSpacing(8)
        self.keyOuter.setObjectName(u"keyOuter")
        self.keyOuter.setContentsMargins(2, 14, 2, 0)
        self.pages.addTab(self.keyPage, "")

        self.outer.addWidget(self.pages)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.pageButton = QPushButton(DlgProof)
        self.pageButton.setObjectName(u"pageButton")
        self.pageButton.setAutoDefault(False)
        self.pageButton.setProperty(u"iconName", u"download")

        self.buttons.addWidget(self.pageButton)

        self.space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.closeButton = QPushButton(DlgProof)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.codeEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgProof)

        self.checkButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgProof)
    # setupUi

    def retranslateUi(self, DlgProof):
        DlgProof.setWindowTitle(QCoreApplication.translate("DlgProof", u"Ki\u1ec3m tra gi\u1ea5y th\u1eadt, gi\u1ea3", None))
        self.heading.setText(QCoreApplication.translate("DlgProof", u"Ki\u1ec3m tra gi\u1ea5y khen, b\u1eb1ng khen", None))
        self.codeLabel.setText(QCoreApplication.translate("DlgProof", u"M\u00e3 tr\u00ean gi\u1ea5&y", None))
        self.codeEdit.setPlaceholderText(QCoreApplication.translate("DlgProof", u"Qu\u00e9t m\u00e3 QR b\u1eb1ng m\u00e1y qu\u00e9t, ho\u1eb7c d\u00e1n d\u00e3y s\u1ed1 \u0111\u00e3 qu\u00e9t b\u1eb1ng \u0111i\u1ec7n tho\u1ea1i", None))
        self.checkButton.setText(QCoreApplication.translate("DlgProof", u"Ki\u1ec3m &tra", None))
        self.fileButton.setText(QCoreApplication.translate("DlgProof", u"Ch\u1ecdn \u1ea3&nh ho\u1eb7c PDF\u2026", None))
        self.hint.setText(QCoreApplication.translate("DlgProof", u"M\u00e3 \u0111\u01b0\u1ee3c ki\u1ec3m tra ngay tr\u00ean m\u00e1y n\u00e0y, kh\u00f4ng c\u1ea7n m\u1ea1ng. \u1ea2nh ch\u1ee5p gi\u1ea5y h\u01a1i nghi\u00eang v\u1eabn \u0111\u1ecdc \u0111\u01b0\u1ee3c.", None))
        self.verdict.setText("")
#if QT_CONFIG(accessibility)
        self.verdict.setAccessibleName(QCoreApplication.translate("DlgProof", u"K\u1ebft lu\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.message.setText("")
        ___qtreewidgetitem = self.resultList.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("DlgProof", u"K\u1ebft lu\u1eadn", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("DlgProof", u"Quy\u1ebft \u0111\u1ecbnh", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DlgProof", u"Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DlgProof", u"T\u00ean", None))
#if QT_CONFIG(accessibility)
        self.resultList.setAccessibleName(QCoreApplication.translate("DlgProof", u"C\u00e1c gi\u1ea5y trong t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.nameTextHead.setText(QCoreApplication.translate("DlgProof", u"T\u00ean", None))
        self.awardTextHead.setText(QCoreApplication.translate("DlgProof", u"Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.decisionTextHead.setText(QCoreApplication.translate("DlgProof", u"Quy\u1ebft \u0111\u1ecbnh", None))
        self.bookTextHead.setText(QCoreApplication.translate("DlgProof", u"S\u1ed1 s\u1ed5", None))
        self.officeTextHead.setText(QCoreApplication.translate("DlgProof", u"C\u01a1 quan", None))
        self.pages.setTabText(self.pages.indexOf(self.checkPage), QCoreApplication.translate("DlgProof", u"&Ki\u1ec3m tra", None))
        self.goneHint.setText(QCoreApplication.translate("DlgProof", u"Gi\u1ea5y ghi \u1edf \u0111\u00e2y kh\u00f4ng c\u00f2n gi\u00e1 tr\u1ecb, d\u00f9 ch\u1eef k\u00fd \u0111\u00fang. Danh s\u00e1ch l\u1ea5y t\u1eeb s\u1ed5 khen th\u01b0\u1edfng v\u00e0 c\u00e1c l\u1ea7n in l\u1ea1i.", None))
        ___qtreewidgetitem1 = self.goneList.headerItem()
        ___qtreewidgetitem1.setText(3, QCoreApplication.translate("DlgProof", u"T\u00ecnh tr\u1ea1ng", None))
        ___qtreewidgetitem1.setText(2, QCoreApplication.translate("DlgProof", u"Quy\u1ebft \u0111\u1ecbnh", None))
        ___qtreewidgetitem1.setText(1, QCoreApplication.translate("DlgProof", u"Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        ___qtreewidgetitem1.setText(0, QCoreApplication.translate("DlgProof", u"T\u00ean", None))
#if QT_CONFIG(accessibility)
        self.goneList.setAccessibleName(QCoreApplication.translate("DlgProof", u"Gi\u1ea5y \u0111\u00e3 thu h\u1ed3i ho\u1eb7c in l\u1ea1i", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.gonePage), QCoreApplication.translate("DlgProof", u"Gi\u1ea5y \u0111\u00e3 th&u h\u1ed3i", None))
        self.pages.setTabText(self.pages.indexOf(self.keyPage), QCoreApplication.translate("DlgProof", u"K&h\u00f3a k\u00fd", None))
        self.pageButton.setText(QCoreApplication.translate("DlgProof", u"Ghi tran&g ki\u1ec3m tra\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("DlgProof", u"\u0110\u00f3ng", None))
    # retranslateUi

