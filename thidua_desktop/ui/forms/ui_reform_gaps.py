"""Made from forms/reform_gaps.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.gaps_table import GapsTable

class Ui_ReformGapsForm(object):
    def setupUi(self, ReformGapsForm):
        if not ReformGapsForm.objectName():
            ReformGapsForm.setObjectName(u"ReformGapsForm")
        ReformGapsForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ReformGapsForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ReformGapsForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(560, 0))
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.left)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.head.addWidget(self.listTitle)

        self.setBox = QComboBox(self.left)
        self.setBox.setObjectName(u"setBox")
        self.setBox.setMinimumSize(QSize(380, 0))
        self.setBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setBox.setMinimumContentsLength(10)

        self.head.addWidget(self.setBox)

        self.unitBox = QComboBox(self.left)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setMinimumSize(QSize(280, 0))
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(10)

        self.head.addWidget(self.unitBox)


        self.leftLayout.addLayout(self.head)

        self.stack = QStackedWidget(self.left)
        self.stack.setObjectName(u"stack")
        self.tableCard = QFrame()
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = GapsTable(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)

        self.stack.addWidget(self.tableCard)
        self.emptyPage = QFrame()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"card", True)
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 0, 0, 0)
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.emptyLayout.addWidget(self.empty)

        self.stack.addWidget(self.emptyPage)

        self.leftLayout.addWidget(self.stack)

        self.footRow = QHBoxLayout()
        self.footRow.setSpacing(8)
        self.footRow.setObjectName(u"footRow")
        self.footRow.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(self.left)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy)

        self.footRow.addWidget(self.countLabel)

        self.planButton = QPushButton(self.left)
        self.planButton.setObjectName(u"planButton")
        self.planButton.setProperty(u"iconName", u"list-checks")

        self.footRow.addWidget(self.planButton)


        self.leftLayout.addLayout(self.footRow)

        self.splitter.addWidget(self.left)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"plain", True)
        self.side.setMinimumSize(QSize(330, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.tryCard = QFrame(self.side)
        self.tryCard.setObjectName(u"tryCard")
        self.tryCard.setProperty(u"card", True)
        self.tryLayout = QVBoxLayout(self.tryCard)
        self.tryLayout.setSpacing(6)
        self.tryLayout.setObjectName(u"tryLayout")
        self.tryLayout.setContentsMargins(16, 12, 16, 12)
        self.tryTitle = QLabel(self.tryCard)
        self.tryTitle.setObjectName(u"tryTitle")
        self.tryTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.tryTitle.setProperty(u"role", u"h2")

        self.tryLayout.addWidget(self.tryTitle)

        self.figures = QGridLayout()
        self.figures.setObjectName(u"figures")
        self.figures.setHorizontalSpacing(16)
        self.figures.setVerticalSpacing(2)
        self.indexCaption = QLabel(self.tryCard)
        self.indexCaption.setObjectName(u"indexCaption")
        self.indexCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.indexCaption.setProperty(u"role", u"small")

        self.figures.addWidget(self.indexCaption, 0, 0, 1, 1)

        self.rankCaption = QLabel(self.tryCard)
        self.rankCaption.setObjectName(u"rankCaption")
        self.rankCaption.setTextFormat(Qt.TextFormat.PlainText)
        self.rankCaption.setProperty(u"role", u"small")

        self.figures.addWidget(self.rankCaption, 0, 1, 1, 1)

        self.indexLabel = QLabel(self.tryCard)
        self.indexLabel.setObjectName(u"indexLabel")
        self.indexLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.indexLabel.setProperty(u"role", u"big")

        self.figures.addWidget(self.indexLabel, 1, 0, 1, 1)

        self.rankLabel = QLabel(self.tryCard)
        self.rankLabel.setObjectName(u"rankLabel")
        self.rankLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rankLabel.setProperty(u"role", u"big")

        self.figures.addWidget(self.rankLabel, 1, 1, 1, 1)

        self.indexChange = QLabel(self.tryCard)
        self.indexChange.setObjectName(u"indexChange")
        self.indexChange.setTextFormat(Qt.TextFormat.PlainText)
        self.indexChange.setProperty(u"role", u"mute")
        self.indexChange.setWordWrap(True)

        self.figures.addWidget(self.indexChange, 2, 0, 1, 1)

        self.rankChange = QLabel(self.tryCard)
        self.rankChange.setObjectName(u"rankChange")
        self.rankChange.setTextFormat(Qt.TextFormat.PlainText)
        self.rankChange.setProperty(u"role", u"mute")

        self.figures.addWidget(self.rankChange, 2, 1, 1, 1)

        self.figures.setColumnStretch(0, 1)
        self.figures.setColumnStretch(1, 1)

        self.tryLayout.addLayout(self.figures)

        self.tryNotice = QLabel(self.tryCard)
        self.tryNotice.setObjectName(u"tryNotice")
        self.tryNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.tryNotice.setProperty(u"role", u"problem")
        self.tryNotice.setWordWrap(True)

        self.tryLayout.addWidget(self.tryNotice)

        self.tryRow = QHBoxLayout()
        self.tryRow.setSpacing(8)
        self.tryRow.setObjectName(u"tryRow")
        self.tryRow.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(self.tryCard)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setProperty(u"iconName", u"undo-2")

        self.tryRow.addWidget(self.resetButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tryRow.addItem(self.gap1)


        self.tryLayout.addLayout(self.tryRow)

        self.goalTitle = QLabel(self.tryCard)
        self.goalTitle.setObjectName(u"goalTitle")
        self.goalTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.goalTitle.setProperty(u"role", u"h2")
        self.goalTitle.setMinimumSize(QSize(0, 30))
        self.goalTitle.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.tryLayout.addWidget(self.goalTitle)

        self.goalRow = QHBoxLayout()
        self.goalRow.setSpacing(8)
        self.goalRow.setObjectName(u"goalRow")
        self.goalRow.setContentsMargins(0, 0, 0, 0)
        self.placeLabel = QLabel(self.tryCard)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.goalRow.addWidget(self.placeLabel)

        self.placeBox = QSpinBox(self.tryCard)
        self.placeBox.setObjectName(u"placeBox")
        self.placeBox.setMinimum(1)
        self.placeBox.setMaximum(1)

        self.goalRow.addWidget(self.placeBox)

        self.findButton = QPushButton(self.tryCard)
        self.findButton.setObjectName(u"findButton")
        self.findButton.setProperty(u"iconName", u"search")

        self.goalRow.addWidget(self.findButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goalRow.addItem(self.gap2)


        self.tryLayout.addLayout(self.goalRow)

        self.needLabel = QLabel(self.tryCard)
        self.needLabel.setObjectName(u"needLabel")
        self.needLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.needLabel.setProperty(u"role", u"mute")
        self.needLabel.setWordWrap(True)

        self.tryLayout.addWidget(self.needLabel)

        self.wayList = QListWidget(self.tryCard)
        self.wayList.setObjectName(u"wayList")
        self.wayList.setProperty(u"bare", True)
        self.wayList.setWordWrap(True)
        self.wayList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.tryLayout.addWidget(self.wayList)

        self.howLabel = QLabel(self.tryCard)
        self.howLabel.setObjectName(u"howLabel")
        self.howLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.howLabel.setProperty(u"role", u"small")
        self.howLabel.setWordWrap(True)

        self.tryLayout.addWidget(self.howLabel)

        self.wayRow = QHBoxLayout()
        self.wayRow.setSpacing(8)
        self.wayRow.setObjectName(u"wayRow")
        self.wayRow.setContentsMargins(0, 0, 0, 0)
        self.applyButton = QPushButton(self.tryCard)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"iconName", u"pen-line")

        self.wayRow.addWidget(self.applyButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wayRow.addItem(self.gap3)


        self.tryLayout.addLayout(self.wayRow)


        self.sideLayout.addWidget(self.tryCard)

        self.splitter.addWidget(self.side)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.placeLabel.setBuddy(self.placeBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.setBox, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.table)
        QWidget.setTabOrder(self.table, self.planButton)
        QWidget.setTabOrder(self.planButton, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.placeBox)
        QWidget.setTabOrder(self.placeBox, self.findButton)
        QWidget.setTabOrder(self.findButton, self.wayList)
        QWidget.setTabOrder(self.wayList, self.applyButton)

        self.retranslateUi(ReformGapsForm)

        self.stack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReformGapsForm)
    # setupUi

    def retranslateUi(self, ReformGapsForm):
        self.listTitle.setText("")
#if QT_CONFIG(accessibility)
        self.setBox.setAccessibleName(QCoreApplication.translate("ReformGapsForm", u"B\u1ed9 ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.setBox.setToolTip(QCoreApplication.translate("ReformGapsForm", u"B\u1ed9 ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.unitBox.setAccessibleName(QCoreApplication.translate("ReformGapsForm", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitBox.setToolTip(QCoreApplication.translate("ReformGapsForm", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.planButton.setText(QCoreApplication.translate("ReformGapsForm", u"\u0110\u01b0a &v\u00e0o k\u1ebf ho\u1ea1ch kh\u1eafc ph\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.planButton.setToolTip(QCoreApplication.translate("ReformGapsForm", u"C\u00e1c m\u1ee5c \u0111\u00e3 \u0111\u00e1nh d\u1ea5u; kh\u00f4ng \u0111\u00e1nh d\u1ea5u: m\u1ee5c \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.tryTitle.setText(QCoreApplication.translate("ReformGapsForm", u"Th\u1eed n\u00e2ng \u0111i\u1ec3m", None))
        self.indexCaption.setText(QCoreApplication.translate("ReformGapsForm", u"Ch\u1ec9 s\u1ed1", None))
        self.rankCaption.setText(QCoreApplication.translate("ReformGapsForm", u"H\u1ea1ng", None))
        self.indexLabel.setText("")
        self.rankLabel.setText("")
        self.indexChange.setText("")
        self.rankChange.setText("")
        self.tryNotice.setText("")
        self.resetButton.setText(QCoreApplication.translate("ReformGapsForm", u"&B\u1ecf th\u1eed", None))
#if QT_CONFIG(tooltip)
        self.resetButton.setToolTip(QCoreApplication.translate("ReformGapsForm", u"Tr\u1edf v\u1ec1 s\u1ed1 li\u1ec7u \u0111ang c\u00f3", None))
#endif // QT_CONFIG(tooltip)
        self.goalTitle.setText(QCoreApplication.translate("ReformGapsForm", u"\u0110\u1ec3 \u0111\u1ea1t h\u1ea1ng cao h\u01a1n", None))
        self.placeLabel.setText(QCoreApplication.translate("ReformGapsForm", u"\u0110\u1ea1t h\u1ea1n&g", None))
        self.findButton.setText(QCoreApplication.translate("ReformGapsForm", u"T\u00ecm &c\u00e1ch nh\u1eb9 nh\u1ea5t", None))
#if QT_CONFIG(tooltip)
        self.findButton.setToolTip(QCoreApplication.translate("ReformGapsForm", u"Nh\u1eefng m\u1ee5c c\u1ea7n n\u00e2ng, t\u1ed5ng c\u00f4ng s\u1ee9c \u00edt nh\u1ea5t", None))
#endif // QT_CONFIG(tooltip)
        self.needLabel.setText("")
#if QT_CONFIG(accessibility)
        self.wayList.setAccessibleName(QCoreApplication.translate("ReformGapsForm", u"C\u00e1c m\u1ee5c c\u1ea7n n\u00e2ng", None))
#endif // QT_CONFIG(accessibility)
        self.howLabel.setText("")
        self.applyButton.setText(QCoreApplication.translate("ReformGapsForm", u"\u0110i\u1ec1n v\u00e0o b\u1ea3&ng", None))
#if QT_CONFIG(tooltip)
        self.applyButton.setToolTip(QCoreApplication.translate("ReformGapsForm", u"\u0110i\u1ec1n \u0111i\u1ec3m c\u1ea7n \u0111\u1ea1t v\u00e0o c\u1ed9t Th\u1eed v\u00e0 \u0111\u00e1nh d\u1ea5u c\u00e1c m\u1ee5c", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

