// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/silent_output.h"
#include "app/exercises/exercises_page.h"
#include "app/figure/figure_library.h"
#include "app/figure/figure_painter.h"
#include "app/platform/create_screen_awake.h"
#include "app/practice/practice_page.h"
#include "app/style/theme.h"
#include "app/voice/create_voice.h"
#include "app/widgets/tile_delegate.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{480, 480};
constexpr int kRounds = 40;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Processor time of the whole program, in milliseconds.
double processorMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Milliseconds of processor time that one call takes.
template <typename Paint> double costOf(int rounds, Paint paint)
{
    paint(0);
    const double before = processorMilliseconds();
    for (int round = 0; round < rounds; ++round)
        paint(round);
    return (processorMilliseconds() - before) / rounds;
}

/// Forty limb-like shapes, each filled with a gradient and outlined.
void paintYardstick(QPainter& painter)
{
    for (int i = 0; i < 40; ++i) {
        const QRectF box(20 + (i % 8) * 45, 20 + (i / 8) * 85, 120, 60);
        QPainterPath path;
        path.addEllipse(box);
        QLinearGradient gradient(box.topLeft(), box.bottomRight());
        gradient.setColorAt(0, QColor(0xF8, 0xC0, 0xA0));
        gradient.setColorAt(1, QColor(0xA0, 0x60, 0x48));
        painter.setBrush(gradient);
        painter.setPen(QPen(QColor(0x60, 0x40, 0x38), 1.25));
        painter.drawPath(path);
    }
}

/// Prints what frames cost and gives the exercise of which they cost most.
QString measureFrames(FigureLibrary& figures, const Catalogue& catalogue)
{
    QImage image(kSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    const double yardstick = costOf(kRounds, [&](int) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintYardstick(painter);
    });
    const FigurePalette palette = figurePalette(TokenSet::Light);
    std::vector<std::pair<double, QString>> costs;
    for (const Exercise& exercise : catalogue.exercises()) {
        const Motion* motion = figures.find(exercise.id.text());
        if (!motion)
            continue;
        const FigureView view = viewOf(*motion, kSize);
        QPixmap backdrop(kSize);
        QPainter still(&backdrop);
        paintBackdrop(still, *motion, view, kSize, palette, FigureGround::Studio);
        still.end();
        const int last = static_cast<int>(motion->keyframes.size()) - 1;
        costs.emplace_back(
            costOf(
                kRounds,
                [&](int round) {
                    QPainter painter(&image);
                    painter.drawPixmap(0, 0, backdrop);
                    const double share = static_cast<double>(round) / kRounds;
                    paintFigure(painter, *motion, bodyAt(*motion, {0, last, share}), view, palette);
                }),
            exercise.id.text());
    }
    std::ranges::sort(costs);
    const auto median = costs[costs.size() / 2];
    constexpr double kGoal = 4.0;
    const auto within =
        std::ranges::count_if(costs, [](const auto& cost) { return cost.first <= kGoal; });
    out() << "40 gradient-filled outlined paths, 480 x 480: " << yardstick << " ms\n"
          << "a frame of the figure, solving included, over " << costs.size() << " exercises\n";
    for (const auto& [name, cost] :
         {std::pair(u"least"_s, costs.front()), std::pair(u"median"_s, median),
          std::pair(u"most"_s, costs.back())})
        out() << "  " << name << ": " << cost.first << " ms (" << cost.second << "), ratio "
              << cost.first / yardstick << '\n';
    out() << "  within " << kGoal << " ms: " << within << " of " << costs.size() << '\n';
    out().flush();
    return costs.back().second;
}

/// Runs the event loop for a while and gives the share of one core that this took.
double shareOfACore(std::chrono::milliseconds length)
{
    QElapsedTimer wall;
    wall.start();
    const double before = processorMilliseconds();
    QEventLoop loop; // Ending the program's own one would close the windows.
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
    return (processorMilliseconds() - before) / static_cast<double>(wall.elapsed());
}

void measureThumbnails(const Catalogue& catalogue)
{
    FigureLibrary cold;
    QElapsedTimer wall;
    const auto all = [&] {
        wall.restart();
        for (const Exercise& exercise : catalogue.exercises())
            (void)cold.thumbnail(exercise.id.text(), kTilePicture, 1.0, TokenSet::Light);
        return static_cast<double>(wall.nsecsElapsed()) / 1e6;
    };
    const double first = all();
    const double again = all();
    out() << "all thumbnails, pose files read: " << first << " ms; from the cache: " << again
          << " ms\n";
}

void measurePages(const BundledContent& content, FigureLibrary& figures, const QString& dearest)
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const SystemClock clock;
    const SystemStopwatch stopwatch;
    const auto file = DataFile::open(folder.filePath(u"data.sqlite"_s), clock);
    if (!file)
        return;
    Settings settings;
    settings.prepare = 3s;
    settings.guidance = Guidance::None;
    (void)(*file)->settings.save(settings);
    SilentOutput silence(CueOutput::SilenceReason::NoDevice, QString());
    PracticePage practice(content, figures, **file, clock, stopwatch, silence, createVoice,
                          createScreenAwake());
    practice.resize(1180, 780);
    practice.show();
    for (const QString& exercise : {u"gentle-warm-up"_s, dearest}) {
        Routine routine{.id = RoutineId::create(), .name = exercise};
        routine.steps.push_back(
            *makeStep(*content.catalogue.find(*ExerciseId::fromText(exercise))));
        practice.begin({routine, std::nullopt});
        if (auto* start = practice.findChild<QAbstractButton*>(u"startButton"_s))
            start->click();
        (void)shareOfACore(4s);
        out() << "practice at 1180 x 780, " << exercise << ": " << 100.0 * shareOfACore(10s)
              << " % of a core\n";
        out().flush();
        practice.endSession();
    }
    practice.hide();

    settings.reducedMotion = true;
    (void)(*file)->settings.save(settings);
    ExercisesPage exercises(content, figures, **file);
    exercises.resize(1180, 780);
    exercises.refresh();
    exercises.show();
    (void)shareOfACore(1s);
    out() << "exercises, nothing moving: " << 100.0 * shareOfACore(5s) << " % of a core\n";
    settings.reducedMotion = false;
    (void)(*file)->settings.save(settings);
    exercises.refresh();
    out() << "exercises, figure moving: " << 100.0 * shareOfACore(5s) << " % of a core\n";
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const Theme theme(*qApp, ThemeChoice::Light);
    const BundledContent content = loadBundledContent();
    FigureLibrary figures;
    out().setRealNumberNotation(QTextStream::FixedNotation);
    out().setRealNumberPrecision(2);
    const QString dearest = measureFrames(figures, content.catalogue);
    measureThumbnails(content.catalogue);
    measurePages(content, figures, dearest);
    return EXIT_SUCCESS;
}
