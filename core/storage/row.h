// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/common/token.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QStringView>
#include <QTime>

#include <chrono>
#include <optional>

namespace limber {

/// Reads the columns of one row, each once, in the order of the SELECT; the first one is the
/// row's identity. A value that has no meaning here (a word or id that this version does not know)
/// makes the row unreadable: what was made of it is then thrown away as a whole.
class Row {
public:
    explicit Row(const QSqlQuery& query)
        : m_query(&query)
    {
    }

    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    [[nodiscard]] QString identity() const { return m_query->value(0).toString(); }

    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] QByteArray bytes() { return next().toByteArray(); }
    [[nodiscard]] int integer() { return next().toInt(); }
    [[nodiscard]] bool flag() { return next().toInt() != 0; }
    [[nodiscard]] std::chrono::seconds seconds() { return std::chrono::seconds{integer()}; }
    [[nodiscard]] std::chrono::minutes minutes() { return std::chrono::minutes{integer()}; }
    [[nodiscard]] Instant instant()
    {
        return Instant{std::chrono::milliseconds{next().toLongLong()}};
    }
    [[nodiscard]] QDate day() { return valid(dayFromIso(text())); }
    [[nodiscard]] QTime time() { return valid(QTime::fromString(text(), Qt::ISODate)); }

    [[nodiscard]] std::optional<int> optionalInteger()
    {
        return optional([this] { return integer(); });
    }
    [[nodiscard]] std::optional<std::chrono::seconds> optionalSeconds()
    {
        return optional([this] { return seconds(); });
    }
    [[nodiscard]] std::optional<QDate> optionalDay()
    {
        return optional([this] { return day(); });
    }
    [[nodiscard]] std::optional<QTime> optionalTime()
    {
        return optional([this] { return time(); });
    }
    [[nodiscard]] std::optional<QString> optionalText()
    {
        return optional([this] { return text(); });
    }

    template <typename Enum> [[nodiscard]] Enum token()
    {
        const auto value = fromToken<Enum>(text());
        if (!value)
            m_isReadable = false;
        return value.value_or(TokenTable<Enum>::entries.front().value);
    }

    template <typename Id> [[nodiscard]] Id id()
    {
        if (auto id = Id::fromText(text()))
            return *std::move(id);
        m_isReadable = false;
        return Id::create();
    }

    template <typename Enum> [[nodiscard]] std::optional<Enum> optionalToken()
    {
        return optional([this] { return token<Enum>(); });
    }

    template <typename Id> [[nodiscard]] std::optional<Id> optionalId()
    {
        return optional([this] { return id<Id>(); });
    }

    void markUnreadable() { m_isReadable = false; }

private:
    /// YYYY-MM-DD and nothing else. QDate::fromString costs ten times as much, and a history is
    /// thousands of days.
    [[nodiscard]] static QDate dayFromIso(QStringView text);
    [[nodiscard]] QVariant next() { return m_query->value(m_column++); }

    template <typename Value> Value valid(Value value)
    {
        m_isReadable = m_isReadable && value.isValid();
        return value;
    }

    template <typename Read> auto optional(Read read) -> std::optional<decltype(read())>
    {
        if (m_query->isNull(m_column)) {
            ++m_column;
            return std::nullopt;
        }
        return read();
    }

    const QSqlQuery* m_query;
    int m_column = 0;
    bool m_isReadable = true;
};

} // namespace limber
