"""Made from forms/reform_remedies.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.sheet_view import SheetView

class Ui_ReformRemediesForm(object):
    def setupUi(self, ReformRemediesForm):
        if not ReformRemediesForm.objectName():
            ReformRemediesForm.setObjectName(u"ReformRemediesForm")
        ReformRemediesForm.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ReformRemediesForm)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ReformRemediesForm)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.left = QWidget(self.splitter)
        self.left.setObjectName(u"left")
        self.left.setProperty(u"plain", True)
        self.left.setMinimumSize(QSize(560, 0))
        self.leftLayout = QVBoxLayout(self.left)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.left)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.listTitle.setProperty(u"role", u"h1")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.listTitle.sizePolicy().hasHeightForWidth())
        self.listTitle.setSizePolicy(sizePolicy)

        self.head.addWidget(self.listTitle)

        self.proposeButton = QPushButton(self.left)
        self.proposeButton.setObjectName(u"proposeButton")
        self.proposeButton.setProperty(u"iconName", u"list-checks")

        self.head.addWidget(self.proposeButton)

        self.addButton = QPushButton(self.left)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"iconName", u"plus")

        self.head.addWidget(self.addButton)

        self.pledgeButton = QPushButton(self.left)
        self.pledgeButton.setObjectName(u"pledgeButton")
        self.pledgeButton.setProperty(u"iconName", u"handshake")

        self.head.addWidget(self.pledgeButton)

        self.carryButton = QPushButton(self.left)
        self.carryButton.setObjectName(u"carryButton")
        self.carryButton.setProperty(u"iconName", u"arrow-right")

        self.head.addWidget(self.carryButton)


        self.leftLayout.addLayout(self.head)

        self.filters = QHBoxLayout()
        self.filters.setSpacing(8)
        self.filters.setObjectName(u"filters")
        self.filters.setContentsMargins(0, 0, 0, 0)
        self.yearBox = QComboBox(self.left)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.yearBox.setMinimumContentsLength(25)

        self.filters.addWidget(self.yearBox)

        self.stateBox = QComboBox(self.left)
        self.stateBox.setObjectName(u"stateBox")
        self.stateBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stateBox.setMinimumContentsLength(12)

        self.filters.addWidget(self.stateBox)

        self.unitBox = QComboBox(self.left)
        self.unitBox.setObjectName(u"unitBox")
        self.unitBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.unitBox.setMinimumContentsLength(12)

        self.filters.addWidget(self.unitBox)

        self.countLabel = QLabel(self.left)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.countLabel.setProperty(u"role", u"mute")
        sizePolicy.setHeightForWidth(self.countLabel.sizePolicy().hasHeightForWidth())
        self.countLabel.setSizePolicy(sizePolicy)

        self.filters.addWidget(self.countLabel)


        self.leftLayout.addLayout(self.filters)

        self.notice = QLabel(self.left)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.leftLayout.addWidget(self.notice)

        self.tableCard = QFrame(self.left)
        self.tableCard.setObjectName(u"tableCard")
        self.tableCard.setProperty(u"card", True)
        self.tableLayout = QVBoxLayout(self.tableCard)
        self.tableLayout.setSpacing(0)
        self.tableLayout.setObjectName(u"tableLayout")
        self.tableLayout.setContentsMargins(1, 1, 1, 1)
        self.table = SheetView(self.tableCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.tableLayout.addWidget(self.table)


        self.leftLayout.addWidget(self.tableCard)

        self.fixRow = QHBoxLayout()
        self.fixRow.setSpacing(8)
        self.fixRow.setObjectName(u"fixRow")
        self.fixRow.setContentsMargins(0, 0, 0, 0)
        self.fixLabel = QLabel(self.left)
        self.fixLabel.setObjectName(u"fixLabel")
        self.fixLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.fixLabel.setProperty(u"role", u"mute")
        self.fixLabel.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.fixLabel.sizePolicy().hasHeightForWidth())
        self.fixLabel.setSizePolicy(sizePolicy1)

        self.fixRow.addWidget(self.fixLabel)

        self.declareButton = QPushButton(self.left)
        self.declareButton.setObjectName(u"declareButton")
        self.declareButton.setProperty(u"iconName", u"check")

        self.fixRow.addWidget(self.declareButton)


        self.leftLayout.addLayout(self.fixRow)

        self.splitter.addWidget(self.left)
        self.sideStack = QStackedWidget(self.splitter)
        self.sideStack.setObjectName(u"sideStack")
        self.sideStack.setMinimumSize(QSize(340, 0))
        self.blankPage = QFrame()
        self.blankPage.setObjectName(u"blankPage")
        self.blankPage.setProperty(u"card", True)
        self.blankLayout = QVBoxLayout(self.blankPage)
        self.blankLayout.setSpacing(8)
        self.blankLayout.setObjectName(u"blankLayout")
        self.blankLayout.setContentsMargins(12, 12, 12, 12)
        self.blank = EmptyState(self.blankPage)
        self.blank.setObjectName(u"blank")

        self.blankLayout.addWidget(self.blank)

        self.sideStack.addWidget(self.blankPage)
        self.splitter.addWidget(self.sideStack)

        self.rootLayout.addWidget(self.splitter)

        QWidget.setTabOrder(self.yearBox, self.stateBox)
        QWidget.setTabOrder(self.stateBox, self.unitBox)
        QWidget.setTabOrder(self.unitBox, self.table)
        QWidget.setTabOrder(self.table, self.proposeButton)
        QWidget.setTabOrder(self.proposeButton, self.addButton)
        QWidget.setTabOrder(self.addButton, self.pledgeButton)
        QWidget.setTabOrder(self.pledgeButton, self.carryButton)
        QWidget.setTabOrder(self.carryButton, self.declareButton)

        self.retranslateUi(ReformRemediesForm)

        self.sideStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ReformRemediesForm)
    # setupUi

    def retranslateUi(self, ReformRemediesForm):
        self.listTitle.setText("")
        self.proposeButton.setText(QCoreApplication.translate("ReformRemediesForm", u"\u0110\u1ec1 xu\u1ea5t t\u1eeb \u0111i\u1ec3m m\u1ea5t\u2026", None))
#if QT_CONFIG(tooltip)
        self.proposeButton.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"Ch\u1ecdn c\u00e1c m\u1ee5c b\u1ecb m\u1ea5t \u0111i\u1ec3m \u0111\u1ec3 \u0111\u01b0a v\u00e0o k\u1ebf ho\u1ea1ch (Ctrl+Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.addButton.setText(QCoreApplication.translate("ReformRemediesForm", u"Th\u00eam vi\u1ec7c", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"Th\u00eam m\u1ed9t t\u1ed3n t\u1ea1i, h\u1ea1n ch\u1ebf ghi tay (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.pledgeButton.setText(QCoreApplication.translate("ReformRemediesForm", u"V\u00e0o gi&ao \u01b0\u1edbc\u2026", None))
#if QT_CONFIG(tooltip)
        self.pledgeButton.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"\u0110\u01b0a c\u00e1c vi\u1ec7c \u0111ang ch\u1ecdn th\u00e0nh ch\u1ec9 ti\u00eau giao \u01b0\u1edbc c\u1ee7a m\u1ed9t \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.carryButton.setText(QCoreApplication.translate("ReformRemediesForm", u"Chuy\u1ec3n ti\u1ebfp", None))
#if QT_CONFIG(tooltip)
        self.carryButton.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"Chuy\u1ec3n vi\u1ec7c ch\u01b0a xong sang k\u1ebf ho\u1ea1ch c\u1ee7a n\u0103m sau", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.yearBox.setAccessibleName(QCoreApplication.translate("ReformRemediesForm", u"M\u1ea5t \u0111i\u1ec3m \u1edf n\u0103m n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearBox.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"M\u1ea5t \u0111i\u1ec3m \u1edf n\u0103m n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stateBox.setAccessibleName(QCoreApplication.translate("ReformRemediesForm", u"T\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stateBox.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"T\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.unitBox.setAccessibleName(QCoreApplication.translate("ReformRemediesForm", u"C\u1ee7a c\u01a1 quan hay \u0111\u01a1n v\u1ecb n\u00e0o", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitBox.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"C\u1ee7a c\u01a1 quan hay \u0111\u01a1n v\u1ecb n\u00e0o", None))
#endif // QT_CONFIG(tooltip)
        self.countLabel.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ReformRemediesForm", u"K\u1ebf ho\u1ea1ch kh\u1eafc ph\u1ee5c", None))
#endif // QT_CONFIG(accessibility)
        self.fixLabel.setText("")
        self.declareButton.setText("")
#if QT_CONFIG(tooltip)
        self.declareButton.setToolTip(QCoreApplication.translate("ReformRemediesForm", u"Ghi s\u1ed1 \u0111\u00e3 kh\u1eafc ph\u1ee5c tr\u00ean t\u1ed5ng s\u1ed1 t\u1ed3n t\u1ea1i l\u00e0m s\u1ed1 li\u1ec7u k\u00ea khai c\u1ee7a ti\u00eau ch\u00ed n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

