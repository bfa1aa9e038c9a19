// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/challenge/evidencepanel.h"

#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/challenge/evidencewords.h"
#include "gui/cycle/step/removal.h"
#include "gui/cycle/step/rowfolding.h"
#include "ui_evidencepanel.h"
#include "wording/names.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

using domain::EvidenceKind;
using domain::EvidenceLink;
using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// The newest are what a team has in mind; more are found on the Evidence page.
constexpr int mostOffered = 30;

/// The text of a quote in one line.
QString shortened(const QString &text)
{
    constexpr int longest = 140;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

} // namespace

EvidencePanel::EvidencePanel(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::EvidencePanel>())
{
    m_ui->setupUi(this);
    for (QComboBox *choice : {m_ui->tone, m_ui->about})
        choice->addItem(tr("Not said"), -1);
    for (const domain::Tone tone : {domain::Tone::Good, domain::Tone::Bad})
        m_ui->tone->addItem(wording::toneName(tone), static_cast<int>(tone));
    for (const domain::About about : {domain::About::Function, domain::About::Feeling})
        m_ui->about->addItem(wording::aboutName(about), static_cast<int>(about));
    m_ui->quoteDay->setSide(DaySide::Behind);
    m_ui->quoteForm->hide();
    foldRows(this, {m_ui->quoteFacts});
    connect(m_ui->addQuote, &QPushButton::clicked, this, [this] {
        domain::Quote quote;
        quote.day = m_today;
        quote.customers = 1;
        openForm(quote);
    });
    connect(m_ui->saveQuote, &QPushButton::clicked, this, &EvidencePanel::saveQuote);
    for (QLineEdit *field : {m_ui->customers, static_cast<QLineEdit *>(m_ui->quoteDay), m_ui->source})
        connect(field, &QLineEdit::returnPressed, this, &EvidencePanel::saveQuote);
    connect(m_ui->dropQuote, &QPushButton::clicked, this, &EvidencePanel::closeForm);
    connect(m_ui->close, &QPushButton::clicked, this, &EvidencePanel::closed);
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::showEvidence(const domain::Challenge &candidate, const EvidenceStock &stock, QDate today)
{
    const bool same = candidate.id == m_candidate.id && candidate.evidence == m_candidate.evidence
        && stock.findings == m_stock.findings && stock.quotes == m_stock.quotes;
    m_candidate = candidate;
    m_stock = stock;
    m_today = today;
    m_ui->quoteDay->setToday(today);
    setTitle(tr("Evidence for “%1”").arg(candidate.statement));
    if (same)
        return;
    const QWidget *focused = focusWidget();
    const QString wasAt = focused ? focused->objectName() : QString();
    removeAll(m_ui->lines);
    int offered = 0;
    for (const domain::Finding &finding : stock.findings) {
        const EvidenceLink link{EvidenceKind::Finding, domain::anyId(finding.id)};
        const bool linked = candidate.evidence.contains(link);
        if (linked || offered++ < mostOffered)
            m_ui->lines->addWidget(lineOf(link, tr("Finding: %1").arg(finding.title),
                factsOf(domain::EvidenceKind::Finding, finding.n, finding.lastDay, today), linked));
    }
    for (const domain::Quote &quote : stock.quotes) {
        const EvidenceLink link{EvidenceKind::Quote, domain::anyId(quote.id)};
        const bool linked = candidate.evidence.contains(link);
        if (linked || offered++ < mostOffered)
            m_ui->lines->addWidget(lineOf(link, tr("“%1”", "a quote").arg(shortened(quote.text)),
                factsOf(domain::EvidenceKind::Quote, quote.customers.value_or(0), quote.day, today), linked));
    }
    m_ui->none->setVisible(stock.findings.isEmpty() && stock.quotes.isEmpty());
    if (!wasAt.isEmpty())
        for (QWidget *input : findChildren<QWidget *>(wasAt))
            input->setFocus(Qt::OtherFocusReason);
}

QWidget *EvidencePanel::lineOf(const EvidenceLink &link, const QString &title, const QString &facts, bool linked)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space4);
    auto *tick = new QCheckBox(line);
    tick->setObjectName(u"evidence-%1-%2"_s.arg(domain::word(link.kind), QString::number(link.id.value())));
    tick->setChecked(linked);
    tick->setAccessibleName(tr("%1, %2", "a piece of evidence and its date and size").arg(title, facts));
    auto *said = new TextLabel(title, TextLabel::Role::Body, TextLabel::Tone::Normal, line);
    said->setWordWrap(true);
    said->setBuddy(tick);
    auto *known = new TextLabel(facts, TextLabel::Role::Small, TextLabel::Tone::Muted, line);
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(said, 1);
    row->addWidget(known);
    connect(tick, &QCheckBox::clicked, this, [this, link](bool wanted) {
        if (wanted)
            emit linkWanted(link);
        else
            emit unlinkWanted(link);
    });
    const auto quote = std::find_if(m_stock.quotes.cbegin(), m_stock.quotes.cend(),
        [&link](const domain::Quote &each) { return domain::anyId(each.id) == link.id; });
    if (link.kind == EvidenceKind::Quote && quote != m_stock.quotes.cend()) {
        auto *edit = new QPushButton(tr("Edit"), line);
        makeFlat(edit);
        edit->setAccessibleName(tr("Edit %1").arg(title));
        connect(edit, &QPushButton::clicked, this, [this, known = *quote] { openForm(known); });
        row->addWidget(edit);
    }
    return line;
}

void EvidencePanel::enter()
{
    if (m_ui->quoteForm->isVisibleTo(this))
        m_ui->quote->setFocus(Qt::OtherFocusReason);
    else if (auto *first = findChild<QCheckBox *>(); first && m_ui->lines->count() > 0)
        first->setFocus(Qt::OtherFocusReason);
    else
        m_ui->addQuote->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::openForm(const domain::Quote &quote)
{
    m_editing = quote;
    m_ui->quote->setPlainText(quote.text);
    m_ui->quoteDay->setText(textOfDay(quote.day));
    m_ui->customers->setText(quote.customers ? QLocale().toString(*quote.customers) : QString());
    m_ui->source->setText(quote.source);
    m_ui->tone->setCurrentIndex(m_ui->tone->findData(quote.tone ? static_cast<int>(*quote.tone) : -1));
    m_ui->about->setCurrentIndex(m_ui->about->findData(quote.about ? static_cast<int>(*quote.about) : -1));
    m_ui->saveQuote->setText(quote.id.isValid() ? tr("Save the quote") : tr("Add the quote"));
    m_ui->quoteForm->show();
    m_ui->addQuote->hide();
    m_ui->quote->setFocus(Qt::OtherFocusReason);
}

void EvidencePanel::closeForm()
{
    m_ui->addQuote->show();
    m_ui->addQuote->setFocus(Qt::OtherFocusReason);
    m_ui->quoteForm->hide();
    for (Field *field : {m_ui->quoteField, m_ui->quoteDayField, m_ui->customersField})
        field->setError({});
}

void EvidencePanel::saveQuote()
{
    domain::Quote quote = m_editing;
    quote.text = m_ui->quote->toPlainText().trimmed();
    quote.source = m_ui->source->text().trimmed();
    quote.day = m_ui->quoteDay->day();
    const std::optional<double> customers = numberFromText(m_ui->customers->text());
    const bool dayWrong = !quote.day && !m_ui->quoteDay->text().trimmed().isEmpty();
    const bool customersWrong = !m_ui->customers->text().trimmed().isEmpty() && customers.value_or(0) < 1;
    m_ui->quoteField->setError(quote.text.isEmpty() ? tr("Write down what the customer said.") : QString());
    m_ui->quoteDayField->setError(
        dayWrong ? tr("There is no such day. Write it as %1.").arg(textOfDay(m_today)) : QString());
    m_ui->customersField->setError(customersWrong ? tr("Write a number, 1 or more.") : QString());
    if (quote.text.isEmpty() || dayWrong || customersWrong)
        return;
    quote.customers = customers ? std::optional(static_cast<int>(*customers)) : std::nullopt;
    const int tone = m_ui->tone->currentData().toInt();
    const int about = m_ui->about->currentData().toInt();
    quote.tone = tone < 0 ? std::nullopt : std::optional(static_cast<domain::Tone>(tone));
    quote.about = about < 0 ? std::nullopt : std::optional(static_cast<domain::About>(about));
    closeForm();
    emit quoteWritten(quote);
}

void EvidencePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_ui->quoteForm->isVisibleTo(this))
            closeForm();
        else
            emit closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace gui
