"""Made from forms/dlg_layout_rules.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_DlgLayoutRules(object):
    def setupUi(self, DlgLayoutRules):
        if not DlgLayoutRules.objectName():
            DlgLayoutRules.setObjectName(u"DlgLayoutRules")
        DlgLayoutRules.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgLayoutRules)
        self.root.setSpacing(10)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgLayoutRules)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgLayoutRules)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.rules = QListWidget(DlgLayoutRules)
        self.rules.setObjectName(u"rules")

        self.root.addWidget(self.rules)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.awardBoxLabel = QLabel(DlgLayoutRules)
        self.awardBoxLabel.setObjectName(u"awardBoxLabel")
        self.awardBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.awardBoxLabel)

        self.awardBox = QComboBox(DlgLayoutRules)
        self.awardBox.setObjectName(u"awardBox")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.awardBox)

        self.recipientBoxLabel = QLabel(DlgLayoutRules)
        self.recipientBoxLabel.setObjectName(u"recipientBoxLabel")
        self.recipientBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.recipientBoxLabel)

        self.recipientBox = QComboBox(DlgLayoutRules)
        self.recipientBox.setObjectName(u"recipientBox")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.recipientBox)

        self.stockBoxLabel = QLabel(DlgLayoutRules)
        self.stockBoxLabel.setObjectName(u"stockBoxLabel")
        self.stockBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.stockBoxLabel)

        self.stockBox = QComboBox(DlgLayoutRules)
        self.stockBox.setObjectName(u"stockBox")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.stockBox)

        self.layoutBoxLabel = QLabel(DlgLayoutRules)
        self.layoutBoxLabel.setObjectName(u"layoutBoxLabel")
        self.layoutBoxLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.layoutBoxLabel)

        self.layoutBox = QComboBox(DlgLayoutRules)
        self.layoutBox.setObjectName(u"layoutBox")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.layoutBox)


        self.root.addLayout(self.form)

        self.notice = QLabel(DlgLayoutRules)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.dropButton = QPushButton(DlgLayoutRules)
        self.dropButton.setObjectName(u"dropButton")
        self.dropButton.setProperty(u"iconName", u"trash-2")
        self.dropButton.setAutoDefault(False)

        self.bottom.addWidget(self.dropButton)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap)

        self.setButton = QPushButton(DlgLayoutRules)
        self.setButton.setObjectName(u"setButton")
        self.setButton.setProperty(u"iconName", u"check")
        self.setButton.setProperty(u"primary", True)
        self.setButton.setAutoDefault(False)

        self.bottom.addWidget(self.setButton)

        self.closeButton = QPushButton(DlgLayoutRules)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.awardBoxLabel.setBuddy(self.awardBox)
        self.recipientBoxLabel.setBuddy(self.recipientBox)
        self.stockBoxLabel.setBuddy(self.stockBox)
        self.layoutBoxLabel.setBuddy(self.layoutBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgLayoutRules)

        QMetaObject.connectSlotsByName(DlgLayoutRules)
    # setupUi

    def retranslateUi(self, DlgLayoutRules):
        DlgLayoutRules.setWindowTitle(QCoreApplication.translate("DlgLayoutRules", u"M\u1eabu d\u00f9ng cho t\u1eebng h\u00ecnh th\u1ee9c", None))
        self.title.setText(QCoreApplication.translate("DlgLayoutRules", u"M\u1eabu d\u00f9ng cho t\u1eebng h\u00ecnh th\u1ee9c", None))
        self.explanation.setText(QCoreApplication.translate("DlgLayoutRules", u"Quy \u01b0\u1edbc c\u1ee5 th\u1ec3 h\u01a1n \u0111\u01b0\u1ee3c d\u00f9ng tr\u01b0\u1edbc: h\u00ecnh th\u1ee9c, r\u1ed3i lo\u1ea1i gi\u1ea5y, r\u1ed3i \u0111\u1ed1i t\u01b0\u1ee3ng. Ch\u1ed7 kh\u00f4ng c\u00f3 quy \u01b0\u1edbc th\u00ec ch\u01b0\u01a1ng tr\u00ecnh t\u1ef1 ch\u1ecdn m\u1eabu h\u1ee3p nh\u1ea5t.", None))
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("DlgLayoutRules", u"C\u00e1c quy \u01b0\u1edbc \u0111ang d\u00f9ng", None))
#endif // QT_CONFIG(accessibility)
        self.awardBoxLabel.setText(QCoreApplication.translate("DlgLayoutRules", u"&H\u00ecnh th\u1ee9c, danh hi\u1ec7u", None))
        self.recipientBoxLabel.setText(QCoreApplication.translate("DlgLayoutRules", u"\u0110\u1ed1&i t\u01b0\u1ee3ng", None))
        self.stockBoxLabel.setText(QCoreApplication.translate("DlgLayoutRules", u"Lo\u1ea1i &gi\u1ea5y", None))
        self.layoutBoxLabel.setText(QCoreApplication.translate("DlgLayoutRules", u"D\u00f9ng &m\u1eabu", None))
        self.notice.setText("")
        self.dropButton.setText(QCoreApplication.translate("DlgLayoutRules", u"&B\u1ecf quy \u01b0\u1edbc \u0111ang ch\u1ecdn", None))
        self.setButton.setText(QCoreApplication.translate("DlgLayoutRules", u"\u0110\u1eb7t &quy \u01b0\u1edbc", None))
        self.closeButton.setText(QCoreApplication.translate("DlgLayoutRules", u"\u0110\u00f3&ng", None))
    # retranslateUi

