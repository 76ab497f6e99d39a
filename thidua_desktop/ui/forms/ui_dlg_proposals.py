"""Made from forms/dlg_proposals.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QSplitter,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_DlgProposals(object):
    def setupUi(self, DlgProposals):
        if not DlgProposals.objectName():
            DlgProposals.setObjectName(u"DlgProposals")
        DlgProposals.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgProposals)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgProposals)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.batchLabel = QLabel(DlgProposals)
        self.batchLabel.setObjectName(u"batchLabel")
        self.batchLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.batchLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.batchLabel)

        self.batchBox = QComboBox(DlgProposals)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setMinimumSize(QSize(260, 0))

        self.head.addWidget(self.batchBox)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.splitter = QSplitter(DlgProposals)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listCard.setMinimumSize(QSize(230, 0))
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 6, 10)
        self.listLabel = QLabel(self.listCard)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listLabel.setProperty(u"role", u"h2")
        self.listLabel.setWordWrap(True)

        self.listLayout.addWidget(self.listLabel)

        self.list = ChoiceList(self.listCard)
        self.list.setObjectName(u"list")

        self.listLayout.addWidget(self.list)

        self.leftTitle = QLabel(self.listCard)
        self.leftTitle.setObjectName(u"leftTitle")
        self.leftTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.leftTitle.setVisible(False)
        self.leftTitle.setProperty(u"role", u"small")
        self.leftTitle.setWordWrap(True)

        self.listLayout.addWidget(self.leftTitle)

        self.leftList = QListWidget(self.listCard)
        self.leftList.setObjectName(u"leftList")
        self.leftList.setProperty(u"bare", True)
        self.leftList.setWordWrap(True)
        self.leftList.setMaximumSize(QSize(16777215, 260))
        self.leftList.setVisible(False)
        self.leftList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.listLayout.addWidget(self.leftList)

        self.splitter.addWidget(self.listCard)
        self.formCard = QFrame(self.splitter)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"card", True)
        self.formCard.setMinimumSize(QSize(340, 0))
        self.formLayoutBox = QVBoxLayout(self.formCard)
        self.formLayoutBox.setSpacing(8)
        self.formLayoutBox.setObjectName(u"formLayoutBox")
        self.formLayoutBox.setContentsMargins(16, 12, 10, 12)
        self.formTitle = QLabel(self.formCard)
        self.formTitle.setObjectName(u"formTitle")
        self.formTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.formTitle.setProperty(u"role", u"h1")
        self.formTitle.setWordWrap(True)

        self.formLayoutBox.addWidget(self.formTitle)

        self.formSub = QLabel(self.formCard)
        self.formSub.setObjectName(u"formSub")
        self.formSub.setTextFormat(Qt.TextFormat.PlainText)
        self.formSub.setProperty(u"role", u"mute")
        self.formSub.setWordWrap(True)

        self.formLayoutBox.addWidget(self.formSub)

        self.notice = QLabel(self.formCard)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.formLayoutBox.addWidget(self.notice)

        self.scroll = QScrollArea(self.formCard)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.form = QFormLayout(self.formBody)
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(3)
        self.form.setVerticalSpacing(3)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 8, 0)
        self.numberEditLabel = QLabel(self.formBody)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setMinimumSize(QSize(0, 24))
        self.numberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberEditLabel.setProperty(u"role", u"small")
        self.numberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberEdit = QLineEdit(self.formBody)
        self.numberEdit.setObjectName(u"numberEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.dateEditLabel = QLabel(self.formBody)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.formBody)
        self.dateEdit.setObjectName(u"dateEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.addresseeEditLabel = QLabel(self.formBody)
        self.addresseeEditLabel.setObjectName(u"addresseeEditLabel")
        self.addresseeEditLabel.setMinimumSize(QSize(0, 24))
        self.addresseeEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.addresseeEditLabel.setProperty(u"role", u"small")
        self.addresseeEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.addresseeEditLabel)

        self.addresseeEdit = QLineEdit(self.formBody)
        self.addresseeEdit.setObjectName(u"addresseeEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.addresseeEdit)

        self.signerBoxLabel = QLabel(self.formBody)
        self.signerBoxLabel.setObjectName(u"signerBoxLabel")
        self.signerBoxLabel.setMinimumSize(QSize(0, 24))
        self.signerBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.signerBoxLabel.setProperty(u"role", u"small")
        self.signerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.signerBoxLabel)

        self.signerBox = QComboBox(self.formBody)
        self.signerBox.setObjectName(u"signerBox")
        self.signerBox.setEditable(True)
        self.signerBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.signerBox)

        self.postEditLabel = QLabel(self.formBody)
        self.postEditLabel.setObjectName(u"postEditLabel")
        self.postEditLabel.setMinimumSize(QSize(0, 24))
        self.postEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postEditLabel.setProperty(u"role", u"small")
        self.postEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(self.formBody)
        self.postEdit.setObjectName(u"postEdit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.noteEditLabel = QLabel(self.formBody)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setMinimumSize(QSize(0, 24))
        self.noteEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteEditLabel.setProperty(u"role", u"small")
        self.noteEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(self.formBody)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.scroll.setWidget(self.formBody)

        self.formLayoutBox.addWidget(self.scroll)

        self.hint = QLabel(self.formCard)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"small")
        self.hint.setWordWrap(True)

        self.formLayoutBox.addWidget(self.hint)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(0, 0, 0, 0)
        self.sendButton = QPushButton(self.formCard)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"primary", True)
        self.sendButton.setAutoDefault(False)
        self.sendButton.setProperty(u"iconName", u"send")

        self.row.addWidget(self.sendButton)

        self.saveButton = QPushButton(self.formCard)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.row.addWidget(self.saveButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.gap1)


        self.formLayoutBox.addLayout(self.row)

        self.row2 = QHBoxLayout()
        self.row2.setSpacing(8)
        self.row2.setObjectName(u"row2")
        self.row2.setContentsMargins(0, 0, 0, 0)
        self.recordButton = QPushButton(self.formCard)
        self.recordButton.setObjectName(u"recordButton")
        self.recordButton.setAutoDefault(False)
        self.recordButton.setProperty(u"iconName", u"stamp")

        self.row2.addWidget(self.recordButton)

        self.answerButton = QPushButton(self.formCard)
        self.answerButton.setObjectName(u"answerButton")
        self.answerButton.setAutoDefault(False)
        self.answerButton.setProperty(u"iconName", u"circle-x")

        self.row2.addWidget(self.answerButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row2.addItem(self.gap2)


        self.formLayoutBox.addLayout(self.row2)

        self.row3 = QHBoxLayout()
        self.row3.setSpacing(8)
        self.row3.setObjectName(u"row3")
        self.row3.setContentsMargins(0, 0, 0, 0)
        self.withdrawButton = QPushButton(self.formCard)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setProperty(u"danger", True)
        self.withdrawButton.setAutoDefault(False)
        self.withdrawButton.setProperty(u"iconName", u"undo-2")

        self.row3.addWidget(self.withdrawButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row3.addItem(self.gap3)


        self.formLayoutBox.addLayout(self.row3)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.formLayoutBox.addItem(self.gap4)

        self.splitter.addWidget(self.formCard)
        self.paperCard = QFrame(self.splitter)
        self.paperCard.setObjectName(u"paperCard")
        self.paperCard.setProperty(u"card", True)
        self.paperCard.setMinimumSize(QSize(380, 0))
        self.paperLayout = QVBoxLayout(self.paperCard)
        self.paperLayout.setSpacing(8)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(12, 12, 12, 12)
        self.splitter.addWidget(self.paperCard)

        self.root.addWidget(self.splitter)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap5)

        self.closeButton = QPushButton(DlgProposals)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.batchLabel.setBuddy(self.batchBox)
        self.listLabel.setBuddy(self.list)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.addresseeEditLabel.setBuddy(self.addresseeEdit)
        self.signerBoxLabel.setBuddy(self.signerBox)
        self.postEditLabel.setBuddy(self.postEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.batchBox, self.list)
        QWidget.setTabOrder(self.list, self.numberEdit)
        QWidget.setTabOrder(self.numberEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.addresseeEdit)
        QWidget.setTabOrder(self.addresseeEdit, self.signerBox)
        QWidget.setTabOrder(self.signerBox, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.sendButton)
        QWidget.setTabOrder(self.sendButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.recordButton)
        QWidget.setTabOrder(self.recordButton, self.answerButton)
        QWidget.setTabOrder(self.answerButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.closeButton)

        self.retranslateUi(DlgProposals)

        QMetaObject.connectSlotsByName(DlgProposals)
    # setupUi

    def retranslateUi(self, DlgProposals):
        DlgProposals.setWindowTitle(QCoreApplication.translate("DlgProposals", u"T\u1edd tr\u00ecnh", None))
        self.title.setText(QCoreApplication.translate("DlgProposals", u"T\u1edd tr\u00ecnh", None))
        self.batchLabel.setText(QCoreApplication.translate("DlgProposals", u"\u0110\u1ee3&t x\u00e9t", None))
        self.listLabel.setText(QCoreApplication.translate("DlgProposals", u"&C\u1ea5p v\u00e0 t\u1edd tr\u00ecnh", None))
        self.leftTitle.setText("")
        self.formTitle.setText("")
        self.formSub.setText("")
        self.notice.setText("")
        self.numberEditLabel.setText(QCoreApplication.translate("DlgProposals", u"&S\u1ed1 t\u1edd tr\u00ecnh", None))
        self.dateEditLabel.setText(QCoreApplication.translate("DlgProposals", u"&Ng\u00e0y", None))
        self.addresseeEditLabel.setText(QCoreApplication.translate("DlgProposals", u"&K\u00ednh g\u1eedi", None))
        self.signerBoxLabel.setText(QCoreApplication.translate("DlgProposals", u"N&g\u01b0\u1eddi k\u00fd", None))
        self.postEditLabel.setText(QCoreApplication.translate("DlgProposals", u"C&h\u1ee9c v\u1ee5 ghi tr\u00ean ch\u1eef k\u00fd", None))
        self.noteEditLabel.setText(QCoreApplication.translate("DlgProposals", u"K\u1ebft q&u\u1ea3, ghi ch\u00fa", None))
        self.hint.setText("")
        self.sendButton.setText(QCoreApplication.translate("DlgProposals", u"G\u1eedi t\u1edd t&r\u00ecnh", None))
        self.saveButton.setText(QCoreApplication.translate("DlgProposals", u"&L\u01b0u d\u1ef1 th\u1ea3o", None))
        self.recordButton.setText(QCoreApplication.translate("DlgProposals", u"Ghi &quy\u1ebft \u0111\u1ecbnh\u2026", None))
        self.answerButton.setText(QCoreApplication.translate("DlgProposals", u"Kh\u00f4ng \u0111\u01b0\u1ee3c &duy\u1ec7t", None))
        self.withdrawButton.setText(QCoreApplication.translate("DlgProposals", u"R\u00fat t\u1edd tr\u00ecnh\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("DlgProposals", u"\u0110\u00f3ng", None))
    # retranslateUi

