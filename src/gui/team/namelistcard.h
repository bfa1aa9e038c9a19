// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"
#include "gui/components/listrow.h"

#include <memory>

class QHBoxLayout;

namespace Ui
{
class NameListCard;
}

namespace gui
{

/// A card with a list of names that can be added to, changed, removed and put in order in place: Enter changes, Del
/// removes, Alt+Up and Alt+Down move. Knows nothing of what the names are of.
class NameListCard : public Card
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString empty; ///< what stands there while there is no name
        QString addLabel; ///< over the field, with a mnemonic: “New &touchpoint”
        QString changeLabel; ///< over the field while %1 is changed: “Change “%1””
    };

    NameListCard(const Texts &texts, bool movable, bool removable, QWidget *parent = nullptr);
    ~NameListCard() override;

    /// The names; the data of a row is its id as a number, line 1 the name.
    void setRows(const QList<ListRow> &rows);
    /// Beside the field; asked by whoever listens to saved().
    void addChoice(QWidget *choice);
    /// Says beside the field why a name was not taken.
    void setError(const QString &error);
    /// The name was taken: the field is ready for the next one.
    void taken();
    QWidget *mainField() const;

signals:
    /// A person is done with a name; `id` 0: it is new.
    void saved(qint64 id, const QString &name);
    void removeRequested(qint64 id);
    void moveRequested(qint64 id, int position);
    /// A name is being changed; choices beside it may follow. 0: none any more.
    void changing(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void change(const QVariant &id);
    void stopChanging();
    void submit();
    void remove();
    void move(int by);
    void showState();
    /// The keys work on the list only while it has the focus, and are shown only then.
    void showKeys(bool working);
    /// Says in the names of the buttons which entry they are about; there are four such lists on a page.
    void nameButtons();

    std::unique_ptr<Ui::NameListCard> m_ui;
    Texts m_texts;
    bool m_movable;
    bool m_removable;
    qint64 m_changed = 0;
};

} // namespace gui
