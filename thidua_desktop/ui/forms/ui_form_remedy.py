"""Made from forms/form_remedy.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import (DateEdit, PointsEdit)

class Ui_FormRemedy(object):
    def setupUi(self, FormRemedy):
        if not FormRemedy.objectName():
            FormRemedy.setObjectName(u"FormRemedy")
        self.rootLayout = QVBoxLayout(FormRemedy)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(2)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(FormRemedy)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.codeLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.codeLabel, 0, 0, 1, 1)

        self.codeEdit = QLineEdit(FormRemedy)
        self.codeEdit.setObjectName(u"codeEdit")

        self.fields.addWidget(self.codeEdit, 1, 0, 1, 1)

        self.lostLabel = QLabel(FormRemedy)
        self.lostLabel.setObjectName(u"lostLabel")
        self.lostLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.lostLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.lostLabel, 0, 1, 1, 1)

        self.lostEdit = PointsEdit(FormRemedy)
        self.lostEdit.setObjectName(u"lostEdit")

        self.fields.addWidget(self.lostEdit, 1, 1, 1, 1)

        self.unitLabel = QLabel(FormRemedy)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.unitLabel, 0, 2, 1, 1)

        self.unitBox = QComboBox(FormRemedy)
        self.unitBox.setObjectName(u"unitBox")

        self.fields.addWidget(self.unitBox, 1, 2, 1, 1)

        self.nameLabel = QLabel(FormRemedy)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.nameLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.nameLabel, 2, 0, 1, 3)

        self.nameEdit = QLineEdit(FormRemedy)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fields.addWidget(self.nameEdit, 3, 0, 1, 3)

        self.causeLabel = QLabel(FormRemedy)
        self.causeLabel.setObjectName(u"causeLabel")
        self.causeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.causeLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.causeLabel, 4, 0, 1, 3)

        self.causeEdit = QPlainTextEdit(FormRemedy)
        self.causeEdit.setObjectName(u"causeEdit")
        self.causeEdit.setMinimumSize(QSize(0, 52))
        self.causeEdit.setMaximumSize(QSize(16777215, 52))

        self.fields.addWidget(self.causeEdit, 5, 0, 1, 3)

        self.measureLabel = QLabel(FormRemedy)
        self.measureLabel.setObjectName(u"measureLabel")
        self.measureLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.measureLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.measureLabel, 6, 0, 1, 3)

        self.measureEdit = QPlainTextEdit(FormRemedy)
        self.measureEdit.setObjectName(u"measureEdit")
        self.measureEdit.setMinimumSize(QSize(0, 52))
        self.measureEdit.setMaximumSize(QSize(16777215, 52))

        self.fields.addWidget(self.measureEdit, 7, 0, 1, 3)

        self.ownerLabel = QLabel(FormRemedy)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.ownerLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.ownerLabel, 8, 0, 1, 2)

        self.ownerEdit = QLineEdit(FormRemedy)
        self.ownerEdit.setObjectName(u"ownerEdit")

        self.fields.addWidget(self.ownerEdit, 9, 0, 1, 2)

        self.dueLabel = QLabel(FormRemedy)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.dueLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.dueLabel, 8, 2, 1, 1)

        self.dueEdit = DateEdit(FormRemedy)
        self.dueEdit.setObjectName(u"dueEdit")

        self.fields.addWidget(self.dueEdit, 9, 2, 1, 1)

        self.stateLabel = QLabel(FormRemedy)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.stateLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.stateLabel, 10, 0, 1, 2)

        self.stateBox = QComboBox(FormRemedy)
        self.stateBox.setObjectName(u"stateBox")

        self.fields.addWidget(self.stateBox, 11, 0, 1, 2)

        self.doneLabel = QLabel(FormRemedy)
        self.doneLabel.setObjectName(u"doneLabel")
        self.doneLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.doneLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.doneLabel, 10, 2, 1, 1)

        self.doneEdit = DateEdit(FormRemedy)
        self.doneEdit.setObjectName(u"doneEdit")

        self.fields.addWidget(self.doneEdit, 11, 2, 1, 1)

        self.proofLabel = QLabel(FormRemedy)
        self.proofLabel.setObjectName(u"proofLabel")
        self.proofLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.proofLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.proofLabel, 12, 0, 1, 3)

        self.proofEdit = QPlainTextEdit(FormRemedy)
        self.proofEdit.setObjectName(u"proofEdit")
        self.proofEdit.setMinimumSize(QSize(0, 40))
        self.proofEdit.setMaximumSize(QSize(16777215, 40))

        self.fields.addWidget(self.proofEdit, 13, 0, 1, 3)

        self.noteLabel = QLabel(FormRemedy)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.noteLabel, 14, 0, 1, 3)

        self.noteEdit = QLineEdit(FormRemedy)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fields.addWidget(self.noteEdit, 15, 0, 1, 3)


        self.rootLayout.addLayout(self.fields)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(FormRemedy)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fileLabel.setProperty(u"role", u"mute")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.fileLabel.sizePolicy().hasHeightForWidth())
        self.fileLabel.setSizePolicy(sizePolicy)

        self.fileRow.addWidget(self.fileLabel)

        self.attachButton = QPushButton(FormRemedy)
        self.attachButton.setObjectName(u"attachButton")
        self.attachButton.setProperty(u"iconName", u"upload")

        self.fileRow.addWidget(self.attachButton)

        self.openButton = QPushButton(FormRemedy)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"iconName", u"external-link")

        self.fileRow.addWidget(self.openButton)

        self.detachButton = QPushButton(FormRemedy)
        self.detachButton.setObjectName(u"detachButton")
        self.detachButton.setProperty(u"iconName", u"x")

        self.fileRow.addWidget(self.detachButton)


        self.rootLayout.addLayout(self.fileRow)

        self.historyLabel = QLabel(FormRemedy)
        self.historyLabel.setObjectName(u"historyLabel")
        self.historyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.historyLabel.setProperty(u"role", u"mute")
        self.historyLabel.setWordWrap(True)

        self.rootLayout.addWidget(self.historyLabel)

        self.links = QHBoxLayout()
        self.links.setSpacing(8)
        self.links.setObjectName(u"links")
        self.links.setContentsMargins(0, 0, 0, 0)
        self.scoreButton = QPushButton(FormRemedy)
        self.scoreButton.setObjectName(u"scoreButton")
        self.scoreButton.setProperty(u"iconName", u"arrow-up-right")

        self.links.addWidget(self.scoreButton)

        self.promiseButton = QPushButton(FormRemedy)
        self.promiseButton.setObjectName(u"promiseButton")
        self.promiseButton.setProperty(u"iconName", u"handshake")

        self.links.addWidget(self.promiseButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.links.addItem(self.gap1)


        self.rootLayout.addLayout(self.links)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.codeEdit)
        self.lostLabel.setBuddy(self.lostEdit)
        self.unitLabel.setBuddy(self.unitBox)
        self.nameLabel.setBuddy(self.nameEdit)
        self.causeLabel.setBuddy(self.causeEdit)
        self.measureLabel.setBuddy(self.measureEdit)
        self.ownerLabel.setBuddy(self.ownerEdit)
        self.dueLabel.setBuddy(self.dueEdit)
        self.stateLabel.setBuddy(self.stateBox)
        self.doneLabel.setBuddy(self.doneEdit)
        self.proofLabel.setBuddy(self.proofEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.codeEdit, self.lostEdit)
        QWidget.setTabOrder(self.lostEdit, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.causeEdit)
        QWidget.setTabOrder(self.causeEdit, self.measureEdit)
        QWidget.setTabOrder(self.measureEdit, self.ownerEdit)
        QWidget.setTabOrder(self.ownerEdit, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.stateBox)
        QWidget.setTabOrder(self.stateBox, self.doneEdit)
        QWidget.setTabOrder(self.doneEdit, self.proofEdit)
        QWidget.setTabOrder(self.proofEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.attachButton)
        QWidget.setTabOrder(self.attachButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.detachButton)
        QWidget.setTabOrder(self.detachButton, self.scoreButton)
        QWidget.setTabOrder(self.scoreButton, self.promiseButton)

        self.retranslateUi(FormRemedy)

        QMetaObject.connectSlotsByName(FormRemedy)
    # setupUi

    def retranslateUi(self, FormRemedy):
        self.codeLabel.setText(QCoreApplication.translate("FormRemedy", u"&S\u1ed1 m\u1ee5c", None))
        self.lostLabel.setText(QCoreApplication.translate("FormRemedy", u"\u0110i\u1ec3m &b\u1ecb m\u1ea5t", None))
        self.unitLabel.setText(QCoreApplication.translate("FormRemedy", u"C\u1ee7a \u0111\u01a1n &v\u1ecb", None))
        self.nameLabel.setText(QCoreApplication.translate("FormRemedy", u"Ti\u00eau ch\u00ed, n\u1ed9i &dung c\u1ea7n kh\u1eafc ph\u1ee5c", None))
        self.causeLabel.setText(QCoreApplication.translate("FormRemedy", u"Ng&uy\u00ean nh\u00e2n", None))
        self.measureLabel.setText(QCoreApplication.translate("FormRemedy", u"Bi\u1ec7n &ph\u00e1p kh\u1eafc ph\u1ee5c", None))
        self.ownerLabel.setText(QCoreApplication.translate("FormRemedy", u"Ng\u01b0\u1eddi, b\u1ed9 ph\u1eadn ph\u1ee5 t&r\u00e1ch", None))
        self.dueLabel.setText(QCoreApplication.translate("FormRemedy", u"H\u1ea1n &kh\u1eafc ph\u1ee5c", None))
        self.stateLabel.setText(QCoreApplication.translate("FormRemedy", u"T\u00ec&nh tr\u1ea1ng", None))
        self.doneLabel.setText(QCoreApplication.translate("FormRemedy", u"Ng\u00e0y x&ong", None))
        self.proofLabel.setText(QCoreApplication.translate("FormRemedy", u"K\u1ebft qu\u1ea3, gi\u1ea5y t\u1edd &ch\u1ee9ng minh", None))
        self.noteLabel.setText(QCoreApplication.translate("FormRemedy", u"&Ghi ch\u00fa (kh\u00f4ng l\u00e0m th\u00ec ghi l\u00fd do)", None))
        self.fileLabel.setText("")
        self.attachButton.setText(QCoreApplication.translate("FormRemedy", u"\u0110\u00ednh k\u00e8m\u2026", None))
#if QT_CONFIG(tooltip)
        self.attachButton.setToolTip(QCoreApplication.translate("FormRemedy", u"Gi\u1eef b\u1ea3n ch\u1ee5p gi\u1ea5y t\u1edd ch\u1ee9ng minh c\u00f9ng d\u1eef li\u1ec7u", None))
#endif // QT_CONFIG(tooltip)
        self.openButton.setText(QCoreApplication.translate("FormRemedy", u"M\u1edf t\u1ec7p", None))
        self.detachButton.setText(QCoreApplication.translate("FormRemedy", u"G\u1ee1", None))
#if QT_CONFIG(tooltip)
        self.detachButton.setToolTip(QCoreApplication.translate("FormRemedy", u"G\u1ee1 t\u1ec7p ch\u1ee9ng minh; t\u1ec7p v\u1eabn c\u00f2n \u0111\u1ec3 ho\u00e0n t\u00e1c", None))
#endif // QT_CONFIG(tooltip)
        self.historyLabel.setText("")
        self.scoreButton.setText(QCoreApplication.translate("FormRemedy", u"X&em m\u1ee5c ch\u1ea5m", None))
#if QT_CONFIG(tooltip)
        self.scoreButton.setToolTip(QCoreApplication.translate("FormRemedy", u"M\u1edf m\u1ee5c n\u00e0y \u1edf ph\u1ea7n Ch\u1ea5m \u0111i\u1ec3m", None))
#endif // QT_CONFIG(tooltip)
        self.promiseButton.setText(QCoreApplication.translate("FormRemedy", u"Xem giao \u01b0\u1edbc", None))
#if QT_CONFIG(tooltip)
        self.promiseButton.setToolTip(QCoreApplication.translate("FormRemedy", u"M\u1edf giao \u01b0\u1edbc c\u00f3 ch\u1ec9 ti\u00eau n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

