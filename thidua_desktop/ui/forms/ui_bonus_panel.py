"""Made from forms/bonus_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.money_edit import MoneyEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_BonusPanel(object):
    def setupUi(self, BonusPanel):
        if not BonusPanel.objectName():
            BonusPanel.setObjectName(u"BonusPanel")
        BonusPanel.setProperty(u"plain", True)
        self.root = QHBoxLayout(BonusPanel)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.ruleLabel = QLabel(BonusPanel)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ruleLabel.setVisible(False)
        self.ruleLabel.setProperty(u"role", u"mute")
        self.ruleLabel.setWordWrap(True)

        self.left.addWidget(self.ruleLabel)

        self.tableCard = QFrame(BonusPanel)
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

        self.countLabel = QLabel(BonusPanel)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setWordWrap(True)

        self.left.addWidget(self.countLabel)


        self.root.addLayout(self.left)

        self.sideCard = QFrame(BonusPanel)
        self.sideCard.setObjectName(u"sideCard")
        self.sideCard.setProperty(u"card", True)
        self.sideLayout = QVBoxLayout(self.sideCard)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(14, 12, 14, 12)
        self.lineTitle = QLabel(self.sideCard)
        self.lineTitle.setObjectName(u"lineTitle")
        self.lineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.lineTitle.setProperty(u"role", u"h2")
        self.lineTitle.setWordWrap(True)

        self.sideLayout.addWidget(self.lineTitle)

        self.lineText = QLabel(self.sideCard)
        self.lineText.setObjectName(u"lineText")
        self.lineText.setTextFormat(Qt.TextFormat.PlainText)
        self.lineText.setProperty(u"role", u"mute")
        self.lineText.setWordWrap(True)

        self.sideLayout.addWidget(self.lineText)

        self.payForm = QFormLayout()
        self.payForm.setObjectName(u"payForm")
        self.payForm.setHorizontalSpacing(3)
        self.payForm.setVerticalSpacing(3)
        self.payForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.payForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.payForm.setContentsMargins(0, 0, 0, 0)
        self.dateEditLabel = QLabel(self.sideCard)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.payForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.sideCard)
        self.dateEdit.setObjectName(u"dateEdit")

        self.payForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.receivedEditLabel = QLabel(self.sideCard)
        self.receivedEditLabel.setObjectName(u"receivedEditLabel")
        self.receivedEditLabel.setMinimumSize(QSize(0, 24))
        self.receivedEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.receivedEditLabel.setProperty(u"role", u"small")
        self.receivedEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.payForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.receivedEditLabel)

        self.receivedEdit = QLineEdit(self.sideCard)
        self.receivedEdit.setObjectName(u"receivedEdit")

        self.payForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.receivedEdit)


        self.sideLayout.addLayout(self.payForm)

        self.payRow = QHBoxLayout()
        self.payRow.setSpacing(8)
        self.payRow.setObjectName(u"payRow")
        self.payRow.setContentsMargins(0, 0, 0, 0)
        self.paidButton = QPushButton(self.sideCard)
        self.paidButton.setObjectName(u"paidButton")
        self.paidButton.setProperty(u"primary", True)
        self.paidButton.setAutoDefault(False)
        self.paidButton.setProperty(u"iconName", u"circle-check")

        self.payRow.addWidget(self.paidButton)

        self.unpaidButton = QPushButton(self.sideCard)
        self.unpaidButton.setObjectName(u"unpaidButton")
        self.unpaidButton.setAutoDefault(False)
        self.unpaidButton.setProperty(u"iconName", u"undo-2")

        self.payRow.addWidget(self.unpaidButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.payRow.addItem(self.gap1)


        self.sideLayout.addLayout(self.payRow)

        self.ceilingBox = QFrame(self.sideCard)
        self.ceilingBox.setObjectName(u"ceilingBox")
        self.ceilingBox.setVisible(False)
        self.ceilingLayout = QVBoxLayout(self.ceilingBox)
        self.ceilingLayout.setSpacing(4)
        self.ceilingLayout.setObjectName(u"ceilingLayout")
        self.ceilingLayout.setContentsMargins(0, 0, 0, 0)
        self.ceilingLabel = QLabel(self.ceilingBox)
        self.ceilingLabel.setObjectName(u"ceilingLabel")
        self.ceilingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ceilingLabel.setProperty(u"role", u"small")

        self.ceilingLayout.addWidget(self.ceilingLabel)

        self.ceilingRow = QHBoxLayout()
        self.ceilingRow.setSpacing(8)
        self.ceilingRow.setObjectName(u"ceilingRow")
        self.ceilingRow.setContentsMargins(0, 0, 0, 0)
        self.amountEdit = MoneyEdit(self.ceilingBox)
        self.amountEdit.setObjectName(u"amountEdit")

        self.ceilingRow.addWidget(self.amountEdit)

        self.amountButton = QPushButton(self.ceilingBox)
        self.amountButton.setObjectName(u"amountButton")
        self.amountButton.setAutoDefault(False)
        self.amountButton.setProperty(u"iconName", u"save")

        self.ceilingRow.addWidget(self.amountButton)


        self.ceilingLayout.addLayout(self.ceilingRow)


        self.sideLayout.addWidget(self.ceilingBox)

        self.rule = QFrame(self.sideCard)
        self.rule.setObjectName(u"rule")

        self.sideLayout.addWidget(self.rule)

        self.shareTitle = QLabel(self.sideCard)
        self.shareTitle.setObjectName(u"shareTitle")
        self.shareTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.shareTitle.setProperty(u"role", u"h2")
        self.shareTitle.setWordWrap(True)

        self.sideLayout.addWidget(self.shareTitle)

        self.shareCard = QFrame(self.sideCard)
        self.shareCard.setObjectName(u"shareCard")
        self.shareCard.setProperty(u"card", True)
        self.shareCardLayout = QVBoxLayout(self.shareCard)
        self.shareCardLayout.setSpacing(0)
        self.shareCardLayout.setObjectName(u"shareCardLayout")
        self.shareCardLayout.setContentsMargins(1, 1, 1, 1)
        self.shareTable = SheetView(self.shareCard)
        self.shareTable.setObjectName(u"shareTable")
        self.shareTable.setProperty(u"bare", True)

        self.shareCardLayout.addWidget(self.shareTable)


        self.sideLayout.addWidget(self.shareCard)

        self.shareLabel = QLabel(self.sideCard)
        self.shareLabel.setObjectName(u"shareLabel")
        self.shareLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.shareLabel.setProperty(u"role", u"small")
        self.shareLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.shareLabel)

        self.shareRow = QHBoxLayout()
        self.shareRow.setSpacing(8)
        self.shareRow.setObjectName(u"shareRow")
        self.shareRow.setContentsMargins(0, 0, 0, 0)
        self.addShare = QPushButton(self.sideCard)
        self.addShare.setObjectName(u"addShare")
        self.addShare.setAutoDefault(False)
        self.addShare.setProperty(u"iconName", u"plus")

        self.shareRow.addWidget(self.addShare)

        self.saveShares = QPushButton(self.sideCard)
        self.saveShares.setObjectName(u"saveShares")
        self.saveShares.setAutoDefault(False)
        self.saveShares.setProperty(u"iconName", u"save")

        self.shareRow.addWidget(self.saveShares)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shareRow.addItem(self.gap2)


        self.sideLayout.addLayout(self.shareRow)


        self.root.addWidget(self.sideCard)

        self.root.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.receivedEditLabel.setBuddy(self.receivedEdit)
        self.ceilingLabel.setBuddy(self.amountEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.receivedEdit)
        QWidget.setTabOrder(self.receivedEdit, self.paidButton)
        QWidget.setTabOrder(self.paidButton, self.unpaidButton)
        QWidget.setTabOrder(self.unpaidButton, self.amountEdit)
        QWidget.setTabOrder(self.amountEdit, self.amountButton)
        QWidget.setTabOrder(self.amountButton, self.shareTable)
        QWidget.setTabOrder(self.shareTable, self.addShare)
        QWidget.setTabOrder(self.addShare, self.saveShares)

        self.retranslateUi(BonusPanel)

        QMetaObject.connectSlotsByName(BonusPanel)
    # setupUi

    def retranslateUi(self, BonusPanel):
        self.ruleLabel.setText("")
        self.countLabel.setText("")
        self.lineTitle.setText("")
        self.lineText.setText("")
        self.dateEditLabel.setText(QCoreApplication.translate("BonusPanel", u"&Ng\u00e0y chi", None))
        self.receivedEditLabel.setText(QCoreApplication.translate("BonusPanel", u"Ng\u01b0\u1eddi &k\u00fd nh\u1eadn (\u0111\u1ec3 tr\u1ed1ng: ng\u01b0\u1eddi \u0111\u01b0\u1ee3c khen)", None))
        self.paidButton.setText(QCoreApplication.translate("BonusPanel", u"Ghi \u0111\u00e3 &chi", None))
        self.unpaidButton.setText(QCoreApplication.translate("BonusPanel", u"Ch\u01b0&a chi", None))
        self.ceilingLabel.setText(QCoreApplication.translate("BonusPanel", u"M\u1ee9c ch&i th\u1ef1c t\u1ebf (v\u0103n b\u1ea3n ghi \u201ckh\u00f4ng qu\u00e1\u201d)", None))
        self.amountButton.setText(QCoreApplication.translate("BonusPanel", u"Ghi m\u1ee9c n\u00e0y", None))
        self.shareTitle.setText(QCoreApplication.translate("BonusPanel", u"Chia ph\u1ea7n khi nhi\u1ec1u ng\u01b0\u1eddi c\u00f9ng \u0111\u1ea1t", None))
        self.shareLabel.setText("")
        self.addShare.setText(QCoreApplication.translate("BonusPanel", u"Th\u00ea&m ng\u01b0\u1eddi", None))
        self.saveShares.setText(QCoreApplication.translate("BonusPanel", u"&L\u01b0u ph\u1ea7n chia", None))
        pass
    # retranslateUi

