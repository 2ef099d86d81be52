// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practice_state.h"

#include <QWidget>

#include <vector>

namespace limber {

/// The whole session as a slim bar, one piece for each exercise, as long as it lasts.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    /// Repaints only where a pixel moves.
    void setShares(const std::vector<StepShare>& shares);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<StepShare> m_shares;
};

} // namespace limber
