// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/cycle/idea/idealine.h"

#include "gui/components/buttons.h"
#include "gui/components/fieldsaver.h"
#include "gui/components/growingtext.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

namespace gui
{

IdeaLine::IdeaLine(domain::IdeaId id, FieldSaver &keeper, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_keeper(keeper)
    , m_choose(new QRadioButton(this))
    , m_words(new GrowingText(this))
    , m_writer(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
{
    m_remove = iconButton(QStringLiteral("edit-delete"), {}, this);
    m_choose->setAutoExclusive(false);
    m_words->setLeastLines(1);
    m_words->setPlain(true);
    m_words->setObjectName(QStringLiteral("ideaLine%1").arg(id.value()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, metrics::space1, 0, metrics::space1);
    row->setSpacing(metrics::space2);
    row->addWidget(m_choose);
    row->addWidget(m_words, 1);
    row->addWidget(m_writer);
    row->addWidget(m_remove);
    connect(m_choose, &QRadioButton::clicked, this, [this] {
        m_choose->setChecked(true);
        emit chosen();
    });
    connect(m_remove, &QPushButton::clicked, this, &IdeaLine::removeWanted);
}

void IdeaLine::showIdea(const domain::Idea &idea, const QString &writer, bool chosen, bool mayChoose)
{
    m_keeper.show(m_words, idea.line);
    m_writer->setText(writer);
    m_choose->setChecked(chosen);
    m_choose->setEnabled(mayChoose);
    m_words->setReadOnly(!mayChoose);
    m_remove->setVisible(mayChoose && !chosen);
    m_choose->setAccessibleName(tr("Choose “%1”").arg(idea.line));
    m_words->setAccessibleName(writer.isEmpty() ? tr("A line") : tr("A line by %1").arg(writer));
    m_remove->setAccessibleName(tr("Remove “%1”").arg(idea.line));
    m_remove->setToolTip(m_remove->accessibleName());
}

QWidget *IdeaLine::chooser() const
{
    return m_choose;
}

} // namespace gui
