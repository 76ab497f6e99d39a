"""Made from forms/dlg_certificate_text.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgCertificateText(object):
    def setupUi(self, DlgCertificateText):
        if not DlgCertificateText.objectName():
            DlgCertificateText.setObjectName(u"DlgCertificateText")
        DlgCertificateText.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgCertificateText)
        self.root.setSpacing(10)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgCertificateText)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgCertificateText)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.scroll = QScrollArea(DlgCertificateText)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.formBody = QWidget()
        self.formBody.setObjectName(u"formBody")
        self.bodyLayout = QVBoxLayout(self.formBody)
        self.bodyLayout.setSpacing(6)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 8, 0)
        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

        self.bodyLayout.addLayout(self.form)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodyLayout.addItem(self.below)

        self.scroll.setWidget(self.formBody)

        self.root.addWidget(self.scroll)

        self.reasonRow = QHBoxLayout()
        self.reasonRow.setSpacing(8)
        self.reasonRow.setObjectName(u"reasonRow")
        self.reasonRow.setContentsMargins(0, 0, 0, 0)
        self.reasonLabel = QLabel(DlgCertificateText)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.reasonRow.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(DlgCertificateText)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.reasonRow.addWidget(self.reasonEdit)


        self.root.addLayout(self.reasonRow)

        self.notice = QLabel(DlgCertificateText)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(DlgCertificateText)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setProperty(u"iconName", u"undo-2")
        self.resetButton.setAutoDefault(False)

        self.bottom.addWidget(self.resetButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap)

        self.saveButton = QPushButton(DlgCertificateText)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)

        self.bottom.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgCertificateText)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgCertificateText)

        QMetaObject.connectSlotsByName(DlgCertificateText)
    # setupUi

    def retranslateUi(self, DlgCertificateText):
        DlgCertificateText.setWindowTitle(QCoreApplication.translate("DlgCertificateText", u"Ch\u1eef ri\u00eang tr\u00ean m\u1ed9t t\u1edd gi\u1ea5y", None))
        self.title.setText(QCoreApplication.translate("DlgCertificateText", u"Ch\u1eef ri\u00eang tr\u00ean m\u1ed9t t\u1edd gi\u1ea5y", None))
        self.explanation.setText(QCoreApplication.translate("DlgCertificateText", u"Ch\u1ec9 \u0111\u1ed5i ch\u1eef in tr\u00ean t\u1edd gi\u1ea5y c\u1ee7a ng\u01b0\u1eddi n\u00e0y; s\u1ed5 khen th\u01b0\u1edfng v\u00e0 quy\u1ebft \u0111\u1ecbnh gi\u1eef nguy\u00ean. \u0110\u1ec3 tr\u1ed1ng th\u00ec in nh\u01b0 trong s\u1ed5.", None))
        self.reasonLabel.setText(QCoreApplication.translate("DlgCertificateText", u"L\u00fd &do", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("DlgCertificateText", u"V\u00ed d\u1ee5: gia \u0111\u00ecnh \u0111\u1ec1 ngh\u1ecb ghi \u0111\u1ee7 h\u1ecdc h\u00e0m", None))
        self.notice.setText("")
        self.resetButton.setText(QCoreApplication.translate("DlgCertificateText", u"&Tr\u1ea3 v\u1ec1 nh\u01b0 trong s\u1ed5", None))
        self.saveButton.setText(QCoreApplication.translate("DlgCertificateText", u"&L\u01b0u", None))
        self.closeButton.setText(QCoreApplication.translate("DlgCertificateText", u"\u0110\u00f3&ng", None))
    # retranslateUi

