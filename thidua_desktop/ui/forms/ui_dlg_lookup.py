"""Made from forms/dlg_lookup.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSplitter, QTabWidget,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.table_view import TableView

class Ui_DlgLookup(object):
    def setupUi(self, DlgLookup):
        if not DlgLookup.objectName():
            DlgLookup.setObjectName(u"DlgLookup")
        self.outer = QVBoxLayout(DlgLookup)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.pages = QTabWidget(DlgLookup)
        self.pages.setObjectName(u"pages")
        self.pages.setDocumentMode(True)
        self.heldPage = QWidget()
        self.heldPage.setObjectName(u"heldPage")
        self.heldLayout = QVBoxLayout(self.heldPage)
        self.heldLayout.setSpacing(8)
        self.heldLayout.setObjectName(u"heldLayout")
        self.awardRow = QHBoxLayout()
        self.awardRow.setSpacing(8)
        self.awardRow.setObjectName(u"awardRow")
        self.awardLabel = QLabel(self.heldPage)
        self.awardLabel.setObjectName(u"awardLabel")
        self.awardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.awardRow.addWidget(self.awardLabel)

        self.awardBox = QComboBox(self.heldPage)
        self.awardBox.setObjectName(u"awardBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.awardBox.sizePolicy().hasHeightForWidth())
        self.awardBox.setSizePolicy(sizePolicy)
        self.awardBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.awardBox.setMinimumContentsLength(24)

        self.awardRow.addWidget(self.awardBox)

        self.kindLabel = QLabel(self.heldPage)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.awardRow.addWidget(self.kindLabel)

        self.kindBox = QComboBox(self.heldPage)
        self.kindBox.setObjectName(u"kindBox")

        self.awardRow.addWidget(self.kindBox)


        self.heldLayout.addLayout(self.awardRow)

        self.timeRow = QHBoxLayout()
        self.timeRow.setSpacing(8)
        self.timeRow.setObjectName(u"timeRow")
        self.firstLabel = QLabel(self.heldPage)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.timeRow.addWidget(self.firstLabel)

        self.firstBox = QComboBox(self.heldPage)
        self.firstBox.setObjectName(u"firstBox")

        self.timeRow.addWidget(self.firstBox)

        self.lastLabel = QLabel(self.heldPage)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.timeRow.addWidget(self.lastLabel)

        self.lastBox = QComboBox(self.heldPage)
        self.lastBox.setObjectName(u"lastBox")

        self.timeRow.addWidget(self.lastBox)

        self.onCheck = QCheckBox(self.heldPage)
        self.onCheck.setObjectName(u"onCheck")

        self.timeRow.addWidget(self.onCheck)

        self.onEdit = DateEdit(self.heldPage)
        self.onEdit.setObjectName(u"onEdit")

        self.timeRow.addWidget(self.onEdit)

        self.revokedCheck = QCheckBox(self.heldPage)
        self.revokedCheck.setObjectName(u"revokedCheck")

        self.timeRow.addWidget(self.revokedCheck)

        self.unitLabel = QLabel(self.heldPage)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.timeRow.addWidget(self.unitLabel)

        self.unitBox = QComboBox(self.heldPage)
        self.unitBox.setObjectName(u"unitBox")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.unitBox.sizePolicy().hasHeightForWidth())
        self.unitBox.setSizePolicy(sizePolicy1)
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(18)

        self.timeRow.addWidget(self.unitBox)


        self.heldLayout.addLayout(self.timeRow)

        self.countLabel = QLabel(self.heldPage)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.heldLayout.addWidget(self.countLabel)

        self.splitter = QSplitter(self.heldPage)
        self.splitter.setObjectName(u"splitter")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy2)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.countList = ChoiceList(self.splitter)
        self.countList.setObjectName(u"countList")
        self.splitter.addWidget(self.countList)
        self.table = TableView(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)

        self.heldLayout.addWidget(self.splitter)

        self.pages.addTab(self.heldPage, "")
        self.bookPage = QWidget()
        self.bookPage.setObjectName(u"bookPage")
        self.bookLayout = QVBoxLayout(self.bookPage)
        self.bookLayout.setSpacing(8)
        self.bookLayout.setObjectName(u"bookLayout")
        self.bookRow = QHBoxLayout()
        self.bookRow.setSpacing(8)
        self.bookRow.setObjectName(u"bookRow")
        self.bookLabel = QLabel(self.bookPage)
        self.bookLabel.setObjectName(u"bookLabel")
        self.bookLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.bookRow.addWidget(self.bookLabel)

        self.bookBox = QComboBox(self.bookPage)
        self.bookBox.setObjectName(u"bookBox")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.bookBox.sizePolicy().hasHeightForWidth())
        self.bookBox.setSizePolicy(sizePolicy3)
        self.bookBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.bookBox.setMinimumContentsLength(24)

        self.bookRow.addWidget(self.bookBox)


        self.bookLayout.addLayout(self.bookRow)

        self.paperLayout = QVBoxLayout()
        self.paperLayout.setObjectName(u"paperLayout")

        self.bookLayout.addLayout(self.paperLayout)

        self.pages.addTab(self.bookPage, "")

        self.outer.addWidget(self.pages)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.historyButton = QPushButton(DlgLookup)
        self.historyButton.setObjectName(u"historyButton")
        self.historyButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.historyButton)

        self.openButton = QPushButton(DlgLookup)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.openButton)

        self.buttonSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(DlgLookup)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.outer.addLayout(self.buttonRow)

#if QT_CONFIG(shortcut)
        self.awardLabel.setBuddy(self.awardBox)
        self.kindLabel.setBuddy(self.kindBox)
        self.firstLabel.setBuddy(self.firstBox)
        self.lastLabel.setBuddy(self.lastBox)
        self.unitLabel.setBuddy(self.unitBox)
        self.bookLabel.setBuddy(self.bookBox)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DlgLookup)

        QMetaObject.connectSlotsByName(DlgLookup)
    # setupUi

    def retranslateUi(self, DlgLookup):
        DlgLookup.setWindowTitle(QCoreApplication.translate("DlgLookup", u"Tra c\u1ee9u khen th\u01b0\u1edfng", None))
        self.awardLabel.setText(QCoreApplication.translate("DlgLookup", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.kindLabel.setText(QCoreApplication.translate("DlgLookup", u"\u0110\u1ed1i &t\u01b0\u1ee3ng", None))
        self.firstLabel.setText(QCoreApplication.translate("DlgLookup", u"T\u1eeb &n\u0103m", None))
        self.lastLabel.setText(QCoreApplication.translate("DlgLookup", u"\u0111\u1ebfn n\u0103&m", None))
        self.onCheck.setText(QCoreApplication.translate("DlgLookup", u"\u0110&ang gi\u1eef v\u00e0o ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.onEdit.setAccessibleName(QCoreApplication.translate("DlgLookup", u"Ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.revokedCheck.setText(QCoreApplication.translate("DlgLookup", u"C\u1ea3 l\u01b0\u1ee3t \u0111\u00e3 thu &h\u1ed3i", None))
        self.unitLabel.setText(QCoreApplication.translate("DlgLookup", u"\u0110\u01a1n &v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.countList.setAccessibleName(QCoreApplication.translate("DlgLookup", u"T\u1ed5ng s\u1ed1 theo danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("DlgLookup", u"C\u00e1c l\u01b0\u1ee3t khen th\u01b0\u1edfng", None))
#endif // QT_CONFIG(accessibility)
        self.pages.setTabText(self.pages.indexOf(self.heldPage), QCoreApplication.translate("DlgLookup", u"Ai gi\u1eef danh hi\u1ec7u g\u00ec, khi n\u00e0o", None))
        self.bookLabel.setText(QCoreApplication.translate("DlgLookup", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.pages.setTabText(self.pages.indexOf(self.bookPage), QCoreApplication.translate("DlgLookup", u"S\u1ed5 v\u00e0ng", None))
        self.historyButton.setText(QCoreApplication.translate("DlgLookup", u"&L\u1ecbch s\u1eed c\u1ee7a \u0111\u1ed1i t\u01b0\u1ee3ng\u2026", None))
        self.openButton.setText(QCoreApplication.translate("DlgLookup", u"M\u1edf tr&ong s\u1ed5", None))
        self.closeButton.setText(QCoreApplication.translate("DlgLookup", u"\u0110\u00f3n&g", None))
    # retranslateUi

