// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/filterbar.h"

#include "gui/components/chip.h"
#include "gui/components/flowlayout.h"
#include "gui/components/roleaccess.h"
#include "gui/evidence/filtereditor.h"
#include "gui/style/metrics.h"
#include "wording/evidence.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

FilterBar::FilterBar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_flow(nullptr)
    , m_lowOnly(new Chip(tr("Low scores only"), this))
    , m_add(new Chip(tr("+ Filter"), this))
    , m_editor(new FilterEditor(today, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    auto *chips = new QWidget(this);
    m_flow = new FlowLayout(chips);
    column->addWidget(chips);
    column->addWidget(m_editor);
    m_editor->hide();
    m_lowOnly->setCheckable(true);
    m_lowOnly->setObjectName(u"lowScoresOnly"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setAccessibleName(tr("Add a filter"));
    setAccessibleRole(m_add, QAccessible::ButtonMenu);
    m_flow->addWidget(m_lowOnly);
    m_flow->addWidget(m_add);

    connect(m_add, &Chip::clicked, this, &FilterBar::openMenu);
    connect(m_lowOnly, &Chip::toggled, this, [this](bool only) {
        domain::ResponseFilter filter = m_filter;
        filter.scoreFrom.reset();
        filter.scoreTo.reset();
        if (only)
            domain::limitToLowScores(filter, m_dataSet.mapping.scale);
        apply(filter);
    });
    connect(m_editor, &FilterEditor::applied, this, [this](const domain::ResponseFilter &filter) {
        m_editor->hide();
        m_add->setFocus();
        apply(filter);
    });
    connect(m_editor, &FilterEditor::closed, this, [this] {
        m_editor->hide();
        m_add->setFocus();
    });
}

void FilterBar::addChip(Chip *chip)
{
    m_others.append(chip);
    m_flow->addWidget(chip);
}

void FilterBar::setDataSet(const domain::DataSet &dataSet)
{
    m_dataSet = dataSet;
    m_values.clear();
    m_first.reset();
    m_last.reset();
    m_lowOnly->setVisible(dataSet.mapping.column(domain::ResponseField::Score).has_value());
    m_editor->hide();
    setFilter({});
}

void FilterBar::setValues(const QHash<QString, QStringList> &values)
{
    m_values = values;
}

void FilterBar::setPeriod(std::optional<QDate> first, std::optional<QDate> last)
{
    m_first = first;
    m_last = last;
}

void FilterBar::setFilter(const domain::ResponseFilter &filter)
{
    m_filter = filter;
    showChips();
}

void FilterBar::apply(const domain::ResponseFilter &filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    emit changed();
}

void FilterBar::showChips()
{
    const bool hadFocus = std::any_of(m_chips.cbegin(), m_chips.cend(), [](Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const domain::Scale &scale = m_dataSet.mapping.scale;
    const bool isLow = domain::isLimitedToLowScores(m_filter, scale);
    {
        const QSignalBlocker quiet(m_lowOnly);
        m_lowOnly->setChecked(isLow);
    }
    const QList<Chip *> standing = QList<Chip *>{m_lowOnly, m_add} + m_others;
    for (Chip *chip : standing)
        m_flow->removeWidget(chip);
    for (const wording::FilterPart &part : wording::filterParts(m_filter, scale, m_today)) {
        if (part.kind == wording::FilterPart::Kind::Score && isLow)
            continue; // the chip that says so stands there already
        auto *chip = new Chip(part.text, this);
        chip->setRemovable(true);
        chip->setAccessibleName(tr("Filter %1: remove").arg(part.text));
        connect(chip, &Chip::clicked, this, [this, part] { apply(wording::without(m_filter, part)); });
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    for (Chip *chip : standing)
        m_flow->addWidget(chip);
    if (hadFocus)
        m_add->setFocus();
}

void FilterBar::openMenu()
{
    delete m_menu;
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"filterMenu"_s);
    m_menu->setAccessibleName(tr("Add a filter"));
    fillMenu(m_menu);
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void FilterBar::fillMenu(QMenu *menu)
{
    const auto has = [this](domain::ResponseField field) { return m_dataSet.mapping.column(field).has_value(); };
    const auto edit = [this](FilterEditor::What what) {
        m_editor->open(what, m_filter, m_dataSet.mapping.scale, m_first.value_or(m_today), m_last.value_or(m_today));
    };
    if (has(domain::ResponseField::Date))
        menu->addAction(tr("&Period…"), this, [edit] { edit(FilterEditor::What::Period); });
    addValues(menu, domain::ResponseField::Touchpoint, tr("&Touchpoint"));
    addValues(menu, domain::ResponseField::CustomerType, tr("&Customer type"));
    addValues(menu, domain::ResponseField::Reason, tr("&Reason"));
    if (has(domain::ResponseField::Score))
        menu->addAction(tr("&Score…"), this, [edit] { edit(FilterEditor::What::Score); });
    if (has(domain::ResponseField::Comment))
        menu->addAction(tr("&Words in the comment…"), this, [edit] { edit(FilterEditor::What::Words); });
    if (!has(domain::ResponseField::Customer))
        return;
    QMenu *customers = menu->addMenu(tr("C&ustomers"));
    for (const auto &[busiest, name] :
        {std::pair{true, tr("The &busiest fifth")}, std::pair{false, tr("All but the b&usiest")}}) {
        QAction *action = customers->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_filter.busiest == busiest);
        connect(action, &QAction::triggered, this, [this, wanted = busiest](bool on) {
            domain::ResponseFilter filter = m_filter;
            filter.busiest = on ? std::optional(wanted) : std::nullopt;
            apply(filter);
        });
    }
}

void FilterBar::addValues(QMenu *menu, domain::ResponseField field, const QString &name)
{
    const QStringList values = m_values.value(domain::word(field));
    if (values.isEmpty())
        return;
    QMenu *choices = menu->addMenu(name);
    for (const QString &value : values) {
        QAction *action = choices->addAction(wording::paretoKey(value).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(m_filter.conditions.contains(domain::ResponseFilter::Condition{field, {}, value}));
        connect(action, &QAction::triggered, this, [this, field, value](bool on) { toggleValue(field, value, on); });
    }
}

void FilterBar::toggleValue(domain::ResponseField field, const QString &value, bool on)
{
    const domain::ResponseFilter::Condition condition{field, {}, value};
    domain::ResponseFilter filter = m_filter;
    if (on)
        filter.conditions.append(condition);
    else
        filter.conditions.removeAll(condition);
    apply(filter);
}

} // namespace gui
