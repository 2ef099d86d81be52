// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QFile>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kVersion{R"sql(SELECT user_version FROM pragma_user_version)sql"};

const Sql kBrokenReference{R"sql(SELECT "table" FROM pragma_foreign_key_check LIMIT 1)sql"};

Result<QStringList> statementsOf(const Migration& migration)
{
    QFile file(migration.sqlFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::MigrationFailed,
                       migration.sqlFile + u": "_s + file.errorString());
    const QString text = QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1);
    QStringList statements;
    for (const QString& block : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QStringList lines = block.split(u'\n');
        lines.removeIf([](const QString& line) { return line.trimmed().startsWith("--"_L1); });
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

Result<> apply(Connection& connection, const Migration& migration)
{
    const auto statements = statementsOf(migration);
    if (!statements)
        return tl::unexpected(statements.error());
    for (const QString& statement : *statements) {
        if (auto done = connection.execute(statement); !done)
            return done;
    }
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(migration.version));
}

Result<> migrateInTransaction(Connection& connection, const std::vector<Migration>& list)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());

    int version = 0;
    {
        // Read under the write lock: another program may just have done the work.
        Statement current(connection, kVersion);
        if (const auto row = current.step(); !row)
            return tl::unexpected(row.error());
        version = current.row().integer();
    }
    for (const Migration& migration : list) {
        if (migration.version <= version)
            continue;
        if (auto applied = apply(connection, migration); !applied)
            return applied;
    }
    {
        Statement broken(connection, kBrokenReference);
        const auto row = broken.step();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            return failure(ErrorCode::MigrationFailed, broken.row().text());
    }
    return transaction->commit();
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> list{
        {1, u":/limber/migrations/0001_first.sql"_s},
        {2, u":/limber/migrations/0002_practice_answers.sql"_s},
        {3, u":/limber/migrations/0003_week.sql"_s},
        {4, u":/limber/migrations/0004_routines.sql"_s},
        {5, u":/limber/migrations/0005_progress.sql"_s},
    };
    return list;
}

int latestVersion(const std::vector<Migration>& list)
{
    return list.empty() ? 0 : list.back().version;
}

Result<> migrate(Connection& connection, const std::vector<Migration>& list)
{
    auto done = migrateInTransaction(connection, list);
    if (!done && done.error().code != ErrorCode::DatabaseBusy &&
        done.error().code != ErrorCode::DiskFull)
        done.error().code = ErrorCode::MigrationFailed;
    return done;
}

} // namespace limber
