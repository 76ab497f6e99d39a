"""Made from forms/statistics_words.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_StatisticsWords(object):
    def setupUi(self, StatisticsWords):
        if not StatisticsWords.objectName():
            StatisticsWords.setObjectName(u"StatisticsWords")
        self.root = QVBoxLayout(StatisticsWords)
        self.root.setSpacing(8)
        self.root.setObjectName(u"root")
        self.root.setContentsMargins(8, 8, 8, 8)
        self.wordsHint = QLabel(StatisticsWords)
        self.wordsHint.setObjectName(u"wordsHint")
        self.wordsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsHint.setProperty(u"role", u"mute")
        self.wordsHint.setWordWrap(True)

        self.root.addWidget(self.wordsHint)

        self.wordsTable = QTableWidget(StatisticsWords)
        if (self.wordsTable.columnCount() < 2):
            self.wordsTable.setColumnCount(2)
        __qtablewidgetitem = QTableWidgetItem()
        self.wordsTable.setHorizontalHeaderItem(0, __qtablewidgetitem)
        __qtablewidgetitem1 = QTableWidgetItem()
        self.wordsTable.setHorizontalHeaderItem(1, __qtablewidgetitem1)
        self.wordsTable.setObjectName(u"wordsTable")
        self.wordsTable.setAlternatingRowColors(False)

        self.root.addWidget(self.wordsTable)

        self.fillsHint = QLabel(StatisticsWords)
        self.fillsHint.setObjectName(u"fillsHint")
        self.fillsHint.setTextFormat(Qt.TextFormat.PlainText)
        self.fillsHint.setProperty(u"role", u"mute")
        self.fillsHint.setWordWrap(True)

        self.root.addWidget(self.fillsHint)

        self.fillsTable = QTableWidget(StatisticsWords)
        if (self.fillsTable.columnCount() < 5):
            self.fillsTable.setColumnCount(5)
        __qtablewidgetitem2 = QTableWidgetItem()
        self.fillsTable.setHorizontalHeaderItem(0, __qtablewidgetitem2)
        __qtablewidgetitem3 = QTableWidgetItem()
        self.fillsTable.setHorizontalHeaderItem(1, __qtablewidgetitem3)
        __qtablewidgetitem4 = QTableWidgetItem()
        self.fillsTable.setHorizontalHeaderItem(2, __qtablewidgetitem4)
        __qtablewidgetitem5 = QTableWidgetItem()
        self.fillsTable.setHorizontalHeaderItem(3, __qtablewidgetitem5)
        __qtablewidgetitem6 = QTableWidgetItem()
        self.fillsTable.setHorizontalHeaderItem(4, __qtablewidgetitem6)
        self.fillsTable.setObjectName(u"fillsTable")
        self.fillsTable.setAlternatingRowColors(False)

        self.root.addWidget(self.fillsTable)

        self.problem = QLabel(StatisticsWords)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.root.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.acts.setContentsMargins(0, 0, 0, 0)
        self.gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.gap)

        self.saveButton = QPushButton(StatisticsWords)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"primary", True)
        self.saveButton.setProperty(u"iconName", u"save")

        self.acts.addWidget(self.saveButton)


        self.root.addLayout(self.acts)

        self.root.setStretch(1, 1)
        self.root.setStretch(3, 1)
        QWidget.setTabOrder(self.wordsTable, self.fillsTable)
        QWidget.setTabOrder(self.fillsTable, self.saveButton)

        self.retranslateUi(StatisticsWords)

        QMetaObject.connectSlotsByName(StatisticsWords)
    # setupUi

    def retranslateUi(self, StatisticsWords):
        self.wordsHint.setText(QCoreApplication.translate("StatisticsWords", u"Ch\u1ee9c v\u1ee5 ch\u1ee9a c\u1ee5m t\u1eeb n\u00e0o th\u00ec v\u00e0o nh\u00f3m \u1ea5y; c\u00e1c c\u1ee5m c\u00e1ch nhau b\u1eb1ng d\u1ea5u ch\u1ea5m ph\u1ea9y. \u0110\u00e2y l\u00e0 c\u00e1ch nh\u1eadn c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh, kh\u00f4ng ph\u1ea3i quy \u0111\u1ecbnh.", None))
        ___qtablewidgetitem = self.wordsTable.horizontalHeaderItem(0)
        ___qtablewidgetitem.setText(QCoreApplication.translate("StatisticsWords", u"Nh\u00f3m", None))
        ___qtablewidgetitem1 = self.wordsTable.horizontalHeaderItem(1)
        ___qtablewidgetitem1.setText(QCoreApplication.translate("StatisticsWords", u"C\u1ee5m t\u1eeb trong ch\u1ee9c v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.wordsTable.setAccessibleName(QCoreApplication.translate("StatisticsWords", u"Nh\u00f3m c\u00e1n b\u1ed9 theo ch\u1ee9c v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.fillsHint.setText(QCoreApplication.translate("StatisticsWords", u"C\u00e1c d\u00f2ng c\u1ee7a bi\u1ec3u c\u00e1n b\u1ed9 m\u00e0 ngu\u1ed3n \u0111ang c\u00f3 kh\u00f4ng ghi: \u0111i\u1ec1n theo bi\u1ec3u m\u1eabu c\u1ee7a t\u1ec9nh th\u00ec \u0111\u1ebfm \u0111\u01b0\u1ee3c.", None))
        ___qtablewidgetitem2 = self.fillsTable.horizontalHeaderItem(0)
        ___qtablewidgetitem2.setText(QCoreApplication.translate("StatisticsWords", u"M\u00e3", None))
        ___qtablewidgetitem3 = self.fillsTable.horizontalHeaderItem(1)
        ___qtablewidgetitem3.setText(QCoreApplication.translate("StatisticsWords", u"Chia theo", None))
        ___qtablewidgetitem4 = self.fillsTable.horizontalHeaderItem(2)
        ___qtablewidgetitem4.setText(QCoreApplication.translate("StatisticsWords", u"T\u00ean d\u00f2ng tr\u00ean bi\u1ec3u", None))
        ___qtablewidgetitem5 = self.fillsTable.horizontalHeaderItem(3)
        ___qtablewidgetitem5.setText(QCoreApplication.translate("StatisticsWords", u"T\u1eeb", None))
        ___qtablewidgetitem6 = self.fillsTable.horizontalHeaderItem(4)
        ___qtablewidgetitem6.setText(QCoreApplication.translate("StatisticsWords", u"D\u01b0\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.fillsTable.setAccessibleName(QCoreApplication.translate("StatisticsWords", u"D\u00f2ng c\u1ee7a bi\u1ec3u c\u00e1n b\u1ed9", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.saveButton.setText(QCoreApplication.translate("StatisticsWords", u"L\u01b0&u c\u00e1ch \u0111\u1ebfm", None))
        pass
    # retranslateUi

