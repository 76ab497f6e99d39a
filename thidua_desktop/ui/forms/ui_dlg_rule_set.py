"""Made from forms/dlg_rule_set.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgRuleSet(object):
    def setupUi(self, DlgRuleSet):
        if not DlgRuleSet.objectName():
            DlgRuleSet.setObjectName(u"DlgRuleSet")
        self.outer = QVBoxLayout(DlgRuleSet)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.lead = QLabel(DlgRuleSet)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.setLabel = QLabel(DlgRuleSet)
        self.setLabel.setObjectName(u"setLabel")
        self.setLabel.setMinimumSize(QSize(0, 24))
        self.setLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.setLabel.setProperty(u"role", u"small")
        self.setLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.setLabel)

        self.setBox = QComboBox(DlgRuleSet)
        self.setBox.setObjectName(u"setBox")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.setBox)

        self.setNote = QLabel(DlgRuleSet)
        self.setNote.setObjectName(u"setNote")
        self.setNote.setProperty(u"role", u"small")
        self.setNote.setWordWrap(True)
        self.setNote.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.setNote)

        self.scopeLabel = QLabel(DlgRuleSet)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setMinimumSize(QSize(0, 24))
        self.scopeLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.scopeLabel.setProperty(u"role", u"small")
        self.scopeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.scopeLabel)

        self.scopeBox = QComboBox(DlgRuleSet)
        self.scopeBox.setObjectName(u"scopeBox")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.scopeBox)

        self.reasonLabel = QLabel(DlgRuleSet)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setMinimumSize(QSize(0, 24))
        self.reasonLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.reasonLabel.setProperty(u"role", u"small")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reasonLabel)

        self.reasonEdit = QLineEdit(DlgRuleSet)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reasonEdit)


        self.outer.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space)

        self.notice = QLabel(DlgRuleSet)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.okButton = QPushButton(DlgRuleSet)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgRuleSet)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.setLabel.setBuddy(self.setBox)
        self.scopeLabel.setBuddy(self.scopeBox)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.setBox, self.scopeBox)
        QWidget.setTabOrder(self.scopeBox, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.okButton)
        QWidget.setTabOrder(self.okButton, self.cancelButton)

        self.retranslateUi(DlgRuleSet)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgRuleSet)
    # setupUi

    def retranslateUi(self, DlgRuleSet):
        DlgRuleSet.setWindowTitle(QCoreApplication.translate("DlgRuleSet", u"B\u1ed9 quy \u0111\u1ecbnh d\u00f9ng \u0111\u1ec3 x\u00e9t", None))
        self.lead.setText("")
        self.setLabel.setText(QCoreApplication.translate("DlgRuleSet", u"&B\u1ed9 quy \u0111\u1ecbnh", None))
        self.setNote.setText("")
        self.scopeLabel.setText(QCoreApplication.translate("DlgRuleSet", u"&D\u00f9ng cho", None))
        self.reasonLabel.setText(QCoreApplication.translate("DlgRuleSet", u"&L\u00fd do", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("DlgRuleSet", u"V\u00ec sao kh\u00f4ng theo ng\u00e0y ti\u1ebfp nh\u1eadn h\u1ed3 s\u01a1", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgRuleSet", u"X\u00e9t l\u1ea1i theo b\u1ed9 n\u00e0y", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgRuleSet", u"H\u1ee7&y", None))
    # retranslateUi

