// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"
#include "core/exercise/exercise.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// An *own exercise* is one that the user made or copied from a bundled one and changed. It has
// everything that a bundled one has; what it looks like is told by pictures, or by a motion of the
// figure, or by neither.

namespace limber {

enum class PictureFormat { Png, Jpeg };

template <> struct TokenTable<PictureFormat> {
    static constexpr std::array entries{
        TokenEntry<PictureFormat>{PictureFormat::Png, QLatin1StringView("png")},
        TokenEntry<PictureFormat>{PictureFormat::Jpeg, QLatin1StringView("jpeg")},
    };
};

/// A picture as it is kept: scaled down and written anew by the program, never the file that the
/// user chose.
struct ExercisePicture {
    PictureFormat format = PictureFormat::Jpeg;
    QByteArray bytes; ///< The encoded picture.
    QString caption;  ///< May be empty.

    friend bool operator==(const ExercisePicture&, const ExercisePicture&) = default;
};

inline constexpr int kMostExercisePictures = 6;
inline constexpr int kLongestPictureSide = 1280; ///< Pixels; larger ones are scaled down to it.
inline constexpr qsizetype kLargestPicture = 1024 * 1024; ///< Bytes of one picture as it is kept.

/// The key under which the numbers of own exercises stand in the table of sources.
inline constexpr QLatin1StringView kOwnSource{"own"};

struct OwnExercise {
    Exercise exercise; ///< With Origin::Own.
    std::vector<ExercisePicture> pictures;
    QByteArray motion; ///< A pose file (docs/formats/pose.md) for the figure; empty for none.
    std::optional<ExerciseId> copiedFrom;

    friend bool operator==(const OwnExercise&, const OwnExercise&) = default;
};

} // namespace limber
