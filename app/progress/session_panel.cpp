// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/session_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/dose_wording.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/feel_wording.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString painText(const std::optional<Pain>& pain)
{
    return QLocale().toString(pain->value());
}

QString factsText(const SessionSummary& session)
{
    QStringList lines{SessionPanel::tr("%1 of exercise, %2 in all", "active time, time with rests")
                          .arg(minutesText(session.active), minutesText(session.session)),
                      session.outcome == SessionOutcome::Completed
                          ? outcomeName(session.outcome)
                          : SessionPanel::tr("Ended early: counts for the minutes")};
    QStringList pains;
    if (session.painBefore)
        pains.append(SessionPanel::tr("before %1", "pain").arg(painText(session.painBefore)));
    if (session.painWorst)
        pains.append(SessionPanel::tr("at worst %1", "pain").arg(painText(session.painWorst)));
    if (session.painAfter)
        pains.append(SessionPanel::tr("after %1", "pain").arg(painText(session.painAfter)));
    if (!pains.isEmpty()) {
        const QString separator = SessionPanel::tr(", ", "between pains");
        lines.append(SessionPanel::tr("Pain: %1").arg(pains.join(separator)));
    }
    if (session.effort) {
        lines.append(SessionPanel::tr("Effort: %1 of 5, %2")
                         .arg(QLocale().toString(*session.effort), effortName(*session.effort)));
    }
    return lines.join(u'\n');
}

} // namespace

SessionPanel::SessionPanel(const Catalogue& catalogue, QWidget* parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_name(new Heading(HeadingLevel::Section, QString(), this))
    , m_moment(new PlainLabel(QString(), this))
    , m_facts(new PlainLabel(QString(), this))
    , m_stepsHeading(new Heading(HeadingLevel::Section, QString(), this))
    , m_steps(new PlainLabel(QString(), this))
    , m_note(new PlainLabel(QString(), this))
    , m_correct(new Button(IconName::Edit, QString(), ButtonKind::Secondary, this))
    , m_delete(new Button(IconName::Delete, QString(), ButtonKind::Quiet, this))
{
    setObjectName(u"sessionPanel"_s);
    m_name->setObjectName(u"sessionName"_s);
    m_facts->setObjectName(u"sessionFacts"_s);
    m_steps->setObjectName(u"sessionSteps"_s);
    m_correct->setObjectName(u"correctSessionButton"_s);
    m_delete->setObjectName(u"deleteSessionButton"_s);
    m_moment->setTone(TextTone::Muted);
    m_stepsHeading->setPixelSize(type_size::kBody);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_moment);
    column->addWidget(m_facts);
    column->addWidget(m_note);
    column->addSpacing(space::kSmall);
    column->addWidget(m_stepsHeading);
    column->addWidget(m_steps);
    column->addStretch();
    column->addWidget(m_correct, 0, Qt::AlignLeading);
    column->addWidget(m_delete, 0, Qt::AlignLeading);
    connect(m_correct, &QAbstractButton::clicked, this, [this] {
        if (m_session)
            Q_EMIT correctRequested(*m_session);
    });
    connect(m_delete, &QAbstractButton::clicked, this, [this] {
        if (m_session)
            Q_EMIT deleteRequested(*m_session);
    });
}

void SessionPanel::show(const SessionRecord& session)
{
    m_session = session.id;
    m_name->setText(catalogueText(session.routineName));
    m_moment->setText(tr("%1, %2", "date, time")
                          .arg(dateText(session.day), timeText(wallTime(session.start).time())));
    m_facts->setText(factsText(session));
    m_note->setText(tr("Note: %1").arg(session.note));
    m_note->setVisible(!session.note.isEmpty());
    m_stepsHeading->setText(tr("What was done"));
    m_steps->setText(stepsText(session));
    m_correct->setText(tr("Correct this session"));
    m_delete->setText(tr("Delete this session"));
    show();
}

QString SessionPanel::stepsText(const SessionRecord& session) const
{
    if (session.steps.empty())
        return tr("Logged by hand, without single exercises.");
    QStringList lines;
    for (const StepRecord& step : session.steps) {
        const Exercise* exercise = m_catalogue.find(step.exercise);
        const QString name = exerciseName(step.exercise, m_catalogue);
        const QString dose =
            exercise ? doseText(step.dose, exercise->sides) : secondsText(step.plannedActive);
        QString line;
        if (step.active.count() == 0)
            line = tr("%1: left out", "exercise").arg(name);
        else if (step.finished)
            line = tr("%1: %2", "exercise, dose").arg(name, dose);
        else
            line = tr("%1: begun, %2", "exercise, time done").arg(name, secondsText(step.active));
        if (step.feel)
            line += u" · "_s + feelName(*step.feel);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace limber
