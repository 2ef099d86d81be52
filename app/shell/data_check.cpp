// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_check.h"

#include "core/storage/database.h"

namespace limber {

DataCheck::DataCheck(QString dataFile, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_dataFile(std::move(dataFile))
    , m_clock(clock)
{
}

DataCheck::~DataCheck()
{
    if (m_run.valid())
        m_run.wait();
}

void DataCheck::start()
{
    m_run = std::async(std::launch::async, [this] {
        // The event is dropped where this object goes before it is told.
        QMetaObject::invokeMethod(
            this, [this, verdict = checkIntegrity(m_dataFile, m_clock)] { tell(verdict); },
            Qt::QueuedConnection);
    });
}

void DataCheck::tell(const Result<>& verdict)
{
    if (verdict)
        Q_EMIT passed();
    else
        Q_EMIT failed(verdict.error());
}

} // namespace limber
