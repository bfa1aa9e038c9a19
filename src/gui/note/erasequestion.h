// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace gui
{

class TextLabel;

/// Asks in place whether a text is to be erased for good, and whether the older backups go too.
class EraseQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit EraseQuestion(QWidget *parent = nullptr);

    /// What goes and what stays; at first as for a note.
    void setExplanation(const QString &explanation);
    /// How many backups would still hold the text; with none, nothing is offered.
    void setBackups(int count);
    void ask();

signals:
    void confirmed(bool withBackups);
    /// The text stays.
    void left();

private:
    TextLabel *m_explanation;
    QCheckBox *m_backups;
    QPushButton *m_erase;
};

} // namespace gui
