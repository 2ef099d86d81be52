// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"
#include "app/style/icons.h"

#include <QAbstractButton>

namespace limber {

/// As tall as its words need, or as tall as it is made, saying what there is room for.
enum class BlockShape { Worded, Timed };

/// One occurrence in the week: time, routine, minutes and status, and at its leading edge the
/// colours of the routine's categories by their shares. In a narrow column its lines stand below
/// each other; where there is room they stand side by side. Checked while it is open in the panel.
/// A click, Space or Enter activates it; pulling it begins a drag.
class PlanBlock : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlanBlock(const PlanItem& item, QWidget* parent = nullptr);

    void setItem(const PlanItem& item);
    void setShape(BlockShape shape);
    [[nodiscard]] const PlanItem& item() const { return m_item; }
    [[nodiscard]] const OccurrenceKey& key() const { return m_item.key(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The pointer pulls at the block; `hold` is where it was taken hold of.
    void pulled(QPoint hold);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void timed(QPainter& painter) const;
    void drawStripe(QPainter& painter) const;
    int stacked(QPainter* painter, int width) const;
    int sideBySide(QPainter* painter, int width) const;
    int drawText(QPainter* painter, const QString& text, const QFont& font, QRect room,
                 int mostLines = 0) const;
    void drawStatus(QPainter& painter, QRect room) const;
    [[nodiscard]] QRect placed(QRect rect) const;

    PlanItem m_item;
    BlockShape m_shape = BlockShape::Worded;
    std::optional<QPoint> m_hold; ///< Where the pointer took hold of it.
    QString m_time;
    QString m_name;
    QString m_minutes;
    QString m_status;
};

/// The name of an item's routine, also of one that has been deleted since.
[[nodiscard]] QString planItemName(const PlanItem& item);
/// The symbol that stands beside the word of a status.
[[nodiscard]] IconName occurrenceStatusIcon(OccurrenceStatus status);

} // namespace limber
