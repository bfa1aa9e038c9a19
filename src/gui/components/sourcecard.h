// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/week/sourcecard.h"
#include "gui/components/card.h"
#include "wording/sourcetexts.h"

#include <QPointer>

class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace gui
{

class DataTable;
class TextLabel;

/// Where a number comes from, beside the number: formula in words, what was counted, difference and chance, what was
/// left out, methods, Copy. Put it into the page's grid, hidden; it is no dialog. Opened by a sourceButton() or
/// Alt+Enter; Esc and × close it and give the focus back to where it was opened.
class SourceCard final : public Card
{
    Q_OBJECT

public:
    explicit SourceCard(QWidget *parent = nullptr);

    /// Shows the card of a number. `opener`: what gets the focus back. `takeFocus` false: it was there already and
    /// only follows its number.
    void showSource(
        const QString &number, const domain::SourceCard &source, QDate today, QWidget *opener, bool takeFocus = true);
    /// The same for a number whose card is in words already.
    void showSource(const QString &number, const wording::SourceText &text, QWidget *opener, bool takeFocus = true);
    /// Offers a way to what was counted, for example “Show the 31 notes”; empty: none.
    void setGoOn(const QString &text);
    /// Hides the card and gives the focus back.
    void shut();

    /// Whether there is room for it beside the number in a place of that width; else it opens below.
    static bool standsBeside(const QWidget *place);

    /// For a table with more columns than others have; 18.5 at first.
    void setWidthInLines(double lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void shutDown();
    /// The way to what was counted was taken.
    void goOnWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTable();
    void fillLines(QVBoxLayout *lines, const QStringList &texts, bool small);

    TextLabel *m_formula;
    DataTable *m_table;
    QStandardItemModel *m_counts;
    QVBoxLayout *m_sentences;
    QVBoxLayout *m_leftOut;
    QVBoxLayout *m_methods;
    QPushButton *m_goOn;
    QPushButton *m_close;
    QPointer<QWidget> m_opener;
    double m_widthInLines = 18.5; ///< 352 in the design's font
    QString m_number;
    wording::SourceText m_text;
};

/// The ⓘ beside a number or picture: a flat button named “Where this comes from: …”.
QPushButton *sourceButton(const QString &number, QWidget *parent);

/// Alt+Enter anywhere in `place` presses `button`, an ⓘ of it.
void pressOnAltEnter(QWidget *place, QPushButton *button);

} // namespace gui
