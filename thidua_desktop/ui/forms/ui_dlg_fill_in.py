"""Made from forms/dlg_fill_in.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_DlgFillIn(object):
    def setupUi(self, DlgFillIn):
        if not DlgFillIn.objectName():
            DlgFillIn.setObjectName(u"DlgFillIn")
        DlgFillIn.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgFillIn)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgFillIn)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.head.addWidget(self.title)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap1)

        self.backButton = QPushButton(DlgFillIn)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"iconName", u"log-in")
        self.backButton.setAutoDefault(False)

        self.head.addWidget(self.backButton)


        self.root.addLayout(self.head)

        self.explanation = QLabel(DlgFillIn)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.setObjectName(u"choices")
        self.choices.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(DlgFillIn)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setProperty(u"role", u"small")

        self.choices.addWidget(self.kindLabel)

        self.kindBox = QComboBox(DlgFillIn)
        self.kindBox.setObjectName(u"kindBox")

        self.choices.addWidget(self.kindBox)

        self.batchLabel = QLabel(DlgFillIn)
        self.batchLabel.setObjectName(u"batchLabel")
        self.batchLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.batchLabel.setProperty(u"role", u"small")

        self.choices.addWidget(self.batchLabel)

        self.batchBox = QComboBox(DlgFillIn)
        self.batchBox.setObjectName(u"batchBox")

        self.choices.addWidget(self.batchBox)

        self.yearLabel = QLabel(DlgFillIn)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.yearLabel.setProperty(u"role", u"mute")

        self.choices.addWidget(self.yearLabel)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choices.addItem(self.gap2)


        self.root.addLayout(self.choices)

        self.notice = QLabel(DlgFillIn)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.tableCard = QFrame(DlgFillIn)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tableCard.sizePolicy().hasHeightForWidth())
        self.tableCard.setSizePolicy(sizePolicy)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.allButton = QPushButton(DlgFillIn)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.buttons.addWidget(self.allButton)

        self.noneButton = QPushButton(DlgFillIn)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.buttons.addWidget(self.noneButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap3)

        self.writeButton = QPushButton(DlgFillIn)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"iconName", u"file-spreadsheet")
        self.writeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.writeButton)

        self.closeButton = QPushButton(DlgFillIn)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
        self.batchLabel.setBuddy(self.batchBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindBox, self.batchBox)
        QWidget.setTabOrder(self.batchBox, self.table)
        QWidget.setTabOrder(self.table, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.backButton)

        self.retranslateUi(DlgFillIn)

        self.writeButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgFillIn)
    # setupUi

    def retranslateUi(self, DlgFillIn):
        DlgFillIn.setWindowTitle(QCoreApplication.translate("DlgFillIn", u"Phi\u1ebfu cho \u0111\u01a1n v\u1ecb \u0111i\u1ec1n", None))
        self.title.setText(QCoreApplication.translate("DlgFillIn", u"Phi\u1ebfu cho \u0111\u01a1n v\u1ecb \u0111i\u1ec1n", None))
        self.backButton.setText(QCoreApplication.translate("DlgFillIn", u"N&h\u1eadn phi\u1ebfu g\u1eedi v\u1ec1\u2026", None))
        self.explanation.setText(QCoreApplication.translate("DlgFillIn", u"M\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t t\u1ec7p Excel c\u00f3 s\u1eb5n ng\u01b0\u1eddi, ch\u1ec9 ti\u00eau c\u1ee7a m\u00ecnh v\u00e0 danh m\u1ee5c \u0111\u1ec3 ch\u1ecdn. \u0110\u01a1n v\u1ecb \u0111i\u1ec1n tr\u00ean Excel, WPS hay LibreOffice r\u1ed3i g\u1eedi l\u1ea1i: ch\u01b0\u01a1ng tr\u00ecnh t\u1ef1 hi\u1ec3u, kh\u00f4ng ph\u1ea3i gh\u00e9p c\u1ed9t.", None))
        self.kindLabel.setText(QCoreApplication.translate("DlgFillIn", u"&Lo\u1ea1i phi\u1ebfu", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("DlgFillIn", u"Lo\u1ea1i phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.batchLabel.setText(QCoreApplication.translate("DlgFillIn", u"\u0110\u1ee3&t x\u00e9t", None))
#if QT_CONFIG(accessibility)
        self.batchBox.setAccessibleName(QCoreApplication.translate("DlgFillIn", u"\u0110\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.yearLabel.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgFillIn", u"\u0110\u01a1n v\u1ecb nh\u1eadn phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.allButton.setText(QCoreApplication.translate("DlgFillIn", u"&Ch\u1ecdn h\u1ebft", None))
        self.noneButton.setText(QCoreApplication.translate("DlgFillIn", u"&B\u1ecf h\u1ebft", None))
        self.writeButton.setText(QCoreApplication.translate("DlgFillIn", u"&Ghi phi\u1ebfu\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("DlgFillIn", u"&Xong", None))
    # retranslateUi

