// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

#include <functional>

class QDBusPendingCall;
class QDBusServiceWatcher;

namespace limber {

/// Asks over the session bus: the desktop's screen saver and, where there is none, the desktop
/// portal. Both let go when the program disappears from the bus. Where the one that was asked
/// disappears itself, all are asked anew.
class BusScreenAwake final : public ScreenAwake {
    Q_OBJECT

public:
    /// `connect` gives the session bus; it is called at the first `hold`.
    explicit BusScreenAwake(std::function<QDBusConnection()> connect, QObject* parent = nullptr);
    ~BusScreenAwake() override;

    void hold(const QString& reason) override;
    void release() override;

private Q_SLOTS:
    void portalAnswered(uint response, const QVariantMap& results, const QDBusMessage& message);
    void busLost();

private:
    enum class Way { ScreenSaver, Portal };
    enum class Wish { Release, Hold };

    void askAll();
    void ask(Way way);
    [[nodiscard]] QDBusMessage question(Way way);
    /// Hears what becomes of a request to the portal, and of no other; of none for an empty path.
    void listen(const QString& request);
    /// What gives back that which was granted; no call where nothing was.
    [[nodiscard]] static QDBusMessage undoOf(Way way, const QDBusPendingCall& granted);
    void handleAnswer(Way way, const QDBusPendingCall& call);
    void handleRefusal(Way way, const QString& why);
    void letGo();
    void handleOwnerChange(const QString& service);
    void setBus(const QDBusConnection& bus);

    std::function<QDBusConnection()> m_connect;
    QDBusConnection m_bus;
    QDBusServiceWatcher* m_services = nullptr;
    Wish m_wish = Wish::Release;
    QString m_reason;
    bool m_isAsking = false; ///< A question is on its way.
    QDBusMessage m_undo;     ///< What ends that which is held; no call while nothing is.
    QString m_request;       ///< The portal's path for what was asked.
    QStringList m_refusals;
    int m_rounds = 0; ///< How often all were asked since the wish.
};

} // namespace limber
