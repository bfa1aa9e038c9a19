// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/data/columnmapping.h"
#include "domain/data/readingoptions.h"

#include <string>
#include <vector>

namespace CLI
{
class App;
}

namespace cli
{

/// How a file is to be read and what its columns mean, as words of the command line.
struct ReadingArguments
{
    std::string sheet;
    std::string encoding;
    std::string separator;
    int skipLines = -1; ///< -1: not said
    bool noHeader = false;
    bool twoHeaders = false;
    std::string dateOrder;
    std::string decimal;
    std::vector<std::string> noAnswers;
    std::vector<std::string> answers;
    std::vector<std::string> map;
    std::string scale;

    /// What was said, over what `base` says. UsageWrong.
    domain::Result<domain::ReadingOptions> optionsOver(domain::ReadingOptions base) const;
    /// The mapping of --map, --scale over it: `base` where there is no --map. UsageWrong.
    domain::Result<domain::ColumnMapping> mappingOver(const domain::ColumnMapping &base) const;
};

/// Adds the options that `import` and `preview` share.
void addReadingOptions(CLI::App *command, ReadingArguments &arguments);

} // namespace cli
