// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace gui
{

/// A text field for a few lines in which Enter is done and Shift+Enter begins a new line. Tab leaves it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gui
