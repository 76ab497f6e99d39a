"""Made from forms/dlg_plan.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QHeaderView, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgPlan(object):
    def setupUi(self, DlgPlan):
        if not DlgPlan.objectName():
            DlgPlan.setObjectName(u"DlgPlan")
        DlgPlan.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgPlan)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgPlan)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgPlan)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.batchRow = QHBoxLayout()
        self.batchRow.setSpacing(8)
        self.batchRow.setObjectName(u"batchRow")
        self.batchRow.setContentsMargins(0, 0, 0, 0)
        self.batchLabel = QLabel(DlgPlan)
        self.batchLabel.setObjectName(u"batchLabel")
        self.batchLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.batchLabel.setProperty(u"role", u"small")

        self.batchRow.addWidget(self.batchLabel)

        self.batchBox = QComboBox(DlgPlan)
        self.batchBox.setObjectName(u"batchBox")
        self.batchBox.setMinimumSize(QSize(320, 0))

        self.batchRow.addWidget(self.batchBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.batchRow.addItem(self.gap1)


        self.root.addLayout(self.batchRow)

        self.splitRow = QHBoxLayout()
        self.splitRow.setSpacing(16)
        self.splitRow.setObjectName(u"splitRow")
        self.splitRow.setContentsMargins(0, 0, 0, 0)
        self.splitLabel = QLabel(DlgPlan)
        self.splitLabel.setObjectName(u"splitLabel")
        self.splitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.splitLabel.setProperty(u"role", u"small")

        self.splitRow.addWidget(self.splitLabel)

        self.levelCheck = QCheckBox(DlgPlan)
        self.levelCheck.setObjectName(u"levelCheck")

        self.splitRow.addWidget(self.levelCheck)

        self.kindCheck = QCheckBox(DlgPlan)
        self.kindCheck.setObjectName(u"kindCheck")

        self.splitRow.addWidget(self.kindCheck)

        self.recipientCheck = QCheckBox(DlgPlan)
        self.recipientCheck.setObjectName(u"recipientCheck")

        self.splitRow.addWidget(self.recipientCheck)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.splitRow.addItem(self.gap2)


        self.root.addLayout(self.splitRow)

        self.planCard = QFrame(DlgPlan)
        self.planCard.setObjectName(u"planCard")
        self.planCard.setProperty(u"card", True)
        self.planCardLayout = QVBoxLayout(self.planCard)
        self.planCardLayout.setSpacing(0)
        self.planCardLayout.setObjectName(u"planCardLayout")
        self.planCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.planCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.planCardLayout.addWidget(self.table)


        self.root.addWidget(self.planCard)

        self.leftTitle = QLabel(DlgPlan)
        self.leftTitle.setObjectName(u"leftTitle")
        self.leftTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.leftTitle.setProperty(u"role", u"h2")
        self.leftTitle.setWordWrap(True)

        self.root.addWidget(self.leftTitle)

        self.leftList = QListWidget(DlgPlan)
        self.leftList.setObjectName(u"leftList")
        self.leftList.setMaximumSize(QSize(16777215, 120))

        self.root.addWidget(self.leftList)

        self.notice = QLabel(DlgPlan)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setVisible(False)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap3)

        self.draftButton = QPushButton(DlgPlan)
        self.draftButton.setObjectName(u"draftButton")
        self.draftButton.setProperty(u"primary", True)
        self.draftButton.setProperty(u"iconName", u"file-plus")

        self.bottom.addWidget(self.draftButton)

        self.cancelButton = QPushButton(DlgPlan)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.bottom.addWidget(self.cancelButton)


        self.root.addLayout(self.bottom)

#if QT_CONFIG(shortcut)
        self.batchLabel.setBuddy(self.batchBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.batchBox, self.levelCheck)
        QWidget.setTabOrder(self.levelCheck, self.kindCheck)
        QWidget.setTabOrder(self.kindCheck, self.recipientCheck)
        QWidget.setTabOrder(self.recipientCheck, self.table)
        QWidget.setTabOrder(self.table, self.leftList)
        QWidget.setTabOrder(self.leftList, self.draftButton)
        QWidget.setTabOrder(self.draftButton, self.cancelButton)

        self.retranslateUi(DlgPlan)

        QMetaObject.connectSlotsByName(DlgPlan)
    # setupUi

    def retranslateUi(self, DlgPlan):
        DlgPlan.setWindowTitle(QCoreApplication.translate("DlgPlan", u"L\u1eadp d\u1ef1 th\u1ea3o quy\u1ebft \u0111\u1ecbnh", None))
        self.title.setText(QCoreApplication.translate("DlgPlan", u"L\u1eadp d\u1ef1 th\u1ea3o quy\u1ebft \u0111\u1ecbnh", None))
        self.explanation.setText(QCoreApplication.translate("DlgPlan", u"\u0110\u1ec1 ngh\u1ecb thu\u1ed9c th\u1ea9m quy\u1ec1n c\u1ee7a c\u01a1 quan \u0111\u01b0\u1ee3c chia th\u00e0nh m\u1ed9t hay nhi\u1ec1u d\u1ef1 th\u1ea3o ch\u01b0a c\u00f3 s\u1ed1, ng\u00e0y. D\u1ef1 th\u1ea3o s\u1eeda, x\u00f3a, ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c cho \u0111\u1ebfn khi ban h\u00e0nh.", None))
        self.batchLabel.setText(QCoreApplication.translate("DlgPlan", u"\u0110\u1ee3&t x\u00e9t", None))
        self.splitLabel.setText(QCoreApplication.translate("DlgPlan", u"M\u1ed7i quy\u1ebft \u0111\u1ecbnh ri\u00eang theo", None))
        self.levelCheck.setText(QCoreApplication.translate("DlgPlan", u"&c\u1ea5p quy\u1ebft \u0111\u1ecbnh", None))
        self.kindCheck.setText(QCoreApplication.translate("DlgPlan", u"&danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.recipientCheck.setText(QCoreApplication.translate("DlgPlan", u"c\u00e1 &nh\u00e2n, t\u1eadp th\u1ec3, h\u1ed9 gia \u0111\u00ecnh", None))
        self.leftTitle.setText("")
        self.notice.setText("")
        self.draftButton.setText(QCoreApplication.translate("DlgPlan", u"&L\u1eadp d\u1ef1 th\u1ea3o", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgPlan", u"H\u1ee7y", None))
    # retranslateUi

