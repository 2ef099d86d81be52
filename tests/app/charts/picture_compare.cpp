// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/charts/picture_compare.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace limber::test {

namespace {

using Channels = std::array<int, 3>;

/// The mean of a pixel and its neighbours, each neighbour counting for less.
Channels softened(const QImage& picture, int x, int y)
{
    Channels sum{};
    int weights = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (!picture.valid(x + dx, y + dy))
                continue;
            const int weight = (2 - std::abs(dx)) * (2 - std::abs(dy));
            const QRgb pixel = picture.pixel(x + dx, y + dy);
            sum[0] += weight * qRed(pixel);
            sum[1] += weight * qGreen(pixel);
            sum[2] += weight * qBlue(pixel);
            weights += weight;
        }
    }
    for (int& channel : sum)
        channel /= weights;
    return sum;
}

int distance(const Channels& one, const Channels& other)
{
    return std::max(
        {std::abs(one[0] - other[0]), std::abs(one[1] - other[1]), std::abs(one[2] - other[2])});
}

} // namespace

QImage stored(const QImage& picture)
{
    QImage small = picture.convertToFormat(QImage::Format_RGB32)
                       .scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    // Sixteen steps of each channel: fewer colours make files of a third of the size.
    constexpr int kStep = 17;
    const auto rounded = [](int channel) { return (channel + kStep / 2) / kStep * kStep; };
    QList<QRgb> colours;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            const QRgb colour =
                qRgb(rounded(qRed(pixel)), rounded(qGreen(pixel)), rounded(qBlue(pixel)));
            small.setPixel(x, y, colour);
            if (!colours.contains(colour))
                colours.append(colour);
        }
    }
    constexpr qsizetype kMostColours = 256;
    return colours.size() > kMostColours
               ? small.convertToFormat(QImage::Format_RGB888)
               : small.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
}

PictureDifference difference(const QImage& one, const QImage& other)
{
    PictureDifference found;
    found.hasSameSize = one.size() == other.size();
    if (!found.hasSameSize)
        return found;
    found.shown = QImage(one.size(), QImage::Format_RGB32);
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool differs =
                distance(softened(one, x, y), softened(other, x, y)) > kMostChannelDifference;
            found.pixels += differs ? 1 : 0;
            const int pale = 160 + qGray(one.pixel(x, y)) * 95 / 255;
            found.shown.setPixel(x, y, differs ? qRgb(200, 0, 0) : qRgb(pale, pale, pale));
        }
    }
    return found;
}

bool isAlike(const PictureDifference& difference)
{
    const double all = static_cast<double>(difference.shown.width()) * difference.shown.height();
    return difference.hasSameSize && difference.pixels <= all * kMostDifferentShare;
}

} // namespace limber::test
