// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/exercise/origin.h"

#include <QStringList>

class QGridLayout;

namespace limber {

class PlainLabel;

/// How the exercise is done, step by step.
class StepPanel : public Card {
    Q_OBJECT

public:
    explicit StepPanel(QWidget* parent = nullptr);

    /// Of a bundled exercise in catalogue English.
    void setInstructions(const QStringList& instructions, Origin origin);

    /// In pixels.
    void setTextSize(int pixels);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QStringList m_instructions;
    Origin m_origin = Origin::Bundled;
    int m_textSize;
    PlainLabel* m_title;
    QGridLayout* m_rows;
    QList<QWidget*> m_labels;
};

} // namespace limber
