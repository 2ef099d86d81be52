// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace limber {

/// One amount among others.
struct AmountBar {
    QString name;
    QString amount; ///< "12 min".
    QString spoken; ///< "12 minutes", for reading aloud.
    double value = 0;
    std::optional<CategoryTone> tone; ///< Its colour; without one, the accent.

    friend bool operator==(const AmountBar&, const AmountBar&) = default;
};

/// How much of each there is: a line with name, bar and amount for every one. Everything that the
/// bars say is said in words beside them.
class AmountBars : public QWidget {
    Q_OBJECT

public:
    explicit AmountBars(QWidget* parent = nullptr);

    /// `title` names the bars for a screen reader, which is read all amounts after it.
    void setBars(const QString& title, std::vector<AmountBar> bars);
    [[nodiscard]] const std::vector<AmountBar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lineHeight() const;

    std::vector<AmountBar> m_bars;
};

} // namespace limber
