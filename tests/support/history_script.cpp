// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/history_script.h"

#include "tests/support/plan_builder.h"

#include <QMap>

#include <stdexcept>

namespace limber::test {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& text)
{
    throw std::invalid_argument(u"cannot read: %1"_s.arg(text).toStdString());
}

std::chrono::minutes offset(const QString& text)
{
    const QTime size = timeOfDay(text.mid(1));
    const std::chrono::minutes minutes{size.hour() * 60 + size.minute()};
    return text.startsWith(u'-') ? -minutes : minutes;
}

std::vector<QDate> daysOf(const QString& text)
{
    const QStringList ends = text.split(u".."_s);
    std::vector<QDate> days;
    for (QDate each = day(ends.first()); each <= day(ends.last()); each = each.addDays(1))
        days.push_back(each);
    return days;
}

class ScriptReader {
public:
    explicit ScriptReader(const QString& script)
    {
        const QString lines = QString(script).replace(u';', u'\n');
        for (const QString& line : lines.split(u'\n')) {
            const QString statement = line.simplified();
            if (!statement.isEmpty())
                read(statement.section(u' ', 0, 0), statement.section(u' ', 1));
        }
        if (!m_scenario.today.isValid())
            refuse(u"a script without today"_s);
    }

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }

private:
    void read(const QString& verb, const QString& words)
    {
        Plan& plan = m_scenario.history.plan;
        if (verb == "today"_L1)
            m_scenario.today = day(words);
        else if (verb == "week"_L1)
            m_scenario.options.firstDayOfWeek = fromToken<Qt::DayOfWeek>(words).value();
        else if (verb == "goal"_L1)
            m_scenario.options.daysAWeek = words.toInt();
        else if (verb == "daystart"_L1)
            m_dayStart = DayStart::create(offset(u'+' + words)).value();
        else if (verb == "entry"_L1)
            plan = withEntryAdded(plan, entry(words)).value();
        else if (verb == "move"_L1)
            plan.overrides.push_back(moved(words));
        else if (verb == "skip"_L1)
            plan.overrides.push_back(skipped(words));
        else if (verb == "pause"_L1)
            plan = withPauseAdded(plan, pause(words)).value();
        else if (verb == "change"_L1)
            change(words);
        else if (verb == "did"_L1)
            addSessions(words, SessionOutcome::Completed);
        else if (verb == "part"_L1)
            addSessions(words, SessionOutcome::Partial);
        else if (verb == "pain"_L1)
            addCheckIns(words);
        else
            refuse(verb + u' ' + words);
    }

    void change(const QString& words)
    {
        const QStringList head = words.section(u": "_s, 0, 0).split(u' ');
        if (head.size() != 4)
            refuse(words);
        Plan& plan = m_scenario.history.plan;
        plan = withEntryChanged(plan, entry(words.section(u": "_s, 1)), day(head[1]),
                                id<PlanEntryId>(head[3]), m_scenario.options.firstDayOfWeek)
                   .value();
    }

    void addSessions(const QString& words, SessionOutcome outcome)
    {
        QStringList list = words.split(u' ');
        const std::vector<QDate> days = daysOf(list.takeFirst());
        QTime time(12, 0);
        std::chrono::minutes fromUtc{0};
        if (list.first().contains(u':'))
            time = timeOfDay(list.takeFirst());
        if (list.first().contains(u':'))
            fromUtc = offset(list.takeFirst());
        const RoutineId routine = id<RoutineId>(list.takeFirst());
        for (const QDate date : days) {
            SessionSummary session{id<SessionId>(u"s%1"_s.arg(++m_count)),
                                   routine,
                                   {},
                                   {},
                                   {},
                                   {},
                                   std::chrono::minutes{10},
                                   std::chrono::minutes{10},
                                   std::chrono::minutes{10},
                                   outcome,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {}};
            const QDateTime asUtc(date, time, Qt::UTC);
            session.start = {
                Instant{std::chrono::milliseconds{asUtc.toMSecsSinceEpoch()}} - fromUtc, fromUtc};
            session.day = dayOf(session.start, m_dayStart);
            readDetails(list, session);
            m_scenario.history.sessions.push_back(session);
        }
    }

    static void readDetails(const QStringList& list, SessionSummary& session)
    {
        for (qsizetype i = 0; i + 1 < list.size(); i += 2) {
            const QString& value = list[i + 1];
            if (list[i] == "of"_L1) {
                const OccurrenceKey from = key(value);
                session.startedFrom = StartedFrom{from.entry.text(), from.ruleDate};
            } else if (list[i] == "min"_L1) {
                session.active = std::chrono::minutes{value.toInt()};
            } else if (list[i] == "before"_L1) {
                session.painBefore = Pain::create(value.toInt()).value();
            } else if (list[i] == "after"_L1) {
                session.painAfter = Pain::create(value.toInt()).value();
            } else {
                refuse(list.join(u' '));
            }
        }
    }

    void addCheckIns(const QString& words)
    {
        for (const QDate date : daysOf(words.section(u' ', 0, 0))) {
            const Pain now = Pain::create(words.section(u' ', 1).toInt()).value();
            m_scenario.history.checkIns.push_back(
                {id<CheckInId>(u"c%1"_s.arg(++m_count)), {}, date, now});
        }
    }

    Scenario m_scenario;
    DayStart m_dayStart;
    int m_count = 0;
};

QString rounded(double value)
{
    return QString::number(value, 'f', 2);
}

QString rounded(const std::optional<double>& value)
{
    return value ? rounded(*value) : u"unknown"_s;
}

QString minutes(std::chrono::seconds duration)
{
    return QString::number(std::chrono::duration<double>(duration).count() / 60.0);
}

QString standingOf(const LedgerDay* line)
{
    if (!line)
        return u"none"_s;
    return !line->planned ? u"free"_s : line->kept ? u"kept"_s : u"open"_s;
}

QString statusOf(const DayLedger& ledger, const OccurrenceKey& key)
{
    for (const MatchedOccurrence& match : ledger.occurrences()) {
        if (match.occurrence.key == key)
            return token(match.status);
    }
    return u"none"_s;
}

QMap<QString, QString> texts(const Statistics& figures, const DayLedger& ledger)
{
    return {
        {u"firstDay"_s, ledger.firstDay() ? text(*ledger.firstDay()) : u"none"_s},
        {u"dayStreak"_s, QString::number(figures.dayStreak)},
        {u"longestDayStreak"_s, QString::number(figures.longestDayStreak)},
        {u"weekStreak"_s, QString::number(figures.weekStreak)},
        {u"longestWeekStreak"_s, QString::number(figures.longestWeekStreak)},
        {u"weekGoal"_s, QString::number(figures.weekGoal)},
        {u"weekKept"_s, QString::number(figures.keptDaysThisWeek)},
        {u"weekDays"_s, QString::number(figures.daysWithCompletedThisWeek)},
        {u"score"_s, rounded(figures.score)},
        {u"adherence7"_s, rounded(figures.adherenceLast7Days)},
        {u"adherence30"_s, rounded(figures.adherenceLast30Days)},
        {u"adherence"_s, rounded(figures.adherenceAll)},
        {u"minutesToday"_s, minutes(figures.activeToday)},
        {u"minutesThisWeek"_s, minutes(figures.activeThisWeek)},
        {u"minutes30"_s, minutes(figures.activeLast30Days)},
        {u"minutes"_s, minutes(figures.activeAll)},
        {u"completed"_s, QString::number(figures.sessions.completed)},
        {u"partial"_s, QString::number(figures.sessions.partial)},
        {u"painToday"_s, rounded(figures.pain.today)},
        {u"painMean7"_s, rounded(figures.pain.mean7)},
        {u"painBaseline"_s, rounded(figures.pain.baseline)},
        {u"painChange"_s, rounded(figures.pain.change)},
        {u"pain"_s, token(figures.pain.verdict)},
    };
}

} // namespace

Scenario readScenario(const QString& script)
{
    return ScriptReader(script).scenario();
}

QString figures(const Scenario& scenario, const QString& wanted)
{
    const DayLedger ledger(scenario.history, scenario.today, scenario.options);
    const auto known = texts(computeStatistics(scenario.history, ledger), ledger);
    QStringList words;
    for (const QString& item : wanted.split(u", "_s)) {
        const QString name = item.section(u' ', 0, 0);
        QString value;
        if (name.startsWith("on:"_L1))
            value = standingOf(ledger.day(day(name.mid(3))));
        else if (name.contains(u'@'))
            value = statusOf(ledger, key(name));
        else if (known.contains(name))
            value = known.value(name);
        else
            refuse(name);
        words.append(name + u' ' + value);
    }
    return words.join(u", "_s);
}

} // namespace limber::test
