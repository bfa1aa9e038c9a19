// SPDX-License-Identifier: GPL-3.0-or-later

#include "cycledesk.h"

#include "gui/components/guide.h"
#include "gui/components/guidequestion.h"
#include "gui/components/linkbutton.h"
#include "gui/components/stepper.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>

using domain::Step;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array everyStep = {Step::Goal, Step::Challenge, Step::Idea, Step::Week, Step::Reflection};

} // namespace

class CyclePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CycleDesk> m_desk;

    /// The gate of the first shut step, above a step that is not open.
    QList<gui::LinkButton *> links() const
    {
        QList<gui::LinkButton *> found;
        for (gui::LinkButton *link : m_desk->page->findChildren<gui::LinkButton *>())
            if (link->isVisible())
                found.append(link);
        return found;
    }
    /// What is wider than the place it has, or narrower than it needs; empty when all is well.
    QStringList clipped() const
    {
        QStringList found;
        for (const QPushButton *button : m_desk->page->findChildren<QPushButton *>())
            if (button->isVisible() && button->width() < button->sizeHint().width())
                found.append(u"button "_s + button->text());
        for (const QScrollArea *area : m_desk->page->findChildren<QScrollArea *>()) {
            const bool sideways = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if (area->isVisible() && !sideways && area->widget()->width() > area->viewport()->width())
                found.append(u"page wider than its place: %1"_s.arg(area->widget()->width()));
        }
        if (m_desk->page->minimumSizeHint().width() > m_desk->window.width())
            found.append(u"page needs %1"_s.arg(m_desk->page->minimumSizeHint().width()));
        return found;
    }

    /// What needs most room across, to say what is to be mended.
    QString widest() const
    {
        QString said;
        for (const QWidget *widget : m_desk->page->findChildren<QWidget *>())
            if (widget->isVisible() && widget->minimumSizeHint().width() > m_desk->window.width() / 3)
                said
                    += u"%1 %2 %3, "_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())
                           .arg(widget->minimumSizeHint().width());
        return said;
    }

private slots:
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<CycleDesk>();
    }

    void opensWhereTheCycleStands()
    {
        const auto cycle = m_desk->office.beginCycle();
        m_desk->show(cycle);
        QCOMPARE(m_desk->page->step(), Step::Goal);
        m_desk->office.readyGoal(cycle);
        m_desk->show(cycle);
        QCOMPARE(m_desk->page->step(), Step::Challenge);
        QCOMPARE(m_desk->page->accessibleName(), u"Callers leave with an answer"_s);
    }

    void theFocusStaysWithThePageWhenItsFieldGoesWithTheStep()
    {
        const auto cycle = m_desk->office.beginCycle(u"Letters are understood"_s);
        m_desk->show(cycle, Step::Goal);
        QVERIFY(m_desk->isAt(u"whoNotices"_s));
        // As a screen reader presses it: the focus stays where it was.
        m_desk->find<QAbstractButton>(u"step2"_s)->click();
        m_desk->settle();
        QCOMPARE(m_desk->page->step(), Step::Challenge);
        QVERIFY(!links().isEmpty());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(links().first()));
    }

    void aShutReflectionDoesNotPutTheCaretIntoTheTitle()
    {
        const auto round = m_desk->office.runningRound();
        const auto cycle = support::must(application::Rounds(*m_desk->office.workspace).round(round)).cycle;
        m_desk->show(cycle, Step::Reflection);
        QVERIFY(QApplication::focusWidget());
        QVERIFY(!m_desk->isAt(u"cycleTitle"_s));
    }

    void showsEveryStepAndLeadsFromAShutOneToTheMissingField()
    {
        m_desk->show(m_desk->office.beginCycle());
        m_desk->find<gui::Stepper>(u"cycleSteps"_s)->button(Step::Idea)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->page->step(), Step::Idea);
        QVERIFY(!m_desk->find(u"newLine"_s) || m_desk->find<QLineEdit>(u"newLine"_s)->isReadOnly());
        QVERIFY(!links().isEmpty());
        QCOMPARE(links().first()->text(), u"Say who will notice it"_s);
        links().first()->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_desk->page->step(), Step::Goal);
        QVERIFY(m_desk->isAt(u"whoNotices"_s));
    }

    void writesTheTitleInPlace()
    {
        m_desk->show(m_desk->office.beginCycle());
        auto *title = m_desk->find<QLineEdit>(u"cycleTitle"_s);
        title->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->type(u"Second calls"_s);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->state().cycle.title, u"Second calls"_s);
        QCOMPARE(m_desk->undo(), u"cycle.rename"_s);
        QCOMPARE(title->text(), u"Callers leave with an answer"_s);
    }

    void refusesABlankTitle()
    {
        m_desk->show(m_desk->office.beginCycle());
        auto *title = m_desk->find<QLineEdit>(u"cycleTitle"_s);
        title->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_A, Qt::ControlModifier);
        m_desk->press(Qt::Key_Delete);
        m_desk->press(Qt::Key_Tab);
        QCOMPARE(m_desk->complaints.size(), 1);
        QCOMPARE(title->text(), u"Callers leave with an answer"_s);
    }

    void savesWhatWasTypedBeforeAnotherCycleOpens()
    {
        const auto first = m_desk->office.beginCycle(u"First"_s);
        const auto second = m_desk->office.beginCycle(u"Second"_s);
        m_desk->show(first);
        m_desk->type(u"Movers"_s);
        m_desk->show(second);
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"whoNotices"_s)->toPlainText(), QString());
        QCOMPARE(
            support::must(application::Cycles(*m_desk->office.workspace).state(first)).goal.whoNotices, u"Movers"_s);
    }

    void foldsTheGuideByF9AndRemembersIt()
    {
        m_desk->show(m_desk->office.beginCycle());
        auto *guide = m_desk->find<gui::Guide>(u"stepGuide"_s);
        QVERIFY(!guide->isFolded());
        m_desk->press(Qt::Key_F9);
        QTRY_VERIFY(guide->isFolded());
        gui::CyclePage another({*m_desk->office.workspace, *m_desk, *m_desk}, nullptr);
        another.resize(1280, 800);
        another.show();
        QVERIFY(another.findChild<gui::Guide *>()->isFolded());
    }

    void theGuideTintsTheQuestionOfTheFirstMissingEntryOfAnOpenStep()
    {
        const auto cycle = m_desk->office.beginCycle();
        const auto tinted = [this] {
            QStringList texts;
            for (const auto *question : m_desk->page->findChildren<gui::GuideQuestion *>())
                if (question->isHighlighted())
                    texts.append(question->text());
            return texts;
        };
        m_desk->show(cycle, Step::Goal);
        QCOMPARE(tinted(), QStringList{u"Who should notice the difference, and in which situation?"_s});
        // What a shut step would ask for cannot be answered yet.
        for (const Step step : {Step::Challenge, Step::Idea, Step::Week, Step::Reflection}) {
            m_desk->show(cycle, step);
            QCOMPARE(tinted(), QStringList());
        }
        m_desk->office.readyGoal(cycle);
        m_desk->show(cycle, Step::Challenge);
        QCOMPARE(tinted().size(), 1);
        m_desk->show(cycle, Step::Goal);
        QCOMPARE(tinted(), QStringList());
    }

    void leadsToTheHistory()
    {
        m_desk->show(m_desk->office.beginCycle());
        m_desk->find(u"history"_s)->setFocus(Qt::TabFocusReason);
        m_desk->press(Qt::Key_Space);
        QCOMPARE(m_desk->went.last().page, gui::PageKind::CycleHistory);
        QCOMPARE(m_desk->went.last().id, domain::anyId(m_desk->page->cycle()));
    }

    void leavesWhenTheCycleIsRemoved()
    {
        const auto cycle = m_desk->office.beginCycle();
        m_desk->show(cycle);
        support::must(application::Cycles(*m_desk->office.workspace).remove(cycle));
        QCOMPARE(m_desk->went.last().page, gui::PageKind::Cycles);
    }

    void clipsNothing_data()
    {
        QTest::addColumn<qreal>("points");
        QTest::addColumn<QSize>("size");
        for (const qreal points : {9.0, 10.5, 16.0, 21.0})
            for (const QSize size : {QSize(1192, 770), QSize(960, 610)})
                QTest::addRow("%g pt, %d wide", points, size.width()) << points << size;
    }

    void clipsNothing()
    {
        QFETCH(qreal, points);
        QFETCH(QSize, size);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_desk = std::make_unique<CycleDesk>();
        m_desk->office.endedRound();
        m_desk->window.resize(size);
        for (const Step step : everyStep) {
            m_desk->show(m_desk->office.lastCycle, step);
            m_desk->settle();
            QCOMPARE(clipped(), QStringList());
            QVERIFY2(m_desk->window.size() == size, qPrintable(widest()));
        }
    }

    void namesEverythingThatTakesTheFocus()
    {
        m_desk->office.endedRound();
        for (const Step step : everyStep) {
            m_desk->show(m_desk->office.lastCycle, step);
            for (QWidget *widget : m_desk->page->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                    qPrintable(
                        u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
            }
        }
    }
};

TRYWEEK_GUI_TEST(tst_cyclepage, CyclePageTest)
#include "tst_cyclepage.moc"
