#include "gui/evidence/pictures.h"

#include "application/explorejson.h"
#include "charts/monthchart.h"
#include "charts/paretochart.h"
#include "gui/evidence/paretomodel.h"
#include "gui/style/theme.h"
#include "wording/evidence.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPainter>
#include <QSvgGenerator>

namespace gui
{

namespace
{

constexpr QSize svgSize(720, 360);

struct EvidencePictureTexts
{
    Q_DECLARE_TR_FUNCTIONS(gui::Pictures)
};

QString othersName(int others)
{
    return EvidencePictureTexts::tr("All others (%Ln)", nullptr, others);
}

charts::ParetoChart chartOf(const domain::Pareto &pareto, int bars)
{
    const domain::Pareto::Folded folded = pareto.folded(bars);
    charts::ParetoChart chart;
    for (const domain::ParetoRow &row : folded.rows)
        chart.bars.append({wording::paretoKey(row.key), row.weight, row.cumulative});
    if (folded.others > 0)
        chart.bars.append({othersName(folded.others), folded.rest.weight, folded.rest.cumulative});
    return chart;
}

} // namespace

Picture paretoPicture(const domain::Pareto &pareto, const QString &by, const QString &name)
{
    Picture picture;
    picture.name = name;
    picture.sentence = wording::paretoSentence(pareto, by);
    const domain::Pareto::Folded folded = pareto.folded(ParetoModel::mostBars);
    for (const domain::ParetoRow &row : folded.rows)
        picture.parts.append(wording::paretoRowSentence(row, wording::paretoKey(row.key)));
    if (folded.others > 0)
        picture.parts.append(wording::paretoRowSentence(folded.rest, othersName(folded.others)));
    picture.paint
        = [pareto](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
              const int fitting = charts::ParetoChart::barsThatFit(size.width(), painter.font());
              const int bars = qBound(2, fitting, ParetoModel::mostBars);
              const charts::ParetoChart chart = chartOf(pareto, bars);
              QList<QRectF> areas = chart.paint(painter, size, colours, current);
              // A rest that stands for more than the list's own is no part a person can enter.
              if (bars < ParetoModel::mostBars && areas.size() > bars)
                  areas.resize(bars);
              return areas;
          };
    return picture;
}

Picture overviewPicture(const domain::Overview &overview, const domain::Scale &scale)
{
    Picture picture;
    const bool isNps = overview.scores.nps.has_value();
    picture.name = isNps ? EvidencePictureTexts::tr("NPS by month") : EvidencePictureTexts::tr("Mean score by month");
    picture.sentence = wording::overviewSentence(overview);
    charts::MonthChart chart;
    chart.scale = isNps ? domain::Interval{-100, 100} : domain::Interval{scale.lowest(), scale.highest()};
    for (const domain::MonthSummary &month : overview.byMonth) {
        const std::optional<double> value = isNps ? month.scores.nps : month.scores.mean;
        if (!value)
            continue;
        const auto interval = isNps ? month.scores.npsInterval : month.scores.meanInterval;
        chart.points.append({month.month, *value, interval, month.scores.n});
        picture.parts.append(wording::monthSentence(month));
    }
    picture.paint = [chart](QPainter &painter, const QSizeF &size, const charts::ChartColours &colours, int current) {
        return chart.paint(painter, size, colours, current);
    };
    return picture;
}

QByteArray svgOf(const Picture &picture, const QFont &font)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(svgSize);
    generator.setViewBox(QRect(QPoint(0, 0), svgSize));
    generator.setTitle(picture.name);
    generator.setDescription(picture.sentence);
    QPainter painter(&generator);
    painter.setFont(font);
    picture.paint(painter, QSizeF(svgSize), Theme::day().chartColours(), -1);
    painter.end();
    return buffer.data();
}

QByteArray svgOf(const domain::Finding &finding, const domain::Scale &scale, const QFont &font)
{
    if (!finding.picture.isEmpty())
        return finding.picture;
    const QJsonObject numbers = QJsonDocument::fromJson(finding.result).object();
    if (finding.request.view == domain::ExploreView::Pareto)
        return svgOf(paretoPicture(application::paretoFrom(numbers), finding.request.by, finding.title), font);
    return svgOf(overviewPicture(application::overviewFrom(numbers), scale), font);
}

} // namespace gui
