"""Made from forms/form_score.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFormLayout, QLabel,
    QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import PointsEdit

class Ui_ScoreForm(object):
    def setupUi(self, ScoreForm):
        if not ScoreForm.objectName():
            ScoreForm.setObjectName(u"ScoreForm")
        self.outer = QVBoxLayout(ScoreForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.ruleText = QLabel(ScoreForm)
        self.ruleText.setObjectName(u"ruleText")
        self.ruleText.setWordWrap(True)
        self.ruleText.setProperty(u"role", u"mute")

        self.outer.addWidget(self.ruleText)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.pointsEditLabel = QLabel(ScoreForm)
        self.pointsEditLabel.setObjectName(u"pointsEditLabel")

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.pointsEditLabel)

        self.pointsEdit = PointsEdit(ScoreForm)
        self.pointsEdit.setObjectName(u"pointsEdit")

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.pointsEdit)

        self.absentBox = QCheckBox(ScoreForm)
        self.absentBox.setObjectName(u"absentBox")

        self.form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.absentBox)

        self.declaredEditLabel = QLabel(ScoreForm)
        self.declaredEditLabel.setObjectName(u"declaredEditLabel")

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.declaredEditLabel)

        self.declaredEdit = QPlainTextEdit(ScoreForm)
        self.declaredEdit.setObjectName(u"declaredEdit")
        self.declaredEdit.setMaximumSize(QSize(16777215, 72))

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.declaredEdit)

        self.noteEditLabel = QLabel(ScoreForm)
        self.noteEditLabel.setObjectName(u"noteEditLabel")

        self.form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(ScoreForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 72))

        self.form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.noteEdit)


        self.outer.addLayout(self.form)

        self.figures = QLabel(ScoreForm)
        self.figures.setObjectName(u"figures")
        self.figures.setWordWrap(True)

        self.outer.addWidget(self.figures)

#if QT_CONFIG(shortcut)
        self.pointsEditLabel.setBuddy(self.pointsEdit)
        self.declaredEditLabel.setBuddy(self.declaredEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pointsEdit, self.absentBox)
        QWidget.setTabOrder(self.absentBox, self.declaredEdit)
        QWidget.setTabOrder(self.declaredEdit, self.noteEdit)

        self.retranslateUi(ScoreForm)

        QMetaObject.connectSlotsByName(ScoreForm)
    # setupUi

    def retranslateUi(self, ScoreForm):
        self.pointsEditLabel.setText(QCoreApplication.translate("ScoreForm", u"\u0110i\u1ec3m &t\u1ef1 ch\u1ea5m", None))
        self.absentBox.setText(QCoreApplication.translate("ScoreForm", u"&Kh\u00f4ng \u00e1p d\u1ee5ng v\u1edbi c\u01a1 quan", None))
        self.declaredEditLabel.setText(QCoreApplication.translate("ScoreForm", u"T\u00e0&i li\u1ec7u ki\u1ec3m ch\u1ee9ng", None))
        self.noteEditLabel.setText(QCoreApplication.translate("ScoreForm", u"Gi\u1ea3i t&r\u00ecnh", None))
        pass
    # retranslateUi

