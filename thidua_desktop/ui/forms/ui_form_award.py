"""Made from forms/form_award.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QLabel, QLineEdit,
    QPlainTextEdit, QSizePolicy, QWidget)

class Ui_FormAward(object):
    def setupUi(self, FormAward):
        if not FormAward.objectName():
            FormAward.setObjectName(u"FormAward")
        FormAward.setProperty(u"plain", True)
        self.formLayout = QFormLayout(FormAward)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.salutationLabel = QLabel(FormAward)
        self.salutationLabel.setObjectName(u"salutationLabel")
        self.salutationLabel.setMinimumSize(QSize(0, 24))
        self.salutationLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.salutationLabel.setProperty(u"role", u"small")
        self.salutationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.salutationLabel)

        self.salutationEdit = QLineEdit(FormAward)
        self.salutationEdit.setObjectName(u"salutationEdit")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.salutationEdit)

        self.nameLabel = QLabel(FormAward)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setMinimumSize(QSize(0, 24))
        self.nameLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameLabel.setProperty(u"role", u"small")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(FormAward)
        self.nameEdit.setObjectName(u"nameEdit")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.postLabel = QLabel(FormAward)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setMinimumSize(QSize(0, 24))
        self.postLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postLabel.setProperty(u"role", u"small")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.postEdit = QLineEdit(FormAward)
        self.postEdit.setObjectName(u"postEdit")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.unitLabel = QLabel(FormAward)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setMinimumSize(QSize(0, 24))
        self.unitLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.unitLabel.setProperty(u"role", u"small")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unitLabel)

        self.unitEdit = QLineEdit(FormAward)
        self.unitEdit.setObjectName(u"unitEdit")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unitEdit)

        self.achievementLabel = QLabel(FormAward)
        self.achievementLabel.setObjectName(u"achievementLabel")
        self.achievementLabel.setMinimumSize(QSize(0, 24))
        self.achievementLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.achievementLabel.setProperty(u"role", u"small")
        self.achievementLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.achievementLabel)

        self.achievementEdit = QPlainTextEdit(FormAward)
        self.achievementEdit.setObjectName(u"achievementEdit")
        self.achievementEdit.setTabChangesFocus(True)
        self.achievementEdit.setMinimumSize(QSize(0, 96))
        self.achievementEdit.setMaximumSize(QSize(16777215, 150))

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.achievementEdit)

        self.achievementCount = QLabel(FormAward)
        self.achievementCount.setObjectName(u"achievementCount")
        self.achievementCount.setProperty(u"role", u"mute")
        self.achievementCount.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.achievementCount)

        self.noteLabel = QLabel(FormAward)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setMinimumSize(QSize(0, 24))
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteLabel.setProperty(u"role", u"small")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(FormAward)
        self.noteEdit.setObjectName(u"noteEdit")

        self.formLayout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.frozenLabel = QLabel(FormAward)
        self.frozenLabel.setObjectName(u"frozenLabel")
        self.frozenLabel.setProperty(u"role", u"mute")
        self.frozenLabel.setWordWrap(True)
        self.frozenLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.frozenLabel)

#if QT_CONFIG(shortcut)
        self.salutationLabel.setBuddy(self.salutationEdit)
        self.nameLabel.setBuddy(self.nameEdit)
        self.postLabel.setBuddy(self.postEdit)
        self.unitLabel.setBuddy(self.unitEdit)
        self.achievementLabel.setBuddy(self.achievementEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormAward)

        QMetaObject.connectSlotsByName(FormAward)
    # setupUi

    def retranslateUi(self, FormAward):
        self.salutationLabel.setText(QCoreApplication.translate("FormAward", u"&X\u01b0ng h\u00f4", None))
        self.nameLabel.setText(QCoreApplication.translate("FormAward", u"H\u1ecd v\u00e0 t\u00ea&n, t\u00ean \u0111\u01a1n v\u1ecb", None))
        self.postLabel.setText(QCoreApplication.translate("FormAward", u"Ch\u1ee9c &v\u1ee5", None))
        self.unitLabel.setText(QCoreApplication.translate("FormAward", u"\u0110\u01a1n v\u1ecb &c\u00f4ng t\u00e1c", None))
        self.achievementLabel.setText(QCoreApplication.translate("FormAward", u"&Th\u00e0nh t\u00edch (in tr\u00ean gi\u1ea5y)", None))
        self.achievementCount.setText("")
        self.noteLabel.setText(QCoreApplication.translate("FormAward", u"&Ghi ch\u00fa", None))
        self.frozenLabel.setText("")
        pass
    # retranslateUi

