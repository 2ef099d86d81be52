// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/grouped_positions.h"

#include "core/care/exercise_traits.h"
#include "core/care/position_changes.h"
#include "core/routine/rounds.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <utility>

namespace limber {

namespace {

constexpr int kLeastSaved = 2;

/// Where in a session a unit may stand.
enum class Layer {
    Opening, ///< Before all else; stays as it is.
    Work,
    Stretching,
    Anywhere, ///< With the work or with the stretching.
    Ending,
};

/// What moves as a whole: a step, or the steps of a group.
struct Unit {
    int first = 0;
    int end = 0;
    BodyLevels levels; ///< At which all of it can be done; none where it needs several.
    Layer layer = Layer::Anywhere;
};

/// A stretch of a session at one level.
struct Block {
    Layer layer = Layer::Work;
    BodyLevel level = BodyLevel::Standing;
};

using LevelOrder = std::vector<BodyLevel>;

/// What is known of the exercises of a unit.
struct UnitKind {
    bool isStrength = false;
    bool isHeld = false;
    bool isMoving = false; ///< A moving stretch, or rolling.
    bool isCalm = true;    ///< All of it.
    bool isGentle = true;  ///< All of it.
};

UnitKind kindOf(const Routine& routine, const Catalogue& catalogue, const StepRun& run)
{
    UnitKind kind;
    for (int index = run.first; index < run.end; ++index) {
        const Exercise* exercise =
            catalogue.find(routine.steps[static_cast<std::size_t>(index)].exercise);
        if (exercise == nullptr) {
            kind.isCalm = kind.isGentle = false;
            continue;
        }
        kind.isStrength = kind.isStrength || isStrength(*exercise);
        kind.isHeld = kind.isHeld || isHeldStretch(*exercise);
        kind.isMoving =
            kind.isMoving || exercise->stretch == Stretch::Dynamic || isRolling(*exercise);
        kind.isCalm = kind.isCalm && isCalm(*exercise);
        kind.isGentle = kind.isGentle && isGentleBeginning(*exercise);
    }
    return kind;
}

BodyLevels levelsOf(const Routine& routine, const Catalogue& catalogue, const StepRun& run)
{
    BodyLevels levels{BodyLevel::Standing, BodyLevel::Chair, BodyLevel::Floor};
    for (int index = run.first; index < run.end; ++index) {
        const ExerciseId& id = routine.steps[static_cast<std::size_t>(index)].exercise;
        if (const Exercise* exercise = catalogue.find(id))
            levels = levels.in(limber::levelsOf(exercise->position));
    }
    return levels;
}

Layer layerOf(const UnitKind& kind, bool isAfterStrength)
{
    if (kind.isStrength)
        return Layer::Work;
    if (kind.isHeld)
        return Layer::Stretching;
    if (kind.isMoving)
        return Layer::Work;
    if (kind.isCalm)
        return isAfterStrength ? Layer::Stretching : Layer::Work;
    return Layer::Anywhere;
}

std::vector<Unit> unitsOf(const Routine& routine, const Catalogue& catalogue)
{
    const std::vector<StepRun> runs = stepRuns(routine);
    std::vector<UnitKind> kinds;
    for (const StepRun& run : runs)
        kinds.push_back(kindOf(routine, catalogue, run));
    const auto isWork = [](const UnitKind& kind) { return kind.isStrength; };
    const auto lastWork = std::find_if(kinds.rbegin(), kinds.rend(), isWork).base();

    std::vector<Unit> units;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto afterThis = kinds.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        units.push_back({runs[i].first, runs[i].end, levelsOf(routine, catalogue, runs[i]),
                         layerOf(kinds[i], afterThis > lastWork)});
    }
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!kinds[i].isGentle && !(i == 0 && kinds[i].isCalm))
            break;
        units[i].layer = Layer::Opening;
    }
    for (std::size_t i = units.size(); i-- > 0;) {
        if (!kinds[i].isCalm || units[i].layer == Layer::Opening)
            break;
        units[i].layer = Layer::Ending;
    }
    return units;
}

/// The one level of a unit that leaves no choice.
std::optional<BodyLevel> onlyLevel(const Unit& unit)
{
    std::optional<BodyLevel> only;
    for (const BodyLevel level : kBodyLevels) {
        if (!unit.levels.contains(level))
            continue;
        if (only)
            return std::nullopt;
        only = level;
    }
    return only;
}

/// Arranges units between which no unit with several levels stands.
class Arrangement {
public:
    Arrangement(std::vector<Unit> units, std::optional<BodyLevel> from)
        : m_units(std::move(units))
        , m_from(from)
    {
    }

    [[nodiscard]] std::vector<Unit> best() const
    {
        const std::vector<LevelOrder> orders = levelOrders();
        const std::vector<LevelOrder> stretchings = ordersFor(Layer::Stretching, orders);
        const std::vector<LevelOrder> endings = ordersFor(Layer::Ending, orders);
        std::vector<Block> blocks;
        int fewest = std::numeric_limits<int>::max();
        for (const LevelOrder& work : ordersFor(Layer::Work, orders)) {
            for (const LevelOrder& stretching : stretchings) {
                if (!suitsAnywhere(work, stretching))
                    continue;
                for (const LevelOrder& ending : endings) {
                    const int changes = changesIn({&work, &stretching, &ending});
                    if (changes < fewest) {
                        fewest = changes;
                        blocks = blocksOf(work, stretching, ending);
                    }
                }
            }
        }
        return arranged(blocks);
    }

private:
    /// Every order of some of the levels, those first that are most like the present one.
    [[nodiscard]] std::vector<LevelOrder> levelOrders() const
    {
        LevelOrder present;
        const auto add = [&present](BodyLevel level) {
            if (std::ranges::find(present, level) == present.end())
                present.push_back(level);
        };
        for (const Unit& unit : m_units) {
            if (const auto level = onlyLevel(unit))
                add(*level);
        }
        std::ranges::for_each(kBodyLevels, add);
        std::vector<LevelOrder> orders{{}};
        for (std::size_t i = 0; i < orders.size(); ++i) {
            for (const BodyLevel level : present) {
                if (std::ranges::find(orders[i], level) != orders[i].end())
                    continue;
                LevelOrder longer = orders[i];
                longer.push_back(level);
                orders.push_back(std::move(longer));
            }
        }
        return orders;
    }

    static bool suits(const Unit& unit, const LevelOrder& order)
    {
        return std::ranges::any_of(
            order, [&unit](BodyLevel level) { return unit.levels.contains(level); });
    }

    /// The orders in which all units of a layer find a level. A layer without units stays empty,
    /// but for the work, where what may stand anywhere can be.
    [[nodiscard]] std::vector<LevelOrder> ordersFor(Layer layer,
                                                    const std::vector<LevelOrder>& orders) const
    {
        if (layer != Layer::Work &&
            std::ranges::find(m_units, layer, &Unit::layer) == m_units.end())
            return {{}};
        std::vector<LevelOrder> suitable;
        std::ranges::copy_if(orders, std::back_inserter(suitable), [&](const LevelOrder& order) {
            return std::ranges::all_of(m_units, [&](const Unit& unit) {
                return unit.layer != layer || suits(unit, order);
            });
        });
        return suitable;
    }

    [[nodiscard]] bool suitsAnywhere(const LevelOrder& work, const LevelOrder& stretching) const
    {
        return std::ranges::all_of(m_units, [&](const Unit& unit) {
            return unit.layer != Layer::Anywhere || suits(unit, work) || suits(unit, stretching);
        });
    }

    static std::vector<Block> blocksOf(const LevelOrder& work, const LevelOrder& stretching,
                                       const LevelOrder& ending)
    {
        std::vector<Block> blocks;
        for (const BodyLevel level : work)
            blocks.push_back({Layer::Work, level});
        for (const BodyLevel level : stretching)
            blocks.push_back({Layer::Stretching, level});
        for (const BodyLevel level : ending)
            blocks.push_back({Layer::Ending, level});
        return blocks;
    }

    [[nodiscard]] int changesIn(const std::array<const LevelOrder*, 3>& layers) const
    {
        int changes = 0;
        std::optional<BodyLevel> level = m_from;
        for (const LevelOrder* layer : layers) {
            for (const BodyLevel next : *layer) {
                changes += level && *level != next ? 1 : 0;
                level = next;
            }
        }
        return changes;
    }

    static bool isPlaceFor(const Block& block, const Unit& unit)
    {
        const bool isLayer = block.layer == unit.layer ||
                             (unit.layer == Layer::Anywhere && block.layer != Layer::Ending);
        return isLayer && unit.levels.contains(block.level);
    }

    /// The units in the order of the blocks. One that suits several goes where those stand that it
    /// stands near now.
    [[nodiscard]] std::vector<Unit> arranged(const std::vector<Block>& blocks) const
    {
        std::vector<std::vector<std::size_t>> places(m_units.size());
        std::vector<std::vector<int>> settled(blocks.size());
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            for (std::size_t at = 0; at < blocks.size(); ++at) {
                if (isPlaceFor(blocks[at], m_units[i]))
                    places[i].push_back(at);
            }
            if (places[i].size() == 1)
                settled[places[i].front()].push_back(static_cast<int>(i));
        }
        const auto distance = [&](std::size_t unit, std::size_t block) {
            int nearest = std::numeric_limits<int>::max();
            for (const int other : settled[block])
                nearest = std::min(nearest, std::abs(other - static_cast<int>(unit)));
            return nearest;
        };
        std::vector<std::vector<Unit>> filled(blocks.size());
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const auto place = std::ranges::min_element(
                places[i], {}, [&](std::size_t block) { return distance(i, block); });
            if (place == places[i].end())
                return m_units;
            filled[*place].push_back(m_units[i]);
        }
        std::vector<Unit> units;
        for (const std::vector<Unit>& block : filled)
            units.insert(units.end(), block.begin(), block.end());
        return units;
    }

    std::vector<Unit> m_units;
    std::optional<BodyLevel> m_from;
};

std::vector<Unit> arranged(const std::vector<Unit>& units)
{
    std::vector<Unit> order;
    std::vector<Unit> open;
    std::optional<BodyLevel> level;
    const auto close = [&] {
        for (const Unit& unit : Arrangement(std::exchange(open, {}), level).best()) {
            order.push_back(unit);
            level = onlyLevel(unit) ? onlyLevel(unit) : level;
        }
    };
    for (const Unit& unit : units) {
        const bool stays = unit.layer == Layer::Opening || unit.levels.isEmpty();
        if (!stays) {
            open.push_back(unit);
            continue;
        }
        close();
        order.push_back(unit);
        level = onlyLevel(unit);
    }
    close();
    return order;
}

/// No order has fewer changes: each level that something needs is reached once.
int fewestChanges(const std::vector<Unit>& units)
{
    const auto needed = std::ranges::count_if(kBodyLevels, [&](BodyLevel level) {
        return std::ranges::any_of(units,
                                   [&](const Unit& unit) { return onlyLevel(unit) == level; });
    });
    return std::max(0, static_cast<int>(needed) - 1);
}

Routine inOrder(const Routine& routine, const std::vector<int>& order)
{
    Routine other = routine;
    for (std::size_t i = 0; i < order.size(); ++i)
        other.steps[i] = routine.steps[static_cast<std::size_t>(order[i])];
    return other;
}

} // namespace

std::optional<GroupedPositions> groupedPositions(const Routine& routine, const Catalogue& catalogue)
{
    const int now = positionChangesOf(routine, catalogue).all;
    if (now - fewestChanges(unitsOf(routine, catalogue)) < kLeastSaved)
        return std::nullopt;
    GroupedPositions grouped;
    for (std::size_t i = 0; i < routine.steps.size(); ++i)
        grouped.order.push_back(static_cast<int>(i));
    // Again as long as it helps: what has moved may leave others free.
    for (bool helps = true; helps;) {
        const Routine present = inOrder(routine, grouped.order);
        std::vector<int> order;
        for (const Unit& unit : arranged(unitsOf(present, catalogue))) {
            for (int index = unit.first; index < unit.end; ++index)
                order.push_back(grouped.order[static_cast<std::size_t>(index)]);
        }
        const int saved = now - positionChangesOf(inOrder(routine, order), catalogue).all;
        helps = saved > grouped.saved;
        if (helps)
            grouped = {std::move(order), saved};
    }
    if (grouped.saved < kLeastSaved)
        return std::nullopt;
    return grouped;
}

} // namespace limber
