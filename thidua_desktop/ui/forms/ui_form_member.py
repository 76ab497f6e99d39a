"""Made from forms/form_member.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_FormMember(object):
    def setupUi(self, FormMember):
        if not FormMember.objectName():
            FormMember.setObjectName(u"FormMember")
        self.form = QFormLayout(FormMember)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(FormMember)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setMinimumSize(QSize(0, 24))
        self.nameEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameEditLabel.setProperty(u"role", u"small")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(FormMember)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.salutationBoxLabel = QLabel(FormMember)
        self.salutationBoxLabel.setObjectName(u"salutationBoxLabel")
        self.salutationBoxLabel.setMinimumSize(QSize(0, 24))
        self.salutationBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.salutationBoxLabel.setProperty(u"role", u"small")
        self.salutationBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.salutationBoxLabel)

        self.salutationBox = QComboBox(FormMember)
        self.salutationBox.setObjectName(u"salutationBox")
        self.salutationBox.setEditable(True)
        self.salutationBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.salutationBox)

        self.postEditLabel = QLabel(FormMember)
        self.postEditLabel.setObjectName(u"postEditLabel")
        self.postEditLabel.setMinimumSize(QSize(0, 24))
        self.postEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postEditLabel.setProperty(u"role", u"small")
        self.postEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(FormMember)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.roleBoxLabel = QLabel(FormMember)
        self.roleBoxLabel.setObjectName(u"roleBoxLabel")
        self.roleBoxLabel.setMinimumSize(QSize(0, 24))
        self.roleBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.roleBoxLabel.setProperty(u"role", u"small")
        self.roleBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.roleBoxLabel)

        self.roleBox = QComboBox(FormMember)
        self.roleBox.setObjectName(u"roleBox")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.roleBox)

        self.unitBoxLabel = QLabel(FormMember)
        self.unitBoxLabel.setObjectName(u"unitBoxLabel")
        self.unitBoxLabel.setMinimumSize(QSize(0, 24))
        self.unitBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.unitBoxLabel.setProperty(u"role", u"small")
        self.unitBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.unitBoxLabel)

        self.unitBox = QComboBox(FormMember)
        self.unitBox.setObjectName(u"unitBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.unitBox)

        self.fromEditLabel = QLabel(FormMember)
        self.fromEditLabel.setObjectName(u"fromEditLabel")
        self.fromEditLabel.setMinimumSize(QSize(0, 24))
        self.fromEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.fromEditLabel.setProperty(u"role", u"small")
        self.fromEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.fromEditLabel)

        self.fromEdit = DateEdit(FormMember)
        self.fromEdit.setObjectName(u"fromEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.toEditLabel = QLabel(FormMember)
        self.toEditLabel.setObjectName(u"toEditLabel")
        self.toEditLabel.setMinimumSize(QSize(0, 24))
        self.toEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.toEditLabel.setProperty(u"role", u"small")
        self.toEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.toEditLabel)

        self.toEdit = DateEdit(FormMember)
        self.toEdit.setObjectName(u"toEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.toEdit)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.salutationBoxLabel.setBuddy(self.salutationBox)
        self.postEditLabel.setBuddy(self.postEdit)
        self.roleBoxLabel.setBuddy(self.roleBox)
        self.unitBoxLabel.setBuddy(self.unitBox)
        self.fromEditLabel.setBuddy(self.fromEdit)
        self.toEditLabel.setBuddy(self.toEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormMember)

        QMetaObject.connectSlotsByName(FormMember)
    # setupUi

    def retranslateUi(self, FormMember):
        self.nameEditLabel.setText(QCoreApplication.translate("FormMember", u"H\u1ecd v\u00e0 t\u00ea&n", None))
        self.salutationBoxLabel.setText(QCoreApplication.translate("FormMember", u"D&anh x\u01b0ng (\u00d4ng, B\u00e0)", None))
        self.postEditLabel.setText(QCoreApplication.translate("FormMember", u"Ch\u1ee9c &v\u1ee5, n\u01a1i c\u00f4ng t\u00e1c", None))
        self.roleBoxLabel.setText(QCoreApplication.translate("FormMember", u"Vai t&rong H\u1ed9i \u0111\u1ed3ng", None))
        self.unitBoxLabel.setText(QCoreApplication.translate("FormMember", u"Th&u\u1ed9c \u0111\u01a1n v\u1ecb", None))
        self.fromEditLabel.setText(QCoreApplication.translate("FormMember", u"Nhi\u1ec7m &k\u1ef3 t\u1eeb ng\u00e0y", None))
        self.toEditLabel.setText(QCoreApplication.translate("FormMember", u"Th\u00f4i l\u00e0 th\u00e0nh vi\u00ean &sau ng\u00e0y", None))
        pass
    # retranslateUi

