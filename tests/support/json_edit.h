// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace limber {

/// A JSON document with one field changed. `path` is written as in problem reports
/// ("phases[2].cue"); an undefined value removes the field, an index one past the end appends.
[[nodiscard]] QByteArray withJsonChanged(const QByteArray& json, const QString& path,
                                         const QJsonValue& value);

/// The JSON value that a text holds, such as "3", "[1, 2]" or "{}"; undefined for an empty text.
[[nodiscard]] QJsonValue jsonValue(const QString& text);

} // namespace limber
