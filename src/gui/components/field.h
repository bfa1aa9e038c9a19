// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gui
{

class TextLabel;

/// A label above its input, a muted hint and an error sentence below. The label is the input's buddy, the error its
/// accessible description. In a form: promote a QWidget without layout and put the one input inside; it is taken in.
class Field : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString label READ label WRITE setLabel)
    Q_PROPERTY(QString hint READ hint WRITE setHint)
    Q_PROPERTY(QString error READ error WRITE setError)

public:
    explicit Field(QWidget *parent = nullptr);
    /// `label` may hold a mnemonic ("&Owner").
    Field(const QString &label, QWidget *input, QWidget *parent = nullptr);

    QString label() const;
    void setLabel(const QString &label);
    QString hint() const;
    void setHint(const QString &hint);
    QString error() const;
    /// What is wrong and what to do. Empty takes it away. The focus stays where it is.
    void setError(const QString &error);

    QWidget *input() const { return m_input; }
    void setInput(QWidget *input);

protected:
    void childEvent(QChildEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyErrorIcon();
    void applyStretch();

    bool m_built = false; // first: children are added while the others are made
    QVBoxLayout *m_column;
    TextLabel *m_label;
    TextLabel *m_hint;
    QWidget *m_errorRow;
    QLabel *m_errorIcon;
    TextLabel *m_error;
    QPointer<QWidget> m_input;
};

} // namespace gui
