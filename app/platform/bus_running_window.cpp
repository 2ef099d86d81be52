// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/bus_running_window.h"

#include <QCryptographicHash>
#include <QDBusError>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kPath("/org/limber/Limber");
constexpr QLatin1StringView kInterface("org.limber.Limber.Window");
constexpr const char* kToken = "XDG_ACTIVATION_TOKEN";
constexpr std::chrono::duration<unsigned long, std::milli> kBetweenLooks{50};
constexpr std::chrono::milliseconds kAnswerTime{2000};

bool hasOwner(const QDBusConnection& bus, const QString& name)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question.setArguments({name});
    return bus.call(question).arguments().value(0).toBool();
}

} // namespace

QString busNameOf(const QString& dataFile)
{
    // The folder's own path and not the file's: the lock lies beside the name that was opened.
    const QFileInfo file(dataFile);
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash((folder + u'/' + file.fileName()).toUtf8(),
                                                     QCryptographicHash::Sha256);
    constexpr qsizetype kEnough = 16;
    return u"org.limber.Limber.Data_"_s + QString::fromLatin1(hash.toHex().left(kEnough));
}

BusRunningWindow::BusRunningWindow(const QString& dataFile,
                                   std::function<QDBusConnection()> connect, QObject* parent)
    : RunningWindow(parent)
    , m_name(busNameOf(dataFile))
    , m_connect(std::move(connect))
    , m_bus(QString())
{
}

BusRunningWindow::~BusRunningWindow()
{
    if (!m_bus.isConnected())
        return;
    m_bus.unregisterService(m_name);
    m_bus.unregisterObject(kPath);
}

void BusRunningWindow::announce()
{
    if (m_bus.isConnected())
        return;
    m_bus = m_connect();
    if (!m_bus.isConnected())
        return;
    // Who finds the name finds the object as well.
    if (!m_bus.registerObject(kPath, this, QDBusConnection::ExportScriptableSlots) ||
        !m_bus.registerService(m_name))
        qWarning("a second start will not find this window: %s",
                 qUtf8Printable(m_bus.lastError().message()));
}

void BusRunningWindow::Activate(const QString& token)
{
    // Qt takes it from there when the window asks to be raised.
    if (!token.isEmpty())
        qputenv(kToken, token.toUtf8());
    Q_EMIT raiseRequested();
}

void BusRunningWindow::Open(const QStringList& files, const QString& token)
{
    Activate(token);
    for (const QString& path : files)
        Q_EMIT openRequested(path);
}

bool findRunningWindow(const QDBusConnection& bus, const QString& dataFile, SecondStart start,
                       std::chrono::milliseconds patience, const QStringList& files)
{
    if (!bus.isConnected())
        return false;
    const QString name = busNameOf(dataFile);
    const QDeadlineTimer end(patience);
    while (!hasOwner(bus, name)) {
        if (end.hasExpired())
            return false;
        QThread::msleep(kBetweenLooks.count());
    }
    if (start == SecondStart::RunHidden && files.isEmpty())
        return true;
    QDBusMessage call = QDBusMessage::createMethodCall(name, kPath, kInterface,
                                                       files.isEmpty() ? u"Activate"_s : u"Open"_s);
    const QString given = qEnvironmentVariable(kToken);
    call.setArguments(files.isEmpty() ? QVariantList{given} : QVariantList{files, given});
    const auto answer = bus.call(call, QDBus::Block, static_cast<int>(kAnswerTime.count()));
    return answer.type() == QDBusMessage::ReplyMessage;
}

} // namespace limber
