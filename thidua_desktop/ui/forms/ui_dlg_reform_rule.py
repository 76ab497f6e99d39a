"""Made from forms/dlg_reform_rule.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.growing_view import GrowingView

class Ui_DlgReformRule(object):
    def setupUi(self, DlgReformRule):
        if not DlgReformRule.objectName():
            DlgReformRule.setObjectName(u"DlgReformRule")
        DlgReformRule.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgReformRule)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgReformRule)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.maximum = QLabel(DlgReformRule)
        self.maximum.setObjectName(u"maximum")
        self.maximum.setTextFormat(Qt.TextFormat.PlainText)
        self.maximum.setProperty(u"role", u"mute")
        self.maximum.setWordWrap(True)

        self.root.addWidget(self.maximum)

        self.sides = QHBoxLayout()
        self.sides.setSpacing(12)
        self.sides.setObjectName(u"sides")
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.ruleCard = QFrame(DlgReformRule)
        self.ruleCard.setObjectName(u"ruleCard")
        self.ruleCard.setProperty(u"card", True)
        self.ruleLayout = QVBoxLayout(self.ruleCard)
        self.ruleLayout.setSpacing(8)
        self.ruleLayout.setObjectName(u"ruleLayout")
        self.ruleLayout.setContentsMargins(12, 12, 12, 12)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.kindBoxLabel = QLabel(self.ruleCard)
        self.kindBoxLabel.setObjectName(u"kindBoxLabel")
        self.kindBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindBoxLabel.setProperty(u"role", u"small")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindBoxLabel)

        self.kindBox = QComboBox(self.ruleCard)
        self.kindBox.setObjectName(u"kindBox")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.nounEditLabel = QLabel(self.ruleCard)
        self.nounEditLabel.setObjectName(u"nounEditLabel")
        self.nounEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nounEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nounEditLabel)

        self.nounEdit = QLineEdit(self.ruleCard)
        self.nounEdit.setObjectName(u"nounEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nounEdit)

        self.doneEditLabel = QLabel(self.ruleCard)
        self.doneEditLabel.setObjectName(u"doneEditLabel")
        self.doneEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.doneEditLabel)

        self.doneEdit = QLineEdit(self.ruleCard)
        self.doneEdit.setObjectName(u"doneEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.doneEdit)

        self.totalEditLabel = QLabel(self.ruleCard)
        self.totalEditLabel.setObjectName(u"totalEditLabel")
        self.totalEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.totalEditLabel)

        self.totalEdit = QLineEdit(self.ruleCard)
        self.totalEdit.setObjectName(u"totalEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.totalEdit)

        self.factorEditLabel = QLabel(self.ruleCard)
        self.factorEditLabel.setObjectName(u"factorEditLabel")
        self.factorEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.factorEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.factorEditLabel)

        self.factorEdit = QLineEdit(self.ruleCard)
        self.factorEdit.setObjectName(u"factorEdit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.factorEdit)

        self.targetEditLabel = QLabel(self.ruleCard)
        self.targetEditLabel.setObjectName(u"targetEditLabel")
        self.targetEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.targetEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.targetEditLabel)

        self.targetEdit = QLineEdit(self.ruleCard)
        self.targetEdit.setObjectName(u"targetEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.targetEdit)

        self.capEditLabel = QLabel(self.ruleCard)
        self.capEditLabel.setObjectName(u"capEditLabel")
        self.capEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.capEditLabel)

        self.capEdit = QLineEdit(self.ruleCard)
        self.capEdit.setObjectName(u"capEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.capEdit)

        self.noneNameEditLabel = QLabel(self.ruleCard)
        self.noneNameEditLabel.setObjectName(u"noneNameEditLabel")
        self.noneNameEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noneNameEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.noneNameEditLabel)

        self.noneNameEdit = QLineEdit(self.ruleCard)
        self.noneNameEdit.setObjectName(u"noneNameEdit")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.noneNameEdit)

        self.noneEditLabel = QLabel(self.ruleCard)
        self.noneEditLabel.setObjectName(u"noneEditLabel")
        self.noneEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noneEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.noneEditLabel)

        self.noneEdit = QLineEdit(self.ruleCard)
        self.noneEdit.setObjectName(u"noneEdit")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.noneEdit)

        self.reverseBox = QCheckBox(self.ruleCard)
        self.reverseBox.setObjectName(u"reverseBox")

        self.form.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.reverseBox)

        self.startEditLabel = QLabel(self.ruleCard)
        self.startEditLabel.setObjectName(u"startEditLabel")
        self.startEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.startEditLabel)

        self.startEdit = QLineEdit(self.ruleCard)
        self.startEdit.setObjectName(u"startEdit")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.startEdit)

        self.cleanEditLabel = QLabel(self.ruleCard)
        self.cleanEditLabel.setObjectName(u"cleanEditLabel")
        self.cleanEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.cleanEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.cleanEditLabel)

        self.cleanEdit = QLineEdit(self.ruleCard)
        self.cleanEdit.setObjectName(u"cleanEdit")

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.cleanEdit)

        self.floorEditLabel = QLabel(self.ruleCard)
        self.floorEditLabel.setObjectName(u"floorEditLabel")
        self.floorEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.floorEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.floorEditLabel)

        self.floorEdit = QLineEdit(self.ruleCard)
        self.floorEdit.setObjectName(u"floorEdit")

        self.form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.floorEdit)

        self.zeroEditLabel = QLabel(self.ruleCard)
        self.zeroEditLabel.setObjectName(u"zeroEditLabel")
        self.zeroEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.zeroEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.zeroEditLabel)

        self.zeroEdit = QLineEdit(self.ruleCard)
        self.zeroEdit.setObjectName(u"zeroEdit")

        self.form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.zeroEdit)

        self.scaleEditLabel = QLabel(self.ruleCard)
        self.scaleEditLabel.setObjectName(u"scaleEditLabel")
        self.scaleEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scaleEditLabel.setProperty(u"role", u"small")

        self.form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.scaleEditLabel)

        self.scaleEdit = QLineEdit(self.ruleCard)
        self.scaleEdit.setObjectName(u"scaleEdit")

        self.form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.scaleEdit)


        self.ruleLayout.addLayout(self.form)

        self.hint = QLabel(self.ruleCard)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"small")
        self.hint.setWordWrap(True)

        self.ruleLayout.addWidget(self.hint)

        self.tables = QStackedWidget(self.ruleCard)
        self.tables.setObjectName(u"tables")
        self.nothingPage = QWidget()
        self.nothingPage.setObjectName(u"nothingPage")
        self.nothingPage.setProperty(u"plain", True)
        self.tables.addWidget(self.nothingPage)
        self.wordsPage = QWidget()
        self.wordsPage.setObjectName(u"wordsPage")
        self.wordsPage.setProperty(u"plain", True)
        self.wordsLayout = QVBoxLayout(self.wordsPage)
        self.wordsLayout.setSpacing(0)
        self.wordsLayout.setObjectName(u"wordsLayout")
        self.wordsLayout.setContentsMargins(0, 0, 0, 0)
        self.wordsTable = GrowingView(self.wordsPage)
        self.wordsTable.setObjectName(u"wordsTable")
        self.wordsTable.setProperty(u"bare", True)

        self.wordsLayout.addWidget(self.wordsTable)

        self.tables.addWidget(self.wordsPage)
        self.numbersPage = QWidget()
        self.numbersPage.setObjectName(u"numbersPage")
        self.numbersPage.setProperty(u"plain", True)
        self.numbersLayout = QVBoxLayout(self.numbersPage)
        self.numbersLayout.setSpacing(0)
        self.numbersLayout.setObjectName(u"numbersLayout")
        self.numbersLayout.setContentsMargins(0, 0, 0, 0)
        self.numbersTable = GrowingView(self.numbersPage)
        self.numbersTable.setObjectName(u"numbersTable")
        self.numbersTable.setProperty(u"bare", True)

        self.numbersLayout.addWidget(self.numbersTable)

        self.tables.addWidget(self.numbersPage)
        self.daysPage = QWidget()
        self.daysPage.setObjectName(u"daysPage")
        self.daysPage.setProperty(u"plain", True)
        self.daysLayout = QVBoxLayout(self.daysPage)
        self.daysLayout.setSpacing(0)
        self.daysLayout.setObjectName(u"daysLayout")
        self.daysLayout.setContentsMargins(0, 0, 0, 0)
        self.daysTable = GrowingView(self.daysPage)
        self.daysTable.setObjectName(u"daysTable")
        self.daysTable.setProperty(u"bare", True)

        self.daysLayout.addWidget(self.daysTable)

        self.tables.addWidget(self.daysPage)
        self.countsPage = QWidget()
        self.countsPage.setObjectName(u"countsPage")
        self.countsPage.setProperty(u"plain", True)
        self.countsLayout = QVBoxLayout(self.countsPage)
        self.countsLayout.setSpacing(0)
        self.countsLayout.setObjectName(u"countsLayout")
        self.countsLayout.setContentsMargins(0, 0, 0, 0)
        self.countsTable = GrowingView(self.countsPage)
        self.countsTable.setObjectName(u"countsTable")
        self.countsTable.setProperty(u"bare", True)

        self.countsLayout.addWidget(self.countsTable)

        self.tables.addWidget(self.countsPage)

        self.ruleLayout.addWidget(self.tables)


        self.sides.addWidget(self.ruleCard)

        self.wordsCard = QFrame(DlgReformRule)
        self.wordsCard.setObjectName(u"wordsCard")
        self.wordsCard.setProperty(u"card", True)
        self.sayLayout = QVBoxLayout(self.wordsCard)
        self.sayLayout.setSpacing(6)
        self.sayLayout.setObjectName(u"sayLayout")
        self.sayLayout.setContentsMargins(12, 12, 12, 12)
        self.textLabel = QLabel(self.wordsCard)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setProperty(u"role", u"small")

        self.sayLayout.addWidget(self.textLabel)

        self.textEdit = QPlainTextEdit(self.wordsCard)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)

        self.sayLayout.addWidget(self.textEdit)

        self.reading = QLabel(self.wordsCard)
        self.reading.setObjectName(u"reading")
        self.reading.setTextFormat(Qt.TextFormat.PlainText)
        self.reading.setProperty(u"role", u"mute")
        self.reading.setWordWrap(True)

        self.sayLayout.addWidget(self.reading)

        self.tryLabel = QLabel(self.wordsCard)
        self.tryLabel.setObjectName(u"tryLabel")
        self.tryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tryLabel.setProperty(u"role", u"small")

        self.sayLayout.addWidget(self.tryLabel)

        self.tryEdit = QLineEdit(self.wordsCard)
        self.tryEdit.setObjectName(u"tryEdit")

        self.sayLayout.addWidget(self.tryEdit)

        self.outcome = QLabel(self.wordsCard)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)

        self.sayLayout.addWidget(self.outcome)


        self.sides.addWidget(self.wordsCard)


        self.root.addLayout(self.sides)

        self.notice = QLabel(DlgReformRule)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.saveButton = QPushButton(DlgReformRule)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"check")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgReformRule)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.kindBoxLabel.setBuddy(self.kindBox)
        self.nounEditLabel.setBuddy(self.nounEdit)
        self.doneEditLabel.setBuddy(self.doneEdit)
        self.totalEditLabel.setBuddy(self.totalEdit)
        self.factorEditLabel.setBuddy(self.factorEdit)
        self.targetEditLabel.setBuddy(self.targetEdit)
        self.capEditLabel.setBuddy(self.capEdit)
        self.noneNameEditLabel.setBuddy(self.noneNameEdit)
        self.noneEditLabel.setBuddy(self.noneEdit)
        self.startEditLabel.setBuddy(self.startEdit)
        self.cleanEditLabel.setBuddy(self.cleanEdit)
        self.floorEditLabel.setBuddy(self.floorEdit)
        self.zeroEditLabel.setBuddy(self.zeroEdit)
        self.scaleEditLabel.setBuddy(self.scaleEdit)
        self.textLabel.setBuddy(self.textEdit)
        self.tryLabel.setBuddy(self.tryEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindBox, self.nounEdit)
        QWidget.setTabOrder(self.nounEdit, self.doneEdit)
        QWidget.setTabOrder(self.doneEdit, self.totalEdit)
        QWidget.setTabOrder(self.totalEdit, self.factorEdit)
        QWidget.setTabOrder(self.factorEdit, self.targetEdit)
        QWidget.setTabOrder(self.targetEdit, self.capEdit)
        QWidget.setTabOrder(self.capEdit, self.noneNameEdit)
        QWidget.setTabOrder(self.noneNameEdit, self.noneEdit)
        QWidget.setTabOrder(self.noneEdit, self.reverseBox)
        QWidget.setTabOrder(self.reverseBox, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.cleanEdit)
        QWidget.setTabOrder(self.cleanEdit, self.floorEdit)
        QWidget.setTabOrder(self.floorEdit, self.zeroEdit)
        QWidget.setTabOrder(self.zeroEdit, self.scaleEdit)
        QWidget.setTabOrder(self.scaleEdit, self.wordsTable)
        QWidget.setTabOrder(self.wordsTable, self.numbersTable)
        QWidget.setTabOrder(self.numbersTable, self.daysTable)
        QWidget.setTabOrder(self.daysTable, self.countsTable)
        QWidget.setTabOrder(self.countsTable, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.tryEdit)
        QWidget.setTabOrder(self.tryEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgReformRule)

        QMetaObject.connectSlotsByName(DlgReformRule)
    # setupUi

    def retranslateUi(self, DlgReformRule):
        DlgReformRule.setWindowTitle(QCoreApplication.translate("DlgReformRule", u"C\u00e1ch t\u00ednh \u0111i\u1ec3m", None))
        self.title.setText("")
        self.maximum.setText("")
        self.kindBoxLabel.setText(QCoreApplication.translate("DlgReformRule", u"&Ki\u1ec3u t\u00ednh", None))
        self.nounEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"\u0110&o, \u0111\u1ebfm ho\u1eb7c l\u00e0m g\u00ec", None))
        self.nounEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"h\u00ecnh th\u1ee9c, h\u1ed3 s\u01a1 \u0111\u00fang h\u1ea1n \u2026", None))
        self.doneEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"&T\u1eed s\u1ed1", None))
        self.totalEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"&M\u1eabu s\u1ed1", None))
        self.totalEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"\u0111\u1ec3 tr\u1ed1ng khi k\u00ea khai t\u1ef7 l\u1ec7", None))
        self.factorEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"&Nh\u00e2n v\u1edbi (\u0111i\u1ec3m)", None))
        self.targetEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"M\u1ee5c ti\u00ea&u (%)", None))
        self.targetEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"\u0111\u1ec3 tr\u1ed1ng: 100", None))
        self.capEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"T\u1ed1i \u0111&a (\u0111i\u1ec3m)", None))
        self.capEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"\u0111\u1ec3 tr\u1ed1ng: kh\u00f4ng \u0111\u01b0\u1ee3c qu\u00e1 100 %", None))
        self.noneNameEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"Tr\u01b0\u1eddng &h\u1ee3p kh\u00f4ng ph\u00e1t sinh", None))
        self.noneNameEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"kh\u00f4ng c\u00f3 h\u1ed3 s\u01a1 tr\u1ec5 h\u1ea1n", None))
        self.noneEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"Kh\u00f4ng x\u1ea3&y ra th\u00ec \u0111\u01b0\u1ee3c (\u0111i\u1ec3m)", None))
        self.noneEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"\u0111\u1ec3 tr\u1ed1ng: kh\u00f4ng n\u00f3i", None))
        self.reverseBox.setText(QCoreApplication.translate("DlgReformRule", u"T\u1eed s\u1ed1 l\u00e0 s\u1ed1 vi ph\u1ea1m: l\u1ea5y 100 % t&r\u1eeb \u0111i", None))
        self.startEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"\u0110i\u1ec3m &ban \u0111\u1ea7u", None))
        self.cleanEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"L\u1eddi c\u1ee7a tr\u01b0\u1eddng h\u1ee3&p kh\u00f4ng vi ph\u1ea1m", None))
        self.cleanEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"Kh\u00f4ng c\u00f3 ng\u01b0\u1eddi b\u1ecb k\u1ef7 lu\u1eadt", None))
        self.floorEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"Tr\u1eeb \u0111\u1ebfn kh\u00f4ng &d\u01b0\u1edbi (\u0111i\u1ec3m)", None))
        self.zeroEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"&X\u1ea3y ra th\u00ec m\u1ea5t h\u1ebft \u0111i\u1ec3m", None))
        self.zeroEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"c\u00f3 h\u00ecnh th\u1ee9c n\u1eb7ng h\u01a1n", None))
        self.scaleEditLabel.setText(QCoreApplication.translate("DlgReformRule", u"Thang \u0111i\u1ec3m kh\u1ea3o &s\u00e1t", None))
        self.scaleEdit.setPlaceholderText(QCoreApplication.translate("DlgReformRule", u"100, 10 ho\u1eb7c 5", None))
        self.hint.setText("")
        self.textLabel.setText(QCoreApplication.translate("DlgReformRule", u"C\u00e1ch t\u00ednh \u0111i\u1ec3m, nh\u01b0 &vi\u1ebft trong b\u1ed9 ti\u00eau ch\u00ed", None))
        self.reading.setText("")
        self.tryLabel.setText(QCoreApplication.translate("DlgReformRule", u"Th\u1eed v\u1edb&i s\u1ed1 li\u1ec7u k\u00ea khai", None))
        self.outcome.setText("")
        self.notice.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgReformRule", u"&L\u1ea5y c\u00e1ch t\u00ednh n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgReformRule", u"L\u1ea5y c\u00e1ch t\u00ednh n\u00e0y (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgReformRule", u"\u0110\u00f3n&g", None))
    # retranslateUi

