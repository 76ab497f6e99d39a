"""Made from forms/targets_editor.ui by `python3 dev.py forms`; changes go there."""

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

class Ui_TargetsEditorForm(object):
    def setupUi(self, TargetsEditorForm):
        if not TargetsEditorForm.objectName():
            TargetsEditorForm.setObjectName(u"TargetsEditorForm")
        TargetsEditorForm.setProperty(u"plain", True)
        self.rootLayout = QVBoxLayout(TargetsEditorForm)
        self.rootLayout.setSpacing(4)
        self.rootLayout.setObjectName(u"rootLayout")
        self.rootLayout.setContentsMargins(0, 0, 0, 0)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(2)
        self.tools.setObjectName(u"tools")
        self.tools.setContentsMargins(0, 0, 0, 0)
        self.summary = QLabel(TargetsEditorForm)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"small")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.summary.sizePolicy().hasHeightForWidth())
        self.summary.setSizePolicy(sizePolicy)

        self.tools.addWidget(self.summary)

        self.addRow = QToolButton(TargetsEditorForm)
        self.addRow.setObjectName(u"addRow")
        self.addRow.setProperty(u"iconName", u"plus")
        self.addRow.setProperty(u"bare", True)

        self.tools.addWidget(self.addRow)

        self.removeRow = QToolButton(TargetsEditorForm)
        self.removeRow.setObjectName(u"removeRow")
        self.removeRow.setProperty(u"iconName", u"trash-2")
        self.removeRow.setProperty(u"bare", True)

        self.tools.addWidget(self.removeRow)

        self.upRow = QToolButton(TargetsEditorForm)
        self.upRow.setObjectName(u"upRow")
        self.upRow.setProperty(u"iconName", u"arrow-up")
        self.upRow.setProperty(u"bare", True)

        self.tools.addWidget(self.upRow)

        self.downRow = QToolButton(TargetsEditorForm)
        self.downRow.setObjectName(u"downRow")
        self.downRow.setProperty(u"iconName", u"arrow-down")
        self.downRow.setProperty(u"bare", True)

        self.tools.addWidget(self.downRow)


        self.rootLayout.addLayout(self.tools)

        self.sheet = GrowingView(TargetsEditorForm)
        self.sheet.setObjectName(u"sheet")
        self.sheet.setProperty(u"bare", True)

        self.rootLayout.addWidget(self.sheet)

        QWidget.setTabOrder(self.sheet, self.addRow)
        QWidget.setTabOrder(self.addRow, self.removeRow)
        QWidget.setTabOrder(self.removeRow, self.upRow)
        QWidget.setTabOrder(self.upRow, self.downRow)

        self.retranslateUi(TargetsEditorForm)

        QMetaObject.connectSlotsByName(TargetsEditorForm)
    # setupUi

    def retranslateUi(self, TargetsEditorForm):
        self.summary.setText("")
#if QT_CONFIG(tooltip)
        self.addRow.setToolTip(QCoreApplication.translate("TargetsEditorForm", u"Th\u00eam d\u00f2ng (Ins)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.addRow.setAccessibleName(QCoreApplication.translate("TargetsEditorForm", u"Th\u00eam d\u00f2ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeRow.setToolTip(QCoreApplication.translate("TargetsEditorForm", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn (Ctrl+Del)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeRow.setAccessibleName(QCoreApplication.translate("TargetsEditorForm", u"X\u00f3a d\u00f2ng \u0111ang ch\u1ecdn", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.upRow.setToolTip(QCoreApplication.translate("TargetsEditorForm", u"\u0110\u01b0a l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upRow.setAccessibleName(QCoreApplication.translate("TargetsEditorForm", u"\u0110\u01b0a l\u00ean", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downRow.setToolTip(QCoreApplication.translate("TargetsEditorForm", u"\u0110\u01b0a xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downRow.setAccessibleName(QCoreApplication.translate("TargetsEditorForm", u"\u0110\u01b0a xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

