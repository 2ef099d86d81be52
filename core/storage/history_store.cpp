// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"

#include "core/storage/check_in_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/session_store.h"

namespace limber {

Result<PracticeHistory> loadHistory(const Database& database)
{
    auto plan = PlanStore(database).load();
    if (!plan)
        return tl::unexpected(plan.error());
    auto sessions = SessionStore(database).summaries();
    if (!sessions)
        return tl::unexpected(sessions.error());
    auto checkIns = CheckInStore(database).all();
    if (!checkIns)
        return tl::unexpected(checkIns.error());
    return PracticeHistory{*std::move(plan), *std::move(sessions), *std::move(checkIns)};
}

} // namespace limber
