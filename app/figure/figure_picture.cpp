// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_picture.h"

#include "app/figure/figure_library.h"

#include <QPainter>

namespace limber {

FigurePicture::FigurePicture(FigureLibrary& figures, const QSize& size, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
{
    setFixedSize(size);
    setVisible(false);
}

void FigurePicture::setExercise(const QString& exercise)
{
    if (exercise == m_exercise)
        return;
    m_exercise = exercise;
    setVisible(hasPicture());
    update();
}

bool FigurePicture::hasPicture() const
{
    return !m_exercise.isEmpty() && m_figures.hasThumbnail(m_exercise);
}

void FigurePicture::paintEvent(QPaintEvent*)
{
    if (hasPicture())
        QPainter(this).drawPixmap(0, 0, m_figures.thumbnail(m_exercise, size(), *this));
}

} // namespace limber
