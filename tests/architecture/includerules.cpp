// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/includerules.h"

#include "architecture/layers.h"
#include "architecture/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace architecture
{

namespace
{

/// A file reached from the one that is checked, and the way to it.
struct Step
{
    QString path;
    QString chain; ///< "src/gui/a.h:3 → src/application/b.h"
    int firstLine = 0; ///< the line in the checked file that leads here; 0 for the file itself
};

class IncludeChecker
{
public:
    IncludeChecker(const QString &root, const QString &qtHeaders)
        : m_root(root)
        , m_libraries(qtHeaders)
    {
    }

    QList<Problem> check()
    {
        const QStringList endings
            = {u".cpp"_s, u".h"_s, u".hpp"_s, u".hh"_s, u".cc"_s, u".cxx"_s, u".inc"_s, u".ipp"_s};
        const QStringList paths = filesBelow(m_root, u"src"_s, endings);
        for (const QString &path : paths)
            m_files.insert(path, SourceFile::read(m_root, path));
        if (m_libraries.knownQtHeaders() == 0)
            m_problems += Problem{u"src"_s, 1, u"the folder of Qt's headers was not found"_s};
        for (const QString &path : paths)
            follow(path);
        // The shortest chain names the culprit; the others only pass by.
        std::stable_sort(m_problems.begin(), m_problems.end(),
            [](const Problem &one, const Problem &other) { return one.what.count(u'→') < other.what.count(u'→'); });
        return m_problems;
    }

private:
    void follow(const QString &path)
    {
        const SourceFile file = m_files.value(path, SourceFile({}, {}));
        const QString layer = file.layer();
        if (layer.isEmpty())
            return;
        checkUnreadableIncludes(file);
        QSet<QString> seen{path};
        std::deque<Step> open{Step{path, {}, 0}};
        while (!open.empty()) {
            const Step step = open.front();
            open.pop_front();
            const SourceFile current = m_files.value(step.path, SourceFile({}, {}));
            for (const Include &include : current.includes())
                examine(file, layer, step, include, seen, open);
        }
    }

    void examine(const SourceFile &file, const QString &layer, const Step &step, const Include &include,
        QSet<QString> &seen, std::deque<Step> &open)
    {
        const int firstLine = step.firstLine == 0 ? include.line : step.firstLine;
        const QString here = u"%1:%2"_s.arg(step.path).arg(include.line);
        const QString chain = step.chain.isEmpty() ? here : u"%1 → %2"_s.arg(step.chain, here);
        const QString target = resolve(step.path, include);
        if (target.isEmpty()) {
            const QString library = m_libraries.libraryOf(include.name);
            if (!mayUseLibrary(layer, library, file.isHeader()))
                report(file, firstLine, u"%1 may not see %2: %3 → <%4>"_s.arg(layer, library, chain, include.name));
            else if (!include.angled && library.isEmpty() && step.firstLine == 0 && !isGenerated(include.name))
                report(file, firstLine, u"there is no file \"%1\""_s.arg(include.name));
            return;
        }
        if (seen.contains(target))
            return;
        seen.insert(target);
        const QString other = m_files.value(target, SourceFile({}, {})).layer();
        if (!mayUseLayer(layer, other))
            report(file, firstLine, u"%1 may not see %2: %3 → %4"_s.arg(layer, other, chain, target));
        else
            open.push_back(Step{target, chain, firstLine});
    }

    /// The file of ours an include means, relative to the top, or nothing.
    QString resolve(const QString &from, const Include &include) const
    {
        const QString beside = QDir::cleanPath(QFileInfo(from).path() + u'/' + include.name);
        if (!include.angled && m_files.contains(beside))
            return beside;
        const QString fromSource = QDir::cleanPath(u"src/"_s + include.name);
        return m_files.contains(fromSource) ? fromSource : QString();
    }

    static bool isGenerated(const QString &name) { return name.endsWith(u".moc") || name.startsWith(u"moc_"); }

    /// An include made by a macro cannot be followed, so it is not used here.
    void checkUnreadableIncludes(const SourceFile &file)
    {
        static const QRegularExpression directive(uR"(^\s*#\s*(include|import|include_next)\b)"_s);
        QSet<int> read;
        for (const Include &include : file.includes())
            read.insert(include.line);
        for (int i = 0; i < file.lines().size(); ++i)
            if (directive.match(file.lines()[i]).hasMatch() && !read.contains(i + 1))
                report(file, i + 1, u"an include that cannot be followed"_s);
    }

    void report(const SourceFile &file, int line, const QString &what)
    {
        m_problems += Problem{file.path(), line, what};
    }

    QString m_root;
    Libraries m_libraries;
    QHash<QString, SourceFile> m_files;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> checkIncludes(const QString &root, const QString &qtHeaders)
{
    return IncludeChecker(root, qtHeaders).check();
}

} // namespace architecture
