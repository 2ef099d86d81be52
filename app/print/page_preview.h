// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_page.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace limber {

/// One page of a document as it will be printed, on white paper in every theme. Arrow keys, page
/// keys, Home, End and the wheel turn the pages.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Stays on the page that is shown, as far as there is one.
    void showDocument(std::shared_ptr<const LaidOutDocument> document);
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QRect paper() const;
    void paintPaper(const QSize& size);

    std::shared_ptr<const LaidOutDocument> m_document;
    int m_page = 0;
    int m_wheel = 0;   ///< What the wheel turned since the last page, in eighths of a degree.
    QPixmap m_picture; ///< The page, painted once for each size.
};

} // namespace limber
