// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kApplicationId = 0x4c696d62; // "Limb"
/// Files up to this size, some two years of daily practice, are checked whole at every opening that
/// does not leave it for later; larger ones where there is a reason to.
constexpr qint64 kCheckedAtEveryOpening = qint64{2} * 1024 * 1024;
constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;

const Sql kIdentity{R"sql(
SELECT (SELECT application_id FROM pragma_application_id),
       (SELECT user_version FROM pragma_user_version),
       (SELECT count(*) FROM sqlite_schema)
)sql"};

const Sql kQuickCheck{R"sql(SELECT quick_check FROM pragma_quick_check(1))sql"};

const Sql kDevice{R"sql(SELECT value FROM meta WHERE key = 'device')sql"};

const Sql kCopyInto{R"sql(VACUUM INTO :path)sql"};

QString logOf(const QString& path)
{
    return path + "-wal"_L1;
}

/// SQLite keeps these beside the file while it is open.
std::array<QString, 2> companionsOf(const QString& path)
{
    return {logOf(path), path + "-shm"_L1};
}

enum class Found { Nothing, File };

/// Looks at the path without opening it: closing a file lets go of every lock that this process
/// holds on it, those of another connection included.
Result<Found> look(const QFileInfo& file)
{
    if (file.isDir())
        return failure(ErrorCode::FileUnreadable, file.filePath());
    if (!file.exists())
        return Found::Nothing;
    if (!file.isReadable())
        return failure(ErrorCode::FileUnreadable, file.filePath());
    if (!file.isWritable())
        return failure(ErrorCode::FileUnwritable, file.filePath());
    if (const QFileInfo folder(file.path()); !folder.isWritable())
        return failure(ErrorCode::FileUnwritable, folder.filePath());
    return Found::File;
}

/// An empty file for its owner alone, with the folders it needs.
Result<> create(const QFileInfo& file)
{
    const QFileInfo folder(file.path());
    if (!folder.exists()) {
        const QDir parent(folder.path());
        if (!parent.mkpath(u"."_s) || !parent.mkdir(folder.fileName(), kOwnerFolder))
            return failure(ErrorCode::FileUnwritable, folder.filePath());
    }
    QFile empty(file.filePath());
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile))
        return failure(ErrorCode::FileUnwritable, file.filePath());
    return {};
}

/// The version of a file of Limber's; 0 where it is still empty.
Result<int> versionOf(Connection& connection, int latest)
{
    Statement identity(connection, kIdentity);
    if (const auto row = identity.step(); !row)
        return tl::unexpected(row.error());
    Row row = identity.row();
    const int application = row.integer();
    const int version = row.integer();
    const bool isEmpty = row.integer() == 0;

    if (application == 0 && version == 0 && isEmpty)
        return 0;
    if (application != kApplicationId)
        return failure(ErrorCode::DatabaseForeign, connection.path());
    if (version > latest)
        return failure(ErrorCode::DatabaseNewer, QString::number(version));
    if (version < 1)
        return failure(ErrorCode::DatabaseDamaged, u"user_version %1"_s.arg(version));
    return version;
}

/// Whether the file is sound as a database. Broken CHECK constraints are not looked for: they
/// concern single rows, which are left out when they cannot be read, and cost as much again.
Result<> quickCheck(Connection& connection)
{
    if (auto ignored = connection.execute(u"PRAGMA ignore_check_constraints = ON"_s); !ignored)
        return ignored;
    Statement check(connection, kQuickCheck);
    if (const auto row = check.step(); !row)
        return tl::unexpected(row.error());
    const QString verdict = check.row().text();
    if (verdict != "ok"_L1)
        return failure(ErrorCode::DatabaseDamaged, verdict);
    return connection.execute(u"PRAGMA ignore_check_constraints = OFF"_s);
}

/// A file that was not closed has a log beside it, which the last connection to close would carry
/// over into the file. One that may only read leaves both alone.
Result<> checkUnclosed(const QString& path, const Clock& clock, int latest)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const auto version = versionOf(**connection, latest); !version)
        return tl::unexpected(version.error());
    return quickCheck(**connection);
}

/// A name beside the file that nothing has yet.
QString freeCopyName(const QString& path, int version)
{
    const QString wanted = u"%1.before-v%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1-%2"_s.arg(wanted).arg(number);
    return name;
}

Result<QString> copyBeside(Connection& connection, int version)
{
    const QString path = freeCopyName(connection.path(), version);
    if (const auto created = create(QFileInfo(path)); !created)
        return tl::unexpected(created.error());
    if (const auto copied = Statement(connection, kCopyInto).bind("path"_L1, path).run(); !copied) {
        QFile::remove(path);
        return tl::unexpected(copied.error());
    }
    return path;
}

Result<> upgrade(Connection& connection, const std::vector<Migration>& list)
{
    const int latest = latestVersion(list);
    const auto copy = copyBeside(connection, latest);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto migrated = migrate(connection, list); !migrated) {
        QFile::remove(*copy);
        return migrated;
    }
    connection.setCopyBeforeUpgrade(*copy);
    connection.setOutcome(OpenOutcome::Upgraded);
    return {};
}

Result<> settle(Connection& connection)
{
    for (const QString& pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s}) {
        if (auto done = connection.execute(pragma); !done)
            return done;
    }
    Statement device(connection, kDevice);
    const auto row = device.step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::DatabaseDamaged, u"meta.device"_s);
    connection.setDevice(device.row().text());
    return {};
}

void tighten(const QString& path)
{
    const auto companions = companionsOf(path);
    for (const QString& name : {path, companions[0], companions[1]}) {
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
        if ((QFile::permissions(name) & others) != 0)
            QFile::setPermissions(name, kOwnerFile);
    }
}

Result<std::unique_ptr<Connection>> openExisting(const QString& path, const Clock& clock,
                                                 const std::vector<Migration>& list,
                                                 IntegrityCheck check)
{
    const int latest = latestVersion(list);
    const bool wasClosed = !QFile::exists(logOf(path));
    if (!wasClosed) {
        if (const auto sound = checkUnclosed(path, clock, latest); !sound)
            return tl::unexpected(sound.error());
    }
    auto connection = Connection::open(path, Connection::Access::ReadWrite, clock);
    if (!connection)
        return connection;
    Connection& opened = **connection;
    const auto version = versionOf(opened, latest);
    if (!version)
        return tl::unexpected(version.error());

    const bool isOlder = *version > 0 && *version < latest;
    Result<> ready;
    const bool isCheckedNow =
        check == IntegrityCheck::AtOpening && QFileInfo(path).size() <= kCheckedAtEveryOpening;
    if (wasClosed && (isOlder || isCheckedNow))
        ready = quickCheck(opened);
    if (ready && *version == 0) {
        opened.setOutcome(OpenOutcome::Created);
        ready = migrate(opened, list);
    } else if (ready && isOlder) {
        ready = upgrade(opened, list);
    }
    if (ready)
        ready = settle(opened);
    if (!ready)
        return tl::unexpected(ready.error());
    tighten(path);
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> openConnection(const QString& path, const Clock& clock,
                                                   const std::vector<Migration>& list,
                                                   IntegrityCheck check)
{
    if (path.isEmpty())
        return failure(ErrorCode::FileUnreadable, path);
    const QFileInfo file(QFileInfo(path).absoluteFilePath());
    const auto found = look(file);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == Found::File)
        return openExisting(file.filePath(), clock, list, check);

    if (const auto created = create(file); !created)
        return tl::unexpected(created.error());
    auto connection = openExisting(file.filePath(), clock, list, check);
    if (!connection) {
        QFile::remove(file.filePath());
        for (const QString& companion : companionsOf(file.filePath()))
            QFile::remove(companion);
    }
    return connection;
}

Result<> checkIntegrity(const QString& path, const Clock& clock)
{
    auto connection = Connection::open(path, Connection::Access::ReadOnly, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    return quickCheck(**connection);
}

} // namespace limber
