// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/style/tokens.h"
#include "app/widgets/card.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/error_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 760;
constexpr int kControlWidth = 320;

void fill(QComboBox& box, const std::vector<SettingChoice>& choices, const QString& value)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const SettingChoice& choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(indexOf(choices, value));
}

} // namespace

SettingsPage::SettingsPage(const BundledContent&, DataFile& dataFile, const Clock&, QWidget* parent)
    : QWidget(parent)
    , m_data(dataFile)
    , m_volume(new QSlider(Qt::Horizontal))
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

    Card* week = addSection(*column, u"week"_s);
    addNumber(*week, u"daysAWeek"_s, 1, 7);
    week->layout()->addWidget(m_goalHint);
    addChoice(*week, u"weekStartsOn"_s);
    addChoice(*week, u"dayStartsAt"_s);
    addChoice(*week, u"streakShown"_s);

    Card* practice = addSection(*column, u"practice"_s);
    addSwitch(*practice, u"soundOn"_s);
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    addRow(*practice, u"soundVolume"_s, *m_volume);
    connect(m_volume, &QSlider::valueChanged, this,
            [this](int value) { change(u"soundVolume"_s, QString::number(value)); });
    addNumber(*practice, u"prepareSeconds"_s, 3, 60);
    addNumber(*practice, u"changeSidesSeconds"_s, 3, 30);

    Card* look = addSection(*column, u"look"_s);
    addChoice(*look, u"appearance"_s);
    addChoice(*look, u"language"_s);
    addChoice(*look, u"figureSkin"_s);
    addChoice(*look, u"figureOutfit"_s);
    addSwitch(*look, u"reducedMotion"_s);

    Card* about = addSection(*column, u"about"_s);
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
    retranslate();
}

Card* SettingsPage::addSection(QVBoxLayout& column, const QString& key)
{
    auto* heading = new Heading(HeadingLevel::Section);
    m_sections.emplace(key, heading);
    column.addSpacing(space::kSmall);
    column.addWidget(heading);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::padding());
    inside->setSpacing(space::kMedium);
    column.addWidget(card);
    return card;
}

void SettingsPage::addRow(Card& card, const QString& key, QWidget& control)
{
    auto* label = new PlainLabel(QString());
    label->setBuddy(&control);
    m_labels.emplace(key, label);
    control.setMinimumWidth(kControlWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kLarge);
    row->addWidget(label, 1);
    row->addWidget(&control);
    qobject_cast<QVBoxLayout*>(card.layout())->addLayout(row);
}

QComboBox* SettingsPage::addChoice(Card& card, const QString& key)
{
    auto* box = new QComboBox;
    // All fields are equally wide, whatever can be chosen in them.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(card, key, *box);
    m_choices.emplace(key, box);
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, key, box] { change(key, box->currentData().toString()); });
    return box;
}

QSpinBox* SettingsPage::addNumber(Card& card, const QString& key, int minimum, int maximum)
{
    auto* box = new QSpinBox;
    box->setRange(minimum, maximum);
    addRow(card, key, *box);
    m_numbers.emplace(key, box);
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { change(key, QString::number(value)); });
    return box;
}

QCheckBox* SettingsPage::addSwitch(Card& card, const QString& key)
{
    auto* box = new QCheckBox;
    card.layout()->addWidget(box);
    m_switches.emplace(key, box);
    connect(box, &QCheckBox::toggled, this,
            [this, key](bool on) { change(key, on ? u"true"_s : u"false"_s); });
    return box;
}

void SettingsPage::change(const QString& key, const QString& value)
{
    if (m_isShowing)
        return;
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
    m_isShowing = true;
    const auto texts = settingTexts(state.settings);
    fill(*m_choices.at(u"appearance"_s), state.appearances, texts.value(u"appearance"_s));
    fill(*m_choices.at(u"language"_s), state.languages, texts.value(u"language"_s));
    fill(*m_choices.at(u"figureSkin"_s), state.skins, texts.value(u"figureSkin"_s));
    fill(*m_choices.at(u"figureOutfit"_s), state.outfits, texts.value(u"figureOutfit"_s));
    fill(*m_choices.at(u"streakShown"_s), state.streaks, texts.value(u"streakShown"_s));
    fill(*m_choices.at(u"weekStartsOn"_s), state.firstDays,
         state.settings.weekStartsOn ? QString(token(*state.settings.weekStartsOn)) : QString());
    fill(*m_choices.at(u"dayStartsAt"_s), state.dayStarts, texts.value(u"dayStartsAt"_s));
    m_numbers.at(u"daysAWeek"_s)->setValue(state.settings.daysAWeek);
    m_numbers.at(u"prepareSeconds"_s)->setValue(static_cast<int>(state.settings.prepare.count()));
    m_numbers.at(u"changeSidesSeconds"_s)
        ->setValue(static_cast<int>(state.settings.changeSides.count()));
    m_switches.at(u"soundOn"_s)->setChecked(state.settings.soundOn);
    m_switches.at(u"reducedMotion"_s)->setChecked(state.settings.reducedMotion);
    m_volume->setValue(state.settings.soundVolume);
    m_about->setText(
        tr("Limber %1\nYour data stays on this computer, in one file:\n%2\n\nFree software under "
           "the GNU General Public License, version 3 or later. Limber does not replace medical "
           "advice: see a doctor about strong, new or worsening pain.")
            .arg(state.version, state.dataFile));
    m_isShowing = false;
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
    m_sections.at(u"week"_s)->setText(tr("Week and goal"));
    m_sections.at(u"practice"_s)->setText(tr("Practice"));
    m_sections.at(u"look"_s)->setText(tr("Look and language"));
    m_sections.at(u"about"_s)->setText(tr("About Limber"));
    m_goalHint->setText(tr("A week counts as kept when you practised on this many days, or on all "
                           "the days that were planned if those are fewer."));
    m_labels.at(u"daysAWeek"_s)->setText(tr("Days of practice a week"));
    m_labels.at(u"weekStartsOn"_s)->setText(tr("The week starts on"));
    m_labels.at(u"dayStartsAt"_s)->setText(tr("A new day starts at"));
    m_labels.at(u"streakShown"_s)->setText(tr("Streak shown on Today"));
    m_labels.at(u"soundVolume"_s)->setText(tr("Volume"));
    m_labels.at(u"prepareSeconds"_s)->setText(tr("Time to get ready before each exercise"));
    m_labels.at(u"changeSidesSeconds"_s)->setText(tr("Time to change sides"));
    m_labels.at(u"appearance"_s)->setText(tr("Colours"));
    m_labels.at(u"language"_s)->setText(tr("Language"));
    m_labels.at(u"figureSkin"_s)->setText(tr("Skin of the figure"));
    m_labels.at(u"figureOutfit"_s)->setText(tr("Clothes of the figure"));
    m_switches.at(u"soundOn"_s)->setText(tr("Play sounds during practice"));
    m_switches.at(u"reducedMotion"_s)->setText(tr("Reduce movement on the screen"));
    m_numbers.at(u"prepareSeconds"_s)->setSuffix(tr(" s", "seconds, after a number"));
    m_numbers.at(u"changeSidesSeconds"_s)->setSuffix(tr(" s", "seconds, after a number"));
    for (const auto& [key, label] : m_labels) {
        if (label->buddy())
            label->buddy()->setAccessibleName(label->text());
    }
}

} // namespace limber
