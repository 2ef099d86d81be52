// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_painter.h"
#include "app/figure/figure_still.h"
#include "core/settings/settings.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace limber {

/// The poses of an exercise side by side, numbered and with a caption each. As many stand in a row
/// as there is room for.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);

    /// The motion must outlive the widget or the next call.
    void setStills(const Motion* motion, std::vector<FigureStill> stills);
    [[nodiscard]] const std::vector<FigureStill>& stills() const { return m_stills; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int columnsAt(int width) const;
    [[nodiscard]] QSize tileAt(int width) const;
    [[nodiscard]] int captionHeight(int width) const;
    void paintStills();

    const Motion* m_motion = nullptr;
    std::vector<FigureStill> m_stills;
    FigureLook m_look;
    QPixmap m_picture; ///< Painted once for each size and theme.
};

} // namespace limber
