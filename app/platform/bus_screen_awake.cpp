// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_screen_awake.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QPointer>
#include <QRandomGenerator>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kSaverService("org.freedesktop.ScreenSaver");
constexpr QLatin1StringView kSaverPath("/org/freedesktop/ScreenSaver");
constexpr QLatin1StringView kPortalService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView kPortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView kPortalInhibit("org.freedesktop.portal.Inhibit");
constexpr QLatin1StringView kPortalRequest("org.freedesktop.portal.Request");
/// Of the portal's flags, the one that keeps the session from being idle. The one for suspending
/// would let the display go dark.
constexpr uint kIdle = 8;
/// A service that disappears each time it is asked is not asked for ever.
constexpr int kMostRounds = 3;

bool isCall(const QDBusMessage& message)
{
    return message.type() == QDBusMessage::MethodCallMessage;
}

QDBusMessage saverCall(const QString& method, const QVariantList& arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(kSaverService, kSaverPath, kSaverService, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

BusScreenAwake::BusScreenAwake(std::function<QDBusConnection()> connect, QObject* parent)
    : ScreenAwake(parent)
    , m_connect(std::move(connect))
    , m_bus(QString())
{
}

BusScreenAwake::~BusScreenAwake()
{
    m_wish = Wish::Release;
    letGo();
}

void BusScreenAwake::hold(const QString& reason)
{
    const bool isUnderWay = m_wish == Wish::Hold && state() != State::NotPossible;
    if (isUnderWay)
        return;
    m_wish = Wish::Hold;
    m_reason = reason;
    m_rounds = 0;
    if (m_isAsking)
        setState(State::Asking);
    else
        askAll();
}

void BusScreenAwake::release()
{
    m_wish = Wish::Release;
    letGo();
    setState(State::Released);
}

void BusScreenAwake::askAll()
{
    if (!m_bus.isConnected())
        setBus(m_connect());
    // A call on a bus that is not connected would never be answered.
    if (!m_bus.isConnected()) {
        setState(State::NotPossible, u"no session bus"_s);
        return;
    }
    ++m_rounds;
    m_refusals.clear();
    ask(Way::ScreenSaver);
}

void BusScreenAwake::setBus(const QDBusConnection& bus)
{
    m_bus = bus;
    delete m_services;
    m_services = nullptr;
    if (!m_bus.isConnected())
        return;
    m_services = new QDBusServiceWatcher(this);
    m_services->setConnection(m_bus);
    m_services->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    m_services->addWatchedService(kSaverService);
    m_services->addWatchedService(kPortalService);
    connect(m_services, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString& service, const QString& before) {
                if (!before.isEmpty())
                    handleOwnerChange(service);
            });
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                  u"Disconnected"_s, this, SLOT(busLost()));
}

QDBusMessage BusScreenAwake::question(Way way)
{
    if (way == Way::ScreenSaver)
        return saverCall(u"Inhibit"_s, {QCoreApplication::applicationName(), m_reason});

    // Where the answer will come from is known beforehand, so that none can be missed.
    const QString token = u"limber%1"_s.arg(QRandomGenerator::global()->generate());
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    listen(u"%1/request/%2/%3"_s.arg(kPortalPath, sender, token));
    QDBusMessage message =
        QDBusMessage::createMethodCall(kPortalService, kPortalPath, kPortalInhibit, u"Inhibit"_s);
    message.setArguments(
        {QString(), kIdle, QVariantMap{{u"handle_token"_s, token}, {u"reason"_s, m_reason}}});
    return message;
}

void BusScreenAwake::listen(const QString& request)
{
    // With a sender's name Qt would ask the bus for its owner and wait for the answer.
    const char* slot = SLOT(portalAnswered(uint, QVariantMap, QDBusMessage));
    if (!m_request.isEmpty())
        m_bus.disconnect(QString(), m_request, kPortalRequest, u"Response"_s, this, slot);
    m_request = request;
    if (!m_request.isEmpty())
        m_bus.connect(QString(), m_request, kPortalRequest, u"Response"_s, this, slot);
}

QDBusMessage BusScreenAwake::undoOf(Way way, const QDBusPendingCall& granted)
{
    if (granted.isError())
        return {};
    if (way == Way::ScreenSaver) {
        const QDBusPendingReply<uint> cookie = granted;
        return cookie.isValid() ? saverCall(u"UnInhibit"_s, {cookie.value()}) : QDBusMessage();
    }
    const QDBusPendingReply<QDBusObjectPath> request = granted;
    return request.isValid()
               ? QDBusMessage::createMethodCall(kPortalService, request.value().path(),
                                                kPortalRequest, u"Close"_s)
               : QDBusMessage();
}

void BusScreenAwake::ask(Way way)
{
    m_isAsking = true;
    setState(State::Asking);
    auto* watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(question(way)), QCoreApplication::instance());
    // Outlives this object: what is granted to nobody must be given back.
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
            [self = QPointer(this), bus = m_bus, way](QDBusPendingCallWatcher* call) {
                call->deleteLater();
                if (self)
                    self->handleAnswer(way, *call);
                else if (const QDBusMessage undo = undoOf(way, *call); isCall(undo))
                    bus.send(undo);
            });
}

void BusScreenAwake::handleAnswer(Way way, const QDBusPendingCall& call)
{
    m_isAsking = false;
    m_undo = undoOf(way, call);
    if (!isCall(m_undo)) {
        const QDBusError error = call.error();
        handleRefusal(way, error.isValid() ? error.name() + u": "_s + error.message()
                                           : u"answered in an unknown form"_s);
    } else if (m_wish == Wish::Hold) {
        m_refusals.clear();
        setState(State::Held);
    } else {
        letGo();
    }
}

void BusScreenAwake::handleRefusal(Way way, const QString& why)
{
    if (m_wish == Wish::Release)
        return;
    const bool isSaver = way == Way::ScreenSaver;
    m_refusals << u"%1: %2"_s.arg(isSaver ? kSaverService : kPortalInhibit, why);
    if (isSaver && m_bus.isConnected())
        ask(Way::Portal);
    else
        setState(State::NotPossible, m_refusals.join(u"; "_s));
}

void BusScreenAwake::portalAnswered(uint response, const QVariantMap&, const QDBusMessage& message)
{
    constexpr uint kGranted = 0;
    if (response == kGranted || !isCall(m_undo) || m_undo.path() != message.path())
        return;
    m_undo = {};
    handleRefusal(Way::Portal, u"response %1"_s.arg(response));
}

void BusScreenAwake::letGo()
{
    // Nobody waits for the answer: there is nothing to do about a failure.
    if (isCall(m_undo))
        m_bus.send(m_undo);
    m_undo = {};
    if (!m_isAsking)
        listen(QString());
}

void BusScreenAwake::handleOwnerChange(const QString& service)
{
    // A question on its way is answered with an error by the bus itself.
    if (!isCall(m_undo) || m_undo.service() != service)
        return;
    m_undo = {};
    if (m_rounds < kMostRounds)
        askAll();
    else
        setState(State::NotPossible, service + u" disappeared from the bus again and again"_s);
}

void BusScreenAwake::busLost()
{
    m_undo = {};
    if (m_wish == Wish::Hold)
        setState(State::NotPossible, u"the session bus is gone"_s);
}

} // namespace limber
