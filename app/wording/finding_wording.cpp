// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/finding_wording.h"

#include "app/wording/time_wording.h"
#include "app/wording/words.h"

#include <QStringList>

namespace limber {

namespace {

QString weekdayOf(QDate date)
{
    return weekdayName(static_cast<Qt::DayOfWeek>(date.dayOfWeek()));
}

QString weekFindingText(const Finding& finding)
{
    const int amount = finding.amount;
    switch (finding.rule) {
    case RuleId::EnoughCoreDays:
        return Words::tr("Two core days make a useful week. Plan %n more.", nullptr, amount);
    case RuleId::NotTooManyCoreDays:
        return Words::tr("Three core days are plenty. Turn %n of them into a gentle day.", nullptr,
                         amount);
    case RuleId::PostureDays:
        return Words::tr("Posture work does most on three days or more. Plan %n more.", nullptr,
                         amount);
    case RuleId::GentleDayAfterCore:
        return Words::tr("A gentle day after core work lets your back recover. Leave room for "
                         "one.");
    case RuleId::OnlyStretches:
        return Words::tr("Two weeks of stretching alone. Some strength work makes the ease last: "
                         "plan a core day.");
    case RuleId::OnlyStrength:
        return Words::tr("This week is all strength. Plan a stretch or some calm breathing too.");
    case RuleId::BigJump:
        return Words::tr("Much more core work than the week before. Take a smaller step this "
                         "week.");
    case RuleId::NoEasyDay:
        return Words::tr("Core work on all seven days. Keep at least one for rest.");
    case RuleId::NoCalmBlock:
        return Words::tr("Nothing calm is planned yet. A few minutes of slow breathing would fit.");
    case RuleId::TooLittleAerobic:
        return Words::tr("Your walking goal is %n minute(s) away. Plan a walk.", nullptr, amount);
    case RuleId::ScreeningDue:
        return Words::tr("Please answer the safety questions before you go on.");
    case RuleId::ReviewDue:
        return Words::tr("Your plan has been the same for four weeks. See whether it still fits.");
    default:
        return {};
    }
}

QString dayFindingText(const Finding& finding)
{
    const QDate date = finding.subject.date;
    switch (finding.rule) {
    case RuleId::DayBetweenCoreDays:
        return Words::tr("Core work on %1 and again on %2. Leave a day between them.")
            .arg(weekdayOf(date.addDays(-1)), weekdayOf(date));
    case RuleId::StretchEveryDay:
        return Words::tr("%1 has no stretch yet. Even one minute is worth it.")
            .arg(weekdayOf(date));
    case RuleId::MinutesWindow:
        return Words::tr("%1 is %n minute(s) outside the time you like. Add or drop a little.",
                         nullptr, finding.amount)
            .arg(weekdayOf(date));
    case RuleId::LongDay:
        return Words::tr("%1 is a long day, by %n minute(s). Move something to another day.",
                         nullptr, finding.amount)
            .arg(weekdayOf(date));
    case RuleId::BendingAfterWaking:
        return Words::tr("On %1 you bend deeply soon after waking, when backs are stiff. Do it "
                         "later in the day.")
            .arg(weekdayOf(date));
    case RuleId::LongSitting:
        return Words::tr("On %1 you would sit for over an hour at a time. Plan short breaks.")
            .arg(weekdayOf(date));
    case RuleId::CoreOnFlareDay:
        return Words::tr("Your back hurts more than usual today. Do something gentle in place of "
                         "core work.");
    default:
        return {};
    }
}

QString planFixText(const PlanFix& fix)
{
    if (fix.steps.size() > 1)
        return Words::tr("Make %n change(s) to this week", nullptr,
                         static_cast<int>(fix.steps.size()));
    const PlanFixStep& step = fix.steps.front();
    if (const auto* move = std::get_if<MoveFix>(&step)) {
        return move->toTime ? Words::tr("Move it to %1").arg(timeText(*move->toTime))
                            : Words::tr("Move it to %1").arg(weekdayOf(move->toDate));
    }
    if (const auto* added = std::get_if<AddFix>(&step))
        return Words::tr("Add a routine on %1").arg(weekdayOf(added->date));
    if (const auto* replaced = std::get_if<ReplaceFix>(&step))
        return Words::tr("Swap the routine on %1").arg(weekdayOf(replaced->date));
    return Words::tr("Skip it this week");
}

} // namespace

QString findingText(const Finding& finding)
{
    return finding.subject.kind == SubjectKind::Day ? dayFindingText(finding)
                                                    : weekFindingText(finding);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Block:
        return Words::tr("Do this first", "how much a finding matters");
    case Severity::Warn:
        return Words::tr("Worth a change", "how much a finding matters");
    case Severity::Info:
        return Words::tr("Hint", "how much a finding matters");
    }
    return {};
}

QString ruleSourceName(RuleSource source)
{
    switch (source) {
    case RuleSource::RoutineArticle:
        return Words::tr("Article on ten back-relief exercises");
    case RuleSource::ClinicArticle:
        return Words::tr("Clinic article on seven back exercises");
    case RuleSource::Who2020:
        return Words::tr("World Health Organization, activity guideline 2020");
    case RuleSource::NetworkReview2022:
        return Words::tr("Fernández-Rodríguez and others, review 2022");
    case RuleSource::Acsm:
        return Words::tr("American College of Sports Medicine, training guideline");
    case RuleSource::Mayo:
        return Words::tr("Mayo Clinic, back exercises in 15 minutes a day");
    case RuleSource::Owen2020:
        return Words::tr("Owen and others, review 2020");
    case RuleSource::Snook:
        return Words::tr("Snook and others, a small trial of early-morning bending");
    case RuleSource::Hse:
        return Words::tr("Health and Safety Executive, breaks from screen work");
    case RuleSource::WalkBack:
        return Words::tr("WalkBack trial of walking, 2024");
    case RuleSource::PainMonitoring:
        return Words::tr("Pain-monitoring model");
    case RuleSource::NhsRedFlags:
        return Words::tr("NHS, when back pain needs a doctor");
    case RuleSource::Ifompt2020:
        return Words::tr("IFOMPT, framework for red flags 2020");
    case RuleSource::SelfBack:
        return Words::tr("selfBACK, weekly review of the plan");
    case RuleSource::TenPercent:
        return Words::tr("Ten-percent rule of thumb, not tested in a trial");
    case RuleSource::KidsHealth:
        return Words::tr("KidsHealth, stretching before and after exercise");
    case RuleSource::RollerAdvice:
        return Words::tr("Physiotherapy pages on rolling the lower back");
    case RuleSource::Behm:
        return Words::tr("Behm and others, foam rolling prescription 2020");
    case RuleSource::Weil:
        return Words::tr("Weil, limits of 4-7-8 breathing");
    case RuleSource::TooFitToFracture:
        return Words::tr("Too Fit To Fracture, exercise with osteoporosis");
    case RuleSource::NhsPregnancy:
        return Words::tr("NHS, exercise in pregnancy");
    case RuleSource::Valsalva:
        return Words::tr("Study of breathing during held effort");
    case RuleSource::Suggestion:
        return Words::tr("Limber's own proposal");
    }
    return {};
}

QString ruleSourcesText(const std::vector<RuleSource>& sources)
{
    QStringList names;
    for (const RuleSource source : sources)
        names.append(ruleSourceName(source));
    return Words::tr("Based on: %1", "sources of a finding")
        .arg(names.join(Words::tr("; ", "between the sources of a finding")));
}

QString findingSourcesText(const Finding& finding)
{
    return ruleSourcesText(finding.sources());
}

QString fixText(const Finding& finding)
{
    if (!finding.fix)
        return {};
    if (const auto* change = std::get_if<PlanFix>(&*finding.fix))
        return planFixText(*change);
    if (std::holds_alternative<ReviewFix>(*finding.fix))
        return Words::tr("It still fits");
    if (std::holds_alternative<ScreeningFix>(*finding.fix))
        return Words::tr("Answer the questions");
    if (const auto* breaks = std::get_if<DeskBreakFix>(&*finding.fix))
        return Words::tr("Break every %n minute(s)", nullptr,
                         static_cast<int>(breaks->every.count()));
    return {};
}

} // namespace limber
