// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/historypage.h"

#include "application/cycle/cycles.h"
#include "application/people/teams.h"
#include "application/workspace/history.h"
#include "application/workspace/workspace.h"
#include "gui/cycle/cycleexport.h"
#include "gui/cycle/historykinds.h"
#include "gui/style/icons.h"
#include "ui_historypage.h"
#include "wording/days.h"
#include "wording/historylines.h"

#include <QAction>

using domain::HistoryEntry;
using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

/// One page of the history; the rest follows by key until there is no more.
constexpr int entriesAtOnce = 1000;

QDate dayOf(const HistoryEntry &entry)
{
    return entry.at.toLocalTime().date();
}

} // namespace

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_export(new CycleExport(context, this))
{
    m_ui->setupUi(this);
    m_ui->empty->setIconName(u"view-history"_s);
    m_ui->empty->setHeadline(tr("Nothing here"));
    for (const HistoryKind kind : allHistoryKinds())
        m_ui->kind->addItem(historyKindName(kind), static_cast<int>(kind));
    auto *back = new QAction(icon(u"go-previous"_s), tr("&Back to the cycle"), this);
    auto *handOn = new QAction(icon(u"document-export"_s), tr("E&xport"), this);
    m_ui->header->addActionButton(back);
    m_ui->header->addActionButton(handOn);
    connect(back, &QAction::triggered, this, [this] {
        m_context.navigator.go({PageKind::Cycle, domain::anyId(m_cycle), {}, {}});
    });
    connect(handOn, &QAction::triggered, this, [this] { m_export->ask(m_cycle, this); });
    connectFilters();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::connectFilters()
{
    connect(m_ui->words, &QLineEdit::textChanged, this, &HistoryPage::showRows);
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &HistoryPage::showRows);
    connect(m_ui->empty, &EmptyState::activated, this, [this] {
        m_ui->words->clear();
        m_ui->kind->setCurrentIndex(0);
        m_ui->words->setFocus(Qt::OtherFocusReason);
    });
}

void HistoryPage::open(const Address &address)
{
    const domain::CycleId wanted(address.id.value());
    if (wanted != m_cycle)
        m_ui->words->clear();
    m_cycle = wanted;
    refresh();
}

void HistoryPage::reload(const domain::Changes &)
{
    if (m_cycle.isValid())
        refresh();
}

void HistoryPage::refresh()
{
    const auto state = application::Cycles(m_context.workspace).state(m_cycle);
    if (state.has_error())
        return;
    m_ui->header->setTitle(tr("History"));
    m_ui->header->setParentLine(state.value().cycle.title);
    setAccessibleName(tr("History of %1").arg(state.value().cycle.title));
    const application::History history(m_context.workspace);
    m_entries = history.ofCycle(m_cycle, entriesAtOnce);
    for (qsizetype known = m_entries.size(); known > 0 && known % entriesAtOnce == 0;) {
        m_entries += history.ofCycle(m_cycle, entriesAtOnce, m_entries.last().id);
        if (m_entries.size() == known)
            break;
        known = m_entries.size();
    }
    showRows();
}

void HistoryPage::showRows()
{
    const application::Teams teams(m_context.workspace);
    const QDate today = m_context.workspace.clock().today();
    QHash<domain::PersonId, QString> names;
    QList<ListRow> rows;
    QDate day;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        QString name;
        if (entry.person) {
            if (!names.contains(*entry.person)) {
                const auto person = teams.person(*entry.person);
                names.insert(*entry.person, person ? person->name : QString());
            }
            name = names.value(*entry.person);
        }
        const QString sentence = wording::historyLine(entry, today);
        if (!isWanted(entry, sentence, name))
            continue;
        if (dayOf(entry) != day) {
            day = dayOf(entry);
            ListRow heading;
            heading.line1 = wording::dayAtStart(day, today);
            heading.strong = true;
            rows.append(heading);
        }
        rows.append(rowOf(entry, sentence, name));
    }
    m_ui->entries->setRows(rows);
    m_ui->entriesCard->setVisible(!rows.isEmpty());
    m_ui->empty->setVisible(rows.isEmpty());
    m_ui->empty->setText(m_entries.isEmpty() ? tr("What happens in this cycle is written down here.")
                                             : tr("No entry has these words and this kind."));
    m_ui->empty->setButtonText(m_entries.isEmpty() ? QString() : tr("Show everything"));
}

bool HistoryPage::isWanted(const HistoryEntry &entry, const QString &sentence, const QString &name) const
{
    const auto kind = static_cast<HistoryKind>(m_ui->kind->currentData().toInt());
    if (kind != HistoryKind::Everything && historyKindOf(entry) != kind)
        return false;
    const QString words = m_ui->words->text().simplified();
    return words.isEmpty() || sentence.contains(words, Qt::CaseInsensitive)
        || name.contains(words, Qt::CaseInsensitive);
}

ListRow HistoryPage::rowOf(const HistoryEntry &entry, const QString &sentence, const QString &name) const
{
    ListRow row;
    row.iconName = historyIcon(entry);
    row.line1 = sentence;
    row.whole = true;
    // The day stands above.
    const QString time = wording::timeOfDay(entry.at.toLocalTime().time());
    row.line2 = name.isEmpty() ? time : tr("%1, %2", "who, and when").arg(name, time);
    if (entry.undone) {
        row.right = tr("undone");
        row.rightTone = ListRow::RightTone::Muted;
    }
    // Read aloud, a row stands alone.
    QStringList spoken{sentence, name, wording::moment(entry.at, m_context.workspace.clock().today())};
    if (entry.undone)
        spoken.append(row.right);
    spoken.removeAll(QString());
    row.sentence = spoken.join(tr(", ", "between parts of a list"));
    row.data = entry.id.value();
    return row;
}

QWidget *HistoryPage::mainField()
{
    return m_ui->words;
}

} // namespace gui
