// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/historykinds.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

struct HistoryKindTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::HistoryKindTexts)
};

struct CodeGroup
{
    QLatin1StringView prefix; ///< what a code begins with
    HistoryKind kind;
    QLatin1StringView icon;
};

constexpr std::array codeGroups = {
    CodeGroup{"goal."_L1, HistoryKind::Goal, "step-goal"_L1},
    CodeGroup{"measure."_L1, HistoryKind::Goal, "step-goal"_L1},
    CodeGroup{"reading."_L1, HistoryKind::Goal, "step-goal"_L1},
    CodeGroup{"challenge."_L1, HistoryKind::Challenge, "step-challenge"_L1},
    CodeGroup{"idea."_L1, HistoryKind::Idea, "step-idea"_L1},
    CodeGroup{"round.decide"_L1, HistoryKind::Reflection, "step-reflection"_L1},
    CodeGroup{"round.close"_L1, HistoryKind::Reflection, "step-reflection"_L1},
    CodeGroup{"promise."_L1, HistoryKind::Reflection, "flag"_L1},
    CodeGroup{"round."_L1, HistoryKind::Week, "step-week"_L1},
    CodeGroup{"note."_L1, HistoryKind::Notes, "note"_L1},
    CodeGroup{"day-remark."_L1, HistoryKind::Notes, "clock"_L1},
    CodeGroup{"second-reading."_L1, HistoryKind::Notes, "visibility"_L1},
    CodeGroup{"reflection."_L1, HistoryKind::Reflection, "step-reflection"_L1},
    CodeGroup{"answer."_L1, HistoryKind::Reflection, "step-reflection"_L1},
    CodeGroup{"insight."_L1, HistoryKind::Reflection, "step-reflection"_L1},
    CodeGroup{"learning."_L1, HistoryKind::Reflection, "help-hint"_L1},
    CodeGroup{"message."_L1, HistoryKind::Reflection, "mail-message"_L1},
};

const CodeGroup *groupOf(const domain::HistoryEntry &entry)
{
    const bool about = entry.code == u"undo"_s || entry.code == u"redo"_s;
    const QString code = about ? entry.arguments.value(0) : entry.code;
    for (const CodeGroup &group : codeGroups)
        if (code.startsWith(group.prefix))
            return &group;
    return nullptr;
}

} // namespace

QList<HistoryKind> allHistoryKinds()
{
    return {HistoryKind::Everything, HistoryKind::Goal, HistoryKind::Challenge, HistoryKind::Idea, HistoryKind::Week,
        HistoryKind::Notes, HistoryKind::Reflection, HistoryKind::Other};
}

QString historyKindName(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Everything:
        return HistoryKindTexts::tr("Everything");
    case HistoryKind::Goal:
        return HistoryKindTexts::tr("Goal");
    case HistoryKind::Challenge:
        return HistoryKindTexts::tr("Challenge");
    case HistoryKind::Idea:
        return HistoryKindTexts::tr("Idea");
    case HistoryKind::Week:
        return HistoryKindTexts::tr("Week");
    case HistoryKind::Notes:
        return HistoryKindTexts::tr("Notes");
    case HistoryKind::Reflection:
        return HistoryKindTexts::tr("Reflection and decision");
    case HistoryKind::Other:
        break;
    }
    return HistoryKindTexts::tr("Something else");
}

HistoryKind historyKindOf(const domain::HistoryEntry &entry)
{
    const CodeGroup *group = groupOf(entry);
    return group ? group->kind : HistoryKind::Other;
}

QString historyIcon(const domain::HistoryEntry &entry)
{
    if (entry.code == u"undo"_s)
        return u"edit-undo"_s;
    if (entry.code == u"redo"_s)
        return u"edit-redo"_s;
    const CodeGroup *group = groupOf(entry);
    return group ? QString(group->icon) : u"view-refresh"_s;
}

} // namespace gui
