// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/login_start.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// In quotes, as the desktop entry specification asks: once for the quotes and once more because
/// the value of a key is escaped as a whole; "%" begins a field code.
QString quoted(const QString& argument)
{
    QString inside;
    for (const QChar one : argument) {
        if (one == u'"' || one == u'`' || one == u'$' || one == u'\\')
            inside += u"\\\\"_s;
        if (one == u'\\')
            inside += u'\\';
        if (one == u'%')
            inside += u'%';
        inside += one;
    }
    return u'"' + inside + u'"';
}

#if defined(Q_OS_WIN)

constexpr QLatin1StringView
    kRunKey(R"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)");
constexpr QLatin1StringView kValue("Limber");

QString windowsCommand(const LoginCommand& command)
{
    QString line = u'"' + QDir::toNativeSeparators(command.program) + u'"';
    for (const QString& argument : command.arguments)
        line += u" \""_s + argument + u'"';
    return line;
}

#else

#if defined(Q_OS_MACOS)

QString fileToWrite()
{
    return QDir::homePath() + u"/Library/LaunchAgents/org.limber.Limber.plist"_s;
}

QString contentToWrite(const LoginCommand& command)
{
    QString arguments = u"<string>%1</string>"_s.arg(command.program.toHtmlEscaped());
    for (const QString& argument : command.arguments)
        arguments += u"<string>%1</string>"_s.arg(argument.toHtmlEscaped());
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>org.limber.Limber</string>
<key>ProgramArguments</key><array>%1</array>
<key>RunAtLoad</key><true/>
</dict></plist>
)"_s.arg(arguments);
}

#else

QString fileToWrite()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           u"/autostart/org.limber.Limber.desktop"_s;
}

QString contentToWrite(const LoginCommand& command)
{
    return autostartFile(command);
}

#endif

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return failure(ErrorCode::FileUnwritable, path + u": "_s + file.errorString());
    return {};
}

#endif

} // namespace

QString programToStart()
{
    // The path of the program inside an image differs each time the image is mounted.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString autostartFile(const LoginCommand& command)
{
    QStringList words{quoted(command.program)};
    for (const QString& argument : command.arguments)
        words << quoted(argument);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Limber\n"
           "Icon=org.limber.Limber\n"
           "Exec=%1\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '));
}

#if defined(Q_OS_WIN)

Result<> setLoginStart(LoginStart wish, const LoginCommand& command)
{
    QSettings run(kRunKey, QSettings::NativeFormat);
    if (wish == LoginStart::On)
        run.setValue(kValue, windowsCommand(command));
    else
        run.remove(kValue);
    run.sync();
    if (run.status() != QSettings::NoError)
        return failure(ErrorCode::FileUnwritable, kRunKey);
    return {};
}

LoginStart loginStart()
{
    const QSettings run(kRunKey, QSettings::NativeFormat);
    return run.contains(kValue) ? LoginStart::On : LoginStart::Off;
}

#else

Result<> setLoginStart(LoginStart wish, const LoginCommand& command)
{
    const QString path = fileToWrite();
    if (wish == LoginStart::On)
        return writeFile(path, contentToWrite(command).toUtf8());
    if (QFile::exists(path) && !QFile::remove(path))
        return failure(ErrorCode::FileUnwritable, path);
    return {};
}

LoginStart loginStart()
{
    return QFile::exists(fileToWrite()) ? LoginStart::On : LoginStart::Off;
}

#endif

} // namespace limber
