// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/breath_moment.h"
#include "app/practice/smoothness.h"

#include <QColor>
#include <QWidget>

namespace limber {

struct Tokens;

/// The colours of the pacer: word and number keep 4.5:1 on the body, the body 3:1 on every ground
/// of the practice screen.
struct PacerColours {
    QColor body;
    QColor text;
    QColor petals; ///< Soft, around the body; decorative.
    QColor track;  ///< Thin, where the petals reach when full; decorative.
};
[[nodiscard]] PacerColours pacerColours(const Tokens& tokens);

/// A round body that grows while breathing in, stays while holding and shrinks while breathing out,
/// with the word and the seconds left in its middle. Moves only when it is shown another moment.
class BreathPacer : public QWidget {
    Q_OBJECT

public:
    explicit BreathPacer(QWidget* parent = nullptr);

    /// Paints only what can be told from the moment before.
    void showMoment(const BreathMoment& moment);
    /// Stepped: the body changes once a second.
    void setSmoothness(Smoothness smoothness);

    /// "Breathe in", "Hold" or "Breathe out".
    [[nodiscard]] QString word() const;
    /// The seconds left, the last one being 1.
    [[nodiscard]] QString number() const;
    /// How full the body is painted, 0 to 1.
    [[nodiscard]] double shownSize() const { return m_size; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void say();
    void paintFlower(QPainter& painter, double side) const;
    void paintText(QPainter& painter, double side) const;

    BreathMoment m_moment;
    Smoothness m_smoothness = Smoothness::Smooth;
    double m_size = 0.0;
    double m_painted = 0.0;
    int m_seconds = 0;
};

} // namespace limber
