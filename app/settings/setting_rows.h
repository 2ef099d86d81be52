// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_choice.h"

#include <QMap>
#include <QObject>

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QSpinBox;
class QVBoxLayout;
class QWidget;

namespace limber {

class Button;
class Card;
class Heading;
class PlainLabel;

/// The rows of the settings page, known by the keys of the settings: a label and a control each,
/// in cards under headings. Every control is equally wide and named after its label.
///
/// A wheel that is turned to scroll the page changes nothing it passes over: only the control with
/// the focus listens to it.
class SettingRows final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Card* addSection(QVBoxLayout& column, const QString& key);
    QComboBox* addChoice(Card& card, const QString& key);
    QSpinBox* addNumber(Card& card, const QString& key, int minimum, int maximum);
    /// From 0 to 100.
    QSlider* addSlider(Card& card, const QString& key);
    QCheckBox* addSwitch(Card& card, const QString& key);
    /// A button under the controls, with room for a remark beside it. Its text is the caller's.
    Button* addButton(Card& card, PlainLabel& remark);

    /// Words the heading of a section.
    void setTitle(const QString& section, const QString& text);
    /// Words a row.
    void setText(const QString& key, const QString& text);
    /// Shown after a number.
    void setSuffix(const QString& key, const QString& suffix);

    /// Fills every row from the settings as texts; choices have to be offered before.
    void show(const QMap<QString, QString>& texts);
    /// Shows what can be chosen in a row, and the one that is.
    void offer(const QString& key, const std::vector<SettingChoice>& choices, const QString& value);
    /// Shows another number without reporting it.
    void setNumber(const QString& key, int number);
    void setEnabled(const QString& key, bool enabled);

Q_SIGNALS:
    /// The person chose a value, as text.
    void changed(const QString& key, const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(Card& card, const QString& key, QWidget& control);
    void report(const QString& key, const QString& value);

    bool m_isShowing = false; ///< Controls change because they are filled, not by the person.
    std::map<QString, QLabel*> m_labels;
    std::map<QString, Heading*> m_sections;
    std::map<QString, QComboBox*> m_choices;
    std::map<QString, QSpinBox*> m_numbers;
    std::map<QString, QSlider*> m_sliders;
    std::map<QString, QCheckBox*> m_switches;
};

} // namespace limber
