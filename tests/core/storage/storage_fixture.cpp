// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storage_fixture.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace limber {

using namespace Qt::StringLiterals;

ForeignConnection::ForeignConnection(const QString& path)
{
    static int count = 0;
    m_name = u"foreign-%1"_s.arg(++count);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(path);
    EXPECT_TRUE(m_database.open());
}

ForeignConnection::~ForeignConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void ForeignConnection::run(const QString& sql)
{
    QSqlQuery query(m_database);
    EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
}

QVariant ForeignConnection::value(const QString& sql)
{
    QSqlQuery query(m_database);
    EXPECT_TRUE(query.exec(sql)) << query.lastError().text().toStdString();
    EXPECT_TRUE(query.next()) << sql.toStdString();
    return query.value(0);
}

QString StorageTest::path(const QString& name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<DataFile> StorageTest::open() const
{
    auto file = DataFile::open(path(), m_clock);
    EXPECT_TRUE(succeeded(file));
    return file ? *std::move(file) : nullptr;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    EXPECT_EQ(file.write(bytes), bytes.size());
}

int inChildProcess([[maybe_unused]] const std::function<int()>& body)
{
#ifdef Q_OS_UNIX
    const pid_t child = fork();
    if (child == 0)
        _exit(body());
    int status = -1;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return -1;
    return status;
#else
    return -1;
#endif
}

} // namespace limber
