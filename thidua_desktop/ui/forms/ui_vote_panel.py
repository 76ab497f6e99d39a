"""Made from forms/vote_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_VotePanel(object):
    def setupUi(self, VotePanel):
        if not VotePanel.objectName():
            VotePanel.setObjectName(u"VotePanel")
        VotePanel.setProperty(u"plain", True)
        self.root = QVBoxLayout(VotePanel)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.ballotRow = QHBoxLayout()
        self.ballotRow.setSpacing(8)
        self.ballotRow.setObjectName(u"ballotRow")
        self.ballotRow.setContentsMargins(0, 0, 0, 0)
        self.issuedLabel = QLabel(VotePanel)
        self.issuedLabel.setObjectName(u"issuedLabel")
        self.issuedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.issuedLabel.setProperty(u"role", u"small")

        self.ballotRow.addWidget(self.issuedLabel)

        self.issuedBox = QSpinBox(VotePanel)
        self.issuedBox.setObjectName(u"issuedBox")
        self.issuedBox.setMaximum(9999)
        self.issuedBox.setMinimumSize(QSize(76, 0))

        self.ballotRow.addWidget(self.issuedBox)

        self.collectedLabel = QLabel(VotePanel)
        self.collectedLabel.setObjectName(u"collectedLabel")
        self.collectedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.collectedLabel.setProperty(u"role", u"small")

        self.ballotRow.addWidget(self.collectedLabel)

        self.collectedBox = QSpinBox(VotePanel)
        self.collectedBox.setObjectName(u"collectedBox")
        self.collectedBox.setMaximum(9999)
        self.collectedBox.setMinimumSize(QSize(76, 0))

        self.ballotRow.addWidget(self.collectedBox)

        self.validLabel = QLabel(VotePanel)
        self.validLabel.setObjectName(u"validLabel")
        self.validLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.validLabel.setProperty(u"role", u"small")

        self.ballotRow.addWidget(self.validLabel)

        self.validBox = QSpinBox(VotePanel)
        self.validBox.setObjectName(u"validBox")
        self.validBox.setMaximum(9999)
        self.validBox.setMinimumSize(QSize(76, 0))

        self.ballotRow.addWidget(self.validBox)

        self.invalidLabel = QLabel(VotePanel)
        self.invalidLabel.setObjectName(u"invalidLabel")
        self.invalidLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.invalidLabel.setProperty(u"role", u"small")

        self.ballotRow.addWidget(self.invalidLabel)

        self.invalidBox = QSpinBox(VotePanel)
        self.invalidBox.setObjectName(u"invalidBox")
        self.invalidBox.setMaximum(9999)
        self.invalidBox.setMinimumSize(QSize(76, 0))

        self.ballotRow.addWidget(self.invalidBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ballotRow.addItem(self.gap1)

        self.rulingButton = QPushButton(VotePanel)
        self.rulingButton.setObjectName(u"rulingButton")
        self.rulingButton.setAutoDefault(False)
        self.rulingButton.setProperty(u"iconName", u"circle-check")

        self.ballotRow.addWidget(self.rulingButton)

        self.fillButton = QPushButton(VotePanel)
        self.fillButton.setObjectName(u"fillButton")
        self.fillButton.setAutoDefault(False)
        self.fillButton.setProperty(u"iconName", u"list-checks")

        self.ballotRow.addWidget(self.fillButton)


        self.root.addLayout(self.ballotRow)

        self.ballotProblem = QLabel(VotePanel)
        self.ballotProblem.setObjectName(u"ballotProblem")
        self.ballotProblem.setTextFormat(Qt.TextFormat.PlainText)
        self.ballotProblem.setVisible(False)
        self.ballotProblem.setProperty(u"role", u"problem")
        self.ballotProblem.setWordWrap(True)

        self.root.addWidget(self.ballotProblem)

        self.tableCard = QFrame(VotePanel)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableCardLayout = QVBoxLayout(self.tableCard)
        self.tableCardLayout.setSpacing(0)
        self.tableCardLayout.setObjectName(u"tableCardLayout")
        self.tableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableCardLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.lineLabel = QLabel(VotePanel)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lineLabel.setMinimumSize(QSize(0, 34))
        self.lineLabel.setProperty(u"role", u"small")
        self.lineLabel.setWordWrap(True)

        self.root.addWidget(self.lineLabel)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(VotePanel)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        self.countLabel.setWordWrap(True)

        self.foot.addWidget(self.countLabel)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap2)

        self.hintLabel = QLabel(VotePanel)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setProperty(u"role", u"small")

        self.foot.addWidget(self.hintLabel)

        self.foot.setStretch(0, 1)

        self.root.addLayout(self.foot)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.issuedLabel.setBuddy(self.issuedBox)
        self.collectedLabel.setBuddy(self.collectedBox)
        self.validLabel.setBuddy(self.validBox)
        self.invalidLabel.setBuddy(self.invalidBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.issuedBox, self.collectedBox)
        QWidget.setTabOrder(self.collectedBox, self.validBox)
        QWidget.setTabOrder(self.validBox, self.invalidBox)
        QWidget.setTabOrder(self.invalidBox, self.fillButton)
        QWidget.setTabOrder(self.fillButton, self.table)

        self.retranslateUi(VotePanel)

        QMetaObject.connectSlotsByName(VotePanel)
    # setupUi

    def retranslateUi(self, VotePanel):
        self.issuedLabel.setText(QCoreApplication.translate("VotePanel", u"Phi\u1ebfu ph\u00e1t r&a", None))
        self.collectedLabel.setText(QCoreApplication.translate("VotePanel", u"Thu &v\u1ec1", None))
        self.validLabel.setText(QCoreApplication.translate("VotePanel", u"&S\u1ed1 h\u1ee3p l\u1ec7", None))
        self.invalidLabel.setText(QCoreApplication.translate("VotePanel", u"&Kh\u00f4ng h\u1ee3p l\u1ec7", None))
        self.rulingButton.setText(QCoreApplication.translate("VotePanel", u"K\u1ebft l&u\u1eadn: \u0111\u1ea1t", None))
        self.fillButton.setText(QCoreApplication.translate("VotePanel", u"\u0110i\u1ec1&n nhanh: t\u1ea5t c\u1ea3 \u0111\u1ed3ng \u00fd", None))
        self.ballotProblem.setText("")
        self.lineLabel.setText("")
        self.countLabel.setText("")
        self.hintLabel.setText(QCoreApplication.translate("VotePanel", u"G\u00f5 s\u1ed1 \u00b7 Tab: \u00f4 k\u1ebf ti\u1ebfp \u00b7 Enter: d\u00f2ng d\u01b0\u1edbi", None))
        pass
    # retranslateUi

