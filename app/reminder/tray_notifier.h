// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"

#include <memory>

class QSystemTrayIcon;

namespace limber {

/// Messages of an icon in the tray: one at a time and without buttons; a click means Open.
class TrayNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit TrayNotifier(QObject* parent = nullptr);
    ~TrayNotifier() override;

    void prepare() override;
    Id show(const Notification& notification) override;
    void withdraw(Id id) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
    Id m_last = 0;
};

} // namespace limber
