"""Made from forms/tab_awards.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_TabAwards(object):
    def setupUi(self, TabAwards):
        if not TabAwards.objectName():
            TabAwards.setObjectName(u"TabAwards")
        TabAwards.setProperty(u"page", True)
        self.rootLayout = QHBoxLayout(TabAwards)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(TabAwards)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.decisionCard = QFrame(self.splitter)
        self.decisionCard.setObjectName(u"decisionCard")
        self.decisionCard.setProperty(u"card", True)
        self.decisionCard.setMinimumSize(QSize(180, 0))
        self.decisionLayout = QVBoxLayout(self.decisionCard)
        self.decisionLayout.setSpacing(6)
        self.decisionLayout.setObjectName(u"decisionLayout")
        self.decisionLayout.setContentsMargins(12, 10, 4, 12)
        self.decisionHead = QHBoxLayout()
        self.decisionHead.setSpacing(2)
        self.decisionHead.setObjectName(u"decisionHead")
        self.decisionHead.setContentsMargins(0, 0, 0, 0)
        self.decisionCaption = QLabel(self.decisionCard)
        self.decisionCaption.setObjectName(u"decisionCaption")
        self.decisionCaption.setProperty(u"role", u"h2")
        self.decisionCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.decisionHead.addWidget(self.decisionCaption)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionHead.addItem(self.gap3)


        self.decisionLayout.addLayout(self.decisionHead)

        self.decisionList = ChoiceList(self.decisionCard)
        self.decisionList.setObjectName(u"decisionList")

        self.decisionLayout.addWidget(self.decisionList)

        self.gapsLabel = QLabel(self.decisionCard)
        self.gapsLabel.setObjectName(u"gapsLabel")
        self.gapsLabel.setVisible(False)
        self.gapsLabel.setProperty(u"role", u"small")
        self.gapsLabel.setWordWrap(True)
        self.gapsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.decisionLayout.addWidget(self.gapsLabel)

        self.rule = QFrame(self.decisionCard)
        self.rule.setObjectName(u"rule")

        self.decisionLayout.addWidget(self.rule)

        self.planButton = QPushButton(self.decisionCard)
        self.planButton.setObjectName(u"planButton")
        self.planButton.setProperty(u"iconName", u"file-plus")
        self.planButton.setProperty(u"link", True)
        self.planButton.setProperty(u"tile", True)

        self.decisionLayout.addWidget(self.planButton)

        self.proposalsButton = QPushButton(self.decisionCard)
        self.proposalsButton.setObjectName(u"proposalsButton")
        self.proposalsButton.setProperty(u"iconName", u"send")
        self.proposalsButton.setProperty(u"link", True)
        self.proposalsButton.setProperty(u"tile", True)

        self.decisionLayout.addWidget(self.proposalsButton)

        self.recordButton = QPushButton(self.decisionCard)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setProperty(u"iconName", u"stamp")
        self.recordButton.setProperty(u"link", True)
        self.recordButton.setProperty(u"tile", True)

        self.decisionLayout.addWidget(self.recordButton)

        self.bonusButton = QPushButton(self.decisionCard)
        self.bonusButton.setObjectName(u"bonusButton")
        self.bonusButton.setProperty(u"iconName", u"medal")
        self.bonusButton.setProperty(u"link", True)
        self.bonusButton.setProperty(u"tile", True)

        self.decisionLayout.addWidget(self.bonusButton)

        self.fundButton = QPushButton(self.decisionCard)
        self.fundButton.setObjectName(u"fundButton")
        self.fundButton.setProperty(u"iconName", u"landmark")
        self.fundButton.setProperty(u"link", True)
        self.fundButton.setProperty(u"tile", True)

        self.decisionLayout.addWidget(self.fundButton)

        self.splitter.addWidget(self.decisionCard)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"plain", True)
        self.middleLayout = QVBoxLayout(self.middle)
        self.middleLayout.setSpacing(8)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.awardsHead = QHBoxLayout()
        self.awardsHead.setSpacing(8)
        self.awardsHead.setObjectName(u"awardsHead")
        self.awardsHead.setContentsMargins(0, 0, 0, 0)
        self.titles = QVBoxLayout()
        self.titles.setSpacing(2)
        self.titles.setObjectName(u"titles")
        self.titles.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.middle)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"role", u"h1")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.titles.addWidget(self.listTitle)

        self.listSub = QLabel(self.middle)
        self.listSub.setObjectName(u"listSub")
        self.listSub.setProperty(u"role", u"mute")
        self.listSub.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy.setHeightForWidth(self.listSub.sizePolicy().hasHeightForWidth())
        self.listSub.setSizePolicy(sizePolicy)

        self.titles.addWidget(self.listSub)


        self.awardsHead.addLayout(self.titles)

        self.importButton = QPushButton(self.middle)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.awardsHead.addWidget(self.importButton)

        self.awardsHead.setStretch(0, 1)

        self.middleLayout.addLayout(self.awardsHead)

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

        self.awardFilter = QComboBox(self.middle)
        self.awardFilter.setObjectName(u"awardFilter")
        self.awardFilter.setMinimumContentsLength(18)
        self.awardFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.filterRow.addWidget(self.awardFilter)


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
        self.paperSwitch = QPushButton(self.side)
        self.paperSwitch.setObjectName(u"paperSwitch")
        self.paperSwitch.setCheckable(True)
        self.paperSwitch.setChecked(True)
        self.paperSwitch.setAutoExclusive(True)
        self.paperSwitch.setProperty(u"iconName", u"file-text")
        self.paperSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.paperSwitch)

        self.awardSwitch = QPushButton(self.side)
        self.awardSwitch.setObjectName(u"awardSwitch")
        self.awardSwitch.setCheckable(True)
        self.awardSwitch.setAutoExclusive(True)
        self.awardSwitch.setProperty(u"iconName", u"award")
        self.awardSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.awardSwitch)

        self.decisionSwitch = QPushButton(self.side)
        self.decisionSwitch.setObjectName(u"decisionSwitch")
        self.decisionSwitch.setCheckable(True)
        self.decisionSwitch.setAutoExclusive(True)
        self.decisionSwitch.setProperty(u"iconName", u"stamp")
        self.decisionSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.decisionSwitch)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap6)


        self.sideLayout.addLayout(self.switchRow)

        self.sideStack = QStackedWidget(self.side)
        self.sideStack.setObjectName(u"sideStack")
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
        self.decisionCaption.setBuddy(self.decisionList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.decisionList, self.planButton)
        QWidget.setTabOrder(self.planButton, self.proposalsButton)
        QWidget.setTabOrder(self.proposalsButton, self.recordButton)
        QWidget.setTabOrder(self.recordButton, self.bonusButton)
        QWidget.setTabOrder(self.bonusButton, self.fundButton)
        QWidget.setTabOrder(self.fundButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.search)
        QWidget.setTabOrder(self.search, self.awardFilter)
        QWidget.setTabOrder(self.awardFilter, self.table)
        QWidget.setTabOrder(self.table, self.paperSwitch)
        QWidget.setTabOrder(self.paperSwitch, self.awardSwitch)
        QWidget.setTabOrder(self.awardSwitch, self.decisionSwitch)

        self.retranslateUi(TabAwards)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(TabAwards)
    # setupUi

    def retranslateUi(self, TabAwards):
        self.decisionCaption.setText(QCoreApplication.translate("TabAwards", u"Quy\u1ebf&t \u0111\u1ecbnh", None))
        self.gapsLabel.setText("")
        self.planButton.setText(QCoreApplication.translate("TabAwards", u"&L\u1eadp d\u1ef1 th\u1ea3o\u2026", None))
        self.proposalsButton.setText(QCoreApplication.translate("TabAwards", u"T\u1edd t&r\u00ecnh\u2026", None))
        self.recordButton.setText(QCoreApplication.translate("TabAwards", u"Ghi Q\u0110 &c\u1ea5p tr\u00ean\u2026", None))
        self.bonusButton.setText(QCoreApplication.translate("TabAwards", u"Ti\u1ec1n t&h\u01b0\u1edfng\u2026", None))
        self.fundButton.setText(QCoreApplication.translate("TabAwards", u"&S\u1ed5 qu\u1ef9\u2026", None))
        self.listTitle.setText("")
        self.listSub.setText("")
        self.importButton.setText(QCoreApplication.translate("TabAwards", u"Nh\u1eadp s\u1ed5 t\u1eeb &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("TabAwards", u"Nh\u1eadp s\u1ed5 khen th\u01b0\u1edfng c\u00e1c n\u0103m tr\u01b0\u1edbc (.xlsx, .xls, .ods, .csv, .docx)", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("TabAwards", u"T\u00ecm t\u00ean, \u0111\u01a1n v\u1ecb, s\u1ed1 quy\u1ebft \u0111\u1ecbnh (kh\u00f4ng c\u1ea7n d\u1ea5u)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("TabAwards", u"T\u00ecm trong s\u1ed5 khen th\u01b0\u1edfng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.awardFilter.setAccessibleName(QCoreApplication.translate("TabAwards", u"L\u1ecdc theo danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.awardFilter.setToolTip(QCoreApplication.translate("TabAwards", u"L\u1ecdc theo danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.paperSwitch.setText(QCoreApplication.translate("TabAwards", u"&B\u1ea3n in", None))
        self.awardSwitch.setText(QCoreApplication.translate("TabAwards", u"L\u01b0\u1ee3t &khen", None))
        self.decisionSwitch.setText(QCoreApplication.translate("TabAwards", u"&Quy\u1ebft \u0111\u1ecbnh", None))
        pass
    # retranslateUi

