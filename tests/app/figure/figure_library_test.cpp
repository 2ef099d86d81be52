// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(FigureLibraryTest, ABrokenFileIsNamedWithKeyAndReason)
{
    const QTemporaryDir folder;
    for (const auto& [name, json] :
         {std::pair{u"bases.json"_s, "{}"},
          std::pair{u"bend.json"_s,
                    R"({"exercise": "bend", "base": "cloud", "keyframes": [{"name": "a"}]})"}}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    FigureLibrary library(folder.path());
    EXPECT_EQ(library.find(u"bend"_s), nullptr);
    ASSERT_EQ(library.problems().size(), 1u);
    EXPECT_EQ(library.problems().front(),
              (LoadProblem{u"bend.json"_s, u"base"_s, u"\"cloud\" is no base pose"_s}));
    EXPECT_EQ(library.find(u"bend"_s), nullptr);
    EXPECT_EQ(library.problems().size(), 1u);
}

TEST(FigureLibraryTest, AThumbnailIsPaintedOnceForEachSizeAndTheme)
{
    FigureLibrary library;
    const QPixmap first = library.thumbnail(u"bridge"_s, {64, 48}, 1.0, TokenSet::Light);
    EXPECT_EQ(first.size(), QSize(64, 48));
    EXPECT_EQ(library.thumbnail(u"bridge"_s, {64, 48}, 1.0, TokenSet::Light).cacheKey(),
              first.cacheKey());
    EXPECT_NE(library.thumbnail(u"bridge"_s, {64, 48}, 1.0, TokenSet::Dark).cacheKey(),
              first.cacheKey());
    EXPECT_TRUE(library.thumbnail(u"nothing"_s, {64, 48}, 1.0, TokenSet::Light).isNull());
}

/// An own exercise that looks like a bundled one.
Motion ownLike(FigureLibrary& library, const QString& bundled, const QString& id)
{
    Motion motion = *library.find(bundled);
    motion.exercise = id;
    return motion;
}

TEST(FigureLibraryTest, OwnMotionsAreFoundBesideTheBundledOnes)
{
    FigureLibrary library;
    const Motion own = ownLike(library, u"bridge"_s, u"my-bridge"_s);
    library.setOwnMotions({{u"my-bridge"_s, own}});
    ASSERT_TRUE(library.find(u"my-bridge"_s));
    EXPECT_EQ(*library.find(u"my-bridge"_s), own);
    EXPECT_TRUE(library.find(u"bridge"_s));
    EXPECT_TRUE(library.problems().empty());
    library.setOwnMotions({});
    EXPECT_FALSE(library.find(u"my-bridge"_s));
}

TEST(FigureLibraryTest, MotionsThatDidNotChangeKeepTheirPlaceAndOldOnesLiveOn)
{
    FigureLibrary library;
    const Motion first = ownLike(library, u"bridge"_s, u"first"_s);
    Motion second = ownLike(library, u"bird-dog"_s, u"second"_s);
    const Motion* bundled = library.find(u"bridge"_s);
    library.setOwnMotions({{u"first"_s, first}, {u"second"_s, second}});
    const Motion* keptFirst = library.find(u"first"_s);
    const Motion* oldSecond = library.find(u"second"_s);
    const Motion before = second;
    second.mat = !second.mat;
    library.setOwnMotions({{u"first"_s, first}, {u"second"_s, second}});
    EXPECT_EQ(library.find(u"first"_s), keptFirst);
    EXPECT_EQ(library.find(u"bridge"_s), bundled);
    EXPECT_NE(library.find(u"second"_s), oldSecond);
    EXPECT_EQ(*oldSecond, before);
    EXPECT_EQ(*library.find(u"second"_s), second);
}

TEST(FigureLibraryTest, ThumbnailsOfChangedMotionsArePaintedAnew)
{
    FigureLibrary library;
    constexpr QSize kSize(64, 48);
    const Motion first = ownLike(library, u"bridge"_s, u"first"_s);
    Motion second = ownLike(library, u"bridge"_s, u"second"_s);
    library.setOwnMotions({{u"first"_s, first}, {u"second"_s, second}});
    const auto keyOf = [&](const QString& exercise) {
        return library.thumbnail(exercise, kSize, 1.0, TokenSet::Light).cacheKey();
    };
    const qint64 keyOfFirst = keyOf(u"first"_s);
    const QImage bridge = library.thumbnail(u"second"_s, kSize, 1.0, TokenSet::Light).toImage();
    second = ownLike(library, u"bird-dog"_s, u"second"_s);
    library.setOwnMotions({{u"first"_s, first}, {u"second"_s, second}});
    EXPECT_EQ(keyOf(u"first"_s), keyOfFirst);
    EXPECT_NE(library.thumbnail(u"second"_s, kSize, 1.0, TokenSet::Light).toImage(), bridge);
}

TEST(FigureLibraryTest, TheBasePosesAreThere)
{
    FigureLibrary library;
    EXPECT_TRUE(library.basePoses().contains(u"standing"_s));
    EXPECT_EQ(library.basePoses().at(u"quadruped"_s).contacts.size(), 4u);
}

} // namespace
} // namespace limber
