"""Made from forms/quota_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_QuotaPanelForm(object):
    def setupUi(self, QuotaPanelForm):
        if not QuotaPanelForm.objectName():
            QuotaPanelForm.setObjectName(u"QuotaPanelForm")
        QuotaPanelForm.setProperty(u"card", True)
        self.outer = QVBoxLayout(QuotaPanelForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 8, 12)
        self.title = QLabel(QuotaPanelForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.lead = QLabel(QuotaPanelForm)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.overBox = QCheckBox(QuotaPanelForm)
        self.overBox.setObjectName(u"overBox")

        self.outer.addWidget(self.overBox)

        self.list = ChoiceList(QuotaPanelForm)
        self.list.setObjectName(u"list")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.list.sizePolicy().hasHeightForWidth())
        self.list.setSizePolicy(sizePolicy)

        self.outer.addWidget(self.list)

        self.emptyLabel = QLabel(QuotaPanelForm)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"role", u"mute")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.emptyLabel.sizePolicy().hasHeightForWidth())
        self.emptyLabel.setSizePolicy(sizePolicy1)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.emptyLabel)

        self.detail = QLabel(QuotaPanelForm)
        self.detail.setObjectName(u"detail")
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.detail)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 8, 0)
        self.reasonButton = QPushButton(QuotaPanelForm)
        self.reasonButton.setObjectName(u"reasonButton")
        self.reasonButton.setProperty(u"iconName", u"pen-line")

        self.buttons.addWidget(self.reasonButton)

        self.undoButton = QPushButton(QuotaPanelForm)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"quiet", True)

        self.buttons.addWidget(self.undoButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.closeButton = QPushButton(QuotaPanelForm)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.overBox, self.list)
        QWidget.setTabOrder(self.list, self.reasonButton)
        QWidget.setTabOrder(self.reasonButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.closeButton)

        self.retranslateUi(QuotaPanelForm)

        QMetaObject.connectSlotsByName(QuotaPanelForm)
    # setupUi

    def retranslateUi(self, QuotaPanelForm):
        self.title.setText(QCoreApplication.translate("QuotaPanelForm", u"H\u1ea1n m\u1ee9c c\u1ee7a \u0111\u1ee3t", None))
        self.lead.setText("")
        self.overBox.setText(QCoreApplication.translate("QuotaPanelForm", u"Ch\u1ec9 ph\u1ea1m vi v\u01b0\u1ee3t h\u1ea1n m\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("QuotaPanelForm", u"H\u1ea1n m\u1ee9c theo ph\u1ea1m vi", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.detail.setText("")
        self.reasonButton.setText(QCoreApplication.translate("QuotaPanelForm", u"Ghi &l\u00fd do v\u01b0\u1ee3t\u2026", None))
#if QT_CONFIG(tooltip)
        self.reasonButton.setToolTip(QCoreApplication.translate("QuotaPanelForm", u"L\u00fd do v\u01b0\u1ee3t h\u1ea1n m\u1ee9c \u0111\u01b0\u1ee3c ghi v\u00e0o bi\u00ean b\u1ea3n; kh\u00f4ng ch\u1eb7n vi\u1ec7c tr\u00ecnh", None))
#endif // QT_CONFIG(tooltip)
        self.undoButton.setText(QCoreApplication.translate("QuotaPanelForm", u"B\u1ecf l\u00fd do", None))
        self.closeButton.setText(QCoreApplication.translate("QuotaPanelForm", u"\u0110\u00f3ng", None))
        pass
    # retranslateUi

