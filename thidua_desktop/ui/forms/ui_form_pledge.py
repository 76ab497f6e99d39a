"""Made from forms/form_pledge.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QGridLayout, QLabel,
    QLineEdit, QSizePolicy, QTabWidget, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.pledge_targets import TargetsEditor
from thidua_desktop.ui.widgets.pledged_people import PledgedPeople

class Ui_FormPledge(object):
    def setupUi(self, FormPledge):
        if not FormPledge.objectName():
            FormPledge.setObjectName(u"FormPledge")
        FormPledge.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(FormPledge)
        self.rootLayout.setSpacing(8)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(12)
        self.fields.setVerticalSpacing(2)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.unitLabel = QLabel(FormPledge)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.unitLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.unitLabel, 0, 0, 1, 1)

        self.unitBox = QComboBox(FormPledge)
        self.unitBox.setObjectName(u"unitBox")

        self.fields.addWidget(self.unitBox, 1, 0, 1, 1)

        self.representativeLabel = QLabel(FormPledge)
        self.representativeLabel.setObjectName(u"representativeLabel")
        self.representativeLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.representativeLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.representativeLabel, 0, 1, 1, 1)

        self.representativeEdit = QLineEdit(FormPledge)
        self.representativeEdit.setObjectName(u"representativeEdit")

        self.fields.addWidget(self.representativeEdit, 1, 1, 1, 1)

        self.postLabel = QLabel(FormPledge)
        self.postLabel.setObjectName(u"postLabel")
        self.postLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.postLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.postLabel, 0, 2, 1, 1)

        self.postEdit = QLineEdit(FormPledge)
        self.postEdit.setObjectName(u"postEdit")

        self.fields.addWidget(self.postEdit, 1, 2, 1, 1)

        self.titleLabel = QLabel(FormPledge)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.titleLabel, 2, 0, 1, 1)

        self.titleEdit = QLineEdit(FormPledge)
        self.titleEdit.setObjectName(u"titleEdit")

        self.fields.addWidget(self.titleEdit, 3, 0, 1, 1)

        self.noteLabel = QLabel(FormPledge)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.noteLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.noteLabel, 2, 1, 1, 1)

        self.noteEdit = QLineEdit(FormPledge)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fields.addWidget(self.noteEdit, 3, 1, 1, 1)

        self.signedLabel = QLabel(FormPledge)
        self.signedLabel.setObjectName(u"signedLabel")
        self.signedLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.signedLabel.setProperty(u"role", u"small")

        self.fields.addWidget(self.signedLabel, 2, 2, 1, 1)

        self.signedEdit = DateEdit(FormPledge)
        self.signedEdit.setObjectName(u"signedEdit")

        self.fields.addWidget(self.signedEdit, 3, 2, 1, 1)


        self.rootLayout.addLayout(self.fields)

        self.parts = QTabWidget(FormPledge)
        self.parts.setObjectName(u"parts")
        self.parts.setDocumentMode(True)
        self.targetsPage = QWidget()
        self.targetsPage.setObjectName(u"targetsPage")
        self.targetsPage.setProperty(u"plain", True)
        self.targetsLayout = QVBoxLayout(self.targetsPage)
        self.targetsLayout.setSpacing(8)
        self.targetsLayout.setObjectName(u"targetsLayout")
        self.targetsLayout.setContentsMargins(0, 6, 0, 0)
        self.targets = TargetsEditor(self.targetsPage)
        self.targets.setObjectName(u"targets")

        self.targetsLayout.addWidget(self.targets)

        self.parts.addTab(self.targetsPage, "")
        self.peoplePage = QWidget()
        self.peoplePage.setObjectName(u"peoplePage")
        self.peoplePage.setProperty(u"plain", True)
        self.peopleLayout = QVBoxLayout(self.peoplePage)
        self.peopleLayout.setSpacing(8)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 6, 0, 0)
        self.people = PledgedPeople(self.peoplePage)
        self.people.setObjectName(u"people")

        self.peopleLayout.addWidget(self.people)

        self.parts.addTab(self.peoplePage, "")

        self.rootLayout.addWidget(self.parts)

#if QT_CONFIG(shortcut)
        self.unitLabel.setBuddy(self.unitBox)
        self.representativeLabel.setBuddy(self.representativeEdit)
        self.postLabel.setBuddy(self.postEdit)
        self.titleLabel.setBuddy(self.titleEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.signedLabel.setBuddy(self.signedEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.unitBox, self.representativeEdit)
        QWidget.setTabOrder(self.representativeEdit, self.postEdit)
        QWidget.setTabOrder(self.postEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.signedEdit)
        QWidget.setTabOrder(self.signedEdit, self.parts)

        self.retranslateUi(FormPledge)

        QMetaObject.connectSlotsByName(FormPledge)
    # setupUi

    def retranslateUi(self, FormPledge):
        self.unitLabel.setText(QCoreApplication.translate("FormPledge", u"\u0110\u01a1n &v\u1ecb", None))
        self.representativeLabel.setText(QCoreApplication.translate("FormPledge", u"&Ng\u01b0\u1eddi \u0111\u1ea1i di\u1ec7n k\u00fd", None))
        self.postLabel.setText(QCoreApplication.translate("FormPledge", u"C&h\u1ee9c v\u1ee5", None))
        self.titleLabel.setText(QCoreApplication.translate("FormPledge", u"Danh hi\u1ec7u &t\u1eadp th\u1ec3 \u0111\u0103ng k\u00fd", None))
#if QT_CONFIG(tooltip)
        self.titleEdit.setToolTip(QCoreApplication.translate("FormPledge", u"Nhi\u1ec1u danh hi\u1ec7u c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y", None))
#endif // QT_CONFIG(tooltip)
        self.noteLabel.setText(QCoreApplication.translate("FormPledge", u"Gh&i ch\u00fa", None))
        self.signedLabel.setText(QCoreApplication.translate("FormPledge", u"Ng\u00e0y k\u00fd (\u0111\u1ec3 t&r\u1ed1ng: ch\u01b0a k\u00fd)", None))
        self.parts.setTabText(self.parts.indexOf(self.targetsPage), QCoreApplication.translate("FormPledge", u"Ch\u1ec9 ti\u00eau", None))
        self.parts.setTabText(self.parts.indexOf(self.peoplePage), QCoreApplication.translate("FormPledge", u"D&anh hi\u1ec7u c\u00e1 nh\u00e2n", None))
        pass
    # retranslateUi

