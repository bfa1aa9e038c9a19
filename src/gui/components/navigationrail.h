#pragma once

#include <QFrame>

#include <array>

class QAction;

namespace gui
{

class RailButton;

/// The pages the rail leads to, from top to bottom.
enum class Page
{
    Today,
    Cycles,
    Evidence,
    Learnings,
    Team
};
inline constexpr int pageCount = 5;

/// The rail at the left of the window: Search, the five pages, the person below. Its actions carry the shortcuts
/// (Ctrl+K, Ctrl+1 … Ctrl+5) and belong into the menus too. Arrow keys move inside.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    Page current() const { return m_current; }
    /// Marks a page without announcing it.
    void setCurrent(Page page);
    /// Who works here: full name; the rail shows the given name under the initials. Empty: nobody chosen yet.
    void setPerson(const QString &name);
    /// Without labels the rail is narrow; tool tips and accessible names stay.
    void setLabelsShown(bool shown);
    bool labelsShown() const { return m_labelsShown; }

    QAction *pageAction(Page page) const { return m_pageActions[static_cast<size_t>(page)]; }
    QAction *searchAction() const { return m_searchAction; }
    /// Switches the person: two keys, on shared desks.
    QAction *personAction() const { return m_personAction; }

    /// The name of a page as the rail shows it.
    static QString pageName(Page page);

    QSize sizeHint() const override;

signals:
    void pageChosen(gui::Page page);
    void searchRequested();
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page page, const QString &iconName);
    QAction *makeAction(const QString &text, const QString &iconName, const QKeySequence &key);
    void applyWidth();

    std::array<RailButton *, pageCount> m_pages{};
    std::array<QAction *, pageCount> m_pageActions{};
    RailButton *m_search = nullptr;
    RailButton *m_person = nullptr;
    QAction *m_searchAction = nullptr;
    QAction *m_personAction = nullptr;
    Page m_current = Page::Today;
    bool m_labelsShown = true;
};

} // namespace gui
