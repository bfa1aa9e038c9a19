#pragma once

#include "application/workspace.h"
#include "gui/cycle/keeper.h"
#include "gui/shell/page.h"

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
        , m_keeper(new Keeper(this))
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
    Keeper &keeper() { return *m_keeper; }

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
    Keeper *m_keeper;
};

} // namespace gui
