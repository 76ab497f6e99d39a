"""Made from forms/dlg_initiatives.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.search_box import SearchBox
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgInitiatives(object):
    def setupUi(self, DlgInitiatives):
        if not DlgInitiatives.objectName():
            DlgInitiatives.setObjectName(u"DlgInitiatives")
        self.outer = QVBoxLayout(DlgInitiatives)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.search = SearchBox(DlgInitiatives)
        self.search.setObjectName(u"search")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy)

        self.head.addWidget(self.search)

        self.yearBox = QComboBox(DlgInitiatives)
        self.yearBox.setObjectName(u"yearBox")

        self.head.addWidget(self.yearBox)

        self.importButton = QPushButton(DlgInitiatives)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")
        self.importButton.setAutoDefault(False)

        self.head.addWidget(self.importButton)

        self.addButton = QPushButton(DlgInitiatives)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")
        self.addButton.setAutoDefault(False)

        self.head.addWidget(self.addButton)


        self.outer.addLayout(self.head)

        self.splitter = QSplitter(DlgInitiatives)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.tableCard = QFrame(self.splitter)
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

        self.splitter.addWidget(self.tableCard)
        self.sideStack = QStackedWidget(self.splitter)
        self.sideStack.setObjectName(u"sideStack")
        self.sideStack.setMinimumSize(QSize(320, 0))
        self.hintPage = QFrame()
        self.hintPage.setObjectName(u"hintPage")
        self.hintPage.setProperty(u"card", True)
        self.hintLayout = QVBoxLayout(self.hintPage)
        self.hintLayout.setSpacing(8)
        self.hintLayout.setObjectName(u"hintLayout")
        self.hintLayout.setContentsMargins(0, 0, 0, 0)
        self.hintLabel = QLabel(self.hintPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"mute")
        self.hintLabel.setWordWrap(True)
        self.hintLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.hintLayout.addWidget(self.hintLabel)

        self.sideStack.addWidget(self.hintPage)
        self.splitter.addWidget(self.sideStack)

        self.outer.addWidget(self.splitter)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(DlgInitiatives)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"mute")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy2)
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.buttons.addWidget(self.countLabel)

        self.closeButton = QPushButton(DlgInitiatives)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.search, self.yearBox)
        QWidget.setTabOrder(self.yearBox, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.table)
        QWidget.setTabOrder(self.table, self.closeButton)

        self.retranslateUi(DlgInitiatives)

        QMetaObject.connectSlotsByName(DlgInitiatives)
    # setupUi

    def retranslateUi(self, DlgInitiatives):
        DlgInitiatives.setWindowTitle(QCoreApplication.translate("DlgInitiatives", u"S\u00e1ng ki\u1ebfn", None))
        self.search.setPlaceholderText(QCoreApplication.translate("DlgInitiatives", u"T\u00ecm theo t\u00ean s\u00e1ng ki\u1ebfn, s\u1ed1 quy\u1ebft \u0111\u1ecbnh (kh\u00f4ng c\u1ea7n d\u1ea5u)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DlgInitiatives", u"T\u00ecm s\u00e1ng ki\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.yearBox.setAccessibleName(QCoreApplication.translate("DlgInitiatives", u"N\u0103m c\u1ee7a s\u00e1ng ki\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBox.setToolTip(QCoreApplication.translate("DlgInitiatives", u"N\u0103m c\u1ee7a s\u00e1ng ki\u1ebfn", None))
#endif // QT_CONFIG(tooltip)
        self.importButton.setText(QCoreApplication.translate("DlgInitiatives", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
        self.addButton.setText(QCoreApplication.translate("DlgInitiatives", u"&Th\u00eam", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("DlgInitiatives", u"Th\u00eam m\u1ed9t s\u00e1ng ki\u1ebfn (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.hintLabel.setText(QCoreApplication.translate("DlgInitiatives", u"Ch\u1ecdn m\u1ed9t s\u00e1ng ki\u1ebfn \u0111\u1ec3 xem v\u00e0 s\u1eeda \u1edf \u0111\u00e2y.", None))
        self.countLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("DlgInitiatives", u"\u0110\u00f3n&g", None))
    # retranslateUi

