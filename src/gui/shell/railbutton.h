// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QIcon>

namespace gui
{

/// One place of the navigation rail: icon over label, or the initials of a person in a disc. Arrow keys move the
/// focus, Space and Enter go there.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &label, QWidget *parent);

    void setInitials(const QString &initials);
    void setLabelShown(bool shown);
    /// The width the label needs, with air.
    int wantedWidth() const;

    QSize sizeHint() const override;
    /// Without its label it may be lower than usual, in a window that is short for its font.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveFocus(int step);
    void paintMark(QPainter &painter, const QRect &rect, const QColor &ink) const;

    QString m_initials;
    bool m_labelShown = true;
};

} // namespace gui
