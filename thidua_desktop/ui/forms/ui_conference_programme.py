"""Made from forms/conference_programme.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSpinBox, QSplitter,
    QToolButton, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.lines_edit import LinesEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView
class Ui_ConferenceProgramme(object):
    def setupUi(self, ConferenceProgramme):
        if not ConferenceProgramme.objectName():
            ConferenceProgramme.setObjectName(u"ConferenceProgramme")
        ConferenceProgramme.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ConferenceProgramme)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ConferenceProgramme)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.infoCard = QFrame(self.splitter)
        self.infoCard.setObjectName(u"infoCard")
        self.infoCard.setMinimumSize(QSize(376, 0))
        self.infoCard.setProperty(u"card", True)
        self.infoLayout = QVBoxLayout(self.infoCard)
        self.infoLayout.setSpacing(8)
        self.infoLayout.setObjectName(u"infoLayout")
        self.infoLayout.setContentsMargins(16, 12, 8, 12)
        self.scroll = QScrollArea(self.infoCard)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.formBody.setProperty(u"page", False)
        self.bodyLayout = QVBoxLayout(self.formBody)
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 8, 0)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(6)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.formBody)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = LinesEdit(self.formBody)
        self.nameEdit.setObjectName(u"nameEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.kindLabel = QLabel(self.formBody)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kindBox = QComboBox(self.formBody)
        self.kindBox.setObjectName(u"kindBox")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.dateLabel = QLabel(self.formBody)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(8)
        self.dateRow.setObjectName(u"dateRow")
        self.dateRow.setContentsMargins(0, 0, 0, 0)
        self.dateEdit = DateEdit(self.formBody)
        self.dateEdit.setObjectName(u"dateEdit")
        self.dateEdit.setMinimumSize(QSize(108, 0))

        self.dateRow.addWidget(self.dateEdit)

        self.startLabel = QLabel(self.formBody)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.dateRow.addWidget(self.startLabel)

        self.startEdit = QLineEdit(self.formBody)
        self.startEdit.setObjectName(u"startEdit")
        self.startEdit.setMinimumSize(QSize(62, 0))
        self.startEdit.setMaximumSize(QSize(62, 16777215))

        self.dateRow.addWidget(self.startEdit)


        self.form.setLayout(2, QFormLayout.ItemRole.FieldRole, self.dateRow)

        self.placeLabel = QLabel(self.formBody)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeEdit = QLineEdit(self.formBody)
        self.placeEdit.setObjectName(u"placeEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.chairLabel = QLabel(self.formBody)
        self.chairLabel.setObjectName(u"chairLabel")
        self.chairLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.chairLabel)

        self.chairEdit = LinesEdit(self.formBody)
        self.chairEdit.setObjectName(u"chairEdit")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.chairEdit)

        self.coChairLabel = QLabel(self.formBody)
        self.coChairLabel.setObjectName(u"coChairLabel")
        self.coChairLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.coChairLabel)

        self.coChairEdit = LinesEdit(self.formBody)
        self.coChairEdit.setObjectName(u"coChairEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.coChairEdit)

        self.secretaryLabel = QLabel(self.formBody)
        self.secretaryLabel.setObjectName(u"secretaryLabel")
        self.secretaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.secretaryLabel)

        self.secretaryEdit = QLineEdit(self.formBody)
        self.secretaryEdit.setObjectName(u"secretaryEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.secretaryEdit)

        self.perTurnLabel = QLabel(self.formBody)
        self.perTurnLabel.setObjectName(u"perTurnLabel")
        self.perTurnLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.perTurnLabel)

        self.countRow = QHBoxLayout()
        self.countRow.setSpacing(8)
        self.countRow.setObjectName(u"countRow")
        self.countRow.setContentsMargins(0, 0, 0, 0)
        self.perTurnEdit = QSpinBox(self.formBody)
        self.perTurnEdit.setObjectName(u"perTurnEdit")
        self.perTurnEdit.setMaximumSize(QSize(104, 16777215))
        self.perTurnEdit.setMinimum(1)
        self.perTurnEdit.setMaximum(60)

        self.countRow.addWidget(self.perTurnEdit)

        self.seatsLabel = QLabel(self.formBody)
        self.seatsLabel.setObjectName(u"seatsLabel")
        self.seatsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.countRow.addWidget(self.seatsLabel)

        self.seatsEdit = QSpinBox(self.formBody)
        self.seatsEdit.setObjectName(u"seatsEdit")
        self.seatsEdit.setMinimum(0)
        self.seatsEdit.setMaximum(9999)

        self.countRow.addWidget(self.seatsEdit)


        self.form.setLayout(7, QFormLayout.ItemRole.FieldRole, self.countRow)

        self.noteLabel = QLabel(self.formBody)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(self.formBody)
        self.noteEdit.setObjectName(u"noteEdit")

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.bodyLayout.addLayout(self.form)

        self.notice = QLabel(self.formBody)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.bodyLayout.addWidget(self.notice)

        self.decisionHead = QHBoxLayout()
        self.decisionHead.setSpacing(2)
        self.decisionHead.setObjectName(u"decisionHead")
        self.decisionHead.setContentsMargins(0, 0, 0, 0)
        self.decisionCaption = QLabel(self.formBody)
        self.decisionCaption.setObjectName(u"decisionCaption")
        self.decisionCaption.setProperty(u"role", u"h2")
        self.decisionCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.decisionHead.addWidget(self.decisionCaption)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decisionHead.addItem(self.gap3)

        self.upButton = QToolButton(self.formBody)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setProperty(u"iconName", u"arrow-up")
        self.upButton.setProperty(u"bare", True)

        self.decisionHead.addWidget(self.upButton)

        self.downButton = QToolButton(self.formBody)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setProperty(u"iconName", u"arrow-down")
        self.downButton.setProperty(u"bare", True)

        self.decisionHead.addWidget(self.downButton)


        self.bodyLayout.addLayout(self.decisionHead)

        self.decisionList = QListWidget(self.formBody)
        self.decisionList.setObjectName(u"decisionList")
        self.decisionList.setMinimumSize(QSize(0, 84))
        self.decisionList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.bodyLayout.addWidget(self.decisionList)

        self.scroll.setWidget(self.formBody)

        self.infoLayout.addWidget(self.scroll)

        self.splitter.addWidget(self.infoCard)
        self.itemCard = QFrame(self.splitter)
        self.itemCard.setObjectName(u"itemCard")
        self.itemCard.setProperty(u"card", True)
        self.itemLayout = QVBoxLayout(self.itemCard)
        self.itemLayout.setSpacing(8)
        self.itemLayout.setObjectName(u"itemLayout")
        self.itemLayout.setContentsMargins(12, 10, 12, 12)
        self.itemHead = QHBoxLayout()
        self.itemHead.setSpacing(8)
        self.itemHead.setObjectName(u"itemHead")
        self.itemHead.setContentsMargins(0, 0, 0, 0)
        self.itemCaption = QLabel(self.itemCard)
        self.itemCaption.setObjectName(u"itemCaption")
        self.itemCaption.setProperty(u"role", u"h2")
        self.itemCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.itemHead.addWidget(self.itemCaption)

        self.itemSub = QLabel(self.itemCard)
        self.itemSub.setObjectName(u"itemSub")
        self.itemSub.setProperty(u"role", u"mute")
        self.itemSub.setTextFormat(Qt.TextFormat.PlainText)

        self.itemHead.addWidget(self.itemSub)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.itemHead.addItem(self.gap5)

        self.templateButton = QPushButton(self.itemCard)
        self.templateButton.setObjectName(u"templateButton")
        self.templateButton.setProperty(u"iconName", u"list-checks")

        self.itemHead.addWidget(self.templateButton)

        self.importButton = QPushButton(self.itemCard)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.itemHead.addWidget(self.importButton)


        self.itemLayout.addLayout(self.itemHead)

        self.items = SheetView(self.itemCard)
        self.items.setObjectName(u"items")
        self.items.setProperty(u"bare", True)

        self.itemLayout.addWidget(self.items)

        self.itemNotice = QLabel(self.itemCard)
        self.itemNotice.setObjectName(u"itemNotice")
        self.itemNotice.setProperty(u"role", u"problem")
        self.itemNotice.setWordWrap(True)
        self.itemNotice.setTextFormat(Qt.TextFormat.PlainText)

        self.itemLayout.addWidget(self.itemNotice)

        self.itemFoot = QHBoxLayout()
        self.itemFoot.setSpacing(6)
        self.itemFoot.setObjectName(u"itemFoot")
        self.itemFoot.setContentsMargins(0, 0, 0, 0)
        self.addItem = QPushButton(self.itemCard)
        self.addItem.setObjectName(u"addItem")
        self.addItem.setProperty(u"iconName", u"plus")

        self.itemFoot.addWidget(self.addItem)

        self.dropItem = QPushButton(self.itemCard)
        self.dropItem.setObjectName(u"dropItem")
        self.dropItem.setProperty(u"iconName", u"trash-2")

        self.itemFoot.addWidget(self.dropItem)

        self.itemUp = QToolButton(self.itemCard)
        self.itemUp.setObjectName(u"itemUp")
        self.itemUp.setProperty(u"iconName", u"arrow-up")

        self.itemFoot.addWidget(self.itemUp)

        self.itemDown = QToolButton(self.itemCard)
        self.itemDown.setObjectName(u"itemDown")
        self.itemDown.setProperty(u"iconName", u"arrow-down")

        self.itemFoot.addWidget(self.itemDown)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.itemFoot.addItem(self.gap6)

        self.unsavedLabel = QLabel(self.itemCard)
        self.unsavedLabel.setObjectName(u"unsavedLabel")
        self.unsavedLabel.setProperty(u"role", u"mute")
        self.unsavedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.itemFoot.addWidget(self.unsavedLabel)

        self.cancelButton = QPushButton(self.itemCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.itemFoot.addWidget(self.cancelButton)

        self.saveButton = QPushButton(self.itemCard)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setProperty(u"iconName", u"save")

        self.itemFoot.addWidget(self.saveButton)


        self.itemLayout.addLayout(self.itemFoot)

        self.splitter.addWidget(self.itemCard)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.kindLabel.setBuddy(self.kindBox)
        self.dateLabel.setBuddy(self.dateEdit)
        self.startLabel.setBuddy(self.startEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.chairLabel.setBuddy(self.chairEdit)
        self.coChairLabel.setBuddy(self.coChairEdit)
        self.secretaryLabel.setBuddy(self.secretaryEdit)
        self.perTurnLabel.setBuddy(self.perTurnEdit)
        self.seatsLabel.setBuddy(self.seatsEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.decisionCaption.setBuddy(self.decisionList)
        self.itemCaption.setBuddy(self.items)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceProgramme)

        QMetaObject.connectSlotsByName(ConferenceProgramme)
    # setupUi

    def retranslateUi(self, ConferenceProgramme):
        self.nameLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"T\u00ea&n h\u1ed9i ngh\u1ecb", None))
        self.kindLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"L&o\u1ea1i", None))
        self.dateLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"N&g\u00e0y", None))
        self.startLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"Gi\u1edd &b\u1eaft \u0111\u1ea7u", None))
        self.startEdit.setPlaceholderText(QCoreApplication.translate("ConferenceProgramme", u"07:30", None))
        self.placeLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"N\u01a1&i h\u1ecdp", None))
        self.chairLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"&Ch\u1ee7 tr\u00ec", None))
        self.coChairLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"\u0110\u1ed3ng ch\u1ee7 &tr\u00ec", None))
        self.secretaryLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"Th\u01b0 &k\u00fd", None))
        self.perTurnLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"&M\u1ed7i \u0111\u1ee3t", None))
        self.perTurnEdit.setSuffix(QCoreApplication.translate("ConferenceProgramme", u" ng\u01b0\u1eddi", None))
        self.seatsLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"&S\u1ed1 gh\u1ebf", None))
        self.seatsEdit.setSpecialValueText(QCoreApplication.translate("ConferenceProgramme", u"?", None))
#if QT_CONFIG(tooltip)
        self.seatsEdit.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"S\u1ed1 gh\u1ebf c\u1ee7a h\u1ed9i tr\u01b0\u1eddng; \u0111\u1ec3 ? khi ch\u01b0a bi\u1ebft", None))
#endif // QT_CONFIG(tooltip)
        self.noteLabel.setText(QCoreApplication.translate("ConferenceProgramme", u"G&hi ch\u00fa", None))
        self.notice.setText("")
        self.decisionCaption.setText(QCoreApplication.translate("ConferenceProgramme", u"&Quy\u1ebft \u0111\u1ecbnh c\u00f4ng b\u1ed1", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"C\u00f4ng b\u1ed1 s\u1edbm h\u01a1n (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ConferenceProgramme", u"C\u00f4ng b\u1ed1 s\u1edbm h\u01a1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"C\u00f4ng b\u1ed1 mu\u1ed9n h\u01a1n (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ConferenceProgramme", u"C\u00f4ng b\u1ed1 mu\u1ed9n h\u01a1n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.decisionList.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"\u0110\u00e1nh d\u1ea5u quy\u1ebft \u0111\u1ecbnh \u0111\u01b0\u1ee3c c\u00f4ng b\u1ed1 (ph\u00edm c\u00e1ch); k\u00e9o ho\u1eb7c Alt+\u2191, Alt+\u2193 \u0111\u1ec3 \u0111\u1ed5i th\u1ee9 t\u1ef1", None))
#endif // QT_CONFIG(tooltip)
        self.itemCaption.setText(QCoreApplication.translate("ConferenceProgramme", u"Ch\u01b0\u01a1ng t&r\u00ecnh", None))
        self.itemSub.setText("")
        self.templateButton.setText(QCoreApplication.translate("ConferenceProgramme", u"&D\u00f9ng m\u1eabu\u2026", None))
        self.importButton.setText(QCoreApplication.translate("ConferenceProgramme", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
#if QT_CONFIG(accessibility)
        self.items.setAccessibleName(QCoreApplication.translate("ConferenceProgramme", u"C\u00e1c m\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.itemNotice.setText("")
        self.addItem.setText(QCoreApplication.translate("ConferenceProgramme", u"Th\u00eam m\u1ee5c (Ins)", None))
        self.dropItem.setText(QCoreApplication.translate("ConferenceProgramme", u"B\u1ecf m\u1ee5c (Ctrl+Del)", None))
#if QT_CONFIG(tooltip)
        self.itemUp.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"L\u00ean tr\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.itemUp.setAccessibleName(QCoreApplication.translate("ConferenceProgramme", u"\u0110\u01b0a m\u1ee5c l\u00ean tr\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.itemDown.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"Xu\u1ed1ng d\u01b0\u1edbi (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.itemDown.setAccessibleName(QCoreApplication.translate("ConferenceProgramme", u"\u0110\u01b0a m\u1ee5c xu\u1ed1ng d\u01b0\u1edbi", None))
#endif // QT_CONFIG(accessibility)
        self.unsavedLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ConferenceProgramme", u"H\u1ee7&y", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"B\u1ecf nh\u1eefng g\u00ec v\u1eeba s\u1eeda \u1edf trang n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ConferenceProgramme", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ConferenceProgramme", u"L\u01b0u h\u1ed9i ngh\u1ecb, quy\u1ebft \u0111\u1ecbnh c\u00f4ng b\u1ed1 v\u00e0 ch\u01b0\u01a1ng tr\u00ecnh (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

