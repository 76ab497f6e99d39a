"""Made from forms/progress_panel.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_ProgressPanelForm(object):
    def setupUi(self, ProgressPanelForm):
        if not ProgressPanelForm.objectName():
            ProgressPanelForm.setObjectName(u"ProgressPanelForm")
        ProgressPanelForm.setProperty(u"card", True)
        self.outer = QVBoxLayout(ProgressPanelForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(16, 12, 8, 12)
        self.title = QLabel(ProgressPanelForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.title)

        self.pages = QTabWidget(ProgressPanelForm)
        self.pages.setObjectName(u"pages")
        self.stepsPage = QWidget()
        self.stepsPage.setObjectName(u"stepsPage")
        self.stepsLayout = QVBoxLayout(self.stepsPage)
        self.stepsLayout.setSpacing(8)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 8, 0, 0)
        self.steps = ChoiceList(self.stepsPage)
        self.steps.setObjectName(u"steps")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.steps.sizePolicy().hasHeightForWidth())
        self.steps.setSizePolicy(sizePolicy)

        self.stepsLayout.addWidget(self.steps)

        self.stepDetail = QLabel(self.stepsPage)
        self.stepDetail.setObjectName(u"stepDetail")
        self.stepDetail.setProperty(u"role", u"mute")
        self.stepDetail.setWordWrap(True)
        self.stepDetail.setTextFormat(Qt.TextFormat.PlainText)

        self.stepsLayout.addWidget(self.stepDetail)

        self.moveRow = QHBoxLayout()
        self.moveRow.setSpacing(8)
        self.moveRow.setObjectName(u"moveRow")
        self.moveRow.setContentsMargins(0, 0, 8, 0)
        self.moveButton = QPushButton(self.stepsPage)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setProperty(u"iconName", u"arrow-right")

        self.moveRow.addWidget(self.moveButton)

        self.moveGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moveRow.addItem(self.moveGap)


        self.stepsLayout.addLayout(self.moveRow)

        self.dueCaption = QLabel(self.stepsPage)
        self.dueCaption.setObjectName(u"dueCaption")
        self.dueCaption.setProperty(u"role", u"small")
        self.dueCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.stepsLayout.addWidget(self.dueCaption)

        self.dueRow = QHBoxLayout()
        self.dueRow.setSpacing(8)
        self.dueRow.setObjectName(u"dueRow")
        self.dueRow.setContentsMargins(0, 0, 8, 0)
        self.dueEdit = DateEdit(self.stepsPage)
        self.dueEdit.setObjectName(u"dueEdit")

        self.dueRow.addWidget(self.dueEdit)

        self.dueButton = QPushButton(self.stepsPage)
        self.dueButton.setObjectName(u"dueButton")

        self.dueRow.addWidget(self.dueButton)


        self.stepsLayout.addLayout(self.dueRow)

        self.pages.addTab(self.stepsPage, "")
        self.unitsPage = QWidget()
        self.unitsPage.setObjectName(u"unitsPage")
        self.unitsLayout = QVBoxLayout(self.unitsPage)
        self.unitsLayout.setSpacing(8)
        self.unitsLayout.setObjectName(u"unitsLayout")
        self.unitsLayout.setContentsMargins(0, 8, 0, 0)
        self.unitsLead = QLabel(self.unitsPage)
        self.unitsLead.setObjectName(u"unitsLead")
        self.unitsLead.setProperty(u"role", u"mute")
        self.unitsLead.setWordWrap(True)
        self.unitsLead.setTextFormat(Qt.TextFormat.PlainText)

        self.unitsLayout.addWidget(self.unitsLead)

        self.waitingBox = QCheckBox(self.unitsPage)
        self.waitingBox.setObjectName(u"waitingBox")
        self.waitingBox.setChecked(True)

        self.unitsLayout.addWidget(self.waitingBox)

        self.units = ChoiceList(self.unitsPage)
        self.units.setObjectName(u"units")
        sizePolicy.setHeightForWidth(self.units.sizePolicy().hasHeightForWidth())
        self.units.setSizePolicy(sizePolicy)

        self.unitsLayout.addWidget(self.units)

        self.unitsEmpty = QLabel(self.unitsPage)
        self.unitsEmpty.setObjectName(u"unitsEmpty")
        self.unitsEmpty.setProperty(u"role", u"mute")
        self.unitsEmpty.setWordWrap(True)
        self.unitsEmpty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.unitsEmpty.sizePolicy().hasHeightForWidth())
        self.unitsEmpty.setSizePolicy(sizePolicy1)
        self.unitsEmpty.setTextFormat(Qt.TextFormat.PlainText)

        self.unitsLayout.addWidget(self.unitsEmpty)

        self.unitRow = QHBoxLayout()
        self.unitRow.setSpacing(6)
        self.unitRow.setObjectName(u"unitRow")
        self.unitRow.setContentsMargins(0, 0, 8, 0)
        self.submittedButton = QPushButton(self.unitsPage)
        self.submittedButton.setObjectName(u"submittedButton")
        self.submittedButton.setProperty(u"iconName", u"check")

        self.unitRow.addWidget(self.submittedButton)

        self.nothingButton = QPushButton(self.unitsPage)
        self.nothingButton.setObjectName(u"nothingButton")

        self.unitRow.addWidget(self.nothingButton)

        self.clearButton = QPushButton(self.unitsPage)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setProperty(u"quiet", True)

        self.unitRow.addWidget(self.clearButton)

        self.unitGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitRow.addItem(self.unitGap)


        self.unitsLayout.addLayout(self.unitRow)

        self.pages.addTab(self.unitsPage, "")
        self.historyPage = QWidget()
        self.historyPage.setObjectName(u"historyPage")
        self.historyLayout = QVBoxLayout(self.historyPage)
        self.historyLayout.setSpacing(8)
        self.historyLayout.setObjectName(u"historyLayout")
        self.historyLayout.setContentsMargins(0, 8, 0, 0)
        self.history = ChoiceList(self.historyPage)
        self.history.setObjectName(u"history")

        self.historyLayout.addWidget(self.history)

        self.historyEmpty = QLabel(self.historyPage)
        self.historyEmpty.setObjectName(u"historyEmpty")
        self.historyEmpty.setProperty(u"role", u"mute")
        self.historyEmpty.setWordWrap(True)
        self.historyEmpty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy1.setHeightForWidth(self.historyEmpty.sizePolicy().hasHeightForWidth())
        self.historyEmpty.setSizePolicy(sizePolicy1)
        self.historyEmpty.setTextFormat(Qt.TextFormat.PlainText)

        self.historyLayout.addWidget(self.historyEmpty)

        self.pages.addTab(self.historyPage, "")

        self.outer.addWidget(self.pages)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 8, 0)
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.closeButton = QPushButton(ProgressPanelForm)
        self.closeButton.setObjectName(u"closeButton")

        self.buttons.addWidget(self.closeButton)


        self.outer.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.dueCaption.setBuddy(self.dueEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProgressPanelForm)

        self.pages.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ProgressPanelForm)
    # setupUi

    def retranslateUi(self, ProgressPanelForm):
        self.title.setText("")
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("ProgressPanelForm", u"C\u00e1c b\u01b0\u1edbc c\u1ee7a \u0111\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.stepDetail.setText("")
        self.moveButton.setText(QCoreApplication.translate("ProgressPanelForm", u"&Chuy\u1ec3n \u0111\u1ebfn b\u01b0\u1edbc n\u00e0y", None))
        self.dueCaption.setText(QCoreApplication.translate("ProgressPanelForm", u"H\u1ea1n c\u1ee7a b\u01b0\u1edbc \u0111ang ch\u1ecdn", None))
        self.dueButton.setText(QCoreApplication.translate("ProgressPanelForm", u"Ghi &h\u1ea1n", None))
        self.pages.setTabText(self.pages.indexOf(self.stepsPage), QCoreApplication.translate("ProgressPanelForm", u"C\u00e1c b\u01b0\u1edbc", None))
        self.unitsLead.setText("")
        self.waitingBox.setText(QCoreApplication.translate("ProgressPanelForm", u"Ch\u1ec9 \u0111\u01a1n v\u1ecb ch\u01b0a n\u1ed9p", None))
#if QT_CONFIG(accessibility)
        self.units.setAccessibleName(QCoreApplication.translate("ProgressPanelForm", u"C\u00e1c \u0111\u01a1n v\u1ecb c\u1ee7a \u0111\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.unitsEmpty.setText("")
        self.submittedButton.setText(QCoreApplication.translate("ProgressPanelForm", u"\u0110\u00e3 n\u1ed9p", None))
#if QT_CONFIG(tooltip)
        self.submittedButton.setToolTip(QCoreApplication.translate("ProgressPanelForm", u"Ghi \u0111\u01a1n v\u1ecb \u0111\u00e3 n\u1ed9p h\u1ed3 s\u01a1 h\u00f4m nay", None))
#endif // QT_CONFIG(tooltip)
        self.nothingButton.setText(QCoreApplication.translate("ProgressPanelForm", u"Kh\u00f4ng \u0111\u1ec1 ngh\u1ecb", None))
#if QT_CONFIG(tooltip)
        self.nothingButton.setToolTip(QCoreApplication.translate("ProgressPanelForm", u"\u0110\u01a1n v\u1ecb b\u00e1o kh\u00f4ng \u0111\u1ec1 ngh\u1ecb ai trong \u0111\u1ee3t n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.clearButton.setText(QCoreApplication.translate("ProgressPanelForm", u"B\u1ecf ghi", None))
        self.pages.setTabText(self.pages.indexOf(self.unitsPage), QCoreApplication.translate("ProgressPanelForm", u"\u0110\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("ProgressPanelForm", u"L\u1ecbch s\u1eed c\u1ee7a \u0111\u1ee3t x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.historyEmpty.setText(QCoreApplication.translate("ProgressPanelForm", u"\u0110\u1ee3t n\u00e0y ch\u01b0a c\u00f3 l\u1ecbch s\u1eed.", None))
        self.pages.setTabText(self.pages.indexOf(self.historyPage), QCoreApplication.translate("ProgressPanelForm", u"L\u1ecbch s\u1eed", None))
        self.closeButton.setText(QCoreApplication.translate("ProgressPanelForm", u"\u0110\u00f3ng", None))
        pass
    # retranslateUi

