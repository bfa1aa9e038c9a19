// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/workbook/sheetreader.h"
#include "exchange/workbook/xlsxworkbook.h"
#include "exchange/workbook/xmlpart.h"

namespace exchange
{

/// The rows of a sheet of an XLSX workbook.
class XlsxSheet final : public SheetReader
{
public:
    static domain::Result<std::unique_ptr<SheetReader>> open(
        std::shared_ptr<const XlsxWorkbook> workbook, const QString &part, const SheetRules &rules);

    domain::Result<bool> next(SheetRow &row) override;
    qint64 position() const override { return m_xml->position(); }
    qint64 size() const override { return m_xml->size(); }

private:
    struct Cell
    {
        qint64 column = 0;
        QByteArray text;
        bool uncalculated = false;
    };

    XlsxSheet(std::shared_ptr<const XlsxWorkbook> workbook, std::unique_ptr<XmlPart> xml, const SheetRules &rules);
    Cell readCell(qint64 expectedColumn);
    QByteArray valueText(QStringView type, const QString &value, int style) const;
    domain::Result<void> put(SheetRow &row, const Cell &cell) const;

    std::shared_ptr<const XlsxWorkbook> m_workbook;
    std::unique_ptr<XmlPart> m_xml;
    SheetRules m_rules;
    qint64 m_row = 0;
};

/// How many areas of merged cells a sheet's file names, found by looking for the words; reads all of it, so that
/// damage shows before any row is taken. ImportDamaged.
domain::Result<int> countMergedAreas(Archive &archive, const QString &part);

} // namespace exchange
