// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/json_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString elementPath(const QString& arrayPath, qsizetype index)
{
    return u"%1[%2]"_s.arg(arrayPath).arg(index);
}

bool isBlank(const QString& text)
{
    return QStringView(text).trimmed().isEmpty();
}

/// A number within bounds, or what is wrong with the value.
tl::expected<double, QString> numberWithin(const QJsonValue& value, double minimum, double maximum)
{
    const double number = value.toDouble();
    if (!value.isDouble() || !std::isfinite(number))
        return tl::unexpected(u"is not a number"_s);
    if (number < minimum || number > maximum)
        return tl::unexpected(
            u"%1 is not between %2 and %3"_s.arg(number).arg(minimum).arg(maximum));
    return number;
}

/// The same for a whole number.
tl::expected<int, QString> wholeNumber(const QJsonValue& value, int minimum, int maximum)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number)
        return tl::unexpected(u"is not a whole number"_s);
    return numberWithin(value, minimum, maximum).map([](double found) {
        return static_cast<int>(found);
    });
}

} // namespace

JsonReader::JsonReader(const QJsonObject& object, QString file, QString path,
                       std::vector<LoadProblem>& problems)
    : m_object(object)
    , m_file(std::move(file))
    , m_path(std::move(path))
    , m_problems(&problems)
{
}

bool JsonReader::has(QLatin1StringView name) const
{
    return m_object.contains(name);
}

bool JsonReader::isNull(QLatin1StringView name)
{
    if (!m_object.value(name).isNull())
        return false;
    markRead(name);
    return true;
}

QString JsonReader::text(QLatin1StringView name)
{
    const QJsonValue value = take(name, Presence::Required);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        report(name, u"is not a text"_s);
        return {};
    }
    const QString found = value.toString();
    if (isBlank(found)) {
        report(name, u"is empty"_s);
        return {};
    }
    return found;
}

QString JsonReader::optionalText(QLatin1StringView name)
{
    return has(name) ? text(name) : QString();
}

int JsonReader::integer(QLatin1StringView name, int minimum, int maximum)
{
    if (!has(name))
        report(name, u"is missing"_s);
    return optionalInteger(name, minimum, maximum).value_or(std::clamp(0, minimum, maximum));
}

std::optional<int> JsonReader::optionalInteger(QLatin1StringView name, int minimum, int maximum)
{
    const QJsonValue value = take(name, Presence::Optional);
    if (value.isUndefined())
        return std::nullopt;
    const auto number = wholeNumber(value, minimum, maximum);
    if (number)
        return *number;
    report(name, number.error());
    return std::nullopt;
}

std::optional<double> JsonReader::optionalNumber(QLatin1StringView name, double minimum,
                                                 double maximum)
{
    const QJsonValue value = take(name, Presence::Optional);
    if (value.isUndefined())
        return std::nullopt;
    const auto number = numberWithin(value, minimum, maximum);
    if (number)
        return *number;
    report(name, number.error());
    return std::nullopt;
}

std::optional<std::vector<double>> JsonReader::optionalNumbers(QLatin1StringView name,
                                                               std::size_t count, double minimum,
                                                               double maximum)
{
    if (!has(name))
        return std::nullopt;
    const QJsonArray values = array(name);
    if (values.size() != static_cast<qsizetype>(count)) {
        report(name, u"is not a list of %1 numbers"_s.arg(count));
        return std::nullopt;
    }
    std::vector<double> found;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto one = numberWithin(values.at(i), minimum, maximum))
            found.push_back(*one);
        else
            reportAt(elementPath(pathOf(name), i), one.error());
    }
    if (found.size() != count)
        return std::nullopt;
    return found;
}

QJsonValue JsonReader::any(QLatin1StringView name)
{
    return take(name, Presence::Optional);
}

bool JsonReader::flag(QLatin1StringView name, bool whenMissing)
{
    const QJsonValue value = take(name, Presence::Optional);
    if (!value.isUndefined() && !value.isBool())
        report(name, u"is neither true nor false"_s);
    return value.toBool(whenMissing);
}

QStringList JsonReader::texts(QLatin1StringView name)
{
    QStringList found;
    const QJsonArray values = array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        const QString one = value.toString();
        if (!value.isString())
            reportAt(elementPath(pathOf(name), i), u"is not a text"_s);
        else if (isBlank(one))
            reportAt(elementPath(pathOf(name), i), u"is empty"_s);
        else if (found.contains(one))
            reportAt(elementPath(pathOf(name), i), u"\"%1\" is there twice"_s.arg(one));
        else
            found.append(one);
    }
    return found;
}

std::vector<int> JsonReader::integers(QLatin1StringView name, int minimum, int maximum)
{
    std::vector<int> found;
    const QJsonArray values = array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const auto one = wholeNumber(values.at(i), minimum, maximum))
            found.push_back(*one);
        else
            reportAt(elementPath(pathOf(name), i), one.error());
    }
    return found;
}

JsonReader JsonReader::object(QLatin1StringView name)
{
    const QJsonValue value = take(name, Presence::Required);
    if (!value.isUndefined() && !value.isObject())
        report(name, u"is not an object"_s);
    return {value.toObject(), m_file, pathOf(name), *m_problems};
}

std::vector<JsonReader> JsonReader::objects(QLatin1StringView name)
{
    std::vector<JsonReader> found;
    const QJsonArray values = array(name);
    found.reserve(static_cast<std::size_t>(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        const QString path = elementPath(pathOf(name), i);
        if (value.isObject())
            found.emplace_back(value.toObject(), m_file, path, *m_problems);
        else
            reportAt(path, u"is not an object"_s);
    }
    return found;
}

void JsonReader::report(QLatin1StringView name, const QString& reason)
{
    reportAt(pathOf(name), reason);
}

void JsonReader::finish()
{
    if (m_read.size() == static_cast<std::size_t>(m_object.size()))
        return;
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        const QString name = field.key();
        if (std::ranges::none_of(m_read, [&](QLatin1StringView read) { return read == name; }))
            reportAt(m_path.isEmpty() ? name : m_path + u'.' + name,
                     u"is not a field that belongs here"_s);
    }
}

QString JsonReader::pathOf(QLatin1StringView name) const
{
    if (m_path.isEmpty())
        return name;
    return m_path + u'.' + name;
}

void JsonReader::markRead(QLatin1StringView name)
{
    if (std::ranges::find(m_read, name) == m_read.end())
        m_read.push_back(name);
}

QJsonValue JsonReader::take(QLatin1StringView name, Presence presence)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isUndefined())
        markRead(name);
    else if (presence == Presence::Required)
        report(name, u"is missing"_s);
    return value;
}

QJsonArray JsonReader::array(QLatin1StringView name)
{
    const QJsonValue value = take(name, Presence::Required);
    if (!value.isUndefined() && !value.isArray())
        report(name, u"is not a list"_s);
    return value.toArray();
}

void JsonReader::reportAt(const QString& path, const QString& reason)
{
    m_problems->push_back({m_file, path, reason});
}

QString JsonReader::unknownWord(const QString& word)
{
    return u"\"%1\" is not a known word"_s.arg(word);
}

QString JsonReader::unknownId(const QString& word)
{
    return u"\"%1\" is not an identifier of a-z, 0-9 and hyphens"_s.arg(word);
}

void JsonReader::checkNamedAfter(const QString& id)
{
    const QString wanted = m_object.value("id"_L1).toString();
    if (id == wanted && QFileInfo(m_file).completeBaseName() != id)
        report("id"_L1, u"\"%1\" is not the name of the file"_s.arg(id));
}

std::optional<QJsonObject> parseJsonObject(const QByteArray& json, const QString& file,
                                           std::vector<LoadProblem>& problems)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const auto line = 1 + std::count(json.begin(), json.begin() + mistake.offset, '\n');
        problems.push_back(
            {file, QString(), u"line %1: %2"_s.arg(line).arg(mistake.errorString())});
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.push_back({file, QString(), u"is not an object"_s});
        return std::nullopt;
    }
    return document.object();
}

std::vector<JsonFile> readJsonFiles(const QString& folder, std::vector<LoadProblem>& problems)
{
    std::vector<JsonFile> files;
    const QDir directory(folder);
    if (!directory.exists()) {
        problems.push_back({folder, QString(), u"this folder does not exist"_s});
        return files;
    }
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name, file.readAll()});
        else
            problems.push_back({name, QString(), file.errorString()});
    }
    return files;
}

} // namespace limber
