// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/page/windowmessages.h"

#include "gui/components/messagebar.h"
#include "wording/errors.h"

namespace gui
{

WindowMessages::WindowMessages(MessageBar *bar, QAction *undo, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_undo(undo)
{
    connect(m_bar, &MessageBar::cancelled, this, [this] {
        if (m_cancel)
            m_cancel();
    });
}

void WindowMessages::tell(const QString &sentence, bool offerUndo)
{
    m_bar->showNews(sentence, offerUndo ? m_undo : nullptr);
}

void WindowMessages::complain(const domain::Error &error)
{
    m_bar->showError(wording::sentence(error), m_remedies.value(error.code));
}

void WindowMessages::showProgress(
    const QString &sentence, qint64 done, qint64 total, const std::function<void()> &cancel)
{
    m_cancel = cancel;
    m_bar->showProgress(sentence, done, total);
}

void WindowMessages::endProgress()
{
    m_cancel = nullptr;
    if (m_bar->kind() == MessageBar::Kind::Progress)
        m_bar->dismiss();
}

} // namespace gui
