// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/datequestion.h"

#include "gui/components/flowlayout.h"
#include "gui/components/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

DateQuestion::DateQuestion(QWidget *parent)
    : Card(parent)
    , m_question(new TextLabel(this))
{
    setTitle(tr("Day or month first?"));
    auto *column = new QVBoxLayout(this);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    auto *answers = new QWidget(this);
    auto *flow = new FlowLayout(answers);
    const std::initializer_list<std::tuple<QString, QString, domain::DateOrder>> orders
        = {{u"dayFirst"_s, tr("&Day first"), domain::DateOrder::DayFirst},
            {u"monthFirst"_s, tr("&Month first"), domain::DateOrder::MonthFirst}};
    for (const auto &[name, text, order] : orders) {
        auto *button = new QPushButton(text, answers);
        button->setObjectName(name);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, order = order] { emit answered(order); });
    }
    column->addWidget(answers);
    setVisible(false);
}

void DateQuestion::ask(const QString &column, const QString &example)
{
    m_question->setText(example.isEmpty()
            ? tr("The dates in “%1” may be read either way. Nothing is imported before you say which comes first.")
                  .arg(column)
            : tr("The dates in “%1” may be read either way, %2 for one. Nothing is imported before you say which "
                 "comes "
                 "first.")
                  .arg(column, example));
    setVisible(true);
}

} // namespace gui
