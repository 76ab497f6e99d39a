"""Made from forms/form_person.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

from thidua_desktop.ui.widgets.date_edit import (BirthEdit, DateEdit)

class Ui_PersonForm(object):
    def setupUi(self, PersonForm):
        if not PersonForm.objectName():
            PersonForm.setObjectName(u"PersonForm")
        self.form = QFormLayout(PersonForm)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.salutationBoxLabel = QLabel(PersonForm)
        self.salutationBoxLabel.setObjectName(u"salutationBoxLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.salutationBoxLabel)

        self.salutationBox = QComboBox(PersonForm)
        self.salutationBox.setObjectName(u"salutationBox")
        self.salutationBox.setEditable(True)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.salutationBox)

        self.nameEditLabel = QLabel(PersonForm)
        self.nameEditLabel.setObjectName(u"nameEditLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(PersonForm)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.rankEditLabel = QLabel(PersonForm)
        self.rankEditLabel.setObjectName(u"rankEditLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.rankEditLabel)

        self.rankEdit = QLineEdit(PersonForm)
        self.rankEdit.setObjectName(u"rankEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.rankEdit)

        self.birthEditLabel = QLabel(PersonForm)
        self.birthEditLabel.setObjectName(u"birthEditLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.birthEditLabel)

        self.birthEdit = BirthEdit(PersonForm)
        self.birthEdit.setObjectName(u"birthEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.birthEdit)

        self.genderBoxLabel = QLabel(PersonForm)
        self.genderBoxLabel.setObjectName(u"genderBoxLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.genderBoxLabel)

        self.genderBox = QComboBox(PersonForm)
        self.genderBox.setObjectName(u"genderBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.genderBox)

        self.unitBoxLabel = QLabel(PersonForm)
        self.unitBoxLabel.setObjectName(u"unitBoxLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.unitBoxLabel)

        self.unitBox = QComboBox(PersonForm)
        self.unitBox.setObjectName(u"unitBox")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.unitBox)

        self.postEditLabel = QLabel(PersonForm)
        self.postEditLabel.setObjectName(u"postEditLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(PersonForm)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.identityEditLabel = QLabel(PersonForm)
        self.identityEditLabel.setObjectName(u"identityEditLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.identityEditLabel)

        self.identityEdit = QLineEdit(PersonForm)
        self.identityEdit.setObjectName(u"identityEdit")
        self.identityEdit.setMaxLength(12)

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.identityEdit)

        self.joinedEditLabel = QLabel(PersonForm)
        self.joinedEditLabel.setObjectName(u"joinedEditLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.joinedEditLabel)

        self.joinedEdit = DateEdit(PersonForm)
        self.joinedEdit.setObjectName(u"joinedEdit")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.joinedEdit)

        self.leftEditLabel = QLabel(PersonForm)
        self.leftEditLabel.setObjectName(u"leftEditLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.leftEditLabel)

        self.leftEdit = DateEdit(PersonForm)
        self.leftEdit.setObjectName(u"leftEdit")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.leftEdit)

        self.disciplineEditLabel = QLabel(PersonForm)
        self.disciplineEditLabel.setObjectName(u"disciplineEditLabel")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.disciplineEditLabel)

        self.disciplineEdit = QLineEdit(PersonForm)
        self.disciplineEdit.setObjectName(u"disciplineEdit")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.disciplineEdit)

        self.noteEditLabel = QLabel(PersonForm)
        self.noteEditLabel.setObjectName(u"noteEditLabel")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(PersonForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 56))

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.noteEdit)

#if QT_CONFIG(shortcut)
        self.salutationBoxLabel.setBuddy(self.salutationBox)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.rankEditLabel.setBuddy(self.rankEdit)
        self.birthEditLabel.setBuddy(self.birthEdit)
        self.genderBoxLabel.setBuddy(self.genderBox)
        self.unitBoxLabel.setBuddy(self.unitBox)
        self.postEditLabel.setBuddy(self.postEdit)
        self.identityEditLabel.setBuddy(self.identityEdit)
        self.joinedEditLabel.setBuddy(self.joinedEdit)
        self.leftEditLabel.setBuddy(self.leftEdit)
        self.disciplineEditLabel.setBuddy(self.disciplineEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.salutationBox, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.rankEdit)
        QWidget.setTabOrder(self.rankEdit, self.birthEdit)
        QWidget.setTabOrder(self.birthEdit, self.genderBox)
        QWidget.setTabOrder(self.genderBox, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.identityEdit)
        QWidget.setTabOrder(self.identityEdit, self.joinedEdit)
        QWidget.setTabOrder(self.joinedEdit, self.leftEdit)
        QWidget.setTabOrder(self.leftEdit, self.disciplineEdit)
        QWidget.setTabOrder(self.disciplineEdit, self.noteEdit)

        self.retranslateUi(PersonForm)

        QMetaObject.connectSlotsByName(PersonForm)
    # setupUi

    def retranslateUi(self, PersonForm):
        self.salutationBoxLabel.setText(QCoreApplication.translate("PersonForm", u"&X\u01b0ng h\u00f4", None))
        self.nameEditLabel.setText(QCoreApplication.translate("PersonForm", u"H\u1ecd v\u00e0 &t\u00ean", None))
        self.rankEditLabel.setText(QCoreApplication.translate("PersonForm", u"C\u1ea5&p b\u1eadc, h\u1ecdc v\u1ecb", None))
        self.rankEdit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"\u0110\u1ea1i \u00fay, ThS.\u2026", None))
        self.birthEditLabel.setText(QCoreApplication.translate("PersonForm", u"Ng\u00e0y &sinh", None))
        self.genderBoxLabel.setText(QCoreApplication.translate("PersonForm", u"G&i\u1edbi t\u00ednh", None))
        self.unitBoxLabel.setText(QCoreApplication.translate("PersonForm", u"Th&u\u1ed9c \u0111\u01a1n v\u1ecb", None))
        self.postEditLabel.setText(QCoreApplication.translate("PersonForm", u"Ch\u1ee9c &v\u1ee5", None))
        self.identityEditLabel.setText(QCoreApplication.translate("PersonForm", u"S\u1ed1 \u0111\u1ecbnh &danh", None))
        self.identityEdit.setPlaceholderText(QCoreApplication.translate("PersonForm", u"12 ch\u1eef s\u1ed1", None))
        self.joinedEditLabel.setText(QCoreApplication.translate("PersonForm", u"&B\u1eaft \u0111\u1ea7u", None))
        self.leftEditLabel.setText(QCoreApplication.translate("PersonForm", u"&R\u1eddi c\u01a1 quan", None))
        self.disciplineEditLabel.setText(QCoreApplication.translate("PersonForm", u"&K\u1ef7 lu\u1eadt", None))
        self.noteEditLabel.setText(QCoreApplication.translate("PersonForm", u"Ghi &ch\u00fa", None))
        pass
    # retranslateUi

