// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/cue_sound.h"
#include "core/exercise/catalogue.h"
#include "core/session/practice_request.h"
#include "core/session/session_record.h"
#include "core/settings/settings.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;

namespace limber {

struct StepRun;

class Button;
class Card;
class Heading;
class Notice;
class PainScale;
class PlainLabel;

/// What is about to be practised, how the back feels now, and the button that starts.
class BeforeView : public QWidget {
    Q_OBJECT

public:
    /// `catalogue` must outlive the view.
    explicit BeforeView(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows a request anew, without an answer about pain.
    void setRequest(const PracticeRequest& request, const TimelineOptions& options);
    /// Other lengths, or other exercises in the catalogue; what was answered stays.
    void setOptions(const TimelineOptions& options);
    void setMuted(Muted muted);
    /// What leads through this routine: its own choice, and what applies where it has none.
    void setChoice(const PracticeChoice& choice, const Settings& general);
    /// Lets Enter and Space start.
    void focusStart();
    [[nodiscard]] std::optional<Pain> pain() const;

Q_SIGNALS:
    void startRequested();
    void muteToggled();
    void backRequested();
    void choiceChanged(const limber::PracticeChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void showRoutine();
    struct StepPlace {
        int row;
        int number; ///< From 1.
        bool inGroup;
    };
    void fillSteps();
    void addRounds(const StepRun& run, int row);
    void addStep(const RoutineStep& step, const Exercise& exercise, const StepPlace& place);
    void fillChoice();
    void readChoice();

    const Catalogue& m_catalogue;
    std::optional<PracticeRequest> m_request;
    TimelineOptions m_options;
    Muted m_muted = Muted::No;
    PracticeChoice m_choice;
    Settings m_general;
    bool m_isFilling = false; ///< Lists change because they are filled, not by the person.

    Button* m_back;
    Heading* m_name;
    PlainLabel* m_facts;
    PlainLabel* m_equipment;
    Notice* m_unknown;
    Card* m_steps;
    QGridLayout* m_rows;
    QList<QWidget*> m_labels;
    Heading* m_question;
    PlainLabel* m_optional;
    PainScale* m_pain;
    PlainLabel* m_guidanceLabel;
    QComboBox* m_guidance;
    PlainLabel* m_soundSetLabel;
    QComboBox* m_soundSet;
    PlainLabel* m_pacingLabel;
    QComboBox* m_pacing;
    PlainLabel* m_breathingLabel;
    QComboBox* m_breathing;
    Button* m_sound;
    Button* m_start;
};

} // namespace limber
