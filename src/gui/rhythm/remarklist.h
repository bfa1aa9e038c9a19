// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/week/dayremarks.h"
#include "gui/components/card.h"
#include "gui/page/page.h"

#include <QPointer>

#include <optional>

class QVBoxLayout;

namespace gui
{

class EraseQuestion;
class Erasing;
class LinkButton;

/// What was remarked at the end of the days of a round, to read: a day and its author, then each question that was
/// answered. Its author may erase a day for good there. Hidden while there is none.
class RemarkList final : public Card
{
    Q_OBJECT

public:
    explicit RemarkList(QWidget *parent = nullptr);

    /// The room between the edge of the card and what stands in it, as its neighbours have it.
    void setPadding(int padding);
    /// Before anything is shown.
    void attach(const PageContext &context);
    /// The acting person's own, private ones too; none without a round.
    void showOwn(std::optional<domain::RoundId> round);
    /// Everybody's that are not private.
    void showShared(domain::RoundId round);
    /// Marks one of them; false when it is not there. An id that is not valid takes the mark away.
    bool select(domain::DayRemarkId remark);
    /// What in the marked one can have the focus; null: nothing.
    QWidget *selectedField() const;

signals:
    /// A day was erased and no other is left to erase: the focus needs another place.
    void ranOut();

private:
    void show(const QList<application::VisibleRemark> &remarks, bool withAuthors);
    void fill();
    QWidget *entryOf(const application::VisibleRemark &visible);
    void ask(domain::DayRemarkId remark);
    void erase(bool withBackups);
    LinkButton *firstEraser() const;

    std::optional<PageContext> m_context;
    QList<application::VisibleRemark> m_remarks;
    QDate m_today;
    bool m_withAuthors = false;
    bool m_showsAll = false;
    QVBoxLayout *m_column;
    QList<QWidget *> m_entries;
    LinkButton *m_all;
    EraseQuestion *m_question;
    Erasing *m_erasing;
    domain::DayRemarkId m_asked;
    domain::DayRemarkId m_selected;
    QWidget *m_selectedEntry = nullptr;
    QPointer<LinkButton> m_askedBy;
};

} // namespace gui
