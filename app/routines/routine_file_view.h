// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sharing/prepared_import.h"

#include <QStringList>
#include <QWidget>

namespace limber {

class Button;
class Heading;
class ImportPreview;
class Notice;
class PlainLabel;

/// A routine file that was opened: what would come in, before it does, or what is wrong with it.
/// Several files are gone through one after another.
class RoutineFileView : public QWidget {
    Q_OBJECT

public:
    /// Everything given must outlive the view.
    RoutineFileView(const BundledContent& content, DataFile& dataFile, QWidget* parent = nullptr);

    /// Reads the file and shows it, once those that were opened before have been dealt with.
    void open(const QString& path);
    /// Reads another file in place of the one that is shown.
    void openInstead(const QString& path);
    /// Forgets all files without a word.
    void forget();

Q_SIGNALS:
    /// What comes in is in the data file.
    void imported(const std::vector<limber::OwnExercise>& exercises,
                  const std::vector<limber::Routine>& routines);
    void openAnotherRequested();
    /// The last file has been dealt with.
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void read(const QString& path);
    void showPlan(ImportPlan plan);
    void showFault(const QString& headline, const QStringList& lines);
    void showProblems(const std::vector<PackageProblem>& problems);
    void bringIn();
    /// Goes on with the next file, or ends.
    void goOn();

    const BundledContent& m_content;
    DataFile& m_data;
    QStringList m_waiting; ///< The first one is shown.
    Heading* m_title;
    PlainLabel* m_file;
    Button* m_import;
    Button* m_another;
    Button* m_close;
    Notice* m_fault;
    PlainLabel* m_places;
    PlainLabel* m_said;
    ImportPreview* m_preview;
};

} // namespace limber
