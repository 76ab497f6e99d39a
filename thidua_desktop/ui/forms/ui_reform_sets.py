"""Made from forms/reform_sets.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_ReformSetsForm(object):
    def setupUi(self, ReformSetsForm):
        if not ReformSetsForm.objectName():
            ReformSetsForm.setObjectName(u"ReformSetsForm")
        ReformSetsForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ReformSetsForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(ReformSetsForm)
        self.pages.setObjectName(u"pages")
        self.fullPage = QWidget()
        self.fullPage.setObjectName(u"fullPage")
        self.fullPage.setProperty(u"plain", True)
        self.fullLayout = QHBoxLayout(self.fullPage)
        self.fullLayout.setSpacing(8)
        self.fullLayout.setObjectName(u"fullLayout")
        self.fullLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.fullPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(250, 0))
        self.side.setProperty(u"plain", True)
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.sideHead = QHBoxLayout()
        self.sideHead.setSpacing(8)
        self.sideHead.setObjectName(u"sideHead")
        self.sideHead.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.side)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.sideHead.addWidget(self.listTitle)

        self.addButton = QPushButton(self.side)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.sideHead.addWidget(self.addButton)


        self.sideLayout.addLayout(self.sideHead)

        self.listCard = QFrame(self.side)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.list = ChoiceList(self.listCard)
        self.list.setObjectName(u"list")

        self.listLayout.addWidget(self.list)


        self.sideLayout.addWidget(self.listCard)

        self.sideActs = QHBoxLayout()
        self.sideActs.setSpacing(8)
        self.sideActs.setObjectName(u"sideActs")
        self.sideActs.setContentsMargins(0, 0, 0, 0)
        self.compareButton = QPushButton(self.side)
        self.compareButton.setObjectName(u"compareButton")
        self.compareButton.setProperty(u"iconName", u"list-tree")

        self.sideActs.addWidget(self.compareButton)

        self.exportButton = QPushButton(self.side)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"iconName", u"file-spreadsheet")

        self.sideActs.addWidget(self.exportButton)

        self.actsSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sideActs.addItem(self.actsSpace)


        self.sideLayout.addLayout(self.sideActs)

        self.sideLayout.setStretch(1, 1)
        self.splitter.addWidget(self.side)
        self.main = QWidget(self.splitter)
        self.main.setObjectName(u"main")
        self.main.setMinimumSize(QSize(560, 0))
        self.main.setProperty(u"plain", True)
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(8)
        self.mainLayout.setObjectName(u"mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(self.main)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h2")
        self.title.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)

        self.factsButton = QPushButton(self.main)
        self.factsButton.setObjectName(u"factsButton")
        self.factsButton.setProperty(u"iconName", u"pencil")

        self.head.addWidget(self.factsButton)

        self.versionButton = QPushButton(self.main)
        self.versionButton.setObjectName(u"versionButton")
        self.versionButton.setProperty(u"iconName", u"copy")

        self.head.addWidget(self.versionButton)

        self.carryButton = QPushButton(self.main)
        self.carryButton.setObjectName(u"carryButton")
        self.carryButton.setProperty(u"iconName", u"arrow-right")

        self.head.addWidget(self.carryButton)

        self.deleteButton = QPushButton(self.main)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.head.addWidget(self.deleteButton)


        self.mainLayout.addLayout(self.head)

        self.factsLabel = QLabel(self.main)
        self.factsLabel.setObjectName(u"factsLabel")
        self.factsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factsLabel.setProperty(u"role", u"mute")
        self.factsLabel.setWordWrap(True)

        self.mainLayout.addWidget(self.factsLabel)

        self.banner = QLabel(self.main)
        self.banner.setObjectName(u"banner")
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setProperty(u"role", u"notice")
        self.banner.setWordWrap(True)

        self.mainLayout.addWidget(self.banner)

        self.notice = QLabel(self.main)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.mainLayout.addWidget(self.notice)

        self.tableCard = QFrame(self.main)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.mainLayout.addWidget(self.tableCard)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.sumLabel = QLabel(self.main)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sumLabel.setProperty(u"role", u"mute")
        self.sumLabel.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.sumLabel.sizePolicy().hasHeightForWidth())
        self.sumLabel.setSizePolicy(sizePolicy)

        self.foot.addWidget(self.sumLabel)

        self.faultButton = QPushButton(self.main)
        self.faultButton.setObjectName(u"faultButton")
        self.faultButton.setProperty(u"iconName", u"circle-alert")

        self.foot.addWidget(self.faultButton)

        self.rowButton = QPushButton(self.main)
        self.rowButton.setObjectName(u"rowButton")
        self.rowButton.setProperty(u"iconName", u"plus")

        self.foot.addWidget(self.rowButton)

        self.ruleButton = QPushButton(self.main)
        self.ruleButton.setObjectName(u"ruleButton")
        self.ruleButton.setProperty(u"iconName", u"pen-line")

        self.foot.addWidget(self.ruleButton)


        self.mainLayout.addLayout(self.foot)

        self.mainLayout.setStretch(4, 1)
        self.splitter.addWidget(self.main)

        self.fullLayout.addWidget(self.splitter)

        self.pages.addWidget(self.fullPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"plain", True)
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setSpacing(8)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.emptyLayout.setContentsMargins(0, 0, 0, 0)
        self.emptyCard = QFrame(self.emptyPage)
        self.emptyCard.setObjectName(u"emptyCard")
        self.emptyCard.setProperty(u"card", True)
        self.emptyCardLayout = QVBoxLayout(self.emptyCard)
        self.emptyCardLayout.setSpacing(8)
        self.emptyCardLayout.setObjectName(u"emptyCardLayout")
        self.emptyCardLayout.setContentsMargins(1, 1, 1, 1)
        self.empty = EmptyState(self.emptyCard)
        self.empty.setObjectName(u"empty")

        self.emptyCardLayout.addWidget(self.empty)


        self.emptyLayout.addWidget(self.emptyCard)

        self.pages.addWidget(self.emptyPage)

        self.rootLayout.addWidget(self.pages)

        QWidget.setTabOrder(self.list, self.addButton)
        QWidget.setTabOrder(self.addButton, self.table)
        QWidget.setTabOrder(self.table, self.factsButton)
        QWidget.setTabOrder(self.factsButton, self.versionButton)
        QWidget.setTabOrder(self.versionButton, self.carryButton)
        QWidget.setTabOrder(self.carryButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.faultButton)
        QWidget.setTabOrder(self.faultButton, self.rowButton)
        QWidget.setTabOrder(self.rowButton, self.ruleButton)
        QWidget.setTabOrder(self.ruleButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.exportButton)

        self.retranslateUi(ReformSetsForm)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReformSetsForm)
    # setupUi

    def retranslateUi(self, ReformSetsForm):
        self.listTitle.setText("")
        self.addButton.setText(QCoreApplication.translate("ReformSetsForm", u"Th\u00eam &b\u1ed9\u2026", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"B\u1ed9 k\u00e8m theo ph\u1ea7n m\u1ec1m, t\u1ec7p Excel, ho\u1eb7c ch\u00e9p t\u1eeb n\u0103m tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("ReformSetsForm", u"C\u00e1c b\u1ed9 ti\u00eau ch\u00ed c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.compareButton.setText(QCoreApplication.translate("ReformSetsForm", u"&So s\u00e1nh\u2026", None))
#if QT_CONFIG(tooltip)
        self.compareButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"B\u1ed9 n\u00e0y kh\u00e1c b\u1ed9 n\u0103m tr\u01b0\u1edbc hay phi\u00ean b\u1ea3n tr\u01b0\u1edbc ch\u1ed7 n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("ReformSetsForm", u"X&u\u1ea5t Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"Ghi c\u1ea3 b\u1ed9 ra t\u1ec7p Excel, nh\u1eadp l\u1ea1i \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText("")
        self.factsButton.setText(QCoreApplication.translate("ReformSetsForm", u"Th\u00f4ng tin, \u0111\u01a1&n v\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.factsButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"T\u00ean, v\u0103n b\u1ea3n ban h\u00e0nh, nh\u00f3m, \u0111\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ch\u1ea5m, c\u00e1ch x\u1eed l\u00fd khi kh\u00f4ng \u00e1p d\u1ee5ng", None))
#endif // QT_CONFIG(tooltip)
        self.versionButton.setText(QCoreApplication.translate("ReformSetsForm", u"&L\u1eadp phi\u00ean b\u1ea3n m\u1edbi\u2026", None))
#if QT_CONFIG(tooltip)
        self.versionButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"B\u1ea3n sao c\u1ee7a b\u1ed9 n\u00e0y trong c\u00f9ng n\u0103m \u0111\u1ec3 s\u1eeda; \u0111i\u1ec3m \u0111\u00e3 ch\u1ea5m gi\u1eef theo phi\u00ean b\u1ea3n c\u0169", None))
#endif // QT_CONFIG(tooltip)
        self.carryButton.setText(QCoreApplication.translate("ReformSetsForm", u"Man&g \u0111i\u1ec3m sang\u2026", None))
#if QT_CONFIG(tooltip)
        self.carryButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"Ch\u00e9p \u0111i\u1ec3m c\u1ee7a phi\u00ean b\u1ea3n tr\u01b0\u1edbc sang c\u00e1c m\u1ee5c gi\u1eef nguy\u00ean", None))
#endif // QT_CONFIG(tooltip)
        self.deleteButton.setText(QCoreApplication.translate("ReformSetsForm", u"X\u00f3&a b\u1ed9", None))
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"X\u00f3a b\u1ed9 ch\u01b0a c\u00f3 \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.factsLabel.setText("")
        self.banner.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReformSetsForm", u"C\u00e1c m\u1ee5c c\u1ee7a b\u1ed9 ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
        self.sumLabel.setText("")
        self.faultButton.setText(QCoreApplication.translate("ReformSetsForm", u"Ch\u1ed7 &ch\u01b0a kh\u1edbp", None))
#if QT_CONFIG(tooltip)
        self.faultButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"\u0110\u1ebfn m\u1ee5c ch\u01b0a kh\u1edbp k\u1ebf ti\u1ebfp (F4)", None))
#endif // QT_CONFIG(tooltip)
        self.rowButton.setText(QCoreApplication.translate("ReformSetsForm", u"Th\u00eam m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.rowButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"Th\u00eam m\u1ee5c c\u00f9ng c\u1ea5p sau m\u1ee5c n\u00e0y (Ins); m\u1ee5c con: Ctrl+Ins", None))
#endif // QT_CONFIG(tooltip)
        self.ruleButton.setText(QCoreApplication.translate("ReformSetsForm", u"C\u00e1ch t\u00ednh\u2026", None))
#if QT_CONFIG(tooltip)
        self.ruleButton.setToolTip(QCoreApplication.translate("ReformSetsForm", u"Xem, s\u1eeda c\u00e1ch t\u00ednh \u0111i\u1ec3m c\u1ee7a m\u1ee5c n\u00e0y (Ctrl+R)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

