// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/textlabel.h"

namespace gui
{

/// An idea in large type: *When … I will …*, the two words muted so that the person's own stand out.
class Statement : public TextLabel
{
    Q_OBJECT
    Q_PROPERTY(QString situation READ situation WRITE setSituation)
    Q_PROPERTY(QString behaviour READ behaviour WRITE setBehaviour)

public:
    explicit Statement(QWidget *parent = nullptr);

    QString situation() const { return m_situation; }
    /// What follows *When*.
    void setSituation(const QString &situation);
    QString behaviour() const { return m_behaviour; }
    /// What follows *I will*.
    void setBehaviour(const QString &behaviour);
    /// Both parts in one paragraph, where there is little room.
    void setRunning(bool running);

protected:
    void changeEvent(QEvent *event) override;

private:
    void compose();

    QString m_situation;
    QString m_behaviour;
    bool m_running = false;
    bool m_composing = false;
};

} // namespace gui
