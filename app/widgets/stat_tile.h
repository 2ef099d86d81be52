// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

namespace limber {

class PlainLabel;

/// One number worth seeing at a glance: what it counts above, the number, a line of context below.
/// Read as one sentence by a screen reader.
class StatTile : public Card {
    Q_OBJECT

public:
    explicit StatTile(const QString& label, QWidget* parent = nullptr);

    /// Formatted by the caller; an empty `context` takes no room.
    void setReading(const QString& number, const QString& context);
    void setLabel(const QString& label);

protected:
    void changeEvent(QEvent* event) override;

private:
    void name();

    PlainLabel* m_label;
    PlainLabel* m_number;
    PlainLabel* m_context;
};

} // namespace limber
