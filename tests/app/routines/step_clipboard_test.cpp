// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_clipboard.h"
#include "core/plan/bundled_content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace limber {
namespace {

const Catalogue& catalogue()
{
    static const BundledContent loaded = loadBundledContent();
    return loaded.catalogue;
}

Routine sample()
{
    Routine routine{.id = RoutineId::create(), .name = u"Mine"_s};
    for (const QString& id : {u"bird-dog"_s, u"bridge"_s, u"cat-cow"_s, u"side-plank"_s}) {
        routine.steps.push_back(
            makeStep(*catalogue().find(ExerciseId::fromText(id).value())).value());
    }
    routine.steps[0] =
        makeStep(*catalogue().find(routine.steps[0].exercise), u"short-holds"_s).value();
    routine.steps[1].note = u"slowly & <b>gently</b>\n“so”"_s;
    routine.steps[2].restAfter = std::chrono::seconds{45};
    routine.steps[3].changeSides = std::chrono::seconds{9};
    return withGroup(routine, {1, 2}, 3, std::chrono::seconds{20});
}

StepExcerpt all(const Routine& routine)
{
    return excerptOf(routine, {0, 1, 2, 3});
}

/// The excerpt without the ids, which are new each time.
QByteArray form(const StepExcerpt& excerpt)
{
    return stepsAsJson(excerpt);
}

TEST(StepClipboardTest, WhatIsCopiedIsPastedUnchangedButForItsIds)
{
    const StepExcerpt before = all(sample());
    const auto mime = mimeOf(before, catalogue());
    const auto after = stepsOf(mime.get(), catalogue());
    ASSERT_TRUE(after);
    EXPECT_EQ(form(*after), form(before));
    EXPECT_EQ(after->steps[0].dose, before.steps[0].dose);
    EXPECT_EQ(after->steps[1].note, before.steps[1].note);
    EXPECT_EQ(after->groups.size(), 1U);
    EXPECT_NE(after->steps[0].id, before.steps[0].id);
}

TEST(StepClipboardTest, OtherProgramsGetALineForEveryStep)
{
    const auto mime = mimeOf(all(sample()), catalogue());
    const QStringList lines = mime->text().split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].startsWith(u"Bridge: "));
}

TEST(StepClipboardTest, AnExerciseOfAnotherVersionIsKept)
{
    StepExcerpt excerpt = all(sample());
    excerpt.steps[0].exercise = ExerciseId::fromText(u"moon-walk"_s).value();
    const auto after = stepsFromJson(stepsAsJson(excerpt), catalogue());
    ASSERT_TRUE(after);
    EXPECT_EQ(form(*after), form(excerpt));
}

TEST(StepClipboardTest, ADoseThatIsRefusedBecomesTheRecommendedOne)
{
    StepExcerpt excerpt = all(sample());
    excerpt.steps[1].dose.setValue(DoseField::Repetitions, 99'999);
    excerpt.steps[2].mode = u"no-such-mode"_s;
    const auto after = stepsFromJson(stepsAsJson(excerpt), catalogue());
    ASSERT_TRUE(after);
    EXPECT_EQ(after->steps[1].dose,
              catalogue().find(excerpt.steps[1].exercise)->dose.standardDose());
    EXPECT_TRUE(after->steps[2].mode.isEmpty());
}

class HostileClipboardTest : public testing::Test {
protected:
    [[nodiscard]] static bool isTaken(const QJsonObject& root)
    {
        return stepsFromJson(QJsonDocument(root).toJson(), catalogue()).has_value();
    }
    /// With something else in the first step.
    [[nodiscard]] QJsonObject withStep(const QString& key, const QJsonValue& value) const
    {
        QJsonArray steps = whole.value("steps"_L1).toArray();
        QJsonObject step = steps[0].toObject();
        step.insert(key, value);
        steps[0] = step;
        QJsonObject root = whole;
        root.insert("steps"_L1, steps);
        return root;
    }
    [[nodiscard]] QJsonObject withDose(const QString& key, const QJsonValue& value) const
    {
        QJsonObject dose =
            whole.value("steps"_L1).toArray()[0].toObject().value("dose"_L1).toObject();
        dose.insert(key, value);
        return withStep(u"dose"_s, dose);
    }

    QJsonObject whole = QJsonDocument::fromJson(stepsAsJson(all(sample()))).object();
};

TEST_F(HostileClipboardTest, AnythingThatIsNotAsWeWriteItIsLeft)
{
    EXPECT_TRUE(isTaken(whole));
    for (const QByteArray& broken :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"),
          QByteArray("{\"version\":1}"), QByteArray("\xff\xfe\x00", 3), QByteArray(100'000, '['),
          QByteArray("{\"version\":1,\"steps\":[null]}"),
          QByteArray("{\"version\":1,\"steps\":{\"0\":1}}")})
        EXPECT_FALSE(stepsFromJson(broken, catalogue())) << broken.left(40).constData();
    QJsonObject other = whole;
    other.insert("version"_L1, 2);
    EXPECT_FALSE(isTaken(other));
    EXPECT_FALSE(stepsOf(nullptr, catalogue()));
}

TEST_F(HostileClipboardTest, NumbersOutOfAllBoundsAreRefused)
{
    for (const double number : {-1.0, 1e300, 1.5, 2147483648.0}) {
        EXPECT_FALSE(isTaken(withStep(u"restAfter"_s, number))) << number;
        EXPECT_FALSE(isTaken(withStep(u"changeSides"_s, number))) << number;
        EXPECT_FALSE(isTaken(withStep(u"group"_s, number))) << number;
        EXPECT_FALSE(isTaken(withDose(u"sets"_s, number))) << number;
        EXPECT_FALSE(isTaken(withDose(u"holdSeconds"_s, number))) << number;
    }
    EXPECT_FALSE(isTaken(withStep(u"restAfter"_s, 601)));
    EXPECT_FALSE(isTaken(withDose(u"sets"_s, u"3"_s)));
}

TEST_F(HostileClipboardTest, WordsThatAreNoneOfOursAreRefused)
{
    EXPECT_FALSE(isTaken(withStep(u"exercise"_s, u"../../etc/passwd"_s)));
    EXPECT_FALSE(isTaken(withStep(u"exercise"_s, QJsonValue())));
    EXPECT_FALSE(isTaken(withStep(u"mode"_s, u"Robert'); DROP TABLE"_s)));
    EXPECT_FALSE(isTaken(withDose(u"type"_s, u"eternity"_s)));
}

TEST_F(HostileClipboardTest, GroupsThatStandApartOrHaveNoStepsAreRefused)
{
    QJsonArray steps = whole.value("steps"_L1).toArray();
    QJsonObject last = steps[3].toObject();
    last.insert("group"_L1, 0);
    QJsonObject first = steps[0].toObject();
    QJsonObject apart = whole;
    steps[0] = last;
    apart.insert("steps"_L1, QJsonArray{last, first, steps[1]});
    EXPECT_FALSE(isTaken(apart));
    QJsonObject empty = whole;
    empty.insert("steps"_L1, QJsonArray{first});
    EXPECT_FALSE(isTaken(empty));
    QJsonObject rounds = whole;
    rounds.insert("groups"_L1, QJsonArray{QJsonObject{{u"rounds"_s, 1000}, {u"rest"_s, 0}}});
    EXPECT_FALSE(isTaken(rounds));
}

TEST_F(HostileClipboardTest, TooMuchIsRefusedAndLongNotesAreCut)
{
    QJsonArray many;
    const QJsonValue first = whole.value("steps"_L1).toArray()[0];
    for (int i = 0; i <= kMostRoutineSteps; ++i)
        many.append(first);
    QJsonObject root = whole;
    root.insert("steps"_L1, many);
    root.insert("groups"_L1, QJsonArray());
    EXPECT_FALSE(isTaken(root));
    EXPECT_FALSE(stepsFromJson(QByteArray(kLargestStepClipboard + 1, ' '), catalogue()));
    const auto cut = stepsFromJson(
        QJsonDocument(withStep(u"note"_s, QString(10'000, u'x'))).toJson(), catalogue());
    ASSERT_TRUE(cut);
    EXPECT_EQ(cut->steps[0].note.size(), kLongestStepNote);
}

TEST(ExercisesInADragTest, OnlyWhatTheCatalogueKnowsIsTaken)
{
    const Exercise* bridge = catalogue().find(ExerciseId::fromText(u"bridge"_s).value());
    const auto mime = mimeOfExercises({bridge});
    EXPECT_EQ(exercisesOf(mime.get(), catalogue()), std::vector{bridge});
    QMimeData foreign;
    foreign.setData(QLatin1StringView(kExercisesMime), "moon-walk\n\nBRIDGE\nbridge\n");
    EXPECT_EQ(exercisesOf(&foreign, catalogue()), std::vector{bridge});
    QMimeData text;
    text.setText(u"bridge"_s);
    EXPECT_TRUE(exercisesOf(&text, catalogue()).empty());
}

} // namespace
} // namespace limber
