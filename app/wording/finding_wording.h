// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"

#include <QString>

namespace limber {

/// What a finding says and what to do next, in one or two short sentences; days are named.
[[nodiscard]] QString findingText(const Finding& finding);
/// "Do this first", "Worth a change", "Hint".
[[nodiscard]] QString severityName(Severity severity);
/// The name of a source.
[[nodiscard]] QString ruleSourceName(RuleSource source);
/// What rests on these: "Based on: Owen and others, review 2020; …".
[[nodiscard]] QString ruleSourcesText(const std::vector<RuleSource>& sources);
[[nodiscard]] QString findingSourcesText(const Finding& finding);
/// What the button of a fix says: "Move it to Friday". Empty where there is no fix.
[[nodiscard]] QString fixText(const Finding& finding);

} // namespace limber
