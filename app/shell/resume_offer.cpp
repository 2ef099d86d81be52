// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/resume_offer.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace limber {

namespace {
constexpr int kSideBySideFrom = 860; ///< A narrower card has its buttons below the text.
} // namespace

ResumeOffer::ResumeOffer(QWidget* parent)
    : QFrame(parent)
    , m_text(new PlainLabel)
    , m_resume(new Button(IconName::Play, QString(), ButtonKind::Primary))
    , m_keep(new Button(QString(), ButtonKind::Secondary))
    , m_discard(new Button(QString(), ButtonKind::Quiet))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setFrameShape(QFrame::NoFrame);
    auto* buttons = new FlowLayout;
    for (Button* button : {m_resume, m_keep, m_discard})
        buttons->addWidget(button);
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_text, 1);
    m_row->addLayout(buttons);
    auto* card = new Card(this);
    card->setTone(CardTone::Accent);
    card->setLayout(m_row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kMedium, space::kWide, 0);
    column->addWidget(card);
    connect(m_resume, &QAbstractButton::clicked, this, &ResumeOffer::resumeRequested);
    connect(m_keep, &QAbstractButton::clicked, this, &ResumeOffer::keepRequested);
    connect(m_discard, &QAbstractButton::clicked, this, &ResumeOffer::discardRequested);
    m_resume->setObjectName(QStringLiteral("resumeButton"));
    m_keep->setObjectName(QStringLiteral("keepSessionButton"));
    m_discard->setObjectName(QStringLiteral("discardSessionButton"));
    hide();
}

void ResumeOffer::offer(const RunningSession& session, const QString& routineName)
{
    m_routineName = routineName;
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

void ResumeOffer::resizeEvent(QResizeEvent* event)
{
    m_row->setDirection(event->size().width() < kSideBySideFrom ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
    QFrame::resizeEvent(event);
}

void ResumeOffer::retranslate()
{
    m_text->setText(tr("“%1” was broken off: %2 of %n exercise(s) done. Go on with it?",
                       "routine name, exercises done", m_planned)
                        .arg(m_routineName, QLocale().toString(m_done)));
    m_resume->setText(tr("Resume"));
    m_keep->setText(tr("Keep what was done"));
    m_discard->setText(tr("Discard"));
    setAccessibleName(tr("Broken-off session"));
}

} // namespace limber
