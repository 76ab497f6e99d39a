"""Made from forms/pledge_results.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSplitter, QToolButton, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.growing_view import GrowingView
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_PledgeResultsForm(object):
    def setupUi(self, PledgeResultsForm):
        if not PledgeResultsForm.objectName():
            PledgeResultsForm.setObjectName(u"PledgeResultsForm")
        PledgeResultsForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(PledgeResultsForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(PledgeResultsForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(220, 0))
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.blockBox = QComboBox(self.left)
        self.blockBox.setObjectName(u"blockBox")
        self.blockBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.blockBox.setMinimumContentsLength(10)

        self.leftLayout.addWidget(self.blockBox)

        self.listCard = QFrame(self.left)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.units = ChoiceList(self.listCard)
        self.units.setObjectName(u"units")

        self.listLayout.addWidget(self.units)


        self.leftLayout.addWidget(self.listCard)

        self.countLabel = QLabel(self.left)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.countLabel)

        self.splitter.addWidget(self.left)
        self.right = QWidget(self.splitter)
        self.right.setObjectName(u"right")
        self.right.setProperty(u"plain", True)
        self.rightLayout = QVBoxLayout(self.right)
        self.rightLayout.setSpacing(8)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.unitTitle = QLabel(self.right)
        self.unitTitle.setObjectName(u"unitTitle")
        self.unitTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.unitTitle.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.unitTitle.sizePolicy().hasHeightForWidth())
        self.unitTitle.setSizePolicy(sizePolicy)

        self.head.addWidget(self.unitTitle)

        self.importButton = QPushButton(self.right)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.head.addWidget(self.importButton)

        self.reformButton = QPushButton(self.right)
        self.reformButton.setObjectName(u"reformButton")
        self.reformButton.setProperty(u"iconName", u"gauge")

        self.head.addWidget(self.reformButton)

        self.crossButton = QPushButton(self.right)
        self.crossButton.setObjectName(u"crossButton")
        self.crossButton.setProperty(u"iconName", u"users")

        self.head.addWidget(self.crossButton)

        self.rulesButton = QPushButton(self.right)
        self.rulesButton.setObjectName(u"rulesButton")
        self.rulesButton.setProperty(u"iconName", u"settings")

        self.head.addWidget(self.rulesButton)


        self.rightLayout.addLayout(self.head)

        self.unitSub = QLabel(self.right)
        self.unitSub.setObjectName(u"unitSub")
        self.unitSub.setTextFormat(Qt.TextFormat.PlainText)
        self.unitSub.setProperty(u"role", u"mute")
        self.unitSub.setWordWrap(True)

        self.rightLayout.addWidget(self.unitSub)

        self.notice = QLabel(self.right)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.rightLayout.addWidget(self.notice)

        self.tables = QSplitter(self.right)
        self.tables.setObjectName(u"tables")
        self.tables.setOrientation(Qt.Orientation.Vertical)
        self.tables.setChildrenCollapsible(False)
        self.tables.setHandleWidth(12)
        self.tableCard = QFrame(self.tables)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)

        self.tables.addWidget(self.tableCard)
        self.casesCard = QFrame(self.tables)
        self.casesCard.setObjectName(u"casesCard")
        self.casesCard.setProperty(u"card", True)
        self.casesLayout = QVBoxLayout(self.casesCard)
        self.casesLayout.setSpacing(2)
        self.casesLayout.setObjectName(u"casesLayout")
        self.casesLayout.setContentsMargins(8, 6, 8, 6)
        self.casesHead = QHBoxLayout()
        self.casesHead.setSpacing(8)
        self.casesHead.setObjectName(u"casesHead")
        self.casesHead.setContentsMargins(0, 0, 0, 0)
        self.casesTitle = QLabel(self.casesCard)
        self.casesTitle.setObjectName(u"casesTitle")
        self.casesTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.casesTitle.setProperty(u"role", u"h2")

        self.casesHead.addWidget(self.casesTitle)

        self.casesSum = QLabel(self.casesCard)
        self.casesSum.setObjectName(u"casesSum")
        self.casesSum.setTextFormat(Qt.TextFormat.PlainText)
        self.casesSum.setProperty(u"role", u"mute")
        sizePolicy.setHeightForWidth(self.casesSum.sizePolicy().hasHeightForWidth())
        self.casesSum.setSizePolicy(sizePolicy)

        self.casesHead.addWidget(self.casesSum)

        self.removeCase = QToolButton(self.casesCard)
        self.removeCase.setObjectName(u"removeCase")
        self.removeCase.setProperty(u"iconName", u"trash-2")
        self.removeCase.setProperty(u"bare", True)

        self.casesHead.addWidget(self.removeCase)


        self.casesLayout.addLayout(self.casesHead)

        self.cases = GrowingView(self.casesCard)
        self.cases.setObjectName(u"cases")
        self.cases.setProperty(u"bare", True)

        self.casesLayout.addWidget(self.cases)

        self.tables.addWidget(self.casesCard)

        self.rightLayout.addWidget(self.tables)

        self.splitter.addWidget(self.right)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.casesTitle.setBuddy(self.cases)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.blockBox, self.units)
        QWidget.setTabOrder(self.units, self.table)
        QWidget.setTabOrder(self.table, self.cases)
        QWidget.setTabOrder(self.cases, self.removeCase)
        QWidget.setTabOrder(self.removeCase, self.importButton)
        QWidget.setTabOrder(self.importButton, self.reformButton)
        QWidget.setTabOrder(self.reformButton, self.crossButton)
        QWidget.setTabOrder(self.crossButton, self.rulesButton)

        self.retranslateUi(PledgeResultsForm)

        QMetaObject.connectSlotsByName(PledgeResultsForm)
    # setupUi

    def retranslateUi(self, PledgeResultsForm):
#if QT_CONFIG(accessibility)
        self.blockBox.setAccessibleName(QCoreApplication.translate("PledgeResultsForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.blockBox.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"C\u1ee5m, kh\u1ed1i thi \u0111ua", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("PledgeResultsForm", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.unitTitle.setText("")
        self.importButton.setText(QCoreApplication.translate("PledgeResultsForm", u"Nh\u1eadp &k\u1ebft qu\u1ea3\u2026", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"Nh\u1eadp k\u1ebft qu\u1ea3 th\u1ef1c hi\u1ec7n t\u1eeb Excel", None))
#endif // QT_CONFIG(tooltip)
        self.reformButton.setText(QCoreApplication.translate("PledgeResultsForm", u"L\u1ea5y ch\u1ec9 &s\u1ed1 CCHC", None))
#if QT_CONFIG(tooltip)
        self.reformButton.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"Ch\u1ec9 ti\u00eau v\u1ec1 c\u1ea3i c\u00e1ch h\u00e0nh ch\u00ednh l\u1ea5y ch\u1ec9 s\u1ed1 c\u1ee7a \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.crossButton.setText(QCoreApplication.translate("PledgeResultsForm", u"&Ch\u1ea5m ch\u00e9o\u2026", None))
#if QT_CONFIG(tooltip)
        self.crossButton.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"\u0110i\u1ec3m c\u00e1c \u0111\u01a1n v\u1ecb trong c\u1ee5m, kh\u1ed1i ch\u1ea5m cho nhau", None))
#endif // QT_CONFIG(tooltip)
        self.rulesButton.setText(QCoreApplication.translate("PledgeResultsForm", u"&Quy t\u1eafc\u2026", None))
#if QT_CONFIG(tooltip)
        self.rulesButton.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"Quy t\u1eafc ch\u1ea5m \u0111i\u1ec3m c\u1ee7a c\u01a1 quan", None))
#endif // QT_CONFIG(tooltip)
        self.unitSub.setText("")
        self.notice.setText("")
        self.casesTitle.setText(QCoreApplication.translate("PledgeResultsForm", u"\u0110i\u1ec3m &th\u01b0\u1edfng, \u0111i\u1ec3m tr\u1eeb", None))
        self.casesSum.setText("")
#if QT_CONFIG(tooltip)
        self.removeCase.setToolTip(QCoreApplication.translate("PledgeResultsForm", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn (Ctrl+Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeCase.setAccessibleName(QCoreApplication.translate("PledgeResultsForm", u"X\u00f3a d\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

