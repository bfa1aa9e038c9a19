// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/reflection/learnings.h"
#include "application/week/dayremarks.h"
#include "gui/components/linkbutton.h"
#include "gui/rhythm/remarklist.h"
#include "gui/shell/navigationrail.h"
#include "gui/style/appearance.h"
#include "support/cutoff.h"
#include "support/gui_test_main.h"
#include "support/windowdesk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLineEdit>
#include <QMenuBar>
#include <QPropertyAnimation>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using gui::PageKind;
using support::must;
using support::WindowDesk;

namespace
{

/// The names of what Tab met, in order.
QString wayOf(const QList<const QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                    : widget->objectName());
    return names.join(u", "_s);
}

/// Whether Tab should stop there.
bool isTabStop(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy() && !qobject_cast<const QMenuBar *>(widget);
}

} // namespace

/// Walks every page of a workspace in which something happened, in the live window.
class WindowLintTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const domain::RoundId finished = m_desk.office.runningRound();
        m_finished = m_desk.office.lastCycle;
        m_finishedRound = finished;
        m_desk.office.note(finished, domain::Effect::Better, u"She wrote the amount down herself"_s);
        m_desk.office.note(finished, domain::Effect::Worse, u"Wanted the meter reading first"_s);
        remark(u"Two people knew the date already and only wanted to hear it from us"_s, finished);
        m_desk.office.actAs(m_desk.office.bo);
        remark(u"After lunch, with three calls waiting and nobody to ask about the meter"_s, finished);
        m_desk.office.actAs(m_desk.office.ada);
        m_desk.office.skipDays(7);
        m_desk.office.decide(finished, domain::DecisionKind::Adopt);
        must(application::Rounds(*m_desk.office.workspace).close(finished));
        m_desk.office.skipDays(1);
        application::Teams teams(*m_desk.office.workspace);
        for (const QString &name : {u"Landlord"_s, u"Moved house"_s, u"New customer"_s})
            must(teams.addCustomerType(name));
        for (const QString &name : {u"Phone"_s, u"Counter"_s})
            must(teams.addTouchpoint(name));
        const domain::RoundId running = m_desk.office.runningRound();
        m_desk.office.note(running, domain::Effect::Better, u"She wrote the amount down herself"_s);
        m_desk.office.note(running, domain::Effect::Worse, u"Wanted the meter reading first, so I gave it later"_s);
        m_own = remark(u"With the third angry caller in a row, and then once more before the end"_s, running);
        m_desk.openOffice();
        QVERIFY(m_desk.window->page());
    }

    void tabMeetsEveryControlOnceAndReturns_data() { pages(); }
    void tabMeetsEveryControlOnceAndReturns()
    {
        QFETCH(const gui::Address, address);
        show(address);
        QSet<const QWidget *> expected;
        for (const QWidget *widget : m_desk.window->findChildren<QWidget *>())
            if (isTabStop(widget))
                expected.insert(widget);
        QVERIFY(QApplication::focusWidget());
        const QWidget *first = QApplication::focusWidget();
        QList<const QWidget *> met;
        do {
            const QWidget *now = QApplication::focusWidget();
            QVERIFY2(!met.contains(now),
                qPrintable(u"met twice: %1; the way: %2"_s.arg(support::nameOf(now), wayOf(met))));
            met.append(now);
            m_desk.press(Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && met.size() <= expected.size() + 5);
        QVERIFY2(QApplication::focusWidget() == first,
            qPrintable(u"never back at %1; the way: %2"_s.arg(support::nameOf(first), wayOf(met))));
        for (const QWidget *widget : std::as_const(expected))
            QVERIFY2(met.contains(widget),
                qPrintable(u"never met: %1; the way: %2"_s.arg(support::nameOf(widget), wayOf(met))));
    }

    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName()
    {
        QFETCH(const gui::Address, address);
        show(address);
        for (QWidget *widget : m_desk.window->findChildren<QWidget *>()) {
            if (!isTabStop(widget))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access, qPrintable(support::nameOf(widget)));
            QVERIFY2(!access->text(QAccessible::Name).trimmed().isEmpty(), qPrintable(support::nameOf(widget)));
        }
    }

    void theAppearanceMovesNothing_data() { pages(); }
    void theAppearanceMovesNothing()
    {
        QFETCH(const gui::Address, address);
        show(address);
        const auto places = [this] {
            QHash<const QWidget *, QRect> all;
            for (const QWidget *widget : m_desk.window->findChildren<QWidget *>())
                if (widget->isVisible())
                    all.insert(widget, QRect(widget->mapTo(m_desk.window.get(), QPoint()), widget->size()));
            return all;
        };
        // what the page before left goes only now
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
        const QHash<const QWidget *, QRect> before = places();
        gui::applyAppearance(*qApp, true);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        const QHash<const QWidget *, QRect> after = places();
        gui::applyAppearance(*qApp, false);
        QCOMPARE(after.size(), before.size());
        for (auto each = before.cbegin(); each != before.cend(); ++each)
            QVERIFY2(after.value(each.key()) == each.value(), qPrintable(support::nameOf(each.key())));
    }

    void aShutStepBeginsAtItsFirstMissingEntry()
    {
        const domain::AnyId cycle = domain::anyId(m_desk.office.lastCycle);
        show({PageKind::Cycle, cycle, domain::Step::Week, {}});
        show({PageKind::Cycle, cycle, domain::Step::Reflection, {}});
        QVERIFY2(qobject_cast<gui::LinkButton *>(QApplication::focusWidget()),
            qPrintable(support::nameOf(QApplication::focusWidget())));
    }

    void remarksOfTheDayAreReadToTheirEnd_data()
    {
        QTest::addColumn<gui::Address>("address");
        QTest::addColumn<double>("points");
        for (const double points : {9.0, 10.5, 16.0, 21.0}) {
            QTest::addRow("own ones today, %g pt", points) << gui::Address{PageKind::Today, {}, {}, {}} << points;
            QTest::addRow("those of a team, %g pt", points)
                << gui::Address{PageKind::Cycle, domain::anyId(m_finished), domain::Step::Reflection, {}} << points;
            QTest::addRow("own ones of a round, %g pt", points) << ownOfARound() << points;
        }
    }
    void remarksOfTheDayAreReadToTheirEnd()
    {
        QFETCH(const gui::Address, address);
        QFETCH(const double, points);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([before] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_desk.window->resize(1024, 640);
        show(address);
        int lists = 0;
        for (gui::RemarkList *list : m_desk.window->findChildren<gui::RemarkList *>()) {
            if (!list->isVisible())
                continue;
            ++lists;
            // The question before erasing takes its place among them.
            if (auto *eraser = list->findChild<gui::LinkButton *>(u"eraseRemark"_s)) {
                eraser->click();
                show(address.page == PageKind::Today ? gui::Address{PageKind::Today, {}, {}, {}} : address);
            }
            for (const QLabel *label : list->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text().isEmpty())
                    continue;
                const int needed
                    = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                QVERIFY2(label->height() >= needed,
                    qPrintable(u"%1 < %2: %3"_s.arg(label->height()).arg(needed).arg(label->text())));
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
                // Down the page one scrolls, sideways nobody does.
                const QRect place(label->mapTo(m_desk.window.get(), QPoint()), label->size());
                QVERIFY2(place.left() >= 0 && place.right() < m_desk.window->width(), qPrintable(label->text()));
            }
        }
        QVERIFY(lists > 0);
        // A busy machine lays out later: what is still cut off when it had all the time it needs counts.
        QString problems;
        (void)QTest::qWaitFor([&] { return (problems = support::cutOffIn(*m_desk.window)).isEmpty(); });
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<gui::Address>("address");
        QTest::addColumn<double>("points");
        for (const double points : {9.0, 10.5, 16.0, 21.0})
            for (const auto &[name, address] : addresses())
                QTest::addRow("%s, %g pt", qPrintable(name), points) << address << points;
    }
    void nothingIsCutOff()
    {
        QFETCH(const gui::Address, address);
        QFETCH(const double, points);
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_desk.window->resize(1024, 640);
        show(address);
        // A busy machine lays out later: what is still cut off when it had all the time it needs counts.
        QString problems;
        (void)QTest::qWaitFor([&] { return (problems = support::cutOffIn(*m_desk.window)).isEmpty(); });
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }

private:
    QList<std::pair<QString, gui::Address>> addresses() const
    {
        QList<std::pair<QString, gui::Address>> all{{u"today"_s, {PageKind::Today, {}, {}, {}}},
            {u"cycles"_s, {PageKind::Cycles, {}, {}, {}}},
            {u"begin a cycle"_s, {PageKind::Cycles, {}, {}, u"begin"_s}},
            {u"evidence"_s, {PageKind::Evidence, {}, {}, {}}}, {u"learnings"_s, {PageKind::Learnings, {}, {}, {}}},
            {u"team"_s, {PageKind::Team, {}, {}, {}}}};
        const domain::AnyId cycle = domain::anyId(m_desk.office.lastCycle);
        for (const auto &[step, word] : domain::EnumWords<domain::Step>::words)
            all.append({QString::fromLatin1(word), {PageKind::Cycle, cycle, step, {}}});
        all.append({u"history"_s, {PageKind::CycleHistory, cycle, {}, {}}});
        const domain::AnyId finished = domain::anyId(m_finished);
        all.append({u"result of a week"_s, {PageKind::Cycle, finished, domain::Step::Week, {}}});
        all.append({u"outcome of a week"_s, {PageKind::Cycle, finished, domain::Step::Reflection, {}}});
        all.append({u"own notes of a round"_s, ownOfARound()});
        all.append({u"reminders"_s, {PageKind::Reminders, {}, {}, {}}});
        all.append({u"end of the day"_s, {PageKind::Today, {}, {}, u"day"_s}});
        all.append({u"second reading"_s, {PageKind::SecondReading, domain::anyId(m_finishedRound), {}, {}}});
        return all;
    }

    gui::Address ownOfARound() const
    {
        return {PageKind::Cycle, domain::anyId(m_desk.office.lastCycle), domain::Step::Week, {}, {},
            domain::anyId(m_own)};
    }

    /// What the acting person remarks on today.
    domain::DayRemarkId remark(const QString &text, domain::RoundId round)
    {
        application::DayRemarks remarks(*m_desk.office.workspace);
        domain::DayRemark today = remarks.today(round);
        today.surprise = text;
        today.habit = text;
        must(remarks.save(today));
        return remarks.today(round).id;
    }

    void pages() const
    {
        QTest::addColumn<gui::Address>("address");
        for (const auto &[name, address] : addresses())
            QTest::addRow("%s", qPrintable(name)) << address;
    }

    void show(const gui::Address &address)
    {
        m_desk.window->go(address);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
        // The guide may be on its way.
        QTRY_VERIFY(m_desk.window->findChildren<QPropertyAnimation *>().isEmpty());
    }

    WindowDesk m_desk;
    domain::CycleId m_finished;
    domain::RoundId m_finishedRound;
    domain::DayRemarkId m_own; ///< of the running round
};

TRYWEEK_GUI_TEST(tst_windowlint, WindowLintTest)
#include "tst_windowlint.moc"
