// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/error.h"

#include <boost/outcome/basic_result.hpp>

#include <utility>

namespace domain
{

/// A value, or the Error that prevented it. `Result<void>` for what has no value.
template <typename T>
using Result = boost::outcome_v2::basic_result<T, Error, boost::outcome_v2::policy::terminate>;

/// What a function returning Result<void> returns when all went well.
inline auto success()
{
    return boost::outcome_v2::success();
}

} // namespace domain

#define TRYWEEK_JOIN_(a, b) a##b
#define TRYWEEK_JOIN(a, b) TRYWEEK_JOIN_(a, b)
#define TRYWEEK_TRY_VALUE_(name, declaration, ...)                                                                   \
    auto &&name = (__VA_ARGS__);                                                                                     \
    if (name.has_error())                                                                                            \
        return std::move(name).error();                                                                              \
    declaration = std::move(name).value()
#define TRYWEEK_TRY_DONE_(name, ...)                                                                                 \
    if (auto &&name = (__VA_ARGS__); name.has_error())                                                               \
    return std::move(name).error()

/// `TRY_VALUE(const auto note, notes.find(id));` declares the value, or returns the error to the caller.
#define TRY_VALUE(declaration, ...) TRYWEEK_TRY_VALUE_(TRYWEEK_JOIN(tried_, __LINE__), declaration, __VA_ARGS__)
/// `TRY_DONE(writer.remove(id));` goes on, or returns the error to the caller.
#define TRY_DONE(...) TRYWEEK_TRY_DONE_(TRYWEEK_JOIN(tried_, __LINE__), __VA_ARGS__)
