// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/picture_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>
#include <random>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QImage picture(const QSize& size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(format == QImage::Format_RGB32 ? Qt::darkCyan : Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, size.width() / 2, size.height() / 4), Qt::red);
    return image;
}

QByteArray bytesAs(const QImage& image, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(QImageWriter(&buffer, format).canWrite());
    image.save(&buffer, format, quality);
    return bytes;
}

/// A picture whose pixels cannot be packed well.
QImage noise(const QSize& size)
{
    std::mt19937 engine(7);
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<quint32*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = static_cast<quint32>(engine());
    }
    return image;
}

/// A PNG that says it is larger than it is: its header is changed, with the checksum mended.
QByteArray pngSaying(quint32 width, quint32 height)
{
    QByteArray png = bytesAs(picture({8, 8}), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    quint32 checksum = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        checksum ^= static_cast<quint8>(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            checksum = (checksum >> 1) ^ ((checksum & 1) != 0 ? 0xEDB88320 : 0);
    }
    qToBigEndian(~checksum, png.data() + 29);
    return png;
}

class PictureFileTest : public ::testing::Test {
protected:
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }
    [[nodiscard]] std::optional<PictureFault> faultOf(const QString& path) const
    {
        const auto read = readPictureFile(path);
        return read ? std::nullopt : std::optional(read.error());
    }
    [[nodiscard]] std::optional<PictureFault> faultOfBytes(const QByteArray& bytes) const
    {
        return faultOf(write(u"picture.png"_s, bytes));
    }

    QTemporaryDir m_folder;
};

TEST_F(PictureFileTest, ASmallPictureIsTakenInItsSize)
{
    for (const char* format : {"PNG", "JPG", "BMP"}) {
        SCOPED_TRACE(format);
        const auto read =
            readPictureFile(write(u"picture"_s, bytesAs(picture({300, 200}), format)));
        ASSERT_TRUE(read);
        EXPECT_EQ(decoded(*read).size(), QSize(300, 200));
        EXPECT_TRUE(read->caption.isEmpty());
    }
}

TEST_F(PictureFileTest, ALargePictureIsScaledDown)
{
    const auto wide = readPicture(bytesAs(picture({4000, 1000}), "PNG"));
    ASSERT_TRUE(wide);
    EXPECT_EQ(decoded(*wide).size(), QSize(kLongestPictureSide, kLongestPictureSide / 4));
    const auto thin = readPicture(bytesAs(picture({1, 9000}), "PNG"));
    ASSERT_TRUE(thin);
    EXPECT_EQ(decoded(*thin).size(), QSize(1, kLongestPictureSide));
    const auto pasted = keepPicture(picture({2000, 3000}));
    ASSERT_TRUE(pasted);
    EXPECT_EQ(decoded(*pasted).height(), kLongestPictureSide);
}

TEST_F(PictureFileTest, WhatIsKeptIsBoundedWhateverThePixels)
{
    for (const QImage& image : {noise({3000, 3000}), picture({3000, 3000})}) {
        const auto kept = keepPicture(image);
        ASSERT_TRUE(kept);
        EXPECT_LE(kept->bytes.size(), kLargestPicture);
        EXPECT_FALSE(decoded(*kept).isNull());
    }
}

TEST_F(PictureFileTest, WhatIsSeeThroughStaysSo)
{
    const auto kept = readPicture(bytesAs(picture({60, 60}, QImage::Format_ARGB32), "PNG"));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->format, PictureFormat::Png);
    EXPECT_EQ(decoded(*kept).pixelColor(50, 50).alpha(), 0);
}

TEST_F(PictureFileTest, APictureThatLiesOnItsSideIsTurnedUpright)
{
    // The orientation that cameras note (Exif): "turn by 90 degrees to the right".
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                "49492a0008000000"
                                                "0100"
                                                "1201"
                                                "0300"
                                                "01000000"
                                                "06000000"
                                                "00000000");
    QByteArray jpeg = bytesAs(picture({200, 100}), "JPG", 95);
    jpeg.insert(2, exif);
    const auto read = readPicture(jpeg);
    ASSERT_TRUE(read);
    EXPECT_EQ(decoded(*read).size(), QSize(100, 200));
    EXPECT_FALSE(read->bytes.contains("Exif"));
}

TEST_F(PictureFileTest, WordsInsideAPictureAreNotKept)
{
    QImage image = picture({50, 50}, QImage::Format_ARGB32);
    image.setText(u"Author"_s, u"Somebody"_s);
    const QByteArray png = bytesAs(image, "PNG");
    ASSERT_TRUE(png.contains("Somebody"));
    const auto kept = readPicture(png);
    ASSERT_TRUE(kept);
    EXPECT_FALSE(kept->bytes.contains("Somebody"));
}

TEST_F(PictureFileTest, WhatIsNoFileIsRefused)
{
    EXPECT_EQ(faultOf(m_folder.filePath(u"gone.png"_s)), PictureFault::FileMissing);
    EXPECT_EQ(faultOf(m_folder.path()), PictureFault::FileMissing);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder.png"_s));
    EXPECT_EQ(faultOf(m_folder.filePath(u"folder.png"_s)), PictureFault::FileMissing);
    EXPECT_EQ(faultOf(QString()), PictureFault::FileMissing);
}

TEST_F(PictureFileTest, WhatIsNoPictureIsRefusedWhateverItsName)
{
    EXPECT_EQ(faultOfBytes({}), PictureFault::NotAPicture);
    EXPECT_EQ(faultOfBytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
              PictureFault::NotAPicture);
    EXPECT_EQ(faultOfBytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
              PictureFault::NotAPicture);
    EXPECT_EQ(faultOfBytes("<html><img src='http://example.org/x.png'></html>"),
              PictureFault::NotAPicture);
    EXPECT_EQ(faultOfBytes("%PDF-1.7"), PictureFault::NotAPicture);
    EXPECT_EQ(faultOfBytes("/* XPM */ static char*x[]={\"1 1 1 1\",\"a c #fff\",\"a\"};"),
              PictureFault::NotAPicture);
}

TEST_F(PictureFileTest, HugeMeasuresAreRefusedWithoutDecoding)
{
    EXPECT_EQ(faultOfBytes(pngSaying(100'000, 100'000)), PictureFault::TooManyPixels);
    EXPECT_EQ(faultOfBytes(pngSaying(8'000, 6'000)), PictureFault::TooManyPixels);
    const QByteArray bitmap = bytesAs(picture({4, 4}), "BMP");
    QByteArray huge = bitmap;
    qToLittleEndian(quint32{60'000}, huge.data() + 18);
    qToLittleEndian(quint32{60'000}, huge.data() + 22);
    const auto fault = faultOfBytes(huge);
    EXPECT_TRUE(fault == PictureFault::TooManyPixels || fault == PictureFault::Damaged ||
                fault == PictureFault::NotAPicture);
}

TEST_F(PictureFileTest, PicturesThatBreakOffAreRefused)
{
    for (const char* format : {"PNG", "JPG"}) {
        const QByteArray whole = bytesAs(noise({200, 200}), format);
        ASSERT_EQ(faultOfBytes(whole), std::nullopt) << format;
        for (const int percent : {1, 10, 50, 90}) {
            const auto fault = faultOfBytes(whole.first(whole.size() * percent / 100));
            EXPECT_TRUE(fault.has_value()) << format << ' ' << percent;
        }
    }
}

TEST_F(PictureFileTest, AFileThatIsTooLargeIsNotRead)
{
    const QString path = write(u"large.png"_s, bytesAs(picture({8, 8}), "PNG"));
    ASSERT_TRUE(QFile::resize(path, kLargestPictureFile + 1));
    EXPECT_EQ(faultOf(path), PictureFault::FileTooLarge);
}

TEST_F(PictureFileTest, RandomDamageNeverDoesMoreThanBeRefused)
{
    std::mt19937 engine(11);
    for (const char* format : {"PNG", "JPG", "BMP"}) {
        const QByteArray whole = bytesAs(picture({40, 30}), format);
        for (int round = 0; round < 300; ++round) {
            QByteArray changed = whole;
            for (int i = 0; i < 4; ++i) {
                const auto at =
                    static_cast<qsizetype>(engine() % static_cast<unsigned>(whole.size()));
                changed[at] = static_cast<char>(engine());
            }
            if (const auto read = readPicture(changed)) {
                EXPECT_LE(read->bytes.size(), kLargestPicture);
            }
        }
    }
}

TEST_F(PictureFileTest, KeptBytesThatAreNoPictureShowNothing)
{
    EXPECT_TRUE(decoded({PictureFormat::Png, "nonsense", {}}).isNull());
    EXPECT_TRUE(decoded({PictureFormat::Jpeg, {}, {}}).isNull());
    EXPECT_TRUE(decoded({PictureFormat::Png, pngSaying(5000, 5000), {}}).isNull());
}

TEST_F(PictureFileTest, EveryFaultSaysWhatToDo)
{
    for (int fault = 0; fault <= static_cast<int>(PictureFault::Damaged); ++fault) {
        const QString text = pictureFaultText(static_cast<PictureFault>(fault), u"back.png"_s);
        EXPECT_TRUE(text.startsWith(u"back.png"_s));
        EXPECT_GT(text.size(), 20);
    }
    EXPECT_TRUE(pictureFaultText(PictureFault::Damaged, {}).startsWith(u"The picture"_s));
}

} // namespace
} // namespace limber
