"""Made from forms/reform_results.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.chart_view import ChartView
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_ReformResultsForm(object):
    def setupUi(self, ReformResultsForm):
        if not ReformResultsForm.objectName():
            ReformResultsForm.setObjectName(u"ReformResultsForm")
        ReformResultsForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ReformResultsForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ReformResultsForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(520, 0))
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

        self.stateLabel = QLabel(self.left)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"mute")

        self.head.addWidget(self.stateLabel)

        self.yearBox = QComboBox(self.left)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimumSize(QSize(116, 0))
        self.yearBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.yearBox.setMinimumContentsLength(6)

        self.head.addWidget(self.yearBox)

        self.tableBox = QComboBox(self.left)
        self.tableBox.setObjectName(u"tableBox")
        self.tableBox.setMinimumSize(QSize(380, 0))
        self.tableBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tableBox.setMinimumContentsLength(10)

        self.head.addWidget(self.tableBox)


        self.leftLayout.addLayout(self.head)

        self.tableCard = QFrame(self.left)
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


        self.leftLayout.addWidget(self.tableCard)

        self.noteLabel = QLabel(self.left)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"mute")
        self.noteLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.noteLabel)

        self.sentenceRow = QHBoxLayout()
        self.sentenceRow.setSpacing(8)
        self.sentenceRow.setObjectName(u"sentenceRow")
        self.sentenceRow.setContentsMargins(0, 0, 0, 0)
        self.sentenceEdit = QPlainTextEdit(self.left)
        self.sentenceEdit.setObjectName(u"sentenceEdit")
        self.sentenceEdit.setReadOnly(True)
        self.sentenceEdit.setTabChangesFocus(True)
        self.sentenceEdit.setMaximumSize(QSize(16777215, 62))

        self.sentenceRow.addWidget(self.sentenceEdit)

        self.copyButton = QPushButton(self.left)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"copy")

        self.sentenceRow.addWidget(self.copyButton)


        self.leftLayout.addLayout(self.sentenceRow)

        self.splitter.addWidget(self.left)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"plain", True)
        self.side.setMinimumSize(QSize(360, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(0, 0, 0, 0)
        self.trendSwitch = QPushButton(self.side)
        self.trendSwitch.setObjectName(u"trendSwitch")
        self.trendSwitch.setCheckable(True)
        self.trendSwitch.setChecked(True)
        self.trendSwitch.setAutoExclusive(True)
        self.trendSwitch.setProperty(u"iconName", u"chart-line")
        self.trendSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.trendSwitch)

        self.areasSwitch = QPushButton(self.side)
        self.areasSwitch.setObjectName(u"areasSwitch")
        self.areasSwitch.setCheckable(True)
        self.areasSwitch.setAutoExclusive(True)
        self.areasSwitch.setProperty(u"iconName", u"gauge")
        self.areasSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.areasSwitch)

        self.heatSwitch = QPushButton(self.side)
        self.heatSwitch.setObjectName(u"heatSwitch")
        self.heatSwitch.setCheckable(True)
        self.heatSwitch.setAutoExclusive(True)
        self.heatSwitch.setProperty(u"iconName", u"layout-dashboard")
        self.heatSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.heatSwitch)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap1)


        self.sideLayout.addLayout(self.switchRow)

        self.chartCard = QFrame(self.side)
        self.chartCard.setObjectName(u"chartCard")
        self.chartCard.setProperty(u"card", True)
        self.chartLayout = QVBoxLayout(self.chartCard)
        self.chartLayout.setSpacing(6)
        self.chartLayout.setObjectName(u"chartLayout")
        self.chartLayout.setContentsMargins(12, 10, 12, 10)
        self.chartTitle = QLabel(self.chartCard)
        self.chartTitle.setObjectName(u"chartTitle")
        self.chartTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.chartTitle.setProperty(u"role", u"h2")
        self.chartTitle.setWordWrap(True)

        self.chartLayout.addWidget(self.chartTitle)

        self.chartStack = QStackedWidget(self.chartCard)
        self.chartStack.setObjectName(u"chartStack")
        self.chartPage = QWidget()
        self.chartPage.setObjectName(u"chartPage")
        self.chartPage.setProperty(u"plain", True)
        self.chartPageLayout = QVBoxLayout(self.chartPage)
        self.chartPageLayout.setSpacing(8)
        self.chartPageLayout.setObjectName(u"chartPageLayout")
        self.chartPageLayout.setContentsMargins(0, 0, 0, 0)
        self.chart = ChartView(self.chartPage)
        self.chart.setObjectName(u"chart")

        self.chartPageLayout.addWidget(self.chart)

        self.chartStack.addWidget(self.chartPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"plain", True)
        self.emptyPageLayout = QVBoxLayout(self.emptyPage)
        self.emptyPageLayout.setSpacing(8)
        self.emptyPageLayout.setObjectName(u"emptyPageLayout")
        self.emptyPageLayout.setContentsMargins(0, 0, 0, 0)
        self.chartEmpty = EmptyState(self.emptyPage)
        self.chartEmpty.setObjectName(u"chartEmpty")

        self.emptyPageLayout.addWidget(self.chartEmpty)

        self.chartStack.addWidget(self.emptyPage)

        self.chartLayout.addWidget(self.chartStack)

        self.chartNote = QLabel(self.chartCard)
        self.chartNote.setObjectName(u"chartNote")
        self.chartNote.setTextFormat(Qt.TextFormat.PlainText)
        self.chartNote.setProperty(u"role", u"mute")
        self.chartNote.setWordWrap(True)

        self.chartLayout.addWidget(self.chartNote)


        self.sideLayout.addWidget(self.chartCard)

        self.splitter.addWidget(self.side)

        self.rootLayout.addWidget(self.splitter)

        QWidget.setTabOrder(self.yearBox, self.tableBox)
        QWidget.setTabOrder(self.tableBox, self.table)
        QWidget.setTabOrder(self.table, self.sentenceEdit)
        QWidget.setTabOrder(self.sentenceEdit, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.trendSwitch)
        QWidget.setTabOrder(self.trendSwitch, self.areasSwitch)
        QWidget.setTabOrder(self.areasSwitch, self.heatSwitch)
        QWidget.setTabOrder(self.heatSwitch, self.chart)

        self.retranslateUi(ReformResultsForm)

        self.chartStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReformResultsForm)
    # setupUi

    def retranslateUi(self, ReformResultsForm):
        self.listTitle.setText("")
        self.stateLabel.setText("")
#if QT_CONFIG(accessibility)
        self.yearBox.setAccessibleName(QCoreApplication.translate("ReformResultsForm", u"N\u0103m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBox.setToolTip(QCoreApplication.translate("ReformResultsForm", u"N\u0103m", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tableBox.setAccessibleName(QCoreApplication.translate("ReformResultsForm", u"B\u1ea3ng k\u1ebft qu\u1ea3: nh\u00f3m \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.tableBox.setToolTip(QCoreApplication.translate("ReformResultsForm", u"B\u1ea3ng k\u1ebft qu\u1ea3: nh\u00f3m \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.noteLabel.setText("")
#if QT_CONFIG(accessibility)
        self.sentenceEdit.setAccessibleName(QCoreApplication.translate("ReformResultsForm", u"C\u00e2u k\u1ebft qu\u1ea3 \u0111\u1ec3 \u0111\u01b0a v\u00e0o b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("ReformResultsForm", u"&Sao ch\u00e9p", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("ReformResultsForm", u"Sao ch\u00e9p c\u00e2u k\u1ebft qu\u1ea3 \u0111\u1ec3 d\u00e1n v\u00e0o b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(tooltip)
        self.trendSwitch.setText(QCoreApplication.translate("ReformResultsForm", u"X&u h\u01b0\u1edbng", None))
#if QT_CONFIG(tooltip)
        self.trendSwitch.setToolTip(QCoreApplication.translate("ReformResultsForm", u"Ch\u1ec9 s\u1ed1 qua c\u00e1c n\u0103m", None))
#endif // QT_CONFIG(tooltip)
        self.areasSwitch.setText(QCoreApplication.translate("ReformResultsForm", u"Theo &l\u0129nh v\u1ef1c", None))
#if QT_CONFIG(tooltip)
        self.areasSwitch.setToolTip(QCoreApplication.translate("ReformResultsForm", u"T\u1eebng l\u0129nh v\u1ef1c so v\u1edbi trung b\u00ecnh v\u00e0 cao nh\u1ea5t c\u1ee7a nh\u00f3m", None))
#endif // QT_CONFIG(tooltip)
        self.heatSwitch.setText(QCoreApplication.translate("ReformResultsForm", u"&B\u1ea3n \u0111\u1ed3 nhi\u1ec7t", None))
#if QT_CONFIG(tooltip)
        self.heatSwitch.setToolTip(QCoreApplication.translate("ReformResultsForm", u"C\u00e1c \u0111\u01a1n v\u1ecb theo l\u0129nh v\u1ef1c, m\u00e0u c\u00e0ng r\u00f5 c\u00e0ng th\u1ea5p", None))
#endif // QT_CONFIG(tooltip)
        self.chartTitle.setText("")
#if QT_CONFIG(accessibility)
        self.chart.setAccessibleName(QCoreApplication.translate("ReformResultsForm", u"Bi\u1ec3u \u0111\u1ed3", None))
#endif // QT_CONFIG(accessibility)
        self.chartNote.setText("")
        pass
    # retranslateUi

