// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/posing/start_list_model.h"

#include <QWidget>

class QLineEdit;

namespace limber {

class Button;
class Heading;
class PlainLabel;
class RowList;

/// What is to begin anew.
enum class StartScope { Movement, ThisPose };

/// Asks in place what a figure is to begin from: a field to search in, and base poses and exercises
/// with their pictures. Enter, a click or a double click takes one; Escape goes back.
class StartChooser : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the widget.
    StartChooser(FigureLibrary& figures, const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Empties the search and takes the focus.
    void ask(StartScope scope);

Q_SIGNALS:
    void baseChosen(const QString& base);
    void exerciseChosen(const limber::ExerciseId& exercise);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);
    void search(const QString& text);
    void word();

    StartScope m_scope = StartScope::Movement;
    StartListModel* m_model;
    Heading* m_heading;
    Button* m_back;
    QLineEdit* m_search;
    PlainLabel* m_nothing;
    RowList* m_list;
};

} // namespace limber
