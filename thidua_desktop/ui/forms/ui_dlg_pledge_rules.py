"""Made from forms/dlg_pledge_rules.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.date_edit import PointsEdit
from thidua_desktop.ui.widgets.growing_view import GrowingView
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgPledgeRules(object):
    def setupUi(self, DlgPledgeRules):
        if not DlgPledgeRules.objectName():
            DlgPledgeRules.setObjectName(u"DlgPledgeRules")
        DlgPledgeRules.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeRules)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeRules)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeRules)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.pages = QTabWidget(DlgPledgeRules)
        self.pages.setObjectName(u"pages")
        self.pages.setDocumentMode(True)
        self.generalPage = QWidget()
        self.generalPage.setObjectName(u"generalPage")
        self.generalPage.setProperty(u"plain", True)
        self.generalLayout = QVBoxLayout(self.generalPage)
        self.generalLayout.setSpacing(8)
        self.generalLayout.setObjectName(u"generalLayout")
        self.generalLayout.setContentsMargins(0, 4, 0, 0)
        self.fieldsBox = QWidget(self.generalPage)
        self.fieldsBox.setObjectName(u"fieldsBox")
        self.fieldsBox.setProperty(u"plain", True)
        self.fields = QFormLayout(self.fieldsBox)
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(6)
        self.fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields.setContentsMargins(12, 12, 12, 12)
        self.methodLabel = QLabel(self.fieldsBox)
        self.methodLabel.setObjectName(u"methodLabel")
        self.methodLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.methodLabel.setProperty(u"role", u"small")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.methodLabel)

        self.methodBox = QComboBox(self.fieldsBox)
        self.methodBox.setObjectName(u"methodBox")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.methodBox)

        self.totalLabel = QLabel(self.fieldsBox)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.totalLabel.setProperty(u"role", u"small")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.totalLabel)

        self.totalEdit = PointsEdit(self.fieldsBox)
        self.totalEdit.setObjectName(u"totalEdit")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.totalEdit)

        self.lowerLabel = QLabel(self.fieldsBox)
        self.lowerLabel.setObjectName(u"lowerLabel")
        self.lowerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lowerLabel.setProperty(u"role", u"small")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lowerLabel)

        self.lowerBox = QComboBox(self.fieldsBox)
        self.lowerBox.setObjectName(u"lowerBox")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lowerBox)

        self.leaderLabel = QLabel(self.fieldsBox)
        self.leaderLabel.setObjectName(u"leaderLabel")
        self.leaderLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.leaderLabel.setProperty(u"role", u"small")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.leaderLabel)

        self.leaderEdit = PointsEdit(self.fieldsBox)
        self.leaderEdit.setObjectName(u"leaderEdit")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.leaderEdit)

        self.perLabel = QLabel(self.fieldsBox)
        self.perLabel.setObjectName(u"perLabel")
        self.perLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.perLabel.setProperty(u"role", u"small")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.perLabel)

        self.perEdit = PointsEdit(self.fieldsBox)
        self.perEdit.setObjectName(u"perEdit")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.perEdit)

        self.capLabel = QLabel(self.fieldsBox)
        self.capLabel.setObjectName(u"capLabel")
        self.capLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capLabel.setProperty(u"role", u"small")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.capLabel)

        self.capEdit = PointsEdit(self.fieldsBox)
        self.capEdit.setObjectName(u"capEdit")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.capEdit)

        self.unitCapLabel = QLabel(self.fieldsBox)
        self.unitCapLabel.setObjectName(u"unitCapLabel")
        self.unitCapLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitCapLabel.setProperty(u"role", u"small")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.unitCapLabel)

        self.unitCapEdit = PointsEdit(self.fieldsBox)
        self.unitCapEdit.setObjectName(u"unitCapEdit")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.unitCapEdit)

        self.crossLabel = QLabel(self.fieldsBox)
        self.crossLabel.setObjectName(u"crossLabel")
        self.crossLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.crossLabel.setProperty(u"role", u"small")

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.crossLabel)

        self.crossBox = QComboBox(self.fieldsBox)
        self.crossBox.setObjectName(u"crossBox")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.crossBox)

        self.shareLabel = QLabel(self.fieldsBox)
        self.shareLabel.setObjectName(u"shareLabel")
        self.shareLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.shareLabel.setProperty(u"role", u"small")

        self.fields.setWidget(8, QFormLayout.ItemRole.LabelRole, self.shareLabel)

        self.shareEdit = PointsEdit(self.fieldsBox)
        self.shareEdit.setObjectName(u"shareEdit")

        self.fields.setWidget(8, QFormLayout.ItemRole.FieldRole, self.shareEdit)

        self.dissolvedLabel = QLabel(self.fieldsBox)
        self.dissolvedLabel.setObjectName(u"dissolvedLabel")
        self.dissolvedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dissolvedLabel.setProperty(u"role", u"small")

        self.fields.setWidget(9, QFormLayout.ItemRole.LabelRole, self.dissolvedLabel)

        self.dissolvedBox = QComboBox(self.fieldsBox)
        self.dissolvedBox.setObjectName(u"dissolvedBox")

        self.fields.setWidget(9, QFormLayout.ItemRole.FieldRole, self.dissolvedBox)

        self.flagLabel = QLabel(self.fieldsBox)
        self.flagLabel.setObjectName(u"flagLabel")
        self.flagLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.flagLabel.setProperty(u"role", u"small")

        self.fields.setWidget(10, QFormLayout.ItemRole.LabelRole, self.flagLabel)

        self.flagEdit = PointsEdit(self.fieldsBox)
        self.flagEdit.setObjectName(u"flagEdit")

        self.fields.setWidget(10, QFormLayout.ItemRole.FieldRole, self.flagEdit)


        self.generalLayout.addWidget(self.fieldsBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.generalLayout.addItem(self.gap1)

        self.pages.addTab(self.generalPage, "")
        self.pointsPage = QWidget()
        self.pointsPage.setObjectName(u"pointsPage")
        self.pointsPage.setProperty(u"plain", True)
        self.pointsLayout = QVBoxLayout(self.pointsPage)
        self.pointsLayout.setSpacing(8)
        self.pointsLayout.setObjectName(u"pointsLayout")
        self.pointsLayout.setContentsMargins(8, 8, 8, 8)
        self.pointsHint = QLabel(self.pointsPage)
        self.pointsHint.setObjectName(u"pointsHint")
        self.pointsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.pointsHint.setProperty(u"role", u"mute")
        self.pointsHint.setWordWrap(True)

        self.pointsLayout.addWidget(self.pointsHint)

        self.pointsTable = GrowingView(self.pointsPage)
        self.pointsTable.setObjectName(u"pointsTable")
        self.pointsTable.setProperty(u"bare", True)

        self.pointsLayout.addWidget(self.pointsTable)

        self.pages.addTab(self.pointsPage, "")
        self.wordsPage = QWidget()
        self.wordsPage.setObjectName(u"wordsPage")
        self.wordsPage.setProperty(u"plain", True)
        self.wordsLayout = QVBoxLayout(self.wordsPage)
        self.wordsLayout.setSpacing(8)
        self.wordsLayout.setObjectName(u"wordsLayout")
        self.wordsLayout.setContentsMargins(8, 8, 8, 8)
        self.wordsHint = QLabel(self.wordsPage)
        self.wordsHint.setObjectName(u"wordsHint")
        self.wordsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsHint.setProperty(u"role", u"mute")
        self.wordsHint.setWordWrap(True)

        self.wordsLayout.addWidget(self.wordsHint)

        self.wordsTable = SheetView(self.wordsPage)
        self.wordsTable.setObjectName(u"wordsTable")
        self.wordsTable.setProperty(u"bare", True)

        self.wordsLayout.addWidget(self.wordsTable)

        self.pages.addTab(self.wordsPage, "")
        self.classesPage = QWidget()
        self.classesPage.setObjectName(u"classesPage")
        self.classesPage.setProperty(u"plain", True)
        self.classesLayout = QVBoxLayout(self.classesPage)
        self.classesLayout.setSpacing(8)
        self.classesLayout.setObjectName(u"classesLayout")
        self.classesLayout.setContentsMargins(8, 8, 8, 8)
        self.classesHint = QLabel(self.classesPage)
        self.classesHint.setObjectName(u"classesHint")
        self.classesHint.setTextFormat(Qt.TextFormat.PlainText)
        self.classesHint.setProperty(u"role", u"mute")
        self.classesHint.setWordWrap(True)

        self.classesLayout.addWidget(self.classesHint)

        self.classesTable = GrowingView(self.classesPage)
        self.classesTable.setObjectName(u"classesTable")
        self.classesTable.setProperty(u"bare", True)

        self.classesLayout.addWidget(self.classesTable)

        self.pages.addTab(self.classesPage, "")

        self.root.addWidget(self.pages)

        self.notice = QLabel(DlgPledgeRules)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(DlgPledgeRules)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setProperty(u"iconName", u"undo-2")

        self.buttons.addWidget(self.resetButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.saveButton = QPushButton(DlgPledgeRules)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgPledgeRules)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.methodLabel.setBuddy(self.methodBox)
        self.totalLabel.setBuddy(self.totalEdit)
        self.lowerLabel.setBuddy(self.lowerBox)
        self.leaderLabel.setBuddy(self.leaderEdit)
        self.perLabel.setBuddy(self.perEdit)
        self.capLabel.setBuddy(self.capEdit)
        self.unitCapLabel.setBuddy(self.unitCapEdit)
        self.crossLabel.setBuddy(self.crossBox)
        self.shareLabel.setBuddy(self.shareEdit)
        self.dissolvedLabel.setBuddy(self.dissolvedBox)
        self.flagLabel.setBuddy(self.flagEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pages, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.closeButton)

        self.retranslateUi(DlgPledgeRules)

        QMetaObject.connectSlotsByName(DlgPledgeRules)
    # setupUi

    def retranslateUi(self, DlgPledgeRules):
        DlgPledgeRules.setWindowTitle(QCoreApplication.translate("DlgPledgeRules", u"Quy t\u1eafc ch\u1ea5m \u0111i\u1ec3m giao \u01b0\u1edbc", None))
        self.title.setText(QCoreApplication.translate("DlgPledgeRules", u"Quy t\u1eafc ch\u1ea5m \u0111i\u1ec3m giao \u01b0\u1edbc", None))
        self.explanation.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110\u00e2y l\u00e0 quy ch\u1ebf c\u1ee7a t\u1ec9nh, c\u1ee7a x\u00e3, kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh c\u1ee7a lu\u1eadt. S\u1eeda cho \u0111\u00fang quy ch\u1ebf \u0111ang d\u00f9ng; m\u1ecdi \u0111i\u1ec3m \u0111\u01b0\u1ee3c t\u00ednh l\u1ea1i ngay.", None))
        self.methodLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"C\u00e1ch &t\u00ednh \u0111i\u1ec3m", None))
        self.totalLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"T\u1ed5ng \u0111i\u1ec3m &chu\u1ea9n c\u1ee7a giao \u01b0\u1edbc", None))
        self.lowerLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"Ch\u1ec9 ti\u00eau c\u00e0ng t&h\u1ea5p c\u00e0ng t\u1ed1t", None))
        self.leaderLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"&S\u1ed1 % \u0111i\u1ec3m chu\u1ea9n khi ch\u1ec9 \u0111\u1ea1t k\u1ebf ho\u1ea1ch", None))
        self.perLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110i\u1ec3m th\u01b0\u1edfng cho m\u1ed7i 1% &v\u01b0\u1ee3t", None))
        self.capLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"Th\u01b0\u1edfng v\u01b0\u1ee3t nhi\u1ec1u nh\u1ea5t &m\u1ed9t ch\u1ec9 ti\u00eau", None))
        self.unitCapLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110i\u1ec3m th\u01b0\u1edfng nhi\u1ec1u nh\u1ea5t m\u1ed9t \u0111\u01a1n v\u1ecb (&k\u1ec3 m\u1ecdi kho\u1ea3n)", None))
        self.crossLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110i\u1ec3m ch\u1ea5m ch\u00e9&o", None))
        self.shareLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"T\u1ef7 tr\u1ecdng ch\u1ea5m ch\u00e9o (%)", None))
        self.dissolvedLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110\u01a1n v\u1ecb gi\u1ea3i th\u1ec3 gi\u1eef&a n\u0103m", None))
        self.flagLabel.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110i\u1ec3m th\u1ea5p nh\u1ea5t \u0111\u1ec3 \u0111\u1ec1 n&gh\u1ecb c\u1edd", None))
        self.pages.setTabText(self.pages.indexOf(self.generalPage), QCoreApplication.translate("DlgPledgeRules", u"Chung", None))
        self.pointsHint.setText(QCoreApplication.translate("DlgPledgeRules", u"\u0110i\u1ec3m c\u1ed9ng ghi s\u1ed1 d\u01b0\u01a1ng, \u0111i\u1ec3m tr\u1eeb ghi s\u1ed1 \u00e2m. M\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t kho\u1ea3n, t\u00ednh cho m\u1ed7i l\u1ea7n.", None))
        self.pages.setTabText(self.pages.indexOf(self.pointsPage), QCoreApplication.translate("DlgPledgeRules", u"Th\u01b0\u1edfng, tr\u1eeb", None))
        self.wordsHint.setText(QCoreApplication.translate("DlgPledgeRules", u"K\u1ebft qu\u1ea3 ghi b\u1eb1ng ch\u1eef \u0111\u01b0\u1ee3c bao nhi\u00eau ph\u1ea7n tr\u0103m \u0111i\u1ec3m chu\u1ea9n; c\u00e1c t\u1eeb c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y.", None))
        self.pages.setTabText(self.pages.indexOf(self.wordsPage), QCoreApplication.translate("DlgPledgeRules", u"K\u1ebft qu\u1ea3 b\u1eb1ng ch\u1eef", None))
        self.classesHint.setText(QCoreApplication.translate("DlgPledgeRules", u"X\u1ebfp lo\u1ea1i theo t\u1ed5ng \u0111i\u1ec3m; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu c\u01a1 quan kh\u00f4ng x\u1ebfp lo\u1ea1i.", None))
        self.pages.setTabText(self.pages.indexOf(self.classesPage), QCoreApplication.translate("DlgPledgeRules", u"X\u1ebfp lo\u1ea1i", None))
        self.notice.setText("")
        self.resetButton.setText(QCoreApplication.translate("DlgPledgeRules", u"V\u1ec1 quy t\u1eafc c\u00f3 s\u1eb5&n", None))
        self.saveButton.setText(QCoreApplication.translate("DlgPledgeRules", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgPledgeRules", u"L\u01b0u (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgPledgeRules", u"H\u1ee7&y", None))
    # retranslateUi

