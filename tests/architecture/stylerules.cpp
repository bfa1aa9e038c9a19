// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/stylerules.h"

#include "architecture/sourcefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture
{

namespace
{

/// Code that must not stand in a part of the tree.
struct ForbiddenCode
{
    QString folder; ///< where the rule holds
    QString except; ///< where it does not, a beginning of a path; empty for nowhere
    QRegularExpression code;
    QString why;
};

const QList<ForbiddenCode> &forbiddenCode()
{
    static const QString colours
        = uR"(\bQt::(white|black|(dark)?(red|green|blue|cyan|magenta|yellow|gray)|lightGray)\b)"
          uR"(|\bQColor(\s+\w+)?\s*[({]\s*(u?"|\d|0x|Qt::)|\bQColor::from|\bqRgba?\s*\()"_s;
    static const QList<ForbiddenCode> rules = {
        {u"src/gui/"_s, {}, QRegularExpression(uR"(\bsetStyleSheet\s*\()"_s),
            u"style sheets are not used: the style and the palette decide"_s},
        {u"src/gui/"_s, {}, QRegularExpression(uR"(\bsetFixedSize\s*\()"_s),
            u"nothing has a fixed size: layouts and size hints decide"_s},
        {u"src/gui/"_s, {}, QRegularExpression(uR"(\bQMessageBox\b)"_s),
            u"news is said in place, not in a message box"_s},
        {u"src/"_s, u"src/gui/components/filedialogs.cpp"_s,
            QRegularExpression(
                uR"(\bQFile(Dialog|SystemModel|IconProvider)\b|\bQAbstractFileIconProvider\b|\bmimeTypeForFile\b)"_s),
            u"Qt opens files to see what is in them: gui/components/filedialogs asks for files"_s},
        {u"src/gui/"_s, u"src/gui/style/"_s, QRegularExpression(colours, QRegularExpression::CaseInsensitiveOption),
            u"colours come from the palette and from gui/style"_s},
        {u"src/"_s, u"src/domain/base/clock.h"_s,
            QRegularExpression(
                uR"(\bcurrent(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\s*\(|\bsystem_clock::now)"_s),
            u"the time comes from domain::Clock"_s},
        {u"src/"_s, {}, QRegularExpression(uR"(\bvoid\s+(\w+::)?on_\w+_\w+\s*\()"_s),
            u"slots are connected by function pointer, not by name"_s},
        // D-Bus knows slots by name only, so SLOT alone is let through.
        {u"src/"_s, {}, QRegularExpression(uR"(\bSIGNAL\s*\(|\bsingleShot\s*\(.*\bSLOT\s*\()"_s),
            u"connections are made by function pointer, not by name"_s},
        {u"src/"_s, {}, QRegularExpression(uR"(\S\s*\bQ_OBJECT\b|\bQ_OBJECT\b\s*\S)"_s),
            u"Q_OBJECT has a line of its own"_s},
        {u"src/"_s, u"src/files/"_s,
            QRegularExpression(uR"(\bQSaveFile\b|\bQFile\s+\w+\s*[({]|\bstd::(o|i)?fstream\b|\bfopen\s*\()"_s),
            u"files are written through files/wholefile and files/append, and read through files/reading"_s},
        {u"src/"_s, u"src/files/platform.cpp"_s,
            QRegularExpression(uR"(#\s*include\s*<(unistd\.h|sys/|fcntl\.h|pwd\.h|poll\.h|c?signal))"_s),
            u"calls of one operating system stay in files/platform.cpp"_s},
    };
    return rules;
}

/// Behind the bracket that closes the one at `at`; brackets in literals are no brackets.
qsizetype endOfCall(const QString &code, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < code.size(); ++i) {
        const QChar character = code[i];
        const bool isDigitMark = character == u'\'' && i > 0 && code[i - 1].isDigit();
        if (character == u'"' || (character == u'\'' && !isDigitMark)) {
            for (++i; i < code.size() && code[i] != character; ++i)
                i += code[i] == u'\\' ? 1 : 0;
        } else if (character == u'(') {
            ++depth;
        } else if (character == u')' && --depth == 0) {
            return i + 1;
        }
    }
    return code.size();
}

class StyleChecker
{
public:
    explicit StyleChecker(QString root)
        : m_root(std::move(root))
    {
    }

    QList<Problem> check()
    {
        const QStringList endings = {u".cpp"_s, u".h"_s, u".sql"_s, u".txt"_s, u".sh"_s};
        const QStringList paths = filesBelow(m_root, u"src"_s, endings) + filesBelow(m_root, u"tests"_s, endings);
        for (const QString &path : paths) {
            if (path.startsWith(u"tests/fixtures/"))
                continue;
            const SourceFile file = SourceFile::read(m_root, path);
            if (file.lines().size() > longestFile)
                report(
                    file, longestFile + 1, u"%1 lines; %2 is the most"_s.arg(file.lines().size()).arg(longestFile));
            if (path.endsWith(u".h")) {
                checkPragma(file);
                checkNamespaces(file);
            }
            if (path.endsWith(u".cpp"))
                checkOwnHeader(file);
            if (path.endsWith(u".h") || path.endsWith(u".cpp"))
                checkCode(file);
            if (path.startsWith(u"src/") && !path.endsWith(u".sql"))
                checkChainedArguments(file);
        }
        return m_problems;
    }

private:
    void checkPragma(const SourceFile &file)
    {
        for (int i = 0; i < file.lines().size(); ++i) {
            const QString line = file.lines()[i].trimmed();
            if (line.isEmpty())
                continue;
            if (line != u"#pragma once")
                report(file, i + 1, u"a header begins with #pragma once"_s);
            return;
        }
    }

    void checkNamespaces(const SourceFile &file)
    {
        for (int i = 0; i < file.lines().size(); ++i)
            if (file.lines()[i].startsWith(u"using namespace "))
                report(file, i + 1, u"a header opens no namespace for those who include it"_s);
    }

    void checkOwnHeader(const SourceFile &file)
    {
        const QFileInfo info(m_root + u'/' + file.path());
        if (!QFileInfo::exists(info.path() + u'/' + info.completeBaseName() + u".h"_s))
            return;
        const QString own = file.path().section(u'/', 1).chopped(4) + u".h"_s;
        if (file.includes().isEmpty() || file.includes().first().name != own)
            report(file, file.includes().isEmpty() ? 1 : file.includes().first().line,
                u"the first include is the own header, \"%1\""_s.arg(own));
    }

    void checkCode(const SourceFile &file)
    {
        for (const ForbiddenCode &rule : forbiddenCode()) {
            if (!file.path().startsWith(rule.folder))
                continue;
            if (!rule.except.isEmpty() && file.path().startsWith(rule.except))
                continue;
            for (int i = 0; i < file.lines().size(); ++i)
                if (rule.code.match(file.lines()[i]).hasMatch())
                    report(file, i + 1, rule.why);
        }
    }

    /// A second arg() on what a first one made would also replace a `%2` that stands in somebody's text.
    void checkChainedArguments(const SourceFile &file)
    {
        const QString code = file.lines().join(u'\n');
        static const QRegularExpression next(uR"(\G\s*\.arg\()"_s);
        const QString call = u".arg("_s;
        for (qsizetype at = code.indexOf(call); at >= 0; at = code.indexOf(call, at + 1)) {
            const qsizetype end = endOfCall(code, at + call.size() - 1);
            if (next.match(code, end).hasMatch())
                report(file, static_cast<int>(code.left(end).count(u'\n')) + 1,
                    u"one arg() with all arguments: a second replaces what stands in the first's text"_s);
        }
    }

    void report(const SourceFile &file, int line, const QString &what)
    {
        m_problems += Problem{file.path(), line, what};
    }

    QString m_root;
    QList<Problem> m_problems;
};

} // namespace

QList<Problem> checkStyle(const QString &root)
{
    return StyleChecker(root).check();
}

QList<Problem> checkLicences(const QString &root)
{
    constexpr qint64 beginning = 200;
    QList<Problem> problems;
    for (const QString &folder : {u"src"_s, u"tests"_s, u"ui"_s, u"packaging"_s})
        for (const QString &path :
            filesBelow(root, folder, {u".cpp"_s, u".h"_s, u".sql"_s, u".sh"_s, u".ui"_s, u"CMakeLists.txt"_s})) {
            if (path.startsWith(u"tests/fixtures/"))
                continue;
            QFile file(root + u'/' + path);
            if (!file.open(QIODevice::ReadOnly)
                || !file.read(beginning).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                problems += Problem{path, 1, u"the first lines name the licence: SPDX-License-Identifier"_s};
        }
    return problems;
}

} // namespace architecture
