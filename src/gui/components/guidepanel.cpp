// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/guidepanel.h"

#include "gui/components/buttons.h"
#include "gui/components/guidequestion.h"
#include "gui/components/linkbutton.h"
#include "gui/components/pagescroll.h"
#include "gui/components/quoteblock.h"
#include "gui/components/textlabel.h"
#include "gui/style/icons.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int shownQuestions = 5;

} // namespace

GuidePanel::GuidePanel(QWidget *parent)
    : QWidget(parent)
    , m_questionColumn(new QVBoxLayout)
    , m_more(new LinkButton)
    , m_goodTitle(new TextLabel(tr("What good looks like"), TextLabel::Role::Body))
    , m_good(new TextLabel({}, TextLabel::Role::Small))
    , m_exampleTitle(new TextLabel(tr("For example"), TextLabel::Role::Body))
    , m_example(new QuoteBlock)
{
    m_goodTitle->setStrong(true);
    m_good->setWordWrap(true);
    m_exampleTitle->setStrong(true);
    m_example->setWordWrap(true);
    m_more->setSmall(true);
    m_more->setObjectName(u"guideMore"_s);
    connect(m_more, &LinkButton::clicked, this, [this] {
        m_all = true;
        showQuestions();
        m_fold->setFocus(Qt::OtherFocusReason);
    });
    auto *parting = new QFrame;
    parting->setFrameShape(QFrame::HLine);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(
        metrics::space4 + metrics::space1, 0, metrics::space4 + metrics::space1, metrics::space4);
    column->setSpacing(metrics::space2);
    column->addWidget(new TextLabel(tr("Questions for this step"), TextLabel::Role::Small, TextLabel::Tone::Muted));
    m_questionColumn->setSpacing(0);
    column->addLayout(m_questionColumn);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(parting);
    column->addWidget(m_goodTitle);
    column->addWidget(m_good);
    column->addSpacing(metrics::space2);
    column->addWidget(m_exampleTitle);
    column->addWidget(m_example);
    column->addStretch();

    auto *scroll = new PageScroll;
    scroll->setReading(false);
    scroll->setWidget(content);
    auto *help = new QPushButton(tr("Help for this step"));
    makeFlat(help, false);
    help->setIcon(icon(u"documentinfo"_s));
    setKeyHint(help, QKeySequence(Qt::Key_F1));
    help->setObjectName(u"guideHelp"_s);
    connect(help, &QPushButton::clicked, this, &GuidePanel::helpRequested);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::space4, 0, metrics::space2);
    all->setSpacing(metrics::space2);
    all->addWidget(makeHead());
    all->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics::space2, 0, metrics::space2, 0);
    foot->addWidget(help);
    foot->addStretch();
    all->addLayout(foot);
}

QWidget *GuidePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::space4 + metrics::space1, 0, metrics::space3, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(new TextLabel(tr("Guide"), TextLabel::Role::Section));
    row->addStretch();
    m_fold = iconButton(u"go-next"_s, tr("Fold the guide"), head);
    m_fold->setToolTip(tr("Fold the guide (F9)"));
    m_fold->setObjectName(u"guideFold"_s);
    connect(m_fold, &QPushButton::clicked, this, &GuidePanel::foldRequested);
    row->addWidget(m_fold);
    return head;
}

void GuidePanel::setContent(const QStringList &questions, const QString &example, const QString &good)
{
    qDeleteAll(m_questions);
    m_questions.clear();
    for (const QString &text : questions) {
        auto *question = new GuideQuestion(text, this);
        m_questionColumn->addWidget(question);
        m_questions.append(question);
    }
    m_all = false;
    m_highlighted = -1;
    m_good->setText(good);
    m_good->setVisible(!good.isEmpty());
    m_goodTitle->setVisible(!good.isEmpty());
    m_example->setText(example);
    m_example->setVisible(!example.isEmpty());
    m_exampleTitle->setVisible(!example.isEmpty());
    showQuestions();
}

void GuidePanel::highlight(int question)
{
    m_highlighted = question;
    showQuestions();
}

void GuidePanel::showQuestions()
{
    int hidden = 0;
    const int count = static_cast<int>(m_questions.size());
    for (int i = 0; i < count; ++i) {
        const bool shown = m_all || i < shownQuestions || count == shownQuestions + 1 || i == m_highlighted;
        m_questions.at(i)->setVisible(shown);
        m_questions.at(i)->setHighlighted(i == m_highlighted);
        if (!shown)
            ++hidden;
    }
    m_more->setText(tr("%n more question(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
}

void GuidePanel::focusFoldButton()
{
    m_fold->setFocus(Qt::OtherFocusReason);
}

} // namespace gui
