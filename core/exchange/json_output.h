// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace limber {

/// Writes JSON indented by two spaces, with fields in the order in which they are written: what
/// people read first comes first. Characters that no routine file may hold are left out of texts.
class JsonOutput {
public:
    void beginObject();
    void beginObject(QLatin1StringView name);
    void endObject();
    void beginList(QLatin1StringView name);
    void endList();

    void write(QLatin1StringView name, const QString& text);
    void write(QLatin1StringView name, QLatin1StringView text);
    void write(QLatin1StringView name, int number);
    void write(QLatin1StringView name, const std::vector<int>& numbers); ///< In one line.
    void writeBase64(QLatin1StringView name, const QByteArray& bytes);
    /// Any value, its fields in alphabetical order.
    void write(QLatin1StringView name, const QJsonValue& value);

    /// What was written, with a line break at the end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    void begin(char bracket);
    void end(char bracket);
    void beginPart();
    void beginField(const QString& name);
    void append(const QString& text);
    void append(const QJsonValue& value);

    QByteArray m_text;
    int m_depth = 0;
    bool m_isFirst = true; ///< Of the parts of the innermost object or list.
};

} // namespace limber
