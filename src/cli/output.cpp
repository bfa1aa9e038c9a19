// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "cli/visibletext.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace cli
{

namespace
{

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

void printLine(const QString &line)
{
    write(stdout, visibleText(line).toUtf8());
}

void printOwnText(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, visibleJson(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

domain::Result<void> finishOutput()
{
    const bool failedBefore = std::ferror(stdout) != 0;
    errno = 0;
    if (std::fflush(stdout) == 0 && !failedBefore)
        return domain::success();
    const QString said = errno == 0 ? QString() : QString::fromLocal8Bit(std::strerror(errno));
    return domain::Error{domain::ErrorCode::ExportFailed, said, {}};
}

void printError(const QString &line)
{
    std::fflush(stdout);
    write(stderr, visibleText(line).toUtf8());
}

void printTable(const QList<QStringList> &written, const QList<int> &numbers)
{
    QList<QStringList> rows = written;
    for (QStringList &row : rows) // before they are measured: what is spelled out is wider
        for (QString &cell : row)
            cell = visibleText(cell);
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool right = numbers.contains(static_cast<int>(i));
            line += right ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        printLine(line);
    }
}

QString shortNumber(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + u" %"_s;
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace cli
