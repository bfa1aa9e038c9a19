// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/buttons.h"

#include <QWidget>

class QAction;
class QBoxLayout;

namespace gui
{

class TextLabel;

/// The top of a page: a small muted line that says where the page belongs, the title with a muted note beside it, and
/// flat actions at the right, the last one flush with the margin. Where the room ends, the actions go below the
/// title, and one below the other.
class PageHeader : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title WRITE setTitle)
    Q_PROPERTY(QString parentLine READ parentLine WRITE setParentLine)
    Q_PROPERTY(QString note READ note WRITE setNote)

public:
    explicit PageHeader(QWidget *parent = nullptr);

    QString title() const;
    /// The page's title; also the accessible name of the page (the header's parent widget).
    void setTitle(const QString &title);
    QString parentLine() const;
    void setParentLine(const QString &text);
    QString note() const;
    void setNote(const QString &note);

    /// Adds a button at the right end that follows `action`.
    QPushButton *addActionButton(QAction *action, ButtonKind kind = ButtonKind::FlatQuiet);
    /// Adds any widget at the right end.
    void addWidget(QWidget *widget);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    TextLabel *m_parentLine;
    TextLabel *m_title;
    TextLabel *m_note;
    QBoxLayout *m_texts;
    QBoxLayout *m_all;
    QBoxLayout *m_actions;
};

} // namespace gui
