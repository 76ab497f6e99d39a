"""Made from forms/dlg_reform_evidence_paper.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.choice_list import ChoiceList

class Ui_DlgReformEvidencePaper(object):
    def setupUi(self, DlgReformEvidencePaper):
        if not DlgReformEvidencePaper.objectName():
            DlgReformEvidencePaper.setObjectName(u"DlgReformEvidencePaper")
        DlgReformEvidencePaper.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgReformEvidencePaper)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgReformEvidencePaper)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.searchEdit = QLineEdit(DlgReformEvidencePaper)
        self.searchEdit.setObjectName(u"searchEdit")

        self.root.addWidget(self.searchEdit)

        self.listCard = QFrame(DlgReformEvidencePaper)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"card", True)
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(1, 1, 1, 1)
        self.papers = ChoiceList(self.listCard)
        self.papers.setObjectName(u"papers")

        self.listLayout.addWidget(self.papers)


        self.root.addWidget(self.listCard)

        self.notice = QLabel(DlgReformEvidencePaper)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.takeButton = QPushButton(DlgReformEvidencePaper)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"iconName", u"check")
        self.takeButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.takeButton)

        self.cancelButton = QPushButton(DlgReformEvidencePaper)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

        QWidget.setTabOrder(self.searchEdit, self.papers)
        QWidget.setTabOrder(self.papers, self.takeButton)
        QWidget.setTabOrder(self.takeButton, self.cancelButton)

        self.retranslateUi(DlgReformEvidencePaper)

        self.takeButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgReformEvidencePaper)
    # setupUi

    def retranslateUi(self, DlgReformEvidencePaper):
        DlgReformEvidencePaper.setWindowTitle(QCoreApplication.translate("DlgReformEvidencePaper", u"Gi\u1ea5y t\u1edd trong ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.title.setText("")
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("DlgReformEvidencePaper", u"G\u00f5 s\u1ed1, ng\u00e0y ho\u1eb7c t\u00ean \u0111\u1ec3 t\u00ecm", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("DlgReformEvidencePaper", u"T\u00ecm gi\u1ea5y t\u1edd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.papers.setAccessibleName(QCoreApplication.translate("DlgReformEvidencePaper", u"Gi\u1ea5y t\u1edd", None))
#endif // QT_CONFIG(accessibility)
        self.notice.setText("")
        self.takeButton.setText(QCoreApplication.translate("DlgReformEvidencePaper", u"&D\u1eabn gi\u1ea5y t\u1edd n\u00e0y", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgReformEvidencePaper", u"H\u1ee7&y", None))
    # retranslateUi

