// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/ownnotes.h"

#include "application/workspace/workspace.h"
#include "gui/components/linkbutton.h"
#include "gui/components/pagescroll.h"
#include "gui/components/rowlist.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int lastNotes = 5;
constexpr int notesAPage = 100;

} // namespace

OwnNotes::OwnNotes(application::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_wanted(lastNotes)
{
    build();
    connect(m_showAll, &LinkButton::clicked, this, [this] {
        m_wanted = m_wanted > lastNotes ? lastNotes : notesAPage;
        load(m_round);
    });
    connect(m_older, &LinkButton::clicked, this, &OwnNotes::loadOlder);
    connect(m_list, &RowList::opened, this, [this](const QVariant &opened) {
        for (const domain::Note &note : std::as_const(m_notes))
            if (note.id == domain::NoteId(opened.toLongLong()))
                emit changeWanted(note);
    });
    m_list->installEventFilter(this);
}

void OwnNotes::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, metrics::space4, 0, 0);
    m_title = new TextLabel(tr("My last notes"), TextLabel::Role::Section, TextLabel::Tone::Normal, this);
    head->addWidget(m_title);
    head->addStretch();
    m_showAll = new LinkButton(this);
    m_showAll->setSmall(true);
    m_showAll->setObjectName(u"showAllNotes"_s);
    head->addWidget(m_showAll);
    column->addLayout(head);
    m_none = new TextLabel(tr("What you save stands here. You can change or remove it at any time."),
        TextLabel::Role::Body, TextLabel::Tone::Muted, this);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_list = new RowList(this);
    m_list->setObjectName(u"ownNotes"_s);
    m_list->setAccessibleName(tr("My last notes"));
    column->addWidget(m_list);
    m_older = new LinkButton(this);
    m_older->setSmall(true);
    m_older->setObjectName(u"olderNotes"_s);
    m_older->setText(tr("Older notes"));
    column->addWidget(m_older, 0, Qt::AlignLeft);
}

void OwnNotes::setReading(const QString &title)
{
    m_reading = true;
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_list->setKeepsSelection(true);
    m_none->setText(tr("You logged no contact in this round."));
}

bool OwnNotes::select(domain::NoteId note)
{
    const auto shown = [&] {
        return std::any_of(
            m_notes.cbegin(), m_notes.cend(), [note](const domain::Note &each) { return each.id == note; });
    };
    const int total = application::Notes(m_workspace).ownTotal(m_round);
    while (!shown() && m_notes.size() < total && !m_notes.isEmpty()) {
        const QList<domain::Note> older = application::Notes(m_workspace).own(m_round, notesAPage, m_notes.last().id);
        if (older.isEmpty())
            break;
        m_notes += older;
        m_wanted = static_cast<int>(m_notes.size());
    }
    showNotes(total);
    if (!shown())
        return false;
    m_list->setCurrentData(note.value());
    PageScroll::reveal(m_list, [this] { return m_list->visualRect(m_list->currentIndex()); });
    return true;
}

void OwnNotes::load(domain::RoundId round)
{
    m_round = round;
    m_notes = application::Notes(m_workspace).own(m_round, m_wanted);
    showNotes(application::Notes(m_workspace).ownTotal(m_round));
}

void OwnNotes::loadOlder()
{
    // By key: the pages before are not read again.
    m_notes += application::Notes(m_workspace).own(m_round, notesAPage, m_notes.last().id);
    m_wanted = static_cast<int>(m_notes.size());
    showNotes(application::Notes(m_workspace).ownTotal(m_round));
    m_list->setFocus(Qt::OtherFocusReason);
}

void OwnNotes::showNotes(int total)
{
    QList<ListRow> rows;
    for (const domain::Note &note : std::as_const(m_notes))
        rows.append(rowOf(note));
    m_list->setRows(rows);
    const bool isLong = m_wanted > lastNotes;
    m_none->setVisible(total == 0);
    m_list->setVisible(total > 0);
    m_older->setVisible(isLong && m_notes.size() < total);
    m_showAll->setVisible(total > lastNotes);
    m_showAll->setText(isLong ? tr("Only the last %n", nullptr, lastNotes) : tr("All %n", nullptr, total));
    m_showAll->setAccessibleName(isLong ? tr("Show only the last notes") : tr("Show all my notes"));
}

std::optional<domain::Note> OwnNotes::last() const
{
    return m_notes.isEmpty() ? std::nullopt : std::optional(m_notes.first());
}

QWidget *OwnNotes::focusField() const
{
    return m_list->isVisible() ? m_list : nullptr;
}

ListRow OwnNotes::rowOf(const domain::Note &note) const
{
    ListRow row;
    row.sign = signOf(note.effect);
    row.line1 = wording::effectName(note.effect);
    const QString moment = wording::moment(note.at, m_workspace.clock().today());
    row.aside = note.isPrivate ? tr("%1 · only for me").arg(moment) : moment;
    row.line2 = note.text;
    row.line2IsBody = true;
    if (m_reading) {
        row.whole = true;
        QStringList lines{note.text};
        if (!note.didNotBecause.isEmpty())
            lines.append(tr("Why not: %1").arg(note.didNotBecause));
        if (!note.unusual.isEmpty())
            lines.append(
                tr("%1: %2", "unusual or tweak, and what").arg(wording::noteMarkName(note.mark), note.unusual));
        lines.removeAll(QString());
        row.line2 = lines.join(u'\n');
        row.line2IsBody = !lines.isEmpty();
    }
    row.data = note.id.value();
    return row;
}

bool OwnNotes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_list->currentData().isValid()) {
            emit removalWanted(domain::NoteId(m_list->currentData().toLongLong()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gui
