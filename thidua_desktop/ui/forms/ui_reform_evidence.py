"""Made from forms/reform_evidence.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QToolButton,
    QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_ReformEvidenceForm(object):
    def setupUi(self, ReformEvidenceForm):
        if not ReformEvidenceForm.objectName():
            ReformEvidenceForm.setObjectName(u"ReformEvidenceForm")
        ReformEvidenceForm.setProperty(u"card", True)
        self.root = QVBoxLayout(ReformEvidenceForm)
        self.root.setSpacing(6)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(12, 10, 12, 10)
        self.title = QLabel(ReformEvidenceForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h2")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.wanted = QLabel(ReformEvidenceForm)
        self.wanted.setObjectName(u"wanted")
        self.wanted.setTextFormat(Qt.TextFormat.PlainText)
        self.wanted.setProperty(u"role", u"mute")
        self.wanted.setWordWrap(True)

        self.root.addWidget(self.wanted)

        self.notice = QLabel(ReformEvidenceForm)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.pieces = ChoiceList(ReformEvidenceForm)
        self.pieces.setObjectName(u"pieces")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.pieces.sizePolicy().hasHeightForWidth())
        self.pieces.setSizePolicy(sizePolicy)

        self.root.addWidget(self.pieces)

        self.emptyLabel = QLabel(ReformEvidenceForm)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyLabel.setProperty(u"role", u"mute")
        self.emptyLabel.setWordWrap(True)

        self.root.addWidget(self.emptyLabel)

        self.gap0 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.root.addItem(self.gap0)

        self.addRow = QHBoxLayout()
        self.addRow.setSpacing(4)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setContentsMargins(0, 0, 0, 0)
        self.fileButton = QPushButton(ReformEvidenceForm)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setProperty(u"iconName", u"plus")
        self.fileButton.setAutoDefault(False)

        self.addRow.addWidget(self.fileButton)

        self.paperButton = QPushButton(ReformEvidenceForm)
        self.paperButton.setObjectName(u"paperButton")
        self.paperButton.setProperty(u"iconName", u"file-text")
        self.paperButton.setAutoDefault(False)

        self.addRow.addWidget(self.paperButton)

        self.linkButton = QPushButton(ReformEvidenceForm)
        self.linkButton.setObjectName(u"linkButton")
        self.linkButton.setProperty(u"iconName", u"link")
        self.linkButton.setAutoDefault(False)

        self.addRow.addWidget(self.linkButton)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addRow.addItem(self.gap1)


        self.root.addLayout(self.addRow)

        self.actRow = QHBoxLayout()
        self.actRow.setSpacing(4)
        self.actRow.setObjectName(u"actRow")
        self.actRow.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(ReformEvidenceForm)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"iconName", u"external-link")
        self.openButton.setAutoDefault(False)

        self.actRow.addWidget(self.openButton)

        self.editButton = QToolButton(ReformEvidenceForm)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setProperty(u"iconName", u"pencil")
        self.editButton.setProperty(u"bare", True)

        self.actRow.addWidget(self.editButton)

        self.removeButton = QToolButton(ReformEvidenceForm)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"iconName", u"trash-2")
        self.removeButton.setProperty(u"bare", True)

        self.actRow.addWidget(self.removeButton)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actRow.addItem(self.gap2)

        self.renumberButton = QPushButton(ReformEvidenceForm)
        self.renumberButton.setObjectName(u"renumberButton")
        self.renumberButton.setProperty(u"iconName", u"list-checks")
        self.renumberButton.setAutoDefault(False)

        self.actRow.addWidget(self.renumberButton)


        self.root.addLayout(self.actRow)

        QWidget.setTabOrder(self.pieces, self.fileButton)
        QWidget.setTabOrder(self.fileButton, self.paperButton)
        QWidget.setTabOrder(self.paperButton, self.linkButton)
        QWidget.setTabOrder(self.linkButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.editButton)
        QWidget.setTabOrder(self.editButton, self.removeButton)
        QWidget.setTabOrder(self.removeButton, self.renumberButton)

        self.retranslateUi(ReformEvidenceForm)

        QMetaObject.connectSlotsByName(ReformEvidenceForm)
    # setupUi

    def retranslateUi(self, ReformEvidenceForm):
        self.title.setText("")
        self.wanted.setText("")
        self.notice.setText("")
#if QT_CONFIG(accessibility)
        self.pieces.setAccessibleName(QCoreApplication.translate("ReformEvidenceForm", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.fileButton.setText(QCoreApplication.translate("ReformEvidenceForm", u"Th\u00eam t\u1ec7&p\u2026", None))
#if QT_CONFIG(tooltip)
        self.fileButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"Ch\u00e9p m\u1ed9t t\u1ec7p v\u00e0o th\u01b0 m\u1ee5c d\u1eef li\u1ec7u (Ins); c\u0169ng th\u1ea3 t\u1ec7p v\u00e0o \u0111\u00e2y \u0111\u01b0\u1ee3c", None))
#endif // QT_CONFIG(tooltip)
        self.paperButton.setText(QCoreApplication.translate("ReformEvidenceForm", u"&Gi\u1ea5y t\u1edd\u2026", None))
#if QT_CONFIG(tooltip)
        self.paperButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"D\u1eabn quy\u1ebft \u0111\u1ecbnh, giao \u01b0\u1edbc, h\u1ed9i ngh\u1ecb\u2026 c\u00f3 trong ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(tooltip)
        self.linkButton.setText(QCoreApplication.translate("ReformEvidenceForm", u"&Li\u00ean k\u1ebft\u2026", None))
#if QT_CONFIG(tooltip)
        self.linkButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"D\u1eabn m\u1ed9t \u0111\u1ecba ch\u1ec9 tr\u00ean m\u1ea1ng", None))
#endif // QT_CONFIG(tooltip)
        self.openButton.setText(QCoreApplication.translate("ReformEvidenceForm", u"M\u1edf x&em", None))
#if QT_CONFIG(tooltip)
        self.openButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"M\u1edf t\u00e0i li\u1ec7u \u0111ang ch\u1ecdn (Enter)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.editButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"S\u1eeda t\u00ean, s\u1ed1 k\u00fd hi\u1ec7u, s\u1ed1 th\u1ee9 t\u1ef1 (F2)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.editButton.setAccessibleName(QCoreApplication.translate("ReformEvidenceForm", u"S\u1eeda t\u00e0i li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"B\u1ecf kh\u1ecfi danh m\u1ee5c (Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeButton.setAccessibleName(QCoreApplication.translate("ReformEvidenceForm", u"B\u1ecf t\u00e0i li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.renumberButton.setText(QCoreApplication.translate("ReformEvidenceForm", u"\u0110\u00e1nh &s\u1ed1 l\u1ea1i", None))
#if QT_CONFIG(tooltip)
        self.renumberButton.setToolTip(QCoreApplication.translate("ReformEvidenceForm", u"\u0110\u00e1nh s\u1ed1 c\u1ea3 danh m\u1ee5c 1, 2, 3\u2026 theo th\u1ee9 t\u1ef1 ti\u00eau ch\u00ed", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

