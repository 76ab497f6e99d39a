"""Made from forms/dlg_reform_map.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_DlgReformMap(object):
    def setupUi(self, DlgReformMap):
        if not DlgReformMap.objectName():
            DlgReformMap.setObjectName(u"DlgReformMap")
        DlgReformMap.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgReformMap)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgReformMap)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgReformMap)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(DlgReformMap)
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

        self.valueLabel = QLabel(DlgReformMap)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.valueLabel.setProperty(u"role", u"body")
        self.valueLabel.setWordWrap(True)

        self.root.addWidget(self.valueLabel)

        self.notice = QLabel(DlgReformMap)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.clearButton = QPushButton(DlgReformMap)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.clearButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(DlgReformMap)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"check")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgReformMap)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

        QWidget.setTabOrder(self.table, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgReformMap)

        QMetaObject.connectSlotsByName(DlgReformMap)
    # setupUi

    def retranslateUi(self, DlgReformMap):
        DlgReformMap.setWindowTitle(QCoreApplication.translate("DlgReformMap", u"Gi\u00e1 tr\u1ecb quy \u0111\u1ed5i", None))
        self.title.setText("")
        self.explanation.setText(QCoreApplication.translate("DlgReformMap", u"\u0110\u01a1n v\u1ecb m\u1edbi l\u1eadp ho\u1eb7c s\u00e1p nh\u1eadp kh\u00f4ng c\u00f3 ch\u1ec9 s\u1ed1 n\u0103m tr\u01b0\u1edbc. C\u00f3 th\u1ec3 l\u1ea5y trung b\u00ecnh ch\u1ec9 s\u1ed1 c\u1ee7a c\u00e1c \u0111\u01a1n v\u1ecb c\u0169 theo tr\u1ecdng s\u1ed1; gi\u00e1 tr\u1ecb n\u00e0y lu\u00f4n \u0111\u01b0\u1ee3c ghi r\u00f5 l\u00e0 quy \u0111\u1ed5i v\u00e0 kh\u00f4ng c\u00f3 h\u1ea1ng n\u0103m tr\u01b0\u1edbc. \u0110\u1ec3 tr\u1ed1ng m\u1ecdi tr\u1ecdng s\u1ed1: ghi \u201c\u2014\u201d.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgReformMap", u"C\u00e1c \u0111\u01a1n v\u1ecb \u0111\u01b0\u1ee3c x\u1ebfp h\u1ea1ng n\u0103m tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        self.valueLabel.setText("")
        self.notice.setText("")
        self.clearButton.setText(QCoreApplication.translate("DlgReformMap", u"&B\u1ecf quy \u0111\u1ed5i", None))
        self.saveButton.setText(QCoreApplication.translate("DlgReformMap", u"&Ghi", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgReformMap", u"Ghi gi\u00e1 tr\u1ecb quy \u0111\u1ed5i (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgReformMap", u"\u0110\u00f3&ng", None))
    # retranslateUi

