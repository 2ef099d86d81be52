// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace limber {

/// A picture as large as there is room for, whole and never larger than it is, with its caption
/// below. The caption is plain text and what a screen reader gets.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& image, const QString& caption);
    void clear();
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }
    [[nodiscard]] const QString& caption() const { return m_caption; }
    /// What the accessible name says of a picture without a caption.
    void setFallbackName(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void name();
    [[nodiscard]] int captionHeight() const;

    QImage m_image;
    QString m_caption;
    QString m_fallbackName;
    QImage m_scaled; ///< For the size and screen of the last painting.
};

} // namespace limber
