#pragma once

#include <QSvgRenderer>
#include <QWidget>

namespace gui
{

/// A picture as it was kept, on paper white in light and dark alike.
class FrozenPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit FrozenPicture(QWidget *parent = nullptr);

    /// `sentence` is what the picture says, for who cannot see it.
    void setPicture(const QByteArray &svg, const QString &sentence);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSvgRenderer m_renderer;
};

} // namespace gui
