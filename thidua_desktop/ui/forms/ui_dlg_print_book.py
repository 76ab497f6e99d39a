"""Made from forms/dlg_print_book.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgPrintBook(object):
    def setupUi(self, DlgPrintBook):
        if not DlgPrintBook.objectName():
            DlgPrintBook.setObjectName(u"DlgPrintBook")
        DlgPrintBook.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPrintBook)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPrintBook)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPrintBook)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.runCard = QFrame(DlgPrintBook)
        self.runCard.setObjectName(u"runCard")
        self.runCard.setProperty(u"card", True)
        self.runLayout = QVBoxLayout(self.runCard)
        self.runLayout.setSpacing(8)
        self.runLayout.setObjectName(u"runLayout")
        self.runLayout.setContentsMargins(14, 12, 14, 12)
        self.runTitle = QLabel(self.runCard)
        self.runTitle.setObjectName(u"runTitle")
        self.runTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.runTitle.setProperty(u"role", u"h2")

        self.runLayout.addWidget(self.runTitle)

        self.searchEdit = QLineEdit(self.runCard)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.runLayout.addWidget(self.searchEdit)

        self.runTableCard = QFrame(self.runCard)
        self.runTableCard.setObjectName(u"runTableCard")
        self.runTableCard.setProperty(u"card", True)
        self.runTableCardLayout = QVBoxLayout(self.runTableCard)
        self.runTableCardLayout.setSpacing(0)
        self.runTableCardLayout.setObjectName(u"runTableCardLayout")
        self.runTableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.runs = SheetView(self.runTableCard)
        self.runs.setObjectName(u"runs")
        self.runs.setProperty(u"bare", True)

        self.runTableCardLayout.addWidget(self.runs)


        self.runLayout.addWidget(self.runTableCard)


        self.body.addWidget(self.runCard)

        self.sheetCard = QFrame(DlgPrintBook)
        self.sheetCard.setObjectName(u"sheetCard")
        self.sheetCard.setProperty(u"card", True)
        self.sheetLayout = QVBoxLayout(self.sheetCard)
        self.sheetLayout.setSpacing(8)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(14, 12, 14, 12)
        self.sheetTitle = QLabel(self.sheetCard)
        self.sheetTitle.setObjectName(u"sheetTitle")
        self.sheetTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sheetTitle.setProperty(u"role", u"h2")
        self.sheetTitle.setWordWrap(True)

        self.sheetLayout.addWidget(self.sheetTitle)

        self.sheetHint = QLabel(self.sheetCard)
        self.sheetHint.setObjectName(u"sheetHint")
        self.sheetHint.setTextFormat(Qt.TextFormat.PlainText)
        self.sheetHint.setProperty(u"role", u"mute")
        self.sheetHint.setWordWrap(True)

        self.sheetLayout.addWidget(self.sheetHint)

        self.sheetTableCard = QFrame(self.sheetCard)
        self.sheetTableCard.setObjectName(u"sheetTableCard")
        self.sheetTableCard.setProperty(u"card", True)
        self.sheetTableCardLayout = QVBoxLayout(self.sheetTableCard)
        self.sheetTableCardLayout.setSpacing(0)
        self.sheetTableCardLayout.setObjectName(u"sheetTableCardLayout")
        self.sheetTableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.sheets = SheetView(self.sheetTableCard)
        self.sheets.setObjectName(u"sheets")
        self.sheets.setProperty(u"bare", True)

        self.sheetTableCardLayout.addWidget(self.sheets)


        self.sheetLayout.addWidget(self.sheetTableCard)

        self.upToRow = QHBoxLayout()
        self.upToRow.setSpacing(8)
        self.upToRow.setObjectName(u"upToRow")
        self.upToRow.setContentsMargins(0, 0, 0, 0)
        self.upToLabel = QLabel(self.sheetCard)
        self.upToLabel.setObjectName(u"upToLabel")
        self.upToLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.upToRow.addWidget(self.upToLabel)

        self.upToBox = QSpinBox(self.sheetCard)
        self.upToBox.setObjectName(u"upToBox")

        self.upToRow.addWidget(self.upToBox)

        self.upToButton = QPushButton(self.sheetCard)
        self.upToButton.setObjectName(u"upToButton")
        self.upToButton.setAutoDefault(False)

        self.upToRow.addWidget(self.upToButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.upToRow.addItem(self.gap1)

        self.resumeButton = QPushButton(self.sheetCard)
        self.resumeButton.setObjectName(u"resumeButton")
        self.resumeButton.setProperty(u"primary", True)
        self.resumeButton.setAutoDefault(False)

        self.upToRow.addWidget(self.resumeButton)


        self.sheetLayout.addLayout(self.upToRow)

        self.markRow = QHBoxLayout()
        self.markRow.setSpacing(8)
        self.markRow.setObjectName(u"markRow")
        self.markRow.setContentsMargins(0, 0, 0, 0)
        self.goodButton = QPushButton(self.sheetCard)
        self.goodButton.setObjectName(u"goodButton")
        self.goodButton.setAutoDefault(False)

        self.markRow.addWidget(self.goodButton)

        self.spoiledButton = QPushButton(self.sheetCard)
        self.spoiledButton.setObjectName(u"spoiledButton")
        self.spoiledButton.setAutoDefault(False)

        self.markRow.addWidget(self.spoiledButton)

        self.dropButton = QPushButton(self.sheetCard)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setAutoDefault(False)

        self.markRow.addWidget(self.dropButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.markRow.addItem(self.gap2)

        self.againButton = QPushButton(self.sheetCard)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)

        self.markRow.addWidget(self.againButton)


        self.sheetLayout.addLayout(self.markRow)


        self.body.addWidget(self.sheetCard)

        self.body.setStretch(0, 4)
        self.body.setStretch(1, 7)

        self.root.addLayout(self.body)

        self.notice = QLabel(DlgPrintBook)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.blanksButton = QPushButton(DlgPrintBook)
        self.blanksButton.setObjectName(u"blanksButton")
        self.blanksButton.setProperty(u"link", True)
        self.blanksButton.setAutoDefault(False)

        self.bottom.addWidget(self.blanksButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap3)

        self.progress = QProgressBar(DlgPrintBook)
        self.progress.setObjectName(u"progress")

        self.bottom.addWidget(self.progress)

        self.stopButton = QPushButton(DlgPrintBook)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setAutoDefault(False)

        self.bottom.addWidget(self.stopButton)

        self.closeButton = QPushButton(DlgPrintBook)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.runTitle.setBuddy(self.runs)
        self.upToLabel.setBuddy(self.upToBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgPrintBook)

        QMetaObject.connectSlotsByName(DlgPrintBook)
    # setupUi

    def retranslateUi(self, DlgPrintBook):
        DlgPrintBook.setWindowTitle(QCoreApplication.translate("DlgPrintBook", u"S\u1ed5 in gi\u1ea5y khen", None))
        self.title.setText(QCoreApplication.translate("DlgPrintBook", u"S\u1ed5 in gi\u1ea5y khen", None))
        self.explanation.setText(QCoreApplication.translate("DlgPrintBook", u"M\u1ed7i t\u1edd ra m\u00e1y in c\u00f3 m\u1ed9t d\u00f2ng: khi n\u00e0o, m\u00e1y n\u00e0o, ph\u00f4i n\u00e0o, t\u1ed1t hay h\u1ecfng.", None))
        self.runTitle.setText(QCoreApplication.translate("DlgPrintBook", u"C\u00e1c l\u01b0\u1ee3t &in", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("DlgPrintBook", u"T\u00ecm t\u00ean ng\u01b0\u1eddi, \u0111\u01a1n v\u1ecb \u0111\u00e3 in", None))
        self.sheetTitle.setText("")
        self.sheetHint.setText("")
        self.upToLabel.setText(QCoreApplication.translate("DlgPrintBook", u"\u0110\u00e3 in \u0111\u1ebf&n t\u1edd", None))
        self.upToButton.setText(QCoreApplication.translate("DlgPrintBook", u"&Ghi", None))
        self.resumeButton.setText(QCoreApplication.translate("DlgPrintBook", u"In &ti\u1ebfp", None))
        self.goodButton.setText(QCoreApplication.translate("DlgPrintBook", u"T\u1edd &ra t\u1ed1t", None))
        self.spoiledButton.setText(QCoreApplication.translate("DlgPrintBook", u"T\u1edd &h\u1ecfng\u2026", None))
        self.dropButton.setText(QCoreApplication.translate("DlgPrintBook", u"&B\u1ecf kh\u1ecfi l\u01b0\u1ee3t\u2026", None))
        self.againButton.setText(QCoreApplication.translate("DlgPrintBook", u"In &l\u1ea1i t\u1edd \u0111ang ch\u1ecdn\u2026", None))
        self.notice.setText("")
        self.blanksButton.setText(QCoreApplication.translate("DlgPrintBook", u"&Ph\u00f4i, gi\u1ea5y\u2026", None))
        self.stopButton.setText(QCoreApplication.translate("DlgPrintBook", u"&D\u1eebng l\u1ea1i", None))
        self.closeButton.setText(QCoreApplication.translate("DlgPrintBook", u"\u0110\u00f3ng", None))
    # retranslateUi

