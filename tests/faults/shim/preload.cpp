// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the plan from the environment, for programs into which the shim is preloaded.

#include "faults/shim/faultplan.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace
{

const char *setting(const char *name)
{
    const char *const value = std::getenv(name);
    return value ? value : "";
}

bool is(const char *name, const char *value)
{
    return std::strcmp(setting(name), value) == 0;
}

[[gnu::constructor]] void readPlan()
{
    faultshim::Plan plan;
    std::snprintf(plan.root, sizeof plan.root, "%s", setting("TRYWEEK_FAULT_ROOT"));
    std::snprintf(plan.log, sizeof plan.log, "%s", setting("TRYWEEK_FAULT_LOG"));
    plan.mode = is("TRYWEEK_FAULT", "kill") ? faultshim::Mode::Kill
        : is("TRYWEEK_FAULT", "fail")       ? faultshim::Mode::Fail
        : is("TRYWEEK_FAULT", "record")     ? faultshim::Mode::Record
        : is("TRYWEEK_FAULT", "count")      ? faultshim::Mode::Watch
                                            : faultshim::Mode::Off;
    plan.moment = is("TRYWEEK_FAULT_MOMENT", "after") ? faultshim::Moment::After
        : is("TRYWEEK_FAULT_MOMENT", "middle")        ? faultshim::Moment::Middle
                                                      : faultshim::Moment::Before;
    plan.at = std::atol(setting("TRYWEEK_FAULT_AT"));
    plan.error = is("TRYWEEK_FAULT_ERROR", "ENOSPC") ? ENOSPC : EIO;
    plan.lasting = is("TRYWEEK_FAULT_LASTING", "1");
    plan.shortWrite = is("TRYWEEK_FAULT_SHORT", "1");
    if (plan.root[0] == '/')
        faultshim::begin(plan);
}

[[gnu::destructor]] void sayHowMany()
{
    if (is("TRYWEEK_FAULT", "count"))
        std::fprintf(stderr, "%lld file operations\n", static_cast<long long>(faultshim::operations()));
}

} // namespace
