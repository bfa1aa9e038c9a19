// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/week/picturecard.h"

#include "gui/components/buttons.h"
#include "gui/components/chiprow.h"
#include "gui/components/datatable.h"
#include "gui/components/sourcecard.h"
#include "gui/components/textlabel.h"
#include "gui/cycle/week/effectlegend.h"
#include "gui/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

QStandardItem *pictureCell(const QString &text, bool number)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    if (number)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

bool isNumberText(const QString &text)
{
    return !text.isEmpty() && text.front().isDigit();
}

} // namespace

PictureCard::PictureCard(QWidget *parent)
    : Card(parent)
    , m_choice(new ChipRow(this))
    , m_name(new TextLabel({}, TextLabel::Role::Section, TextLabel::Tone::Normal, this))
    , m_unit(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_sentence(new TextLabel(this))
    , m_legend(new EffectLegend(this))
    , m_pairLegend(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_chart(new ChartView(this))
    , m_marks(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_showTable(new QPushButton(this))
    , m_source(sourceButton(tr("the picture"), this))
    , m_table(new DataTable(this))
    , m_rows(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pictures of the week"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space2);
    buildHead(column);
    for (TextLabel *label : {m_sentence, m_marks, m_unit}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_legend->setAccessibleName(tr("Better, same, worse, cannot tell"));
    column->addWidget(m_sentence);
    column->addWidget(m_legend);
    column->addWidget(m_pairLegend);
    column->addWidget(m_chart);
    column->addWidget(m_marks);
    column->addWidget(m_table);
    m_table->setFitsRows(true);
    m_table->setModel(m_rows);
    m_table->hide();
    m_sentence->setObjectName(u"reading"_s);
    m_chart->setObjectName(u"chart"_s);
    m_pairLegend->setObjectName(u"pairLegend"_s);
    m_table->setObjectName(u"dayTable"_s);
    m_choice->setObjectName(u"pictures"_s);
    connect(m_choice, &ChipRow::changed, this, [this] {
        showPicture();
        emit pictureChanged();
    });
    connect(m_showTable, &QPushButton::clicked, this, [this] {
        showTable(!m_table->isVisibleTo(this));
        if (m_table->isVisibleTo(this))
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_source, &QPushButton::clicked, this, [this] {
        if (const ResultPicture *picture = shown())
            emit sourceWanted(picture->name, picture->source, m_source);
    });
    pressOnAltEnter(this, m_source);
}

void PictureCard::buildHead(QVBoxLayout *column)
{
    m_choice->setOptional(false);
    m_choice->setAccessibleName(tr("Which picture?"));
    column->addWidget(m_choice);
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_unit);
    head->addLayout(names, 1);
    makeFlat(m_showTable, false);
    m_showTable->setIcon(icon(u"table"_s));
    m_showTable->setObjectName(u"showTable"_s);
    m_source->setObjectName(u"pictureSource"_s);
    head->addWidget(m_showTable, 0, Qt::AlignTop);
    head->addWidget(m_source, 0, Qt::AlignTop);
    column->addLayout(head);
    showTable(false);
}

void PictureCard::setPictures(const QList<ResultPicture> &pictures)
{
    m_pictures = pictures;
    const QVariant before = m_choice->chosenOne();
    QList<ChipOption> options;
    for (const ResultPicture &picture : pictures)
        options.append({picture.key, picture.name});
    m_choice->setOptions(options);
    m_choice->setChosenOne(before);
    if (!shown() && !pictures.isEmpty())
        m_choice->setChosenOne(pictures.first().key);
    showPicture();
}

const ResultPicture *PictureCard::shown() const
{
    for (const ResultPicture &picture : m_pictures)
        if (m_choice->chosenOne() == QVariant(picture.key))
            return &picture;
    return nullptr;
}

void PictureCard::showPicture()
{
    const ResultPicture *picture = shown();
    setVisible(picture != nullptr);
    if (!picture)
        return;
    m_name->setText(picture->name);
    m_unit->setText(picture->unit);
    m_sentence->setText(picture->sentence);
    m_legend->setVisible(picture->effectLegend);
    m_pairLegend->setText(picture->pairLegend);
    m_pairLegend->setVisible(!picture->pairLegend.isEmpty());
    m_marks->setText(picture->marks.join(u'\n'));
    m_marks->setVisible(!picture->marks.isEmpty());
    m_chart->setHeightInLines(picture->heightInLines);
    m_chart->setPicture(picture->name, picture->sentence, picture->parts, picture->paint);
    m_source->setAccessibleName(tr("Where this comes from: %1").arg(picture->name));
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(picture->header);
    for (const QStringList &row : picture->rows) {
        QList<QStandardItem *> cells;
        for (const QString &text : row)
            cells.append(pictureCell(text, !cells.isEmpty() && isNumberText(text)));
        m_rows->appendRow(cells);
    }
    m_table->setAccessibleName(tr("%1, in numbers").arg(picture->name));
    m_table->fitColumns();
}

void PictureCard::showTable(bool open)
{
    m_table->setVisible(open);
    m_chart->setVisible(!open);
    m_showTable->setText(open ? tr("Show the &picture") : tr("Show as a ta&ble"));
}

} // namespace gui
