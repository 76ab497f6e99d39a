"""Made from forms/dlg_print.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgPrint(object):
    def setupUi(self, DlgPrint):
        if not DlgPrint.objectName():
            DlgPrint.setObjectName(u"DlgPrint")
        DlgPrint.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPrint)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPrint)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPrint)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.fieldCard = QFrame(DlgPrint)
        self.fieldCard.setObjectName(u"fieldCard")
        self.fieldCard.setProperty(u"card", True)
        self.form = QFormLayout(self.fieldCard)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(14, 12, 14, 12)
        self.printerBoxLabel = QLabel(self.fieldCard)
        self.printerBoxLabel.setObjectName(u"printerBoxLabel")
        self.printerBoxLabel.setMinimumSize(QSize(0, 24))
        self.printerBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.printerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.printerBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.printerBoxLabel)

        self.printerBox = QComboBox(self.fieldCard)
        self.printerBox.setObjectName(u"printerBox")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.printerBox)

        self.trayBoxLabel = QLabel(self.fieldCard)
        self.trayBoxLabel.setObjectName(u"trayBoxLabel")
        self.trayBoxLabel.setMinimumSize(QSize(0, 24))
        self.trayBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.trayBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.trayBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.trayBoxLabel)

        self.trayBox = QComboBox(self.fieldCard)
        self.trayBox.setObjectName(u"trayBox")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.trayBox)

        self.stockBoxLabel = QLabel(self.fieldCard)
        self.stockBoxLabel.setObjectName(u"stockBoxLabel")
        self.stockBoxLabel.setMinimumSize(QSize(0, 24))
        self.stockBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.stockBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stockBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stockBoxLabel)

        self.stockBox = QComboBox(self.fieldCard)
        self.stockBox.setObjectName(u"stockBox")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stockBox)

        self.modeBoxLabel = QLabel(self.fieldCard)
        self.modeBoxLabel.setObjectName(u"modeBoxLabel")
        self.modeBoxLabel.setMinimumSize(QSize(0, 24))
        self.modeBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.modeBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.modeBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.modeBoxLabel)

        self.modeBox = QComboBox(self.fieldCard)
        self.modeBox.setObjectName(u"modeBox")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.modeBox)

        self.layoutBoxLabel = QLabel(self.fieldCard)
        self.layoutBoxLabel.setObjectName(u"layoutBoxLabel")
        self.layoutBoxLabel.setMinimumSize(QSize(0, 24))
        self.layoutBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.layoutBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.layoutBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.layoutBoxLabel)

        self.layoutBox = QComboBox(self.fieldCard)
        self.layoutBox.setObjectName(u"layoutBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.layoutBox)

        self.orderBoxLabel = QLabel(self.fieldCard)
        self.orderBoxLabel.setObjectName(u"orderBoxLabel")
        self.orderBoxLabel.setMinimumSize(QSize(0, 24))
        self.orderBoxLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.orderBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.orderBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.orderBoxLabel)

        self.orderBox = QComboBox(self.fieldCard)
        self.orderBox.setObjectName(u"orderBox")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.orderBox)

        self.rangeEditLabel = QLabel(self.fieldCard)
        self.rangeEditLabel.setObjectName(u"rangeEditLabel")
        self.rangeEditLabel.setMinimumSize(QSize(0, 24))
        self.rangeEditLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.rangeEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rangeEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.rangeEditLabel)

        self.rangeEdit = QLineEdit(self.fieldCard)
        self.rangeEdit.setObjectName(u"rangeEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.rangeEdit)

        self.reasonEditLabel = QLabel(self.fieldCard)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setMinimumSize(QSize(0, 24))
        self.reasonEditLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.reasonEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.reasonEditLabel)

        self.reasonEdit = QLineEdit(self.fieldCard)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.reasonEdit)

        self.serialEditLabel = QLabel(self.fieldCard)
        self.serialEditLabel.setObjectName(u"serialEditLabel")
        self.serialEditLabel.setMinimumSize(QSize(0, 24))
        self.serialEditLabel.setAlignment(Qt.AlignmentFlag.AlignVCenter|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.serialEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.serialEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.serialEditLabel)

        self.serialEdit = QLineEdit(self.fieldCard)
        self.serialEdit.setObjectName(u"serialEdit")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.serialEdit)


        self.body.addWidget(self.fieldCard)

        self.listCard = QFrame(DlgPrint)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(14, 12, 14, 12)
        self.countLabel = QLabel(self.listCard)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"h2")

        self.listLayout.addWidget(self.countLabel)

        self.paperLabel = QLabel(self.listCard)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperLabel.setProperty(u"role", u"mute")
        self.paperLabel.setWordWrap(True)

        self.listLayout.addWidget(self.paperLabel)

        self.findingTitle = QLabel(self.listCard)
        self.findingTitle.setObjectName(u"findingTitle")
        self.findingTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.findingTitle.setProperty(u"role", u"h2")

        self.listLayout.addWidget(self.findingTitle)

        self.findings = QListWidget(self.listCard)
        self.findings.setObjectName(u"findings")

        self.listLayout.addWidget(self.findings)

        self.findingHint = QLabel(self.listCard)
        self.findingHint.setObjectName(u"findingHint")
        self.findingHint.setTextFormat(Qt.TextFormat.PlainText)
        self.findingHint.setProperty(u"role", u"mute")
        self.findingHint.setWordWrap(True)

        self.listLayout.addWidget(self.findingHint)


        self.body.addWidget(self.listCard)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 3)

        self.root.addLayout(self.body)

        self.notice = QLabel(DlgPrint)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.calibrateButton = QPushButton(DlgPrint)
        self.calibrateButton.setObjectName(u"calibrateButton")
        self.calibrateButton.setProperty(u"link", True)
        self.calibrateButton.setAutoDefault(False)

        self.bottom.addWidget(self.calibrateButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap1)

        self.progress = QProgressBar(DlgPrint)
        self.progress.setObjectName(u"progress")

        self.bottom.addWidget(self.progress)

        self.stopButton = QPushButton(DlgPrint)
        self.stopButton.setObjectName(u"stopButton")
        self.stopButton.setAutoDefault(False)

        self.bottom.addWidget(self.stopButton)

        self.printButton = QPushButton(DlgPrint)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"primary", True)
        self.printButton.setAutoDefault(True)

        self.bottom.addWidget(self.printButton)

        self.closeButton = QPushButton(DlgPrint)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.printerBoxLabel.setBuddy(self.printerBox)
        self.trayBoxLabel.setBuddy(self.trayBox)
        self.stockBoxLabel.setBuddy(self.stockBox)
        self.modeBoxLabel.setBuddy(self.modeBox)
        self.layoutBoxLabel.setBuddy(self.layoutBox)
        self.orderBoxLabel.setBuddy(self.orderBox)
        self.rangeEditLabel.setBuddy(self.rangeEdit)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.serialEditLabel.setBuddy(self.serialEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgPrint)

        QMetaObject.connectSlotsByName(DlgPrint)
    # setupUi

    def retranslateUi(self, DlgPrint):
        DlgPrint.setWindowTitle(QCoreApplication.translate("DlgPrint", u"In gi\u1ea5y khen", None))
        self.title.setText(QCoreApplication.translate("DlgPrint", u"In gi\u1ea5y khen", None))
        self.explanation.setText(QCoreApplication.translate("DlgPrint", u"Xem h\u1ebft c\u00e1c d\u00f2ng c\u1ea7n l\u01b0u \u00fd tr\u01b0\u1edbc khi in: m\u1ed7i ph\u00f4i h\u1ecfng l\u00e0 m\u1ed9t ph\u00f4i m\u1ea5t.", None))
        self.printerBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"&M\u00e1y in", None))
        self.trayBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"Kha&y gi\u1ea5y", None))
        self.stockBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"&Gi\u1ea5y, ph\u00f4i trong khay", None))
        self.modeBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"&C\u00e1ch in", None))
        self.layoutBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"M\u1eab&u", None))
        self.orderBoxLabel.setText(QCoreApplication.translate("DlgPrint", u"Th\u1ee9 &t\u1ef1", None))
        self.rangeEditLabel.setText(QCoreApplication.translate("DlgPrint", u"T\u1edd c\u1ea7&n in", None))
        self.rangeEdit.setPlaceholderText(QCoreApplication.translate("DlgPrint", u"t\u1ea5t c\u1ea3; ho\u1eb7c 1-5, 8, 12-", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("DlgPrint", u"L\u00fd d&o in l\u1ea1i", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("DlgPrint", u"v\u00ec sao in th\u00eam t\u1edd \u0111\u00e3 in", None))
        self.serialEditLabel.setText(QCoreApplication.translate("DlgPrint", u"&S\u00ea-ri ph\u00f4i \u0111\u1ea7u ti\u00ean", None))
        self.countLabel.setText("")
        self.paperLabel.setText("")
        self.findingTitle.setText("")
        self.findingHint.setText(QCoreApplication.translate("DlgPrint", u"Enter m\u1edf ch\u1ed7 c\u1ea7n s\u1eeda.", None))
        self.notice.setText("")
        self.calibrateButton.setText(QCoreApplication.translate("DlgPrint", u"C&h\u1ec9nh m\u00e1y in, in th\u1eed\u2026", None))
        self.stopButton.setText(QCoreApplication.translate("DlgPrint", u"D\u1eeb&ng l\u1ea1i", None))
        self.printButton.setText(QCoreApplication.translate("DlgPrint", u"&In", None))
        self.closeButton.setText(QCoreApplication.translate("DlgPrint", u"\u0110\u00f3ng", None))
    # retranslateUi

