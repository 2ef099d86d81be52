// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace limber {

namespace {

/// A number as Qt's own writer has it: the shortest that reads back the same.
QByteArray numberText(const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

void JsonOutput::beginObject()
{
    if (m_depth > 0)
        beginPart();
    begin('{');
}

void JsonOutput::beginObject(QLatin1StringView name)
{
    beginField(name);
    begin('{');
}

void JsonOutput::endObject()
{
    end('}');
}

void JsonOutput::beginList(QLatin1StringView name)
{
    beginField(name);
    begin('[');
}

void JsonOutput::endList()
{
    end(']');
}

void JsonOutput::write(QLatin1StringView name, const QString& text)
{
    beginField(name);
    append(text);
}

void JsonOutput::write(QLatin1StringView name, QLatin1StringView text)
{
    write(name, QString(text));
}

void JsonOutput::write(QLatin1StringView name, int number)
{
    beginField(name);
    m_text += QByteArray::number(number);
}

void JsonOutput::write(QLatin1StringView name, const std::vector<int>& numbers)
{
    beginField(name);
    m_text += '[';
    for (std::size_t i = 0; i < numbers.size(); ++i)
        m_text += (i > 0 ? ", " : "") + QByteArray::number(numbers[i]);
    m_text += ']';
}

void JsonOutput::writeBase64(QLatin1StringView name, const QByteArray& bytes)
{
    beginField(name);
    m_text += '"' + bytes.toBase64() + '"';
}

void JsonOutput::write(QLatin1StringView name, const QJsonValue& value)
{
    beginField(name);
    append(value);
}

void JsonOutput::begin(char bracket)
{
    m_text += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonOutput::end(char bracket)
{
    --m_depth;
    // What has no parts stays in its line.
    if (!m_isFirst)
        m_text += '\n' + QByteArray(2 * m_depth, ' ');
    m_text += bracket;
    m_isFirst = false;
}

void JsonOutput::beginPart()
{
    m_text += m_isFirst ? "\n" : ",\n";
    m_text += QByteArray(2 * m_depth, ' ');
    m_isFirst = false;
}

void JsonOutput::beginField(const QString& name)
{
    beginPart();
    append(name);
    m_text += ": ";
}

void JsonOutput::append(const QString& text)
{
    m_text += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            m_text += "\\n";
        } else if (c == u'\t') {
            m_text += "\\t";
        } else if (c == u'"' || c == u'\\') {
            m_text += '\\';
            m_text += c.toLatin1();
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            m_text += QStringView(text).mid(i++, 2).toUtf8();
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control) {
            m_text += QStringView(text).mid(i, 1).toUtf8();
        }
    }
    m_text += '"';
}

void JsonOutput::append(const QJsonValue& value)
{
    if (value.isObject()) {
        begin('{');
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            beginField(member.key());
            append(member.value());
        }
        end('}');
    } else if (value.isArray()) {
        begin('[');
        const QJsonArray list = value.toArray();
        for (const QJsonValue& part : list) {
            beginPart();
            append(part);
        }
        end(']');
    } else if (value.isString()) {
        append(value.toString());
    } else {
        m_text += numberText(value);
    }
}

} // namespace limber
