// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"

#include <QImage>

#include <tl/expected.hpp>

// A picture that comes from outside (a chosen file, the clipboard, an imported routine) is never
// kept as it is: it is looked at within bounds, decoded, turned upright, scaled down and written
// anew, so that nothing but the picture itself gets into the data.

namespace limber {

/// Why a picture is not taken.
enum class PictureFault {
    FileMissing,    ///< No such file, or no plain file (a folder, a device).
    FileUnreadable, ///< It cannot be read.
    FileTooLarge,   ///< More than kLargestPictureFile bytes; it is not read.
    NotAPicture,    ///< No picture of a kind that is taken, whatever its name says.
    TooManyPixels,  ///< More than kMostPixels; it is not decoded.
    Damaged,        ///< The picture breaks off or cannot be decoded.
};

inline constexpr qint64 kLargestPictureFile = 20LL * 1024 * 1024; ///< Bytes.
inline constexpr qint64 kMostPixels = 40'000'000;

template <typename T> using PictureResult = tl::expected<T, PictureFault>;

/// Takes a picture from a file: PNG, JPEG, WebP, GIF (its first frame) or BMP, by its content.
[[nodiscard]] PictureResult<ExercisePicture> readPictureFile(const QString& path);
/// The same from bytes.
[[nodiscard]] PictureResult<ExercisePicture> readPicture(const QByteArray& bytes);
/// Takes a picture that is decoded already, as from the clipboard.
[[nodiscard]] PictureResult<ExercisePicture> keepPicture(const QImage& image);

/// The picture of what is kept; null where the bytes are none (a file touched by other hands).
[[nodiscard]] QImage decoded(const ExercisePicture& picture);

/// What happened and what to do, in the person's language. `name` is the name of the file; empty
/// for a picture without one.
[[nodiscard]] QString pictureFaultText(PictureFault fault, const QString& name);

/// The endings of files to choose from: "*.png *.jpg …".
[[nodiscard]] QString pictureFilePatterns();

} // namespace limber
