"""Made from forms/dlg_conference.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
class Ui_DlgConference(object):
    def setupUi(self, DlgConference):
        if not DlgConference.objectName():
            DlgConference.setObjectName(u"DlgConference")
        self.outer = QVBoxLayout(DlgConference)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(DlgConference)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.lead = QLabel(DlgConference)
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
        self.templateLabel = QLabel(DlgConference)
        self.templateLabel.setObjectName(u"templateLabel")
        self.templateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.templateLabel)

        self.templateBox = QComboBox(DlgConference)
        self.templateBox.setObjectName(u"templateBox")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.templateBox)

        self.nameLabel = QLabel(DlgConference)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(DlgConference)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMinimumSize(QSize(380, 0))

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.dateLabel = QLabel(DlgConference)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateEdit = DateEdit(DlgConference)
        self.dateEdit.setObjectName(u"dateEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.placeLabel = QLabel(DlgConference)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeEdit = QLineEdit(DlgConference)
        self.placeEdit.setObjectName(u"placeEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.placeEdit)


        self.outer.addLayout(self.form)

        self.announceBox = QCheckBox(DlgConference)
        self.announceBox.setObjectName(u"announceBox")

        self.outer.addWidget(self.announceBox)

        self.notice = QLabel(DlgConference)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap20)

        self.okButton = QPushButton(DlgConference)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgConference)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.templateBox)
        self.nameLabel.setBuddy(self.nameEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.placeLabel.setBuddy(self.placeEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgConference)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgConference)
    # setupUi

    def retranslateUi(self, DlgConference):
        DlgConference.setWindowTitle(QCoreApplication.translate("DlgConference", u"L\u1eadp h\u1ed9i ngh\u1ecb", None))
        self.title.setText(QCoreApplication.translate("DlgConference", u"L\u1eadp h\u1ed9i ngh\u1ecb", None))
        self.lead.setText(QCoreApplication.translate("DlgConference", u"Ch\u1ecdn m\u1eabu \u0111\u1ec3 c\u00f3 s\u1eb5n t\u00ean v\u00e0 ch\u01b0\u01a1ng tr\u00ecnh; m\u1ecdi m\u1ee5c \u0111\u1ec1u s\u1eeda \u0111\u01b0\u1ee3c sau \u0111\u00f3.", None))
        self.templateLabel.setText(QCoreApplication.translate("DlgConference", u"&M\u1eabu", None))
        self.nameLabel.setText(QCoreApplication.translate("DlgConference", u"&T\u00ean h\u1ed9i ngh\u1ecb", None))
        self.dateLabel.setText(QCoreApplication.translate("DlgConference", u"&Ng\u00e0y", None))
        self.placeLabel.setText(QCoreApplication.translate("DlgConference", u"N\u01a1&i h\u1ecdp", None))
        self.announceBox.setText(QCoreApplication.translate("DlgConference", u"C\u00f4ng b\u1ed1 c\u00e1c quy\u1ebft \u0111\u1ecbnh \u0111\u00e3 ban h\u00e0nh trong n\u0103m &v\u00e0 x\u1ebfp \u0111\u1ee3t l\u00ean nh\u1eadn", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgConference", u"&L\u1eadp h\u1ed9i ngh\u1ecb", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgConference", u"H\u1ee7&y", None))
    # retranslateUi

