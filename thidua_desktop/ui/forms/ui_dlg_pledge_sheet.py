"""Made from forms/dlg_pledge_sheet.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgPledgeSheet(object):
    def setupUi(self, DlgPledgeSheet):
        if not DlgPledgeSheet.objectName():
            DlgPledgeSheet.setObjectName(u"DlgPledgeSheet")
        DlgPledgeSheet.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeSheet)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeSheet)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeSheet)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.sealBox = QCheckBox(DlgPledgeSheet)
        self.sealBox.setObjectName(u"sealBox")

        self.root.addWidget(self.sealBox)

        self.postLabel = QLabel(DlgPledgeSheet)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.postLabel.setProperty(u"role", u"small")

        self.root.addWidget(self.postLabel)

        self.postEdit = QPlainTextEdit(DlgPledgeSheet)
        self.postEdit.setObjectName(u"postEdit")
        self.postEdit.setTabChangesFocus(True)
        self.postEdit.setMinimumSize(QSize(0, 64))

        self.root.addWidget(self.postEdit)

        self.nameLabel = QLabel(DlgPledgeSheet)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setProperty(u"role", u"small")

        self.root.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(DlgPledgeSheet)
        self.nameEdit.setObjectName(u"nameEdit")

        self.root.addWidget(self.nameEdit)

        self.notice = QLabel(DlgPledgeSheet)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.root.addItem(self.gap2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap3)

        self.saveButton = QPushButton(DlgPledgeSheet)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setProperty(u"iconName", u"save")

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(DlgPledgeSheet)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.postLabel.setBuddy(self.postEdit)
        self.nameLabel.setBuddy(self.nameEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgPledgeSheet)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgPledgeSheet)
    # setupUi

    def retranslateUi(self, DlgPledgeSheet):
        DlgPledgeSheet.setWindowTitle(QCoreApplication.translate("DlgPledgeSheet", u"Ph\u1ea7n k\u00fd c\u1ee7a b\u1ea3n k\u00fd giao \u01b0\u1edbc", None))
        self.title.setText(QCoreApplication.translate("DlgPledgeSheet", u"S\u1eeda ph\u1ea7n k\u00fd c\u1ee7a b\u1ea3n k\u00fd giao \u01b0\u1edbc", None))
        self.explanation.setText(QCoreApplication.translate("DlgPledgeSheet", u"D\u00f9ng cho b\u1ea3n k\u00fd c\u1ee7a m\u1ecdi n\u0103m. \u00d4 \u0111\u1ec3 tr\u1ed1ng th\u00ec theo m\u1eabu.", None))
        self.sealBox.setText(QCoreApplication.translate("DlgPledgeSheet", u"Th\u00eam c\u1ed9t \u0111\u00f3ng &d\u1ea5u c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb", None))
        self.postLabel.setText(QCoreApplication.translate("DlgPledgeSheet", u"&Ch\u1ee9c danh ng\u01b0\u1eddi ch\u1ee9ng ki\u1ebfn (m\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t d\u00f2ng tr\u00ean gi\u1ea5y)", None))
        self.postEdit.setPlaceholderText(QCoreApplication.translate("DlgPledgeSheet", u"\u0110\u1ea1i di\u1ec7n S\u1edf N\u1ed9i v\u1ee5 ch\u1ee9ng ki\u1ebfn", None))
        self.nameLabel.setText(QCoreApplication.translate("DlgPledgeSheet", u"&H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi ch\u1ee9ng ki\u1ebfn", None))
        self.notice.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgPledgeSheet", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgPledgeSheet", u"L\u01b0u (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("DlgPledgeSheet", u"H\u1ee7&y", None))
    # retranslateUi

