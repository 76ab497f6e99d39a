"""Made from forms/conference_after.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QTableView, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
class Ui_ConferenceAfter(object):
    def setupUi(self, ConferenceAfter):
        if not ConferenceAfter.objectName():
            ConferenceAfter.setObjectName(u"ConferenceAfter")
        ConferenceAfter.setProperty(u"plain", True)
        self.rootLayout = QHBoxLayout(ConferenceAfter)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(ConferenceAfter)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.figureCard = QFrame(self.splitter)
        self.figureCard.setObjectName(u"figureCard")
        self.figureCard.setMinimumSize(QSize(190, 0))
        self.figureCard.setProperty(u"card", True)
        self.figureLayout = QVBoxLayout(self.figureCard)
        self.figureLayout.setSpacing(6)
        self.figureLayout.setObjectName(u"figureLayout")
        self.figureLayout.setContentsMargins(12, 10, 8, 12)
        self.figureCaption = QLabel(self.figureCard)
        self.figureCaption.setObjectName(u"figureCaption")
        self.figureCaption.setProperty(u"role", u"h2")
        self.figureCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.figureLayout.addWidget(self.figureCaption)

        self.figureList = ChoiceList(self.figureCard)
        self.figureList.setObjectName(u"figureList")

        self.figureLayout.addWidget(self.figureList)

        self.splitter.addWidget(self.figureCard)
        self.middle = QStackedWidget(self.splitter)
        self.middle.setObjectName(u"middle")
        self.listCard = QFrame()
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 12, 12)
        self.listHead = QHBoxLayout()
        self.listHead.setSpacing(8)
        self.listHead.setObjectName(u"listHead")
        self.listHead.setContentsMargins(0, 0, 0, 0)
        self.listTitle = QLabel(self.listCard)
        self.listTitle.setObjectName(u"listTitle")
        self.listTitle.setProperty(u"role", u"h2")
        self.listTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.listHead.addWidget(self.listTitle)

        self.listSub = QLabel(self.listCard)
        self.listSub.setObjectName(u"listSub")
        self.listSub.setProperty(u"role", u"mute")
        self.listSub.setTextFormat(Qt.TextFormat.PlainText)

        self.listHead.addWidget(self.listSub)

        self.gap16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHead.addItem(self.gap16)

        self.openButton = QPushButton(self.listCard)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"iconName", u"award")

        self.listHead.addWidget(self.openButton)


        self.listLayout.addLayout(self.listHead)

        self.table = QTableView(self.listCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"bare", True)

        self.listLayout.addWidget(self.table)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(6)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.handButton = QPushButton(self.listCard)
        self.handButton.setObjectName(u"handButton")
        self.handButton.setProperty(u"iconName", u"check")

        self.foot.addWidget(self.handButton)

        self.handStandButton = QPushButton(self.listCard)
        self.handStandButton.setObjectName(u"handStandButton")
        self.handStandButton.setProperty(u"iconName", u"user-plus")

        self.foot.addWidget(self.handStandButton)

        self.unhandButton = QPushButton(self.listCard)
        self.unhandButton.setObjectName(u"unhandButton")
        self.unhandButton.setProperty(u"iconName", u"undo-2")

        self.foot.addWidget(self.unhandButton)

        self.gap17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap17)

        self.photoHere = QPushButton(self.listCard)
        self.photoHere.setObjectName(u"photoHere")
        self.photoHere.setProperty(u"iconName", u"image")

        self.foot.addWidget(self.photoHere)


        self.listLayout.addLayout(self.foot)

        self.middle.addWidget(self.listCard)
        self.photoCard = QFrame()
        self.photoCard.setObjectName(u"photoCard")
        self.photoCard.setProperty(u"card", True)
        self.photoLayout = QVBoxLayout(self.photoCard)
        self.photoLayout.setSpacing(6)
        self.photoLayout.setObjectName(u"photoLayout")
        self.photoLayout.setContentsMargins(12, 10, 12, 12)
        self.photoHead = QHBoxLayout()
        self.photoHead.setSpacing(8)
        self.photoHead.setObjectName(u"photoHead")
        self.photoHead.setContentsMargins(0, 0, 0, 0)
        self.photoCaption = QLabel(self.photoCard)
        self.photoCaption.setObjectName(u"photoCaption")
        self.photoCaption.setProperty(u"role", u"h2")
        self.photoCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.photoHead.addWidget(self.photoCaption)

        self.gap18 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.photoHead.addItem(self.gap18)

        self.photoAdd = QPushButton(self.photoCard)
        self.photoAdd.setObjectName(u"photoAdd")
        self.photoAdd.setProperty(u"iconName", u"image")

        self.photoHead.addWidget(self.photoAdd)


        self.photoLayout.addLayout(self.photoHead)

        self.photoList = QListWidget(self.photoCard)
        self.photoList.setObjectName(u"photoList")
        self.photoList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.photoList.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.photoLayout.addWidget(self.photoList)

        self.photoFoot = QHBoxLayout()
        self.photoFoot.setSpacing(6)
        self.photoFoot.setObjectName(u"photoFoot")
        self.photoFoot.setContentsMargins(0, 0, 0, 0)
        self.photoOpen = QPushButton(self.photoCard)
        self.photoOpen.setObjectName(u"photoOpen")
        self.photoOpen.setProperty(u"iconName", u"external-link")

        self.photoFoot.addWidget(self.photoOpen)

        self.photoDrop = QPushButton(self.photoCard)
        self.photoDrop.setObjectName(u"photoDrop")
        self.photoDrop.setProperty(u"iconName", u"trash-2")

        self.photoFoot.addWidget(self.photoDrop)

        self.gap19 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.photoFoot.addItem(self.gap19)


        self.photoLayout.addLayout(self.photoFoot)

        self.middle.addWidget(self.photoCard)
        self.splitter.addWidget(self.middle)

        self.rootLayout.addWidget(self.splitter)

#if QT_CONFIG(shortcut)
        self.figureCaption.setBuddy(self.figureList)
        self.listTitle.setBuddy(self.table)
        self.photoCaption.setBuddy(self.photoList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceAfter)

        QMetaObject.connectSlotsByName(ConferenceAfter)
    # setupUi

    def retranslateUi(self, ConferenceAfter):
        self.figureCaption.setText(QCoreApplication.translate("ConferenceAfter", u"S\u1ed1 li\u1ec7u", None))
#if QT_CONFIG(accessibility)
        self.figureList.setAccessibleName(QCoreApplication.translate("ConferenceAfter", u"S\u1ed1 li\u1ec7u c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.listTitle.setText("")
        self.listSub.setText("")
        self.openButton.setText(QCoreApplication.translate("ConferenceAfter", u"M\u1edf trong &Khen th\u01b0\u1edfng", None))
#if QT_CONFIG(tooltip)
        self.openButton.setToolTip(QCoreApplication.translate("ConferenceAfter", u"M\u1edf l\u01b0\u1ee3t khen th\u01b0\u1edfng \u0111ang ch\u1ecdn \u1edf tab Khen th\u01b0\u1edfng (Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ConferenceAfter", u"Danh s\u00e1ch", None))
#endif // QT_CONFIG(accessibility)
        self.handButton.setText(QCoreApplication.translate("ConferenceAfter", u"\u0110\u00e3 tr&ao", None))
#if QT_CONFIG(tooltip)
        self.handButton.setToolTip(QCoreApplication.translate("ConferenceAfter", u"Ghi \u0111\u00e3 trao cho ng\u01b0\u1eddi \u0111ang ch\u1ecdn (F12)", None))
#endif // QT_CONFIG(tooltip)
        self.handStandButton.setText(QCoreApplication.translate("ConferenceAfter", u"Ng\u01b0\u1eddi kh\u00e1c nh\u1eadn &thay\u2026", None))
#if QT_CONFIG(tooltip)
        self.handStandButton.setToolTip(QCoreApplication.translate("ConferenceAfter", u"Ghi ng\u01b0\u1eddi nh\u1eadn thay v\u00e0 quan h\u1ec7 (F9)", None))
#endif // QT_CONFIG(tooltip)
        self.unhandButton.setText(QCoreApplication.translate("ConferenceAfter", u"B\u1ecf &d\u1ea5u \u0111\u00e3 trao", None))
        self.photoHere.setText(QCoreApplication.translate("ConferenceAfter", u"Th\u00eam \u1ea3&nh\u2026", None))
#if QT_CONFIG(tooltip)
        self.photoHere.setToolTip(QCoreApplication.translate("ConferenceAfter", u"Th\u00eam \u1ea3nh ch\u1ee5p c\u1ee7a l\u01b0\u1ee3t \u0111ang ch\u1ecdn, c\u1ee7a \u0111\u1ee3t \u1ea5y ho\u1eb7c c\u1ee7a c\u1ea3 h\u1ed9i ngh\u1ecb (Ins)", None))
#endif // QT_CONFIG(tooltip)
        self.photoCaption.setText(QCoreApplication.translate("ConferenceAfter", u"\u1ea2nh", None))
        self.photoAdd.setText(QCoreApplication.translate("ConferenceAfter", u"Th\u00eam \u1ea3&nh\u2026", None))
#if QT_CONFIG(accessibility)
        self.photoList.setAccessibleName(QCoreApplication.translate("ConferenceAfter", u"\u1ea2nh h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.photoList.setToolTip(QCoreApplication.translate("ConferenceAfter", u"Enter: m\u1edf \u1ea3nh; Delete: b\u1ecf kh\u1ecfi h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(tooltip)
        self.photoOpen.setText(QCoreApplication.translate("ConferenceAfter", u"M\u1edf \u1ea3n&h", None))
        self.photoDrop.setText(QCoreApplication.translate("ConferenceAfter", u"B\u1ecf \u1ea3nh", None))
        pass
    # retranslateUi

