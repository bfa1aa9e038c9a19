// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QWidget>

namespace gui
{

/// "Ctrl+K" in a small box. Shows a key that works now; hide it otherwise. Not focusable, not read aloud.
class KeyHint : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key WRITE setKey)

public:
    explicit KeyHint(QWidget *parent = nullptr);
    explicit KeyHint(const QKeySequence &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace gui
