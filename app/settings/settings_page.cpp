// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/settings/care_section.h"
#include "app/settings/lead_sections.h"
#include "app/style/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/error_wording.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 760;

} // namespace

SettingsPage::SettingsPage(const BundledContent&, DataFile& dataFile, const Clock&,
                           LeadTrial::SoundSource soundSource, LeadTrial::VoiceMaker makeVoice,
                           ReminderSection::NotifierSource notifierSource, QWidget* parent)
    : QWidget(parent)
    , m_data(dataFile)
    , m_title(new Heading(HeadingLevel::Page))
    , m_failure(new Notice(NoticeKind::Caution, QString()))
    , m_goalHint(new PlainLabel(QString()))
    , m_about(new PlainLabel(QString()))
{
    auto* content = new QWidget;
    content->setMaximumWidth(kWidestColumn);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    m_failure->hide();
    column->addWidget(m_failure);

    Card* week = m_rows.addSection(*column, u"week"_s);
    m_rows.addNumber(*week, u"daysAWeek"_s, 1, 7);
    week->layout()->addWidget(m_goalHint);
    m_rows.addChoice(*week, u"weekStartsOn"_s);
    m_rows.addChoice(*week, u"dayStartsAt"_s);
    m_rows.addChoice(*week, u"streakShown"_s);
    m_rows.addSwitch(*week, u"weeklyReview"_s);

    m_reminders = new ReminderSection(m_rows, *column, std::move(notifierSource), this);
    m_care = new CareSection(m_rows, *column, this);
    m_lead = new LeadSections(m_rows, *column, std::move(soundSource), std::move(makeVoice), this);

    Card* look = m_rows.addSection(*column, u"look"_s);
    m_rows.addChoice(*look, u"appearance"_s);
    m_rows.addChoice(*look, u"language"_s);
    m_rows.addChoice(*look, u"figureSkin"_s);
    m_rows.addChoice(*look, u"figureOutfit"_s);
    m_rows.addSwitch(*look, u"reducedMotion"_s);

    Card* about = m_rows.addSection(*column, u"about"_s);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    about->layout()->addWidget(m_about);
    column->addStretch();

    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&m_rows, &SettingRows::changed, this, &SettingsPage::change);
    retranslate();
}

void SettingsPage::change(const QString& key, const QString& value)
{
    const auto stored = m_data.settings.load();
    const auto changed = stored ? withSetting(*stored, key, value) : stored;
    const auto saved =
        changed ? m_data.settings.save(*changed) : Result<>(tl::unexpected(changed.error()));
    if (!saved) {
        m_failure->setText(saveErrorText(saved.error()));
        m_failure->show();
        return;
    }
    m_failure->hide();
    m_lead->follow(*changed);
    m_reminders->follow(*changed);
    m_care->follow(*changed);
    Q_EMIT settingsChanged(*changed);
}

void SettingsPage::refresh()
{
    const auto settings = m_data.settings.load();
    showState(buildSettingsState(settings.value_or(Settings{}), m_data.database.path(),
                                 QCoreApplication::applicationVersion(),
                                 m_data.settings.isDemonstration().value_or(false)));
}

void SettingsPage::showState(const SettingsState& state)
{
    const auto texts = settingTexts(state.settings);
    const auto offer = [&](const QString& key, const std::vector<SettingChoice>& choices) {
        m_rows.offer(key, choices, texts.value(key));
    };
    offer(u"appearance"_s, state.appearances);
    offer(u"language"_s, state.languages);
    offer(u"figureSkin"_s, state.skins);
    offer(u"figureOutfit"_s, state.outfits);
    offer(u"streakShown"_s, state.streaks);
    offer(u"weekStartsOn"_s, state.firstDays);
    offer(u"dayStartsAt"_s, state.dayStarts);
    m_lead->show(state.settings);
    m_reminders->show(state.settings);
    m_care->show(state.settings);
    m_rows.show(texts);
    m_about->setText(
        tr("Limber %1\nYour data stays on this computer, in one file:\n%2\n\nFree software under "
           "the GNU General Public License, version 3 or later. Limber does not replace medical "
           "advice: see a doctor about strong, new or worsening pain.")
            .arg(state.version, state.dataFile));
}

void SettingsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_rows.setTitle(u"week"_s, tr("Week and goal"));
    m_rows.setTitle(u"look"_s, tr("Look and language"));
    m_rows.setTitle(u"about"_s, tr("About Limber"));
    m_goalHint->setText(tr("A week counts as kept when you practised on this many days, or on all "
                           "the days that were planned if those are fewer."));
    m_rows.setText(u"daysAWeek"_s, tr("Days of practice a week"));
    m_rows.setText(u"weekStartsOn"_s, tr("The week starts on"));
    m_rows.setText(u"dayStartsAt"_s, tr("A new day starts at"));
    m_rows.setText(u"streakShown"_s, tr("Streak shown on Today"));
    m_rows.setText(u"weeklyReview"_s, tr("Look back on last week, once a week"));
    m_rows.setText(u"appearance"_s, tr("Colours"));
    m_rows.setText(u"language"_s, tr("Language"));
    m_rows.setText(u"figureSkin"_s, tr("Skin of the figure"));
    m_rows.setText(u"figureOutfit"_s, tr("Clothes of the figure"));
    m_rows.setText(u"reducedMotion"_s, tr("Reduce movement on the screen"));
    m_lead->retranslate();
    m_reminders->retranslate();
    m_care->retranslate();
}

void SettingsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_lead->setVisibility(LeadSections::Visibility::Shown);
}

void SettingsPage::hideEvent(QHideEvent* event)
{
    m_lead->setVisibility(LeadSections::Visibility::Hidden);
    QWidget::hideEvent(event);
}

} // namespace limber
