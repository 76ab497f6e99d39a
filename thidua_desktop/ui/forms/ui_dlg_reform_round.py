"""Made from forms/dlg_reform_round.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgReformRound(object):
    def setupUi(self, DlgReformRound):
        if not DlgReformRound.objectName():
            DlgReformRound.setObjectName(u"DlgReformRound")
        DlgReformRound.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgReformRound)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgReformRound)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgReformRound)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.tableCard = QFrame(DlgReformRound)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.tableCard.sizePolicy().hasHeightForWidth())
        self.tableCard.setSizePolicy(sizePolicy)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.notice = QLabel(DlgReformRound)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(8)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.stepCard = QFrame(DlgReformRound)
        self.stepCard.setObjectName(u"stepCard")
        self.stepCard.setProperty(u"card", True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(3)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stepCard.sizePolicy().hasHeightForWidth())
        self.stepCard.setSizePolicy(sizePolicy1)
        self.stepLayout = QVBoxLayout(self.stepCard)
        self.stepLayout.setSpacing(6)
        self.stepLayout.setObjectName(u"stepLayout")
        self.stepLayout.setContentsMargins(12, 10, 12, 10)
        self.stepTitle = QLabel(self.stepCard)
        self.stepTitle.setObjectName(u"stepTitle")
        self.stepTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.stepTitle.setProperty(u"role", u"h2")
        self.stepTitle.setWordWrap(True)

        self.stepLayout.addWidget(self.stepTitle)

        self.stepWords = QLabel(self.stepCard)
        self.stepWords.setObjectName(u"stepWords")
        self.stepWords.setTextFormat(Qt.TextFormat.PlainText)
        self.stepWords.setProperty(u"role", u"mute")
        self.stepWords.setWordWrap(True)

        self.stepLayout.addWidget(self.stepWords)

        self.noteLabel = QLabel(self.stepCard)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.stepLayout.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.stepCard)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 64))
        self.noteEdit.setTabChangesFocus(True)

        self.stepLayout.addWidget(self.noteEdit)

        self.stepButtons = QHBoxLayout()
        self.stepButtons.setSpacing(8)
        self.stepButtons.setObjectName(u"stepButtons")
        self.stepButtons.setContentsMargins(0, 0, 0, 0)
        self.finishButton = QPushButton(self.stepCard)
        self.finishButton.setObjectName(u"finishButton")
        self.finishButton.setProperty(u"iconName", u"check")
        self.finishButton.setProperty(u"primary", True)
        self.finishButton.setAutoDefault(False)

        self.stepButtons.addWidget(self.finishButton)

        self.reopenButton = QPushButton(self.stepCard)
        self.reopenButton.setObjectName(u"reopenButton")
        self.reopenButton.setProperty(u"iconName", u"undo-2")
        self.reopenButton.setAutoDefault(False)

        self.stepButtons.addWidget(self.reopenButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stepButtons.addItem(self.gap1)


        self.stepLayout.addLayout(self.stepButtons)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.stepLayout.addItem(self.gap3)


        self.middle.addWidget(self.stepCard)

        self.unitsCard = QFrame(DlgReformRound)
        self.unitsCard.setObjectName(u"unitsCard")
        self.unitsCard.setProperty(u"card", True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(4)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.unitsCard.sizePolicy().hasHeightForWidth())
        self.unitsCard.setSizePolicy(sizePolicy2)
        self.unitsLayout = QVBoxLayout(self.unitsCard)
        self.unitsLayout.setSpacing(6)
        self.unitsLayout.setObjectName(u"unitsLayout")
        self.unitsLayout.setContentsMargins(12, 10, 12, 10)
        self.unitsTitle = QLabel(self.unitsCard)
        self.unitsTitle.setObjectName(u"unitsTitle")
        self.unitsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unitsTitle.setProperty(u"role", u"h2")
        self.unitsTitle.setWordWrap(True)

        self.unitsLayout.addWidget(self.unitsTitle)

        self.units = ChoiceList(self.unitsCard)
        self.units.setObjectName(u"units")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(1)
        sizePolicy3.setHeightForWidth(self.units.sizePolicy().hasHeightForWidth())
        self.units.setSizePolicy(sizePolicy3)

        self.unitsLayout.addWidget(self.units)

        self.unitButtons = QHBoxLayout()
        self.unitButtons.setSpacing(8)
        self.unitButtons.setObjectName(u"unitButtons")
        self.unitButtons.setContentsMargins(0, 0, 0, 0)
        self.handInButton = QPushButton(self.unitsCard)
        self.handInButton.setObjectName(u"handInButton")
        self.handInButton.setProperty(u"iconName", u"check")
        self.handInButton.setAutoDefault(False)

        self.unitButtons.addWidget(self.handInButton)

        self.takeBackButton = QPushButton(self.unitsCard)
        self.takeBackButton.setObjectName(u"takeBackButton")
        self.takeBackButton.setProperty(u"iconName", u"undo-2")
        self.takeBackButton.setAutoDefault(False)

        self.unitButtons.addWidget(self.takeBackButton)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitButtons.addItem(self.gap4)


        self.unitsLayout.addLayout(self.unitButtons)


        self.middle.addWidget(self.unitsCard)


        self.root.addLayout(self.middle)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.copyButton = QPushButton(DlgReformRound)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setProperty(u"iconName", u"copy")
        self.copyButton.setAutoDefault(False)

        self.buttons.addWidget(self.copyButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.saveButton = QPushButton(DlgReformRound)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setAutoDefault(False)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgReformRound)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.table, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.finishButton)
        QWidget.setTabOrder(self.finishButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.units)
        QWidget.setTabOrder(self.units, self.handInButton)
        QWidget.setTabOrder(self.handInButton, self.takeBackButton)
        QWidget.setTabOrder(self.takeBackButton, self.copyButton)
        QWidget.setTabOrder(self.copyButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgReformRound)

        QMetaObject.connectSlotsByName(DlgReformRound)
    # setupUi

    def retranslateUi(self, DlgReformRound):
        DlgReformRound.setWindowTitle(QCoreApplication.translate("DlgReformRound", u"L\u1ecbch ch\u1ea5m \u0111i\u1ec3m", None))
        self.title.setText("")
        self.explanation.setText(QCoreApplication.translate("DlgReformRound", u"G\u00f5 ng\u00e0y c\u1ee7a t\u1eebng b\u01b0\u1edbc r\u1ed3i l\u01b0u l\u1ecbch. Ch\u1ecdn m\u1ed9t b\u01b0\u1edbc \u0111\u1ec3 k\u1ebft th\u00fac, m\u1edf l\u1ea1i, ghi \u0111\u01a1n v\u1ecb \u0111\u00e3 n\u1ed9p.", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgReformRound", u"C\u00e1c b\u01b0\u1edbc ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.notice.setText("")
        self.stepTitle.setText("")
        self.stepWords.setText("")
        self.noteLabel.setText(QCoreApplication.translate("DlgReformRound", u"Ghi &ch\u00fa, l\u00fd do", None))
        self.finishButton.setText(QCoreApplication.translate("DlgReformRound", u"&K\u1ebft th\u00fac b\u01b0\u1edbc", None))
        self.reopenButton.setText(QCoreApplication.translate("DlgReformRound", u"&M\u1edf l\u1ea1i b\u01b0\u1edbc", None))
        self.unitsTitle.setText("")
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("DlgReformRound", u"\u0110\u01a1n v\u1ecb n\u1ed9p \u1edf b\u01b0\u1edbc n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.handInButton.setText(QCoreApplication.translate("DlgReformRound", u"Ghi \u0111\u00e3 &n\u1ed9p", None))
        self.takeBackButton.setText(QCoreApplication.translate("DlgReformRound", u"&R\u00fat l\u1ea1i", None))
        self.copyButton.setText(QCoreApplication.translate("DlgReformRound", u"Theo l\u1ecbch n\u0103m &tr\u01b0\u1edbc", None))
#if QT_CONFIG(tooltip)
        self.copyButton.setToolTip(QCoreApplication.translate("DlgReformRound", u"L\u1ea5y ng\u00e0y c\u1ee7a n\u0103m tr\u01b0\u1edbc, d\u1eddi m\u1ed9t n\u0103m", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("DlgReformRound", u"&L\u01b0u l\u1ecbch", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgReformRound", u"L\u01b0u l\u1ecbch (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgReformRound", u"\u0110\u00f3n&g", None))
    # retranslateUi

