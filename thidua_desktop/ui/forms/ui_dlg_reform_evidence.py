"""Made from forms/dlg_reform_evidence.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_DlgReformEvidence(object):
    def setupUi(self, DlgReformEvidence):
        if not DlgReformEvidence.objectName():
            DlgReformEvidence.setObjectName(u"DlgReformEvidence")
        DlgReformEvidence.setProperty(u"page", True)
        self.root = QVBoxLayout(DlgReformEvidence)
        self.root.setSpacing(12)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(16, 16, 16, 16)
        self.title = QLabel(DlgReformEvidence)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"h1")
        self.title.setWordWrap(True)

        self.root.addWidget(self.title)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(DlgReformEvidence)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.numberBox = QSpinBox(DlgReformEvidence)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(1)
        self.numberBox.setMaximum(9999)

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.numberBox)

        self.titleLabel = QLabel(DlgReformEvidence)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.titleLabel)

        self.titleEdit = QLineEdit(DlgReformEvidence)
        self.titleEdit.setObjectName(u"titleEdit")

        self.form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.titleEdit)

        self.referenceLabel = QLabel(DlgReformEvidence)
        self.referenceLabel.setObjectName(u"referenceLabel")
        self.referenceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.referenceLabel)

        self.referenceEdit = QLineEdit(DlgReformEvidence)
        self.referenceEdit.setObjectName(u"referenceEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.referenceEdit)

        self.noteLabel = QLabel(DlgReformEvidence)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(DlgReformEvidence)
        self.noteEdit.setObjectName(u"noteEdit")

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.root.addLayout(self.form)

        self.notice = QLabel(DlgReformEvidence)
        self.notice.setObjectName(u"notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setProperty(u"role", u"problem")
        self.notice.setWordWrap(True)

        self.root.addWidget(self.notice)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.root.addItem(self.gap1)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap2)

        self.saveButton = QPushButton(DlgReformEvidence)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"save")
        self.saveButton.setProperty(u"primary", True)

        self.buttons.addWidget(self.saveButton)

        self.cancelButton = QPushButton(DlgReformEvidence)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttons.addWidget(self.cancelButton)


        self.root.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberBox)
        self.titleLabel.setBuddy(self.titleEdit)
        self.referenceLabel.setBuddy(self.referenceEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numberBox, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.referenceEdit)
        QWidget.setTabOrder(self.referenceEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(DlgReformEvidence)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(DlgReformEvidence)
    # setupUi

    def retranslateUi(self, DlgReformEvidence):
        DlgReformEvidence.setWindowTitle(QCoreApplication.translate("DlgReformEvidence", u"T\u00e0i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
        self.title.setText("")
        self.numberLabel.setText(QCoreApplication.translate("DlgReformEvidence", u"S\u1ed1 &th\u1ee9 t\u1ef1", None))
        self.titleLabel.setText(QCoreApplication.translate("DlgReformEvidence", u"T\u00ea&n t\u00e0i li\u1ec7u", None))
        self.referenceLabel.setText(QCoreApplication.translate("DlgReformEvidence", u"&S\u1ed1 k\u00fd hi\u1ec7u, ng\u00e0y", None))
        self.noteLabel.setText(QCoreApplication.translate("DlgReformEvidence", u"&Ghi ch\u00fa", None))
        self.notice.setText("")
        self.saveButton.setText(QCoreApplication.translate("DlgReformEvidence", u"&L\u01b0u", None))
        self.cancelButton.setText(QCoreApplication.translate("DlgReformEvidence", u"H\u1ee7&y", None))
    # retranslateUi

