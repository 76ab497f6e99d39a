"""Made from forms/dlg_decide.ui by `python3 dev.py forms`; changes go there."""

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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_DlgDecide(object):
    def setupUi(self, DlgDecide):
        if not DlgDecide.objectName():
            DlgDecide.setObjectName(u"DlgDecide")
        DlgDecide.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgDecide)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgDecide)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.root.addWidget(self.title)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.chooseCard = QFrame(DlgDecide)
        self.chooseCard.setObjectName(u"chooseCard")
        self.chooseCard.setProperty(u"card", True)
        self.chooseLayout = QVBoxLayout(self.chooseCard)
        self.chooseLayout.setSpacing(6)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(14, 12, 14, 12)
        self.scopeLabel = QLabel(self.chooseCard)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"role", u"small")
        self.scopeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.chooseLayout.addWidget(self.scopeLabel)

        self.scopeBox = QComboBox(self.chooseCard)
        self.scopeBox.setObjectName(u"scopeBox")

        self.chooseLayout.addWidget(self.scopeBox)

        self.kindsLabel = QLabel(self.chooseCard)
        self.kindsLabel.setObjectName(u"kindsLabel")
        self.kindsLabel.setProperty(u"role", u"small")
        self.kindsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.chooseLayout.addWidget(self.kindsLabel)

        self.kindList = QListWidget(self.chooseCard)
        self.kindList.setObjectName(u"kindList")
        self.kindList.setWordWrap(True)

        self.chooseLayout.addWidget(self.kindList)

        self.countLabel = QLabel(self.chooseCard)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"h2")
        self.countLabel.setWordWrap(True)
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.chooseLayout.addWidget(self.countLabel)

        self.leftTitle = QLabel(self.chooseCard)
        self.leftTitle.setObjectName(u"leftTitle")
        self.leftTitle.setVisible(False)
        self.leftTitle.setProperty(u"role", u"small")
        self.leftTitle.setWordWrap(True)
        self.leftTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.chooseLayout.addWidget(self.leftTitle)

        self.leftList = QListWidget(self.chooseCard)
        self.leftList.setObjectName(u"leftList")
        self.leftList.setVisible(False)
        self.leftList.setWordWrap(True)
        self.leftList.setMaximumSize(QSize(16777215, 130))
        self.leftList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.chooseLayout.addWidget(self.leftList)


        self.body.addWidget(self.chooseCard)

        self.fieldCard = QFrame(DlgDecide)
        self.fieldCard.setObjectName(u"fieldCard")
        self.fieldCard.setProperty(u"card", True)
        self.formLayout = QFormLayout(self.fieldCard)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(14, 12, 14, 12)
        self.numberLabel = QLabel(self.fieldCard)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setMinimumSize(QSize(0, 24))
        self.numberLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberLabel.setProperty(u"role", u"small")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.numberEdit = QLineEdit(self.fieldCard)
        self.numberEdit.setObjectName(u"numberEdit")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.dateLabel = QLabel(self.fieldCard)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setMinimumSize(QSize(0, 24))
        self.dateLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateLabel.setProperty(u"role", u"small")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateEdit = DateEdit(self.fieldCard)
        self.dateEdit.setObjectName(u"dateEdit")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.signerLabel = QLabel(self.fieldCard)
        self.signerLabel.setObjectName(u"signerLabel")
        self.signerLabel.setMinimumSize(QSize(0, 24))
        self.signerLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.signerLabel.setProperty(u"role", u"small")
        self.signerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.signerLabel)

        self.signerBox = QComboBox(self.fieldCard)
        self.signerBox.setObjectName(u"signerBox")
        self.signerBox.setEditable(True)
        self.signerBox.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.signerBox)

        self.postLabel = QLabel(self.fieldCard)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setMinimumSize(QSize(0, 24))
        self.postLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postLabel.setProperty(u"role", u"small")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.postLabel)

        self.postEdit = QLineEdit(self.fieldCard)
        self.postEdit.setObjectName(u"postEdit")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.postEdit)

        self.issuerLabel = QLabel(self.fieldCard)
        self.issuerLabel.setObjectName(u"issuerLabel")
        self.issuerLabel.setMinimumSize(QSize(0, 24))
        self.issuerLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.issuerLabel.setProperty(u"role", u"small")
        self.issuerLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.issuerLabel)

        self.issuerEdit = QLineEdit(self.fieldCard)
        self.issuerEdit.setObjectName(u"issuerEdit")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.issuerEdit)

        self.titleLabel = QLabel(self.fieldCard)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setMinimumSize(QSize(0, 24))
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.titleLabel.setProperty(u"role", u"small")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = QPlainTextEdit(self.fieldCard)
        self.titleEdit.setObjectName(u"titleEdit")
        self.titleEdit.setTabChangesFocus(True)
        self.titleEdit.setMaximumSize(QSize(16777215, 66))

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.titleEdit)


        self.body.addWidget(self.fieldCard)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)

        self.root.addLayout(self.body)

        self.notice = QLabel(DlgDecide)
        self.notice.setObjectName(u"notice")
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.root.addWidget(self.notice)

        self.hint = QLabel(DlgDecide)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"mute")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.root.addWidget(self.hint)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.gap17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap17)

        self.decideButton = QPushButton(DlgDecide)
        self.decideButton.setObjectName(u"decideButton")
        self.decideButton.setProperty(u"iconName", u"stamp")
        self.decideButton.setProperty(u"primary", True)

        self.bottom.addWidget(self.decideButton)

        self.draftButton = QPushButton(DlgDecide)
        self.draftButton.setObjectName(u"draftButton")
        self.draftButton.setProperty(u"iconName", u"file-plus")
        self.draftButton.setAutoDefault(False)

        self.bottom.addWidget(self.draftButton)

        self.cancelButton = QPushButton(DlgDecide)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.bottom.addWidget(self.cancelButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.scopeLabel.setBuddy(self.scopeBox)
        self.kindsLabel.setBuddy(self.kindList)
        self.numberLabel.setBuddy(self.numberEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.signerLabel.setBuddy(self.signerBox)
        self.postLabel.setBuddy(self.postEdit)
        self.issuerLabel.setBuddy(self.issuerEdit)
        self.titleLabel.setBuddy(self.titleEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.scopeBox, self.kindList)
        QWidget.setTabOrder(self.kindList, self.leftList)
        QWidget.setTabOrder(self.leftList, self.numberEdit)
        QWidget.setTabOrder(self.numberEdit, self.dateEdit)
        QWidget.setTabOrder(self.dateEdit, self.signerBox)
        QWidget.setTabOrder(self.signerBox, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.issuerEdit)
        QWidget.setTabOrder(self.issuerEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.decideButton)
        QWidget.setTabOrder(self.decideButton, self.draftButton)
        QWidget.setTabOrder(self.draftButton, self.cancelButton)

        self.retranslateUi(DlgDecide)

        self.decideButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgDecide)
    # setupUi

    def retranslateUi(self, DlgDecide):
        DlgDecide.setWindowTitle(QCoreApplication.translate("DlgDecide", u"Ra quy\u1ebft \u0111\u1ecbnh khen th\u01b0\u1edfng", None))
        self.title.setText("")
        self.scopeLabel.setText(QCoreApplication.translate("DlgDecide", u"\u0110\u1ec1 ngh\u1ecb \u0111\u01b0a &v\u00e0o quy\u1ebft \u0111\u1ecbnh", None))
        self.kindsLabel.setText(QCoreApplication.translate("DlgDecide", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.countLabel.setText("")
        self.leftTitle.setText("")
        self.numberLabel.setText(QCoreApplication.translate("DlgDecide", u"&S\u1ed1 quy\u1ebft \u0111\u1ecbnh", None))
        self.dateLabel.setText(QCoreApplication.translate("DlgDecide", u"&Ng\u00e0y k\u00fd", None))
        self.signerLabel.setText(QCoreApplication.translate("DlgDecide", u"Ng\u01b0\u1eddi &k\u00fd", None))
        self.postLabel.setText(QCoreApplication.translate("DlgDecide", u"C&h\u1ee9c v\u1ee5 ghi tr\u00ean ch\u1eef k\u00fd", None))
        self.issuerLabel.setText(QCoreApplication.translate("DlgDecide", u"N&g\u01b0\u1eddi quy\u1ebft \u0111\u1ecbnh (khi l\u00e0 quy\u1ebft \u0111\u1ecbnh c\u1ee7a c\u1ea5p tr\u00ean)", None))
        self.titleLabel.setText(QCoreApplication.translate("DlgDecide", u"&Tr\u00edch y\u1ebfu", None))
        self.notice.setText("")
        self.hint.setText(QCoreApplication.translate("DlgDecide", u"Quy\u1ebft \u0111\u1ecbnh \u0111\u00e3 ban h\u00e0nh th\u00ec kh\u00f4ng x\u00f3a \u0111\u01b0\u1ee3c, ch\u1ec9 thu h\u1ed3i. T\u00ean, ch\u1ee9c v\u1ee5, \u0111\u01a1n v\u1ecb v\u00e0 l\u1eddi khen \u0111\u01b0\u1ee3c gi\u1eef nh\u01b0 l\u00fac quy\u1ebft \u0111\u1ecbnh.", None))
        self.decideButton.setText(QCoreApplication.translate("DlgDecide", u"&Ra quy\u1ebft \u0111\u1ecbnh", None))
        self.draftButton.setText(QCoreApplication.translate("DlgDecide", u"&L\u1eadp d\u1ef1 th\u1ea3o", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgDecide", u"H\u1ee7y", None))
    # retranslateUi

