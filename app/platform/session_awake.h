// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/awake_policy.h"
#include "app/platform/screen_awake.h"

#include <QElapsedTimer>
#include <QTimer>

namespace limber {

/// Holds the display on as the policy has it. Lets go when it is destroyed.
class SessionAwake : public QObject {
    Q_OBJECT

public:
    /// `screen` must outlive this object.
    explicit SessionAwake(ScreenAwake& screen, AwakePolicy policy = AwakePolicy(),
                          QObject* parent = nullptr);
    ~SessionAwake() override;

    /// Tells what the session does now; cheap, and may be told again and again. `reason` is what a
    /// desktop shows that lists what keeps it awake.
    void follow(SessionActivity activity, const QString& reason);

private:
    void apply();

    ScreenAwake& m_screen;
    AwakePolicy m_policy;
    SessionActivity m_activity = SessionActivity::None;
    QString m_reason;
    QElapsedTimer m_clock;
    QTimer m_change;
};

} // namespace limber
