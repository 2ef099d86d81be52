// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/care/fix_adoption.h"

#include "core/care/care_options.h"
#include "core/care/finding_fix.h"

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Result<AdoptedFix> adoptPlanFix(DataFile& data, const PlanFix& fix, Qt::DayOfWeek firstDayOfWeek)
{
    const auto before = data.plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const auto changed = withFix(*before, fix, firstDayOfWeek);
    if (!changed)
        return tl::unexpected(changed.error());
    if (const auto saved = data.plan.save(*changed); !saved)
        return tl::unexpected(saved.error());
    const auto after = data.plan.load();
    if (!after)
        return tl::unexpected(after.error());
    return AdoptedFix{[&data, former = *before, kept = *after]() -> Result<> {
        const auto current = data.plan.load();
        if (!current)
            return tl::unexpected(current.error());
        if (*current != kept)
            return failure(ErrorCode::InvalidValue, u"the plan was changed again"_s);
        return data.plan.save(former);
    }};
}

Result<AdoptedFix> adoptBreaks(DataFile& data, const DeskBreakFix& fix)
{
    const auto before = data.settings.load();
    if (!before)
        return tl::unexpected(before.error());
    const Settings changed = withDeskBreaks(*before, fix);
    if (const auto saved = data.settings.save(changed); !saved)
        return tl::unexpected(saved.error());
    return AdoptedFix{
        [&data, former = before->deskBreaks, kept = changed.deskBreaks]() -> Result<> {
            auto current = data.settings.load();
            if (!current)
                return tl::unexpected(current.error());
            if (current->deskBreaks != kept)
                return failure(ErrorCode::InvalidValue, u"the breaks were changed again"_s);
            current->deskBreaks = former;
            return data.settings.save(*current);
        }};
}

} // namespace

Result<AdoptedFix> adoptFix(DataFile& data, const Fix& fix, QDate today,
                            Qt::DayOfWeek firstDayOfWeek)
{
    if (const auto* change = std::get_if<PlanFix>(&fix))
        return adoptPlanFix(data, *change, firstDayOfWeek);
    if (const auto* breaks = std::get_if<DeskBreakFix>(&fix))
        return adoptBreaks(data, *breaks);
    if (!std::holds_alternative<ReviewFix>(fix))
        return failure(ErrorCode::NotFound, u"a fix that the program cannot make"_s);
    if (const auto reviewed = data.planReviews.markReviewed(today); !reviewed)
        return tl::unexpected(reviewed.error());
    return AdoptedFix{};
}

} // namespace limber
