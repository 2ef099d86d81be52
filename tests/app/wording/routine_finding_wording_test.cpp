// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_wording.h"
#include "app/wording/finding_wording.h"
#include "app/wording/routine_finding_wording.h"
#include "core/care/routine_check.h"
#include "core/exercise/catalogue.h"

#include <gtest/gtest.h>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

const Catalogue& catalogue()
{
    static const Catalogue bundled = loadBundledCatalogue().catalogue;
    return bundled;
}

Routine routineOf(const QStringList& exercises)
{
    Routine routine{
        .id = RoutineId::fromText(u"mine"_s).value(), .name = u"Mine"_s, .goal = {}, .steps = {}};
    for (const QString& exercise : exercises) {
        routine.steps.push_back(
            makeStep(*catalogue().find(ExerciseId::fromText(exercise).value())).value());
    }
    return routine;
}

RoutineFinding findingOf(RuleId rule, std::vector<int> steps = {0})
{
    RoutineFinding finding{.rule = rule, .steps = std::move(steps), .id = u"id"_s, .amount = 2};
    switch (rule) {
    case RuleId::NotUnlocked:
        finding.topic = ExerciseId::fromText(u"pelvic-tilt"_s).value();
        break;
    case RuleId::MissingEquipment:
        finding.topic = Equipment::FoamRoller;
        break;
    case RuleId::ConditionConflict:
        finding.topic = HealthCondition::Osteoporosis;
        break;
    case RuleId::UsualDose:
        finding.field = DoseField::Repetitions;
        break;
    default:
        break;
    }
    return finding;
}

class RoutineFindingWordingTest : public ::testing::Test {
protected:
    Routine m_routine = routineOf({u"bridge"_s, u"dead-bug"_s, u"bridge"_s, u"cat-cow"_s,
                                   u"childs-pose"_s, u"supine-twist"_s});

    QString textOf(const RoutineFinding& finding) const
    {
        return findingText(finding, m_routine, catalogue());
    }
};

TEST_F(RoutineFindingWordingTest, EveryRuleSaysSomethingOfItsOwnAndNamesTheExercise)
{
    std::set<QString> texts;
    for (const PlanRule& rule : planRules()) {
        if (!isAboutRoutine(rule.scope))
            continue;
        const QString text = textOf(findingOf(rule.id));
        EXPECT_TRUE(texts.insert(text).second) << token(rule.id).data();
        EXPECT_LE(text.size(), 130) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        if (rule.id != RuleId::NeedlessPositionChanges) {
            EXPECT_TRUE(text.contains(u"Bridge"_s)) << text.toStdString();
        }
        const QString sources = findingSourcesText(findingOf(rule.id));
        EXPECT_TRUE(sources.contains(ruleSourceName(rule.sources.front())));
    }
}

TEST_F(RoutineFindingWordingTest, AnExerciseIsNamedOnceAndOfManyTheFirstThree)
{
    EXPECT_TRUE(textOf(findingOf(RuleId::StartGently, {0, 2})).endsWith(u"before Bridge."_s));
    const QString many = textOf(findingOf(RuleId::StretchesLast, {0, 1, 2, 3, 4, 5}));
    EXPECT_TRUE(many.contains(u"Bridge, Dead Bug, Cat-Cow"_s)) << many.toStdString();
    EXPECT_TRUE(many.contains(u"2 more"_s)) << many.toStdString();
    EXPECT_FALSE(many.contains(u"Twist"_s)) << many.toStdString();
}

TEST_F(RoutineFindingWordingTest, AnUnusualNumberComesWithItsRange)
{
    const QString text = textOf(findingOf(RuleId::UsualDose));
    EXPECT_TRUE(text.contains(u"Repetitions: recommended 10–15"_s)) << text.toStdString();
}

TEST_F(RoutineFindingWordingTest, EveryTopicIsNamed)
{
    EXPECT_TRUE(textOf(findingOf(RuleId::NotUnlocked)).contains(u"Pelvic Tilt"_s));
    EXPECT_TRUE(textOf(findingOf(RuleId::ConditionConflict)).contains(u"osteoporosis"_s));
    EXPECT_TRUE(
        textOf(findingOf(RuleId::MissingEquipment)).contains(u"roller"_s, Qt::CaseInsensitive));
    RoutineFinding stretch = findingOf(RuleId::LongStretch);
    stretch.topic = BodyArea::Hamstrings;
    EXPECT_TRUE(textOf(stretch).contains(bodyAreaName(BodyArea::Hamstrings)));
    RoutineFinding rolling = findingOf(RuleId::LongRolling);
    rolling.topic = BodyArea::Glutes;
    EXPECT_TRUE(textOf(rolling).contains(u"2"_s));
}

TEST_F(RoutineFindingWordingTest, TextFromOutsideIsNoPartOfTheWording)
{
    Exercise own = *catalogue().find(ExerciseId::fromText(u"bridge"_s).value());
    own.name = u"%1 %2 <b>bold</b>"_s;
    own.id = ExerciseId::fromText(u"own"_s).value();
    const Catalogue with = catalogue().withExercises({own});
    Routine routine = m_routine;
    routine.steps.front().exercise = own.id;
    RoutineFinding finding = findingOf(RuleId::ConditionConflict);
    const QString text = findingText(finding, routine, with);
    EXPECT_TRUE(text.contains(own.name)) << text.toStdString();
    EXPECT_EQ(text.count(u"osteoporosis"_s), 1) << text.toStdString();
}

TEST_F(RoutineFindingWordingTest, EveryFixSaysWhatItWillDo)
{
    RoutineFinding finding = findingOf(RuleId::StartGently);
    EXPECT_EQ(fixText(finding, catalogue()), QString());
    const ExerciseId warmUp = ExerciseId::fromText(u"gentle-warm-up"_s).value();
    const auto textOfFix = [&](RoutineFixKind kind, const auto& change) {
        finding.fix = RoutineFix{kind, change};
        return fixText(finding, catalogue());
    };
    Dose dose;
    dose.sets = 2;
    dose.repetitions = 12;
    dose.hold = std::chrono::seconds{30};
    dose.duration = std::chrono::seconds{90};
    dose.breathCycles = 4;
    using Kind = RoutineFixKind;
    EXPECT_EQ(textOfFix(Kind::AddWarmUp, AddedStep{0, warmUp, {}}), u"Begin with Gentle Warm-Up"_s);
    EXPECT_TRUE(textOfFix(Kind::EvenOut, ChangedDose{0, DoseField::Repetitions, dose})
                    .contains(u"12"_s));
    EXPECT_TRUE(textOfFix(Kind::ShortenHold, ChangedDose{0, DoseField::HoldSeconds, dose})
                    .contains(u"30"_s));
    std::set<QString> texts;
    const NewOrder order{{0}, {}};
    for (const QString& text :
         {textOfFix(Kind::AddWarmUp, AddedStep{0, warmUp, {}}),
          textOfFix(Kind::AddCalmEnd, AddedStep{1, warmUp, {}}),
          textOfFix(Kind::EasierExercise, SwappedStep{0, warmUp, {}}),
          textOfFix(Kind::MoveWarmUpFirst, order), textOfFix(Kind::MoveStretchesToEnd, order),
          textOfFix(Kind::GroupPositions, order),
          textOfFix(Kind::RecommendedDose, ChangedDose{0, DoseField::Sets, dose}),
          textOfFix(Kind::ShortenHold, ChangedDose{0, DoseField::HoldSeconds, dose}),
          textOfFix(Kind::ShortenTime, ChangedDose{0, DoseField::DurationSeconds, dose}),
          textOfFix(Kind::FewerSets, ChangedDose{0, DoseField::Sets, dose}),
          textOfFix(Kind::FewerCycles, ChangedDose{0, DoseField::BreathCycles, dose}),
          textOfFix(Kind::EvenOut, ChangedDose{0, DoseField::Repetitions, dose})}) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_TRUE(texts.insert(text).second) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
}

TEST_F(RoutineFindingWordingTest, EveryConditionHasAName)
{
    std::set<QString> names;
    for (const auto& entry : TokenTable<HealthCondition>::entries)
        EXPECT_TRUE(names.insert(healthConditionName(entry.value)).second);
}

} // namespace
} // namespace limber
