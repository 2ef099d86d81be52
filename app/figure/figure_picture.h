// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QWidget>

namespace limber {

class FigureLibrary;

/// A small still picture of an exercise. Takes no room where there is none.
class FigurePicture : public QWidget {
    Q_OBJECT

public:
    /// The figures must outlive the widget.
    FigurePicture(FigureLibrary& figures, const QSize& size, QWidget* parent);

    /// The exercise's id; empty for none.
    void setExercise(const QString& exercise);
    [[nodiscard]] const QString& exercise() const { return m_exercise; }
    [[nodiscard]] bool hasPicture() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureLibrary& m_figures;
    QString m_exercise;
};

} // namespace limber
