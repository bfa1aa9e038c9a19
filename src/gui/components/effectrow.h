// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/components/effectkey.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace gui
{

/// The four effect keys. With the focus in the row 1 to 4 pick (keypad too), everywhere else in the scope Alt+1 to
/// Alt+4, so that digits can be typed; each key shows the one that works now. Four in a line, or two by two where
/// there is no room for that.
class EffectRow : public QWidget
{
    Q_OBJECT

public:
    explicit EffectRow(QWidget *parent = nullptr);
    ~EffectRow() override;

    std::optional<domain::Effect> effect() const;
    /// Chooses without announcing it; nullopt chooses none.
    void setEffect(std::optional<domain::Effect> effect);
    /// Where Alt+1 … Alt+4 work: a composer around this row. Without one, in the row's window.
    void setKeyScope(QWidget *scope);
    /// Where there is little room: the words stand under their signs.
    void setStacked(bool stacked);
    EffectKey *key(domain::Effect effect) const { return m_keys[static_cast<size_t>(effect)]; }

    QSize minimumSizeHint() const override;

signals:
    /// A person chose, by key or mouse; also when it was chosen already.
    void effectChosen(domain::Effect effect);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(domain::Effect effect);
    void arrange();
    void makeShortcuts();
    void showKeyHints();

    std::array<EffectKey *, 4> m_keys{};
    QGridLayout *m_grid;
    QWidget *m_scope = nullptr;
    QList<QObject *> m_shortcuts;
    int m_columns = 0;
};

} // namespace gui
