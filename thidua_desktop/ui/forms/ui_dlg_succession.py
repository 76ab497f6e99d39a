"""Made from forms/dlg_succession.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_DlgSuccession(object):
    def setupUi(self, DlgSuccession):
        if not DlgSuccession.objectName():
            DlgSuccession.setObjectName(u"DlgSuccession")
        DlgSuccession.setProperty(u"page", True)
        self.outer = QVBoxLayout(DlgSuccession)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.hintLabel = QLabel(DlgSuccession)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.hintLabel.setProperty(u"role", u"mute")
        self.hintLabel.setWordWrap(True)

        self.outer.addWidget(self.hintLabel)

        self.middle = QHBoxLayout()
        self.middle.setSpacing(16)
        self.middle.setObjectName(u"middle")
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.oldSide = QVBoxLayout()
        self.oldSide.setSpacing(4)
        self.oldSide.setObjectName(u"oldSide")
        self.oldSide.setContentsMargins(0, 0, 0, 0)
        self.oldLabel = QLabel(DlgSuccession)
        self.oldLabel.setObjectName(u"oldLabel")
        self.oldLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.oldLabel.setProperty(u"role", u"small")
        self.oldLabel.setWordWrap(True)

        self.oldSide.addWidget(self.oldLabel)

        self.oldList = QListWidget(DlgSuccession)
        self.oldList.setObjectName(u"oldList")

        self.oldSide.addWidget(self.oldList)

        self.oldSide.setStretch(1, 1)

        self.middle.addLayout(self.oldSide)

        self.newSide = QVBoxLayout()
        self.newSide.setSpacing(4)
        self.newSide.setObjectName(u"newSide")
        self.newSide.setContentsMargins(0, 0, 0, 0)
        self.newLabel = QLabel(DlgSuccession)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.newLabel.setProperty(u"role", u"small")
        self.newLabel.setWordWrap(True)

        self.newSide.addWidget(self.newLabel)

        self.newEdit = QPlainTextEdit(DlgSuccession)
        self.newEdit.setObjectName(u"newEdit")
        self.newEdit.setTabChangesFocus(True)

        self.newSide.addWidget(self.newEdit)

        self.haveLabel = QLabel(DlgSuccession)
        self.haveLabel.setObjectName(u"haveLabel")
        self.haveLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.haveLabel.setProperty(u"role", u"small")
        self.haveLabel.setWordWrap(True)

        self.newSide.addWidget(self.haveLabel)

        self.haveBox = QComboBox(DlgSuccession)
        self.haveBox.setObjectName(u"haveBox")

        self.newSide.addWidget(self.haveBox)

        self.onLabel = QLabel(DlgSuccession)
        self.onLabel.setObjectName(u"onLabel")
        self.onLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.onLabel.setProperty(u"role", u"small")
        self.onLabel.setWordWrap(True)

        self.newSide.addWidget(self.onLabel)

        self.onEdit = DateEdit(DlgSuccession)
        self.onEdit.setObjectName(u"onEdit")

        self.newSide.addWidget(self.onEdit)

        self.moveBox = QCheckBox(DlgSuccession)
        self.moveBox.setObjectName(u"moveBox")
        self.moveBox.setChecked(True)

        self.newSide.addWidget(self.moveBox)

        self.saidLabel = QLabel(DlgSuccession)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.saidLabel.setWordWrap(True)

        self.newSide.addWidget(self.saidLabel)

        self.notice = QLabel(DlgSuccession)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.newSide.addWidget(self.notice)

        self.newSide.setStretch(1, 1)

        self.middle.addLayout(self.newSide)

        self.middle.setStretch(0, 1)
        self.middle.setStretch(1, 1)

        self.outer.addLayout(self.middle)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttonSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttonSpace)

        self.saveButton = QPushButton(DlgSuccession)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"check")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgSuccession)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"iconName", u"x")
        self.closeButton.setAutoDefault(False)

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.oldLabel.setBuddy(self.oldList)
        self.newLabel.setBuddy(self.newEdit)
        self.haveLabel.setBuddy(self.haveBox)
        self.onLabel.setBuddy(self.onEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.oldList, self.newEdit)
        QWidget.setTabOrder(self.newEdit, self.haveBox)
        QWidget.setTabOrder(self.haveBox, self.onEdit)
        QWidget.setTabOrder(self.onEdit, self.moveBox)
        QWidget.setTabOrder(self.moveBox, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgSuccession)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgSuccession)
    # setupUi

    def retranslateUi(self, DlgSuccession):
        DlgSuccession.setWindowTitle(QCoreApplication.translate("DlgSuccession", u"S\u00e1p nh\u1eadp, chia t\u00e1ch, \u0111\u1ed5i t\u00ean \u0111\u01a1n v\u1ecb", None))
        self.hintLabel.setText(QCoreApplication.translate("DlgSuccession", u"\u0110\u01a1n v\u1ecb c\u0169 gi\u1eef nguy\u00ean t\u00ean, l\u01b0\u1ee3t khen, giao \u01b0\u1edbc c\u1ee7a m\u00ecnh v\u00e0 k\u1ebft th\u00fac v\u00e0o h\u00f4m tr\u01b0\u1edbc; l\u1ecbch s\u1eed c\u1ee7a \u0111\u01a1n v\u1ecb m\u1edbi g\u1ed3m c\u1ea3 l\u1ecbch s\u1eed \u0111\u01a1n v\u1ecb c\u0169. Gi\u1ea5y t\u1edd c\u1ee7a ng\u00e0y c\u0169 v\u1eabn in t\u00ean c\u0169.", None))
        self.oldLabel.setText(QCoreApplication.translate("DlgSuccession", u"\u0110\u01a1n v\u1ecb &c\u0169 (\u0111\u00e1nh d\u1ea5u m\u1ed9t hay nhi\u1ec1u \u0111\u01a1n v\u1ecb)", None))
        self.newLabel.setText(QCoreApplication.translate("DlgSuccession", u"\u0110\u01a1n v\u1ecb &m\u1edbi: ch\u1ecdn \u0111\u01a1n v\u1ecb \u0111\u00e3 c\u00f3, ho\u1eb7c g\u00f5 t\u00ean m\u1edbi (m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean n\u1ebfu chia t\u00e1ch)", None))
        self.haveLabel.setText(QCoreApplication.translate("DlgSuccession", u"\u0110\u01a1n v\u1ecb \u0111\u00e3 c\u00f3 &t\u1eeb tr\u01b0\u1edbc", None))
        self.onLabel.setText(QCoreApplication.translate("DlgSuccession", u"T\u1eeb &ng\u00e0y", None))
        self.moveBox.setText(QCoreApplication.translate("DlgSuccession", u"Chuy\u1ec3n ng\u01b0\u1eddi v\u00e0 h\u1ed9 &sang \u0111\u01a1n v\u1ecb m\u1edbi", None))
        self.saidLabel.setText("")
        self.notice.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgSuccession", u"&Ghi nh\u1eadn", None))
        self.closeButton.setText(QCoreApplication.translate("DlgSuccession", u"&H\u1ee7y", None))
    # retranslateUi

