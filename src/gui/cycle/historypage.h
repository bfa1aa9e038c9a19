// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/historyentry.h"
#include "gui/components/listrow.h"
#include "gui/page/page.h"

#include <memory>

namespace Ui
{
class HistoryPage;
}

namespace gui
{

class CycleExport;

/// Everything that happened in a cycle, who did it, when: newest first, day by day, to filter and to hand on.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(const PageContext &context, QWidget *parent);
    ~HistoryPage() override;

    /// The history of the address's cycle.
    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;

private:
    void connectFilters();
    void refresh();
    void showRows();
    bool isWanted(const domain::HistoryEntry &entry, const QString &sentence, const QString &name) const;
    ListRow rowOf(const domain::HistoryEntry &entry, const QString &sentence, const QString &name) const;

    PageContext m_context;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    CycleExport *m_export;
    domain::CycleId m_cycle;
    QList<domain::HistoryEntry> m_entries;
};

} // namespace gui
