// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"
#include "app/routines/routines_page.h"
#include "app/widgets/row_list.h"
#include "core/common/clock.h"
#include "core/plan/bundled_content.h"
#include "core/routine/routine_edit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSizes{20, 200};
constexpr int kTurns = 40;

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

Routine routineOf(const Catalogue& catalogue, int count)
{
    Routine routine{.id = RoutineId::create(), .name = u"Long"_s, .goal = {}, .steps = {}};
    const auto& exercises = catalogue.exercises();
    for (int index = 0; index < count; ++index) {
        if (auto step = makeStep(exercises[static_cast<std::size_t>(index) % exercises.size()]))
            routine.steps.push_back(*std::move(step));
    }
    return withGroup(std::move(routine), {5, 6, 7}, 3, std::chrono::seconds{30});
}

/// The page with a routine of some steps in its editor.
struct Builder {
    Builder(const BundledContent& content, int steps)
        : data(DataFile::open(folder.filePath(u"data.limber"_s), clock).value())
        , page(content, figures, *data, clock)
    {
        const Routine routine = routineOf(content.catalogue, steps);
        if (!data->routines.save(routine))
            out() << "not saved\n";
        page.resize(1200, 800);
        page.show();
        page.showRoutine(routine.id);
        page.findChild<QPushButton*>(u"editRoutineButton"_s)->click();
        list = page.findChild<RowList*>(u"stepList"_s);
        list->setFocus();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }
    void click(const QString& button) const { page.findChild<QPushButton*>(button)->click(); }

    SystemClock clock;
    QTemporaryDir folder;
    FigureLibrary figures;
    std::unique_ptr<DataFile> data;
    RoutinesPage page;
    RowList* list = nullptr;
};

/// The median and the longest in milliseconds.
struct Times {
    double median = 0;
    double longest = 0;
};

Times measure(const std::function<void(int)>& action)
{
    std::vector<double> times;
    for (int turn = 0; turn < kTurns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        action(turn);
        Builder::settle();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times.back()};
}

void compare(const BundledContent& content, const char* what,
             const std::function<void(Builder&, int)>& action)
{
    out() << "  " << qSetFieldWidth(26) << Qt::left << what << qSetFieldWidth(0);
    std::array<double, kSizes.size()> medians{};
    for (std::size_t index = 0; index < kSizes.size(); ++index) {
        Builder builder(content, kSizes[index]);
        builder.list->setCurrentRow(builder.list->model()->rowCount() / 2);
        Q_EMIT builder.list->activated(builder.list->currentIndex());
        Builder::settle();
        const Times times = measure([&](int turn) { action(builder, turn); });
        medians[index] = times.median;
        out() << "  " << kSizes[index] << " steps: " << times.median << " ms (at most "
              << times.longest << ")";
    }
    out() << "   growth " << medians.back() / std::max(medians.front(), 0.001) << '\n';
    out().flush();
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const BundledContent content = loadBundledContent();
    out() << "From an edit to everything shown and saved\n";
    compare(content, "a rest", [](const Builder& builder, int turn) {
        auto* field = builder.page.findChild<QWidget*>(u"stepRest"_s)->findChild<QSpinBox*>();
        field->stepBy(turn % 2 == 0 ? 1 : -1);
    });
    compare(content, "moving one", [](const Builder& builder, int turn) {
        builder.click(turn % 2 == 0 ? u"stepDownButton"_s : u"stepUpButton"_s);
    });
    compare(content, "duplicating, taking back", [](const Builder& builder, int turn) {
        builder.click(turn % 2 == 0 ? u"duplicateStepButton"_s : u"undoEditButton"_s);
    });
    compare(content, "walking through the list", [](Builder& builder, int turn) {
        builder.list->setCurrentRow(builder.list->currentRow() + (turn % 2 == 0 ? 1 : -1));
    });
    return 0;
}
