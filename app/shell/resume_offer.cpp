// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/resume_offer.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace limber {

ResumeOffer::ResumeOffer(QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel(QString(), this))
    , m_resume(new Button(IconName::Play, QString(), ButtonKind::Primary, this))
    , m_keep(new Button(QString(), ButtonKind::Secondary, this))
    , m_discard(new Button(QString(), ButtonKind::Quiet, this))
{
    setFrameShape(QFrame::NoFrame);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_resume);
    layout->addWidget(m_keep);
    layout->addWidget(m_discard);
    connect(m_resume, &QAbstractButton::clicked, this, &ResumeOffer::resumeRequested);
    connect(m_keep, &QAbstractButton::clicked, this, &ResumeOffer::keepRequested);
    connect(m_discard, &QAbstractButton::clicked, this, &ResumeOffer::discardRequested);
    m_resume->setObjectName(QStringLiteral("resumeButton"));
    m_keep->setObjectName(QStringLiteral("keepSessionButton"));
    m_discard->setObjectName(QStringLiteral("discardSessionButton"));
    hide();
}

void ResumeOffer::offer(const RunningSession& session)
{
    m_routineName = session.record.routineName;
    m_done = session.nextStep;
    m_planned = static_cast<int>(session.plannedSteps.size());
    retranslate();
    show();
}

void ResumeOffer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ResumeOffer::retranslate()
{
    m_text->setText(tr("“%1” was broken off: %2 of %n exercise(s) done. What should become of it?",
                       "routine name, exercises done", m_planned)
                        .arg(m_routineName, QLocale().toString(m_done)));
    m_resume->setText(tr("Resume"));
    m_keep->setText(tr("Keep what was done"));
    m_discard->setText(tr("Discard"));
    setAccessibleName(tr("Broken-off session"));
}

} // namespace limber
