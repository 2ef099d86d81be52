// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/plan/plan_state.h"

#include <QAbstractButton>

class QLabel;

namespace limber {

class Button;
class ElidedLabel;
class PlainLabel;

/// The head of a day in the week. A click or Enter opens the day; the button at its end, a right
/// click and the menu key ask for what can be done with the day.
class DayHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayHead(QWidget* parent = nullptr);

    void setDay(const PlanDay& day);
    [[nodiscard]] QDate date() const { return m_day.date; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void word();
    void dress();
    [[nodiscard]] QPoint menuPlace() const;

    PlanDay m_day;
    PlainLabel* m_weekday;
    PlainLabel* m_number;
    QLabel* m_markPicture;
    ElidedLabel* m_mark;
    Button* m_more;
};

} // namespace limber
