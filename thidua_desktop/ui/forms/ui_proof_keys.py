"""Made from forms/proof_keys.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

class Ui_ProofKeys(object):
    def setupUi(self, ProofKeys):
        if not ProofKeys.objectName():
            ProofKeys.setObjectName(u"ProofKeys")
        self.outer = QVBoxLayout(ProofKeys)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(ProofKeys)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"mute")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.hint)

        self.keyList = QTreeWidget(ProofKeys)
        self.keyList.setObjectName(u"keyList")
        self.keyList.setRootIsDecorated(False)
        self.keyList.setUniformRowHeights(True)
        self.keyList.setTabKeyNavigation(False)

        self.outer.addWidget(self.keyList)

        self.passRow = QHBoxLayout()
        self.passRow.setSpacing(8)
        self.passRow.setObjectName(u"passRow")
        self.passLabel = QLabel(ProofKeys)
        self.passLabel.setObjectName(u"passLabel")

        self.passRow.addWidget(self.passLabel)

        self.passEdit = QLineEdit(ProofKeys)
        self.passEdit.setObjectName(u"passEdit")
        self.passEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passRow.addWidget(self.passEdit)

        self.againLabel = QLabel(ProofKeys)
        self.againLabel.setObjectName(u"againLabel")

        self.passRow.addWidget(self.againLabel)

        self.againEdit = QLineEdit(ProofKeys)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.passRow.addWidget(self.againEdit)


        self.outer.addLayout(self.passRow)

        self.passProblem = QLabel(ProofKeys)
        self.passProblem.setObjectName(u"passProblem")
        self.passProblem.setProperty(u"role", u"problem")
        self.passProblem.setWordWrap(True)
        self.passProblem.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.passProblem)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.backupButton = QPushButton(ProofKeys)
        self.backupButton.setObjectName(u"backupButton")
        self.backupButton.setAutoDefault(False)
        self.backupButton.setProperty(u"iconName", u"save")

        self.fileRow.addWidget(self.backupButton)

        self.restoreButton = QPushButton(ProofKeys)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setAutoDefault(False)
        self.restoreButton.setProperty(u"iconName", u"folder-open")

        self.fileRow.addWidget(self.restoreButton)

        self.space = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileRow.addItem(self.space)

        self.copyButton = QPushButton(ProofKeys)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)
        self.copyButton.setProperty(u"iconName", u"copy")

        self.fileRow.addWidget(self.copyButton)

        self.acceptButton = QPushButton(ProofKeys)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setAutoDefault(False)
        self.acceptButton.setProperty(u"iconName", u"plus")

        self.fileRow.addWidget(self.acceptButton)

        self.rotateButton = QPushButton(ProofKeys)
        self.rotateButton.setObjectName(u"rotateButton")
        self.rotateButton.setAutoDefault(False)
        self.rotateButton.setProperty(u"iconName", u"refresh-cw")

        self.fileRow.addWidget(self.rotateButton)


        self.outer.addLayout(self.fileRow)

#if QT_CONFIG(shortcut)
        self.passLabel.setBuddy(self.passEdit)
        self.againLabel.setBuddy(self.againEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProofKeys)

        QMetaObject.connectSlotsByName(ProofKeys)
    # setupUi

    def retranslateUi(self, ProofKeys):
        self.hint.setText(QCoreApplication.translate("ProofKeys", u"Kh\u00f3a b\u00ed m\u1eadt n\u1eb1m trong th\u01b0 m\u1ee5c \u201ckhoa\u201d c\u1ee7a th\u01b0 m\u1ee5c d\u1eef li\u1ec7u tr\u00ean m\u00e1y n\u00e0y, kh\u00f4ng n\u1eb1m trong b\u1ea3n sao l\u01b0u d\u1eef li\u1ec7u. H\u00e3y sao l\u01b0u kh\u00f3a ra USB b\u1eb1ng m\u1ed9t m\u1eadt kh\u1ea9u.", None))
        ___qtreewidgetitem = self.keyList.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("ProofKeys", u"T\u00ecnh tr\u1ea1ng", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("ProofKeys", u"D\u00f9ng", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("ProofKeys", u"Kh\u00f3a", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("ProofKeys", u"C\u01a1 quan", None))
#if QT_CONFIG(accessibility)
        self.keyList.setAccessibleName(QCoreApplication.translate("ProofKeys", u"C\u00e1c kh\u00f3a", None))
#endif // QT_CONFIG(accessibility)
        self.passLabel.setText(QCoreApplication.translate("ProofKeys", u"&M\u1eadt kh\u1ea9u", None))
#if QT_CONFIG(accessibility)
        self.passEdit.setAccessibleName(QCoreApplication.translate("ProofKeys", u"M\u1eadt kh\u1ea9u c\u1ee7a t\u1ec7p sao l\u01b0u kh\u00f3a", None))
#endif // QT_CONFIG(accessibility)
        self.againLabel.setText(QCoreApplication.translate("ProofKeys", u"G\u00f5 &l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.againEdit.setAccessibleName(QCoreApplication.translate("ProofKeys", u"G\u00f5 l\u1ea1i m\u1eadt kh\u1ea9u", None))
#endif // QT_CONFIG(accessibility)
        self.passProblem.setText("")
        self.backupButton.setText(QCoreApplication.translate("ProofKeys", u"&Sao l\u01b0u kh\u00f3a\u2026", None))
        self.restoreButton.setText(QCoreApplication.translate("ProofKeys", u"L\u1ea5y l\u1ea1&i t\u1eeb t\u1ec7p\u2026", None))
        self.copyButton.setText(QCoreApplication.translate("ProofKeys", u"&Ch\u00e9p kh\u00f3a c\u00f4ng khai", None))
        self.acceptButton.setText(QCoreApplication.translate("ProofKeys", u"Th\u00eam kh\u00f3a c\u01a1 &quan kh\u00e1c\u2026", None))
        self.rotateButton.setText(QCoreApplication.translate("ProofKeys", u"Th&ay kh\u00f3a\u2026", None))
        pass
    # retranslateUi

