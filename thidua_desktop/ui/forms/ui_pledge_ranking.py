"""Made from forms/pledge_ranking.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_PledgeRankingForm(object):
    def setupUi(self, PledgeRankingForm):
        if not PledgeRankingForm.objectName():
            PledgeRankingForm.setObjectName(u"PledgeRankingForm")
        PledgeRankingForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(PledgeRankingForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(PledgeRankingForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(460, 0))
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

        self.blockBox = QComboBox(self.left)
        self.blockBox.setObjectName(u"blockBox")
        self.blockBox.setMinimumSize(QSize(220, 0))
        self.blockBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.blockBox.setMinimumContentsLength(10)

        self.head.addWidget(self.blockBox)

        self.rulesButton = QPushButton(self.left)
        self.rulesButton.setObjectName(u"rulesButton")
        self.rulesButton.setProperty(u"iconName", u"settings")

        self.head.addWidget(self.rulesButton)

        self.crossButton = QPushButton(self.left)
        self.crossButton.setObjectName(u"crossButton")
        self.crossButton.setProperty(u"iconName", u"users")

        self.head.addWidget(self.crossButton)


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

        self.countLabel = QLabel(self.left)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.countLabel)

        self.splitter.addWidget(self.left)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"plain", True)
        self.side.setMinimumSize(QSize(340, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(0, 0, 0, 0)
        self.flagSwitch = QPushButton(self.side)
        self.flagSwitch.setObjectName(u"flagSwitch")
        self.flagSwitch.setCheckable(True)
        self.flagSwitch.setChecked(True)
        self.flagSwitch.setAutoExclusive(True)
        self.flagSwitch.setProperty(u"iconName", u"flag")
        self.flagSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.flagSwitch)

        self.paperSwitch = QPushButton(self.side)
        self.paperSwitch.setObjectName(u"paperSwitch")
        self.paperSwitch.setCheckable(True)
        self.paperSwitch.setAutoExclusive(True)
        self.paperSwitch.setProperty(u"iconName", u"file-text")
        self.paperSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.paperSwitch)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap1)


        self.sideLayout.addLayout(self.switchRow)

        self.sideStack = QStackedWidget(self.side)
        self.sideStack.setObjectName(u"sideStack")
        self.flagPage = QFrame()
        self.flagPage.setObjectName(u"flagPage")
        self.flagPage.setProperty(u"card", True)
        self.flagLayout = QVBoxLayout(self.flagPage)
        self.flagLayout.setSpacing(6)
        self.flagLayout.setObjectName(u"flagLayout")
        self.flagLayout.setContentsMargins(16, 12, 16, 12)
        self.flagTitle = QLabel(self.flagPage)
        self.flagTitle.setObjectName(u"flagTitle")
        self.flagTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.flagTitle.setProperty(u"role", u"h2")

        self.flagLayout.addWidget(self.flagTitle)

        self.suggestLabel = QLabel(self.flagPage)
        self.suggestLabel.setObjectName(u"suggestLabel")
        self.suggestLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestLabel.setProperty(u"role", u"mute")
        self.suggestLabel.setWordWrap(True)

        self.flagLayout.addWidget(self.suggestLabel)

        self.unitLabel = QLabel(self.flagPage)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setProperty(u"role", u"small")

        self.flagLayout.addWidget(self.unitLabel)

        self.unitBox = QComboBox(self.flagPage)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(10)

        self.flagLayout.addWidget(self.unitBox)

        self.reasonLabel = QLabel(self.flagPage)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setProperty(u"role", u"small")

        self.flagLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(self.flagPage)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.flagLayout.addWidget(self.reasonEdit)

        self.flagNotice = QLabel(self.flagPage)
        self.flagNotice.setObjectName(u"flagNotice")
        self.flagNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.flagNotice.setProperty(u"role", u"problem")
        self.flagNotice.setWordWrap(True)

        self.flagLayout.addWidget(self.flagNotice)

        self.flagButtons = QHBoxLayout()
        self.flagButtons.setSpacing(8)
        self.flagButtons.setObjectName(u"flagButtons")
        self.flagButtons.setContentsMargins(0, 0, 0, 0)
        self.flagButton = QPushButton(self.flagPage)
        self.flagButton.setObjectName(u"flagButton")
        self.flagButton.setProperty(u"iconName", u"flag")
        self.flagButton.setProperty(u"primary", True)

        self.flagButtons.addWidget(self.flagButton)

        self.noFlagButton = QPushButton(self.flagPage)
        self.noFlagButton.setObjectName(u"noFlagButton")

        self.flagButtons.addWidget(self.noFlagButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.flagButtons.addItem(self.gap2)


        self.flagLayout.addLayout(self.flagButtons)

        self.sentenceTitle = QLabel(self.flagPage)
        self.sentenceTitle.setObjectName(u"sentenceTitle")
        self.sentenceTitle.setWordWrap(True)
        self.sentenceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sentenceTitle.setProperty(u"role", u"h2")
        self.sentenceTitle.setMinimumSize(QSize(0, 30))
        self.sentenceTitle.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.flagLayout.addWidget(self.sentenceTitle)

        self.sentenceEdit = QPlainTextEdit(self.flagPage)
        self.sentenceEdit.setObjectName(u"sentenceEdit")
        self.sentenceEdit.setReadOnly(True)
        self.sentenceEdit.setTabChangesFocus(True)

        self.flagLayout.addWidget(self.sentenceEdit)

        self.sentenceButtons = QHBoxLayout()
        self.sentenceButtons.setSpacing(8)
        self.sentenceButtons.setObjectName(u"sentenceButtons")
        self.sentenceButtons.setContentsMargins(0, 0, 0, 0)
        self.copyButton = QPushButton(self.flagPage)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"copy")

        self.sentenceButtons.addWidget(self.copyButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sentenceButtons.addItem(self.gap3)


        self.flagLayout.addLayout(self.sentenceButtons)

        self.feedTitle = QLabel(self.flagPage)
        self.feedTitle.setObjectName(u"feedTitle")
        self.feedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.feedTitle.setProperty(u"role", u"h2")
        self.feedTitle.setMinimumSize(QSize(0, 30))
        self.feedTitle.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.flagLayout.addWidget(self.feedTitle)

        self.feedLabel = QLabel(self.flagPage)
        self.feedLabel.setObjectName(u"feedLabel")
        self.feedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.feedLabel.setProperty(u"role", u"mute")
        self.feedLabel.setWordWrap(True)

        self.flagLayout.addWidget(self.feedLabel)

        self.feedRow = QHBoxLayout()
        self.feedRow.setSpacing(8)
        self.feedRow.setObjectName(u"feedRow")
        self.feedRow.setContentsMargins(0, 0, 0, 0)
        self.batchBox = QComboBox(self.flagPage)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.batchBox.setMinimumContentsLength(10)

        self.feedRow.addWidget(self.batchBox)

        self.feedButton = QPushButton(self.flagPage)
        self.feedButton.setObjectName(u"feedButton")
        self.feedButton.setProperty(u"iconName", u"file-pen")

        self.feedRow.addWidget(self.feedButton)


        self.flagLayout.addLayout(self.feedRow)

        self.sideStack.addWidget(self.flagPage)
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

#if QT_CONFIG(shortcut)
        self.unitLabel.setBuddy(self.unitBox)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.blockBox, self.rulesButton)
        QWidget.setTabOrder(self.rulesButton, self.crossButton)
        QWidget.setTabOrder(self.crossButton, self.table)
        QWidget.setTabOrder(self.table, self.flagSwitch)
        QWidget.setTabOrder(self.flagSwitch, self.paperSwitch)
        QWidget.setTabOrder(self.paperSwitch, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.flagButton)
        QWidget.setTabOrder(self.flagButton, self.noFlagButton)
        QWidget.setTabOrder(self.noFlagButton, self.sentenceEdit)
        QWidget.setTabOrder(self.sentenceEdit, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.batchBox)
        QWidget.setTabOrder(self.batchBox, self.feedButton)

        self.retranslateUi(PledgeRankingForm)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(PledgeRankingForm)
    # setupUi

    def retranslateUi(self, PledgeRankingForm):
        self.listTitle.setText("")
#if QT_CONFIG(accessibility)
        self.blockBox.setAccessibleName(QCoreApplication.translate("PledgeRankingForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.blockBox.setToolTip(QCoreApplication.translate("PledgeRankingForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(tooltip)
        self.rulesButton.setText(QCoreApplication.translate("PledgeRankingForm", u"&Quy t\u1eafc\u2026", None))
#if QT_CONFIG(tooltip)
        self.rulesButton.setToolTip(QCoreApplication.translate("PledgeRankingForm", u"Quy t\u1eafc ch\u1ea5m \u0111i\u1ec3m c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(tooltip)
        self.crossButton.setText(QCoreApplication.translate("PledgeRankingForm", u"&Ch\u1ea5m ch\u00e9o\u2026", None))
#if QT_CONFIG(tooltip)
        self.crossButton.setToolTip(QCoreApplication.translate("PledgeRankingForm", u"\u0110i\u1ec3m c\u00e1c \u0111\u01a1n v\u1ecb trong c\u1ee5m, kh\u1ed1i ch\u1ea5m cho nhau", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.flagSwitch.setText(QCoreApplication.translate("PledgeRankingForm", u"C\u1edd, &nh\u1eadn x\u00e9t", None))
        self.paperSwitch.setText(QCoreApplication.translate("PledgeRankingForm", u"&B\u1ea3n in", None))
        self.flagTitle.setText(QCoreApplication.translate("PledgeRankingForm", u"\u0110\u1ec1 ngh\u1ecb t\u1eb7ng c\u1edd thi \u0111ua", None))
        self.suggestLabel.setText("")
        self.unitLabel.setText(QCoreApplication.translate("PledgeRankingForm", u"\u0110\u01a1n &v\u1ecb \u0111\u01b0\u1ee3c ch\u1ecdn", None))
        self.reasonLabel.setText(QCoreApplication.translate("PledgeRankingForm", u"&L\u00fd do n\u1ebfu ch\u1ecdn \u0111\u01a1n v\u1ecb kh\u00e1c", None))
        self.flagNotice.setText("")
        self.flagButton.setText(QCoreApplication.translate("PledgeRankingForm", u"Gh&i l\u1ef1a ch\u1ecdn", None))
        self.noFlagButton.setText(QCoreApplication.translate("PledgeRankingForm", u"B\u1ecf c&h\u1ecdn", None))
        self.sentenceTitle.setText(QCoreApplication.translate("PledgeRankingForm", u"Nh\u1eadn x\u00e9t k\u1ebft qu\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.sentenceEdit.setAccessibleName(QCoreApplication.translate("PledgeRankingForm", u"Nh\u1eadn x\u00e9t k\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n giao \u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText(QCoreApplication.translate("PledgeRankingForm", u"S&ao ch\u00e9p", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("PledgeRankingForm", u"Sao ch\u00e9p c\u00e2u nh\u1eadn x\u00e9t", None))
#endif // QT_CONFIG(tooltip)
        self.feedTitle.setText(QCoreApplication.translate("PledgeRankingForm", u"\u0110\u01b0a v\u00e0o h\u1ed3 s\u01a1 \u0111\u1ec1 ngh\u1ecb", None))
        self.feedLabel.setText(QCoreApplication.translate("PledgeRankingForm", u"T\u1eadp th\u1ec3 trong \u0111\u1ee3t x\u00e9t ch\u01b0a ghi th\u00e0nh t\u00edch th\u00ec l\u1ea5y c\u00e2u nh\u1eadn x\u00e9t c\u1ee7a giao \u01b0\u1edbc.", None))
#if QT_CONFIG(accessibility)
        self.batchBox.setAccessibleName(QCoreApplication.translate("PledgeRankingForm", u"\u0110\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.feedButton.setText(QCoreApplication.translate("PledgeRankingForm", u"\u0110i\u1ec1n &th\u00e0nh t\u00edch", None))
        pass
    # retranslateUi

