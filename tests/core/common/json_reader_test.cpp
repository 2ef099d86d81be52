// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/json_reader.h"
#include "core/exercise/exercise_terms.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class JsonReaderTest : public ::testing::Test {
protected:
    JsonReader read(const QByteArray& json, const QString& path = {})
    {
        const auto object = parseJsonObject(json, u"thing.json"_s, m_problems);
        return {object.value_or(QJsonObject()), u"thing.json"_s, path, m_problems};
    }

    static LoadProblem problem(const QString& field, const QString& reason)
    {
        return {u"thing.json"_s, field, reason};
    }

    std::vector<LoadProblem> m_problems;
};

TEST_F(JsonReaderTest, ReadsEveryKindOfField)
{
    JsonReader reader = read(R"({"text": "a", "number": 3, "flag": true, "none": null,
                                 "texts": ["b", "c"], "numbers": [5, 3, 1], "side": "eachSide",
                                 "sides": ["none", "alternating"],
                                 "inner": {"deep": 1}, "list": [{"x": 1}, {"x": 2}]})");
    EXPECT_EQ(reader.text("text"_L1), u"a"_s);
    EXPECT_EQ(reader.integer("number"_L1), 3);
    EXPECT_TRUE(reader.flag("flag"_L1, false));
    EXPECT_TRUE(reader.isNull("none"_L1));
    EXPECT_THAT(reader.texts("texts"_L1), ElementsAre(u"b"_s, u"c"_s));
    EXPECT_THAT(reader.integers("numbers"_L1, 1, 9), ElementsAre(5, 3, 1));
    EXPECT_EQ(reader.value("side"_L1, Sides::None), Sides::EachSide);
    EXPECT_THAT(reader.values<Sides>("sides"_L1), ElementsAre(Sides::None, Sides::Alternating));
    JsonReader inner = reader.object("inner"_L1);
    EXPECT_EQ(inner.integer("deep"_L1), 1);
    EXPECT_EQ(reader.objects("list"_L1).size(), 2U);
    reader.finish();
    inner.finish();
    EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(JsonReaderTest, MissingOptionalFieldsAreFine)
{
    JsonReader reader = read("{}");
    EXPECT_EQ(reader.optionalText("text"_L1), QString());
    EXPECT_EQ(reader.optionalInteger("number"_L1, 0, 9), std::nullopt);
    EXPECT_TRUE(reader.flag("flag"_L1, true));
    EXPECT_FALSE(reader.isNull("none"_L1));
    reader.finish();
    EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(JsonReaderTest, EveryMissingRequiredFieldIsTold)
{
    JsonReader reader = read("{}", u"dose"_s);
    EXPECT_EQ(reader.text("text"_L1), QString());
    EXPECT_EQ(reader.integer("number"_L1, 2, 9), 2);
    EXPECT_THAT(reader.texts("texts"_L1), IsEmpty());
    EXPECT_THAT(reader.objects("list"_L1), IsEmpty());
    EXPECT_FALSE(reader.object("inner"_L1).has("x"_L1));
    EXPECT_THAT(m_problems, ElementsAre(problem(u"dose.text"_s, u"is missing"_s),
                                        problem(u"dose.number"_s, u"is missing"_s),
                                        problem(u"dose.texts"_s, u"is missing"_s),
                                        problem(u"dose.list"_s, u"is missing"_s),
                                        problem(u"dose.inner"_s, u"is missing"_s)));
}

TEST_F(JsonReaderTest, WrongTypesAreTold)
{
    JsonReader reader = read(R"({"text": 1, "number": "1", "half": 1.5, "flag": "yes",
                                 "texts": "a", "numbers": [1, "2", 3], "mixed": ["a", 2],
                                 "inner": [], "list": [{}, 1]})");
    EXPECT_EQ(reader.text("text"_L1), QString());
    EXPECT_EQ(reader.integer("number"_L1), 0);
    EXPECT_EQ(reader.optionalInteger("half"_L1, 0, 9), std::nullopt);
    EXPECT_FALSE(reader.flag("flag"_L1, false));
    EXPECT_THAT(reader.texts("texts"_L1), IsEmpty());
    EXPECT_THAT(reader.integers("numbers"_L1, 0, 9), ElementsAre(1, 3));
    EXPECT_THAT(reader.texts("mixed"_L1), ElementsAre(u"a"_s));
    EXPECT_FALSE(reader.object("inner"_L1).has("x"_L1));
    EXPECT_EQ(reader.objects("list"_L1).size(), 1U);
    reader.finish();
    EXPECT_THAT(m_problems, ElementsAre(problem(u"text"_s, u"is not a text"_s),
                                        problem(u"number"_s, u"is not a whole number"_s),
                                        problem(u"half"_s, u"is not a whole number"_s),
                                        problem(u"flag"_s, u"is neither true nor false"_s),
                                        problem(u"texts"_s, u"is not a list"_s),
                                        problem(u"numbers[1]"_s, u"is not a whole number"_s),
                                        problem(u"mixed[1]"_s, u"is not a text"_s),
                                        problem(u"inner"_s, u"is not an object"_s),
                                        problem(u"list[1]"_s, u"is not an object"_s)));
}

TEST_F(JsonReaderTest, BlankAndRepeatedTextsAreTold)
{
    JsonReader reader = read(R"({"text": " \t", "texts": ["a", "", "a"]})");
    EXPECT_EQ(reader.text("text"_L1), QString());
    EXPECT_THAT(reader.texts("texts"_L1), ElementsAre(u"a"_s));
    EXPECT_THAT(m_problems, ElementsAre(problem(u"text"_s, u"is empty"_s),
                                        problem(u"texts[1]"_s, u"is empty"_s),
                                        problem(u"texts[2]"_s, u"\"a\" is there twice"_s)));
}

TEST_F(JsonReaderTest, NumbersOutOfBoundsAreTold)
{
    JsonReader reader = read(R"({"low": 0, "high": 11, "huge": 1e30, "edge": 10})");
    EXPECT_EQ(reader.integer("low"_L1, 1, 10), 1);
    EXPECT_EQ(reader.optionalInteger("high"_L1, 1, 10), std::nullopt);
    EXPECT_EQ(reader.optionalInteger("huge"_L1, 1, 10), std::nullopt);
    EXPECT_EQ(reader.integer("edge"_L1, 1, 10), 10);
    EXPECT_THAT(m_problems, ElementsAre(problem(u"low"_s, u"0 is not between 1 and 10"_s),
                                        problem(u"high"_s, u"11 is not between 1 and 10"_s),
                                        problem(u"huge"_s, u"1e+30 is not between 1 and 10"_s)));
}

TEST_F(JsonReaderTest, UnknownWordsAreTold)
{
    JsonReader reader = read(R"({"side": "left", "sides": ["none", "both"], "id": "Bird Dog"})");
    EXPECT_EQ(reader.value("side"_L1, Sides::EachSide), Sides::EachSide);
    EXPECT_THAT(reader.values<Sides>("sides"_L1), ElementsAre(Sides::None));
    struct Kind;
    EXPECT_TRUE(isIdText(reader.id<Id<Kind>>("id"_L1).text()));
    EXPECT_THAT(
        m_problems,
        ElementsAre(
            problem(u"side"_s, u"\"left\" is not a known word"_s),
            problem(u"sides"_s, u"\"both\" is not a known word"_s),
            problem(u"id"_s, u"\"Bird Dog\" is not an identifier of a-z, 0-9 and hyphens"_s)));
}

TEST_F(JsonReaderTest, FieldsThatNobodyAskedForAreTold)
{
    JsonReader reader = read(R"({"a": 1, "typo": 2, "list": [{"x": 1, "ümlaut": 2}]})");
    EXPECT_EQ(reader.integer("a"_L1), 1);
    EXPECT_EQ(reader.integer("a"_L1), 1);
    for (JsonReader& one : reader.objects("list"_L1)) {
        EXPECT_EQ(one.integer("x"_L1), 1);
        one.finish();
    }
    reader.finish();
    const QString reason = u"is not a field that belongs here"_s;
    EXPECT_THAT(m_problems,
                ElementsAre(problem(u"list[0].ümlaut"_s, reason), problem(u"typo"_s, reason)));
}

TEST_F(JsonReaderTest, AFileIsNamedAfterItsId)
{
    struct Kind;
    EXPECT_EQ(read(R"({"id": "thing"})").idOfFile<Id<Kind>>().text(), u"thing"_s);
    EXPECT_THAT(m_problems, IsEmpty());
    EXPECT_EQ(read(R"({"id": "other"})").idOfFile<Id<Kind>>().text(), u"other"_s);
    EXPECT_THAT(m_problems,
                ElementsAre(problem(u"id"_s, u"\"other\" is not the name of the file"_s)));
}

TEST_F(JsonReaderTest, WhatIsNotJsonIsToldWithItsLine)
{
    EXPECT_EQ(parseJsonObject("{\n  \"a\": 1,\n  oops\n}", u"thing.json"_s, m_problems),
              std::nullopt);
    ASSERT_EQ(m_problems.size(), 1U);
    EXPECT_EQ(m_problems[0].file, u"thing.json"_s);
    EXPECT_TRUE(m_problems[0].reason.startsWith("line 3: "_L1))
        << m_problems[0].reason.toStdString();
}

TEST_F(JsonReaderTest, AnEmptyFileAndAListAreNoObjects)
{
    EXPECT_EQ(parseJsonObject("", u"thing.json"_s, m_problems), std::nullopt);
    EXPECT_EQ(parseJsonObject("[]", u"thing.json"_s, m_problems), std::nullopt);
    ASSERT_EQ(m_problems.size(), 2U);
    EXPECT_TRUE(m_problems[0].reason.startsWith("line 1: "_L1));
    EXPECT_EQ(m_problems[1], problem(QString(), u"is not an object"_s));
}

TEST(ReadJsonFilesTest, ReadsTheJsonFilesOfAFolderByName)
{
    const QTemporaryDir folder;
    for (const QString& name : {u"b.json"_s, u"a.json"_s, u"notes.txt"_s}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8());
    }
    std::vector<LoadProblem> problems;
    const std::vector<JsonFile> files = readJsonFiles(folder.path(), problems);
    EXPECT_THAT(problems, IsEmpty());
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].name, u"a.json"_s);
    EXPECT_EQ(files[0].json, QByteArray("a.json"));
    EXPECT_EQ(files[1].name, u"b.json"_s);
}

TEST(ReadJsonFilesTest, AMissingFolderIsTold)
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"none"_s);
    std::vector<LoadProblem> problems;
    EXPECT_THAT(readJsonFiles(missing, problems), IsEmpty());
    EXPECT_THAT(problems,
                ElementsAre(LoadProblem{missing, QString(), u"this folder does not exist"_s}));
}

} // namespace
} // namespace limber
