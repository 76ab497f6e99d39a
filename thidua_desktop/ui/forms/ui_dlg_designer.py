"""Made from forms/dlg_designer.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QToolButton, QVBoxLayout,
    QWidget)

class Ui_DlgDesigner(object):
    def setupUi(self, DlgDesigner):
        if not DlgDesigner.objectName():
            DlgDesigner.setObjectName(u"DlgDesigner")
        DlgDesigner.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgDesigner)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(12, 10, 12, 10)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.layoutLabel = QLabel(DlgDesigner)
        self.layoutLabel.setObjectName(u"layoutLabel")
        self.layoutLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.top.addWidget(self.layoutLabel)

        self.layoutBox = QComboBox(DlgDesigner)
        self.layoutBox.setObjectName(u"layoutBox")
        self.layoutBox.setMinimumSize(QSize(330, 0))

        self.top.addWidget(self.layoutBox)

        self.fileButton = QPushButton(DlgDesigner)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setAutoDefault(False)

        self.top.addWidget(self.fileButton)

        self.stateLabel = QLabel(DlgDesigner)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"mute")

        self.top.addWidget(self.stateLabel)

        self.topGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.topGap)

        self.keysButton = QToolButton(DlgDesigner)
        self.keysButton.setObjectName(u"keysButton")
        self.keysButton.setProperty(u"iconName", u"keyboard")

        self.top.addWidget(self.keysButton)

        self.saveButton = QPushButton(DlgDesigner)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)

        self.top.addWidget(self.saveButton)


        self.root.addLayout(self.top)

        self.bar = QHBoxLayout()
        self.bar.setSpacing(4)
        self.bar.setObjectName(u"bar")
        self.bar.setContentsMargins(0, 0, 0, 0)
        self.addText = QToolButton(DlgDesigner)
        self.addText.setObjectName(u"addText")
        self.addText.setProperty(u"iconName", u"type")

        self.bar.addWidget(self.addText)

        self.addImage = QToolButton(DlgDesigner)
        self.addImage.setObjectName(u"addImage")
        self.addImage.setProperty(u"iconName", u"image")

        self.bar.addWidget(self.addImage)

        self.addRule = QToolButton(DlgDesigner)
        self.addRule.setObjectName(u"addRule")
        self.addRule.setProperty(u"iconName", u"minus")

        self.bar.addWidget(self.addRule)

        self.addQr = QToolButton(DlgDesigner)
        self.addQr.setObjectName(u"addQr")

        self.bar.addWidget(self.addQr)

        self.addSpace = QToolButton(DlgDesigner)
        self.addSpace.setObjectName(u"addSpace")
        self.addSpace.setProperty(u"iconName", u"stamp")

        self.bar.addWidget(self.addSpace)

        self.sep1 = QLabel(DlgDesigner)
        self.sep1.setObjectName(u"sep1")
        self.sep1.setTextFormat(Qt.TextFormat.PlainText)
        self.sep1.setProperty(u"role", u"mute")

        self.bar.addWidget(self.sep1)

        self.undoButton = QToolButton(DlgDesigner)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"iconName", u"undo-2")

        self.bar.addWidget(self.undoButton)

        self.redoButton = QToolButton(DlgDesigner)
        self.redoButton.setObjectName(u"redoButton")
        self.redoButton.setProperty(u"iconName", u"redo-2")

        self.bar.addWidget(self.redoButton)

        self.copyButton = QToolButton(DlgDesigner)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"copy")

        self.bar.addWidget(self.copyButton)

        self.deleteButton = QToolButton(DlgDesigner)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.bar.addWidget(self.deleteButton)

        self.alignButton = QPushButton(DlgDesigner)
        self.alignButton.setObjectName(u"alignButton")
        self.alignButton.setAutoDefault(False)

        self.bar.addWidget(self.alignButton)

        self.viewButton = QPushButton(DlgDesigner)
        self.viewButton.setObjectName(u"viewButton")
        self.viewButton.setAutoDefault(False)

        self.bar.addWidget(self.viewButton)

        self.barGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bar.addItem(self.barGap)

        self.whereLabel = QLabel(DlgDesigner)
        self.whereLabel.setObjectName(u"whereLabel")
        self.whereLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whereLabel.setProperty(u"role", u"mute")

        self.bar.addWidget(self.whereLabel)

        self.zoomOut = QToolButton(DlgDesigner)
        self.zoomOut.setObjectName(u"zoomOut")
        self.zoomOut.setProperty(u"iconName", u"zoom-out")

        self.bar.addWidget(self.zoomOut)

        self.zoomButton = QToolButton(DlgDesigner)
        self.zoomButton.setObjectName(u"zoomButton")

        self.bar.addWidget(self.zoomButton)

        self.zoomIn = QToolButton(DlgDesigner)
        self.zoomIn.setObjectName(u"zoomIn")
        self.zoomIn.setProperty(u"iconName", u"zoom-in")

        self.bar.addWidget(self.zoomIn)


        self.root.addLayout(self.bar)

        self.splitter = QSplitter(DlgDesigner)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.leftCard = QFrame(self.splitter)
        self.leftCard.setObjectName(u"leftCard")
        self.leftCard.setProperty(u"card", True)
        self.leftCard.setMinimumSize(QSize(190, 0))
        self.leftLayout = QVBoxLayout(self.leftCard)
        self.leftLayout.setSpacing(6)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(10, 8, 6, 8)
        self.tryLabel = QLabel(self.leftCard)
        self.tryLabel.setObjectName(u"tryLabel")
        self.tryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.tryLabel.setProperty(u"role", u"h2")

        self.leftLayout.addWidget(self.tryLabel)

        self.tryBox = QComboBox(self.leftCard)
        self.tryBox.setObjectName(u"tryBox")
        self.tryBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.tryBox.setMinimumContentsLength(8)

        self.leftLayout.addWidget(self.tryBox)

        self.findEdit = QLineEdit(self.leftCard)
        self.findEdit.setObjectName(u"findEdit")

        self.leftLayout.addWidget(self.findEdit)

        self.modeBox = QComboBox(self.leftCard)
        self.modeBox.setObjectName(u"modeBox")

        self.leftLayout.addWidget(self.modeBox)

        self.listLabel = QLabel(self.leftCard)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listLabel.setProperty(u"role", u"h2")

        self.leftLayout.addWidget(self.listLabel)

        self.boxList = QListWidget(self.leftCard)
        self.boxList.setObjectName(u"boxList")
        self.boxList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.boxList.setProperty(u"bare", True)
        self.boxList.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.leftLayout.addWidget(self.boxList)

        self.problemLabel = QLabel(self.leftCard)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setProperty(u"role", u"h2")

        self.leftLayout.addWidget(self.problemLabel)

        self.problems = QListWidget(self.leftCard)
        self.problems.setObjectName(u"problems")
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setProperty(u"bare", True)
        self.problems.setWordWrap(True)
        self.problems.setMaximumSize(QSize(16777215, 150))

        self.leftLayout.addWidget(self.problems)

        self.splitter.addWidget(self.leftCard)
        self.midCard = QFrame(self.splitter)
        self.midCard.setObjectName(u"midCard")
        self.midCard.setProperty(u"card", True)
        self.midCard.setMinimumSize(QSize(420, 0))
        self.midLayout = QVBoxLayout(self.midCard)
        self.midLayout.setSpacing(0)
        self.midLayout.setObjectName(u"midLayout")
        self.midLayout.setContentsMargins(1, 1, 1, 1)
        self.stage = QWidget(self.midCard)
        self.stage.setObjectName(u"stage")
        self.stage.setProperty(u"plain", True)

        self.midLayout.addWidget(self.stage)

        self.splitter.addWidget(self.midCard)
        self.rightCard = QFrame(self.splitter)
        self.rightCard.setObjectName(u"rightCard")
        self.rightCard.setProperty(u"card", True)
        self.rightCard.setMinimumSize(QSize(276, 0))
        self.rightLayout = QVBoxLayout(self.rightCard)
        self.rightLayout.setSpacing(0)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(10, 8, 4, 8)
        self.propertiesPage = QWidget(self.rightCard)
        self.propertiesPage.setObjectName(u"propertiesPage")
        self.propertiesPage.setProperty(u"plain", True)

        self.rightLayout.addWidget(self.propertiesPage)

        self.splitter.addWidget(self.rightCard)

        self.root.addWidget(self.splitter)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.layoutLabel.setBuddy(self.layoutBox)
        self.tryLabel.setBuddy(self.tryBox)
        self.listLabel.setBuddy(self.boxList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgDesigner)

        QMetaObject.connectSlotsByName(DlgDesigner)
    # setupUi

    def retranslateUi(self, DlgDesigner):
        DlgDesigner.setWindowTitle(QCoreApplication.translate("DlgDesigner", u"Thi\u1ebft k\u1ebf m\u1eabu gi\u1ea5y khen", None))
        self.layoutLabel.setText(QCoreApplication.translate("DlgDesigner", u"&M\u1eabu", None))
        self.fileButton.setText(QCoreApplication.translate("DlgDesigner", u"&Vi\u1ec7c v\u1edbi m\u1eabu", None))
#if QT_CONFIG(tooltip)
        self.fileButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"Sao, \u0111\u1ed5i t\u00ean, kh\u1ed5 gi\u1ea5y, xu\u1ea5t, nh\u1eadp, x\u00f3a, d\u00f9ng cho h\u00ecnh th\u1ee9c n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.stateLabel.setText("")
        self.keysButton.setText("")
#if QT_CONFIG(tooltip)
        self.keysButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"Ph\u00edm d\u00f9ng tr\u00ean t\u1edd gi\u1ea5y", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.keysButton.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Ph\u00edm d\u00f9ng tr\u00ean t\u1edd gi\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("DlgDesigner", u"&L\u01b0u m\u1eabu", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"L\u01b0u m\u1eabu c\u1ee7a c\u01a1 quan (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.addText.setText("")
#if QT_CONFIG(tooltip)
        self.addText.setToolTip(QCoreApplication.translate("DlgDesigner", u"Th\u00eam \u00f4 ch\u1eef (Ctrl+Shift+T)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addText.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Th\u00eam \u00f4 ch\u1eef (Ctrl+Shift+T)", None))
#endif // QT_CONFIG(accessibility)
        self.addImage.setText("")
#if QT_CONFIG(tooltip)
        self.addImage.setToolTip(QCoreApplication.translate("DlgDesigner", u"Th\u00eam h\u00ecnh (Ctrl+Shift+H)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addImage.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Th\u00eam h\u00ecnh (Ctrl+Shift+H)", None))
#endif // QT_CONFIG(accessibility)
        self.addRule.setText("")
#if QT_CONFIG(tooltip)
        self.addRule.setToolTip(QCoreApplication.translate("DlgDesigner", u"Th\u00eam \u0111\u01b0\u1eddng k\u1ebb (Ctrl+Shift+K)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addRule.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Th\u00eam \u0111\u01b0\u1eddng k\u1ebb (Ctrl+Shift+K)", None))
#endif // QT_CONFIG(accessibility)
        self.addQr.setText(QCoreApplication.translate("DlgDesigner", u"QR", None))
#if QT_CONFIG(tooltip)
        self.addQr.setToolTip(QCoreApplication.translate("DlgDesigner", u"Th\u00eam m\u00e3 QR (Ctrl+Shift+Q)", None))
#endif // QT_CONFIG(tooltip)
        self.addSpace.setText("")
#if QT_CONFIG(tooltip)
        self.addSpace.setToolTip(QCoreApplication.translate("DlgDesigner", u"Th\u00eam ch\u1ed7 tr\u1ed1ng \u0111\u1ec3 k\u00fd, \u0111\u00f3ng d\u1ea5u 35 mm (Ctrl+Shift+G)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addSpace.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Th\u00eam ch\u1ed7 tr\u1ed1ng \u0111\u1ec3 k\u00fd, \u0111\u00f3ng d\u1ea5u 35 mm (Ctrl+Shift+G)", None))
#endif // QT_CONFIG(accessibility)
        self.sep1.setText(QCoreApplication.translate("DlgDesigner", u"\u00b7", None))
        self.undoButton.setText("")
#if QT_CONFIG(tooltip)
        self.undoButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"Ho\u00e0n t\u00e1c (Ctrl+Z)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.undoButton.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Ho\u00e0n t\u00e1c (Ctrl+Z)", None))
#endif // QT_CONFIG(accessibility)
        self.redoButton.setText("")
#if QT_CONFIG(tooltip)
        self.redoButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"L\u00e0m l\u1ea1i (Ctrl+Y)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.redoButton.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"L\u00e0m l\u1ea1i (Ctrl+Y)", None))
#endif // QT_CONFIG(accessibility)
        self.copyButton.setText("")
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"Nh\u00e2n \u0111\u00f4i \u00f4 \u0111ang ch\u1ecdn (Ctrl+D)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.copyButton.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Nh\u00e2n \u0111\u00f4i \u00f4 \u0111ang ch\u1ecdn (Ctrl+D)", None))
#endif // QT_CONFIG(accessibility)
        self.deleteButton.setText("")
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"X\u00f3a \u00f4 \u0111ang ch\u1ecdn (Delete)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deleteButton.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"X\u00f3a \u00f4 \u0111ang ch\u1ecdn (Delete)", None))
#endif // QT_CONFIG(accessibility)
        self.alignButton.setText(QCoreApplication.translate("DlgDesigner", u"&S\u1eafp x\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.alignButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"C\u0103n m\u00e9p, d\u00e0n \u0111\u1ec1u, \u0111\u1ed5i th\u1ee9 t\u1ef1", None))
#endif // QT_CONFIG(tooltip)
        self.viewButton.setText(QCoreApplication.translate("DlgDesigner", u"H&i\u1ec3n th\u1ecb", None))
#if QT_CONFIG(tooltip)
        self.viewButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"\u0110\u01b0\u1eddng gi\u00f3ng, l\u01b0\u1edbi, b\u1eaft d\u00ednh, b\u1ea3n qu\u00e9t ph\u00f4i", None))
#endif // QT_CONFIG(tooltip)
        self.whereLabel.setText("")
        self.zoomOut.setText("")
#if QT_CONFIG(tooltip)
        self.zoomOut.setToolTip(QCoreApplication.translate("DlgDesigner", u"Thu nh\u1ecf (Ctrl+tr\u1eeb)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomOut.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Thu nh\u1ecf (Ctrl+tr\u1eeb)", None))
#endif // QT_CONFIG(accessibility)
        self.zoomButton.setText(QCoreApplication.translate("DlgDesigner", u"100 %", None))
#if QT_CONFIG(tooltip)
        self.zoomButton.setToolTip(QCoreApplication.translate("DlgDesigner", u"V\u1eeba c\u1eeda s\u1ed5 (Ctrl+0)", None))
#endif // QT_CONFIG(tooltip)
        self.zoomIn.setText("")
#if QT_CONFIG(tooltip)
        self.zoomIn.setToolTip(QCoreApplication.translate("DlgDesigner", u"Ph\u00f3ng to (Ctrl+c\u1ed9ng)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomIn.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Ph\u00f3ng to (Ctrl+c\u1ed9ng)", None))
#endif // QT_CONFIG(accessibility)
        self.tryLabel.setText(QCoreApplication.translate("DlgDesigner", u"&Th\u1eed v\u1edbi", None))
        self.findEdit.setPlaceholderText(QCoreApplication.translate("DlgDesigner", u"T\u00ecm ng\u01b0\u1eddi, t\u1eadp th\u1ec3 kh\u00e1c\u2026", None))
#if QT_CONFIG(accessibility)
        self.findEdit.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"T\u00ecm l\u01b0\u1ee3t khen \u0111\u1ec3 th\u1eed", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.findEdit.setToolTip(QCoreApplication.translate("DlgDesigner", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean r\u1ed3i Enter", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.modeBox.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Xem c\u00e1ch in", None))
#endif // QT_CONFIG(accessibility)
        self.listLabel.setText(QCoreApplication.translate("DlgDesigner", u"&Danh s\u00e1ch \u00f4", None))
        self.problemLabel.setText(QCoreApplication.translate("DlgDesigner", u"Kh\u00f4ng v\u1eeba, ch\u01b0a \u0111\u00fang", None))
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("DlgDesigner", u"Ch\u1ed7 kh\u00f4ng v\u1eeba, ch\u01b0a \u0111\u00fang", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

