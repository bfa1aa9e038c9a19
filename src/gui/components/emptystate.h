// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui
{

class TextLabel;

/// What a card shows while it holds nothing: an icon, one bold line, one muted line, one outlined button that does
/// the next thing. It stands where the content will be.
class EmptyState : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString iconName READ iconName WRITE setIconName)
    Q_PROPERTY(QString headline READ headline WRITE setHeadline)
    Q_PROPERTY(QString text READ text WRITE setText)
    Q_PROPERTY(QString buttonText READ buttonText WRITE setButtonText)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    QString iconName() const { return m_iconName; }
    void setIconName(const QString &name);
    QString headline() const;
    void setHeadline(const QString &headline);
    QString text() const;
    void setText(const QString &text);
    QString buttonText() const;
    /// Empty: no button.
    void setButtonText(const QString &text);
    /// The button, for its icon, object name or key hint.
    QPushButton *button() const { return m_button; }

signals:
    /// The button was pressed.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIcon();
    void applyName();

    QString m_iconName;
    QLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace gui
