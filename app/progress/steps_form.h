// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/progress/session_edit.h"
#include "core/exercise/catalogue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace limber {

class Heading;
class PlainLabel;

/// What was done of each exercise of a session: whether, how many sets of how much, and how it
/// felt.
class StepsForm : public QWidget {
    Q_OBJECT

public:
    /// The catalogue must outlive the form.
    explicit StepsForm(const Catalogue& catalogue, QWidget* parent = nullptr);

    void show(const SessionRecord& session);
    using QWidget::show;
    [[nodiscard]] std::vector<StepCorrection> corrections() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        StepRecord step;
        QWidget* body;
        QCheckBox* done;
        PlainLabel* setsLabel;
        QSpinBox* sets;
        PlainLabel* amountLabel;
        QSpinBox* amount;
        PlainLabel* feelLabel;
        QComboBox* feel;
    };

    Row makeRow(const StepRecord& step, int number);
    void follow(const Row& row);
    void word();
    void wordRow(const Row& row) const;

    const Catalogue& m_catalogue;
    QVBoxLayout* m_column;
    Heading* m_heading;
    std::vector<Row> m_rows;
};

} // namespace limber
