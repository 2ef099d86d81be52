// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/open_report_dialog.h"

#include "app/report/report_dialog.h"
#include "app/sharing/history_export.h"
#include "core/storage/history_store.h"
#include "core/storage/practice_preferences.h"

#include <memory>
#include <utility>

namespace limber {

namespace {

/// More exercises never fit on the page with their amounts.
constexpr std::size_t kMostWithAmounts = 40;

/// What was read once, and the amounts of exercises as they are first asked for.
class ReportGround {
public:
    ReportGround(DataFile& data, ReportSources sources, QDate today)
        : m_data(data)
        , m_sources(std::move(sources))
        , m_ledger(m_sources.history, today, progressOptions(m_sources.settings))
    {
    }

    [[nodiscard]] const ReportSources& sources() const { return m_sources; }
    [[nodiscard]] const DayLedger& ledger() const { return m_ledger; }

    [[nodiscard]] Result<ReportState> report(const DateRange& days,
                                             const std::set<SessionId>& notes)
    {
        auto exercises = practisedExercises(m_data.database, days.from, *days.until);
        if (!exercises)
            return tl::unexpected(exercises.error());
        for (std::size_t i = 0; i < std::min(exercises->size(), kMostWithAmounts); ++i) {
            const ExerciseId& exercise = exercises->at(i).exercise;
            if (m_practice.amounts.contains(exercise))
                continue;
            auto amounts = doneAmounts(m_data.database, exercise);
            if (!amounts)
                return tl::unexpected(amounts.error());
            m_practice.amounts.emplace(exercise, *std::move(amounts));
        }
        m_practice.exercises = *std::move(exercises);
        return buildReportState(m_sources, m_ledger, m_practice, days, notes);
    }

private:
    DataFile& m_data;
    ReportSources m_sources;
    DayLedger m_ledger;
    ReportPractice m_practice;
};

Result<ReportSources> readSources(const BundledContent& content, const DataFile& dataFile)
{
    ReportSources sources{.content = &content};
    const auto settings = dataFile.settings.load();
    if (!settings)
        return tl::unexpected(settings.error());
    auto history = loadHistory(dataFile.database);
    if (!history)
        return tl::unexpected(history.error());
    auto routines = dataFile.routines.all();
    if (!routines)
        return tl::unexpected(routines.error());
    auto activities = dataFile.activities.load();
    if (!activities)
        return tl::unexpected(activities.error());
    sources.settings = *settings;
    sources.history = *std::move(history);
    sources.ownRoutines = *std::move(routines);
    sources.activities = *std::move(activities);
    return sources;
}

} // namespace

Result<> openReportDialog(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                          const ReportSpan& span, QWidget* parent)
{
    auto sources = readSources(content, dataFile);
    if (!sources)
        return tl::unexpected(sources.error());
    const Settings settings = sources->settings;
    const QDate today = dayOf(clock.now(), settings.dayStartsAt);
    const Qt::DayOfWeek first = firstDayOfWeek(settings);
    const auto ground = std::make_shared<ReportGround>(dataFile, *std::move(sources), today);
    ReportRequest request{
        .catalogue = &content.catalogue,
        .span = span,
        .today = today,
        .firstDay = ground->ledger().firstDay(),
        .firstDayOfWeek = first,
        .notes =
            [ground](const DateRange& days) { return notesOf(ground->sources().history, days); },
        .report =
            [ground](const DateRange& days, const std::set<SessionId>& notes) {
                return ground->report(days, notes);
            },
        .tables = [&dataFile, today, first](const QString& folder) -> Result<> {
            const auto written = writeHistoryTables(dataFile, folder, today, first);
            if (!written)
                return tl::unexpected(written.error());
            return {};
        }};
    auto* dialog = new ReportDialog(std::move(request), settings.print, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReportDialog::choicesChanged, dialog,
                     [&dataFile](const PrintChoices& choices) {
                         Settings changed = dataFile.settings.load().value_or(Settings{});
                         changed.print = choices;
                         // Only a convenience: it is chosen again where it could not be kept.
                         if (const auto saved = dataFile.settings.save(changed); !saved)
                             qWarning("%s", qUtf8Printable(saved.error().detail));
                     });
    dialog->open();
    return {};
}

} // namespace limber
