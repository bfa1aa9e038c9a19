// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/sourcecard.h"

#include "gui/components/buttons.h"
#include "gui/components/datatable.h"
#include "gui/components/textlabel.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int besideInLines = 50; ///< from this width of the place on it stands beside
constexpr int shortBelow = 36; ///< in a window lower than this it opens below

QStandardItem *sourceCell(const QString &text, bool number)
{
    auto *cell = new QStandardItem(text);
    cell->setEditable(false);
    if (number)
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return cell;
}

QVBoxLayout *sourceLines()
{
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::space1);
    return lines;
}

} // namespace

SourceCard::SourceCard(QWidget *parent)
    : Card(parent)
    , m_formula(new TextLabel(this))
    , m_table(new DataTable(this))
    , m_counts(new QStandardItemModel(this))
    , m_sentences(sourceLines())
    , m_leftOut(sourceLines())
    , m_methods(sourceLines())
    , m_goOn(new QPushButton(this))
    , m_close(iconButton(u"window-close"_s, tr("Close where this comes from"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setObjectName(u"sourceCard"_s);
    m_close->setObjectName(u"sourceClose"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space3);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(tr("Where this comes from"), TextLabel::Role::Section, TextLabel::Tone::Normal, this), 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_formula->setWordWrap(true);
    column->addWidget(m_formula);
    m_table->setObjectName(u"sourceCounts"_s);
    m_table->setFitsRows(true);
    m_table->setModel(m_counts);
    column->addWidget(m_table);
    column->addLayout(m_sentences);
    column->addLayout(m_leftOut);
    column->addLayout(m_methods);

    auto *foot = new QHBoxLayout;
    makeFlat(m_goOn);
    m_goOn->setIcon(icon(u"note"_s, IconTone::Accent));
    m_goOn->setObjectName(u"sourceGoOn"_s);
    m_goOn->hide();
    auto *copy = new QPushButton(tr("Cop&y"), this);
    makeFlat(copy);
    copy->setObjectName(u"sourceCopy"_s);
    copy->setAccessibleName(tr("Copy where this comes from"));
    foot->addWidget(m_goOn);
    foot->addStretch();
    foot->addWidget(copy);
    column->addLayout(foot);

    connect(m_close, &QPushButton::clicked, this, &SourceCard::shut);
    connect(m_goOn, &QPushButton::clicked, this, &SourceCard::goOnWanted);
    connect(
        copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text.plain(m_number)); });
    hide();
}

void SourceCard::showSource(
    const QString &number, const domain::SourceCard &source, QDate today, QWidget *opener, bool takeFocus)
{
    showSource(number, wording::sourceText(source, today), opener, takeFocus);
}

void SourceCard::showSource(const QString &number, const wording::SourceText &text, QWidget *opener, bool takeFocus)
{
    m_number = number;
    m_opener = opener;
    m_text = text;
    setAccessibleName(tr("Where this comes from: %1").arg(number));
    m_table->setAccessibleName(tr("What was counted for %1").arg(number));
    m_formula->setText(m_text.formula);
    fillTable();
    fillLines(m_sentences, m_text.sentences, false);
    fillLines(m_leftOut, m_text.leftOut, true);
    fillLines(m_methods, m_text.methods, true);
    show();
    if (takeFocus)
        m_close->setFocus(Qt::OtherFocusReason);
}

void SourceCard::setGoOn(const QString &text)
{
    m_goOn->setText(text);
    m_goOn->setVisible(!text.isEmpty());
}

void SourceCard::shut()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    // Before hiding, or the focus would wander to the next in the row.
    if (hadFocus && m_opener)
        m_opener->setFocus(Qt::OtherFocusReason);
    hide();
    emit shutDown();
}

void SourceCard::setWidthInLines(double lines)
{
    m_widthInLines = lines;
    updateGeometry();
}

bool SourceCard::standsBeside(const QWidget *place)
{
    return metrics::lines(place->width(), place->fontMetrics()) >= besideInLines
        && metrics::lines(place->window()->height(), place->fontMetrics()) >= shortBelow;
}

QSize SourceCard::sizeHint() const
{
    return {qRound(m_widthInLines * metrics::line(fontMetrics())), Card::sizeHint().height()};
}

QSize SourceCard::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), Card::minimumSizeHint().width()), Card::minimumSizeHint().height()};
}

void SourceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        shut();
    else
        Card::keyPressEvent(event);
}

void SourceCard::fillTable()
{
    m_counts->clear();
    m_counts->setHorizontalHeaderLabels(QStringList{QString()} + m_text.header);
    for (int column = 1; column <= m_text.header.size(); ++column)
        m_counts->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const QStringList &row : std::as_const(m_text.rows)) {
        QList<QStandardItem *> cells;
        for (const QString &text : row)
            cells.append(sourceCell(text, !cells.isEmpty()));
        m_counts->appendRow(cells);
    }
    m_table->fitColumns();
    m_table->setVisible(!m_text.rows.isEmpty());
}

void SourceCard::fillLines(QVBoxLayout *lines, const QStringList &texts, bool small)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : texts) {
        auto *line = new TextLabel(text, small ? TextLabel::Role::Small : TextLabel::Role::Body,
            small ? TextLabel::Tone::Muted : TextLabel::Tone::Normal, this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        lines->addWidget(line);
    }
}

QPushButton *sourceButton(const QString &number, QWidget *parent)
{
    QPushButton *button
        = iconButton(u"documentinfo"_s, SourceCard::tr("Where this comes from: %1").arg(number), parent);
    button->setToolTip(SourceCard::tr("%1 (%2)", "a name, then its key")
                           .arg(button->accessibleName(), keyText(Qt::ALT | Qt::Key_Return)));
    return button;
}

void pressOnAltEnter(QWidget *place, QPushButton *button)
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), place);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    }
}

} // namespace gui
