// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/start_list_model.h"

#include "app/posing/pose_words.h"
#include "app/style/theme.h"
#include "app/widgets/row_list.h"
#include "app/widgets/tile_delegate.h"
#include "app/wording/exercise_search.h"
#include "app/wording/exercise_wording.h"

#include <QPainter>
#include <QPixmapCache>

namespace limber {

using namespace Qt::StringLiterals;

MotionScene sceneOfBase(FigureLibrary& figures, const QString& base)
{
    // Chair and cushion are drawn with the exercises that need them.
    if (base == "seated-chair"_L1 || base == "cross-legged"_L1) {
        const Motion* sitting =
            figures.find(base == "seated-chair"_L1 ? u"box-breathing"_s : u"guided-meditation"_s);
        return sitting ? sceneOf(*sitting) : MotionScene{};
    }
    MotionScene scene;
    constexpr double kHalfFront = 35.0;
    if (base == "standing"_L1 || base == "kneeling"_L1)
        scene.camera.azimuth = kHalfFront;
    scene.mat = base != "standing"_L1;
    return scene;
}

StartListModel::StartListModel(FigureLibrary& figures, const Catalogue& catalogue,
                               const QWidget& on, QObject* parent)
    : QAbstractListModel(parent)
    , m_figures(figures)
    , m_catalogue(catalogue)
    , m_on(on)
{
    setSearch(QString());
}

void StartListModel::setSearch(const QString& search)
{
    const QString wanted = searchForm(search);
    beginResetModel();
    m_choices.clear();
    for (const QString& base : startingPoses()) {
        const bool answers = wanted.isEmpty() || searchForm(basePoseName(base)).contains(wanted);
        if (answers && m_figures.basePoses().contains(base))
            m_choices.push_back({base, nullptr});
    }
    for (const Exercise* exercise : searchExercises(m_catalogue, search)) {
        if (m_figures.find(exercise->id.text()))
            m_choices.push_back({QString(), exercise});
    }
    endResetModel();
}

StartChoice StartListModel::choice(int row) const
{
    return row >= 0 && row < rowCount() ? m_choices[static_cast<std::size_t>(row)] : StartChoice{};
}

int StartListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QPixmap StartListModel::picture(const StartChoice& choice, const QSize& size) const
{
    if (choice.exercise)
        return m_figures.thumbnail(choice.exercise->id.text(), size, m_on);
    const double ratio = m_on.devicePixelRatioF();
    const TokenSet theme = currentTokens().set;
    const FigureLook look = currentFigureLook();
    const QString key = u"limber.base/%1/%2x%3/%4/%5/%6/%7"_s.arg(choice.base)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(static_cast<int>(theme))
                            .arg(token(look.skin), token(look.outfit));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const Pose& pose = m_figures.basePoses().at(choice.base);
    const Motion motion =
        simpleMotion(QString(), pose, pose, {}, sceneOfBase(m_figures, choice.base));
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintScene(painter, motion, solveBody(pose), size, figurePalette(theme, look),
               FigureGround::None);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QVariant StartListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StartChoice& one = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return one.exercise ? catalogueText(one.exercise->name) : basePoseName(one.base);
    case HasPictureRole:
        return true;
    case Qt::DecorationRole:
        return picture(one, kRowPicture);
    case TilePictureRole:
        return picture(one, kTilePicture);
    default:
        return {};
    }
}

} // namespace limber
