// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/personaldatamarks.h"

#include "domain/text/personaldata.h"
#include "gui/style/theme.h"

#include <QGuiApplication>

namespace gui
{

PersonalDataMarks::PersonalDataMarks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void PersonalDataMarks::setKept(const QSet<QString> &pieces)
{
    if (m_kept == pieces)
        return;
    m_kept = pieces;
    rehighlight();
}

void PersonalDataMarks::highlightBlock(const QString &text)
{
    const Theme &theme = Theme::of(QGuiApplication::palette());
    QTextCharFormat format;
    format.setBackground(theme.warnTint);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(theme.warn);
    for (const domain::PersonalData &data : domain::personalDataIn(text))
        if (!m_kept.contains(text.mid(data.start, data.length)))
            setFormat(static_cast<int>(data.start), static_cast<int>(data.length), format);
}

} // namespace gui
