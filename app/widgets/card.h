// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace limber {

enum class CardTone { Plain, Accent };

/// A rounded surface that holds what belongs together. Give it a layout; `padding()` is the margin
/// that its contents keep.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTone(CardTone tone);
    [[nodiscard]] static QMargins padding();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CardTone m_tone = CardTone::Plain;
};

} // namespace limber
