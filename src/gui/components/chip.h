// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace gui
{

/// A small rounded choice. Checked it carries a tick, a tint and a 2 px edge. With `opens` it ends in an arrow (a
/// list opens), with `removable` in × (a filter that a press takes away). Its key hint shows only the key that works
/// now.
class Chip : public QAbstractButton
{
    Q_OBJECT
    Q_PROPERTY(bool opens READ opens WRITE setOpens)
    Q_PROPERTY(bool removable READ isRemovable WRITE setRemovable)
    Q_PROPERTY(QString keyHint READ keyHint WRITE setKeyHint)

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    bool opens() const { return m_opens; }
    void setOpens(bool opens);
    bool isRemovable() const { return m_removable; }
    /// A filter: tinted, pressing it (or Delete) removes it; the owner listens to clicked().
    void setRemovable(bool removable);
    QString keyHint() const { return m_keyHint; }
    void setKeyHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    bool isTinted() const { return isChecked() || m_removable; }

    QString m_keyHint;
    bool m_opens = false;
    bool m_removable = false;
};

} // namespace gui
