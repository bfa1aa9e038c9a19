// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/noanswerscard.h"

#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"
#include "wording/imports.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr qsizetype mostBoxes = 8;

/// Whether a person can say that it is an answer after all.
bool canBeSwitched(const domain::NoAnswer &value)
{
    return value.kind != domain::NoAnswerKind::Blank && value.kind != domain::NoAnswerKind::OutOfScale;
}

bool isSameValue(const domain::NoAnswer &a, const domain::NoAnswer &b)
{
    return a.field == b.field && a.value == b.value;
}

void removeValue(QStringList &list, const QString &value)
{
    list.removeIf([&value](const QString &each) { return each.compare(value, Qt::CaseInsensitive) == 0; });
}

} // namespace

NoAnswersCard::NoAnswersCard(QWidget *parent)
    : Card(parent)
    , m_list(new QWidget(this))
    , m_listColumn(new QVBoxLayout(m_list))
    , m_rest(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_another(new QLineEdit(this))
{
    setTitle(tr("Read as no answer"));
    auto *column = new QVBoxLayout(this);
    m_listColumn->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_rest->setWordWrap(true);
    column->addWidget(m_rest);
    auto *row = new QHBoxLayout;
    m_another->setObjectName(u"anotherNoAnswer"_s);
    m_another->setAccessibleName(tr("Another value that means no answer"));
    m_another->setPlaceholderText(tr("Another value that means no answer"));
    auto *add = new QPushButton(tr("&Add the value"), this);
    add->setObjectName(u"addNoAnswer"_s);
    row->addWidget(m_another, 1);
    row->addWidget(add);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &NoAnswersCard::addValue);
    connect(m_another, &QLineEdit::returnPressed, this, &NoAnswersCard::addValue);
}

void NoAnswersCard::show(const QList<domain::NoAnswer> &values)
{
    QList<domain::NoAnswer> boxes;
    QStringList rest;
    for (const domain::NoAnswer &value : values) {
        if (canBeSwitched(value) && boxes.size() < mostBoxes)
            boxes.append(value);
        else if (rest.size() < mostBoxes)
            rest.append(wording::noAnswerLine(value));
    }
    m_rest->setText(rest.join(u'\n'));
    m_rest->setVisible(!rest.isEmpty());
    const bool same = std::equal(boxes.begin(), boxes.end(), m_shown.begin(), m_shown.end(), isSameValue);
    m_shown = boxes;
    if (!same) { // boxes that stay keep the focus
        qDeleteAll(m_boxes);
        m_boxes.clear();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            auto *box = new QCheckBox(m_list);
            box->setObjectName(u"noAnswer%1"_s.arg(i));
            m_listColumn->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this, i](bool taken) { switchValue(m_shown.at(i), taken); });
            m_boxes.append(box);
        }
    }
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QSignalBlocker quiet(m_boxes.at(i));
        m_boxes.at(i)->setText(wording::noAnswerLine(boxes.at(i)).replace(u'&', u"&&"_s));
        m_boxes.at(i)->setChecked(boxes.at(i).taken);
    }
    m_list->setVisible(!boxes.isEmpty());
}

void NoAnswersCard::setChoices(const domain::ReadingOptions &options)
{
    m_noAnswers = options.noAnswers;
    m_answers = options.answers;
}

void NoAnswersCard::putChoices(domain::ReadingOptions &options) const
{
    options.noAnswers = m_noAnswers;
    options.answers = m_answers;
}

void NoAnswersCard::switchValue(const domain::NoAnswer &value, bool taken)
{
    removeValue(m_answers, value.value);
    if (!taken) {
        removeValue(m_noAnswers, value.value);
        m_answers.append(value.value);
    }
    emit choicesChanged();
}

void NoAnswersCard::addValue()
{
    const QString value = m_another->text().trimmed();
    if (value.isEmpty())
        return;
    m_another->clear();
    removeValue(m_answers, value);
    removeValue(m_noAnswers, value);
    m_noAnswers.append(value);
    emit choicesChanged();
}

} // namespace gui
