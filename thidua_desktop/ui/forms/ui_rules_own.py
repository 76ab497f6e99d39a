"""Made from forms/rules_own.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_RulesOwn(object):
    def setupUi(self, RulesOwn):
        if not RulesOwn.objectName():
            RulesOwn.setObjectName(u"RulesOwn")
        RulesOwn.setProperty(u"plain", True)
        self.root = QVBoxLayout(RulesOwn)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.explanation = QLabel(RulesOwn)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(RulesOwn)
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

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.detail = QLabel(RulesOwn)
        self.detail.setObjectName(u"detail")
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setProperty(u"role", u"mute")
        self.detail.setWordWrap(True)

        self.row.addWidget(self.detail)

        self.resetButton = QPushButton(RulesOwn)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)
        self.resetButton.setProperty(u"iconName", u"undo-2")

        self.row.addWidget(self.resetButton)

        self.row.setStretch(0, 1)

        self.root.addLayout(self.row)


        self.retranslateUi(RulesOwn)

        QMetaObject.connectSlotsByName(RulesOwn)
    # setupUi

    def retranslateUi(self, RulesOwn):
        self.explanation.setText(QCoreApplication.translate("RulesOwn", u"Gi\u00e1 tr\u1ecb c\u1ee7a c\u01a1 quan b\u00ean c\u1ea1nh gi\u00e1 tr\u1ecb \u0111i k\u00e8m ch\u01b0\u01a1ng tr\u00ecnh. D\u00f2ng c\u00f3 d\u1ea5u h\u1ecfi: ch\u01b0\u01a1ng tr\u00ecnh \u0111\u00e3 c\u1eadp nh\u1eadt gi\u00e1 tr\u1ecb g\u1ed1c sau khi c\u01a1 quan s\u1eeda, c\u1ea7n xem l\u1ea1i.", None))
        self.detail.setText("")
        self.resetButton.setText(QCoreApplication.translate("RulesOwn", u"&Tr\u1ea3 v\u1ec1 gi\u00e1 tr\u1ecb g\u1ed1c", None))
        pass
    # retranslateUi

