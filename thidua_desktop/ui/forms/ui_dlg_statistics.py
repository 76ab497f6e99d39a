"""Made from forms/dlg_statistics.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QComboBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QSplitter,
    QTabWidget, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_DlgStatistics(object):
    def setupUi(self, DlgStatistics):
        if not DlgStatistics.objectName():
            DlgStatistics.setObjectName(u"DlgStatistics")
        DlgStatistics.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgStatistics)
        self.root.setSpacing(10)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.headText = QVBoxLayout()
        self.headText.setSpacing(2)
        self.headText.setObjectName(u"headText")
        self.headText.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(DlgStatistics)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.headText.addWidget(self.title)

        self.subtitle = QLabel(DlgStatistics)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setProperty(u"role", u"mute")
        self.subtitle.setWordWrap(True)

        self.headText.addWidget(self.subtitle)


        self.head.addLayout(self.headText)

        self.yearLabel = QLabel(DlgStatistics)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.yearLabel)

        self.yearBox = QSpinBox(DlgStatistics)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.head.addWidget(self.yearBox)

        self.numberingBox = QComboBox(DlgStatistics)
        self.numberingBox.setObjectName(u"numberingBox")

        self.head.addWidget(self.numberingBox)

        self.excelButton = QPushButton(DlgStatistics)
        self.excelButton.setObjectName(u"excelButton")
        self.excelButton.setAutoDefault(False)
        self.excelButton.setProperty(u"primary", True)
        self.excelButton.setProperty(u"iconName", u"file-spreadsheet")

        self.head.addWidget(self.excelButton)

        self.pdfButton = QPushButton(DlgStatistics)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setAutoDefault(False)
        self.pdfButton.setProperty(u"iconName", u"file-text")

        self.head.addWidget(self.pdfButton)

        self.head.setStretch(0, 1)

        self.root.addLayout(self.head)

        self.parts = QSplitter(DlgStatistics)
        self.parts.setObjectName(u"parts")
        self.parts.setOrientation(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.pages = QTabWidget(self.parts)
        self.pages.setObjectName(u"pages")
        self.parts.addWidget(self.pages)
        self.recordsPart = QWidget(self.parts)
        self.recordsPart.setObjectName(u"recordsPart")
        self.recordsBox = QVBoxLayout(self.recordsPart)
        self.recordsBox.setSpacing(8)
        self.recordsBox.setObjectName(u"recordsBox")
        self.recordsBox.setContentsMargins(0, 0, 0, 0)
        self.recordsHead = QHBoxLayout()
        self.recordsHead.setSpacing(8)
        self.recordsHead.setObjectName(u"recordsHead")
        self.recordsHead.setContentsMargins(0, 0, 0, 0)
        self.recordsTitle = QLabel(self.recordsPart)
        self.recordsTitle.setObjectName(u"recordsTitle")
        self.recordsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.recordsTitle.setProperty(u"role", u"h2")
        self.recordsTitle.setWordWrap(True)

        self.recordsHead.addWidget(self.recordsTitle)

        self.missingButton = QPushButton(self.recordsPart)
        self.missingButton.setObjectName(u"missingButton")
        self.missingButton.setAutoDefault(False)
        self.missingButton.setProperty(u"iconName", u"circle-alert")

        self.recordsHead.addWidget(self.missingButton)

        self.recordsHead.setStretch(0, 1)

        self.recordsBox.addLayout(self.recordsHead)

        self.recordList = QTreeWidget(self.recordsPart)
        self.recordList.setObjectName(u"recordList")
        self.recordList.setRootIsDecorated(False)
        self.recordList.setUniformRowHeights(True)
        self.recordList.setAllColumnsShowFocus(True)
        self.recordList.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

        self.recordsBox.addWidget(self.recordList)

        self.recordsActs = QHBoxLayout()
        self.recordsActs.setSpacing(8)
        self.recordsActs.setObjectName(u"recordsActs")
        self.recordsActs.setContentsMargins(0, 0, 0, 0)
        self.classLabel = QLabel(self.recordsPart)
        self.classLabel.setObjectName(u"classLabel")
        self.classLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.recordsActs.addWidget(self.classLabel)

        self.classBox = QComboBox(self.recordsPart)
        self.classBox.setObjectName(u"classBox")

        self.recordsActs.addWidget(self.classBox)

        self.classButton = QPushButton(self.recordsPart)
        self.classButton.setObjectName(u"classButton")
        self.classButton.setAutoDefault(False)

        self.recordsActs.addWidget(self.classButton)

        self.enterpriseButton = QPushButton(self.recordsPart)
        self.enterpriseButton.setObjectName(u"enterpriseButton")
        self.enterpriseButton.setAutoDefault(False)

        self.recordsActs.addWidget(self.enterpriseButton)

        self.notEnterpriseButton = QPushButton(self.recordsPart)
        self.notEnterpriseButton.setObjectName(u"notEnterpriseButton")
        self.notEnterpriseButton.setAutoDefault(False)

        self.recordsActs.addWidget(self.notEnterpriseButton)

        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recordsActs.addItem(self.gap)

        self.openButton = QPushButton(self.recordsPart)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)
        self.openButton.setProperty(u"iconName", u"external-link")

        self.recordsActs.addWidget(self.openButton)


        self.recordsBox.addLayout(self.recordsActs)

        self.parts.addWidget(self.recordsPart)

        self.root.addWidget(self.parts)

        self.notice = QLabel(DlgStatistics)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)
        self.notice.setVisible(False)

        self.root.addWidget(self.notice)

        self.bottom = QHBoxLayout()
        self.bottom.setSpacing(8)
        self.bottom.setObjectName(u"bottom")
        self.bottom.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(DlgStatistics)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.sourceLabel.setProperty(u"role", u"mute")
        self.sourceLabel.setWordWrap(True)

        self.bottom.addWidget(self.sourceLabel)

        self.closeButton = QPushButton(DlgStatistics)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.bottom.addWidget(self.closeButton)

        self.bottom.setStretch(0, 1)

        self.root.addLayout(self.bottom)

        self.root.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.yearLabel.setBuddy(self.yearBox)
        self.classLabel.setBuddy(self.classBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.yearBox, self.numberingBox)
        QWidget.setTabOrder(self.numberingBox, self.excelButton)
        QWidget.setTabOrder(self.excelButton, self.pdfButton)
        QWidget.setTabOrder(self.pdfButton, self.pages)
        QWidget.setTabOrder(self.pages, self.missingButton)
        QWidget.setTabOrder(self.missingButton, self.recordList)
        QWidget.setTabOrder(self.recordList, self.classBox)
        QWidget.setTabOrder(self.classBox, self.classButton)
        QWidget.setTabOrder(self.classButton, self.enterpriseButton)
        QWidget.setTabOrder(self.enterpriseButton, self.notEnterpriseButton)
        QWidget.setTabOrder(self.notEnterpriseButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.closeButton)

        self.retranslateUi(DlgStatistics)

        QMetaObject.connectSlotsByName(DlgStatistics)
    # setupUi

    def retranslateUi(self, DlgStatistics):
        DlgStatistics.setWindowTitle(QCoreApplication.translate("DlgStatistics", u"B\u00e1o c\u00e1o th\u1ed1ng k\u00ea", None))
        self.title.setText(QCoreApplication.translate("DlgStatistics", u"B\u00e1o c\u00e1o th\u1ed1ng k\u00ea", None))
        self.subtitle.setText("")
        self.yearLabel.setText(QCoreApplication.translate("DlgStatistics", u"&N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.numberingBox.setAccessibleName(QCoreApplication.translate("DlgStatistics", u"B\u1ed9 bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.excelButton.setText(QCoreApplication.translate("DlgStatistics", u"L\u01b0u &Excel\u2026", None))
        self.pdfButton.setText(QCoreApplication.translate("DlgStatistics", u"L\u01b0u &PDF\u2026", None))
        self.recordsTitle.setText("")
        self.missingButton.setText(QCoreApplication.translate("DlgStatistics", u"C\u00f2n th&i\u1ebfu", None))
        ___qtreewidgetitem = self.recordList.headerItem()
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DlgStatistics", u"Chi ti\u1ebft", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DlgStatistics", u"T\u00ean", None))
#if QT_CONFIG(accessibility)
        self.recordList.setAccessibleName(QCoreApplication.translate("DlgStatistics", u"C\u00e1c m\u1ee5c \u0111\u01b0\u1ee3c \u0111\u1ebfm", None))
#endif // QT_CONFIG(accessibility)
        self.classLabel.setText(QCoreApplication.translate("DlgStatistics", u"Nh\u00f3m &c\u00e1n b\u1ed9", None))
        self.classButton.setText(QCoreApplication.translate("DlgStatistics", u"&X\u1ebfp c\u00e1c d\u00f2ng \u0111\u00e3 ch\u1ecdn", None))
        self.enterpriseButton.setText(QCoreApplication.translate("DlgStatistics", u"L\u00e0 &doanh nghi\u1ec7p", None))
        self.notEnterpriseButton.setText(QCoreApplication.translate("DlgStatistics", u"&Kh\u00f4ng l\u00e0 doanh nghi\u1ec7p", None))
        self.openButton.setText(QCoreApplication.translate("DlgStatistics", u"&M\u1edf h\u1ed3 s\u01a1", None))
        self.notice.setText("")
        self.sourceLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("DlgStatistics", u"\u0110\u00f3ng", None))
    # retranslateUi

