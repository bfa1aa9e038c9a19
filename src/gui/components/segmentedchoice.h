// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace gui
{

class Segment;

/// Two to four answers in one frame, of which one holds (Yes, Partly, No). Digits and arrows pick while it has the
/// focus. Make it the buddy of its label.
class SegmentedChoice : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList options READ options WRITE setOptions)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)

public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    QStringList options() const;
    void setOptions(const QStringList &options);
    /// The index of the answer that holds; -1: none yet.
    int current() const;
    /// Chooses without announcing it.
    void setCurrent(int index);

signals:
    /// A person chose.
    void changed(int index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Segment *> m_segments;
};

} // namespace gui
