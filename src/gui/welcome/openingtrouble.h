// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"
#include "gui/components/card.h"

#include <QDate>

class QLabel;
class QPushButton;

namespace gui
{

class TextLabel;

/// Why a workspace did not open: what happened, what was kept, and the buttons for what can be done about it.
class OpeningTrouble : public Card
{
    Q_OBJECT

public:
    explicit OpeningTrouble(QWidget *parent = nullptr);

    /// `backup`: the newest whole backup of a damaged file, if there is one.
    void show(const domain::Error &error, const QString &path, const QString &backup, QDate today);

signals:
    void restoreRequested(const QString &path);
    void readingRequested(const QString &path);
    void takeoverRequested(const QString &path);
    void retryRequested(const QString &path);
    void forgetRequested(const QString &path);
    void otherFileRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();

    QLabel *m_icon;
    TextLabel *m_file;
    TextLabel *m_sentence;
    TextLabel *m_offer;
    QPushButton *m_restore;
    QPushButton *m_read;
    QPushButton *m_retry;
    QPushButton *m_takeover;
    QPushButton *m_forget;
    QPushButton *m_other;
    QString m_path;
};

} // namespace gui
