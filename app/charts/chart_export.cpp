// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"

#include "app/charts/chart_picture.h"
#include "app/charts/chart_words.h"
#include "core/exchange/whole_file.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWidth = 720;
constexpr double kMargin = 24;
constexpr double kImageScale = 2;
constexpr int kDotsPerInch = 1200;
constexpr double kPointsPerInch = 72;

QSizeF pictureSize(const Chart& chart, const ChartStyle& style)
{
    return {kWidth, std::ceil(titledChartHeight(chart, kWidth - 2 * kMargin, style)) + 2 * kMargin};
}

void paintOn(QPainter& painter, const Chart& chart, const QSizeF& size, const ChartStyle& style)
{
    painter.fillRect(QRectF({}, size), style.tokens->surface);
    paintTitledChart(painter, chart,
                     QRectF({}, size).adjusted(kMargin, kMargin, -kMargin, -kMargin), style);
}

QByteArray pngFile(const Chart& chart, const ChartStyle& style)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    chartImage(chart, style).save(&file, "PNG");
    return file.data();
}

/// Puts the chart's words in the place of the generator's own; it would write an "&" in a title as
/// it is.
QByteArray titled(QByteArray svg, const Chart& chart)
{
    const QByteArray end = "</desc>";
    const qsizetype from = svg.indexOf("<title>");
    const qsizetype until = svg.indexOf(end, from);
    const QString words = u"<title>%1</title>\n<desc>%2</desc>"_s.arg(
        chart.title().toHtmlEscaped(), chart.accessibleName().toHtmlEscaped());
    return from < 0 || until < 0 ? svg
                                 : svg.replace(from, until + end.size() - from, words.toUtf8());
}

QByteArray svgFile(const Chart& chart, const ChartStyle& style)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const QSizeF size = pictureSize(chart, style);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    QPainter painter(&generator);
    paintOn(painter, chart, size, style);
    painter.end();
    return titled(file.data(), chart);
}

QByteArray pdfFile(const Chart& chart, const ChartStyle& style)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setTitle(chart.title());
    writer.setCreator(u"Limber"_s);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A5), QPageLayout::Landscape, QMarginsF()});
    const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size();
    const QSizeF size = pictureSize(chart, style);
    const double scale = std::min(page.width() / size.width(), page.height() / size.height());
    QPainter painter(&writer);
    painter.scale(kDotsPerInch / kPointsPerInch * scale, kDotsPerInch / kPointsPerInch * scale);
    painter.translate((page.width() / scale - size.width()) / 2, 0);
    paintOn(painter, chart, size, style);
    painter.end();
    return file.data();
}

} // namespace

std::optional<ChartFormat> chartFormat(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ChartFormat format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Pdf}) {
        if (suffix == chartFileSuffix(format))
            return format;
    }
    return std::nullopt;
}

QString chartFileSuffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return u"png"_s;
    case ChartFormat::Svg:
        return u"svg"_s;
    case ChartFormat::Pdf:
        return u"pdf"_s;
    }
    return {};
}

QImage chartImage(const Chart& chart, const ChartStyle& style)
{
    const QSizeF size = pictureSize(chart, style);
    QImage image((size * kImageScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kImageScale, kImageScale);
    paintOn(painter, chart, size, style);
    return image;
}

QByteArray chartFile(const Chart& chart, ChartFormat format, const ChartStyle& style)
{
    switch (format) {
    case ChartFormat::Png:
        return pngFile(chart, style);
    case ChartFormat::Svg:
        return svgFile(chart, style);
    case ChartFormat::Pdf:
        return pdfFile(chart, style);
    }
    return {};
}

Result<> saveChart(const Chart& chart, const QString& path, const ChartStyle& style)
{
    const std::optional<ChartFormat> format = chartFormat(path);
    if (!format)
        return failure(ErrorCode::InvalidValue, path);
    return writeWholeFile(path, chartFile(chart, *format, style));
}

QString chartFileErrorText(const Error& error, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.code) {
    case ErrorCode::InvalidValue:
        return ChartWords::tr("%1 has an ending that Limber cannot write. Choose a name that ends "
                              "in .png, .svg or .pdf.")
            .arg(file);
    case ErrorCode::DiskFull:
        return ChartWords::tr("%1 could not be written: the disk is full. Free some space, or "
                              "choose another place.")
            .arg(file);
    default:
        return ChartWords::tr("%1 could not be written. Check that its folder is there and that "
                              "you may write in it, or choose another place.")
            .arg(file);
    }
}

} // namespace limber
