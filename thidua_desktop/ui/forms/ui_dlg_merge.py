"""Made from forms/dlg_merge.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_DlgMerge(object):
    def setupUi(self, DlgMerge):
        if not DlgMerge.objectName():
            DlgMerge.setObjectName(u"DlgMerge")
        DlgMerge.setProperty(u"page", True)
        self.outer = QVBoxLayout(DlgMerge)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(DlgMerge)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.kindLabel)

        self.kindBox = QComboBox(DlgMerge)
        self.kindBox.setObjectName(u"kindBox")

        self.head.addWidget(self.kindBox)

        self.countLabel = QLabel(DlgMerge)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")

        self.head.addWidget(self.countLabel)

        self.headSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.headSpace)


        self.outer.addLayout(self.head)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(12)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.listCard = QFrame(DlgMerge)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.pairList = ChoiceList(self.listCard)
        self.pairList.setObjectName(u"pairList")

        self.listLayout.addWidget(self.pairList)


        self.middle.addWidget(self.listCard)

        self.pairCard = QFrame(DlgMerge)
        self.pairCard.setObjectName(u"pairCard")
        self.pairCard.setProperty(u"card", True)
        self.pairLayout = QVBoxLayout(self.pairCard)
        self.pairLayout.setSpacing(8)
        self.pairLayout.setObjectName(u"pairLayout")
        self.pairLayout.setContentsMargins(14, 12, 14, 12)
        self.pairTitle = QLabel(self.pairCard)
        self.pairTitle.setObjectName(u"pairTitle")
        self.pairTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.pairTitle.setProperty(u"role", u"h2")
        self.pairTitle.setWordWrap(True)

        self.pairLayout.addWidget(self.pairTitle)

        self.reasonLabel = QLabel(self.pairCard)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.reasonLabel.setProperty(u"role", u"mute")
        self.reasonLabel.setWordWrap(True)

        self.pairLayout.addWidget(self.reasonLabel)

        self.fieldTable = QTableWidget(self.pairCard)
        self.fieldTable.setObjectName(u"fieldTable")

        self.pairLayout.addWidget(self.fieldTable)

        self.hangsLabel = QLabel(self.pairCard)
        self.hangsLabel.setObjectName(u"hangsLabel")
        self.hangsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hangsLabel.setWordWrap(True)

        self.pairLayout.addWidget(self.hangsLabel)

        self.notesLabel = QLabel(self.pairCard)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.notesLabel.setProperty(u"role", u"warn")
        self.notesLabel.setWordWrap(True)

        self.pairLayout.addWidget(self.notesLabel)

        self.sureBox = QCheckBox(self.pairCard)
        self.sureBox.setObjectName(u"sureBox")

        self.pairLayout.addWidget(self.sureBox)

        self.notice = QLabel(self.pairCard)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.pairLayout.addWidget(self.notice)

        self.pairLayout.setStretch(2, 1)

        self.middle.addWidget(self.pairCard)

        self.middle.setStretch(0, 2)
        self.middle.setStretch(1, 3)

        self.outer.addLayout(self.middle)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.twoButton = QPushButton(DlgMerge)
        self.twoButton.setObjectName(u"twoButton")
        self.twoButton.setProperty(u"iconName", u"x")
        self.twoButton.setAutoDefault(False)

        self.buttons.addWidget(self.twoButton)

        self.swapButton = QPushButton(DlgMerge)
        self.swapButton.setObjectName(u"swapButton")
        self.swapButton.setProperty(u"iconName", u"move")
        self.swapButton.setAutoDefault(False)

        self.buttons.addWidget(self.swapButton)

        self.buttonSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.mergeButton = QPushButton(DlgMerge)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"iconName", u"check")
        self.mergeButton.setAutoDefault(False)
        self.mergeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.mergeButton)

        self.closeButton = QPushButton(DlgMerge)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"iconName", u"x")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindBox, self.pairList)
        QWidget.setTabOrder(self.pairList, self.fieldTable)
        QWidget.setTabOrder(self.fieldTable, self.sureBox)
        QWidget.setTabOrder(self.sureBox, self.twoButton)
        QWidget.setTabOrder(self.twoButton, self.swapButton)
        QWidget.setTabOrder(self.swapButton, self.mergeButton)
        QWidget.setTabOrder(self.mergeButton, self.closeButton)

        self.retranslateUi(DlgMerge)

        QMetaObject.connectSlotsByName(DlgMerge)
    # setupUi

    def retranslateUi(self, DlgMerge):
        DlgMerge.setWindowTitle(QCoreApplication.translate("DlgMerge", u"G\u1ed9p b\u1ea3n ghi tr\u00f9ng", None))
        self.kindLabel.setText(QCoreApplication.translate("DlgMerge", u"&T\u00ecm tr\u00f9ng trong", None))
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pairList.setAccessibleName(QCoreApplication.translate("DlgMerge", u"C\u00e1c c\u1eb7p c\u00f3 th\u1ec3 tr\u00f9ng", None))
#endif // QT_CONFIG(accessibility)
        self.pairTitle.setText("")
        self.reasonLabel.setText("")
#if QT_CONFIG(accessibility)
        self.fieldTable.setAccessibleName(QCoreApplication.translate("DlgMerge", u"Nh\u1eefng ch\u1ed7 kh\u00e1c nhau, gi\u1eef gi\u00e1 tr\u1ecb n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
        self.hangsLabel.setText("")
        self.notesLabel.setText("")
        self.sureBox.setText(QCoreApplication.translate("DlgMerge", u"\u0110\u00e3 ki\u1ec3m tra: \u0111\u00fang &l\u00e0 m\u1ed9t", None))
        self.notice.setText("")
        self.twoButton.setText(QCoreApplication.translate("DlgMerge", u"&Kh\u00f4ng tr\u00f9ng", None))
#if QT_CONFIG(tooltip)
        self.twoButton.setToolTip(QCoreApplication.translate("DlgMerge", u"Nh\u1edb r\u1eb1ng \u0111\u00e2y l\u00e0 hai, kh\u00f4ng h\u1ecfi l\u1ea1i c\u1eb7p n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.swapButton.setText(QCoreApplication.translate("DlgMerge", u"Gi\u1eef &b\u1ea3n kia", None))
#if QT_CONFIG(tooltip)
        self.swapButton.setToolTip(QCoreApplication.translate("DlgMerge", u"\u0110\u1ed5i b\u1ea3n \u0111\u01b0\u1ee3c gi\u1eef l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.mergeButton.setText(QCoreApplication.translate("DlgMerge", u"G\u1ed9&p th\u00e0nh m\u1ed9t", None))
#if QT_CONFIG(tooltip)
        self.mergeButton.setToolTip(QCoreApplication.translate("DlgMerge", u"M\u1ecdi th\u1ee9 c\u1ee7a b\u1ea3n kia chuy\u1ec3n sang b\u1ea3n gi\u1eef l\u1ea1i; ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgMerge", u"\u0110\u00f3n&g", None))
    # retranslateUi

