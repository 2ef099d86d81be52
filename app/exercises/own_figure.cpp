// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/own_figure.h"

#include "app/posing/pose_editor.h"
#include "core/body/motion_writer.h"
#include "core/body/pose_file.h"
#include "core/body/simple_motion.h"

#include <QJsonDocument>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<Motion> motionOf(const OwnExercise& own)
{
    if (own.motion.isEmpty())
        return std::nullopt;
    std::vector<LoadProblem> problems;
    return parseMotion(own.motion, own.exercise.id.text() + ".json"_L1, BasePoses(), problems);
}

QByteArray bytesOf(const Motion& motion)
{
    return QJsonDocument(motionToJson(motion)).toJson(QJsonDocument::Compact);
}

Motion motionFor(Motion motion, const ExerciseId& exercise)
{
    motion.exercise = exercise.text();
    return motion;
}

OwnExercise withFigureFitted(OwnExercise own)
{
    if (auto motion = motionOf(own)) {
        setPhases(*motion, aimedPhases(own.exercise.phases));
        own.motion = bytesOf(*motion);
    }
    return own;
}

} // namespace limber
