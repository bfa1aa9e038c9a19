// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/roomrules.h"

#include "architecture/sourcefile.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace architecture
{

namespace
{

const QString internalFolder = u"internal"_s;

/// All sources below src, by path relative to it.
QMap<QString, SourceFile> sourcesOf(const QString &root)
{
    QMap<QString, SourceFile> sources;
    for (const QString &path : filesBelow(root, u"src"_s, {u".cpp"_s, u".h"_s}))
        sources.insert(path.section(u'/', 1), SourceFile::read(root, path));
    return sources;
}

/// "gui/cycle/step/stepgate.h" is of the room "cycle/step"; what is internal to a room is of that room.
QString roomOf(const QString &path)
{
    QStringList folders = path.split(u'/').mid(1);
    folders.removeLast();
    folders.removeAll(internalFolder);
    return folders.isEmpty() ? u"."_s : folders.join(u'/');
}

/// The path without its ending: header and source are one unit.
QString unitOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

QString layerOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

void checkInclude(const QString &path, const Include &include, const RoomOrder &order, QList<Problem> &problems)
{
    const QString file = u"src/"_s + path;
    const QString layer = layerOf(path);
    if (layerOf(include.name) != layer) {
        if (include.name.contains(u'/' + internalFolder + u'/'))
            problems += Problem{file, include.line, u"%1 is internal to its layer"_s.arg(include.name)};
        return;
    }
    const QStringList rooms = order.value(layer);
    const qsizetype own = rooms.indexOf(roomOf(path));
    const qsizetype other = rooms.indexOf(roomOf(include.name));
    if (own >= 0 && other > own)
        problems += Problem{file, include.line,
            u"the room %1 may not see the room %2: \"%3\""_s.arg(roomOf(path), roomOf(include.name), include.name)};
}

/// Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972): each of more than one unit is a loop.
class LoopFinder
{
public:
    explicit LoopFinder(const QMap<QString, QStringList> &includes)
        : m_includes(includes)
    {
    }

    QList<QStringList> find()
    {
        for (auto unit = m_includes.keyBegin(); unit != m_includes.keyEnd(); ++unit)
            if (!m_number.contains(*unit))
                visit(*unit);
        return m_loops;
    }

private:
    void visit(const QString &unit)
    {
        m_number[unit] = m_lowest[unit] = static_cast<int>(m_number.size());
        m_stack.append(unit);
        m_onStack.insert(unit);
        for (const QString &other : m_includes.value(unit)) {
            if (!m_number.contains(other)) {
                visit(other);
                m_lowest[unit] = std::min(m_lowest[unit], m_lowest[other]);
            } else if (m_onStack.contains(other)) {
                m_lowest[unit] = std::min(m_lowest[unit], m_number[other]);
            }
        }
        if (m_lowest[unit] == m_number[unit])
            takeOffStack(unit);
    }

    void takeOffStack(const QString &last)
    {
        QStringList together;
        do {
            together.append(m_stack.takeLast());
            m_onStack.remove(together.last());
        } while (together.last() != last);
        if (together.size() > 1) {
            together.sort();
            m_loops.append(together);
        }
    }

    const QMap<QString, QStringList> &m_includes;
    QHash<QString, int> m_number;
    QHash<QString, int> m_lowest;
    QStringList m_stack;
    QSet<QString> m_onStack;
    QList<QStringList> m_loops;
};

} // namespace

const RoomOrder &roomOrder()
{
    static const RoomOrder order = {
        {u"domain"_s,
            {u"base"_s, u"text"_s, u"people"_s, u"figures"_s, u"data"_s, u"cycle"_s, u"week"_s, u"reflection"_s}},
        {u"storage"_s, {u"file"_s, u"rows"_s}},
        {u"exchange"_s, {u"text"_s, u"workbook"_s, u"reading"_s, u"writing"_s}},
        {u"application"_s,
            {u"workspace"_s, u"people"_s, u"data"_s, u"cycle"_s, u"week"_s, u"reflection"_s, u"overview"_s,
                u"export"_s, u"example"_s}},
        {u"gui"_s,
            {u"style"_s, u"components"_s, u"page"_s, u"note"_s, u"rhythm"_s, u"cycles"_s, u"today"_s, u"cycle/step"_s,
                u"cycle/goal"_s, u"cycle/challenge"_s, u"cycle/idea"_s, u"secondreading"_s, u"cycle/week"_s,
                u"cycle/reflection"_s, u"cycle"_s, u"evidence"_s, u"learnings"_s, u"team"_s, u"search"_s,
                u"desktop"_s, u"workspace"_s, u"welcome"_s, u"shell"_s, u"."_s}},
    };
    return order;
}

QList<Problem> checkRooms(const QString &root, const RoomOrder &order)
{
    QList<Problem> problems;
    const auto sources = sourcesOf(root);
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        const QString layer = layerOf(source.key());
        if (order.contains(layer) && !order.value(layer).contains(roomOf(source.key())))
            problems += Problem{u"src/"_s + source.key(), 1,
                u"the order of %1's rooms does not know the room %2"_s.arg(layer, roomOf(source.key()))};
        for (const Include &include : source->includes())
            if (sources.contains(include.name))
                checkInclude(source.key(), include, order, problems);
    }
    return problems;
}

QList<Problem> checkLoops(const QString &root)
{
    const auto sources = sourcesOf(root);
    QMap<QString, QStringList> includes;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        for (const Include &include : source->includes())
            if (sources.contains(include.name) && unitOf(include.name) != unitOf(source.key()))
                includes[unitOf(source.key())].append(unitOf(include.name));
    QList<Problem> problems;
    for (const QStringList &loop : LoopFinder(includes).find())
        problems += Problem{u"src/"_s + loop.first(), 1, u"includes go round: "_s + loop.join(u", "_s)};
    return problems;
}

} // namespace architecture
