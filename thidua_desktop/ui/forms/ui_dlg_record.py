"""Made from forms/dlg_record.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgRecord(object):
    def setupUi(self, DlgRecord):
        if not DlgRecord.objectName():
            DlgRecord.setObjectName(u"DlgRecord")
        DlgRecord.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgRecord)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgRecord)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgRecord)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.listCard = QFrame(DlgRecord)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(14, 12, 14, 12)
        self.scopeRow = QHBoxLayout()
        self.scopeRow.setSpacing(8)
        self.scopeRow.setObjectName(u"scopeRow")
        self.scopeRow.setContentsMargins(0, 0, 0, 0)
        self.batchLabel = QLabel(self.listCard)
        self.batchLabel.setObjectName(u"batchLabel")
        self.batchLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.batchLabel.setProperty(u"role", u"small")

        self.scopeRow.addWidget(self.batchLabel)

        self.batchBox = QComboBox(self.listCard)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setMinimumSize(QSize(220, 0))

        self.scopeRow.addWidget(self.batchBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scopeRow.addItem(self.gap1)


        self.listLayout.addLayout(self.scopeRow)

        self.tableCard = QFrame(self.listCard)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableCardLayout = QVBoxLayout(self.tableCard)
        self.tableCardLayout.setSpacing(0)
        self.tableCardLayout.setObjectName(u"tableCardLayout")
        self.tableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableCardLayout.addWidget(self.table)


        self.listLayout.addWidget(self.tableCard)

        self.tickRow = QHBoxLayout()
        self.tickRow.setSpacing(8)
        self.tickRow.setObjectName(u"tickRow")
        self.tickRow.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.listCard)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"h2")

        self.tickRow.addWidget(self.countLabel)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tickRow.addItem(self.gap2)

        self.allButton = QPushButton(self.listCard)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"link", True)
        self.allButton.setAutoDefault(False)

        self.tickRow.addWidget(self.allButton)

        self.noneButton = QPushButton(self.listCard)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setProperty(u"link", True)
        self.noneButton.setAutoDefault(False)

        self.tickRow.addWidget(self.noneButton)


        self.listLayout.addLayout(self.tickRow)

        self.rejectCheck = QCheckBox(self.listCard)
        self.rejectCheck.setObjectName(u"rejectCheck")

        self.listLayout.addWidget(self.rejectCheck)


        self.body.addWidget(self.listCard)

        self.fieldCard = QFrame(DlgRecord)
        self.fieldCard.setObjectName(u"fieldCard")
        self.fieldCard.setProperty(u"card", True)
        self.fieldCard.setMinimumSize(QSize(320, 0))
        self.form = QFormLayout(self.fieldCard)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(14, 12, 14, 12)
        self.numberEditLabel = QLabel(self.fieldCard)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setMinimumSize(QSize(0, 24))
        self.numberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberEditLabel.setProperty(u"role", u"small")
        self.numberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberEdit = QLineEdit(self.fieldCard)
        self.numberEdit.setObjectName(u"numberEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.dateEditLabel = QLabel(self.fieldCard)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.fieldCard)
        self.dateEdit.setObjectName(u"dateEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.issuerBoxLabel = QLabel(self.fieldCard)
        self.issuerBoxLabel.setObjectName(u"issuerBoxLabel")
        self.issuerBoxLabel.setMinimumSize(QSize(0, 24))
        self.issuerBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.issuerBoxLabel.setProperty(u"role", u"small")
        self.issuerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.issuerBoxLabel)

        self.issuerBox = QComboBox(self.fieldCard)
        self.issuerBox.setObjectName(u"issuerBox")
        self.issuerBox.setEditable(True)
        self.issuerBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issuerBox)

        self.signerEditLabel = QLabel(self.fieldCard)
        self.signerEditLabel.setObjectName(u"signerEditLabel")
        self.signerEditLabel.setMinimumSize(QSize(0, 24))
        self.signerEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.signerEditLabel.setProperty(u"role", u"small")
        self.signerEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signerEditLabel)

        self.signerEdit = QLineEdit(self.fieldCard)
        self.signerEdit.setObjectName(u"signerEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signerEdit)

        self.postEditLabel = QLabel(self.fieldCard)
        self.postEditLabel.setObjectName(u"postEditLabel")
        self.postEditLabel.setMinimumSize(QSize(0, 24))
        self.postEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postEditLabel.setProperty(u"role", u"small")
        self.postEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(self.fieldCard)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.titleEditLabel = QLabel(self.fieldCard)
        self.titleEditLabel.setObjectName(u"titleEditLabel")
        self.titleEditLabel.setMinimumSize(QSize(0, 24))
        self.titleEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.titleEditLabel.setProperty(u"role", u"small")
        self.titleEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.titleEditLabel)

        self.titleEdit = QPlainTextEdit(self.fieldCard)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setTabChangesFocus(True)
        self.titleEdit.setMaximumSize(QSize(16777215, 66))

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.titleEdit)


        self.body.addWidget(self.fieldCard)

        self.body.setStretch(0, 3)
        self.body.setStretch(1, 2)

        self.root.addLayout(self.body)

        self.notice = QLabel(DlgRecord)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap3)

        self.recordButton = QPushButton(DlgRecord)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"primary", True)
        self.recordButton.setProperty(u"iconName", u"stamp")

        self.bottom.addWidget(self.recordButton)

        self.cancelButton = QPushButton(DlgRecord)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.bottom.addWidget(self.cancelButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.batchLabel.setBuddy(self.batchBox)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.issuerBoxLabel.setBuddy(self.issuerBox)
        self.signerEditLabel.setBuddy(self.signerEdit)
        self.postEditLabel.setBuddy(self.postEdit)
        self.titleEditLabel.setBuddy(self.titleEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.batchBox, self.table)
        QWidget.setTabOrder(self.table, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.rejectCheck)
        QWidget.setTabOrder(self.rejectCheck, self.numberEdit)
        QWidget.setTabOrder(self.numberEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.issuerBox)
        QWidget.setTabOrder(self.issuerBox, self.signerEdit)
        QWidget.setTabOrder(self.signerEdit, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.recordButton)
        QWidget.setTabOrder(self.recordButton, self.cancelButton)

        self.retranslateUi(DlgRecord)

        QMetaObject.connectSlotsByName(DlgRecord)
    # setupUi

    def retranslateUi(self, DlgRecord):
        DlgRecord.setWindowTitle(QCoreApplication.translate("DlgRecord", u"Ghi quy\u1ebft \u0111\u1ecbnh c\u1ee7a c\u1ea5p tr\u00ean", None))
        self.title.setText(QCoreApplication.translate("DlgRecord", u"Ghi quy\u1ebft \u0111\u1ecbnh c\u1ee7a c\u1ea5p tr\u00ean", None))
        self.explanation.setText(QCoreApplication.translate("DlgRecord", u"Ch\u00e9p t\u1eeb quy\u1ebft \u0111\u1ecbnh gi\u1ea5y \u0111\u00e3 nh\u1eadn. Ch\u1ec9 \u0111\u00e1nh d\u1ea5u nh\u1eefng \u0111\u1ec1 ngh\u1ecb c\u00f3 t\u00ean trong quy\u1ebft \u0111\u1ecbnh.", None))
        self.batchLabel.setText(QCoreApplication.translate("DlgRecord", u"\u0110\u1ee3&t x\u00e9t", None))
        self.countLabel.setText("")
        self.allButton.setText(QCoreApplication.translate("DlgRecord", u"\u0110\u00e1nh &d\u1ea5u t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("DlgRecord", u"&B\u1ecf h\u1ebft", None))
        self.rejectCheck.setText(QCoreApplication.translate("DlgRecord", u"\u0110\u1ec1 ngh\u1ecb &kh\u00f4ng c\u00f3 t\u00ean trong quy\u1ebft \u0111\u1ecbnh: ghi kh\u00f4ng \u0111\u1ea1t", None))
        self.numberEditLabel.setText(QCoreApplication.translate("DlgRecord", u"&S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.dateEditLabel.setText(QCoreApplication.translate("DlgRecord", u"&Ng\u00e0y k\u00fd", None))
        self.issuerBoxLabel.setText(QCoreApplication.translate("DlgRecord", u"N&g\u01b0\u1eddi quy\u1ebft \u0111\u1ecbnh", None))
        self.signerEditLabel.setText(QCoreApplication.translate("DlgRecord", u"Ng\u01b0\u1edd&i k\u00fd", None))
        self.postEditLabel.setText(QCoreApplication.translate("DlgRecord", u"C&h\u1ee9c v\u1ee5 ghi tr\u00ean ch\u1eef k\u00fd", None))
        self.titleEditLabel.setText(QCoreApplication.translate("DlgRecord", u"T&r\u00edch y\u1ebfu", None))
        self.notice.setText("")
        self.recordButton.setText(QCoreApplication.translate("DlgRecord", u"Ghi &v\u00e0o s\u1ed5", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgRecord", u"H\u1ee7y", None))
    # retranslateUi

