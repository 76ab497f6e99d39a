"""Made from forms/statistics_officers.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit

class Ui_StatisticsOfficers(object):
    def setupUi(self, StatisticsOfficers):
        if not StatisticsOfficers.objectName():
            StatisticsOfficers.setObjectName(u"StatisticsOfficers")
        self.root = QHBoxLayout(StatisticsOfficers)
        self.root.setSpacing(16)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(8, 8, 8, 8)
        self.officerList = QTreeWidget(StatisticsOfficers)
        self.officerList.setObjectName(u"officerList")
        self.officerList.setRootIsDecorated(False)
        self.officerList.setUniformRowHeights(True)
        self.officerList.setAllColumnsShowFocus(True)

        self.root.addWidget(self.officerList)

        self.card = QWidget(StatisticsOfficers)
        self.card.setObjectName(u"card")
        self.cardBox = QVBoxLayout(self.card)
        self.cardBox.setSpacing(8)
        self.cardBox.setObjectName(u"cardBox")
        self.cardBox.setContentsMargins(0, 0, 0, 0)
        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.card)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameLabel)

        self.nameEdit = QLineEdit(self.card)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameEdit)

        self.bodyLabel = QLabel(self.card)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.bodyLabel)

        self.bodyEdit = QLineEdit(self.card)
        self.bodyEdit.setObjectName(u"bodyEdit")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.bodyEdit)

        self.levelLabel = QLabel(self.card)
        self.levelLabel.setObjectName(u"levelLabel")
        self.levelLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.levelLabel)

        self.levelBox = QComboBox(self.card)
        self.levelBox.setObjectName(u"levelBox")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.levelBox)

        self.trainingLabel = QLabel(self.card)
        self.trainingLabel.setObjectName(u"trainingLabel")
        self.trainingLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.trainingLabel)

        self.trainingBox = QComboBox(self.card)
        self.trainingBox.setObjectName(u"trainingBox")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.trainingBox)

        self.birthLabel = QLabel(self.card)
        self.birthLabel.setObjectName(u"birthLabel")
        self.birthLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.birthLabel)

        self.birthBox = QSpinBox(self.card)
        self.birthBox.setObjectName(u"birthBox")
        self.birthBox.setMinimum(1900)
        self.birthBox.setMaximum(2200)

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.birthBox)

        self.sinceLabel = QLabel(self.card)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.sinceLabel)

        self.sinceBox = QSpinBox(self.card)
        self.sinceBox.setObjectName(u"sinceBox")
        self.sinceBox.setMinimum(1900)
        self.sinceBox.setMaximum(2200)

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.sinceBox)

        self.femaleLabel = QLabel(self.card)
        self.femaleLabel.setObjectName(u"femaleLabel")
        self.femaleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.femaleLabel)

        self.femaleBox = QCheckBox(self.card)
        self.femaleBox.setObjectName(u"femaleBox")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.femaleBox)

        self.leftLabel = QLabel(self.card)
        self.leftLabel.setObjectName(u"leftLabel")
        self.leftLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.fields.setWidget(7, QFormLayout.ItemRole.LabelRole, self.leftLabel)

        self.leftEdit = DateEdit(self.card)
        self.leftEdit.setObjectName(u"leftEdit")

        self.fields.setWidget(7, QFormLayout.ItemRole.FieldRole, self.leftEdit)


        self.cardBox.addLayout(self.fields)

        self.problem = QLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.cardBox.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.card)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setAutoDefault(False)
        self.newButton.setProperty(u"iconName", u"user-plus")

        self.acts.addWidget(self.newButton)

        self.saveButton = QPushButton(self.card)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setProperty(u"iconName", u"save")

        self.acts.addWidget(self.saveButton)

        self.deleteButton = QPushButton(self.card)
        self.deleteButton.setObjectName(u"deleteButton")
        self.deleteButton.setAutoDefault(False)
        self.deleteButton.setProperty(u"iconName", u"trash-2")

        self.acts.addWidget(self.deleteButton)


        self.cardBox.addLayout(self.acts)

        self.rest = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardBox.addItem(self.rest)


        self.root.addWidget(self.card)

        self.root.setStretch(0, 3)
        self.root.setStretch(1, 2)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.bodyLabel.setBuddy(self.bodyEdit)
        self.levelLabel.setBuddy(self.levelBox)
        self.trainingLabel.setBuddy(self.trainingBox)
        self.birthLabel.setBuddy(self.birthBox)
        self.sinceLabel.setBuddy(self.sinceBox)
        self.leftLabel.setBuddy(self.leftEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.officerList, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.bodyEdit)
        QWidget.setTabOrder(self.bodyEdit, self.levelBox)
        QWidget.setTabOrder(self.levelBox, self.trainingBox)
        QWidget.setTabOrder(self.trainingBox, self.birthBox)
        QWidget.setTabOrder(self.birthBox, self.sinceBox)
        QWidget.setTabOrder(self.sinceBox, self.femaleBox)
        QWidget.setTabOrder(self.femaleBox, self.leftEdit)
        QWidget.setTabOrder(self.leftEdit, self.newButton)
        QWidget.setTabOrder(self.newButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.deleteButton)

        self.retranslateUi(StatisticsOfficers)

        QMetaObject.connectSlotsByName(StatisticsOfficers)
    # setupUi

    def retranslateUi(self, StatisticsOfficers):
        ___qtreewidgetitem = self.officerList.headerItem()
        ___qtreewidgetitem.setText(3, QCoreApplication.translate("StatisticsOfficers", u"L\u00e0m t\u1eeb n\u0103m", None))
        ___qtreewidgetitem.setText(2, QCoreApplication.translate("StatisticsOfficers", u"N\u0103m sinh", None))
        ___qtreewidgetitem.setText(1, QCoreApplication.translate("StatisticsOfficers", u"N\u01a1i l\u00e0m vi\u1ec7c", None))
        ___qtreewidgetitem.setText(0, QCoreApplication.translate("StatisticsOfficers", u"H\u1ecd v\u00e0 t\u00ean", None))
#if QT_CONFIG(accessibility)
        self.officerList.setAccessibleName(QCoreApplication.translate("StatisticsOfficers", u"Ng\u01b0\u1eddi l\u00e0m thi \u0111ua, khen th\u01b0\u1edfng", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"H\u1ecd &v\u00e0 t\u00ean", None))
        self.bodyLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"C\u01a1 &quan", None))
        self.levelLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"&T\u1ed5 ch\u1ee9c thu\u1ed9c", None))
        self.trainingLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"T&r\u00ecnh \u0111\u1ed9", None))
        self.birthLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"N\u0103m &sinh", None))
        self.birthBox.setSpecialValueText(QCoreApplication.translate("StatisticsOfficers", u"ch\u01b0a ghi", None))
        self.sinceLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"&L\u00e0m t\u1eeb n\u0103m", None))
        self.sinceBox.setSpecialValueText(QCoreApplication.translate("StatisticsOfficers", u"ch\u01b0a ghi", None))
        self.femaleLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"N\u1eef", None))
        self.femaleBox.setText(QCoreApplication.translate("StatisticsOfficers", u"L\u00e0 n\u1eef", None))
        self.leftLabel.setText(QCoreApplication.translate("StatisticsOfficers", u"Ngh\u1ec9 t\u1eeb ng\u00e0&y", None))
        self.problem.setText("")
        self.newButton.setText(QCoreApplication.translate("StatisticsOfficers", u"Th\u00eam n&g\u01b0\u1eddi", None))
        self.saveButton.setText(QCoreApplication.translate("StatisticsOfficers", u"L\u01b0&u", None))
        self.deleteButton.setText(QCoreApplication.translate("StatisticsOfficers", u"X\u00f3&a", None))
        pass
    # retranslateUi

