// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/token.h"

#include <array>

// The closed vocabularies of the catalogue, each with the token that stands for it in files.

namespace limber {

/// What an exercise mainly does for the body; an exercise has one primary and may have more.
enum class Category {
    Core,
    Stability,
    Posture,
    Yoga,
    Pilates,
    FoamRolling,
    Mobility,
    Breathing,
    Relaxation,
    WarmUp,
    Aerobic,
};

template <> struct TokenTable<Category> {
    static constexpr std::array entries{
        TokenEntry<Category>{Category::Core, QLatin1StringView("core")},
        TokenEntry<Category>{Category::Stability, QLatin1StringView("stability")},
        TokenEntry<Category>{Category::Posture, QLatin1StringView("posture")},
        TokenEntry<Category>{Category::Yoga, QLatin1StringView("yoga")},
        TokenEntry<Category>{Category::Pilates, QLatin1StringView("pilates")},
        TokenEntry<Category>{Category::FoamRolling, QLatin1StringView("foam-rolling")},
        TokenEntry<Category>{Category::Mobility, QLatin1StringView("mobility")},
        TokenEntry<Category>{Category::Breathing, QLatin1StringView("breathing")},
        TokenEntry<Category>{Category::Relaxation, QLatin1StringView("relaxation")},
        TokenEntry<Category>{Category::WarmUp, QLatin1StringView("warm-up")},
        TokenEntry<Category>{Category::Aerobic, QLatin1StringView("aerobic")},
    };
};

/// The body position in which an exercise is done.
enum class Position {
    Any,
    HalfKneeling,
    Kneeling,
    ProneOnForearms,
    ProneOnHands,
    Quadruped,
    ReclinedOnRoller,
    SeatedChairOrFloor,
    SeatedFloor,
    SeatedOnRoller,
    SeatedOrStanding,
    SeatedOrSupine,
    SideLying,
    Standing,
    Supine,
    SupineOnRoller,
    SupineOrSeated,
};

template <> struct TokenTable<Position> {
    static constexpr std::array entries{
        TokenEntry<Position>{Position::Any, QLatin1StringView("any")},
        TokenEntry<Position>{Position::HalfKneeling, QLatin1StringView("half-kneeling")},
        TokenEntry<Position>{Position::Kneeling, QLatin1StringView("kneeling")},
        TokenEntry<Position>{Position::ProneOnForearms, QLatin1StringView("prone-on-forearms")},
        TokenEntry<Position>{Position::ProneOnHands, QLatin1StringView("prone-on-hands")},
        TokenEntry<Position>{Position::Quadruped, QLatin1StringView("quadruped")},
        TokenEntry<Position>{Position::ReclinedOnRoller, QLatin1StringView("reclined-on-roller")},
        TokenEntry<Position>{Position::SeatedChairOrFloor,
                             QLatin1StringView("seated-chair-or-floor")},
        TokenEntry<Position>{Position::SeatedFloor, QLatin1StringView("seated-floor")},
        TokenEntry<Position>{Position::SeatedOnRoller, QLatin1StringView("seated-on-roller")},
        TokenEntry<Position>{Position::SeatedOrStanding, QLatin1StringView("seated-or-standing")},
        TokenEntry<Position>{Position::SeatedOrSupine, QLatin1StringView("seated-or-supine")},
        TokenEntry<Position>{Position::SideLying, QLatin1StringView("side-lying")},
        TokenEntry<Position>{Position::Standing, QLatin1StringView("standing")},
        TokenEntry<Position>{Position::Supine, QLatin1StringView("supine")},
        TokenEntry<Position>{Position::SupineOnRoller, QLatin1StringView("supine-on-roller")},
        TokenEntry<Position>{Position::SupineOrSeated, QLatin1StringView("supine-or-seated")},
    };
};

/// What must be at hand.
enum class Equipment {
    Mat,
    Chair,
    Wall,
    Doorway,
    FoamRoller,
};

template <> struct TokenTable<Equipment> {
    static constexpr std::array entries{
        TokenEntry<Equipment>{Equipment::Mat, QLatin1StringView("mat")},
        TokenEntry<Equipment>{Equipment::Chair, QLatin1StringView("chair")},
        TokenEntry<Equipment>{Equipment::Wall, QLatin1StringView("wall")},
        TokenEntry<Equipment>{Equipment::Doorway, QLatin1StringView("doorway")},
        TokenEntry<Equipment>{Equipment::FoamRoller, QLatin1StringView("foam-roller")},
    };
};

/// A part of the body that an exercise works or eases.
enum class BodyArea {
    Abdominals,
    Balance,
    Chest,
    DeepCore,
    Diaphragm,
    Glutes,
    Hamstrings,
    HipFlexors,
    Hips,
    Lats,
    Legs,
    LowerBack,
    MidBack,
    Neck,
    Obliques,
    Pelvis,
    Shoulders,
    Spine,
    Thighs,
    UpperBack,
    WholeBody,
};

template <> struct TokenTable<BodyArea> {
    static constexpr std::array entries{
        TokenEntry<BodyArea>{BodyArea::Abdominals, QLatin1StringView("abdominals")},
        TokenEntry<BodyArea>{BodyArea::Balance, QLatin1StringView("balance")},
        TokenEntry<BodyArea>{BodyArea::Chest, QLatin1StringView("chest")},
        TokenEntry<BodyArea>{BodyArea::DeepCore, QLatin1StringView("deep-core")},
        TokenEntry<BodyArea>{BodyArea::Diaphragm, QLatin1StringView("diaphragm")},
        TokenEntry<BodyArea>{BodyArea::Glutes, QLatin1StringView("glutes")},
        TokenEntry<BodyArea>{BodyArea::Hamstrings, QLatin1StringView("hamstrings")},
        TokenEntry<BodyArea>{BodyArea::HipFlexors, QLatin1StringView("hip-flexors")},
        TokenEntry<BodyArea>{BodyArea::Hips, QLatin1StringView("hips")},
        TokenEntry<BodyArea>{BodyArea::Lats, QLatin1StringView("lats")},
        TokenEntry<BodyArea>{BodyArea::Legs, QLatin1StringView("legs")},
        TokenEntry<BodyArea>{BodyArea::LowerBack, QLatin1StringView("lower-back")},
        TokenEntry<BodyArea>{BodyArea::MidBack, QLatin1StringView("mid-back")},
        TokenEntry<BodyArea>{BodyArea::Neck, QLatin1StringView("neck")},
        TokenEntry<BodyArea>{BodyArea::Obliques, QLatin1StringView("obliques")},
        TokenEntry<BodyArea>{BodyArea::Pelvis, QLatin1StringView("pelvis")},
        TokenEntry<BodyArea>{BodyArea::Shoulders, QLatin1StringView("shoulders")},
        TokenEntry<BodyArea>{BodyArea::Spine, QLatin1StringView("spine")},
        TokenEntry<BodyArea>{BodyArea::Thighs, QLatin1StringView("thighs")},
        TokenEntry<BodyArea>{BodyArea::UpperBack, QLatin1StringView("upper-back")},
        TokenEntry<BodyArea>{BodyArea::WholeBody, QLatin1StringView("whole-body")},
    };
};

/// How a training week counts an exercise.
enum class LoadClass {
    Strength,
    Restorative,
    Neutral,
};

template <> struct TokenTable<LoadClass> {
    static constexpr std::array entries{
        TokenEntry<LoadClass>{LoadClass::Strength, QLatin1StringView("strength")},
        TokenEntry<LoadClass>{LoadClass::Restorative, QLatin1StringView("restorative")},
        TokenEntry<LoadClass>{LoadClass::Neutral, QLatin1StringView("neutral")},
    };
};

/// Whether an exercise stretches by moving or by holding still.
enum class Stretch {
    None,
    Dynamic,
    Static,
};

template <> struct TokenTable<Stretch> {
    static constexpr std::array entries{
        TokenEntry<Stretch>{Stretch::None, QLatin1StringView("none")},
        TokenEntry<Stretch>{Stretch::Dynamic, QLatin1StringView("dynamic")},
        TokenEntry<Stretch>{Stretch::Static, QLatin1StringView("static")},
    };
};

/// Where an exercise takes the spine.
enum class SpineMotion {
    Neutral,
    Flexion,
    Extension,
    SmallFlexion,
    SmallExtension,
    Rotation,
    AntiRotation,
    Lateral,
    HipExtension,
};

template <> struct TokenTable<SpineMotion> {
    static constexpr std::array entries{
        TokenEntry<SpineMotion>{SpineMotion::Neutral, QLatin1StringView("neutral")},
        TokenEntry<SpineMotion>{SpineMotion::Flexion, QLatin1StringView("flexion")},
        TokenEntry<SpineMotion>{SpineMotion::Extension, QLatin1StringView("extension")},
        TokenEntry<SpineMotion>{SpineMotion::SmallFlexion, QLatin1StringView("small-flexion")},
        TokenEntry<SpineMotion>{SpineMotion::SmallExtension, QLatin1StringView("small-extension")},
        TokenEntry<SpineMotion>{SpineMotion::Rotation, QLatin1StringView("rotation")},
        TokenEntry<SpineMotion>{SpineMotion::AntiRotation, QLatin1StringView("anti-rotation")},
        TokenEntry<SpineMotion>{SpineMotion::Lateral, QLatin1StringView("lateral")},
        TokenEntry<SpineMotion>{SpineMotion::HipExtension, QLatin1StringView("hip-extension")},
    };
};

/// What a plan rule counts an exercise as.
enum class PlanTag {
    Core,
    Posture,
    Stretch,
    Foam,
    Breathing,
    Relaxation,
    Aerobic,
    Warmup,
};

template <> struct TokenTable<PlanTag> {
    static constexpr std::array entries{
        TokenEntry<PlanTag>{PlanTag::Core, QLatin1StringView("core")},
        TokenEntry<PlanTag>{PlanTag::Posture, QLatin1StringView("posture")},
        TokenEntry<PlanTag>{PlanTag::Stretch, QLatin1StringView("stretch")},
        TokenEntry<PlanTag>{PlanTag::Foam, QLatin1StringView("foam")},
        TokenEntry<PlanTag>{PlanTag::Breathing, QLatin1StringView("breathing")},
        TokenEntry<PlanTag>{PlanTag::Relaxation, QLatin1StringView("relaxation")},
        TokenEntry<PlanTag>{PlanTag::Aerobic, QLatin1StringView("aerobic")},
        TokenEntry<PlanTag>{PlanTag::Warmup, QLatin1StringView("warmup")},
    };
};

/// How an exercise deals with left and right: both at once, the whole dose on one side and then
/// on the other, or changing with every repetition.
enum class Sides {
    None,
    EachSide,
    Alternating,
};

template <> struct TokenTable<Sides> {
    static constexpr std::array entries{
        TokenEntry<Sides>{Sides::None, QLatin1StringView("none")},
        TokenEntry<Sides>{Sides::EachSide, QLatin1StringView("eachSide")},
        TokenEntry<Sides>{Sides::Alternating, QLatin1StringView("alternating")},
    };
};

/// What the breath does in a phase.
enum class Breath {
    Free,
    In,
    Out,
    Hold,
};

template <> struct TokenTable<Breath> {
    static constexpr std::array entries{
        TokenEntry<Breath>{Breath::Free, QLatin1StringView("free")},
        TokenEntry<Breath>{Breath::In, QLatin1StringView("in")},
        TokenEntry<Breath>{Breath::Out, QLatin1StringView("out")},
        TokenEntry<Breath>{Breath::Hold, QLatin1StringView("hold")},
    };
};

/// When a phase comes: once before the first repetition, in every repetition, hold or breath
/// cycle, or between the sides.
enum class PhaseWhen {
    Start,
    Repeat,
    ChangeSides,
};

template <> struct TokenTable<PhaseWhen> {
    static constexpr std::array entries{
        TokenEntry<PhaseWhen>{PhaseWhen::Start, QLatin1StringView("start")},
        TokenEntry<PhaseWhen>{PhaseWhen::Repeat, QLatin1StringView("repeat")},
        TokenEntry<PhaseWhen>{PhaseWhen::ChangeSides, QLatin1StringView("changeSides")},
    };
};

/// Which way a variant leads.
enum class LevelDirection {
    Easier,
    Harder,
};

template <> struct TokenTable<LevelDirection> {
    static constexpr std::array entries{
        TokenEntry<LevelDirection>{LevelDirection::Easier, QLatin1StringView("easier")},
        TokenEntry<LevelDirection>{LevelDirection::Harder, QLatin1StringView("harder")},
    };
};

} // namespace limber
