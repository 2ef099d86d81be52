// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/own_pictures.h"

#include "app/pictures/picture_file.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostDecoded = 3;
constexpr double kCorner = 6.0;

std::vector<ShownPicture> decodedAll(const std::vector<ExercisePicture>& pictures)
{
    std::vector<ShownPicture> shown;
    for (const ExercisePicture& picture : pictures) {
        QImage image = decoded(picture);
        if (!image.isNull())
            shown.push_back({std::move(image), picture.caption});
    }
    return shown;
}

/// The whole picture in the middle of the size.
QPixmap fitted(const QImage& image, const QSize& size, double devicePixelRatio)
{
    QPixmap pixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QRectF target(QPointF(0, 0), QSizeF(image.size()).scaled(size, Qt::KeepAspectRatio));
    target.moveCenter(QRectF(QPointF(0, 0), QSizeF(size)).center());
    const QImage scaled = image.scaled((target.size() * devicePixelRatio).toSize(),
                                       Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath corners;
    corners.addRoundedRect(target, kCorner, kCorner);
    painter.setClipPath(corners);
    painter.drawImage(target, scaled);
    return pixmap;
}

} // namespace

void OwnPictures::setSource(Source source)
{
    m_source = std::move(source);
}

void OwnPictures::setExercises(std::set<ExerciseId> exercises)
{
    m_exercises.clear();
    for (const ExerciseId& exercise : exercises)
        m_exercises.insert(exercise.text());
    m_decoded.clear();
    m_thumbnails.clear();
}

bool OwnPictures::has(const QString& exercise) const
{
    return m_exercises.contains(exercise);
}

std::vector<ShownPicture> OwnPictures::pictures(const QString& exercise)
{
    const auto id = ExerciseId::fromText(exercise);
    if (!id || !m_source || !has(exercise))
        return {};
    const auto known = std::ranges::find(m_decoded, exercise, &Decoded::exercise);
    if (known != m_decoded.end()) {
        std::rotate(known, known + 1, m_decoded.end());
        return m_decoded.back().pictures;
    }
    if (m_decoded.size() >= kMostDecoded)
        m_decoded.erase(m_decoded.begin());
    m_decoded.push_back({exercise, decodedAll(m_source(*id))});
    return m_decoded.back().pictures;
}

QPixmap OwnPictures::thumbnail(const QString& exercise, const QSize& size, double devicePixelRatio)
{
    if (!has(exercise) || size.isEmpty())
        return {};
    const QString key =
        u"%1/%2x%3/%4"_s.arg(exercise).arg(size.width()).arg(size.height()).arg(devicePixelRatio);
    const auto known = m_thumbnails.find(key);
    if (known != m_thumbnails.end())
        return known->second;
    const std::vector<ShownPicture> all = pictures(exercise);
    const QPixmap made =
        all.empty() ? QPixmap() : fitted(all.front().image, size, devicePixelRatio);
    m_thumbnails.emplace(key, made);
    return made;
}

} // namespace limber
