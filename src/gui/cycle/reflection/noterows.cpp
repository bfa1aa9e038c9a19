// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/reflection/noterows.h"

#include "application/people/teams.h"
#include "application/workspace/workspace.h"
#include "wording/days.h"
#include "wording/names.h"

#include <QCoreApplication>

namespace gui
{

namespace
{

struct NoteRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::NoteRowTexts)
};

} // namespace

QList<ListRow> noteRows(const QList<application::VisibleNote> &notes, const QList<domain::NoteId> &tied,
    application::Workspace &workspace)
{
    const QList<domain::CustomerType> types = application::Teams(workspace).customerTypes();
    const QDate today = workspace.clock().today();
    QList<ListRow> rows;
    for (const application::VisibleNote &visible : notes) {
        const domain::Note &note = visible.note;
        ListRow row;
        if (!visible.effectHidden) {
            row.sign = signOf(note.effect);
            row.line1 = wording::effectName(note.effect);
        } else {
            row.line1 = NoteRowTexts::tr("A note of somebody else");
        }
        QStringList aside;
        if (!visible.author.isEmpty())
            aside << visible.author;
        aside << wording::day(note.day, today);
        for (const domain::CustomerType &type : types)
            if (type.id == note.customerType)
                aside << type.name;
        row.aside = aside.join(NoteRowTexts::tr(", ", "between parts of a list"));
        row.line2 = note.text.isEmpty() ? NoteRowTexts::tr("No words") : note.text;
        row.line2IsBody = !note.text.isEmpty();
        if (tied.contains(note.id)) {
            row.right = NoteRowTexts::tr("Tied");
            row.rightTone = ListRow::RightTone::Action;
        }
        row.data = note.id.value();
        rows.append(row);
    }
    return rows;
}

} // namespace gui
