// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/session/session_record.h"

#include <optional>

namespace limber {

class Heading;
class PainScale;
class PlainLabel;

/// Asks "how is my back?", answered with one tap.
class BackCard : public Card {
    Q_OBJECT

public:
    explicit BackCard(QWidget* parent = nullptr);

    /// `last` is today's last answer, if there is one.
    void show(const std::optional<CheckIn>& last);
    using Card::show;

Q_SIGNALS:
    void painChosen(int value);

private:
    Heading* m_title;
    PainScale* m_scale;
    PlainLabel* m_text;
};

} // namespace limber
