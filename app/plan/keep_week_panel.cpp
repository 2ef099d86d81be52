// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/keep_week_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualWeeks = 4;

/// A number of weeks that leaves the wheel to the page.
class WeeksField : public QSpinBox {
public:
    WeeksField() { setRange(1, kMostProgrammeWeeks); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

QString programmeFaultText(ProgrammeFault fault)
{
    switch (fault) {
    case ProgrammeFault::NameMissing:
        return KeepWeekPanel::tr("Give the programme a name.");
    case ProgrammeFault::NameTooLong:
        return KeepWeekPanel::tr("The name is too long. Use at most %n character(s).", nullptr,
                                 kLongestProgrammeName);
    case ProgrammeFault::WeeksOutOfRange:
        return KeepWeekPanel::tr("Choose between 1 and %n week(s).", nullptr, kMostProgrammeWeeks);
    case ProgrammeFault::NoItems:
        return KeepWeekPanel::tr("Nothing is planned in this week that could be kept. Choose "
                                 "another week, or plan something first.");
    case ProgrammeFault::TooManyItems:
        return KeepWeekPanel::tr("There is too much in this week. At most %n session(s) fit into a "
                                 "programme.",
                                 nullptr, kMostProgrammeItems);
    case ProgrammeFault::TimeInvalid:
    case ProgrammeFault::UnknownRoutine:
        break;
    }
    return KeepWeekPanel::tr("Something in this week cannot be kept. Look at its sessions, and try "
                             "again.");
}

KeepWeekPanel::KeepWeekPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_week(new PlainLabel)
    , m_hint(new PlainLabel)
    , m_nameLabel(new PlainLabel)
    , m_name(new QLineEdit)
    , m_weeksLabel(new PlainLabel)
    , m_weeks(new WeeksField)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_save(new Button(IconName::Check, QString(), ButtonKind::Primary))
{
    setObjectName(u"keepWeekPanel"_s);
    m_close->setObjectName(u"closeKeepWeekButton"_s);
    m_week->setObjectName(u"keptWeek"_s);
    m_name->setObjectName(u"programmeName"_s);
    m_weeks->setObjectName(u"programmeWeeks"_s);
    m_fault->setObjectName(u"programmeFault"_s);
    m_save->setObjectName(u"saveProgrammeButton"_s);
    m_nameLabel->setBuddy(m_name);
    m_weeksLabel->setBuddy(m_weeks);
    m_week->setWeight(QFont::DemiBold);
    m_hint->setTone(TextTone::Muted);
    for (PlainLabel* text : {m_week, m_hint})
        yieldWidth(*text);
    m_fault->hide();

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_week);
    column->addWidget(m_hint);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_weeksLabel);
    column->addWidget(m_weeks, 0, Qt::AlignLeading);
    column->addWidget(m_fault);
    column->addWidget(m_save, 0, Qt::AlignLeading);

    connect(m_close, &QAbstractButton::clicked, this, &KeepWeekPanel::closed);
    connect(m_save, &QAbstractButton::clicked, this, &KeepWeekPanel::request);
    connect(m_name, &QLineEdit::returnPressed, this, &KeepWeekPanel::request);
    connect(m_name, &QLineEdit::textChanged, m_fault, &QWidget::hide);
    connect(m_weeks, &QSpinBox::valueChanged, this, &KeepWeekPanel::word);
    word();
}

void KeepWeekPanel::begin(QDate weekStart, int sessions)
{
    m_weekStart = weekStart;
    m_sessions = sessions;
    m_shown.reset();
    m_name->clear();
    m_weeks->setValue(kUsualWeeks);
    m_fault->hide();
    word();
    m_name->setFocus(Qt::OtherFocusReason);
}

void KeepWeekPanel::request()
{
    m_weeks->interpretText();
    Q_EMIT saveRequested(m_weekStart, m_name->text().trimmed(), m_weeks->value());
}

void KeepWeekPanel::showFault(ProgrammeFault fault)
{
    m_shown = fault;
    m_fault->setText(programmeFaultText(fault));
    m_fault->show();
    if (fault == ProgrammeFault::NameMissing || fault == ProgrammeFault::NameTooLong)
        m_name->setFocus(Qt::OtherFocusReason);
}

void KeepWeekPanel::word()
{
    m_title->setText(tr("Save this week as a programme"));
    m_close->setName(tr("Close"));
    if (m_weekStart.isValid()) {
        m_week->setText(
            tr("%1: %2", "week, number of sessions")
                .arg(weekText(m_weekStart), tr("%n session(s)", "in a week", m_sessions)));
    }
    m_hint->setText(tr("Routines, days and times are kept under a name, to be planned again "
                       "whenever you like. What is skipped or paused is left out."));
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the programme"));
    m_weeksLabel->setText(tr("How long it lasts"));
    m_weeks->setAccessibleName(tr("Number of weeks"));
    m_weeks->setSuffix(tr(" week(s)", "after a number", m_weeks->value()));
    m_save->setText(tr("Save programme"));
    if (m_shown)
        m_fault->setText(programmeFaultText(*m_shown));
}

void KeepWeekPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void KeepWeekPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
