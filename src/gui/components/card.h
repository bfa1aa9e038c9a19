// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace gui
{

class TextLabel;

/// A white surface with a hairline and round corners. An optional section title with a muted note beside it sits on
/// top; what a layout holds comes below. Give the layout margins of 16 to 24 (16 is the default). No card in a card.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString note READ note WRITE setNote)
    Q_PROPERTY(bool chosen READ isChosen WRITE setChosen)

public:
    explicit Card(QWidget *parent = nullptr);

    QString title() const;
    /// The section title; also the card's accessible name.
    void setTitle(const QString &title);
    QString note() const;
    /// Beside the title, muted: "3, one of them late".
    void setNote(const QString &note);
    bool isChosen() const { return m_chosen; }
    /// A 2 px accent edge, for one card chosen among several.
    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeTitle();

    TextLabel *m_title;
    TextLabel *m_note;
    bool m_chosen = false;
};

} // namespace gui
