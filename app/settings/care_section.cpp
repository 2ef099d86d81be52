// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/care_section.h"

#include "app/settings/setting_rows.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"

#include <QSpinBox>
#include <QVBoxLayout>

#include <tuple>

namespace limber {

using namespace Qt::StringLiterals;

CareSection::CareSection(SettingRows& rows, QVBoxLayout& column, QObject* parent)
    : QObject(parent)
    , m_rows(rows)
    , m_minutesHint(new PlainLabel)
    , m_wakeHint(new PlainLabel)
    , m_aerobicHint(new PlainLabel)
{
    Card* care = m_rows.addSection(column, u"care"_s);
    const auto addHint = [care](PlainLabel* hint) {
        hint->setTone(TextTone::Muted);
        care->layout()->addWidget(hint);
    };
    m_rows.addChoice(*care, u"experience"_s);
    for (const auto& [key, least, most] : {std::tuple(u"dayShortestMinutes"_s, 1, 120),
                                           std::tuple(u"dayLongestMinutes"_s, 5, 180)}) {
        QSpinBox* minutes = m_rows.addNumber(*care, key, least, most);
        minutes->setSingleStep(5);
        // A number that is half typed would already push the other one aside.
        minutes->setKeyboardTracking(false);
    }
    addHint(m_minutesHint);
    m_rows.addSwitch(*care, u"wakeTimeOn"_s);
    m_rows.addChoice(*care, u"wakeTime"_s);
    addHint(m_wakeHint);
    m_rows.addSwitch(*care, u"aerobicGoalOn"_s);
    m_rows.addNumber(*care, u"aerobicGoalMinutes"_s, 10, 600)->setSingleStep(10);
    addHint(m_aerobicHint);
}

void CareSection::show(const Settings& settings)
{
    const auto texts = settingTexts(settings);
    m_rows.offer(u"experience"_s,
                 {{tr("New to me", "exercising"), QString(token(Experience::New))},
                  {tr("Something I am used to", "exercising"), QString(token(Experience::Used))}},
                 texts.value(u"experience"_s));
    m_rows.offer(u"wakeTime"_s, timeChoices(settings.care.wakeTime), texts.value(u"wakeTime"_s));
    follow(settings);
}

void CareSection::follow(const Settings& settings)
{
    m_rows.setEnabled(u"wakeTime"_s, settings.care.wakeTimeOn);
    m_rows.setEnabled(u"aerobicGoalMinutes"_s, settings.care.aerobicGoalOn);
    const DayMinutes& day = settings.care.dayMinutes;
    m_rows.setNumber(u"dayShortestMinutes"_s, static_cast<int>(day.shortest.count()));
    m_rows.setNumber(u"dayLongestMinutes"_s, static_cast<int>(day.longest.count()));
}

void CareSection::retranslate()
{
    m_rows.setTitle(u"care"_s, tr("Hints about your plan"));
    m_rows.setText(u"experience"_s, tr("Exercising is"));
    m_rows.setText(u"dayShortestMinutes"_s, tr("Minutes on a day of practice, at least"));
    m_rows.setText(u"dayLongestMinutes"_s, tr("Minutes on a day of practice, at most"));
    m_rows.setText(u"wakeTimeOn"_s, tr("Look after my back in the first hour of the morning"));
    m_rows.setText(u"wakeTime"_s, tr("I usually get up at"));
    m_rows.setText(u"aerobicGoalOn"_s, tr("I have a weekly goal for walking"));
    m_rows.setText(u"aerobicGoalMinutes"_s, tr("Minutes of walking a week"));
    for (const QString& key :
         {u"dayShortestMinutes"_s, u"dayLongestMinutes"_s, u"aerobicGoalMinutes"_s})
        m_rows.setSuffix(key, tr(" min", "minutes, after a number"));
    m_minutesHint->setText(tr("The plan tells you about days that are shorter or longer."));
    m_wakeHint->setText(tr("The plan tells you where it bends your back deeply within an hour of "
                           "getting up, when backs are stiff."));
    m_aerobicHint->setText(tr("The World Health Organization advises 150 minutes a week or more of "
                              "walking or something like it."));
}

} // namespace limber
