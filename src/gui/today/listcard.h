// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/card.h"
#include "gui/components/listrow.h"
#include "gui/page/address.h"

#include <QList>

namespace gui
{

class RowList;
class TextLabel;

/// A row of a ListCard and where it leads.
struct LeadingRow
{
    ListRow row;
    Address target;
};

/// A card on Today with a list in which each row is one action; a muted sentence while there is nothing in it.
class ListCard final : public Card
{
    Q_OBJECT

public:
    /// `nothing`: what the card says while it is empty.
    ListCard(const QString &title, const QString &nothing, QWidget *parent = nullptr);

    /// `note`: beside the title, such as how many there are.
    void setRows(const QList<LeadingRow> &rows, const QString &note);
    RowList *list() const { return m_list; }

signals:
    void activated(const gui::Address &target);

private:
    RowList *m_list;
    TextLabel *m_nothing;
    QList<Address> m_targets;
};

} // namespace gui
