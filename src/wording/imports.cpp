// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/imports.h"

#include "wording/evidence.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wording
{

namespace
{

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(wording::Imports)
};

QString whyNoAnswer(const domain::NoAnswer &value)
{
    if (!value.taken)
        return ImportTexts::tr("kept as an answer");
    switch (value.kind) {
    case domain::NoAnswerKind::OutOfScale:
        return ImportTexts::tr("outside the scale");
    case domain::NoAnswerKind::Placeholder:
        return ImportTexts::tr("stands for no answer, so far from all others");
    case domain::NoAnswerKind::Chosen:
        return ImportTexts::tr("chosen as no answer");
    case domain::NoAnswerKind::Blank:
    case domain::NoAnswerKind::Word:
        break;
    }
    return ImportTexts::tr("no answer");
}

} // namespace

QString noAnswerLine(const domain::NoAnswer &value)
{
    const QString shown = value.kind == domain::NoAnswerKind::Blank ? ImportTexts::tr("blank")
                                                                    : u"“%1”"_s.arg(value.value.simplified());
    return ImportTexts::tr("%1: %2, %Ln time(s), %3", nullptr, static_cast<int>(value.count))
        .arg(responseFieldName(value.field), shown, whyNoAnswer(value));
}

QString noAnswerName()
{
    return ImportTexts::tr("no answer");
}

QString reversedScale(const domain::Scale &scale)
{
    if (!scale.isReversed())
        return {};
    return ImportTexts::tr("The scale is reversed: %1 is the best, %2 the worst.")
        .arg(QLocale().toString(scale.best()), QLocale().toString(scale.worst()));
}

QString mergedAreas(int areas)
{
    if (areas == 0)
        return {};
    return ImportTexts::tr(
        "The sheet has %Ln area(s) of merged cells; of each only the first cell has a value, the others are read as "
        "blank.",
        nullptr, areas);
}

QString importFilter()
{
    return ImportTexts::tr("Tables and workbooks (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)");
}

QString fileKind(const domain::TablePreview &preview)
{
    switch (preview.kind) {
    case domain::FileKind::Xlsx:
        return ImportTexts::tr("XLSX, sheet %1").arg(preview.sheet);
    case domain::FileKind::Ods:
        return ImportTexts::tr("ODS, sheet %1").arg(preview.sheet);
    case domain::FileKind::Text:
        break;
    }
    return ImportTexts::tr("Text, %1, %2").arg(preview.encoding, separatorName(preview.separator));
}

QString columnKindName(domain::ColumnKind kind)
{
    switch (kind) {
    case domain::ColumnKind::Empty:
        return ImportTexts::tr("Empty");
    case domain::ColumnKind::Number:
        return ImportTexts::tr("Number");
    case domain::ColumnKind::Date:
        return ImportTexts::tr("Date");
    case domain::ColumnKind::YesNo:
        return ImportTexts::tr("Yes or no");
    case domain::ColumnKind::Text:
        break;
    }
    return ImportTexts::tr("Text");
}

} // namespace wording
