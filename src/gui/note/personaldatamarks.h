// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

namespace gui
{

/// Underlines in amber what looks like personal data, except what a person said to keep. Rehighlight it when the
/// palette changes.
class PersonalDataMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit PersonalDataMarks(QTextDocument *document);

    void setKept(const QSet<QString> &pieces);

protected:
    void highlightBlock(const QString &text) override;

private:
    QSet<QString> m_kept;
};

} // namespace gui
