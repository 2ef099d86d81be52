// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace limber {

/// One line of plain text that ends in an ellipsis where there is no room. The whole text stays in
/// `text()`, which is what a screen reader gets, and in the tool tip while it is cut.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = QString(), QWidget* parent = nullptr);

    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace limber
