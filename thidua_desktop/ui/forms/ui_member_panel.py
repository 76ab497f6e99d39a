"""Made from forms/member_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.table_view import TableView

class Ui_MemberPanel(object):
    def setupUi(self, MemberPanel):
        if not MemberPanel.objectName():
            MemberPanel.setObjectName(u"MemberPanel")
        MemberPanel.setProperty(u"plain", True)
        self.root = QHBoxLayout(MemberPanel)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(0, 10, 0, 0)
        self.left = QVBoxLayout()
        self.left.setSpacing(8)
        self.left.setObjectName(u"left")
        self.left.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(MemberPanel)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h2")

        self.head.addWidget(self.listTitle)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap1)

        self.addButton = QPushButton(MemberPanel)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)
        self.addButton.setProperty(u"iconName", u"user-plus")

        self.head.addWidget(self.addButton)

        self.removeButton = QPushButton(MemberPanel)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)
        self.removeButton.setProperty(u"iconName", u"trash-2")

        self.head.addWidget(self.removeButton)


        self.left.addLayout(self.head)

        self.tableCard = QFrame(MemberPanel)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableCardLayout = QVBoxLayout(self.tableCard)
        self.tableCardLayout.setSpacing(0)
        self.tableCardLayout.setObjectName(u"tableCardLayout")
        self.tableCardLayout.setContentsMargins(1, 1, 1, 1)
        self.table = TableView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableCardLayout.addWidget(self.table)


        self.left.addWidget(self.tableCard)

        self.countLabel = QLabel(MemberPanel)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")

        self.left.addWidget(self.countLabel)


        self.root.addLayout(self.left)

        self.side = QVBoxLayout()
        self.side.setSpacing(0)
        self.side.setObjectName(u"side")
        self.side.setContentsMargins(0, 0, 0, 0)

        self.root.addLayout(self.side)

        self.root.setStretch(0, 1)

        self.retranslateUi(MemberPanel)

        QMetaObject.connectSlotsByName(MemberPanel)
    # setupUi

    def retranslateUi(self, MemberPanel):
        self.listTitle.setText(QCoreApplication.translate("MemberPanel", u"Th\u00e0nh vi\u00ean H\u1ed9i \u0111\u1ed3ng", None))
        self.addButton.setText(QCoreApplication.translate("MemberPanel", u"Th\u00eam th\u00e0nh v&i\u00ean", None))
        self.removeButton.setText(QCoreApplication.translate("MemberPanel", u"&X\u00f3a", None))
        self.countLabel.setText("")
        pass
    # retranslateUi

