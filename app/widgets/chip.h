// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/tokens.h"
#include "app/widgets/button.h"

#include <optional>

namespace limber {

/// A filter that is on or off; on shows a tick beside the colour. A chip with a category tone wears
/// a dot of that colour before its text.
class Chip : public Button {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    void setTone(CategoryTone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<CategoryTone> m_tone;
};

} // namespace limber
