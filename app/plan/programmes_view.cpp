// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programmes_view.h"

#include "app/plan/programme_card.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSideBySideFrom = 860;
} // namespace

ProgrammesView::ProgrammesView(QWidget* parent)
    : QWidget(parent)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_title(new Heading(HeadingLevel::Page))
    , m_hint(new PlainLabel)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"programmesView"_s);
    m_back->setObjectName(u"backToWeekButton"_s);
    m_hint->setTone(TextTone::Muted);
    m_row->setSpacing(space::kMedium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::kTiny);
    column->addLayout(m_row);
    column->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &ProgrammesView::backRequested);
    word();
}

void ProgrammesView::showOffers(const std::vector<ProgrammeOffer>& offers, const Plan& plan,
                                QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    while (m_cards.size() < offers.size()) {
        auto* card = new ProgrammeCard;
        m_cards.push_back(card);
        m_row->addWidget(card, 1);
        connect(card, &ProgrammeCard::adoptRequested, this, &ProgrammesView::adoptRequested);
        connect(card, &ProgrammeCard::formShown, this, &ProgrammesView::formShown);
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < offers.size());
        if (i < offers.size())
            m_cards[i]->showOffer(offers[i], plan, today, firstDayOfWeek);
    }
}

void ProgrammesView::word()
{
    m_back->setText(tr("Back to the week"));
    m_title->setText(tr("Programmes"));
    m_hint->setText(tr("Ready-made plans for several weeks. Once started, every part can be moved, "
                       "changed and ended like anything else in the plan."));
}

void ProgrammesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void ProgrammesView::resizeEvent(QResizeEvent* event)
{
    m_row->setDirection(event->size().width() < kSideBySideFrom ? QBoxLayout::TopToBottom
                                                                : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void ProgrammesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber
