// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/text/personaldata.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QShortcut;

namespace gui
{

class PersonalDataMarks;
class TextLabel;

/// Points out what looks like personal data in the fields of a note, with one key to mask it. The first try to save
/// stops here once; the second one keeps it.
class PersonalDataHint : public QWidget
{
    Q_OBJECT

public:
    explicit PersonalDataHint(QWidget *parent = nullptr);

    /// The fields that are watched, and where the key works. They outlive this widget.
    void watch(QPlainTextEdit *text, const QList<QLineEdit *> &lines, QWidget *scope);
    /// Forgets what was kept: another note begins.
    void startAnew();
    /// Whether saving may go on. False once, when there is something a person has not been asked about.
    bool lets();

signals:
    /// Answered; typing goes on in the field.
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void mask();
    void keepIt();
    void applyIcon();
    /// The text of each field that is watched, and what is in it that nobody said to keep.
    QStringList texts() const;
    QList<domain::PersonalData> open(const QString &text) const;

    QPlainTextEdit *m_text = nullptr;
    QList<QLineEdit *> m_lines;
    PersonalDataMarks *m_marks = nullptr;
    QSet<QString> m_kept;
    bool m_stopped = false; ///< saving was held back for what is shown now
    QLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_mask;
    QPushButton *m_keep;
    QShortcut *m_key = nullptr;
};

} // namespace gui
