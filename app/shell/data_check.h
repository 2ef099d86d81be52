// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/clock.h"
#include "core/common/result.h"

#include <QObject>
#include <QString>

#include <future>

namespace limber {

/// Looks a data file through for damage once, in a thread of its own, so that the window need not
/// wait for it: the file is read whole, and may be years long.
class DataCheck : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive the check.
    DataCheck(QString dataFile, const Clock& clock, QObject* parent = nullptr);
    /// Waits for a check that is under way.
    ~DataCheck() override;

    void start();

Q_SIGNALS:
    void passed();
    void failed(const limber::Error& error);

private:
    void tell(const Result<>& verdict);

    QString m_dataFile;
    const Clock& m_clock;
    std::future<void> m_run;
};

} // namespace limber
