// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invocation.h"

#include "core/storage/own_catalogue.h"

#include <QFileInfo>

namespace limber::cli {

using namespace Qt::StringLiterals;

tl::unexpected<Stop> wrongUse(const QString& reason)
{
    return tl::unexpected<Stop>(Stop{ExitCode::WrongUse, reason});
}

tl::unexpected<Stop> noData(const Error& error)
{
    const auto words = [&error]() -> QString {
        switch (error.code) {
        case ErrorCode::DatabaseNewer:
            return CliText::tr("the data file was written by a newer version of Limber");
        case ErrorCode::DatabaseDamaged:
            return CliText::tr("the data file is damaged");
        case ErrorCode::DatabaseForeign:
            return CliText::tr("the file is not a data file of Limber");
        case ErrorCode::DatabaseBusy:
            return CliText::tr("another program is writing to the data file");
        case ErrorCode::FileUnreadable:
            return CliText::tr("the data file cannot be read");
        case ErrorCode::FileUnwritable:
            return CliText::tr("the data file cannot be written");
        case ErrorCode::DiskFull:
            return CliText::tr("the disk is full");
        default:
            return CliText::tr("the data could not be read or written");
        }
    }();
    const QString detail = error.detail.simplified();
    return tl::unexpected<Stop>(
        Stop{ExitCode::NoData, detail.isEmpty() ? words : words + u" ("_s + detail + u")"_s});
}

Invocation::Invocation(const QCommandLineParser& parser, const Clock& clock)
    : m_parser(parser)
    , m_clock(clock)
{
}

bool Invocation::has(const QString& option) const
{
    return m_parser.isSet(option);
}

QString Invocation::text(const QString& option) const
{
    return m_parser.value(option);
}

Outcome<QDate> parseDate(const QString& text, const QString& what)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return wrongUse(CliText::tr("%1: not a date (YYYY-MM-DD): %2").arg(what, text));
    return day;
}

Outcome<QDate> Invocation::date(const QString& option) const
{
    if (!has(option))
        return wrongUse(CliText::tr("--%1 is missing").arg(option));
    return parseDate(text(option), u"--"_s + option);
}

Outcome<std::optional<QDate>> Invocation::optionalDate(const QString& option) const
{
    if (!has(option))
        return std::optional<QDate>();
    return date(option).map([](QDate day) { return std::optional<QDate>(day); });
}

Outcome<QTime> Invocation::time(const QString& option) const
{
    if (!has(option))
        return wrongUse(CliText::tr("--%1 is missing").arg(option));
    const QTime time = QTime::fromString(text(option), u"HH:mm"_s);
    if (!time.isValid())
        return wrongUse(
            CliText::tr("--%1: not a time of day (HH:MM): %2").arg(option, text(option)));
    return time;
}

Outcome<int> Invocation::integer(const QString& option, int minimum, int maximum) const
{
    if (!has(option))
        return wrongUse(CliText::tr("--%1 is missing").arg(option));
    bool isNumber = false;
    const int value = text(option).toInt(&isNumber);
    if (!isNumber || value < minimum || value > maximum) {
        return wrongUse(CliText::tr("--%1: not a whole number from %2 to %3: %4")
                            .arg(option)
                            .arg(minimum)
                            .arg(maximum)
                            .arg(text(option)));
    }
    return value;
}

const BundledContent& Invocation::content()
{
    if (!m_content) {
        m_content = loadBundledContent();
        // A data file that was read when it was opened will be read now.
        if (const auto taken = takeOwn(); !taken)
            qWarning("%s", qUtf8Printable(taken.error().detail));
    }
    return *m_content;
}

Result<> Invocation::takeOwn()
{
    if (!m_content || !m_data)
        return {};
    return takeOwnExercises(m_content->catalogue, m_data->ownExercises);
}

bool Invocation::hasData() const
{
    return QFileInfo::exists(has(u"data"_s) ? text(u"data"_s) : defaultDataFile());
}

Outcome<DataFile*> Invocation::data()
{
    if (!m_data) {
        auto opened = DataFile::open(has(u"data"_s) ? text(u"data"_s) : defaultDataFile(), m_clock);
        if (!opened)
            return noData(opened.error());
        m_data = std::move(*opened);
        if (const auto taken = takeOwn(); !taken)
            return noData(taken.error());
    }
    return m_data.get();
}

bool Invocation::isOnDemonstration() const
{
    return m_data && m_data->settings.isDemonstration().value_or(false);
}

Outcome<Settings> Invocation::settings()
{
    const auto file = data();
    if (!file)
        return tl::unexpected(file.error());
    const auto loaded = (*file)->settings.load();
    if (!loaded)
        return noData(loaded.error());
    return *loaded;
}

Outcome<QDate> Invocation::today()
{
    if (has(u"today"_s))
        return date(u"today"_s);
    return settings().map([this](const Settings& preferences) {
        return dayOf(m_clock.now(), preferences.dayStartsAt);
    });
}

Outcome<Routine> Invocation::routine(const QString& idText)
{
    const auto id = RoutineId::fromText(idText);
    if (!id)
        return wrongUse(CliText::tr("not a routine id: %1").arg(idText));
    for (const Routine& ready : content().routines) {
        if (ready.id == *id)
            return ready;
    }
    const auto file = data();
    if (!file)
        return tl::unexpected(file.error());
    const auto own = (*file)->routines.find(*id);
    if (own)
        return *own;
    if (own.error().code == ErrorCode::NotFound)
        return wrongUse(CliText::tr("no routine has the id %1").arg(idText));
    return noData(own.error());
}

} // namespace limber::cli
