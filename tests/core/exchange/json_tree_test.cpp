// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tree.h"

#include <cmath>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

PackageProblem problemOf(const QByteArray& text, const JsonLimits& limits = {})
{
    const auto tree = JsonTree::parse(text, limits);
    EXPECT_FALSE(tree.has_value()) << text.toStdString();
    return tree ? PackageProblem{} : tree.error();
}

struct Expected {
    QByteArray text;
    PackageFault fault;
    TextPlace place;
};

void expectAll(const std::vector<Expected>& all)
{
    for (const Expected& each : all) {
        SCOPED_TRACE(each.text.toStdString());
        const PackageProblem problem = problemOf(each.text);
        EXPECT_EQ(static_cast<int>(problem.fault), static_cast<int>(each.fault));
        EXPECT_EQ(problem.place.line, each.place.line);
        EXPECT_EQ(problem.place.column, each.place.column);
    }
}

TEST(JsonTreeTest, ValuesAreReadWithTheirPlaces)
{
    const auto tree =
        JsonTree::parse("{\n  \"a\": [1, -2.5e1, true, null],\r\n  \"b\": {\"c\": \"x\"}\n}", {});
    ASSERT_TRUE(tree.has_value());
    const JsonNode& number = tree->at(tree->root(), u"a[1]"_s);
    EXPECT_EQ(tree->number(number), -25.0);
    EXPECT_EQ(tree->place(number.begin), (TextPlace{2, 12}));
    const JsonNode& text = tree->at(tree->root(), u"b.c"_s);
    EXPECT_EQ(tree->text(text), u"x"_s);
    EXPECT_EQ(tree->place(text.begin), (TextPlace{3, 14}));
    EXPECT_EQ(tree->source(text), "\"x\"");
}

TEST(JsonTreeTest, AColumnIsACharacterWhateverItsBytes)
{
    expectAll({{"{\"näme🧘\": x}", PackageFault::BadSyntax, {1, 11}},
               {"\xEF\xBB\xBF{x", PackageFault::BadSyntax, {1, 2}}});
}

TEST(JsonTreeTest, APathThatLeadsNowhereEndsAtTheLastThingThatIsThere)
{
    const auto tree = JsonTree::parse(R"({"a": {"b": [1]}, "x.y": 2})", {});
    ASSERT_TRUE(tree.has_value());
    const JsonNode& list = tree->at(tree->root(), u"a.b"_s);
    EXPECT_EQ(list.kind, JsonKind::List);
    EXPECT_EQ(&tree->at(tree->root(), u"a.b[7]"_s), &list);
    EXPECT_EQ(&tree->at(tree->root(), u"a.b[x]"_s), &list);
    EXPECT_EQ(&tree->at(tree->root(), u"a.b["_s), &list);
    EXPECT_EQ(&tree->at(tree->root(), u"q"_s), &tree->root());
    EXPECT_EQ(tree->number(tree->at(tree->root(), u"x.y"_s)), 2.0);
}

TEST(JsonTreeTest, EscapesStandForTheirCharacters)
{
    const auto tree = JsonTree::parse(R"(["a\n\t\"\\\/\u00e9\ud83e\uddd8b"])", {});
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->text(tree->root().parts.front()), u"a\n\t\"\\/é🧘b"_s);
}

TEST(JsonTreeTest, AByteOrderMarkWithinATextIsACharacterOfIt)
{
    const auto tree = JsonTree::parse("[\"\xEF\xBB\xBFx\"]", {});
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->text(tree->root().parts.front()), u"\uFEFFx"_s);
}

TEST(JsonTreeTest, WhatIsNoJsonIsNamedWithItsPlace)
{
    using enum PackageFault;
    expectAll({{"", Empty, {1, 1}},
               {" \n\t ", Empty, {2, 3}},
               {"{", EndsEarly, {1, 2}},
               {"[1,\n", EndsEarly, {2, 1}},
               {"\"abc", EndsEarly, {1, 5}},
               {"tru", EndsEarly, {1, 4}},
               {"-", EndsEarly, {1, 2}},
               {"1.", EndsEarly, {1, 3}},
               {"\"\\", EndsEarly, {1, 3}},
               {"\"\\u12", EndsEarly, {1, 6}},
               {"\"\\ud800", EndsEarly, {1, 8}},
               {"\"\xE2\x82", EndsEarly, {1, 2}},
               {"{} {}", BadSyntax, {1, 4}},
               {"[1 2]", BadSyntax, {1, 4}},
               {"[1,]", BadSyntax, {1, 4}},
               {"{a: 1}", BadSyntax, {1, 2}},
               {"{\"a\" 1}", BadSyntax, {1, 6}},
               {"[01]", BadSyntax, {1, 3}},
               {"[+1]", BadSyntax, {1, 2}},
               {"[NaN]", BadSyntax, {1, 2}},
               {"[.5]", BadSyntax, {1, 2}},
               {"[1e]", BadSyntax, {1, 4}},
               {"['a']", BadSyntax, {1, 2}},
               {"[\"a\nb\"]", BadSyntax, {1, 4}},
               {"[\"\\x\"]", BadSyntax, {1, 4}},
               {"// no\n{}", BadSyntax, {1, 1}}});
}

TEST(JsonTreeTest, WhatIsNoTextIsNamedWithItsPlace)
{
    using enum PackageFault;
    expectAll({{QByteArray("{\0}", 3), NotText, {1, 2}},
               {QByteArray("[\"a\0\"]", 6), NotText, {1, 4}},
               {"\xFF\xFE{", NotText, {1, 1}},
               {"[\"\xC0\x80\"]", NotText, {1, 3}},
               {"[\"\xED\xA0\x80\"]", NotText, {1, 3}},
               {"[\"\xF4\x90\x80\x80\"]", NotText, {1, 3}},
               {"[\"\xE2\x28\xA1\"]", NotText, {1, 3}}});
}

TEST(JsonTreeTest, ControlCharactersAndHalvesOfCharactersAreRefused)
{
    using enum PackageFault;
    expectAll({{"[\"a\x01\"]", BadCharacter, {1, 4}},
               {"[\"a\x7F\"]", BadCharacter, {1, 4}},
               {"[\"\xC2\x85\"]", BadCharacter, {1, 3}},
               {R"(["\u0000"])", BadCharacter, {1, 3}},
               {R"(["a\u001b[2J"])", BadCharacter, {1, 4}},
               {R"(["\r"])", BadCharacter, {1, 3}},
               {R"(["\ud800x"])", BadCharacter, {1, 3}},
               {R"(["\udc00"])", BadCharacter, {1, 3}},
               {R"(["\ud800\ud800"])", BadCharacter, {1, 3}}});
}

TEST(JsonTreeTest, TheSecondOfTwoEqualNamesIsNamed)
{
    const PackageProblem problem = problemOf("{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3, \"b\": 4}");
    EXPECT_EQ(problem.fault, PackageFault::FieldTwice);
    EXPECT_EQ(problem.word, u"a"_s);
    EXPECT_EQ(problem.place, (TextPlace{3, 12}));
}

TEST(JsonTreeTest, DepthIsBounded)
{
    const JsonLimits limits{.depth = 4};
    EXPECT_TRUE(JsonTree::parse("[[[[]]]]", limits).has_value());
    const PackageProblem problem = problemOf("[[[[[]]]]]", limits);
    EXPECT_EQ(problem.fault, PackageFault::TooDeep);
    EXPECT_EQ(problem.highest, 4);
    EXPECT_EQ(problem.place, (TextPlace{1, 5}));
    EXPECT_EQ(problemOf(QByteArray(100'000, '[')).fault, PackageFault::TooDeep);
    EXPECT_EQ(problemOf(QByteArray("{\"a\":").repeated(100'000)).fault, PackageFault::TooDeep);
}

TEST(JsonTreeTest, TheNumberOfValuesIsBounded)
{
    const JsonLimits limits{.values = 4};
    EXPECT_TRUE(JsonTree::parse("[1,2,3]", limits).has_value());
    EXPECT_EQ(problemOf("[1,2,3,4]", limits).fault, PackageFault::TooMuch);
}

TEST(JsonTreeTest, ANameIsBounded)
{
    EXPECT_EQ(problemOf("{\"" + QByteArray(10'000, 'n') + "\": 1}").fault,
              PackageFault::TextTooLong);
}

TEST(JsonTreeTest, AHugeNumberIsInfinite)
{
    const auto tree = JsonTree::parse("[1e308, 1e999, -1e999, 1e-999]", {});
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->number(tree->root().parts[0]), 1e308);
    EXPECT_TRUE(std::isinf(tree->number(tree->root().parts[1])));
    EXPECT_TRUE(std::isinf(tree->number(tree->root().parts[2])));
}

} // namespace
} // namespace limber
