// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/quotesview.h"

#include "ui_quotesview.h"

#include "application/data/evidence.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/style/metrics.h"
#include "wording/days.h"
#include "wording/evidence.h"

#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int wordsLines = 5;

template <typename E>
std::optional<E> chosenEnum(const ChipRow *row)
{
    const QVariant value = row->chosenOne();
    return value.isValid() ? std::optional<E>(static_cast<E>(value.toInt())) : std::nullopt;
}

template <typename E>
QVariant enumValue(const std::optional<E> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

QuotesView::QuotesView(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::QuotesView>())
{
    m_ui->setupUi(this);
    m_ui->list->setKeepsSelection(true);
    m_ui->tone->setOptions(
        {{static_cast<int>(domain::Tone::Good), tr("Good")}, {static_cast<int>(domain::Tone::Bad), tr("Bad")}});
    m_ui->about->setOptions({{static_cast<int>(domain::About::Function), tr("What works")},
        {static_cast<int>(domain::About::Feeling), tr("How it feels")}});
    QList<ChipOption> places;
    for (const auto &[place, word] : domain::EnumWords<domain::SaidIn>::words)
        places.append({static_cast<int>(place), wording::saidIn(place)});
    m_ui->saidIn->setOptions(places);
    const int line = m_ui->words->fontMetrics().lineSpacing();
    m_ui->words->setMaximumHeight(wordsLines * line + 2 * metrics::space4);
    m_ui->day->setToday(m_context.workspace.clock().today());
    m_ui->day->setSide(DaySide::Behind);
    makePrimary(m_ui->save);
    setKeyHint(m_ui->save, QKeySequence(Qt::CTRL | Qt::Key_Return));
    setKind(m_ui->remove, ButtonKind::Flat);

    auto *ctrlEnter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    ctrlEnter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(ctrlEnter, &QShortcut::activated, this, &QuotesView::save);
    connect(m_ui->save, &QPushButton::clicked, this, &QuotesView::save);
    connect(m_ui->another, &QPushButton::clicked, this, &QuotesView::beginNew);
    connect(m_ui->remove, &QPushButton::clicked, this, &QuotesView::remove);
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuotesView::showCurrent);
    m_ui->listColumn->setAlignment(m_ui->empty, Qt::AlignTop);
    beginNew();
}

QuotesView::~QuotesView() = default;

void QuotesView::reload()
{
    const bool halfTyped = written() != m_shown;
    m_quotes = application::Evidence(m_context.workspace).quotes();
    QList<ListRow> rows;
    for (const domain::Quote &quote : std::as_const(m_quotes)) {
        ListRow row;
        row.iconName = u"format-text-blockquote"_s;
        row.line1 = quote.text.simplified();
        row.line1Wraps = true;
        row.line2 = secondLine(quote);
        if (quote.day)
            row.right = wording::day(*quote.day, m_context.workspace.clock().today());
        row.rightTone = ListRow::RightTone::Muted;
        row.data = quote.id.value();
        rows.append(row);
    }
    {
        const QSignalBlocker quiet(m_ui->list);
        m_ui->list->setRows(rows);
    }
    m_ui->list->setVisible(!m_quotes.isEmpty());
    m_ui->empty->setVisible(m_quotes.isEmpty());
    if (!m_shown.id.isValid())
        return;
    const domain::Quote *stored = find(m_shown.id);
    if (!stored)
        beginNew();
    else if (!halfTyped)
        fill(domain::Quote(*stored));
}

void QuotesView::setNarrow(bool narrow)
{
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_ui->row->setDirection(direction);
    m_ui->kinds->setDirection(direction);
    m_ui->sources->setDirection(direction);
    m_ui->sizes->setDirection(direction);
}

const domain::Quote *QuotesView::find(domain::QuoteId id) const
{
    const auto found
        = std::find_if(m_quotes.begin(), m_quotes.end(), [id](const domain::Quote &quote) { return quote.id == id; });
    return found == m_quotes.end() ? nullptr : &*found;
}

QString QuotesView::secondLine(const domain::Quote &quote) const
{
    QStringList parts;
    if (quote.tone)
        parts.append(*quote.tone == domain::Tone::Good ? tr("Good") : tr("Bad"));
    if (quote.about)
        parts.append(*quote.about == domain::About::Function ? tr("What works") : tr("How it feels"));
    if (quote.saidIn != domain::SaidIn::Other)
        parts.append(wording::saidIn(quote.saidIn));
    if (!quote.source.isEmpty())
        parts.append(quote.source);
    if (!quote.askedBy.isEmpty())
        parts.append(tr("asked by %1").arg(quote.askedBy));
    if (quote.customers.value_or(0) > 1)
        parts.append(tr("%Ln customer(s)", nullptr, *quote.customers));
    return parts.join(tr(" · ", "between parts of a line"));
}

QWidget *QuotesView::mainField() const
{
    return m_ui->words;
}

void QuotesView::beginNew()
{
    m_ui->list->setCurrentData({});
    domain::Quote quote;
    quote.day = m_context.workspace.clock().today();
    quote.customers = 1;
    quote.saidIn = domain::SaidIn::Interview;
    fill(quote);
    if (isVisible())
        m_ui->words->setFocus();
}

void QuotesView::showCurrent()
{
    if (const domain::Quote *quote = find(domain::QuoteId(m_ui->list->currentData().toLongLong())))
        fill(domain::Quote(*quote));
}

void QuotesView::fill(const domain::Quote &quote)
{
    m_shown = quote;
    const bool isNew = !quote.id.isValid();
    m_ui->quoteCard->setTitle(isNew ? tr("A new quote") : tr("The quote"));
    m_ui->words->setPlainText(quote.text);
    m_ui->tone->setChosenOne(enumValue(quote.tone));
    m_ui->about->setChosenOne(enumValue(quote.about));
    m_ui->saidIn->setChosenOne(static_cast<int>(quote.saidIn));
    m_ui->askedBy->setText(quote.askedBy);
    m_ui->source->setText(quote.source);
    m_ui->day->setText(textOfDay(quote.day));
    m_ui->dayField->setError({});
    m_ui->customers->setValue(quote.customers.value_or(1));
    m_ui->remove->setVisible(!isNew);
    m_ui->another->setVisible(!isNew);
    m_ui->wordsField->setError({});
}

domain::Quote QuotesView::written() const
{
    domain::Quote quote = m_shown;
    quote.text = m_ui->words->toPlainText().trimmed();
    quote.tone = chosenEnum<domain::Tone>(m_ui->tone);
    quote.about = chosenEnum<domain::About>(m_ui->about);
    quote.saidIn = chosenEnum<domain::SaidIn>(m_ui->saidIn).value_or(domain::SaidIn::Other);
    quote.askedBy = m_ui->askedBy->text().trimmed();
    quote.source = m_ui->source->text().trimmed();
    quote.day = m_ui->day->day();
    quote.customers = m_ui->customers->value();
    return quote;
}

void QuotesView::save()
{
    const domain::Quote quote = written();
    if (quote.text.isEmpty()) {
        m_ui->wordsField->setError(tr("Write what the customer said, in their words."));
        m_ui->words->setFocus();
        return;
    }
    const QDate today = m_context.workspace.clock().today();
    const bool dayWrong = quote.day ? *quote.day > today : !m_ui->day->text().trimmed().isEmpty();
    m_ui->dayField->setError(
        dayWrong ? tr("There is no such day yet. Write it as %1.").arg(textOfDay(today)) : QString());
    if (dayWrong) {
        m_ui->day->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto saved = application::Evidence(m_context.workspace).saveQuote(quote);
    if (saved.has_error()) {
        m_context.news.complain(saved.error());
        return;
    }
    m_context.news.tell(tr("Quote kept"), true);
    beginNew();
}

void QuotesView::remove()
{
    const auto removed = application::Evidence(m_context.workspace).removeQuote(m_shown.id);
    if (removed.has_error())
        m_context.news.complain(removed.error());
    else
        m_context.news.tell(tr("The quote was removed"), true);
}

} // namespace gui
