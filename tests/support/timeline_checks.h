// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace limber::test {

/// Fails the running test where a timeline breaks one of the rules that hold for all of them.
void expectWellFormed(const Timeline& timeline);

} // namespace limber::test
