// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/readasrow.h"

#include "gui/components/choicechip.h"
#include "gui/components/flowlayout.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"
#include "wording/evidence.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr QLatin1StringView withoutHeader("none");
constexpr QLatin1StringView ownScaleWord("own");
constexpr int mostSkippedLines = 9;

ChipOption separatorOption(char separator)
{
    return {QString(QLatin1Char(separator)), wording::separatorName(separator)};
}

/// Those people meet, the one in use first.
QList<ChipOption> encodingOptions(const QString &inUse)
{
    QStringList names{inUse, u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
    names.removeDuplicates();
    QList<ChipOption> options;
    for (const QString &name : std::as_const(names))
        if (!name.isEmpty())
            options.append({name, name});
    return options;
}

} // namespace

ReadAsRow::ReadAsRow(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new ChoiceChip(tr("Sheet"), this))
    , m_encoding(new ChoiceChip(tr("Encoding"), this))
    , m_separator(new ChoiceChip(tr("Separator"), this))
    , m_decimals(new ChoiceChip(tr("Fractions"), this))
    , m_dates(new ChoiceChip(tr("Dates"), this))
    , m_header(new ChoiceChip(tr("Header"), this))
    , m_headerRows(new ChoiceChip(tr("Rows of the header"), this))
    , m_scaleChip(new ChoiceChip(tr("Scale of the score"), this))
    , m_ownScale(new QWidget(this))
    , m_worst(new QLineEdit(m_ownScale))
    , m_best(new QLineEdit(m_ownScale))
{
    auto *flow = new FlowLayout(this);
    auto *label = new TextLabel(tr("Read as"), TextLabel::Role::Body, TextLabel::Tone::Muted, this);
    flow->addWidget(label);
    for (ChoiceChip *chip : {m_sheet, m_encoding, m_separator, m_decimals, m_dates, m_header, m_headerRows}) {
        flow->addWidget(chip);
        connect(chip, &ChoiceChip::changed, this, &ReadAsRow::readOptions);
    }
    m_sheet->setVisible(false);
    flow->addWidget(m_scaleChip);
    connect(m_scaleChip, &ChoiceChip::changed, this, &ReadAsRow::readScale);

    auto *own = new QHBoxLayout(m_ownScale);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(metrics::space2);
    const std::initializer_list<std::pair<QLineEdit *, QString>> ends
        = {{m_worst, tr("Worst score")}, {m_best, tr("Best score")}};
    for (const auto &[field, name] : ends) {
        field->setAccessibleName(name);
        field->setPlaceholderText(name);
        own->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, &ReadAsRow::readOwnScale);
    }
    flow->addWidget(m_ownScale);

    setFocusProxy(m_encoding);
    m_sheet->setObjectName(u"sheet"_s);
    m_headerRows->setObjectName(u"headerRows"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_separator->setObjectName(u"separator"_s);
    m_decimals->setObjectName(u"decimals"_s);
    m_dates->setObjectName(u"dates"_s);
    m_header->setObjectName(u"headerLine"_s);
    m_scaleChip->setObjectName(u"scale"_s);
    m_worst->setObjectName(u"worstScore"_s);
    m_best->setObjectName(u"bestScore"_s);
}

void ReadAsRow::show(const domain::TablePreview &table, const domain::ColumnMapping &mapping)
{
    const domain::Scale &scale = mapping.scale;
    const bool withScore = mapping.column(domain::ResponseField::Score).has_value();
    showFile(table);
    showHeader();
    for (ChoiceChip *chip : {m_decimals, m_dates, m_header})
        chip->setVisible(true);
    QList<ChipOption> options;

    const auto mark = m_options.decimalMark ? m_options.decimalMark : table.decimalMark;
    m_decimals->setOptions({{static_cast<int>(domain::DecimalMark::Dot), wording::decimalMarkName({})},
        {static_cast<int>(domain::DecimalMark::Comma), wording::decimalMarkName(domain::DecimalMark::Comma)}});
    m_decimals->setChosen(static_cast<int>(mark.value_or(domain::DecimalMark::Dot)));

    const auto order = m_options.dateOrder ? m_options.dateOrder : table.dateOrder;
    options.clear();
    if (!order)
        options.append({-1, openDates(table, mapping)});
    for (const auto each : {domain::DateOrder::DayFirst, domain::DateOrder::MonthFirst, domain::DateOrder::YearFirst})
        options.append({static_cast<int>(each), wording::dateOrderName(each)});
    m_dates->setOptions(options);
    m_dates->setChosen(order ? QVariant(static_cast<int>(*order)) : QVariant(-1));

    m_scale = scale;
    const bool isOwn = scale.kind() == domain::Scale::Kind::Own;
    options.clear();
    for (const auto &each :
        {domain::Scale::nps(), domain::Scale::csat(), domain::Scale::effort(), domain::Scale::yesNo()})
        options.append({each.word(), wording::scaleName(each)});
    options.append({QString(ownScaleWord), tr("Another scale")});
    m_scaleChip->setOptions(options, tr("Score %1", "followed by its scale, such as 0 to 10"));
    m_scaleChip->setChosen(isOwn ? QString(ownScaleWord) : scale.word());
    m_scaleChip->setVisible(withScore);
    m_ownScale->setVisible(withScore && isOwn);
}

/// What is said of the dates where no order was needed to read them, or none could be found.
QString ReadAsRow::openDates(const domain::TablePreview &table, const domain::ColumnMapping &mapping)
{
    if (table.dateOrderDoubtful)
        return tr("Day or month first?");
    const bool any = mapping.column(domain::ResponseField::Date)
        || std::any_of(table.columns.cbegin(), table.columns.cend(),
            [](const domain::TablePreview::Column &column) { return column.kind == domain::ColumnKind::Date; });
    return any ? tr("Dates as written") : tr("No dates");
}

void ReadAsRow::showFile(const domain::TablePreview &table)
{
    const bool isText = table.kind == domain::FileKind::Text;
    QList<ChipOption> options;
    for (const QString &name : table.sheets)
        options.append({name, name});
    m_sheet->setOptions(options, tr("Sheet %1"));
    m_sheet->setChosen(table.sheet);
    m_sheet->setVisible(!isText);

    m_encoding->setOptions(encodingOptions(table.encoding));
    m_encoding->setChosen(table.encoding);
    m_encoding->setVisible(isText);

    m_separator->setOptions(
        {separatorOption(','), separatorOption(';'), separatorOption('\t'), separatorOption('|')});
    m_separator->setChosen(QString(QLatin1Char(table.separator)));
    m_separator->setVisible(isText);
}

void ReadAsRow::showHeader()
{
    QList<ChipOption> options;
    for (int skipped = 0; skipped <= qMax(mostSkippedLines, m_options.skipLines); ++skipped)
        options.append({skipped, tr("Header in line %1").arg(skipped + 1)});
    options.append({QString(withoutHeader), tr("No header")});
    m_header->setOptions(options);
    m_header->setChosen(m_options.hasHeader ? QVariant(m_options.skipLines) : QVariant(QString(withoutHeader)));

    m_headerRows->setOptions({{false, tr("One header row")}, {true, tr("Two header rows")}});
    m_headerRows->setChosen(m_options.secondHeader);
    m_headerRows->setVisible(m_options.hasHeader);
}

void ReadAsRow::showUnread()
{
    for (ChoiceChip *chip : {m_sheet, m_separator, m_decimals, m_dates, m_header, m_headerRows, m_scaleChip})
        chip->setVisible(false);
    m_ownScale->setVisible(false);
    QList<ChipOption> options = encodingOptions(m_options.encoding);
    if (m_options.encoding.isEmpty())
        options.prepend({QString(), tr("Choose the encoding")});
    m_encoding->setOptions(options);
    m_encoding->setChosen(m_options.encoding);
    m_encoding->setVisible(true);
}

void ReadAsRow::setOptions(const domain::ReadingOptions &options, const domain::Scale &scale)
{
    m_options = options;
    m_scale = scale;
    showHeader();
}

void ReadAsRow::setDateOrder(domain::DateOrder order)
{
    m_options.dateOrder = order;
    emit optionsChanged();
}

/// What a person did not touch stays to be found out.
void ReadAsRow::readOptions()
{
    if (sender() == m_sheet)
        m_options.sheet = m_sheet->chosen().toString();
    if (sender() == m_encoding)
        m_options.encoding = m_encoding->chosen().toString();
    if (sender() == m_separator)
        m_options.separator = domain::separatorFrom(m_separator->chosen().toString());
    if (sender() == m_decimals)
        m_options.decimalMark = static_cast<domain::DecimalMark>(m_decimals->chosen().toInt());
    if (sender() == m_dates && m_dates->chosen().toInt() >= 0)
        m_options.dateOrder = static_cast<domain::DateOrder>(m_dates->chosen().toInt());
    m_options.hasHeader = m_header->chosen().toString() != withoutHeader;
    m_options.skipLines = m_options.hasHeader ? m_header->chosen().toInt() : 0;
    m_options.secondHeader = m_options.hasHeader && m_headerRows->chosen().toBool();
    emit optionsChanged();
}

void ReadAsRow::readScale()
{
    const QString word = m_scaleChip->chosen().toString();
    m_ownScale->setVisible(word == ownScaleWord);
    if (word == ownScaleWord) {
        m_worst->setFocus();
        return;
    }
    const auto scale = domain::Scale::parse(word);
    if (scale.has_error())
        return;
    m_scale = scale.value();
    emit scaleChanged();
}

void ReadAsRow::readOwnScale()
{
    const QLocale locale;
    bool worstIsNumber = false;
    bool bestIsNumber = false;
    const double worst = locale.toDouble(m_worst->text(), &worstIsNumber);
    const double best = locale.toDouble(m_best->text(), &bestIsNumber);
    if (!worstIsNumber || !bestIsNumber)
        return;
    const auto scale = domain::Scale::own(worst, best);
    if (scale.has_error() || scale.value() == m_scale)
        return;
    m_scale = scale.value();
    emit scaleChanged();
}

} // namespace gui
