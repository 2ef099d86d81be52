// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <QObject>
#include <QString>

#include <array>
#include <vector>

namespace limber {

/// What a person can answer a notification with. Open is what a click on the notification itself
/// means.
enum class NotificationAction { Open, Start, Postpone, Skip };

template <> struct TokenTable<NotificationAction> {
    static constexpr std::array entries{
        TokenEntry<NotificationAction>{NotificationAction::Open, QLatin1StringView("default")},
        TokenEntry<NotificationAction>{NotificationAction::Start, QLatin1StringView("start")},
        TokenEntry<NotificationAction>{NotificationAction::Postpone, QLatin1StringView("postpone")},
        TokenEntry<NotificationAction>{NotificationAction::Skip, QLatin1StringView("skip")},
    };
};

struct NotificationButton {
    NotificationAction action = NotificationAction::Open;
    QString text;

    friend bool operator==(const NotificationButton&, const NotificationButton&) = default;
};

/// Plain texts; whoever shows them sees to it that nothing in them is taken for markup.
struct Notification {
    QString title;
    QString body;
    std::vector<NotificationButton> buttons; ///< Left out where the desktop has none.

    friend bool operator==(const Notification&, const Notification&) = default;
};

/// Shows short messages outside the window, in the way of the desktop. Costs nothing before the
/// first `prepare`. Belongs to the main thread.
class Notifier : public QObject {
    Q_OBJECT

public:
    using Id = int;
    enum class State {
        Unknown,     ///< Nobody has asked yet, or the desktop's service has gone.
        Asking,      ///< The desktop has not answered yet.
        Ready,       ///< Can show.
        NotPossible, ///< `problem` says why; asking again later may help.
    };

    using QObject::QObject;

    /// Finds out whether anything can be shown; `changed` follows unless that is known.
    virtual void prepare() = 0;
    /// Shows one; only while Ready.
    virtual Id show(const Notification& notification) = 0;
    /// Takes one away; unknown ones are ignored.
    virtual void withdraw(Id id) = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& problem() const { return m_problem; } ///< For the log.
    /// Whether the desktop says that it wants no notifications now.
    [[nodiscard]] bool isInhibited() const { return m_isInhibited; }

Q_SIGNALS:
    /// State, or whether it is inhibited.
    void changed();
    void actionChosen(int id, limber::NotificationAction action);
    /// It is no longer shown, for whatever reason; no action follows.
    void closed(int id);

protected:
    void setState(State state, const QString& problem = {});
    void setInhibited(bool inhibited);

private:
    State m_state = State::Unknown;
    QString m_problem;
    bool m_isInhibited = false;
};

} // namespace limber
