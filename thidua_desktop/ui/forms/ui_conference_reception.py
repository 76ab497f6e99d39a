"""Made from forms/conference_reception.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)
class Ui_ConferenceReception(object):
    def setupUi(self, ConferenceReception):
        if not ConferenceReception.objectName():
            ConferenceReception.setObjectName(u"ConferenceReception")
        ConferenceReception.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(ConferenceReception)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.searchCard = QFrame(ConferenceReception)
        self.searchCard.setObjectName(u"searchCard")
        self.searchCard.setProperty(u"card", True)
        self.searchLayout = QVBoxLayout(self.searchCard)
        self.searchLayout.setSpacing(4)
        self.searchLayout.setObjectName(u"searchLayout")
        self.searchLayout.setContentsMargins(16, 10, 16, 10)
        self.searchRow = QHBoxLayout()
        self.searchRow.setSpacing(8)
        self.searchRow.setObjectName(u"searchRow")
        self.searchRow.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.searchCard)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setProperty(u"desk", u"search")
        self.searchEdit.setClearButtonEnabled(True)

        self.searchRow.addWidget(self.searchEdit)

        self.countLabel = QLabel(self.searchCard)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"big")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.searchRow.addWidget(self.countLabel)


        self.searchLayout.addLayout(self.searchRow)

        self.sayRow = QHBoxLayout()
        self.sayRow.setSpacing(8)
        self.sayRow.setObjectName(u"sayRow")
        self.sayRow.setContentsMargins(0, 0, 0, 0)
        self.sayLabel = QLabel(self.searchCard)
        self.sayLabel.setObjectName(u"sayLabel")
        self.sayLabel.setProperty(u"role", u"h2")
        self.sayLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sayLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sayLabel.sizePolicy().hasHeightForWidth())
        self.sayLabel.setSizePolicy(sizePolicy)

        self.sayRow.addWidget(self.sayLabel)

        self.gap12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sayRow.addItem(self.gap12)

        self.countsLabel = QLabel(self.searchCard)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setProperty(u"role", u"mute")
        self.countsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.sayRow.addWidget(self.countsLabel)


        self.searchLayout.addLayout(self.sayRow)


        self.rootLayout.addWidget(self.searchCard)

        self.listCard = QFrame(ConferenceReception)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 12, 12)
        self.listHead = QHBoxLayout()
        self.listHead.setSpacing(6)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(0, 0, 0, 0)
        self.listCaption = QLabel(self.listCard)
        self.listCaption.setObjectName(u"listCaption")
        self.listCaption.setProperty(u"role", u"h2")
        self.listCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.listHead.addWidget(self.listCaption)

        self.gap13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHead.addItem(self.gap13)

        self.addButton = QPushButton(self.listCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.listHead.addWidget(self.addButton)

        self.editButton = QPushButton(self.listCard)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setProperty(u"iconName", u"pencil")

        self.listHead.addWidget(self.editButton)

        self.inviteButton = QPushButton(self.listCard)
        self.inviteButton.setObjectName(u"inviteButton")
        self.inviteButton.setProperty(u"iconName", u"users")

        self.listHead.addWidget(self.inviteButton)

        self.seatButton = QPushButton(self.listCard)
        self.seatButton.setObjectName(u"seatButton")
        self.seatButton.setProperty(u"iconName", u"list")

        self.listHead.addWidget(self.seatButton)

        self.importButton = QPushButton(self.listCard)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"iconName", u"file-spreadsheet")

        self.listHead.addWidget(self.importButton)

        self.dropButton = QPushButton(self.listCard)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setProperty(u"iconName", u"trash-2")

        self.listHead.addWidget(self.dropButton)


        self.listLayout.addLayout(self.listHead)

        self.table = QTableView(self.listCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.listLayout.addWidget(self.table)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(6)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.presentButton = QPushButton(self.listCard)
        self.presentButton.setObjectName(u"presentButton")
        self.presentButton.setProperty(u"iconName", u"check")

        self.foot.addWidget(self.presentButton)

        self.absentButton = QPushButton(self.listCard)
        self.absentButton.setObjectName(u"absentButton")
        self.absentButton.setProperty(u"iconName", u"x")

        self.foot.addWidget(self.absentButton)

        self.standInButton = QPushButton(self.listCard)
        self.standInButton.setObjectName(u"standInButton")
        self.standInButton.setProperty(u"iconName", u"user-plus")

        self.foot.addWidget(self.standInButton)

        self.clearButton = QPushButton(self.listCard)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setProperty(u"iconName", u"undo-2")

        self.foot.addWidget(self.clearButton)

        self.gap14 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap14)


        self.listLayout.addLayout(self.foot)


        self.rootLayout.addWidget(self.listCard)

        self.rootLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.listCaption.setBuddy(self.table)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceReception)

        QMetaObject.connectSlotsByName(ConferenceReception)
    # setupUi

    def retranslateUi(self, ConferenceReception):
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ConferenceReception", u"G\u00f5 t\u00ean (kh\u00f4ng c\u1ea7n d\u1ea5u), s\u1ed1 gh\u1ebf, ho\u1eb7c qu\u00e9t m\u00e3 tr\u00ean th\u1ebb", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ConferenceReception", u"T\u00ecm \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.sayLabel.setText("")
        self.countsLabel.setText("")
        self.listCaption.setText(QCoreApplication.translate("ConferenceReception", u"\u0110\u1ea1i bi\u1ec3u", None))
        self.addButton.setText(QCoreApplication.translate("ConferenceReception", u"Th\u00eam \u0111\u1ea1i &bi\u1ec3u\u2026", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"Th\u00eam m\u1ed9t \u0111\u1ea1i bi\u1ec3u (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.editButton.setText(QCoreApplication.translate("ConferenceReception", u"&S\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.editButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"S\u1eeda \u0111\u1ea1i bi\u1ec3u \u0111ang ch\u1ecdn (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.inviteButton.setText(QCoreApplication.translate("ConferenceReception", u"&M\u1eddi ng\u01b0\u1eddi nh\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.inviteButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"M\u1ed7i ng\u01b0\u1eddi l\u00ean nh\u1eadn c\u00f3 m\u1ed9t d\u00f2ng \u1edf \u0111\u00e2y", None))
#endif // QT_CONFIG(tooltip)
        self.seatButton.setText(QCoreApplication.translate("ConferenceReception", u"X\u1ebfp &gh\u1ebf\u2026", None))
#if QT_CONFIG(tooltip)
        self.seatButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"X\u1ebfp ng\u01b0\u1eddi nh\u1eadn v\u00e0o h\u00e0ng \u0111\u1ea7u theo th\u1ee9 t\u1ef1 l\u00ean s\u00e2n kh\u1ea5u", None))
#endif // QT_CONFIG(tooltip)
        self.importButton.setText(QCoreApplication.translate("ConferenceReception", u"Nh\u1eadp t\u1eeb &Excel\u2026", None))
#if QT_CONFIG(tooltip)
        self.importButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"\u0110\u1ea1i bi\u1ec3u, gh\u1ebf t\u1eeb t\u1ec7p c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.dropButton.setText(QCoreApplication.translate("ConferenceReception", u"&Ra kh\u1ecfi danh s\u00e1ch", None))
#if QT_CONFIG(tooltip)
        self.dropButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"B\u1ecf \u0111\u1ea1i bi\u1ec3u \u0111ang ch\u1ecdn kh\u1ecfi danh s\u00e1ch (Delete); ho\u00e0n t\u00e1c \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ConferenceReception", u"\u0110\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.presentButton.setText(QCoreApplication.translate("ConferenceReception", u"&C\u00f3 m\u1eb7t (Enter)", None))
#if QT_CONFIG(tooltip)
        self.presentButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"Ghi c\u00f3 m\u1eb7t ng\u01b0\u1eddi \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.absentButton.setText(QCoreApplication.translate("ConferenceReception", u"&V\u1eafng (F8)", None))
#if QT_CONFIG(tooltip)
        self.absentButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"Ghi v\u1eafng ng\u01b0\u1eddi \u0111ang ch\u1ecdn (F8)", None))
#endif // QT_CONFIG(tooltip)
        self.standInButton.setText(QCoreApplication.translate("ConferenceReception", u"Nh\u1eadn tha&y\u2026 (F9)", None))
#if QT_CONFIG(tooltip)
        self.standInButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"Ng\u01b0\u1eddi kh\u00e1c d\u1ef1 v\u00e0 nh\u1eadn thay (F9)", None))
#endif // QT_CONFIG(tooltip)
        self.clearButton.setText(QCoreApplication.translate("ConferenceReception", u"B\u1ecf \u0111\u00e1nh &d\u1ea5u (F7)", None))
#if QT_CONFIG(tooltip)
        self.clearButton.setToolTip(QCoreApplication.translate("ConferenceReception", u"Tr\u1edf l\u1ea1i nh\u01b0 ch\u01b0a \u0111\u1ebfn (F7)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

