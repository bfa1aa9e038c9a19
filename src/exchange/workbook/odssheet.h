// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/workbook/sheetreader.h"
#include "exchange/workbook/xmlpart.h"

#include <QList>

namespace exchange
{

/// What is found in an ODS document without keeping any of it.
struct OdsContents
{
    struct Sheet
    {
        QString name;
        int mergedAreas = 0;
        bool filled = false; ///< something stands in it
    };
    QList<Sheet> sheets;

    /// Reads the whole document once, so that damage shows before any row is taken. ImportDamaged, ImportTooLarge,
    /// ImportPasswordProtected; ImportFormatUnknown when the archive holds no spreadsheet.
    static domain::Result<OdsContents> look(Archive &archive);
};

/// The rows of one sheet of an ODS document (OpenDocument 1.0 to 1.3).
class OdsSheet final : public SheetReader
{
public:
    /// The sheet at `index`, counted from 0.
    static domain::Result<std::unique_ptr<SheetReader>> open(Archive &archive, int index, const SheetRules &rules);

    domain::Result<bool> next(SheetRow &row) override;
    qint64 position() const override { return m_xml->position(); }
    qint64 size() const override { return m_xml->size(); }

private:
    struct Cell
    {
        QByteArray text;
        qint64 repeated = 1;
        bool uncalculated = false;
    };

    OdsSheet(std::unique_ptr<XmlPart> xml, const QString &path, const SheetRules &rules);
    domain::Result<void> readRow();
    domain::Result<void> put(const Cell &cell, qint64 &column, qsizetype &bytes);
    Cell readCell();
    QString paragraphs();

    std::unique_ptr<XmlPart> m_xml;
    QString m_path;
    SheetRules m_rules;
    qint64 m_number = 0; ///< of the row given last
    qint64 m_copies = 0; ///< how often m_row still comes
    SheetRow m_row;
};

} // namespace exchange
