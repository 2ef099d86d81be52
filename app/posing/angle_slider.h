// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/joint_ranges.h"

#include <QWidget>

class QSlider;
class QSpinBox;

namespace limber {

class PlainLabel;

/// An angle in whole degrees: a name, a slider and the number.
class AngleSlider : public QWidget {
    Q_OBJECT

public:
    explicit AngleSlider(QWidget* parent = nullptr);

    void setName(const QString& name);
    void setRange(const AngleRange& range);
    /// Shows an angle without telling.
    void setAngle(double degrees);
    [[nodiscard]] int angle() const;

Q_SIGNALS:
    /// While the slider is dragged.
    void angleDragged(int degrees);
    /// A whole step: the slider was let go of or stepped, or a number typed.
    void angleChosen(int degrees);

private:
    void changed(int degrees);

    PlainLabel* m_name;
    QSlider* m_slider;
    QSpinBox* m_number;
};

} // namespace limber
