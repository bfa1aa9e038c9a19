// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QShortcut;

namespace gui
{

/// One line of news at the bottom of the page, in the page's own column and never over content. The newest replaces
/// the older. News go after 8 s, not while the mouse or the focus is on them; errors stay until closed or replaced;
/// progress stays until it is done and has Cancel. F6 reaches the bar; screen readers hear every new sentence.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Messages,
        Error,
        Progress
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Says `text`; `action` (for example Undo) is offered beside it with its shortcut. The action must outlive the
    /// bar or the message.
    void showNews(const QString &text, QAction *action = nullptr);
    /// What happened, what was kept, what to do.
    void showError(const QString &text, QAction *action = nullptr);
    /// Begins or moves on a progress; `maximum` 0 means that the end is not known. Esc on the bar cancels.
    void showProgress(const QString &text, qint64 done, qint64 maximum);
    /// Takes the message away.
    void dismiss();

    Kind kind() const { return m_kind; }
    QString text() const;
    /// How long news stay, in milliseconds; tests shorten it.
    void setNewsTime(int milliseconds) { m_newsTime = milliseconds; }
    int newsTime() const { return m_newsTime; }
    /// True while the time of news runs: not for errors and progress, not under mouse or focus.
    bool isCounting() const { return m_timer.isActive(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cancelled();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(Kind kind, const QString &text, QAction *action);
    void applyIcon();
    void replaceAction(QAction *action);
    void updateTimer();
    void fadeIn();

    Kind m_kind = Kind::Messages;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_close;
    QPushButton *m_action = nullptr;
    QTimer m_timer;
    int m_newsTime = 8000;
    bool m_hovered = false;
};

} // namespace gui
