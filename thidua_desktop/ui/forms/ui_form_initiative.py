"""Made from forms/form_initiative.ui by `python3 dev.py forms`; changes go there."""

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

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.person_list import PersonList

class Ui_FormInitiative(object):
    def setupUi(self, FormInitiative):
        if not FormInitiative.objectName():
            FormInitiative.setObjectName(u"FormInitiative")
        FormInitiative.setProperty(u"plain", True)
        self.formLayout = QFormLayout(FormInitiative)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(FormInitiative)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setMinimumSize(QSize(0, 24))
        self.nameLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.nameLabel.setProperty(u"role", u"small")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QPlainTextEdit(FormInitiative)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setTabChangesFocus(True)
        self.nameEdit.setMinimumSize(QSize(0, 62))
        self.nameEdit.setMaximumSize(QSize(16777215, 76))

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.yearLabel = QLabel(FormInitiative)
        self.yearLabel.setObjectName(u"yearLabel")
        self.yearLabel.setMinimumSize(QSize(0, 24))
        self.yearLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.yearLabel.setProperty(u"role", u"small")
        self.yearLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.yearLabel)

        self.yearBox = QSpinBox(FormInitiative)
        self.yearBox.setObjectName(u"yearBox")
        self.yearBox.setMinimum(1945)
        self.yearBox.setMaximum(2200)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.yearBox)

        self.authorsLabel = QLabel(FormInitiative)
        self.authorsLabel.setObjectName(u"authorsLabel")
        self.authorsLabel.setMinimumSize(QSize(0, 24))
        self.authorsLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.authorsLabel.setProperty(u"role", u"small")
        self.authorsLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.authorsLabel)

        self.authorsEdit = PersonList(FormInitiative)
        self.authorsEdit.setObjectName(u"authorsEdit")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.authorsEdit)

        self.levelLabel = QLabel(FormInitiative)
        self.levelLabel.setObjectName(u"levelLabel")
        self.levelLabel.setMinimumSize(QSize(0, 24))
        self.levelLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.levelLabel.setProperty(u"role", u"small")
        self.levelLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.levelLabel)

        self.levelBox = QComboBox(FormInitiative)
        self.levelBox.setObjectName(u"levelBox")

        self.formLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.levelBox)

        self.stateLabel = QLabel(FormInitiative)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setMinimumSize(QSize(0, 24))
        self.stateLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.stateLabel.setProperty(u"role", u"small")
        self.stateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.stateLabel)

        self.stateBox = QComboBox(FormInitiative)
        self.stateBox.setObjectName(u"stateBox")

        self.formLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.stateBox)

        self.numberLabel = QLabel(FormInitiative)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setMinimumSize(QSize(0, 24))
        self.numberLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.numberLabel.setProperty(u"role", u"small")
        self.numberLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.numberLabel)

        self.numberEdit = QLineEdit(FormInitiative)
        self.numberEdit.setObjectName(u"numberEdit")

        self.formLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.numberEdit)

        self.dateLabel = QLabel(FormInitiative)
        self.dateLabel.setObjectName(u"dateLabel")
        self.dateLabel.setMinimumSize(QSize(0, 24))
        self.dateLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.dateLabel.setProperty(u"role", u"small")
        self.dateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.dateLabel)

        self.dateEdit = DateEdit(FormInitiative)
        self.dateEdit.setObjectName(u"dateEdit")

        self.formLayout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.dateEdit)

        self.byLabel = QLabel(FormInitiative)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setMinimumSize(QSize(0, 24))
        self.byLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.byLabel.setProperty(u"role", u"small")
        self.byLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.byLabel)

        self.byEdit = QLineEdit(FormInitiative)
        self.byEdit.setObjectName(u"byEdit")

        self.formLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.byEdit)

        self.summaryLabel = QLabel(FormInitiative)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setMinimumSize(QSize(0, 24))
        self.summaryLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.summaryLabel.setProperty(u"role", u"small")
        self.summaryLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.summaryLabel)

        self.summaryEdit = QPlainTextEdit(FormInitiative)
        self.summaryEdit.setObjectName(u"summaryEdit")
        self.summaryEdit.setTabChangesFocus(True)
        self.summaryEdit.setMinimumSize(QSize(0, 62))
        self.summaryEdit.setMaximumSize(QSize(16777215, 90))

        self.formLayout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.summaryEdit)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.yearLabel.setBuddy(self.yearBox)
        self.authorsLabel.setBuddy(self.authorsEdit)
        self.levelLabel.setBuddy(self.levelBox)
        self.stateLabel.setBuddy(self.stateBox)
        self.numberLabel.setBuddy(self.numberEdit)
        self.dateLabel.setBuddy(self.dateEdit)
        self.byLabel.setBuddy(self.byEdit)
        self.summaryLabel.setBuddy(self.summaryEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FormInitiative)

        QMetaObject.connectSlotsByName(FormInitiative)
    # setupUi

    def retranslateUi(self, FormInitiative):
        self.nameLabel.setText(QCoreApplication.translate("FormInitiative", u"T\u00ean &s\u00e1ng ki\u1ebfn, \u0111\u1ec1 t\u00e0i", None))
        self.yearLabel.setText(QCoreApplication.translate("FormInitiative", u"N\u0103m", None))
        self.authorsLabel.setText(QCoreApplication.translate("FormInitiative", u"T\u00e1c g&i\u1ea3", None))
        self.levelLabel.setText(QCoreApplication.translate("FormInitiative", u"&C\u1ea5p c\u00f4ng nh\u1eadn", None))
        self.stateLabel.setText(QCoreApplication.translate("FormInitiative", u"K\u1ebft &qu\u1ea3", None))
        self.numberLabel.setText(QCoreApplication.translate("FormInitiative", u"S\u1ed1 quy\u1ebft \u0111\u1ecbn&h", None))
        self.dateLabel.setText(QCoreApplication.translate("FormInitiative", u"Ng\u00e0y q&uy\u1ebft \u0111\u1ecbnh", None))
        self.byLabel.setText(QCoreApplication.translate("FormInitiative", u"C\u01a1 qua&n c\u00f4ng nh\u1eadn", None))
        self.summaryLabel.setText(QCoreApplication.translate("FormInitiative", u"T\u00f3&m t\u1eaft", None))
        pass
    # retranslateUi

