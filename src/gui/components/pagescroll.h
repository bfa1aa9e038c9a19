// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <functional>

namespace gui
{

/// The one scroll area of a page: no frame, vertical only, see-through. Its content is at most as wide as a column of
/// text should be (840 at the design's font, growing with it) unless `reading` is false. What gets the focus is
/// scrolled into view, also when the program moved it there.
class PageScroll : public QScrollArea
{
    Q_OBJECT
    Q_PROPERTY(bool reading READ isReading WRITE setReading)

public:
    explicit PageScroll(QWidget *parent = nullptr);
    ~PageScroll() override;

    bool isReading() const { return m_reading; }
    void setReading(bool reading);

    /// Scrolls so that all of a widget that was just shown is to be seen, once it has its size; or a part of it,
    /// which is asked for then. Without a scroll area around it nothing happens.
    static void reveal(QWidget *widget, const std::function<QRect()> &part = {});

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitContent();
    void scrollToRevealed();
    void followFocus(QWidget *focused);

    bool m_reading = true;
    QPointer<QWidget> m_revealed; ///< until the page has settled
    std::function<QRect()> m_revealedPart;
    QTimer m_settling;
};

} // namespace gui
