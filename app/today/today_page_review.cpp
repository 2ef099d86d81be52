// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly review on the page Today; today_page.cpp shows the rest.
#include "app/care/fix_adoption.h"
#include "app/today/today_page.h"
#include "app/today/week_review_card.h"
#include "app/today/week_review_reading.h"
#include "app/widgets/notice.h"
#include "app/widgets/undo_bar.h"
#include "app/wording/error_wording.h"

namespace limber {

void TodayPage::showReview(const PracticeHistory& history, const std::vector<Routine>& ownRoutines)
{
    const auto found = readWeekReview(
        m_data, {.content = &m_content,
                 .own = &ownRoutines,
                 .history = &history,
                 .settings = &m_settings,
                 .now = m_clock.now(),
                 .open = m_openReview ? std::optional(m_openReview->week) : std::nullopt});
    // A review is an extra: where it cannot be read, the page is whole without it.
    m_openReview.reset();
    if (found && *found && (*found)->review.week != m_closedReview)
        m_openReview = buildWeekReviewState((*found)->review, (*found)->finding);
    if (!m_openReview) {
        m_review->hide();
        return;
    }
    m_review->show(*m_openReview);
    noteReviewSeen();
}

void TodayPage::noteReviewSeen()
{
    if (!m_openReview || !isVisible())
        return;
    if (const auto kept = m_data.weekReviews.markShown(m_openReview->week); !kept)
        qWarning("%s", qUtf8Printable(kept.error().detail));
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    noteReviewSeen();
}

void TodayPage::adoptSuggestion()
{
    if (!m_openReview || !m_openReview->finding || !m_openReview->finding->fix)
        return;
    const Fix fix = *m_openReview->finding->fix;
    const WeekReviewState review = *m_openReview;
    const auto adopted = adoptFix(m_data, fix, m_state.today, firstDayOfWeek(m_settings));
    if (!adopted) {
        finish(tl::unexpected(adopted.error()), {}, nullptr);
        return;
    }
    closeReview();
    const bool isSetting = std::holds_alternative<DeskBreakFix>(fix);
    const auto tellSettings = [this, isSetting] {
        if (!isSetting)
            return;
        if (const auto settings = m_data.settings.load())
            Q_EMIT settingsChanged(*settings);
    };
    std::function<Result<>()> takeBack;
    if (adopted->takeBack) {
        takeBack = [this, review, tellSettings, putBack = adopted->takeBack]() -> Result<> {
            auto done = putBack();
            if (done) {
                // What was not wanted after all leaves the choice open again.
                m_closedReview.reset();
                m_openReview = review;
                tellSettings();
            }
            return done;
        };
    }
    finish({}, tr("Done, as suggested."), std::move(takeBack));
    tellSettings();
}

void TodayPage::closeReview()
{
    if (!m_openReview)
        return;
    m_closedReview = m_openReview->week;
    m_openReview.reset();
    m_review->hide();
}

} // namespace limber
