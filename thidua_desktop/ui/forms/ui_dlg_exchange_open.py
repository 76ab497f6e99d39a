"""Made from forms/dlg_exchange_open.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgExchangeOpen(object):
    def setupUi(self, DlgExchangeOpen):
        if not DlgExchangeOpen.objectName():
            DlgExchangeOpen.setObjectName(u"DlgExchangeOpen")
        DlgExchangeOpen.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgExchangeOpen)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgExchangeOpen)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)


        self.root.addLayout(self.head)

        self.about = QLabel(DlgExchangeOpen)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"mute")
        self.about.setWordWrap(True)

        self.root.addWidget(self.about)

        self.notice = QLabel(DlgExchangeOpen)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.genuineBox = QCheckBox(DlgExchangeOpen)
        self.genuineBox.setObjectName(u"genuineBox")

        self.root.addWidget(self.genuineBox)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.fateLabel = QLabel(DlgExchangeOpen)
        self.fateLabel.setObjectName(u"fateLabel")
        self.fateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fateLabel.setProperty(u"role", u"small")

        self.tools.addWidget(self.fateLabel)

        self.fateBox = QComboBox(DlgExchangeOpen)
        self.fateBox.setObjectName(u"fateBox")
        self.fateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.tools.addWidget(self.fateBox)

        self.nextButton = QPushButton(DlgExchangeOpen)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"iconName", u"arrow-down")
        self.nextButton.setAutoDefault(False)

        self.tools.addWidget(self.nextButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.gap1)

        self.waitingLabel = QLabel(DlgExchangeOpen)
        self.waitingLabel.setObjectName(u"waitingLabel")
        self.waitingLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.waitingLabel.setProperty(u"role", u"mute")

        self.tools.addWidget(self.waitingLabel)


        self.root.addLayout(self.tools)

        self.splitter = QSplitter(DlgExchangeOpen)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.tableCard = QFrame(self.splitter)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        sizePolicy1.setHeightForWidth(self.tableCard.sizePolicy().hasHeightForWidth())
        self.tableCard.setSizePolicy(sizePolicy1)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)

        self.splitter.addWidget(self.tableCard)
        self.lineCard = QFrame(self.splitter)
        self.lineCard.setObjectName(u"lineCard")
        self.lineCard.setProperty(u"card", True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.lineCard.sizePolicy().hasHeightForWidth())
        self.lineCard.setSizePolicy(sizePolicy2)
        self.lineLayout = QVBoxLayout(self.lineCard)
        self.lineLayout.setSpacing(8)
        self.lineLayout.setObjectName(u"lineLayout")
        self.lineLayout.setContentsMargins(16, 12, 16, 12)
        self.lineTitle = QLabel(self.lineCard)
        self.lineTitle.setObjectName(u"lineTitle")
        self.lineTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.lineTitle.setProperty(u"role", u"h2")
        self.lineTitle.setWordWrap(True)

        self.lineLayout.addWidget(self.lineTitle)

        self.lineReason = QLabel(self.lineCard)
        self.lineReason.setObjectName(u"lineReason")
        self.lineReason.setTextFormat(Qt.TextFormat.PlainText)
        self.lineReason.setProperty(u"role", u"mute")
        self.lineReason.setWordWrap(True)

        self.lineLayout.addWidget(self.lineReason)

        self.changeTable = SheetView(self.lineCard)
        self.changeTable.setObjectName(u"changeTable")
        self.changeTable.setProperty(u"bare", True)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.changeTable.sizePolicy().hasHeightForWidth())
        self.changeTable.setSizePolicy(sizePolicy3)

        self.lineLayout.addWidget(self.changeTable)

        self.answerLabel = QLabel(self.lineCard)
        self.answerLabel.setObjectName(u"answerLabel")
        self.answerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.answerLabel.setProperty(u"role", u"small")

        self.lineLayout.addWidget(self.answerLabel)

        self.answerList = QListWidget(self.lineCard)
        self.answerList.setObjectName(u"answerList")
        self.answerList.setWordWrap(True)
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(0)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.answerList.sizePolicy().hasHeightForWidth())
        self.answerList.setSizePolicy(sizePolicy4)

        self.lineLayout.addWidget(self.answerList)

        self.splitter.addWidget(self.lineCard)

        self.root.addWidget(self.splitter)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.theirsButton = QPushButton(DlgExchangeOpen)
        self.theirsButton.setObjectName(u"theirsButton")
        self.theirsButton.setAutoDefault(False)

        self.buttons.addWidget(self.theirsButton)

        self.oursButton = QPushButton(DlgExchangeOpen)
        self.oursButton.setObjectName(u"oursButton")
        self.oursButton.setAutoDefault(False)

        self.buttons.addWidget(self.oursButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.acceptButton = QPushButton(DlgExchangeOpen)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"iconName", u"check")
        self.acceptButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.acceptButton)

        self.closeButton = QPushButton(DlgExchangeOpen)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.fateLabel.setBuddy(self.fateBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.genuineBox, self.fateBox)
        QWidget.setTabOrder(self.fateBox, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.table)
        QWidget.setTabOrder(self.table, self.answerList)
        QWidget.setTabOrder(self.answerList, self.changeTable)
        QWidget.setTabOrder(self.changeTable, self.theirsButton)
        QWidget.setTabOrder(self.theirsButton, self.oursButton)
        QWidget.setTabOrder(self.oursButton, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.closeButton)

        self.retranslateUi(DlgExchangeOpen)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgExchangeOpen)
    # setupUi

    def retranslateUi(self, DlgExchangeOpen):
        DlgExchangeOpen.setWindowTitle(QCoreApplication.translate("DlgExchangeOpen", u"M\u1edf g\u00f3i d\u1eef li\u1ec7u", None))
        self.title.setText("")
        self.about.setText("")
        self.notice.setText("")
        self.genuineBox.setText(QCoreApplication.translate("DlgExchangeOpen", u"\u0110\u00e3 &g\u1ecdi \u0111i\u1ec7n \u0111\u1ed1i chi\u1ebfu d\u1ea5u v\u00e2n tay: \u0111\u00fang c\u01a1 quan n\u00e0y g\u1eedi", None))
        self.fateLabel.setText(QCoreApplication.translate("DlgExchangeOpen", u"&Xem", None))
#if QT_CONFIG(accessibility)
        self.fateBox.setAccessibleName(QCoreApplication.translate("DlgExchangeOpen", u"L\u1ecdc m\u1ee5c theo t\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("DlgExchangeOpen", u"C\u00e2&u ti\u1ebfp", None))
        self.waitingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgExchangeOpen", u"C\u00e1c m\u1ee5c c\u1ee7a g\u00f3i", None))
#endif // QT_CONFIG(accessibility)
        self.lineTitle.setText("")
        self.lineReason.setText("")
#if QT_CONFIG(accessibility)
        self.changeTable.setAccessibleName(QCoreApplication.translate("DlgExchangeOpen", u"Kh\u00e1c nhau gi\u1eefa \u1edf \u0111\u00e2y v\u00e0 g\u00f3i", None))
#endif // QT_CONFIG(accessibility)
        self.answerLabel.setText(QCoreApplication.translate("DlgExchangeOpen", u"Tr\u1ea3 l\u1eddi (g\u00f5 s\u1ed1 ngay trong b\u1ea3ng)", None))
#if QT_CONFIG(accessibility)
        self.answerList.setAccessibleName(QCoreApplication.translate("DlgExchangeOpen", u"Tr\u1ea3 l\u1eddi cho m\u1ee5c \u0111ang xem", None))
#endif // QT_CONFIG(accessibility)
        self.theirsButton.setText(QCoreApplication.translate("DlgExchangeOpen", u"L\u1ea5y &h\u1ebft c\u1ee7a g\u00f3i", None))
        self.oursButton.setText(QCoreApplication.translate("DlgExchangeOpen", u"Gi\u1eef h\u1ebft c\u1ee7a &m\u00ecnh", None))
        self.acceptButton.setText(QCoreApplication.translate("DlgExchangeOpen", u"&Nh\u1eadn", None))
        self.closeButton.setText(QCoreApplication.translate("DlgExchangeOpen", u"&B\u1ecf", None))
    # retranslateUi

