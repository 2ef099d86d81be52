// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/button_kind.h"
#include "app/style/icons.h"

#include <QPushButton>

#include <optional>

namespace limber {

/// A push button that knows how much it matters and keeps its icon in the colour of its text
/// through every change of theme. A button without text needs `setAccessibleName`; its tool tip
/// then says the same.
class Button : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Secondary,
                    QWidget* parent = nullptr);
    Button(IconName icon, const QString& text, ButtonKind kind = ButtonKind::Secondary,
           QWidget* parent = nullptr);

    /// A square button that shows only an icon; `name` is its accessible name and tool tip.
    [[nodiscard]] static Button* iconOnly(IconName icon, const QString& name,
                                          QWidget* parent = nullptr);

    void setIconName(IconName icon);

    /// Changes accessible name and tool tip of a button without text.
    void setName(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    std::optional<IconName> m_icon;
};

} // namespace limber
