"""Made from forms/dlg_pledge_cross.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgPledgeCross(object):
    def setupUi(self, DlgPledgeCross):
        if not DlgPledgeCross.objectName():
            DlgPledgeCross.setObjectName(u"DlgPledgeCross")
        DlgPledgeCross.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeCross)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeCross)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeCross)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(DlgPledgeCross)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.notice = QLabel(DlgPledgeCross)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.blockLabel = QLabel(DlgPledgeCross)
        self.blockLabel.setObjectName(u"blockLabel")
        self.blockLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.blockLabel.setProperty(u"role", u"small")

        self.buttons.addWidget(self.blockLabel)

        self.blockBox = QComboBox(DlgPledgeCross)
        self.blockBox.setObjectName(u"blockBox")
        self.blockBox.setMinimumSize(QSize(280, 0))

        self.buttons.addWidget(self.blockBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.closeButton = QPushButton(DlgPledgeCross)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.blockLabel.setBuddy(self.blockBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.blockBox)
        QWidget.setTabOrder(self.blockBox, self.closeButton)

        self.retranslateUi(DlgPledgeCross)

        QMetaObject.connectSlotsByName(DlgPledgeCross)
    # setupUi

    def retranslateUi(self, DlgPledgeCross):
        DlgPledgeCross.setWindowTitle(QCoreApplication.translate("DlgPledgeCross", u"Ch\u1ea5m ch\u00e9o", None))
        self.title.setText("")
        self.explanation.setText("")
        self.notice.setText("")
        self.blockLabel.setText(QCoreApplication.translate("DlgPledgeCross", u"&C\u1ee5m, kh\u1ed1i", None))
        self.closeButton.setText(QCoreApplication.translate("DlgPledgeCross", u"\u0110\u00f3&ng", None))
    # retranslateUi

