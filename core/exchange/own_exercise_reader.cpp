// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own_exercise_reader.h"

#include "core/body/pose_file.h"
#include "core/exchange/routine_package.h"
#include "core/exercise/exercise_file.h"
#include "core/exercise/own_exercise_rules.h"

#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

namespace limits = package_limits;

bool beginsAs(PictureFormat format, const QByteArray& bytes)
{
    return format == PictureFormat::Png ? bytes.startsWith("\x89PNG\r\n\x1a\n")
                                        : bytes.startsWith("\xFF\xD8\xFF");
}

QString partPath(const OwnExerciseObstacle& obstacle)
{
    using Part = OwnExercisePart;
    const auto entry = [&](const QString& list) {
        return obstacle.index < 0 ? list : u"%1[%2]"_s.arg(list).arg(obstacle.index);
    };
    switch (obstacle.part) {
    case Part::Name:
        return u"exercise.name"_s;
    case Part::Purpose:
        return u"exercise.purpose"_s;
    case Part::Body:
        return u"exercise.bodyAreas"_s;
    case Part::Steps:
        return entry(u"exercise.steps"_s);
    case Part::Dose:
        return obstacle.field ? u"exercise.dose."_s + token(*obstacle.field) : u"exercise.dose"_s;
    case Part::Phases:
        return entry(u"exercise.phases"_s);
    case Part::Cautions:
        return entry(u"exercise.cautions"_s);
    case Part::Pictures:
        return entry(u"pictures"_s);
    case Part::Figure:
        return u"motion"_s;
    case Part::Other:
        break;
    }
    return u"exercise"_s;
}

QString reasonOf(OwnExerciseFault fault)
{
    using Fault = OwnExerciseFault;
    switch (fault) {
    case Fault::TextMissing:
        return u"is empty"_s;
    case Fault::TextTooLong:
        return u"is too long"_s;
    case Fault::TextTwice:
        return u"is there twice"_s;
    case Fault::NothingThere:
        return u"is an empty list"_s;
    case Fault::TooMany:
        return u"has too many entries"_s;
    case Fault::RollerOnLowerBack:
        return u"has the foam roller on the lower back"_s;
    case Fault::NumberRefused:
        return u"has a number outside its limits"_s;
    case Fault::RangeOutOfOrder:
        return u"does not have min, default and max in this order"_s;
    case Fault::OddTotal:
        return u"is odd, but two sides share it"_s;
    case Fault::NoRepeatedPhase:
        return u"has no phase with \"repeat\""_s;
    case Fault::NoHeldPhase:
        return u"has no phase with usesHold, but there is a dose with a hold"_s;
    case Fault::HeldOnce:
        return u"has usesHold, but not \"repeat\""_s;
    case Fault::ChangeWithoutSides:
        return u"has \"changeSides\", but the exercise is not one with \"eachSide\""_s;
    case Fault::PictureUnusable:
        return u"is empty or too large"_s;
    case Fault::Unreadable:
        break;
    }
    return u"cannot be read back"_s;
}

class OwnExerciseReader {
public:
    OwnExerciseReader(PackageFields& fields, const JsonTree& tree, PackageProblems& problems)
        : m_fields(fields)
        , m_tree(tree)
        , m_problems(problems)
    {
    }

    [[nodiscard]] std::optional<PackagedExercise> read()
    {
        const std::size_t before = m_problems.count();
        std::optional<Exercise> exercise = readExercise();
        std::optional<ExerciseId> copiedFrom;
        if (m_fields.has("copiedFrom"_L1))
            copiedFrom = m_fields.id<ExerciseId>("copiedFrom"_L1);
        QByteArray motion;
        if (m_fields.has("motion"_L1))
            motion = readMotion();
        std::vector<ExercisePicture> pictures = readPictures();
        m_fields.finish();
        if (!exercise || m_problems.count() > before)
            return std::nullopt;
        exercise->origin = Origin::Own;
        OwnExercise own{std::move(*exercise), std::move(pictures), std::move(motion), copiedFrom};
        for (const OwnExerciseObstacle& obstacle : faultsOf(own))
            report(PackageFault::BadExercise, partPath(obstacle), reasonOf(obstacle.fault));
        if (m_problems.count() > before)
            return std::nullopt;
        return PackagedExercise{std::move(own), std::move(m_picturePlaces)};
    }

private:
    void report(PackageFault fault, const QString& path, const QString& reason)
    {
        m_problems.add(
            {.fault = fault, .place = {}, .path = m_fields.path() + u'.' + path, .reason = reason},
            m_tree.at(m_fields.node(), path));
    }

    /// What the readers of exercise and pose files leave open: how long texts and lists may be.
    void checkSizes(const JsonNode& node, const QString& path)
    {
        if (node.kind == JsonKind::Text && JsonTree::rawLength(node) > limits::kText &&
            m_tree.text(node).size() > limits::kText)
            m_problems.add({PackageFault::TextTooLong, {}, path, {}, 0, limits::kText}, node);
        const bool isLong = node.parts.size() > static_cast<std::size_t>(limits::kListEntries);
        if (isLong) {
            m_problems.add({PackageFault::ListTooLong, {}, path, {}, 0, limits::kListEntries},
                           node);
            return;
        }
        for (const JsonNode& part : node.parts)
            checkSizes(part, path);
    }

    /// The name that the readers of single files expect an object's file to have.
    [[nodiscard]] QString fileName() const
    {
        const JsonNode* exercise = m_fields.node().member("exercise"_L1);
        const JsonNode* id = exercise ? exercise->member("id"_L1) : nullptr;
        const QString text = id ? m_tree.text(*id) : QString();
        return (isIdText(text) ? text : u"exercise"_s) + ".json"_L1;
    }

    void reportAll(PackageFault fault, QLatin1StringView name,
                   const std::vector<LoadProblem>& mistakes)
    {
        for (const LoadProblem& mistake : mistakes) {
            report(fault, mistake.field.isEmpty() ? QString(name) : name + u'.' + mistake.field,
                   mistake.reason);
        }
    }

    std::optional<Exercise> readExercise()
    {
        constexpr auto kName = "exercise"_L1;
        const JsonNode* node = m_fields.object(kName);
        if (!node)
            return std::nullopt;
        const std::size_t before = m_problems.count();
        checkSizes(*node, m_fields.pathOf(kName));
        if (m_problems.count() > before)
            return std::nullopt;
        std::vector<LoadProblem> mistakes;
        auto exercise = parseExercise(m_tree.source(*node), fileName(), mistakes);
        reportAll(PackageFault::BadExercise, kName, mistakes);
        return exercise;
    }

    QByteArray readMotion()
    {
        constexpr auto kName = "motion"_L1;
        const JsonNode* node = m_fields.object(kName);
        if (!node)
            return {};
        const std::size_t before = m_problems.count();
        checkSizes(*node, m_fields.pathOf(kName));
        if (m_problems.count() > before)
            return {};
        std::vector<LoadProblem> mistakes;
        const QByteArray source = m_tree.source(*node);
        // It stands on its own: the base poses of this version may not be those of the writer's.
        const auto motion = parseMotion(source, fileName(), BasePoses{}, mistakes);
        reportAll(PackageFault::BadMotion, kName, mistakes);
        return motion ? QJsonDocument::fromJson(source).toJson(QJsonDocument::Compact)
                      : QByteArray();
    }

    std::vector<ExercisePicture> readPictures()
    {
        std::vector<ExercisePicture> pictures;
        if (!m_fields.has("pictures"_L1))
            return pictures;
        for (PackageFields& fields : m_fields.objects("pictures"_L1, 1, kMostExercisePictures)) {
            ExercisePicture picture;
            const std::size_t before = m_problems.count();
            picture.format = fields.value("format"_L1, PictureFormat::Jpeg);
            const bool isKnown = m_problems.count() == before;
            picture.caption =
                fields.optionalText("caption"_L1, kLongestCaption, TextLines::Several);
            picture.bytes = readBytes(fields, m_tree);
            // What it should begin as is unknown without its format.
            if (isKnown && m_problems.count() == before && !beginsAs(picture.format, picture.bytes))
                fields.report(PackageFault::NotAPicture, "data"_L1);
            fields.finish();
            m_picturePlaces.push_back(m_tree.place(fields.node().begin));
            pictures.push_back(std::move(picture));
        }
        return pictures;
    }

    static QByteArray readBytes(PackageFields& fields, const JsonTree& tree)
    {
        constexpr auto kName = "data"_L1;
        const JsonNode* node = fields.any(kName);
        if (!node)
            return {};
        if (node->kind != JsonKind::Text) {
            fields.report(PackageFault::NotAText, kName);
            return {};
        }
        // Four characters stand for three bytes; escapes only make the text in the file longer.
        const QByteArray text = tree.text(*node).toLatin1();
        const bool isLarge = text.size() / 4 > kLargestPicture / 3 + 1;
        const auto decoded =
            isLarge ? QByteArray::FromBase64Result{}
                    : QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (isLarge || decoded.decoded.size() > kLargestPicture) {
            fields.report({.fault = PackageFault::PictureTooLarge,
                           .highest = static_cast<int>(kLargestPicture)},
                          kName);
        } else if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
            fields.report(PackageFault::NotAPicture, kName);
        } else {
            return decoded.decoded;
        }
        return {};
    }

    PackageFields& m_fields;
    const JsonTree& m_tree;
    PackageProblems& m_problems;
    std::vector<TextPlace> m_picturePlaces;
};

} // namespace

std::optional<PackagedExercise> readPackagedExercise(PackageFields& fields, const JsonTree& tree,
                                                     PackageProblems& problems)
{
    return OwnExerciseReader(fields, tree, problems).read();
}

} // namespace limber
