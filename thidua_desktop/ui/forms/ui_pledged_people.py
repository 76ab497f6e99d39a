"""Made from forms/pledged_people.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QSizePolicy, QToolButton, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.growing_view import GrowingView
from thidua_desktop.ui.widgets.recipient_picker import RecipientPicker

class Ui_PledgedPeopleForm(object):
    def setupUi(self, PledgedPeopleForm):
        if not PledgedPeopleForm.objectName():
            PledgedPeopleForm.setObjectName(u"PledgedPeopleForm")
        PledgedPeopleForm.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(PledgedPeopleForm)
        self.rootLayout.setSpacing(4)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(6)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.picker = RecipientPicker(PledgedPeopleForm)
        self.picker.setObjectName(u"picker")
        self.picker.setMinimumSize(QSize(260, 0))

        self.tools.addWidget(self.picker)

        self.summary = QLabel(PledgedPeopleForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"small")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.tools.addWidget(self.summary)

        self.addRow = QToolButton(PledgedPeopleForm)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setProperty(u"iconName", u"plus")
        self.addRow.setProperty(u"bare", True)

        self.tools.addWidget(self.addRow)

        self.removeRow = QToolButton(PledgedPeopleForm)
        self.removeRow.setObjectName(u"removeRow")
        self.removeRow.setProperty(u"iconName", u"trash-2")
        self.removeRow.setProperty(u"bare", True)

        self.tools.addWidget(self.removeRow)


        self.rootLayout.addLayout(self.tools)

        self.sheet = GrowingView(PledgedPeopleForm)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"bare", True)

        self.rootLayout.addWidget(self.sheet)

        QWidget.setTabOrder(self.picker, self.sheet)
        QWidget.setTabOrder(self.sheet, self.addRow)
        QWidget.setTabOrder(self.addRow, self.removeRow)

        self.retranslateUi(PledgedPeopleForm)

        QMetaObject.connectSlotsByName(PledgedPeopleForm)
    # setupUi

    def retranslateUi(self, PledgedPeopleForm):
        self.picker.setPlaceholderText(QCoreApplication.translate("PledgedPeopleForm", u"G\u00f5 m\u1ed9t ph\u1ea7n t\u00ean \u0111\u1ec3 th\u00eam c\u00e1n b\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.picker.setAccessibleName(QCoreApplication.translate("PledgedPeopleForm", u"Th\u00eam c\u00e1 nh\u00e2n \u0111\u0103ng k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.summary.setText("")
#if QT_CONFIG(tooltip)
        self.addRow.setToolTip(QCoreApplication.translate("PledgedPeopleForm", u"Th\u00eam d\u00f2ng (Ins)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addRow.setAccessibleName(QCoreApplication.translate("PledgedPeopleForm", u"Th\u00eam d\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeRow.setToolTip(QCoreApplication.translate("PledgedPeopleForm", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn (Ctrl+Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeRow.setAccessibleName(QCoreApplication.translate("PledgedPeopleForm", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

