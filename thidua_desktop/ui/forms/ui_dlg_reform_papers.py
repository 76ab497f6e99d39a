"""Made from forms/dlg_reform_papers.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_DlgReformPapers(object):
    def setupUi(self, DlgReformPapers):
        if not DlgReformPapers.objectName():
            DlgReformPapers.setObjectName(u"DlgReformPapers")
        self.dialogLayout = QVBoxLayout(DlgReformPapers)
        self.dialogLayout.setSpacing(8)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.paperLayout = QVBoxLayout()
        self.paperLayout.setObjectName(u"paperLayout")

        self.dialogLayout.addLayout(self.paperLayout)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonSpacer = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpacer)

        self.closeButton = QPushButton(DlgReformPapers)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonRow.addWidget(self.closeButton)


        self.dialogLayout.addLayout(self.buttonRow)


        self.retranslateUi(DlgReformPapers)

        QMetaObject.connectSlotsByName(DlgReformPapers)
    # setupUi

    def retranslateUi(self, DlgReformPapers):
        DlgReformPapers.setWindowTitle(QCoreApplication.translate("DlgReformPapers", u"Gi\u1ea5y t\u1edd c\u1ea3i c\u00e1ch h\u00e0nh ch\u00ednh", None))
        self.closeButton.setText(QCoreApplication.translate("DlgReformPapers", u"\u0110\u00f3n&g", None))
    # retranslateUi

