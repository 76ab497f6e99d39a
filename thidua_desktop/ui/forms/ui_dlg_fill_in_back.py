"""Made from forms/dlg_fill_in_back.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgFillInBack(object):
    def setupUi(self, DlgFillInBack):
        if not DlgFillInBack.objectName():
            DlgFillInBack.setObjectName(u"DlgFillInBack")
        DlgFillInBack.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgFillInBack)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgFillInBack)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.title.sizePolicy().hasHeightForWidth())
        self.title.setSizePolicy(sizePolicy)

        self.head.addWidget(self.title)

        self.filesButton = QPushButton(DlgFillInBack)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setProperty(u"iconName", u"folder-open")
        self.filesButton.setAutoDefault(False)

        self.head.addWidget(self.filesButton)


        self.root.addLayout(self.head)

        self.summary = QLabel(DlgFillInBack)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"mute")
        self.summary.setWordWrap(True)

        self.root.addWidget(self.summary)

        self.notice = QLabel(DlgFillInBack)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.tableCard = QFrame(DlgFillInBack)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.tableCard.sizePolicy().hasHeightForWidth())
        self.tableCard.setSizePolicy(sizePolicy1)
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
        self.allButton = QPushButton(DlgFillInBack)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.buttons.addWidget(self.allButton)

        self.noneButton = QPushButton(DlgFillInBack)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.buttons.addWidget(self.noneButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.applyButton = QPushButton(DlgFillInBack)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"iconName", u"check")
        self.applyButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.applyButton)

        self.cancelButton = QPushButton(DlgFillInBack)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

        QWidget.setTabOrder(self.filesButton, self.table)
        QWidget.setTabOrder(self.table, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.applyButton)
        QWidget.setTabOrder(self.applyButton, self.cancelButton)

        self.retranslateUi(DlgFillInBack)

        self.applyButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgFillInBack)
    # setupUi

    def retranslateUi(self, DlgFillInBack):
        DlgFillInBack.setWindowTitle(QCoreApplication.translate("DlgFillInBack", u"Nh\u1eadn phi\u1ebfu \u0111\u01a1n v\u1ecb \u0111i\u1ec1n", None))
        self.title.setText(QCoreApplication.translate("DlgFillInBack", u"Phi\u1ebfu \u0111\u01a1n v\u1ecb g\u1eedi v\u1ec1", None))
        self.filesButton.setText(QCoreApplication.translate("DlgFillInBack", u"&Ch\u1ecdn t\u1ec7p\u2026", None))
        self.summary.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgFillInBack", u"C\u00e1c d\u00f2ng trong phi\u1ebfu", None))
#endif // QT_CONFIG(accessibility)
        self.allButton.setText(QCoreApplication.translate("DlgFillInBack", u"Ch\u1ecdn &h\u1ebft", None))
        self.noneButton.setText(QCoreApplication.translate("DlgFillInBack", u"&B\u1ecf h\u1ebft", None))
        self.applyButton.setText(QCoreApplication.translate("DlgFillInBack", u"&Nh\u1eadn v\u00e0o d\u1eef li\u1ec7u", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgFillInBack", u"H\u1ee7&y", None))
    # retranslateUi

