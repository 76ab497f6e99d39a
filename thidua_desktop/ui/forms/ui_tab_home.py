"""Made from forms/tab_home.ui by `python3 dev.py forms`; changes go there."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from thidua_desktop.ui.widgets.empty_state import EmptyState
from thidua_desktop.ui.widgets.stat_tile import StatTile
from thidua_desktop.ui.widgets.trend_line import TrendLine
from thidua_desktop.ui.widgets.year_steps import YearSteps

class Ui_TabHome(object):
    def setupUi(self, TabHome):
        if not TabHome.objectName():
            TabHome.setObjectName(u"TabHome")
        self.outer = QVBoxLayout(TabHome)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(TabHome)
        self.stack.setObjectName(u"stack")
        self.yearPage = QWidget()
        self.yearPage.setObjectName(u"yearPage")
        self.yearLayout = QVBoxLayout(self.yearPage)
        self.yearLayout.setSpacing(12)
        self.yearLayout.setObjectName(u"yearLayout")
        self.yearLayout.setContentsMargins(16, 12, 16, 12)
        self.stepsCard = QFrame(self.yearPage)
        self.stepsCard.setObjectName(u"stepsCard")
        self.stepsCard.setProperty(u"card", True)
        self.stepsLayout = QVBoxLayout(self.stepsCard)
        self.stepsLayout.setSpacing(12)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(16, 12, 16, 12)
        self.stepsHead = QHBoxLayout()
        self.stepsHead.setSpacing(8)
        self.stepsHead.setObjectName(u"stepsHead")
        self.yearTitle = QLabel(self.stepsCard)
        self.yearTitle.setObjectName(u"yearTitle")
        self.yearTitle.setProperty(u"role", u"h1")

        self.stepsHead.addWidget(self.yearTitle)

        self.space1 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stepsHead.addItem(self.space1)

        self.nextLabel = QLabel(self.stepsCard)
        self.nextLabel.setObjectName(u"nextLabel")
        self.nextLabel.setProperty(u"role", u"mute")

        self.stepsHead.addWidget(self.nextLabel)

        self.nextButton = QPushButton(self.stepsCard)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setProperty(u"iconName", u"arrow-right")
        self.nextButton.setProperty(u"primary", True)

        self.stepsHead.addWidget(self.nextButton)


        self.stepsLayout.addLayout(self.stepsHead)

        self.steps = YearSteps(self.stepsCard)
        self.steps.setObjectName(u"steps")

        self.stepsLayout.addWidget(self.steps)


        self.yearLayout.addWidget(self.stepsCard)

        self.lower = QHBoxLayout()
        self.lower.setSpacing(12)
        self.lower.setObjectName(u"lower")
        self.leftColumn = QVBoxLayout()
        self.leftColumn.setSpacing(12)
        self.leftColumn.setObjectName(u"leftColumn")
        self.tiles = QHBoxLayout()
        self.tiles.setSpacing(12)
        self.tiles.setObjectName(u"tiles")
        self.collectiveTile = StatTile(self.yearPage)
        self.collectiveTile.setObjectName(u"collectiveTile")

        self.tiles.addWidget(self.collectiveTile)

        self.personTile = StatTile(self.yearPage)
        self.personTile.setObjectName(u"personTile")

        self.tiles.addWidget(self.personTile)

        self.householdTile = StatTile(self.yearPage)
        self.householdTile.setObjectName(u"householdTile")

        self.tiles.addWidget(self.householdTile)

        self.awardTile = StatTile(self.yearPage)
        self.awardTile.setObjectName(u"awardTile")

        self.tiles.addWidget(self.awardTile)


        self.leftColumn.addLayout(self.tiles)

        self.todoCard = QFrame(self.yearPage)
        self.todoCard.setObjectName(u"todoCard")
        self.todoCard.setProperty(u"card", True)
        self.todoLayout = QVBoxLayout(self.todoCard)
        self.todoLayout.setSpacing(8)
        self.todoLayout.setObjectName(u"todoLayout")
        self.todoLayout.setContentsMargins(16, 12, 16, 12)
        self.todoTitle = QLabel(self.todoCard)
        self.todoTitle.setObjectName(u"todoTitle")
        self.todoTitle.setProperty(u"role", u"h2")

        self.todoLayout.addWidget(self.todoTitle)

        self.todo = QListWidget(self.todoCard)
        self.todo.setObjectName(u"todo")
        self.todo.setProperty(u"bare", True)
        self.todo.setWordWrap(True)
        self.todo.setIconSize(QSize(20, 20))

        self.todoLayout.addWidget(self.todo)


        self.leftColumn.addWidget(self.todoCard)

        self.leftColumn.setStretch(1, 1)

        self.lower.addLayout(self.leftColumn)

        self.reformCard = QFrame(self.yearPage)
        self.reformCard.setObjectName(u"reformCard")
        self.reformCard.setProperty(u"card", True)
        self.reformLayout = QVBoxLayout(self.reformCard)
        self.reformLayout.setSpacing(6)
        self.reformLayout.setObjectName(u"reformLayout")
        self.reformLayout.setContentsMargins(16, 12, 16, 12)
        self.reformTitle = QLabel(self.reformCard)
        self.reformTitle.setObjectName(u"reformTitle")
        self.reformTitle.setProperty(u"role", u"h2")
        self.reformTitle.setWordWrap(True)

        self.reformLayout.addWidget(self.reformTitle)

        self.reformFigures = QHBoxLayout()
        self.reformFigures.setSpacing(12)
        self.reformFigures.setObjectName(u"reformFigures")
        self.score = QLabel(self.reformCard)
        self.score.setObjectName(u"score")
        self.score.setProperty(u"role", u"big")

        self.reformFigures.addWidget(self.score)

        self.delta = QLabel(self.reformCard)
        self.delta.setObjectName(u"delta")
        self.delta.setProperty(u"role", u"good")

        self.reformFigures.addWidget(self.delta)

        self.space2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.reformFigures.addItem(self.space2)


        self.reformLayout.addLayout(self.reformFigures)

        self.rankFigures = QHBoxLayout()
        self.rankFigures.setSpacing(12)
        self.rankFigures.setObjectName(u"rankFigures")
        self.rank = QLabel(self.reformCard)
        self.rank.setObjectName(u"rank")
        self.rank.setProperty(u"role", u"honour")

        self.rankFigures.addWidget(self.rank)

        self.rankChange = QLabel(self.reformCard)
        self.rankChange.setObjectName(u"rankChange")
        self.rankChange.setProperty(u"role", u"good")

        self.rankFigures.addWidget(self.rankChange)

        self.space3 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rankFigures.addItem(self.space3)


        self.reformLayout.addLayout(self.rankFigures)

        self.trend = TrendLine(self.reformCard)
        self.trend.setObjectName(u"trend")
        self.trend.setMaximumSize(QSize(16777215, 190))

        self.reformLayout.addWidget(self.trend)

        self.lostTitle = QLabel(self.reformCard)
        self.lostTitle.setObjectName(u"lostTitle")
        self.lostTitle.setProperty(u"role", u"h2")

        self.reformLayout.addWidget(self.lostTitle)

        self.lost = QListWidget(self.reformCard)
        self.lost.setObjectName(u"lost")
        self.lost.setProperty(u"bare", True)
        self.lost.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lost.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.reformLayout.addWidget(self.lost)

        self.reformEmpty = EmptyState(self.reformCard)
        self.reformEmpty.setObjectName(u"reformEmpty")

        self.reformLayout.addWidget(self.reformEmpty)

        self.space4 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reformLayout.addItem(self.space4)

        self.reformButton = QPushButton(self.reformCard)
        self.reformButton.setObjectName(u"reformButton")
        self.reformButton.setProperty(u"iconName", u"gauge")

        self.reformLayout.addWidget(self.reformButton)


        self.lower.addWidget(self.reformCard)

        self.lower.setStretch(0, 3)
        self.lower.setStretch(1, 2)

        self.yearLayout.addLayout(self.lower)

        self.yearLayout.setStretch(1, 1)
        self.stack.addWidget(self.yearPage)
        self.welcomePage = QWidget()
        self.welcomePage.setObjectName(u"welcomePage")
        self.welcomeLayout = QVBoxLayout(self.welcomePage)
        self.welcomeLayout.setObjectName(u"welcomeLayout")
        self.welcomeLayout.setContentsMargins(16, 16, 16, 16)
        self.welcome = EmptyState(self.welcomePage)
        self.welcome.setObjectName(u"welcome")

        self.welcomeLayout.addWidget(self.welcome)

        self.stack.addWidget(self.welcomePage)

        self.outer.addWidget(self.stack)

        QWidget.setTabOrder(self.nextButton, self.steps)
        QWidget.setTabOrder(self.steps, self.collectiveTile)
        QWidget.setTabOrder(self.collectiveTile, self.personTile)
        QWidget.setTabOrder(self.personTile, self.householdTile)
        QWidget.setTabOrder(self.householdTile, self.awardTile)
        QWidget.setTabOrder(self.awardTile, self.todo)
        QWidget.setTabOrder(self.todo, self.lost)
        QWidget.setTabOrder(self.lost, self.reformButton)

        self.retranslateUi(TabHome)

        QMetaObject.connectSlotsByName(TabHome)
    # setupUi

    def retranslateUi(self, TabHome):
        self.nextLabel.setText(QCoreApplication.translate("TabHome", u"Vi\u1ec7c ti\u1ebfp theo:", None))
        self.nextButton.setText("")
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("TabHome", u"C\u00e1c b\u01b0\u1edbc trong n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.todoTitle.setText(QCoreApplication.translate("TabHome", u"C\u1ea7n l\u00e0m", None))
#if QT_CONFIG(accessibility)
        self.todo.setAccessibleName(QCoreApplication.translate("TabHome", u"C\u1ea7n l\u00e0m", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.trend.setAccessibleName(QCoreApplication.translate("TabHome", u"Ch\u1ec9 s\u1ed1 qua c\u00e1c n\u0103m", None))
#endif // QT_CONFIG(accessibility)
        self.lostTitle.setText(QCoreApplication.translate("TabHome", u"M\u1ea5t \u0111i\u1ec3m nhi\u1ec1u nh\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.lost.setAccessibleName(QCoreApplication.translate("TabHome", u"M\u1ea5t \u0111i\u1ec3m nhi\u1ec1u nh\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.reformButton.setText(QCoreApplication.translate("TabHome", u"M\u1edf &ch\u1ec9 s\u1ed1 c\u1ea3i c\u00e1ch h\u00e0nh ch\u00ednh", None))
        pass
    # retranslateUi

