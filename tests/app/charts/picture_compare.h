// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace limber::test {

/// A picture as it is stored and compared: half as large, so that the finest differences between
/// two machines' texts and edges even out.
[[nodiscard]] QImage stored(const QImage& picture);

/// How two stored pictures differ. Both are softened, and a pixel counts as different where one of
/// its channels is more than kMostChannelDifference away.
struct PictureDifference {
    bool hasSameSize = true;
    int pixels = 0;
    QImage shown; ///< Different pixels red, the others pale.
};

inline constexpr int kMostChannelDifference = 24;
/// Of all pixels; what another version of the font's rasteriser may change.
inline constexpr double kMostDifferentShare = 0.001;

[[nodiscard]] PictureDifference difference(const QImage& one, const QImage& other);
[[nodiscard]] bool isAlike(const PictureDifference& difference);

} // namespace limber::test
