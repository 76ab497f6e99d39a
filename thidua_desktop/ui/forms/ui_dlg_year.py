"""Made from forms/dlg_year.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpinBox, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_DlgYear(object):
    def setupUi(self, DlgYear):
        if not DlgYear.objectName():
            DlgYear.setObjectName(u"DlgYear")
        DlgYear.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgYear)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headText = QVBoxLayout()
        self.headText.setSpacing(2)
        self.headText.setObjectName(u"headText")
        self.headText.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgYear)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.headText.addWidget(self.title)

        self.stateLabel = QLabel(DlgYear)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"mute")
        self.stateLabel.setWordWrap(True)

        self.headText.addWidget(self.stateLabel)


        self.head.addLayout(self.headText)

        self.yearLabel = QLabel(DlgYear)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.yearLabel)

        self.yearBox = QSpinBox(DlgYear)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.head.addWidget(self.yearBox)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.hint = QLabel(DlgYear)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"mute")
        self.hint.setWordWrap(True)

        self.root.addWidget(self.hint)

        self.checkList = QTreeWidget(DlgYear)
        self.checkList.setObjectName(u"checkList")
        self.checkList.setRootIsDecorated(False)
        self.checkList.setUniformRowHeights(False)
        self.checkList.setAllColumnsShowFocus(True)

        self.root.addWidget(self.checkList)

        self.noteRow = QHBoxLayout()
        self.noteRow.setSpacing(8)
        self.noteRow.setObjectName(u"noteRow")
        self.noteRow.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(DlgYear)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.noteRow.addWidget(self.noteLabel)

        self.noteEdit = QLineEdit(DlgYear)
        self.noteEdit.setObjectName(u"noteEdit")

        self.noteRow.addWidget(self.noteEdit)

        self.noteRow.setStretch(1, 1)

        self.root.addLayout(self.noteRow)

        self.notice = QLabel(DlgYear)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setVisible(False)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.nextButton = QPushButton(DlgYear)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"iconName", u"arrow-right")

        self.bottom.addWidget(self.nextButton)

        self.nextHint = QLabel(DlgYear)
        self.nextHint.setObjectName(u"nextHint")
        self.nextHint.setTextFormat(Qt.TextFormat.PlainText)
        self.nextHint.setProperty(u"role", u"mute")
        self.nextHint.setWordWrap(True)

        self.bottom.addWidget(self.nextHint)

        self.reopenButton = QPushButton(DlgYear)
        self.reopenButton.setObjectName(u"reopenButton")
        self.reopenButton.setAutoDefault(False)

        self.bottom.addWidget(self.reopenButton)

        self.closeYearButton = QPushButton(DlgYear)
        self.closeYearButton.setObjectName(u"closeYearButton")
        self.closeYearButton.setAutoDefault(False)
        self.closeYearButton.setProperty(u"primary", True)
        self.closeYearButton.setProperty(u"iconName", u"lock")

        self.bottom.addWidget(self.closeYearButton)

        self.closeButton = QPushButton(DlgYear)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)

        self.bottom.setStretch(1, 1)

        self.root.addLayout(self.bottom)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.yearBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearBox, self.checkList)
        QWidget.setTabOrder(self.checkList, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.reopenButton)
        QWidget.setTabOrder(self.reopenButton, self.closeYearButton)
        QWidget.setTabOrder(self.closeYearButton, self.closeButton)

        self.retranslateUi(DlgYear)

        QMetaObject.connectSlotsByName(DlgYear)
    # setupUi

    def retranslateUi(self, DlgYear):
        DlgYear.setWindowTitle(QCoreApplication.translate("DlgYear", u"Kh\u00f3a n\u0103m", None))
        self.title.setText("")
        self.stateLabel.setText("")
        self.yearLabel.setText(QCoreApplication.translate("DlgYear", u"&N\u0103m", None))
        self.hint.setText(QCoreApplication.translate("DlgYear", u"Kh\u00f3a n\u0103m th\u00ec \u0111\u1ee3t x\u00e9t, \u0111\u1ec1 ngh\u1ecb, quy\u1ebft \u0111\u1ecbnh, l\u01b0\u1ee3t khen, giao \u01b0\u1edbc, phong tr\u00e0o, \u0111i\u1ec3m c\u1ee7a n\u0103m \u1ea5y kh\u00f4ng s\u1eeda \u0111\u01b0\u1ee3c n\u1eefa, k\u1ec3 c\u1ea3 ho\u00e0n t\u00e1c v\u00e0 nh\u1eadp t\u1ec7p. Trao nh\u1eadn, in, chi ti\u1ec1n th\u01b0\u1edfng v\u1eabn l\u00e0m ti\u1ebfp.", None))
        ___qtreewidgetitem = self.checkList.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DlgYear", u"C\u1ee5 th\u1ec3", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DlgYear", u"Vi\u1ec7c", None))
#if QT_CONFIG(accessibility)
        self.checkList.setAccessibleName(QCoreApplication.translate("DlgYear", u"Nh\u1eefng vi\u1ec7c c\u00f2n m\u1edf c\u1ee7a n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.noteLabel.setText(QCoreApplication.translate("DlgYear", u"&Ghi ch\u00fa", None))
        self.notice.setText("")
        self.nextButton.setText(QCoreApplication.translate("DlgYear", u"&M\u1edf n\u0103m sau\u2026", None))
        self.nextHint.setText("")
        self.reopenButton.setText(QCoreApplication.translate("DlgYear", u"M\u1edf &l\u1ea1i n\u0103m", None))
        self.closeYearButton.setText(QCoreApplication.translate("DlgYear", u"&Kh\u00f3a n\u0103m", None))
        self.closeButton.setText(QCoreApplication.translate("DlgYear", u"\u0110\u00f3ng", None))
    # retranslateUi

