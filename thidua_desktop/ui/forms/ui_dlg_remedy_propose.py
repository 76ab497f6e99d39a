"""Made from forms/dlg_remedy_propose.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import PointsEdit
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_DlgRemedyPropose(object):
    def setupUi(self, DlgRemedyPropose):
        if not DlgRemedyPropose.objectName():
            DlgRemedyPropose.setObjectName(u"DlgRemedyPropose")
        DlgRemedyPropose.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgRemedyPropose)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgRemedyPropose)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgRemedyPropose)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.thresholdLabel = QLabel(DlgRemedyPropose)
        self.thresholdLabel.setObjectName(u"thresholdLabel")
        self.thresholdLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.thresholdLabel.setProperty(u"role", u"body")

        self.top.addWidget(self.thresholdLabel)

        self.thresholdEdit = PointsEdit(DlgRemedyPropose)
        self.thresholdEdit.setObjectName(u"thresholdEdit")
        self.thresholdEdit.setMaximumSize(QSize(80, 16777215))

        self.top.addWidget(self.thresholdEdit)

        self.thresholdUnit = QLabel(DlgRemedyPropose)
        self.thresholdUnit.setObjectName(u"thresholdUnit")
        self.thresholdUnit.setTextFormat(Qt.TextFormat.PlainText)
        self.thresholdUnit.setProperty(u"role", u"body")

        self.top.addWidget(self.thresholdUnit)

        self.unitBox = QComboBox(DlgRemedyPropose)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(12)

        self.top.addWidget(self.unitBox)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.gap1)

        self.allButton = QPushButton(DlgRemedyPropose)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"iconName", u"list-checks")

        self.top.addWidget(self.allButton)

        self.noneButton = QPushButton(DlgRemedyPropose)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setProperty(u"iconName", u"x")

        self.top.addWidget(self.noneButton)


        self.root.addLayout(self.top)

        self.tableCard = QFrame(DlgRemedyPropose)
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


        self.root.addWidget(self.tableCard)

        self.notice = QLabel(DlgRemedyPropose)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(DlgRemedyPropose)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy)

        self.buttons.addWidget(self.countLabel)

        self.saveButton = QPushButton(DlgRemedyPropose)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"plus")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgRemedyPropose)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.thresholdLabel.setBuddy(self.thresholdEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.thresholdEdit, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.allButton)
        QWidget.setTabOrder(self.allButton, self.noneButton)
        QWidget.setTabOrder(self.noneButton, self.table)
        QWidget.setTabOrder(self.table, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgRemedyPropose)

        QMetaObject.connectSlotsByName(DlgRemedyPropose)
    # setupUi

    def retranslateUi(self, DlgRemedyPropose):
        DlgRemedyPropose.setWindowTitle(QCoreApplication.translate("DlgRemedyPropose", u"\u0110\u1ec1 xu\u1ea5t vi\u1ec7c kh\u1eafc ph\u1ee5c", None))
        self.title.setText("")
        self.explanation.setText(QCoreApplication.translate("DlgRemedyPropose", u"C\u00e1c m\u1ee5c b\u1ecb m\u1ea5t \u0111i\u1ec3m, m\u1ea5t nhi\u1ec1u \u0111\u1ee9ng tr\u01b0\u1edbc; nguy\u00ean nh\u00e2n l\u1ea5y t\u1eeb l\u00fd do c\u1ee7a ng\u01b0\u1eddi th\u1ea9m \u0111\u1ecbnh. \u0110\u00e1nh d\u1ea5u m\u1ee5c c\u1ea7n kh\u1eafc ph\u1ee5c r\u1ed3i \u0111\u01b0a v\u00e0o k\u1ebf ho\u1ea1ch; m\u1ee5c \u0111\u00e3 c\u00f3 trong k\u1ebf ho\u1ea1ch kh\u00f4ng hi\u1ec7n l\u1ea1i.", None))
        self.thresholdLabel.setText(QCoreApplication.translate("DlgRemedyPropose", u"&Ch\u1ec9 c\u00e1c m\u1ee5c m\u1ea5t t\u1eeb", None))
        self.thresholdUnit.setText(QCoreApplication.translate("DlgRemedyPropose", u"\u0111i\u1ec3m tr\u1edf l\u00ean", None))
#if QT_CONFIG(accessibility)
        self.unitBox.setAccessibleName(QCoreApplication.translate("DlgRemedyPropose", u"C\u1ee7a c\u01a1 quan hay \u0111\u01a1n v\u1ecb n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitBox.setToolTip(QCoreApplication.translate("DlgRemedyPropose", u"C\u1ee7a c\u01a1 quan hay \u0111\u01a1n v\u1ecb n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.allButton.setText(QCoreApplication.translate("DlgRemedyPropose", u"Ch\u1ecdn &t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("DlgRemedyPropose", u"&B\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgRemedyPropose", u"C\u00e1c m\u1ee5c b\u1ecb m\u1ea5t \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.notice.setText("")
        self.countLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgRemedyPropose", u"\u0110\u01b0a &v\u00e0o k\u1ebf ho\u1ea1ch", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DlgRemedyPropose", u"\u0110\u01b0a c\u00e1c m\u1ee5c \u0111\u00e3 \u0111\u00e1nh d\u1ea5u v\u00e0o k\u1ebf ho\u1ea1ch (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.closeButton.setText(QCoreApplication.translate("DlgRemedyPropose", u"\u0110\u00f3&ng", None))
    # retranslateUi

