"""Made from forms/conference_turns.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QToolButton, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.lines_edit import LinesEdit
from thidua_desktop.ui.widgets.stage_tree import StageTree
from thidua_desktop.ui.widgets.waiting_list import WaitingList
class Ui_ConferenceTurns(object):
    def setupUi(self, ConferenceTurns):
        if not ConferenceTurns.objectName():
            ConferenceTurns.setObjectName(u"ConferenceTurns")
        ConferenceTurns.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ConferenceTurns)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ConferenceTurns)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.treeCard = QFrame(self.splitter)
        self.treeCard.setObjectName(u"treeCard")
        self.treeCard.setProperty(u"card", True)
        self.treeLayout = QVBoxLayout(self.treeCard)
        self.treeLayout.setSpacing(8)
        self.treeLayout.setObjectName(u"treeLayout")
        self.treeLayout.setContentsMargins(12, 10, 12, 12)
        self.treeHead = QHBoxLayout()
        self.treeHead.setSpacing(8)
        self.treeHead.setObjectName(u"treeHead")
        self.treeHead.setContentsMargins(0, 0, 0, 0)
        self.treeCaption = QLabel(self.treeCard)
        self.treeCaption.setObjectName(u"treeCaption")
        self.treeCaption.setProperty(u"role", u"h2")
        self.treeCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.treeHead.addWidget(self.treeCaption)

        self.treeSub = QLabel(self.treeCard)
        self.treeSub.setObjectName(u"treeSub")
        self.treeSub.setProperty(u"role", u"mute")
        self.treeSub.setTextFormat(Qt.TextFormat.PlainText)

        self.treeHead.addWidget(self.treeSub)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.treeHead.addItem(self.gap7)

        self.buildButton = QPushButton(self.treeCard)
        self.buildButton.setObjectName(u"buildButton")
        self.buildButton.setProperty(u"iconName", u"list-checks")

        self.treeHead.addWidget(self.buildButton)

        self.refreshButton = QPushButton(self.treeCard)
        self.refreshButton.setObjectName(u"refreshButton")
        self.refreshButton.setProperty(u"iconName", u"refresh-cw")

        self.treeHead.addWidget(self.refreshButton)


        self.treeLayout.addLayout(self.treeHead)

        self.tree = StageTree(self.treeCard)
        self.tree.setObjectName(u"tree")
        self.tree.setProperty(u"bare", True)

        self.treeLayout.addWidget(self.tree)

        self.treeFoot = QHBoxLayout()
        self.treeFoot.setSpacing(6)
        self.treeFoot.setObjectName(u"treeFoot")
        self.treeFoot.setContentsMargins(0, 0, 0, 0)
        self.upButton = QToolButton(self.treeCard)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setProperty(u"iconName", u"arrow-up")

        self.treeFoot.addWidget(self.upButton)

        self.downButton = QToolButton(self.treeCard)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setProperty(u"iconName", u"arrow-down")

        self.treeFoot.addWidget(self.downButton)

        self.moveButton = QPushButton(self.treeCard)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"iconName", u"arrow-right")

        self.treeFoot.addWidget(self.moveButton)

        self.splitButton = QPushButton(self.treeCard)
        self.splitButton.setObjectName(u"splitButton")

        self.treeFoot.addWidget(self.splitButton)

        self.mergeButton = QPushButton(self.treeCard)
        self.mergeButton.setObjectName(u"mergeButton")

        self.treeFoot.addWidget(self.mergeButton)

        self.sortButton = QPushButton(self.treeCard)
        self.sortButton.setObjectName(u"sortButton")

        self.treeFoot.addWidget(self.sortButton)

        self.dropButton = QPushButton(self.treeCard)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setProperty(u"iconName", u"x")

        self.treeFoot.addWidget(self.dropButton)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.treeFoot.addItem(self.gap8)


        self.treeLayout.addLayout(self.treeFoot)

        self.splitter.addWidget(self.treeCard)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(290, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.turnCard = QFrame(self.side)
        self.turnCard.setObjectName(u"turnCard")
        self.turnCard.setProperty(u"card", True)
        self.turnLayout = QVBoxLayout(self.turnCard)
        self.turnLayout.setSpacing(6)
        self.turnLayout.setObjectName(u"turnLayout")
        self.turnLayout.setContentsMargins(12, 10, 12, 12)
        self.turnTitle = QLabel(self.turnCard)
        self.turnTitle.setObjectName(u"turnTitle")
        self.turnTitle.setProperty(u"role", u"h2")
        self.turnTitle.setWordWrap(True)
        self.turnTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.turnLayout.addWidget(self.turnTitle)

        self.turnSub = QLabel(self.turnCard)
        self.turnSub.setObjectName(u"turnSub")
        self.turnSub.setProperty(u"role", u"mute")
        self.turnSub.setWordWrap(True)
        self.turnSub.setTextFormat(Qt.TextFormat.PlainText)

        self.turnLayout.addWidget(self.turnSub)

        self.turnForm = QFormLayout()
        self.turnForm.setObjectName(u"turnForm")
        self.turnForm.setHorizontalSpacing(8)
        self.turnForm.setVerticalSpacing(6)
        self.turnForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.turnForm.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.turnCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.turnForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = LinesEdit(self.turnCard)
        self.titleEdit.setObjectName(u"titleEdit")

        self.turnForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.presenterLabel = QLabel(self.turnCard)
        self.presenterLabel.setObjectName(u"presenterLabel")
        self.presenterLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.turnForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.presenterLabel)

        self.presenterEdit = LinesEdit(self.turnCard)
        self.presenterEdit.setObjectName(u"presenterEdit")

        self.turnForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.presenterEdit)

        self.noteLabel = QLabel(self.turnCard)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.turnForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(self.turnCard)
        self.noteEdit.setObjectName(u"noteEdit")

        self.turnForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.turnLayout.addLayout(self.turnForm)

        self.notice = QLabel(self.turnCard)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.turnLayout.addWidget(self.notice)

        self.turnButtons = QHBoxLayout()
        self.turnButtons.setSpacing(8)
        self.turnButtons.setObjectName(u"turnButtons")
        self.turnButtons.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.turnCard)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setProperty(u"iconName", u"save")

        self.turnButtons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(self.turnCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.turnButtons.addWidget(self.cancelButton)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.turnButtons.addItem(self.gap9)


        self.turnLayout.addLayout(self.turnButtons)


        self.sideLayout.addWidget(self.turnCard)

        self.problemCard = QFrame(self.side)
        self.problemCard.setObjectName(u"problemCard")
        self.problemCard.setProperty(u"card", True)
        self.problemLayout = QVBoxLayout(self.problemCard)
        self.problemLayout.setSpacing(6)
        self.problemLayout.setObjectName(u"problemLayout")
        self.problemLayout.setContentsMargins(12, 10, 12, 12)
        self.problemCaption = QLabel(self.problemCard)
        self.problemCaption.setObjectName(u"problemCaption")
        self.problemCaption.setProperty(u"role", u"h2")
        self.problemCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.problemLayout.addWidget(self.problemCaption)

        self.problemList = QListWidget(self.problemCard)
        self.problemList.setObjectName(u"problemList")
        self.problemList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problemList.setWordWrap(True)

        self.problemLayout.addWidget(self.problemList)


        self.sideLayout.addWidget(self.problemCard)

        self.waitingCard = QFrame(self.side)
        self.waitingCard.setObjectName(u"waitingCard")
        self.waitingCard.setProperty(u"card", True)
        self.waitingLayout = QVBoxLayout(self.waitingCard)
        self.waitingLayout.setSpacing(6)
        self.waitingLayout.setObjectName(u"waitingLayout")
        self.waitingLayout.setContentsMargins(12, 10, 12, 12)
        self.waitingCaption = QLabel(self.waitingCard)
        self.waitingCaption.setObjectName(u"waitingCaption")
        self.waitingCaption.setProperty(u"role", u"h2")
        self.waitingCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.waitingLayout.addWidget(self.waitingCaption)

        self.waitingList = WaitingList(self.waitingCard)
        self.waitingList.setObjectName(u"waitingList")
        self.waitingList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.waitingList.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.waitingLayout.addWidget(self.waitingList)

        self.waitingFoot = QHBoxLayout()
        self.waitingFoot.setSpacing(8)
        self.waitingFoot.setObjectName(u"waitingFoot")
        self.waitingFoot.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.waitingCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.waitingFoot.addWidget(self.addButton)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waitingFoot.addItem(self.gap10)


        self.waitingLayout.addLayout(self.waitingFoot)


        self.sideLayout.addWidget(self.waitingCard)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.gap11)

        self.sideLayout.setStretch(1, 3)
        self.sideLayout.setStretch(2, 3)
        self.sideLayout.setStretch(3, 1)
        self.splitter.addWidget(self.side)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.treeCaption.setBuddy(self.tree)
        self.titleLabel.setBuddy(self.titleEdit)
        self.presenterLabel.setBuddy(self.presenterEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.problemCaption.setBuddy(self.problemList)
        self.waitingCaption.setBuddy(self.waitingList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceTurns)

        QMetaObject.connectSlotsByName(ConferenceTurns)
    # setupUi

    def retranslateUi(self, ConferenceTurns):
        self.treeCaption.setText(QCoreApplication.translate("ConferenceTurns", u"Th\u1ee9 t\u1ef1 l\u00ean nh\u1eadn", None))
        self.treeSub.setText("")
        self.buildButton.setText(QCoreApplication.translate("ConferenceTurns", u"X\u1ebfp l\u1ea1i theo &quy \u0111\u1ecbnh", None))
#if QT_CONFIG(tooltip)
        self.buildButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"X\u1ebfp l\u1ea1i m\u1ecdi \u0111\u1ee3t theo \u0110i\u1ec1u 29.5 Ngh\u1ecb \u0111\u1ecbnh 152/2025; h\u1ecfi tr\u01b0\u1edbc khi l\u00e0m", None))
#endif // QT_CONFIG(tooltip)
        self.refreshButton.setText(QCoreApplication.translate("ConferenceTurns", u"C\u1eadp nh\u1ead&t ng\u01b0\u1eddi nh\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.refreshButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"Th\u00eam ng\u01b0\u1eddi m\u1edbi c\u00f3 quy\u1ebft \u0111\u1ecbnh, b\u1ecf ng\u01b0\u1eddi b\u1ecb thu h\u1ed3i; kh\u00f4ng \u0111\u1ed5i th\u1ee9 t\u1ef1 \u0111\u00e3 x\u1ebfp", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("ConferenceTurns", u"\u0110\u1ee3t l\u00ean nh\u1eadn v\u00e0 ng\u01b0\u1eddi nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"L\u00ean tr\u01b0\u1edbc (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ConferenceTurns", u"L\u00ean tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"Ra sau (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ConferenceTurns", u"Ra sau", None))
#endif // QT_CONFIG(accessibility)
        self.moveButton.setText(QCoreApplication.translate("ConferenceTurns", u"Chuy\u1ec3n t\u1edb&i \u0111\u1ee3t\u2026", None))
#if QT_CONFIG(tooltip)
        self.moveButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"Chuy\u1ec3n ng\u01b0\u1eddi \u0111ang ch\u1ecdn t\u1edbi \u0111\u1ee3t kh\u00e1c (Ctrl+M)", None))
#endif // QT_CONFIG(tooltip)
        self.splitButton.setText(QCoreApplication.translate("ConferenceTurns", u"T\u00e1c&h \u0111\u1ee3t", None))
#if QT_CONFIG(tooltip)
        self.splitButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"T\u1eeb ng\u01b0\u1eddi \u0111ang ch\u1ecdn tr\u1edf \u0111i th\u00e0nh \u0111\u1ee3t m\u1edbi (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        self.mergeButton.setText(QCoreApplication.translate("ConferenceTurns", u"&G\u1ed9p \u0111\u1ee3t", None))
#if QT_CONFIG(tooltip)
        self.mergeButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"G\u1ed9p c\u00e1c \u0111\u1ee3t \u0111ang ch\u1ecdn (Ctrl+G)", None))
#endif // QT_CONFIG(tooltip)
        self.sortButton.setText(QCoreApplication.translate("ConferenceTurns", u"&S\u1eafp l\u1ea1i trong \u0111\u1ee3t", None))
#if QT_CONFIG(tooltip)
        self.sortButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"X\u1ebfp ng\u01b0\u1eddi trong \u0111\u1ee3t theo quy \u0111\u1ecbnh", None))
#endif // QT_CONFIG(tooltip)
        self.dropButton.setText(QCoreApplication.translate("ConferenceTurns", u"\u0110\u01b0a ra &kh\u1ecfi \u0111\u1ee3t", None))
#if QT_CONFIG(tooltip)
        self.dropButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"Kh\u00f4ng l\u00ean nh\u1eadn \u1edf \u0111\u1ee3t n\u00e0y (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.turnTitle.setText("")
        self.turnSub.setText("")
        self.titleLabel.setText(QCoreApplication.translate("ConferenceTurns", u"T\u00ea&n \u0111\u1ee3t", None))
        self.presenterLabel.setText(QCoreApplication.translate("ConferenceTurns", u"Ng\u01b0\u1eddi t&rao", None))
        self.noteLabel.setText(QCoreApplication.translate("ConferenceTurns", u"Ghi &ch\u00fa", None))
        self.notice.setText("")
        self.saveButton.setText(QCoreApplication.translate("ConferenceTurns", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ConferenceTurns", u"L\u01b0u (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("ConferenceTurns", u"H\u1ee7&y", None))
        self.problemCaption.setText(QCoreApplication.translate("ConferenceTurns", u"C\u1ea7n x&em l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.problemList.setToolTip(QCoreApplication.translate("ConferenceTurns", u"Enter: t\u1edbi \u0111\u00fang ch\u1ed7", None))
#endif // QT_CONFIG(tooltip)
        self.waitingCaption.setText(QCoreApplication.translate("ConferenceTurns", u"Ch\u01b0a \u1edf \u0111\u1ee3t n\u00e0&o", None))
#if QT_CONFIG(tooltip)
        self.waitingList.setToolTip(QCoreApplication.translate("ConferenceTurns", u"K\u00e9o v\u00e0o m\u1ed9t \u0111\u1ee3t, ho\u1eb7c ch\u1ecdn \u0111\u1ee3t r\u1ed3i b\u1ea5m \u0110\u01b0a v\u00e0o \u0111\u1ee3t", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("ConferenceTurns", u"\u0110\u01b0&a v\u00e0o \u0111\u1ee3t", None))
        pass
    # retranslateUi

