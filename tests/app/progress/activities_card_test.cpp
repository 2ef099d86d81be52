// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activities_card.h"
#include "app/progress/activity_line.h"
#include "app/progress/activity_row.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/rating_scale.h"
#include "tests/support/plan_builder.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace limber::test {
namespace {

using namespace Qt::StringLiterals;

class ActivitiesCardTest : public testing::Test {
protected:
    ActivitiesCardTest()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(card);
        column->addWidget(after);
        window.resize(800, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        QObject::connect(card, &ActivitiesCard::addRequested,
                         [this](const QString& name) { added.append(name); });
        QObject::connect(card, &ActivitiesCard::renameRequested,
                         [this](const ActivityId& id, const QString& name) {
                             renamed.append(id.text() + u'=' + name);
                         });
        QObject::connect(card, &ActivitiesCard::removeRequested,
                         [this](const ActivityId& id) { removed.append(id.text()); });
        QObject::connect(card, &ActivitiesCard::rateRequested,
                         [this](const ActivityId& id, int value) {
                             rated.append(id.text() + u'=' + QString::number(value));
                         });
    }

    /// "sit, lift": activities named so, with ratings added by `rate`.
    void have(const QString& names)
    {
        history.activities.clear();
        for (const QString& name : names.split(u", "_s))
            history.activities.push_back({id<ActivityId>(name), name, day(u"03-01"_s), 0});
        show();
    }

    void rate(const QString& activity, const QString& date, int value)
    {
        history.ratings.push_back({ActivityRatingId::create(), id<ActivityId>(activity), day(date),
                                   Ability::create(value).value()});
        show();
    }

    void show() { card->showState(activitiesState(history, day(u"03-18"_s))); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget* part(const QString& name, const QWidget* in = nullptr) const
    {
        for (Widget* widget : (in ? in : card)->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] ActivityRow* row(const QString& activity) const
    {
        for (ActivityRow* each : card->findChildren<ActivityRow*>()) {
            if (each->id().text() == activity && each->isVisible())
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] static QString words(const QWidget* row, const QString& name)
    {
        return row->findChild<PlainLabel*>(name)->text();
    }

    [[nodiscard]] static RatingScale* scale(const QWidget* row)
    {
        return row->findChild<RatingScale*>();
    }

    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    ActivityHistory history;
    QWidget window;
    ActivitiesCard* card = new ActivitiesCard;
    QLineEdit* after = new QLineEdit;
    QStringList added;
    QStringList renamed;
    QStringList removed;
    QStringList rated;
};

TEST_F(ActivitiesCardTest, SaysWhatItIsForWhileItIsEmpty)
{
    show();
    EXPECT_TRUE(part<PlainLabel>(u"activitiesExplanation"_s)->text().contains(u"your back"_s));
    int buttons = 0;
    for (const Button* button : card->findChildren<Button*>())
        buttons += button->isVisible() ? 1 : 0;
    EXPECT_EQ(1, buttons);
}

TEST_F(ActivitiesCardTest, AddsAnActivityByKeysAlone)
{
    show();
    part(u"activityAdd"_s)->setFocus();
    press(Qt::Key_Space);
    type(u"  sit for an hour "_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QStringList(u"sit for an hour"_s), added);
    EXPECT_EQ(nullptr, part(u"activityName"_s));
    EXPECT_EQ(part(u"activityAdd"_s), QApplication::focusWidget());
}

TEST_F(ActivitiesCardTest, AddsAnActivityByMouse)
{
    show();
    click(part(u"activityAdd"_s));
    EXPECT_EQ(nullptr, part(u"activityAdd"_s));
    type(u"lift"_s);
    click(part(u"activitySave"_s));
    EXPECT_EQ(QStringList(u"lift"_s), added);
}

TEST_F(ActivitiesCardTest, SaysBesideTheFieldWhatKeepsANameFromBeingTaken)
{
    have(u"sit, lift"_s);
    click(part(u"activityAdd"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<PlainLabel>(u"activityFault"_s)->text().contains(u"few words"_s));
    type(u"SIT"_s);
    EXPECT_EQ(nullptr, part(u"activityFault"_s));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<PlainLabel>(u"activityFault"_s)->text().contains(u"already"_s));
    part<QLineEdit>(u"activityName"_s)->setText(QString(81, u'x'));
    press(Qt::Key_Return);
    EXPECT_TRUE(part<PlainLabel>(u"activityFault"_s)->text().contains(u"80"_s));
    EXPECT_TRUE(added.isEmpty());
    EXPECT_EQ(part(u"activityName"_s), QApplication::focusWidget());
}

TEST_F(ActivitiesCardTest, EscapeAndCancelGiveUp)
{
    show();
    click(part(u"activityAdd"_s));
    type(u"sit"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(nullptr, part(u"activityName"_s));
    click(part(u"activityAdd"_s));
    EXPECT_EQ(QString(), part<QLineEdit>(u"activityName"_s)->text());
    click(part(u"activityCancel"_s));
    EXPECT_TRUE(part(u"activityAdd"_s));
    EXPECT_TRUE(added.isEmpty());
}

TEST_F(ActivitiesCardTest, OffersNoSixth)
{
    have(u"sit, lift, walk, dance, garden"_s);
    EXPECT_EQ(nullptr, part(u"activityAdd"_s));
    EXPECT_TRUE(part(u"activitiesFull"_s));
    have(u"sit, lift, walk, dance"_s);
    EXPECT_TRUE(part(u"activityAdd"_s));
    EXPECT_EQ(nullptr, part(u"activitiesFull"_s));
}

TEST_F(ActivitiesCardTest, RenamesInPlace)
{
    have(u"sit, lift"_s);
    click(part(u"activityEdit"_s, row(u"lift"_s)));
    EXPECT_EQ(u"lift"_s, part<QLineEdit>(u"activityName"_s)->text());
    type(u"lift my daughter"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QStringList(u"lift=lift my daughter"_s), renamed);
    EXPECT_EQ(part(u"activityEdit"_s, row(u"lift"_s)), QApplication::focusWidget());
}

TEST_F(ActivitiesCardTest, KeepingTheNameChangesNothingAndAnothersNameIsRefused)
{
    have(u"sit, lift"_s);
    click(part(u"activityEdit"_s, row(u"lift"_s)));
    press(Qt::Key_Return);
    EXPECT_TRUE(renamed.isEmpty());
    click(part(u"activityEdit"_s, row(u"lift"_s)));
    type(u"Sit"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(part(u"activityFault"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(part(u"activityTitle"_s, row(u"lift"_s)));
    EXPECT_TRUE(renamed.isEmpty());
}

TEST_F(ActivitiesCardTest, RemovesAtOnceAndComesBackWhenThePageSaysSo)
{
    have(u"sit, lift"_s);
    click(part(u"activityRemove"_s, row(u"sit"_s)));
    EXPECT_EQ(QStringList(u"sit"_s), removed);
    have(u"lift"_s);
    EXPECT_EQ(nullptr, row(u"sit"_s));
    have(u"sit, lift"_s);
    EXPECT_LT(row(u"sit"_s)->y(), row(u"lift"_s)->y() + 1);
    EXPECT_EQ(2, std::ranges::count_if(card->findChildren<ActivityRow*>(),
                                       [](const ActivityRow* each) { return each->isVisible(); }));
}

TEST_F(ActivitiesCardTest, IsRatedByMouseOrKeys)
{
    have(u"sit, lift"_s);
    click(scale(row(u"sit"_s))->findChildren<QAbstractButton*>().at(4));
    scale(row(u"lift"_s))->setFocus();
    press(Qt::Key_End);
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    EXPECT_EQ((QStringList{u"sit=4"_s, u"lift=9"_s}), rated);
}

TEST_F(ActivitiesCardTest, SaysWhatTheEndsOfTheScaleMean)
{
    have(u"sit"_s);
    const auto steps = scale(row(u"sit"_s))->findChildren<QAbstractButton*>();
    EXPECT_EQ(u"sit: 0 of 10, not at all"_s, steps.first()->accessibleName());
    EXPECT_EQ(u"sit: 5 of 10"_s, steps.at(5)->accessibleName());
    EXPECT_EQ(u"sit: 10 of 10, as before my back hurt"_s, steps.last()->accessibleName());
}

TEST_F(ActivitiesCardTest, AsksEveryTwoWeeksAndSaysWhenItIsDueAgain)
{
    have(u"sit"_s);
    EXPECT_TRUE(scale(row(u"sit"_s))->isVisible());
    rate(u"sit"_s, u"03-05"_s, 4);
    EXPECT_FALSE(scale(row(u"sit"_s))->isVisible());
    EXPECT_TRUE(words(row(u"sit"_s), u"activityDue"_s).contains(u"19"_s));
    history.ratings.clear();
    rate(u"sit"_s, u"03-04"_s, 4);
    EXPECT_TRUE(scale(row(u"sit"_s))->isVisible());
    EXPECT_FALSE(scale(row(u"sit"_s))->value().has_value());
}

TEST_F(ActivitiesCardTest, AnAnswerCanBeGivenAgainBeforeItIsDue)
{
    have(u"sit"_s);
    rate(u"sit"_s, u"03-18"_s, 4);
    part(u"activityAgain"_s)->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(scale(row(u"sit"_s))->isVisible());
    EXPECT_EQ(4, scale(row(u"sit"_s))->value());
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(QStringList(u"sit=5"_s), rated);
    rate(u"sit"_s, u"03-18"_s, 5);
    EXPECT_FALSE(scale(row(u"sit"_s))->isVisible());
    EXPECT_EQ(part(u"activityAgain"_s), QApplication::focusWidget());
}

TEST_F(ActivitiesCardTest, SpeaksOfAChangeOnlyPastTheThreshold)
{
    have(u"sit"_s);
    rate(u"sit"_s, u"03-02"_s, 4);
    EXPECT_TRUE(words(row(u"sit"_s), u"activityWords"_s).contains(u"second answer"_s));
    rate(u"sit"_s, u"03-16"_s, 6);
    EXPECT_TRUE(words(row(u"sit"_s), u"activityWords"_s).contains(u"no clear change"_s));
    EXPECT_EQ(u"Activities that matter to you"_s, words(card, u"activitiesTitle"_s));
    rate(u"sit"_s, u"03-17"_s, 7);
    EXPECT_TRUE(words(row(u"sit"_s), u"activityWords"_s).contains(u"clearly better"_s));
    EXPECT_TRUE(words(card, u"activitiesTitle"_s).contains(u"clearly better"_s));
    rate(u"sit"_s, u"03-18"_s, 1);
    EXPECT_TRUE(words(row(u"sit"_s), u"activityWords"_s).contains(u"clearly harder"_s));
    EXPECT_TRUE(words(card, u"activitiesTitle"_s).contains(u"clearly harder"_s));
}

TEST_F(ActivitiesCardTest, DrawsALineFromTwoRatedDaysOn)
{
    have(u"sit"_s);
    rate(u"sit"_s, u"03-02"_s, 4);
    EXPECT_FALSE(row(u"sit"_s)->findChild<ActivityLine*>()->isVisible());
    rate(u"sit"_s, u"03-16"_s, 6);
    EXPECT_TRUE(row(u"sit"_s)->findChild<ActivityLine*>()->isVisible());
}

TEST_F(ActivitiesCardTest, ShowsAChartOnceThereIsSomethingToShow)
{
    auto* chart = new QWidget;
    card->setChart(chart);
    have(u"sit"_s);
    EXPECT_FALSE(chart->isVisible());
    rate(u"sit"_s, u"03-02"_s, 4);
    rate(u"sit"_s, u"03-16"_s, 6);
    EXPECT_TRUE(chart->isVisible());
    EXPECT_GT(chart->y(), row(u"sit"_s)->y());
}

TEST_F(ActivitiesCardTest, TheTabKeyGoesThroughTheRowsAsTheyStand)
{
    have(u"sit"_s);
    have(u"sit, lift"_s); // lift came later
    part(u"activityEdit"_s, row(u"sit"_s))->setFocus();
    QStringList stops;
    for (int i = 0; i < 12 && QApplication::focusWidget() != after; ++i) {
        const QWidget* stop = QApplication::focusWidget();
        stops.append(row(u"lift"_s)->isAncestorOf(stop)  ? u"lift"_s
                     : row(u"sit"_s)->isAncestorOf(stop) ? u"sit"_s
                                                         : stop->objectName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ((QStringList{u"sit"_s, u"sit"_s, u"sit"_s, u"lift"_s, u"lift"_s, u"lift"_s,
                           u"activityAdd"_s}),
              stops);
}

TEST_F(ActivitiesCardTest, TakesNamesForPlainText)
{
    history.activities.push_back({id<ActivityId>(u"b"_s), u"<b>bold</b>"_s, day(u"03-01"_s), 0});
    show();
    EXPECT_EQ(Qt::PlainText, row(u"b"_s)->findChild<PlainLabel*>(u"activityTitle"_s)->textFormat());
}

} // namespace
} // namespace limber::test
