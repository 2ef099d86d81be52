// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routine/routine.h"
#include "core/session/session_record.h"

#include <optional>

namespace limber {

/// The wish to practise a routine now, and the plan occurrence it comes from, if any.
struct PracticeRequest {
    Routine routine;
    std::optional<StartedFrom> startedFrom;

    friend bool operator==(const PracticeRequest&, const PracticeRequest&) = default;
};

} // namespace limber
