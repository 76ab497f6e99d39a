"""Made from forms/rules_texts.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHeaderView, QLabel,
    QSizePolicy, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_RulesTexts(object):
    def setupUi(self, RulesTexts):
        if not RulesTexts.objectName():
            RulesTexts.setObjectName(u"RulesTexts")
        RulesTexts.setProperty(u"plain", True)
        self.root = QVBoxLayout(RulesTexts)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.setsTitle = QLabel(RulesTexts)
        self.setsTitle.setObjectName(u"setsTitle")
        self.setsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.setsTitle.setProperty(u"role", u"h2")

        self.root.addWidget(self.setsTitle)

        self.setsText = QLabel(RulesTexts)
        self.setsText.setObjectName(u"setsText")
        self.setsText.setTextFormat(Qt.TextFormat.PlainText)
        self.setsText.setWordWrap(True)

        self.root.addWidget(self.setsText)

        self.tableCard = QFrame(RulesTexts)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableCardLayout = QVBoxLayout(self.tableCard)
        self.tableCardLayout.setSpacing(0)
        self.tableCardLayout.setObjectName(u"tableCardLayout")
        self.tableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableCardLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.detail = QLabel(RulesTexts)
        self.detail.setObjectName(u"detail")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setMinimumSize(QSize(0, 38))
        self.detail.setProperty(u"role", u"mute")
        self.detail.setWordWrap(True)

        self.root.addWidget(self.detail)


        self.retranslateUi(RulesTexts)

        QMetaObject.connectSlotsByName(RulesTexts)
    # setupUi

    def retranslateUi(self, RulesTexts):
        self.setsTitle.setText(QCoreApplication.translate("RulesTexts", u"B\u1ed9 quy \u0111\u1ecbnh \u0111\u01b0\u1ee3c ch\u1ecdn theo ng\u00e0y ti\u1ebfp nh\u1eadn h\u1ed3 s\u01a1", None))
        self.setsText.setText("")
        self.detail.setText("")
        pass
    # retranslateUi

