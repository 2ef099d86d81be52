// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStringList>

namespace limber {

/// A list of texts, one on each line. Tab leaves the field; it grows with its lines.
class LinesField : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LinesField(QWidget* parent = nullptr);

    /// Without blank lines and without blanks at the ends of lines.
    [[nodiscard]] QStringList lines() const;
    /// Says nothing to anybody. What was typed stays as it is where it means these lines.
    void setLines(const QStringList& lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linesChanged(const QStringList& lines);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
};

} // namespace limber
