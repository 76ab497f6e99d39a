"""Made from forms/session_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_SessionPanel(object):
    def setupUi(self, SessionPanel):
        if not SessionPanel.objectName():
            SessionPanel.setObjectName(u"SessionPanel")
        SessionPanel.setProperty(u"plain", True)
        self.root = QHBoxLayout(SessionPanel)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.formCard = QFrame(SessionPanel)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"card", True)
        self.formCard.setMinimumSize(QSize(340, 0))
        self.formCard.setMaximumSize(QSize(420, 16777215))
        self.formCardLayout = QVBoxLayout(self.formCard)
        self.formCardLayout.setSpacing(8)
        self.formCardLayout.setObjectName(u"formCardLayout")
        self.formCardLayout.setContentsMargins(14, 12, 6, 12)
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
        self.dateEditLabel = QLabel(self.formBody)
        self.dateEditLabel.setObjectName(u"dateEditLabel")
        self.dateEditLabel.setMinimumSize(QSize(0, 24))
        self.dateEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateEditLabel.setProperty(u"role", u"small")
        self.dateEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.dateEditLabel)

        self.dateEdit = DateEdit(self.formBody)
        self.dateEdit.setObjectName(u"dateEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.startEditLabel = QLabel(self.formBody)
        self.startEditLabel.setObjectName(u"startEditLabel")
        self.startEditLabel.setMinimumSize(QSize(0, 24))
        self.startEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.startEditLabel.setProperty(u"role", u"small")
        self.startEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.startEditLabel)

        self.startEdit = QLineEdit(self.formBody)
        self.startEdit.setObjectName(u"startEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.startEdit)

        self.endEditLabel = QLabel(self.formBody)
        self.endEditLabel.setObjectName(u"endEditLabel")
        self.endEditLabel.setMinimumSize(QSize(0, 24))
        self.endEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.endEditLabel.setProperty(u"role", u"small")
        self.endEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.endEditLabel)

        self.endEdit = QLineEdit(self.formBody)
        self.endEdit.setObjectName(u"endEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.endEdit)

        self.placeEditLabel = QLabel(self.formBody)
        self.placeEditLabel.setObjectName(u"placeEditLabel")
        self.placeEditLabel.setMinimumSize(QSize(0, 24))
        self.placeEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.placeEditLabel.setProperty(u"role", u"small")
        self.placeEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeEditLabel)

        self.placeEdit = QLineEdit(self.formBody)
        self.placeEdit.setObjectName(u"placeEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.membersBoxLabel = QLabel(self.formBody)
        self.membersBoxLabel.setObjectName(u"membersBoxLabel")
        self.membersBoxLabel.setMinimumSize(QSize(0, 24))
        self.membersBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.membersBoxLabel.setProperty(u"role", u"small")
        self.membersBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.membersBoxLabel)

        self.membersBox = QSpinBox(self.formBody)
        self.membersBox.setObjectName(u"membersBox")
        self.membersBox.setMaximum(999)

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.membersBox)

        self.presentBoxLabel = QLabel(self.formBody)
        self.presentBoxLabel.setObjectName(u"presentBoxLabel")
        self.presentBoxLabel.setMinimumSize(QSize(0, 24))
        self.presentBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.presentBoxLabel.setProperty(u"role", u"small")
        self.presentBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.presentBoxLabel)

        self.presentBox = QSpinBox(self.formBody)
        self.presentBox.setObjectName(u"presentBox")
        self.presentBox.setMaximum(999)

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.presentBox)

        self.chairBoxLabel = QLabel(self.formBody)
        self.chairBoxLabel.setObjectName(u"chairBoxLabel")
        self.chairBoxLabel.setMinimumSize(QSize(0, 24))
        self.chairBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.chairBoxLabel.setProperty(u"role", u"small")
        self.chairBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.chairBoxLabel)

        self.chairBox = QComboBox(self.formBody)
        self.chairBox.setObjectName(u"chairBox")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.chairBox)

        self.secretaryBoxLabel = QLabel(self.formBody)
        self.secretaryBoxLabel.setObjectName(u"secretaryBoxLabel")
        self.secretaryBoxLabel.setMinimumSize(QSize(0, 24))
        self.secretaryBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.secretaryBoxLabel.setProperty(u"role", u"small")
        self.secretaryBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.secretaryBoxLabel)

        self.secretaryBox = QComboBox(self.formBody)
        self.secretaryBox.setObjectName(u"secretaryBox")

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.secretaryBox)

        self.secretBoxLabel = QLabel(self.formBody)
        self.secretBoxLabel.setObjectName(u"secretBoxLabel")
        self.secretBoxLabel.setMinimumSize(QSize(0, 24))
        self.secretBoxLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.secretBoxLabel.setProperty(u"role", u"small")
        self.secretBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.secretBoxLabel)

        self.secretBox = QComboBox(self.formBody)
        self.secretBox.setObjectName(u"secretBox")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.secretBox)

        self.teamEditLabel = QLabel(self.formBody)
        self.teamEditLabel.setObjectName(u"teamEditLabel")
        self.teamEditLabel.setMinimumSize(QSize(0, 24))
        self.teamEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.teamEditLabel.setProperty(u"role", u"small")
        self.teamEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.teamEditLabel)

        self.teamEdit = QPlainTextEdit(self.formBody)
        self.teamEdit.setObjectName(u"teamEdit")
        self.teamEdit.setTabChangesFocus(True)
        self.teamEdit.setMaximumSize(QSize(16777215, 66))

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.teamEdit)

        self.numberEditLabel = QLabel(self.formBody)
        self.numberEditLabel.setObjectName(u"numberEditLabel")
        self.numberEditLabel.setMinimumSize(QSize(0, 24))
        self.numberEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberEditLabel.setProperty(u"role", u"small")
        self.numberEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.numberEditLabel)

        self.numberEdit = QLineEdit(self.formBody)
        self.numberEdit.setObjectName(u"numberEdit")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.discussionEditLabel = QLabel(self.formBody)
        self.discussionEditLabel.setObjectName(u"discussionEditLabel")
        self.discussionEditLabel.setMinimumSize(QSize(0, 24))
        self.discussionEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.discussionEditLabel.setProperty(u"role", u"small")
        self.discussionEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.discussionEditLabel)

        self.discussionEdit = QPlainTextEdit(self.formBody)
        self.discussionEdit.setObjectName(u"discussionEdit")
        self.discussionEdit.setTabChangesFocus(True)
        self.discussionEdit.setMaximumSize(QSize(16777215, 90))

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.discussionEdit)

        self.conclusionEditLabel = QLabel(self.formBody)
        self.conclusionEditLabel.setObjectName(u"conclusionEditLabel")
        self.conclusionEditLabel.setMinimumSize(QSize(0, 24))
        self.conclusionEditLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.conclusionEditLabel.setProperty(u"role", u"small")
        self.conclusionEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.conclusionEditLabel)

        self.conclusionEdit = QPlainTextEdit(self.formBody)
        self.conclusionEdit.setObjectName(u"conclusionEdit")
        self.conclusionEdit.setTabChangesFocus(True)
        self.conclusionEdit.setMaximumSize(QSize(16777215, 66))

        self.form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.conclusionEdit)

        self.scroll.setWidget(self.formBody)

        self.formCardLayout.addWidget(self.scroll)


        self.root.addWidget(self.formCard)

        self.right = QVBoxLayout()
        self.right.setSpacing(6)
        self.right.setObjectName(u"right")
        self.right.setContentsMargins(0, 0, 0, 0)
        self.attendHead = QHBoxLayout()
        self.attendHead.setSpacing(8)
        self.attendHead.setObjectName(u"attendHead")
        self.attendHead.setContentsMargins(0, 0, 0, 0)
        self.attendTitle = QLabel(SessionPanel)
        self.attendTitle.setObjectName(u"attendTitle")
        self.attendTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.attendTitle.setProperty(u"role", u"h2")

        self.attendHead.addWidget(self.attendTitle)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.attendHead.addItem(self.gap1)

        self.allPresent = QPushButton(SessionPanel)
        self.allPresent.setObjectName(u"allPresent")
        self.allPresent.setProperty(u"link", True)
        self.allPresent.setAutoDefault(False)
        self.allPresent.setProperty(u"iconName", u"circle-check")

        self.attendHead.addWidget(self.allPresent)


        self.right.addLayout(self.attendHead)

        self.attendText = QLabel(SessionPanel)
        self.attendText.setObjectName(u"attendText")
        self.attendText.setTextFormat(Qt.TextFormat.PlainText)
        self.attendText.setProperty(u"role", u"mute")
        self.attendText.setWordWrap(True)

        self.right.addWidget(self.attendText)

        self.attendCard = QFrame(SessionPanel)
        self.attendCard.setObjectName(u"attendCard")
        self.attendCard.setProperty(u"card", True)
        self.attendCardLayout = QVBoxLayout(self.attendCard)
        self.attendCardLayout.setSpacing(0)
        self.attendCardLayout.setObjectName(u"attendCardLayout")
        self.attendCardLayout.setContentsMargins(1, 1, 1, 1)
        self.attendTable = SheetView(self.attendCard)
        self.attendTable.setObjectName(u"attendTable")
        self.attendTable.setProperty(u"bare", True)

        self.attendCardLayout.addWidget(self.attendTable)


        self.right.addWidget(self.attendCard)


        self.root.addLayout(self.right)

        self.root.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.dateEditLabel.setBuddy(self.dateEdit)
        self.startEditLabel.setBuddy(self.startEdit)
        self.endEditLabel.setBuddy(self.endEdit)
        self.placeEditLabel.setBuddy(self.placeEdit)
        self.membersBoxLabel.setBuddy(self.membersBox)
        self.presentBoxLabel.setBuddy(self.presentBox)
        self.chairBoxLabel.setBuddy(self.chairBox)
        self.secretaryBoxLabel.setBuddy(self.secretaryBox)
        self.secretBoxLabel.setBuddy(self.secretBox)
        self.teamEditLabel.setBuddy(self.teamEdit)
        self.numberEditLabel.setBuddy(self.numberEdit)
        self.discussionEditLabel.setBuddy(self.discussionEdit)
        self.conclusionEditLabel.setBuddy(self.conclusionEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SessionPanel)

        QMetaObject.connectSlotsByName(SessionPanel)
    # setupUi

    def retranslateUi(self, SessionPanel):
        self.dateEditLabel.setText(QCoreApplication.translate("SessionPanel", u"&Ng\u00e0y h\u1ecdp", None))
        self.startEditLabel.setText(QCoreApplication.translate("SessionPanel", u"B\u1eaft \u0111\u1ea7&u l\u00fac", None))
        self.startEdit.setPlaceholderText(QCoreApplication.translate("SessionPanel", u"08:00", None))
        self.endEditLabel.setText(QCoreApplication.translate("SessionPanel", u"&K\u1ebft th\u00fac l\u00fac", None))
        self.endEdit.setPlaceholderText(QCoreApplication.translate("SessionPanel", u"10:30", None))
        self.placeEditLabel.setText(QCoreApplication.translate("SessionPanel", u"\u0110\u1ecb&a \u0111i\u1ec3m", None))
        self.membersBoxLabel.setText(QCoreApplication.translate("SessionPanel", u"T\u1ed5n&g s\u1ed1 th\u00e0nh vi\u00ean", None))
        self.presentBoxLabel.setText(QCoreApplication.translate("SessionPanel", u"S\u1ed1 th\u00e0nh vi\u00ean c\u00f3 m\u1eb7&t", None))
        self.chairBoxLabel.setText(QCoreApplication.translate("SessionPanel", u"Ch\u1ee7 t&r\u00ec", None))
        self.secretaryBoxLabel.setText(QCoreApplication.translate("SessionPanel", u"Th\u01b0 k\u00fd gh&i bi\u00ean b\u1ea3n", None))
        self.secretBoxLabel.setText(QCoreApplication.translate("SessionPanel", u"H\u00ecnh th\u1ee9c bi\u1ec3u &quy\u1ebft", None))
        self.teamEditLabel.setText(QCoreApplication.translate("SessionPanel", u"T\u1ed5 ki\u1ec3m phi\u1ebfu, m\u1ed7i &d\u00f2ng m\u1ed9t ng\u01b0\u1eddi", None))
        self.numberEditLabel.setText(QCoreApplication.translate("SessionPanel", u"&S\u1ed1 bi\u00ean b\u1ea3n", None))
        self.numberEdit.setPlaceholderText(QCoreApplication.translate("SessionPanel", u"05/BB-H\u0110T\u0110KT", None))
        self.discussionEditLabel.setText(QCoreApplication.translate("SessionPanel", u"N\u1ed9i dung th\u1ea3&o lu\u1eadn", None))
        self.conclusionEditLabel.setText(QCoreApplication.translate("SessionPanel", u"K\u1ebft lu\u1eadn &v\u00e0 ki\u1ebfn ngh\u1ecb", None))
        self.attendTitle.setText(QCoreApplication.translate("SessionPanel", u"\u0110i\u1ec3m danh", None))
        self.allPresent.setText(QCoreApplication.translate("SessionPanel", u"T\u1ea5t c\u1ea3 c\u00f3 m\u1eb7t", None))
        self.attendText.setText("")
        pass
    # retranslateUi

