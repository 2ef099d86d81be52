// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "core/storage/database.h"

namespace limber {

/// The preferences. Unknown keys (of a newer version) are kept and ignored; a stored value outside
/// its range is replaced by the default when read.
class SettingsStore {
public:
    explicit SettingsStore(const Database& database);

    [[nodiscard]] Result<Settings> load() const;
    [[nodiscard]] Result<> save(const Settings& settings);

    /// Whether the file holds generated history (`limber-cli demo`): the screen says so throughout.
    [[nodiscard]] Result<bool> isDemonstration() const;
    [[nodiscard]] Result<> markAsDemonstration();

private:
    Connection* m_connection;
};

} // namespace limber
