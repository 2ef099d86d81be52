// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_state.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <map>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace limber {

class Card;
class Heading;
class Notice;
class PlainLabel;

/// All preferences, each saved as soon as it is changed.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                 QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// After the change was saved.
    void settingsChanged(const limber::Settings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    Card* addSection(QVBoxLayout& column, const QString& key);
    void addRow(Card& card, const QString& key, QWidget& control);
    QComboBox* addChoice(Card& card, const QString& key);
    QSpinBox* addNumber(Card& card, const QString& key, int minimum, int maximum);
    QCheckBox* addSwitch(Card& card, const QString& key);
    void change(const QString& key, const QString& value);
    void showState(const SettingsState& state);
    void retranslate();

    DataFile& m_data;
    bool m_isShowing = false; ///< Controls change because they are filled, not by the person.
    std::map<QString, QLabel*> m_labels;
    std::map<QString, Heading*> m_sections;
    std::map<QString, QComboBox*> m_choices;
    std::map<QString, QSpinBox*> m_numbers;
    std::map<QString, QCheckBox*> m_switches;
    QSlider* m_volume;
    Heading* m_title;
    Notice* m_failure;
    PlainLabel* m_goalHint;
    PlainLabel* m_about;
};

} // namespace limber
