// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/address.h"

#include <QFrame>

#include <array>

class QAction;

namespace gui
{

class RailButton;

/// The rail at the left of the window: Search, the five pages, the person below. Its actions carry the shortcuts
/// (Ctrl+K, Ctrl+1 … Ctrl+5) and belong into the menus too. Arrow keys move inside.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// The places of the rail, from top to bottom.
    static constexpr std::array places{
        PageKind::Today, PageKind::Cycles, PageKind::Evidence, PageKind::Learnings, PageKind::Team};

    /// The place marked as where the person is.
    PageKind current() const { return m_current; }
    /// Marks the place `page` belongs to (a cycle to Cycles, an import to Evidence) without announcing it.
    void setCurrent(PageKind page);
    /// Who works here: full name; the rail shows the given name under the initials. Empty: nobody chosen yet.
    void setPerson(const QString &name);
    /// Without labels the rail is narrow; tool tips and accessible names stay.
    void setLabelsShown(bool shown);
    bool labelsShown() const { return m_labelsShown; }

    /// The action that goes to one of the `places`.
    QAction *pageAction(PageKind place) const { return m_pageActions[indexOf(place)]; }
    QAction *searchAction() const { return m_searchAction; }
    /// Switches the person: two keys, on shared desks.
    QAction *personAction() const { return m_personAction; }

    /// The name of a page as the rail shows it.
    static QString pageName(PageKind place);

    QSize sizeHint() const override;

signals:
    void pageChosen(gui::PageKind page);
    void searchRequested();
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static size_t indexOf(PageKind page);
    void addPage(PageKind place, const QString &iconName);
    QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &key);
    void applyWidth();

    std::array<RailButton *, places.size()> m_pages{};
    std::array<QAction *, places.size()> m_pageActions{};
    RailButton *m_search = nullptr;
    RailButton *m_person = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_personAction = nullptr;
    PageKind m_current = PageKind::Today;
    bool m_labelsShown = true;
};

} // namespace gui
