"""Made from forms/reform_scores.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSplitter, QStackedWidget, QTabWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.elided_label import ElidedLabel
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.score_table import ScoreTable
from thidua_desktop.ui.widgets.step_bar import StepBar

class Ui_ReformScoresForm(object):
    def setupUi(self, ReformScoresForm):
        if not ReformScoresForm.objectName():
            ReformScoresForm.setObjectName(u"ReformScoresForm")
        ReformScoresForm.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(ReformScoresForm)
        self.rootLayout.setSpacing(0)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(ReformScoresForm)
        self.stack.setObjectName(u"stack")
        self.sheetPage = QWidget()
        self.sheetPage.setObjectName(u"sheetPage")
        self.sheetPage.setProperty(u"plain", True)
        self.sheetLayout = QVBoxLayout(self.sheetPage)
        self.sheetLayout.setSpacing(6)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.setBox = QComboBox(self.sheetPage)
        self.setBox.setObjectName(u"setBox")
        self.setBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setBox.setMinimumContentsLength(18)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.setBox.sizePolicy().hasHeightForWidth())
        self.setBox.setSizePolicy(sizePolicy)

        self.head.addWidget(self.setBox)

        self.unitBox = QComboBox(self.sheetPage)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(16)
        sizePolicy.setHeightForWidth(self.unitBox.sizePolicy().hasHeightForWidth())
        self.unitBox.setSizePolicy(sizePolicy)

        self.head.addWidget(self.unitBox)

        self.filterBox = QComboBox(self.sheetPage)
        self.filterBox.setObjectName(u"filterBox")
        self.filterBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filterBox.setMinimumContentsLength(15)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.filterBox.sizePolicy().hasHeightForWidth())
        self.filterBox.setSizePolicy(sizePolicy1)

        self.head.addWidget(self.filterBox)

        self.viewBox = QComboBox(self.sheetPage)
        self.viewBox.setObjectName(u"viewBox")
        self.viewBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.viewBox.setMinimumContentsLength(15)
        sizePolicy1.setHeightForWidth(self.viewBox.sizePolicy().hasHeightForWidth())
        self.viewBox.setSizePolicy(sizePolicy1)

        self.head.addWidget(self.viewBox)

        self.foldButton = QPushButton(self.sheetPage)
        self.foldButton.setObjectName(u"foldButton")
        self.foldButton.setProperty(u"iconName", u"list-tree")

        self.head.addWidget(self.foldButton)

        self.toolsButton = QPushButton(self.sheetPage)
        self.toolsButton.setObjectName(u"toolsButton")

        self.head.addWidget(self.toolsButton)


        self.sheetLayout.addLayout(self.head)

        self.round = StepBar(self.sheetPage)
        self.round.setObjectName(u"round")

        self.sheetLayout.addWidget(self.round)

        self.totals = QHBoxLayout()
        self.totals.setSpacing(16)
        self.totals.setObjectName(u"totals")
        self.totals.setContentsMargins(2, 0, 0, 0)
        self.selfTotal = QLabel(self.sheetPage)
        self.selfTotal.setObjectName(u"selfTotal")

        self.totals.addWidget(self.selfTotal)

        self.officialTotal = QLabel(self.sheetPage)
        self.officialTotal.setObjectName(u"officialTotal")

        self.totals.addWidget(self.officialTotal)

        self.indexTotal = QLabel(self.sheetPage)
        self.indexTotal.setObjectName(u"indexTotal")

        self.totals.addWidget(self.indexTotal)

        self.scoredTotal = ElidedLabel(self.sheetPage)
        self.scoredTotal.setObjectName(u"scoredTotal")
        self.scoredTotal.setTextFormat(Qt.TextFormat.PlainText)
        self.scoredTotal.setProperty(u"role", u"mute")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.scoredTotal.sizePolicy().hasHeightForWidth())
        self.scoredTotal.setSizePolicy(sizePolicy2)

        self.totals.addWidget(self.scoredTotal)

        self.synthetic = QLabel(self.sheetPage)
        self.synthetic.setObjectName(u"synthetic")
        self.synthetic.setTextFormat(Qt.TextFormat.PlainText)
        self.synthetic.setProperty(u"role", u"notice")

        self.totals.addWidget(self.synthetic)

        self.lockedLabel = QLabel(self.sheetPage)
        self.lockedLabel.setObjectName(u"lockedLabel")
        self.lockedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lockedLabel.setProperty(u"role", u"notice")

        self.totals.addWidget(self.lockedLabel)


        self.sheetLayout.addLayout(self.totals)

        self.notice = QLabel(self.sheetPage)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.sheetLayout.addWidget(self.notice)

        self.splitter = QSplitter(self.sheetPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy3)
        self.tableCard = QFrame(self.splitter)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = ScoreTable(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)

        self.splitter.addWidget(self.tableCard)
        self.side = QTabWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(320, 0))
        self.side.setDocumentMode(True)
        self.detailsPage = QWidget()
        self.detailsPage.setObjectName(u"detailsPage")
        self.detailsPage.setProperty(u"plain", True)
        self.detailsLayout = QVBoxLayout(self.detailsPage)
        self.detailsLayout.setObjectName(u"detailsLayout")
        self.detailsLayout.setContentsMargins(0, 6, 0, 0)
        self.side.addTab(self.detailsPage, "")
        self.evidencePage = QWidget()
        self.evidencePage.setObjectName(u"evidencePage")
        self.evidencePage.setProperty(u"plain", True)
        self.evidenceLayout = QVBoxLayout(self.evidencePage)
        self.evidenceLayout.setObjectName(u"evidenceLayout")
        self.evidenceLayout.setContentsMargins(0, 6, 0, 0)
        self.side.addTab(self.evidencePage, "")
        self.splitter.addWidget(self.side)

        self.sheetLayout.addWidget(self.splitter)

        self.stack.addWidget(self.sheetPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.emptyPage.setProperty(u"plain", True)
        self.emptyLayout = QVBoxLayout(self.emptyPage)
        self.emptyLayout.setObjectName(u"emptyLayout")
        self.empty = EmptyState(self.emptyPage)
        self.empty.setObjectName(u"empty")

        self.emptyLayout.addWidget(self.empty)

        self.stack.addWidget(self.emptyPage)

        self.rootLayout.addWidget(self.stack)

        QWidget.setTabOrder(self.setBox, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.filterBox)
        QWidget.setTabOrder(self.filterBox, self.viewBox)
        QWidget.setTabOrder(self.viewBox, self.foldButton)
        QWidget.setTabOrder(self.foldButton, self.toolsButton)
        QWidget.setTabOrder(self.toolsButton, self.round)
        QWidget.setTabOrder(self.round, self.table)
        QWidget.setTabOrder(self.table, self.side)

        self.retranslateUi(ReformScoresForm)

        self.stack.setCurrentIndex(0)
        self.side.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReformScoresForm)
    # setupUi

    def retranslateUi(self, ReformScoresForm):
#if QT_CONFIG(accessibility)
        self.setBox.setAccessibleName(QCoreApplication.translate("ReformScoresForm", u"B\u1ed9 ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.setBox.setToolTip(QCoreApplication.translate("ReformScoresForm", u"B\u1ed9 ti\u00eau ch\u00ed c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.unitBox.setAccessibleName(QCoreApplication.translate("ReformScoresForm", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ch\u1ea5m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitBox.setToolTip(QCoreApplication.translate("ReformScoresForm", u"\u0110\u01a1n v\u1ecb \u0111\u01b0\u1ee3c ch\u1ea5m (Alt+PgUp, Alt+PgDn: \u0111\u01a1n v\u1ecb tr\u01b0\u1edbc, sau)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.filterBox.setAccessibleName(QCoreApplication.translate("ReformScoresForm", u"L\u1ecdc ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filterBox.setToolTip(QCoreApplication.translate("ReformScoresForm", u"Ch\u1ec9 xem ti\u00eau ch\u00ed m\u1ea5t \u0111i\u1ec3m, thi\u1ebfu minh ch\u1ee9ng, ch\u01b0a ch\u1ea5m\u2026 (Ctrl+F)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.viewBox.setAccessibleName(QCoreApplication.translate("ReformScoresForm", u"C\u1ed9t hi\u1ec7n ra", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.viewBox.setToolTip(QCoreApplication.translate("ReformScoresForm", u"C\u1ed9t hi\u1ec7n ra theo b\u01b0\u1edbc \u0111ang l\u00e0m", None))
#endif // QT_CONFIG(tooltip)
        self.foldButton.setText(QCoreApplication.translate("ReformScoresForm", u"Th&u g\u1ecdn", None))
#if QT_CONFIG(tooltip)
        self.foldButton.setToolTip(QCoreApplication.translate("ReformScoresForm", u"G\u1eadp, m\u1edf m\u1ecdi l\u0129nh v\u1ef1c (\u2190, \u2192 \u1edf m\u1ed9t d\u00f2ng)", None))
#endif // QT_CONFIG(tooltip)
        self.toolsButton.setText(QCoreApplication.translate("ReformScoresForm", u"Vi\u1ec7c &kh\u00e1c", None))
#if QT_CONFIG(tooltip)
        self.toolsButton.setToolTip(QCoreApplication.translate("ReformScoresForm", u"Phi\u1ebfu ch\u1ea5m \u0111i\u1ec3m c\u1ee7a \u0111\u01a1n v\u1ecb, nh\u1eadp \u0111i\u1ec3m t\u1eeb Excel, l\u1ecbch ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.selfTotal.setText("")
        self.officialTotal.setText("")
        self.indexTotal.setText("")
        self.scoredTotal.setText("")
        self.synthetic.setText(QCoreApplication.translate("ReformScoresForm", u"B\u1ed9 m\u1eabu d\u1ef1ng \u0111\u1ec3 d\u00f9ng th\u1eed", None))
#if QT_CONFIG(tooltip)
        self.synthetic.setToolTip(QCoreApplication.translate("ReformScoresForm", u"B\u1ed9 ti\u00eau ch\u00ed n\u00e0y d\u1ef1ng ra \u0111\u1ec3 d\u00f9ng th\u1eed, kh\u00f4ng ph\u1ea3i v\u0103n b\u1ea3n c\u1ee7a c\u01a1 quan n\u00e0o. Nh\u1eadp b\u1ed9 ti\u00eau ch\u00ed th\u1eadt c\u1ee7a t\u1ec9nh tr\u01b0\u1edbc khi ch\u1ea5m \u0111i\u1ec3m ch\u00ednh th\u1ee9c.", None))
#endif // QT_CONFIG(tooltip)
        self.lockedLabel.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReformScoresForm", u"B\u1ea3ng ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.side.setTabText(self.side.indexOf(self.detailsPage), QCoreApplication.translate("ReformScoresForm", u"Chi ti\u1ebft", None))
        self.side.setTabText(self.side.indexOf(self.evidencePage), QCoreApplication.translate("ReformScoresForm", u"Minh ch\u1ee9ng", None))
        pass
    # retranslateUi

