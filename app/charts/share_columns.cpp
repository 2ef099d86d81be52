// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/share_columns.h"

#include "app/charts/chart_words.h"
#include "app/wording/progress_wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kAll = 100;
constexpr double kZeroHeight = 2;
constexpr double kLeastForDash = 8;

QStringList tickTexts(const QLocale& locale)
{
    QStringList texts;
    for (const int percent : {0, 50, 100})
        texts.append(ChartWords::tr("%1 %", "percent").arg(locale.toString(percent)));
    return texts;
}

} // namespace

ShareColumns::ShareColumns(std::vector<AdherenceCount> counts, const QRectF& room,
                           const ChartStyle& style)
    : m_counts(std::move(counts))
    , m_locale(style.locale)
{
    const QFontMetricsF metrics(style.font);
    QRectF plot = room;
    plot.setBottom(plot.bottom() - markHeight(metrics));
    plot.setTop(plot.top() + std::ceil(metrics.height()) + 2);
    const double texts = valueTextWidth(tickTexts(style.locale), metrics);
    if (style.isMirrored())
        plot.setRight(plot.right() - texts);
    else
        plot.setLeft(plot.left() + texts);
    const double column =
        plot.width() / static_cast<double>(std::max<std::size_t>(m_counts.size(), 1));
    constexpr double kGap = 4;
    for (const Above above : {Above::Count, Above::Share}) {
        m_above = above;
        if (std::ranges::all_of(m_counts, [&](const AdherenceCount& count) {
                return metrics.horizontalAdvance(textAbove(count)) + kGap <= column;
            }))
            break;
        m_above = Above::Nothing;
    }
    m_frame = PlotFrame(plot, {.high = kAll, .ticks = {0, kAll / 2, kAll}}, style.direction);
}

QString ShareColumns::textAbove(const AdherenceCount& count) const
{
    if (!count.share())
        return {};
    switch (m_above) {
    case Above::Count:
        return ChartWords::tr("%1 of %2", "done, of all")
            .arg(m_locale.toString(count.completed),
                 m_locale.toString(count.completed + count.missed));
    case Above::Share:
        return ChartWords::tr("%1 %", "percent")
            .arg(m_locale.toString(std::lround(*count.share() * kAll)));
    case Above::Nothing:
        break;
    }
    return {};
}

std::vector<QRectF> ShareColumns::areas() const
{
    std::vector<QRectF> areas;
    const int count = static_cast<int>(m_counts.size());
    for (int i = 0; i < count; ++i)
        areas.push_back(m_frame.column(i, count));
    return areas;
}

void ShareColumns::paint(ChartCanvas& canvas, int current) const
{
    const Tokens& t = canvas.tokens();
    m_frame.paintValues(canvas, tickTexts(m_locale));
    const int count = static_cast<int>(m_counts.size());
    const double line = canvas.metrics().height();
    for (int i = 0; i < count; ++i) {
        const AdherenceCount& one = m_counts[static_cast<std::size_t>(i)];
        const std::optional<double> share = one.share();
        const QRectF column = m_frame.column(i, count);
        if (!share) {
            if (column.width() >= kLeastForDash) {
                canvas.text({column.left(), m_frame.y(0) - line - 1, column.width(), line},
                            Qt::AlignCenter, t.textMuted, u"–"_s);
            }
            continue;
        }
        QRectF bar = m_frame.bar(i, count, 0, *share * kAll);
        bar.setTop(std::min(bar.top(), bar.bottom() - kZeroHeight));
        canvas.box(bar, t.accent);
        const QString above = textAbove(one);
        if (!above.isEmpty()) {
            canvas.text({column.left(), bar.top() - line - 1, column.width(), line},
                        Qt::AlignCenter, t.text, above);
        }
    }
    if (current >= 0 && current < count)
        canvas.currentOutline(m_frame.column(current, count).adjusted(0, -line, 0, -1));
}

QString adherenceText(const AdherenceCount& count)
{
    if (!count.share())
        return ChartWords::tr("nothing was planned that is over");
    return ChartWords::tr("%1 of %2 done (%3)", "planned routines")
        .arg(QLocale().toString(count.completed),
             QLocale().toString(count.completed + count.missed), shareText(count.share()));
}

QStringList adherenceCells(const AdherenceCount& count)
{
    return {QLocale().toString(count.completed), QLocale().toString(count.missed),
            shareText(count.share())};
}

QStringList adherenceHeadings()
{
    return {ChartWords::tr("Done", "planned routines"), ChartWords::tr("Missed"),
            ChartWords::tr("Share")};
}

} // namespace limber
