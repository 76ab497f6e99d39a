"""Made from forms/designer_properties.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDoubleSpinBox,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QScrollArea, QSizePolicy, QSpacerItem,
    QSpinBox, QToolButton, QVBoxLayout, QWidget)

class Ui_DesignerProperties(object):
    def setupUi(self, DesignerProperties):
        if not DesignerProperties.objectName():
            DesignerProperties.setObjectName(u"DesignerProperties")
        DesignerProperties.setProperty(u"plain", True)
        self.root = QVBoxLayout(DesignerProperties)
        self.root.setSpacing(6)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 0, 0, 0)
        self.head = QLabel(DesignerProperties)
        self.head.setObjectName(u"head")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setProperty(u"role", u"h2")
        self.head.setWordWrap(True)

        self.root.addWidget(self.head)

        self.sub = QLabel(DesignerProperties)
        self.sub.setObjectName(u"sub")
        self.sub.setTextFormat(Qt.TextFormat.PlainText)
        self.sub.setProperty(u"role", u"small")
        self.sub.setWordWrap(True)

        self.root.addWidget(self.sub)

        self.scroll = QScrollArea(DesignerProperties)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.bodyLayout = QVBoxLayout(self.formBody)
        self.bodyLayout.setSpacing(6)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 8, 0)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(8)
        self.form.setVerticalSpacing(6)
        self.xSpinLabel = QLabel(self.formBody)
        self.xSpinLabel.setObjectName(u"xSpinLabel")
        self.xSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.xSpinLabel)

        self.xSpin = QDoubleSpinBox(self.formBody)
        self.xSpin.setObjectName(u"xSpin")
        self.xSpin.setDecimals(2)
        self.xSpin.setMinimum(0.000000000000000)
        self.xSpin.setMaximum(2000.000000000000000)
        self.xSpin.setSingleStep(0.100000000000000)
        self.xSpin.setKeyboardTracking(False)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.xSpin)

        self.ySpinLabel = QLabel(self.formBody)
        self.ySpinLabel.setObjectName(u"ySpinLabel")
        self.ySpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.ySpinLabel)

        self.ySpin = QDoubleSpinBox(self.formBody)
        self.ySpin.setObjectName(u"ySpin")
        self.ySpin.setDecimals(2)
        self.ySpin.setMinimum(0.000000000000000)
        self.ySpin.setMaximum(2000.000000000000000)
        self.ySpin.setSingleStep(0.100000000000000)
        self.ySpin.setKeyboardTracking(False)

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.ySpin)

        self.widthSpinLabel = QLabel(self.formBody)
        self.widthSpinLabel.setObjectName(u"widthSpinLabel")
        self.widthSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.widthSpinLabel)

        self.widthSpin = QDoubleSpinBox(self.formBody)
        self.widthSpin.setObjectName(u"widthSpin")
        self.widthSpin.setDecimals(2)
        self.widthSpin.setMinimum(0.000000000000000)
        self.widthSpin.setMaximum(2000.000000000000000)
        self.widthSpin.setSingleStep(0.100000000000000)
        self.widthSpin.setKeyboardTracking(False)

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.widthSpin)

        self.heightSpinLabel = QLabel(self.formBody)
        self.heightSpinLabel.setObjectName(u"heightSpinLabel")
        self.heightSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.heightSpinLabel)

        self.heightSpin = QDoubleSpinBox(self.formBody)
        self.heightSpin.setObjectName(u"heightSpin")
        self.heightSpin.setDecimals(2)
        self.heightSpin.setMinimum(0.000000000000000)
        self.heightSpin.setMaximum(2000.000000000000000)
        self.heightSpin.setSingleStep(0.100000000000000)
        self.heightSpin.setKeyboardTracking(False)

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.heightSpin)

        self.flowBoxLabel = QLabel(self.formBody)
        self.flowBoxLabel.setObjectName(u"flowBoxLabel")
        self.flowBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.flowBoxLabel)

        self.flowBox = QComboBox(self.formBody)
        self.flowBox.setObjectName(u"flowBox")

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.flowBox)

        self.gapSpinLabel = QLabel(self.formBody)
        self.gapSpinLabel.setObjectName(u"gapSpinLabel")
        self.gapSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.gapSpinLabel)

        self.gapSpin = QDoubleSpinBox(self.formBody)
        self.gapSpin.setObjectName(u"gapSpin")
        self.gapSpin.setDecimals(2)
        self.gapSpin.setMinimum(-50.000000000000000)
        self.gapSpin.setMaximum(500.000000000000000)
        self.gapSpin.setSingleStep(0.100000000000000)
        self.gapSpin.setKeyboardTracking(False)

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.gapSpin)

        self.leastGapSpinLabel = QLabel(self.formBody)
        self.leastGapSpinLabel.setObjectName(u"leastGapSpinLabel")
        self.leastGapSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.leastGapSpinLabel)

        self.leastGapSpin = QDoubleSpinBox(self.formBody)
        self.leastGapSpin.setObjectName(u"leastGapSpin")
        self.leastGapSpin.setDecimals(2)
        self.leastGapSpin.setMinimum(-50.000000000000000)
        self.leastGapSpin.setMaximum(500.000000000000000)
        self.leastGapSpin.setSingleStep(0.100000000000000)
        self.leastGapSpin.setKeyboardTracking(False)

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.leastGapSpin)

        self.shareSpinLabel = QLabel(self.formBody)
        self.shareSpinLabel.setObjectName(u"shareSpinLabel")
        self.shareSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.shareSpinLabel)

        self.shareSpin = QDoubleSpinBox(self.formBody)
        self.shareSpin.setObjectName(u"shareSpin")
        self.shareSpin.setDecimals(2)
        self.shareSpin.setMinimum(0.000000000000000)
        self.shareSpin.setMaximum(100.000000000000000)
        self.shareSpin.setSingleStep(0.100000000000000)
        self.shareSpin.setKeyboardTracking(False)

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.shareSpin)

        self.textEditLabel = QLabel(self.formBody)
        self.textEditLabel.setObjectName(u"textEditLabel")
        self.textEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.textEditLabel)

        self.textEdit = QPlainTextEdit(self.formBody)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMinimumSize(QSize(0, 58))
        self.textEdit.setMaximumSize(QSize(16777215, 74))

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.textEdit)

        self.insertBoxLabel = QLabel(self.formBody)
        self.insertBoxLabel.setObjectName(u"insertBoxLabel")
        self.insertBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.insertBoxLabel)

        self.insertBox = QComboBox(self.formBody)
        self.insertBox.setObjectName(u"insertBox")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.insertBox)

        self.fontBoxLabel = QLabel(self.formBody)
        self.fontBoxLabel.setObjectName(u"fontBoxLabel")
        self.fontBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.fontBoxLabel)

        self.fontBox = QComboBox(self.formBody)
        self.fontBox.setObjectName(u"fontBox")

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.fontBox)

        self.sizeSpinLabel = QLabel(self.formBody)
        self.sizeSpinLabel.setObjectName(u"sizeSpinLabel")
        self.sizeSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(11, QFormLayout.ItemRole.LabelRole, self.sizeSpinLabel)

        self.sizeSpin = QDoubleSpinBox(self.formBody)
        self.sizeSpin.setObjectName(u"sizeSpin")
        self.sizeSpin.setDecimals(2)
        self.sizeSpin.setMinimum(1.000000000000000)
        self.sizeSpin.setMaximum(400.000000000000000)
        self.sizeSpin.setSingleStep(0.500000000000000)
        self.sizeSpin.setKeyboardTracking(False)

        self.form.setWidget(11, QFormLayout.ItemRole.FieldRole, self.sizeSpin)

        self.minSizeSpinLabel = QLabel(self.formBody)
        self.minSizeSpinLabel.setObjectName(u"minSizeSpinLabel")
        self.minSizeSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(12, QFormLayout.ItemRole.LabelRole, self.minSizeSpinLabel)

        self.minSizeSpin = QDoubleSpinBox(self.formBody)
        self.minSizeSpin.setObjectName(u"minSizeSpin")
        self.minSizeSpin.setDecimals(2)
        self.minSizeSpin.setMinimum(0.000000000000000)
        self.minSizeSpin.setMaximum(400.000000000000000)
        self.minSizeSpin.setSingleStep(0.500000000000000)
        self.minSizeSpin.setKeyboardTracking(False)

        self.form.setWidget(12, QFormLayout.ItemRole.FieldRole, self.minSizeSpin)

        self.linesSpinLabel = QLabel(self.formBody)
        self.linesSpinLabel.setObjectName(u"linesSpinLabel")
        self.linesSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(13, QFormLayout.ItemRole.LabelRole, self.linesSpinLabel)

        self.linesSpin = QSpinBox(self.formBody)
        self.linesSpin.setObjectName(u"linesSpin")
        self.linesSpin.setMinimum(1)
        self.linesSpin.setMaximum(12)
        self.linesSpin.setKeyboardTracking(False)

        self.form.setWidget(13, QFormLayout.ItemRole.FieldRole, self.linesSpin)

        self.sizesEditLabel = QLabel(self.formBody)
        self.sizesEditLabel.setObjectName(u"sizesEditLabel")
        self.sizesEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(14, QFormLayout.ItemRole.LabelRole, self.sizesEditLabel)

        self.sizesEdit = QLineEdit(self.formBody)
        self.sizesEdit.setObjectName(u"sizesEdit")

        self.form.setWidget(14, QFormLayout.ItemRole.FieldRole, self.sizesEdit)

        self.trackingSpinLabel = QLabel(self.formBody)
        self.trackingSpinLabel.setObjectName(u"trackingSpinLabel")
        self.trackingSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(15, QFormLayout.ItemRole.LabelRole, self.trackingSpinLabel)

        self.trackingSpin = QDoubleSpinBox(self.formBody)
        self.trackingSpin.setObjectName(u"trackingSpin")
        self.trackingSpin.setDecimals(2)
        self.trackingSpin.setMinimum(-2.000000000000000)
        self.trackingSpin.setMaximum(20.000000000000000)
        self.trackingSpin.setSingleStep(0.100000000000000)
        self.trackingSpin.setKeyboardTracking(False)

        self.form.setWidget(15, QFormLayout.ItemRole.FieldRole, self.trackingSpin)

        self.alignBoxLabel = QLabel(self.formBody)
        self.alignBoxLabel.setObjectName(u"alignBoxLabel")
        self.alignBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(16, QFormLayout.ItemRole.LabelRole, self.alignBoxLabel)

        self.alignBox = QComboBox(self.formBody)
        self.alignBox.setObjectName(u"alignBox")

        self.form.setWidget(16, QFormLayout.ItemRole.FieldRole, self.alignBox)

        self.colourBoxLabel = QLabel(self.formBody)
        self.colourBoxLabel.setObjectName(u"colourBoxLabel")
        self.colourBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(17, QFormLayout.ItemRole.LabelRole, self.colourBoxLabel)

        self.colourBox = QComboBox(self.formBody)
        self.colourBox.setObjectName(u"colourBox")
        self.colourBox.setEditable(True)

        self.form.setWidget(17, QFormLayout.ItemRole.FieldRole, self.colourBox)

        self.emptyBoxLabel = QLabel(self.formBody)
        self.emptyBoxLabel.setObjectName(u"emptyBoxLabel")
        self.emptyBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(18, QFormLayout.ItemRole.LabelRole, self.emptyBoxLabel)

        self.emptyBox = QComboBox(self.formBody)
        self.emptyBox.setObjectName(u"emptyBox")

        self.form.setWidget(18, QFormLayout.ItemRole.FieldRole, self.emptyBox)

        self.fileBoxLabel = QLabel(self.formBody)
        self.fileBoxLabel.setObjectName(u"fileBoxLabel")
        self.fileBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(19, QFormLayout.ItemRole.LabelRole, self.fileBoxLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(6)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 0, 0)
        self.fileBox = QComboBox(self.formBody)
        self.fileBox.setObjectName(u"fileBox")

        self.fileRow.addWidget(self.fileBox)

        self.addPicture = QToolButton(self.formBody)
        self.addPicture.setObjectName(u"addPicture")
        self.addPicture.setProperty(u"iconName", u"folder-open")

        self.fileRow.addWidget(self.addPicture)


        self.form.setLayout(19, QFormLayout.ItemRole.FieldRole, self.fileRow)

        self.likeBoxLabel = QLabel(self.formBody)
        self.likeBoxLabel.setObjectName(u"likeBoxLabel")
        self.likeBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(20, QFormLayout.ItemRole.LabelRole, self.likeBoxLabel)

        self.likeBox = QComboBox(self.formBody)
        self.likeBox.setObjectName(u"likeBox")

        self.form.setWidget(20, QFormLayout.ItemRole.FieldRole, self.likeBox)

        self.thickSpinLabel = QLabel(self.formBody)
        self.thickSpinLabel.setObjectName(u"thickSpinLabel")
        self.thickSpinLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(21, QFormLayout.ItemRole.LabelRole, self.thickSpinLabel)

        self.thickSpin = QDoubleSpinBox(self.formBody)
        self.thickSpin.setObjectName(u"thickSpin")
        self.thickSpin.setDecimals(2)
        self.thickSpin.setMinimum(0.050000000000000)
        self.thickSpin.setMaximum(20.000000000000000)
        self.thickSpin.setSingleStep(0.100000000000000)
        self.thickSpin.setKeyboardTracking(False)

        self.form.setWidget(21, QFormLayout.ItemRole.FieldRole, self.thickSpin)


        self.bodyLayout.addLayout(self.form)

        self.whoLabel = QLabel(self.formBody)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whoLabel.setProperty(u"role", u"small")

        self.bodyLayout.addWidget(self.whoLabel)

        self.whoRow = QHBoxLayout()
        self.whoRow.setSpacing(6)
        self.whoRow.setObjectName(u"whoRow")
        self.whoRow.setContentsMargins(0, 0, 0, 0)
        self.personCheck = QCheckBox(self.formBody)
        self.personCheck.setObjectName(u"personCheck")

        self.whoRow.addWidget(self.personCheck)

        self.unitCheck = QCheckBox(self.formBody)
        self.unitCheck.setObjectName(u"unitCheck")

        self.whoRow.addWidget(self.unitCheck)

        self.householdCheck = QCheckBox(self.formBody)
        self.householdCheck.setObjectName(u"householdCheck")

        self.whoRow.addWidget(self.householdCheck)


        self.bodyLayout.addLayout(self.whoRow)

        self.blankCheck = QCheckBox(self.formBody)
        self.blankCheck.setObjectName(u"blankCheck")

        self.bodyLayout.addWidget(self.blankCheck)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.below)

        self.scroll.setWidget(self.formBody)

        self.root.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.xSpinLabel.setBuddy(self.xSpin)
        self.ySpinLabel.setBuddy(self.ySpin)
        self.widthSpinLabel.setBuddy(self.widthSpin)
        self.heightSpinLabel.setBuddy(self.heightSpin)
        self.flowBoxLabel.setBuddy(self.flowBox)
        self.gapSpinLabel.setBuddy(self.gapSpin)
        self.leastGapSpinLabel.setBuddy(self.leastGapSpin)
        self.shareSpinLabel.setBuddy(self.shareSpin)
        self.textEditLabel.setBuddy(self.textEdit)
        self.insertBoxLabel.setBuddy(self.insertBox)
        self.fontBoxLabel.setBuddy(self.fontBox)
        self.sizeSpinLabel.setBuddy(self.sizeSpin)
        self.minSizeSpinLabel.setBuddy(self.minSizeSpin)
        self.linesSpinLabel.setBuddy(self.linesSpin)
        self.sizesEditLabel.setBuddy(self.sizesEdit)
        self.trackingSpinLabel.setBuddy(self.trackingSpin)
        self.alignBoxLabel.setBuddy(self.alignBox)
        self.colourBoxLabel.setBuddy(self.colourBox)
        self.emptyBoxLabel.setBuddy(self.emptyBox)
        self.fileBoxLabel.setBuddy(self.fileBox)
        self.likeBoxLabel.setBuddy(self.likeBox)
        self.thickSpinLabel.setBuddy(self.thickSpin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DesignerProperties)

        QMetaObject.connectSlotsByName(DesignerProperties)
    # setupUi

    def retranslateUi(self, DesignerProperties):
        self.head.setText(QCoreApplication.translate("DesignerProperties", u"Ch\u01b0a ch\u1ecdn \u00f4 n\u00e0o", None))
        self.sub.setText("")
        self.xSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"&X", None))
        self.xSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.ySpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"&Y", None))
        self.ySpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.widthSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"&R\u1ed9ng", None))
        self.widthSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.heightSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"Ca&o", None))
        self.heightSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.flowBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"&C\u1ed9t ch\u1eef", None))
#if QT_CONFIG(tooltip)
        self.flowBox.setToolTip(QCoreApplication.translate("DesignerProperties", u"C\u00e1c \u00f4 trong m\u1ed9t c\u1ed9t chia nhau chi\u1ec1u cao c\u1ee7a c\u1ed9t", None))
#endif // QT_CONFIG(tooltip)
        self.gapSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"H\u1edf tr\u00ean", None))
        self.gapSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.leastGapSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"H\u1edf \u00edt nh\u1ea5t", None))
        self.leastGapSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.shareSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"Ph\u1ea7n gi\u00e3n", None))
        self.shareSpin.setSuffix("")
        self.textEditLabel.setText(QCoreApplication.translate("DesignerProperties", u"C&h\u1eef", None))
        self.insertBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"Ch\u00e8&n tr\u01b0\u1eddng", None))
#if QT_CONFIG(tooltip)
        self.insertBox.setToolTip(QCoreApplication.translate("DesignerProperties", u"Ch\u1ecdn \u0111\u1ec3 ch\u00e8n v\u00e0o ch\u1ed7 con tr\u1ecf", None))
#endif // QT_CONFIG(tooltip)
        self.fontBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"&Ph\u00f4ng", None))
        self.sizeSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"C\u1ee1 ch\u1eef", None))
        self.sizeSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" pt", None))
        self.minSizeSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"C\u1ee1 nh\u1ecf nh\u1ea5t", None))
        self.minSizeSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" pt", None))
        self.linesSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"S\u1ed1 d\u00f2ng", None))
        self.sizesEditLabel.setText(QCoreApplication.translate("DesignerProperties", u"C\u1ee1 2, 3 d\u00f2ng", None))
        self.sizesEdit.setPlaceholderText(QCoreApplication.translate("DesignerProperties", u"26; 20", None))
#if QT_CONFIG(tooltip)
        self.sizesEdit.setToolTip(QCoreApplication.translate("DesignerProperties", u"C\u1ee1 l\u1edbn nh\u1ea5t khi c\u00f3 hai d\u00f2ng, ba d\u00f2ng\u2026, c\u00e1ch nhau d\u1ea5u ch\u1ea5m ph\u1ea9y", None))
#endif // QT_CONFIG(tooltip)
        self.trackingSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"Gi\u00e3n ch\u1eef", None))
        self.trackingSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.alignBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"Canh d\u00f2n&g", None))
        self.colourBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"M\u00e0u", None))
#if QT_CONFIG(tooltip)
        self.colourBox.setToolTip(QCoreApplication.translate("DesignerProperties", u"Ch\u1ecdn, ho\u1eb7c g\u00f5 m\u00e3 m\u00e0u nh\u01b0 #B3121A", None))
#endif // QT_CONFIG(tooltip)
        self.emptyBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"Khi tr\u1ed1ng", None))
        self.fileBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"H\u00ecnh", None))
        self.addPicture.setText("")
#if QT_CONFIG(tooltip)
        self.addPicture.setToolTip(QCoreApplication.translate("DesignerProperties", u"Th\u00eam h\u00ecnh t\u1eeb t\u1ec7p", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addPicture.setAccessibleName(QCoreApplication.translate("DesignerProperties", u"Th\u00eam h\u00ecnh t\u1eeb t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.likeBoxLabel.setText(QCoreApplication.translate("DesignerProperties", u"R\u1ed9ng nh\u01b0 \u00f4", None))
        self.thickSpinLabel.setText(QCoreApplication.translate("DesignerProperties", u"N\u00e9t d\u00e0y", None))
        self.thickSpin.setSuffix(QCoreApplication.translate("DesignerProperties", u" mm", None))
        self.whoLabel.setText(QCoreApplication.translate("DesignerProperties", u"In cho", None))
        self.personCheck.setText(QCoreApplication.translate("DesignerProperties", u"C\u00e1 nh\u00e2n", None))
        self.unitCheck.setText(QCoreApplication.translate("DesignerProperties", u"T\u1eadp th\u1ec3", None))
        self.householdCheck.setText(QCoreApplication.translate("DesignerProperties", u"H\u1ed9", None))
        self.blankCheck.setText(QCoreApplication.translate("DesignerProperties", u"Ph\u00f4i \u0111\u00e3 c\u00f3 s\u1eb5n \u00f4 n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.blankCheck.setToolTip(QCoreApplication.translate("DesignerProperties", u"Kh\u00f4ng in khi in ch\u1eef l\u00ean ph\u00f4i", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

