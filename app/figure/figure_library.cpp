// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"

#include "app/figure/motion_arrows.h"
#include "app/figure/position_figure.h"
#include "app/style/theme.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(figureLog, "limber.figure", QtWarningMsg)

/// A file's bytes, or a problem that says why there are none.
QByteArray readFile(const QString& folder, const QString& name, std::vector<LoadProblem>& problems)
{
    QFile file(folder + u'/' + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    problems.push_back({name, QString(), file.errorString()});
    return {};
}

} // namespace

FigureLibrary::FigureLibrary(QString folder)
    : m_folder(std::move(folder))
{
}

const BasePoses& FigureLibrary::bases()
{
    if (!m_bases) {
        const QString name = u"bases.json"_s;
        const QByteArray json = readFile(m_folder, name, m_problems);
        m_bases = json.isEmpty() ? BasePoses() : parseBasePoses(json, name, m_problems);
    }
    return *m_bases;
}

const std::map<QString, Pose>& FigureLibrary::basePoses()
{
    if (!m_basePoses)
        m_basePoses = posesOf(bases());
    return *m_basePoses;
}

void FigureLibrary::setOwnMotions(std::map<QString, Motion> motions)
{
    static int version = 0;
    std::map<QString, OwnMotion> own;
    for (auto& [exercise, motion] : motions) {
        const auto known = m_own.find(exercise);
        if (known != m_own.end() && *known->second.motion == motion)
            own[exercise] = std::move(known->second);
        else
            own[exercise] = {std::make_unique<const Motion>(std::move(motion)), ++version};
    }
    for (auto& [exercise, replaced] : m_own) {
        if (!replaced.motion)
            continue;
        m_replaced.push_back(std::move(replaced.motion));
        const auto keys = m_thumbnails.find(exercise);
        if (keys == m_thumbnails.end())
            continue;
        for (const QString& key : keys->second)
            QPixmapCache::remove(key);
        m_thumbnails.erase(keys);
    }
    m_own = std::move(own);
}

void FigureLibrary::setOwnExercises(std::map<QString, Position> exercises)
{
    m_ownExercises = std::move(exercises);
}

const Motion* FigureLibrary::resting(const QString& exercise)
{
    const auto own = m_ownExercises.find(exercise);
    if (own == m_ownExercises.end())
        return nullptr;
    const Position position = own->second;
    auto& known = m_resting[position];
    if (!known) {
        const QString name = QString(token(position));
        known = parseMotion(restingFigure(position, name), name + u".json"_s, bases(),
                            m_problems);
    }
    return known ? &*known : nullptr;
}

bool FigureLibrary::hasThumbnail(const QString& exercise)
{
    return find(exercise) || m_ownExercises.contains(exercise);
}

const Motion* FigureLibrary::find(const QString& exercise)
{
    if (const auto own = m_own.find(exercise); own != m_own.end())
        return own->second.motion.get();
    const auto known = m_motions.find(exercise);
    if (known != m_motions.end())
        return known->second ? &*known->second : nullptr;
    if (m_ownExercises.contains(exercise))
        return nullptr;
    const std::size_t before = m_problems.size();
    const BasePoses& below = bases();
    const QString name = exercise + u".json"_s;
    const QByteArray json = readFile(m_folder, name, m_problems);
    std::optional<Motion> motion;
    if (!json.isEmpty())
        motion = parseMotion(json, name, below, m_problems);
    for (std::size_t i = before; i < m_problems.size(); ++i) {
        const LoadProblem& problem = m_problems[i];
        qCWarning(figureLog).noquote() << problem.file << problem.field << problem.reason;
    }
    const auto added = m_motions.emplace(exercise, std::move(motion)).first;
    return added->second ? &*added->second : nullptr;
}

QPixmap FigureLibrary::thumbnail(const QString& exercise, const QSize& size,
                                 double devicePixelRatio, TokenSet theme, const FigureLook& look)
{
    if (size.isEmpty())
        return {};
    const Motion* motion = find(exercise);
    if (!motion) {
        const QPixmap picture = m_ownPictures.thumbnail(exercise, size, devicePixelRatio);
        if (!picture.isNull())
            return picture;
        motion = resting(exercise);
    }
    if (!motion)
        return {};
    const auto own = m_own.find(exercise);
    const int version = own == m_own.end() ? 0 : own->second.version;
    const QString key = u"limber.figure/%1/%2/%3x%4/%5/%6/%7/%8"_s.arg(motion->exercise)
                            .arg(version)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio)
                            .arg(static_cast<int>(theme))
                            .arg(token(look.skin), token(look.outfit));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const Pose& pose = motion->keyframes[static_cast<std::size_t>(motion->picture)].pose;
    paintScene(painter, *motion, solveBody(pose), size, figurePalette(theme, look),
               FigureGround::None);
    const FigureView view = viewOf(*motion, size);
    paintArrows(painter, arrowsOf(*motion, wayToPicture(*motion), view), figurePalette(theme, look),
                view.pixelsPerMetre());
    painter.end();
    QPixmapCache::insert(key, pixmap);
    if (version > 0)
        m_thumbnails[exercise].append(key);
    return pixmap;
}

QPixmap FigureLibrary::thumbnail(const QString& exercise, const QSize& size, const QWidget& on)
{
    return thumbnail(exercise, size, on.devicePixelRatioF(), currentTokens().set,
                     currentFigureLook());
}

} // namespace limber
