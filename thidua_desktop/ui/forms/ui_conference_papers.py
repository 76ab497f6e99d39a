"""Made from forms/conference_papers.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
class Ui_ConferencePapers(object):
    def setupUi(self, ConferencePapers):
        if not ConferencePapers.objectName():
            ConferencePapers.setObjectName(u"ConferencePapers")
        ConferencePapers.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ConferencePapers)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ConferencePapers)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.side = QWidget(self.splitter)
        self.side.setObjectName(u"side")
        self.side.setMinimumSize(QSize(260, 0))
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.listCard = QFrame(self.side)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 8, 12)
        self.listCaption = QLabel(self.listCard)
        self.listCaption.setObjectName(u"listCaption")
        self.listCaption.setProperty(u"role", u"h2")
        self.listCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.listLayout.addWidget(self.listCaption)

        self.paperList = ChoiceList(self.listCard)
        self.paperList.setObjectName(u"paperList")

        self.listLayout.addWidget(self.paperList)


        self.sideLayout.addWidget(self.listCard)

        self.packCard = QFrame(self.side)
        self.packCard.setObjectName(u"packCard")
        self.packCard.setProperty(u"card", True)
        self.packLayout = QVBoxLayout(self.packCard)
        self.packLayout.setSpacing(6)
        self.packLayout.setObjectName(u"packLayout")
        self.packLayout.setContentsMargins(12, 10, 12, 12)
        self.packCaption = QLabel(self.packCard)
        self.packCaption.setObjectName(u"packCaption")
        self.packCaption.setProperty(u"role", u"h2")
        self.packCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.packLayout.addWidget(self.packCaption)

        self.packLabel = QLabel(self.packCard)
        self.packLabel.setObjectName(u"packLabel")
        self.packLabel.setProperty(u"role", u"mute")
        self.packLabel.setWordWrap(True)
        self.packLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.packLayout.addWidget(self.packLabel)

        self.packRow = QHBoxLayout()
        self.packRow.setSpacing(8)
        self.packRow.setObjectName(u"packRow")
        self.packRow.setContentsMargins(0, 0, 0, 0)
        self.packButton = QPushButton(self.packCard)
        self.packButton.setObjectName(u"packButton")
        self.packButton.setProperty(u"primary", True)
        self.packButton.setProperty(u"iconName", u"folder-open")

        self.packRow.addWidget(self.packButton)

        self.gap15 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.packRow.addItem(self.gap15)


        self.packLayout.addLayout(self.packRow)

        self.changeCaption = QLabel(self.packCard)
        self.changeCaption.setObjectName(u"changeCaption")
        self.changeCaption.setProperty(u"role", u"h2")
        self.changeCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.packLayout.addWidget(self.changeCaption)

        self.changeList = QListWidget(self.packCard)
        self.changeList.setObjectName(u"changeList")
        self.changeList.setMaximumSize(QSize(16777215, 130))
        self.changeList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changeList.setWordWrap(True)

        self.packLayout.addWidget(self.changeList)


        self.sideLayout.addWidget(self.packCard)

        self.sideLayout.setStretch(0, 1)
        self.splitter.addWidget(self.side)
        self.paperPage = QWidget(self.splitter)
        self.paperPage.setObjectName(u"paperPage")
        self.paperLayout = QVBoxLayout(self.paperPage)
        self.paperLayout.setSpacing(8)
        self.paperLayout.setObjectName(u"paperLayout")
        self.paperLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.paperPage)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.listCaption.setBuddy(self.paperList)
        self.changeCaption.setBuddy(self.changeList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferencePapers)

        QMetaObject.connectSlotsByName(ConferencePapers)
    # setupUi

    def retranslateUi(self, ConferencePapers):
        self.listCaption.setText(QCoreApplication.translate("ConferencePapers", u"Gi\u1ea5y t\u1edd c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.paperList.setAccessibleName(QCoreApplication.translate("ConferencePapers", u"Gi\u1ea5y t\u1edd c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.packCaption.setText(QCoreApplication.translate("ConferencePapers", u"In tr\u1ecdn b\u1ed9", None))
        self.packLabel.setText("")
        self.packButton.setText(QCoreApplication.translate("ConferencePapers", u"In tr\u1ecdn &b\u1ed9\u2026", None))
#if QT_CONFIG(tooltip)
        self.packButton.setToolTip(QCoreApplication.translate("ConferencePapers", u"M\u1ecdi gi\u1ea5y t\u1edd v\u00e0o m\u1ed9t th\u01b0 m\u1ee5c v\u00e0 m\u1ed9t t\u1ec7p PDF c\u00f3 m\u1ee5c l\u1ee5c", None))
#endif // QT_CONFIG(tooltip)
        self.changeCaption.setText(QCoreApplication.translate("ConferencePapers", u"Thay \u0111\u1ed5i t\u1eeb l\u1ea7n in tr\u01b0\u1edbc", None))
#if QT_CONFIG(accessibility)
        self.changeList.setAccessibleName(QCoreApplication.translate("ConferencePapers", u"Thay \u0111\u1ed5i t\u1eeb l\u1ea7n in tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

