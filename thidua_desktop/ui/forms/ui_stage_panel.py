"""Made from forms/stage_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.stage.pictures import SlideView

class Ui_StagePanel(object):
    def setupUi(self, StagePanel):
        if not StagePanel.objectName():
            StagePanel.setObjectName(u"StagePanel")
        StagePanel.setProperty(u"page", True)
        self.root = QVBoxLayout(StagePanel)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StagePanel)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.head.addWidget(self.title)

        self.screenLabel = QLabel(StagePanel)
        self.screenLabel.setObjectName(u"screenLabel")
        self.screenLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.screenLabel.setProperty(u"role", u"small")

        self.head.addWidget(self.screenLabel)

        self.screenBox = QComboBox(StagePanel)
        self.screenBox.setObjectName(u"screenBox")
        self.screenBox.setMinimumSize(QSize(240, 0))

        self.head.addWidget(self.screenBox)

        self.startButton = QPushButton(StagePanel)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.startButton.setAutoDefault(False)
        self.startButton.setProperty(u"iconName", u"presentation")
        self.startButton.setProperty(u"primary", True)

        self.head.addWidget(self.startButton)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.messageLabel = QLabel(StagePanel)
        self.messageLabel.setObjectName(u"messageLabel")
        self.messageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.messageLabel.setProperty(u"role", u"notice")
        self.messageLabel.setWordWrap(True)

        self.root.addWidget(self.messageLabel)

        self.body = QHBoxLayout()
        self.body.setSpacing(12)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.listCard = QFrame(StagePanel)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 8, 8)
        self.turnLabel = QLabel(self.listCard)
        self.turnLabel.setObjectName(u"turnLabel")
        self.turnLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.turnLabel.setProperty(u"role", u"h2")

        self.listLayout.addWidget(self.turnLabel)

        self.turnList = QListWidget(self.listCard)
        self.turnList.setObjectName(u"turnList")
        self.turnList.setWordWrap(True)
        self.turnList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.turnList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.turnList.setFrameShape(QFrame.Shape.NoFrame)

        self.listLayout.addWidget(self.turnList)


        self.body.addWidget(self.listCard)

        self.slideCard = QFrame(StagePanel)
        self.slideCard.setObjectName(u"slideCard")
        self.slideCard.setProperty(u"card", True)
        self.slideLayout = QVBoxLayout(self.slideCard)
        self.slideLayout.setSpacing(10)
        self.slideLayout.setObjectName(u"slideLayout")
        self.slideLayout.setContentsMargins(12, 10, 12, 12)
        self.nowLayout = QVBoxLayout()
        self.nowLayout.setSpacing(4)
        self.nowLayout.setObjectName(u"nowLayout")
        self.nowLayout.setContentsMargins(0, 0, 0, 0)
        self.nowLabel = QLabel(self.slideCard)
        self.nowLabel.setObjectName(u"nowLabel")
        self.nowLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nowLabel.setProperty(u"role", u"h2")

        self.nowLayout.addWidget(self.nowLabel)

        self.nowView = SlideView(self.slideCard)
        self.nowView.setObjectName(u"nowView")
        self.nowView.setMinimumSize(QSize(420, 236))

        self.nowLayout.addWidget(self.nowView)

        self.nowLayout.setStretch(1, 1)

        self.slideLayout.addLayout(self.nowLayout)

        self.below = QHBoxLayout()
        self.below.setSpacing(12)
        self.below.setObjectName(u"below")
        self.below.setContentsMargins(0, 0, 0, 0)
        self.nextLayout = QVBoxLayout()
        self.nextLayout.setSpacing(4)
        self.nextLayout.setObjectName(u"nextLayout")
        self.nextLayout.setContentsMargins(0, 0, 0, 0)
        self.nextLabel = QLabel(self.slideCard)
        self.nextLabel.setObjectName(u"nextLabel")
        self.nextLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nextLabel.setProperty(u"role", u"mute")

        self.nextLayout.addWidget(self.nextLabel)

        self.nextView = SlideView(self.slideCard)
        self.nextView.setObjectName(u"nextView")
        self.nextView.setMinimumSize(QSize(260, 146))

        self.nextLayout.addWidget(self.nextView)

        self.nextLayout.setStretch(1, 1)

        self.below.addLayout(self.nextLayout)

        self.acts = QVBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.moves = QHBoxLayout()
        self.moves.setSpacing(8)
        self.moves.setObjectName(u"moves")
        self.moves.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.slideCard)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.backButton.setAutoDefault(False)
        self.backButton.setProperty(u"iconName", u"arrow-left")

        self.moves.addWidget(self.backButton)

        self.nextButton = QPushButton(self.slideCard)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"iconName", u"arrow-right")
        self.nextButton.setProperty(u"primary", True)

        self.moves.addWidget(self.nextButton)


        self.acts.addLayout(self.moves)

        self.blackButton = QPushButton(self.slideCard)
        self.blackButton.setObjectName(u"blackButton")
        self.blackButton.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.blackButton.setAutoDefault(False)
        self.blackButton.setProperty(u"iconName", u"eye-off")

        self.acts.addWidget(self.blackButton)

        self.keysLabel = QLabel(self.slideCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.keysLabel.setProperty(u"role", u"small")
        self.keysLabel.setWordWrap(True)

        self.acts.addWidget(self.keysLabel)

        self.actsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.acts.addItem(self.actsSpace)


        self.below.addLayout(self.acts)

        self.below.setStretch(0, 1)
        self.below.setStretch(1, 1)

        self.slideLayout.addLayout(self.below)

        self.slideLayout.setStretch(0, 5)
        self.slideLayout.setStretch(1, 2)

        self.body.addWidget(self.slideCard)

        self.body.setStretch(0, 2)
        self.body.setStretch(1, 4)

        self.root.addLayout(self.body)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.screenLabel.setBuddy(self.screenBox)
        self.turnLabel.setBuddy(self.turnList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.turnList, self.screenBox)

        self.retranslateUi(StagePanel)

        QMetaObject.connectSlotsByName(StagePanel)
    # setupUi

    def retranslateUi(self, StagePanel):
        StagePanel.setWindowTitle(QCoreApplication.translate("StagePanel", u"M\u00e0n h\u00ecnh s\u00e2n kh\u1ea5u", None))
        self.title.setText(QCoreApplication.translate("StagePanel", u"M\u00e0n h\u00ecnh s\u00e2n kh\u1ea5u", None))
        self.screenLabel.setText(QCoreApplication.translate("StagePanel", u"Chi\u1ebfu &l\u00ean", None))
        self.startButton.setText(QCoreApplication.translate("StagePanel", u"&Tr\u00ecnh chi\u1ebfu (F5)", None))
        self.messageLabel.setText("")
        self.turnLabel.setText(QCoreApplication.translate("StagePanel", u"&C\u00e1c \u0111\u1ee3t l\u00ean nh\u1eadn", None))
        self.nowLabel.setText(QCoreApplication.translate("StagePanel", u"\u0110ang chi\u1ebfu", None))
        self.nextLabel.setText(QCoreApplication.translate("StagePanel", u"Ti\u1ebfp theo", None))
        self.backButton.setText(QCoreApplication.translate("StagePanel", u"H\u00ecnh t&r\u01b0\u1edbc", None))
        self.nextButton.setText(QCoreApplication.translate("StagePanel", u"H\u00ecnh &sau", None))
        self.blackButton.setText(QCoreApplication.translate("StagePanel", u"M\u00e0n h\u00ecnh \u0111e&n (B)", None))
        self.keysLabel.setText(QCoreApplication.translate("StagePanel", u"Ph\u00edm c\u00e1ch, \u2192, PageDown: h\u00ecnh sau \u00b7 \u2190, PageUp: h\u00ecnh tr\u01b0\u1edbc\n"
"S\u1ed1 r\u1ed3i Enter, \u2191 \u2193 r\u1ed3i Enter: \u0111\u1ebfn \u0111\u1ee3t \u00b7 B: m\u00e0n h\u00ecnh \u0111en \u00b7 Esc: th\u00f4i chi\u1ebfu", None))
    # retranslateUi

