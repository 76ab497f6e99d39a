"""Made from forms/dlg_pledge_common.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.pledge_targets import TargetsEditor

class Ui_DlgPledgeCommon(object):
    def setupUi(self, DlgPledgeCommon):
        if not DlgPledgeCommon.objectName():
            DlgPledgeCommon.setObjectName(u"DlgPledgeCommon")
        DlgPledgeCommon.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPledgeCommon)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPledgeCommon)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPledgeCommon)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(DlgPledgeCommon)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(8)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(8, 8, 8, 8)
        self.lines = TargetsEditor(self.tableCard)
        self.lines.setObjectName(u"lines")

        self.tableLayout.addWidget(self.lines)


        self.root.addWidget(self.tableCard)

        self.notice = QLabel(DlgPledgeCommon)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.copyButton = QPushButton(DlgPledgeCommon)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"copy")

        self.buttons.addWidget(self.copyButton)

        self.applyButton = QPushButton(DlgPledgeCommon)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"iconName", u"list-checks")

        self.buttons.addWidget(self.applyButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap1)

        self.saveButton = QPushButton(DlgPledgeCommon)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgPledgeCommon)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

        QWidget.setTabOrder(self.lines, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.applyButton)
        QWidget.setTabOrder(self.applyButton, self.closeButton)

        self.retranslateUi(DlgPledgeCommon)

        QMetaObject.connectSlotsByName(DlgPledgeCommon)
    # setupUi

    def retranslateUi(self, DlgPledgeCommon):
        DlgPledgeCommon.setWindowTitle(QCoreApplication.translate("DlgPledgeCommon", u"N\u1ed9i dung chung c\u1ee7a giao \u01b0\u1edbc", None))
        self.title.setText("")
        self.explanation.setText(QCoreApplication.translate("DlgPledgeCommon", u"M\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t n\u1ed9i dung c\u1ee7a giao \u01b0\u1edbc chung, x\u1ebfp theo nh\u00f3m. D\u00f2ng c\u00f3 k\u1ebf ho\u1ea1ch c\u00f2n l\u00e0 ch\u1ec9 ti\u00eau ch\u00e9p \u0111\u01b0\u1ee3c v\u00e0o giao \u01b0\u1edbc c\u1ee7a m\u1ecdi \u0111\u01a1n v\u1ecb.", None))
        self.notice.setText("")
        self.copyButton.setText(QCoreApplication.translate("DlgPledgeCommon", u"Ch\u00e9p t\u1eeb n\u0103m &tr\u01b0\u1edbc", None))
        self.applyButton.setText(QCoreApplication.translate("DlgPledgeCommon", u"Ch\u00e9p v\u00e0o m\u1ecdi \u0111\u01a1n &v\u1ecb", None))
#if QT_CONFIG(tooltip)
        self.applyButton.setToolTip(QCoreApplication.translate("DlgPledgeCommon", u"L\u01b0u r\u1ed3i ch\u00e9p c\u00e1c d\u00f2ng c\u00f3 k\u1ebf ho\u1ea1ch v\u00e0o giao \u01b0\u1edbc c\u1ee7a m\u1ecdi \u0111\u01a1n v\u1ecb trong n\u0103m", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("DlgPledgeCommon", u"&L\u01b0u", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgPledgeCommon", u"L\u01b0u (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgPledgeCommon", u"\u0110\u00f3&ng", None))
    # retranslateUi

