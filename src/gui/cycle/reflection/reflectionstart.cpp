#include "gui/cycle/reflection/reflectionstart.h"

#include "gui/components/chiprow.h"
#include "gui/components/field.h"
#include "ui_reflectionstart.h"
#include "wording/names.h"
#include "wording/questions.h"

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
    connect(m_ui->people, &ChipRow::changed, this, [this] { m_touched = true; });
    connect(m_ui->begin, &QPushButton::clicked, this, [this] {
        m_ui->peopleField->setError(people().isEmpty() ? tr("Choose who is there.") : QString());
        if (!people().isEmpty())
            emit begun();
    });
}

ReflectionStart::~ReflectionStart() = default;

void ReflectionStart::reset()
{
    m_touched = false;
    m_ui->form->setChosenOne(static_cast<int>(ReflectionForm::Team));
}

void ReflectionStart::offer(const QList<domain::Person> &people, const QList<domain::PersonId> &present)
{
    QList<ChipOption> options;
    for (const domain::Person &person : people)
        options.append({person.id.value(), person.name});
    m_ui->people->setOptions(options);
    if (m_touched)
        return;
    QVariantList chosen;
    for (const domain::PersonId person : present)
        chosen.append(person.value());
    m_ui->people->setChosen(chosen);
}

ReflectionForm ReflectionStart::form() const
{
    return static_cast<ReflectionForm>(m_ui->form->chosenOne().toInt());
}

QList<domain::PersonId> ReflectionStart::people() const
{
    QList<domain::PersonId> chosen;
    for (const QVariant &person : m_ui->people->chosen())
        chosen.append(domain::PersonId(person.toLongLong()));
    return chosen;
}

QWidget *ReflectionStart::mainField() const
{
    return m_ui->form;
}

} // namespace gui
