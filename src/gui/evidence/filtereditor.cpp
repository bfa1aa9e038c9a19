// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/filtereditor.h"

#include "gui/components/buttons.h"
#include "gui/components/dayedit.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// A label, and the field it names.
void addLabelled(QHBoxLayout *row, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(u'&'));
    row->addWidget(label);
    row->addWidget(field);
}

} // namespace

FilterEditor::FilterEditor(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_today(today)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_low(new QDoubleSpinBox(this))
    , m_high(new QDoubleSpinBox(this))
    , m_words(new QLineEdit(this))
    , m_wrong(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Error, this))
{
    for (DayEdit *day : {m_from, m_to}) {
        day->setToday(today);
        day->setSide(DaySide::Behind);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    row->setSpacing(metrics::space2);
    for (QWidget *page : {buildPeriod(), buildScore(), buildWords()})
        m_stack->addWidget(page);
    row->addWidget(m_stack);
    auto *apply = new QPushButton(tr("&Apply"), this);
    apply->setObjectName(u"applyFilter"_s);
    auto *cancel = new QPushButton(tr("Cance&l"), this);
    makeFlat(cancel);
    row->addWidget(apply);
    row->addWidget(cancel);
    row->addWidget(m_wrong);
    row->addStretch();
    m_wrong->setObjectName(u"filterWrong"_s);
    m_wrong->hide();
    connect(apply, &QPushButton::clicked, this, &FilterEditor::finish);
    connect(cancel, &QPushButton::clicked, this, &FilterEditor::closed);
}

QWidget *FilterEditor::buildPeriod()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_from->setObjectName(u"filterFrom"_s);
    m_to->setObjectName(u"filterTo"_s);
    for (DayEdit *day : {m_from, m_to})
        day->setParent(page);
    addLabelled(row, tr("F&rom"), m_from);
    addLabelled(row, tr("&to"), m_to);
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    return page;
}

QWidget *FilterEditor::buildScore()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_low->setObjectName(u"filterLow"_s);
    m_high->setObjectName(u"filterHigh"_s);
    for (QDoubleSpinBox *score : {m_low, m_high})
        score->setParent(page);
    addLabelled(row, tr("Sco&re from"), m_low);
    addLabelled(row, tr("&to"), m_high);
    m_low->setAccessibleName(tr("Lowest score"));
    m_high->setAccessibleName(tr("Highest score"));
    return page;
}

QWidget *FilterEditor::buildWords()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setParent(page);
    m_words->setClearButtonEnabled(true);
    addLabelled(row, tr("Wo&rds in the comment"), m_words);
    return page;
}

void FilterEditor::open(
    What what, const domain::ResponseFilter &filter, const domain::Scale &scale, QDate first, QDate last)
{
    m_what = what;
    m_wrong->hide();
    m_filter = filter;
    m_from->setText(textOfDay(filter.from.value_or(first)));
    m_to->setText(textOfDay(filter.to.value_or(last)));
    const bool whole = scale.highest() - scale.lowest() >= 2;
    for (QDoubleSpinBox *score : {m_low, m_high}) {
        score->setRange(scale.lowest(), scale.highest());
        score->setDecimals(whole ? 0 : 2);
        score->setSingleStep(whole ? 1 : (scale.highest() - scale.lowest()) / 10);
    }
    m_low->setValue(std::ceil(filter.scoreFrom.value_or(scale.lowest())));
    m_high->setValue(std::floor(filter.scoreTo.value_or(scale.highest())));
    m_words->setText(filter.words.trimmed());
    m_stack->setCurrentIndex(static_cast<int>(what));
    show();
    QWidget *const fields[] = {m_from, m_low, m_words};
    fields[static_cast<int>(what)]->setFocus();
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

/// False when a day cannot be understood; the focus is then in its field. A blank end leaves that end open.
bool FilterEditor::takePeriod()
{
    for (DayEdit *day : {m_from, m_to}) {
        const bool wrong = !day->day() && !day->text().trimmed().isEmpty();
        const QString why = wrong ? tr("There is no such day. Write it as %1.").arg(textOfDay(m_today)) : QString();
        day->setAccessibleDescription(why);
        m_wrong->setText(why);
        m_wrong->setVisible(wrong);
        if (wrong) {
            day->setFocus(Qt::OtherFocusReason);
            day->selectAll();
            return false;
        }
    }
    m_filter.from = m_from->day();
    m_filter.to = m_to->day();
    if (m_filter.from && m_filter.to && *m_filter.from > *m_filter.to)
        std::swap(m_filter.from, m_filter.to);
    return true;
}

void FilterEditor::finish()
{
    switch (m_what) {
    case What::Period:
        if (!takePeriod())
            return;
        break;
    case What::Score:
        m_filter.scoreFrom = qMin(m_low->value(), m_high->value());
        m_filter.scoreTo = qMax(m_low->value(), m_high->value());
        break;
    case What::Words:
        m_filter.words = m_words->text().trimmed();
        break;
    }
    emit applied(m_filter);
}

} // namespace gui
