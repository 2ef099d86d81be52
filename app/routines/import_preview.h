// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/routines/import_state.h"

#include <QScrollArea>

class QVBoxLayout;

namespace limber {

/// What an import would bring in: the routines with their steps, and the exercises with their
/// pictures that come along. It only shows.
class ImportPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);

    void show(ImportState state);
    using QScrollArea::show;
    void clear();
    [[nodiscard]] const ImportState* state() const { return m_state ? &*m_state : nullptr; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addRoutine(QVBoxLayout& column, std::size_t index);
    void addSteps(QVBoxLayout& column, const Routine& routine);
    void addExercises(QVBoxLayout& column);

    std::optional<ImportState> m_state;
};

} // namespace limber
