// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"
#include "tests/support/fake_clock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class SettingsPageTest : public testing::Test {
protected:
    SettingsPageTest()
    {
        m_data = std::move(*DataFile::open(m_folder.filePath(u"limber.sqlite"_s), m_clock));
        m_page = std::make_unique<SettingsPage>(m_content, *m_data, m_clock);
        m_page->refresh();
        m_page->show();
    }

    template <typename Control> Control* named(const QString& name) const
    {
        for (Control* control : m_page->findChildren<Control*>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock{u"2026-03-04T07:20:00+01:00"_s};
    BundledContent m_content;
    std::unique_ptr<DataFile> m_data;
    std::unique_ptr<SettingsPage> m_page;
};

TEST_F(SettingsPageTest, AChangeByKeyboardIsSavedAtOnce)
{
    auto* days = named<QSpinBox>(u"Days of practice a week"_s);
    ASSERT_NE(days, nullptr);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    QTest::keyClick(days, Qt::Key_Up);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(m_data->settings.load()->daysAWeek, 5);
}

TEST_F(SettingsPageTest, AChoiceIsSavedAtOnce)
{
    auto* colours = named<QComboBox>(u"Colours"_s);
    ASSERT_NE(colours, nullptr);
    QTest::keyClick(colours, Qt::Key_Down);
    EXPECT_EQ(m_data->settings.load()->appearance, Appearance::Light);
}

TEST_F(SettingsPageTest, TheFigureIsDressedAtOnce)
{
    auto* skin = named<QComboBox>(u"Skin of the figure"_s);
    auto* clothes = named<QComboBox>(u"Clothes of the figure"_s);
    ASSERT_NE(skin, nullptr);
    ASSERT_NE(clothes, nullptr);
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    QTest::keyClick(skin, Qt::Key_Down);
    QTest::keyClick(clothes, Qt::Key_End);
    EXPECT_EQ(m_data->settings.load()->figure, (FigureLook{SkinTone::Brown, Outfit::Grey}));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SettingsPageTest, ASwitchIsSavedAtOnce)
{
    QCheckBox* sound = m_page->findChildren<QCheckBox*>().front();
    QTest::keyClick(sound, Qt::Key_Space);
    EXPECT_FALSE(m_data->settings.load()->soundOn);
}

TEST_F(SettingsPageTest, ShowingTheSettingsChangesNothing)
{
    QSignalSpy changed(m_page.get(), &SettingsPage::settingsChanged);
    m_page->refresh();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(m_data->settings.load(), Settings{});
}

TEST_F(SettingsPageTest, SaysWhereTheDataIs)
{
    QString all;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        all += label->text();
    EXPECT_TRUE(all.contains(m_folder.path()));
}

} // namespace
} // namespace limber
