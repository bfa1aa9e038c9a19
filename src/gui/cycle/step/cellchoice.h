// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// A choice that reads like a line of text and opens its list when it is pressed: “High”, “Partly”, “2 quotes”. A
/// second, muted line and a sign beside the first are optional.
class CellChoice : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Sign
    {
        None,
        Done,
        Missing
    };

    explicit CellChoice(QWidget *parent = nullptr);

    /// The first line; muted while nothing is chosen.
    void setLine(const QString &text, bool chosen);
    void setNote(const QString &note);
    void setSign(Sign sign);
    /// Whether a small arrow says that a list opens.
    void setOpensList(bool opens);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont noteFont() const;

    QString m_note;
    Sign m_sign = Sign::None;
    bool m_chosen = false;
    bool m_opensList = true;
};

} // namespace gui
