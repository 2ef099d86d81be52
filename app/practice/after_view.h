// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_session.h"
#include "app/practice/practice_summary.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPlainTextEdit;

namespace limber {

class Button;
class EffortScale;
class Heading;
class PainScale;
class PlainLabel;
class StatTile;

/// What was done and what it changed, and how it felt, if the person wants to say.
class AfterView : public QWidget {
    Q_OBJECT

public:
    explicit AfterView(QWidget* parent = nullptr);

    /// Shows a session that has just ended, without any rating.
    void setSummary(const PracticeSummary& summary);
    [[nodiscard]] SessionRating rating() const;
    void focusFinish();

Q_SIGNALS:
    void finishRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void word();
    void wordOutcome();
    void wordTiles();

    std::optional<PracticeSummary> m_summary;

    Heading* m_title;
    PlainLabel* m_outcome;
    StatTile* m_minutes;
    StatTile* m_exercises;
    StatTile* m_week;
    StatTile* m_streak;
    Heading* m_question;
    PlainLabel* m_optional;
    PlainLabel* m_worstLabel;
    PainScale* m_worst;
    PlainLabel* m_afterLabel;
    PainScale* m_after;
    PlainLabel* m_effortLabel;
    EffortScale* m_effort;
    PlainLabel* m_noteLabel;
    QPlainTextEdit* m_note;
    Button* m_finish;
};

} // namespace limber
