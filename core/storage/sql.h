// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The constant text of one statement, kept at the top of the file that runs it. Each one enters
/// itself into a list, so that a test can prepare every statement there is.
class Sql {
public:
    explicit Sql(const char* text) noexcept
        : m_text(text)
        , m_next(s_first)
    {
        s_first = this;
    }
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    [[nodiscard]] const char* text() const { return m_text; }

    /// The list of all statements linked into the program.
    [[nodiscard]] static const Sql* first() { return s_first; }
    [[nodiscard]] const Sql* next() const { return m_next; }

private:
    inline static constinit const Sql* s_first = nullptr;

    const char* m_text;
    const Sql* m_next;
};

} // namespace limber
