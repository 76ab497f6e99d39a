"""Made from forms/movements.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_MovementsForm(object):
    def setupUi(self, MovementsForm):
        if not MovementsForm.objectName():
            MovementsForm.setObjectName(u"MovementsForm")
        MovementsForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(MovementsForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(MovementsForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(380, 0))
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

        self.addButton = QPushButton(self.left)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addButton)

        self.closeButton = QPushButton(self.left)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"iconName", u"check")

        self.head.addWidget(self.closeButton)


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
        self.side.setMinimumSize(QSize(420, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.switchRow = QHBoxLayout()
        self.switchRow.setSpacing(4)
        self.switchRow.setObjectName(u"switchRow")
        self.switchRow.setContentsMargins(0, 0, 0, 0)
        self.movementSwitch = QPushButton(self.side)
        self.movementSwitch.setObjectName(u"movementSwitch")
        self.movementSwitch.setCheckable(True)
        self.movementSwitch.setChecked(True)
        self.movementSwitch.setAutoExclusive(True)
        self.movementSwitch.setProperty(u"iconName", u"flag")
        self.movementSwitch.setProperty(u"segment", True)

        self.switchRow.addWidget(self.movementSwitch)

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
        self.blankPage = QFrame()
        self.blankPage.setObjectName(u"blankPage")
        self.blankPage.setProperty(u"card", True)
        self.blankLayout = QVBoxLayout(self.blankPage)
        self.blankLayout.setSpacing(8)
        self.blankLayout.setObjectName(u"blankLayout")
        self.blankLayout.setContentsMargins(12, 12, 12, 12)
        self.blank = EmptyState(self.blankPage)
        self.blank.setObjectName(u"blank")

        self.blankLayout.addWidget(self.blank)

        self.sideStack.addWidget(self.blankPage)
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

        QWidget.setTabOrder(self.addButton, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.table)
        QWidget.setTabOrder(self.table, self.movementSwitch)
        QWidget.setTabOrder(self.movementSwitch, self.paperSwitch)

        self.retranslateUi(MovementsForm)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(MovementsForm)
    # setupUi

    def retranslateUi(self, MovementsForm):
        self.listTitle.setText("")
        self.addButton.setText(QCoreApplication.translate("MovementsForm", u"Th\u00ea&m", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("MovementsForm", u"Th\u00eam phong tr\u00e0o (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("MovementsForm", u"&T\u1ed5ng k\u1ebft\u2026", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("MovementsForm", u"Ghi t\u1ed5ng k\u1ebft phong tr\u00e0o \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.movementSwitch.setText(QCoreApplication.translate("MovementsForm", u"N\u1ed9i &dung", None))
        self.paperSwitch.setText(QCoreApplication.translate("MovementsForm", u"&B\u1ea3n in", None))
        pass
    # retranslateUi

