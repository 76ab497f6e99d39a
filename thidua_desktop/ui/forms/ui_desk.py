"""Made from forms/desk.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from thidua_desktop.ui.desk.page_stack import PageStack
from thidua_desktop.ui.widgets.elided_label import ElidedLabel
from thidua_desktop.ui.widgets.recipient_picker import RecipientPicker

class Ui_Desk(object):
    def setupUi(self, Desk):
        if not Desk.objectName():
            Desk.setObjectName(u"Desk")
        self.outer = QVBoxLayout(Desk)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 12, 20, 12)
        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(20)
        self.topRow.setObjectName(u"topRow")
        self.scopeLabel = ElidedLabel(Desk)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"role", u"deskHead")
        self.scopeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.topRow.addWidget(self.scopeLabel)

        self.printerLabel = QLabel(Desk)
        self.printerLabel.setObjectName(u"printerLabel")
        self.printerLabel.setProperty(u"role", u"deskText")
        self.printerLabel.setAlignment(Qt.AlignmentFlag.AlignTrailing|Qt.AlignmentFlag.AlignRight|Qt.AlignmentFlag.AlignVCenter)
        self.printerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.topRow.addWidget(self.printerLabel)


        self.outer.addLayout(self.topRow)

        self.counterBar = QWidget(Desk)
        self.counterBar.setObjectName(u"counterBar")
        self.counterBar.setProperty(u"plain", True)
        self.counterRow = QHBoxLayout(self.counterBar)
        self.counterRow.setSpacing(12)
        self.counterRow.setObjectName(u"counterRow")
        self.counterRow.setContentsMargins(0, 0, 0, 0)
        self.printedCount = QLabel(self.counterBar)
        self.printedCount.setObjectName(u"printedCount")
        self.printedCount.setProperty(u"role", u"deskCount")
        self.printedCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.printedCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.printedCount)

        self.presentCount = QLabel(self.counterBar)
        self.presentCount.setObjectName(u"presentCount")
        self.presentCount.setProperty(u"role", u"deskCount")
        self.presentCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.presentCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.presentCount)

        self.standInCount = QLabel(self.counterBar)
        self.standInCount.setObjectName(u"standInCount")
        self.standInCount.setProperty(u"role", u"deskCount")
        self.standInCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.standInCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.standInCount)

        self.absentCount = QLabel(self.counterBar)
        self.absentCount.setObjectName(u"absentCount")
        self.absentCount.setProperty(u"role", u"deskCount")
        self.absentCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.absentCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.absentCount)

        self.waitingCount = QLabel(self.counterBar)
        self.waitingCount.setObjectName(u"waitingCount")
        self.waitingCount.setProperty(u"role", u"deskCount")
        self.waitingCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waitingCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.waitingCount)

        self.leftCount = QLabel(self.counterBar)
        self.leftCount.setObjectName(u"leftCount")
        self.leftCount.setProperty(u"role", u"deskCount")
        self.leftCount.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leftCount.setTextFormat(Qt.TextFormat.PlainText)

        self.counterRow.addWidget(self.leftCount)


        self.outer.addWidget(self.counterBar)

        self.pages = PageStack(Desk)
        self.pages.setObjectName(u"pages")
        self.listPage = QWidget()
        self.listPage.setObjectName(u"listPage")
        self.listPage.setProperty(u"plain", True)
        self.listOuter = QVBoxLayout(self.listPage)
        self.listOuter.setSpacing(8)
        self.listOuter.setObjectName(u"listOuter")
        self.listOuter.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.listPage)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setProperty(u"desk", u"search")

        self.listOuter.addWidget(self.searchEdit)

        self.table = QTableView(self.listPage)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"desk", u"list")
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.listOuter.addWidget(self.table)

        self.emptyLabel = QLabel(self.listPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"role", u"deskLine")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.listOuter.addWidget(self.emptyLabel)

        self.pages.addWidget(self.listPage)
        self.wordsPage = QWidget()
        self.wordsPage.setObjectName(u"wordsPage")
        self.wordsPage.setProperty(u"plain", True)
        self.wordsPageOuter = QVBoxLayout(self.wordsPage)
        self.wordsPageOuter.setSpacing(10)
        self.wordsPageOuter.setObjectName(u"wordsPageOuter")
        self.wordsPageOuter.setContentsMargins(0, 4, 0, 0)
        self.wordsPageTitle = ElidedLabel(self.wordsPage)
        self.wordsPageTitle.setObjectName(u"wordsPageTitle")
        self.wordsPageTitle.setProperty(u"role", u"deskLine")
        self.wordsPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageOuter.addWidget(self.wordsPageTitle)

        self.wordsPageForm = QFormLayout()
        self.wordsPageForm.setObjectName(u"wordsPageForm")
        self.wordsPageForm.setHorizontalSpacing(16)
        self.wordsPageForm.setVerticalSpacing(8)
        self.wordsPageForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.nameEditLabel = QLabel(self.wordsPage)
        self.nameEditLabel.setObjectName(u"nameEditLabel")
        self.nameEditLabel.setProperty(u"role", u"deskText")
        self.nameEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameEditLabel)

        self.nameEdit = QLineEdit(self.wordsPage)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setProperty(u"desk", u"field")

        self.wordsPageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.salutationEditLabel = QLabel(self.wordsPage)
        self.salutationEditLabel.setObjectName(u"salutationEditLabel")
        self.salutationEditLabel.setProperty(u"role", u"deskText")
        self.salutationEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.salutationEditLabel)

        self.salutationEdit = QLineEdit(self.wordsPage)
        self.salutationEdit.setObjectName(u"salutationEdit")
        self.salutationEdit.setProperty(u"desk", u"field")

        self.wordsPageForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.salutationEdit)

        self.postEditLabel = QLabel(self.wordsPage)
        self.postEditLabel.setObjectName(u"postEditLabel")
        self.postEditLabel.setProperty(u"role", u"deskText")
        self.postEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.postEditLabel)

        self.postEdit = QLineEdit(self.wordsPage)
        self.postEdit.setObjectName(u"postEdit")
        self.postEdit.setProperty(u"desk", u"field")

        self.wordsPageForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.unitEditLabel = QLabel(self.wordsPage)
        self.unitEditLabel.setObjectName(u"unitEditLabel")
        self.unitEditLabel.setProperty(u"role", u"deskText")
        self.unitEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.wordsPageForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.unitEditLabel)

        self.unitEdit = QLineEdit(self.wordsPage)
        self.unitEdit.setObjectName(u"unitEdit")
        self.unitEdit.setProperty(u"desk", u"field")

        self.wordsPageForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.unitEdit)


        self.wordsPageOuter.addLayout(self.wordsPageForm)

        self.wordsPageStretch = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wordsPageOuter.addItem(self.wordsPageStretch)

        self.wordsPageButtons = QHBoxLayout()
        self.wordsPageButtons.setObjectName(u"wordsPageButtons")
        self.wordsPageLeft = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wordsPageButtons.addItem(self.wordsPageLeft)

        self.wordsOnlyButton = QPushButton(self.wordsPage)
        self.wordsOnlyButton.setObjectName(u"wordsOnlyButton")
        self.wordsOnlyButton.setProperty(u"desk", u"field")
        self.wordsOnlyButton.setAutoDefault(False)

        self.wordsPageButtons.addWidget(self.wordsOnlyButton)

        self.wordsButton = QPushButton(self.wordsPage)
        self.wordsButton.setObjectName(u"wordsButton")
        self.wordsButton.setProperty(u"desk", u"field")
        self.wordsButton.setAutoDefault(False)
        self.wordsButton.setProperty(u"primary", True)

        self.wordsPageButtons.addWidget(self.wordsButton)


        self.wordsPageOuter.addLayout(self.wordsPageButtons)

        self.pages.addWidget(self.wordsPage)
        self.standInPage = QWidget()
        self.standInPage.setObjectName(u"standInPage")
        self.standInPage.setProperty(u"plain", True)
        self.standInPageOuter = QVBoxLayout(self.standInPage)
        self.standInPageOuter.setSpacing(10)
        self.standInPageOuter.setObjectName(u"standInPageOuter")
        self.standInPageOuter.setContentsMargins(0, 4, 0, 0)
        self.standInPageTitle = ElidedLabel(self.standInPage)
        self.standInPageTitle.setObjectName(u"standInPageTitle")
        self.standInPageTitle.setProperty(u"role", u"deskLine")
        self.standInPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.standInPageOuter.addWidget(self.standInPageTitle)

        self.standInPageForm = QFormLayout()
        self.standInPageForm.setObjectName(u"standInPageForm")
        self.standInPageForm.setHorizontalSpacing(16)
        self.standInPageForm.setVerticalSpacing(8)
        self.standInPageForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.standInEditLabel = QLabel(self.standInPage)
        self.standInEditLabel.setObjectName(u"standInEditLabel")
        self.standInEditLabel.setProperty(u"role", u"deskText")
        self.standInEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.standInPageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.standInEditLabel)

        self.standInEdit = QLineEdit(self.standInPage)
        self.standInEdit.setObjectName(u"standInEdit")
        self.standInEdit.setProperty(u"desk", u"field")

        self.standInPageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.standInEdit)

        self.relationEditLabel = QLabel(self.standInPage)
        self.relationEditLabel.setObjectName(u"relationEditLabel")
        self.relationEditLabel.setProperty(u"role", u"deskText")
        self.relationEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.standInPageForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.relationEditLabel)

        self.relationEdit = QLineEdit(self.standInPage)
        self.relationEdit.setObjectName(u"relationEdit")
        self.relationEdit.setProperty(u"desk", u"field")

        self.standInPageForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.relationEdit)


        self.standInPageOuter.addLayout(self.standInPageForm)

        self.standInPageStretch = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.standInPageOuter.addItem(self.standInPageStretch)

        self.standInPageButtons = QHBoxLayout()
        self.standInPageButtons.setObjectName(u"standInPageButtons")
        self.standInPageLeft = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.standInPageButtons.addItem(self.standInPageLeft)

        self.standInButton = QPushButton(self.standInPage)
        self.standInButton.setObjectName(u"standInButton")
        self.standInButton.setProperty(u"desk", u"field")
        self.standInButton.setAutoDefault(False)
        self.standInButton.setProperty(u"primary", True)

        self.standInPageButtons.addWidget(self.standInButton)


        self.standInPageOuter.addLayout(self.standInPageButtons)

        self.pages.addWidget(self.standInPage)
        self.reasonPage = QWidget()
        self.reasonPage.setObjectName(u"reasonPage")
        self.reasonPage.setProperty(u"plain", True)
        self.reasonPageOuter = QVBoxLayout(self.reasonPage)
        self.reasonPageOuter.setSpacing(10)
        self.reasonPageOuter.setObjectName(u"reasonPageOuter")
        self.reasonPageOuter.setContentsMargins(0, 4, 0, 0)
        self.reasonPageTitle = ElidedLabel(self.reasonPage)
        self.reasonPageTitle.setObjectName(u"reasonPageTitle")
        self.reasonPageTitle.setProperty(u"role", u"deskLine")
        self.reasonPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonPageOuter.addWidget(self.reasonPageTitle)

        self.reasonPageForm = QFormLayout()
        self.reasonPageForm.setObjectName(u"reasonPageForm")
        self.reasonPageForm.setHorizontalSpacing(16)
        self.reasonPageForm.setVerticalSpacing(8)
        self.reasonPageForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.reasonBoxLabel = QLabel(self.reasonPage)
        self.reasonBoxLabel.setObjectName(u"reasonBoxLabel")
        self.reasonBoxLabel.setProperty(u"role", u"deskText")
        self.reasonBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonPageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.reasonBoxLabel)

        self.reasonBox = QComboBox(self.reasonPage)
        self.reasonBox.setObjectName(u"reasonBox")
        self.reasonBox.setProperty(u"desk", u"field")
        self.reasonBox.setEditable(True)
        self.reasonBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.reasonPageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.reasonBox)


        self.reasonPageOuter.addLayout(self.reasonPageForm)

        self.reasonPageStretch = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reasonPageOuter.addItem(self.reasonPageStretch)

        self.reasonPageButtons = QHBoxLayout()
        self.reasonPageButtons.setObjectName(u"reasonPageButtons")
        self.reasonPageLeft = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reasonPageButtons.addItem(self.reasonPageLeft)

        self.reasonButton = QPushButton(self.reasonPage)
        self.reasonButton.setObjectName(u"reasonButton")
        self.reasonButton.setProperty(u"desk", u"field")
        self.reasonButton.setAutoDefault(False)
        self.reasonButton.setProperty(u"primary", True)

        self.reasonPageButtons.addWidget(self.reasonButton)


        self.reasonPageOuter.addLayout(self.reasonPageButtons)

        self.pages.addWidget(self.reasonPage)
        self.latePage = QWidget()
        self.latePage.setObjectName(u"latePage")
        self.latePage.setProperty(u"plain", True)
        self.latePageOuter = QVBoxLayout(self.latePage)
        self.latePageOuter.setSpacing(10)
        self.latePageOuter.setObjectName(u"latePageOuter")
        self.latePageOuter.setContentsMargins(0, 4, 0, 0)
        self.latePageTitle = ElidedLabel(self.latePage)
        self.latePageTitle.setObjectName(u"latePageTitle")
        self.latePageTitle.setProperty(u"role", u"deskLine")
        self.latePageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageOuter.addWidget(self.latePageTitle)

        self.latePageForm = QFormLayout()
        self.latePageForm.setObjectName(u"latePageForm")
        self.latePageForm.setHorizontalSpacing(16)
        self.latePageForm.setVerticalSpacing(8)
        self.latePageForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.lateDecisionBoxLabel = QLabel(self.latePage)
        self.lateDecisionBoxLabel.setObjectName(u"lateDecisionBoxLabel")
        self.lateDecisionBoxLabel.setProperty(u"role", u"deskText")
        self.lateDecisionBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.lateDecisionBoxLabel)

        self.lateDecisionBox = QComboBox(self.latePage)
        self.lateDecisionBox.setObjectName(u"lateDecisionBox")
        self.lateDecisionBox.setProperty(u"desk", u"field")
        self.lateDecisionBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.latePageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.lateDecisionBox)

        self.lateAwardBoxLabel = QLabel(self.latePage)
        self.lateAwardBoxLabel.setObjectName(u"lateAwardBoxLabel")
        self.lateAwardBoxLabel.setProperty(u"role", u"deskText")
        self.lateAwardBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lateAwardBoxLabel)

        self.lateAwardBox = QComboBox(self.latePage)
        self.lateAwardBox.setObjectName(u"lateAwardBox")
        self.lateAwardBox.setProperty(u"desk", u"field")
        self.lateAwardBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.latePageForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lateAwardBox)

        self.lateFindEditLabel = QLabel(self.latePage)
        self.lateFindEditLabel.setObjectName(u"lateFindEditLabel")
        self.lateFindEditLabel.setProperty(u"role", u"deskText")
        self.lateFindEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.lateFindEditLabel)

        self.lateFindEdit = RecipientPicker(self.latePage)
        self.lateFindEdit.setObjectName(u"lateFindEdit")
        self.lateFindEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.lateFindEdit)

        self.lateNameEditLabel = QLabel(self.latePage)
        self.lateNameEditLabel.setObjectName(u"lateNameEditLabel")
        self.lateNameEditLabel.setProperty(u"role", u"deskText")
        self.lateNameEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.lateNameEditLabel)

        self.lateNameEdit = QLineEdit(self.latePage)
        self.lateNameEdit.setObjectName(u"lateNameEdit")
        self.lateNameEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.lateNameEdit)

        self.lateSalutationEditLabel = QLabel(self.latePage)
        self.lateSalutationEditLabel.setObjectName(u"lateSalutationEditLabel")
        self.lateSalutationEditLabel.setProperty(u"role", u"deskText")
        self.lateSalutationEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.lateSalutationEditLabel)

        self.lateSalutationEdit = QLineEdit(self.latePage)
        self.lateSalutationEdit.setObjectName(u"lateSalutationEdit")
        self.lateSalutationEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.lateSalutationEdit)

        self.latePostEditLabel = QLabel(self.latePage)
        self.latePostEditLabel.setObjectName(u"latePostEditLabel")
        self.latePostEditLabel.setProperty(u"role", u"deskText")
        self.latePostEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.latePostEditLabel)

        self.latePostEdit = QLineEdit(self.latePage)
        self.latePostEdit.setObjectName(u"latePostEdit")
        self.latePostEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.latePostEdit)

        self.lateUnitEditLabel = QLabel(self.latePage)
        self.lateUnitEditLabel.setObjectName(u"lateUnitEditLabel")
        self.lateUnitEditLabel.setProperty(u"role", u"deskText")
        self.lateUnitEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.lateUnitEditLabel)

        self.lateUnitEdit = QLineEdit(self.latePage)
        self.lateUnitEdit.setObjectName(u"lateUnitEdit")
        self.lateUnitEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.lateUnitEdit)

        self.lateBasisEditLabel = QLabel(self.latePage)
        self.lateBasisEditLabel.setObjectName(u"lateBasisEditLabel")
        self.lateBasisEditLabel.setProperty(u"role", u"deskText")
        self.lateBasisEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(7, QFormLayout.ItemRole.LabelRole, self.lateBasisEditLabel)

        self.lateBasisEdit = QLineEdit(self.latePage)
        self.lateBasisEdit.setObjectName(u"lateBasisEdit")
        self.lateBasisEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(7, QFormLayout.ItemRole.FieldRole, self.lateBasisEdit)

        self.lateAfterEditLabel = QLabel(self.latePage)
        self.lateAfterEditLabel.setObjectName(u"lateAfterEditLabel")
        self.lateAfterEditLabel.setProperty(u"role", u"deskText")
        self.lateAfterEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageForm.setWidget(8, QFormLayout.ItemRole.LabelRole, self.lateAfterEditLabel)

        self.lateAfterEdit = QLineEdit(self.latePage)
        self.lateAfterEdit.setObjectName(u"lateAfterEdit")
        self.lateAfterEdit.setProperty(u"desk", u"field")

        self.latePageForm.setWidget(8, QFormLayout.ItemRole.FieldRole, self.lateAfterEdit)


        self.latePageOuter.addLayout(self.latePageForm)

        self.lateNumberLabel = QLabel(self.latePage)
        self.lateNumberLabel.setObjectName(u"lateNumberLabel")
        self.lateNumberLabel.setProperty(u"role", u"deskText")
        self.lateNumberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.latePageOuter.addWidget(self.lateNumberLabel)

        self.latePageStretch = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.latePageOuter.addItem(self.latePageStretch)

        self.latePageButtons = QHBoxLayout()
        self.latePageButtons.setObjectName(u"latePageButtons")
        self.latePageLeft = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.latePageButtons.addItem(self.latePageLeft)

        self.lateOnlyButton = QPushButton(self.latePage)
        self.lateOnlyButton.setObjectName(u"lateOnlyButton")
        self.lateOnlyButton.setProperty(u"desk", u"field")
        self.lateOnlyButton.setAutoDefault(False)

        self.latePageButtons.addWidget(self.lateOnlyButton)

        self.lateButton = QPushButton(self.latePage)
        self.lateButton.setObjectName(u"lateButton")
        self.lateButton.setProperty(u"desk", u"field")
        self.lateButton.setAutoDefault(False)
        self.lateButton.setProperty(u"primary", True)

        self.latePageButtons.addWidget(self.lateButton)


        self.latePageOuter.addLayout(self.latePageButtons)

        self.pages.addWidget(self.latePage)
        self.setupPage = QWidget()
        self.setupPage.setObjectName(u"setupPage")
        self.setupPage.setProperty(u"plain", True)
        self.setupPageOuter = QVBoxLayout(self.setupPage)
        self.setupPageOuter.setSpacing(10)
        self.setupPageOuter.setObjectName(u"setupPageOuter")
        self.setupPageOuter.setContentsMargins(0, 4, 0, 0)
        self.setupPageTitle = ElidedLabel(self.setupPage)
        self.setupPageTitle.setObjectName(u"setupPageTitle")
        self.setupPageTitle.setProperty(u"role", u"deskLine")
        self.setupPageTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageOuter.addWidget(self.setupPageTitle)

        self.setupPageForm = QFormLayout()
        self.setupPageForm.setObjectName(u"setupPageForm")
        self.setupPageForm.setHorizontalSpacing(16)
        self.setupPageForm.setVerticalSpacing(8)
        self.setupPageForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.scopeBoxLabel = QLabel(self.setupPage)
        self.scopeBoxLabel.setObjectName(u"scopeBoxLabel")
        self.scopeBoxLabel.setProperty(u"role", u"deskText")
        self.scopeBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.scopeBoxLabel)

        self.scopeBox = QComboBox(self.setupPage)
        self.scopeBox.setObjectName(u"scopeBox")
        self.scopeBox.setProperty(u"desk", u"field")
        self.scopeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.scopeBox)

        self.printerBoxLabel = QLabel(self.setupPage)
        self.printerBoxLabel.setObjectName(u"printerBoxLabel")
        self.printerBoxLabel.setProperty(u"role", u"deskText")
        self.printerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.printerBoxLabel)

        self.printerBox = QComboBox(self.setupPage)
        self.printerBox.setObjectName(u"printerBox")
        self.printerBox.setProperty(u"desk", u"field")
        self.printerBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.printerBox)

        self.trayBoxLabel = QLabel(self.setupPage)
        self.trayBoxLabel.setObjectName(u"trayBoxLabel")
        self.trayBoxLabel.setProperty(u"role", u"deskText")
        self.trayBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.trayBoxLabel)

        self.trayBox = QComboBox(self.setupPage)
        self.trayBox.setObjectName(u"trayBox")
        self.trayBox.setProperty(u"desk", u"field")
        self.trayBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.trayBox)

        self.stockBoxLabel = QLabel(self.setupPage)
        self.stockBoxLabel.setObjectName(u"stockBoxLabel")
        self.stockBoxLabel.setProperty(u"role", u"deskText")
        self.stockBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.stockBoxLabel)

        self.stockBox = QComboBox(self.setupPage)
        self.stockBox.setObjectName(u"stockBox")
        self.stockBox.setProperty(u"desk", u"field")
        self.stockBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.stockBox)

        self.modeBoxLabel = QLabel(self.setupPage)
        self.modeBoxLabel.setObjectName(u"modeBoxLabel")
        self.modeBoxLabel.setProperty(u"role", u"deskText")
        self.modeBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.modeBoxLabel)

        self.modeBox = QComboBox(self.setupPage)
        self.modeBox.setObjectName(u"modeBox")
        self.modeBox.setProperty(u"desk", u"field")
        self.modeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.modeBox)

        self.layoutBoxLabel = QLabel(self.setupPage)
        self.layoutBoxLabel.setObjectName(u"layoutBoxLabel")
        self.layoutBoxLabel.setProperty(u"role", u"deskText")
        self.layoutBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.layoutBoxLabel)

        self.layoutBox = QComboBox(self.setupPage)
        self.layoutBox.setObjectName(u"layoutBox")
        self.layoutBox.setProperty(u"desk", u"field")
        self.layoutBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.setupPageForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.layoutBox)

        self.serialEditLabel = QLabel(self.setupPage)
        self.serialEditLabel.setObjectName(u"serialEditLabel")
        self.serialEditLabel.setProperty(u"role", u"deskText")
        self.serialEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.setupPageForm.setWidget(6, QFormLayout.ItemRole.LabelRole, self.serialEditLabel)

        self.serialEdit = QLineEdit(self.setupPage)
        self.serialEdit.setObjectName(u"serialEdit")
        self.serialEdit.setProperty(u"desk", u"field")

        self.setupPageForm.setWidget(6, QFormLayout.ItemRole.FieldRole, self.serialEdit)


        self.setupPageOuter.addLayout(self.setupPageForm)

        self.setupPageStretch = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.setupPageOuter.addItem(self.setupPageStretch)

        self.setupPageButtons = QHBoxLayout()
        self.setupPageButtons.setObjectName(u"setupPageButtons")
        self.setupPageLeft = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.setupPageButtons.addItem(self.setupPageLeft)

        self.setupButton = QPushButton(self.setupPage)
        self.setupButton.setObjectName(u"setupButton")
        self.setupButton.setProperty(u"desk", u"field")
        self.setupButton.setAutoDefault(False)
        self.setupButton.setProperty(u"primary", True)

        self.setupPageButtons.addWidget(self.setupButton)


        self.setupPageOuter.addLayout(self.setupPageButtons)

        self.pages.addWidget(self.setupPage)

        self.outer.addWidget(self.pages)

        self.messageLabel = QLabel(Desk)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setProperty(u"role", u"deskSay")
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.messageLabel)

        self.keyBar = QWidget(Desk)
        self.keyBar.setObjectName(u"keyBar")
        self.keyBar.setProperty(u"plain", True)
        self.keyRow = QHBoxLayout(self.keyBar)
        self.keyRow.setSpacing(6)
        self.keyRow.setObjectName(u"keyRow")
        self.keyRow.setContentsMargins(0, 0, 0, 0)
        self.printKey = QPushButton(self.keyBar)
        self.printKey.setObjectName(u"printKey")
        self.printKey.setProperty(u"desk", u"key")
        self.printKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.printKey.setAutoDefault(False)

        self.keyRow.addWidget(self.printKey)

        self.wordsKey = QPushButton(self.keyBar)
        self.wordsKey.setObjectName(u"wordsKey")
        self.wordsKey.setProperty(u"desk", u"key")
        self.wordsKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wordsKey.setAutoDefault(False)

        self.keyRow.addWidget(self.wordsKey)

        self.lateKey = QPushButton(self.keyBar)
        self.lateKey.setObjectName(u"lateKey")
        self.lateKey.setProperty(u"desk", u"key")
        self.lateKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lateKey.setAutoDefault(False)

        self.keyRow.addWidget(self.lateKey)

        self.setupKey = QPushButton(self.keyBar)
        self.setupKey.setObjectName(u"setupKey")
        self.setupKey.setProperty(u"desk", u"key")
        self.setupKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setupKey.setAutoDefault(False)

        self.keyRow.addWidget(self.setupKey)

        self.presentKey = QPushButton(self.keyBar)
        self.presentKey.setObjectName(u"presentKey")
        self.presentKey.setProperty(u"desk", u"key")
        self.presentKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.presentKey.setAutoDefault(False)

        self.keyRow.addWidget(self.presentKey)

        self.absentKey = QPushButton(self.keyBar)
        self.absentKey.setObjectName(u"absentKey")
        self.absentKey.setProperty(u"desk", u"key")
        self.absentKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.absentKey.setAutoDefault(False)

        self.keyRow.addWidget(self.absentKey)

        self.standInKey = QPushButton(self.keyBar)
        self.standInKey.setObjectName(u"standInKey")
        self.standInKey.setProperty(u"desk", u"key")
        self.standInKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.standInKey.setAutoDefault(False)

        self.keyRow.addWidget(self.standInKey)

        self.againKey = QPushButton(self.keyBar)
        self.againKey.setObjectName(u"againKey")
        self.againKey.setProperty(u"desk", u"key")
        self.againKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.againKey.setAutoDefault(False)

        self.keyRow.addWidget(self.againKey)

        self.queueKey = QPushButton(self.keyBar)
        self.queueKey.setObjectName(u"queueKey")
        self.queueKey.setProperty(u"desk", u"key")
        self.queueKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.queueKey.setAutoDefault(False)

        self.keyRow.addWidget(self.queueKey)

        self.dropKey = QPushButton(self.keyBar)
        self.dropKey.setObjectName(u"dropKey")
        self.dropKey.setProperty(u"desk", u"key")
        self.dropKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.dropKey.setAutoDefault(False)

        self.keyRow.addWidget(self.dropKey)

        self.settleKey = QPushButton(self.keyBar)
        self.settleKey.setObjectName(u"settleKey")
        self.settleKey.setProperty(u"desk", u"key")
        self.settleKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settleKey.setAutoDefault(False)

        self.keyRow.addWidget(self.settleKey)

        self.undoKey = QPushButton(self.keyBar)
        self.undoKey.setObjectName(u"undoKey")
        self.undoKey.setProperty(u"desk", u"key")
        self.undoKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undoKey.setAutoDefault(False)

        self.keyRow.addWidget(self.undoKey)

        self.leaveKey = QPushButton(self.keyBar)
        self.leaveKey.setObjectName(u"leaveKey")
        self.leaveKey.setProperty(u"desk", u"key")
        self.leaveKey.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leaveKey.setAutoDefault(False)

        self.keyRow.addWidget(self.leaveKey)


        self.outer.addWidget(self.keyBar)

#if QT_CONFIG(shortcut)
        self.nameEditLabel.setBuddy(self.nameEdit)
        self.salutationEditLabel.setBuddy(self.salutationEdit)
        self.postEditLabel.setBuddy(self.postEdit)
        self.unitEditLabel.setBuddy(self.unitEdit)
        self.standInEditLabel.setBuddy(self.standInEdit)
        self.relationEditLabel.setBuddy(self.relationEdit)
        self.reasonBoxLabel.setBuddy(self.reasonBox)
        self.lateDecisionBoxLabel.setBuddy(self.lateDecisionBox)
        self.lateAwardBoxLabel.setBuddy(self.lateAwardBox)
        self.lateFindEditLabel.setBuddy(self.lateFindEdit)
        self.lateNameEditLabel.setBuddy(self.lateNameEdit)
        self.lateSalutationEditLabel.setBuddy(self.lateSalutationEdit)
        self.latePostEditLabel.setBuddy(self.latePostEdit)
        self.lateUnitEditLabel.setBuddy(self.lateUnitEdit)
        self.lateBasisEditLabel.setBuddy(self.lateBasisEdit)
        self.lateAfterEditLabel.setBuddy(self.lateAfterEdit)
        self.scopeBoxLabel.setBuddy(self.scopeBox)
        self.printerBoxLabel.setBuddy(self.printerBox)
        self.trayBoxLabel.setBuddy(self.trayBox)
        self.stockBoxLabel.setBuddy(self.stockBox)
        self.modeBoxLabel.setBuddy(self.modeBox)
        self.layoutBoxLabel.setBuddy(self.layoutBox)
        self.serialEditLabel.setBuddy(self.serialEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Desk)

        QMetaObject.connectSlotsByName(Desk)
    # setupUi

    def retranslateUi(self, Desk):
        Desk.setWindowTitle(QCoreApplication.translate("Desk", u"B\u00e0n trao th\u01b0\u1edfng", None))
        self.scopeLabel.setText("")
        self.printerLabel.setText("")
        self.printedCount.setText("")
        self.presentCount.setText("")
        self.standInCount.setText("")
        self.absentCount.setText("")
        self.waitingCount.setText("")
        self.leftCount.setText("")
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("Desk", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean (kh\u00f4ng c\u1ea7n d\u1ea5u), ch\u1eef \u0111\u1ea7u c\u00e1c ti\u1ebfng, ho\u1eb7c s\u1ed1", None))
        self.emptyLabel.setText("")
        self.wordsPageTitle.setText("")
        self.nameEditLabel.setText(QCoreApplication.translate("Desk", u"&T\u00ean ghi tr\u00ean gi\u1ea5y", None))
        self.salutationEditLabel.setText(QCoreApplication.translate("Desk", u"&X\u01b0ng h\u00f4", None))
        self.postEditLabel.setText(QCoreApplication.translate("Desk", u"&Ch\u1ee9c v\u1ee5, \u0111\u1ecba ch\u1ec9", None))
        self.unitEditLabel.setText(QCoreApplication.translate("Desk", u"\u0110\u01a1&n v\u1ecb", None))
        self.wordsOnlyButton.setText(QCoreApplication.translate("Desk", u"Ch\u1ec9 l\u01b0u (Ctrl+S)", None))
        self.wordsButton.setText(QCoreApplication.translate("Desk", u"L\u01b0u v\u00e0 in (Enter)", None))
        self.standInPageTitle.setText("")
        self.standInEditLabel.setText(QCoreApplication.translate("Desk", u"&H\u1ecd t\u00ean ng\u01b0\u1eddi nh\u1eadn thay", None))
        self.relationEditLabel.setText(QCoreApplication.translate("Desk", u"&Quan h\u1ec7, \u0111\u01a1n v\u1ecb", None))
        self.relationEdit.setPlaceholderText(QCoreApplication.translate("Desk", u"V\u00ed d\u1ee5: con g\u00e1i; Ph\u00f3 Hi\u1ec7u tr\u01b0\u1edfng", None))
        self.standInButton.setText(QCoreApplication.translate("Desk", u"Ghi nh\u1eadn thay (Enter)", None))
        self.reasonPageTitle.setText("")
        self.reasonBoxLabel.setText(QCoreApplication.translate("Desk", u"&L\u00fd do in l\u1ea1i", None))
        self.reasonButton.setText(QCoreApplication.translate("Desk", u"In l\u1ea1i (Enter)", None))
        self.latePageTitle.setText(QCoreApplication.translate("Desk", u"Th\u00eam ng\u01b0\u1eddi ch\u01b0a c\u00f3 trong danh s\u00e1ch", None))
        self.lateDecisionBoxLabel.setText(QCoreApplication.translate("Desk", u"Qu&y\u1ebft \u0111\u1ecbnh", None))
        self.lateAwardBoxLabel.setText(QCoreApplication.translate("Desk", u"&Khen th\u01b0\u1edfng", None))
        self.lateFindEditLabel.setText(QCoreApplication.translate("Desk", u"T\u00ecm trong &danh b\u1ea1", None))
        self.lateFindEdit.setPlaceholderText(QCoreApplication.translate("Desk", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean r\u1ed3i ch\u1ecdn; b\u1ecf tr\u1ed1ng n\u1ebfu g\u00f5 tay \u1edf d\u01b0\u1edbi", None))
        self.lateNameEditLabel.setText(QCoreApplication.translate("Desk", u"T\u00ean &ghi tr\u00ean gi\u1ea5y", None))
        self.lateSalutationEditLabel.setText(QCoreApplication.translate("Desk", u"&X\u01b0ng h\u00f4", None))
        self.latePostEditLabel.setText(QCoreApplication.translate("Desk", u"&Ch\u1ee9c v\u1ee5, \u0111\u1ecba ch\u1ec9", None))
        self.lateUnitEditLabel.setText(QCoreApplication.translate("Desk", u"\u0110\u01a1&n v\u1ecb, n\u01a1i \u1edf", None))
        self.lateBasisEditLabel.setText(QCoreApplication.translate("Desk", u"C\u0103n c\u1ee9, d\u00f2ng &trong quy\u1ebft \u0111\u1ecbnh", None))
        self.lateBasisEdit.setPlaceholderText(QCoreApplication.translate("Desk", u"V\u00ed d\u1ee5: d\u00f2ng 12 ph\u1ee5 l\u1ee5c; Quy\u1ebft \u0111\u1ecbnh b\u1ed5 sung s\u1ed1 15/Q\u0110-UBND", None))
        self.lateAfterEditLabel.setText(QCoreApplication.translate("Desk", u"&Sau s\u1ed1", None))
        self.lateAfterEdit.setPlaceholderText(QCoreApplication.translate("Desk", u"\u0110\u1ec3 tr\u1ed1ng: sau s\u1ed1 cu\u1ed1i c\u00f9ng lo\u1ea1i n\u00e0y", None))
        self.lateNumberLabel.setText("")
        self.lateOnlyButton.setText(QCoreApplication.translate("Desk", u"Ch\u1ec9 th\u00eam (Ctrl+S)", None))
        self.lateButton.setText(QCoreApplication.translate("Desk", u"Th\u00eam v\u00e0 in (Enter)", None))
        self.setupPageTitle.setText(QCoreApplication.translate("Desk", u"Trao th\u01b0\u1edfng \u1edf \u0111\u00e2u, in b\u1eb1ng m\u00e1y n\u00e0o?", None))
        self.scopeBoxLabel.setText(QCoreApplication.translate("Desk", u"&Bu\u1ed5i trao th\u01b0\u1edfng", None))
        self.printerBoxLabel.setText(QCoreApplication.translate("Desk", u"&M\u00e1y in", None))
        self.trayBoxLabel.setText(QCoreApplication.translate("Desk", u"&Khay gi\u1ea5y", None))
        self.stockBoxLabel.setText(QCoreApplication.translate("Desk", u"Lo\u1ea1i &gi\u1ea5y, ph\u00f4i", None))
        self.modeBoxLabel.setText(QCoreApplication.translate("Desk", u"&C\u00e1ch in", None))
        self.layoutBoxLabel.setText(QCoreApplication.translate("Desk", u"M\u1eabu &trang gi\u1ea5y", None))
        self.serialEditLabel.setText(QCoreApplication.translate("Desk", u"&S\u00ea-ri ph\u00f4i ti\u1ebfp theo", None))
        self.setupButton.setText(QCoreApplication.translate("Desk", u"B\u1eaft \u0111\u1ea7u (Enter)", None))
        self.messageLabel.setText("")
        self.printKey.setText(QCoreApplication.translate("Desk", u"Enter\n"
"In", None))
        self.wordsKey.setText(QCoreApplication.translate("Desk", u"F2\n"
"S\u1eeda t\u00ean", None))
        self.lateKey.setText(QCoreApplication.translate("Desk", u"F3\n"
"Th\u00eam ng\u01b0\u1eddi", None))
        self.setupKey.setText(QCoreApplication.translate("Desk", u"F4\n"
"Ch\u1ecdn bu\u1ed5i", None))
        self.presentKey.setText(QCoreApplication.translate("Desk", u"F5\n"
"C\u00f3 m\u1eb7t", None))
        self.absentKey.setText(QCoreApplication.translate("Desk", u"F6\n"
"V\u1eafng", None))
        self.standInKey.setText(QCoreApplication.translate("Desk", u"F7\n"
"Nh\u1eadn thay", None))
        self.againKey.setText(QCoreApplication.translate("Desk", u"F8\n"
"In l\u1ea1i", None))
        self.queueKey.setText(QCoreApplication.translate("Desk", u"F9\n"
"In h\u00e0ng ch\u1edd", None))
        self.dropKey.setText(QCoreApplication.translate("Desk", u"Ctrl+D\n"
"B\u1ecf ch\u1edd", None))
        self.settleKey.setText(QCoreApplication.translate("Desk", u"F10\n"
"\u0110\u00e3 ra gi\u1ea5y", None))
        self.undoKey.setText(QCoreApplication.translate("Desk", u"Ctrl+Z\n"
"Ho\u00e0n t\u00e1c", None))
        self.leaveKey.setText(QCoreApplication.translate("Desk", u"F11\n"
"Tho\u00e1t", None))
    # retranslateUi

