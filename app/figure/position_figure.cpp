// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/position_figure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString baseFor(Position position)
{
    switch (position) {
    case Position::Any:
    case Position::SeatedOrStanding:
    case Position::Standing:
        return u"standing"_s;
    case Position::HalfKneeling:
    case Position::Kneeling:
        return u"half-kneeling"_s;
    case Position::ProneOnForearms:
        return u"prone"_s;
    case Position::ProneOnHands:
        return u"high-plank"_s;
    case Position::Quadruped:
        return u"quadruped"_s;
    case Position::SeatedChairOrFloor:
    case Position::SeatedOrSupine:
        return u"seated-chair"_s;
    case Position::SeatedFloor:
    case Position::SeatedOnRoller:
        return u"long-sitting"_s;
    case Position::SideLying:
        return u"side-lying-right"_s;
    case Position::ReclinedOnRoller:
    case Position::Supine:
    case Position::SupineOnRoller:
    case Position::SupineOrSeated:
        break;
    }
    return u"supine"_s;
}

} // namespace

QByteArray restingFigure(Position position, const QString& id)
{
    const QString base = baseFor(position);
    QJsonObject file{{u"exercise"_s, id},
                     {u"base"_s, base},
                     {u"keyframes"_s, QJsonArray{QJsonObject{{u"name"_s, u"rest"_s}}}}};
    if (base == "seated-chair"_L1) {
        file.insert("props"_L1, QJsonArray{QJsonObject{{u"kind"_s, u"chair"_s},
                                                       {u"at"_s, QJsonArray{0.06, 0, 0}},
                                                       {u"size"_s, QJsonArray{0.42, 0.45, 0.42}}}});
    }
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

} // namespace limber
