"""Made from forms/dlg_lookup_history.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.year_strip import YearStripView

class Ui_DlgLookupHistory(object):
    def setupUi(self, DlgLookupHistory):
        if not DlgLookupHistory.objectName():
            DlgLookupHistory.setObjectName(u"DlgLookupHistory")
        self.outer = QVBoxLayout(DlgLookupHistory)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 16, 12)
        self.title = QLabel(DlgLookupHistory)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")

        self.outer.addWidget(self.title)

        self.subtitle = QLabel(DlgLookupHistory)
        self.subtitle.setObjectName(u"subtitle")
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)
        self.subtitle.setWordWrap(True)

        self.outer.addWidget(self.subtitle)

        self.splitter = QSplitter(DlgLookupHistory)
        self.splitter.setObjectName(u"splitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.splitter.sizePolicy().hasHeightForWidth())
        self.splitter.setSizePolicy(sizePolicy)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.leftPage = QWidget(self.splitter)
        self.leftPage.setObjectName(u"leftPage")
        self.leftLayout = QVBoxLayout(self.leftPage)
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 8, 0)
        self.strip = YearStripView(self.leftPage)
        self.strip.setObjectName(u"strip")

        self.leftLayout.addWidget(self.strip)

        self.awards = QTreeWidget(self.leftPage)
        self.awards.setObjectName(u"awards")
        self.awards.setRootIsDecorated(False)
        self.awards.setWordWrap(True)

        self.leftLayout.addWidget(self.awards)

        self.more = QLabel(self.leftPage)
        self.more.setObjectName(u"more")
        self.more.setTextFormat(Qt.TextFormat.PlainText)
        self.more.setWordWrap(True)

        self.leftLayout.addWidget(self.more)

        self.splitter.addWidget(self.leftPage)
        self.paperPage = QWidget(self.splitter)
        self.paperPage.setObjectName(u"paperPage")
        self.paperLayout = QVBoxLayout(self.paperPage)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(8, 0, 0, 0)
        self.splitter.addWidget(self.paperPage)

        self.outer.addWidget(self.splitter)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(DlgLookupHistory)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.outer.addLayout(self.buttonRow)


        self.retranslateUi(DlgLookupHistory)

        QMetaObject.connectSlotsByName(DlgLookupHistory)
    # setupUi

    def retranslateUi(self, DlgLookupHistory):
        DlgLookupHistory.setWindowTitle(QCoreApplication.translate("DlgLookupHistory", u"L\u1ecbch s\u1eed khen th\u01b0\u1edfng", None))
        ___qtreewidgetitem = self.awards.headerItem()
        ___qtreewidgetitem.setText(4, QCoreApplication.translate("DlgLookupHistory", u"Ghi ch\u00fa", None))
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("DlgLookupHistory", u"C\u1ea5p quy\u1ebft \u0111\u1ecbnh", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("DlgLookupHistory", u"Quy\u1ebft \u0111\u1ecbnh", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("DlgLookupHistory", u"Danh hi\u1ec7u, h\u00ecnh th\u1ee9c", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("DlgLookupHistory", u"N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.awards.setAccessibleName(QCoreApplication.translate("DlgLookupHistory", u"C\u00e1c l\u01b0\u1ee3t khen th\u01b0\u1edfng", None))
#endif // QT_CONFIG(accessibility)
        self.closeButton.setText(QCoreApplication.translate("DlgLookupHistory", u"\u0110\u00f3n&g", None))
    # retranslateUi

