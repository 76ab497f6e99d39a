"""Made from forms/dlg_return.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_DlgReturn(object):
    def setupUi(self, DlgReturn):
        if not DlgReturn.objectName():
            DlgReturn.setObjectName(u"DlgReturn")
        self.outer = QVBoxLayout(DlgReturn)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.lead = QLabel(DlgReturn)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.fieldList = QListWidget(DlgReturn)
        self.fieldList.setObjectName(u"fieldList")
        self.fieldList.setMinimumSize(QSize(0, 200))

        self.outer.addWidget(self.fieldList)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(DlgReturn)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setMinimumSize(QSize(0, 24))
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteLabel.setProperty(u"role", u"small")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(DlgReturn)
        self.noteEdit.setObjectName(u"noteEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.outer.addLayout(self.form)

        self.notice = QLabel(DlgReturn)
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

        self.okButton = QPushButton(DlgReturn)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgReturn)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fieldList, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.okButton)
        QWidget.setTabOrder(self.okButton, self.cancelButton)

        self.retranslateUi(DlgReturn)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgReturn)
    # setupUi

    def retranslateUi(self, DlgReturn):
        DlgReturn.setWindowTitle(QCoreApplication.translate("DlgReturn", u"Tr\u1ea3 l\u1ea1i \u0111\u1ec3 b\u1ed5 sung", None))
        self.lead.setText(QCoreApplication.translate("DlgReturn", u"Ch\u1ec9 \u0111\u1ec1 ngh\u1ecb n\u00e0y \u0111\u01b0\u1ee3c tr\u1ea3 l\u1ea1i; c\u1ea3 \u0111\u1ee3t v\u1eabn \u0111i ti\u1ebfp. \u0110\u00e1nh d\u1ea5u nh\u1eefng m\u1ee5c \u0111\u01a1n v\u1ecb c\u1ea7n s\u1eeda.", None))
#if QT_CONFIG(accessibility)
        self.fieldList.setAccessibleName(QCoreApplication.translate("DlgReturn", u"M\u1ee5c c\u1ea7n s\u1eeda", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("DlgReturn", u"&Ghi cho \u0111\u01a1n v\u1ecb", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("DlgReturn", u"V\u00ed d\u1ee5: thi\u1ebfu quy\u1ebft \u0111\u1ecbnh c\u00f4ng nh\u1eadn s\u00e1ng ki\u1ebfn", None))
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgReturn", u"&Tr\u1ea3 l\u1ea1i", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgReturn", u"H\u1ee7&y", None))
    # retranslateUi

