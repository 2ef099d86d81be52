// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>

#include <optional>

namespace limber {

/// The weeks that were looked back on, each by its first day.
class WeekReviewStore {
public:
    explicit WeekReviewStore(const Database& database);

    /// The latest of them; nothing where none was.
    [[nodiscard]] Result<std::optional<QDate>> lastShown() const;
    /// Marking a week again changes nothing.
    [[nodiscard]] Result<> markShown(QDate week);

private:
    Connection* m_connection;
};

} // namespace limber
