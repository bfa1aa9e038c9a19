// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

#include <QHash>
#include <QObject>

class QAction;

namespace gui
{

class MessageBar;

/// What pages have to say, in the message bar of the window.
class WindowMessages : public QObject, public Messages
{
    Q_OBJECT

public:
    /// `undo`: what the Undo beside a sentence does. Both outlive this object.
    WindowMessages(MessageBar *bar, QAction *undo, QObject *parent);

    void tell(const QString &sentence, bool offerUndo = false) override;
    void complain(const domain::Error &error) override;
    /// Beside every error of that code this is offered; it outlives this object.
    void setRemedy(domain::ErrorCode code, QAction *remedy) { m_remedies.insert(code, remedy); }
    void showProgress(
        const QString &sentence, qint64 done, qint64 total, const std::function<void()> &cancel) override;
    void endProgress() override;

private:
    MessageBar *m_bar;
    QAction *m_undo;
    QHash<domain::ErrorCode, QAction *> m_remedies;
    std::function<void()> m_cancel;
};

} // namespace gui
