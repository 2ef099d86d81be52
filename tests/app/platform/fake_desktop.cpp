// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/platform/fake_desktop.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

const QString kSaver = u"org.freedesktop.ScreenSaver"_s;
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;

constexpr char kConfiguration[] = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        return;
    const QString path = m_folder.filePath(u"bus.conf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(kConfiguration);
    file.close();
    m_daemon.start(program, {u"--config-file="_s + path, u"--nofork"_s, u"--print-address"_s});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead())
        ;
    m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
    kill();
}

QDBusConnection PrivateBus::connection()
{
    const QString name = QUuid::createUuid().toString();
    m_connections << name;
    return QDBusConnection::connectToBus(m_address, name);
}

void PrivateBus::kill()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.kill();
    m_daemon.waitForFinished();
}

FakeScreenSaver::FakeScreenSaver(const QDBusConnection& bus, Manner manner)
    : m_bus(bus)
    , m_manner(manner)
{
    m_bus.registerObject(u"/org/freedesktop/ScreenSaver"_s, this, QDBusConnection::ExportAllSlots);
    m_bus.registerService(kSaver);
}

FakeScreenSaver::~FakeScreenSaver()
{
    m_bus.unregisterService(kSaver);
}

uint FakeScreenSaver::Inhibit(const QString& program, const QString& reason)
{
    calls << u"Inhibit %1, %2"_s.arg(program, reason);
    if (m_manner == Manner::Refuses) {
        sendErrorReply(QDBusError::AccessDenied, u"not for you"_s);
        return 0;
    }
    if (m_manner == Manner::Waits) {
        setDelayedReply(true);
        m_waiting.push_back(message());
        return 0;
    }
    return ++m_last;
}

void FakeScreenSaver::answer()
{
    for (const QDBusMessage& question : m_waiting)
        m_bus.send(question.createReply(++m_last));
    m_waiting.clear();
}

void FakeScreenSaver::UnInhibit(uint cookie)
{
    calls << u"UnInhibit %1"_s.arg(cookie);
}

FakePortal::FakePortal(const QDBusConnection& bus, uint response)
    : m_bus(bus)
    , m_response(response)
{
    m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                         QDBusConnection::ExportAllSlots);
    m_bus.registerService(kPortal);
}

FakePortal::~FakePortal()
{
    m_bus.unregisterService(kPortal);
}

QDBusObjectPath FakePortal::Inhibit(const QString&, uint flags, const QVariantMap& options)
{
    calls << u"Inhibit %1, %2"_s.arg(flags).arg(options.value(u"reason"_s).toString());
    const QString sender = message().service().mid(1).replace(u'.', u'_');
    const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
        sender, options.value(u"handle_token"_s).toString());
    m_requests.push_back(std::make_unique<FakeRequest>(calls));
    m_bus.registerObject(path, m_requests.back().get(), QDBusConnection::ExportAllSlots);
    // The real one answers first and then sends the response.
    setDelayedReply(true);
    m_bus.send(message().createReply(QVariant::fromValue(QDBusObjectPath(path))));
    QDBusMessage response =
        QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    response.setArguments({m_response, QVariantMap()});
    m_bus.send(response);
    return {};
}

} // namespace limber::test
