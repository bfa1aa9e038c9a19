// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/guide.h"

#include "gui/components/guidepanel.h"
#include "gui/components/guidestrip.h"
#include "gui/style/metrics.h"
#include "gui/style/paint.h"
#include "gui/style/theme.h"
#include "wording/guide.h"
#include "wording/questions.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int guideWidth = 288;
constexpr int stripWidth = 40;
constexpr int edgeBesidePage = 1; // the line at its side
constexpr int foldMilliseconds = 160;

} // namespace

Guide::Guide(QWidget *parent)
    : QFrame(parent)
    , m_panel(new GuidePanel(this))
    , m_strip(new GuideStrip(this))
    , m_toggle(new QAction(tr("&Guide"), this))
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Guide"));
    m_strip->hide();
    m_toggle->setShortcut(QKeySequence(Qt::Key_F9));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    addAction(m_toggle);
    connect(m_toggle, &QAction::triggered, this, [this](bool shown) {
        setFolded(!shown);
        emit foldedChanged(m_folded);
    });
    connect(m_strip, &QAbstractButton::clicked, m_toggle, &QAction::trigger);
    connect(m_panel, &GuidePanel::foldRequested, m_toggle, &QAction::trigger);
    connect(m_panel, &GuidePanel::helpRequested, this, &Guide::helpRequested);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    applyWidth(false);
}

void Guide::setStep(domain::Step step)
{
    QStringList texts;
    m_keys.clear();
    for (const wording::Question &question : wording::questions(wording::questionSet(step))) {
        texts.append(question.text);
        m_keys.append(question.key);
    }
    const wording::Guide guide = wording::guide(step);
    m_panel->setContent(texts, guide.example, guide.whatGoodLooksLike);
}

void Guide::setContent(const QStringList &questions, const QString &example, const QString &good)
{
    m_keys.clear();
    m_panel->setContent(questions, example, good);
}

void Guide::highlight(const QString &questionKey)
{
    m_panel->highlight(static_cast<int>(m_keys.indexOf(questionKey)));
}

void Guide::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_folded = folded;
    m_toggle->setChecked(!folded);
    m_panel->setVisible(!folded);
    m_strip->setVisible(folded);
    if (hadFocus && folded)
        m_strip->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_panel->focusFoldButton();
    applyWidth(true);
}

int Guide::wantedWidth() const
{
    return metrics::iconExtent(m_folded ? stripWidth : guideWidth, fontMetrics()) + edgeBesidePage;
}

void Guide::applyWidth(bool animated)
{
    const int width = wantedWidth();
    if (!animated || !isVisible() || style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0) {
        setMinimumWidth(width);
        setMaximumWidth(width);
        return;
    }
    auto *fold = new QPropertyAnimation(this, "maximumWidth", this);
    fold->setDuration(foldMilliseconds);
    fold->setStartValue(this->width());
    fold->setEndValue(width);
    setMinimumWidth(0);
    connect(fold, &QPropertyAnimation::finished, this, [this] { applyWidth(false); });
    fold->start(QAbstractAnimation::DeleteWhenStopped);
}

QSize Guide::sizeHint() const
{
    return {wantedWidth(), 400};
}

QSize Guide::minimumSizeHint() const
{
    return {metrics::iconExtent(stripWidth, fontMetrics()), 0};
}

void Guide::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The panel keeps its width while it is folded away, so that its words do not jump from line to line.
    const int full = qMax(width(), metrics::iconExtent(guideWidth, fontMetrics()));
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(1, 0, full - 1, height())));
    m_strip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(1, 0, width() - 1, height())));
}

void Guide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth(false);
}

void Guide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    paint::hairline(painter, QPointF(x, 0), QPointF(x, height()), Theme::of(palette()).line);
}

} // namespace gui
