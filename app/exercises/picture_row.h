// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/own_exercise.h"

#include <QFrame>

class QLineEdit;

namespace limber {

class Button;
class PictureView;
class PlainLabel;

/// One picture of an own exercise with its caption, to change.
class PictureRow : public QFrame {
    Q_OBJECT

public:
    explicit PictureRow(QWidget* parent = nullptr);

    /// Quietly. `number` counts from one.
    void showPicture(const ExercisePicture& picture, int number, int count);
    void word();

Q_SIGNALS:
    void captionEdited(const QString& caption);
    void moveRequested(int by);
    void removeRequested();

private:
    QByteArray m_bytes; ///< Of what the view shows.
    int m_number = 0;
    PictureView* m_view;
    PlainLabel* m_captionLabel;
    QLineEdit* m_caption;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
};

} // namespace limber
