// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plain_label.h"

namespace limber {

/// Says beside a field what keeps it from being saved. It takes no room while there is nothing to
/// say.
class FieldNote : public PlainLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget* parent = nullptr);

    /// One line for each; hidden for none.
    void setProblems(const QStringList& problems);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace limber
