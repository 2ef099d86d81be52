// SPDX-License-Identifier: GPL-3.0-or-later
// Routine files: what the page saves and what it brings in.
#include "app/routines/export_panel.h"
#include "app/routines/import_state.h"
#include "app/routines/routine_detail.h"
#include "app/routines/routine_file_view.h"
#include "app/routines/routine_list_model.h"
#include "app/routines/routines_page.h"
#include "app/sharing/package_wording.h"
#include "app/sharing/shared_package.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/notice.h"
#include "app/widgets/row_list.h"
#include "app/wording/error_wording.h"
#include "app/wording/exercise_wording.h"
#include "core/exchange/package_file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString askForFileToOpen(QWidget* parent)
{
    return QFileDialog::getOpenFileName(
        parent, RoutinesPage::tr("Open a routine file"), documents(),
        RoutinesPage::tr("Routine files (*.limber);;All files (*)"));
}

QString askForFileToSave(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, RoutinesPage::tr("Save as routine file"), suggested,
                                        RoutinesPage::tr("Routine files (*.limber)"));
}

QString withEnding(const QString& path)
{
    return path.endsWith(kPackageEnding, Qt::CaseInsensitive) ? path : path + kPackageEnding;
}

/// The routine with its words as they are shown: those of a ready-made one become the file's own.
Routine asShown(Routine routine)
{
    const QString name = routineName(routine);
    routine.goal = routineGoal(routine);
    routine.name = name;
    return routine;
}

} // namespace

QWidget* RoutinesPage::makeListSide()
{
    m_openFile->setObjectName(u"openFileButton"_s);
    m_saveFile->setObjectName(u"saveFileButton"_s);
    auto* box = new QWidget;
    auto* buttons = new FlowLayout(box);
    buttons->addWidget(m_openFile);
    buttons->addWidget(m_saveFile);
    auto* column = new QVBoxLayout(m_listSide);
    column->setContentsMargins(0, 0, 0, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_list, 1);
    column->addWidget(box);
    return m_listSide;
}

void RoutinesPage::connectFiles()
{
    m_saved->setObjectName(u"savedFileNotice"_s);
    m_saved->hide();
    m_fileQuestions = {askForFileToOpen, askForFileToSave};
    connect(m_openFile, &QAbstractButton::clicked, this, &RoutinesPage::askForFile);
    connect(m_saveFile, &QAbstractButton::clicked, this, [this] { m_export->ask(m_own); });
    connect(m_export, &ExportPanel::saveRequested, this, &RoutinesPage::saveAsFile);
    connect(m_detail, &RoutineDetail::saveRequested, this,
            [this] { saveAsFile({*m_detail->routine()}); });
    connect(m_fileView, &RoutineFileView::imported, this, &RoutinesPage::takeImported);
    connect(m_fileView, &RoutineFileView::closed, this, &RoutinesPage::leaveFile);
    connect(m_fileView, &RoutineFileView::openAnotherRequested, this, [this] {
        if (const QString path = m_fileQuestions.open(this); !path.isEmpty())
            m_fileView->openInstead(path);
    });
}

void RoutinesPage::wordFiles()
{
    m_openFile->setText(tr("Open file…"));
    m_saveFile->setText(tr("Save several…"));
    m_saveFile->setToolTip(tr("Save several of your routines as one file"));
}

void RoutinesPage::askForFile()
{
    if (const QString path = m_fileQuestions.open(this); !path.isEmpty())
        openFile(path);
}

void RoutinesPage::openFile(const QString& path)
{
    if (isEditing())
        closeEditor();
    m_export->hide();
    m_views->setCurrentWidget(m_fileView);
    m_fileView->open(path);
}

void RoutinesPage::leaveFile()
{
    if (m_views->currentWidget() != m_fileView)
        return;
    m_fileView->forget();
    m_views->setCurrentIndex(0);
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

void RoutinesPage::takeImported(const std::vector<OwnExercise>& exercises,
                                const std::vector<Routine>& routines)
{
    if (!exercises.empty())
        Q_EMIT ownExercisesChanged();
    if (!routines.empty())
        m_chosen = routines.front().id;
    refresh();
    Q_EMIT routinesChanged();
    offerUndo(importedText(routines, exercises),
              [this, exercises, routines] { undoImport(exercises, routines); });
}

void RoutinesPage::undoImport(const std::vector<OwnExercise>& exercises,
                              const std::vector<Routine>& routines)
{
    if (const auto removed = m_data.imports.remove(exercises, routines); !removed) {
        showFailure(saveErrorText(removed.error()));
        return;
    }
    m_chosen.reset();
    if (!exercises.empty())
        Q_EMIT ownExercisesChanged();
    refresh();
    Q_EMIT routinesChanged();
    m_list->setFocus(Qt::OtherFocusReason);
}

void RoutinesPage::saveAsFile(std::vector<Routine> routines)
{
    if (routines.empty())
        return;
    for (Routine& routine : routines)
        routine = asShown(std::move(routine));
    const QString name = routines.size() == 1 ? routines.front().name : tr("My routines");
    const QString chosen =
        m_fileQuestions.save(this, QDir(documents()).filePath(packageFileName(name)));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    // The dialog asked about the name that was typed, not about the one with the ending.
    if (path != chosen && QFileInfo::exists(path)) {
        showFailure(tr("There is a file %1 already. Choose it, or another name.")
                        .arg(QDir::toNativeSeparators(path)));
        return;
    }
    const auto written =
        sharedPackage(routines, m_data).and_then([&](const RoutinePackage& package) {
            return writePackageFile(path, package);
        });
    if (!written) {
        showFailure(packageWriteErrorText(written.error(), path));
        return;
    }
    m_failure->hide();
    m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    m_saved->show();
}

void RoutinesPage::showFailure(const QString& text)
{
    m_saved->hide();
    m_failure->setText(text);
    m_failure->show();
}

} // namespace limber
