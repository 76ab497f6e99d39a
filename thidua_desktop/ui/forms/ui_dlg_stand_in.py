"""Made from forms/dlg_stand_in.ui by `python3 dev.py forms`; changes go there."""

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
class Ui_DlgStandIn(object):
    def setupUi(self, DlgStandIn):
        if not DlgStandIn.objectName():
            DlgStandIn.setObjectName(u"DlgStandIn")
        self.outer = QVBoxLayout(DlgStandIn)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(DlgStandIn)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.lead = QLabel(DlgStandIn)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(DlgStandIn)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(DlgStandIn)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMinimumSize(QSize(280, 0))

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.relationLabel = QLabel(DlgStandIn)
        self.relationLabel.setObjectName(u"relationLabel")
        self.relationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.relationLabel)

        self.relationEdit = QLineEdit(DlgStandIn)
        self.relationEdit.setObjectName(u"relationEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.relationEdit)


        self.outer.addLayout(self.form)

        self.notice = QLabel(DlgStandIn)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap22)

        self.okButton = QPushButton(DlgStandIn)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgStandIn)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.relationLabel.setBuddy(self.relationEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgStandIn)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgStandIn)
    # setupUi

    def retranslateUi(self, DlgStandIn):
        DlgStandIn.setWindowTitle(QCoreApplication.translate("DlgStandIn", u"Ng\u01b0\u1eddi nh\u1eadn thay", None))
        self.title.setText(QCoreApplication.translate("DlgStandIn", u"Ng\u01b0\u1eddi nh\u1eadn thay", None))
        self.lead.setText("")
        self.nameLabel.setText(QCoreApplication.translate("DlgStandIn", u"&H\u1ecd v\u00e0 t\u00ean ng\u01b0\u1eddi nh\u1eadn thay", None))
        self.relationLabel.setText(QCoreApplication.translate("DlgStandIn", u"&Quan h\u1ec7, ch\u1ee9c v\u1ee5", None))
        self.relationEdit.setPlaceholderText(QCoreApplication.translate("DlgStandIn", u"v\u1ee3, con, ph\u00f3 tr\u01b0\u1edfng ph\u00f2ng\u2026", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgStandIn", u"Gh&i", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgStandIn", u"H\u1ee7&y", None))
    # retranslateUi

