"""Made from forms/dlg_keys.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_KeysDialog(object):
    def setupUi(self, KeysDialog):
        if not KeysDialog.objectName():
            KeysDialog.setObjectName(u"KeysDialog")
        KeysDialog.resize(520, 560)
        self.outer = QVBoxLayout(KeysDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(KeysDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.outer.addWidget(self.heading)

        self.list = QTreeWidget(KeysDialog)
        self.list.setObjectName(u"list")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)

        self.outer.addWidget(self.list)

        self.explanation = QLabel(KeysDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"mute")

        self.outer.addWidget(self.explanation)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space1)

        self.closeButton = QPushButton(KeysDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.list, self.closeButton)

        self.retranslateUi(KeysDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(KeysDialog)
    # setupUi

    def retranslateUi(self, KeysDialog):
        KeysDialog.setWindowTitle(QCoreApplication.translate("KeysDialog", u"Ph\u00edm t\u1eaft", None))
        self.heading.setText(QCoreApplication.translate("KeysDialog", u"Ph\u00edm t\u1eaft", None))
        ___qtreewidgetitem = self.list.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("KeysDialog", u"Vi\u1ec7c", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("KeysDialog", u"Ph\u00edm", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("KeysDialog", u"Danh s\u00e1ch ph\u00edm t\u1eaft", None))
#endif // QT_CONFIG(accessibility)
        self.explanation.setText(QCoreApplication.translate("KeysDialog", u"Alt c\u00f9ng ch\u1eef g\u1ea1ch ch\u00e2n tr\u00ean n\u00fat ho\u1eb7c \u00f4: b\u1ea5m n\u00fat, v\u00e0o \u00f4 \u1ea5y.", None))
        self.closeButton.setText(QCoreApplication.translate("KeysDialog", u"\u0110\u00f3n&g", None))
    # retranslateUi

