#pragma once

#include "domain/clock.h"
#include "gui/shell/dialogs.h"
#include "gui/shell/mainwindow.h"

#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace gallery
{

/// Renders the pages of the example workspace from the program's own window, on a day that never changes.
class Gallery
{
public:
    /// `folder` gets the pictures whose names hold `only`.
    explicit Gallery(const QString &folder, const QString &only = {});

    /// Makes the example; false with a word on stderr when that fails.
    bool prepare();
    /// Renders every page in the appearance that is set; `suffix` ends the names ("light").
    void render(const QString &suffix);

private:
    using Arrange = std::function<void()>;

    void openWindow(QSize size, const QString &file, const QString &account);
    void shoot(const QString &name);
    void page(const QString &name, const gui::Address &address);
    void renderWelcome();
    void renderPages();
    void renderEvidence();
    /// A small customer file with rows that cannot be read.
    QString customerFile() const;
    QString doubtfulFile() const;
    void renderCycles();
    void renderNumbers();
    void renderWeek();
    void renderSearch();
    /// The composer in its states, and the small window.
    void renderNotes();
    void shootSmall(const QString &name);
    void actAs(domain::Role role);
    /// Lets what was started in the background arrive.
    void settle();

    QDir m_folder;
    QString m_only;
    QTemporaryDir m_home;
    domain::FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    gui::Dialogs m_dialogs;
    std::unique_ptr<gui::MainWindow> m_window;
    QString m_example;
    QString m_suffix;
};

} // namespace gallery
