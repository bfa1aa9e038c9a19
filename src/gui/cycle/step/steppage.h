// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/cycle/cycles.h"
#include "domain/reflection/gate.h"
#include "gui/components/fieldsaver.h"
#include "gui/page/page.h"

namespace gui
{

/// One of the five steps on the cycle page. Everything typed is saved when its field is left, each as one thing that
/// can be undone; there is no save button.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(const PageContext &context, QWidget *parent);

    /// Shows the step of that cycle. `workable` false: it can be read, not changed. What is half-typed stays, unless
    /// the cycle is another one than before.
    void present(const application::CycleState &state, bool workable);

    /// The field in which an entry of this step's gate is filled in.
    virtual QWidget *fieldOf(domain::GateItem item) = 0;
    /// Where typing belongs when the step opens.
    virtual QWidget *mainField() = 0;
    /// Shows that round of the cycle where the step has several to show; elsewhere nothing happens.
    virtual void showRound(domain::RoundId) { }
    /// Selects what has that id, where the step shows such things; not valid: nothing.
    virtual void select(domain::AnyId) { }
    /// Saves what was typed and not left yet.
    virtual void keep();

    /// Lets the inputs below `part` be changed, or only be read.
    static void setWorkable(QWidget *part, bool workable);

signals:
    /// A person wants to go on to that step.
    void stepWanted(domain::Step step);
    /// A person wants to fill in that entry; it may belong to this step or another.
    void itemWanted(domain::GateItem item);
    /// Something else stands here from now on, to be read from its beginning.
    void turned();

protected:
    /// Shows `state()`. `fresh`: it is another cycle than before, so nothing of the old one may stay.
    virtual void fill(bool fresh) = 0;

    const application::CycleState &state() const { return m_state; }
    domain::CycleId cycle() const { return m_state.cycle.id; }
    bool isWorkable() const { return m_workable; }
    const PageContext &context() const { return m_context; }
    application::Workspace &workspace() const { return m_context.workspace; }
    QDate today() const;
    FieldSaver &keeper() { return *m_keeper; }

    /// Shows stored text in a watched field.
    void put(QWidget *field, const QString &stored);
    /// Tells of an error. True when there was none.
    template <typename T>
    bool worked(const domain::Result<T> &result)
    {
        if (result.has_error())
            m_context.news.complain(result.error());
        return !result.has_error();
    }

private:
    PageContext m_context;
    application::CycleState m_state;
    FieldSaver *m_keeper;
    bool m_workable = true;
    bool m_fresh = true;
};

} // namespace gui
