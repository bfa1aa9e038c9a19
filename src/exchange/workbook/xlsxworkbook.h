// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/workbook/archive.h"
#include "exchange/workbook/serialdate.h"
#include "exchange/workbook/sheetreader.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace exchange
{

/// The texts cells refer to, held once, end to end.
class SharedStrings
{
public:
    void append(const QByteArray &text)
    {
        m_text.append(text);
        m_ends.push_back(m_text.size());
    }
    size_t count() const { return m_ends.size(); }
    qsizetype bytes() const { return m_text.size(); }
    QByteArray at(size_t index) const
    {
        const qsizetype start = index == 0 ? 0 : m_ends[index - 1];
        return m_text.mid(start, m_ends[index] - start);
    }

private:
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

/// An XLSX workbook (ECMA-376, also its strict form): what its sheets share. The sheets themselves are read as
/// streams.
class XlsxWorkbook final
{
public:
    struct Sheet
    {
        QString name;
        QString part; ///< the file in the archive
        bool hidden = false;
    };

    /// ImportDamaged, ImportTooLarge; ImportFormatUnknown when the archive is no such workbook.
    static domain::Result<std::shared_ptr<XlsxWorkbook>> open(std::shared_ptr<Archive> archive);

    const QList<Sheet> &sheets() const { return m_sheets; } ///< those with cells, in order
    Archive &archive() const { return *m_archive; }
    bool from1904() const { return m_from1904; }
    const SharedStrings &strings() const { return m_strings; }
    /// How a cell of style `index` shows its number.
    NumberLook look(int index) const;

private:
    explicit XlsxWorkbook(std::shared_ptr<Archive> archive);
    domain::Result<QString> findWorkbook();
    domain::Result<void> readRelations(const QString &part);
    domain::Result<void> readSheets(const QString &part);
    domain::Result<void> readStyles();
    domain::Result<void> readStrings();

    struct Relation
    {
        QString kind; ///< the last word of its type
        QString part;
    };

    std::shared_ptr<Archive> m_archive;
    QHash<QString, Relation> m_relations;
    QList<Sheet> m_sheets;
    bool m_from1904 = false;
    std::vector<NumberLook> m_looks; ///< by cell style
    SharedStrings m_strings;
};

/// `_x000D_`, as XLSX writes characters XML cannot hold, turned back.
QString withoutEscapes(QString text);

} // namespace exchange
