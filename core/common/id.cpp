// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/id.h"

#include <algorithm>

namespace limber {

bool isIdText(QStringView text)
{
    constexpr qsizetype kLongestId = 64;
    if (text.isEmpty() || text.size() > kLongestId || text.front() == u'-' || text.back() == u'-')
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace limber
