#include "gui/evidence/filtereditor.h"

#include "gui/components/buttons.h"
#include "gui/style/metrics.h"

#include <QDateEdit>
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

FilterEditor::FilterEditor(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_low(new QDoubleSpinBox(this))
    , m_high(new QDoubleSpinBox(this))
    , m_words(new QLineEdit(this))
{
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
    row->addStretch();
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
    for (QDateEdit *day : {m_from, m_to}) {
        day->setParent(page);
        day->setCalendarPopup(true);
    }
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
    m_filter = filter;
    m_from->setDate(filter.from.value_or(first));
    m_to->setDate(filter.to.value_or(last));
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

void FilterEditor::finish()
{
    switch (m_what) {
    case What::Period:
        m_filter.from = qMin(m_from->date(), m_to->date());
        m_filter.to = qMax(m_from->date(), m_to->date());
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
