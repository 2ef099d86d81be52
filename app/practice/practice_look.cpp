// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practice_look.h"

#include "app/style/theme.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

namespace limber {

RingTone ringTone(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Phase:
        return RingTone::Work;
    case SegmentKind::ChangeSides:
        return RingTone::Change;
    case SegmentKind::Prepare:
    case SegmentKind::SetUp:
    case SegmentKind::Rest:
        return RingTone::Rest;
    }
    Q_UNREACHABLE();
}

QColor practiceGround(const PracticeState& state)
{
    const Tokens& t = currentTokens();
    if (state.player == PlayerState::Paused)
        return t.background;
    switch (state.kind) {
    case SegmentKind::Phase:
        return t.tintWork;
    case SegmentKind::Rest:
        return t.tintRest;
    case SegmentKind::ChangeSides:
        return t.tintChange;
    case SegmentKind::Prepare:
    case SegmentKind::SetUp:
        return t.background;
    }
    Q_UNREACHABLE();
}

double ringRemaining(const PracticeState& state, Smoothness smoothness, int steps)
{
    double left = static_cast<double>(state.countedLeft.count());
    if (smoothness == Smoothness::Stepped) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(state.countedLeft);
        left = static_cast<double>(milliseconds{seconds}.count());
    }
    const double length = std::max(1.0, static_cast<double>(state.countedLength.count()));
    return std::round(left / length * steps) / steps;
}

void setTextOf(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
}

} // namespace limber
