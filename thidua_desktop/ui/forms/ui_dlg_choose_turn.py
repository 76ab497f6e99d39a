"""Made from forms/dlg_choose_turn.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.search_box import SearchBox
class Ui_DlgChooseTurn(object):
    def setupUi(self, DlgChooseTurn):
        if not DlgChooseTurn.objectName():
            DlgChooseTurn.setObjectName(u"DlgChooseTurn")
        self.outer = QVBoxLayout(DlgChooseTurn)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(DlgChooseTurn)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.lead = QLabel(DlgChooseTurn)
        self.lead.setObjectName(u"lead")
        self.lead.setProperty(u"role", u"mute")
        self.lead.setWordWrap(True)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.lead)

        self.search = SearchBox(DlgChooseTurn)
        self.search.setObjectName(u"search")

        self.outer.addWidget(self.search)

        self.list = QListWidget(DlgChooseTurn)
        self.list.setObjectName(u"list")
        self.list.setMinimumSize(QSize(420, 260))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.outer.addWidget(self.list)

        self.notice = QLabel(DlgChooseTurn)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap24)

        self.okButton = QPushButton(DlgChooseTurn)
        self.okButton.setObjectName(u"okButton")
        self.okButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.okButton)

        self.cancelButton = QPushButton(DlgChooseTurn)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttons.addWidget(self.cancelButton)


        self.outer.addLayout(self.buttons)


        self.retranslateUi(DlgChooseTurn)

        self.okButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgChooseTurn)
    # setupUi

    def retranslateUi(self, DlgChooseTurn):
        DlgChooseTurn.setWindowTitle(QCoreApplication.translate("DlgChooseTurn", u"Chuy\u1ec3n t\u1edbi \u0111\u1ee3t", None))
        self.title.setText(QCoreApplication.translate("DlgChooseTurn", u"Chuy\u1ec3n t\u1edbi \u0111\u1ee3t kh\u00e1c", None))
        self.lead.setText("")
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("DlgChooseTurn", u"T\u00ecm \u0111\u1ee3t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DlgChooseTurn", u"\u0110\u1ee3t", None))
#endif // QT_CONFIG(accessibility)
        self.notice.setText("")
        self.okButton.setText(QCoreApplication.translate("DlgChooseTurn", u"&Chuy\u1ec3n t\u1edbi \u0111\u00e2y", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgChooseTurn", u"H\u1ee7&y", None))
    # retranslateUi

