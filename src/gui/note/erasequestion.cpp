// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/erasequestion.h"

#include "gui/components/buttons.h"
#include "gui/components/flowlayout.h"
#include "gui/components/pagescroll.h"
#include "gui/components/textlabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

EraseQuestion::EraseQuestion(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new TextLabel(tr("What you wrote goes from this note, the search and the history, and nothing "
                                     "brings it back. The effect stays. Copies made elsewhere keep it."),
          TextLabel::Role::Small, TextLabel::Tone::Warn, this))
    , m_backups(new QCheckBox(this))
    , m_erase(new QPushButton(tr("Erase for &good"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_explanation->setWordWrap(true);
    m_explanation->setObjectName(u"eraseExplanation"_s);
    column->addWidget(m_explanation);
    m_backups->setObjectName(u"eraseBackups"_s);
    column->addWidget(m_backups);
    auto *buttons = new FlowLayout;
    column->addLayout(buttons);
    m_erase->setObjectName(u"eraseNow"_s);
    setKind(m_erase, ButtonKind::Outlined);
    buttons->addWidget(m_erase);
    auto *leave = new QPushButton(tr("Leave it as it is"), this);
    leave->setObjectName(u"eraseNot"_s);
    makeFlat(leave, false);
    buttons->addWidget(leave);
    connect(m_erase, &QPushButton::clicked, this, [this] { emit confirmed(m_backups->isChecked()); });
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
    setBackups(0);
}

void EraseQuestion::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
}

void EraseQuestion::setBackups(int count)
{
    m_backups->setVisible(count > 0);
    m_backups->setChecked(count > 0);
    m_backups->setText(
        tr("Put a fresh backup in the place of %n older backups, which still hold it", nullptr, count));
}

void EraseQuestion::ask()
{
    show();
    m_erase->setFocus(Qt::OtherFocusReason);
    PageScroll::reveal(this);
}

} // namespace gui
