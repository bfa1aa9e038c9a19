// SPDX-License-Identifier: GPL-3.0-or-later

#include "statistics/distributions.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace statistics
{

namespace
{

namespace bp = boost::math::policies;
/// Nothing throws: what is out of range becomes NaN or infinity.
using Quiet = bp::policy<bp::domain_error<bp::ignore_error>, bp::pole_error<bp::ignore_error>,
    bp::overflow_error<bp::ignore_error>, bp::underflow_error<bp::ignore_error>, bp::denorm_error<bp::ignore_error>,
    bp::rounding_error<bp::ignore_error>, bp::evaluation_error<bp::ignore_error>, bp::promote_double<false>>;

} // namespace

double normalReach(double confidence)
{
    return boost::math::quantile(boost::math::normal_distribution<double, Quiet>(), 0.5 + confidence / 2);
}

double studentReach(double confidence, qint64 n)
{
    const boost::math::students_t_distribution<double, Quiet> student(static_cast<double>(n - 1));
    return boost::math::quantile(student, 0.5 + confidence / 2);
}

double binomialAtLeast(qint64 k, qint64 n, double p)
{
    if (k <= 0)
        return 1.0;
    if (k > n)
        return 0.0;
    return boost::math::ibeta(static_cast<double>(k), static_cast<double>(n - k + 1), p, Quiet());
}

double binomialExactly(qint64 k, qint64 n, double p)
{
    const boost::math::binomial_distribution<double, Quiet> binomial(static_cast<double>(n), p);
    return boost::math::pdf(binomial, static_cast<double>(k));
}

double betaAbove(double a, double b, double x)
{
    return boost::math::ibetac(a, b, x, Quiet());
}

double logBeta(double a, double b)
{
    const auto lgamma = [](double x) { return boost::math::lgamma(x, Quiet()); };
    return lgamma(a) + lgamma(b) - lgamma(a + b);
}

} // namespace statistics
