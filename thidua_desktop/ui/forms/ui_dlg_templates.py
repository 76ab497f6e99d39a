"""Made from forms/dlg_templates.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_DlgTemplates(object):
    def setupUi(self, DlgTemplates):
        if not DlgTemplates.objectName():
            DlgTemplates.setObjectName(u"DlgTemplates")
        DlgTemplates.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgTemplates)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgTemplates)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.root.addWidget(self.title)

        self.explanation = QLabel(DlgTemplates)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setProperty(u"role", u"mute")
        self.explanation.setWordWrap(True)

        self.root.addWidget(self.explanation)

        self.splitter = QSplitter(DlgTemplates)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listCard.setMinimumSize(QSize(200, 0))
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 6, 10)
        self.listLabel = QLabel(self.listCard)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.listLabel.setProperty(u"role", u"h2")

        self.listLayout.addWidget(self.listLabel)

        self.list = ChoiceList(self.listCard)
        self.list.setObjectName(u"list")

        self.listLayout.addWidget(self.list)

        self.splitter.addWidget(self.listCard)
        self.textCard = QFrame(self.splitter)
        self.textCard.setObjectName(u"textCard")
        self.textCard.setProperty(u"card", True)
        self.textCard.setMinimumSize(QSize(420, 0))
        self.textLayout = QVBoxLayout(self.textCard)
        self.textLayout.setSpacing(6)
        self.textLayout.setObjectName(u"textLayout")
        self.textLayout.setContentsMargins(14, 10, 14, 12)
        self.textHead = QHBoxLayout()
        self.textHead.setSpacing(8)
        self.textHead.setObjectName(u"textHead")
        self.textHead.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textCard)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setProperty(u"role", u"h2")

        self.textHead.addWidget(self.textLabel)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textHead.addItem(self.gap1)

        self.stateLabel = QLabel(self.textCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"mute")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.textHead.addWidget(self.stateLabel)


        self.textLayout.addLayout(self.textHead)

        self.textEdit = QPlainTextEdit(self.textCard)
        self.textEdit.setObjectName(u"textEdit")

        self.textLayout.addWidget(self.textEdit)

        self.problems = QListWidget(self.textCard)
        self.problems.setObjectName(u"problems")
        self.problems.setMaximumSize(QSize(16777215, 96))
        self.problems.setVisible(False)

        self.textLayout.addWidget(self.problems)

        self.splitter.addWidget(self.textCard)
        self.fillCard = QFrame(self.splitter)
        self.fillCard.setObjectName(u"fillCard")
        self.fillCard.setProperty(u"card", True)
        self.fillCard.setMinimumSize(QSize(240, 0))
        self.fillLayout = QVBoxLayout(self.fillCard)
        self.fillLayout.setSpacing(6)
        self.fillLayout.setObjectName(u"fillLayout")
        self.fillLayout.setContentsMargins(12, 10, 8, 10)
        self.fillLabel = QLabel(self.fillCard)
        self.fillLabel.setObjectName(u"fillLabel")
        self.fillLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fillLabel.setProperty(u"role", u"h2")

        self.fillLayout.addWidget(self.fillLabel)

        self.fillText = QLabel(self.fillCard)
        self.fillText.setObjectName(u"fillText")
        self.fillText.setTextFormat(Qt.TextFormat.PlainText)
        self.fillText.setProperty(u"role", u"small")
        self.fillText.setWordWrap(True)

        self.fillLayout.addWidget(self.fillText)

        self.fillTree = QTreeWidget(self.fillCard)
        self.fillTree.setObjectName(u"fillTree")
        self.fillTree.setProperty(u"bare", True)
        self.fillTree.setRootIsDecorated(False)

        self.fillLayout.addWidget(self.fillTree)

        self.splitter.addWidget(self.fillCard)

        self.root.addWidget(self.splitter)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.resetButton = QPushButton(DlgTemplates)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)
        self.resetButton.setProperty(u"iconName", u"undo-2")

        self.bottom.addWidget(self.resetButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bottom.addItem(self.gap2)

        self.saveButton = QPushButton(DlgTemplates)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"iconName", u"save")

        self.bottom.addWidget(self.saveButton)

        self.closeButton = QPushButton(DlgTemplates)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)


        self.root.addLayout(self.bottom)

        self.root.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.listLabel.setBuddy(self.list)
        self.textLabel.setBuddy(self.textEdit)
        self.fillLabel.setBuddy(self.fillTree)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.list, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.fillTree)
        QWidget.setTabOrder(self.fillTree, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(DlgTemplates)

        QMetaObject.connectSlotsByName(DlgTemplates)
    # setupUi

    def retranslateUi(self, DlgTemplates):
        DlgTemplates.setWindowTitle(QCoreApplication.translate("DlgTemplates", u"M\u1eabu v\u0103n b\u1ea3n", None))
        self.title.setText(QCoreApplication.translate("DlgTemplates", u"M\u1eabu v\u0103n b\u1ea3n", None))
        self.explanation.setText(QCoreApplication.translate("DlgTemplates", u"C\u0103n c\u1ee9, c\u00e2u ch\u1eef, n\u01a1i nh\u1eadn c\u1ee7a t\u1eebng lo\u1ea1i gi\u1ea5y t\u1edd. B\u1ea3n s\u1eeda l\u00e0 c\u1ee7a ri\u00eang c\u01a1 quan, \u0111\u01b0\u1ee3c ki\u1ec3m tra tr\u01b0\u1edbc khi l\u01b0u; l\u00fac n\u00e0o c\u0169ng tr\u1ea3 v\u1ec1 \u0111\u01b0\u1ee3c m\u1eabu c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh.", None))
        self.listLabel.setText(QCoreApplication.translate("DlgTemplates", u"&M\u1eabu", None))
        self.textLabel.setText(QCoreApplication.translate("DlgTemplates", u"&N\u1ed9i dung m\u1eabu", None))
        self.stateLabel.setText("")
        self.fillLabel.setText(QCoreApplication.translate("DlgTemplates", u"&Ch\u1ed7 \u0111i\u1ec1n", None))
        self.fillText.setText(QCoreApplication.translate("DlgTemplates", u"Nh\u1ea5p \u0111\u00fap \u0111\u1ec3 ch\u00e8n v\u00e0o m\u1eabu.", None))
        self.resetButton.setText(QCoreApplication.translate("DlgTemplates", u"&Tr\u1ea3 v\u1ec1 m\u1eabu g\u1ed1c", None))
        self.saveButton.setText(QCoreApplication.translate("DlgTemplates", u"&L\u01b0u", None))
        self.closeButton.setText(QCoreApplication.translate("DlgTemplates", u"\u0110\u00f3ng", None))
    # retranslateUi

