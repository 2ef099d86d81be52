// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_drag.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr double kGhost = 0.8; ///< Opacity: what lies below can be seen.
} // namespace

std::unique_ptr<QMimeData> mimeOf(const PlanDrag& dragged)
{
    auto mime = std::make_unique<QMimeData>();
    if (const auto* key = std::get_if<OccurrenceKey>(&dragged)) {
        const QString text = key->entry.text() + u'@' + key->ruleDate.toString(Qt::ISODate);
        mime->setData(QLatin1StringView(kOccurrenceMime), text.toUtf8());
    } else {
        mime->setData(QLatin1StringView(kRoutineMime),
                      std::get<RoutineId>(dragged).text().toUtf8());
    }
    return mime;
}

std::optional<PlanDrag> planDragOf(const QMimeData* mime)
{
    if (!mime)
        return std::nullopt;
    if (mime->hasFormat(QLatin1StringView(kOccurrenceMime))) {
        const QStringList parts =
            QString::fromUtf8(mime->data(QLatin1StringView(kOccurrenceMime))).split(u'@');
        const auto entry = PlanEntryId::fromText(parts.value(0));
        const QDate date = QDate::fromString(parts.value(1), Qt::ISODate);
        if (!entry || !date.isValid())
            return std::nullopt;
        return PlanDrag(OccurrenceKey{*entry, date});
    }
    const auto routine =
        RoutineId::fromText(QString::fromUtf8(mime->data(QLatin1StringView(kRoutineMime))));
    if (!routine)
        return std::nullopt;
    return PlanDrag(*routine);
}

Qt::DropAction runDrag(QDrag& drag)
{
    return drag.exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

void startDrag(QWidget& source, const PlanDrag& dragged, const QPixmap& picture, QPoint hold,
               const DragRun& run)
{
    QPixmap ghost(picture.size());
    ghost.setDevicePixelRatio(picture.devicePixelRatio());
    ghost.fill(Qt::transparent);
    QPainter painter(&ghost);
    painter.setOpacity(kGhost);
    painter.drawPixmap(0, 0, picture);
    painter.end();

    // It deletes itself once it is over.
    auto* drag = new QDrag(&source);
    drag->setMimeData(mimeOf(dragged).release());
    drag->setPixmap(ghost);
    drag->setHotSpot(hold);
    run(*drag);
}

} // namespace limber
