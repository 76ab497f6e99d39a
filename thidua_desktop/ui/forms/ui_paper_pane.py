"""Made from forms/paper_pane.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout,
    QWidget)

from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.paper_preview import PaperPreview

class Ui_PaperPaneForm(object):
    def setupUi(self, PaperPaneForm):
        if not PaperPaneForm.objectName():
            PaperPaneForm.setObjectName(u"PaperPaneForm")
        PaperPaneForm.setProperty(u"plain", True)
        self.paneLayout = QVBoxLayout(PaperPaneForm)
        self.paneLayout.setSpacing(8)
        self.paneLayout.setObjectName(u"paneLayout")
        self.paneLayout.setContentsMargins(0, 0, 0, 0)
        self.paperRow = QHBoxLayout()
        self.paperRow.setSpacing(6)
        self.paperRow.setObjectName(u"paperRow")
        self.paperRow.setContentsMargins(0, 0, 0, 0)
        self.paperBox = QComboBox(PaperPaneForm)
        self.paperBox.setObjectName(u"paperBox")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(3)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paperBox.sizePolicy().hasHeightForWidth())
        self.paperBox.setSizePolicy(sizePolicy)

        self.paperRow.addWidget(self.paperBox)

        self.scopeBox = QComboBox(PaperPaneForm)
        self.scopeBox.setObjectName(u"scopeBox")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(2)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.scopeBox.sizePolicy().hasHeightForWidth())
        self.scopeBox.setSizePolicy(sizePolicy1)

        self.paperRow.addWidget(self.scopeBox)


        self.paneLayout.addLayout(self.paperRow)

        self.layoutRow = QHBoxLayout()
        self.layoutRow.setSpacing(6)
        self.layoutRow.setObjectName(u"layoutRow")
        self.layoutRow.setContentsMargins(0, 0, 0, 0)
        self.layoutBox = QComboBox(PaperPaneForm)
        self.layoutBox.setObjectName(u"layoutBox")
        sizePolicy.setHeightForWidth(self.layoutBox.sizePolicy().hasHeightForWidth())
        self.layoutBox.setSizePolicy(sizePolicy)

        self.layoutRow.addWidget(self.layoutBox)

        self.modeBox = QComboBox(PaperPaneForm)
        self.modeBox.setObjectName(u"modeBox")
        sizePolicy1.setHeightForWidth(self.modeBox.sizePolicy().hasHeightForWidth())
        self.modeBox.setSizePolicy(sizePolicy1)

        self.layoutRow.addWidget(self.modeBox)


        self.paneLayout.addLayout(self.layoutRow)

        self.conferenceRow = QHBoxLayout()
        self.conferenceRow.setSpacing(6)
        self.conferenceRow.setObjectName(u"conferenceRow")
        self.conferenceRow.setContentsMargins(0, 0, 0, 0)
        self.conferenceBox = QComboBox(PaperPaneForm)
        self.conferenceBox.setObjectName(u"conferenceBox")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.conferenceBox.sizePolicy().hasHeightForWidth())
        self.conferenceBox.setSizePolicy(sizePolicy2)

        self.conferenceRow.addWidget(self.conferenceBox)

        self.conferenceEdit = QToolButton(PaperPaneForm)
        self.conferenceEdit.setObjectName(u"conferenceEdit")
        self.conferenceEdit.setProperty(u"iconName", u"pencil")
        self.conferenceEdit.setAutoRaise(True)
        self.conferenceEdit.setProperty(u"bare", True)
        self.conferenceEdit.setCheckable(True)

        self.conferenceRow.addWidget(self.conferenceEdit)


        self.paneLayout.addLayout(self.conferenceRow)

        self.conferenceForm = QFrame(PaperPaneForm)
        self.conferenceForm.setObjectName(u"conferenceForm")
        self.conferenceForm.setProperty(u"card", True)
        self.conferenceForm.setVisible(False)
        self.conferenceFormLayout = QVBoxLayout(self.conferenceForm)
        self.conferenceFormLayout.setSpacing(8)
        self.conferenceFormLayout.setObjectName(u"conferenceFormLayout")
        self.conferenceFormLayout.setContentsMargins(12, 10, 12, 10)
        self.formLayout = QFormLayout()
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setHorizontalSpacing(3)
        self.formLayout.setVerticalSpacing(3)
        self.formLayout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.formLayout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.formLayout.setContentsMargins(0, 0, 0, 0)
        self.conferenceNameLabel = QLabel(self.conferenceForm)
        self.conferenceNameLabel.setObjectName(u"conferenceNameLabel")
        self.conferenceNameLabel.setMinimumSize(QSize(0, 24))
        self.conferenceNameLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.conferenceNameLabel.setProperty(u"role", u"small")
        self.conferenceNameLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.conferenceNameLabel)

        self.conferenceNameEdit = QLineEdit(self.conferenceForm)
        self.conferenceNameEdit.setObjectName(u"conferenceNameEdit")

        self.formLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.conferenceNameEdit)

        self.conferenceDateLabel = QLabel(self.conferenceForm)
        self.conferenceDateLabel.setObjectName(u"conferenceDateLabel")
        self.conferenceDateLabel.setMinimumSize(QSize(0, 24))
        self.conferenceDateLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.conferenceDateLabel.setProperty(u"role", u"small")
        self.conferenceDateLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.conferenceDateLabel)

        self.conferenceDateEdit = DateEdit(self.conferenceForm)
        self.conferenceDateEdit.setObjectName(u"conferenceDateEdit")

        self.formLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.conferenceDateEdit)

        self.conferencePlaceLabel = QLabel(self.conferenceForm)
        self.conferencePlaceLabel.setObjectName(u"conferencePlaceLabel")
        self.conferencePlaceLabel.setMinimumSize(QSize(0, 24))
        self.conferencePlaceLabel.setAlignment(Qt.AlignmentFlag.AlignBottom|Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft)
        self.conferencePlaceLabel.setProperty(u"role", u"small")
        self.conferencePlaceLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.formLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.conferencePlaceLabel)

        self.conferencePlaceEdit = QLineEdit(self.conferenceForm)
        self.conferencePlaceEdit.setObjectName(u"conferencePlaceEdit")

        self.formLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.conferencePlaceEdit)


        self.conferenceFormLayout.addLayout(self.formLayout)

        self.conferenceButtons = QHBoxLayout()
        self.conferenceButtons.setSpacing(8)
        self.conferenceButtons.setObjectName(u"conferenceButtons")
        self.conferenceButtons.setContentsMargins(0, 0, 0, 0)
        self.conferenceSave = QPushButton(self.conferenceForm)
        self.conferenceSave.setObjectName(u"conferenceSave")
        self.conferenceSave.setProperty(u"iconName", u"save")

        self.conferenceButtons.addWidget(self.conferenceSave)

        self.conferenceCancel = QPushButton(self.conferenceForm)
        self.conferenceCancel.setObjectName(u"conferenceCancel")

        self.conferenceButtons.addWidget(self.conferenceCancel)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.conferenceButtons.addItem(self.gap7)


        self.conferenceFormLayout.addLayout(self.conferenceButtons)


        self.paneLayout.addWidget(self.conferenceForm)

        self.preview = PaperPreview(PaperPaneForm)
        self.preview.setObjectName(u"preview")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.preview.sizePolicy().hasHeightForWidth())
        self.preview.setSizePolicy(sizePolicy3)

        self.paneLayout.addWidget(self.preview)

#if QT_CONFIG(shortcut)
        self.conferenceNameLabel.setBuddy(self.conferenceNameEdit)
        self.conferenceDateLabel.setBuddy(self.conferenceDateEdit)
        self.conferencePlaceLabel.setBuddy(self.conferencePlaceEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paperBox, self.scopeBox)
        QWidget.setTabOrder(self.scopeBox, self.layoutBox)
        QWidget.setTabOrder(self.layoutBox, self.modeBox)
        QWidget.setTabOrder(self.modeBox, self.conferenceBox)
        QWidget.setTabOrder(self.conferenceBox, self.conferenceEdit)
        QWidget.setTabOrder(self.conferenceEdit, self.conferenceNameEdit)
        QWidget.setTabOrder(self.conferenceNameEdit, self.conferenceDateEdit)
        QWidget.setTabOrder(self.conferenceDateEdit, self.conferencePlaceEdit)
        QWidget.setTabOrder(self.conferencePlaceEdit, self.conferenceSave)
        QWidget.setTabOrder(self.conferenceSave, self.conferenceCancel)
        QWidget.setTabOrder(self.conferenceCancel, self.preview)

        self.retranslateUi(PaperPaneForm)

        QMetaObject.connectSlotsByName(PaperPaneForm)
    # setupUi

    def retranslateUi(self, PaperPaneForm):
#if QT_CONFIG(accessibility)
        self.paperBox.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"Gi\u1ea5y t\u1edd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.paperBox.setToolTip(QCoreApplication.translate("PaperPaneForm", u"Ch\u1ecdn gi\u1ea5y t\u1edd \u0111\u1ec3 xem v\u00e0 in", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.scopeBox.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"Ph\u1ea1m vi", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.scopeBox.setToolTip(QCoreApplication.translate("PaperPaneForm", u"In nh\u1eefng g\u00ec", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.layoutBox.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"M\u1eabu gi\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.layoutBox.setToolTip(QCoreApplication.translate("PaperPaneForm", u"M\u1eabu gi\u1ea5y", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.modeBox.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"C\u00e1ch in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.modeBox.setToolTip(QCoreApplication.translate("PaperPaneForm", u"In c\u1ea3 hoa v\u0103n tr\u00ean gi\u1ea5y tr\u1eafng, hay ch\u1ec9 in ch\u1eef l\u00ean ph\u00f4i in s\u1eb5n", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.conferenceBox.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"C\u00f4ng b\u1ed1 t\u1ea1i h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.conferenceBox.setToolTip(QCoreApplication.translate("PaperPaneForm", u"H\u1ed9i ngh\u1ecb ghi \u1edf \u0111\u1ea7u danh s\u00e1ch", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.conferenceEdit.setToolTip(QCoreApplication.translate("PaperPaneForm", u"Ghi t\u00ean, ng\u00e0y, n\u01a1i t\u1ed5 ch\u1ee9c h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.conferenceEdit.setAccessibleName(QCoreApplication.translate("PaperPaneForm", u"Ghi t\u00ean, ng\u00e0y, n\u01a1i t\u1ed5 ch\u1ee9c h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.conferenceNameLabel.setText(QCoreApplication.translate("PaperPaneForm", u"T\u00ean h\u1ed9i n&gh\u1ecb", None))
        self.conferenceNameEdit.setPlaceholderText(QCoreApplication.translate("PaperPaneForm", u"v\u00ed d\u1ee5: H\u1ed9i ngh\u1ecb t\u1ed5ng k\u1ebft n\u0103m 2026", None))
        self.conferenceDateLabel.setText(QCoreApplication.translate("PaperPaneForm", u"Ng\u00e0&y t\u1ed5 ch\u1ee9c", None))
        self.conferencePlaceLabel.setText(QCoreApplication.translate("PaperPaneForm", u"\u0110\u1ecb&a \u0111i\u1ec3m", None))
        self.conferenceSave.setText(QCoreApplication.translate("PaperPaneForm", u"Ghi h\u1ed9i ngh\u1ecb", None))
        self.conferenceCancel.setText(QCoreApplication.translate("PaperPaneForm", u"H\u1ee7y", None))
        pass
    # retranslateUi

