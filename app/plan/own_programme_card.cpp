// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/own_programme_card.h"

#include "app/plan/adoption_form.h"
#include "app/plan/keep_week_panel.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/exercise_wording.h"
#include "app/wording/time_wording.h"

#include <QEvent>
#include <QHideEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

OwnProgrammeCard::OwnProgrammeCard(QWidget* parent)
    : Card(parent)
    , m_name(new Heading(HeadingLevel::Section))
    , m_facts(new PlainLabel)
    , m_week(new PlainLabel)
    , m_missing(new Notice(NoticeKind::Advice, QString(), NoticeClosing::Permanent))
    , m_choose(new Button(IconName::Calendar, QString()))
    , m_rename(new Button(IconName::Edit, QString(), ButtonKind::Quiet))
    , m_delete(new Button(IconName::Delete, QString(), ButtonKind::Quiet))
    , m_renameForm(new QWidget)
    , m_newName(new QLineEdit)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_saveName(new Button(IconName::Check, QString(), ButtonKind::Primary))
    , m_form(new AdoptionForm)
{
    setObjectName(u"ownProgrammeCard"_s);
    m_missing->setObjectName(u"missingRoutines"_s);
    m_week->setObjectName(u"ownProgrammeWeek"_s);
    m_choose->setObjectName(u"chooseProgrammeButton"_s);
    m_rename->setObjectName(u"renameProgrammeButton"_s);
    m_delete->setObjectName(u"deleteProgrammeButton"_s);
    m_newName->setObjectName(u"newProgrammeName"_s);
    m_fault->setObjectName(u"renameFault"_s);
    m_saveName->setObjectName(u"saveNameButton"_s);
    m_facts->setWeight(QFont::DemiBold);
    m_week->setPixelSize(type_size::kSmall);
    for (QWidget* text : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_facts),
                          static_cast<QWidget*>(m_week)})
        yieldWidth(*text);
    layOut();

    connect(m_choose, &QAbstractButton::clicked, this, [this] { showForm(Form::Adopt); });
    connect(m_rename, &QAbstractButton::clicked, this,
            [this] { showForm(m_renameForm->isHidden() ? Form::Rename : Form::None); });
    connect(m_delete, &QAbstractButton::clicked, this, [this] {
        if (m_offer)
            Q_EMIT deleteRequested(OwnProgramme(m_offer->stored));
    });
    connect(m_saveName, &QAbstractButton::clicked, this, &OwnProgrammeCard::rename);
    connect(m_newName, &QLineEdit::returnPressed, this, &OwnProgrammeCard::rename);
    connect(m_newName, &QLineEdit::textChanged, m_fault, &QWidget::hide);
    connect(m_form, &AdoptionForm::shown, this, &OwnProgrammeCard::formShown);
    connect(m_form, &AdoptionForm::adoptRequested, this,
            [this](QDate from, const std::vector<QTime>&, AdoptionKind kind) {
                if (m_offer)
                    Q_EMIT adoptRequested(OwnProgramme(m_offer->programme), from, kind);
            });
    showForm(Form::None);
}

void OwnProgrammeCard::layOut()
{
    auto* renaming = new QVBoxLayout(m_renameForm);
    renaming->setContentsMargins(0, 0, 0, 0);
    renaming->setSpacing(space::kSmall);
    renaming->addWidget(m_newName);
    renaming->addWidget(m_fault);
    renaming->addWidget(m_saveName, 0, Qt::AlignLeading);
    auto* actions = new FlowLayout;
    for (Button* button : {m_choose, m_rename, m_delete})
        actions->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_week);
    column->addWidget(m_missing);
    column->addStretch(1);
    column->addWidget(m_renameForm);
    column->addLayout(actions);
    column->addWidget(m_form);
}

void OwnProgrammeCard::showOffer(const OwnProgrammeOffer& offer, const Plan& plan, QDate today,
                                 Qt::DayOfWeek firstDayOfWeek)
{
    const bool isOther = m_offer != offer || m_today != today || m_firstDayOfWeek != firstDayOfWeek;
    m_form->setPlan(plan);
    if (!isOther)
        return;
    m_offer = offer;
    m_today = today;
    m_firstDayOfWeek = firstDayOfWeek;
    m_form->begin(today, firstDayOfWeek, {});
    showForm(Form::None);
    word();
}

void OwnProgrammeCard::showForm(Form form)
{
    m_form->setVisible(form == Form::Adopt);
    m_choose->setVisible(form != Form::Adopt);
    m_week->setVisible(form != Form::Adopt);
    m_renameForm->setVisible(form == Form::Rename);
    m_fault->hide();
    if (form == Form::Adopt) {
        m_form->open();
    } else if (form == Form::Rename && m_offer) {
        m_newName->setText(m_offer->stored.name);
        m_newName->selectAll();
        m_newName->setFocus(Qt::OtherFocusReason);
    }
}

void OwnProgrammeCard::rename()
{
    if (!m_offer)
        return;
    OwnProgramme renamed = m_offer->stored;
    renamed.name = m_newName->text().trimmed();
    for (const ProgrammeFinding& finding : faultsOf(renamed, {})) {
        if (finding.fault == ProgrammeFault::NameMissing ||
            finding.fault == ProgrammeFault::NameTooLong) {
            m_fault->setText(programmeFaultText(finding.fault));
            m_fault->show();
            return;
        }
    }
    const bool isOther = renamed.name != m_offer->stored.name;
    showForm(Form::None);
    m_rename->setFocus(Qt::OtherFocusReason);
    if (isOther)
        Q_EMIT renameRequested(renamed);
}

void OwnProgrammeCard::word()
{
    m_choose->setText(tr("Choose this one"));
    m_rename->setText(tr("Rename"));
    m_delete->setText(tr("Delete"));
    m_newName->setAccessibleName(tr("New name of the programme"));
    m_saveName->setText(tr("Save name"));
    if (!m_offer)
        return;
    const OwnProgramme& programme = m_offer->programme;
    const bool hasItems = !programme.items.empty();
    m_name->setText(programme.name);
    m_rename->setAccessibleName(tr("Rename %1").arg(programme.name));
    m_delete->setAccessibleName(tr("Delete %1").arg(programme.name));
    m_choose->setEnabled(hasItems);
    const QStringList facts{tr("%n week(s)", "length of a programme", programme.weeks),
                            tr("%n day(s) a week", nullptr, m_offer->practiceDays),
                            tr("%1 a week", "minutes").arg(minutesText(m_offer->weekLength))};
    m_facts->setText(facts.join(u" · "_s));
    m_missing->setVisible(m_offer->missing > 0);
    m_missing->setText(
        hasItems ? tr("%n session(s) are left out: their routine was deleted.", nullptr,
                      m_offer->missing)
                 : tr("All of its routines were deleted, so there is nothing left to plan."));

    RoutineNames names;
    for (const Routine& routine : m_offer->routines)
        names[routine.id] = routineName(routine);
    QStringList lines;
    for (int i = 0; i < 7; ++i) {
        const auto weekday = static_cast<Qt::DayOfWeek>((m_firstDayOfWeek - 1 + i) % 7 + 1);
        for (const OwnProgrammeItem& item : programme.items) {
            if (item.weekday == weekday) {
                lines.append(tr("%1, %2: %3", "weekday, time of day, routine")
                                 .arg(QLocale().standaloneDayName(weekday, QLocale::ShortFormat),
                                      timeText(item.time), names[item.routine]));
            }
        }
    }
    m_week->setText(lines.join(u'\n'));
    m_form->setPreview(
        [this](QDate from, const std::vector<QTime>&) {
            const auto adopted = adopt(m_offer->programme, from);
            return adopted ? weeksOf(*adopted, from, m_offer->programme.weeks)
                           : std::vector<ProgrammeWeek>();
        },
        std::move(names));
}

void OwnProgrammeCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    if (!event->spontaneous())
        showForm(Form::None);
}

void OwnProgrammeCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
