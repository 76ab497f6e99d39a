"""Made from forms/dlg_choose_unit.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.unit_tree import UnitTree

class Ui_ChooseUnitDialog(object):
    def setupUi(self, ChooseUnitDialog):
        if not ChooseUnitDialog.objectName():
            ChooseUnitDialog.setObjectName(u"ChooseUnitDialog")
        ChooseUnitDialog.resize(420, 480)
        self.outer = QVBoxLayout(ChooseUnitDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(ChooseUnitDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h2")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.tree = UnitTree(ChooseUnitDialog)
        self.tree.setObjectName(u"tree")

        self.outer.addWidget(self.tree)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space1)

        self.cancelButton = QPushButton(ChooseUnitDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.cancelButton)

        self.moveButton = QPushButton(ChooseUnitDialog)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"iconName", u"move")
        self.moveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.moveButton)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.tree, self.moveButton)
        QWidget.setTabOrder(self.moveButton, self.cancelButton)

        self.retranslateUi(ChooseUnitDialog)

        self.moveButton.setDefault(True)


        QMetaObject.connectSlotsByName(ChooseUnitDialog)
    # setupUi

    def retranslateUi(self, ChooseUnitDialog):
        ChooseUnitDialog.setWindowTitle(QCoreApplication.translate("ChooseUnitDialog", u"Chuy\u1ec3n \u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("ChooseUnitDialog", u"Ch\u1ecdn \u0111\u01a1n v\u1ecb \u0111\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ChooseUnitDialog", u"&H\u1ee7y", None))
        self.moveButton.setText(QCoreApplication.translate("ChooseUnitDialog", u"&Chuy\u1ec3n", None))
    # retranslateUi

