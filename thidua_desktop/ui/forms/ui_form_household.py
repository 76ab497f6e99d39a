"""Made from forms/form_household.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

from thidua_desktop.ui.widgets.date_edit import (NumberEdit, YearEdit)

class Ui_HouseholdForm(object):
    def setupUi(self, HouseholdForm):
        if not HouseholdForm.objectName():
            HouseholdForm.setObjectName(u"HouseholdForm")
        self.form = QFormLayout(HouseholdForm)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.headEditLabel = QLabel(HouseholdForm)
        self.headEditLabel.setObjectName(u"headEditLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.headEditLabel)

        self.headEdit = QLineEdit(HouseholdForm)
        self.headEdit.setObjectName(u"headEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.headEdit)

        self.codeEditLabel = QLabel(HouseholdForm)
        self.codeEditLabel.setObjectName(u"codeEditLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.codeEditLabel)

        self.codeEdit = QLineEdit(HouseholdForm)
        self.codeEdit.setObjectName(u"codeEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.codeEdit)

        self.birthEditLabel = QLabel(HouseholdForm)
        self.birthEditLabel.setObjectName(u"birthEditLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.birthEditLabel)

        self.birthEdit = YearEdit(HouseholdForm)
        self.birthEdit.setObjectName(u"birthEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.birthEdit)

        self.addressEditLabel = QLabel(HouseholdForm)
        self.addressEditLabel.setObjectName(u"addressEditLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.addressEditLabel)

        self.addressEdit = QLineEdit(HouseholdForm)
        self.addressEdit.setObjectName(u"addressEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.addressEdit)

        self.unitBoxLabel = QLabel(HouseholdForm)
        self.unitBoxLabel.setObjectName(u"unitBoxLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.unitBoxLabel)

        self.unitBox = QComboBox(HouseholdForm)
        self.unitBox.setObjectName(u"unitBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.unitBox)

        self.membersEditLabel = QLabel(HouseholdForm)
        self.membersEditLabel.setObjectName(u"membersEditLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.membersEditLabel)

        self.membersEdit = NumberEdit(HouseholdForm)
        self.membersEdit.setObjectName(u"membersEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.membersEdit)

        self.noteEditLabel = QLabel(HouseholdForm)
        self.noteEditLabel.setObjectName(u"noteEditLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(HouseholdForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 56))

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.noteEdit)

#if QT_CONFIG(shortcut)
        self.headEditLabel.setBuddy(self.headEdit)
        self.codeEditLabel.setBuddy(self.codeEdit)
        self.birthEditLabel.setBuddy(self.birthEdit)
        self.addressEditLabel.setBuddy(self.addressEdit)
        self.unitBoxLabel.setBuddy(self.unitBox)
        self.membersEditLabel.setBuddy(self.membersEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.headEdit, self.codeEdit)
        QWidget.setTabOrder(self.codeEdit, self.birthEdit)
        QWidget.setTabOrder(self.birthEdit, self.addressEdit)
        QWidget.setTabOrder(self.addressEdit, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.membersEdit)
        QWidget.setTabOrder(self.membersEdit, self.noteEdit)

        self.retranslateUi(HouseholdForm)

        QMetaObject.connectSlotsByName(HouseholdForm)
    # setupUi

    def retranslateUi(self, HouseholdForm):
        self.headEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"&T\u00ean ch\u1ee7 h\u1ed9", None))
        self.codeEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"&K\u00fd hi\u1ec7u h\u1ed9", None))
        self.birthEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"N\u0103m &sinh ch\u1ee7 h\u1ed9", None))
        self.addressEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"N\u01a1&i \u1edf", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("HouseholdForm", u"S\u1ed1 nh\u00e0, \u1ea5p, khu ph\u1ed1", None))
        self.unitBoxLabel.setText(QCoreApplication.translate("HouseholdForm", u"\u1ea4&p, khu ph\u1ed1", None))
        self.membersEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"S\u1ed1 nh\u00e2n kh\u1ea9&u", None))
        self.noteEditLabel.setText(QCoreApplication.translate("HouseholdForm", u"Ghi &ch\u00fa", None))
        pass
    # retranslateUi

