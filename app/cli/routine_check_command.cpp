// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/routine_check_command.h"

#include "app/wording/finding_wording.h"
#include "app/wording/routine_finding_wording.h"
#include "core/care/routine_check.h"
#include "core/storage/history_store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace limber::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject findingJson(const RoutineFinding& finding, const Routine& routine,
                        const Catalogue& catalogue)
{
    QJsonArray steps;
    for (const int index : finding.steps)
        steps.append(routine.steps[static_cast<std::size_t>(index)].id.text());
    const QString fix = fixText(finding, catalogue);
    return {{u"rule"_s, QString(token(finding.rule))},
            {u"severity"_s, QString(token(finding.severity()))},
            {u"scope"_s, QString(token(finding.scope()))},
            {u"subject"_s, routine.id.text()},
            {u"steps"_s, steps},
            {u"message"_s, findingText(finding, routine, catalogue)},
            {u"fix"_s, fix.isEmpty() ? QJsonValue() : QJsonValue(fix)}};
}

Outcome<Answer> check(Invocation& call)
{
    const auto routine = call.routine(call.words().front());
    if (!routine)
        return tl::unexpected(routine.error());
    const auto today = call.today();
    if (!today)
        return tl::unexpected(today.error());
    const auto file = call.data();
    if (!file)
        return tl::unexpected(file.error());
    const auto accepted = (*file)->acceptedFindings.all();
    if (!accepted)
        return noData(accepted.error());
    auto history = loadExerciseHistory((*file)->database);
    if (!history)
        return noData(history.error());
    std::set<QString> ids;
    for (const auto& [id, day] : *accepted)
        ids.insert(id);

    const Catalogue& catalogue = call.content().catalogue;
    const RoutineCircumstances circumstances{.today = *today, .history = *std::move(history)};
    Answer answer;
    QJsonArray json;
    for (const RoutineFinding& finding :
         withoutAccepted(checkRoutine(*routine, catalogue, circumstances), ids)) {
        json.append(findingJson(finding, *routine, catalogue));
        answer.lines.append(u"%1  %2  %3"_s.arg(QString(token(finding.rule)),
                                                QString(token(finding.severity())).leftJustified(5),
                                                findingText(finding, *routine, catalogue)));
    }
    answer.code = json.isEmpty() ? ExitCode::Done : ExitCode::No;
    answer.json = json;
    return answer;
}

} // namespace

Command routineCheckCommand()
{
    return {u"routine check"_s,
            u"routine check ID"_s,
            CliText::tr("what a routine does not keep"),
            {},
            1,
            check};
}

} // namespace limber::cli
