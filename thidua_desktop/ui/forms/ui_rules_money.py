"""Made from forms/rules_money.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.money_edit import MoneyEdit
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_RulesMoney(object):
    def setupUi(self, RulesMoney):
        if not RulesMoney.objectName():
            RulesMoney.setObjectName(u"RulesMoney")
        RulesMoney.setProperty(u"plain", True)
        self.root = QHBoxLayout(RulesMoney)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(6)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.salaryTitle = QLabel(RulesMoney)
        self.salaryTitle.setObjectName(u"salaryTitle")
        self.salaryTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.salaryTitle.setProperty(u"role", u"h2")

        self.left.addWidget(self.salaryTitle)

        self.salaryCard = QFrame(RulesMoney)
        self.salaryCard.setObjectName(u"salaryCard")
        self.salaryCard.setProperty(u"card", True)
        self.salaryCard.setMinimumSize(QSize(376, 0))
        self.salaryLayout = QVBoxLayout(self.salaryCard)
        self.salaryLayout.setSpacing(0)
        self.salaryLayout.setObjectName(u"salaryLayout")
        self.salaryLayout.setContentsMargins(1, 1, 1, 1)
        self.salaryTable = TableView(self.salaryCard)
        self.salaryTable.setObjectName(u"salaryTable")
        self.salaryTable.setProperty(u"bare", True)

        self.salaryLayout.addWidget(self.salaryTable)


        self.left.addWidget(self.salaryCard)

        self.addCard = QFrame(RulesMoney)
        self.addCard.setObjectName(u"addCard")
        self.addCard.setProperty(u"card", True)
        self.addBox = QVBoxLayout(self.addCard)
        self.addBox.setSpacing(4)
        self.addBox.setObjectName(u"addBox")
        self.addBox.setContentsMargins(14, 10, 14, 12)
        self.addTitle = QLabel(self.addCard)
        self.addTitle.setObjectName(u"addTitle")
        self.addTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.addTitle.setProperty(u"role", u"h2")

        self.addBox.addWidget(self.addTitle)

        self.addForm = QFormLayout()
        self.addForm.setObjectName(u"addForm")
        self.addForm.setHorizontalSpacing(3)
        self.addForm.setVerticalSpacing(3)
        self.addForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.addForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.addForm.setContentsMargins(0, 0, 0, 0)
        self.sinceEditLabel = QLabel(self.addCard)
        self.sinceEditLabel.setObjectName(u"sinceEditLabel")
        self.sinceEditLabel.setMinimumSize(QSize(0, 24))
        self.sinceEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.sinceEditLabel.setProperty(u"role", u"small")
        self.sinceEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.sinceEditLabel)

        self.sinceEdit = DateEdit(self.addCard)
        self.sinceEdit.setObjectName(u"sinceEdit")

        self.addForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.sinceEdit)

        self.amountEditLabel = QLabel(self.addCard)
        self.amountEditLabel.setObjectName(u"amountEditLabel")
        self.amountEditLabel.setMinimumSize(QSize(0, 24))
        self.amountEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.amountEditLabel.setProperty(u"role", u"small")
        self.amountEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.amountEditLabel)

        self.amountEdit = MoneyEdit(self.addCard)
        self.amountEdit.setObjectName(u"amountEdit")

        self.addForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.amountEdit)

        self.reasonEditLabel = QLabel(self.addCard)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setMinimumSize(QSize(0, 24))
        self.reasonEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.reasonEditLabel.setProperty(u"role", u"small")
        self.reasonEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.addForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.addCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.addForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.reasonEdit)


        self.addBox.addLayout(self.addForm)

        self.problem = QLabel(self.addCard)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setVisible(False)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.addBox.addWidget(self.problem)

        self.addRow = QHBoxLayout()
        self.addRow.setSpacing(8)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.addCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"iconName", u"plus")

        self.addRow.addWidget(self.addButton)

        self.removeButton = QPushButton(self.addCard)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)
        self.removeButton.setProperty(u"iconName", u"trash-2")

        self.addRow.addWidget(self.removeButton)


        self.addBox.addLayout(self.addRow)


        self.left.addWidget(self.addCard)


        self.root.addLayout(self.left)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.bonusTitle = QLabel(RulesMoney)
        self.bonusTitle.setObjectName(u"bonusTitle")
        self.bonusTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.bonusTitle.setProperty(u"role", u"h2")

        self.right.addWidget(self.bonusTitle)

        self.bonusCard = QFrame(RulesMoney)
        self.bonusCard.setObjectName(u"bonusCard")
        self.bonusCard.setProperty(u"card", True)
        self.bonusCardLayout = QVBoxLayout(self.bonusCard)
        self.bonusCardLayout.setSpacing(0)
        self.bonusCardLayout.setObjectName(u"bonusCardLayout")
        self.bonusCardLayout.setContentsMargins(1, 1, 1, 1)
        self.bonusTable = TableView(self.bonusCard)
        self.bonusTable.setObjectName(u"bonusTable")
        self.bonusTable.setProperty(u"bare", True)

        self.bonusCardLayout.addWidget(self.bonusTable)


        self.right.addWidget(self.bonusCard)

        self.bonusDetail = QLabel(RulesMoney)
        self.bonusDetail.setObjectName(u"bonusDetail")
        self.bonusDetail.setTextFormat(Qt.TextFormat.PlainText)
        self.bonusDetail.setMinimumSize(QSize(0, 38))
        self.bonusDetail.setProperty(u"role", u"mute")
        self.bonusDetail.setWordWrap(True)

        self.right.addWidget(self.bonusDetail)


        self.root.addLayout(self.right)

        self.root.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sinceEditLabel.setBuddy(self.sinceEdit)
        self.amountEditLabel.setBuddy(self.amountEdit)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RulesMoney)

        QMetaObject.connectSlotsByName(RulesMoney)
    # setupUi

    def retranslateUi(self, RulesMoney):
        self.salaryTitle.setText(QCoreApplication.translate("RulesMoney", u"L\u01b0\u01a1ng c\u01a1 s\u1edf", None))
        self.addTitle.setText(QCoreApplication.translate("RulesMoney", u"Th\u00eam m\u1ee9c l\u01b0\u01a1ng c\u01a1 s\u1edf m\u1edbi", None))
        self.sinceEditLabel.setText(QCoreApplication.translate("RulesMoney", u"T\u1eeb ng\u00e0&y", None))
        self.amountEditLabel.setText(QCoreApplication.translate("RulesMoney", u"M\u1ee9c (\u0111\u1ed3n&g)", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("RulesMoney", u"&L\u00fd do, v\u0103n b\u1ea3n", None))
        self.problem.setText("")
        self.addButton.setText(QCoreApplication.translate("RulesMoney", u"T&h\u00eam m\u1ee9c", None))
        self.removeButton.setText(QCoreApplication.translate("RulesMoney", u"&B\u1ecf m\u1ee9c \u0111ang ch\u1ecdn", None))
        self.bonusTitle.setText(QCoreApplication.translate("RulesMoney", u"M\u1ee9c ti\u1ec1n th\u01b0\u1edfng", None))
        self.bonusDetail.setText("")
        pass
    # retranslateUi

