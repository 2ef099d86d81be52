// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_preview.h"
#include "app/print/print_dialog.h"
#include "tests/app/plan/plan_page_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

using PlanPrintTest = test::PlanPageFixture;

TEST_F(PlanPrintTest, AWeekIsPrintedFromItsMenuAndItsRoutinesWithIt)
{
    planEntry();
    press(u"weekMenuButton"_s);
    auto* menu = child<QMenu>(u"weekMenu"_s);
    auto* action = menu->findChild<QAction*>(u"printWeekAction"_s);
    ASSERT_TRUE(action);
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
    auto* dialog = page.findChild<PrintDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    const auto* preview = dialog->findChild<PagePreview*>();
    EXPECT_EQ(preview->pageCount(), 1);
    auto* routines = dialog->findChild<QCheckBox*>(u"printWeekRoutines"_s);
    routines->setFocus();
    QTest::keyClick(routines, Qt::Key_Space);
    EXPECT_GT(preview->pageCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(data->settings.load()->print.weekRoutines);
}

} // namespace
} // namespace limber
