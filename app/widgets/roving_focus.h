// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace limber {

/// Makes a row of widgets one stop of the Tab key; arrow keys, Home and End walk inside the row,
/// in the direction of reading.
class RovingFocus : public QObject {
    Q_OBJECT

public:
    explicit RovingFocus(QObject* parent);

    void add(QWidget* widget);

    /// The member that Tab leads to. Ignored when out of range.
    void setCurrent(qsizetype index);
    [[nodiscard]] qsizetype current() const { return m_current; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTo(qsizetype index);

    QList<QWidget*> m_widgets;
    qsizetype m_current = 0;
};

} // namespace limber
