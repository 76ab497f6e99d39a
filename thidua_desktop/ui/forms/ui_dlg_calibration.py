"""Made from forms/dlg_calibration.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.mm_edit import MmEdit
from thidua_desktop.ui.widgets.paper_preview import PaperPreview

class Ui_DlgCalibration(object):
    def setupUi(self, DlgCalibration):
        if not DlgCalibration.objectName():
            DlgCalibration.setObjectName(u"DlgCalibration")
        DlgCalibration.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgCalibration)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 12, 16, 12)
        self.title = QLabel(DlgCalibration)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgCalibration)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.leftScroll = QScrollArea(DlgCalibration)
        self.leftScroll.setObjectName(u"leftScroll")
        self.leftScroll.setMinimumSize(QSize(424, 0))
        self.leftScroll.setMaximumSize(QSize(424, 16777215))
        self.leftScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.leftScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leftScroll.setWidgetResizable(True)
        self.leftScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.leftSide = QWidget()
        self.leftSide.setObjectName(u"leftSide")
        self.leftLayout = QVBoxLayout(self.leftSide)
        self.leftLayout.setSpacing(10)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.targetCard = QFrame(self.leftSide)
        self.targetCard.setObjectName(u"targetCard")
        self.targetCard.setProperty(u"card", True)
        self.targetCardLayout = QVBoxLayout(self.targetCard)
        self.targetCardLayout.setSpacing(6)
        self.targetCardLayout.setObjectName(u"targetCardLayout")
        self.targetCardLayout.setContentsMargins(14, 10, 14, 12)
        self.targetTitle = QLabel(self.targetCard)
        self.targetTitle.setObjectName(u"targetTitle")
        self.targetTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.targetTitle.setProperty(u"role", u"h2")

        self.targetCardLayout.addWidget(self.targetTitle)

        self.targetForm = QFormLayout()
        self.targetForm.setObjectName(u"targetForm")
        self.targetForm.setHorizontalSpacing(8)
        self.targetForm.setVerticalSpacing(5)
        self.targetForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.targetForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.targetForm.setContentsMargins(0, 0, 0, 0)
        self.printerBoxLabel = QLabel(self.targetCard)
        self.printerBoxLabel.setObjectName(u"printerBoxLabel")
        self.printerBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.printerBoxLabel.setMinimumSize(QSize(0, 30))

        self.targetForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.printerBoxLabel)

        self.printerBox = QComboBox(self.targetCard)
        self.printerBox.setObjectName(u"printerBox")

        self.targetForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.printerBox)

        self.trayBoxLabel = QLabel(self.targetCard)
        self.trayBoxLabel.setObjectName(u"trayBoxLabel")
        self.trayBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.trayBoxLabel.setMinimumSize(QSize(0, 30))

        self.targetForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.trayBoxLabel)

        self.trayBox = QComboBox(self.targetCard)
        self.trayBox.setObjectName(u"trayBox")

        self.targetForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.trayBox)

        self.stockBoxLabel = QLabel(self.targetCard)
        self.stockBoxLabel.setObjectName(u"stockBoxLabel")
        self.stockBoxLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stockBoxLabel.setMinimumSize(QSize(0, 30))

        self.targetForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stockBoxLabel)

        self.stockBox = QComboBox(self.targetCard)
        self.stockBox.setObjectName(u"stockBox")

        self.targetForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stockBox)


        self.targetCardLayout.addLayout(self.targetForm)

        self.presentLabel = QLabel(self.targetCard)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.presentLabel.setProperty(u"role", u"mute")
        self.presentLabel.setWordWrap(True)

        self.targetCardLayout.addWidget(self.presentLabel)


        self.leftLayout.addWidget(self.targetCard)

        self.readingCard = QFrame(self.leftSide)
        self.readingCard.setObjectName(u"readingCard")
        self.readingCard.setProperty(u"card", True)
        self.readingCardLayout = QVBoxLayout(self.readingCard)
        self.readingCardLayout.setSpacing(6)
        self.readingCardLayout.setObjectName(u"readingCardLayout")
        self.readingCardLayout.setContentsMargins(14, 10, 14, 12)
        self.readingTitle = QLabel(self.readingCard)
        self.readingTitle.setObjectName(u"readingTitle")
        self.readingTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.readingTitle.setProperty(u"role", u"h2")

        self.readingCardLayout.addWidget(self.readingTitle)

        self.codeLabel = QLabel(self.readingCard)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeLabel.setProperty(u"role", u"mute")
        self.codeLabel.setWordWrap(True)

        self.readingCardLayout.addWidget(self.codeLabel)

        self.readingForm = QFormLayout()
        self.readingForm.setObjectName(u"readingForm")
        self.readingForm.setHorizontalSpacing(8)
        self.readingForm.setVerticalSpacing(5)
        self.readingForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.readingForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.readingForm.setContentsMargins(0, 0, 0, 0)
        self.leftEditLabel = QLabel(self.readingCard)
        self.leftEditLabel.setObjectName(u"leftEditLabel")
        self.leftEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.leftEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.leftEditLabel)

        self.leftEdit = MmEdit(self.readingCard)
        self.leftEdit.setObjectName(u"leftEdit")

        self.readingForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.leftEdit)

        self.topEditLabel = QLabel(self.readingCard)
        self.topEditLabel.setObjectName(u"topEditLabel")
        self.topEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.topEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.topEditLabel)

        self.topEdit = MmEdit(self.readingCard)
        self.topEdit.setObjectName(u"topEdit")

        self.readingForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.topEdit)

        self.topRightEditLabel = QLabel(self.readingCard)
        self.topRightEditLabel.setObjectName(u"topRightEditLabel")
        self.topRightEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.topRightEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.topRightEditLabel)

        self.topRightEdit = MmEdit(self.readingCard)
        self.topRightEdit.setObjectName(u"topRightEdit")

        self.readingForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.topRightEdit)

        self.acrossEditLabel = QLabel(self.readingCard)
        self.acrossEditLabel.setObjectName(u"acrossEditLabel")
        self.acrossEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.acrossEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.acrossEditLabel)

        self.acrossEdit = MmEdit(self.readingCard)
        self.acrossEdit.setObjectName(u"acrossEdit")

        self.readingForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.acrossEdit)

        self.downEditLabel = QLabel(self.readingCard)
        self.downEditLabel.setObjectName(u"downEditLabel")
        self.downEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.downEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.downEditLabel)

        self.downEdit = MmEdit(self.readingCard)
        self.downEdit.setObjectName(u"downEdit")

        self.readingForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.downEdit)

        self.leftLowEditLabel = QLabel(self.readingCard)
        self.leftLowEditLabel.setObjectName(u"leftLowEditLabel")
        self.leftLowEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.leftLowEditLabel.setMinimumSize(QSize(0, 30))

        self.readingForm.setWidget(5, QFormLayout.ItemRole.LabelRole, self.leftLowEditLabel)

        self.leftLowEdit = MmEdit(self.readingCard)
        self.leftLowEdit.setObjectName(u"leftLowEdit")

        self.readingForm.setWidget(5, QFormLayout.ItemRole.FieldRole, self.leftLowEdit)


        self.readingCardLayout.addLayout(self.readingForm)

        self.resultLabel = QLabel(self.readingCard)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.resultLabel.setProperty(u"role", u"mute")
        self.resultLabel.setWordWrap(True)

        self.readingCardLayout.addWidget(self.resultLabel)


        self.leftLayout.addWidget(self.readingCard)

        self.nudgeCard = QFrame(self.leftSide)
        self.nudgeCard.setObjectName(u"nudgeCard")
        self.nudgeCard.setProperty(u"card", True)
        self.nudgeCardLayout = QVBoxLayout(self.nudgeCard)
        self.nudgeCardLayout.setSpacing(6)
        self.nudgeCardLayout.setObjectName(u"nudgeCardLayout")
        self.nudgeCardLayout.setContentsMargins(14, 10, 14, 12)
        self.nudgeTitle = QLabel(self.nudgeCard)
        self.nudgeTitle.setObjectName(u"nudgeTitle")
        self.nudgeTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.nudgeTitle.setProperty(u"role", u"h2")

        self.nudgeCardLayout.addWidget(self.nudgeTitle)

        self.nudgeText = QLabel(self.nudgeCard)
        self.nudgeText.setObjectName(u"nudgeText")
        self.nudgeText.setTextFormat(Qt.TextFormat.PlainText)
        self.nudgeText.setProperty(u"role", u"mute")
        self.nudgeText.setWordWrap(True)

        self.nudgeCardLayout.addWidget(self.nudgeText)

        self.nudgeForm = QFormLayout()
        self.nudgeForm.setObjectName(u"nudgeForm")
        self.nudgeForm.setHorizontalSpacing(8)
        self.nudgeForm.setVerticalSpacing(5)
        self.nudgeForm.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.nudgeForm.setLabelAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignVCenter)
        self.nudgeForm.setContentsMargins(0, 0, 0, 0)
        self.rightEditLabel = QLabel(self.nudgeCard)
        self.rightEditLabel.setObjectName(u"rightEditLabel")
        self.rightEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.rightEditLabel.setMinimumSize(QSize(0, 30))

        self.nudgeForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.rightEditLabel)

        self.rightEdit = MmEdit(self.nudgeCard)
        self.rightEdit.setObjectName(u"rightEdit")

        self.nudgeForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.rightEdit)

        self.lowerEditLabel = QLabel(self.nudgeCard)
        self.lowerEditLabel.setObjectName(u"lowerEditLabel")
        self.lowerEditLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lowerEditLabel.setMinimumSize(QSize(0, 30))

        self.nudgeForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.lowerEditLabel)

        self.lowerEdit = MmEdit(self.nudgeCard)
        self.lowerEdit.setObjectName(u"lowerEdit")

        self.nudgeForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.lowerEdit)


        self.nudgeCardLayout.addLayout(self.nudgeForm)

        self.nudgeResult = QLabel(self.nudgeCard)
        self.nudgeResult.setObjectName(u"nudgeResult")
        self.nudgeResult.setTextFormat(Qt.TextFormat.PlainText)
        self.nudgeResult.setProperty(u"role", u"mute")
        self.nudgeResult.setWordWrap(True)

        self.nudgeCardLayout.addWidget(self.nudgeResult)


        self.leftLayout.addWidget(self.nudgeCard)

        self.leftGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.leftLayout.addItem(self.leftGap)

        self.leftScroll.setWidget(self.leftSide)

        self.body.addWidget(self.leftScroll)

        self.previewCard = QFrame(DlgCalibration)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"card", True)
        self.previewCardLayout = QVBoxLayout(self.previewCard)
        self.previewCardLayout.setSpacing(6)
        self.previewCardLayout.setObjectName(u"previewCardLayout")
        self.previewCardLayout.setContentsMargins(14, 10, 14, 12)
        self.viewRow = QHBoxLayout()
        self.viewRow.setSpacing(8)
        self.viewRow.setObjectName(u"viewRow")
        self.viewRow.setContentsMargins(0, 0, 0, 0)
        self.viewLabel = QLabel(self.previewCard)
        self.viewLabel.setObjectName(u"viewLabel")
        self.viewLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.viewLabel.setProperty(u"role", u"small")

        self.viewRow.addWidget(self.viewLabel)

        self.viewBox = QComboBox(self.previewCard)
        self.viewBox.setObjectName(u"viewBox")

        self.viewRow.addWidget(self.viewBox)

        self.layoutLabel = QLabel(self.previewCard)
        self.layoutLabel.setObjectName(u"layoutLabel")
        self.layoutLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.layoutLabel.setProperty(u"role", u"small")

        self.viewRow.addWidget(self.layoutLabel)

        self.layoutBox = QComboBox(self.previewCard)
        self.layoutBox.setObjectName(u"layoutBox")
        self.layoutBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layoutBox.setMinimumContentsLength(20)

        self.viewRow.addWidget(self.layoutBox)

        self.viewGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.viewRow.addItem(self.viewGap)


        self.previewCardLayout.addLayout(self.viewRow)

        self.preview = PaperPreview(self.previewCard)
        self.preview.setObjectName(u"preview")

        self.previewCardLayout.addWidget(self.preview)


        self.body.addWidget(self.previewCard)

        self.body.setStretch(1, 1)

        self.root.addLayout(self.body)

        self.notice = QLabel(DlgCalibration)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setVisible(False)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.dropButton = QPushButton(DlgCalibration)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setAutoDefault(False)
        self.dropButton.setProperty(u"iconName", u"undo-2")

        self.bottom.addWidget(self.dropButton)

        self.bottomGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.bottomGap)

        self.saveButton = QPushButton(DlgCalibration)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.bottom.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgCalibration)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.printerBoxLabel.setBuddy(self.printerBox)
        self.trayBoxLabel.setBuddy(self.trayBox)
        self.stockBoxLabel.setBuddy(self.stockBox)
        self.leftEditLabel.setBuddy(self.leftEdit)
        self.topEditLabel.setBuddy(self.topEdit)
        self.topRightEditLabel.setBuddy(self.topRightEdit)
        self.acrossEditLabel.setBuddy(self.acrossEdit)
        self.downEditLabel.setBuddy(self.downEdit)
        self.leftLowEditLabel.setBuddy(self.leftLowEdit)
        self.rightEditLabel.setBuddy(self.rightEdit)
        self.lowerEditLabel.setBuddy(self.lowerEdit)
        self.viewLabel.setBuddy(self.viewBox)
        self.layoutLabel.setBuddy(self.layoutBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printerBox, self.trayBox)
        QWidget.setTabOrder(self.trayBox, self.stockBox)
        QWidget.setTabOrder(self.stockBox, self.leftEdit)
        QWidget.setTabOrder(self.leftEdit, self.topEdit)
        QWidget.setTabOrder(self.topEdit, self.topRightEdit)
        QWidget.setTabOrder(self.topRightEdit, self.acrossEdit)
        QWidget.setTabOrder(self.acrossEdit, self.downEdit)
        QWidget.setTabOrder(self.downEdit, self.leftLowEdit)
        QWidget.setTabOrder(self.leftLowEdit, self.rightEdit)
        QWidget.setTabOrder(self.rightEdit, self.lowerEdit)
        QWidget.setTabOrder(self.lowerEdit, self.viewBox)
        QWidget.setTabOrder(self.viewBox, self.layoutBox)
        QWidget.setTabOrder(self.layoutBox, self.preview)
        QWidget.setTabOrder(self.preview, self.dropButton)
        QWidget.setTabOrder(self.dropButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgCalibration)

        QMetaObject.connectSlotsByName(DlgCalibration)
    # setupUi

    def retranslateUi(self, DlgCalibration):
        DlgCalibration.setWindowTitle(QCoreApplication.translate("DlgCalibration", u"Ch\u1ec9nh m\u00e1y in", None))
        self.title.setText(QCoreApplication.translate("DlgCalibration", u"Ch\u1ec9nh m\u00e1y in", None))
        self.explanation.setText(QCoreApplication.translate("DlgCalibration", u"B\u1ea5m In\u2026 \u0111\u1ec3 in t\u1edd \u0111o l\u00ean gi\u1ea5y th\u01b0\u1eddng, d\u00f9ng th\u01b0\u1edbc th\u1eb3ng \u0111o s\u1ed1 1 v\u00e0 s\u1ed1 2 r\u1ed3i ghi v\u00e0o \u0111\u00e2y. Ph\u1ea7n ch\u1ec9nh \u0111\u01b0\u1ee3c gi\u1eef ri\u00eang cho t\u1eebng m\u00e1y in, khay v\u00e0 lo\u1ea1i gi\u1ea5y.", None))
        self.targetTitle.setText(QCoreApplication.translate("DlgCalibration", u"1. M\u00e1y in v\u00e0 gi\u1ea5y", None))
        self.printerBoxLabel.setText(QCoreApplication.translate("DlgCalibration", u"M\u00e1&y in", None))
        self.trayBoxLabel.setText(QCoreApplication.translate("DlgCalibration", u"&Khay", None))
        self.stockBoxLabel.setText(QCoreApplication.translate("DlgCalibration", u"&Gi\u1ea5y", None))
        self.presentLabel.setText("")
        self.readingTitle.setText(QCoreApplication.translate("DlgCalibration", u"2. S\u1ed1 \u0111o tr\u00ean t\u1edd \u0111o (mm)", None))
        self.codeLabel.setText("")
        self.leftEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"1 \u00b7 M\u00e9p &tr\u00e1i \u2192 A", None))
        self.topEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"2 \u00b7 M\u00e9p tr\u00ea&n \u2192 A", None))
        self.topRightEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"3 \u00b7 M\u00e9p tr\u00ean \u2192 &B", None))
        self.acrossEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"4 \u00b7 T\u1eeb &A ngang \u0111\u1ebfn B", None))
        self.downEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"5 \u00b7 T\u1eeb A xu\u1ed1ng &C", None))
        self.leftLowEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"6 \u00b7 &M\u00e9p tr\u00e1i \u2192 C", None))
        self.resultLabel.setText("")
        self.nudgeTitle.setText(QCoreApplication.translate("DlgCalibration", u"2. Soi t\u1edd in th\u1eed l\u00ean ph\u00f4i (mm)", None))
        self.nudgeText.setText(QCoreApplication.translate("DlgCalibration", u"In t\u1edd th\u1eed l\u00ean gi\u1ea5y tr\u1eafng, ch\u1ed3ng l\u00ean ph\u00f4i r\u1ed3i soi ra \u00e1nh s\u00e1ng. Khung m\u1ea3nh ph\u1ea3i tr\u00f9ng ch\u1eef c\u00f3 s\u1eb5n tr\u00ean ph\u00f4i; n\u1ebfu l\u1ec7ch, ghi ph\u1ea3i d\u1eddi th\u00eam bao nhi\u00eau. D\u1eddi sang tr\u00e1i ho\u1eb7c l\u00ean tr\u00ean th\u00ec ghi s\u1ed1 \u00e2m, v\u00ed d\u1ee5 -0,5.", None))
        self.rightEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"D\u1eddi &sang ph\u1ea3i", None))
        self.lowerEditLabel.setText(QCoreApplication.translate("DlgCalibration", u"&D\u1eddi xu\u1ed1ng d\u01b0\u1edbi", None))
        self.nudgeResult.setText("")
        self.viewLabel.setText(QCoreApplication.translate("DlgCalibration", u"&Xem", None))
        self.layoutLabel.setText(QCoreApplication.translate("DlgCalibration", u"M\u1eab&u gi\u1ea5y", None))
        self.notice.setText("")
        self.dropButton.setText(QCoreApplication.translate("DlgCalibration", u"B\u1ecf ph\u1ea7n c&h\u1ec9nh", None))
        self.saveButton.setText(QCoreApplication.translate("DlgCalibration", u"&L\u01b0u ph\u1ea7n ch\u1ec9nh", None))
        self.closeButton.setText(QCoreApplication.translate("DlgCalibration", u"\u0110\u00f3ng", None))
    # retranslateUi

