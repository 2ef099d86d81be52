// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

/// Megabytes that decoding may take: kMostPixels with four bytes each, and some room.
constexpr int kMostMemory = 256;

bool isTaken(const QByteArray& format)
{
    static constexpr std::array kTaken{"png", "jpeg", "jpg", "webp", "gif", "bmp"};
    return std::ranges::any_of(kTaken, [&](const char* one) { return format == one; });
}

quint8 byteAt(const QByteArray& bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

/// Whether a JPEG goes on to its end mark. The decoder shows one that breaks off with a grey rest
/// and does not say so.
bool isWholeJpeg(const QByteArray& bytes)
{
    constexpr quint8 kMark = 0xFF;
    constexpr quint8 kEnd = 0xD9;
    constexpr quint8 kScan = 0xDA;
    constexpr quint8 kFirstRestart = 0xD0;
    constexpr quint8 kLastRestart = 0xD7;
    qsizetype at = 2;
    bool isInScan = false;
    while (at + 1 < bytes.size()) {
        if (byteAt(bytes, at) != kMark) {
            if (!isInScan)
                return false;
            ++at;
            continue;
        }
        const quint8 code = byteAt(bytes, at + 1);
        if (code == kEnd)
            return true;
        const bool isRestart = code >= kFirstRestart && code <= kLastRestart;
        if (code == kMark) {
            ++at;
        } else if (code == 0 || isRestart) {
            at += 2;
        } else {
            if (at + 3 >= bytes.size())
                return false;
            isInScan = code == kScan;
            at += 2 + (byteAt(bytes, at + 2) << 8) + byteAt(bytes, at + 3);
        }
    }
    return false;
}

/// The size with its longer side no longer than a kept picture's.
QSize keptSize(const QSize& size)
{
    const QSize bounds(kLongestPictureSide, kLongestPictureSide);
    if (size.width() <= bounds.width() && size.height() <= bounds.height())
        return size;
    return size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1});
}

QByteArray encoded(const QImage& image, PictureFormat format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, QByteArray(token(format).data()));
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

/// The pixels alone, in the common colour space, without whatever else came with the picture.
QImage pixelsOf(QImage image, QImage::Format format)
{
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage pixels(image.size(), format);
    pixels.fill(format == QImage::Format_RGB32 ? Qt::white : Qt::transparent);
    QPainter(&pixels).drawImage(QRect(QPoint(0, 0), image.size()), image);
    return pixels;
}

} // namespace

PictureResult<ExercisePicture> keepPicture(const QImage& image)
{
    if (image.isNull())
        return tl::unexpected(PictureFault::Damaged);
    if (qint64{image.width()} * image.height() > kMostPixels)
        return tl::unexpected(PictureFault::TooManyPixels);
    QImage kept = image;
    if (keptSize(image.size()) != image.size()) {
        kept =
            image.scaled(keptSize(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    if (kept.hasAlphaChannel()) {
        QByteArray bytes = encoded(pixelsOf(kept, QImage::Format_ARGB32), PictureFormat::Png, -1);
        if (!bytes.isEmpty() && bytes.size() <= kLargestPicture)
            return ExercisePicture{PictureFormat::Png, std::move(bytes), {}};
    }
    kept = pixelsOf(std::move(kept), QImage::Format_RGB32);
    for (const int quality : {88, 75, 60, 40, 20}) {
        QByteArray bytes = encoded(kept, PictureFormat::Jpeg, quality);
        if (!bytes.isEmpty() && bytes.size() <= kLargestPicture)
            return ExercisePicture{PictureFormat::Jpeg, std::move(bytes), {}};
    }
    return tl::unexpected(PictureFault::Damaged);
}

PictureResult<ExercisePicture> readPicture(const QByteArray& bytes)
{
    if (bytes.size() > kLargestPictureFile)
        return tl::unexpected(PictureFault::FileTooLarge);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // By its content alone: a name may say anything.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!isTaken(format))
        return tl::unexpected(PictureFault::NotAPicture);
    QImageReader::setAllocationLimit(kMostMemory);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return tl::unexpected(PictureFault::Damaged);
    if (qint64{size.width()} * size.height() > kMostPixels)
        return tl::unexpected(PictureFault::TooManyPixels);
    if (format == "jpeg" && !isWholeJpeg(bytes))
        return tl::unexpected(PictureFault::Damaged);
    if (keptSize(size) != size)
        reader.setScaledSize(keptSize(size));
    QImage image;
    if (!reader.read(&image))
        return tl::unexpected(PictureFault::Damaged);
    return keepPicture(image);
}

PictureResult<ExercisePicture> readPictureFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return tl::unexpected(PictureFault::FileMissing);
    if (info.size() > kLargestPictureFile)
        return tl::unexpected(PictureFault::FileTooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(PictureFault::FileUnreadable);
    // One byte more shows a file that grew meanwhile.
    const QByteArray bytes = file.read(kLargestPictureFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(PictureFault::FileUnreadable);
    return readPicture(bytes);
}

QImage decoded(const ExercisePicture& picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, QByteArray(token(picture.format).data()));
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLongestPictureSide ||
        size.height() > kLongestPictureSide)
        return {};
    return reader.read();
}

QString pictureFaultText(PictureFault fault, const QString& name)
{
    const QString what = name.isEmpty() ? PictureWords::tr("The picture") : name;
    const QLocale locale;
    switch (fault) {
    case PictureFault::FileMissing:
        return PictureWords::tr("%1 is not there, or is no file. Choose a picture file.").arg(what);
    case PictureFault::FileUnreadable:
        return PictureWords::tr("%1 cannot be read. See whether you may open it, or choose another "
                                "picture.")
            .arg(what);
    case PictureFault::FileTooLarge:
        return PictureWords::tr("%1 is too large. Choose a picture of at most %2.", "file, size")
            .arg(what, locale.formattedDataSize(kLargestPictureFile, 0));
    case PictureFault::NotAPicture:
        return PictureWords::tr("%1 is no picture that Limber can take. Choose a JPEG, PNG, WebP, "
                                "GIF or BMP file.")
            .arg(what);
    case PictureFault::TooManyPixels:
        return PictureWords::tr("%1 has too many pixels. Choose a picture of at most %2 "
                                "megapixels.",
                                "file, number")
            .arg(what, locale.toString(kMostPixels / 1'000'000));
    case PictureFault::Damaged:
        return PictureWords::tr("%1 is not whole. Copy it anew from where it came, or choose "
                                "another picture.")
            .arg(what);
    }
    return {};
}

QString pictureFilePatterns()
{
    return u"*.png *.jpg *.jpeg *.webp *.gif *.bmp"_s;
}

} // namespace limber
