// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QObject>

class QVBoxLayout;

namespace limber {

class PlainLabel;
class SettingRows;

/// The section of the settings page about what the hints of the plan are to know of the person.
class CareSection final : public QObject {
    Q_OBJECT

public:
    /// Adds its rows at the end of the column; `rows` must outlive it.
    CareSection(SettingRows& rows, QVBoxLayout& column, QObject* parent = nullptr);

    /// Shows the settings in the language of the moment.
    void show(const Settings& settings);
    /// A setting has changed.
    void follow(const Settings& settings);
    void retranslate();

private:
    SettingRows& m_rows;
    PlainLabel* m_minutesHint;
    PlainLabel* m_wakeHint;
    PlainLabel* m_aerobicHint;
};

} // namespace limber
