// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/data/importprofile.h"
#include "gui/components/card.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace gui
{

class TextLabel;

/// Offers the way to read that was kept for files of the same header, and keeps the present one under a name.
class ProfileCard final : public Card
{
    Q_OBJECT

public:
    explicit ProfileCard(QWidget *parent = nullptr);

    /// Offers a profile; nothing takes the offer away.
    void offer(const std::optional<domain::ImportProfile> &profile);
    const std::optional<domain::ImportProfile> &offered() const { return m_offered; }
    /// Another file comes: neither the offer nor the name is of it.
    void forget();
    /// The name a person would probably give.
    void suggestName(const QString &name);

signals:
    /// A person wants the file read as the offered profile says.
    void wanted();
    /// A person wants the offered profile gone.
    void removeWanted();
    /// A person wants to keep how the file is read now.
    void kept(const QString &name);

private:
    std::optional<domain::ImportProfile> m_offered;
    TextLabel *m_offer;
    QPushButton *m_use;
    QPushButton *m_remove;
    QLineEdit *m_name;
};

} // namespace gui
