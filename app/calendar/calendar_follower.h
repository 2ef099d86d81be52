// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <QObject>
#include <QTimer>

namespace limber {

/// Keeps the calendar file that the settings name (`calendarFile`) as the stored plan is. Where
/// they name none, it does nothing.
class CalendarFollower : public QObject {
    Q_OBJECT

public:
    /// The references must outlive the follower.
    CalendarFollower(const BundledContent& content, DataFile& data, const Clock& clock,
                     QObject* parent = nullptr);
    /// Writes what is still to be written.
    ~CalendarFollower() override;

    /// Brings the file up to date now. Fails as `planCalendar` and `writeCalendar` do.
    Result<> update();

public Q_SLOTS:
    /// Brings it up to date in a moment: several changes in a row are written once.
    void updateSoon();

Q_SIGNALS:
    /// The file could not be written and is as it was before.
    void failed(const limber::Error& error, const QString& path);

private:
    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    QTimer m_timer;
};

} // namespace limber
