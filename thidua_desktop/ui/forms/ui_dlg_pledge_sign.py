"""Made from forms/dlg_pledge_sign.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_DlgPledgeSign(object):
    def setupUi(self, DlgPledgeSign):
        if not DlgPledgeSign.objectName():
            DlgPledgeSign.setObjectName(u"DlgPledgeSign")
        DlgPledgeSign.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeSign)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeSign)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeSign)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.dateRow = QHBoxLayout()
        self.dateRow.setSpacing(8)
        self.dateRow.setObjectName(u"dateRow")
        self.dateRow.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(DlgPledgeSign)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dateLabel.setProperty(u"role", u"small")

        self.dateRow.addWidget(self.dateLabel)

        self.dateEdit = DateEdit(DlgPledgeSign)
        self.dateEdit.setObjectName(u"dateEdit")

        self.dateRow.addWidget(self.dateEdit)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dateRow.addItem(self.gap1)


        self.root.addLayout(self.dateRow)

        self.notice = QLabel(DlgPledgeSign)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.root.addItem(self.gap2)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.unsignButton = QPushButton(DlgPledgeSign)
        self.unsignButton.setObjectName(u"unsignButton")

        self.buttons.addWidget(self.unsignButton)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap3)

        self.signButton = QPushButton(DlgPledgeSign)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"iconName", u"check")
        self.signButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.signButton)

        self.cancelButton = QPushButton(DlgPledgeSign)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dateLabel.setBuddy(self.dateEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dateEdit, self.signButton)
        QWidget.setTabOrder(self.signButton, self.unsignButton)
        QWidget.setTabOrder(self.unsignButton, self.cancelButton)

        self.retranslateUi(DlgPledgeSign)

        self.signButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgPledgeSign)
    # setupUi

    def retranslateUi(self, DlgPledgeSign):
        DlgPledgeSign.setWindowTitle(QCoreApplication.translate("DlgPledgeSign", u"K\u00fd giao \u01b0\u1edbc", None))
        self.title.setText("")
        self.explanation.setText("")
        self.dateLabel.setText(QCoreApplication.translate("DlgPledgeSign", u"&Ng\u00e0y k\u00fd", None))
        self.notice.setText("")
        self.unsignButton.setText(QCoreApplication.translate("DlgPledgeSign", u"Ghi &ch\u01b0a k\u00fd", None))
        self.signButton.setText(QCoreApplication.translate("DlgPledgeSign", u"Ghi \u0111\u00e3 &k\u00fd", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgPledgeSign", u"H\u1ee7&y", None))
    # retranslateUi

