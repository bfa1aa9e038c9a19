// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rhythm/reminderspage.h"

#include "application/workspace/workspace.h"
#include "gui/components/card.h"
#include "gui/components/field.h"
#include "gui/components/fieldsaver.h"
#include "gui/components/pageheader.h"
#include "gui/components/pagescroll.h"
#include "gui/components/textlabel.h"
#include "wording/rhythm.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

RemindersPage::RemindersPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_keeper(new FieldSaver(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new PageScroll(this);
    outer->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space5, metrics::space6, metrics::space5);
    column->setSpacing(metrics::space4);
    m_header = new PageHeader(content);
    m_header->setTitle(tr("Reminders"));
    setAccessibleName(m_header->title());
    column->addWidget(m_header);

    auto *card = new Card(content);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    inside->setSpacing(metrics::space4);
    m_on = new QCheckBox(tr("&Remind me to write notes while my week runs"), card);
    m_on->setObjectName(u"remindMe"_s);
    inside->addWidget(m_on, 0, Qt::AlignLeading);
    m_times = new QLineEdit(card);
    m_times->setObjectName(u"reminderTimes"_s);
    m_timesField = new Field(tr("&Times of day"), m_times, card);
    m_timesField->setObjectName(u"reminderTimesField"_s);
    m_timesField->setHint(tr("One to eight times, such as 11:30, 16:00"));
    // Half the width: a few times are a short text.
    auto *timesRow = new QHBoxLayout;
    timesRow->addWidget(m_timesField, 1);
    timesRow->addStretch(1);
    inside->addLayout(timesRow);
    m_asksTheDay = new QCheckBox(tr("At the &last time, ask the three questions of the day"), card);
    m_asksTheDay->setObjectName(u"remindOfTheDay"_s);
    inside->addWidget(m_asksTheDay, 0, Qt::AlignLeading);
    auto *parting = new QFrame(card);
    parting->setFrameShape(QFrame::HLine);
    inside->addWidget(parting);
    auto *quiet = new TextLabel(tr("No reminder comes on your days off, or once you have answered the questions of "
                                   "the day. A reminder is left "
                                   "out if you wrote a note since the time before."),
        TextLabel::Role::Body, TextLabel::Tone::Muted, card);
    quiet->setWordWrap(true);
    inside->addWidget(quiet);
    m_desktop = new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Normal, card);
    m_desktop->setObjectName(u"reminderDesktop"_s);
    m_desktop->setWordWrap(true);
    inside->addWidget(m_desktop);
    m_try = new QPushButton(tr("&Show one now"), card);
    m_try->setObjectName(u"reminderTry"_s);
    inside->addWidget(m_try, 0, Qt::AlignLeading);
    column->addWidget(card);
    column->addStretch(1);

    const auto set = [this](bool domain::ReminderTimes::*part) {
        return [this, part](bool on) {
            domain::ReminderTimes times = m_context.reminders->times();
            times.*part = on;
            m_context.reminders->setTimes(times);
            showTimes();
        };
    };
    connect(m_on, &QCheckBox::clicked, this, set(&domain::ReminderTimes::on));
    connect(m_asksTheDay, &QCheckBox::clicked, this, set(&domain::ReminderTimes::asksTheDay));
    connect(m_try, &QPushButton::clicked, this, [this] { m_context.reminders->showOne(); });
    m_keeper->outlastCrashes(m_context.workspace);
    m_keeper->standFor(u"reminders"_s);
    m_keeper->watch(m_times, [this](const QString &text) { return saveTimes(text); });
}

void RemindersPage::open(const Address &)
{
    const auto person = m_context.workspace.person();
    m_header->setParentLine(person ? tr("For %1 on this computer", "a person").arg(person->name) : QString());
    m_timesField->setError({});
    if (!m_context.reminders)
        return;
    m_keeper->replace(m_times, wording::timesText(m_context.reminders->times().times));
    showTimes();
}

void RemindersPage::reload(const domain::Changes &) { }

QWidget *RemindersPage::mainField()
{
    return m_on;
}

void RemindersPage::keep()
{
    m_keeper->keep();
}

void RemindersPage::showTimes()
{
    const domain::ReminderTimes times = m_context.reminders->times();
    m_on->setChecked(times.on);
    m_asksTheDay->setChecked(times.asksTheDay);
    m_timesField->setEnabled(times.on);
    m_asksTheDay->setEnabled(times.on);
    m_keeper->show(m_times, wording::timesText(times.times));
    const bool can = m_context.reminders->canNotify();
    m_desktop->setTone(can ? TextLabel::Tone::Muted : TextLabel::Tone::Warn);
    m_desktop->setText(can
            ? tr("Your desktop shows them as notifications. Click one to write a note. Tryweek has to "
                 "be open, in a window or in the tray.")
            : tr("This desktop shows no notifications, so it cannot show reminders. The Today page still says when "
                 "the week ends, and asks the questions of the day."));
    m_try->setVisible(can);
}

bool RemindersPage::saveTimes(const QString &text)
{
    const auto read = wording::readTimes(text);
    m_timesField->setError(read
            ? QString()
            : tr("That is no time of day. Nothing was changed. Write one to eight times, such as 11:30, 16:00."));
    if (!read)
        return false;
    domain::ReminderTimes times = m_context.reminders->times();
    times.times = *read;
    m_context.reminders->setTimes(times);
    m_keeper->replace(m_times, wording::timesText(*read));
    return true;
}

} // namespace gui
