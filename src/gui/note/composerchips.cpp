// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/composerchips.h"

#include "gui/components/chip.h"
#include "gui/components/chiprow.h"
#include "gui/components/flowlayout.h"
#include "gui/components/segmentedchoice.h"
#include "gui/style/icons.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <array>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

QString chosenText(const ChipRow *row)
{
    for (const ChipOption &option : row->options())
        if (option.value == row->chosenOne())
            return option.text;
    return {};
}

} // namespace

ComposerChips::ComposerChips(const Inputs &inputs, QWidget *place, QWidget *composer)
    : QObject(composer)
    , m_inputs(inputs)
    , m_place(place)
    , m_composer(composer)
    , m_did(new Chip(place))
    , m_customer(new Chip(place))
    , m_touchpoint(new Chip(place))
    , m_more(new Chip(composer))
{
    auto *row = new FlowLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_did->setObjectName(u"didChip"_s);
    m_customer->setObjectName(u"customerChip"_s);
    m_touchpoint->setObjectName(u"touchpointChip"_s);
    for (Chip *chip : {m_did, m_customer, m_touchpoint}) {
        chip->setOpens(true);
        row->addWidget(chip);
    }
    m_more->setObjectName(u"moreChip"_s);
    m_more->setText(u"…"_s);
    m_more->setToolTip(tr("Unusual day, only for me"));
    m_more->setAccessibleName(tr("More about this note"));
    connect(m_more, &Chip::clicked, this, &ComposerChips::openMore);
    connect(m_did, &Chip::clicked, this, [this] {
        openList(m_did, m_inputs.did->options(), m_inputs.did->current(), 1,
            [this](int index) { m_inputs.did->setCurrent(index); });
    });
    connect(m_customer, &Chip::clicked, this, [this] { openChoices(m_customer, m_inputs.customer); });
    connect(m_touchpoint, &Chip::clicked, this, [this] { openChoices(m_touchpoint, m_inputs.touchpoint); });
    place->hide();
}

void ComposerChips::setKeys(const QString &didLabel, const QString &customerLabel, const QString &touchpointLabel)
{
    qDeleteAll(m_keys);
    m_keys.clear();
    for (const auto &[label, chip] : {std::pair{didLabel, m_did}, std::pair{customerLabel, m_customer},
             std::pair{touchpointLabel, m_touchpoint}}) {
        auto *key = new QShortcut(QKeySequence::mnemonic(label), m_composer);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, chip, &Chip::click);
        m_keys.append(key);
    }
}

QWidget *ComposerChips::more() const
{
    return m_more;
}

void ComposerChips::setShown(bool shown, const Asked &asked)
{
    m_place->setVisible(shown && (asked.did || asked.customer || asked.touchpoint));
    const std::array isAsked{asked.did, asked.customer, asked.touchpoint}; // in the order of the keys
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        m_keys.at(i)->setEnabled(shown && isAsked.at(static_cast<size_t>(i)));
    m_did->setVisible(asked.did);
    m_customer->setVisible(asked.customer);
    m_touchpoint->setVisible(asked.touchpoint);
    showTexts();
}

void ComposerChips::showTexts()
{
    m_did->setText(tr("Did it: %1").arg(m_inputs.did->options().value(m_inputs.did->current()).toLower()));
    const QString customer = chosenText(m_inputs.customer);
    m_customer->setText(customer.isEmpty() ? tr("Customer type") : customer);
    const QString touchpoint = chosenText(m_inputs.touchpoint);
    m_touchpoint->setText(touchpoint.isEmpty() ? tr("Touchpoint") : touchpoint);
    m_customer->setAccessibleName(tr("Customer type: %1").arg(customer.isEmpty() ? tr("none") : customer));
    m_touchpoint->setAccessibleName(tr("Touchpoint: %1").arg(touchpoint.isEmpty() ? tr("none") : touchpoint));
}

void ComposerChips::openChoices(Chip *chip, ChipRow *row)
{
    QStringList texts{tr("None")};
    int current = 0;
    const QList<ChipOption> options = row->options();
    for (const ChipOption &option : options) {
        texts.append(option.text);
        if (option.value == row->chosenOne())
            current = static_cast<int>(texts.size()) - 1;
    }
    openList(chip, texts, current, 0,
        [row, options](int index) { row->setChosenOne(index == 0 ? QVariant() : options[index - 1].value); });
}

void ComposerChips::openMore()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *unusual = menu->addAction(m_inputs.unusual->icon(), tr("Unusual da&y"));
    unusual->setCheckable(true);
    unusual->setChecked(m_inputs.unusual->isChecked());
    connect(unusual, &QAction::triggered, this, [this](bool on) {
        m_inputs.unusual->setChecked(on);
        if (on)
            m_inputs.unusualText->setFocus(Qt::OtherFocusReason);
    });
    QAction *isPrivate = menu->addAction(icon(u"object-locked"_s), tr("Only for &me"));
    isPrivate->setCheckable(true);
    isPrivate->setChecked(m_inputs.isPrivate->isChecked());
    connect(isPrivate, &QAction::triggered, m_inputs.isPrivate, &QPushButton::setChecked);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ComposerChips::openList(
    Chip *chip, const QStringList &texts, int current, int firstDigit, const std::function<void(int)> &choose)
{
    auto *menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < texts.size(); ++i) {
        QAction *action = menu->addAction(
            u"&%1  %2"_s.arg(QString::number(i + firstDigit), QString(texts[i]).replace(u'&', u"&&"_s)));
        action->setCheckable(true);
        action->setChecked(i == current);
        connect(action, &QAction::triggered, this, [this, choose, i] {
            choose(i);
            emit changed();
        });
    }
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

} // namespace gui
