"""Made from forms/dlg_exchange.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgExchange(object):
    def setupUi(self, DlgExchange):
        if not DlgExchange.objectName():
            DlgExchange.setObjectName(u"DlgExchange")
        DlgExchange.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgExchange)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgExchange)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)

        self.openButton = QPushButton(DlgExchange)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"iconName", u"log-in")
        self.openButton.setAutoDefault(False)

        self.head.addWidget(self.openButton)


        self.root.addLayout(self.head)

        self.explanation = QLabel(DlgExchange)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.sendCard = QFrame(DlgExchange)
        self.sendCard.setObjectName(u"sendCard")
        self.sendCard.setProperty(u"card", True)
        self.sendGrid = QGridLayout(self.sendCard)
        self.sendGrid.setObjectName(u"sendGrid")
        self.sendGrid.setHorizontalSpacing(8)
        self.sendGrid.setVerticalSpacing(8)
        self.sendGrid.setContentsMargins(16, 12, 16, 12)
        self.sendTitle = QLabel(self.sendCard)
        self.sendTitle.setObjectName(u"sendTitle")
        self.sendTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.sendTitle.setProperty(u"role", u"h2")

        self.sendGrid.addWidget(self.sendTitle, 0, 0, 1, 4)

        self.whatLabel = QLabel(self.sendCard)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whatLabel.setProperty(u"role", u"small")

        self.sendGrid.addWidget(self.whatLabel, 1, 0, 1, 1)

        self.whatBox = QComboBox(self.sendCard)
        self.whatBox.setObjectName(u"whatBox")

        self.sendGrid.addWidget(self.whatBox, 1, 1, 1, 1)

        self.toLabel = QLabel(self.sendCard)
        self.toLabel.setObjectName(u"toLabel")
        self.toLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.toLabel.setProperty(u"role", u"small")

        self.sendGrid.addWidget(self.toLabel, 1, 2, 1, 1)

        self.toBox = QComboBox(self.sendCard)
        self.toBox.setObjectName(u"toBox")
        self.toBox.setEditable(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.toBox.sizePolicy().hasHeightForWidth())
        self.toBox.setSizePolicy(sizePolicy1)

        self.sendGrid.addWidget(self.toBox, 1, 3, 1, 1)

        self.sealBox = QCheckBox(self.sendCard)
        self.sealBox.setObjectName(u"sealBox")

        self.sendGrid.addWidget(self.sealBox, 2, 1, 1, 1)

        self.passLabel = QLabel(self.sendCard)
        self.passLabel.setObjectName(u"passLabel")
        self.passLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.passLabel.setProperty(u"role", u"small")

        self.sendGrid.addWidget(self.passLabel, 2, 2, 1, 1)

        self.passRow = QHBoxLayout()
        self.passRow.setSpacing(8)
        self.passRow.setObjectName(u"passRow")
        self.passRow.setContentsMargins(0, 0, 0, 0)
        self.passEdit = QLineEdit(self.sendCard)
        self.passEdit.setObjectName(u"passEdit")
        self.passEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passRow.addWidget(self.passEdit)

        self.againLabel = QLabel(self.sendCard)
        self.againLabel.setObjectName(u"againLabel")
        self.againLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.againLabel.setProperty(u"role", u"small")

        self.passRow.addWidget(self.againLabel)

        self.againEdit = QLineEdit(self.sendCard)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passRow.addWidget(self.againEdit)


        self.sendGrid.addLayout(self.passRow, 2, 3, 1, 1)

        self.sizeLabel = QLabel(self.sendCard)
        self.sizeLabel.setObjectName(u"sizeLabel")
        self.sizeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sizeLabel.setProperty(u"role", u"mute")
        self.sizeLabel.setWordWrap(True)

        self.sendGrid.addWidget(self.sizeLabel, 3, 0, 1, 3)

        self.packRow = QHBoxLayout()
        self.packRow.setSpacing(8)
        self.packRow.setObjectName(u"packRow")
        self.packRow.setContentsMargins(0, 0, 0, 0)
        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.packRow.addItem(self.gap2)

        self.packButton = QPushButton(self.sendCard)
        self.packButton.setObjectName(u"packButton")
        self.packButton.setProperty(u"iconName", u"save")
        self.packButton.setProperty(u"primary", True)

        self.packRow.addWidget(self.packButton)


        self.sendGrid.addLayout(self.packRow, 3, 3, 1, 1)

        self.notice = QLabel(self.sendCard)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.sendGrid.addWidget(self.notice, 4, 0, 1, 4)


        self.root.addWidget(self.sendCard)

        self.listTitle = QLabel(DlgExchange)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h2")

        self.root.addWidget(self.listTitle)

        self.tableCard = QFrame(DlgExchange)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.tableCard.sizePolicy().hasHeightForWidth())
        self.tableCard.setSizePolicy(sizePolicy2)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.root.addWidget(self.tableCard)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap3)

        self.closeButton = QPushButton(DlgExchange)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.whatLabel.setBuddy(self.whatBox)
        self.toLabel.setBuddy(self.toBox)
        self.passLabel.setBuddy(self.passEdit)
        self.againLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.whatBox, self.toBox)
        QWidget.setTabOrder(self.toBox, self.sealBox)
        QWidget.setTabOrder(self.sealBox, self.passEdit)
        QWidget.setTabOrder(self.passEdit, self.againEdit)
        QWidget.setTabOrder(self.againEdit, self.packButton)
        QWidget.setTabOrder(self.packButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.table)
        QWidget.setTabOrder(self.table, self.closeButton)

        self.retranslateUi(DlgExchange)

        self.packButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgExchange)
    # setupUi

    def retranslateUi(self, DlgExchange):
        DlgExchange.setWindowTitle(QCoreApplication.translate("DlgExchange", u"Trao \u0111\u1ed5i d\u1eef li\u1ec7u", None))
        self.title.setText(QCoreApplication.translate("DlgExchange", u"Trao \u0111\u1ed5i d\u1eef li\u1ec7u", None))
        self.openButton.setText(QCoreApplication.translate("DlgExchange", u"M\u1edf g\u00f3i &nh\u1eadn \u0111\u01b0\u1ee3c\u2026", None))
        self.explanation.setText(QCoreApplication.translate("DlgExchange", u"G\u00f3i l\u00e0 m\u1ed9t t\u1ec7p ch\u00e9p qua USB hay g\u1eedi th\u01b0: c\u00f3 ch\u1eef k\u00fd c\u1ee7a c\u01a1 quan g\u1eedi, k\u00e8m gi\u1ea5y t\u1edd \u0111\u00ednh k\u00e8m. N\u01a1i nh\u1eadn xem tr\u01b0\u1edbc t\u1eebng m\u1ee5c r\u1ed3i m\u1edbi nh\u1eadn; nh\u1eadn hai l\u1ea7n kh\u00f4ng th\u00eam g\u00ec.", None))
        self.sendTitle.setText(QCoreApplication.translate("DlgExchange", u"G\u1eedi \u0111i", None))
        self.whatLabel.setText(QCoreApplication.translate("DlgExchange", u"G\u1eed&i g\u00ec", None))
#if QT_CONFIG(accessibility)
        self.whatBox.setAccessibleName(QCoreApplication.translate("DlgExchange", u"G\u1eedi g\u00ec", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("DlgExchange", u"G\u1eedi &t\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.toBox.setAccessibleName(QCoreApplication.translate("DlgExchange", u"C\u01a1 quan nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.sealBox.setText(QCoreApplication.translate("DlgExchange", u"Kh\u00f3a b\u1eb1ng &m\u1eadt kh\u1ea9u", None))
        self.passLabel.setText(QCoreApplication.translate("DlgExchange", u"M\u1eadt kh\u1ea9&u", None))
#if QT_CONFIG(accessibility)
        self.passEdit.setAccessibleName(QCoreApplication.translate("DlgExchange", u"M\u1eadt kh\u1ea9u c\u1ee7a g\u00f3i", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("DlgExchange", u"G\u00f5 &l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.againEdit.setAccessibleName(QCoreApplication.translate("DlgExchange", u"G\u00f5 l\u1ea1i m\u1eadt kh\u1ea9u", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel.setText("")
        self.packButton.setText(QCoreApplication.translate("DlgExchange", u"&Ghi g\u00f3i\u2026", None))
        self.notice.setText("")
        self.listTitle.setText(QCoreApplication.translate("DlgExchange", u"G\u00f3i \u0111\u00e3 g\u1eedi, \u0111\u00e3 nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgExchange", u"G\u00f3i \u0111\u00e3 g\u1eedi, \u0111\u00e3 nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("DlgExchange", u"&Xong", None))
    # retranslateUi

