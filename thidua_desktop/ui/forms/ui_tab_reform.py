"""Made from forms/tab_reform.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTabWidget,
    QTableView, QTreeView, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.trend_line import TrendLine

class Ui_TabReform(object):
    def setupUi(self, TabReform):
        if not TabReform.objectName():
            TabReform.setObjectName(u"TabReform")
        self.outer = QHBoxLayout(TabReform)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(TabReform)
        self.stack.setObjectName(u"stack")
        self.reformPage = QWidget()
        self.reformPage.setObjectName(u"reformPage")
        self.reformPageLayout = QHBoxLayout(self.reformPage)
        self.reformPageLayout.setObjectName(u"reformPageLayout")
        self.reformPageLayout.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(self.reformPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middleLayout = QVBoxLayout(self.middle)
        self.middleLayout.setSpacing(8)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.title = QLabel(self.middle)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)

        self.openOnlyBox = QCheckBox(self.middle)
        self.openOnlyBox.setObjectName(u"openOnlyBox")

        self.head.addWidget(self.openOnlyBox)

        self.collapseButton = QPushButton(self.middle)
        self.collapseButton.setObjectName(u"collapseButton")
        self.collapseButton.setProperty(u"iconName", u"list-tree")

        self.head.addWidget(self.collapseButton)


        self.middleLayout.addLayout(self.head)

        self.synthetic = QLabel(self.middle)
        self.synthetic.setObjectName(u"synthetic")
        self.synthetic.setProperty(u"role", u"notice")
        self.synthetic.setWordWrap(True)

        self.middleLayout.addWidget(self.synthetic)

        self.totals = QHBoxLayout()
        self.totals.setSpacing(20)
        self.totals.setObjectName(u"totals")
        self.maximumTotal = QLabel(self.middle)
        self.maximumTotal.setObjectName(u"maximumTotal")

        self.totals.addWidget(self.maximumTotal)

        self.selfTotal = QLabel(self.middle)
        self.selfTotal.setObjectName(u"selfTotal")

        self.totals.addWidget(self.selfTotal)

        self.appraisedTotal = QLabel(self.middle)
        self.appraisedTotal.setObjectName(u"appraisedTotal")

        self.totals.addWidget(self.appraisedTotal)

        self.scoredTotal = QLabel(self.middle)
        self.scoredTotal.setObjectName(u"scoredTotal")
        self.scoredTotal.setProperty(u"role", u"mute")

        self.totals.addWidget(self.scoredTotal)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.totals.addItem(self.space1)


        self.middleLayout.addLayout(self.totals)

        self.criteria = QTreeView(self.middle)
        self.criteria.setObjectName(u"criteria")

        self.middleLayout.addWidget(self.criteria)

        self.splitter.addWidget(self.middle)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.rightLayout = QVBoxLayout(self.right)
        self.rightLayout.setSpacing(12)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.indexCard = QFrame(self.right)
        self.indexCard.setObjectName(u"indexCard")
        self.indexCard.setProperty(u"card", True)
        self.indexLayout = QVBoxLayout(self.indexCard)
        self.indexLayout.setSpacing(4)
        self.indexLayout.setObjectName(u"indexLayout")
        self.indexLayout.setContentsMargins(16, 12, 16, 12)
        self.indexTitle = QLabel(self.indexCard)
        self.indexTitle.setObjectName(u"indexTitle")
        self.indexTitle.setProperty(u"role", u"h2")
        self.indexTitle.setWordWrap(True)

        self.indexLayout.addWidget(self.indexTitle)

        self.indexFigures = QHBoxLayout()
        self.indexFigures.setSpacing(16)
        self.indexFigures.setObjectName(u"indexFigures")
        self.score = QLabel(self.indexCard)
        self.score.setObjectName(u"score")
        self.score.setProperty(u"role", u"big")

        self.indexFigures.addWidget(self.score)

        self.indexSide = QVBoxLayout()
        self.indexSide.setSpacing(0)
        self.indexSide.setObjectName(u"indexSide")
        self.delta = QLabel(self.indexCard)
        self.delta.setObjectName(u"delta")
        self.delta.setProperty(u"role", u"good")

        self.indexSide.addWidget(self.delta)

        self.rankLine = QHBoxLayout()
        self.rankLine.setSpacing(12)
        self.rankLine.setObjectName(u"rankLine")
        self.rank = QLabel(self.indexCard)
        self.rank.setObjectName(u"rank")
        self.rank.setProperty(u"role", u"honour")

        self.rankLine.addWidget(self.rank)

        self.rankChange = QLabel(self.indexCard)
        self.rankChange.setObjectName(u"rankChange")
        self.rankChange.setProperty(u"role", u"good")

        self.rankLine.addWidget(self.rankChange)

        self.space2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rankLine.addItem(self.space2)


        self.indexSide.addLayout(self.rankLine)


        self.indexFigures.addLayout(self.indexSide)

        self.space3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.indexFigures.addItem(self.space3)


        self.indexLayout.addLayout(self.indexFigures)

        self.trend = TrendLine(self.indexCard)
        self.trend.setObjectName(u"trend")

        self.indexLayout.addWidget(self.trend)


        self.rightLayout.addWidget(self.indexCard)

        self.sideTabs = QTabWidget(self.right)
        self.sideTabs.setObjectName(u"sideTabs")
        self.scorePage = QWidget()
        self.scorePage.setObjectName(u"scorePage")
        self.scoreLayout = QVBoxLayout(self.scorePage)
        self.scoreLayout.setObjectName(u"scoreLayout")
        self.scoreLayout.setContentsMargins(0, 0, 0, 0)
        self.sideTabs.addTab(self.scorePage, "")
        self.comparePage = QWidget()
        self.comparePage.setObjectName(u"comparePage")
        self.compareLayout = QVBoxLayout(self.comparePage)
        self.compareLayout.setObjectName(u"compareLayout")
        self.compareLayout.setContentsMargins(0, 0, 0, 0)
        self.compare = QTableView(self.comparePage)
        self.compare.setObjectName(u"compare")

        self.compareLayout.addWidget(self.compare)

        self.sideTabs.addTab(self.comparePage, "")

        self.rightLayout.addWidget(self.sideTabs)

        self.splitter.addWidget(self.right)

        self.reformPageLayout.addWidget(self.splitter)

        self.stack.addWidget(self.reformPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.emptyLayout.addWidget(self.empty)

        self.stack.addWidget(self.emptyPage)

        self.outer.addWidget(self.stack)

        QWidget.setTabOrder(self.openOnlyBox, self.collapseButton)
        QWidget.setTabOrder(self.collapseButton, self.criteria)
        QWidget.setTabOrder(self.criteria, self.sideTabs)
        QWidget.setTabOrder(self.sideTabs, self.compare)

        self.retranslateUi(TabReform)

        QMetaObject.connectSlotsByName(TabReform)
    # setupUi

    def retranslateUi(self, TabReform):
        self.openOnlyBox.setText(QCoreApplication.translate("TabReform", u"Ch\u1ec9 m\u1ee5c ch\u01b0a &ch\u1ea5m", None))
        self.collapseButton.setText(QCoreApplication.translate("TabReform", u"Th&u g\u1ecdn", None))
        self.synthetic.setText(QCoreApplication.translate("TabReform", u"B\u1ed9 ch\u1ec9 s\u1ed1 n\u00e0y l\u00e0 b\u1ed9 m\u1eabu d\u1ef1ng ra \u0111\u1ec3 d\u00f9ng th\u1eed, kh\u00f4ng ph\u1ea3i v\u0103n b\u1ea3n c\u1ee7a c\u01a1 quan n\u00e0o. Nh\u1eadp b\u1ed9 ch\u1ec9 s\u1ed1 th\u1eadt c\u1ee7a t\u1ec9nh tr\u01b0\u1edbc khi ch\u1ea5m \u0111i\u1ec3m ch\u00ednh th\u1ee9c.", None))
#if QT_CONFIG(accessibility)
        self.criteria.setAccessibleName(QCoreApplication.translate("TabReform", u"C\u00e2y ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.trend.setAccessibleName(QCoreApplication.translate("TabReform", u"Ch\u1ec9 s\u1ed1 qua c\u00e1c n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.sideTabs.setTabText(self.sideTabs.indexOf(self.scorePage), QCoreApplication.translate("TabReform", u"Ch\u1ea5m \u0111i\u1ec3m", None))
#if QT_CONFIG(accessibility)
        self.compare.setAccessibleName(QCoreApplication.translate("TabReform", u"X\u1ebfp h\u1ea1ng c\u00e1c \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.sideTabs.setTabText(self.sideTabs.indexOf(self.comparePage), QCoreApplication.translate("TabReform", u"Page", None))
        pass
    # retranslateUi

