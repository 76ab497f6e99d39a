"""Made from forms/conditions_section.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.findings_view import FindingsView
from thidua_desktop.ui.widgets.year_strip import YearStripView

class Ui_ConditionsSectionForm(object):
    def setupUi(self, ConditionsSectionForm):
        if not ConditionsSectionForm.objectName():
            ConditionsSectionForm.setObjectName(u"ConditionsSectionForm")
        ConditionsSectionForm.setProperty(u"plain", True)
        self.outer = QVBoxLayout(ConditionsSectionForm)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.headRow = QHBoxLayout()
        self.headRow.setSpacing(8)
        self.headRow.setObjectName(u"headRow")
        self.headRow.setContentsMargins(0, 4, 8, 0)
        self.awardLabel = QLabel(ConditionsSectionForm)
        self.awardLabel.setObjectName(u"awardLabel")
        self.awardLabel.setProperty(u"role", u"h2")
        self.awardLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.awardLabel.sizePolicy().hasHeightForWidth())
        self.awardLabel.setSizePolicy(sizePolicy)
        self.awardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headRow.addWidget(self.awardLabel)


        self.outer.addLayout(self.headRow)

        self.chipRow = QHBoxLayout()
        self.chipRow.setSpacing(8)
        self.chipRow.setObjectName(u"chipRow")
        self.chipRow.setContentsMargins(0, 0, 8, 0)
        self.doubtLabel = QLabel(ConditionsSectionForm)
        self.doubtLabel.setObjectName(u"doubtLabel")
        self.doubtLabel.setProperty(u"role", u"warn")
        self.doubtLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.chipRow.addWidget(self.doubtLabel)

        self.chipGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chipRow.addItem(self.chipGap)


        self.outer.addLayout(self.chipRow)

        self.strip = YearStripView(ConditionsSectionForm)
        self.strip.setObjectName(u"strip")

        self.outer.addWidget(self.strip)

        self.findings = FindingsView(ConditionsSectionForm)
        self.findings.setObjectName(u"findings")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.findings.sizePolicy().hasHeightForWidth())
        self.findings.setSizePolicy(sizePolicy1)

        self.outer.addWidget(self.findings)

        self.waitLabel = QLabel(ConditionsSectionForm)
        self.waitLabel.setObjectName(u"waitLabel")
        self.waitLabel.setProperty(u"role", u"mute")
        self.waitLabel.setWordWrap(True)
        self.waitLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.waitLabel.sizePolicy().hasHeightForWidth())
        self.waitLabel.setSizePolicy(sizePolicy2)
        self.waitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.waitLabel)

        self.answerRow = QHBoxLayout()
        self.answerRow.setSpacing(6)
        self.answerRow.setObjectName(u"answerRow")
        self.answerRow.setContentsMargins(0, 0, 8, 0)
        self.metButton = QPushButton(ConditionsSectionForm)
        self.metButton.setObjectName(u"metButton")

        self.answerRow.addWidget(self.metButton)

        self.unmetButton = QPushButton(ConditionsSectionForm)
        self.unmetButton.setObjectName(u"unmetButton")

        self.answerRow.addWidget(self.unmetButton)

        self.undoButton = QPushButton(ConditionsSectionForm)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setProperty(u"quiet", True)

        self.answerRow.addWidget(self.undoButton)

        self.answerGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.answerRow.addItem(self.answerGap)


        self.outer.addLayout(self.answerRow)

        self.overrideLabel = QLabel(ConditionsSectionForm)
        self.overrideLabel.setObjectName(u"overrideLabel")
        self.overrideLabel.setProperty(u"role", u"warn")
        self.overrideLabel.setWordWrap(True)
        self.overrideLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.overrideLabel)

        self.overrideRow = QHBoxLayout()
        self.overrideRow.setSpacing(6)
        self.overrideRow.setObjectName(u"overrideRow")
        self.overrideRow.setContentsMargins(0, 0, 8, 0)
        self.overrideButton = QPushButton(ConditionsSectionForm)
        self.overrideButton.setObjectName(u"overrideButton")
        self.overrideButton.setProperty(u"iconName", u"pen-line")

        self.overrideRow.addWidget(self.overrideButton)

        self.overrideUndo = QPushButton(ConditionsSectionForm)
        self.overrideUndo.setObjectName(u"overrideUndo")
        self.overrideUndo.setProperty(u"quiet", True)

        self.overrideRow.addWidget(self.overrideUndo)

        self.overrideGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.overrideRow.addItem(self.overrideGap)


        self.outer.addLayout(self.overrideRow)

        self.ruleRow = QHBoxLayout()
        self.ruleRow.setSpacing(4)
        self.ruleRow.setObjectName(u"ruleRow")
        self.ruleRow.setContentsMargins(0, 0, 8, 0)
        self.ruleLabel = QLabel(ConditionsSectionForm)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"role", u"small")
        self.ruleLabel.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.ruleLabel.sizePolicy().hasHeightForWidth())
        self.ruleLabel.setSizePolicy(sizePolicy)
        self.ruleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.ruleRow.addWidget(self.ruleLabel)

        self.ruleButton = QPushButton(ConditionsSectionForm)
        self.ruleButton.setObjectName(u"ruleButton")
        self.ruleButton.setProperty(u"link", True)

        self.ruleRow.addWidget(self.ruleButton)


        self.outer.addLayout(self.ruleRow)

        QWidget.setTabOrder(self.strip, self.findings)
        QWidget.setTabOrder(self.findings, self.metButton)
        QWidget.setTabOrder(self.metButton, self.unmetButton)
        QWidget.setTabOrder(self.unmetButton, self.undoButton)
        QWidget.setTabOrder(self.undoButton, self.overrideButton)
        QWidget.setTabOrder(self.overrideButton, self.overrideUndo)
        QWidget.setTabOrder(self.overrideUndo, self.ruleButton)

        self.retranslateUi(ConditionsSectionForm)

        QMetaObject.connectSlotsByName(ConditionsSectionForm)
    # setupUi

    def retranslateUi(self, ConditionsSectionForm):
        self.awardLabel.setText("")
        self.doubtLabel.setText(QCoreApplication.translate("ConditionsSectionForm", u"c\u1ea7n \u0111\u1ed1i chi\u1ebfu v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("ConditionsSectionForm", u"\u0110i\u1ec1u ki\u1ec7n v\u00e0 k\u1ebft qu\u1ea3 ki\u1ec3m tra", None))
#endif // QT_CONFIG(accessibility)
        self.waitLabel.setText("")
        self.metButton.setText(QCoreApplication.translate("ConditionsSectionForm", u"X\u00e1c &nh\u1eadn \u0111\u1ea1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.metButton.setToolTip(QCoreApplication.translate("ConditionsSectionForm", u"Ghi r\u1eb1ng \u0111i\u1ec1u ki\u1ec7n \u0111ang ch\u1ecdn \u0111\u1ea1t, k\u00e8m l\u00fd do ho\u1eb7c gi\u1ea5y t\u1edd \u0111\u00e3 xem", None))
#endif // QT_CONFIG(tooltip)
        self.unmetButton.setText(QCoreApplication.translate("ConditionsSectionForm", u"&Kh\u00f4ng \u0111\u1ea1t\u2026", None))
#if QT_CONFIG(tooltip)
        self.unmetButton.setToolTip(QCoreApplication.translate("ConditionsSectionForm", u"Ghi r\u1eb1ng \u0111i\u1ec1u ki\u1ec7n \u0111ang ch\u1ecdn kh\u00f4ng \u0111\u1ea1t, k\u00e8m l\u00fd do", None))
#endif // QT_CONFIG(tooltip)
        self.undoButton.setText(QCoreApplication.translate("ConditionsSectionForm", u"B\u1ecf x\u00e1c nh\u1eadn", None))
#if QT_CONFIG(tooltip)
        self.undoButton.setToolTip(QCoreApplication.translate("ConditionsSectionForm", u"B\u1ecf c\u00e2u tr\u1ea3 l\u1eddi \u0111\u00e3 ghi cho \u0111i\u1ec1u ki\u1ec7n n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.overrideLabel.setText("")
        self.overrideButton.setText(QCoreApplication.translate("ConditionsSectionForm", u"V\u1eabn \u0111\u1ec1 n&gh\u1ecb\u2026", None))
#if QT_CONFIG(tooltip)
        self.overrideButton.setToolTip(QCoreApplication.translate("ConditionsSectionForm", u"Gi\u1eef \u0111\u1ec1 ngh\u1ecb d\u00f9 ch\u01b0a \u0111\u1ee7 \u0111i\u1ec1u ki\u1ec7n; l\u00fd do \u0111\u01b0\u1ee3c ghi v\u00e0o bi\u00ean b\u1ea3n", None))
#endif // QT_CONFIG(tooltip)
        self.overrideUndo.setText(QCoreApplication.translate("ConditionsSectionForm", u"B\u1ecf l\u00fd do", None))
        self.ruleLabel.setText("")
        self.ruleButton.setText(QCoreApplication.translate("ConditionsSectionForm", u"\u0110\u1ed5i\u2026", None))
#if QT_CONFIG(accessibility)
        self.ruleButton.setAccessibleName(QCoreApplication.translate("ConditionsSectionForm", u"\u0110\u1ed5i b\u1ed9 quy \u0111\u1ecbnh d\u00f9ng \u0111\u1ec3 x\u00e9t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ruleButton.setToolTip(QCoreApplication.translate("ConditionsSectionForm", u"X\u00e9t theo b\u1ed9 quy \u0111\u1ecbnh kh\u00e1c, k\u00e8m l\u00fd do", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

