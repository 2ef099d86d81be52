// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostParts = 50'000;
constexpr qsizetype kLongestLine = 64 * 1024;
constexpr qsizetype kLongestPart = 1024 * 1024;

constexpr std::array kWanted{"UID",      "DTSTART", "DTEND",         "DURATION",     "RRULE",
                             "RDATE",    "EXDATE",  "RECURRENCE-ID", "TRANSP",       "STATUS",
                             "FREEBUSY", "TZID",    "TZNAME",        "TZOFFSETFROM", "TZOFFSETTO"};

/// What stands before the first ':' or ';', in capitals.
QByteArray nameOf(const QByteArray& line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end) != ':' && line.at(end) != ';')
        ++end;
    return line.left(end).trimmed().toUpper();
}

/// Walks through the unfolded lines and collects the parts.
class Scanner {
public:
    void take(const QByteArray& line)
    {
        const QByteArray name = nameOf(line);
        if (name == "BEGIN")
            begin(line.mid(name.size() + 1).trimmed().toUpper());
        else if (name == "END")
            end();
        else if (m_isInPart && isWantedHere() && std::ranges::find(kWanted, name) != kWanted.end())
            append(line);
    }

    [[nodiscard]] CalendarText finish()
    {
        m_text.isCutShort = m_depth > 0;
        return std::move(m_text);
    }

private:
    void begin(const QByteArray& kind)
    {
        ++m_depth;
        if (m_depth == 2) {
            m_kind = kind;
            m_isInPart = kind == "VEVENT" || kind == "VTIMEZONE" || kind == "VFREEBUSY";
            m_part = "BEGIN:" + kind + "\r\n";
            return;
        }
        if (m_depth == 3)
            m_inner = kind;
        if (m_isInPart && m_depth == 3 && isWantedHere())
            append("BEGIN:" + kind);
    }

    void end()
    {
        if (m_depth == 3 && m_isInPart && isWantedHere())
            append("END:" + m_inner);
        if (m_depth == 2 && m_isInPart)
            keep();
        if (m_depth == 2)
            m_isInPart = false;
        m_depth = std::max(m_depth - 1, 0);
    }

    /// An event's own lines; in a zone also those of its observances. Alarms and the like are not.
    [[nodiscard]] bool isWantedHere() const
    {
        return m_depth == 2 || (m_depth == 3 && m_kind == "VTIMEZONE" &&
                                (m_inner == "STANDARD" || m_inner == "DAYLIGHT"));
    }

    void append(const QByteArray& line)
    {
        if (line.size() > kLongestLine || m_part.size() + line.size() > kLongestPart)
            m_text.isTooMuch = true;
        else
            m_part += line + "\r\n";
    }

    void keep()
    {
        auto& parts = m_kind == "VEVENT"      ? m_text.events
                      : m_kind == "VTIMEZONE" ? m_text.zones
                                              : m_text.freeBusy;
        if (parts.size() >= kMostParts)
            m_text.isTooMuch = true;
        else
            parts.push_back(m_part + "END:" + m_kind + "\r\n");
    }

    CalendarText m_text;
    QByteArray m_kind;
    QByteArray m_inner;
    QByteArray m_part;
    int m_depth = 0;
    bool m_isInPart = false;
};

} // namespace

Result<CalendarText> takeApart(const QByteArray& calendar)
{
    if (calendar.contains('\0'))
        return failure(ErrorCode::InvalidFormat, u"not a text in UTF-8"_s);
    const qsizetype mark = calendar.startsWith("\xef\xbb\xbf") ? 3 : 0;
    Scanner scanner;
    QByteArray line;
    bool hasBegun = false;
    for (qsizetype at = mark; at < calendar.size();) {
        qsizetype end = calendar.indexOf('\n', at);
        if (end < 0)
            end = calendar.size();
        const qsizetype length = end - at - (end > at && calendar.at(end - 1) == '\r' ? 1 : 0);
        if (length > 0 && (calendar.at(at) == ' ' || calendar.at(at) == '\t')) {
            // Longer lines are refused below; there is no need to hold more of them.
            if (line.size() <= kLongestLine)
                line += calendar.mid(at + 1, length - 1);
        } else {
            if (!line.isEmpty())
                scanner.take(line);
            line = calendar.mid(at, std::min(length, kLongestLine + 1));
            if (!hasBegun && !line.trimmed().isEmpty()) {
                if (line.trimmed().toUpper() != "BEGIN:VCALENDAR")
                    return failure(ErrorCode::InvalidFormat, u"no BEGIN:VCALENDAR"_s);
                hasBegun = true;
            }
        }
        at = end + 1;
    }
    if (!hasBegun)
        return failure(ErrorCode::InvalidFormat, u"no BEGIN:VCALENDAR"_s);
    scanner.take(line);
    return scanner.finish();
}

} // namespace limber
