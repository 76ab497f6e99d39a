"""Made from forms/tab_units.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.table_view import TableView
from thidua_desktop.ui.widgets.unit_tree import UnitTree

class Ui_TabUnits(object):
    def setupUi(self, TabUnits):
        if not TabUnits.objectName():
            TabUnits.setObjectName(u"TabUnits")
        self.outer = QHBoxLayout(TabUnits)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(12, 12, 12, 12)
        self.splitter = QSplitter(TabUnits)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.treeHead = QHBoxLayout()
        self.treeHead.setSpacing(4)
        self.treeHead.setObjectName(u"treeHead")
        self.treeTitle = QLabel(self.left)
        self.treeTitle.setObjectName(u"treeTitle")
        self.treeTitle.setProperty(u"role", u"h1")

        self.treeHead.addWidget(self.treeTitle)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.treeHead.addItem(self.space1)

        self.addUnitButton = QToolButton(self.left)
        self.addUnitButton.setObjectName(u"addUnitButton")
        self.addUnitButton.setProperty(u"iconName", u"plus")

        self.treeHead.addWidget(self.addUnitButton)

        self.moveUnitButton = QToolButton(self.left)
        self.moveUnitButton.setObjectName(u"moveUnitButton")
        self.moveUnitButton.setProperty(u"iconName", u"move")

        self.treeHead.addWidget(self.moveUnitButton)

        self.deleteUnitButton = QToolButton(self.left)
        self.deleteUnitButton.setObjectName(u"deleteUnitButton")
        self.deleteUnitButton.setProperty(u"iconName", u"trash-2")

        self.treeHead.addWidget(self.deleteUnitButton)


        self.leftLayout.addLayout(self.treeHead)

        self.tree = UnitTree(self.left)
        self.tree.setObjectName(u"tree")

        self.leftLayout.addWidget(self.tree)

        self.splitter.addWidget(self.left)
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

        self.importButton = QPushButton(self.middle)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.head.addWidget(self.importButton)

        self.addButton = QPushButton(self.middle)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"user-plus")
        self.addButton.setProperty(u"primary", True)

        self.head.addWidget(self.addButton)


        self.middleLayout.addLayout(self.head)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.tools.setObjectName(u"tools")
        self.search = SearchBox(self.middle)
        self.search.setObjectName(u"search")

        self.tools.addWidget(self.search)

        self.peopleButton = QPushButton(self.middle)
        self.peopleButton.setObjectName(u"peopleButton")
        self.peopleButton.setProperty(u"iconName", u"users")
        self.peopleButton.setProperty(u"segment", True)
        self.peopleButton.setCheckable(True)
        self.peopleButton.setChecked(True)
        self.peopleButton.setAutoExclusive(True)

        self.tools.addWidget(self.peopleButton)

        self.householdsButton = QPushButton(self.middle)
        self.householdsButton.setObjectName(u"householdsButton")
        self.householdsButton.setProperty(u"iconName", u"house")
        self.householdsButton.setProperty(u"segment", True)
        self.householdsButton.setCheckable(True)
        self.householdsButton.setAutoExclusive(True)

        self.tools.addWidget(self.householdsButton)


        self.middleLayout.addLayout(self.tools)

        self.lists = QStackedWidget(self.middle)
        self.lists.setObjectName(u"lists")
        self.peoplePage = QWidget()
        self.peoplePage.setObjectName(u"peoplePage")
        self.peopleLayout = QVBoxLayout(self.peoplePage)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.peopleTable = TableView(self.peoplePage)
        self.peopleTable.setObjectName(u"peopleTable")

        self.peopleLayout.addWidget(self.peopleTable)

        self.lists.addWidget(self.peoplePage)
        self.householdPage = QWidget()
        self.householdPage.setObjectName(u"householdPage")
        self.householdLayout = QVBoxLayout(self.householdPage)
        self.householdLayout.setObjectName(u"householdLayout")
        self.householdLayout.setContentsMargins(0, 0, 0, 0)
        self.householdTable = TableView(self.householdPage)
        self.householdTable.setObjectName(u"householdTable")

        self.householdLayout.addWidget(self.householdTable)

        self.lists.addWidget(self.householdPage)

        self.middleLayout.addWidget(self.lists)

        self.countLabel = QLabel(self.middle)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"small")

        self.middleLayout.addWidget(self.countLabel)

        self.splitter.addWidget(self.middle)
        self.details = QStackedWidget(self.splitter)
        self.details.setObjectName(u"details")
        self.splitter.addWidget(self.details)

        self.outer.addWidget(self.splitter)

        QWidget.setTabOrder(self.tree, self.addUnitButton)
        QWidget.setTabOrder(self.addUnitButton, self.moveUnitButton)
        QWidget.setTabOrder(self.moveUnitButton, self.deleteUnitButton)
        QWidget.setTabOrder(self.deleteUnitButton, self.search)
        QWidget.setTabOrder(self.search, self.peopleButton)
        QWidget.setTabOrder(self.peopleButton, self.householdsButton)
        QWidget.setTabOrder(self.householdsButton, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.householdTable)
        QWidget.setTabOrder(self.householdTable, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addButton)

        self.retranslateUi(TabUnits)

        QMetaObject.connectSlotsByName(TabUnits)
    # setupUi

    def retranslateUi(self, TabUnits):
        self.treeTitle.setText(QCoreApplication.translate("TabUnits", u"C\u01a1 c\u1ea5u", None))
#if QT_CONFIG(tooltip)
        self.addUnitButton.setToolTip(QCoreApplication.translate("TabUnits", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addUnitButton.setAccessibleName(QCoreApplication.translate("TabUnits", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.moveUnitButton.setToolTip(QCoreApplication.translate("TabUnits", u"Chuy\u1ec3n \u0111\u01a1n v\u1ecb \u0111\u1ebfn\u2026", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.moveUnitButton.setAccessibleName(QCoreApplication.translate("TabUnits", u"Chuy\u1ec3n \u0111\u01a1n v\u1ecb \u0111\u1ebfn\u2026", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.deleteUnitButton.setToolTip(QCoreApplication.translate("TabUnits", u"X\u00f3a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deleteUnitButton.setAccessibleName(QCoreApplication.translate("TabUnits", u"X\u00f3a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("TabUnits", u"C\u00e2y \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.title.setText(QCoreApplication.translate("TabUnits", u"\u0110\u01a1n v\u1ecb", None))
        self.importButton.setText(QCoreApplication.translate("TabUnits", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
        self.addButton.setText(QCoreApplication.translate("TabUnits", u"Th\u00ea&m ng\u01b0\u1eddi", None))
        self.search.setPlaceholderText(QCoreApplication.translate("TabUnits", u"T\u00ecm t\u00ean, ch\u1ee9c v\u1ee5, \u0111\u01a1n v\u1ecb (kh\u00f4ng c\u1ea7n d\u1ea5u)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("TabUnits", u"T\u00ecm trong danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.peopleButton.setText(QCoreApplication.translate("TabUnits", u"C\u00e1 nh\u00e2&n", None))
        self.householdsButton.setText(QCoreApplication.translate("TabUnits", u"H\u1ed9 gi&a \u0111\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("TabUnits", u"Danh s\u00e1ch c\u00e1 nh\u00e2n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.householdTable.setAccessibleName(QCoreApplication.translate("TabUnits", u"Danh s\u00e1ch h\u1ed9 gia \u0111\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

