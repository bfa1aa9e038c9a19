// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/page.h"
#include "gui/search/foundmodel.h"

#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;

namespace gui
{

class FoundDelegate;
class TextLabel;

/// The command search over the window: finds pages, cycles, notes and actions by typing. “>” shows actions only.
class CommandSearch : public QWidget
{
    Q_OBJECT

public:
    /// What of each group is listed at most.
    static constexpr int mostOfAGroup = 6;

    explicit CommandSearch(QWidget *window);

    /// What can be searched from now on; `workspace` may be null. `actions`: those that work now.
    void setSources(application::Workspace *workspace, Navigator *navigator);
    /// Appears with `text` in the field and takes the focus; gives it back when it closes.
    void open(const QList<QAction *> &actions, const QString &text = {});
    void close();
    bool isOpen() const { return isVisible(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void search();
    void addCycles(QList<Found> &lines, const QString &words) const;
    void addWritten(QList<Found> &lines, const QString &words) const;
    void addActions(QList<Found> &lines, const QString &words, int most) const;
    void move(int direction);
    void openCurrent();
    void place();

    QWidget *m_panel;
    QLineEdit *m_field;
    QLabel *m_icon;
    TextLabel *m_count;
    TextLabel *m_nothing;
    QListView *m_list;
    FoundModel *m_model;
    FoundDelegate *m_delegate;
    application::Workspace *m_workspace = nullptr;
    Navigator *m_navigator = nullptr;
    QList<QAction *> m_actions;
    QPointer<QWidget> m_before;
};

} // namespace gui
