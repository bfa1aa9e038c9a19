// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rhythm/remarklist.h"

#include "application/workspace/maintenance.h"
#include "application/workspace/workspace.h"
#include "gui/components/linkbutton.h"
#include "gui/components/pagescroll.h"
#include "gui/components/textlabel.h"
#include "gui/note/erasequestion.h"
#include "gui/note/erasing.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "wording/days.h"
#include "wording/questions.h"

#include <QPainter>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr qsizetype remarksAtFirst = 6;

TextLabel *wordsOf(const QString &text, TextLabel::Role role, TextLabel::Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, role, tone, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What was written on one day; the marked one has a tint and a bar at its side.
class RemarkEntry final : public QWidget
{
public:
    RemarkEntry(bool marked, QWidget *parent)
        : QWidget(parent)
        , m_marked(marked)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_marked)
            return;
        QPainter painter(this);
        const Theme &theme = Theme::of(palette());
        paint::roundedBox(painter, rect(), metrics::rowRadius, theme.tint);
        paint::roundedBox(painter, QRectF(0, 6, 3, height() - 12), 1.5, theme.accent);
    }

private:
    bool m_marked;
};

} // namespace

RemarkList::RemarkList(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
    , m_all(new LinkButton(this))
    , m_question(new EraseQuestion(this))
    , m_erasing(new Erasing(this))
{
    setPadding(metrics::space5);
    m_column->setSpacing(metrics::space4);
    m_question->setExplanation(tr("What you wrote on this day goes from the file, the search and the history, and "
                                  "nothing brings it back. Copies made elsewhere keep it."));
    m_question->hide();
    m_column->addWidget(m_question);
    m_all->setObjectName(u"allRemarks"_s);
    m_all->setSmall(true);
    m_column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &LinkButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    connect(m_question, &EraseQuestion::confirmed, this, &RemarkList::erase);
    connect(m_question, &EraseQuestion::left, this, [this] {
        if (m_askedBy)
            m_askedBy->setFocus(Qt::OtherFocusReason);
    });
    hide();
}

void RemarkList::setPadding(int padding)
{
    m_column->setContentsMargins(padding, metrics::space4, padding, metrics::space4);
}

void RemarkList::attach(const PageContext &context)
{
    m_context.emplace(context);
    m_erasing->tellThrough(context.news);
}

void RemarkList::showOwn(std::optional<domain::RoundId> round)
{
    setTitle(tr("My remarks of this week"));
    show(round ? application::DayRemarks(m_context->workspace).own(*round) : QList<application::VisibleRemark>(),
        false);
}

void RemarkList::showShared(domain::RoundId round)
{
    setTitle(tr("Remarks of the day"));
    show(application::DayRemarks(m_context->workspace).shared(round), true);
}

bool RemarkList::select(domain::DayRemarkId remark)
{
    qsizetype at = 0;
    while (at < m_remarks.size() && m_remarks.at(at).remark.id != remark)
        ++at;
    const bool found = remark.isValid() && at < m_remarks.size();
    const domain::DayRemarkId before = std::exchange(m_selected, found ? remark : domain::DayRemarkId());
    m_showsAll = m_showsAll || (found && at >= remarksAtFirst);
    if (found || before.isValid())
        fill();
    if (m_selectedEntry)
        PageScroll::reveal(m_selectedEntry);
    return found;
}

QWidget *RemarkList::selectedField() const
{
    return m_selectedEntry ? m_selectedEntry->findChild<LinkButton *>() : nullptr;
}

void RemarkList::show(const QList<application::VisibleRemark> &remarks, bool withAuthors)
{
    const QDate today = m_context->workspace.clock().today();
    if (remarks != m_remarks || today != m_today || withAuthors != m_withAuthors) {
        m_remarks = remarks;
        m_today = today;
        m_withAuthors = withAuthors;
        fill();
    }
    setVisible(!m_remarks.isEmpty());
}

void RemarkList::fill()
{
    m_question->hide();
    for (QWidget *entry : std::as_const(m_entries)) {
        m_column->removeWidget(entry);
        entry->hide();
        entry->deleteLater();
    }
    m_entries.clear();
    m_selectedEntry = nullptr;
    for (const application::VisibleRemark &visible : std::as_const(m_remarks)) {
        if (!m_showsAll && m_entries.size() == remarksAtFirst)
            break;
        QWidget *entry = entryOf(visible);
        m_column->insertWidget(static_cast<int>(m_entries.size()), entry);
        entry->show(); // at once: something in it may get the focus now
        m_entries.append(entry);
    }
    m_all->setVisible(m_remarks.size() > remarksAtFirst);
    m_all->setText(m_showsAll ? tr("Only the first %n", nullptr, remarksAtFirst)
                              : tr("All %n", nullptr, static_cast<int>(m_remarks.size())));
    m_all->setAccessibleName(m_showsAll ? tr("Show only the first remarks") : tr("Show all remarks of the day"));
    // By keys in the order they are seen.
    QWidget *before = m_question;
    for (QWidget *entry : std::as_const(m_entries))
        if (auto *eraser = entry->findChild<LinkButton *>()) {
            setTabOrder(before, eraser);
            before = eraser;
        }
    setTabOrder(before, m_all);
}

QWidget *RemarkList::entryOf(const application::VisibleRemark &visible)
{
    const bool marked = m_selected.isValid() && visible.remark.id == m_selected;
    auto *entry = new RemarkEntry(marked, this);
    if (marked)
        m_selectedEntry = entry;
    auto *column = new QVBoxLayout(entry);
    const int margin = marked ? metrics::space3 : 0;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(metrics::space1);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space3);
    const QString day = wording::dayAtStart(visible.remark.day, m_today);
    QString title = m_withAuthors ? tr("%1, %2", "a day, then who wrote").arg(day, visible.author) : day;
    if (visible.remark.isPrivate)
        title = tr("%1 · only for me").arg(title);
    auto *who = wordsOf(title, TextLabel::Role::Body, TextLabel::Tone::Normal, entry);
    who->setStrong(true);
    head->addWidget(who, 1);
    if (visible.isOwn && !m_context->workspace.isReadOnly()) {
        auto *eraser = new LinkButton(tr("Erase for good"), entry);
        eraser->setSmall(true);
        eraser->setObjectName(u"eraseRemark"_s);
        eraser->setAccessibleName(
            tr("Erase for good what I wrote: %1", "a day").arg(wording::day(visible.remark.day, m_today)));
        head->addWidget(eraser, 0, Qt::AlignTop);
        connect(eraser, &LinkButton::clicked, this, [this, eraser, id = visible.remark.id] {
            m_askedBy = eraser;
            ask(id);
        });
    }
    column->addLayout(head);
    const QList<wording::Question> questions = wording::questions(wording::QuestionSet::Daily);
    const std::array answers{visible.remark.surprise, visible.remark.habit, visible.remark.watch};
    for (size_t i = 0; i < answers.size(); ++i) {
        if (answers.at(i).isEmpty())
            continue;
        column->addWidget(wordsOf(
            questions.value(static_cast<qsizetype>(i)).text, TextLabel::Role::Small, TextLabel::Tone::Muted, entry));
        column->addWidget(wordsOf(answers.at(i), TextLabel::Role::Body, TextLabel::Tone::Normal, entry));
    }
    return entry;
}

void RemarkList::ask(domain::DayRemarkId remark)
{
    m_asked = remark;
    m_column->removeWidget(m_question);
    m_column->insertWidget(m_column->indexOf(m_askedBy->parentWidget()) + 1, m_question);
    m_question->setBackups(application::Maintenance::backups(m_context->workspace.path()));
    m_question->ask();
}

void RemarkList::erase(bool withBackups)
{
    application::Workspace &workspace = m_context->workspace;
    if (const auto done = application::DayRemarks(workspace).erase(m_asked); done.has_error()) {
        m_context->news.complain(done.error());
        return;
    }
    // What changed was told: the entry and the question are gone by now.
    if (LinkButton *next = firstEraser())
        next->setFocus(Qt::OtherFocusReason);
    else
        emit ranOut();
    m_erasing->finish(workspace, withBackups);
}

LinkButton *RemarkList::firstEraser() const
{
    for (const QWidget *entry : m_entries)
        if (auto *eraser = entry->findChild<LinkButton *>())
            return eraser;
    return nullptr;
}

} // namespace gui
