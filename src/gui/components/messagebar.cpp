// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/messagebar.h"

#include "gui/components/buttons.h"
#include "gui/components/roleaccess.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int fadeMilliseconds = 120;
constexpr int progressSteps = 1000;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_close(iconButton(u"window-close"_s, tr("Close this message"), this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setMaximum(progressSteps);
    m_progress->setTextVisible(false);
    makeFlat(m_cancel, false);
    setKeyHint(m_cancel, QKeySequence(Qt::Key_Escape));
    m_cancel->setObjectName(u"messageCancel"_s);
    m_close->setObjectName(u"messageClose"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space6, metrics::space1, metrics::space6, metrics::space1);
    row->setSpacing(metrics::space3);
    row->addWidget(m_icon);
    row->addWidget(m_text, 3);
    row->addWidget(m_progress, 2);
    row->addWidget(m_cancel);
    row->addWidget(m_close);

    connect(m_cancel, &QPushButton::clicked, this, &MessageBar::cancelled);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::updateTimer);
    auto *reach = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(reach, &QShortcut::activated, this, [this] {
        QPushButton *first = m_kind == Kind::Progress ? m_cancel : m_action ? m_action : m_close;
        first->setFocus(Qt::ShortcutFocusReason);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

MessageBar::~MessageBar()
{
    // Losing its children moves the focus once more, when this is no longer what it was.
    disconnect(qApp, nullptr, this, nullptr);
}

void MessageBar::showNews(const QString &text, QAction *action)
{
    present(Kind::Messages, text, action);
}

void MessageBar::showError(const QString &text, QAction *action)
{
    present(Kind::Error, text, action);
}

void MessageBar::showProgress(const QString &text, qint64 done, qint64 maximum)
{
    m_progress->setMaximum(maximum > 0 ? progressSteps : 0);
    m_progress->setValue(maximum > 0 ? static_cast<int>(done * progressSteps / maximum) : 0);
    m_progress->setAccessibleName(text);
    if (m_kind == Kind::Progress && isVisible()) {
        m_text->setText(text); // moves on quietly: a reader that hears every step hears nothing else
        return;
    }
    present(Kind::Progress, text, nullptr);
}

void MessageBar::present(Kind kind, const QString &text, QAction *action)
{
    const bool appears = !isVisible();
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    applyIcon();
    m_progress->setVisible(kind == Kind::Progress);
    m_cancel->setVisible(kind == Kind::Progress);
    m_close->setVisible(kind != Kind::Progress);
    replaceAction(action);
    show();
    update();
    m_timer.stop();
    updateTimer();
    if (appears)
        fadeIn();
    announce(this);
}

void MessageBar::applyIcon()
{
    const Theme &theme = Theme::of(palette());
    const QColor ink = m_kind == Kind::Messages ? theme.accent : m_kind == Kind::Error ? theme.error : theme.muted;
    const QString name = m_kind == Kind::Messages ? u"checkmark"_s
        : m_kind == Kind::Error                   ? u"dialog-warning"_s
                                                  : u"document-import"_s;
    m_icon->setPixmap(tinted(icon(name), metrics::iconExtent(18, fontMetrics()), devicePixelRatioF(), ink));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
}

void MessageBar::replaceAction(QAction *action)
{
    if (m_action) {
        // Deleted later: this may be called from its own click.
        m_action->hide();
        m_action->deleteLater();
        m_action = nullptr;
    }
    if (!action)
        return;
    m_action = actionButton(action, ButtonKind::Flat, this);
    m_action->setObjectName(u"messageAction"_s);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_close), m_action);
}

void MessageBar::dismiss()
{
    if (!isVisible())
        return;
    m_timer.stop();
    // Where the keyboard was must not get lost with the bar.
    if (isAncestorOf(QApplication::focusWidget()))
        focusPreviousChild();
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QSize MessageBar::sizeHint() const
{
    return QFrame::sizeHint().expandedTo({0, metrics::messageBarHeight(fontMetrics())});
}

QSize MessageBar::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo({0, metrics::messageBarHeight(fontMetrics())});
}

void MessageBar::updateTimer()
{
    const bool counts
        = m_kind == Kind::Messages && isVisible() && !m_hovered && !isAncestorOf(QApplication::focusWidget());
    if (!counts)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(m_newsTime);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    updateTimer();
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    m_hovered = false;
    updateTimer();
    QFrame::leaveEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    if (m_kind == Kind::Progress)
        emit cancelled();
    else
        dismiss();
}

void MessageBar::fadeIn()
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0)
        return;
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *fade = new QPropertyAnimation(effect, "opacity", effect);
    fade->setDuration(fadeMilliseconds);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    connect(fade, &QPropertyAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    fade->start();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), m_kind == Kind::Error ? theme.errorTint : theme.surface);
    const QColor edge = m_kind == Kind::Error ? theme.error : theme.line;
    paint::hairline(painter, QPointF(0, 0), QPointF(width(), 0), edge);
}

} // namespace gui
