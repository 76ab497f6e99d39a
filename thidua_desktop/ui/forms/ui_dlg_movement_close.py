"""Made from forms/dlg_movement_close.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.money_edit import MoneyEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgMovementClose(object):
    def setupUi(self, DlgMovementClose):
        if not DlgMovementClose.objectName():
            DlgMovementClose.setObjectName(u"DlgMovementClose")
        DlgMovementClose.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgMovementClose)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgMovementClose)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(12)
        self.topRow.setObjectName(u"topRow")
        self.topRow.setContentsMargins(0, 0, 0, 0)
        self.dateCol = QVBoxLayout()
        self.dateCol.setSpacing(2)
        self.dateCol.setObjectName(u"dateCol")
        self.dateCol.setContentsMargins(0, 0, 0, 0)
        self.dateLabel = QLabel(DlgMovementClose)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dateLabel.setProperty(u"role", u"small")

        self.dateCol.addWidget(self.dateLabel)

        self.dateEdit = DateEdit(DlgMovementClose)
        self.dateEdit.setObjectName(u"dateEdit")

        self.dateCol.addWidget(self.dateEdit)


        self.topRow.addLayout(self.dateCol)

        self.spentCol = QVBoxLayout()
        self.spentCol.setSpacing(2)
        self.spentCol.setObjectName(u"spentCol")
        self.spentCol.setContentsMargins(0, 0, 0, 0)
        self.spentLabel = QLabel(DlgMovementClose)
        self.spentLabel.setObjectName(u"spentLabel")
        self.spentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.spentLabel.setProperty(u"role", u"small")

        self.spentCol.addWidget(self.spentLabel)

        self.spentEdit = MoneyEdit(DlgMovementClose)
        self.spentEdit.setObjectName(u"spentEdit")

        self.spentCol.addWidget(self.spentEdit)


        self.topRow.addLayout(self.spentCol)


        self.root.addLayout(self.topRow)

        self.awardsLabel = QLabel(DlgMovementClose)
        self.awardsLabel.setObjectName(u"awardsLabel")
        self.awardsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.awardsLabel.setProperty(u"role", u"h2")

        self.root.addWidget(self.awardsLabel)

        self.awards = SheetView(DlgMovementClose)
        self.awards.setObjectName(u"awards")
        self.awards.setProperty(u"bare", True)
        self.awards.setMinimumSize(QSize(0, 130))

        self.root.addWidget(self.awards)

        self.summaryHead = QHBoxLayout()
        self.summaryHead.setSpacing(8)
        self.summaryHead.setObjectName(u"summaryHead")
        self.summaryHead.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(DlgMovementClose)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.summaryLabel.setProperty(u"role", u"h2")

        self.summaryHead.addWidget(self.summaryLabel)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.summaryHead.addItem(self.gap1)

        self.suggestButton = QPushButton(DlgMovementClose)
        self.suggestButton.setObjectName(u"suggestButton")
        self.suggestButton.setProperty(u"iconName", u"lightbulb")

        self.summaryHead.addWidget(self.suggestButton)


        self.root.addLayout(self.summaryHead)

        self.summaryEdit = QPlainTextEdit(DlgMovementClose)
        self.summaryEdit.setObjectName(u"summaryEdit")
        self.summaryEdit.setTabChangesFocus(True)

        self.root.addWidget(self.summaryEdit)

        self.notice = QLabel(DlgMovementClose)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.reopenButton = QPushButton(DlgMovementClose)
        self.reopenButton.setObjectName(u"reopenButton")

        self.buttons.addWidget(self.reopenButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.saveButton = QPushButton(DlgMovementClose)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"check")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(DlgMovementClose)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dateLabel.setBuddy(self.dateEdit)
        self.spentLabel.setBuddy(self.spentEdit)
        self.awardsLabel.setBuddy(self.awards)
        self.summaryLabel.setBuddy(self.summaryEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dateEdit, self.spentEdit)
        QWidget.setTabOrder(self.spentEdit, self.awards)
        QWidget.setTabOrder(self.awards, self.summaryEdit)
        QWidget.setTabOrder(self.summaryEdit, self.suggestButton)
        QWidget.setTabOrder(self.suggestButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.reopenButton)

        self.retranslateUi(DlgMovementClose)

        QMetaObject.connectSlotsByName(DlgMovementClose)
    # setupUi

    def retranslateUi(self, DlgMovementClose):
        DlgMovementClose.setWindowTitle(QCoreApplication.translate("DlgMovementClose", u"T\u1ed5ng k\u1ebft phong tr\u00e0o", None))
        self.title.setText("")
        self.dateLabel.setText(QCoreApplication.translate("DlgMovementClose", u"&Ng\u00e0y t\u1ed5ng k\u1ebft", None))
        self.spentLabel.setText(QCoreApplication.translate("DlgMovementClose", u"Kinh &ph\u00ed \u0111\u00e3 chi", None))
        self.awardsLabel.setText(QCoreApplication.translate("DlgMovementClose", u"\u0110\u00e3 khen th\u01b0\u1edfn&g", None))
        self.summaryLabel.setText(QCoreApplication.translate("DlgMovementClose", u"K\u1ebft qu\u1ea3, &b\u00e0i h\u1ecdc", None))
        self.suggestButton.setText(QCoreApplication.translate("DlgMovementClose", u"G\u1ee3&i \u00fd t\u1eeb s\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(tooltip)
        self.suggestButton.setToolTip(QCoreApplication.translate("DlgMovementClose", u"Vi\u1ebft l\u1eddi t\u1ed5ng k\u1ebft t\u1eeb ch\u1ec9 ti\u00eau, khen th\u01b0\u1edfng, kinh ph\u00ed \u0111\u00e3 ghi", None))
#endif // QT_CONFIG(tooltip)
        self.notice.setText("")
        self.reopenButton.setText(QCoreApplication.translate("DlgMovementClose", u"&M\u1edf l\u1ea1i phong tr\u00e0o", None))
        self.saveButton.setText(QCoreApplication.translate("DlgMovementClose", u"Ghi t\u1ed5ng &k\u1ebft", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgMovementClose", u"H\u1ee7&y", None))
    # retranslateUi

