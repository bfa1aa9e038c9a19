// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/exploreview.h"
#include "domain/data/keptview.h"

#include <QListWidget>

#include <optional>

namespace gui
{

/// What can be seen of the evidence: ways of looking at a data set, then what was kept. Arrows move, what is chosen
/// opens.
class ViewList final : public QListWidget
{
    Q_OBJECT

public:
    enum class Entry
    {
        Overview,
        Journey,
        Pareto,
        Concentration,
        Contrast,
        Drivers,
        Forensics,
        Words,
        Kept, ///< one of the kept views
        Findings,
        Quotes
    };

    explicit ViewList(QWidget *parent = nullptr);

    /// The kept views, between the ways of looking and what was kept of them. What is chosen stays chosen.
    void setKeptViews(const QList<domain::KeptView> &views);
    std::optional<domain::KeptViewId> keptView() const;
    void setKeptView(domain::KeptViewId id);
    void setCounts(qsizetype findings, qsizetype quotes);
    Entry entry() const;
    void setEntry(Entry entry);
    /// The way of looking that is chosen; nothing for what was kept.
    std::optional<domain::ExploreView> view() const;
    void setView(domain::ExploreView view);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entryChanged(gui::ViewList::Entry entry);

private:
    void addEntry(Entry entry, const QString &name);
    QListWidgetItem *itemOf(Entry entry) const;
};

} // namespace gui
