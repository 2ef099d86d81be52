// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audio/stopwatch.h"
#include "app/authoring/figure_sheet.h"
#include "app/authoring/pose_viewer.h"
#include "app/platform/running_window.h"
#include "app/shell/appearance.h"
#include "app/shell/data_check.h"
#include "app/shell/data_lock.h"
#include "app/shell/main_window.h"
#include "app/shell/start_failure_dialog.h"
#include "app/shell/start_options.h"
#include "app/style/theme.h"
#include "app/tour/tour.h"
#include "app/wording/error_wording.h"
#include "app/wording/language.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

using namespace limber;

namespace {

/// The data file with the lock that keeps other windows off it.
struct OpenFile {
    DataLock lock;
    std::unique_ptr<DataFile> file;
};

Result<OpenFile> openData(const QString& path, const Clock& clock)
{
    auto lock = DataLock::acquire(path);
    if (!lock)
        return tl::unexpected(lock.error());
    auto file = DataFile::open(path, clock, IntegrityCheck::Later);
    if (!file)
        return tl::unexpected(file.error());
    return OpenFile{std::move(*lock), std::move(*file)};
}

/// Opens the data at `path`, asking the person what to do as long as that fails or as the file is
/// known to be damaged. Otherwise the code with which the program is to end: they quit, or the
/// window that works on the file has come forward.
tl::expected<OpenFile, int> openDataOrAsk(QString& path, std::optional<Error> damage,
                                          SecondStart start, const QStringList& files,
                                          const Clock& clock)
{
    for (;;) {
        Result<OpenFile> opened =
            damage ? Result<OpenFile>(tl::unexpect, *damage) : openData(path, clock);
        if (opened)
            return std::move(*opened);
        damage.reset();
        if (opened.error().code == ErrorCode::AlreadyExists &&
            findRunningWindow(path, start, files))
            return tl::unexpected(EXIT_SUCCESS);
        StartFailureDialog dialog(dataFileErrorWords(opened.error(), path), opened.error().detail);
        dialog.exec();
        if (dialog.choice() == StartFailureDialog::Choice::Quit)
            return tl::unexpected(EXIT_FAILURE);
        if (dialog.choice() == StartFailureDialog::Choice::OtherFile) {
            const QString chosen = QFileDialog::getSaveFileName(
                nullptr, QString(), path, QString(), nullptr, QFileDialog::DontConfirmOverwrite);
            if (!chosen.isEmpty())
                path = chosen;
        }
    }
}

/// Lets later starts find the window, which therefore need not wait for it.
void announceAfterFirstPaint(MainWindow& window, RunningWindow& running)
{
    QObject::connect(&running, &RunningWindow::raiseRequested, &window, &MainWindow::comeForward);
    QObject::connect(&running, &RunningWindow::openRequested, &window, &MainWindow::openFile);
    QObject::connect(&window, &MainWindow::firstPainted, &running, &RunningWindow::announce);
}

/// Leaves the event loop with what is wrong with the data file in `damage`, if anything is.
void checkAfterFirstPaint(MainWindow& window, DataCheck& check, std::optional<Error>& damage)
{
    QObject::connect(&window, &MainWindow::firstPainted, &check, &DataCheck::start);
    QObject::connect(&check, &DataCheck::failed, &check, [&damage](const Error& error) {
        damage = error;
        QApplication::quit();
    });
}

/// Shows what the routine files of this start would bring in.
void openFiles(MainWindow& window, const QStringList& files)
{
    for (const QString& path : files)
        window.openFile(path);
}

/// Prints when the window was first painted whole and ends the program soon after; for
/// `./dev bench startup`.
void reportFirstPaint(MainWindow& window)
{
    QObject::connect(&window, &MainWindow::firstPainted, &window, [] {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        QTextStream(stdout) << "first paint "
                            << std::chrono::duration_cast<std::chrono::microseconds>(now).count()
                            << Qt::endl;
        constexpr std::chrono::seconds kTimeToLookAtMemory{1};
        QTimer::singleShot(kTimeToLookAtMemory, qApp, &QApplication::quit);
    });
}

void report(const std::vector<LoadProblem>& problems)
{
    for (const LoadProblem& problem : problems)
        qWarning("%s: %s: %s", qUtf8Printable(problem.file), qUtf8Printable(problem.field),
                 qUtf8Printable(problem.reason));
}

int say(const StartAnswer& answer)
{
    QTextStream(answer.exitCode == EXIT_SUCCESS ? stdout : stderr) << answer.text;
    return answer.exitCode;
}

int paintFigures(const QString& folder)
{
    const auto written = writeFigureSheets(folder);
    if (written)
        return EXIT_SUCCESS;
    QTextStream(stderr) << "limber: " << written.error().detail << Qt::endl;
    return EXIT_FAILURE;
}

int showPoseViewer(const QString& file, const Catalogue& catalogue)
{
    QStringList phases;
    const auto id = ExerciseId::fromText(QFileInfo(file).completeBaseName());
    if (const Exercise* exercise = id ? catalogue.find(*id) : nullptr) {
        for (const Phase& phase : exercise->phases)
            phases.append(phase.id);
    }
    PoseViewer viewer(file, phases);
    constexpr QSize kUsualSize(1100, 620);
    viewer.resize(kUsualSize);
    viewer.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QThread::currentThread(); // Qt takes the thread that it first meets for the main one.
    // Content and fonts take some milliseconds each to find and need nothing of Qt's windows, so
    // they are fetched beside the opening of the data.
    auto content = std::async(std::launch::async, loadBundledContent);
    QApplication application(argc, argv);
    const auto fonts = std::async(std::launch::async, [] { return QFontDatabase::families(); });
    QApplication::setApplicationName(QStringLiteral("limber"));
    QApplication::setApplicationDisplayName(QStringLiteral("Limber"));
    QApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.limber.Limber"));

    StartOptions options = readStartOptions(QApplication::arguments());
    if (options.answer)
        return say(*options.answer);
    if (options.tourFolder)
        return runTour(application, options);
    if (options.figuresFolder)
        return paintFigures(*options.figuresFolder);

    const SystemClock clock;
    const SystemStopwatch stopwatch;
    Language language;
    language.use(options.language.value_or(QString()));
    Theme theme(application, ThemeChoice::System);

    if (options.poseFile)
        return showPoseViewer(*options.poseFile, content.get().catalogue);

    QString path = options.dataFile;
    std::optional<BundledContent> bundled;
    std::optional<Error> damage;
    for (;;) {
        const auto data =
            openDataOrAsk(path, std::exchange(damage, std::nullopt),
                          options.hidden ? SecondStart::RunHidden : SecondStart::ShowWindow,
                          options.routineFiles, clock);
        if (!data)
            return data.error();
        if (!bundled) {
            bundled = content.get();
            report(bundled->problems);
        }
        Settings settings = data->file->settings.load().value_or(Settings{});
        settings.language = options.language.value_or(settings.language);
        settings.appearance = options.appearance.value_or(settings.appearance);
        applyAppearance(settings, theme, language);

        MainWindow window(*bundled, *data->file, clock, stopwatch, theme, language);
        if (options.windowSize)
            window.resize(*options.windowSize);
        const auto running = createRunningWindow(path);
        announceAfterFirstPaint(window, *running);
        DataCheck check(path, clock);
        checkAfterFirstPaint(window, check, damage);
        if (options.reportFirstPaint)
            reportFirstPaint(window);
        if (options.hidden) {
            window.showHidden();
            running->announce();
        } else {
            window.show();
        }
        openFiles(window, std::exchange(options.routineFiles, {}));
        const int code = QApplication::exec();
        if (!damage)
            return code;
    }
}
