// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/notifier.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QVBoxLayout;

namespace limber {

class Button;
class ChipRow;
class PlainLabel;
class SettingRows;

/// The sections of the settings page about reminders, the start at login and breaks at the desk.
class ReminderSection final : public QObject {
    Q_OBJECT

public:
    using NotifierSource = std::function<Notifier&()>;

    /// Adds its rows at the end of the column; `rows` must outlive it.
    ReminderSection(SettingRows& rows, QVBoxLayout& column, NotifierSource notifierSource,
                    QObject* parent = nullptr);

    /// Shows the settings in the language of the moment.
    void show(const Settings& settings);
    /// A setting has changed.
    void follow(const Settings& settings);
    void retranslate();

private:
    enum class Trial { None, Asked, Shown };

    void tryIt();
    void followTrial();
    void showEffect();

    SettingRows& m_rows;
    NotifierSource m_notifierSource;
    QPointer<Notifier> m_notifier;
    Settings m_settings;
    Trial m_trial = Trial::None;
    Button* m_try;
    PlainLabel* m_remark;
    PlainLabel* m_quietHint;
    PlainLabel* m_trayHint;
    PlainLabel* m_breakHint;
    ChipRow* m_days;
};

} // namespace limber
