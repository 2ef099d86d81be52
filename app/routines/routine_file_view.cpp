// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routine_file_view.h"

#include "app/routines/import_preview.h"
#include "app/sharing/package_wording.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"
#include "app/wording/error_wording.h"

#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShownPlaces = 5;

} // namespace

RoutineFileView::RoutineFileView(const BundledContent& content, DataFile& dataFile, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
    , m_data(dataFile)
    , m_title(new Heading(HeadingLevel::Page))
    , m_file(new PlainLabel)
    , m_import(new Button(IconName::Add, QString(), ButtonKind::Primary))
    , m_another(new Button(QString(), ButtonKind::Secondary))
    , m_close(new Button(QString(), ButtonKind::Quiet))
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_places(new PlainLabel)
    , m_said(new PlainLabel)
    , m_preview(new ImportPreview)
{
    setObjectName(u"routineFileView"_s);
    m_file->setObjectName(u"openedFileName"_s);
    m_import->setObjectName(u"importButton"_s);
    m_another->setObjectName(u"openAnotherFileButton"_s);
    m_close->setObjectName(u"closeFileButton"_s);
    m_fault->setObjectName(u"fileFault"_s);
    m_places->setObjectName(u"filePlaces"_s);
    m_said->setObjectName(u"fileSaid"_s);
    m_file->setTone(TextTone::Muted);
    m_places->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (Button* button : {m_import, m_another, m_close})
        setButtonSize(*button, ButtonSize::Large);
    auto* box = new QWidget;
    auto* buttons = new FlowLayout(box);
    for (Button* button : {m_import, m_another, m_close})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_title);
    column->addWidget(m_file);
    column->addWidget(m_fault);
    column->addWidget(m_places);
    column->addWidget(m_said);
    column->addWidget(box);
    column->addWidget(m_preview, 1);
    // Keeps what is above at the top while there is nothing to preview.
    column->addStretch(0);

    connect(m_import, &QAbstractButton::clicked, this, &RoutineFileView::bringIn);
    connect(m_close, &QAbstractButton::clicked, this, &RoutineFileView::goOn);
    connect(m_another, &QAbstractButton::clicked, this, &RoutineFileView::openAnotherRequested);
    word();
}

void RoutineFileView::open(const QString& path)
{
    if (m_waiting.contains(path))
        m_waiting.removeAll(path);
    m_waiting.append(path);
    if (m_waiting.size() == 1)
        read(path);
}

void RoutineFileView::openInstead(const QString& path)
{
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
    m_waiting.prepend(path);
    read(path);
}

void RoutineFileView::forget()
{
    m_waiting.clear();
    m_preview->clear();
}

void RoutineFileView::read(const QString& path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_fault->hide();
    m_places->hide();
    m_said->hide();
    auto prepared = prepareImport(path, m_content, m_data);
    if (!prepared)
        showFault(packageReadErrorText(prepared.error(), path), {});
    else if (!prepared->problems.empty())
        showProblems(prepared->problems);
    else
        showPlan(std::move(prepared->plan));
}

void RoutineFileView::showPlan(ImportPlan plan)
{
    const bool bringsNothing = plan.isEmpty();
    m_preview->show(
        buildImportState(std::move(plan), m_content, m_data.settings.load().value_or(Settings{})));
    m_preview->setVisible(true);
    m_import->setVisible(!bringsNothing);
    m_another->setVisible(bringsNothing);
    m_said->setVisible(bringsNothing);
    word();
    (bringsNothing ? m_close : m_import)->setFocus(Qt::OtherFocusReason);
}

void RoutineFileView::showProblems(const std::vector<PackageProblem>& problems)
{
    const ErrorWords words = packageRefusalWords(problems);
    QStringList lines;
    for (const PackageProblem& problem : problems) {
        if (!hasPlace(problem))
            continue;
        if (lines.size() < static_cast<qsizetype>(kShownPlaces))
            lines.append(packageProblemText(problem));
    }
    if (problems.size() > kShownPlaces)
        lines.append(tr("and %n more", "places with mistakes",
                        static_cast<int>(problems.size() - kShownPlaces)));
    showFault(words.headline + u' ' + words.advice, lines);
}

void RoutineFileView::showFault(const QString& headline, const QStringList& lines)
{
    m_preview->clear();
    m_preview->hide();
    m_fault->setText(headline);
    m_fault->show();
    m_places->setText(lines.join(u'\n'));
    m_places->setVisible(!lines.isEmpty());
    m_import->hide();
    m_another->show();
    word();
    m_another->setFocus(Qt::OtherFocusReason);
}

void RoutineFileView::bringIn()
{
    const ImportState* state = m_preview->state();
    if (!state)
        return;
    const std::vector<OwnExercise> exercises = state->plan.exercisesToSave();
    const std::vector<Routine> routines = state->plan.routinesToSave();
    if (const auto saved = m_data.imports.save(exercises, routines); !saved) {
        m_fault->setText(saveErrorText(saved.error()));
        m_fault->show();
        return;
    }
    Q_EMIT imported(exercises, routines);
    goOn();
}

void RoutineFileView::goOn()
{
    if (!m_waiting.isEmpty())
        m_waiting.removeFirst();
    if (!m_waiting.isEmpty()) {
        read(m_waiting.front());
        return;
    }
    m_preview->clear();
    Q_EMIT closed();
}

void RoutineFileView::word()
{
    m_title->setText(tr("Open a routine file"));
    m_import->setText(tr("Import"));
    m_another->setText(tr("Open another file…"));
    m_close->setText(m_import->isVisibleTo(this) ? tr("Cancel") : tr("Close"));
    m_said->setText(tr("Everything in this file is here already."));
}

void RoutineFileView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    word();
    // What is wrong with a file is worded anew by reading it again.
    if (!m_waiting.isEmpty() && m_fault->isVisibleTo(this))
        read(m_waiting.front());
}

void RoutineFileView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goOn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace limber
