// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page/address.h"

#include <QList>

namespace gui
{

/// Where a person was, for Go ▸ Back and Forward.
class NavigationHistory
{
public:
    static constexpr qsizetype longest = 50;

    /// Going somewhere; what lay ahead is forgotten. Going where one is adds nothing.
    void add(const Address &address)
    {
        if (!m_addresses.isEmpty() && current() == address)
            return;
        m_addresses.resize(m_addresses.isEmpty() ? 0 : m_at + 1);
        m_addresses.append(address);
        if (m_addresses.size() > longest)
            m_addresses.removeFirst();
        m_at = m_addresses.size() - 1;
    }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_addresses.size(); }
    const Address &back() { return m_addresses[--m_at]; }
    const Address &forward() { return m_addresses[++m_at]; }
    const Address &current() const { return m_addresses[m_at]; }
    bool isEmpty() const { return m_addresses.isEmpty(); }
    void clear()
    {
        m_addresses.clear();
        m_at = 0;
    }

private:
    QList<Address> m_addresses;
    qsizetype m_at = 0;
};

} // namespace gui
