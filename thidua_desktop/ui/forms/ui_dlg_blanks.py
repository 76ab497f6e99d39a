"""Made from forms/dlg_blanks.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTabWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.mm_edit import MmEdit
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgBlanks(object):
    def setupUi(self, DlgBlanks):
        if not DlgBlanks.objectName():
            DlgBlanks.setObjectName(u"DlgBlanks")
        DlgBlanks.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgBlanks)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgBlanks)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgBlanks)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.tableCard = QFrame(DlgBlanks)
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


        self.left.addWidget(self.tableCard)

        self.balanceLabel = QLabel(DlgBlanks)
        self.balanceLabel.setObjectName(u"balanceLabel")
        self.balanceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.balanceLabel.setProperty(u"role", u"h2")
        self.balanceLabel.setWordWrap(True)

        self.left.addWidget(self.balanceLabel)

        self.balanceHint = QLabel(DlgBlanks)
        self.balanceHint.setObjectName(u"balanceHint")
        self.balanceHint.setTextFormat(Qt.TextFormat.PlainText)
        self.balanceHint.setProperty(u"role", u"mute")
        self.balanceHint.setWordWrap(True)

        self.left.addWidget(self.balanceHint)


        self.body.addLayout(self.left)

        self.pages = QTabWidget(DlgBlanks)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(400, 0))
        self.pages.setMaximumSize(QSize(460, 16777215))
        self.stockPage = QWidget()
        self.stockPage.setObjectName(u"stockPage")
        self.stockPage.setProperty(u"plain", True)
        self.stockBox = QVBoxLayout(self.stockPage)
        self.stockBox.setSpacing(8)
        self.stockBox.setObjectName(u"stockBox")
        self.stockBox.setContentsMargins(0, 10, 0, 0)
        self.stockForm = QFormLayout()
        self.stockForm.setObjectName(u"stockForm")
        self.stockForm.setHorizontalSpacing(3)
        self.stockForm.setVerticalSpacing(3)
        self.stockForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.stockForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.stockForm.setContentsMargins(0, 0, 0, 0)
        self.nameEditLabel = QLabel(self.stockPage)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameEditLabel.setProperty(u"role", u"small")
        self.nameEditLabel.setMinimumSize(QSize(0, 24))
        self.nameEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.stockForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(self.stockPage)
        self.nameEdit.setObjectName(u"nameEdit")

        self.stockForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.widthEditLabel = QLabel(self.stockPage)
        self.widthEditLabel.setObjectName(u"widthEditLabel")
        self.widthEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.widthEditLabel.setProperty(u"role", u"small")
        self.widthEditLabel.setMinimumSize(QSize(0, 24))
        self.widthEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.stockForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.widthEditLabel)

        self.widthEdit = MmEdit(self.stockPage)
        self.widthEdit.setObjectName(u"widthEdit")

        self.stockForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.widthEdit)

        self.heightEditLabel = QLabel(self.stockPage)
        self.heightEditLabel.setObjectName(u"heightEditLabel")
        self.heightEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.heightEditLabel.setProperty(u"role", u"small")
        self.heightEditLabel.setMinimumSize(QSize(0, 24))
        self.heightEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.stockForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.heightEditLabel)

        self.heightEdit = MmEdit(self.stockPage)
        self.heightEdit.setObjectName(u"heightEdit")

        self.stockForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.heightEdit)

        self.blankCheck = QCheckBox(self.stockPage)
        self.blankCheck.setObjectName(u"blankCheck")

        self.stockForm.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.blankCheck)

        self.serialCheck = QCheckBox(self.stockPage)
        self.serialCheck.setObjectName(u"serialCheck")

        self.stockForm.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.serialCheck)

        self.noteEditLabel = QLabel(self.stockPage)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteEditLabel.setProperty(u"role", u"small")
        self.noteEditLabel.setMinimumSize(QSize(0, 24))
        self.noteEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.stockForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QLineEdit(self.stockPage)
        self.noteEdit.setObjectName(u"noteEdit")

        self.stockForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.stockBox.addLayout(self.stockForm)

        self.carriesLabel = QLabel(self.stockPage)
        self.carriesLabel.setObjectName(u"carriesLabel")
        self.carriesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.carriesLabel.setProperty(u"role", u"small")
        self.carriesLabel.setWordWrap(True)

        self.stockBox.addWidget(self.carriesLabel)

        self.carriesList = QListWidget(self.stockPage)
        self.carriesList.setObjectName(u"carriesList")
        self.carriesList.setMinimumSize(QSize(0, 110))

        self.stockBox.addWidget(self.carriesList)

        self.scanRow = QHBoxLayout()
        self.scanRow.setSpacing(8)
        self.scanRow.setObjectName(u"scanRow")
        self.scanRow.setContentsMargins(0, 0, 0, 0)
        self.scanButton = QPushButton(self.stockPage)
        self.scanButton.setObjectName(u"scanButton")
        self.scanButton.setAutoDefault(False)
        self.scanButton.setProperty(u"iconName", u"image")

        self.scanRow.addWidget(self.scanButton)

        self.scanLabel = QLabel(self.stockPage)
        self.scanLabel.setObjectName(u"scanLabel")
        self.scanLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scanLabel.setProperty(u"role", u"mute")
        self.scanLabel.setWordWrap(True)

        self.scanRow.addWidget(self.scanLabel)

        self.scanRow.setStretch(1, 1)

        self.stockBox.addLayout(self.scanRow)

        self.stockNotice = QLabel(self.stockPage)
        self.stockNotice.setObjectName(u"stockNotice")
        self.stockNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.stockNotice.setVisible(False)
        self.stockNotice.setProperty(u"role", u"problem")
        self.stockNotice.setWordWrap(True)

        self.stockBox.addWidget(self.stockNotice)

        self.stockRow = QHBoxLayout()
        self.stockRow.setSpacing(8)
        self.stockRow.setObjectName(u"stockRow")
        self.stockRow.setContentsMargins(0, 0, 0, 0)
        self.saveButton = QPushButton(self.stockPage)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.stockRow.addWidget(self.saveButton)

        self.deleteButton = QPushButton(self.stockPage)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.stockRow.addWidget(self.deleteButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stockRow.addItem(self.gap1)


        self.stockBox.addLayout(self.stockRow)

        self.pages.addTab(self.stockPage, "")
        self.movePage = QWidget()
        self.movePage.setObjectName(u"movePage")
        self.movePage.setProperty(u"plain", True)
        self.moveBox = QVBoxLayout(self.movePage)
        self.moveBox.setSpacing(8)
        self.moveBox.setObjectName(u"moveBox")
        self.moveBox.setContentsMargins(0, 10, 0, 0)
        self.moveForm = QFormLayout()
        self.moveForm.setObjectName(u"moveForm")
        self.moveForm.setHorizontalSpacing(3)
        self.moveForm.setVerticalSpacing(3)
        self.moveForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.moveForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.moveForm.setContentsMargins(0, 0, 0, 0)
        self.kindBoxLabel = QLabel(self.movePage)
        self.kindBoxLabel.setObjectName(u"kindBoxLabel")
        self.kindBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindBoxLabel.setProperty(u"role", u"small")
        self.kindBoxLabel.setMinimumSize(QSize(0, 24))
        self.kindBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.moveForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindBoxLabel)

        self.kindBox = QComboBox(self.movePage)
        self.kindBox.setObjectName(u"kindBox")

        self.moveForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.countBoxLabel = QLabel(self.movePage)
        self.countBoxLabel.setObjectName(u"countBoxLabel")
        self.countBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countBoxLabel.setProperty(u"role", u"small")
        self.countBoxLabel.setMinimumSize(QSize(0, 24))
        self.countBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.moveForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.countBoxLabel)

        self.countBox = QSpinBox(self.movePage)
        self.countBox.setObjectName(u"countBox")
        self.countBox.setMaximum(1000000)

        self.moveForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.countBox)

        self.dateEditLabel = QLabel(self.movePage)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.moveForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.movePage)
        self.dateEdit.setObjectName(u"dateEdit")

        self.moveForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.moveNoteEditLabel = QLabel(self.movePage)
        self.moveNoteEditLabel.setObjectName(u"moveNoteEditLabel")
        self.moveNoteEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moveNoteEditLabel.setProperty(u"role", u"small")
        self.moveNoteEditLabel.setMinimumSize(QSize(0, 24))
        self.moveNoteEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)

        self.moveForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.moveNoteEditLabel)

        self.moveNoteEdit = QLineEdit(self.movePage)
        self.moveNoteEdit.setObjectName(u"moveNoteEdit")

        self.moveForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.moveNoteEdit)


        self.moveBox.addLayout(self.moveForm)

        self.moveNotice = QLabel(self.movePage)
        self.moveNotice.setObjectName(u"moveNotice")
        self.moveNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.moveNotice.setVisible(False)
        self.moveNotice.setProperty(u"role", u"problem")
        self.moveNotice.setWordWrap(True)

        self.moveBox.addWidget(self.moveNotice)

        self.moveRow = QHBoxLayout()
        self.moveRow.setSpacing(8)
        self.moveRow.setObjectName(u"moveRow")
        self.moveRow.setContentsMargins(0, 0, 0, 0)
        self.moveButton = QPushButton(self.movePage)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"primary", True)
        self.moveButton.setAutoDefault(False)
        self.moveButton.setProperty(u"iconName", u"plus")

        self.moveRow.addWidget(self.moveButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moveRow.addItem(self.gap2)


        self.moveBox.addLayout(self.moveRow)

        self.moveCard = QFrame(self.movePage)
        self.moveCard.setObjectName(u"moveCard")
        self.moveCard.setProperty(u"card", True)
        self.moveCardLayout = QVBoxLayout(self.moveCard)
        self.moveCardLayout.setSpacing(0)
        self.moveCardLayout.setObjectName(u"moveCardLayout")
        self.moveCardLayout.setContentsMargins(1, 1, 1, 1)
        self.moveTable = TableView(self.moveCard)
        self.moveTable.setObjectName(u"moveTable")
        self.moveTable.setProperty(u"bare", True)

        self.moveCardLayout.addWidget(self.moveTable)


        self.moveBox.addWidget(self.moveCard)

        self.pages.addTab(self.movePage, "")

        self.body.addWidget(self.pages)

        self.body.setStretch(0, 1)

        self.root.addLayout(self.body)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(DlgBlanks)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"iconName", u"plus")

        self.bottom.addWidget(self.addButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap3)

        self.closeButton = QPushButton(DlgBlanks)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.widthEditLabel.setBuddy(self.widthEdit)
        self.heightEditLabel.setBuddy(self.heightEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
        self.carriesLabel.setBuddy(self.carriesList)
        self.kindBoxLabel.setBuddy(self.kindBox)
        self.countBoxLabel.setBuddy(self.countBox)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.moveNoteEditLabel.setBuddy(self.moveNoteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.pages)
        QWidget.setTabOrder(self.pages, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.widthEdit)
        QWidget.setTabOrder(self.widthEdit, self.heightEdit)
        QWidget.setTabOrder(self.heightEdit, self.blankCheck)
        QWidget.setTabOrder(self.blankCheck, self.serialCheck)
        QWidget.setTabOrder(self.serialCheck, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.carriesList)
        QWidget.setTabOrder(self.carriesList, self.scanButton)
        QWidget.setTabOrder(self.scanButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.deleteButton)
        QWidget.setTabOrder(self.deleteButton, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.countBox)
        QWidget.setTabOrder(self.countBox, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.moveNoteEdit)
        QWidget.setTabOrder(self.moveNoteEdit, self.moveButton)
        QWidget.setTabOrder(self.moveButton, self.moveTable)
        QWidget.setTabOrder(self.moveTable, self.addButton)
        QWidget.setTabOrder(self.addButton, self.closeButton)

        self.retranslateUi(DlgBlanks)

        QMetaObject.connectSlotsByName(DlgBlanks)
    # setupUi

    def retranslateUi(self, DlgBlanks):
        DlgBlanks.setWindowTitle(QCoreApplication.translate("DlgBlanks", u"Gi\u1ea5y v\u00e0 ph\u00f4i in", None))
        self.title.setText(QCoreApplication.translate("DlgBlanks", u"Gi\u1ea5y v\u00e0 ph\u00f4i in", None))
        self.explanation.setText(QCoreApplication.translate("DlgBlanks", u"M\u1ed7i lo\u1ea1i gi\u1ea5y c\u00f3 kh\u1ed5 ri\u00eang. V\u1edbi ph\u00f4i: \u0111\u00e1nh d\u1ea5u nh\u1eefng ch\u1eef, h\u00ecnh \u0111\u00e3 in s\u1eb5n, ghi s\u1ed1 nh\u1eadp, xu\u1ea5t; s\u1ed1 \u0111\u00e3 d\u00f9ng v\u00e0 h\u1ecfng l\u1ea5y t\u1eeb s\u1ed5 in.", None))
        self.balanceLabel.setText("")
        self.balanceHint.setText("")
        self.nameEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"T\u00ea&n", None))
        self.widthEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"&R\u1ed9ng (mm)", None))
        self.heightEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"&Cao (mm)", None))
        self.blankCheck.setText(QCoreApplication.translate("DlgBlanks", u"Ph\u00f4i \u0111\u00e3 in &s\u1eb5n", None))
        self.serialCheck.setText(QCoreApplication.translate("DlgBlanks", u"Ph\u00f4i c\u00f3 s\u1ed1 s\u00ea-r&i", None))
        self.noteEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"&Ghi ch\u00fa", None))
        self.carriesLabel.setText(QCoreApplication.translate("DlgBlanks", u"Nh\u1eefng c&h\u1eef, h\u00ecnh ph\u00f4i \u0111\u00e3 c\u00f3 (khi in ch\u1eef l\u00ean ph\u00f4i th\u00ec kh\u00f4ng in n\u1eefa)", None))
        self.scanButton.setText(QCoreApplication.translate("DlgBlanks", u"Ch\u1ecdn \u1ea3nh &qu\u00e9t\u2026", None))
        self.scanLabel.setText("")
        self.stockNotice.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgBlanks", u"&L\u01b0u lo\u1ea1i gi\u1ea5y", None))
        self.deleteButton.setText(QCoreApplication.translate("DlgBlanks", u"&X\u00f3a lo\u1ea1i gi\u1ea5y", None))
        self.pages.setTabText(self.pages.indexOf(self.stockPage), QCoreApplication.translate("DlgBlanks", u"Lo\u1ea1i gi\u1ea5&y", None))
        self.kindBoxLabel.setText(QCoreApplication.translate("DlgBlanks", u"&Vi\u1ec7c", None))
        self.countBoxLabel.setText(QCoreApplication.translate("DlgBlanks", u"&S\u1ed1 t\u1edd", None))
        self.dateEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"N&g\u00e0y", None))
        self.moveNoteEditLabel.setText(QCoreApplication.translate("DlgBlanks", u"G&hi ch\u00fa", None))
        self.moveNotice.setText("")
        self.moveButton.setText(QCoreApplication.translate("DlgBlanks", u"Gh&i v\u00e0o s\u1ed5", None))
        self.pages.setTabText(self.pages.indexOf(self.movePage), QCoreApplication.translate("DlgBlanks", u"Nh\u1ead&p, xu\u1ea5t", None))
        self.addButton.setText(QCoreApplication.translate("DlgBlanks", u"&Th\u00eam lo\u1ea1i gi\u1ea5y", None))
        self.closeButton.setText(QCoreApplication.translate("DlgBlanks", u"\u0110\u00f3ng", None))
    # retranslateUi

