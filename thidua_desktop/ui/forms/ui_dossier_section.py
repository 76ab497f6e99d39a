"""Made from forms/dossier_section.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_DossierSectionForm(object):
    def setupUi(self, DossierSectionForm):
        if not DossierSectionForm.objectName():
            DossierSectionForm.setObjectName(u"DossierSectionForm")
        DossierSectionForm.setProperty(u"plain", True)
        self.outer = QVBoxLayout(DossierSectionForm)
        self.outer.setSpacing(6)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 4, 0, 0)
        self.missingLabel = QLabel(DossierSectionForm)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setProperty(u"role", u"h2")
        self.missingLabel.setWordWrap(True)
        self.missingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.missingLabel)

        self.papers = QListWidget(DossierSectionForm)
        self.papers.setObjectName(u"papers")
        self.papers.setProperty(u"bare", True)
        self.papers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.papers.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(3)
        sizePolicy.setHeightForWidth(self.papers.sizePolicy().hasHeightForWidth())
        self.papers.setSizePolicy(sizePolicy)

        self.outer.addWidget(self.papers)

        self.emptyLabel = QLabel(DossierSectionForm)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"role", u"mute")
        self.emptyLabel.setWordWrap(True)
        self.emptyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.emptyLabel)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(6)
        self.fileRow.setObjectName(u"fileRow")
        self.fileRow.setContentsMargins(0, 0, 8, 0)
        self.attachButton = QPushButton(DossierSectionForm)
        self.attachButton.setObjectName(u"attachButton")
        self.attachButton.setProperty(u"iconName", u"upload")

        self.fileRow.addWidget(self.attachButton)

        self.openButton = QPushButton(DossierSectionForm)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"iconName", u"external-link")

        self.fileRow.addWidget(self.openButton)

        self.detachButton = QPushButton(DossierSectionForm)
        self.detachButton.setObjectName(u"detachButton")
        self.detachButton.setProperty(u"iconName", u"x")
        self.detachButton.setProperty(u"quiet", True)

        self.fileRow.addWidget(self.detachButton)

        self.fileGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fileRow.addItem(self.fileGap)


        self.outer.addLayout(self.fileRow)

        self.returnLabel = QLabel(DossierSectionForm)
        self.returnLabel.setObjectName(u"returnLabel")
        self.returnLabel.setProperty(u"role", u"notice")
        self.returnLabel.setWordWrap(True)
        self.returnLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.returnLabel)

        self.returnRow = QHBoxLayout()
        self.returnRow.setSpacing(6)
        self.returnRow.setObjectName(u"returnRow")
        self.returnRow.setContentsMargins(0, 0, 8, 0)
        self.returnButton = QPushButton(DossierSectionForm)
        self.returnButton.setObjectName(u"returnButton")
        self.returnButton.setProperty(u"iconName", u"undo-2")

        self.returnRow.addWidget(self.returnButton)

        self.mendedButton = QPushButton(DossierSectionForm)
        self.mendedButton.setObjectName(u"mendedButton")
        self.mendedButton.setProperty(u"iconName", u"check")

        self.returnRow.addWidget(self.mendedButton)

        self.returnGap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.returnRow.addItem(self.returnGap)


        self.outer.addLayout(self.returnRow)

        self.historyCaption = QLabel(DossierSectionForm)
        self.historyCaption.setObjectName(u"historyCaption")
        self.historyCaption.setProperty(u"role", u"h2")
        self.historyCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.outer.addWidget(self.historyCaption)

        self.history = QListWidget(DossierSectionForm)
        self.history.setObjectName(u"history")
        self.history.setProperty(u"bare", True)
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.history.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(2)
        sizePolicy1.setHeightForWidth(self.history.sizePolicy().hasHeightForWidth())
        self.history.setSizePolicy(sizePolicy1)

        self.outer.addWidget(self.history)

        QWidget.setTabOrder(self.papers, self.attachButton)
        QWidget.setTabOrder(self.attachButton, self.openButton)
        QWidget.setTabOrder(self.openButton, self.detachButton)
        QWidget.setTabOrder(self.detachButton, self.returnButton)
        QWidget.setTabOrder(self.returnButton, self.mendedButton)
        QWidget.setTabOrder(self.mendedButton, self.history)

        self.retranslateUi(DossierSectionForm)

        QMetaObject.connectSlotsByName(DossierSectionForm)
    # setupUi

    def retranslateUi(self, DossierSectionForm):
        self.missingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("DossierSectionForm", u"Th\u00e0nh ph\u1ea7n h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.attachButton.setText(QCoreApplication.translate("DossierSectionForm", u"\u0110\u00ednh &k\u00e8m\u2026", None))
#if QT_CONFIG(tooltip)
        self.attachButton.setToolTip(QCoreApplication.translate("DossierSectionForm", u"Ch\u00e9p m\u1ed9t t\u1ec7p v\u00e0o h\u1ed3 s\u01a1 c\u1ee7a \u0111\u1ec1 ngh\u1ecb n\u00e0y", None))
#endif // QT_CONFIG(tooltip)
        self.openButton.setText(QCoreApplication.translate("DossierSectionForm", u"&M\u1edf", None))
#if QT_CONFIG(tooltip)
        self.openButton.setToolTip(QCoreApplication.translate("DossierSectionForm", u"M\u1edf t\u1ec7p b\u1eb1ng ch\u01b0\u01a1ng tr\u00ecnh c\u1ee7a m\u00e1y (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.detachButton.setText(QCoreApplication.translate("DossierSectionForm", u"&G\u1ee1", None))
#if QT_CONFIG(tooltip)
        self.detachButton.setToolTip(QCoreApplication.translate("DossierSectionForm", u"G\u1ee1 t\u1ec7p kh\u1ecfi h\u1ed3 s\u01a1", None))
#endif // QT_CONFIG(tooltip)
        self.returnLabel.setText("")
        self.returnButton.setText(QCoreApplication.translate("DossierSectionForm", u"T&r\u1ea3 l\u1ea1i\u2026", None))
#if QT_CONFIG(tooltip)
        self.returnButton.setToolTip(QCoreApplication.translate("DossierSectionForm", u"Ch\u1ec9 tr\u1ea3 l\u1ea1i \u0111\u1ec1 ngh\u1ecb n\u00e0y, ghi r\u00f5 m\u1ee5c c\u1ea7n s\u1eeda; c\u1ea3 \u0111\u1ee3t v\u1eabn \u0111i ti\u1ebfp", None))
#endif // QT_CONFIG(tooltip)
        self.mendedButton.setText(QCoreApplication.translate("DossierSectionForm", u"\u0110\u00e3 b\u1ed5 &sung", None))
#if QT_CONFIG(tooltip)
        self.mendedButton.setToolTip(QCoreApplication.translate("DossierSectionForm", u"\u0110\u01a1n v\u1ecb \u0111\u00e3 s\u1eeda xong c\u00e1c m\u1ee5c \u0111\u01b0\u1ee3c tr\u1ea3 l\u1ea1i", None))
#endif // QT_CONFIG(tooltip)
        self.historyCaption.setText(QCoreApplication.translate("DossierSectionForm", u"Qu\u00e1 tr\u00ecnh", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("DossierSectionForm", u"Qu\u00e1 tr\u00ecnh c\u1ee7a \u0111\u1ec1 ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

