// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/include_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gmock/gmock.h>
#include <optional>

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace limber::tests {

namespace {

const QString kSmallTable = u"# Title\n"
                            "```include-rules\n"
                            "core/common   ->\n"
                            "core/exercise -> core/common\n"
                            "core/routine  -> core/exercise\n"
                            "core/storage  -> core/routine\n"
                            "app/today     -> core/storage\n"
                            "app/plan      -> core/storage\n"
                            "app/main.cpp  -> app/today\n"
                            "```\n"_s;
// In two pieces, so that this file does not breach the rule that it tests.
const QString kUnfinishedWord = u"TO"_s + u"DO"_s;
const QString kLicence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QStringList breachesOf(const QString& path, const QString& line)
{
    return breachesIn(path, kLicence + line, IncludeRules::fromMarkdown(kSmallTable));
}

std::optional<QString> readTree(const QString& path)
{
    QFile file(QDir(QStringLiteral(LIMBER_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

QStringList sourcesOfTree()
{
    const QDir root(QStringLiteral(LIMBER_SOURCE_DIR));
    QStringList paths;
    for (const QString& folder : {u"core"_s, u"app"_s, u"tests"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << root.relativeFilePath(files.next());
    }
    paths.sort();
    return paths;
}

} // namespace

TEST(IncludeRulesTest, ReadsRowsAndWhatTheyReachThroughOthers)
{
    const IncludeRules rules = IncludeRules::fromMarkdown(kSmallTable);
    EXPECT_THAT(rules.problems(), IsEmpty());
    EXPECT_EQ(rules.rows().size(), 7);
    EXPECT_TRUE(rules.allows(u"core/routine"_s, u"core/common"_s));
    EXPECT_TRUE(rules.allows(u"core/routine"_s, u"core/routine"_s));
    EXPECT_FALSE(rules.allows(u"core/common"_s, u"core/routine"_s));
    EXPECT_FALSE(rules.allows(u"app/today"_s, u"app/plan"_s));
}

TEST(IncludeRulesTest, SortsAFileToItsOwnRowOrElseToItsFolder)
{
    const IncludeRules rules = IncludeRules::fromMarkdown(kSmallTable);
    EXPECT_EQ(rules.rowOf(u"core/storage/migrations/runner.h"_s), u"core/storage"_s);
    EXPECT_EQ(rules.rowOf(u"app/main.cpp"_s), u"app/main.cpp"_s);
    EXPECT_EQ(rules.rowOf(u"app/stray.cpp"_s), u"app"_s);
    EXPECT_EQ(rules.rowOf(u"tests/core/plan/entry_test.cpp"_s), QString());
}

TEST(IncludeRulesTest, NamesWhatIsWrongWithATable)
{
    EXPECT_THAT(IncludeRules::fromMarkdown(u"no table here"_s).problems(),
                ElementsAre(u"there is no filled block marked include-rules"_s));
    EXPECT_THAT(IncludeRules::fromMarkdown(u"```include-rules\na -> b\n```\n"_s).problems(),
                ElementsAre(u"a names b, which has no row"_s));
    EXPECT_THAT(IncludeRules::fromMarkdown(u"```include-rules\na\n```\n"_s).problems(),
                ElementsAre(u"not a row: a"_s));
    EXPECT_THAT(IncludeRules::fromMarkdown(u"```include-rules\na -> b\nb -> a\n```\n"_s).problems(),
                ElementsAre(u"a lies on a circle"_s, u"b lies on a circle"_s));
    EXPECT_THAT(IncludeRules::fromMarkdown(u"```include-rules\na ->\na ->\n```\n"_s).problems(),
                ElementsAre(u"a has two rows"_s));
}

TEST(IncludeRulesTest, AcceptsWhatTheTableAllows)
{
    EXPECT_THAT(breachesOf(u"core/routine/routine.cpp"_s, u"#include \"core/common/id.h\""_s),
                IsEmpty());
    EXPECT_THAT(breachesOf(u"app/main.cpp"_s, u"#include \"core/storage/database.h\""_s),
                IsEmpty());
    EXPECT_THAT(breachesOf(u"core/storage/database.cpp"_s, u"#include <QSqlQuery>"_s), IsEmpty());
    EXPECT_THAT(breachesOf(u"app/today/page.cpp"_s, u"#include \"page.moc\""_s), IsEmpty());
    EXPECT_THAT(breachesOf(u"tests/app/today/page_test.cpp"_s, u"#include \"app/today/page.h\""_s),
                IsEmpty());
}

TEST(IncludeRulesTest, ReportsAnIncludeAgainstTheTableWithFileAndLine)
{
    EXPECT_THAT(
        breachesOf(u"core/exercise/dose.cpp"_s, u"\n#include \"core/routine/routine.h\""_s),
        ElementsAre(u"core/exercise/dose.cpp:3: core/exercise may not include core/routine"_s));
    EXPECT_THAT(breachesOf(u"app/today/page.cpp"_s, u"  #  include \"app/plan/plan_page.h\""_s),
                ElementsAre(u"app/today/page.cpp:2: app/today may not include app/plan"_s));
    EXPECT_EQ(breachesOf(u"core/common/id.cpp"_s, u"#include \"app/today/page.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, ReportsFoldersWithoutARowAndPathsNotFromTheRoot)
{
    EXPECT_EQ(breachesOf(u"core/gossip/a.cpp"_s, u"#include \"core/common/id.h\""_s).size(), 1);
    EXPECT_EQ(breachesOf(u"core/storage/a.cpp"_s, u"#include \"core/gossip/a.h\""_s).size(), 1);
    EXPECT_EQ(breachesOf(u"core/storage/a.cpp"_s, u"#include \"statement.h\""_s).size(), 1);
    EXPECT_EQ(breachesOf(u"core/storage/a.cpp"_s, u"#include \"tests/support/a.h\""_s).size(), 1);
}

TEST(IncludeRulesTest, ReportsQtHeadersByModuleAndSqlOutsideStorage)
{
    EXPECT_EQ(breachesOf(u"app/today/page.cpp"_s, u"#include <QtWidgets/QWidget>"_s).size(), 1);
    EXPECT_EQ(breachesOf(u"tests/app/a_test.cpp"_s, u"#include <QtTest/QTest>"_s).size(), 1);
    EXPECT_EQ(breachesOf(u"core/routine/a.cpp"_s, u"#include <QSqlQuery>"_s).size(), 1);
}

TEST(SourceTreeTest, ReportsUnfinishedWorkVagueNamesAndSilentChecks)
{
    EXPECT_EQ(breachesOf(u"core/common/a.cpp"_s, u"// "_s + kUnfinishedWord).size(), 1);
    EXPECT_EQ(breachesOf(u"core/common/a.cpp"_s, u"class PlanManager {"_s).size(), 1);
    EXPECT_EQ(breachesOf(u"tests/core/a_test.cpp"_s, u"    Q"_s + u"VERIFY(ok);"_s).size(), 1);
    EXPECT_EQ(breachesOf(u"tests/core/a_test.cpp"_s, u"    Q"_s + u"TRY_COMPARE(a, b);"_s).size(),
              1);
    EXPECT_THAT(breachesOf(u"app/today/a.h"_s, u"#pragma once\nclass QFileInfo;"_s), IsEmpty());
}

TEST(SourceTreeTest, ReportsAMissingLicenceLineOrGuard)
{
    const IncludeRules rules = IncludeRules::fromMarkdown(kSmallTable);
    EXPECT_EQ(breachesIn(u"core/common/a.cpp"_s, u"int a;"_s, rules).size(), 1);
    EXPECT_EQ(breachesIn(u"core/common/a.h"_s, kLicence, rules).size(), 1);
}

TEST(SourceTreeTest, TheTableOfTheArchitectureIsSound)
{
    const auto document = readTree(u"docs/architecture.md"_s);
    ASSERT_TRUE(document.has_value());
    const IncludeRules rules = IncludeRules::fromMarkdown(*document);
    EXPECT_THAT(rules.problems(), IsEmpty());
    EXPECT_TRUE(rules.rows().contains(u"core/common"_s));
    EXPECT_TRUE(rules.rows().contains(u"app/main.cpp"_s));
}

TEST(SourceTreeTest, EverySourceFileKeepsTheConventions)
{
    const auto document = readTree(u"docs/architecture.md"_s);
    ASSERT_TRUE(document.has_value());
    const IncludeRules rules = IncludeRules::fromMarkdown(*document);
    const QStringList paths = sourcesOfTree();
    ASSERT_TRUE(paths.contains(u"tests/docs/include_rules_test.cpp"_s));
    for (const QString& path : paths) {
        const auto text = readTree(path);
        ASSERT_TRUE(text.has_value()) << path.toStdString();
        for (const QString& breach : breachesIn(path, *text, rules))
            ADD_FAILURE() << breach.toStdString();
    }
}

} // namespace limber::tests
