// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/workspace/workspace.h"
#include "gui/components/fieldsaver.h"
#include "gui/page/page.h"

#include <optional>

namespace gui
{

/// A part of the week's page: the plan, the running week, the result. Set up once with what a page has.
class WeekPart : public QWidget
{
    Q_OBJECT

public:
    explicit WeekPart(QWidget *parent)
        : QWidget(parent)
        , m_keeper(new FieldSaver(this))
    {
    }

    void attach(const PageContext &context)
    {
        m_context.emplace(context);
        m_keeper->outlastCrashes(context.workspace);
    }
    void keep() { m_keeper->keep(); }

protected:
    application::Workspace &workspace() const { return m_context->workspace; }
    const PageContext &context() const { return *m_context; }
    QDate today() const { return workspace().clock().today(); }
    FieldSaver &keeper() { return *m_keeper; }

    /// Tells of an error. True when there was none.
    template <typename T>
    bool worked(const domain::Result<T> &result)
    {
        if (result.has_error())
            context().news.complain(result.error());
        return !result.has_error();
    }

private:
    std::optional<PageContext> m_context;
    FieldSaver *m_keeper;
};

} // namespace gui
