// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"

namespace cli
{

/// Understands and does one command line. Results go to stdout, one line about what went wrong to stderr. Returns 0
/// when it was done (also --help and --version), 1 when it failed, 2 when the command line is wrong.
int run(int argc, const char *const *argv, const domain::Clock &clock);

} // namespace cli
