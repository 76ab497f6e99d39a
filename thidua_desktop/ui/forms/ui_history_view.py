"""Made from forms/history_view.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_HistoryView(object):
    def setupUi(self, HistoryView):
        if not HistoryView.objectName():
            HistoryView.setObjectName(u"HistoryView")
        self.outer = QVBoxLayout(HistoryView)
        self.outer.setSpacing(4)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 8, 0, 0)
        self.awardsTitle = QLabel(HistoryView)
        self.awardsTitle.setObjectName(u"awardsTitle")
        self.awardsTitle.setProperty(u"role", u"h2")

        self.outer.addWidget(self.awardsTitle)

        self.awards = QTreeWidget(HistoryView)
        self.awards.setObjectName(u"awards")
        self.awards.setRootIsDecorated(False)
        self.awards.setUniformRowHeights(True)
        self.awards.setMinimumSize(QSize(0, 110))

        self.outer.addWidget(self.awards)

        self.ratingsTitle = QLabel(HistoryView)
        self.ratingsTitle.setObjectName(u"ratingsTitle")
        self.ratingsTitle.setProperty(u"role", u"h2")

        self.outer.addWidget(self.ratingsTitle)

        self.ratings = QLabel(HistoryView)
        self.ratings.setObjectName(u"ratings")
        self.ratings.setWordWrap(True)

        self.outer.addWidget(self.ratings)

        self.nominationsTitle = QLabel(HistoryView)
        self.nominationsTitle.setObjectName(u"nominationsTitle")
        self.nominationsTitle.setProperty(u"role", u"h2")

        self.outer.addWidget(self.nominationsTitle)

        self.nominations = QLabel(HistoryView)
        self.nominations.setObjectName(u"nominations")
        self.nominations.setWordWrap(True)

        self.outer.addWidget(self.nominations)

        self.wholeButton = QPushButton(HistoryView)
        self.wholeButton.setObjectName(u"wholeButton")
        self.wholeButton.setProperty(u"link", True)

        self.outer.addWidget(self.wholeButton, 0, Qt.AlignmentFlag.AlignLeft)

        QWidget.setTabOrder(self.awards, self.wholeButton)

        self.retranslateUi(HistoryView)

        QMetaObject.connectSlotsByName(HistoryView)
    # setupUi

    def retranslateUi(self, HistoryView):
        self.awardsTitle.setText(QCoreApplication.translate("HistoryView", u"Khen th\u01b0\u1edfng \u0111\u00e3 nh\u1eadn", None))
        ___qtreewidgetitem = self.awards.headerItem()
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("HistoryView", u"Quy\u1ebft \u0111\u1ecbnh", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("HistoryView", u"Danh hi\u1ec7u", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("HistoryView", u"N\u0103m", None))
#if QT_CONFIG(accessibility)
        self.awards.setAccessibleName(QCoreApplication.translate("HistoryView", u"Khen th\u01b0\u1edfng \u0111\u00e3 nh\u1eadn", None))
#endif // QT_CONFIG(accessibility)
        self.ratingsTitle.setText(QCoreApplication.translate("HistoryView", u"X\u1ebfp lo\u1ea1i h\u1eb1ng n\u0103m", None))
        self.nominationsTitle.setText(QCoreApplication.translate("HistoryView", u"\u0110ang \u0111\u1ec1 ngh\u1ecb", None))
        self.wholeButton.setText(QCoreApplication.translate("HistoryView", u"To\u00e0n b\u1ed9 l\u1ecbch s\u1eed, in ra\u2026", None))
#if QT_CONFIG(tooltip)
        self.wholeButton.setToolTip(QCoreApplication.translate("HistoryView", u"M\u1ecdi l\u01b0\u1ee3t khen th\u01b0\u1edfng, t\u1eebng n\u0103m, quy\u1ebft \u0111\u1ecbnh, gi\u1ea5y \u0111\u00e3 in; in l\u1ecbch s\u1eed khen th\u01b0\u1edfng", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

