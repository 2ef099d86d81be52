// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace limber {

struct Tokens;

/// What the running segment is; gives the ring its colour. Text beside the ring says the same.
enum class RingTone { Work, Rest, Change };

/// The colour of the ring: at least 3:1 on the practice tint of its tone.
[[nodiscard]] QColor ringColour(RingTone tone, const Tokens& tokens);

/// A ring that empties as time runs, with the number to read from afar in its middle.
/// The caller formats the text and decides when to step; the ring never animates by itself.
class CountdownRing : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(QWidget* parent = nullptr);

    /// The part of the ring that is still to come, 0 to 1; values outside are clamped.
    void setRemaining(double part);
    [[nodiscard]] double remaining() const { return m_remaining; }

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }

    void setTone(RingTone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_remaining = 1.0;
    QString m_text;
    RingTone m_tone = RingTone::Work;
};

} // namespace limber
