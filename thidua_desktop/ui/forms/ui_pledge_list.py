"""Made from forms/pledge_list.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_PledgeListForm(object):
    def setupUi(self, PledgeListForm):
        if not PledgeListForm.objectName():
            PledgeListForm.setObjectName(u"PledgeListForm")
        PledgeListForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(PledgeListForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(PledgeListForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"plain", True)
        self.middle.setMinimumSize(QSize(400, 0))
        self.middleLayout = QVBoxLayout(self.middle)
        self.middleLayout.setSpacing(8)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.middle)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.head.addWidget(self.listTitle)

        self.addButton = QPushButton(self.middle)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addButton)

        self.signButton = QPushButton(self.middle)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"iconName", u"check")

        self.head.addWidget(self.signButton)

        self.moreButton = QToolButton(self.middle)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"iconName", u"ellipsis")
        self.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.moreButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.head.addWidget(self.moreButton)


        self.middleLayout.addLayout(self.head)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.middle)
        self.search.setObjectName(u"search")

        self.filters.addWidget(self.search)

        self.blockBox = QComboBox(self.middle)
        self.blockBox.setObjectName(u"blockBox")
        self.blockBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.blockBox.setMinimumContentsLength(11)

        self.filters.addWidget(self.blockBox)

        self.stateBox = QComboBox(self.middle)
        self.stateBox.setObjectName(u"stateBox")
        self.stateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stateBox.setMinimumContentsLength(11)

        self.filters.addWidget(self.stateBox)


        self.middleLayout.addLayout(self.filters)

        self.tableCard = QFrame(self.middle)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.middleLayout.addWidget(self.tableCard)

        self.countLabel = QLabel(self.middle)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")

        self.middleLayout.addWidget(self.countLabel)

        self.splitter.addWidget(self.middle)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"plain", True)
        self.side.setMinimumSize(QSize(420, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(0, 0, 0, 0)
        self.pledgeSwitch = QPushButton(self.side)
        self.pledgeSwitch.setObjectName(u"pledgeSwitch")
        self.pledgeSwitch.setCheckable(True)
        self.pledgeSwitch.setChecked(True)
        self.pledgeSwitch.setAutoExclusive(True)
        self.pledgeSwitch.setProperty(u"iconName", u"handshake")
        self.pledgeSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.pledgeSwitch)

        self.paperSwitch = QPushButton(self.side)
        self.paperSwitch.setObjectName(u"paperSwitch")
        self.paperSwitch.setCheckable(True)
        self.paperSwitch.setAutoExclusive(True)
        self.paperSwitch.setProperty(u"iconName", u"file-text")
        self.paperSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.paperSwitch)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap1)

        self.optionsButton = QPushButton(self.side)
        self.optionsButton.setObjectName(u"optionsButton")
        self.optionsButton.setProperty(u"iconName", u"settings")

        self.switchRow.addWidget(self.optionsButton)

        self.scanButton = QPushButton(self.side)
        self.scanButton.setObjectName(u"scanButton")
        self.scanButton.setProperty(u"iconName", u"image")

        self.switchRow.addWidget(self.scanButton)


        self.sideLayout.addLayout(self.switchRow)

        self.sideStack = QStackedWidget(self.side)
        self.sideStack.setObjectName(u"sideStack")
        self.blankPage = QFrame()
        self.blankPage.setObjectName(u"blankPage")
        self.blankPage.setProperty(u"card", True)
        self.blankLayout = QVBoxLayout(self.blankPage)
        self.blankLayout.setSpacing(8)
        self.blankLayout.setObjectName(u"blankLayout")
        self.blankLayout.setContentsMargins(12, 12, 12, 12)
        self.blank = EmptyState(self.blankPage)
        self.blank.setObjectName(u"blank")

        self.blankLayout.addWidget(self.blank)

        self.sideStack.addWidget(self.blankPage)
        self.paperPage = QFrame()
        self.paperPage.setObjectName(u"paperPage")
        self.paperPage.setProperty(u"card", True)
        self.paperLayout = QVBoxLayout(self.paperPage)
        self.paperLayout.setSpacing(8)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(12, 12, 12, 12)
        self.sideStack.addWidget(self.paperPage)

        self.sideLayout.addWidget(self.sideStack)

        self.splitter.addWidget(self.side)

        self.rootLayout.addWidget(self.splitter)

        QWidget.setTabOrder(self.search, self.blockBox)
        QWidget.setTabOrder(self.blockBox, self.stateBox)
        QWidget.setTabOrder(self.stateBox, self.addButton)
        QWidget.setTabOrder(self.addButton, self.signButton)
        QWidget.setTabOrder(self.signButton, self.moreButton)
        QWidget.setTabOrder(self.moreButton, self.table)
        QWidget.setTabOrder(self.table, self.pledgeSwitch)
        QWidget.setTabOrder(self.pledgeSwitch, self.paperSwitch)
        QWidget.setTabOrder(self.paperSwitch, self.scanButton)

        self.retranslateUi(PledgeListForm)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(PledgeListForm)
    # setupUi

    def retranslateUi(self, PledgeListForm):
        self.listTitle.setText("")
        self.addButton.setText(QCoreApplication.translate("PledgeListForm", u"Th\u00ea&m", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("PledgeListForm", u"Th\u00eam giao \u01b0\u1edbc c\u1ee7a m\u1ed9t \u0111\u01a1n v\u1ecb (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.signButton.setText(QCoreApplication.translate("PledgeListForm", u"\u0110\u00e3 &k\u00fd\u2026", None))
#if QT_CONFIG(tooltip)
        self.signButton.setToolTip(QCoreApplication.translate("PledgeListForm", u"Ghi ng\u00e0y k\u00fd c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.moreButton.setText(QCoreApplication.translate("PledgeListForm", u"Vi\u1ec7c kh\u00e1&c", None))
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("PledgeListForm", u"Ch\u00e9p t\u1eeb n\u0103m tr\u01b0\u1edbc, l\u1eadp cho m\u1ecdi \u0111\u01a1n v\u1ecb, n\u1ed9i dung chung, c\u1ee5m tr\u01b0\u1edfng, nh\u1eadp t\u1eeb Excel", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("PledgeListForm", u"T\u00ecm \u0111\u01a1n v\u1ecb\u2026", None))
#if QT_CONFIG(accessibility)
        self.blockBox.setAccessibleName(QCoreApplication.translate("PledgeListForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.blockBox.setToolTip(QCoreApplication.translate("PledgeListForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stateBox.setAccessibleName(QCoreApplication.translate("PledgeListForm", u"T\u00ecnh tr\u1ea1ng k\u00fd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stateBox.setToolTip(QCoreApplication.translate("PledgeListForm", u"T\u00ecnh tr\u1ea1ng k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.pledgeSwitch.setText(QCoreApplication.translate("PledgeListForm", u"N\u1ed9i &dung", None))
        self.paperSwitch.setText(QCoreApplication.translate("PledgeListForm", u"&B\u1ea3n in", None))
        self.optionsButton.setText(QCoreApplication.translate("PledgeListForm", u"&S\u1eeda ph\u1ea7n k\u00fd\u2026", None))
#if QT_CONFIG(tooltip)
        self.optionsButton.setToolTip(QCoreApplication.translate("PledgeListForm", u"C\u1ed9t \u0111\u00f3ng d\u1ea5u, ng\u01b0\u1eddi ch\u1ee9ng ki\u1ebfn c\u1ee7a b\u1ea3n k\u00fd giao \u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
        self.scanButton.setText(QCoreApplication.translate("PledgeListForm", u"B\u1ea3n &qu\u00e9t\u2026", None))
#if QT_CONFIG(tooltip)
        self.scanButton.setToolTip(QCoreApplication.translate("PledgeListForm", u"B\u1ea3n qu\u00e9t c\u1ee7a giao \u01b0\u1edbc \u0111\u00e3 k\u00fd", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

