#include "gui/evidence/commentspanel.h"

#include "application/evidence.h"
#include "application/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/textlabel.h"
#include "gui/evidence/commentdelegate.h"
#include "gui/evidence/commentsmodel.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int panelWidthInLines = 18;

} // namespace

CommentsPanel::CommentsPanel(PageContext context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_name(new TextLabel({}, TextLabel::Role::Section, TextLabel::Tone::Normal, this))
    , m_sums(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Muted, this))
    , m_list(new QListView(this))
    , m_comments(new CommentsModel(this))
    , m_keep(new QPushButton(icon(u"format-text-blockquote"_s, IconTone::Accent), tr("Keep as &quote"), this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics::space4, 1, metrics::space2);
    column->setSpacing(metrics::space1);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name->setWordWrap(true);
    m_sums->setWordWrap(true);
    names->addWidget(m_name);
    names->addWidget(m_sums);
    head->addLayout(names, 1);
    QPushButton *close = iconButton(u"window-close"_s, tr("Close the comments"), this);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);

    m_list->setObjectName(u"comments"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setModel(m_comments);
    m_list->setItemDelegate(new CommentDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    column->addWidget(m_list, 1);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space2, 0, metrics::space4, 0);
    makeFlat(m_keep);
    m_keep->setObjectName(u"keepAsQuote"_s);
    foot->addWidget(m_keep);
    foot->addStretch();
    column->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &CommentsPanel::closed);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CommentsPanel::closed);
    connect(m_keep, &QPushButton::clicked, this, &CommentsPanel::keepAsQuote);
    connect(m_list, &QListView::activated, this, &CommentsPanel::keepAsQuote);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) { m_keep->setEnabled(now.isValid()); });
}

void CommentsPanel::show(
    const domain::ExploreRequest &request, const QString &key, const QString &name, qint64 responses)
{
    const application::Evidence evidence(m_context.workspace);
    const auto dataSet = evidence.dataSet(request.dataSet);
    m_dataSetName = dataSet.has_value() ? dataSet.value().name : QString();
    m_name->setText(name);
    setAccessibleName(tr("Comments: %1").arg(name));
    m_comments->read(
        [this, request, key](std::optional<domain::ResponseId> after) -> QList<domain::Response> {
            auto page
                = application::Evidence(m_context.workspace).comments(request, key, CommentsModel::pageSize, after);
            if (page.has_value())
                return page.value();
            m_context.news.complain(page.error());
            return {};
        },
        m_context.workspace.clock().today());
    const int shown = m_comments->rowCount();
    const QString all = tr("%Ln response(s)", nullptr, static_cast<int>(responses));
    m_sums->setText(shown == 0 ? tr("%1, none with a comment").arg(all)
            : m_comments->isComplete()
            ? tr("%1, %Ln with a comment", "the number of responses, then of comments", shown).arg(all)
            : all);
    m_list->setCurrentIndex(m_comments->index(0));
    m_keep->setEnabled(shown > 0);
    setVisible(true);
    if (shown > 0)
        m_list->setFocus();
}

QSize CommentsPanel::sizeHint() const
{
    return {panelWidthInLines * metrics::line(fontMetrics()), Card::sizeHint().height()};
}

void CommentsPanel::keepAsQuote()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const domain::Response &response = m_comments->response(current.row());
    domain::Quote quote;
    quote.text = response.comment.trimmed();
    quote.day = response.day;
    quote.source = m_dataSetName;
    quote.customers = 1;
    quote.response = response.id;
    const auto kept = application::Evidence(m_context.workspace).saveQuote(quote);
    if (kept.has_error())
        m_context.news.complain(kept.error());
    else
        m_context.news.tell(tr("Kept as a quote"), true);
}

} // namespace gui
