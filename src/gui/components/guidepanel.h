// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace gui
{

class GuideQuestion;
class LinkButton;
class TextLabel;

/// The unfolded guide: questions, what good looks like, an example, and the way to the help.
class GuidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePanel(QWidget *parent);

    void setContent(const QStringList &questions, const QString &example, const QString &good);
    /// Tints one question; -1: none. It is always among those shown.
    void highlight(int question);
    void focusFoldButton();

signals:
    void foldRequested();
    void helpRequested();

private:
    QWidget *makeHead();
    void showQuestions();

    QPushButton *m_fold = nullptr;
    QList<GuideQuestion *> m_questions;
    QVBoxLayout *m_questionColumn;
    LinkButton *m_more;
    TextLabel *m_goodTitle;
    TextLabel *m_good;
    TextLabel *m_exampleTitle;
    TextLabel *m_example;
    bool m_all = false;
    int m_highlighted = -1;
};

} // namespace gui
