// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/keptviewbar.h"

#include "application/data/keptviews.h"
#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui
{

KeptViewBar::KeptViewBar(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel({}, TextLabel::Role::Body, TextLabel::Tone::Muted, this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_rename(new QPushButton(tr("Re&name"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space1, metrics::space1, metrics::space1, metrics::space1);
    row->setSpacing(metrics::space2);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_name),
             static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_rename), static_cast<QWidget *>(m_remove)})
        row->addWidget(each);
    row->addStretch();
    m_name->setObjectName(u"viewName"_s);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Movers, low scores"));
    m_save->setObjectName(u"saveView"_s);
    m_rename->setObjectName(u"renameView"_s);
    m_rename->setAccessibleName(tr("Rename the kept view"));
    m_remove->setObjectName(u"removeView"_s);
    m_remove->setAccessibleName(tr("Remove the kept view"));
    makeFlat(m_rename);
    makeFlat(m_remove);
    connect(m_save, &QPushButton::clicked, this, &KeptViewBar::save);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_name->setText(m_view ? m_view->name : QString());
        showField(true);
        m_name->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, &KeptViewBar::remove);
    hide();
}

void KeptViewBar::beginKeeping(const domain::ExploreRequest &request)
{
    m_view.reset();
    m_request = request;
    m_title->setText(tr("Keep this view as"));
    m_name->clear();
    showField(true);
}

void KeptViewBar::showKept(const std::optional<domain::KeptView> &view)
{
    m_view = view;
    setVisible(view.has_value());
    if (!view)
        return;
    m_title->setText(tr("Kept view: %1").arg(view->name));
    showField(false);
}

void KeptViewBar::showField(bool shown)
{
    m_name->setVisible(shown);
    m_save->setVisible(shown);
    m_save->setText(m_view ? tr("Keep t&he name") : tr("Keep t&he view"));
    m_rename->setVisible(!shown);
    m_remove->setVisible(!shown);
    show();
    if (shown)
        m_name->setFocus();
}

void KeptViewBar::keyPressEvent(QKeyEvent *event)
{
    const bool typing = m_name->isVisible();
    if (typing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else if (typing && event->key() == Qt::Key_Escape)
        showKept(m_view);
    else
        QWidget::keyPressEvent(event);
}

void KeptViewBar::save()
{
    application::KeptViews views(m_context.workspace);
    if (m_view) {
        const auto renamed = views.rename(m_view->id, m_name->text());
        if (renamed.has_error())
            m_context.news.complain(renamed.error());
        else
            m_context.news.tell(tr("The view is now called %1").arg(m_name->text().trimmed()), true);
        return;
    }
    const auto saved = views.keep(m_request, m_name->text());
    if (saved.has_error()) {
        m_context.news.complain(saved.error());
        return;
    }
    m_context.news.tell(tr("Kept the view %1").arg(m_name->text().trimmed()), true);
    emit kept(saved.value());
}

void KeptViewBar::remove()
{
    if (!m_view)
        return;
    const auto removed = application::KeptViews(m_context.workspace).remove(m_view->id);
    if (removed.has_error())
        m_context.news.complain(removed.error());
    else
        m_context.news.tell(tr("The view was removed; the data is untouched"), true);
}

} // namespace gui
