#pragma once

#include <QListWidget>

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
        Pareto,
        Findings,
        Quotes
    };

    explicit ViewList(QWidget *parent = nullptr);

    void setCounts(qsizetype findings, qsizetype quotes);
    Entry entry() const;
    void setEntry(Entry entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void entryChanged(gui::ViewList::Entry entry);

private:
    void addEntry(Entry entry, const QString &name);
    QListWidgetItem *itemOf(Entry entry) const;
};

} // namespace gui
