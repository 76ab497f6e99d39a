"""Made from forms/dlg_fund.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.money_edit import MoneyEdit
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgFund(object):
    def setupUi(self, DlgFund):
        if not DlgFund.objectName():
            DlgFund.setObjectName(u"DlgFund")
        DlgFund.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgFund)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgFund)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.yearLabel = QLabel(DlgFund)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.yearLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.yearLabel)

        self.yearBox = QSpinBox(DlgFund)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(2000)
        self.yearBox.setMaximum(2100)
        self.yearBox.setMinimumSize(QSize(90, 0))

        self.head.addWidget(self.yearBox)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.explanation = QLabel(DlgFund)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.tableCard = QFrame(DlgFund)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableCardLayout = QVBoxLayout(self.tableCard)
        self.tableCardLayout.setSpacing(0)
        self.tableCardLayout.setObjectName(u"tableCardLayout")
        self.tableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableCardLayout.addWidget(self.table)


        self.left.addWidget(self.tableCard)

        self.totalLabel = QLabel(DlgFund)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setProperty(u"role", u"h2")
        self.totalLabel.setWordWrap(True)

        self.left.addWidget(self.totalLabel)

        self.shareLabel = QLabel(DlgFund)
        self.shareLabel.setObjectName(u"shareLabel")
        self.shareLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.shareLabel.setProperty(u"role", u"mute")
        self.shareLabel.setWordWrap(True)

        self.left.addWidget(self.shareLabel)


        self.body.addLayout(self.left)

        self.formCard = QFrame(DlgFund)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"card", True)
        self.formCard.setMinimumSize(QSize(320, 0))
        self.formCard.setMaximumSize(QSize(380, 16777215))
        self.formBox = QVBoxLayout(self.formCard)
        self.formBox.setSpacing(8)
        self.formBox.setObjectName(u"formBox")
        self.formBox.setContentsMargins(14, 12, 14, 12)
        self.formTitle = QLabel(self.formCard)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.formTitle.setProperty(u"role", u"h2")

        self.formBox.addWidget(self.formTitle)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.dateEditLabel = QLabel(self.formCard)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.formCard)
        self.dateEdit.setObjectName(u"dateEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.kindBoxLabel = QLabel(self.formCard)
        self.kindBoxLabel.setObjectName(u"kindBoxLabel")
        self.kindBoxLabel.setMinimumSize(QSize(0, 24))
        self.kindBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.kindBoxLabel.setProperty(u"role", u"small")
        self.kindBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindBoxLabel)

        self.kindBox = QComboBox(self.formCard)
        self.kindBox.setObjectName(u"kindBox")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.amountEditLabel = QLabel(self.formCard)
        self.amountEditLabel.setObjectName(u"amountEditLabel")
        self.amountEditLabel.setMinimumSize(QSize(0, 24))
        self.amountEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.amountEditLabel.setProperty(u"role", u"small")
        self.amountEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.amountEditLabel)

        self.amountEdit = MoneyEdit(self.formCard)
        self.amountEdit.setObjectName(u"amountEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.amountEdit)

        self.whatEditLabel = QLabel(self.formCard)
        self.whatEditLabel.setObjectName(u"whatEditLabel")
        self.whatEditLabel.setMinimumSize(QSize(0, 24))
        self.whatEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.whatEditLabel.setProperty(u"role", u"small")
        self.whatEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.whatEditLabel)

        self.whatEdit = QLineEdit(self.formCard)
        self.whatEdit.setObjectName(u"whatEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.whatEdit)

        self.sourceBoxLabel = QLabel(self.formCard)
        self.sourceBoxLabel.setObjectName(u"sourceBoxLabel")
        self.sourceBoxLabel.setMinimumSize(QSize(0, 24))
        self.sourceBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.sourceBoxLabel.setProperty(u"role", u"small")
        self.sourceBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sourceBoxLabel)

        self.sourceBox = QComboBox(self.formCard)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceBox.setEditable(True)
        self.sourceBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.sourceBox)

        self.noteEditLabel = QLabel(self.formCard)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setMinimumSize(QSize(0, 24))
        self.noteEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteEditLabel.setProperty(u"role", u"small")
        self.noteEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QLineEdit(self.formCard)
        self.noteEdit.setObjectName(u"noteEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.formBox.addLayout(self.form)

        self.notice = QLabel(self.formCard)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.formBox.addWidget(self.notice)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.formCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"primary", True)
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"iconName", u"plus")

        self.row.addWidget(self.addButton)

        self.deleteButton = QPushButton(self.formCard)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.row.addWidget(self.deleteButton)


        self.formBox.addLayout(self.row)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formBox.addItem(self.gap1)


        self.body.addWidget(self.formCard)

        self.body.setStretch(0, 1)

        self.root.addLayout(self.body)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap2)

        self.closeButton = QPushButton(DlgFund)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.yearBox)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.kindBoxLabel.setBuddy(self.kindBox)
        self.amountEditLabel.setBuddy(self.amountEdit)
        self.whatEditLabel.setBuddy(self.whatEdit)
        self.sourceBoxLabel.setBuddy(self.sourceBox)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearBox, self.table)
        QWidget.setTabOrder(self.table, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.amountEdit)
        QWidget.setTabOrder(self.amountEdit, self.whatEdit)
        QWidget.setTabOrder(self.whatEdit, self.sourceBox)
        QWidget.setTabOrder(self.sourceBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.addButton)
        QWidget.setTabOrder(self.addButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.closeButton)

        self.retranslateUi(DlgFund)

        QMetaObject.connectSlotsByName(DlgFund)
    # setupUi

    def retranslateUi(self, DlgFund):
        DlgFund.setWindowTitle(QCoreApplication.translate("DlgFund", u"S\u1ed5 qu\u1ef9 thi \u0111ua, khen th\u01b0\u1edfng", None))
        self.title.setText(QCoreApplication.translate("DlgFund", u"S\u1ed5 qu\u1ef9 thi \u0111ua, khen th\u01b0\u1edfng", None))
        self.yearLabel.setText(QCoreApplication.translate("DlgFund", u"N\u0103&m", None))
        self.explanation.setText(QCoreApplication.translate("DlgFund", u"Qu\u1ef9 l\u1eadp theo N\u0110 152/2025 \u0110i\u1ec1u 46\u201348; qu\u1ef9 ti\u1ec1n l\u01b0\u01a1ng t\u0103ng th\u00eam (N\u0110 161/2026) n\u1eb1m ngo\u00e0i qu\u1ef9 n\u00e0y.", None))
        self.totalLabel.setText("")
        self.shareLabel.setText("")
        self.formTitle.setText(QCoreApplication.translate("DlgFund", u"Ghi m\u1ed9t kho\u1ea3n", None))
        self.dateEditLabel.setText(QCoreApplication.translate("DlgFund", u"&Ng\u00e0y", None))
        self.kindBoxLabel.setText(QCoreApplication.translate("DlgFund", u"&Lo\u1ea1i", None))
        self.amountEditLabel.setText(QCoreApplication.translate("DlgFund", u"&S\u1ed1 ti\u1ec1n (\u0111\u1ed3ng)", None))
        self.whatEditLabel.setText(QCoreApplication.translate("DlgFund", u"N\u1ed9i &dung", None))
        self.sourceBoxLabel.setText(QCoreApplication.translate("DlgFund", u"N&gu\u1ed3n kinh ph\u00ed", None))
        self.noteEditLabel.setText(QCoreApplication.translate("DlgFund", u"Gh&i ch\u00fa", None))
        self.notice.setText("")
        self.addButton.setText(QCoreApplication.translate("DlgFund", u"Ghi &v\u00e0o s\u1ed5", None))
        self.deleteButton.setText(QCoreApplication.translate("DlgFund", u"&X\u00f3a kho\u1ea3n \u0111ang ch\u1ecdn", None))
        self.closeButton.setText(QCoreApplication.translate("DlgFund", u"\u0110\u00f3ng", None))
    # retranslateUi

