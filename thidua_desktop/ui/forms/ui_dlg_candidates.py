"""Made from forms/dlg_candidates.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QSplitter,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.findings_view import FindingsView

class Ui_DlgCandidates(object):
    def setupUi(self, DlgCandidates):
        if not DlgCandidates.objectName():
            DlgCandidates.setObjectName(u"DlgCandidates")
        self.outer = QVBoxLayout(DlgCandidates)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(20, 16, 20, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.awardLabel = QLabel(DlgCandidates)
        self.awardLabel.setObjectName(u"awardLabel")
        self.awardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.awardLabel)

        self.awardBox = QComboBox(DlgCandidates)
        self.awardBox.setObjectName(u"awardBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(2)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.awardBox.sizePolicy().hasHeightForWidth())
        self.awardBox.setSizePolicy(sizePolicy)

        self.head.addWidget(self.awardBox)

        self.yearLabel = QLabel(DlgCandidates)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.yearLabel)

        self.yearBox = QSpinBox(DlgCandidates)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.head.addWidget(self.yearBox)

        self.unitLabel = QLabel(DlgCandidates)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.unitLabel)

        self.unitBox = QComboBox(DlgCandidates)
        self.unitBox.setObjectName(u"unitBox")
        sizePolicy.setHeightForWidth(self.unitBox.sizePolicy().hasHeightForWidth())
        self.unitBox.setSizePolicy(sizePolicy)
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(16)

        self.head.addWidget(self.unitBox)


        self.outer.addLayout(self.head)

        self.segments = QHBoxLayout()
        self.segments.setSpacing(6)
        self.segments.setObjectName(u"segments")
        self.segments.setContentsMargins(0, 0, 0, 0)
        self.meetButton = QPushButton(DlgCandidates)
        self.meetButton.setObjectName(u"meetButton")
        self.meetButton.setProperty(u"segment", True)
        self.meetButton.setCheckable(True)
        self.meetButton.setChecked(True)
        self.meetButton.setAutoExclusive(True)

        self.segments.addWidget(self.meetButton)

        self.nearButton = QPushButton(DlgCandidates)
        self.nearButton.setObjectName(u"nearButton")
        self.nearButton.setProperty(u"segment", True)
        self.nearButton.setCheckable(True)
        self.nearButton.setAutoExclusive(True)

        self.segments.addWidget(self.nearButton)

        self.nextButton = QPushButton(DlgCandidates)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"segment", True)
        self.nextButton.setCheckable(True)
        self.nextButton.setAutoExclusive(True)

        self.segments.addWidget(self.nextButton)

        self.segmentGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.segments.addItem(self.segmentGap)

        self.allButton = QPushButton(DlgCandidates)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"link", True)

        self.segments.addWidget(self.allButton)


        self.outer.addLayout(self.segments)

        self.splitter = QSplitter(DlgCandidates)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy1)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.list = QTreeWidget(self.listCard)
        self.list.setObjectName(u"list")
        self.list.setProperty(u"bare", True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAlternatingRowColors(False)

        self.listLayout.addWidget(self.list)

        self.emptyLabel = QLabel(self.listCard)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"role", u"mute")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.emptyLabel.sizePolicy().hasHeightForWidth())
        self.emptyLabel.setSizePolicy(sizePolicy2)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.listLayout.addWidget(self.emptyLabel)

        self.splitter.addWidget(self.listCard)
        self.whyCard = QFrame(self.splitter)
        self.whyCard.setObjectName(u"whyCard")
        self.whyCard.setProperty(u"card", True)
        self.whyCard.setMinimumSize(QSize(260, 0))
        self.whyLayout = QVBoxLayout(self.whyCard)
        self.whyLayout.setSpacing(6)
        self.whyLayout.setObjectName(u"whyLayout")
        self.whyLayout.setContentsMargins(12, 10, 4, 8)
        self.whyTitle = QLabel(self.whyCard)
        self.whyTitle.setObjectName(u"whyTitle")
        self.whyTitle.setProperty(u"role", u"h2")
        self.whyTitle.setWordWrap(True)
        self.whyTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.whyLayout.addWidget(self.whyTitle)

        self.missingLabel = QLabel(self.whyCard)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setProperty(u"role", u"warn")
        self.missingLabel.setWordWrap(True)
        self.missingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.whyLayout.addWidget(self.missingLabel)

        self.findings = FindingsView(self.whyCard)
        self.findings.setObjectName(u"findings")

        self.whyLayout.addWidget(self.findings)

        self.splitter.addWidget(self.whyCard)

        self.outer.addWidget(self.splitter)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(DlgCandidates)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"mute")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy3)
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.buttons.addWidget(self.countLabel)

        self.addButton = QPushButton(DlgCandidates)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")
        self.addButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.addButton)

        self.closeButton = QPushButton(DlgCandidates)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.awardLabel.setBuddy(self.awardBox)
        self.yearLabel.setBuddy(self.yearBox)
        self.unitLabel.setBuddy(self.unitBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.awardBox, self.yearBox)
        QWidget.setTabOrder(self.yearBox, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.meetButton)
        QWidget.setTabOrder(self.meetButton, self.nearButton)
        QWidget.setTabOrder(self.nearButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.list)
        QWidget.setTabOrder(self.list, self.findings)
        QWidget.setTabOrder(self.findings, self.addButton)
        QWidget.setTabOrder(self.addButton, self.closeButton)

        self.retranslateUi(DlgCandidates)

        self.addButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgCandidates)
    # setupUi

    def retranslateUi(self, DlgCandidates):
        DlgCandidates.setWindowTitle(QCoreApplication.translate("DlgCandidates", u"Ai c\u00f3 th\u1ec3 \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb", None))
        self.awardLabel.setText(QCoreApplication.translate("DlgCandidates", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        self.yearLabel.setText(QCoreApplication.translate("DlgCandidates", u"&N\u0103m", None))
        self.unitLabel.setText(QCoreApplication.translate("DlgCandidates", u"\u0110\u01a1n &v\u1ecb", None))
        self.meetButton.setText(QCoreApplication.translate("DlgCandidates", u"C\u00f3 th\u1ec3 \u0111\u1ec1 ngh\u1ecb", None))
        self.nearButton.setText(QCoreApplication.translate("DlgCandidates", u"Thi\u1ebfu m\u1ed9t \u0111i\u1ec1u ki\u1ec7n", None))
        self.nextButton.setText(QCoreApplication.translate("DlgCandidates", u"Tri\u1ec3n v\u1ecdng n\u0103m sau", None))
        self.allButton.setText(QCoreApplication.translate("DlgCandidates", u"\u0110\u00e1nh d\u1ea5u &t\u1ea5t c\u1ea3", None))
#if QT_CONFIG(accessibility)
        self.list.setAccessibleName(QCoreApplication.translate("DlgCandidates", u"Ai c\u00f3 th\u1ec3 \u0111\u01b0\u1ee3c \u0111\u1ec1 ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.whyTitle.setText("")
        self.missingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("DlgCandidates", u"\u0110i\u1ec1u ki\u1ec7n v\u00e0 k\u1ebft qu\u1ea3 ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.addButton.setText(QCoreApplication.translate("DlgCandidates", u"\u0110\u01b0&a v\u00e0o \u0111\u1ee3t", None))
        self.closeButton.setText(QCoreApplication.translate("DlgCandidates", u"\u0110\u00f3n&g", None))
    # retranslateUi

