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
from thidua_desktop.ui.widgets.rule_picks import RulePicks

class Ui_ScoreForm(object):
    def setupUi(self, ScoreForm):
        if not ScoreForm.objectName():
            ScoreForm.setObjectName(u"ScoreForm")
        ScoreForm.setProperty(u"plain", True)
        self.outer = QVBoxLayout(ScoreForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.working = QLabel(ScoreForm)
        self.working.setObjectName(u"working")
        self.working.setTextFormat(Qt.TextFormat.PlainText)
        self.working.setWordWrap(True)

        self.outer.addWidget(self.working)

        self.findings = QLabel(ScoreForm)
        self.findings.setObjectName(u"findings")
        self.findings.setTextFormat(Qt.TextFormat.PlainText)
        self.findings.setWordWrap(True)
        self.findings.setProperty(u"role", u"warn")

        self.outer.addWidget(self.findings)

        self.form = QFormLayout()
        self.form.setObjectName(u"form")
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(6)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.declaredEditLabel = QLabel(ScoreForm)
        self.declaredEditLabel.setObjectName(u"declaredEditLabel")
        self.declaredEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.declaredEditLabel)

        self.declaredEdit = QPlainTextEdit(ScoreForm)
        self.declaredEdit.setObjectName(u"declaredEdit")
        self.declaredEdit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.declaredEdit)

        self.picks = RulePicks(ScoreForm)
        self.picks.setObjectName(u"picks")

        self.form.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.picks)

        self.pointsEditLabel = QLabel(ScoreForm)
        self.pointsEditLabel.setObjectName(u"pointsEditLabel")
        self.pointsEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.pointsEditLabel)

        self.pointsEdit = PointsEdit(ScoreForm)
        self.pointsEdit.setObjectName(u"pointsEdit")

        self.form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.pointsEdit)

        self.absentBox = QCheckBox(ScoreForm)
        self.absentBox.setObjectName(u"absentBox")

        self.form.setWidget(3, QFormLayout.ItemRole.SpanningRole, self.absentBox)

        self.noteEditLabel = QLabel(ScoreForm)
        self.noteEditLabel.setObjectName(u"noteEditLabel")
        self.noteEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.noteEditLabel)

        self.noteEdit = QPlainTextEdit(ScoreForm)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.noteEdit)

        self.surveyEditLabel = QLabel(ScoreForm)
        self.surveyEditLabel.setObjectName(u"surveyEditLabel")
        self.surveyEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.surveyEditLabel)

        self.surveyEdit = PointsEdit(ScoreForm)
        self.surveyEdit.setObjectName(u"surveyEdit")

        self.form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.surveyEdit)

        self.appraisedEditLabel = QLabel(ScoreForm)
        self.appraisedEditLabel.setObjectName(u"appraisedEditLabel")
        self.appraisedEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.appraisedEditLabel)

        self.appraisedEdit = PointsEdit(ScoreForm)
        self.appraisedEdit.setObjectName(u"appraisedEdit")

        self.form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.appraisedEdit)

        self.reasonEditLabel = QLabel(ScoreForm)
        self.reasonEditLabel.setObjectName(u"reasonEditLabel")
        self.reasonEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.reasonEditLabel)

        self.reasonEdit = QPlainTextEdit(ScoreForm)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.reasonEdit)

        self.explanationEditLabel = QLabel(ScoreForm)
        self.explanationEditLabel.setObjectName(u"explanationEditLabel")
        self.explanationEditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.explanationEditLabel)

        self.explanationEdit = QPlainTextEdit(ScoreForm)
        self.explanationEdit.setObjectName(u"explanationEdit")
        self.explanationEdit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.explanationEdit)

        self.appraised2EditLabel = QLabel(ScoreForm)
        self.appraised2EditLabel.setObjectName(u"appraised2EditLabel")
        self.appraised2EditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(9, QFormLayout.ItemRole.LabelRole, self.appraised2EditLabel)

        self.appraised2Edit = PointsEdit(ScoreForm)
        self.appraised2Edit.setObjectName(u"appraised2Edit")

        self.form.setWidget(9, QFormLayout.ItemRole.FieldRole, self.appraised2Edit)

        self.reason2EditLabel = QLabel(ScoreForm)
        self.reason2EditLabel.setObjectName(u"reason2EditLabel")
        self.reason2EditLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.form.setWidget(10, QFormLayout.ItemRole.LabelRole, self.reason2EditLabel)

        self.reason2Edit = QPlainTextEdit(ScoreForm)
        self.reason2Edit.setObjectName(u"reason2Edit")
        self.reason2Edit.setMaximumSize(QSize(16777215, 60))

        self.form.setWidget(10, QFormLayout.ItemRole.FieldRole, self.reason2Edit)


        self.outer.addLayout(self.form)

        self.ruleText = QLabel(ScoreForm)
        self.ruleText.setObjectName(u"ruleText")
        self.ruleText.setTextFormat(Qt.TextFormat.PlainText)
        self.ruleText.setWordWrap(True)
        self.ruleText.setProperty(u"role", u"mute")
        self.ruleText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.outer.addWidget(self.ruleText)

#if QT_CONFIG(shortcut)
        self.declaredEditLabel.setBuddy(self.declaredEdit)
        self.pointsEditLabel.setBuddy(self.pointsEdit)
        self.noteEditLabel.setBuddy(self.noteEdit)
        self.surveyEditLabel.setBuddy(self.surveyEdit)
        self.appraisedEditLabel.setBuddy(self.appraisedEdit)
        self.reasonEditLabel.setBuddy(self.reasonEdit)
        self.explanationEditLabel.setBuddy(self.explanationEdit)
        self.appraised2EditLabel.setBuddy(self.appraised2Edit)
        self.reason2EditLabel.setBuddy(self.reason2Edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.declaredEdit, self.pointsEdit)
        QWidget.setTabOrder(self.pointsEdit, self.absentBox)
        QWidget.setTabOrder(self.absentBox, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.surveyEdit)
        QWidget.setTabOrder(self.surveyEdit, self.appraisedEdit)
        QWidget.setTabOrder(self.appraisedEdit, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.explanationEdit)
        QWidget.setTabOrder(self.explanationEdit, self.appraised2Edit)
        QWidget.setTabOrder(self.appraised2Edit, self.reason2Edit)

        self.retranslateUi(ScoreForm)

        QMetaObject.connectSlotsByName(ScoreForm)
    # setupUi

    def retranslateUi(self, ScoreForm):
        self.declaredEditLabel.setText(QCoreApplication.translate("ScoreForm", u"S\u1ed1 li\u1ec7u k\u00ea kh&ai", None))
#if QT_CONFIG(accessibility)
        self.picks.setAccessibleName(QCoreApplication.translate("ScoreForm", u"N\u1ed9i dung \u0111\u1ea1t", None))
#endif // QT_CONFIG(accessibility)
        self.pointsEditLabel.setText(QCoreApplication.translate("ScoreForm", u"T\u1ef1 &ch\u1ea5m", None))
        self.absentBox.setText(QCoreApplication.translate("ScoreForm", u"Kh\u00f4ng \u00e1p &d\u1ee5ng v\u1edbi \u0111\u01a1n v\u1ecb n\u00e0y", None))
        self.noteEditLabel.setText(QCoreApplication.translate("ScoreForm", u"Ghi ch\u00fa c\u1ee7a \u0111\u01a1&n v\u1ecb", None))
        self.surveyEditLabel.setText(QCoreApplication.translate("ScoreForm", u"&B\u1eb1ng \u0111i\u1ec1u tra", None))
        self.appraisedEditLabel.setText(QCoreApplication.translate("ScoreForm", u"Th\u1ea9m \u0111\u1ecbnh l\u1ea7n &1", None))
        self.reasonEditLabel.setText(QCoreApplication.translate("ScoreForm", u"V\u00ec sa&o (l\u1ea7n 1)", None))
        self.explanationEditLabel.setText(QCoreApplication.translate("ScoreForm", u"&Gi\u1ea3i tr\u00ecnh", None))
        self.appraised2EditLabel.setText(QCoreApplication.translate("ScoreForm", u"Th\u1ea9m \u0111\u1ecbnh l\u1ea7n &2", None))
        self.reason2EditLabel.setText(QCoreApplication.translate("ScoreForm", u"&V\u00ec sao (l\u1ea7n 2)", None))
        pass
    # retranslateUi

