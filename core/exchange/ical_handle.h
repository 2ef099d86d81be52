// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>

#include <libical/ical.h>
#include <memory>

// Only sources of this folder include this: no header of it shows a type of libical.

namespace limber::ical {

struct Freeing {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

using Component = std::unique_ptr<icalcomponent, Freeing>;
using Iterator = std::unique_ptr<icalrecur_iterator, Freeing>;
using Zone = std::unique_ptr<icaltimezone, Freeing>;
using Text = std::unique_ptr<char, Freeing>;

/// Keeps libical from ending the program when it does not like an input. To be called before
/// anything else of it.
void prepare();

/// A wall time without a zone.
[[nodiscard]] icaltimetype floating(QDate date, QTime time);

/// Text as it may stand in a calendar file: no control characters but line ends.
[[nodiscard]] QByteArray plainText(const QString& text);

} // namespace limber::ical
