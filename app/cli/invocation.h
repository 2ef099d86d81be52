// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/day.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace limber::cli {

/// How a call ended, as scripts see it.
enum class ExitCode {
    Done = 0,
    No = 1,       ///< The answer is no, or something was found.
    WrongUse = 2, ///< The call makes no sense; nothing was read or written.
    NoData = 3,   ///< The data or a file could not be read or written; nothing was changed.
};

/// A call that cannot go on: how to end and the one line for standard error.
struct Stop {
    ExitCode code = ExitCode::WrongUse;
    QString reason;
};

template <typename T = void> using Outcome = tl::expected<T, Stop>;

[[nodiscard]] tl::unexpected<Stop> wrongUse(const QString& reason);
/// The stop for a failure of the data file.
[[nodiscard]] tl::unexpected<Stop> noData(const Error& error);

/// What a command answers: one JSON value and the same in lines for people.
struct Answer {
    QJsonValue json;
    QStringList lines;
    ExitCode code = ExitCode::Done;
    QString remark; ///< One line for standard error, empty for none.
};

/// One call of the program: its words and options, and the content and data it works on, both
/// read when first asked for.
class Invocation {
public:
    Invocation(const QCommandLineParser& parser, const Clock& clock);

    /// The words after the command's own.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    void setWords(QStringList words) { m_words = std::move(words); }

    [[nodiscard]] bool has(const QString& option) const;
    [[nodiscard]] QString text(const QString& option) const;
    [[nodiscard]] Outcome<QDate> date(const QString& option) const;
    /// The value of an optional date.
    [[nodiscard]] Outcome<std::optional<QDate>> optionalDate(const QString& option) const;
    [[nodiscard]] Outcome<QTime> time(const QString& option) const;
    [[nodiscard]] Outcome<int> integer(const QString& option, int minimum, int maximum) const;

    /// What comes with the program; once the data file is open, with the user's own exercises.
    [[nodiscard]] const BundledContent& content();
    /// Whether the data file is there: the one that was named, or the user's own.
    [[nodiscard]] bool hasData() const;
    [[nodiscard]] Outcome<DataFile*> data();
    [[nodiscard]] Outcome<Settings> settings();
    /// --today, or the day that the clock and the settings say.
    [[nodiscard]] Outcome<QDate> today();
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// Whether the data that was read is a demonstration's made-up history.
    [[nodiscard]] bool isOnDemonstration() const;

    /// A ready-made or own routine by its id.
    [[nodiscard]] Outcome<Routine> routine(const QString& idText);

private:
    [[nodiscard]] Result<> takeOwn();

    const QCommandLineParser& m_parser;
    const Clock& m_clock;
    QStringList m_words;
    std::optional<BundledContent> m_content;
    std::unique_ptr<DataFile> m_data;
};

/// A date written YYYY-MM-DD.
[[nodiscard]] Outcome<QDate> parseDate(const QString& text, const QString& what);

/// One thing the program can do: the words that call it, how it is used, the options it takes
/// besides --data, --today and --json, and how many further words it needs.
struct Command {
    QString name; ///< "plan add"
    QString usage;
    QString summary;
    QStringList options;
    int words = 0;
    std::function<Outcome<Answer>(Invocation&)> run;
};

/// Texts of the command line program.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace limber::cli
