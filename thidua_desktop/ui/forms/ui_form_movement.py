"""Made from forms/form_movement.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QTabWidget,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.money_edit import MoneyEdit
from thidua_desktop.ui.widgets.movement_rows import (MovementAwards, MovementTargets)

class Ui_FormMovement(object):
    def setupUi(self, FormMovement):
        if not FormMovement.objectName():
            FormMovement.setObjectName(u"FormMovement")
        FormMovement.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(FormMovement)
        self.rootLayout.setSpacing(6)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(2)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(FormMovement)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.nameLabel, 0, 0, 1, 3)

        self.nameEdit = QLineEdit(FormMovement)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fields.addWidget(self.nameEdit, 1, 0, 1, 3)

        self.kindLabel = QLabel(FormMovement)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.kindLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.kindLabel, 2, 0, 1, 1)

        self.kindBox = QComboBox(FormMovement)
        self.kindBox.setObjectName(u"kindBox")

        self.fields.addWidget(self.kindBox, 3, 0, 1, 1)

        self.scopeLabel = QLabel(FormMovement)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.scopeLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.scopeLabel, 2, 1, 1, 1)

        self.scopeBox = QComboBox(FormMovement)
        self.scopeBox.setObjectName(u"scopeBox")

        self.fields.addWidget(self.scopeBox, 3, 1, 1, 1)

        self.launchedLabel = QLabel(FormMovement)
        self.launchedLabel.setObjectName(u"launchedLabel")
        self.launchedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.launchedLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.launchedLabel, 2, 2, 1, 1)

        self.launchedEdit = QLineEdit(FormMovement)
        self.launchedEdit.setObjectName(u"launchedEdit")

        self.fields.addWidget(self.launchedEdit, 3, 2, 1, 1)

        self.startLabel = QLabel(FormMovement)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.startLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.startLabel, 4, 0, 1, 1)

        self.startEdit = DateEdit(FormMovement)
        self.startEdit.setObjectName(u"startEdit")

        self.fields.addWidget(self.startEdit, 5, 0, 1, 1)

        self.endLabel = QLabel(FormMovement)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.endLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.endLabel, 4, 1, 1, 1)

        self.endEdit = DateEdit(FormMovement)
        self.endEdit.setObjectName(u"endEdit")

        self.fields.addWidget(self.endEdit, 5, 1, 1, 1)

        self.paperLabel = QLabel(FormMovement)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.paperLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.paperLabel, 4, 2, 1, 1)

        self.paperEdit = QLineEdit(FormMovement)
        self.paperEdit.setObjectName(u"paperEdit")

        self.fields.addWidget(self.paperEdit, 5, 2, 1, 1)

        self.moneyLabel = QLabel(FormMovement)
        self.moneyLabel.setObjectName(u"moneyLabel")
        self.moneyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.moneyLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.moneyLabel, 6, 0, 1, 1)

        self.moneyEdit = MoneyEdit(FormMovement)
        self.moneyEdit.setObjectName(u"moneyEdit")

        self.fields.addWidget(self.moneyEdit, 7, 0, 1, 1)

        self.noteLabel = QLabel(FormMovement)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.noteLabel, 6, 1, 1, 2)

        self.noteEdit = QLineEdit(FormMovement)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fields.addWidget(self.noteEdit, 7, 1, 1, 2)

        self.contentLabel = QLabel(FormMovement)
        self.contentLabel.setObjectName(u"contentLabel")
        self.contentLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.contentLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.contentLabel, 8, 0, 1, 3)

        self.contentEdit = QPlainTextEdit(FormMovement)
        self.contentEdit.setObjectName(u"contentEdit")
        self.contentEdit.setMaximumSize(QSize(16777215, 52))

        self.fields.addWidget(self.contentEdit, 9, 0, 1, 3)


        self.rootLayout.addLayout(self.fields)

        self.parts = QTabWidget(FormMovement)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)
        self.targetsPage = QWidget()
        self.targetsPage.setObjectName(u"targetsPage")
        self.targetsPage.setProperty(u"plain", True)
        self.targetsLayout = QVBoxLayout(self.targetsPage)
        self.targetsLayout.setSpacing(8)
        self.targetsLayout.setObjectName(u"targetsLayout")
        self.targetsLayout.setContentsMargins(0, 4, 0, 0)
        self.targets = MovementTargets(self.targetsPage)
        self.targets.setObjectName(u"targets")

        self.targetsLayout.addWidget(self.targets)

        self.parts.addTab(self.targetsPage, "")
        self.awardsPage = QWidget()
        self.awardsPage.setObjectName(u"awardsPage")
        self.awardsPage.setProperty(u"plain", True)
        self.awardsLayout = QVBoxLayout(self.awardsPage)
        self.awardsLayout.setSpacing(8)
        self.awardsLayout.setObjectName(u"awardsLayout")
        self.awardsLayout.setContentsMargins(0, 4, 0, 0)
        self.awards = MovementAwards(self.awardsPage)
        self.awards.setObjectName(u"awards")

        self.awardsLayout.addWidget(self.awards)

        self.parts.addTab(self.awardsPage, "")

        self.rootLayout.addWidget(self.parts)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.kindLabel.setBuddy(self.kindBox)
        self.scopeLabel.setBuddy(self.scopeBox)
        self.launchedLabel.setBuddy(self.launchedEdit)
        self.startLabel.setBuddy(self.startEdit)
        self.endLabel.setBuddy(self.endEdit)
        self.paperLabel.setBuddy(self.paperEdit)
        self.moneyLabel.setBuddy(self.moneyEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.contentLabel.setBuddy(self.contentEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.kindBox)
        QWidget.setTabOrder(self.kindBox, self.scopeBox)
        QWidget.setTabOrder(self.scopeBox, self.launchedEdit)
        QWidget.setTabOrder(self.launchedEdit, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.endEdit)
        QWidget.setTabOrder(self.endEdit, self.paperEdit)
        QWidget.setTabOrder(self.paperEdit, self.moneyEdit)
        QWidget.setTabOrder(self.moneyEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.contentEdit)
        QWidget.setTabOrder(self.contentEdit, self.parts)

        self.retranslateUi(FormMovement)

        QMetaObject.connectSlotsByName(FormMovement)
    # setupUi

    def retranslateUi(self, FormMovement):
        self.nameLabel.setText(QCoreApplication.translate("FormMovement", u"T\u00ean pho&ng tr\u00e0o", None))
        self.kindLabel.setText(QCoreApplication.translate("FormMovement", u"&H\u00ecnh th\u1ee9c", None))
        self.scopeLabel.setText(QCoreApplication.translate("FormMovement", u"Ph\u1ea1m &vi", None))
        self.launchedLabel.setText(QCoreApplication.translate("FormMovement", u"C\u01a1 &quan ph\u00e1t \u0111\u1ed9ng", None))
        self.startLabel.setText(QCoreApplication.translate("FormMovement", u"Th\u1eddi gi&an, t\u1eeb ng\u00e0y", None))
        self.endLabel.setText(QCoreApplication.translate("FormMovement", u"\u0110\u1ebfn ng\u00e0y (\u0111\u1ec3 t&r\u1ed1ng: ch\u01b0a \u0111\u1ecbnh)", None))
        self.paperLabel.setText(QCoreApplication.translate("FormMovement", u"&K\u1ebf ho\u1ea1ch, v\u0103n b\u1ea3n s\u1ed1", None))
        self.moneyLabel.setText(QCoreApplication.translate("FormMovement", u"K&inh ph\u00ed d\u1ef1 ki\u1ebfn", None))
        self.noteLabel.setText(QCoreApplication.translate("FormMovement", u"Ghi &ch\u00fa", None))
        self.contentLabel.setText(QCoreApplication.translate("FormMovement", u"N\u1ed9i dung, kh\u1ea9u hi\u1ec7u", None))
        self.parts.setTabText(self.parts.indexOf(self.targetsPage), QCoreApplication.translate("FormMovement", u"Ch\u1ec9 ti\u00eau", None))
        self.parts.setTabText(self.parts.indexOf(self.awardsPage), QCoreApplication.translate("FormMovement", u"Khen th\u01b0\u1edfng d\u1ef1 ki\u1ebfn", None))
        pass
    # retranslateUi

