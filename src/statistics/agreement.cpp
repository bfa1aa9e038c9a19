#include "statistics/agreement.h"

namespace statistics
{

Agreement agreement(qint64 bothYes, qint64 onlyFirst, qint64 onlySecond, qint64 bothNo)
{
    const auto n = static_cast<double>(bothYes + onlyFirst + onlySecond + bothNo);
    if (n <= 0)
        return {};
    const double first = static_cast<double>(bothYes + onlyFirst) / n;
    const double second = static_cast<double>(bothYes + onlySecond) / n;
    Agreement result;
    result.observed = static_cast<double>(bothYes + bothNo) / n;
    result.expected = first * second + (1 - first) * (1 - second);
    result.kappa = result.expected < 1 ? (result.observed - result.expected) / (1 - result.expected) : 1.0;
    return result;
}

} // namespace statistics
