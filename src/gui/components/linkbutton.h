// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// A link: underlined words in the accent that lead to a field or a page. Wraps where the room ends; Enter and Space
/// follow it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(bool small READ isSmall WRITE setSmall)

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    bool isSmall() const { return m_small; }
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont wordFont() const;

    bool m_small = false;
};

} // namespace gui
