// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/error.h"
#include "core/storage/data_file.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariant>

#include <functional>
#include <gtest/gtest.h>
#include <optional>

namespace limber {

/// A clock that stands until it is moved.
class StandingClock final : public Clock {
public:
    [[nodiscard]] LocalInstant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now.instant += by; }

private:
    LocalInstant m_now{Instant{std::chrono::milliseconds{1'772'348'400'000}},
                       std::chrono::minutes{60}};
};

/// Another program's connection to a data file.
class ForeignConnection {
public:
    explicit ForeignConnection(const QString& path);
    ~ForeignConnection();
    ForeignConnection(const ForeignConnection&) = delete;
    ForeignConnection& operator=(const ForeignConnection&) = delete;

    void run(const QString& sql);
    /// The first column of the first row.
    [[nodiscard]] QVariant value(const QString& sql);

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// A folder of its own for each test, with the path of a data file in it.
class StorageTest : public ::testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("limber.sqlite")) const;
    [[nodiscard]] std::unique_ptr<DataFile> open() const;

    StandingClock m_clock;
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// The code of a failure; nothing for a success.
template <typename T> std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// Whether a result is a success; says the error where it is not.
template <typename T>::testing::AssertionResult succeeded(const Result<T>& result)
{
    if (result)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << "error " << static_cast<int>(result.error().code)
                                         << ": " << result.error().detail.toStdString();
}

/// Runs `body` in a child process and returns its wait status; -1 where that cannot be done.
[[nodiscard]] int inChildProcess(const std::function<int()>& body);

} // namespace limber
