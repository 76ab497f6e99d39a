"""Made from forms/wording_section.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_WordingSectionForm(object):
    def setupUi(self, WordingSectionForm):
        if not WordingSectionForm.objectName():
            WordingSectionForm.setObjectName(u"WordingSectionForm")
        WordingSectionForm.setProperty(u"plain", True)
        self.outer = QVBoxLayout(WordingSectionForm)
        self.outer.setSpacing(2)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.chipRow = QHBoxLayout()
        self.chipRow.setSpacing(8)
        self.chipRow.setObjectName(u"chipRow")
        self.chipRow.setContentsMargins(0, 4, 8, 0)
        self.chipGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.chipRow.addItem(self.chipGap)


        self.outer.addLayout(self.chipRow)

        self.leadLabel = QLabel(WordingSectionForm)
        self.leadLabel.setObjectName(u"leadLabel")
        self.leadLabel.setProperty(u"role", u"mute")
        self.leadLabel.setWordWrap(True)
        self.leadLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.leadLabel)

        self.salutationCaption = QLabel(WordingSectionForm)
        self.salutationCaption.setObjectName(u"salutationCaption")
        self.salutationCaption.setProperty(u"role", u"small")
        self.salutationCaption.setMinimumSize(QSize(0, 20))
        self.salutationCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.salutationCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.salutationCaption)

        self.salutationLabel = QLabel(WordingSectionForm)
        self.salutationLabel.setObjectName(u"salutationLabel")
        self.salutationLabel.setWordWrap(True)
        self.salutationLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.salutationLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.salutationLabel)

        self.nameCaption = QLabel(WordingSectionForm)
        self.nameCaption.setObjectName(u"nameCaption")
        self.nameCaption.setProperty(u"role", u"small")
        self.nameCaption.setMinimumSize(QSize(0, 20))
        self.nameCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.nameCaption)

        self.nameLabel = QLabel(WordingSectionForm)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setWordWrap(True)
        self.nameLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.nameLabel)

        self.postCaption = QLabel(WordingSectionForm)
        self.postCaption.setObjectName(u"postCaption")
        self.postCaption.setProperty(u"role", u"small")
        self.postCaption.setMinimumSize(QSize(0, 20))
        self.postCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.postCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.postCaption)

        self.postLabel = QLabel(WordingSectionForm)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setWordWrap(True)
        self.postLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.postLabel)

        self.unitCaption = QLabel(WordingSectionForm)
        self.unitCaption.setObjectName(u"unitCaption")
        self.unitCaption.setProperty(u"role", u"small")
        self.unitCaption.setMinimumSize(QSize(0, 20))
        self.unitCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.unitCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.unitCaption)

        self.unitLabel = QLabel(WordingSectionForm)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setWordWrap(True)
        self.unitLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.unitLabel)

        self.lockRow = QHBoxLayout()
        self.lockRow.setSpacing(6)
        self.lockRow.setObjectName(u"lockRow")
        self.lockRow.setContentsMargins(0, 8, 8, 0)
        self.lockButton = QPushButton(WordingSectionForm)
        self.lockButton.setObjectName(u"lockButton")
        self.lockButton.setProperty(u"iconName", u"lock")

        self.lockRow.addWidget(self.lockButton)

        self.correctButton = QPushButton(WordingSectionForm)
        self.correctButton.setObjectName(u"correctButton")
        self.correctButton.setProperty(u"iconName", u"pencil")

        self.lockRow.addWidget(self.correctButton)

        self.lockGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lockRow.addItem(self.lockGap)


        self.outer.addLayout(self.lockRow)

        self.allButton = QPushButton(WordingSectionForm)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"link", True)

        self.outer.addWidget(self.allButton)

        self.papersCaption = QLabel(WordingSectionForm)
        self.papersCaption.setObjectName(u"papersCaption")
        self.papersCaption.setProperty(u"role", u"h2")
        self.papersCaption.setMinimumSize(QSize(0, 28))
        self.papersCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.papersCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.papersCaption)

        self.papers = QListWidget(WordingSectionForm)
        self.papers.setObjectName(u"papers")
        self.papers.setProperty(u"bare", True)
        self.papers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.papers.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.papers.sizePolicy().hasHeightForWidth())
        self.papers.setSizePolicy(sizePolicy)

        self.outer.addWidget(self.papers)

        self.restGap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.restGap)

        QWidget.setTabOrder(self.lockButton, self.correctButton)
        QWidget.setTabOrder(self.correctButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.papers)

        self.retranslateUi(WordingSectionForm)

        QMetaObject.connectSlotsByName(WordingSectionForm)
    # setupUi

    def retranslateUi(self, WordingSectionForm):
        self.leadLabel.setText("")
        self.salutationCaption.setText(QCoreApplication.translate("WordingSectionForm", u"X\u01b0ng h\u00f4", None))
        self.salutationLabel.setText("")
        self.nameCaption.setText(QCoreApplication.translate("WordingSectionForm", u"H\u1ecd t\u00ean, t\u00ean t\u1eadp th\u1ec3", None))
        self.nameLabel.setText("")
        self.postCaption.setText(QCoreApplication.translate("WordingSectionForm", u"Ch\u1ee9c v\u1ee5", None))
        self.postLabel.setText("")
        self.unitCaption.setText(QCoreApplication.translate("WordingSectionForm", u"\u0110\u01a1n v\u1ecb", None))
        self.unitLabel.setText("")
        self.lockButton.setText(QCoreApplication.translate("WordingSectionForm", u"&Ch\u1ed1t", None))
#if QT_CONFIG(tooltip)
        self.lockButton.setToolTip(QCoreApplication.translate("WordingSectionForm", u"T\u1eeb l\u00fac ch\u1ed1t, m\u1ecdi gi\u1ea5y t\u1edd c\u1ee7a n\u0103m ghi \u0111\u00fang nh\u01b0 tr\u00ean", None))
#endif // QT_CONFIG(tooltip)
        self.correctButton.setText(QCoreApplication.translate("WordingSectionForm", u"&S\u1eeda\u2026", None))
#if QT_CONFIG(tooltip)
        self.correctButton.setToolTip(QCoreApplication.translate("WordingSectionForm", u"S\u1eeda t\u00ean, x\u01b0ng h\u00f4, ch\u1ee9c v\u1ee5, \u0111\u01a1n v\u1ecb nh\u01b0 s\u1ebd in (F2)", None))
#endif // QT_CONFIG(tooltip)
        self.allButton.setText("")
        self.papersCaption.setText(QCoreApplication.translate("WordingSectionForm", u"Gi\u1ea5y t\u1edd \u0111\u00e3 l\u00e0m", None))
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("WordingSectionForm", u"Gi\u1ea5y t\u1edd \u0111\u00e3 l\u00e0m cho \u0111\u1ed1i t\u01b0\u1ee3ng n\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

