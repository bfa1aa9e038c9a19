// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reflection/gate.h"
#include "gui/components/card.h"

#include <QHash>

class QAbstractButton;
class QPushButton;
class QVBoxLayout;

namespace gui
{

class LinkButton;

/// One thing a gate asks for, as the list shows it.
struct GateLine
{
    domain::GateItem item = domain::GateItem::Statement;
    QString text; ///< done: what is there; missing: what to do, as a link
    bool done = false;

    bool operator==(const GateLine &) const = default;
};

/// What is done and what is missing before the next step, at the end of the step's page. A missing entry is a link to
/// its field. The button goes on when the gate is passed, and is then the page's filled one; before, it is outlined
/// and leads to the first missing entry.
class GateList : public Card
{
    Q_OBJECT

public:
    explicit GateList(QWidget *parent = nullptr);

    /// Shows a gate in the program's words: headline, entries, button and, where it may be passed over, how. `facts`
    /// are said instead of the plain "done" sentence of an entry ("Participants: 6 people").
    void setGate(const domain::Gate &gate, const QHash<domain::GateItem, QString> &facts = {});

    /// "Before Idea opens".
    void setHeadline(const QString &headline);
    /// "Go on to Idea".
    void setButtonText(const QString &text);
    /// The entries in order; `passed` when nothing keeps the gate shut (all done, or passed over with a reason).
    void setLines(const QList<GateLine> &lines, bool passed);
    /// A quiet sentence below: rich text with at most one link (`<a href="override">…</a>`). Empty: none.
    void setOverrideSentence(const QString &sentence);

    QPushButton *button() const { return m_button; }
    /// The link of a missing entry; null when it is done or unknown.
    QAbstractButton *link(domain::GateItem item) const;

signals:
    /// A missing entry was followed: put the focus into its field.
    void missingChosen(domain::GateItem item);
    /// The link in the override sentence was followed.
    void overrideChosen();
    /// The gate is passed and the person goes on.
    void goOn();

private:
    void press();
    void rebuild();
    void addLine(const GateLine &line);

    QList<GateLine> m_lines;
    QList<QPair<domain::GateItem, LinkButton *>> m_links;
    TextLabel *m_headline;
    TextLabel *m_count;
    TextLabel *m_override;
    QPushButton *m_button;
    QVBoxLayout *m_entries;
    bool m_passed = false;
};

} // namespace gui
