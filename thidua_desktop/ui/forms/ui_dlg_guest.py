"""Made from forms/dlg_guest.ui by `python3 dev.py forms`; changes go there."""

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
class Ui_DlgGuest(object):
    def setupUi(self, DlgGuest):
        if not DlgGuest.objectName():
            DlgGuest.setObjectName(u"DlgGuest")
        self.outer = QVBoxLayout(DlgGuest)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(DlgGuest)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(DlgGuest)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(DlgGuest)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMinimumSize(QSize(340, 0))

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.postLabel = QLabel(DlgGuest)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.postEdit = QLineEdit(DlgGuest)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.unitLabel = QLabel(DlgGuest)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitEdit = QLineEdit(DlgGuest)
        self.unitEdit.setObjectName(u"unitEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.unitEdit)

        self.rowLabel = QLabel(DlgGuest)
        self.rowLabel.setObjectName(u"rowLabel")
        self.rowLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.rowLabel)

        self.rowEdit = QLineEdit(DlgGuest)
        self.rowEdit.setObjectName(u"rowEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.rowEdit)

        self.seatLabel = QLabel(DlgGuest)
        self.seatLabel.setObjectName(u"seatLabel")
        self.seatLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.seatLabel)

        self.seatEdit = QLineEdit(DlgGuest)
        self.seatEdit.setObjectName(u"seatEdit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.seatEdit)

        self.noteLabel = QLabel(DlgGuest)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(DlgGuest)
        self.noteEdit.setObjectName(u"noteEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.outer.addLayout(self.form)

        self.notice = QLabel(DlgGuest)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap21)

        self.okButton = QPushButton(DlgGuest)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgGuest)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.postLabel.setBuddy(self.postEdit)
        self.unitLabel.setBuddy(self.unitEdit)
        self.rowLabel.setBuddy(self.rowEdit)
        self.seatLabel.setBuddy(self.seatEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgGuest)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgGuest)
    # setupUi

    def retranslateUi(self, DlgGuest):
        DlgGuest.setWindowTitle(QCoreApplication.translate("DlgGuest", u"\u0110\u1ea1i bi\u1ec3u", None))
        self.title.setText(QCoreApplication.translate("DlgGuest", u"Th\u00eam \u0111\u1ea1i bi\u1ec3u", None))
        self.nameLabel.setText(QCoreApplication.translate("DlgGuest", u"H\u1ecd v\u00e0 &t\u00ean", None))
        self.postLabel.setText(QCoreApplication.translate("DlgGuest", u"Ch\u1ee9c &v\u1ee5", None))
        self.unitLabel.setText(QCoreApplication.translate("DlgGuest", u"\u0110\u01a1n v\u1ecb, n\u01a1&i c\u00f4ng t\u00e1c", None))
        self.rowLabel.setText(QCoreApplication.translate("DlgGuest", u"&H\u00e0ng gh\u1ebf", None))
        self.seatLabel.setText(QCoreApplication.translate("DlgGuest", u"&S\u1ed1 gh\u1ebf", None))
        self.noteLabel.setText(QCoreApplication.translate("DlgGuest", u"Ghi &ch\u00fa", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgGuest", u"&L\u01b0u", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgGuest", u"H\u1ee7&y", None))
    # retranslateUi

