// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/exercise/catalogue.h"
#include "core/session/session_record.h"

namespace limber {

class Button;
class Heading;
class PlainLabel;

/// One session in full: when, how long, how it felt, and what was done of each exercise.
class SessionPanel : public Card {
    Q_OBJECT

public:
    /// The catalogue must outlive the panel.
    explicit SessionPanel(const Catalogue& catalogue, QWidget* parent = nullptr);

    void show(const SessionRecord& session);
    using Card::show;

Q_SIGNALS:
    void correctRequested(const limber::SessionId& session);
    void deleteRequested(const limber::SessionId& session);

private:
    [[nodiscard]] QString stepsText(const SessionRecord& session) const;

    const Catalogue& m_catalogue;
    std::optional<SessionId> m_session;
    Heading* m_name;
    PlainLabel* m_moment;
    PlainLabel* m_facts;
    Heading* m_stepsHeading;
    PlainLabel* m_steps;
    PlainLabel* m_note;
    Button* m_correct;
    Button* m_delete;
};

} // namespace limber
