// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/reflectionstart.h"

#include "gui/components/chiprow.h"
#include "gui/components/field.h"
#include "ui_reflectionstart.h"
#include "wording/names.h"
#include "wording/questions.h"

#include <utility>

using domain::ReflectionForm;

namespace gui
{

ReflectionStart::ReflectionStart(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::ReflectionStart>())
{
    m_ui->setupUi(this);
    QList<ChipOption> forms;
    for (const ReflectionForm form : {ReflectionForm::Alone, ReflectionForm::Pair, ReflectionForm::Team})
        forms.append({static_cast<int>(form),
            tr("%1, %n minute(s)", "a form of reflection and how long it takes", wording::plannedMinutes(form))
                .arg(wording::reflectionFormName(form))});
    m_ui->form->setOptions(forms);
    reset();
    connect(m_ui->form, &ChipRow::changed, this, &ReflectionStart::showForm);
    connect(m_ui->people, &ChipRow::changed, this, [this] { m_ui->peopleField->setError({}); });
    connect(m_ui->begin, &QPushButton::clicked, this, &ReflectionStart::begin);
}

ReflectionStart::~ReflectionStart() = default;

void ReflectionStart::reset()
{
    m_ui->form->setChosenOne(static_cast<int>(ReflectionForm::Team));
    m_ui->people->setChosen({});
    showForm();
}

void ReflectionStart::showForm()
{
    const bool alone = form() == ReflectionForm::Alone;
    m_ui->peopleField->setVisible(!alone);
    m_ui->peopleField->setError({});
    m_ui->whoseNotes->setText(alone
            ? tr("Your own notes are shown with their effect. Those of others are shown without name and effect.")
            : tr("Choosing somebody as present shows their notes here with name and effect. Notes of people who are "
                 "not here are shown without both."));
}

void ReflectionStart::begin()
{
    const auto there = people().size();
    QString missing;
    if (form() == ReflectionForm::Pair && there != 2)
        missing = tr("Choose the one person who is there with you.");
    else if (form() == ReflectionForm::Team && there < 2)
        missing = tr("Choose who is there with you, or reflect alone.");
    m_ui->peopleField->setError(missing);
    if (missing.isEmpty())
        emit begun();
    else
        m_ui->people->setFocus(Qt::OtherFocusReason);
}

void ReflectionStart::offer(const QList<domain::Person> &people, const std::optional<domain::Person> &acting)
{
    const auto before = std::exchange(m_acting, acting ? std::optional(acting->id) : std::nullopt);
    QList<ChipOption> options;
    for (const domain::Person &person : people)
        if (person.id != m_acting)
            options.append({person.id.value(), person.name});
    m_ui->people->setOptions(options);
    if (before != m_acting)
        m_ui->people->setChosen({});
}

ReflectionForm ReflectionStart::form() const
{
    return static_cast<ReflectionForm>(m_ui->form->chosenOne().toInt());
}

QList<domain::PersonId> ReflectionStart::people() const
{
    QList<domain::PersonId> chosen;
    if (m_acting)
        chosen.append(*m_acting);
    if (form() == ReflectionForm::Alone)
        return chosen;
    for (const QVariant &person : m_ui->people->chosen())
        chosen.append(domain::PersonId(person.toLongLong()));
    return chosen;
}

QWidget *ReflectionStart::mainField() const
{
    return m_ui->form;
}

} // namespace gui
