// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cycle/step.h"

#include <QFrame>

class QAction;

namespace gui
{

class GuidePanel;
class GuideStrip;

/// What stands beside a step's page: its questions, an example and what good looks like; or a strip at the edge when
/// it is folded. F9 folds and unfolds. The owner remembers foldedChanged() for the person.
class Guide : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(bool folded READ isFolded WRITE setFolded NOTIFY foldedChanged)

public:
    explicit Guide(QWidget *parent = nullptr);

    /// Shows the questions and texts of a step.
    void setStep(domain::Step step);
    /// Shows other questions (a form of reflection) and texts; an empty text leaves its part out.
    void setContent(const QStringList &questions, const QString &example, const QString &good);
    /// Tints the question that helps with the first missing entry, by its key (see wording::questionKey); empty:
    /// none.
    void highlight(const QString &questionKey);

    bool isFolded() const { return m_folded; }
    /// Folds without announcing it; the width moves in 160 ms unless the desktop wants no motion.
    void setFolded(bool folded);
    /// Folds and unfolds, F9; it belongs into the View menu too.
    QAction *toggleAction() const { return m_toggle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A person folded or unfolded it.
    void foldedChanged(bool folded);
    /// F1's line was pressed.
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wantedWidth() const;
    void applyWidth(bool animated);

    GuidePanel *m_panel;
    GuideStrip *m_strip;
    QAction *m_toggle;
    QStringList m_keys;
    bool m_folded = false;
};

} // namespace gui
