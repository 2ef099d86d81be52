// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exercises/form_section.h"

#include <QList>

#include <functional>

class QImage;
class QMimeData;

namespace limber {

class Button;
class FieldNote;
class PictureRow;

/// The pictures of an own exercise: chosen, dropped or pasted. Each is taken as picture_file.h
/// says; what cannot be taken is told with the reason.
class PicturesSection : public FormSection {
    Q_OBJECT

public:
    explicit PicturesSection(QWidget* parent = nullptr);

    void showObstacles(const std::vector<OwnExerciseObstacle>& obstacles) override;
    /// Asks for files; a dialog of the system unless something else is set.
    void setFileQuestion(std::function<QStringList(QWidget*)> question);
    void addFiles(const QStringList& paths);
    void addImage(const QImage& image);

protected:
    void fill() override;
    void word() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addRow();
    void paste();
    void take(const QMimeData& offered);
    void addPictures(std::vector<ExercisePicture> pictures, QStringList problems);
    using PictureEdit = std::function<void(std::vector<ExercisePicture>&, std::size_t)>;
    void editAt(const PictureRow* row, const PictureEdit& edit);

    std::function<QStringList(QWidget*)> m_question;
    PlainLabel* m_hint;
    QVBoxLayout* m_list;
    QList<PictureRow*> m_rows;
    Button* m_add;
    Button* m_paste;
    FieldNote* m_faults; ///< Of what was offered last.
    FieldNote* m_note;
};

} // namespace limber
