// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_picture.h"
#include "tests/app/charts/chart_cases.h"
#include "tests/app/charts/picture_compare.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMargin = 8;

QString storedPath(const QString& name)
{
    return QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/charts/") + name + u".png"_s;
}

/// Of fonts-dejavu-core, which ./dev installs: the pictures are written with it.
QFont pictureFont()
{
    QFont font(u"DejaVu Sans"_s);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QImage painted(const test::ChartCase& which, TokenSet set)
{
    const std::unique_ptr<Chart> chart = which.make();
    const ChartStyle style = screenChartStyle(set, pictureFont(), which.direction);
    const QSizeF size(which.width, std::ceil(chart->properHeight(which.width, style)));
    QImage image((size + QSizeF(2 * kMargin, 2 * kMargin)).toSize(), QImage::Format_RGB32);
    image.fill(style.tokens->surface);
    QPainter painter(&image);
    chart->paint(painter, {kMargin, kMargin, size.width(), size.height()}, style);
    return image;
}

struct Look {
    test::ChartCase which;
    TokenSet set;

    [[nodiscard]] QString name() const
    {
        return QLatin1StringView(which.name) + (set == TokenSet::Dark ? u"_dark"_s : u"_light"_s);
    }
};

void PrintTo(const Look& look, std::ostream* out)
{
    *out << look.name().toStdString();
}

std::vector<Look> looks()
{
    std::vector<Look> all;
    for (const test::ChartCase& which : test::chartCases()) {
        all.push_back({which, TokenSet::Light});
        all.push_back({which, TokenSet::Dark});
    }
    return all;
}

class ChartPictureTest : public testing::TestWithParam<Look> {};

TEST_P(ChartPictureTest, LooksLikeTheStoredPicture)
{
    ASSERT_EQ(QFontInfo(pictureFont()).family(), u"DejaVu Sans"_s)
        << "the package fonts-dejavu-core is missing";
    const QString name = GetParam().name();
    const QImage seen = test::stored(painted(GetParam().which, GetParam().set));
    const QImage wanted(storedPath(name));
    ASSERT_FALSE(wanted.isNull()) << storedPath(name).toStdString() << " is missing";
    const test::PictureDifference found = test::difference(wanted, seen);
    if (test::isAlike(found))
        return;
    const QDir folder(QDir::current().filePath(u"chart-pictures"_s));
    ASSERT_TRUE(folder.mkpath(u"."_s));
    EXPECT_TRUE(seen.save(folder.filePath(name + u".png"_s)));
    EXPECT_TRUE(!found.hasSameSize ||
                found.shown.save(folder.filePath(name + u"_difference.png"_s)));
    ADD_FAILURE() << found.pixels << " pixels differ (sizes "
                  << (found.hasSameSize ? "agree" : "differ") << "); the picture seen and the "
                  << "difference are in " << folder.path().toStdString()
                  << ". tests/data/charts/README.md says how to store new pictures.";
}

/// Not a check: stores the pictures that are painted now, to be looked at before they are kept.
TEST_P(ChartPictureTest, DISABLED_StoresThePicture)
{
    const QString path = storedPath(GetParam().name());
    ASSERT_TRUE(QFileInfo(path).dir().mkpath(u"."_s));
    ASSERT_TRUE(test::stored(painted(GetParam().which, GetParam().set)).save(path, "PNG", 0));
}

INSTANTIATE_TEST_SUITE_P(Charts, ChartPictureTest, testing::ValuesIn(looks()),
                         [](const testing::TestParamInfo<Look>& which) {
                             return which.param.name().toStdString();
                         });

} // namespace
} // namespace limber
