// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <exception>
#include <type_traits>
#include <utility>

struct sqlite3;

namespace storage
{

/// An Error on its way to storage's edge. Thrown inside this layer only; guarded() turns it back into a Result.
class Fault : public std::exception
{
public:
    explicit Fault(domain::Error error);
    /// What SQLite just said on this connection, `code` being what the call returned.
    Fault(sqlite3 *connection, int code);

    const domain::Error &error() const { return m_error; }
    const char *what() const noexcept override;

private:
    domain::Error m_error;
};

/// A value of one row that breaks a rule: an unknown word, a day that is none. The other rows can still be read.
class UnreadableValue final : public Fault
{
public:
    using Fault::Fault;
};

/// The Error for an SQLite result code. `systemError` is the operating system's number beside it, 0 when unknown.
domain::Error errorOf(int code, int systemError, const char *message);

/// Calls `function`, which returns a Result, and turns what is thrown below into its Error: storage's edge.
template <typename Function>
auto guarded(Function &&function) -> std::invoke_result_t<Function>
{
    try {
        return std::forward<Function>(function)();
    } catch (const Fault &fault) {
        return fault.error();
    }
}

} // namespace storage
