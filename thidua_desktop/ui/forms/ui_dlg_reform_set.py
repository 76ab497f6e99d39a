"""Made from forms/dlg_reform_set.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgReformSet(object):
    def setupUi(self, DlgReformSet):
        if not DlgReformSet.objectName():
            DlgReformSet.setObjectName(u"DlgReformSet")
        DlgReformSet.setProperty(u"page", True)
        self.outer = QVBoxLayout(DlgReformSet)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.lead = QLabel(DlgReformSet)
        self.lead.setObjectName(u"lead")
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)

        self.outer.addWidget(self.lead)

        self.notice = QLabel(DlgReformSet)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.outer.addWidget(self.notice)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(16)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.formSide = QWidget(DlgReformSet)
        self.formSide.setObjectName(u"formSide")
        self.formSide.setProperty(u"plain", True)
        self.formLayout = QVBoxLayout(self.formSide)
        self.formLayout.setSpacing(8)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(self.formSide)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(self.formSide)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.sourceEditLabel = QLabel(self.formSide)
        self.sourceEditLabel.setObjectName(u"sourceEditLabel")
        self.sourceEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sourceEditLabel)

        self.sourceEdit = QLineEdit(self.formSide)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sourceEdit)

        self.scopeBoxLabel = QLabel(self.formSide)
        self.scopeBoxLabel.setObjectName(u"scopeBoxLabel")
        self.scopeBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scopeBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scopeBoxLabel)

        self.scopeBox = QComboBox(self.formSide)
        self.scopeBox.setObjectName(u"scopeBox")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scopeBox)

        self.groupEditLabel = QLabel(self.formSide)
        self.groupEditLabel.setObjectName(u"groupEditLabel")
        self.groupEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.groupEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.groupEditLabel)

        self.groupEdit = QLineEdit(self.formSide)
        self.groupEdit.setObjectName(u"groupEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.groupEdit)

        self.absentBoxLabel = QLabel(self.formSide)
        self.absentBoxLabel.setObjectName(u"absentBoxLabel")
        self.absentBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.absentBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.absentBoxLabel)

        self.absentBox = QComboBox(self.formSide)
        self.absentBox.setObjectName(u"absentBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.absentBox)

        self.tiesBoxLabel = QLabel(self.formSide)
        self.tiesBoxLabel.setObjectName(u"tiesBoxLabel")
        self.tiesBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tiesBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.tiesBoxLabel)

        self.tiesBox = QComboBox(self.formSide)
        self.tiesBox.setObjectName(u"tiesBox")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.tiesBox)

        self.noteEditLabel = QLabel(self.formSide)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(self.formSide)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 72))

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.formLayout.addLayout(self.form)

        self.formSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formLayout.addItem(self.formSpace)


        self.columns.addWidget(self.formSide)

        self.memberSide = QWidget(DlgReformSet)
        self.memberSide.setObjectName(u"memberSide")
        self.memberSide.setProperty(u"plain", True)
        self.memberLayout = QVBoxLayout(self.memberSide)
        self.memberLayout.setSpacing(4)
        self.memberLayout.setObjectName(u"memberLayout")
        self.memberLayout.setContentsMargins(0, 0, 0, 0)
        self.memberLabel = QLabel(self.memberSide)
        self.memberLabel.setObjectName(u"memberLabel")
        self.memberLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.memberLabel.setProperty(u"role", u"small")

        self.memberLayout.addWidget(self.memberLabel)

        self.memberCard = QFrame(self.memberSide)
        self.memberCard.setObjectName(u"memberCard")
        self.memberCard.setProperty(u"card", True)
        self.memberCardLayout = QVBoxLayout(self.memberCard)
        self.memberCardLayout.setSpacing(0)
        self.memberCardLayout.setObjectName(u"memberCardLayout")
        self.memberCardLayout.setContentsMargins(1, 1, 1, 1)
        self.memberTable = SheetView(self.memberCard)
        self.memberTable.setObjectName(u"memberTable")
        self.memberTable.setProperty(u"bare", True)

        self.memberCardLayout.addWidget(self.memberTable)


        self.memberLayout.addWidget(self.memberCard)

        self.memberCount = QLabel(self.memberSide)
        self.memberCount.setObjectName(u"memberCount")
        self.memberCount.setTextFormat(Qt.TextFormat.PlainText)
        self.memberCount.setProperty(u"role", u"mute")

        self.memberLayout.addWidget(self.memberCount)

        self.memberLayout.setStretch(1, 1)

        self.columns.addWidget(self.memberSide)

        self.columns.setStretch(0, 3)
        self.columns.setStretch(1, 2)

        self.outer.addLayout(self.columns)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.cancelButton = QPushButton(DlgReformSet)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.cancelButton)

        self.okButton = QPushButton(DlgReformSet)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.sourceEditLabel.setBuddy(self.sourceEdit)
        self.scopeBoxLabel.setBuddy(self.scopeBox)
        self.groupEditLabel.setBuddy(self.groupEdit)
        self.absentBoxLabel.setBuddy(self.absentBox)
        self.tiesBoxLabel.setBuddy(self.tiesBox)
        self.noteEditLabel.setBuddy(self.noteEdit)
        self.memberLabel.setBuddy(self.memberTable)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.sourceEdit)
        QWidget.setTabOrder(self.sourceEdit, self.scopeBox)
        QWidget.setTabOrder(self.scopeBox, self.groupEdit)
        QWidget.setTabOrder(self.groupEdit, self.absentBox)
        QWidget.setTabOrder(self.absentBox, self.tiesBox)
        QWidget.setTabOrder(self.tiesBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.memberTable)
        QWidget.setTabOrder(self.memberTable, self.okButton)
        QWidget.setTabOrder(self.okButton, self.cancelButton)

        self.retranslateUi(DlgReformSet)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgReformSet)
    # setupUi

    def retranslateUi(self, DlgReformSet):
        DlgReformSet.setWindowTitle(QCoreApplication.translate("DlgReformSet", u"Th\u00f4ng tin b\u1ed9 ti\u00eau ch\u00ed", None))
        self.lead.setText("")
        self.notice.setText("")
        self.nameEditLabel.setText(QCoreApplication.translate("DlgReformSet", u"&T\u00ean b\u1ed9", None))
        self.sourceEditLabel.setText(QCoreApplication.translate("DlgReformSet", u"V\u0103n &b\u1ea3n ban h\u00e0nh (s\u1ed1, ng\u00e0y, c\u01a1 quan)", None))
        self.scopeBoxLabel.setText(QCoreApplication.translate("DlgReformSet", u"&Ch\u1ea5m cho", None))
        self.groupEditLabel.setText(QCoreApplication.translate("DlgReformSet", u"&Nh\u00f3m \u0111\u01a1n v\u1ecb", None))
        self.groupEdit.setPlaceholderText(QCoreApplication.translate("DlgReformSet", u"x\u00e3; ph\u01b0\u1eddng; ph\u00f2ng, ban\u2026 (\u0111\u1ec3 tr\u1ed1ng khi ch\u1ec9 c\u00f3 m\u1ed9t nh\u00f3m)", None))
        self.absentBoxLabel.setText(QCoreApplication.translate("DlgReformSet", u"M\u1ee5c &kh\u00f4ng \u00e1p d\u1ee5ng", None))
        self.tiesBoxLabel.setText(QCoreApplication.translate("DlgReformSet", u"B\u1eb1ng \u0111i\u1ec3m th\u00ec &x\u1ebfp h\u1ea1ng", None))
        self.noteEditLabel.setText(QCoreApplication.translate("DlgReformSet", u"&Ghi ch\u00fa", None))
        self.memberLabel.setText(QCoreApplication.translate("DlgReformSet", u"\u0110\u01a1n &v\u1ecb \u0111\u01b0\u1ee3c ch\u1ea5m", None))
#if QT_CONFIG(accessibility)
        self.memberTable.setAccessibleName(QCoreApplication.translate("DlgReformSet", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ch\u1ea5m", None))
#endif // QT_CONFIG(accessibility)
        self.memberCount.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DlgReformSet", u"H\u1ee7y", None))
        self.okButton.setText(QCoreApplication.translate("DlgReformSet", u"&L\u01b0u", None))
    # retranslateUi

