"""Made from forms/dlg_office.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableWidget, QTableWidgetItem, QToolButton,
    QVBoxLayout, QWidget)

class Ui_OfficeDialog(object):
    def setupUi(self, OfficeDialog):
        if not OfficeDialog.objectName():
            OfficeDialog.setObjectName(u"OfficeDialog")
        OfficeDialog.resize(620, 640)
        self.outer = QVBoxLayout(OfficeDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(OfficeDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.outer.addWidget(self.heading)

        self.explanation = QLabel(OfficeDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"mute")

        self.outer.addWidget(self.explanation)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(OfficeDialog)
        self.nameEditLabel.setObjectName(u"nameEditLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(OfficeDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.parentEditLabel = QLabel(OfficeDialog)
        self.parentEditLabel.setObjectName(u"parentEditLabel")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.parentEditLabel)

        self.parentEdit = QLineEdit(OfficeDialog)
        self.parentEdit.setObjectName(u"parentEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.parentEdit)

        self.placeEditLabel = QLabel(OfficeDialog)
        self.placeEditLabel.setObjectName(u"placeEditLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeEditLabel)

        self.placeEdit = QLineEdit(OfficeDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.provinceEditLabel = QLabel(OfficeDialog)
        self.provinceEditLabel.setObjectName(u"provinceEditLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.provinceEditLabel)

        self.provinceEdit = QLineEdit(OfficeDialog)
        self.provinceEdit.setObjectName(u"provinceEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.provinceEdit)

        self.levelBoxLabel = QLabel(OfficeDialog)
        self.levelBoxLabel.setObjectName(u"levelBoxLabel")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.levelBoxLabel)

        self.levelBox = QComboBox(OfficeDialog)
        self.levelBox.setObjectName(u"levelBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.levelBox)

        self.codeEditLabel = QLabel(OfficeDialog)
        self.codeEditLabel.setObjectName(u"codeEditLabel")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.codeEditLabel)

        self.codeEdit = QLineEdit(OfficeDialog)
        self.codeEdit.setObjectName(u"codeEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.codeEdit)

        self.yearBoxLabel = QLabel(OfficeDialog)
        self.yearBoxLabel.setObjectName(u"yearBoxLabel")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.yearBoxLabel)

        self.yearBox = QSpinBox(OfficeDialog)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.yearBox)

        self.publishedEditLabel = QLabel(OfficeDialog)
        self.publishedEditLabel.setObjectName(u"publishedEditLabel")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.publishedEditLabel)

        self.publishedEdit = QLineEdit(OfficeDialog)
        self.publishedEdit.setObjectName(u"publishedEdit")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.publishedEdit)


        self.outer.addLayout(self.form)

        self.signerHead = QHBoxLayout()
        self.signerHead.setSpacing(4)
        self.signerHead.setObjectName(u"signerHead")
        self.signerLabel = QLabel(OfficeDialog)
        self.signerLabel.setObjectName(u"signerLabel")
        self.signerLabel.setProperty(u"role", u"h2")

        self.signerHead.addWidget(self.signerLabel)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signerHead.addItem(self.space1)

        self.upButton = QToolButton(OfficeDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setProperty(u"iconName", u"arrow-up")

        self.signerHead.addWidget(self.upButton)

        self.addSignerButton = QPushButton(OfficeDialog)
        self.addSignerButton.setObjectName(u"addSignerButton")
        self.addSignerButton.setProperty(u"iconName", u"plus")

        self.signerHead.addWidget(self.addSignerButton)

        self.removeSignerButton = QPushButton(OfficeDialog)
        self.removeSignerButton.setObjectName(u"removeSignerButton")
        self.removeSignerButton.setProperty(u"iconName", u"trash-2")

        self.signerHead.addWidget(self.removeSignerButton)


        self.outer.addLayout(self.signerHead)

        self.signerTable = QTableWidget(OfficeDialog)
        if (self.signerTable.columnCount() < 3):
            self.signerTable.setColumnCount(3)
        __qtablewidgetitem = QTableWidgetItem()
        self.signerTable.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.signerTable.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.signerTable.setHorizontalHeaderItem(2, __qtablewidgetitem2)
        self.signerTable.setObjectName(u"signerTable")
        self.signerTable.setMinimumSize(QSize(0, 132))
        self.signerTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.signerTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.signerTable.setTabKeyNavigation(False)

        self.outer.addWidget(self.signerTable)

        self.problem = QLabel(OfficeDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.outer.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space2)

        self.cancelButton = QPushButton(OfficeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(OfficeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.parentEditLabel.setBuddy(self.parentEdit)
        self.placeEditLabel.setBuddy(self.placeEdit)
        self.provinceEditLabel.setBuddy(self.provinceEdit)
        self.levelBoxLabel.setBuddy(self.levelBox)
        self.codeEditLabel.setBuddy(self.codeEdit)
        self.yearBoxLabel.setBuddy(self.yearBox)
        self.publishedEditLabel.setBuddy(self.publishedEdit)
        self.signerLabel.setBuddy(self.signerTable)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.parentEdit)
        QWidget.setTabOrder(self.parentEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.provinceEdit)
        QWidget.setTabOrder(self.provinceEdit, self.levelBox)
        QWidget.setTabOrder(self.levelBox, self.codeEdit)
        QWidget.setTabOrder(self.codeEdit, self.yearBox)
        QWidget.setTabOrder(self.yearBox, self.publishedEdit)
        QWidget.setTabOrder(self.publishedEdit, self.signerTable)
        QWidget.setTabOrder(self.signerTable, self.upButton)
        QWidget.setTabOrder(self.upButton, self.addSignerButton)
        QWidget.setTabOrder(self.addSignerButton, self.removeSignerButton)
        QWidget.setTabOrder(self.removeSignerButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(OfficeDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(OfficeDialog)
    # setupUi

    def retranslateUi(self, OfficeDialog):
        OfficeDialog.setWindowTitle(QCoreApplication.translate("OfficeDialog", u"Th\u00f4ng tin c\u01a1 quan", None))
        self.heading.setText(QCoreApplication.translate("OfficeDialog", u"Th\u00f4ng tin c\u01a1 quan", None))
        self.explanation.setText(QCoreApplication.translate("OfficeDialog", u"Nh\u1eefng \u0111i\u1ec1u n\u00e0y in l\u00ean gi\u1ea5y khen, danh s\u00e1ch v\u00e0 c\u00e1c v\u0103n b\u1ea3n; s\u1eeda l\u1ea1i \u0111\u01b0\u1ee3c b\u1ea5t c\u1ee9 l\u00fac n\u00e0o.", None))
        self.nameEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"&T\u00ean c\u01a1 quan", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"\u1ee6y ban nh\u00e2n d\u00e2n x\u00e3 \u2026", None))
        self.parentEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"C\u01a1 quan c\u1ea5&p tr\u00ean", None))
        self.parentEdit.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"\u1ee6y ban nh\u00e2n d\u00e2n t\u1ec9nh \u2026", None))
        self.placeEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"\u0110\u1ecba &danh", None))
        self.placeEdit.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"T\u00ean x\u00e3 ghi tr\u01b0\u1edbc ng\u00e0y th\u00e1ng tr\u00ean v\u0103n b\u1ea3n", None))
        self.provinceEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"T\u1ec9&nh, th\u00e0nh ph\u1ed1", None))
        self.levelBoxLabel.setText(QCoreApplication.translate("OfficeDialog", u"&C\u1ea5p", None))
        self.codeEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"&K\u00fd hi\u1ec7u quy\u1ebft \u0111\u1ecbnh", None))
        self.codeEdit.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"Q\u0110-UBND", None))
        self.yearBoxLabel.setText(QCoreApplication.translate("OfficeDialog", u"N\u0103&m c\u00f4ng t\u00e1c", None))
        self.publishedEditLabel.setText(QCoreApplication.translate("OfficeDialog", u"T\u00ean trong &b\u1ea3ng x\u1ebfp h\u1ea1ng CCHC", None))
        self.publishedEdit.setPlaceholderText(QCoreApplication.translate("OfficeDialog", u"\u0110\u1ec3 tr\u1ed1ng n\u1ebfu gi\u1ed1ng t\u00ean c\u01a1 quan", None))
        self.signerLabel.setText(QCoreApplication.translate("OfficeDialog", u"Ng\u01b0\u1edd&i k\u00fd (ng\u01b0\u1eddi \u0111\u1ea7u l\u00e0 ng\u01b0\u1eddi k\u00fd ch\u00ednh)", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("OfficeDialog", u"\u0110\u01b0a ng\u01b0\u1eddi k\u00fd l\u00ean tr\u00ean", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"L\u00ean tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.addSignerButton.setText(QCoreApplication.translate("OfficeDialog", u"Th\u00eam n&g\u01b0\u1eddi k\u00fd", None))
        self.removeSignerButton.setText(QCoreApplication.translate("OfficeDialog", u"B\u1ecf", None))
        ___qtablewidgetitem = self.signerTable.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("OfficeDialog", u"H\u1ecd v\u00e0 t\u00ean", None))
        ___qtablewidgetitem1 = self.signerTable.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("OfficeDialog", u"Ch\u1ee9c v\u1ee5", None))
        ___qtablewidgetitem2 = self.signerTable.horizontalHeaderItem(2)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("OfficeDialog", u"Th\u1ec3 th\u1ee9c k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signerTable.setAccessibleName(QCoreApplication.translate("OfficeDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("OfficeDialog", u"&H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("OfficeDialog", u"&L\u01b0u", None))
    # retranslateUi

