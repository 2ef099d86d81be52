// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"
#include "app/style/icons.h"

#include <QAbstractButton>

namespace limber {

/// One occurrence in the week: time, routine, minutes and status. In a narrow column its lines
/// stand below each other; where there is room they stand side by side. Checked while it is open
/// in the panel. A click, Space or Enter activates it.
class PlanBlock : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlanBlock(const PlanItem& item, QWidget* parent = nullptr);

    void setItem(const PlanItem& item);
    [[nodiscard]] const OccurrenceKey& key() const { return m_item.key(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    int stacked(QPainter* painter, int width) const;
    int sideBySide(QPainter* painter, int width) const;
    int drawText(QPainter* painter, const QString& text, const QFont& font, QRect room) const;
    void drawStatus(QPainter& painter, QRect room) const;
    [[nodiscard]] QRect placed(QRect rect) const;

    PlanItem m_item;
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
