// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_library.h"

#include "app/figure/motion_arrows.h"
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

const Motion* FigureLibrary::find(const QString& exercise)
{
    const auto known = m_motions.find(exercise);
    if (known != m_motions.end())
        return known->second ? &*known->second : nullptr;
    const std::size_t before = m_problems.size();
    if (!m_bases) {
        const QString name = u"bases.json"_s;
        const QByteArray json = readFile(m_folder, name, m_problems);
        m_bases = json.isEmpty() ? BasePoses() : parseBasePoses(json, name, m_problems);
    }
    const QString name = exercise + u".json"_s;
    const QByteArray json = readFile(m_folder, name, m_problems);
    std::optional<Motion> motion;
    if (!json.isEmpty())
        motion = parseMotion(json, name, *m_bases, m_problems);
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
    const Motion* motion = find(exercise);
    if (!motion || size.isEmpty())
        return {};
    const QString key = u"limber.figure/%1/%2x%3/%4/%5/%6/%7"_s.arg(exercise)
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
    return pixmap;
}

QPixmap FigureLibrary::thumbnail(const QString& exercise, const QSize& size, const QWidget& on)
{
    return thumbnail(exercise, size, on.devicePixelRatioF(), currentTokens().set,
                     currentFigureLook());
}

} // namespace limber
