"""Made from forms/pledge_panel.ui by `python3 dev.py forms`; changes go there."""

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

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_PledgePanelForm(object):
    def setupUi(self, PledgePanelForm):
        if not PledgePanelForm.objectName():
            PledgePanelForm.setObjectName(u"PledgePanelForm")
        PledgePanelForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(PledgePanelForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(PledgePanelForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.middle = QWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.middle.setProperty(u"plain", True)
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
        self.listTitle.setProperty(u"role", u"h1")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.head.addWidget(self.listTitle)

        self.yearBox = QComboBox(self.middle)
        self.yearBox.setObjectName(u"yearBox")

        self.head.addWidget(self.yearBox)

        self.importButton = QPushButton(self.middle)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.head.addWidget(self.importButton)

        self.addButton = QPushButton(self.middle)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addButton)

        self.signButton = QPushButton(self.middle)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"iconName", u"check")

        self.head.addWidget(self.signButton)


        self.middleLayout.addLayout(self.head)

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
        self.side.setMinimumSize(QSize(340, 0))
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

        self.pledgeSwitch = QPushButton(self.side)
        self.pledgeSwitch.setObjectName(u"pledgeSwitch")
        self.pledgeSwitch.setCheckable(True)
        self.pledgeSwitch.setAutoExclusive(True)
        self.pledgeSwitch.setProperty(u"iconName", u"handshake")
        self.pledgeSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.pledgeSwitch)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.switchRow.addItem(self.gap8)


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

        QWidget.setTabOrder(self.yearBox, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.signButton)
        QWidget.setTabOrder(self.signButton, self.table)
        QWidget.setTabOrder(self.table, self.paperSwitch)
        QWidget.setTabOrder(self.paperSwitch, self.pledgeSwitch)

        self.retranslateUi(PledgePanelForm)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(PledgePanelForm)
    # setupUi

    def retranslateUi(self, PledgePanelForm):
        self.listTitle.setText("")
#if QT_CONFIG(accessibility)
        self.yearBox.setAccessibleName(QCoreApplication.translate("PledgePanelForm", u"N\u0103m giao \u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBox.setToolTip(QCoreApplication.translate("PledgePanelForm", u"N\u0103m giao \u01b0\u1edbc", None))
#endif // QT_CONFIG(tooltip)
        self.importButton.setText(QCoreApplication.translate("PledgePanelForm", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("PledgePanelForm", u"Nh\u1eadp b\u1ea3n \u0111\u0103ng k\u00fd giao \u01b0\u1edbc c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("PledgePanelForm", u"Th\u00ea&m", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("PledgePanelForm", u"Th\u00eam giao \u01b0\u1edbc c\u1ee7a m\u1ed9t \u0111\u01a1n v\u1ecb (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.signButton.setText(QCoreApplication.translate("PledgePanelForm", u"\u0110\u00e1nh d\u1ea5u \u0111\u00e3 &k\u00fd", None))
#if QT_CONFIG(tooltip)
        self.signButton.setToolTip(QCoreApplication.translate("PledgePanelForm", u"Ghi h\u00f4m nay l\u00e0 ng\u00e0y k\u00fd c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.paperSwitch.setText(QCoreApplication.translate("PledgePanelForm", u"&B\u1ea3n in", None))
        self.pledgeSwitch.setText(QCoreApplication.translate("PledgePanelForm", u"Gi&ao \u01b0\u1edbc", None))
        pass
    # retranslateUi

