// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/weekchanges.h"

#include "application/week/rounds.h"
#include "gui/components/buttons.h"
#include "gui/components/chiprow.h"
#include "gui/components/field.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int usualExtensionDays = 2;

ChipRow *dayChips(const QString &objectName, const QString &name)
{
    auto *row = new ChipRow;
    row->setMultiple(true);
    row->setObjectName(objectName);
    row->setAccessibleName(name);
    return row;
}

} // namespace

WeekChanges::WeekChanges(QWidget *parent)
    : Card(parent)
    , m_teamDays(dayChips(u"teamDaysOff"_s, tr("Days the team does not work")))
    , m_ownDays(dayChips(u"ownDaysOff"_s, tr("My own days off")))
    , m_ownField(new Field(tr("My o&wn days off"), m_ownDays))
    , m_longer(new QPushButton(tr("Make the week &longer…"), this))
    , m_extension(new QWidget(this))
    , m_count(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_reasonField(new Field(tr("Why does it need them?"), m_reason))
{
    setTitle(tr("Days of this week"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    column->addWidget(new Field(tr("Days the team does &not work, marked and not counted"), m_teamDays));
    column->addWidget(m_ownField);
    makeFlat(m_longer);
    m_longer->setObjectName(u"makeLonger"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_longer);
    row->addStretch(1);
    column->addLayout(row);
    buildExtension();
    column->addWidget(m_extension);
    connect(m_teamDays, &ChipRow::changed, this, [this] { saveDays(m_teamDays, std::nullopt); });
    connect(m_ownDays, &ChipRow::changed, this, [this] {
        if (const auto person = m_workspace->person())
            saveDays(m_ownDays, person->id);
    });
}

void WeekChanges::buildExtension()
{
    m_count->setRange(1, domain::Round::maximumDays);
    m_count->setValue(usualExtensionDays);
    m_count->setObjectName(u"extensionDays"_s);
    m_count->setAccessibleName(tr("By how many days?"));
    m_reason->setObjectName(u"extensionReason"_s);
    m_reason->setAccessibleName(tr("Why does it need them?"));
    auto *fields = new QVBoxLayout(m_extension);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(new Field(tr("By how many days?"), m_count));
    fields->addWidget(m_reasonField);
    auto *actions = new QHBoxLayout;
    auto *extendNow = new QPushButton(tr("Make it longer"), m_extension);
    extendNow->setObjectName(u"extendNow"_s);
    auto *cancel = new QPushButton(tr("Cancel"), m_extension);
    makeFlat(cancel, false);
    cancel->setAccessibleName(tr("Cancel making it longer"));
    actions->addWidget(extendNow);
    actions->addWidget(cancel);
    actions->addStretch(1);
    fields->addLayout(actions);
    m_extension->hide();
    connect(m_longer, &QPushButton::clicked, this, [this] {
        m_extension->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &WeekChanges::extend);
    connect(extendNow, &QPushButton::clicked, this, &WeekChanges::extend);
    connect(cancel, &QPushButton::clicked, this, &WeekChanges::closeExtension);
}

void WeekChanges::showRound(const domain::Round &round, application::Workspace &workspace)
{
    if (round.id != m_round.id) {
        m_extension->hide();
        m_reason->clear();
    }
    m_round = round;
    m_workspace = &workspace;
    fillDays(m_teamDays, round.offDays);
    const auto person = workspace.person();
    const bool takesPart = person && round.participants.contains(person->id);
    m_ownField->setVisible(takesPart);
    if (takesPart)
        fillDays(m_ownDays, round.offDaysOf(person->id));
}

void WeekChanges::fillDays(ChipRow *row, const QList<QDate> &off)
{
    QList<ChipOption> options;
    for (QDate day = *m_round.startDay; day <= *m_round.lastDay(); day = day.addDays(1))
        options.append({day, QLocale().toString(day, tr("ddd d MMM", "a day on a chip, in Qt's date format"))});
    QVariantList chosen;
    for (const QDate day : off)
        chosen.append(day);
    row->setOptions(options);
    row->setChosen(chosen);
}

void WeekChanges::saveDays(ChipRow *row, std::optional<domain::PersonId> person)
{
    QList<QDate> days;
    for (const QVariant &day : row->chosen())
        days.append(day.toDate());
    const auto saved = application::Rounds(*m_workspace).setDaysOff(m_round.id, days, person);
    if (!saved.has_error())
        return;
    emit failed(saved.error());
    fillDays(row, person ? m_round.offDaysOf(*person) : m_round.offDays);
}

void WeekChanges::extend()
{
    const QString reason = m_reason->text().trimmed();
    m_reasonField->setError(reason.isEmpty() ? tr("Write why. It stays in the history.") : QString());
    if (reason.isEmpty())
        return;
    const auto done = application::Rounds(*m_workspace).extend(m_round.id, m_count->value(), reason);
    if (done.has_error())
        emit failed(done.error());
    else
        closeExtension();
}

void WeekChanges::closeExtension()
{
    m_reason->clear();
    m_reasonField->setError({});
    m_longer->setFocus(Qt::OtherFocusReason);
    m_extension->hide();
}

} // namespace gui
