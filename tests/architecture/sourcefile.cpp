// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace architecture
{

namespace
{

/// True when the quote at position separates digits (1'000) and opens no character.
bool separatesDigits(const QString &text, qsizetype position)
{
    qsizetype start = position;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'_' || text[start - 1] == u'\''))
        --start;
    return start < position && text[start].isDigit();
}

/// Where the literal that opens at position ends: one past its closing quote.
qsizetype endOfLiteral(const QString &text, qsizetype position)
{
    const QChar quote = text[position];
    if (quote == u'"' && position > 0 && text[position - 1] == u'R') {
        const qsizetype bracket = text.indexOf(u'(', position);
        const QString closing = u")%1\""_s.arg(text.mid(position + 1, bracket - position - 1));
        const qsizetype end = text.indexOf(closing, bracket);
        return end < 0 ? text.size() : end + closing.size();
    }
    qsizetype end = position + 1;
    while (end < text.size() && text[end] != quote && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    return qMin(end + 1, text.size());
}

} // namespace

QString withoutComments(const QString &text)
{
    QString result = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const QStringView rest = QStringView(text).mid(at, 2);
        if (rest == u"//" || rest == u"/*") {
            qsizetype end = rest == u"//" ? text.indexOf(u'\n', at) : text.indexOf(u"*/"_s, at + 2) + 2;
            if (end < at + 2)
                end = text.size();
            for (; at < end; ++at)
                if (text[at] != u'\n')
                    result[at] = u' ';
        } else if (text[at] == u'"' || (text[at] == u'\'' && !separatesDigits(text, at))) {
            at = endOfLiteral(text, at);
        } else {
            ++at;
        }
    }
    return result;
}

SourceFile::SourceFile(QString path, const QString &text)
    : m_path(std::move(path))
    , m_lines(withoutComments(text).split(u'\n'))
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty())
        m_lines.removeLast();
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto match = pattern.match(m_lines[i]);
        if (match.hasMatch())
            m_includes += Include{match.captured(2).trimmed(), match.captured(1) == u"<", static_cast<int>(i) + 1};
    }
}

SourceFile SourceFile::read(const QString &root, const QString &path)
{
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return SourceFile(path, {});
    return SourceFile(path, QString::fromUtf8(file.readAll()));
}

QString SourceFile::layer() const
{
    const QStringList parts = m_path.split(u'/');
    return parts.size() > 2 && parts.first() == u"src" ? parts[1] : QString();
}

QStringList filesBelow(const QString &root, const QString &folder, const QStringList &endings)
{
    const QDir top(root);
    QStringList found;
    QDirIterator iterator(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = top.relativeFilePath(iterator.next());
        for (const QString &ending : endings)
            if (path.endsWith(ending))
                found += path;
    }
    found.sort();
    return found;
}

} // namespace architecture
