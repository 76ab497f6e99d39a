"""Made from forms/form_unit.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_UnitForm(object):
    def setupUi(self, UnitForm):
        if not UnitForm.objectName():
            UnitForm.setObjectName(u"UnitForm")
        self.form = QFormLayout(UnitForm)
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(UnitForm)
        self.nameEditLabel.setObjectName(u"nameEditLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QPlainTextEdit(UnitForm)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaximumSize(QSize(16777215, 56))

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.codeEditLabel = QLabel(UnitForm)
        self.codeEditLabel.setObjectName(u"codeEditLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.codeEditLabel)

        self.codeEdit = QLineEdit(UnitForm)
        self.codeEdit.setObjectName(u"codeEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.codeEdit)

        self.kindBoxLabel = QLabel(UnitForm)
        self.kindBoxLabel.setObjectName(u"kindBoxLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.kindBoxLabel)

        self.kindBox = QComboBox(UnitForm)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setEditable(True)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.parentBoxLabel = QLabel(UnitForm)
        self.parentBoxLabel.setObjectName(u"parentBoxLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.parentBoxLabel)

        self.parentBox = QComboBox(UnitForm)
        self.parentBox.setObjectName(u"parentBox")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.parentBox)

        self.blockBoxLabel = QLabel(UnitForm)
        self.blockBoxLabel.setObjectName(u"blockBoxLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.blockBoxLabel)

        self.blockBox = QComboBox(UnitForm)
        self.blockBox.setObjectName(u"blockBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.blockBox)

        self.headEditLabel = QLabel(UnitForm)
        self.headEditLabel.setObjectName(u"headEditLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.headEditLabel)

        self.headEdit = QLineEdit(UnitForm)
        self.headEdit.setObjectName(u"headEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.headEdit)

        self.headPostEditLabel = QLabel(UnitForm)
        self.headPostEditLabel.setObjectName(u"headPostEditLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.headPostEditLabel)

        self.headPostEdit = QLineEdit(UnitForm)
        self.headPostEdit.setObjectName(u"headPostEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.headPostEdit)

        self.fromEditLabel = QLabel(UnitForm)
        self.fromEditLabel.setObjectName(u"fromEditLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.fromEditLabel)

        self.fromEdit = DateEdit(UnitForm)
        self.fromEdit.setObjectName(u"fromEdit")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.toEditLabel = QLabel(UnitForm)
        self.toEditLabel.setObjectName(u"toEditLabel")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.toEditLabel)

        self.toEdit = DateEdit(UnitForm)
        self.toEdit.setObjectName(u"toEdit")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.toEdit)

        self.noteEditLabel = QLabel(UnitForm)
        self.noteEditLabel.setObjectName(u"noteEditLabel")

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(UnitForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 56))

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.noteEdit)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.codeEditLabel.setBuddy(self.codeEdit)
        self.kindBoxLabel.setBuddy(self.kindBox)
        self.parentBoxLabel.setBuddy(self.parentBox)
        self.blockBoxLabel.setBuddy(self.blockBox)
        self.headEditLabel.setBuddy(self.headEdit)
        self.headPostEditLabel.setBuddy(self.headPostEdit)
        self.fromEditLabel.setBuddy(self.fromEdit)
        self.toEditLabel.setBuddy(self.toEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.codeEdit)
        QWidget.setTabOrder(self.codeEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.parentBox)
        QWidget.setTabOrder(self.parentBox, self.blockBox)
        QWidget.setTabOrder(self.blockBox, self.headEdit)
        QWidget.setTabOrder(self.headEdit, self.headPostEdit)
        QWidget.setTabOrder(self.headPostEdit, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.toEdit)
        QWidget.setTabOrder(self.toEdit, self.noteEdit)

        self.retranslateUi(UnitForm)

        QMetaObject.connectSlotsByName(UnitForm)
    # setupUi

    def retranslateUi(self, UnitForm):
        self.nameEditLabel.setText(QCoreApplication.translate("UnitForm", u"&T\u00ean \u0111\u01a1n v\u1ecb", None))
        self.codeEditLabel.setText(QCoreApplication.translate("UnitForm", u"&K\u00fd hi\u1ec7u", None))
        self.kindBoxLabel.setText(QCoreApplication.translate("UnitForm", u"L&o\u1ea1i", None))
        self.parentBoxLabel.setText(QCoreApplication.translate("UnitForm", u"Tr\u1ef1c th&u\u1ed9c", None))
        self.blockBoxLabel.setText(QCoreApplication.translate("UnitForm", u"Kh\u1ed1&i thi \u0111ua", None))
        self.headEditLabel.setText(QCoreApplication.translate("UnitForm", u"Th\u1ee7 t&r\u01b0\u1edfng", None))
        self.headPostEditLabel.setText(QCoreApplication.translate("UnitForm", u"Ch\u1ee9c &v\u1ee5", None))
        self.headPostEdit.setPlaceholderText(QCoreApplication.translate("UnitForm", u"Tr\u01b0\u1edfng ph\u00f2ng, Hi\u1ec7u tr\u01b0\u1edfng\u2026", None))
        self.fromEditLabel.setText(QCoreApplication.translate("UnitForm", u"&B\u1eaft \u0111\u1ea7u", None))
        self.toEditLabel.setText(QCoreApplication.translate("UnitForm", u"&D\u1eebng ho\u1ea1t \u0111\u1ed9ng", None))
        self.noteEditLabel.setText(QCoreApplication.translate("UnitForm", u"Ghi &ch\u00fa", None))
        pass
    # retranslateUi

