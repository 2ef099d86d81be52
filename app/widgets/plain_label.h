// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

#include <vector>

namespace limber {

enum class TextTone { Normal, Muted, Accent };

/// A label that never takes its text for markup and wraps at the end of the line. It stands at the
/// leading edge of the interface even where its text, such as a name the user typed, runs the other
/// way.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = QString(), QWidget* parent = nullptr);

    /// One of the sizes of `type_size`.
    void setPixelSize(int pixels);
    void setTone(TextTone tone);
    void setWeight(QFont::Weight weight);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Measured {
        int width = 0;
        int height = 0;
    };

    // A layout asks for the same few heights many times over, and QLabel breaks the text into
    // lines each time.
    mutable QString m_measuredText;
    mutable std::vector<Measured> m_measured;
};

} // namespace limber
