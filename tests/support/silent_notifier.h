// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"

#include <map>
#include <vector>

namespace limber::test {

/// Remembers what it was to show, and answers like a desktop when told to.
class SilentNotifier final : public Notifier {
public:
    void prepare() override
    {
        ++asked;
        if (answers == State::Ready || answers == State::NotPossible)
            setState(answers, answers == State::NotPossible ? QStringLiteral("none") : QString());
        else
            setState(State::Asking);
    }

    Id show(const Notification& notification) override
    {
        shown.push_back(notification);
        standing[++last] = notification;
        return last;
    }

    void withdraw(Id id) override
    {
        if (standing.erase(id) > 0)
            Q_EMIT closed(id);
    }

    /// The person answers the last one.
    void answer(NotificationAction action)
    {
        standing.erase(last);
        Q_EMIT actionChosen(last, action);
    }
    void dismiss() { withdraw(last); }
    void inhibit(bool inhibited) { setInhibited(inhibited); }
    void become(State state) { setState(state); }

    State answers = State::Ready; ///< What `prepare` leads to.
    int asked = 0;
    std::vector<Notification> shown;
    std::map<Id, Notification> standing;
    Id last = 0;
};

} // namespace limber::test
