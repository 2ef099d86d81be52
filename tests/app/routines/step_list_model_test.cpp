// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list_model.h"
#include "app/widgets/row_list.h"
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

const Catalogue& catalogue()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded.catalogue;
}

RoutineStep step(const QString& exercise)
{
    return makeStep(*catalogue().find(ExerciseId::fromText(exercise).value())).value();
}

class StepListModelTest : public testing::Test {
protected:
    StepListModelTest()
    {
        routine.steps = {step(u"bird-dog"_s), step(u"bridge"_s), step(u"cat-cow"_s),
                         step(u"dead-bug"_s)};
        model.setRoutine(routine);
        insertions.clear();
    }

    [[nodiscard]] QStringList titles() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data().toString());
        return texts;
    }
    void show(Routine changed)
    {
        routine = std::move(changed);
        model.setRoutine(routine);
    }

    Routine routine{.id = RoutineId::create(), .name = u"Mine"_s};
    StepListModel model{catalogue()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy insertions{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removals{&model, &QAbstractItemModel::rowsRemoved};
};

TEST_F(StepListModelTest, StepsAreNumberedRows)
{
    EXPECT_EQ(titles(), QStringList({u"Bird Dog"_s, u"Bridge"_s, u"Cat-Cow"_s, u"Dead Bug"_s}));
    EXPECT_EQ(model.index(2).data(LeadRole).toString(), u"3"_s);
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"1: Bird Dog"));
}

TEST_F(StepListModelTest, AnotherDoseChangesItsOwnRowOnly)
{
    Dose dose = routine.steps[2].dose;
    dose.setValue(
        dose.type == DoseType::TimedFlow ? DoseField::DurationSeconds : DoseField::Repetitions, 7);
    show(withStepDose(routine, 2, {}, dose));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(changes[0][1].toModelIndex().row(), 2);
    EXPECT_EQ(insertions.size() + removals.size() + resets.size(), 0);
}

TEST_F(StepListModelTest, AGroupGetsAHeadAndEndsWithItsBracket)
{
    show(withGroup(routine, {1, 2}, 3, std::chrono::seconds{30}));
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(model.index(1).data(IsHeadRole).toBool());
    EXPECT_EQ(model.index(1).data().toString(), u"Repeat 3 time(s)"_s);
    EXPECT_EQ(model.index(1).data(DetailRole).toString(), u"30 s rest between the rounds"_s);
    EXPECT_EQ(model.index(2).data(GroupPlaceRole).toInt(), static_cast<int>(GroupPlace::Middle));
    EXPECT_EQ(model.index(3).data(GroupPlaceRole).toInt(), static_cast<int>(GroupPlace::Last));
    EXPECT_EQ(model.index(4).data(LeadRole).toString(), u"4"_s);
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(model.stepsOfRows({1}), (std::set{1, 2}));
    EXPECT_EQ(model.stepsOfRows({0, 2}), (std::set{0, 1}));
    EXPECT_EQ(model.stepBefore(1), 1);
    EXPECT_EQ(model.stepBefore(5), 4);
    EXPECT_EQ(model.groupOfRow(1), routine.groups[0].id);
    EXPECT_EQ(model.stepOfRow(1), std::nullopt);
    EXPECT_EQ(model.rowOfStep(3), 4);
}

TEST_F(StepListModelTest, EveryEditLeavesTheRowsOfTheRoutine)
{
    show(withStepAdded(routine, step(u"cat-cow"_s), 1));
    show(withStepsRemoved(routine, {0, 3}));
    show(withStepMoved(routine, 0, 2));
    show(withGroup(routine, {0, 2}, 2, std::chrono::seconds{0}));
    show(withStepsDuplicated(routine, {0, 1}));
    show(withoutGroup(routine, routine.groups[0].id));
    show(withStepsRemoved(routine, {0, 1, 2, 3, 4}));
    EXPECT_EQ(model.rowCount(), static_cast<int>(routine.steps.size() + routine.groups.size()));
    EXPECT_EQ(resets.size(), 0);
    StepListModel fresh(catalogue());
    fresh.setRoutine(routine);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(DetailRole), int(LeadRole),
                               int(GroupPlaceRole), int(Qt::AccessibleTextRole)})
            EXPECT_EQ(model.index(row).data(role), fresh.index(row).data(role));
    }
}

} // namespace
} // namespace limber
