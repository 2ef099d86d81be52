// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/finding.h"

#include <QString>

namespace limber {

/// What a finding says and what to do next, in one or two short sentences; days are named.
[[nodiscard]] QString findingText(const Finding& finding);
/// "Answer first", "Worth a change", "Hint".
[[nodiscard]] QString severityName(Severity severity);
/// The name of a source.
[[nodiscard]] QString ruleSourceName(RuleSource source);
/// What a rule rests on: "Based on: Owen and others, review 2020; …".
[[nodiscard]] QString findingSourcesText(const Finding& finding);
/// What the button of a fix says: "Move it to Friday". Empty where there is no fix.
[[nodiscard]] QString fixText(const Finding& finding);

} // namespace limber
