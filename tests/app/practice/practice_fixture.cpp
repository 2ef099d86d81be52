// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practice_fixture.h"

#include "app/widgets/countdown_ring.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace limber::test {

using namespace Qt::StringLiterals;

PracticeFixture::PracticeFixture()
    : clock(u"2026-03-02T07:30:00+01:00"_s)
{
    Exercise plank =
        exerciseOf(u"plank"_s, Sides::EachSide,
                   {phaseOf(u"set-up"_s, 4, PhaseWhen::Start), heldPhase(u"hold"_s, 10)});
    plank.phases.back().cue = u"Stay long"_s;
    plank.steps = {u"Lie on your side."_s, u"Lift the hips."_s};
    Exercise curl =
        exerciseOf(u"curl"_s, Sides::None, {phaseOf(u"up"_s, 2), phaseOf(u"down"_s, 2)});
    curl.steps = {u"Lie on your back."_s};
    content.catalogue = catalogueOf({plank, curl});
}

PracticeFixture::~PracticeFixture() = default;

void PracticeFixture::SetUp()
{
    ASSERT_TRUE(folder.isValid());
    auto opened = DataFile::open(folder.filePath(u"limber.sqlite"_s), clock);
    ASSERT_TRUE(opened.has_value()) << opened.error().detail.toStdString();
    data = std::move(*opened);
    page = makePage();
    page->resize(1024, 640);
    page->show();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
}

void PracticeFixture::pass(milliseconds time)
{
    constexpr milliseconds kSlice{100};
    for (; time > milliseconds{0}; time -= kSlice) {
        stopwatch.advance(std::min(time, kSlice));
        page->session()->poll();
    }
}

Routine PracticeFixture::routine() const
{
    Dose holds;
    holds.type = DoseType::TimedHold;
    holds.sets = 2;
    holds.hold = std::chrono::seconds{10};
    holds.rest = std::chrono::seconds{6};
    Dose repetitions;
    repetitions.type = DoseType::Repetitions;
    repetitions.repetitions = 5;
    return routineOf({stepOf(u"plank"_s, holds), stepOf(u"curl"_s, repetitions)});
}

void PracticeFixture::startPractising(const Routine& routine)
{
    page->begin({routine, std::nullopt});
    click(u"startButton"_s);
    ASSERT_NE(page->session(), nullptr);
}

void PracticeFixture::press(Qt::Key key)
{
    QWidget* focused = page->focusWidget();
    // With a text given, keys that stand for no character can be pressed too.
    QTest::sendKeyEvent(QTest::Click, focused != nullptr ? focused : page.get(), key, QString(),
                        Qt::NoModifier);
}

void PracticeFixture::click(const QString& button)
{
    auto* found = find<QAbstractButton>(button);
    ASSERT_NE(found, nullptr) << button.toStdString();
    ASSERT_TRUE(found->isVisible()) << button.toStdString();
    QTest::mouseClick(found, Qt::LeftButton);
}

QString PracticeFixture::labelText(const QString& name) const
{
    const auto* label = find<QLabel>(name);
    return label != nullptr ? label->text() : QString();
}

QString PracticeFixture::ringText() const
{
    return find<CountdownRing>()->text();
}

std::vector<SessionSummary> PracticeFixture::kept() const
{
    return data->sessions.summaries().value();
}

quint64 TalkingVoice::synthesise(const QString& text)
{
    texts << text;
    const quint64 request = ++m_requests;
    QMetaObject::invokeMethod(
        this,
        [this, request] {
            constexpr std::size_t kSecond = kCueSampleRate;
            Q_EMIT synthesised(request, std::make_shared<const std::vector<float>>(kSecond, 0.1F));
        },
        Qt::QueuedConnection);
    return request;
}

std::unique_ptr<PracticePage> PracticeFixture::makePage()
{
    auto ownScreen = std::make_unique<RecordingScreen>();
    screen = ownScreen.get();
    const auto makeVoice = [this](VoiceEngine) {
        auto made = std::make_unique<TalkingVoice>();
        voice = made.get();
        return made;
    };
    return std::make_unique<PracticePage>(content, figures, *data, clock, stopwatch, output,
                                          makeVoice, std::move(ownScreen));
}

} // namespace limber::test
