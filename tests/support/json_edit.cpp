// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QJsonValue changed(const QJsonValue& root, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int index = path.front().toInt();
        const QJsonValue element = changed(array.at(index), rest, value);
        if (element.isUndefined())
            array.removeAt(index);
        else if (index == array.size())
            array.append(element);
        else
            array[index] = element;
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue field = changed(object.value(path.front()), rest, value);
    if (field.isUndefined())
        object.remove(path.front());
    else
        object.insert(path.front(), field);
    return object;
}

} // namespace

QByteArray withJsonChanged(const QByteArray& json, const QString& path, const QJsonValue& value)
{
    QString steps = path;
    steps.replace(u'[', u'.').remove(u']');
    const QJsonValue root = QJsonDocument::fromJson(json).object();
    return QJsonDocument(changed(root, steps.split(u'.'), value).toObject()).toJson();
}

QJsonValue jsonValue(const QString& text)
{
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    const QByteArray wrapped = "[" + text.toUtf8() + "]";
    return QJsonDocument::fromJson(wrapped).array().at(0);
}

} // namespace limber
