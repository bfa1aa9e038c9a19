// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/statement.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace gui
{

Statement::Statement(QWidget *parent)
    : TextLabel({}, Role::Statement, Tone::Normal, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
}

void Statement::setSituation(const QString &situation)
{
    m_situation = situation;
    compose();
}

void Statement::setBehaviour(const QString &behaviour)
{
    m_behaviour = behaviour;
    compose();
}

void Statement::setRunning(bool running)
{
    m_running = running;
    compose();
}

void Statement::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_composing)
        compose();
}

void Statement::compose()
{
    m_composing = true;
    //: The two parts of an idea in large type; keep the tags round the words that introduce each part.
    const QString frame = tr("<i>When</i> %1,<br><i>I will</i> %2.");
    const QString muted = u"<span style=\"color:%1\">"_s.arg(palette().color(QPalette::PlaceholderText).name());
    QString html = frame;
    if (m_running)
        html.replace(u"<br>"_s, u" "_s);
    html.replace(u"<i>"_s, muted).replace(u"</i>"_s, u"</span>"_s);
    setText(html.arg(m_situation.toHtmlEscaped(), m_behaviour.toHtmlEscaped()));
    //: The same as one spoken sentence.
    setAccessibleName(tr("When %1, I will %2.").arg(m_situation, m_behaviour));
    m_composing = false;
}

} // namespace gui
