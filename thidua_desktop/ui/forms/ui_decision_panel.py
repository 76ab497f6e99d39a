"""Made from forms/decision_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.money_edit import MoneyEdit

class Ui_DecisionPanel(object):
    def setupUi(self, DecisionPanel):
        if not DecisionPanel.objectName():
            DecisionPanel.setObjectName(u"DecisionPanel")
        self.hintPage = QFrame()
        self.hintPage.setObjectName(u"hintPage")
        self.hintPage.setProperty(u"card", True)
        self.hintLayout = QVBoxLayout(self.hintPage)
        self.hintLayout.setSpacing(8)
        self.hintLayout.setObjectName(u"hintLayout")
        self.hintLayout.setContentsMargins(12, 12, 12, 12)
        self.empty = EmptyState(self.hintPage)
        self.empty.setObjectName(u"empty")

        self.hintLayout.addWidget(self.empty)

        DecisionPanel.addWidget(self.hintPage)
        self.draftPage = QFrame()
        self.draftPage.setObjectName(u"draftPage")
        self.draftPage.setProperty(u"card", True)
        self.draftLayout = QVBoxLayout(self.draftPage)
        self.draftLayout.setSpacing(8)
        self.draftLayout.setObjectName(u"draftLayout")
        self.draftLayout.setContentsMargins(16, 14, 10, 14)
        self.draftTitle = QLabel(self.draftPage)
        self.draftTitle.setObjectName(u"draftTitle")
        self.draftTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.draftTitle.setProperty(u"role", u"h1")
        self.draftTitle.setWordWrap(True)

        self.draftLayout.addWidget(self.draftTitle)

        self.draftSub = QLabel(self.draftPage)
        self.draftSub.setObjectName(u"draftSub")
        self.draftSub.setTextFormat(Qt.TextFormat.PlainText)
        self.draftSub.setProperty(u"role", u"mute")
        self.draftSub.setWordWrap(True)

        self.draftLayout.addWidget(self.draftSub)

        self.draftNotice = QLabel(self.draftPage)
        self.draftNotice.setObjectName(u"draftNotice")
        self.draftNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.draftNotice.setVisible(False)
        self.draftNotice.setProperty(u"role", u"problem")
        self.draftNotice.setWordWrap(True)

        self.draftLayout.addWidget(self.draftNotice)

        self.draftScroll = QScrollArea(self.draftPage)
        self.draftScroll.setObjectName(u"draftScroll")
        self.draftScroll.setWidgetResizable(True)
        self.draftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.draftForm = QFormLayout(self.formBody)
        self.draftForm.setObjectName(u"draftForm")
        self.draftForm.setHorizontalSpacing(3)
        self.draftForm.setVerticalSpacing(3)
        self.draftForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.draftForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.draftForm.setContentsMargins(0, 0, 8, 0)
        self.titleEditLabel = QLabel(self.formBody)
        self.titleEditLabel.setObjectName(u"titleEditLabel")
        self.titleEditLabel.setMinimumSize(QSize(0, 24))
        self.titleEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.titleEditLabel.setProperty(u"role", u"small")
        self.titleEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.titleEditLabel)

        self.titleEdit = QPlainTextEdit(self.formBody)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setTabChangesFocus(True)
        self.titleEdit.setMaximumSize(QSize(16777215, 84))

        self.draftForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.issuerEditLabel = QLabel(self.formBody)
        self.issuerEditLabel.setObjectName(u"issuerEditLabel")
        self.issuerEditLabel.setMinimumSize(QSize(0, 24))
        self.issuerEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.issuerEditLabel.setProperty(u"role", u"small")
        self.issuerEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.issuerEditLabel)

        self.issuerEdit = QLineEdit(self.formBody)
        self.issuerEdit.setObjectName(u"issuerEdit")

        self.draftForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issuerEdit)

        self.signerBoxLabel = QLabel(self.formBody)
        self.signerBoxLabel.setObjectName(u"signerBoxLabel")
        self.signerBoxLabel.setMinimumSize(QSize(0, 24))
        self.signerBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.signerBoxLabel.setProperty(u"role", u"small")
        self.signerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signerBoxLabel)

        self.signerBox = QComboBox(self.formBody)
        self.signerBox.setObjectName(u"signerBox")
        self.signerBox.setEditable(True)
        self.signerBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.draftForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signerBox)

        self.postEditLabel = QLabel(self.formBody)
        self.postEditLabel.setObjectName(u"postEditLabel")
        self.postEditLabel.setMinimumSize(QSize(0, 24))
        self.postEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postEditLabel.setProperty(u"role", u"small")
        self.postEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(self.formBody)
        self.postEdit.setObjectName(u"postEdit")

        self.draftForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.numberEditLabel = QLabel(self.formBody)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setMinimumSize(QSize(0, 24))
        self.numberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberEditLabel.setProperty(u"role", u"small")
        self.numberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberEdit = QLineEdit(self.formBody)
        self.numberEdit.setObjectName(u"numberEdit")

        self.draftForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.dateEditLabel = QLabel(self.formBody)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.draftForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.formBody)
        self.dateEdit.setObjectName(u"dateEdit")

        self.draftForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.draftScroll.setWidget(self.formBody)

        self.draftLayout.addWidget(self.draftScroll)

        self.draftHint = QLabel(self.draftPage)
        self.draftHint.setObjectName(u"draftHint")
        self.draftHint.setTextFormat(Qt.TextFormat.PlainText)
        self.draftHint.setProperty(u"role", u"small")
        self.draftHint.setWordWrap(True)

        self.draftLayout.addWidget(self.draftHint)

        self.draftRow = QHBoxLayout()
        self.draftRow.setSpacing(8)
        self.draftRow.setObjectName(u"draftRow")
        self.draftRow.setContentsMargins(0, 0, 0, 0)
        self.issueButton = QPushButton(self.draftPage)
        self.issueButton.setObjectName(u"issueButton")
        self.issueButton.setProperty(u"primary", True)
        self.issueButton.setProperty(u"iconName", u"stamp")

        self.draftRow.addWidget(self.issueButton)

        self.saveDraft = QPushButton(self.draftPage)
        self.saveDraft.setObjectName(u"saveDraft")
        self.saveDraft.setProperty(u"iconName", u"save")

        self.draftRow.addWidget(self.saveDraft)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftRow.addItem(self.gap1)


        self.draftLayout.addLayout(self.draftRow)

        self.draftRow2 = QHBoxLayout()
        self.draftRow2.setSpacing(8)
        self.draftRow2.setObjectName(u"draftRow2")
        self.draftRow2.setContentsMargins(0, 0, 0, 0)
        self.dropLines = QPushButton(self.draftPage)
        self.dropLines.setObjectName(u"dropLines")
        self.dropLines.setProperty(u"iconName", u"minus")

        self.draftRow2.addWidget(self.dropLines)

        self.deleteDraft = QPushButton(self.draftPage)
        self.deleteDraft.setObjectName(u"deleteDraft")
        self.deleteDraft.setProperty(u"danger", True)
        self.deleteDraft.setProperty(u"iconName", u"trash-2")

        self.draftRow2.addWidget(self.deleteDraft)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.draftRow2.addItem(self.gap2)


        self.draftLayout.addLayout(self.draftRow2)

        DecisionPanel.addWidget(self.draftPage)
        self.issuedPage = QFrame()
        self.issuedPage.setObjectName(u"issuedPage")
        self.issuedPage.setProperty(u"card", True)
        self.issuedLayout = QVBoxLayout(self.issuedPage)
        self.issuedLayout.setSpacing(8)
        self.issuedLayout.setObjectName(u"issuedLayout")
        self.issuedLayout.setContentsMargins(16, 14, 16, 14)
        self.issuedTitle = QLabel(self.issuedPage)
        self.issuedTitle.setObjectName(u"issuedTitle")
        self.issuedTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.issuedTitle.setProperty(u"role", u"h1")
        self.issuedTitle.setWordWrap(True)

        self.issuedLayout.addWidget(self.issuedTitle)

        self.issuedState = QHBoxLayout()
        self.issuedState.setSpacing(8)
        self.issuedState.setObjectName(u"issuedState")
        self.issuedState.setContentsMargins(0, 0, 0, 0)
        self.stateSpot = QLabel(self.issuedPage)
        self.stateSpot.setObjectName(u"stateSpot")
        self.stateSpot.setTextFormat(Qt.TextFormat.PlainText)

        self.issuedState.addWidget(self.stateSpot)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issuedState.addItem(self.gap3)


        self.issuedLayout.addLayout(self.issuedState)

        self.issuedFacts = QLabel(self.issuedPage)
        self.issuedFacts.setObjectName(u"issuedFacts")
        self.issuedFacts.setTextFormat(Qt.TextFormat.PlainText)
        self.issuedFacts.setWordWrap(True)

        self.issuedLayout.addWidget(self.issuedFacts)

        self.issuedMore = QLabel(self.issuedPage)
        self.issuedMore.setObjectName(u"issuedMore")
        self.issuedMore.setTextFormat(Qt.TextFormat.PlainText)
        self.issuedMore.setProperty(u"role", u"mute")
        self.issuedMore.setWordWrap(True)

        self.issuedLayout.addWidget(self.issuedMore)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.issuedLayout.addItem(self.gap4)

        self.issuedRow = QHBoxLayout()
        self.issuedRow.setSpacing(8)
        self.issuedRow.setObjectName(u"issuedRow")
        self.issuedRow.setContentsMargins(0, 0, 0, 0)
        self.replaceButton = QPushButton(self.issuedPage)
        self.replaceButton.setObjectName(u"replaceButton")
        self.replaceButton.setProperty(u"iconName", u"file-pen")

        self.issuedRow.addWidget(self.replaceButton)

        self.revokeButton = QPushButton(self.issuedPage)
        self.revokeButton.setObjectName(u"revokeButton")
        self.revokeButton.setProperty(u"danger", True)
        self.revokeButton.setProperty(u"iconName", u"undo-2")

        self.issuedRow.addWidget(self.revokeButton)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issuedRow.addItem(self.gap5)


        self.issuedLayout.addLayout(self.issuedRow)

        self.issuedRow2 = QHBoxLayout()
        self.issuedRow2.setSpacing(8)
        self.issuedRow2.setObjectName(u"issuedRow2")
        self.issuedRow2.setContentsMargins(0, 0, 0, 0)
        self.revokeLines = QPushButton(self.issuedPage)
        self.revokeLines.setObjectName(u"revokeLines")
        self.revokeLines.setProperty(u"danger", True)
        self.revokeLines.setProperty(u"iconName", u"undo-2")

        self.issuedRow2.addWidget(self.revokeLines)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issuedRow2.addItem(self.gap6)


        self.issuedLayout.addLayout(self.issuedRow2)

        self.issuedRow3 = QHBoxLayout()
        self.issuedRow3.setSpacing(8)
        self.issuedRow3.setObjectName(u"issuedRow3")
        self.issuedRow3.setContentsMargins(0, 0, 0, 0)
        self.recoverButton = QPushButton(self.issuedPage)
        self.recoverButton.setObjectName(u"recoverButton")
        self.recoverButton.setProperty(u"iconName", u"archive-restore")

        self.issuedRow3.addWidget(self.recoverButton)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.issuedRow3.addItem(self.gap7)


        self.issuedLayout.addLayout(self.issuedRow3)

        DecisionPanel.addWidget(self.issuedPage)
        self.revokePage = QFrame()
        self.revokePage.setObjectName(u"revokePage")
        self.revokePage.setProperty(u"card", True)
        self.revokeLayout = QVBoxLayout(self.revokePage)
        self.revokeLayout.setSpacing(8)
        self.revokeLayout.setObjectName(u"revokeLayout")
        self.revokeLayout.setContentsMargins(16, 14, 16, 14)
        self.revokeTitle = QLabel(self.revokePage)
        self.revokeTitle.setObjectName(u"revokeTitle")
        self.revokeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.revokeTitle.setProperty(u"role", u"h1")
        self.revokeTitle.setWordWrap(True)

        self.revokeLayout.addWidget(self.revokeTitle)

        self.revokeText = QLabel(self.revokePage)
        self.revokeText.setObjectName(u"revokeText")
        self.revokeText.setTextFormat(Qt.TextFormat.PlainText)
        self.revokeText.setProperty(u"role", u"mute")
        self.revokeText.setWordWrap(True)

        self.revokeLayout.addWidget(self.revokeText)

        self.revokeNotice = QLabel(self.revokePage)
        self.revokeNotice.setObjectName(u"revokeNotice")
        self.revokeNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.revokeNotice.setVisible(False)
        self.revokeNotice.setProperty(u"role", u"problem")
        self.revokeNotice.setWordWrap(True)

        self.revokeLayout.addWidget(self.revokeNotice)

        self.revokeForm = QFormLayout()
        self.revokeForm.setObjectName(u"revokeForm")
        self.revokeForm.setHorizontalSpacing(3)
        self.revokeForm.setVerticalSpacing(3)
        self.revokeForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.revokeForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.revokeForm.setContentsMargins(0, 0, 0, 0)
        self.reasonEditLabel = QLabel(self.revokePage)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setMinimumSize(QSize(0, 24))
        self.reasonEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.reasonEditLabel.setProperty(u"role", u"small")
        self.reasonEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.revokeForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reasonEditLabel)

        self.reasonEdit = QPlainTextEdit(self.revokePage)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 84))
        self.reasonEdit.setMaximumSize(QSize(16777215, 150))

        self.revokeForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reasonEdit)

        self.revokeNumberEditLabel = QLabel(self.revokePage)
        self.revokeNumberEditLabel.setObjectName(u"revokeNumberEditLabel")
        self.revokeNumberEditLabel.setMinimumSize(QSize(0, 24))
        self.revokeNumberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.revokeNumberEditLabel.setProperty(u"role", u"small")
        self.revokeNumberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.revokeForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.revokeNumberEditLabel)

        self.revokeNumberEdit = QLineEdit(self.revokePage)
        self.revokeNumberEdit.setObjectName(u"revokeNumberEdit")

        self.revokeForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.revokeNumberEdit)

        self.revokeDateEditLabel = QLabel(self.revokePage)
        self.revokeDateEditLabel.setObjectName(u"revokeDateEditLabel")
        self.revokeDateEditLabel.setMinimumSize(QSize(0, 24))
        self.revokeDateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.revokeDateEditLabel.setProperty(u"role", u"small")
        self.revokeDateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.revokeForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.revokeDateEditLabel)

        self.revokeDateEdit = DateEdit(self.revokePage)
        self.revokeDateEdit.setObjectName(u"revokeDateEdit")

        self.revokeForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.revokeDateEdit)

        self.recoveredEditLabel = QLabel(self.revokePage)
        self.recoveredEditLabel.setObjectName(u"recoveredEditLabel")
        self.recoveredEditLabel.setMinimumSize(QSize(0, 24))
        self.recoveredEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.recoveredEditLabel.setProperty(u"role", u"small")
        self.recoveredEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.revokeForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.recoveredEditLabel)

        self.recoveredEdit = QLineEdit(self.revokePage)
        self.recoveredEdit.setObjectName(u"recoveredEdit")

        self.revokeForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.recoveredEdit)


        self.revokeLayout.addLayout(self.revokeForm)

        self.revokeRow = QHBoxLayout()
        self.revokeRow.setSpacing(8)
        self.revokeRow.setObjectName(u"revokeRow")
        self.revokeRow.setContentsMargins(0, 0, 0, 0)
        self.revokeConfirm = QPushButton(self.revokePage)
        self.revokeConfirm.setObjectName(u"revokeConfirm")
        self.revokeConfirm.setProperty(u"danger", True)
        self.revokeConfirm.setProperty(u"iconName", u"undo-2")

        self.revokeRow.addWidget(self.revokeConfirm)

        self.revokeCancel = QPushButton(self.revokePage)
        self.revokeCancel.setObjectName(u"revokeCancel")

        self.revokeRow.addWidget(self.revokeCancel)

        self.gap8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.revokeRow.addItem(self.gap8)


        self.revokeLayout.addLayout(self.revokeRow)

        self.gap9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.revokeLayout.addItem(self.gap9)

        DecisionPanel.addWidget(self.revokePage)
        self.replacePage = QFrame()
        self.replacePage.setObjectName(u"replacePage")
        self.replacePage.setProperty(u"card", True)
        self.replaceLayout = QVBoxLayout(self.replacePage)
        self.replaceLayout.setSpacing(8)
        self.replaceLayout.setObjectName(u"replaceLayout")
        self.replaceLayout.setContentsMargins(16, 14, 16, 14)
        self.replaceTitle = QLabel(self.replacePage)
        self.replaceTitle.setObjectName(u"replaceTitle")
        self.replaceTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.replaceTitle.setProperty(u"role", u"h1")
        self.replaceTitle.setWordWrap(True)

        self.replaceLayout.addWidget(self.replaceTitle)

        self.replaceText = QLabel(self.replacePage)
        self.replaceText.setObjectName(u"replaceText")
        self.replaceText.setTextFormat(Qt.TextFormat.PlainText)
        self.replaceText.setProperty(u"role", u"mute")
        self.replaceText.setWordWrap(True)

        self.replaceLayout.addWidget(self.replaceText)

        self.replaceNotice = QLabel(self.replacePage)
        self.replaceNotice.setObjectName(u"replaceNotice")
        self.replaceNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.replaceNotice.setVisible(False)
        self.replaceNotice.setProperty(u"role", u"problem")
        self.replaceNotice.setWordWrap(True)

        self.replaceLayout.addWidget(self.replaceNotice)

        self.replaceForm = QFormLayout()
        self.replaceForm.setObjectName(u"replaceForm")
        self.replaceForm.setHorizontalSpacing(3)
        self.replaceForm.setVerticalSpacing(3)
        self.replaceForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.replaceForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.replaceForm.setContentsMargins(0, 0, 0, 0)
        self.newNumberEditLabel = QLabel(self.replacePage)
        self.newNumberEditLabel.setObjectName(u"newNumberEditLabel")
        self.newNumberEditLabel.setMinimumSize(QSize(0, 24))
        self.newNumberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newNumberEditLabel.setProperty(u"role", u"small")
        self.newNumberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.newNumberEditLabel)

        self.newNumberEdit = QLineEdit(self.replacePage)
        self.newNumberEdit.setObjectName(u"newNumberEdit")

        self.replaceForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.newNumberEdit)

        self.newDateEditLabel = QLabel(self.replacePage)
        self.newDateEditLabel.setObjectName(u"newDateEditLabel")
        self.newDateEditLabel.setMinimumSize(QSize(0, 24))
        self.newDateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newDateEditLabel.setProperty(u"role", u"small")
        self.newDateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.newDateEditLabel)

        self.newDateEdit = DateEdit(self.replacePage)
        self.newDateEdit.setObjectName(u"newDateEdit")

        self.replaceForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.newDateEdit)

        self.newSignerBoxLabel = QLabel(self.replacePage)
        self.newSignerBoxLabel.setObjectName(u"newSignerBoxLabel")
        self.newSignerBoxLabel.setMinimumSize(QSize(0, 24))
        self.newSignerBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newSignerBoxLabel.setProperty(u"role", u"small")
        self.newSignerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.newSignerBoxLabel)

        self.newSignerBox = QComboBox(self.replacePage)
        self.newSignerBox.setObjectName(u"newSignerBox")
        self.newSignerBox.setEditable(True)
        self.newSignerBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.replaceForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.newSignerBox)

        self.newPostEditLabel = QLabel(self.replacePage)
        self.newPostEditLabel.setObjectName(u"newPostEditLabel")
        self.newPostEditLabel.setMinimumSize(QSize(0, 24))
        self.newPostEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newPostEditLabel.setProperty(u"role", u"small")
        self.newPostEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.newPostEditLabel)

        self.newPostEdit = QLineEdit(self.replacePage)
        self.newPostEdit.setObjectName(u"newPostEdit")

        self.replaceForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.newPostEdit)

        self.newReasonEditLabel = QLabel(self.replacePage)
        self.newReasonEditLabel.setObjectName(u"newReasonEditLabel")
        self.newReasonEditLabel.setMinimumSize(QSize(0, 24))
        self.newReasonEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newReasonEditLabel.setProperty(u"role", u"small")
        self.newReasonEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.newReasonEditLabel)

        self.newReasonEdit = QPlainTextEdit(self.replacePage)
        self.newReasonEdit.setObjectName(u"newReasonEdit")
        self.newReasonEdit.setTabChangesFocus(True)
        self.newReasonEdit.setMinimumSize(QSize(0, 60))
        self.newReasonEdit.setMaximumSize(QSize(16777215, 100))

        self.replaceForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.newReasonEdit)

        self.newTitleEditLabel = QLabel(self.replacePage)
        self.newTitleEditLabel.setObjectName(u"newTitleEditLabel")
        self.newTitleEditLabel.setMinimumSize(QSize(0, 24))
        self.newTitleEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.newTitleEditLabel.setProperty(u"role", u"small")
        self.newTitleEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.replaceForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.newTitleEditLabel)

        self.newTitleEdit = QPlainTextEdit(self.replacePage)
        self.newTitleEdit.setObjectName(u"newTitleEdit")
        self.newTitleEdit.setTabChangesFocus(True)
        self.newTitleEdit.setMaximumSize(QSize(16777215, 84))

        self.replaceForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.newTitleEdit)


        self.replaceLayout.addLayout(self.replaceForm)

        self.replaceRow = QHBoxLayout()
        self.replaceRow.setSpacing(8)
        self.replaceRow.setObjectName(u"replaceRow")
        self.replaceRow.setContentsMargins(0, 0, 0, 0)
        self.replaceConfirm = QPushButton(self.replacePage)
        self.replaceConfirm.setObjectName(u"replaceConfirm")
        self.replaceConfirm.setProperty(u"primary", True)
        self.replaceConfirm.setProperty(u"iconName", u"stamp")

        self.replaceRow.addWidget(self.replaceConfirm)

        self.replaceCancel = QPushButton(self.replacePage)
        self.replaceCancel.setObjectName(u"replaceCancel")

        self.replaceRow.addWidget(self.replaceCancel)

        self.gap10 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.replaceRow.addItem(self.gap10)


        self.replaceLayout.addLayout(self.replaceRow)

        self.gap11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.replaceLayout.addItem(self.gap11)

        DecisionPanel.addWidget(self.replacePage)
        self.recoverPage = QFrame()
        self.recoverPage.setObjectName(u"recoverPage")
        self.recoverPage.setProperty(u"card", True)
        self.recoverLayout = QVBoxLayout(self.recoverPage)
        self.recoverLayout.setSpacing(8)
        self.recoverLayout.setObjectName(u"recoverLayout")
        self.recoverLayout.setContentsMargins(16, 14, 16, 14)
        self.recoverTitle = QLabel(self.recoverPage)
        self.recoverTitle.setObjectName(u"recoverTitle")
        self.recoverTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.recoverTitle.setProperty(u"role", u"h1")
        self.recoverTitle.setWordWrap(True)

        self.recoverLayout.addWidget(self.recoverTitle)

        self.recoverText = QLabel(self.recoverPage)
        self.recoverText.setObjectName(u"recoverText")
        self.recoverText.setTextFormat(Qt.TextFormat.PlainText)
        self.recoverText.setProperty(u"role", u"mute")
        self.recoverText.setWordWrap(True)

        self.recoverLayout.addWidget(self.recoverText)

        self.recoverNotice = QLabel(self.recoverPage)
        self.recoverNotice.setObjectName(u"recoverNotice")
        self.recoverNotice.setTextFormat(Qt.TextFormat.PlainText)
        self.recoverNotice.setVisible(False)
        self.recoverNotice.setProperty(u"role", u"problem")
        self.recoverNotice.setWordWrap(True)

        self.recoverLayout.addWidget(self.recoverNotice)

        self.recoverForm = QFormLayout()
        self.recoverForm.setObjectName(u"recoverForm")
        self.recoverForm.setHorizontalSpacing(3)
        self.recoverForm.setVerticalSpacing(3)
        self.recoverForm.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.recoverForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.recoverForm.setContentsMargins(0, 0, 0, 0)
        self.recoverEditLabel = QLabel(self.recoverPage)
        self.recoverEditLabel.setObjectName(u"recoverEditLabel")
        self.recoverEditLabel.setMinimumSize(QSize(0, 24))
        self.recoverEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.recoverEditLabel.setProperty(u"role", u"small")
        self.recoverEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.recoverForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.recoverEditLabel)

        self.recoverEdit = QLineEdit(self.recoverPage)
        self.recoverEdit.setObjectName(u"recoverEdit")

        self.recoverForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.recoverEdit)

        self.recoverDateEditLabel = QLabel(self.recoverPage)
        self.recoverDateEditLabel.setObjectName(u"recoverDateEditLabel")
        self.recoverDateEditLabel.setMinimumSize(QSize(0, 24))
        self.recoverDateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.recoverDateEditLabel.setProperty(u"role", u"small")
        self.recoverDateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.recoverForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.recoverDateEditLabel)

        self.recoverDateEdit = DateEdit(self.recoverPage)
        self.recoverDateEdit.setObjectName(u"recoverDateEdit")

        self.recoverForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.recoverDateEdit)

        self.recoverMoneyEditLabel = QLabel(self.recoverPage)
        self.recoverMoneyEditLabel.setObjectName(u"recoverMoneyEditLabel")
        self.recoverMoneyEditLabel.setMinimumSize(QSize(0, 24))
        self.recoverMoneyEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.recoverMoneyEditLabel.setProperty(u"role", u"small")
        self.recoverMoneyEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.recoverForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.recoverMoneyEditLabel)

        self.recoverMoneyEdit = MoneyEdit(self.recoverPage)
        self.recoverMoneyEdit.setObjectName(u"recoverMoneyEdit")

        self.recoverForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.recoverMoneyEdit)


        self.recoverLayout.addLayout(self.recoverForm)

        self.recoverRow = QHBoxLayout()
        self.recoverRow.setSpacing(8)
        self.recoverRow.setObjectName(u"recoverRow")
        self.recoverRow.setContentsMargins(0, 0, 0, 0)
        self.recoverConfirm = QPushButton(self.recoverPage)
        self.recoverConfirm.setObjectName(u"recoverConfirm")
        self.recoverConfirm.setProperty(u"primary", True)
        self.recoverConfirm.setProperty(u"iconName", u"save")

        self.recoverRow.addWidget(self.recoverConfirm)

        self.recoverCancel = QPushButton(self.recoverPage)
        self.recoverCancel.setObjectName(u"recoverCancel")

        self.recoverRow.addWidget(self.recoverCancel)

        self.gap12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recoverRow.addItem(self.gap12)


        self.recoverLayout.addLayout(self.recoverRow)

        self.gap13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.recoverLayout.addItem(self.gap13)

        DecisionPanel.addWidget(self.recoverPage)
#if QT_CONFIG(shortcut)
        self.titleEditLabel.setBuddy(self.titleEdit)
        self.issuerEditLabel.setBuddy(self.issuerEdit)
        self.signerBoxLabel.setBuddy(self.signerBox)
        self.postEditLabel.setBuddy(self.postEdit)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.revokeNumberEditLabel.setBuddy(self.revokeNumberEdit)
        self.revokeDateEditLabel.setBuddy(self.revokeDateEdit)
        self.recoveredEditLabel.setBuddy(self.recoveredEdit)
        self.newNumberEditLabel.setBuddy(self.newNumberEdit)
        self.newDateEditLabel.setBuddy(self.newDateEdit)
        self.newSignerBoxLabel.setBuddy(self.newSignerBox)
        self.newPostEditLabel.setBuddy(self.newPostEdit)
        self.newReasonEditLabel.setBuddy(self.newReasonEdit)
        self.newTitleEditLabel.setBuddy(self.newTitleEdit)
        self.recoverEditLabel.setBuddy(self.recoverEdit)
        self.recoverDateEditLabel.setBuddy(self.recoverDateEdit)
        self.recoverMoneyEditLabel.setBuddy(self.recoverMoneyEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.titleEdit, self.issuerEdit)
        QWidget.setTabOrder(self.issuerEdit, self.signerBox)
        QWidget.setTabOrder(self.signerBox, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.numberEdit)
        QWidget.setTabOrder(self.numberEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.issueButton)
        QWidget.setTabOrder(self.issueButton, self.saveDraft)
        QWidget.setTabOrder(self.saveDraft, self.dropLines)
        QWidget.setTabOrder(self.dropLines, self.deleteDraft)

        self.retranslateUi(DecisionPanel)

        QMetaObject.connectSlotsByName(DecisionPanel)
    # setupUi

    def retranslateUi(self, DecisionPanel):
        self.draftTitle.setText(QCoreApplication.translate("DecisionPanel", u"D\u1ef1 th\u1ea3o quy\u1ebft \u0111\u1ecbnh", None))
        self.draftSub.setText("")
        self.draftNotice.setText("")
        self.titleEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"N\u1ed9i dun&g (tr\u00edch y\u1ebfu)", None))
        self.issuerEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u01b0\u1eddi quy\u1ebft \u0111\u1ecb&nh", None))
        self.signerBoxLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u01b0\u1edd&i k\u00fd", None))
        self.postEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ch\u1ee9c &v\u1ee5 ghi tr\u00ean ch\u1eef k\u00fd", None))
        self.numberEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"S\u1ed1 q&uy\u1ebft \u0111\u1ecbnh", None))
        self.dateEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u00e0&y k\u00fd", None))
        self.draftHint.setText(QCoreApplication.translate("DecisionPanel", u"Ban h\u00e0nh xong th\u00ec s\u1ed1 v\u00e0 ng\u00e0y kh\u00f4ng \u0111\u1ed5i \u0111\u01b0\u1ee3c n\u1eefa, ch\u1ec9 thu h\u1ed3i ho\u1eb7c thay th\u1ebf.", None))
        self.issueButton.setText(QCoreApplication.translate("DecisionPanel", u"B&an h\u00e0nh", None))
        self.saveDraft.setText(QCoreApplication.translate("DecisionPanel", u"L\u01b0u d\u1ef1 th\u1ea3&o", None))
        self.dropLines.setText(QCoreApplication.translate("DecisionPanel", u"B\u1ecf &d\u00f2ng \u0111ang ch\u1ecdn", None))
        self.deleteDraft.setText(QCoreApplication.translate("DecisionPanel", u"&X\u00f3a d\u1ef1 th\u1ea3o", None))
        self.issuedTitle.setText("")
        self.stateSpot.setText("")
        self.issuedFacts.setText("")
        self.issuedMore.setText("")
        self.replaceButton.setText(QCoreApplication.translate("DecisionPanel", u"Th&ay th\u1ebf\u2026", None))
        self.revokeButton.setText(QCoreApplication.translate("DecisionPanel", u"Th&u h\u1ed3i\u2026", None))
        self.revokeLines.setText(QCoreApplication.translate("DecisionPanel", u"Thu h\u1ed3i &d\u00f2ng \u0111ang ch\u1ecdn\u2026", None))
        self.recoverButton.setText(QCoreApplication.translate("DecisionPanel", u"Gh&i v\u1eadt, ti\u1ec1n \u0111\u00e3 thu l\u1ea1i\u2026", None))
        self.revokeTitle.setText(QCoreApplication.translate("DecisionPanel", u"Thu h\u1ed3i quy\u1ebft \u0111\u1ecbnh", None))
        self.revokeText.setText("")
        self.revokeNotice.setText("")
        self.reasonEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"L\u00fd &do thu h\u1ed3i", None))
        self.revokeNumberEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"S\u1ed1 q&uy\u1ebft \u0111\u1ecbnh thu h\u1ed3i (n\u1ebfu c\u00f3)", None))
        self.revokeDateEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u00e0&y thu h\u1ed3i", None))
        self.recoveredEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"H&i\u1ec7n v\u1eadt, ti\u1ec1n th\u01b0\u1edfng \u0111\u00e3 thu l\u1ea1i (ghi sau c\u0169ng \u0111\u01b0\u1ee3c)", None))
        self.revokeConfirm.setText(QCoreApplication.translate("DecisionPanel", u"Thu h\u1ed3i quy\u1ebft \u0111\u1ecbnh", None))
        self.revokeCancel.setText(QCoreApplication.translate("DecisionPanel", u"H\u1ee7y", None))
        self.replaceTitle.setText(QCoreApplication.translate("DecisionPanel", u"Thay th\u1ebf quy\u1ebft \u0111\u1ecbnh", None))
        self.replaceText.setText(QCoreApplication.translate("DecisionPanel", u"Quy\u1ebft \u0111\u1ecbnh m\u1edbi mang c\u00f9ng danh s\u00e1ch, v\u1edbi c\u00e1ch ghi t\u00ean v\u00e0 \u0111\u01a1n v\u1ecb nh\u01b0 b\u00e2y gi\u1edd. Quy\u1ebft \u0111\u1ecbnh c\u0169 c\u00f2n trong s\u1ed5 l\u00e0 \u0111\u00e3 \u0111\u01b0\u1ee3c thay th\u1ebf. Vi\u1ec7c n\u00e0y kh\u00f4ng ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c.", None))
        self.replaceNotice.setText("")
        self.newNumberEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"S\u1ed1 q&uy\u1ebft \u0111\u1ecbnh m\u1edbi", None))
        self.newDateEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u00e0&y k\u00fd", None))
        self.newSignerBoxLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u01b0\u1edd&i k\u00fd", None))
        self.newPostEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ch\u1ee9c &v\u1ee5 ghi tr\u00ean ch\u1eef k\u00fd", None))
        self.newReasonEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"L\u00fd &do thay th\u1ebf", None))
        self.newTitleEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"N\u1ed9i dun&g (tr\u00edch y\u1ebfu)", None))
        self.replaceConfirm.setText(QCoreApplication.translate("DecisionPanel", u"Ban h\u00e0nh quy\u1ebft \u0111\u1ecbnh thay th\u1ebf", None))
        self.replaceCancel.setText(QCoreApplication.translate("DecisionPanel", u"H\u1ee7y", None))
        self.recoverTitle.setText(QCoreApplication.translate("DecisionPanel", u"V\u1eadt, ti\u1ec1n \u0111\u00e3 thu l\u1ea1i", None))
        self.recoverText.setText("")
        self.recoverNotice.setText("")
        self.recoverEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"\u0110\u00e3 th&u l\u1ea1i nh\u1eefng g\u00ec", None))
        self.recoverDateEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ng\u00e0&y thu l\u1ea1i", None))
        self.recoverMoneyEditLabel.setText(QCoreApplication.translate("DecisionPanel", u"Ti\u1ec1n th\u01b0\u1edfng thu l\u1ea1i (\u0111\u1ed3n&g), ghi v\u00e0o s\u1ed5 qu\u1ef9", None))
        self.recoverConfirm.setText(QCoreApplication.translate("DecisionPanel", u"Ghi v\u00e0o quy\u1ebft \u0111\u1ecbnh", None))
        self.recoverCancel.setText(QCoreApplication.translate("DecisionPanel", u"H\u1ee7y", None))
        pass
    # retranslateUi

