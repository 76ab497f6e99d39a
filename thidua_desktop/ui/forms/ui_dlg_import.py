"""Made from forms/dlg_import.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QGroupBox, QHBoxLayout, QHeaderView,
    QLabel, QListWidgetItem, QProgressBar, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSpinBox,
    QSplitter, QStackedWidget, QTableWidget, QTableWidgetItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.problem_list import ProblemList
from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgImport(object):
    def setupUi(self, DlgImport):
        if not DlgImport.objectName():
            DlgImport.setObjectName(u"DlgImport")
        DlgImport.setProperty(u"page", True)
        DlgImport.setAcceptDrops(True)
        self.root = QVBoxLayout(DlgImport)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(14, 14, 14, 14)
        self.mainSplitter = QSplitter(DlgImport)
        self.mainSplitter.setObjectName(u"mainSplitter")
        self.mainSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.mainSplitter.setChildrenCollapsible(False)
        self.mainSplitter.setHandleWidth(12)
        self.sourceCard = QFrame(self.mainSplitter)
        self.sourceCard.setObjectName(u"sourceCard")
        self.sourceCard.setProperty(u"card", True)
        self.sourceCard.setMinimumSize(QSize(230, 0))
        self.sourceLayout = QVBoxLayout(self.sourceCard)
        self.sourceLayout.setSpacing(6)
        self.sourceLayout.setObjectName(u"sourceLayout")
        self.sourceLayout.setContentsMargins(14, 12, 14, 12)
        self.kindLabel = QLabel(self.sourceCard)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"small")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sourceLayout.addWidget(self.kindLabel)

        self.kindBox = QComboBox(self.sourceCard)
        self.kindBox.setObjectName(u"kindBox")

        self.sourceLayout.addWidget(self.kindBox)

        self.batchForm = QWidget(self.sourceCard)
        self.batchForm.setObjectName(u"batchForm")
        self.batchForm.setProperty(u"plain", True)
        self.batchFormLayout = QVBoxLayout(self.batchForm)
        self.batchFormLayout.setSpacing(4)
        self.batchFormLayout.setObjectName(u"batchFormLayout")
        self.batchFormLayout.setContentsMargins(0, 0, 0, 0)
        self.batchLabel = QLabel(self.batchForm)
        self.batchLabel.setObjectName(u"batchLabel")
        self.batchLabel.setProperty(u"role", u"small")
        self.batchLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.batchFormLayout.addWidget(self.batchLabel)

        self.batchBox = QComboBox(self.batchForm)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setEditable(True)
        self.batchBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.batchBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.batchBox.setMinimumContentsLength(12)

        self.batchFormLayout.addWidget(self.batchBox)

        self.receivedLabel = QLabel(self.batchForm)
        self.receivedLabel.setObjectName(u"receivedLabel")
        self.receivedLabel.setProperty(u"role", u"small")
        self.receivedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.batchFormLayout.addWidget(self.receivedLabel)

        self.receivedEdit = DateEdit(self.batchForm)
        self.receivedEdit.setObjectName(u"receivedEdit")

        self.batchFormLayout.addWidget(self.receivedEdit)


        self.sourceLayout.addWidget(self.batchForm)

        self.yearForm = QWidget(self.sourceCard)
        self.yearForm.setObjectName(u"yearForm")
        self.yearForm.setProperty(u"plain", True)
        self.yearFormLayout = QVBoxLayout(self.yearForm)
        self.yearFormLayout.setSpacing(4)
        self.yearFormLayout.setObjectName(u"yearFormLayout")
        self.yearFormLayout.setContentsMargins(0, 0, 0, 0)
        self.yearLabel = QLabel(self.yearForm)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setProperty(u"role", u"small")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.yearFormLayout.addWidget(self.yearLabel)

        self.yearBox = QSpinBox(self.yearForm)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.yearFormLayout.addWidget(self.yearBox)


        self.sourceLayout.addWidget(self.yearForm)

        self.pickButton = QPushButton(self.sourceCard)
        self.pickButton.setObjectName(u"pickButton")
        self.pickButton.setAutoDefault(False)
        self.pickButton.setProperty(u"iconName", u"folder-open")

        self.sourceLayout.addWidget(self.pickButton)

        self.rereadButton = QPushButton(self.sourceCard)
        self.rereadButton.setObjectName(u"rereadButton")
        self.rereadButton.setAutoDefault(False)
        self.rereadButton.setVisible(False)
        self.rereadButton.setProperty(u"iconName", u"refresh-cw")

        self.sourceLayout.addWidget(self.rereadButton)

        self.filesLabel = QLabel(self.sourceCard)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setProperty(u"role", u"small")
        self.filesLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sourceLayout.addWidget(self.filesLabel)

        self.fileTree = QTreeWidget(self.sourceCard)
        self.fileTree.setObjectName(u"fileTree")
        self.fileTree.setHeaderHidden(True)
        self.fileTree.setRootIsDecorated(False)
        self.fileTree.setIndentation(14)
        self.fileTree.setColumnCount(1)

        self.sourceLayout.addWidget(self.fileTree)

        self.senderForm = QWidget(self.sourceCard)
        self.senderForm.setObjectName(u"senderForm")
        self.senderForm.setProperty(u"plain", True)
        self.senderForm.setVisible(False)
        self.senderFormLayout = QVBoxLayout(self.senderForm)
        self.senderFormLayout.setSpacing(4)
        self.senderFormLayout.setObjectName(u"senderFormLayout")
        self.senderFormLayout.setContentsMargins(0, 0, 0, 0)
        self.senderLabel = QLabel(self.senderForm)
        self.senderLabel.setObjectName(u"senderLabel")
        self.senderLabel.setProperty(u"role", u"small")
        self.senderLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.senderFormLayout.addWidget(self.senderLabel)

        self.senderBox = QComboBox(self.senderForm)
        self.senderBox.setObjectName(u"senderBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.senderBox.sizePolicy().hasHeightForWidth())
        self.senderBox.setSizePolicy(sizePolicy)

        self.senderFormLayout.addWidget(self.senderBox)


        self.sourceLayout.addWidget(self.senderForm)

        self.mainSplitter.addWidget(self.sourceCard)
        self.mainStack = QStackedWidget(self.mainSplitter)
        self.mainStack.setObjectName(u"mainStack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.mainStack.sizePolicy().hasHeightForWidth())
        self.mainStack.setSizePolicy(sizePolicy1)
        self.startPage = QFrame()
        self.startPage.setObjectName(u"startPage")
        self.startPage.setProperty(u"card", True)
        self.startLayout = QVBoxLayout(self.startPage)
        self.startLayout.setSpacing(8)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(0, 0, 0, 0)
        self.mainStack.addWidget(self.startPage)
        self.busyPage = QWidget()
        self.busyPage.setObjectName(u"busyPage")
        self.busyPage.setProperty(u"plain", True)
        self.busyLayout = QVBoxLayout(self.busyPage)
        self.busyLayout.setSpacing(12)
        self.busyLayout.setObjectName(u"busyLayout")
        self.busyLayout.setContentsMargins(120, 20, 120, 20)
        self.gap13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busyLayout.addItem(self.gap13)

        self.busyLabel = QLabel(self.busyPage)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.busyLabel.setProperty(u"role", u"h2")
        self.busyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.busyLayout.addWidget(self.busyLabel)

        self.progress = QProgressBar(self.busyPage)
        self.progress.setObjectName(u"progress")
        self.progress.setTextVisible(False)

        self.busyLayout.addWidget(self.progress)

        self.stopRow = QHBoxLayout()
        self.stopRow.setSpacing(8)
        self.stopRow.setObjectName(u"stopRow")
        self.stopRow.setContentsMargins(0, 0, 0, 0)
        self.gap14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stopRow.addItem(self.gap14)

        self.stopButton = QPushButton(self.busyPage)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setAutoDefault(False)
        self.stopButton.setProperty(u"iconName", u"square")

        self.stopRow.addWidget(self.stopButton)

        self.gap15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stopRow.addItem(self.gap15)


        self.busyLayout.addLayout(self.stopRow)

        self.gap16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.busyLayout.addItem(self.gap16)

        self.mainStack.addWidget(self.busyPage)
        self.previewPage = QWidget()
        self.previewPage.setObjectName(u"previewPage")
        self.previewPage.setProperty(u"plain", True)
        self.previewLayout = QVBoxLayout(self.previewPage)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(6)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(0, 0, 0, 0)
        self.rowsSwitch = QPushButton(self.previewPage)
        self.rowsSwitch.setObjectName(u"rowsSwitch")
        self.rowsSwitch.setAutoDefault(False)
        self.rowsSwitch.setCheckable(True)
        self.rowsSwitch.setChecked(True)
        self.rowsSwitch.setAutoExclusive(True)
        self.rowsSwitch.setProperty(u"iconName", u"list")
        self.rowsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.rowsSwitch)

        self.columnsSwitch = QPushButton(self.previewPage)
        self.columnsSwitch.setObjectName(u"columnsSwitch")
        self.columnsSwitch.setAutoDefault(False)
        self.columnsSwitch.setCheckable(True)
        self.columnsSwitch.setAutoExclusive(True)
        self.columnsSwitch.setProperty(u"iconName", u"list-checks")
        self.columnsSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.columnsSwitch)

        self.conversionLabel = QLabel(self.previewPage)
        self.conversionLabel.setObjectName(u"conversionLabel")
        self.conversionLabel.setProperty(u"role", u"notice")
        self.conversionLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.conversionLabel.sizePolicy().hasHeightForWidth())
        self.conversionLabel.setSizePolicy(sizePolicy)

        self.switchRow.addWidget(self.conversionLabel)

        self.gap12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap12)


        self.previewLayout.addLayout(self.switchRow)

        self.previewSplitter = QSplitter(self.previewPage)
        self.previewSplitter.setObjectName(u"previewSplitter")
        self.previewSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.previewSplitter.setChildrenCollapsible(False)
        self.previewSplitter.setHandleWidth(12)
        self.previewStack = QStackedWidget(self.previewSplitter)
        self.previewStack.setObjectName(u"previewStack")
        sizePolicy1.setHeightForWidth(self.previewStack.sizePolicy().hasHeightForWidth())
        self.previewStack.setSizePolicy(sizePolicy1)
        self.rowsPage = QWidget()
        self.rowsPage.setObjectName(u"rowsPage")
        self.rowsPage.setProperty(u"plain", True)
        self.rowsLayout = QVBoxLayout(self.rowsPage)
        self.rowsLayout.setSpacing(8)
        self.rowsLayout.setObjectName(u"rowsLayout")
        self.rowsLayout.setContentsMargins(0, 0, 0, 0)
        self.fateRow = QHBoxLayout()
        self.fateRow.setSpacing(8)
        self.fateRow.setObjectName(u"fateRow")
        self.fateRow.setContentsMargins(0, 0, 0, 0)
        self.fateFilter = QComboBox(self.rowsPage)
        self.fateFilter.setObjectName(u"fateFilter")
        self.fateFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.fateRow.addWidget(self.fateFilter)

        self.search = SearchBox(self.rowsPage)
        self.search.setObjectName(u"search")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy2)

        self.fateRow.addWidget(self.search)


        self.rowsLayout.addLayout(self.fateRow)

        self.rowsCard = QFrame(self.rowsPage)
        self.rowsCard.setObjectName(u"rowsCard")
        self.rowsCard.setProperty(u"card", True)
        self.rowsCardLayout = QVBoxLayout(self.rowsCard)
        self.rowsCardLayout.setSpacing(8)
        self.rowsCardLayout.setObjectName(u"rowsCardLayout")
        self.rowsCardLayout.setContentsMargins(1, 1, 1, 1)
        self.rowTable = TableView(self.rowsCard)
        self.rowTable.setObjectName(u"rowTable")
        self.rowTable.setProperty(u"bare", True)

        self.rowsCardLayout.addWidget(self.rowTable)


        self.rowsLayout.addWidget(self.rowsCard)

        self.previewStack.addWidget(self.rowsPage)
        self.columnsPage = QWidget()
        self.columnsPage.setObjectName(u"columnsPage")
        self.columnsPage.setProperty(u"plain", True)
        self.columnsLayout = QVBoxLayout(self.columnsPage)
        self.columnsLayout.setSpacing(8)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 0, 0, 0)
        self.columnsHint = QLabel(self.columnsPage)
        self.columnsHint.setObjectName(u"columnsHint")
        self.columnsHint.setProperty(u"role", u"mute")
        self.columnsHint.setWordWrap(True)
        self.columnsHint.setTextFormat(Qt.TextFormat.PlainText)

        self.columnsLayout.addWidget(self.columnsHint)

        self.columnTable = QTableWidget(self.columnsPage)
        self.columnTable.setObjectName(u"columnTable")
        self.columnTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.columnTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.columnTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columnTable.setShowGrid(False)

        self.columnsLayout.addWidget(self.columnTable)

        self.replanRow = QHBoxLayout()
        self.replanRow.setSpacing(8)
        self.replanRow.setObjectName(u"replanRow")
        self.replanRow.setContentsMargins(0, 0, 0, 0)
        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.replanRow.addItem(self.gap9)

        self.replanButton = QPushButton(self.columnsPage)
        self.replanButton.setObjectName(u"replanButton")
        self.replanButton.setAutoDefault(False)
        self.replanButton.setEnabled(False)
        self.replanButton.setProperty(u"iconName", u"refresh-cw")

        self.replanRow.addWidget(self.replanButton)


        self.columnsLayout.addLayout(self.replanRow)

        self.previewStack.addWidget(self.columnsPage)
        self.previewSplitter.addWidget(self.previewStack)
        self.rowCard = QFrame(self.previewSplitter)
        self.rowCard.setObjectName(u"rowCard")
        self.rowCard.setProperty(u"card", True)
        self.rowCard.setMinimumSize(QSize(280, 0))
        self.rowCardLayout = QVBoxLayout(self.rowCard)
        self.rowCardLayout.setSpacing(8)
        self.rowCardLayout.setObjectName(u"rowCardLayout")
        self.rowCardLayout.setContentsMargins(14, 12, 14, 12)
        self.rowTitle = QLabel(self.rowCard)
        self.rowTitle.setObjectName(u"rowTitle")
        self.rowTitle.setProperty(u"role", u"h2")
        self.rowTitle.setWordWrap(True)
        self.rowTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.rowCardLayout.addWidget(self.rowTitle)

        self.rowPlace = QLabel(self.rowCard)
        self.rowPlace.setObjectName(u"rowPlace")
        self.rowPlace.setProperty(u"role", u"mute")
        self.rowPlace.setWordWrap(True)
        self.rowPlace.setTextFormat(Qt.TextFormat.PlainText)

        self.rowCardLayout.addWidget(self.rowPlace)

        self.rowSummary = QLabel(self.rowCard)
        self.rowSummary.setObjectName(u"rowSummary")
        self.rowSummary.setWordWrap(True)
        self.rowSummary.setTextFormat(Qt.TextFormat.PlainText)

        self.rowCardLayout.addWidget(self.rowSummary)

        self.rowProblems = ProblemList(self.rowCard)
        self.rowProblems.setObjectName(u"rowProblems")

        self.rowCardLayout.addWidget(self.rowProblems)

        self.choiceGroup = QGroupBox(self.rowCard)
        self.choiceGroup.setObjectName(u"choiceGroup")
        self.choiceGroup.setVisible(False)
        self.choiceGroupLayout = QVBoxLayout(self.choiceGroup)
        self.choiceGroupLayout.setObjectName(u"choiceGroupLayout")
        self.choiceGroupLayout.setContentsMargins(10, 8, 4, 8)
        self.choiceScroll = QScrollArea(self.choiceGroup)
        self.choiceScroll.setObjectName(u"choiceScroll")
        self.choiceScroll.setWidgetResizable(True)
        self.choiceScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choiceScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choiceScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.formBody.setProperty(u"page", False)
        self.choiceLayout = QVBoxLayout(self.formBody)
        self.choiceLayout.setSpacing(4)
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.choiceLayout.setContentsMargins(0, 0, 0, 0)
        self.choiceScroll.setWidget(self.formBody)

        self.choiceGroupLayout.addWidget(self.choiceScroll)


        self.rowCardLayout.addWidget(self.choiceGroup)

        self.keysLabel = QLabel(self.rowCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"role", u"mute")
        self.keysLabel.setVisible(False)
        self.keysLabel.setWordWrap(True)
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.rowCardLayout.addWidget(self.keysLabel)

        self.leftLabel = QLabel(self.rowCard)
        self.leftLabel.setObjectName(u"leftLabel")
        self.leftLabel.setProperty(u"role", u"mute")
        self.leftLabel.setVisible(False)
        self.leftLabel.setWordWrap(True)
        self.leftLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.rowCardLayout.addWidget(self.leftLabel)

        self.nextRow = QHBoxLayout()
        self.nextRow.setSpacing(8)
        self.nextRow.setObjectName(u"nextRow")
        self.nextRow.setContentsMargins(0, 0, 0, 0)
        self.nextButton = QPushButton(self.rowCard)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"iconName", u"arrow-down")

        self.nextRow.addWidget(self.nextButton)

        self.undoButton = QPushButton(self.rowCard)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)
        self.undoButton.setVisible(False)
        self.undoButton.setProperty(u"iconName", u"undo-2")

        self.nextRow.addWidget(self.undoButton)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.nextRow.addItem(self.gap10)


        self.rowCardLayout.addLayout(self.nextRow)

        self.sureButton = QPushButton(self.rowCard)
        self.sureButton.setObjectName(u"sureButton")
        self.sureButton.setAutoDefault(False)
        self.sureButton.setVisible(False)
        self.sureButton.setProperty(u"iconName", u"list-checks")

        self.rowCardLayout.addWidget(self.sureButton)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rowCardLayout.addItem(self.gap11)

        self.previewSplitter.addWidget(self.rowCard)

        self.previewLayout.addWidget(self.previewSplitter)

        self.mainStack.addWidget(self.previewPage)
        self.mainSplitter.addWidget(self.mainStack)

        self.root.addWidget(self.mainSplitter)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.countsLabel = QLabel(DlgImport)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setProperty(u"role", u"mute")
        self.countsLabel.setWordWrap(True)
        self.countsLabel.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.countsLabel.sizePolicy().hasHeightForWidth())
        self.countsLabel.setSizePolicy(sizePolicy3)

        self.bottom.addWidget(self.countsLabel)

        self.acceptButton = QPushButton(DlgImport)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setEnabled(False)
        self.acceptButton.setAutoDefault(False)
        self.acceptButton.setProperty(u"iconName", u"download")
        self.acceptButton.setProperty(u"primary", True)

        self.bottom.addWidget(self.acceptButton)

        self.closeButton = QPushButton(DlgImport)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
        self.batchLabel.setBuddy(self.batchBox)
        self.receivedLabel.setBuddy(self.receivedEdit)
        self.yearLabel.setBuddy(self.yearBox)
        self.filesLabel.setBuddy(self.fileTree)
        self.senderLabel.setBuddy(self.senderBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindBox, self.batchBox)
        QWidget.setTabOrder(self.batchBox, self.receivedEdit)
        QWidget.setTabOrder(self.receivedEdit, self.yearBox)
        QWidget.setTabOrder(self.yearBox, self.pickButton)
        QWidget.setTabOrder(self.pickButton, self.rereadButton)
        QWidget.setTabOrder(self.rereadButton, self.fileTree)
        QWidget.setTabOrder(self.fileTree, self.senderBox)
        QWidget.setTabOrder(self.senderBox, self.rowsSwitch)
        QWidget.setTabOrder(self.rowsSwitch, self.columnsSwitch)
        QWidget.setTabOrder(self.columnsSwitch, self.fateFilter)
        QWidget.setTabOrder(self.fateFilter, self.search)
        QWidget.setTabOrder(self.search, self.rowTable)
        QWidget.setTabOrder(self.rowTable, self.columnTable)
        QWidget.setTabOrder(self.columnTable, self.replanButton)
        QWidget.setTabOrder(self.replanButton, self.rowProblems)
        QWidget.setTabOrder(self.rowProblems, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.sureButton)
        QWidget.setTabOrder(self.sureButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.stopButton)

        self.retranslateUi(DlgImport)

        self.mainStack.setCurrentIndex(0)
        self.previewStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(DlgImport)
    # setupUi

    def retranslateUi(self, DlgImport):
        DlgImport.setWindowTitle(QCoreApplication.translate("DlgImport", u"Nh\u1eadp t\u1eeb b\u1ea3ng t\u00ednh", None))
        self.kindLabel.setText(QCoreApplication.translate("DlgImport", u"Nh\u1eadp &g\u00ec", None))
        self.batchLabel.setText(QCoreApplication.translate("DlgImport", u"V\u00e0o \u0111\u1ee3&t x\u00e9t", None))
#if QT_CONFIG(tooltip)
        self.batchBox.setToolTip(QCoreApplication.translate("DlgImport", u"Ch\u1ecdn \u0111\u1ee3t x\u00e9t \u0111\u00e3 c\u00f3, ho\u1eb7c g\u00f5 t\u00ean \u0111\u1ee3t m\u1edbi", None))
#endif // QT_CONFIG(tooltip)
        self.receivedLabel.setText(QCoreApplication.translate("DlgImport", u"Ng\u00e0&y ti\u1ebfp nh\u1eadn h\u1ed3 s\u01a1", None))
        self.yearLabel.setText(QCoreApplication.translate("DlgImport", u"N\u0103&m, khi t\u1ec7p kh\u00f4ng ghi", None))
        self.pickButton.setText(QCoreApplication.translate("DlgImport", u"Ch\u1ecdn t\u1ec7&p\u2026", None))
#if QT_CONFIG(tooltip)
        self.pickButton.setToolTip(QCoreApplication.translate("DlgImport", u"Ch\u1ecdn m\u1ed9t hay nhi\u1ec1u t\u1ec7p .xlsx, .xls, .ods, .csv, .docx", None))
#endif // QT_CONFIG(tooltip)
        self.rereadButton.setText(QCoreApplication.translate("DlgImport", u"\u0110\u1ecdc &l\u1ea1i (F5)", None))
#if QT_CONFIG(tooltip)
        self.rereadButton.setToolTip(QCoreApplication.translate("DlgImport", u"\u0110\u1ecdc l\u1ea1i t\u1ec7p v\u1eeba s\u1eeda; c\u00e2u \u0111\u00e3 tr\u1ea3 l\u1eddi v\u1eabn gi\u1eef", None))
#endif // QT_CONFIG(tooltip)
        self.filesLabel.setText(QCoreApplication.translate("DlgImport", u"T\u1ec7p &v\u00e0 trang t\u00ednh", None))
        self.senderLabel.setText(QCoreApplication.translate("DlgImport", u"\u0110\u01a1n v\u1ecb g\u1eed&i t\u1ec7p n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.senderBox.setToolTip(QCoreApplication.translate("DlgImport", u"C\u1ed9t, t\u00ean danh hi\u1ec7u, t\u00ean \u0111\u01a1n v\u1ecb \u0111\u00e3 s\u1eeda \u0111\u01b0\u1ee3c nh\u1edb ri\u00eang cho \u0111\u01a1n v\u1ecb g\u1eedi; l\u1ea7n sau kh\u1ecfi s\u1eeda l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.busyLabel.setText(QCoreApplication.translate("DlgImport", u"\u0110ang \u0111\u1ecdc t\u1ec7p\u2026", None))
        self.stopButton.setText(QCoreApplication.translate("DlgImport", u"&D\u1eebng", None))
        self.rowsSwitch.setText(QCoreApplication.translate("DlgImport", u"&C\u00e1c d\u00f2ng", None))
        self.columnsSwitch.setText(QCoreApplication.translate("DlgImport", u"C\u1ed9t v\u00e0 c&h\u1eef", None))
        self.conversionLabel.setText("")
#if QT_CONFIG(accessibility)
        self.fateFilter.setAccessibleName(QCoreApplication.translate("DlgImport", u"L\u1ecdc theo k\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("DlgImport", u"T\u00ecm trong c\u00e1c d\u00f2ng", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DlgImport", u"T\u00ecm trong c\u00e1c d\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
        self.columnsHint.setText(QCoreApplication.translate("DlgImport", u"M\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t c\u1ed9t trong t\u1ec7p: ch\u01b0\u01a1ng tr\u00ecnh hi\u1ec3u l\u00e0 g\u00ec, \u0111\u1ecdc theo b\u1ea3ng m\u00e3 n\u00e0o. S\u1eeda ch\u1ed7 sai r\u1ed3i \u0111\u1ecdc l\u1ea1i; c\u1ed9t \u0111\u00e3 s\u1eeda \u0111\u01b0\u1ee3c nh\u1edb cho \u0111\u01a1n v\u1ecb g\u1eedi.", None))
#if QT_CONFIG(accessibility)
        self.columnTable.setAccessibleName(QCoreApplication.translate("DlgImport", u"C\u1ed9t v\u00e0 ch\u1eef", None))
#endif // QT_CONFIG(accessibility)
        self.replanButton.setText(QCoreApplication.translate("DlgImport", u"\u0110\u1ecdc l\u1ea1i v\u1edbi c\u1ed9t \u0111\u00e3 &s\u1eeda", None))
        self.rowTitle.setText("")
        self.rowPlace.setText("")
        self.rowSummary.setText("")
#if QT_CONFIG(accessibility)
        self.rowProblems.setAccessibleName(QCoreApplication.translate("DlgImport", u"\u0110i\u1ec1u c\u1ea7n bi\u1ebft v\u1ec1 d\u00f2ng n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.choiceGroup.setTitle(QCoreApplication.translate("DlgImport", u"D\u00f2ng n\u00e0y l\u00e0 ai?", None))
        self.keysLabel.setText("")
        self.leftLabel.setText("")
        self.nextButton.setText(QCoreApplication.translate("DlgImport", u"C\u00e2u ti\u1ebfp the&o", None))
        self.undoButton.setText(QCoreApplication.translate("DlgImport", u"L\u1ea5y l\u1ea1i c\u00e2&u", None))
#if QT_CONFIG(tooltip)
        self.undoButton.setToolTip(QCoreApplication.translate("DlgImport", u"Ctrl+Z: l\u1ea5y l\u1ea1i c\u00e2u v\u1eeba tr\u1ea3 l\u1eddi", None))
#endif // QT_CONFIG(tooltip)
        self.sureButton.setText(QCoreApplication.translate("DlgImport", u"Nh\u1eadn c\u00e1c d\u00f2ng \u0111\u00e3 &r\u00f5", None))
#if QT_CONFIG(tooltip)
        self.sureButton.setToolTip(QCoreApplication.translate("DlgImport", u"Ctrl+Enter: nh\u1eadn m\u1ecdi d\u00f2ng ch\u1ec9 c\u00f3 m\u1ed9t ng\u01b0\u1eddi kh\u1edbp r\u00f5; xem l\u1ea1i v\u00e0 s\u1eeda t\u1eebng d\u00f2ng \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.countsLabel.setText("")
        self.acceptButton.setText(QCoreApplication.translate("DlgImport", u"Nh\u1eadp", None))
        self.closeButton.setText(QCoreApplication.translate("DlgImport", u"\u0110\u00f3ng", None))
    # retranslateUi

