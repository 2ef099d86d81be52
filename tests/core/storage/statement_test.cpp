// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "tests/core/storage/storage_fixture.h"

#include <QSqlError>
#include <QSqlQuery>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kEcho{R"sql(SELECT :first, :second, :first, 'not :this')sql"};
const Sql kNumbers{R"sql(SELECT value FROM json_each('[1,2,3]') WHERE value > :above)sql"};
const Sql kWrongPain{R"sql(
UPDATE check_ins SET pain = :pain WHERE uuid = :uuid
)sql"};

class StatementTest : public StorageTest {
protected:
    std::unique_ptr<DataFile> m_file = open();
    Connection& m_connection = m_file->database.connection();
};

TEST_F(StatementTest, EveryStatementOfEveryStoreFitsTheTables)
{
    int count = 0;
    for (const Sql* sql = Sql::first(); sql; sql = sql->next()) {
        QSqlQuery query(m_connection.database());
        EXPECT_TRUE(query.prepare(QString::fromLatin1(sql->text())))
            << query.lastError().text().toStdString() << sql->text();
        ++count;
    }
    EXPECT_GT(count, 35);
}

TEST_F(StatementTest, PlaceholdersAreFoundOutsideQuotes)
{
    EXPECT_EQ(Statement::placeholders(u"SELECT :a, ':b', :from_day, :a"_s),
              (QStringList{u"a"_s, u"from_day"_s}));
}

TEST_F(StatementTest, BindsByName)
{
    Statement echo(m_connection, kEcho);
    echo.bind("second"_L1, 2).bind("first"_L1, u"one"_s);
    ASSERT_TRUE(echo.step().value());
    Row row = echo.row();
    EXPECT_EQ(row.text(), u"one"_s);
    EXPECT_EQ(row.integer(), 2);
    EXPECT_EQ(row.text(), u"one"_s);
    EXPECT_EQ(row.text(), u"not :this"_s);
}

TEST_F(StatementTest, RefusesAnUnboundPlaceholder)
{
    Statement echo(m_connection, kEcho);
    echo.bind("first"_L1, 1);
    const auto row = echo.step();
    EXPECT_EQ(codeOf(row), ErrorCode::DatabaseFailed);
    EXPECT_EQ(row.error().detail, u"unbound placeholder :second"_s);
}

TEST_F(StatementTest, RefusesANameThatIsNotThere)
{
    Statement echo(m_connection, kEcho);
    echo.bind("first"_L1, 1).bind("second"_L1, 2).bind("third"_L1, 3);
    EXPECT_EQ(codeOf(echo.step()), ErrorCode::DatabaseFailed);
}

TEST_F(StatementTest, EveryRunNeedsAllValuesAgain)
{
    Statement change(m_connection, kWrongPain);
    ASSERT_TRUE(succeeded(change.bind("pain"_L1, 1).bind("uuid"_L1, u"a"_s).run()));
    EXPECT_EQ(codeOf(change.bind("pain"_L1, 2).run()), ErrorCode::DatabaseFailed);
}

TEST_F(StatementTest, CanBeRunAgainAfterItsLastRow)
{
    Statement numbers(m_connection, kNumbers);
    const auto read = [](Row& row) { return row.integer(); };
    EXPECT_EQ(numbers.bind("above"_L1, 1).readWhole(read).value(), (std::vector{2, 3}));
    EXPECT_EQ(numbers.bind("above"_L1, 2).readWhole(read).value(), (std::vector{3}));
}

TEST_F(StatementTest, AnEmptyTextIsNotNull)
{
    Statement echo(m_connection, kEcho);
    echo.bind("first"_L1, QString()).bind("second"_L1, std::optional<int>());
    ASSERT_TRUE(echo.step().value());
    Row row = echo.row();
    EXPECT_EQ(row.optionalText(), u""_s);
    EXPECT_EQ(row.optionalInteger(), std::nullopt);
}

TEST_F(StatementTest, ABrokenRuleOfATableIsAnInvalidValue)
{
    const CheckIn checkIn{CheckInId::create(), m_clock.now(), QDate(2026, 3, 1),
                          Pain::create(3).value()};
    ASSERT_TRUE(succeeded(m_file->checkIns.save(checkIn)));
    Statement wrong(m_connection, kWrongPain);
    EXPECT_EQ(codeOf(wrong.bind("pain"_L1, 11).bind("uuid"_L1, checkIn.id).run()),
              ErrorCode::InvalidValue);
    EXPECT_EQ(m_file->checkIns.all().value(), std::vector{checkIn});
}

} // namespace

} // namespace limber
