// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/whopage.h"

#include "gui/components/buttons.h"
#include "gui/components/card.h"
#include "gui/components/field.h"
#include "gui/components/textlabel.h"
#include "wording/names.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr qsizetype whoDigits = 9;

} // namespace

WhoPage::WhoPage(QWidget *parent)
    : PageScroll(parent)
    , m_list(new QVBoxLayout)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
{
    auto *content = new QWidget;
    setWidget(content);
    setAccessibleName(tr("Who is working here?"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space6, metrics::space6, metrics::space6, metrics::space6);
    column->setSpacing(metrics::space4);
    column->addWidget(new TextLabel(tr("Who is working here?"), TextLabel::Role::Title));
    auto *why = new TextLabel(tr("Notes and decisions carry your name. It is remembered on this computer; "
                                 "switching takes two keys. Anyone who can open the file can read it."),
        TextLabel::Role::Body, TextLabel::Tone::Muted);
    why->setWordWrap(true);
    column->addWidget(why);
    m_list->setSpacing(metrics::space2);
    // all as wide as the longest name takes
    auto *people = new QWidget;
    m_list->setContentsMargins(0, 0, 0, 0);
    people->setLayout(m_list);
    column->addWidget(people, 0, Qt::AlignLeft);

    auto *card = new Card;
    card->setTitle(tr("Not in the list"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space4);
    row->setSpacing(metrics::space4);
    m_name->setObjectName(u"whoName"_s);
    m_role->setObjectName(u"whoRole"_s);
    m_nameField = new Field(tr("Your na&me"), m_name);
    row->addWidget(m_nameField, 2, Qt::AlignTop);
    for (const domain::Role role : {domain::Role::Frontline, domain::Role::Supervisor, domain::Role::Coach})
        m_role->addItem(wording::roleName(role), static_cast<int>(role));
    row->addWidget(new Field(tr("What you &do here"), m_role), 1, Qt::AlignTop);
    auto *add = new QPushButton(tr("&Add me"));
    add->setObjectName(u"whoAdd"_s);
    row->addWidget(add, 0, Qt::AlignBottom);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoPage::submit);
    connect(add, &QPushButton::clicked, this, &WhoPage::submit);
}

void WhoPage::setPeople(const QList<domain::Person> &people)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_people = people;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const domain::Person &person = people[i];
        auto *button = new QPushButton(u"%1 · %2"_s.arg(person.name, wording::roleName(person.role)));
        button->setObjectName(u"who%1"_s.arg(i + 1));
        if (i < whoDigits)
            setKeyHint(button, QKeySequence(static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(button, &QPushButton::clicked, this, [this, id = person.id] { emit chosen(id); });
        m_list->addWidget(button);
        m_buttons.append(button);
    }
}

QWidget *WhoPage::mainField() const
{
    return m_buttons.isEmpty() ? m_name : m_buttons.first();
}

void WhoPage::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (index >= 0 && index < whoDigits && index < m_people.size())
        emit chosen(m_people[index].id);
    else
        PageScroll::keyPressEvent(event);
}

void WhoPage::submit()
{
    const QString name = m_name->text().trimmed();
    m_nameField->setError(name.isEmpty() ? tr("Write your name, then add yourself.") : QString());
    if (name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_name->clear();
    emit added(name, static_cast<domain::Role>(m_role->currentData().toInt()));
}

} // namespace gui
