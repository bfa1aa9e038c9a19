// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace gui
{

/// A text field of a few lines that grows with what is typed, so that nothing in it scrolls. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
    Q_PROPERTY(int leastLines READ leastLines WRITE setLeastLines)
    Q_PROPERTY(bool plain READ isPlain WRITE setPlain)
    Q_PROPERTY(bool quiet READ isQuiet WRITE setQuiet)

public:
    explicit GrowingText(QWidget *parent = nullptr);

    int leastLines() const { return m_leastLines; }
    /// How many lines are there from the start, 1 or more.
    void setLeastLines(int lines);
    bool isPlain() const { return m_plain; }
    /// Without an edge and a fill of its own while it has no focus: text in a card that can be written over.
    void setPlain(bool plain);
    bool isQuiet() const { return m_quiet; }
    /// Small and muted: a remark below what it belongs to.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    void applyLook();
    int wantedHeight() const;

    int m_leastLines = 2;
    bool m_plain = false;
    bool m_quiet = false;
    bool m_applying = false;
};

} // namespace gui
