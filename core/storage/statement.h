// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/common/token.h"
#include "core/storage/connection.h"
#include "core/storage/row.h"
#include "core/storage/sql.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace limber {

template <typename Value>
concept HasIdText = requires(const Value& value)
{
    {
        value.text()
        } -> std::same_as<const QString&>;
};

/// A prepared statement. Every placeholder must be bound before each run: SQLite and Qt would
/// quietly put NULL in its place, so this refuses to run instead.
class Statement {
public:
    Statement(Connection& connection, const Sql& sql);

    /// Binds a value under a placeholder's name without its colon. Enumerations are bound as
    /// tokens, days and times as ISO text, durations in whole seconds or minutes, an empty
    /// optional as NULL.
    template <typename Value> Statement& bind(QLatin1StringView name, const Value& value)
    {
        return bindVariant(name, variantOf(value));
    }
    /// Binds `changed_at` and `changed_by`.
    Statement& bindStamp();

    /// Runs a statement that returns no rows.
    [[nodiscard]] Result<> run();
    /// Runs a change of one row. Fails with NotFound (detail: `identity`) where there was none.
    [[nodiscard]] Result<> runOnOne(const QString& identity);

    /// Moves on to the next row, running the statement first where it has not begun. False after
    /// the last row.
    [[nodiscard]] Result<bool> step();
    /// The row stood on.
    [[nodiscard]] Row row() const { return Row(m_query); }

    /// Every row as what `read` makes of it; unreadable ones are reported and left out.
    template <typename Read> auto readAll(QLatin1StringView table, Read read)
    {
        return readRows(read, [&](const QString& identity) {
            m_connection->reportUnreadable(table, identity);
            return true;
        });
    }

    /// Every row, or a failure with InvalidFormat where one of them is unreadable: for parts of
    /// a whole, which would be lost for good were the whole saved again without them.
    template <typename Read> auto readWhole(Read read)
    {
        return readRows(read, [](const QString&) { return false; });
    }

    /// The placeholders of an SQL text, without colons, each once.
    [[nodiscard]] static QStringList placeholders(const QString& sql);

private:
    // A null QString would be bound as NULL: an empty text is meant.
    static QVariant variantOf(const QString& text)
    {
        return text.isNull() ? QString(QLatin1StringView("")) : text;
    }
    // The same for bytes.
    static QVariant variantOf(const QByteArray& bytes)
    {
        return bytes.isNull() ? QByteArray("") : bytes;
    }
    static QVariant variantOf(int value) { return value; }
    static QVariant variantOf(bool value) { return value ? 1 : 0; }
    static QVariant variantOf(QDate day) { return variantOf(day.toString(Qt::ISODate)); }
    static QVariant variantOf(QTime time)
    {
        return variantOf(time.toString(QStringLiteral("HH:mm")));
    }
    static QVariant variantOf(Instant instant)
    {
        return QVariant::fromValue(qint64{instant.time_since_epoch().count()});
    }
    static QVariant variantOf(std::chrono::seconds value)
    {
        return QVariant::fromValue(qint64{value.count()});
    }
    static QVariant variantOf(std::chrono::minutes value)
    {
        return QVariant::fromValue(qint64{value.count()});
    }
    template <HasIdText Id> static QVariant variantOf(const Id& id) { return variantOf(id.text()); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    static QVariant variantOf(Enum value) { return QString(token(value)); }
    template <typename Value> static QVariant variantOf(const std::optional<Value>& value)
    {
        return value ? variantOf(*value) : QVariant();
    }

    template <typename Read, typename GoesOn> auto readRows(Read read, GoesOn goesOn)
    {
        using Value = std::invoke_result_t<Read, Row&>;
        Result<std::vector<Value>> values;
        for (;;) {
            const Result<bool> hasRow = step();
            if (!hasRow)
                return Result<std::vector<Value>>(tl::unexpect, hasRow.error());
            if (!*hasRow)
                return values;
            Row current = row();
            Value value = read(current);
            if (current.isReadable()) {
                values->push_back(std::move(value));
            } else if (!goesOn(current.identity())) {
                Error unreadable{ErrorCode::InvalidFormat, current.identity()};
                reset();
                return Result<std::vector<Value>>(tl::unexpect, std::move(unreadable));
            }
        }
    }

    Statement& bindVariant(QLatin1StringView name, const QVariant& value);
    [[nodiscard]] Result<> execute();
    void reset();

    Connection* m_connection;
    QSqlQuery m_query;
    QStringList m_placeholders;
    QStringList m_unbound;
    std::optional<Error> m_failure; ///< Of preparing or of binding a name that is not there.
    bool m_hasBegun = false;
};

} // namespace limber
