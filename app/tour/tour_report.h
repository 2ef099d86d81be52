// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace limber {

/// Collects the tour's pictures and findings in a folder: numbered PNG files and `report.md`.
class TourReport {
public:
    explicit TourReport(QString folder);

    /// Begins a part of the report.
    void chapter(const QString& title);
    /// Keeps a picture of a window as the next number.
    void picture(QWidget& window, const QString& name);
    /// Notes whether something that should be so is so.
    void expect(bool holds, const QString& what);

    /// Writes the report; false where a finding did not hold or a file could not be written.
    [[nodiscard]] bool finish();

private:
    QString m_folder;
    QStringList m_lines;
    QStringList m_failures;
    int m_pictures = 0;
    int m_findings = 0;
};

} // namespace limber
