// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audio/stopwatch.h"
#include "app/figure/figure_library.h"
#include "app/platform/screen_awake.h"
#include "app/practice/practice_page.h"
#include "tests/support/fake_clock.h"
#include "tests/support/recording_output.h"
#include "tests/support/timeline_builder.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace limber::test {

/// A stopwatch that shows what it was set to, anchored or not.
class FakeStopwatch final : public Stopwatch {
public:
    [[nodiscard]] milliseconds elapsed() const override { return m_elapsed; }
    [[nodiscard]] std::optional<StreamAnchor> streamAnchor() const override { return anchor; }
    void advance(milliseconds by) { m_elapsed += by; }

    std::optional<StreamAnchor> anchor;

private:
    milliseconds m_elapsed{0};
};

/// A voice that speaks at once; each text becomes a clip of a second.
class TalkingVoice final : public Voice {
public:
    TalkingVoice() { setReady(); }

    [[nodiscard]] SpokenBy spokenBy() const override { return SpokenBy::Stream; }
    void use(const VoiceWish& wish) override { setWish(wish); }
    quint64 synthesise(const QString& text) override;

    QStringList texts;

private:
    quint64 m_requests = 0;
};

/// Remembers what it was asked.
class RecordingScreen final : public ScreenAwake {
public:
    void hold(const QString&) override { setState(State::Held); }
    void release() override { setState(State::Released); }
};

/// A data file of its own, a small catalogue, and a page that is shown.
///
/// "plank": each side, holds. "curl": no sides, repetitions of two phases.
class PracticeFixture : public ::testing::Test {
protected:
    PracticeFixture();
    ~PracticeFixture() override;

    void SetUp() override;
    /// A page of its own on the same data, with `voice` and `screen` of the newest page.
    [[nodiscard]] std::unique_ptr<PracticePage> makePage();

    /// Lets time pass for the session, in slices short enough for every cue and segment.
    void pass(milliseconds time);
    [[nodiscard]] Routine routine() const;
    /// Begins, and starts with the button.
    void startPractising(const Routine& routine);
    void press(Qt::Key key);
    void click(const QString& button);
    [[nodiscard]] QString labelText(const QString& name) const;
    [[nodiscard]] QString ringText() const;
    [[nodiscard]] std::vector<SessionSummary> kept() const;
    template <typename Widget> [[nodiscard]] Widget* find(const QString& name = {}) const
    {
        return page->findChild<Widget*>(name);
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeStopwatch stopwatch;
    RecordingOutput output;
    BundledContent content;
    std::unique_ptr<DataFile> data;
    FigureLibrary figures;
    TalkingVoice* voice = nullptr; ///< The voice of the page, once it has wanted one.
    RecordingScreen* screen = nullptr;
    std::unique_ptr<PracticePage> page;
};

} // namespace limber::test
