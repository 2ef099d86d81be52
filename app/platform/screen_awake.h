// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace limber {

/// Keeps the display on while it is held. What is held ends with the object, and with the program
/// also where that dies.
///
/// Belongs to the thread of the windows; nothing here waits for another program.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    enum class State {
        Released,    ///< The display goes dark as the computer is set up.
        Asking,      ///< The desktop was asked and has not answered yet.
        Held,        ///< The display stays on.
        NotPossible, ///< Wished for, but it cannot be done; see `problem`.
    };

    using QObject::QObject;

    /// Keeps the display on. `reason` is shown by desktops that list what keeps them awake. While
    /// it is held or asked for, nothing changes; where it was not possible, it is tried again.
    virtual void hold(const QString& reason) = 0;
    virtual void release() = 0;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isHeld() const { return m_state == State::Held; }
    /// Why it is not possible, in technical English; empty in every other state.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    /// The state is another one now. Can come within `hold` and `release`.
    void stateChanged();

protected:
    void setState(State state, const QString& problem = QString());

private:
    State m_state = State::Released;
    QString m_problem;
};

} // namespace limber
