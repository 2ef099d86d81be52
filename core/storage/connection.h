// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/storage/database.h"

#include <QLatin1StringView>
#include <QSet>
#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace limber {

/// One open connection to an SQLite file, under a name of its own among Qt's connections.
class Connection {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens without looking into the file: SQLite reads it with the first statement.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const QString& path, Access access, const Clock& clock);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }

    /// Runs one statement that takes and returns nothing.
    [[nodiscard]] Result<> execute(const QString& sql);

    /// How many transactions are open within each other; Transaction keeps count.
    [[nodiscard]] int openTransactions() const { return m_openTransactions; }
    void setOpenTransactions(int count) { m_openTransactions = count; }

    /// What a changed row is stamped with.
    [[nodiscard]] Instant now() const { return m_clock->now().instant; }
    [[nodiscard]] const QString& device() const { return m_device; }
    void setDevice(const QString& device) { m_device = device; }

    [[nodiscard]] OpenOutcome outcome() const { return m_outcome; }
    void setOutcome(OpenOutcome outcome) { m_outcome = outcome; }
    [[nodiscard]] const QString& copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }
    void setCopyBeforeUpgrade(const QString& path) { m_copyBeforeUpgrade = path; }

    /// Logs, once for each row, that it is left out of what is read. The row stays in the file.
    void reportUnreadable(QLatin1StringView table, const QString& identity);

private:
    Connection(QString path, const Clock& clock);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    const Clock* m_clock;
    QString m_device;
    OpenOutcome m_outcome = OpenOutcome::Current;
    QString m_copyBeforeUpgrade;
    QSet<QString> m_reported;
    int m_openTransactions = 0;
};

} // namespace limber
