"""Made from forms/dlg_restore.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        RestoreDialog.resize(560, 440)
        self.outer = QVBoxLayout(RestoreDialog)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.heading = QLabel(RestoreDialog)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"h1")

        self.outer.addWidget(self.heading)

        self.explanation = QLabel(RestoreDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)
        self.explanation.setProperty(u"role", u"mute")

        self.outer.addWidget(self.explanation)

        self.list = QTreeWidget(RestoreDialog)
        self.list.setObjectName(u"list")
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)

        self.outer.addWidget(self.list)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.fileButton = QPushButton(RestoreDialog)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"iconName", u"folder-open")

        self.buttons.addWidget(self.fileButton)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space1)

        self.cancelButton = QPushButton(RestoreDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setProperty(u"iconName", u"x")

        self.buttons.addWidget(self.cancelButton)

        self.restoreButton = QPushButton(RestoreDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"iconName", u"archive-restore")
        self.restoreButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.restoreButton)


        self.outer.addLayout(self.buttons)

        QWidget.setTabOrder(self.list, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.cancelButton)

        self.retranslateUi(RestoreDialog)

        self.restoreButton.setDefault(True)


        QMetaObject.connectSlotsByName(RestoreDialog)
    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Kh\u00f4i ph\u1ee5c t\u1eeb b\u1ea3n sao l\u01b0u", None))
        self.heading.setText(QCoreApplication.translate("RestoreDialog", u"Ch\u1ecdn b\u1ea3n sao l\u01b0u \u0111\u1ec3 quay v\u1ec1", None))
        self.explanation.setText(QCoreApplication.translate("RestoreDialog", u"M\u1ed7i b\u1ea3n \u0111\u00e3 \u0111\u01b0\u1ee3c ki\u1ec3m tra khi sao l\u01b0u. D\u1eef li\u1ec7u hi\u1ec7n t\u1ea1i s\u1ebd \u0111\u01b0\u1ee3c gi\u1eef ri\u00eang, kh\u00f4ng b\u1ecb x\u00f3a.", None))
        ___qtreewidgetitem = self.list.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("RestoreDialog", u"Ki\u1ec3m tra", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("RestoreDialog", u"Dung l\u01b0\u1ee3ng", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("RestoreDialog", u"L\u00fd do", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("RestoreDialog", u"L\u00fac", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"C\u00e1c b\u1ea3n sao l\u01b0u", None))
#endif // QT_CONFIG(accessibility)
        self.fileButton.setText(QCoreApplication.translate("RestoreDialog", u"Ch\u1ecdn &t\u1ec7p kh\u00e1c\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("RestoreDialog", u"&H\u1ee7y", None))
        self.restoreButton.setText(QCoreApplication.translate("RestoreDialog", u"&Kh\u00f4i ph\u1ee5c\u2026", None))
    # retranslateUi

