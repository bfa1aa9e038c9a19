// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/note/personaldatahint.h"

#include "gui/components/buttons.h"
#include "gui/components/roleaccess.h"
#include "gui/components/textlabel.h"
#include "gui/note/personaldatamarks.h"
#include "gui/style/icons.h"
#include "gui/style/theme.h"
#include "wording/names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr QKeyCombination maskKey = Qt::CTRL | Qt::Key_M;

} // namespace

PersonalDataHint::PersonalDataHint(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new TextLabel({}, TextLabel::Role::Small, TextLabel::Tone::Warn, this))
    , m_mask(new QPushButton(tr("Mask it"), this))
    , m_keep(new QPushButton(tr("Keep it"), this))
{
    m_sentence->setObjectName(u"personalDataSentence"_s);
    m_sentence->setWordWrap(true);
    m_mask->setObjectName(u"maskButton"_s);
    m_keep->setObjectName(u"keepButton"_s);
    makeFlat(m_mask);
    makeFlat(m_keep, false);
    setKeyHint(m_mask, QKeySequence(maskKey));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_mask);
    row->addWidget(m_keep);
    connect(m_mask, &QPushButton::clicked, this, &PersonalDataHint::mask);
    connect(m_keep, &QPushButton::clicked, this, &PersonalDataHint::keepIt);
    applyIcon();
    hide();
}

void PersonalDataHint::watch(QPlainTextEdit *text, const QList<QLineEdit *> &lines, QWidget *scope)
{
    m_text = text;
    m_lines = lines;
    m_marks = new PersonalDataMarks(text->document());
    connect(text, &QPlainTextEdit::textChanged, this, &PersonalDataHint::look);
    for (const QLineEdit *line : lines)
        connect(line, &QLineEdit::textChanged, this, &PersonalDataHint::look);
    m_key = new QShortcut(QKeySequence(maskKey), scope);
    m_key->setContext(Qt::WidgetWithChildrenShortcut);
    m_key->setEnabled(false);
    connect(m_key, &QShortcut::activated, this, &PersonalDataHint::mask);
}

void PersonalDataHint::startAnew()
{
    m_kept.clear();
    m_marks->setKept({});
    look();
}

bool PersonalDataHint::lets()
{
    if (isHidden() || m_stopped)
        return true;
    m_stopped = true;
    look();
    announce(this);
    return false;
}

QStringList PersonalDataHint::texts() const
{
    QStringList texts{m_text->toPlainText()};
    for (const QLineEdit *line : m_lines)
        texts.append(line->text());
    return texts;
}

QList<domain::PersonalData> PersonalDataHint::open(const QString &text) const
{
    QList<domain::PersonalData> found;
    for (const domain::PersonalData &piece : domain::personalDataIn(text))
        if (!m_kept.contains(text.mid(piece.start, piece.length)))
            found.append(piece);
    return found;
}

void PersonalDataHint::look()
{
    QList<domain::PersonalDataKind> kinds;
    for (const QString &text : texts())
        for (const domain::PersonalData &piece : open(text))
            kinds.append(piece.kind);
    const bool any = !kinds.isEmpty();
    if (!any)
        m_stopped = false;
    if (any) {
        const QString sentence = wording::personalDataHint(kinds);
        m_sentence->setText(m_stopped ? tr("%1 Not saved yet: Enter saves it as it is.").arg(sentence) : sentence);
        setAccessibleName(m_sentence->text());
    }
    m_key->setEnabled(any);
    setVisible(any);
}

void PersonalDataHint::mask()
{
    // From the end, through the cursor, so that Ctrl+Z brings it back.
    const QList<domain::PersonalData> found = open(m_text->toPlainText());
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (auto piece = found.crbegin(); piece != found.crend(); ++piece) {
        cursor.setPosition(static_cast<int>(piece->start));
        cursor.setPosition(static_cast<int>(piece->start + piece->length), QTextCursor::KeepAnchor);
        cursor.insertText(domain::personalDataMask.toString());
    }
    cursor.endEditBlock();
    for (QLineEdit *line : std::as_const(m_lines)) {
        const QList<domain::PersonalData> inLine = open(line->text());
        for (auto piece = inLine.crbegin(); piece != inLine.crend(); ++piece) {
            line->setSelection(static_cast<int>(piece->start), static_cast<int>(piece->length));
            line->insert(domain::personalDataMask.toString());
        }
    }
    emit answered();
}

void PersonalDataHint::keepIt()
{
    for (const QString &text : texts())
        for (const domain::PersonalData &piece : open(text))
            m_kept.insert(text.mid(piece.start, piece.length));
    m_marks->setKept(m_kept);
    look();
    emit answered();
}

void PersonalDataHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyIcon();
    if (event->type() == QEvent::PaletteChange && m_marks)
        m_marks->rehighlight();
}

void PersonalDataHint::applyIcon()
{
    m_icon->setPixmap(tinted(icon(u"dialog-warning"_s), metrics::iconExtent(16, fontMetrics()), devicePixelRatioF(),
        Theme::of(palette()).warn));
}

} // namespace gui
