// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/gatelist.h"

#include "gui/components/buttons.h"
#include "gui/components/gatemark.h"
#include "gui/components/linkbutton.h"
#include "gui/components/roleaccess.h"
#include "gui/components/textlabel.h"
#include "wording/gates.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

bool hasOpenOverride(const domain::Gate &gate)
{
    return std::any_of(gate.entries.begin(), gate.entries.end(),
        [](const domain::GateEntry &entry) { return entry.overridable && !entry.done; });
}

/// Wraps only where there is no room for it in one line; a wrapping label alone would rather be square.
class Headline final : public TextLabel
{
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override
    {
        const QSize size = TextLabel::sizeHint();
        return {qMax(size.width(), fontMetrics().horizontalAdvance(text()) + 2), size.height()};
    }
};

} // namespace

GateList::GateList(QWidget *parent)
    : Card(parent)
    , m_headline(new Headline)
    , m_count(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_override(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted))
    , m_button(new QPushButton)
    , m_entries(new QVBoxLayout)
{
    setAccessibleRole(this, QAccessible::List);
    m_headline->setStrong(true);
    m_headline->setWordWrap(true);
    m_button->setObjectName(u"gateGoOn"_s);
    connect(m_button, &QPushButton::clicked, this, &GateList::press);
    m_override->setObjectName(u"gateOverride"_s);
    m_override->setTextFormat(Qt::RichText);
    m_override->setWordWrap(true);
    m_override->hide();
    connect(m_override, &QLabel::linkActivated, this, &GateList::overrideChosen);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space2);
    head->addWidget(m_headline);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_button);
    m_entries->setSpacing(metrics::space2 - 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addLayout(head);
    column->addLayout(m_entries);
    column->addWidget(m_override);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void GateList::setGate(const domain::Gate &gate, const QHash<domain::GateItem, QString> &facts)
{
    QList<GateLine> lines;
    for (const domain::GateEntry &entry : gate.entries)
        lines.append({entry.item,
            entry.done ? facts.value(entry.item, wording::done(entry.item)) : wording::toDo(entry.item), entry.done});
    setHeadline(wording::gateTitle(gate.kind));
    setButtonText(wording::gateButton(gate.kind));
    setLines(lines, gate.passed());

    const wording::Override words = wording::overrideOf(gate.kind);
    if (!gate.overrideReason.isEmpty())
        setOverrideSentence(words.given.arg(gate.overrideReason).toHtmlEscaped());
    else if (hasOpenOverride(gate))
        setOverrideSentence(
            words.offer.toHtmlEscaped().arg(u"<a href=\"override\">%1</a>"_s.arg(words.link.toHtmlEscaped())));
    else
        setOverrideSentence({});
}

void GateList::setHeadline(const QString &headline)
{
    m_headline->setText(headline);
    rebuild();
}

void GateList::setButtonText(const QString &text)
{
    m_button->setText(text);
}

void GateList::setLines(const QList<GateLine> &lines, bool passed)
{
    if (lines == m_lines && passed == m_passed)
        return;
    m_lines = lines;
    m_passed = passed;
    rebuild();
}

void GateList::setOverrideSentence(const QString &sentence)
{
    m_override->setText(sentence);
    // Without a link there is nothing to follow and nothing to stop at.
    const bool leads = sentence.contains(u"href"_s);
    m_override->setTextInteractionFlags(
        leads ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard : Qt::NoTextInteraction);
    m_override->setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    m_override->setVisible(!sentence.isEmpty());
}

QAbstractButton *GateList::link(domain::GateItem item) const
{
    for (const auto &[known, link] : m_links)
        if (known == item)
            return link;
    return nullptr;
}

void GateList::rebuild()
{
    const QWidget *focus = QApplication::focusWidget();
    bool hadFocus = false;
    for (const auto &entry : std::as_const(m_links))
        hadFocus = hadFocus || entry.second == focus;
    m_links.clear();
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // a link may be the one that brought us here
        }
        delete item;
    }
    int done = 0;
    for (const GateLine &line : std::as_const(m_lines)) {
        addLine(line);
        done += line.done ? 1 : 0;
    }
    const int missing = static_cast<int>(m_lines.size()) - done;
    m_count->setText(tr("%1 of %n done", nullptr, static_cast<int>(m_lines.size())).arg(done));
    setAccessibleName(missing > 0 ? tr("%1, %n missing", nullptr, missing).arg(m_headline->text())
                                  : tr("%1, all done").arg(m_headline->text()));
    setKind(m_button, m_passed ? ButtonKind::Primary : ButtonKind::Outlined);
    m_button->setAccessibleDescription(m_passed ? QString() : tr("Leads to the first missing entry"));
    if (hadFocus) {
        QWidget *next = m_links.isEmpty() ? static_cast<QWidget *>(m_button) : m_links.first().second;
        next->setFocus(Qt::OtherFocusReason);
    }
}

void GateList::addLine(const GateLine &line)
{
    auto *row = new QWidget(this);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(metrics::space2);
    box->addWidget(new GateMark(line.done, row), 0, Qt::AlignTop);
    if (line.done) {
        auto *text = new TextLabel(line.text, TextLabel::Role::Body, TextLabel::Tone::Normal, row);
        text->setWordWrap(true);
        text->setAccessibleName(tr("Done: %1").arg(line.text));
        box->addWidget(text, 1);
    } else {
        auto *link = new LinkButton(line.text, row);
        link->setAccessibleName(line.text);
        link->setAccessibleDescription(tr("Missing; leads to its field"));
        connect(link, &LinkButton::clicked, this, [this, item = line.item] { emit missingChosen(item); });
        box->addWidget(link, 0);
        box->addStretch(1);
        m_links.append({line.item, link});
    }
    m_entries->addWidget(row);
    row->show(); // at once: it may get the focus now
}

void GateList::press()
{
    if (m_passed) {
        emit goOn();
        return;
    }
    for (const GateLine &line : std::as_const(m_lines)) {
        if (!line.done) {
            emit missingChosen(line.item);
            return;
        }
    }
}

} // namespace gui
