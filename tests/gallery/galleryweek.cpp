// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs to the rhythm of a week: the second pair of eyes, reminders, the questions of a day, the designs.

#include "gallery/gallery.h"

#include "application/cycle/cycles.h"
#include "application/week/dayremarks.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/effectrow.h"
#include "support/builders.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using gui::PageKind;
using support::must;

namespace gallery
{

void Gallery::renderSecondReading()
{
    openWindow({1280, 800}, m_example, u"desk"_s);
    actAs(domain::Role::Supervisor);
    std::optional<domain::Round> finished;
    for (const application::CycleState &state : application::Cycles(*m_window->workspace()).cycles())
        for (const domain::Round &round : application::Rounds(*m_window->workspace()).rounds(state.cycle.id))
            if (round.closedAt)
                finished = round;
    if (!finished)
        return;
    m_window->go({PageKind::SecondReading, domain::anyId(finished->id), {}, {}});
    shoot(u"second-reading-begin"_s);
    auto *draw = m_window->page()->findChild<QPushButton *>(u"emptyStateButton"_s);
    if (!draw || !draw->isVisible())
        return;
    draw->click();
    auto *effects = m_window->page()->findChild<gui::EffectRow *>();
    for (int note = 0; note < 4; ++note)
        emit effects->effectChosen(note == 1 ? domain::Effect::Same : domain::Effect::Better);
    shoot(u"second-reading"_s);
    for (int note = 4; note < 10; ++note)
        emit effects->effectChosen(note % 3 == 0 ? domain::Effect::Same : domain::Effect::Better);
    shoot(u"second-reading-result"_s);
    if (auto *source = m_window->page()->findChild<QPushButton *>(u"readingSource"_s))
        source->click();
    shoot(u"second-reading-source"_s);
    page(u"second-reading-week"_s, {PageKind::Cycle, domain::anyId(finished->cycle), domain::Step::Week, {}});
    // The next appearance begins without it.
    while (m_window->workspace()->nextUndo())
        if (m_window->workspace()->undo().has_error())
            break;
}

void Gallery::renderRhythm()
{
    openWindow({1280, 800}, m_example, u"desk"_s);
    actAs(domain::Role::Frontline);
    page(u"reminders"_s, {PageKind::Reminders, {}, {}, {}});
    m_notifier.can = false;
    page(u"reminders-no-tray"_s, {PageKind::Reminders, {}, {}, {}});
    m_notifier.can = true;
    application::Workspace &workspace = *m_window->workspace();
    if (const auto round = application::Rounds(workspace).roundFor(workspace.person()->id))
        must(application::Notes(workspace).dropDraft(round->id));
    openWindow({1280, 800}, m_example, u"desk"_s); // without what was half typed
    actAs(domain::Role::Frontline);
    m_window->go({PageKind::Today, {}, {}, u"day"_s});
    if (auto *answer = m_window->findChild<QPlainTextEdit *>(u"dayAnswer1"_s))
        answer->setPlainText(u"Two people knew the date already and only wanted to hear it from us"_s);
    settle();
    if (auto *last = m_window->findChild<QWidget *>(u"dayPrivate"_s))
        m_window->page()->findChild<QScrollArea *>()->ensureWidgetVisible(last);
    shoot(u"today-end-of-day"_s);
    if (auto *answer = m_window->findChild<QPlainTextEdit *>(u"dayAnswer1"_s))
        answer->clear();
}

void Gallery::renderRemarks()
{
    support::Office office;
    const auto round = office.runningRound();
    const auto remark = [&](const QString &surprise, const QString &habit, const QString &watch, bool isPrivate) {
        application::DayRemarks remarks(*office.workspace);
        domain::DayRemark today = remarks.today(round);
        today.surprise = surprise;
        today.habit = habit;
        today.watch = watch;
        today.isPrivate = isPrivate;
        must(remarks.save(today));
    };
    remark(u"Two people knew the date already and only wanted to hear it from us"_s, {},
        u"Who interrupts before I have said it"_s, false);
    office.actAs(office.bo);
    remark(u"The queue was short all morning"_s, u"After lunch, with three calls waiting"_s, {}, false);
    office.actAs(office.ada);
    office.note(round, domain::Effect::Better, u"She wrote the amount down herself and read it back to me"_s);
    office.note(round, domain::Effect::Same);
    office.skipDays(1);
    remark({}, u"With the third angry caller in a row"_s, {}, true);
    office.workspace.reset();
    m_clock.set(office.clock.now());
    openWindow({1280, 800}, office.path(), u"desk-1"_s);
    m_window->go({PageKind::Today, {}, {}, u"day"_s});
    auto *list = m_window->findChild<QWidget *>(u"ownRemarks"_s);
    list->findChild<QAbstractButton *>(u"eraseRemark"_s)->click();
    settle();
    m_window->page()->findChild<QScrollArea *>()->ensureWidgetVisible(list, 0, 400);
    shoot(u"today-own-remarks"_s);
    m_window.reset();
    office.open();
    office.actAs(office.ada);
    office.skipDays(7);
    office.workspace.reset();
    m_clock.set(office.clock.now());
    openWindow({1280, 800}, office.path(), u"desk-1"_s);
    page(u"reflection-remarks"_s, {PageKind::Cycle, domain::anyId(office.lastCycle), domain::Step::Reflection, {}});
    const auto own = application::DayRemarks(*m_window->workspace()).own(round);
    page(u"week-own-remark"_s,
        {PageKind::Cycle, domain::anyId(office.lastCycle), domain::Step::Week, {}, {},
            domain::anyId(own.first().remark.id)});
    m_window.reset();
    m_clock.set(QDateTime(QDate(2026, 11, 25), QTime(9, 42), Qt::UTC));
}

void Gallery::renderDesigns()
{
    support::Office office;
    for (const QString &name : {u"Moved house"_s, u"Landlord"_s, u"New customer"_s})
        must(application::Teams(*office.workspace).addCustomerType(name));
    const auto id = office.plannedRound();
    const domain::AnyId cycle = domain::anyId(office.lastCycle);
    for (const auto &[design, word] : domain::EnumWords<domain::Design>::words) {
        m_window.reset();
        office.open();
        office.actAs(office.ada);
        auto plan = must(application::Rounds(*office.workspace).round(id));
        plan.design = design;
        must(application::Rounds(*office.workspace).plan(plan));
        office.workspace.reset();
        m_clock.set(office.clock.now());
        openWindow({1280, 800}, office.path(), u"desk-1"_s);
        page(u"week-plan-%1"_s.arg(QString::fromLatin1(word)), {PageKind::Cycle, cycle, domain::Step::Week, {}});
    }
    m_window.reset();
    office.open();
    office.actAs(office.ada);
    auto plan = must(application::Rounds(*office.workspace).round(id));
    plan.design = domain::Design::Alternating;
    must(application::Rounds(*office.workspace).plan(plan));
    must(application::Rounds(*office.workspace).start(id));
    office.workspace.reset();
    openWindow({1280, 800}, office.path(), u"desk-1"_s);
    for (const auto &[arm, word] : domain::EnumWords<domain::Arm>::words)
        shootArm(arm, QString::fromLatin1(word));
    m_window.reset();
    m_clock.set(QDateTime(QDate(2026, 11, 25), QTime(9, 42), Qt::UTC));
}

void Gallery::shootArm(domain::Arm arm, const QString &word)
{
    application::Workspace &workspace = *m_window->workspace();
    application::Notes notes(workspace);
    const auto round = application::Rounds(workspace).roundFor(workspace.person()->id);
    application::NoteDraft draft;
    draft.round = round->id;
    draft.effect = domain::Effect::Same;
    for (int i = 0; i < 4 && notes.nextArm(round->id) != arm; ++i)
        must(notes.add(draft));
    page(u"today-%1"_s.arg(word), {PageKind::Today, {}, {}, u"note"_s});
    m_window->startSmall();
    shootSmall(u"note-window-%1"_s.arg(word));
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->objectName() == u"noteWindow"_s)
            widget->close();
}

} // namespace gallery
