// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace limber {

/// A scrolling page with one column in its middle, no wider than is good to read.
class ReadingColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ReadingColumn(QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace limber
