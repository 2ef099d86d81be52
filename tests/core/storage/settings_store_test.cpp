// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"
#include "tests/core/storage/storage_fixture.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

class SettingsStoreTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
};

TEST_F(SettingsStoreTest, AFreshFileHasTheDefaults)
{
    EXPECT_EQ(m_file->settings.load().value(), Settings());
}

TEST_F(SettingsStoreTest, EverySettingComesBackAsItWas)
{
    Settings settings;
    settings.dayStartsAt = DayStart::create(std::chrono::hours{3}).value();
    settings.daysAWeek = 6;
    settings.weekStartsOn = Qt::Sunday;
    settings.appearance = Appearance::HighContrast;
    settings.language = u"de"_s;
    settings.streakShown = StreakShown::None;
    settings.soundOn = false;
    settings.soundVolume = 35;
    settings.prepare = std::chrono::seconds{20};
    settings.changeSides = std::chrono::seconds{8};
    settings.reducedMotion = true;
    ASSERT_TRUE(succeeded(m_file->settings.save(settings)));
    EXPECT_EQ(m_file->settings.load().value(), settings);
    ASSERT_TRUE(succeeded(m_file->settings.save(Settings())));
    EXPECT_EQ(m_file->settings.load().value(), Settings());
}

TEST_F(SettingsStoreTest, OnlyWhatChangedIsWritten)
{
    Settings settings;
    settings.daysAWeek = 5;
    ASSERT_TRUE(succeeded(m_file->settings.save(settings)));
    ForeignConnection other(path());
    EXPECT_EQ(other.value(u"SELECT group_concat(key) FROM settings"_s).toString(), u"daysAWeek"_s);
}

TEST_F(SettingsStoreTest, KeysOfANewerVersionAreKept)
{
    ForeignConnection other(path());
    other.run(u"INSERT INTO settings (key, value, changed_at, changed_by) "
              "VALUES ('hologram', 'on', 1, 'b')"_s);
    Settings settings;
    settings.daysAWeek = 5;
    ASSERT_TRUE(succeeded(m_file->settings.save(settings)));
    EXPECT_EQ(m_file->settings.load().value(), settings);
    EXPECT_EQ(other.value(u"SELECT value FROM settings WHERE key = 'hologram'"_s).toString(),
              u"on"_s);
}

TEST_F(SettingsStoreTest, AValueOutsideItsRangeBecomesTheDefault)
{
    ForeignConnection(path()).run(
        u"INSERT INTO settings (key, value, changed_at, changed_by) "
        "VALUES ('daysAWeek', '11', 1, 'b'), ('soundVolume', '30', 1, 'b')"_s);
    Settings expected;
    expected.soundVolume = 30;
    EXPECT_EQ(m_file->settings.load().value(), expected);
}

TEST_F(SettingsStoreTest, ADemonstrationIsMarkedForGood)
{
    EXPECT_FALSE(m_file->settings.isDemonstration().value());
    ASSERT_TRUE(succeeded(m_file->settings.markAsDemonstration()));
    EXPECT_TRUE(m_file->settings.isDemonstration().value());
    m_file = open();
    EXPECT_TRUE(m_file->settings.isDemonstration().value());
}

} // namespace

} // namespace limber
