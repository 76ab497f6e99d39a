"""Made from forms/paper_preview.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

class Ui_PaperPreview(object):
    def setupUi(self, PaperPreview):
        if not PaperPreview.objectName():
            PaperPreview.setObjectName(u"PaperPreview")
        self.outer = QVBoxLayout(PaperPreview)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.problemBox = QWidget(PaperPreview)
        self.problemBox.setObjectName(u"problemBox")
        self.problemLayout = QVBoxLayout(self.problemBox)
        self.problemLayout.setSpacing(4)
        self.problemLayout.setObjectName(u"problemLayout")
        self.problemLayout.setContentsMargins(0, 0, 0, 0)
        self.problemTitle = QLabel(self.problemBox)
        self.problemTitle.setObjectName(u"problemTitle")
        self.problemTitle.setProperty(u"role", u"bad")

        self.problemLayout.addWidget(self.problemTitle)

        self.problems = QListWidget(self.problemBox)
        self.problems.setObjectName(u"problems")
        self.problems.setWordWrap(True)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.problemLayout.addWidget(self.problems)


        self.outer.addWidget(self.problemBox)

        self.stack = QStackedWidget(PaperPreview)
        self.stack.setObjectName(u"stack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.stack.setMinimumSize(QSize(240, 160))
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.stack.addWidget(self.emptyPage)
        self.pagePage = QWidget()
        self.pagePage.setObjectName(u"pagePage")
        self.pageLayout = QVBoxLayout(self.pagePage)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.paper = QScrollArea(self.pagePage)
        self.paper.setObjectName(u"paper")
        self.paper.setWidgetResizable(True)
        self.paper.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.pageLayout.addWidget(self.paper)

        self.stack.addWidget(self.pagePage)

        self.outer.addWidget(self.stack)

        self.tools = QHBoxLayout()
        self.tools.setSpacing(4)
        self.tools.setObjectName(u"tools")
        self.previousButton = QToolButton(PaperPreview)
        self.previousButton.setObjectName(u"previousButton")
        self.previousButton.setProperty(u"iconName", u"chevron-left")

        self.tools.addWidget(self.previousButton)

        self.pageLabel = QLabel(PaperPreview)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setProperty(u"role", u"mute")

        self.tools.addWidget(self.pageLabel)

        self.nextButton = QToolButton(PaperPreview)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"iconName", u"chevron-right")

        self.tools.addWidget(self.nextButton)

        self.zoomOutButton = QToolButton(PaperPreview)
        self.zoomOutButton.setObjectName(u"zoomOutButton")
        self.zoomOutButton.setProperty(u"iconName", u"zoom-out")

        self.tools.addWidget(self.zoomOutButton)

        self.fitButton = QToolButton(PaperPreview)
        self.fitButton.setObjectName(u"fitButton")
        self.fitButton.setProperty(u"iconName", u"maximize")

        self.tools.addWidget(self.fitButton)

        self.zoomInButton = QToolButton(PaperPreview)
        self.zoomInButton.setObjectName(u"zoomInButton")
        self.zoomInButton.setProperty(u"iconName", u"zoom-in")

        self.tools.addWidget(self.zoomInButton)

        self.toolSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools.addItem(self.toolSpace)

        self.printButton = QPushButton(PaperPreview)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"iconName", u"printer")

        self.tools.addWidget(self.printButton)

        self.saveButton = QPushButton(PaperPreview)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"iconName", u"download")

        self.tools.addWidget(self.saveButton)


        self.outer.addLayout(self.tools)

        QWidget.setTabOrder(self.problems, self.paper)
        QWidget.setTabOrder(self.paper, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.zoomOutButton)
        QWidget.setTabOrder(self.zoomOutButton, self.fitButton)
        QWidget.setTabOrder(self.fitButton, self.zoomInButton)
        QWidget.setTabOrder(self.zoomInButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.saveButton)

        self.retranslateUi(PaperPreview)

        QMetaObject.connectSlotsByName(PaperPreview)
    # setupUi

    def retranslateUi(self, PaperPreview):
#if QT_CONFIG(accessibility)
        self.problems.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Ch\u1ed7 c\u1ea7n s\u1eeda tr\u01b0\u1edbc khi in", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Trang gi\u1ea5y xem tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.previousButton.setToolTip(QCoreApplication.translate("PaperPreview", u"Trang tr\u01b0\u1edbc (Page Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Trang tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("PaperPreview", u"Trang sau (Page Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Trang sau", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomOutButton.setToolTip(QCoreApplication.translate("PaperPreview", u"Thu nh\u1ecf", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomOutButton.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Thu nh\u1ecf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fitButton.setToolTip(QCoreApplication.translate("PaperPreview", u"V\u1eeba c\u1ea3 trang; b\u1ea5m l\u1ea7n n\u1eefa: v\u1eeba b\u1ec1 ngang", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.fitButton.setAccessibleName(QCoreApplication.translate("PaperPreview", u"V\u1eeba c\u1ea3 trang", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomInButton.setToolTip(QCoreApplication.translate("PaperPreview", u"Ph\u00f3ng to", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.zoomInButton.setAccessibleName(QCoreApplication.translate("PaperPreview", u"Ph\u00f3ng to", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("PaperPreview", u"&In\u2026", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("PaperPreview", u"In (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("PaperPreview", u"L\u01b0u &PDF\u2026", None))
        pass
    # retranslateUi

