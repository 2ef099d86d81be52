// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/programmes_view.h"

#include "app/plan/own_programme_card.h"
#include "app/plan/programme_card.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSideBySideFrom = 860;
constexpr int kOwnColumns = 2; ///< Where they stand side by side.
} // namespace

ProgrammesView::ProgrammesView(const BundledContent& content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_back(new Button(IconName::Back, QString(), ButtonKind::Quiet))
    , m_title(new Heading(HeadingLevel::Page))
    , m_hint(new PlainLabel)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_ownTitle(new Heading(HeadingLevel::Section))
    , m_ownHint(new PlainLabel)
    , m_keepWeek(new Button(IconName::Add, QString()))
    , m_ownGrid(new QGridLayout)
{
    setObjectName(u"programmesView"_s);
    m_back->setObjectName(u"backToWeekButton"_s);
    m_hint->setTone(TextTone::Muted);
    m_row->setSpacing(space::kMedium);
    m_keepWeek->setObjectName(u"keepWeekButton"_s);
    m_ownHint->setTone(TextTone::Muted);
    m_ownGrid->setSpacing(space::kMedium);
    connect(m_keepWeek, &QAbstractButton::clicked, this, &ProgrammesView::keepWeekRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addSpacing(space::kTiny);
    column->addLayout(m_row);
    column->addSpacing(space::kLarge);
    column->addWidget(m_ownTitle);
    column->addWidget(m_ownHint);
    column->addWidget(m_keepWeek, 0, Qt::AlignLeading);
    column->addSpacing(space::kTiny);
    column->addLayout(m_ownGrid);
    column->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &ProgrammesView::backRequested);
    word();
}

void ProgrammesView::showOffers(const std::vector<ProgrammeOffer>& offers, const Plan& plan,
                                QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    while (m_cards.size() < offers.size()) {
        auto* card = new ProgrammeCard(m_content);
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

void ProgrammesView::showOwn(const std::vector<OwnProgrammeOffer>& offers, const Plan& plan,
                             QDate today, Qt::DayOfWeek firstDayOfWeek)
{
    while (m_ownCards.size() < offers.size())
        addOwnCard();
    for (std::size_t i = 0; i < m_ownCards.size(); ++i) {
        m_ownCards[i]->setVisible(i < offers.size());
        if (i < offers.size())
            m_ownCards[i]->showOffer(offers[i], plan, today, firstDayOfWeek);
    }
}

void ProgrammesView::addOwnCard()
{
    auto* card = new OwnProgrammeCard;
    m_ownCards.push_back(card);
    connect(card, &OwnProgrammeCard::adoptRequested, this, &ProgrammesView::ownAdoptRequested);
    connect(card, &OwnProgrammeCard::renameRequested, this, &ProgrammesView::renameRequested);
    connect(card, &OwnProgrammeCard::deleteRequested, this, &ProgrammesView::deleteRequested);
    connect(card, &OwnProgrammeCard::formShown, this, &ProgrammesView::formShown);
    placeOwn();
}

void ProgrammesView::placeOwn()
{
    const int columns = width() < kSideBySideFrom ? 1 : kOwnColumns;
    int index = 0;
    for (OwnProgrammeCard* card : m_ownCards) {
        m_ownGrid->addWidget(card, index / columns, index % columns);
        ++index;
    }
    for (int i = 0; i < kOwnColumns; ++i)
        m_ownGrid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ProgrammesView::word()
{
    m_ownTitle->setText(tr("Your own programmes"));
    m_ownHint->setText(
        tr("A week that you keep under a name, to plan it again whenever you like."));
    m_keepWeek->setText(tr("Save a week as a programme"));
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
    placeOwn();
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
