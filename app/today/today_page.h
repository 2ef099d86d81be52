// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/today/today_state.h"
#include "app/today/week_review_state.h"
#include "core/common/clock.h"
#include "core/storage/data_file.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace limber {

class BackCard;
class Heading;
class Notice;
class NowCard;
class OccurrenceCard;
class PlainLabel;
class UndoBar;
class WeekCard;
class WeekReviewCard;
enum class NowAction;

/// The first page: what do I do now, how is my week going, how is my back.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the page.
    TodayPage(const BundledContent& content, DataFile& dataFile, const Clock& clock,
              QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void practiceRequested(const limber::PracticeRequest& request);
    void planRequested();
    void routinesRequested();
    void programmesRequested();
    void exercisesRequested();
    void progressRequested();
    /// After a setting was saved that a suggestion asked for.
    void settingsChanged(const limber::Settings& settings);
    /// After a check-in or a change of today's occurrences was saved.
    void historyChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using PlanEdit = std::function<Result<Plan>(Plan)>;

    void showState();
    /// Counts a streak that goes back beyond what was read for the first sight of the page.
    void countStreak();
    void showCards(std::vector<OccurrenceCard*>& cards, QVBoxLayout& column,
                   const std::vector<TodayOccurrence>& occurrences);
    OccurrenceCard* addCard(QVBoxLayout& column);
    void arrange();
    void act(NowAction action);
    void start(const TodayOccurrence& occurrence);
    void skip(const TodayOccurrence& occurrence);
    void moveTo(const TodayOccurrence& occurrence, QDate day, const QString& done);
    void planAgain(const TodayOccurrence& occurrence);
    void changePlan(const OccurrenceKey& key, const PlanEdit& edit, const QString& done);
    void checkIn(int value);
    /// Shows last week's review where it is due; what is open stays so for its week.
    void showReview(const PracticeHistory& history, const std::vector<Routine>& ownRoutines);
    /// Notes that the review was seen, once it really was.
    void noteReviewSeen();
    void adoptSuggestion();
    void closeReview();
    /// Shows a failure, or tells everyone and offers to take `done` back.
    void finish(const Result<>& saved, const QString& done, std::function<Result<>()> undo);
    void undo();

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    TodayState m_state;
    Settings m_settings;
    bool m_isStreakDue = false;
    std::function<Result<>()> m_undo;
    std::optional<WeekReviewState> m_openReview;
    /// The week whose review was closed: it stays so, even if that could not be kept.
    std::optional<QDate> m_closedReview;

    QWidget* m_body;
    Heading* m_title;
    PlainLabel* m_date;
    Notice* m_failure;
    NowCard* m_now;
    WeekReviewCard* m_review;
    QVBoxLayout* m_missedColumn;
    QVBoxLayout* m_othersColumn;
    std::vector<OccurrenceCard*> m_missed;
    std::vector<OccurrenceCard*> m_others;
    QBoxLayout* m_lower;
    WeekCard* m_week;
    BackCard* m_back;
    UndoBar* m_undoBar;
};

} // namespace limber
