// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/backgroundwork.h"
#include "gui/page/page.h"

#include <QObject>

namespace gui
{

/// Hands one cycle on as CSV: asks for the folder, writes on a thread of its own with progress and Cancel, and says
/// where the files are.
class CycleExport final : public QObject
{
    Q_OBJECT

public:
    CycleExport(const PageContext &context, QObject *parent);

    /// Asks where to, then exports. `asker`: the widget the question belongs to.
    void ask(domain::CycleId cycle, QWidget *asker);
    /// Exports into that folder; it is made when missing.
    void run(domain::CycleId cycle, const QString &folder);

private:
    PageContext m_context;
    application::BackgroundWork m_work;
};

} // namespace gui
