// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/contactdraw.h"

#include "gui/components/textlabel.h"
#include "wording/names.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

ContactDraw::ContactDraw(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextLabel::Role::Section, TextLabel::Tone::Accent, this))
    , m_hint(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
{
    setObjectName(u"contactDraw"_s);
    m_words->setObjectName(u"drawnArm"_s);
    m_words->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_words);
    column->addWidget(m_hint);
    setArm(std::nullopt);
}

void ContactDraw::setArm(std::optional<domain::Arm> arm)
{
    m_arm = arm;
    setVisible(arm.has_value());
    if (!arm)
        return;
    m_words->setText(tr("This contact: %1", "try it, or as usual").arg(wording::armName(*arm).toLower()));
    m_hint->setText(*arm == domain::Arm::Try ? tr("The draw says to do what the idea says.")
                                             : tr("The draw says to do as you always did."));
    setAccessibleName(m_words->text());
}

} // namespace gui
