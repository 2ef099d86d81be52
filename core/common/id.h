// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace limber {

/// Whether `text` may stand as an identity: a lower-case slug or UUID without braces, 1 to 64 of
/// the characters a-z, 0-9 and '-', not beginning or ending with '-'.
[[nodiscard]] bool isIdText(QStringView text);

/// The identity of one kind of thing. Bundled content carries its slug ("bird-dog"), everything
/// the user makes a random UUID; both are stored as text. Ids of different kinds do not convert
/// into each other, and an id is never empty: use std::optional for "none".
template <typename Kind> class Id {
public:
    /// A new random identity.
    [[nodiscard]] static Id create()
    {
        return Id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }

    /// Fails with InvalidFormat where `text` is not an id text.
    [[nodiscard]] static Result<Id> fromText(const QString& text)
    {
        if (!isIdText(text))
            return failure(ErrorCode::InvalidFormat, text);
        return Id(text);
    }

    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id& left, const Id& right)
    {
        return left.m_text.compare(right.m_text) <=> 0;
    }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    QString m_text;
};

} // namespace limber

template <typename Kind> struct std::hash<limber::Id<Kind>> {
    size_t operator()(const limber::Id<Kind>& id) const noexcept { return ::qHash(id.text()); }
};
