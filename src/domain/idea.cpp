#include "domain/idea.h"

#include <algorithm>

namespace domain
{

int Idea::simpleAnswers() const
{
    return static_cast<int>(std::count(simplicity.begin(), simplicity.end(), std::optional<bool>(true)));
}

} // namespace domain
