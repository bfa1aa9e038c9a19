// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace gui
{

/// What a tag says by its colour, beside its words.
enum class TagTone
{
    Plain,
    Warn, ///< late, missing
    Error
};

/// The size of a tag beside text of `font`.
QSize tagSize(const QString &text, bool hasIcon, const QFont &font);
/// Draws a tag into `rect`, in the colours of the palette's theme; for delegates.
void paintTag(QPainter &painter, const QRect &rect, const QString &text, const QIcon &icon, TagTone tone,
    const QFont &font, const QPalette &palette);

/// A small label without an edge: a pin and a touchpoint, a person and a customer type, "3 days late". Not focusable;
/// its accessible name is its text.
class Tag : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)

public:
    explicit Tag(QWidget *parent = nullptr);
    explicit Tag(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    void setTone(TagTone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    QIcon m_icon;
    TagTone m_tone = TagTone::Plain;
};

} // namespace gui
