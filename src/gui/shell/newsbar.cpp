#include "gui/shell/newsbar.h"

#include "gui/components/messagebar.h"
#include "wording/errors.h"

namespace gui
{

NewsBar::NewsBar(MessageBar *bar, QAction *undo, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_undo(undo)
{
    connect(m_bar, &MessageBar::cancelled, this, [this] {
        if (m_cancel)
            m_cancel();
    });
}

void NewsBar::tell(const QString &sentence, bool offerUndo)
{
    m_bar->showNews(sentence, offerUndo ? m_undo : nullptr);
}

void NewsBar::complain(const domain::Error &error)
{
    m_bar->showError(wording::sentence(error), m_remedies.value(error.code));
}

void NewsBar::showProgress(const QString &sentence, qint64 done, qint64 total, const std::function<void()> &cancel)
{
    m_cancel = cancel;
    m_bar->showProgress(sentence, done, total);
}

void NewsBar::endProgress()
{
    m_cancel = nullptr;
    if (m_bar->kind() == MessageBar::Kind::Progress)
        m_bar->dismiss();
}

} // namespace gui
