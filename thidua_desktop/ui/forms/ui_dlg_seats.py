"""Made from forms/dlg_seats.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_DlgSeats(object):
    def setupUi(self, DlgSeats):
        if not DlgSeats.objectName():
            DlgSeats.setObjectName(u"DlgSeats")
        self.outer = QVBoxLayout(DlgSeats)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(DlgSeats)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.lead = QLabel(DlgSeats)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.rowsEdit = QPlainTextEdit(DlgSeats)
        self.rowsEdit.setObjectName(u"rowsEdit")
        self.rowsEdit.setMinimumSize(QSize(320, 160))

        self.outer.addWidget(self.rowsEdit)

        self.totalLabel = QLabel(DlgSeats)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"role", u"mute")
        self.totalLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.totalLabel)

        self.notice = QLabel(DlgSeats)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap23)

        self.okButton = QPushButton(DlgSeats)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgSeats)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(DlgSeats)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgSeats)
    # setupUi

    def retranslateUi(self, DlgSeats):
        DlgSeats.setWindowTitle(QCoreApplication.translate("DlgSeats", u"X\u1ebfp gh\u1ebf cho ng\u01b0\u1eddi nh\u1eadn", None))
        self.title.setText(QCoreApplication.translate("DlgSeats", u"X\u1ebfp gh\u1ebf cho ng\u01b0\u1eddi nh\u1eadn", None))
        self.lead.setText(QCoreApplication.translate("DlgSeats", u"Ng\u01b0\u1eddi l\u00ean nh\u1eadn \u0111\u01b0\u1ee3c x\u1ebfp l\u1ea7n l\u01b0\u1ee3t theo th\u1ee9 t\u1ef1 l\u00ean s\u00e2n kh\u1ea5u. M\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng gh\u1ebf: t\u00ean h\u00e0ng, r\u1ed3i s\u1ed1 gh\u1ebf.", None))
        self.rowsEdit.setPlaceholderText(QCoreApplication.translate("DlgSeats", u"V\u00ed d\u1ee5, m\u1ed7i h\u00e0ng gh\u1ebf m\u1ed9t d\u00f2ng:\n"
"A 12\n"
"B 12\n"
"C 14", None))
#if QT_CONFIG(accessibility)
        self.rowsEdit.setAccessibleName(QCoreApplication.translate("DlgSeats", u"C\u00e1c h\u00e0ng gh\u1ebf", None))
#endif // QT_CONFIG(accessibility)
        self.totalLabel.setText("")
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgSeats", u"&X\u1ebfp gh\u1ebf", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgSeats", u"H\u1ee7&y", None))
    # retranslateUi

