// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_store.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const Sql kAll{R"sql(SELECT key, value FROM settings WHERE deleted = 0 ORDER BY key)sql"};

const Sql kSave{R"sql(
INSERT INTO settings (key, value, changed_at, changed_by)
VALUES (:key, :value, :changed_at, :changed_by)
ON CONFLICT (key) DO UPDATE
SET value = excluded.value, changed_at = max(excluded.changed_at, changed_at + 1),
    changed_by = excluded.changed_by, deleted = 0
)sql"};

const Sql kDemonstration{R"sql(
SELECT count(*) FROM meta WHERE key = 'demonstration' AND value = '1'
)sql"};

const Sql kMarkAsDemonstration{R"sql(
INSERT OR REPLACE INTO meta (key, value) VALUES ('demonstration', '1')
)sql"};

Result<Settings> loadSettings(Connection& connection)
{
    const auto rows = Statement(connection, kAll).readAll("settings"_L1, [](Row& row) {
        QString key = row.text();
        return std::pair(std::move(key), row.text());
    });
    if (!rows)
        return tl::unexpected(rows.error());
    Settings settings;
    for (const auto& [key, value] : *rows) {
        if (auto changed = withSetting(settings, key, value))
            settings = *std::move(changed);
    }
    return settings;
}

} // namespace

SettingsStore::SettingsStore(const Database& database)
    : m_connection(&database.connection())
{
}

Result<Settings> SettingsStore::load() const
{
    return loadSettings(*m_connection);
}

Result<> SettingsStore::save(const Settings& settings)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto stored = loadSettings(*m_connection);
    if (!stored)
        return tl::unexpected(stored.error());
    // Only what changed is written: a preference nobody set goes on following the default.
    const auto before = settingTexts(*stored);
    const auto wanted = settingTexts(settings);
    Statement save(*m_connection, kSave);
    for (auto setting = wanted.cbegin(); setting != wanted.cend(); ++setting) {
        if (before.value(setting.key()) == setting.value())
            continue;
        auto saved =
            save.bind("key"_L1, setting.key()).bind("value"_L1, setting.value()).bindStamp().run();
        if (!saved)
            return saved;
    }
    return transaction->commit();
}

Result<bool> SettingsStore::isDemonstration() const
{
    Statement count(*m_connection, kDemonstration);
    if (const auto row = count.step(); !row)
        return tl::unexpected(row.error());
    return count.row().flag();
}

Result<> SettingsStore::markAsDemonstration()
{
    return Statement(*m_connection, kMarkAsDemonstration).run();
}

} // namespace limber
