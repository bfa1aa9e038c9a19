// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"

#include <QList>
#include <QStringList>

namespace support
{

/// Stands in for the window around a page: keeps where it was sent and what it was told.
class RecordingWindow final : public gui::Navigator, public gui::Messages
{
public:
    void go(const gui::Address &address) override { went.append(address); }
    void tell(const QString &sentence, bool offerUndo) override
    {
        told.append(sentence);
        offeredUndo = offerUndo;
    }
    void complain(const domain::Error &error) override { complaints.append(error); }
    void showProgress(const QString &, qint64, qint64, const std::function<void()> &) override { }
    void endProgress() override { }

    QList<gui::Address> went;
    QStringList told;
    QList<domain::Error> complaints;
    bool offeredUndo = false;
};

} // namespace support
