// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/gallery.h"

#include "application/cycle/cycles.h"
#include "application/example/example.h"
#include "application/people/teams.h"
#include "application/week/rounds.h"
#include "application/workspace/workspace.h"
#include "gui/components/chartview.h"
#include "gui/components/chiprow.h"
#include "gui/components/effectrow.h"
#include "gui/cycle/goal/measureform.h"
#include "gui/cycle/goal/readingspart.h"
#include "gui/cycle/week/weekstep.h"
#include "gui/note/notecomposer.h"
#include "gui/note/notewindow.h"
#include "gui/style/appearance.h"
#include "gui/workspace/recentfiles.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextStream>

using namespace Qt::StringLiterals;
using gui::PageKind;

namespace gallery
{

namespace
{

constexpr QSize pictureSize{1280, 800};
constexpr QSize smallSize{1024, 640};
constexpr int settleMs = 400;

/// Wednesday of the running week, in the middle of the morning.
const QDateTime theMoment(QDate(2026, 11, 25), QTime(9, 42), Qt::UTC);

/// Scrolls the page so that the widget is to be seen.
void showInScrollArea(QWidget *widget)
{
    QApplication::processEvents();
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(widget, 0, settleMs);
}

/// The child of that name that is to be seen.
template <typename T>
T *shown(const QWidget &window, const QString &name)
{
    for (T *child : window.findChildren<T *>(name))
        if (child->isVisible())
            return child;
    return nullptr;
}

} // namespace

Gallery::Gallery(const QString &folder, const QString &only)
    : m_folder(folder)
    , m_only(only)
    , m_clock(theMoment)
    , m_settings(std::make_unique<QSettings>(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
}

bool Gallery::prepare()
{
    m_example = m_home.filePath(u"Billing line.tryweek"_s);
    application::ExampleRequest request;
    request.path = m_example;
    request.now = m_clock.now();
    request.account = u"desk"_s;
    const auto made = application::makeExample(request);
    if (made.has_error()) {
        QTextStream(stderr) << "no example: " << made.error().detail << '\n';
        return false;
    }
    gui::RecentFiles recent(*m_settings);
    recent.remember({m_home.filePath(u"depot-west.tryweek"_s), u"Field service depot"_s, theMoment.addDays(-16)});
    recent.remember({m_example, u"Billing line Northport"_s, theMoment.addDays(-1)});
    return m_folder.mkpath(u"."_s);
}

void Gallery::render()
{
    renderWelcome();
    renderPages();
    renderCycles();
    renderNumbers();
    renderWeek();
    renderSearch();
    renderNotes();
    renderSecondReading();
    renderRhythm();
    renderRemarks();
    renderDesigns();
    m_window.reset();
}

void Gallery::openWindow(QSize size, const QString &file, const QString &account)
{
    m_window.reset();
    m_window = std::make_unique<gui::MainWindow>(gui::Program{
        m_clock, *m_settings, account, m_dialogs, m_home.path(), application::makeExample, nullptr, {}, &m_notifier});
    m_window->resize(size);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    if (!file.isEmpty())
        m_window->openFile(file);
    settle();
}

void Gallery::settle()
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(settleMs))
        QApplication::processEvents(QEventLoop::AllEvents, settleMs / 10);
}

/// Both pictures are of one and the same state, so that they differ in nothing but their colours.
void Gallery::shoot(QWidget &window, const QString &name)
{
    for (const bool dark : {false, true}) {
        gui::applyAppearance(*qApp, dark);
        settle();
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, dark ? u"dark"_s : u"light"_s));
        if (window.grab().save(path))
            QTextStream(stdout) << path << '\n';
        else
            QTextStream(stderr) << "not written: " << path << '\n';
    }
    gui::applyAppearance(*qApp, false);
}

void Gallery::shoot(const QString &name)
{
    if (name.contains(m_only))
        shoot(*m_window, name);
}

void Gallery::page(const QString &name, const gui::Address &address)
{
    if (!name.contains(m_only))
        return;
    m_window->go(address);
    shoot(name);
}

void Gallery::actAs(domain::Role role)
{
    for (const domain::Person &person : application::Teams(*m_window->workspace()).people()) {
        if (person.role == role && !m_window->workspace()->actAs(person.id).has_error())
            break;
    }
}

void Gallery::renderWelcome()
{
    openWindow(pictureSize, {}, u"desk"_s);
    shoot(u"welcome"_s);
    m_window->menus().create->trigger();
    shoot(u"welcome-create"_s);
    openWindow(pictureSize, m_example, u"somebody"_s);
    shoot(u"who"_s);
}

void Gallery::renderPages()
{
    openWindow(smallSize, m_example, u"desk"_s);
    actAs(domain::Role::Frontline);
    page(u"today-frontline-1024x640"_s, {PageKind::Today, {}, {}, {}});
    openWindow(pictureSize, m_example, u"desk"_s);
    page(u"today-frontline"_s, {PageKind::Today, {}, {}, {}});
    actAs(domain::Role::Supervisor);
    page(u"cycles"_s, {PageKind::Cycles, {}, {}, {}});
    page(u"today-supervisor"_s, {PageKind::Today, {}, {}, {}});
    actAs(domain::Role::Coach);
    page(u"today-coach"_s, {PageKind::Today, {}, {}, {}});
    actAs(domain::Role::Supervisor);
    page(u"cycles-begin"_s, {PageKind::Cycles, {}, {}, u"begin"_s});
    renderEvidence();
    page(u"learnings"_s, {PageKind::Learnings, {}, {}, {}});
    page(u"team"_s, {PageKind::Team, {}, {}, {}});
}

void Gallery::renderEvidence()
{
    const QStringList views{u"overview"_s, u"journey"_s, u"concentration"_s, u"contrast"_s, u"drivers"_s,
        u"forensics"_s, u"words"_s, u"pareto"_s};
    for (const QString &view : views)
        page(u"evidence-"_s + view, {PageKind::Evidence, {}, {}, view});
    if (auto *source = m_window->findChild<QPushButton *>(u"viewSource"_s)) {
        source->click();
        shoot(u"evidence-source"_s);
    }
    if (auto *keep = m_window->findChild<QPushButton *>(u"keepView"_s)) {
        keep->click();
        shoot(u"evidence-keep-view"_s);
    }
    m_window->go({PageKind::Evidence, {}, {}, u"pareto"_s});
    if (auto *chart = m_window->findChild<gui::ChartView *>(u"chart"_s)) {
        settle();
        chart->setFocus();
        chart->setCurrent(0);
        emit chart->activated(0);
        shoot(u"evidence-comments"_s);
    }
    m_window->go({PageKind::Evidence, {}, {}, u"overview"_s});
    settle();
    if (auto *use = shown<QPushButton>(*m_window, u"useNumber"_s)) {
        use->click();
        shoot(u"evidence-take-number"_s);
    }
    page(u"evidence-findings"_s, {PageKind::Evidence, {}, {}, u"findings"_s});
    page(u"evidence-quotes"_s, {PageKind::Evidence, {}, {}, u"quotes"_s});
    page(u"evidence-import"_s, {PageKind::Import, {}, {}, customerFile()});
    page(u"evidence-import-dates"_s, {PageKind::Import, {}, {}, doubtfulFile()});
}

/// Dates that fit both ways, and values that mean no answer.
QString Gallery::doubtfulFile() const
{
    const QString path = m_home.filePath(u"call-centre-march.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("contact date,satisfaction,reason,remark,minutes\n"
               "03/07/2026,4,Final bill unclear,Did not answer,12\n"
               "03/07/2026,9,Long wait,Quick and kind,999\n"
               "04/07/2026,N/A,Long wait,Did not answer,999\n"
               "05/07/2026,2,Had to call again,Third call,14\n"
               "06/07/2026,5,Deposit not back,Where is it?,999\n");
    return path;
}

QString Gallery::customerFile() const
{
    const QString path = m_home.filePath(u"movers-survey-2026.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("contact_date;nps;stage;segment;reason;remark;minutes;product\n"
               "03.07.2026;4;Final bill;Moved house;Final bill unclear;Two amounts on one page;11,5;Power\n"
               "03.07.2026;9;Meter reading;Moved house;;Quick and kind;4,0;Power\n"
               "06.07.2026;2;Final bill;Landlord;Had to call again;Third call for the same bill;14,0;Fibre\n"
               "31.06.2026;6;Moving house;New customer;Long wait;On hold for 20 minutes;8,5;Fibre\n"
               "07.07.2026;11;Cancelling;Moved house;Deposit not back;Where is my deposit?;7,0;Power\n"
               "27.07.2026;7;Outage;Small business;Appointment missed;Nobody came;n.n.;Fibre\n"
               "28.07.2026;5;Final bill;Moved house;Final bill unclear;What is the date for?;9,5;Power\n");
    return path;
}

void Gallery::renderCycles()
{
    int number = 0;
    for (const application::CycleState &state : application::Cycles(*m_window->workspace()).cycles()) {
        ++number;
        const domain::AnyId id = domain::anyId(state.cycle.id);
        for (const auto &[step, word] : domain::EnumWords<domain::Step>::words)
            page(u"cycle%1-%2"_s.arg(number).arg(QString::fromLatin1(word)), {PageKind::Cycle, id, step, {}});
        page(u"cycle%1-history"_s.arg(number), {PageKind::CycleHistory, id, {}, {}});
    }
}

/// A goal with its readings over all its cycles, as a picture and as a table, and what a candidate costs.
void Gallery::renderNumbers()
{
    const QList<application::CycleState> cycles = application::Cycles(*m_window->workspace()).cycles();
    if (cycles.isEmpty())
        return;
    const domain::AnyId id = domain::anyId(cycles.last().cycle.id);
    m_window->go({PageKind::Cycle, id, domain::Step::Goal, {}});
    settle();
    if (auto *readings = m_window->findChild<gui::ReadingsPart *>()) {
        showInScrollArea(readings);
        shoot(u"goal-readings"_s);
        readings->findChild<QPushButton *>(u"showReadings"_s)->click();
        settle();
        showInScrollArea(readings);
        shoot(u"goal-readings-table"_s);
    }
    const QList<gui::MeasureForm *> forms = m_window->findChildren<gui::MeasureForm *>();
    for (gui::MeasureForm *form : forms) {
        if (!form->measure().baselineFinding)
            continue;
        showInScrollArea(form);
        shoot(u"goal-from-data"_s);
    }
    m_window->go({PageKind::Cycle, id, domain::Step::Challenge, {}});
    settle();
    if (auto *line = shown<QAbstractButton>(*m_window, u"businessCase"_s)) {
        line->click();
        settle();
        showInScrollArea(line->parentWidget());
        shoot(u"challenge-business-case"_s);
        line->click();
    }
}

/// What the first round of the finished cycle gave: where it comes from, and every picture.
void Gallery::renderWeek()
{
    for (const application::CycleState &state : application::Cycles(*m_window->workspace()).cycles()) {
        const auto rounds = application::Rounds(*m_window->workspace()).rounds(state.cycle.id);
        if (rounds.size() < 2)
            continue;
        m_window->go({PageKind::Cycle, domain::anyId(state.cycle.id), domain::Step::Week, {}});
        auto *choice = m_window->findChild<gui::WeekStep *>()->findChild<gui::ChipRow *>(u"rounds"_s);
        choice->setChosenOne(rounds.first().id.value());
        emit choice->changed();
        shoot(u"week-result"_s);
        if (auto *source = m_window->findChild<QPushButton *>(u"verdictSource"_s)) {
            source->click();
            shoot(u"week-source"_s);
        }
        auto *pictures = m_window->findChild<gui::ChipRow *>(u"pictures"_s);
        const QList<gui::ChipOption> options = pictures ? pictures->options() : QList<gui::ChipOption>();
        for (const gui::ChipOption &option : options) {
            pictures->setChosenOne(option.value);
            emit pictures->changed();
            const QString key = option.value.toString();
            if (auto *chart = m_window->findChild<gui::WeekStep *>()->findChild<gui::ChartView *>(u"chart"_s))
                showInScrollArea(chart);
            shoot(u"week-picture-%1"_s.arg(key.startsWith(u"measure"_s) ? u"measure"_s : key));
        }
    }
}

void Gallery::renderSearch()
{
    m_window->go({PageKind::Today, {}, {}, {}});
    m_window->search(u"bill"_s);
    shoot(u"search"_s);
}

void Gallery::shootSmall(const QString &name)
{
    if (!name.contains(m_only))
        return;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *small = qobject_cast<gui::NoteWindow *>(widget); small && small->isVisible())
            shoot(*small, name);
}

void Gallery::renderNotes()
{
    openWindow(pictureSize, m_example, u"desk"_s);
    actAs(domain::Role::Frontline);
    m_window->go({PageKind::Today, {}, {}, u"note"_s});
    const auto field = [](const QWidget *window) { return window->findChild<QPlainTextEdit *>(u"noteText"_s); };
    m_window->findChild<QPushButton *>(u"unusualButton"_s)->setChecked(true);
    field(m_window.get())->setFocus(Qt::TabFocusReason);
    field(m_window.get())->setPlainText(u"Call back at 0471 55 82 13 after 6"_s);
    field(m_window.get())->moveCursor(QTextCursor::End);
    shoot(u"today-personal-data"_s);
    m_window->findChild<QPushButton *>(u"unusualButton"_s)->setChecked(false);
    field(m_window.get())->clear();
    m_window->go({PageKind::Today, {}, {}, u"change"_s});
    m_window->findChild<QPushButton *>(u"eraseButton"_s)->click();
    shoot(u"today-erase"_s);
    m_window->findChild<gui::NoteComposer *>()->endEdit();
    m_window->startSmall();
    shootSmall(u"note-window"_s);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *small = qobject_cast<gui::NoteWindow *>(widget);
        if (!small || !small->isVisible())
            continue;
        small->findChild<gui::EffectRow *>()->setEffect(domain::Effect::Better);
        field(small)->setFocus(Qt::OtherFocusReason);
        field(small)->setPlainText(u"She asked ada@example.org to send it once more"_s);
        field(small)->moveCursor(QTextCursor::End);
    }
    shootSmall(u"note-window-writing"_s);
}

} // namespace gallery
