"""Made from forms/tab_nominations.ui by `python3 dev.py forms`; changes go there."""

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

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.elided_label import ElidedLabel
from thidua_desktop.ui.widgets.quota_bar import QuotaBar
from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.step_bar import StepBar
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_TabNominations(object):
    def setupUi(self, TabNominations):
        if not TabNominations.objectName():
            TabNominations.setObjectName(u"TabNominations")
        TabNominations.setProperty(u"page", True)
        self.rootLayout = QHBoxLayout(TabNominations)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(TabNominations)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.batchCard = QFrame(self.splitter)
        self.batchCard.setObjectName(u"batchCard")
        self.batchCard.setProperty(u"card", True)
        self.batchCard.setMinimumSize(QSize(180, 0))
        self.batchLayout = QVBoxLayout(self.batchCard)
        self.batchLayout.setSpacing(6)
        self.batchLayout.setObjectName(u"batchLayout")
        self.batchLayout.setContentsMargins(12, 10, 4, 12)
        self.batchHead = QHBoxLayout()
        self.batchHead.setSpacing(2)
        self.batchHead.setObjectName(u"batchHead")
        self.batchHead.setContentsMargins(0, 0, 0, 0)
        self.batchCaption = QLabel(self.batchCard)
        self.batchCaption.setObjectName(u"batchCaption")
        self.batchCaption.setProperty(u"role", u"h2")
        self.batchCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.batchHead.addWidget(self.batchCaption)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.batchHead.addItem(self.gap1)

        self.addBatch = QToolButton(self.batchCard)
        self.addBatch.setObjectName(u"addBatch")
        self.addBatch.setProperty(u"iconName", u"plus")
        self.addBatch.setAutoRaise(True)
        self.addBatch.setProperty(u"bare", True)

        self.batchHead.addWidget(self.addBatch)

        self.editBatch = QToolButton(self.batchCard)
        self.editBatch.setObjectName(u"editBatch")
        self.editBatch.setProperty(u"iconName", u"pencil")
        self.editBatch.setAutoRaise(True)
        self.editBatch.setProperty(u"bare", True)

        self.batchHead.addWidget(self.editBatch)

        self.deleteBatch = QToolButton(self.batchCard)
        self.deleteBatch.setObjectName(u"deleteBatch")
        self.deleteBatch.setProperty(u"iconName", u"trash-2")
        self.deleteBatch.setAutoRaise(True)
        self.deleteBatch.setProperty(u"bare", True)

        self.batchHead.addWidget(self.deleteBatch)


        self.batchLayout.addLayout(self.batchHead)

        self.batchList = ChoiceList(self.batchCard)
        self.batchList.setObjectName(u"batchList")

        self.batchLayout.addWidget(self.batchList)

        self.splitter.addWidget(self.batchCard)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"plain", True)
        self.middleLayout = QVBoxLayout(self.middle)
        self.middleLayout.setSpacing(8)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.middleHead = QHBoxLayout()
        self.middleHead.setSpacing(8)
        self.middleHead.setObjectName(u"middleHead")
        self.middleHead.setContentsMargins(0, 0, 0, 0)
        self.batchTitle = ElidedLabel(self.middle)
        self.batchTitle.setObjectName(u"batchTitle")
        self.batchTitle.setProperty(u"role", u"h1")
        self.batchTitle.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.batchTitle.sizePolicy().hasHeightForWidth())
        self.batchTitle.setSizePolicy(sizePolicy)

        self.middleHead.addWidget(self.batchTitle)

        self.importButton = QPushButton(self.middle)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.middleHead.addWidget(self.importButton)

        self.addButton = QPushButton(self.middle)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.middleHead.addWidget(self.addButton)

        self.toolsButton = QToolButton(self.middle)
        self.toolsButton.setObjectName(u"toolsButton")
        self.toolsButton.setProperty(u"iconName", u"list-checks")
        self.toolsButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.toolsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.middleHead.addWidget(self.toolsButton)

        self.decideButton = QPushButton(self.middle)
        self.decideButton.setObjectName(u"decideButton")
        self.decideButton.setProperty(u"iconName", u"stamp")
        self.decideButton.setProperty(u"primary", True)

        self.middleHead.addWidget(self.decideButton)


        self.middleLayout.addLayout(self.middleHead)

        self.stepRow = QHBoxLayout()
        self.stepRow.setSpacing(8)
        self.stepRow.setObjectName(u"stepRow")
        self.stepRow.setContentsMargins(0, 0, 0, 0)
        self.stepBar = StepBar(self.middle)
        self.stepBar.setObjectName(u"stepBar")

        self.stepRow.addWidget(self.stepBar)

        self.unitsButton = QPushButton(self.middle)
        self.unitsButton.setObjectName(u"unitsButton")
        self.unitsButton.setProperty(u"link", True)

        self.stepRow.addWidget(self.unitsButton)

        self.moveButton = QPushButton(self.middle)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"iconName", u"arrow-right")

        self.stepRow.addWidget(self.moveButton)


        self.middleLayout.addLayout(self.stepRow)

        self.quotaBar = QuotaBar(self.middle)
        self.quotaBar.setObjectName(u"quotaBar")

        self.middleLayout.addWidget(self.quotaBar)

        self.filterRow = QHBoxLayout()
        self.filterRow.setSpacing(8)
        self.filterRow.setObjectName(u"filterRow")
        self.filterRow.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(self.middle)
        self.search.setObjectName(u"search")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy1)

        self.filterRow.addWidget(self.search)

        self.verdictFilter = QComboBox(self.middle)
        self.verdictFilter.setObjectName(u"verdictFilter")

        self.filterRow.addWidget(self.verdictFilter)

        self.stateFilter = QComboBox(self.middle)
        self.stateFilter.setObjectName(u"stateFilter")

        self.filterRow.addWidget(self.stateFilter)


        self.middleLayout.addLayout(self.filterRow)

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
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.middleLayout.addWidget(self.countLabel)

        self.splitter.addWidget(self.middle)
        self.detailStack = QStackedWidget(self.splitter)
        self.detailStack.setObjectName(u"detailStack")
        self.detailStack.setMinimumSize(QSize(300, 0))
        self.hintPage = QFrame()
        self.hintPage.setObjectName(u"hintPage")
        self.hintPage.setProperty(u"card", True)
        self.hintLayout = QVBoxLayout(self.hintPage)
        self.hintLayout.setSpacing(8)
        self.hintLayout.setObjectName(u"hintLayout")
        self.hintLayout.setContentsMargins(0, 0, 0, 0)
        self.hintLabel = QLabel(self.hintPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hintLabel.setProperty(u"role", u"mute")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.hintLayout.addWidget(self.hintLabel)

        self.detailStack.addWidget(self.hintPage)
        self.manyPage = QFrame()
        self.manyPage.setObjectName(u"manyPage")
        self.manyPage.setProperty(u"card", True)
        self.manyLayout = QVBoxLayout(self.manyPage)
        self.manyLayout.setSpacing(8)
        self.manyLayout.setObjectName(u"manyLayout")
        self.manyLayout.setContentsMargins(16, 14, 16, 14)
        self.manyTitle = QLabel(self.manyPage)
        self.manyTitle.setObjectName(u"manyTitle")
        self.manyTitle.setProperty(u"role", u"h1")
        self.manyTitle.setWordWrap(True)
        self.manyTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.manyLayout.addWidget(self.manyTitle)

        self.manyText = QLabel(self.manyPage)
        self.manyText.setObjectName(u"manyText")
        self.manyText.setProperty(u"role", u"mute")
        self.manyText.setWordWrap(True)
        self.manyText.setTextFormat(Qt.TextFormat.PlainText)

        self.manyLayout.addWidget(self.manyText)

        self.manyDecide = QPushButton(self.manyPage)
        self.manyDecide.setObjectName(u"manyDecide")
        self.manyDecide.setProperty(u"iconName", u"stamp")

        self.manyLayout.addWidget(self.manyDecide)

        self.manyReject = QPushButton(self.manyPage)
        self.manyReject.setObjectName(u"manyReject")
        self.manyReject.setProperty(u"iconName", u"circle-x")

        self.manyLayout.addWidget(self.manyReject)

        self.manyPropose = QPushButton(self.manyPage)
        self.manyPropose.setObjectName(u"manyPropose")
        self.manyPropose.setProperty(u"iconName", u"undo-2")

        self.manyLayout.addWidget(self.manyPropose)

        self.manyCopy = QPushButton(self.manyPage)
        self.manyCopy.setObjectName(u"manyCopy")
        self.manyCopy.setProperty(u"iconName", u"copy")

        self.manyLayout.addWidget(self.manyCopy)

        self.manyDelete = QPushButton(self.manyPage)
        self.manyDelete.setObjectName(u"manyDelete")
        self.manyDelete.setProperty(u"iconName", u"trash-2")
        self.manyDelete.setProperty(u"danger", True)

        self.manyLayout.addWidget(self.manyDelete)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.manyLayout.addItem(self.gap2)

        self.detailStack.addWidget(self.manyPage)
        self.splitter.addWidget(self.detailStack)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.batchCaption.setBuddy(self.batchList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.batchList, self.addBatch)
        QWidget.setTabOrder(self.addBatch, self.editBatch)
        QWidget.setTabOrder(self.editBatch, self.deleteBatch)
        QWidget.setTabOrder(self.deleteBatch, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.toolsButton)
        QWidget.setTabOrder(self.toolsButton, self.decideButton)
        QWidget.setTabOrder(self.decideButton, self.stepBar)
        QWidget.setTabOrder(self.stepBar, self.unitsButton)
        QWidget.setTabOrder(self.unitsButton, self.moveButton)
        QWidget.setTabOrder(self.moveButton, self.quotaBar)
        QWidget.setTabOrder(self.quotaBar, self.search)
        QWidget.setTabOrder(self.search, self.verdictFilter)
        QWidget.setTabOrder(self.verdictFilter, self.stateFilter)
        QWidget.setTabOrder(self.stateFilter, self.table)
        QWidget.setTabOrder(self.table, self.manyDecide)
        QWidget.setTabOrder(self.manyDecide, self.manyReject)
        QWidget.setTabOrder(self.manyReject, self.manyPropose)
        QWidget.setTabOrder(self.manyPropose, self.manyCopy)
        QWidget.setTabOrder(self.manyCopy, self.manyDelete)

        self.retranslateUi(TabNominations)

        self.detailStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(TabNominations)
    # setupUi

    def retranslateUi(self, TabNominations):
        self.batchCaption.setText(QCoreApplication.translate("TabNominations", u"\u0110\u1ee3t &x\u00e9t", None))
#if QT_CONFIG(tooltip)
        self.addBatch.setToolTip(QCoreApplication.translate("TabNominations", u"Th\u00eam \u0111\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addBatch.setAccessibleName(QCoreApplication.translate("TabNominations", u"Th\u00eam \u0111\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.editBatch.setToolTip(QCoreApplication.translate("TabNominations", u"S\u1eeda \u0111\u1ee3t x\u00e9t \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.editBatch.setAccessibleName(QCoreApplication.translate("TabNominations", u"S\u1eeda \u0111\u1ee3t x\u00e9t \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deleteBatch.setToolTip(QCoreApplication.translate("TabNominations", u"X\u00f3a \u0111\u1ee3t x\u00e9t \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deleteBatch.setAccessibleName(QCoreApplication.translate("TabNominations", u"X\u00f3a \u0111\u1ee3t x\u00e9t \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        self.batchTitle.setText("")
        self.importButton.setText(QCoreApplication.translate("TabNominations", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("TabNominations", u"Nh\u1eadp danh s\u00e1ch \u0111\u1ec1 ngh\u1ecb c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb (.xlsx, .xls, .ods, .csv, .docx)", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("TabNominations", u"&Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("TabNominations", u"Th\u00eam m\u1ed9t \u0111\u1ec1 ngh\u1ecb (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.toolsButton.setText(QCoreApplication.translate("TabNominations", u"&Vi\u1ec7c kh\u00e1c", None))
#if QT_CONFIG(tooltip)
        self.toolsButton.setToolTip(QCoreApplication.translate("TabNominations", u"Ai c\u00f3 th\u1ec3 \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb, s\u00e1ng ki\u1ebfn, c\u00e1ch ghi t\u00ean, h\u1ed9i \u0111\u1ed3ng\u2026", None))
#endif // QT_CONFIG(tooltip)
        self.decideButton.setText(QCoreApplication.translate("TabNominations", u"Ra &quy\u1ebft \u0111\u1ecbnh\u2026", None))
#if QT_CONFIG(tooltip)
        self.decideButton.setToolTip(QCoreApplication.translate("TabNominations", u"L\u1eadp quy\u1ebft \u0111\u1ecbnh khen th\u01b0\u1edfng t\u1eeb c\u00e1c \u0111\u1ec1 ngh\u1ecb \u0111ang ch\u1ecdn ho\u1eb7c c\u1ea3 \u0111\u1ee3t", None))
#endif // QT_CONFIG(tooltip)
        self.unitsButton.setText("")
#if QT_CONFIG(tooltip)
        self.unitsButton.setToolTip(QCoreApplication.translate("TabNominations", u"\u0110\u01a1n v\u1ecb ch\u01b0a n\u1ed9p \u0111\u1ec1 ngh\u1ecb, \u0111\u01a1n v\u1ecb kh\u00f4ng \u0111\u1ec1 ngh\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.moveButton.setText(QCoreApplication.translate("TabNominations", u"Chuy\u1ec3n &b\u01b0\u1edbc\u2026", None))
#if QT_CONFIG(tooltip)
        self.moveButton.setToolTip(QCoreApplication.translate("TabNominations", u"Chuy\u1ec3n \u0111\u1ee3t sang b\u01b0\u1edbc kh\u00e1c, \u0111\u1eb7t h\u1ea1n, xem l\u1ecbch s\u1eed", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("TabNominations", u"T\u00ecm theo t\u00ean (kh\u00f4ng c\u1ea7n d\u1ea5u)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("TabNominations", u"T\u00ecm trong danh s\u00e1ch \u0111\u1ec1 ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.verdictFilter.setAccessibleName(QCoreApplication.translate("TabNominations", u"L\u1ecdc theo k\u1ebft qu\u1ea3 ki\u1ec3m tra \u0111i\u1ec1u ki\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.verdictFilter.setToolTip(QCoreApplication.translate("TabNominations", u"L\u1ecdc theo k\u1ebft qu\u1ea3 ki\u1ec3m tra \u0111i\u1ec1u ki\u1ec7n", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stateFilter.setAccessibleName(QCoreApplication.translate("TabNominations", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stateFilter.setToolTip(QCoreApplication.translate("TabNominations", u"L\u1ecdc theo tr\u1ea1ng th\u00e1i", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.hintLabel.setText(QCoreApplication.translate("TabNominations", u"Ch\u1ecdn m\u1ed9t \u0111\u1ec1 ngh\u1ecb \u0111\u1ec3 xem \u0111i\u1ec1u ki\u1ec7n, h\u1ed3 s\u01a1 v\u00e0 s\u1eeda \u1edf \u0111\u00e2y.", None))
        self.manyTitle.setText("")
        self.manyText.setText(QCoreApplication.translate("TabNominations", u"L\u00e0m m\u1ed9t vi\u1ec7c cho t\u1ea5t c\u1ea3 c\u00e1c d\u00f2ng \u0111ang ch\u1ecdn.", None))
        self.manyDecide.setText(QCoreApplication.translate("TabNominations", u"Ra quy\u1ebft \u0111\u1ecbnh\u2026", None))
        self.manyReject.setText(QCoreApplication.translate("TabNominations", u"Ghi \u201ckh\u00f4ng \u0111\u1ea1t\u201d", None))
        self.manyPropose.setText(QCoreApplication.translate("TabNominations", u"Ghi l\u1ea1i l\u00e0 \u0111\u1ec1 ngh\u1ecb", None))
        self.manyCopy.setText(QCoreApplication.translate("TabNominations", u"Sao ch\u00e9p ra b\u1ea3ng t\u00ednh", None))
#if QT_CONFIG(tooltip)
        self.manyCopy.setToolTip(QCoreApplication.translate("TabNominations", u"Sao ch\u00e9p ra b\u1ea3ng t\u00ednh (Ctrl+C)", None))
#endif // QT_CONFIG(tooltip)
        self.manyDelete.setText(QCoreApplication.translate("TabNominations", u"X\u00f3a c\u00e1c \u0111\u1ec1 ngh\u1ecb n\u00e0y\u2026", None))
        pass
    # retranslateUi

