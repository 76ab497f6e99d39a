"""Made from forms/rules_awards.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_RulesAwards(object):
    def setupUi(self, RulesAwards):
        if not RulesAwards.objectName():
            RulesAwards.setObjectName(u"RulesAwards")
        RulesAwards.setProperty(u"plain", True)
        self.root = QHBoxLayout(RulesAwards)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.listCard = QFrame(RulesAwards)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listCard.setMinimumSize(QSize(250, 0))
        self.listCard.setMaximumSize(QSize(300, 16777215))
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 6, 10)
        self.search = QLineEdit(self.listCard)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.listLayout.addWidget(self.search)

        self.list = ChoiceList(self.listCard)
        self.list.setObjectName(u"list")

        self.listLayout.addWidget(self.list)


        self.root.addWidget(self.listCard)

        self.middle = QVBoxLayout()
        self.middle.setSpacing(6)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.awardTitle = QLabel(RulesAwards)
        self.awardTitle.setObjectName(u"awardTitle")
        self.awardTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.awardTitle.setProperty(u"role", u"h2")
        self.awardTitle.setWordWrap(True)

        self.head.addWidget(self.awardTitle)

        self.addButton = QPushButton(RulesAwards)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addButton)

        self.head.setStretch(0, 1)

        self.middle.addLayout(self.head)

        self.awardText = QLabel(RulesAwards)
        self.awardText.setObjectName(u"awardText")
        self.awardText.setTextFormat(Qt.TextFormat.PlainText)
        self.awardText.setProperty(u"role", u"small")
        self.awardText.setWordWrap(True)

        self.middle.addWidget(self.awardText)

        self.treeCard = QFrame(RulesAwards)
        self.treeCard.setObjectName(u"treeCard")
        self.treeCard.setProperty(u"card", True)
        self.treeCardLayout = QVBoxLayout(self.treeCard)
        self.treeCardLayout.setSpacing(0)
        self.treeCardLayout.setObjectName(u"treeCardLayout")
        self.treeCardLayout.setContentsMargins(1, 1, 1, 1)
        self.tree = QTreeWidget(self.treeCard)
        self.tree.setObjectName(u"tree")
        self.tree.setProperty(u"bare", True)

        self.treeCardLayout.addWidget(self.tree)


        self.middle.addWidget(self.treeCard)

        self.editCard = QFrame(RulesAwards)
        self.editCard.setObjectName(u"editCard")
        self.editCard.setProperty(u"card", True)
        self.editLayout = QVBoxLayout(self.editCard)
        self.editLayout.setSpacing(4)
        self.editLayout.setObjectName(u"editLayout")
        self.editLayout.setContentsMargins(14, 10, 14, 12)
        self.fieldTitle = QLabel(self.editCard)
        self.fieldTitle.setObjectName(u"fieldTitle")
        self.fieldTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.fieldTitle.setProperty(u"role", u"h2")
        self.fieldTitle.setWordWrap(True)

        self.editLayout.addWidget(self.fieldTitle)

        self.fieldText = QLabel(self.editCard)
        self.fieldText.setObjectName(u"fieldText")
        self.fieldText.setTextFormat(Qt.TextFormat.PlainText)
        self.fieldText.setProperty(u"role", u"small")
        self.fieldText.setWordWrap(True)

        self.editLayout.addWidget(self.fieldText)

        self.valueLabel = QLabel(self.editCard)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.valueLabel.setProperty(u"role", u"small")

        self.editLayout.addWidget(self.valueLabel)

        self.valueSpot = QWidget(self.editCard)
        self.valueSpot.setObjectName(u"valueSpot")
        self.valueSpot.setProperty(u"plain", True)

        self.editLayout.addWidget(self.valueSpot)

        self.reasonLabel = QLabel(self.editCard)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setProperty(u"role", u"small")

        self.editLayout.addWidget(self.reasonLabel)

        self.editRow = QHBoxLayout()
        self.editRow.setSpacing(8)
        self.editRow.setObjectName(u"editRow")
        self.editRow.setContentsMargins(0, 0, 0, 0)
        self.reasonEdit = QLineEdit(self.editCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.editRow.addWidget(self.reasonEdit)

        self.saveButton = QPushButton(self.editCard)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.editRow.addWidget(self.saveButton)

        self.resetButton = QPushButton(self.editCard)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)
        self.resetButton.setProperty(u"iconName", u"undo-2")

        self.editRow.addWidget(self.resetButton)

        self.editRow.setStretch(0, 1)

        self.editLayout.addLayout(self.editRow)

        self.problem = QLabel(self.editCard)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setVisible(False)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.editLayout.addWidget(self.problem)


        self.middle.addWidget(self.editCard)

        self.middle.setStretch(2, 1)

        self.root.addLayout(self.middle)

        self.root.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.search, self.list)
        QWidget.setTabOrder(self.list, self.addButton)
        QWidget.setTabOrder(self.addButton, self.tree)
        QWidget.setTabOrder(self.tree, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.resetButton)

        self.retranslateUi(RulesAwards)

        QMetaObject.connectSlotsByName(RulesAwards)
    # setupUi

    def retranslateUi(self, RulesAwards):
        self.search.setPlaceholderText(QCoreApplication.translate("RulesAwards", u"T\u00ecm danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.awardTitle.setText("")
        self.addButton.setText(QCoreApplication.translate("RulesAwards", u"T&h\u00eam quy \u0111\u1ecbnh", None))
        self.awardText.setText("")
        self.fieldTitle.setText("")
        self.fieldText.setText("")
        self.valueLabel.setText(QCoreApplication.translate("RulesAwards", u"&Gi\u00e1 tr\u1ecb c\u1ee7a c\u01a1 quan", None))
        self.reasonLabel.setText(QCoreApplication.translate("RulesAwards", u"&L\u00fd do, v\u0103n b\u1ea3n c\u1ee7a t\u1ec9nh ho\u1eb7c c\u01a1 quan", None))
        self.saveButton.setText(QCoreApplication.translate("RulesAwards", u"L\u01b0&u", None))
        self.resetButton.setText(QCoreApplication.translate("RulesAwards", u"&Tr\u1ea3 v\u1ec1 gi\u00e1 tr\u1ecb g\u1ed1c", None))
        self.problem.setText("")
        pass
    # retranslateUi

