// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace application
{
class Workspace;
}

namespace gui
{

/// Saves what a person types as soon as they leave the field (Tab, a click elsewhere, Enter in a line, another
/// window), and shows what is stored without disturbing half-typed text or the caret. Esc brings the stored text
/// back.
class FieldSaver final : public QObject
{
    Q_OBJECT

public:
    /// Gets the trimmed text. False when it could not be saved: the text stays and is tried again on the next leave,
    /// except a blank one, which gives way to what is stored.
    using Save = std::function<bool(const QString &text)>;

    explicit FieldSaver(QObject *parent);

    /// From now on half-typed text is kept every moment while somebody types, and stands there again after a crash.
    /// When another person takes the desk it goes, and stands there again when its author is back.
    void outlastCrashes(application::Workspace &workspace);
    /// What the fields stand for, such as "measure/17"; told before what is stored in them is shown. Among them they
    /// are told apart by their objectName.
    void standFor(const QString &thing);

    void watch(QLineEdit *field, Save save);
    void watch(QPlainTextEdit *field, Save save);
    /// No longer looks after the field; what is half-typed in it is not saved.
    void forget(QWidget *field);

    /// Shows what is stored. Text that was typed and not saved yet stays, and so does the caret.
    void show(QWidget *field, const QString &stored);
    /// Shows what is stored whatever was typed: the field now stands for something else.
    void replace(QWidget *field, const QString &stored);
    /// True while the field holds text that is not saved.
    bool isHalfTyped(const QWidget *field) const;

    /// Saves every half-typed field.
    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Watched
    {
        QString stored;
        Save save;
        bool lookedForDraft = false;
        bool hasDraft = false;
    };

    void add(QWidget *field, Save save);
    void leave(QWidget *field);
    QString placeOf(const QWidget *field) const;
    void bringBack(QWidget *field);
    void keepDrafts();
    void handOver();
    void dropDraft(QWidget *field);

    QHash<QWidget *, Watched> m_fields;
    application::Workspace *m_workspace = nullptr;
    QString m_thing;
    QTimer m_pause;
};

} // namespace gui
