// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/screen_awake.h"

namespace limber {

/// For systems on which there is no way to keep the display on.
class NoScreenAwake final : public ScreenAwake {
    Q_OBJECT

public:
    /// Why, in technical English.
    explicit NoScreenAwake(const QString& problem, QObject* parent = nullptr)
        : ScreenAwake(parent)
        , m_why(problem)
    {
    }

    void hold(const QString&) override { setState(State::NotPossible, m_why); }
    void release() override { setState(State::Released); }

private:
    QString m_why;
};

} // namespace limber
