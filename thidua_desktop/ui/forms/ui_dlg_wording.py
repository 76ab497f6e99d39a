"""Made from forms/dlg_wording.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgWording(object):
    def setupUi(self, DlgWording):
        if not DlgWording.objectName():
            DlgWording.setObjectName(u"DlgWording")
        self.outer = QVBoxLayout(DlgWording)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.lead = QLabel(DlgWording)
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
        self.salutationLabel = QLabel(DlgWording)
        self.salutationLabel.setObjectName(u"salutationLabel")
        self.salutationLabel.setMinimumSize(QSize(0, 24))
        self.salutationLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.salutationLabel.setProperty(u"role", u"small")
        self.salutationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.salutationLabel)

        self.salutationEdit = QLineEdit(DlgWording)
        self.salutationEdit.setObjectName(u"salutationEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.salutationEdit)

        self.nameLabel = QLabel(DlgWording)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setMinimumSize(QSize(0, 24))
        self.nameLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameLabel.setProperty(u"role", u"small")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(DlgWording)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.postLabel = QLabel(DlgWording)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setMinimumSize(QSize(0, 24))
        self.postLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postLabel.setProperty(u"role", u"small")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.postEdit = QLineEdit(DlgWording)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.unitLabel = QLabel(DlgWording)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setMinimumSize(QSize(0, 24))
        self.unitLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.unitLabel.setProperty(u"role", u"small")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitEdit = QLineEdit(DlgWording)
        self.unitEdit.setObjectName(u"unitEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unitEdit)


        self.outer.addLayout(self.form)

        self.space = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.space)

        self.notice = QLabel(DlgWording)
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

        self.okButton = QPushButton(DlgWording)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgWording)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.salutationLabel.setBuddy(self.salutationEdit)
        self.nameLabel.setBuddy(self.nameEdit)
        self.postLabel.setBuddy(self.postEdit)
        self.unitLabel.setBuddy(self.unitEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.salutationEdit, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.unitEdit)
        QWidget.setTabOrder(self.unitEdit, self.okButton)
        QWidget.setTabOrder(self.okButton, self.cancelButton)

        self.retranslateUi(DlgWording)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgWording)
    # setupUi

    def retranslateUi(self, DlgWording):
        DlgWording.setWindowTitle(QCoreApplication.translate("DlgWording", u"C\u00e1ch ghi tr\u00ean gi\u1ea5y t\u1edd", None))
        self.lead.setText("")
        self.salutationLabel.setText(QCoreApplication.translate("DlgWording", u"&X\u01b0ng h\u00f4", None))
        self.salutationEdit.setPlaceholderText(QCoreApplication.translate("DlgWording", u"\u00d4ng, B\u00e0; \u0111\u1ec3 tr\u1ed1ng v\u1edbi t\u1eadp th\u1ec3", None))
        self.nameLabel.setText(QCoreApplication.translate("DlgWording", u"&H\u1ecd t\u00ean, t\u00ean t\u1eadp th\u1ec3", None))
        self.postLabel.setText(QCoreApplication.translate("DlgWording", u"&Ch\u1ee9c v\u1ee5", None))
        self.unitLabel.setText(QCoreApplication.translate("DlgWording", u"\u0110\u01a1n &v\u1ecb", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgWording", u"Ch\u1ed1&t", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgWording", u"H\u1ee7&y", None))
    # retranslateUi

