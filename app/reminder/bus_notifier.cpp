// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/bus_notifier.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kService("org.freedesktop.Notifications");
constexpr QLatin1StringView kPath("/org/freedesktop/Notifications");
constexpr QLatin1StringView kProperties("org.freedesktop.DBus.Properties");
constexpr QLatin1StringView kInhibited("Inhibited");
/// As long as the desktop shows notifications by its own settings.
constexpr int kUsualTime = -1;

QDBusMessage call(const QString& method, const QVariantList& arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusNotifier::BusNotifier(std::function<QDBusConnection()> connect, QObject* parent)
    : Notifier(parent)
    , m_connect(std::move(connect))
    , m_bus(QString())
{
}

BusNotifier::~BusNotifier()
{
    // Their buttons would lead nowhere.
    for (const auto& [id, shown] : m_shown) {
        if (shown.number != 0)
            m_bus.send(call(u"CloseNotification"_s, {shown.number}));
    }
}

void BusNotifier::prepare()
{
    if (state() == State::Ready || state() == State::Asking)
        return;
    if (!m_bus.isConnected())
        setBus(m_connect());
    // A call on a bus that is not connected would never be answered.
    if (!m_bus.isConnected()) {
        setState(State::NotPossible, u"no session bus"_s);
        return;
    }
    setState(State::Asking);
    ask(call(u"GetCapabilities"_s), [this](const QDBusPendingCall& answer) {
        const QDBusPendingReply<QStringList> capabilities = answer;
        if (!capabilities.isValid()) {
            setState(State::NotPossible,
                     answer.error().name() + u": "_s + answer.error().message());
            return;
        }
        m_capabilities = capabilities.value();
        m_server = answer.reply().service();
        askInhibited();
    });
}

void BusNotifier::askInhibited()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kProperties, u"Get"_s);
    question.setArguments({QString(kService), QString(kInhibited)});
    ask(question, [this](const QDBusPendingCall& answer) {
        // Most desktops do not tell; then nothing is held back.
        const QDBusPendingReply<QDBusVariant> inhibited = answer;
        setInhibited(inhibited.isValid() && inhibited.value().variant().toBool());
        setState(State::Ready);
    });
}

void BusNotifier::ask(const QDBusMessage& question,
                      const std::function<void(const QDBusPendingCall&)>& answered)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answered](QDBusPendingCallWatcher* finished) {
                finished->deleteLater();
                answered(*finished);
            });
}

void BusNotifier::setBus(const QDBusConnection& bus)
{
    m_bus = bus;
    delete m_service;
    m_service = nullptr;
    if (!m_bus.isConnected())
        return;
    m_service =
        new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(
        m_service, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString&, const QString&, const QString& after) { handleOwnerChange(after); });
    // With a sender's name Qt would ask the bus for its owner and wait for the answer.
    m_bus.connect(QString(), kPath, kService, u"ActivationToken"_s, this,
                  SLOT(activationToken(uint, QString, QDBusMessage)));
    m_bus.connect(QString(), kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(actionInvoked(uint, QString, QDBusMessage)));
    m_bus.connect(QString(), kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(notificationClosed(uint, uint, QDBusMessage)));
    m_bus.connect(QString(), kPath, kProperties, u"PropertiesChanged"_s, this,
                  SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                  u"Disconnected"_s, this, SLOT(busLost()));
}

Notifier::Id BusNotifier::show(const Notification& notification)
{
    const Id id = ++m_last;
    QStringList actions;
    // Some servers without buttons put up a dialog for actions.
    if (has(u"actions"_s)) {
        for (const NotificationButton& button : notification.buttons)
            actions << QString(token(button.action)) << button.text;
    }
    const QString body =
        has(u"body-markup"_s) ? notification.body.toHtmlEscaped() : notification.body;
    const QString desktopFile = QGuiApplication::desktopFileName();
    const QDBusMessage message =
        call(u"Notify"_s, {QGuiApplication::applicationDisplayName(), 0U, desktopFile,
                           notification.title, body, actions,
                           QVariantMap{{u"desktop-entry"_s, desktopFile},
                                       {u"urgency"_s, QVariant::fromValue(uchar{1})}},
                           kUsualTime});
    m_shown.emplace(id, Shown{});
    ask(message, [this, id](const QDBusPendingCall& answer) {
        const auto shown = m_shown.find(id);
        if (shown == m_shown.end())
            return;
        const QDBusPendingReply<uint> number = answer;
        if (!number.isValid()) {
            m_shown.erase(shown);
            Q_EMIT closed(id);
            return;
        }
        shown->second.number = number.value();
        if (shown->second.fate == Fate::Withdrawn)
            withdraw(id);
    });
    return id;
}

void BusNotifier::withdraw(Id id)
{
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    shown->second.fate = Fate::Withdrawn;
    if (shown->second.number != 0)
        m_bus.send(call(u"CloseNotification"_s, {shown->second.number}));
}

bool BusNotifier::has(const QString& capability) const
{
    return m_capabilities.contains(capability);
}

std::map<Notifier::Id, BusNotifier::Shown>::iterator BusNotifier::find(uint number,
                                                                       const QDBusMessage& message)
{
    // Any program on the bus can send such a signal.
    if (message.service() != m_server)
        return m_shown.end();
    return std::ranges::find_if(m_shown,
                                [number](const auto& one) { return one.second.number == number; });
}

void BusNotifier::activationToken(uint number, const QString& token, const QDBusMessage& message)
{
    // Qt takes it from there when the window asks to be raised.
    if (find(number, message) != m_shown.end())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void BusNotifier::actionInvoked(uint number, const QString& action, const QDBusMessage& message)
{
    const auto shown = find(number, message);
    const auto known = fromToken<NotificationAction>(action);
    if (shown == m_shown.end() || !known)
        return;
    const Id id = shown->first;
    // Some servers leave it standing after a choice.
    withdraw(id);
    Q_EMIT actionChosen(id, *known);
}

void BusNotifier::notificationClosed(uint number, uint, const QDBusMessage& message)
{
    const auto shown = find(number, message);
    if (shown == m_shown.end())
        return;
    const Id id = shown->first;
    m_shown.erase(shown);
    Q_EMIT closed(id);
}

void BusNotifier::propertiesChanged(const QString& interface, const QVariantMap& changed,
                                    const QStringList& invalidated)
{
    if (interface != kService || state() != State::Ready)
        return;
    if (changed.contains(kInhibited))
        setInhibited(changed.value(kInhibited).toBool());
    else if (invalidated.contains(kInhibited))
        askInhibited();
}

void BusNotifier::handleOwnerChange(const QString& after)
{
    // The answer that is waited for tells more.
    if (state() == State::Asking || after == m_server)
        return;
    const bool wasMissing = state() == State::NotPossible;
    m_server.clear();
    setInhibited(false);
    setState(State::Unknown);
    forgetAll();
    if (wasMissing && !after.isEmpty())
        prepare();
}

void BusNotifier::busLost()
{
    m_server.clear();
    setState(State::NotPossible, u"the session bus is gone"_s);
    forgetAll();
}

void BusNotifier::forgetAll()
{
    for (const auto& [id, shown] : std::exchange(m_shown, {}))
        Q_EMIT closed(id);
}

} // namespace limber
