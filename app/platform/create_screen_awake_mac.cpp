// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/create_screen_awake.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// An assertion of the power management; the system drops it when the program dies.
class MacScreenAwake final : public ScreenAwake {
public:
    ~MacScreenAwake() override { release(); }

    void hold(const QString& reason) override
    {
        if (isHeld())
            return;
        CFStringRef name = reason.toCFString();
        const IOReturn result = IOPMAssertionCreateWithName(
            kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, name, &m_id);
        CFRelease(name);
        if (result == kIOReturnSuccess)
            setState(State::Held);
        else
            setState(State::NotPossible, u"IOPMAssertionCreateWithName: 0x%1"_s.arg(
                                             static_cast<quint32>(result), 0, 16));
    }

    void release() override
    {
        if (isHeld())
            IOPMAssertionRelease(m_id);
        setState(State::Released);
    }

private:
    IOPMAssertionID m_id = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<ScreenAwake> createScreenAwake()
{
    return std::make_unique<MacScreenAwake>();
}

} // namespace limber
