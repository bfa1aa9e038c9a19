#pragma once

#include <QScrollArea>

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

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitContent();
    void reveal(QWidget *focused);

    bool m_reading = true;
};

} // namespace gui
