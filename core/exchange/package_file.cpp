// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_file.h"

#include "core/exchange/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

PackageReading tooLarge()
{
    return {
        std::nullopt,
        {{.fault = PackageFault::TooLarge, .highest = static_cast<int>(package_limits::kBytes)}}};
}

/// Whether some file system takes the character for something else than itself.
bool isUnsafe(QChar c)
{
    return !c.isPrint() || u"/\\:*?\"<>|"_s.contains(c);
}

} // namespace

Result<PackageReading> readPackageFile(const QString& path)
{
    const QFileInfo there(path);
    // A pipe or a device might never end, or never begin.
    if (!there.isFile())
        return failure(ErrorCode::FileUnreadable, path);
    if (there.size() > package_limits::kBytes)
        return tooLarge();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path + ": "_L1 + file.errorString());
    // It may have grown, or be one whose size nobody knows beforehand.
    const QByteArray content = file.read(package_limits::kBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path + ": "_L1 + file.errorString());
    return content.size() > package_limits::kBytes ? tooLarge() : readPackage(content);
}

Result<> writePackageFile(const QString& path, const RoutinePackage& package)
{
    const QByteArray content = writePackage(package);
    // Something that came into the data by other ways may be beyond what these files may hold.
    if (const PackageReading again = readPackage(content); !again.package)
        return failure(ErrorCode::InvalidValue, again.problems.front().path);
    return writeWholeFile(path, content);
}

QString packageFileName(const QString& routineName)
{
    constexpr qsizetype kLongest = 60;
    QString name;
    for (const QChar c : routineName.left(kLongest))
        name += isUnsafe(c) ? u' ' : c;
    name = name.simplified();
    // A leading dot hides a file, and some systems drop one at the end.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.'))
        name.chop(1);
    return (name.isEmpty() ? u"routine"_s : name) + kPackageEnding;
}

} // namespace limber
