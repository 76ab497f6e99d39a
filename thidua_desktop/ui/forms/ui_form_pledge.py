"""Made from forms/form_pledge.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_FormPledge(object):
    def setupUi(self, FormPledge):
        if not FormPledge.objectName():
            FormPledge.setObjectName(u"FormPledge")
        FormPledge.setProperty(u"plain", True)
        self.formLayout = QFormLayout(FormPledge)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.unitLabel = QLabel(FormPledge)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setMinimumSize(QSize(0, 24))
        self.unitLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.unitLabel.setProperty(u"role", u"small")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitBox = QComboBox(FormPledge)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(12)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.unitBox)

        self.representativeLabel = QLabel(FormPledge)
        self.representativeLabel.setObjectName(u"representativeLabel")
        self.representativeLabel.setMinimumSize(QSize(0, 24))
        self.representativeLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.representativeLabel.setProperty(u"role", u"small")
        self.representativeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.representativeLabel)

        self.representativeEdit = QLineEdit(FormPledge)
        self.representativeEdit.setObjectName(u"representativeEdit")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.representativeEdit)

        self.postLabel = QLabel(FormPledge)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setMinimumSize(QSize(0, 24))
        self.postLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postLabel.setProperty(u"role", u"small")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.postEdit = QLineEdit(FormPledge)
        self.postEdit.setObjectName(u"postEdit")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.titleLabel = QLabel(FormPledge)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setMinimumSize(QSize(0, 24))
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.titleLabel.setProperty(u"role", u"small")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = QLineEdit(FormPledge)
        self.titleEdit.setObjectName(u"titleEdit")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.signedLabel = QLabel(FormPledge)
        self.signedLabel.setObjectName(u"signedLabel")
        self.signedLabel.setMinimumSize(QSize(0, 24))
        self.signedLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.signedLabel.setProperty(u"role", u"small")
        self.signedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.signedLabel)

        self.signedEdit = DateEdit(FormPledge)
        self.signedEdit.setObjectName(u"signedEdit")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.signedEdit)

        self.noteLabel = QLabel(FormPledge)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setMinimumSize(QSize(0, 24))
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteLabel.setProperty(u"role", u"small")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(FormPledge)
        self.noteEdit.setObjectName(u"noteEdit")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.targetsCaption = QLabel(FormPledge)
        self.targetsCaption.setObjectName(u"targetsCaption")
        self.targetsCaption.setMinimumSize(QSize(0, 32))
        self.targetsCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.targetsCaption.setProperty(u"role", u"h2")
        self.targetsCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.targetsCaption)

        self.targetsLabel = QLabel(FormPledge)
        self.targetsLabel.setObjectName(u"targetsLabel")
        self.targetsLabel.setWordWrap(True)
        self.targetsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.targetsLabel)

#if QT_CONFIG(shortcut)
        self.unitLabel.setBuddy(self.unitBox)
        self.representativeLabel.setBuddy(self.representativeEdit)
        self.postLabel.setBuddy(self.postEdit)
        self.titleLabel.setBuddy(self.titleEdit)
        self.signedLabel.setBuddy(self.signedEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormPledge)

        QMetaObject.connectSlotsByName(FormPledge)
    # setupUi

    def retranslateUi(self, FormPledge):
        self.unitLabel.setText(QCoreApplication.translate("FormPledge", u"\u0110\u01a1n &v\u1ecb", None))
        self.representativeLabel.setText(QCoreApplication.translate("FormPledge", u"Ng\u01b0\u1eddi \u0111\u1ea1i &di\u1ec7n k\u00fd", None))
        self.postLabel.setText(QCoreApplication.translate("FormPledge", u"C&h\u1ee9c v\u1ee5", None))
        self.titleLabel.setText(QCoreApplication.translate("FormPledge", u"Danh hi\u1ec7u \u0111\u0103ng &k\u00fd", None))
        self.signedLabel.setText(QCoreApplication.translate("FormPledge", u"Ng\u00e0&y k\u00fd", None))
        self.noteLabel.setText(QCoreApplication.translate("FormPledge", u"&Ghi ch\u00fa", None))
        self.targetsCaption.setText(QCoreApplication.translate("FormPledge", u"Ch\u1ec9 ti\u00eau", None))
        self.targetsLabel.setText("")
        pass
    # retranslateUi

