"""Made from forms/dlg_pledge_blocks.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgPledgeBlocks(object):
    def setupUi(self, DlgPledgeBlocks):
        if not DlgPledgeBlocks.objectName():
            DlgPledgeBlocks.setObjectName(u"DlgPledgeBlocks")
        DlgPledgeBlocks.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeBlocks)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeBlocks)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeBlocks)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(DlgPledgeBlocks)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(8)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.notice = QLabel(DlgPledgeBlocks)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.closeButton = QPushButton(DlgPledgeBlocks)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

        QWidget.setTabOrder(self.table, self.closeButton)

        self.retranslateUi(DlgPledgeBlocks)

        QMetaObject.connectSlotsByName(DlgPledgeBlocks)
    # setupUi

    def retranslateUi(self, DlgPledgeBlocks):
        DlgPledgeBlocks.setWindowTitle(QCoreApplication.translate("DlgPledgeBlocks", u"Tr\u01b0\u1edfng v\u00e0 ph\u00f3 c\u00e1c c\u1ee5m, kh\u1ed1i", None))
        self.title.setText("")
        self.explanation.setText(QCoreApplication.translate("DlgPledgeBlocks", u"C\u1ee5m tr\u01b0\u1edfng, kh\u1ed1i tr\u01b0\u1edfng \u0111\u1ee9ng \u0111\u1ea7u b\u1ea3n k\u00fd c\u1ee7a c\u1ee5m, kh\u1ed1i. B\u1ea5m F2 r\u1ed3i ch\u1ecdn \u0111\u01a1n v\u1ecb; ghi xong t\u1eebng \u00f4, ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c.", None))
        self.notice.setText("")
        self.closeButton.setText(QCoreApplication.translate("DlgPledgeBlocks", u"\u0110\u00f3&ng", None))
    # retranslateUi

