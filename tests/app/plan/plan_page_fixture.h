// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_library.h"
#include "app/plan/plan_block.h"
#include "app/plan/plan_page.h"
#include "app/widgets/button.h"
#include "core/plan/plan_edit.h"
#include "tests/support/fake_clock.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

inline const BundledContent& content()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded;
}

inline const QDate kMonday(2026, 3, 2);
inline const QDate kToday(2026, 3, 4);

inline std::unique_ptr<DataFile> openData(const QTemporaryDir& folder, const Clock& clock)
{
    auto data = DataFile::open(folder.filePath(u"limber.db"_s), clock);
    EXPECT_TRUE(data);
    const auto settings = withSetting(Settings{}, u"weekStartsOn"_s, u"monday"_s);
    EXPECT_TRUE(settings && (*data)->settings.save(*settings));
    return *std::move(data);
}

/// The plan page over a fresh data file, on Wednesday 4 March 2026 at nine; weeks begin on Monday.
class PlanPageFixture : public testing::Test {
protected:
    PlanPageFixture()
    {
        page.resize(1300, 900);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
    }

    template <typename T = Button> T* child(const QString& name)
    {
        auto* found = page.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << qPrintable(name);
        return found;
    }

    /// Clicks the visible button of this name; several panels have a rule to edit.
    void press(const QString& name)
    {
        const auto buttons = page.findChildren<QAbstractButton*>(name);
        const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
        ASSERT_NE(shown, buttons.end()) << qPrintable(name);
        QTest::mouseClick(*shown, Qt::LeftButton);
    }

    Plan stored() { return data->plan.load().value(); }

    /// Mondays and Thursdays at half past seven, since four weeks.
    PlanEntry planEntry()
    {
        PlanEntry entry{.id = PlanEntryId::fromText(u"planned"_s).value(),
                        .routine = content().routines.front().id,
                        .recurrence = {.weekdays = {Qt::Monday, Qt::Thursday},
                                       .everyWeeks = 1,
                                       .from = kMonday.addDays(-28),
                                       .until = {},
                                       .times = {}},
                        .time = QTime(7, 30)};
        EXPECT_TRUE(data->plan.save({{entry}, {}, {}}));
        page.refresh();
        return entry;
    }

    QList<PlanBlock*> blocks()
    {
        QList<PlanBlock*> visible;
        for (PlanBlock* block : page.findChildren<PlanBlock*>()) {
            if (block->isVisible())
                visible.append(block);
        }
        return visible;
    }

    PlanBlock* blockOn(QDate ruleDate)
    {
        for (PlanBlock* block : blocks()) {
            if (block->key().ruleDate == ruleDate)
                return block;
        }
        return nullptr;
    }

    void open(QDate ruleDate)
    {
        PlanBlock* block = blockOn(ruleDate);
        ASSERT_NE(block, nullptr);
        QTest::mouseClick(block, Qt::LeftButton);
    }

    void pressIn(QWidget* parent, const QString& name)
    {
        auto* button = parent->findChild<QAbstractButton*>(name);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isVisible()) << qPrintable(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void takeBack() { QTest::keySequence(&page, QKeySequence::Undo); }

    QTemporaryDir folder;
    FakeClock clock{u"2026-03-04T09:00:00+00:00"_s};
    std::unique_ptr<DataFile> data = openData(folder, clock);
    FigureLibrary figures;
    PlanPage page{content(), figures, *data, clock};
    QSignalSpy changed{&page, &PlanPage::planChanged};
};

} // namespace limber::test
