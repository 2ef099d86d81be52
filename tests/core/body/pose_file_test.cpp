// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/pose_file.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::IsEmpty;

constexpr const char* kBases = R"({
  "standing": {"settle": ["feet"], "arms": {"upper": [0, -1, 0.2]}},
  "kneeling": {"base": "standing", "settle": ["knees"]}
})";

BasePoses knownBases()
{
    std::vector<LoadProblem> problems;
    BasePoses bases = parseBasePoses(kBases, u"bases.json"_s, problems);
    EXPECT_THAT(problems, IsEmpty());
    return bases;
}

std::optional<Motion> parsed(const QByteArray& json, std::vector<LoadProblem>& problems)
{
    return parseMotion(json, u"bend.json"_s, knownBases(), problems);
}

Motion good(const QByteArray& json)
{
    std::vector<LoadProblem> problems;
    const auto motion = parsed(json, problems);
    EXPECT_THAT(problems, IsEmpty());
    return motion.value_or(Motion{});
}

TEST(PoseFileTest, AKeyframeSaysOnlyWhatDiffersFromPoseAndBase)
{
    const Motion motion = good(R"({"exercise": "bend", "base": "kneeling",
        "pose": {"lumbar": {"bend": 5, "side": 3}},
        "keyframes": [{"name": "a"}, {"name": "b", "lumbar": {"bend": 20}}]})");
    ASSERT_EQ(motion.keyframes.size(), 2u);
    const Pose& pose = motion.keyframes[1].pose;
    EXPECT_EQ(pose.lumbar, (SpineBend{20, 3, 0}));
    EXPECT_EQ(pose.settle, (std::vector<Support>{{{Landmark::Knees, {}}, 0.0}}));
    EXPECT_EQ(pose.arms.right.upper, (Vector{0, -1, 0.2}));
    EXPECT_EQ(pose.arms.left.upper, (Vector{0, -1, -0.2}));
}

TEST(PoseFileTest, ATargetReplacesDirectionsAndBack)
{
    const Motion motion = good(R"({"exercise": "bend", "base": "standing",
        "pose": {"arms": {"at": [0.2, 1, 0.3], "curl": 0.5}},
        "keyframes": [{"name": "a", "rightArm": {"upper": [1, 0, 0]}},
                      {"name": "b", "rightArm": {"palm": [0, -1, 0]}}]})");
    ASSERT_EQ(motion.keyframes.size(), 2u);
    const ArmPose& pointing = motion.keyframes[0].pose.arms.right;
    EXPECT_FALSE(pointing.at);
    EXPECT_EQ(pointing.curl, ArmPose{}.curl);
    EXPECT_EQ(motion.keyframes[0].pose.arms.left.at, (Vector{0.2, 1, -0.3}));
    EXPECT_EQ(motion.keyframes[1].pose.arms.right.curl, 0.5);
    EXPECT_TRUE(motion.keyframes[1].pose.arms.right.palm);
}

TEST(PoseFileTest, WithoutPhasesEachKeyframeIsThePhaseOfItsName)
{
    const Motion motion =
        good(R"({"exercise": "bend", "keyframes": [{"name": "start"}, {"name": "hold"}]})");
    EXPECT_EQ(motion.phases.at(u"hold"_s), (PhasePath{{1}, PathKind::Once}));
    EXPECT_EQ(motion.picture, 1);
}

TEST(PoseFileTest, PhasesPassKeyframesOnceOrGoRound)
{
    const Motion motion = good(R"({"exercise": "bend",
        "keyframes": [{"name": "a"}, {"name": "b"}], "picture": "a",
        "phases": {"lift": ["a", "b"], "walk": {"path": ["b", "a"], "kind": "brisk"}}})");
    EXPECT_EQ(motion.phases.at(u"lift"_s), (PhasePath{{0, 1}, PathKind::Once}));
    EXPECT_EQ(motion.phases.at(u"walk"_s), (PhasePath{{1, 0}, PathKind::Brisk}));
    EXPECT_EQ(motion.picture, 0);
}

/// A file with one mistake, and where and why it is refused.
struct BrokenPose {
    const char* json;
    const char* field;
    const char* reason;
};

void PrintTo(const BrokenPose& broken, std::ostream* out)
{
    *out << broken.json;
}

class BrokenPoseFileTest : public ::testing::TestWithParam<BrokenPose> {};

TEST_P(BrokenPoseFileTest, IsRefusedWithFileKeyAndReason)
{
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parsed(GetParam().json, problems), std::nullopt);
    EXPECT_THAT(problems, Contains(LoadProblem{u"bend.json"_s, QString::fromUtf8(GetParam().field),
                                               QString::fromUtf8(GetParam().reason)}));
}

#define IN_KEYFRAME(content) R"({"exercise": "bend", "keyframes": [{"name": "a", )" content "}]}"

INSTANTIATE_TEST_SUITE_P(
    Table, BrokenPoseFileTest,
    ::testing::Values(
        BrokenPose{R"({"keyframes": [{"name": "a"}]})", "exercise", "is missing"},
        BrokenPose{R"({"exercise": "walk", "keyframes": [{"name": "a"}]})", "exercise",
                   "\"walk\" is not the name of the file"},
        BrokenPose{R"({"exercise": "bend"})", "keyframes", "is not a list of 1 to 40 keyframes"},
        BrokenPose{R"({"exercise": "bend", "keyframes": []})", "keyframes",
                   "is not a list of 1 to 40 keyframes"},
        BrokenPose{R"({"exercise": "bend", "keyframes": [7]})", "keyframes[0]", "is not an object"},
        BrokenPose{R"({"exercise": "bend", "keyframes": [{}]})", "keyframes[0].name", "is missing"},
        BrokenPose{R"({"exercise": "bend", "keyframes": [{"name": "a"}, {"name": "a"}]})",
                   "keyframes[1].name", "\"a\" is there twice"},
        BrokenPose{R"({"exercise": "bend", "base": "flying", "keyframes": [{"name": "a"}]})",
                   "base", "\"flying\" is no base pose"},
        BrokenPose{R"({"exercise": "bend", "pose": 3, "keyframes": [{"name": "a"}]})", "pose",
                   "is not an object"},
        BrokenPose{R"({"exercise": "bend", "pose": {"belly": 2}, "keyframes": [{"name": "a"}]})",
                   "pose.belly", "2 is not between 0 and 1"},
        BrokenPose{R"({"exercise": "bend", "picture": "b", "keyframes": [{"name": "a"}]})",
                   "picture", "\"b\" is no keyframe"},
        BrokenPose{R"({"exercise": "bend", "phases": {"x": ["b"]}, "keyframes": [{"name": "a"}]})",
                   "phases.x", "\"b\" is no keyframe"},
        BrokenPose{R"({"exercise": "bend", "phases": {"x": []}, "keyframes": [{"name": "a"}]})",
                   "phases.x", "is not a list of keyframes"},
        BrokenPose{R"({"exercise": "bend", "phases": {"x": {"path": ["a"], "kind": "wild"}},
                       "keyframes": [{"name": "a"}]})",
                   "phases.x.kind", "\"wild\" is not a known word"},
        BrokenPose{R"({"exercise": "bend", "colour": 1, "keyframes": [{"name": "a"}]})", "colour",
                   "is not a field that belongs here"},
        BrokenPose{R"({"exercise": "bend", "camera": {"azimuth": "left"},
                       "keyframes": [{"name": "a"}]})",
                   "camera.azimuth", "is not a number"},
        BrokenPose{R"({"exercise": "bend", "camera": {"centre": [0, 1, 0]},
                       "keyframes": [{"name": "a"}]})",
                   "camera.height", "is missing beside the centre"},
        BrokenPose{R"({"exercise": "bend", "props": [{"kind": "sofa"}],
                       "keyframes": [{"name": "a"}]})",
                   "props[0].kind", "\"sofa\" is not a known word"},
        BrokenPose{R"({"exercise": "bend", "props": [{"kind": "chair", "size": [0, 1, 1]}],
                       "keyframes": [{"name": "a"}]})",
                   "props[0].size", "is not positive"},
        BrokenPose{R"({"exercise": "bend", "mat": 1, "keyframes": [{"name": "a"}]})", "mat",
                   "is neither true nor false"},
        BrokenPose{IN_KEYFRAME(R"("lumbar": {"bend": 400})"), "keyframes[0].lumbar.bend",
                   "400 is not between -180 and 180"},
        BrokenPose{IN_KEYFRAME(R"("lumbar": {"nod": 4})"), "keyframes[0].lumbar.nod",
                   "is not a field that belongs here"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": {"palm": [0, 1]})"), "keyframes[0].rightArm.palm",
                   "is not a list of 3 numbers"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": {"palm": [0, 0, 0]})"), "keyframes[0].rightArm.palm",
                   "has no direction"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": {"palm": [0, "up", 0]})"),
                   "keyframes[0].rightArm.palm[1]", "is not a number"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": {"at": [0, 1e9, 0]})"), "keyframes[0].rightArm.at[1]",
                   "1e+09 is not between -10 and 10"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": {"frame": "sea"})"), "keyframes[0].rightArm.frame",
                   "\"sea\" is not a known word"},
        BrokenPose{IN_KEYFRAME(R"("rightArm": 5)"), "keyframes[0].rightArm", "is not an object"},
        BrokenPose{IN_KEYFRAME(R"("leftLeg": {"by": "knee"})"), "keyframes[0].leftLeg.by",
                   "\"knee\" is not a known word"},
        BrokenPose{IN_KEYFRAME(R"("settle": "knees")"), "keyframes[0].settle",
                   "is not a list of at most two supports"},
        BrokenPose{IN_KEYFRAME(R"("settle": ["tail"])"), "keyframes[0].settle",
                   "\"tail\" is no part of the body"},
        BrokenPose{IN_KEYFRAME(R"("settle": [["seat"]])"), "keyframes[0].settle",
                   "has a support that is not a name with a height"},
        BrokenPose{IN_KEYFRAME(R"("contacts": ["wing"])"), "keyframes[0].contacts",
                   "\"wing\" is no part of the body"},
        BrokenPose{IN_KEYFRAME(R"("settle": ["knees", "head", "seat"])"), "keyframes[0].settle",
                   "is not a list of at most two supports"},
        BrokenPose{IN_KEYFRAME(R"("contacts": ["head", "head"])"), "keyframes[0].contacts[1]",
                   "\"head\" is there twice"},
        BrokenPose{IN_KEYFRAME(R"("arms": {"upper": [0, 0, 0]})"), "keyframes[0].leftArm.upper",
                   "has no direction"},
        BrokenPose{IN_KEYFRAME(R"("arms": 4)"), "keyframes[0].arms",
                   "is not a field that belongs here"},
        BrokenPose{IN_KEYFRAME(R"("pelvis": {"up": 1})"), "keyframes[0].pelvis.up",
                   "is not a list of 3 numbers"},
        BrokenPose{IN_KEYFRAME(R"("rolled": "far")"), "keyframes[0].rolled", "is not a number"},
        BrokenPose{IN_KEYFRAME(R"("anchor": {"x": 1})"), "keyframes[0].anchor.point",
                   "is missing"}));

TEST(PoseFileTest, AllMistakesAreReportedAtOnce)
{
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parsed(R"({"exercise": "bend", "colour": 1, "base": "flying",
                         "keyframes": [{"name": "a", "head": {"bend": "up"}},
                                       {"name": "a", "settle": ["tail"]}]})",
                     problems),
              std::nullopt);
    EXPECT_EQ(problems.size(), 5u);
}

TEST(PoseFileTest, MoreThanFortyKeyframesAreRefused)
{
    QByteArray keyframes;
    for (int i = 0; i < 41; ++i)
        keyframes += (i ? R"(, {"name": ")" : R"({"name": ")") + QByteArray::number(i) + R"("})";
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parsed(R"({"exercise": "bend", "keyframes": [)" + keyframes + "]}", problems),
              std::nullopt);
    EXPECT_EQ(problems, (std::vector<LoadProblem>{{u"bend.json"_s, u"keyframes"_s,
                                                   u"is not a list of 1 to 40 keyframes"_s}}));
}

TEST(PoseFileTest, NoFileCrashesTheReader)
{
    const QByteArray deep =
        R"({"exercise": "bend", "pose": )" + QByteArray(3000, '[') + QByteArray(3000, ']') + "}";
    for (const QByteArray& json :
         {QByteArray(), QByteArray("[]"), QByteArray("null"), QByteArray("{"), deep,
          QByteArray(R"({"exercise": "bend", "keyframes": [{"name": "a", "rolled": 1e999}]})"),
          QByteArray(R"({"exercise": "bend", "keyframes": [{"name": "a", "rolled": -1e300}]})"),
          QByteArray(R"({"exercise": "bend", "keyframes": [null, [], {"name": null}]})"),
          QByteArray(R"({"exercise": "bend", "keyframes": {"name": "a"}, "phases": [1]})"),
          QByteArray(R"({"exercise": "bend", "keyframes": [{"name": "a", "settle": [[]],
                         "arms": [], "anchor": 1, "rightArm": null, "pelvis": []}]})")}) {
        std::vector<LoadProblem> problems;
        EXPECT_EQ(parsed(json, problems), std::nullopt);
        EXPECT_FALSE(problems.empty());
    }
}

TEST(PoseFileTest, BothSidesAreWrittenForTheRightAndOneSideOverridesThem)
{
    const Motion motion = good(R"({"exercise": "bend",
        "pose": {"legs": {"thigh": [1, 0, 0.3], "shin": [0, -1, 0.1]}, "leftLeg": {"ankle": 30}},
        "keyframes": [{"name": "a", "legs": {"ankle": 10}},
                      {"name": "b", "rightLeg": {"shin": [1, 0, 0]}}]})");
    ASSERT_EQ(motion.keyframes.size(), 2u);
    const Pose& both = motion.keyframes[0].pose;
    EXPECT_EQ(both.legs.left.thigh, (Vector{1, 0, -0.3}));
    EXPECT_EQ(both.legs.left.ankle, 10);
    const Pose& one = motion.keyframes[1].pose;
    EXPECT_EQ(one.legs.right.shin, (Vector{1, 0, 0}));
    EXPECT_EQ(one.legs.left.shin, (Vector{0, -1, -0.1}));
    EXPECT_EQ(one.legs.left.ankle, 30);
}

TEST(PoseFileTest, AnAnchorOfTheBaseIsLetGoByNull)
{
    const Motion motion = good(R"({"exercise": "bend",
        "pose": {"anchor": {"point": "knees", "x": 0.2}},
        "keyframes": [{"name": "a"}, {"name": "b", "anchor": null}]})");
    ASSERT_EQ(motion.keyframes.size(), 2u);
    EXPECT_EQ(motion.keyframes[0].pose.anchor, (Anchor{{Landmark::Knees, {}}, 0.2, {}}));
    EXPECT_EQ(motion.keyframes[1].pose.anchor, std::nullopt);
}

TEST(PoseFileTest, CameraAndThingsAreRead)
{
    const Motion motion = good(R"({"exercise": "bend", "mat": false,
        "camera": {"azimuth": -30, "elevation": 5, "centre": [0, 1, 0], "height": 0.9},
        "props": [{"kind": "wall", "at": [1, 0, 0], "size": [0.1, 2, 2], "yaw": 15}],
        "keyframes": [{"name": "a", "settle": ["feet", ["seat", 0.45]], "belly": 0.5}]})");
    EXPECT_FALSE(motion.mat);
    EXPECT_EQ(motion.camera, (Camera{-30, 5, Vector{0, 1, 0}, 0.9}));
    EXPECT_EQ(motion.props, (std::vector<Prop>{{PropKind::Wall, {1, 0, 0}, {0.1, 2, 2}, 15}}));
    EXPECT_EQ(motion.keyframes[0].pose.settle[1], (Support{{Landmark::Seat, {}}, 0.45}));
    EXPECT_EQ(motion.keyframes[0].pose.belly, 0.5);
}

TEST(PoseFileTest, AFileThatIsNoJsonIsRefusedWithItsLine)
{
    std::vector<LoadProblem> problems;
    EXPECT_EQ(parsed("{\n\"exercise\": }", problems), std::nullopt);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_TRUE(problems[0].reason.startsWith(u"line 2"_s));
}

TEST(PoseFileTest, BasesThatBuildOnEachOtherInACircleAreReported)
{
    std::vector<LoadProblem> problems;
    const BasePoses bases =
        parseBasePoses(R"({"a": {"base": "b"}, "b": {"base": "a"}})", u"bases.json"_s, problems);
    EXPECT_TRUE(bases.poses.empty());
    EXPECT_EQ(problems.size(), 2u);
}

TEST(PoseFileTest, AFolderWithoutPosesGivesAnEmptyLibraryAndSaysSo)
{
    const QTemporaryDir folder;
    const MotionLibrary library = loadMotions(folder.path());
    EXPECT_TRUE(library.motions.empty());
    EXPECT_EQ(library.find(u"bend"_s), nullptr);
    EXPECT_EQ(library.problems, (std::vector<LoadProblem>{{u"bases.json"_s, {}, u"is missing"_s}}));
}

} // namespace
} // namespace limber
