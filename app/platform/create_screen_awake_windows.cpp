// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/create_screen_awake.h"

#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Windows keeps this wish for each thread; it ends with the thread.
class WindowsScreenAwake final : public ScreenAwake {
public:
    ~WindowsScreenAwake() override { release(); }

    void hold(const QString&) override
    {
        if (isHeld())
            return;
        if (SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED | ES_SYSTEM_REQUIRED) == 0)
            setState(State::NotPossible, u"SetThreadExecutionState failed"_s);
        else
            setState(State::Held);
    }

    void release() override
    {
        if (isHeld())
            SetThreadExecutionState(ES_CONTINUOUS);
        setState(State::Released);
    }
};

} // namespace

std::unique_ptr<ScreenAwake> createScreenAwake()
{
    return std::make_unique<WindowsScreenAwake>();
}

} // namespace limber
