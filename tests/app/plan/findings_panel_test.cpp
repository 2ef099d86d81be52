// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/finding_row.h"
#include "app/plan/findings_panel.h"
#include "app/widgets/plain_label.h"
#include "tests/app/plan/plan_page_fixture.h"

using namespace Qt::StringLiterals;

namespace limber {
namespace {

using test::kMonday;
using test::kToday;

const QString kNeighbours = u"Leave a day between"_s;

QString said(const FindingRow& row)
{
    return row.findChild<PlainLabel*>(u"findingText"_s)->text();
}

class FindingsPanelTest : public test::PlanPageFixture {
protected:
    /// Core work on Thursday and again on Friday, from this week on.
    void planNeighbours()
    {
        const PlanEntry entry{.id = PlanEntryId::fromText(u"core"_s).value(),
                              .routine = RoutineId::fromText(u"core-foundations"_s).value(),
                              .recurrence = {.weekdays = {Qt::Thursday, Qt::Friday},
                                             .everyWeeks = 1,
                                             .from = kMonday,
                                             .until = {},
                                             .times = {}},
                              .time = QTime(7, 30)};
        ASSERT_TRUE(data->plan.save({{entry}, {}, {}}));
        page.refresh();
    }

    void openHints()
    {
        planNeighbours();
        press(u"findingsButton"_s);
    }

    QList<FindingRow*> rows()
    {
        QList<FindingRow*> shown;
        for (FindingRow* row : page.findChildren<FindingRow*>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }

    /// The row that says this, or nullptr.
    FindingRow* row(const QString& part)
    {
        for (FindingRow* one : rows()) {
            if (said(*one).contains(part))
                return one;
        }
        return nullptr;
    }

    void pressInRow(const QString& part, const QString& button)
    {
        FindingRow* found = row(part);
        ASSERT_NE(found, nullptr) << qPrintable(part);
        pressIn(found, button);
    }

    QWidget* panel() { return child<QWidget>(u"findingsPanel"_s); }
};

TEST_F(FindingsPanelTest, TheWeekSaysHowManyHintsThereAreAndOpensThem)
{
    planNeighbours();
    const QString text = child(u"findingsButton"_s)->text();
    press(u"findingsButton"_s);
    EXPECT_TRUE(panel()->isVisible());
    EXPECT_FALSE(rows().isEmpty());
    EXPECT_TRUE(text.contains(QString::number(rows().size()))) << qPrintable(text);
    press(u"findingsButton"_s);
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(FindingsPanelTest, AcceptingHidesAFindingAndTakingItBackShowsItAgain)
{
    openHints();
    const auto before = rows().size();
    EXPECT_FALSE(child(u"showAcceptedButton"_s)->isVisible());
    pressInRow(kNeighbours, u"acceptFindingButton"_s);
    EXPECT_EQ(row(kNeighbours), nullptr);
    EXPECT_EQ(rows().size(), before - 1);
    EXPECT_EQ(data->acceptedFindings.all().value().size(), 1U);

    press(u"showAcceptedButton"_s);
    ASSERT_NE(row(kNeighbours), nullptr);
    pressInRow(kNeighbours, u"takeBackFindingButton"_s);
    EXPECT_TRUE(data->acceptedFindings.all().value().empty());
    EXPECT_EQ(rows().size(), before);
    FindingRow* again = row(kNeighbours);
    ASSERT_NE(again, nullptr);
    EXPECT_NE(again->findChild<Button*>(u"acceptFindingButton"_s), nullptr);
    EXPECT_FALSE(child(u"showAcceptedButton"_s)->isVisible());
}

TEST_F(FindingsPanelTest, WhatIsAcceptedStaysSoInTheNextWeek)
{
    openHints();
    pressInRow(kNeighbours, u"acceptFindingButton"_s);
    press(u"nextWeekButton"_s);
    ASSERT_TRUE(panel()->isVisible());
    EXPECT_EQ(row(kNeighbours), nullptr);
}

TEST_F(FindingsPanelTest, AFixChangesThePlanAndUndoBringsItBack)
{
    openHints();
    const Plan before = stored();
    pressInRow(kNeighbours, u"fixFindingButton"_s);
    EXPECT_NE(stored(), before);
    EXPECT_EQ(row(kNeighbours), nullptr);
    EXPECT_EQ(changed.size(), 1);
    takeBack();
    EXPECT_EQ(stored(), before);
    EXPECT_NE(row(kNeighbours), nullptr);
}

TEST_F(FindingsPanelTest, WhyUnfoldsWhatAFindingRestsOnAndItStaysUnfolded)
{
    openHints();
    auto* sources = row(kNeighbours)->findChild<PlainLabel*>(u"findingSources"_s);
    EXPECT_FALSE(sources->isVisible());
    pressInRow(kNeighbours, u"whyFindingButton"_s);
    EXPECT_TRUE(sources->isVisible());
    EXPECT_TRUE(sources->text().startsWith(u"Based on: "_s));
    // Another finding is accepted; the rows are made anew.
    for (FindingRow* one : rows()) {
        if (!said(*one).contains(kNeighbours)) {
            pressIn(one, u"acceptFindingButton"_s);
            break;
        }
    }
    EXPECT_TRUE(row(kNeighbours)->findChild<PlainLabel*>(u"findingSources"_s)->isVisible());
    pressInRow(kNeighbours, u"whyFindingButton"_s);
    EXPECT_FALSE(row(kNeighbours)->findChild<PlainLabel*>(u"findingSources"_s)->isVisible());
}

TEST_F(FindingsPanelTest, HowMuchAFindingMattersIsSaidInAWord)
{
    openHints();
    for (FindingRow* one : rows()) {
        const QString word = one->findChild<PlainLabel*>(u"findingSeverity"_s)->text();
        EXPECT_TRUE(word == u"Worth a change"_s || word == u"Hint"_s) << qPrintable(word);
    }
}

TEST_F(FindingsPanelTest, EverythingIsDoneByKeyboardAndTheFocusStaysNear)
{
    planNeighbours();
    child(u"findingsButton"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const auto before = rows();
    ASSERT_FALSE(before.isEmpty());
    // A button of the first row, whichever it has.
    ASSERT_TRUE(before.front()->isAncestorOf(QApplication::focusWidget()));
    auto* accept = before.front()->findChild<Button*>(u"acceptFindingButton"_s);
    for (int i = 0; i < 3 && QApplication::focusWidget() != accept; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(accept->hasFocus());
    QTest::keyClick(accept, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"whyFindingButton"_s);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    EXPECT_EQ(rows().size(), before.size() - 1);
    EXPECT_TRUE(panel()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(panel()->isVisible());
    EXPECT_TRUE(child(u"findingsButton"_s)->hasFocus());
}

TEST_F(FindingsPanelTest, TheKeyboardGoesThroughTheRowsAsTheyStand)
{
    openHints();
    child(u"closeFindingsButton"_s)->setFocus();
    int at = -1;
    const int count = static_cast<int>(rows().size());
    for (int i = 0; i < 3 * count; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto all = rows();
        const auto found = std::ranges::find_if(
            all, [](FindingRow* one) { return one->isAncestorOf(QApplication::focusWidget()); });
        if (found == all.end())
            break;
        const int place = static_cast<int>(found - all.begin());
        EXPECT_GE(place, at);
        at = place;
    }
    EXPECT_EQ(at, count - 1);
}

TEST_F(FindingsPanelTest, OnlyWeeksThatAreNotOverAreChecked)
{
    planNeighbours();
    EXPECT_TRUE(child(u"findingsButton"_s)->isVisible());
    press(u"previousWeekButton"_s);
    EXPECT_FALSE(child(u"findingsButton"_s)->isVisible());
    press(u"thisWeekButton"_s);
    press(u"findingsButton"_s);
    press(u"monthViewButton"_s);
    EXPECT_FALSE(child(u"findingsButton"_s)->isVisible());
    EXPECT_FALSE(panel()->isVisible());
}

TEST_F(FindingsPanelTest, GoingThroughAnOldPlanIsNoted)
{
    planNeighbours();
    clock.advance(std::chrono::hours{24} * 30);
    page.refresh();
    press(u"findingsButton"_s);
    const QString old = u"the same for four weeks"_s;
    pressInRow(old, u"fixFindingButton"_s);
    EXPECT_EQ(data->planReviews.lastReview().value(), kToday.addDays(30));
    EXPECT_EQ(row(old), nullptr);
}

TEST_F(FindingsPanelTest, BreaksAtTheDeskAreOfferedAsOftenAsTheButtonSays)
{
    Settings settings = data->settings.load().value();
    settings.deskBreaks.on = true;
    settings.deskBreaks.every = std::chrono::minutes{120};
    ASSERT_TRUE(data->settings.save(settings));
    QSignalSpy kept(&page, &PlanPage::settingsChanged);
    openHints();
    const QString sitting = u"sit for over an hour"_s;
    pressInRow(sitting, u"fixFindingButton"_s);
    EXPECT_EQ(data->settings.load().value().deskBreaks.every, std::chrono::minutes{50});
    EXPECT_EQ(kept.size(), 1);
    EXPECT_EQ(row(sitting), nullptr);
}

TEST(FindingsPanelAloneTest, AWeekWithoutFindingsHasNothingToMend)
{
    FindingsPanel panel;
    panel.showFindings({.weekStart = kMonday, .open = {}, .accepted = {}});
    panel.show();
    const auto* nothing = panel.findChild<PlainLabel*>(u"noFindings"_s);
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_EQ(nothing->text(), u"Nothing to mend this week."_s);
}

TEST(FindingsPanelAloneTest, WhatTheProgramCannotMendHasNoButtonForIt)
{
    FindingsPanel panel;
    const Finding screening{.rule = RuleId::ScreeningDue,
                            .subject = {},
                            .id = u"PC35/plan"_s,
                            .amount = 1,
                            .fix = ScreeningFix{}};
    panel.showFindings({.weekStart = kMonday, .open = {screening}, .accepted = {}});
    panel.show();
    EXPECT_EQ(panel.findChild<Button*>(u"fixFindingButton"_s), nullptr);
    EXPECT_NE(panel.findChild<Button*>(u"acceptFindingButton"_s), nullptr);
}

} // namespace
} // namespace limber
