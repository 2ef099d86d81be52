// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace limber {

class Button;
class PlainLabel;

/// Inclusive bounds.
struct IntegerRange {
    int least = 0;
    int most = 0;

    [[nodiscard]] bool contains(int value) const { return value >= least && value <= most; }
    bool operator==(const IntegerRange&) const = default;
};

/// Where a value stands: recommended, allowed but not recommended, or not allowed.
enum class RangeStanding { Inside, Outside, Forbidden };

/// Whether the line under the number stays while there is nothing to say but what is recommended.
enum class HintWhen { Always, Outside };

/// A whole number with large minus and plus buttons and a line under it that says what is
/// recommended. Values that are not allowed can be typed, are marked, and must not be saved; the
/// buttons never step there.
class IntegerField : public QWidget {
    Q_OBJECT

public:
    /// `label` names the field for assistive technology, for instance "Repetitions".
    explicit IntegerField(const QString& label, QWidget* parent = nullptr);

    void setLabel(const QString& label);

    /// `recommended` lies within `allowed`. Keeps the value.
    void setRanges(IntegerRange recommended, IntegerRange allowed);

    /// How far the buttons and arrow keys go at once.
    void setStep(int step);

    /// Shown after the number and after the ranges, for instance " s".
    void setSuffix(const QString& suffix);

    /// For a number of which every allowed value is as good as another, Outside.
    void setHintWhen(HintWhen when);

    [[nodiscard]] int value() const;
    void setValue(int value);

    [[nodiscard]] RangeStanding standing() const;
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void valueChanged(int value);
    void standingChanged(limber::RangeStanding standing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void name();
    void refresh();
    void stepBy(int steps);

    QString m_label;
    QSpinBox* m_spin;
    Button* m_less;
    Button* m_more;
    PlainLabel* m_hint;
    IntegerRange m_recommended{0, 9999};
    IntegerRange m_allowed{0, 9999};
    HintWhen m_hintWhen = HintWhen::Always;
    RangeStanding m_standing = RangeStanding::Inside;
};

} // namespace limber
