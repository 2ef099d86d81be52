// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/activities_state.h"

#include <QWidget>

namespace limber {

/// The ratings of one activity as a small line without numbers, 0 at its foot and 10 at its top,
/// the latest marked. The words beside it say the same, so it is left out for screen readers.
class ActivityLine : public QWidget {
    Q_OBJECT

public:
    explicit ActivityLine(QWidget* parent = nullptr);

    /// Hidden below two of them.
    void setRatings(const std::vector<RatedDay>& ratings);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF place(const RatedDay& rating) const;

    std::vector<RatedDay> m_ratings;
};

} // namespace limber
