"""Made from forms/form_batch.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QSizePolicy, QSpinBox, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_FormBatch(object):
    def setupUi(self, FormBatch):
        if not FormBatch.objectName():
            FormBatch.setObjectName(u"FormBatch")
        FormBatch.setProperty(u"plain", True)
        self.formLayout = QFormLayout(FormBatch)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(FormBatch)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setMinimumSize(QSize(0, 24))
        self.nameLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameLabel.setProperty(u"role", u"small")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(FormBatch)
        self.nameEdit.setObjectName(u"nameEdit")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.yearLabel = QLabel(FormBatch)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setMinimumSize(QSize(0, 24))
        self.yearLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.yearLabel.setProperty(u"role", u"small")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.yearBox = QSpinBox(FormBatch)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.yearBox)

        self.routeLabel = QLabel(FormBatch)
        self.routeLabel.setObjectName(u"routeLabel")
        self.routeLabel.setMinimumSize(QSize(0, 24))
        self.routeLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.routeLabel.setProperty(u"role", u"small")
        self.routeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.routeLabel)

        self.routeBox = QComboBox(FormBatch)
        self.routeBox.setObjectName(u"routeBox")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.routeBox)

        self.receivedLabel = QLabel(FormBatch)
        self.receivedLabel.setObjectName(u"receivedLabel")
        self.receivedLabel.setMinimumSize(QSize(0, 24))
        self.receivedLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.receivedLabel.setProperty(u"role", u"small")
        self.receivedLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.receivedLabel)

        self.receivedEdit = DateEdit(FormBatch)
        self.receivedEdit.setObjectName(u"receivedEdit")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.receivedEdit)

        self.stateLabel = QLabel(FormBatch)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setMinimumSize(QSize(0, 24))
        self.stateLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.stateLabel.setProperty(u"role", u"small")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stateLabel)

        self.stateBox = QComboBox(FormBatch)
        self.stateBox.setObjectName(u"stateBox")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stateBox)

        self.noteLabel = QLabel(FormBatch)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setMinimumSize(QSize(0, 24))
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteLabel.setProperty(u"role", u"small")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(FormBatch)
        self.noteEdit.setObjectName(u"noteEdit")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.noteEdit)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.yearLabel.setBuddy(self.yearBox)
        self.routeLabel.setBuddy(self.routeBox)
        self.receivedLabel.setBuddy(self.receivedEdit)
        self.stateLabel.setBuddy(self.stateBox)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormBatch)

        QMetaObject.connectSlotsByName(FormBatch)
    # setupUi

    def retranslateUi(self, FormBatch):
        self.nameLabel.setText(QCoreApplication.translate("FormBatch", u"T\u00ea&n \u0111\u1ee3t x\u00e9t", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("FormBatch", u"v\u00ed d\u1ee5: T\u1ed5ng k\u1ebft n\u0103m 2026", None))
        self.yearLabel.setText(QCoreApplication.translate("FormBatch", u"N\u0103&m", None))
        self.routeLabel.setText(QCoreApplication.translate("FormBatch", u"Lo\u1ea1i &h\u00ecnh khen th\u01b0\u1edfng", None))
        self.receivedLabel.setText(QCoreApplication.translate("FormBatch", u"Ng\u00e0y ti\u1ebf&p nh\u1eadn h\u1ed3 s\u01a1", None))
        self.stateLabel.setText(QCoreApplication.translate("FormBatch", u"&Tr\u1ea1ng th\u00e1i", None))
        self.noteLabel.setText(QCoreApplication.translate("FormBatch", u"&Ghi ch\u00fa", None))
        pass
    # retranslateUi

