"""Made from forms/form_nomination.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QLabel,
    QLineEdit, QPlainTextEdit, QSizePolicy, QSpinBox,
    QWidget)

from thidua_desktop.ui.widgets.recipient_picker import RecipientPicker

class Ui_FormNomination(object):
    def setupUi(self, FormNomination):
        if not FormNomination.objectName():
            FormNomination.setObjectName(u"FormNomination")
        FormNomination.setProperty(u"plain", True)
        self.formLayout = QFormLayout(FormNomination)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(FormNomination)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setMinimumSize(QSize(0, 24))
        self.kindLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.kindLabel.setProperty(u"role", u"small")
        self.kindLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kindBox = QComboBox(FormNomination)
        self.kindBox.setObjectName(u"kindBox")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kindBox)

        self.recipientLabel = QLabel(FormNomination)
        self.recipientLabel.setObjectName(u"recipientLabel")
        self.recipientLabel.setMinimumSize(QSize(0, 24))
        self.recipientLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.recipientLabel.setProperty(u"role", u"small")
        self.recipientLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.recipientLabel)

        self.recipientEdit = RecipientPicker(FormNomination)
        self.recipientEdit.setObjectName(u"recipientEdit")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.recipientEdit)

        self.awardLabel = QLabel(FormNomination)
        self.awardLabel.setObjectName(u"awardLabel")
        self.awardLabel.setMinimumSize(QSize(0, 24))
        self.awardLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.awardLabel.setProperty(u"role", u"small")
        self.awardLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.awardLabel)

        self.awardBox = QComboBox(FormNomination)
        self.awardBox.setObjectName(u"awardBox")
        self.awardBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.awardBox.setMinimumContentsLength(12)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.awardBox)

        self.routeLabel = QLabel(FormNomination)
        self.routeLabel.setObjectName(u"routeLabel")
        self.routeLabel.setMinimumSize(QSize(0, 24))
        self.routeLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.routeLabel.setProperty(u"role", u"small")
        self.routeLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.routeLabel)

        self.routeBox = QComboBox(FormNomination)
        self.routeBox.setObjectName(u"routeBox")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.routeBox)

        self.yearLabel = QLabel(FormNomination)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setMinimumSize(QSize(0, 24))
        self.yearLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.yearLabel.setProperty(u"role", u"small")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.yearBox = QSpinBox(FormNomination)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.yearBox)

        self.achievementLabel = QLabel(FormNomination)
        self.achievementLabel.setObjectName(u"achievementLabel")
        self.achievementLabel.setMinimumSize(QSize(0, 24))
        self.achievementLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.achievementLabel.setProperty(u"role", u"small")
        self.achievementLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.achievementLabel)

        self.achievementEdit = QPlainTextEdit(FormNomination)
        self.achievementEdit.setObjectName(u"achievementEdit")
        self.achievementEdit.setTabChangesFocus(True)
        self.achievementEdit.setMinimumSize(QSize(0, 78))
        self.achievementEdit.setMaximumSize(QSize(16777215, 92))

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.achievementEdit)

        self.achievementCount = QLabel(FormNomination)
        self.achievementCount.setObjectName(u"achievementCount")
        self.achievementCount.setProperty(u"role", u"mute")
        self.achievementCount.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.achievementCount)

        self.noteLabel = QLabel(FormNomination)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setMinimumSize(QSize(0, 24))
        self.noteLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.noteLabel.setProperty(u"role", u"small")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.noteLabel)

        self.noteEdit = QLineEdit(FormNomination)
        self.noteEdit.setObjectName(u"noteEdit")

        self.formLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.sourceLabel = QLabel(FormNomination)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"role", u"mute")
        self.sourceLabel.setWordWrap(True)
        self.sourceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(8, QFormLayout.ItemRole.SpanningRole, self.sourceLabel)

        self.historyCaption = QLabel(FormNomination)
        self.historyCaption.setObjectName(u"historyCaption")
        self.historyCaption.setMinimumSize(QSize(0, 32))
        self.historyCaption.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.historyCaption.setProperty(u"role", u"h2")
        self.historyCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.historyCaption)

        self.historyLabel = QLabel(FormNomination)
        self.historyLabel.setObjectName(u"historyLabel")
        self.historyLabel.setWordWrap(True)
        self.historyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(10, QFormLayout.ItemRole.SpanningRole, self.historyLabel)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindBox)
        self.recipientLabel.setBuddy(self.recipientEdit)
        self.awardLabel.setBuddy(self.awardBox)
        self.routeLabel.setBuddy(self.routeBox)
        self.yearLabel.setBuddy(self.yearBox)
        self.achievementLabel.setBuddy(self.achievementEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormNomination)

        QMetaObject.connectSlotsByName(FormNomination)
    # setupUi

    def retranslateUi(self, FormNomination):
        self.kindLabel.setText(QCoreApplication.translate("FormNomination", u"L&o\u1ea1i \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.recipientLabel.setText(QCoreApplication.translate("FormNomination", u"\u0110\u1ed1&i t\u01b0\u1ee3ng", None))
        self.recipientEdit.setPlaceholderText(QCoreApplication.translate("FormNomination", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean, kh\u00f4ng c\u1ea7n d\u1ea5u", None))
        self.awardLabel.setText(QCoreApplication.translate("FormNomination", u"&Danh hi\u1ec7u, h\u00ecnh th\u1ee9c khen th\u01b0\u1edfng", None))
        self.routeLabel.setText(QCoreApplication.translate("FormNomination", u"Lo\u1ea1i &h\u00ecnh", None))
        self.yearLabel.setText(QCoreApplication.translate("FormNomination", u"&N\u0103m th\u00e0nh t\u00edch", None))
        self.achievementLabel.setText(QCoreApplication.translate("FormNomination", u"Th\u00e0nh t\u00ed&ch", None))
        self.achievementEdit.setPlaceholderText(QCoreApplication.translate("FormNomination", u"L\u00fd do khen, nh\u01b0 s\u1ebd in tr\u00ean gi\u1ea5y khen", None))
        self.achievementCount.setText("")
        self.noteLabel.setText(QCoreApplication.translate("FormNomination", u"&Ghi ch\u00fa", None))
        self.sourceLabel.setText("")
        self.historyCaption.setText(QCoreApplication.translate("FormNomination", u"Khen th\u01b0\u1edfng g\u1ea7n \u0111\u00e2y", None))
        self.historyLabel.setText("")
        pass
    # retranslateUi

