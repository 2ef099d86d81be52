// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/pictures_section.h"

#include "app/exercises/picture_row.h"
#include "app/pictures/picture_file.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/wording/own_exercise_wording.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QStringList askForFiles(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(
        parent, PicturesSection::tr("Choose pictures"), QString(),
        PicturesSection::tr("Pictures (%1)", "kind of files").arg(pictureFilePatterns()));
}

bool hasPicture(const QMimeData& data)
{
    return data.hasUrls() || data.hasImage();
}

} // namespace

PicturesSection::PicturesSection(QWidget* parent)
    : FormSection(parent)
    , m_question(askForFiles)
    , m_hint(new PlainLabel)
    , m_list(new QVBoxLayout)
    , m_add(new Button(IconName::Add, QString()))
    , m_paste(new Button(IconName::Duplicate, QString()))
    , m_faults(new FieldNote)
    , m_note(new FieldNote)
{
    setAcceptDrops(true);
    m_hint->setTone(TextTone::Muted);
    m_add->setObjectName(u"ownPictureAdd"_s);
    m_paste->setObjectName(u"ownPicturePaste"_s);
    m_faults->setObjectName(u"ownPictureFaults"_s);
    m_note->setObjectName(u"ownPicturesNote"_s);
    column().addWidget(m_hint);
    column().addLayout(m_list);
    column().addWidget(m_faults);
    column().addWidget(m_note);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_add);
    buttons->addWidget(m_paste);
    column().addLayout(buttons);
    connect(m_add, &QAbstractButton::clicked, this, [this] { addFiles(m_question(this)); });
    connect(m_paste, &QAbstractButton::clicked, this, &PicturesSection::paste);
    auto* keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &PicturesSection::paste);
    word();
}

void PicturesSection::setFileQuestion(std::function<QStringList(QWidget*)> question)
{
    m_question = std::move(question);
}

void PicturesSection::addFiles(const QStringList& paths)
{
    std::vector<ExercisePicture> pictures;
    QStringList problems;
    for (const QString& path : paths) {
        if (pictures.size() + own().pictures.size() >= kMostExercisePictures)
            break;
        if (auto picture = readPictureFile(path))
            pictures.push_back(*std::move(picture));
        else
            problems.append(pictureFaultText(picture.error(), QFileInfo(path).fileName()));
    }
    if (pictures.size() + problems.size() < static_cast<std::size_t>(paths.size())) {
        problems.append(
            obstacleText({OwnExerciseFault::TooMany, OwnExercisePart::Pictures, -1, std::nullopt}));
    }
    addPictures(std::move(pictures), problems);
}

void PicturesSection::addImage(const QImage& image)
{
    if (own().pictures.size() >= kMostExercisePictures) {
        addPictures({}, {obstacleText({OwnExerciseFault::TooMany, OwnExercisePart::Pictures, -1,
                                       std::nullopt})});
        return;
    }
    if (auto picture = keepPicture(image))
        addPictures({*std::move(picture)}, {});
    else
        addPictures({}, {pictureFaultText(picture.error(), QString())});
}

void PicturesSection::addPictures(std::vector<ExercisePicture> pictures, QStringList problems)
{
    m_faults->setProblems(problems);
    OwnExercise changed = own();
    for (ExercisePicture& picture : pictures)
        changed.pictures.push_back(std::move(picture));
    apply(changed);
    fill();
}

void PicturesSection::paste()
{
    if (const QMimeData* copied = QGuiApplication::clipboard()->mimeData())
        take(*copied);
}

void PicturesSection::take(const QMimeData& offered)
{
    QStringList paths;
    bool isElsewhere = false;
    for (const QUrl& url : offered.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else
            isElsewhere = true;
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
    } else if (offered.hasImage()) {
        addImage(qvariant_cast<QImage>(offered.imageData()));
    } else if (isElsewhere) {
        m_faults->setProblems({tr("This picture lies on another computer. Save it as a file and "
                                  "choose that.")});
    } else {
        m_faults->setProblems({tr("There is no picture to paste. Copy one first, or choose a "
                                  "file.")});
    }
}

void PicturesSection::dragEnterEvent(QDragEnterEvent* event)
{
    if (hasPicture(*event->mimeData()))
        event->acceptProposedAction();
}

void PicturesSection::dropEvent(QDropEvent* event)
{
    take(*event->mimeData());
    event->acceptProposedAction();
}

void PicturesSection::editAt(const PictureRow* row, const PictureEdit& edit)
{
    OwnExercise changed = own();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == row && static_cast<std::size_t>(i) < changed.pictures.size())
            edit(changed.pictures, static_cast<std::size_t>(i));
    }
    apply(changed);
    fill();
}

void PicturesSection::addRow()
{
    auto* row = new PictureRow;
    m_rows.append(row);
    m_list->addWidget(row);
    connect(row, &PictureRow::captionEdited, this, [this, row](const QString& caption) {
        editAt(row, [&](auto& pictures, std::size_t index) { pictures[index].caption = caption; });
    });
    connect(row, &PictureRow::moveRequested, this, [this, row](int by) {
        editAt(row, [by](auto& pictures, std::size_t index) {
            const auto to = static_cast<std::size_t>(static_cast<int>(index) + by);
            if (to < pictures.size())
                std::swap(pictures[index], pictures[to]);
        });
    });
    connect(row, &PictureRow::removeRequested, this, [this, row] {
        editAt(row, [](auto& pictures, std::size_t index) {
            pictures.erase(pictures.begin() + static_cast<std::ptrdiff_t>(index));
        });
        m_add->setFocus(Qt::OtherFocusReason);
    });
}

void PicturesSection::fill()
{
    const std::vector<ExercisePicture>& pictures = own().pictures;
    const auto count = static_cast<qsizetype>(pictures.size());
    while (m_rows.size() < count)
        addRow();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < count);
    for (qsizetype i = 0; i < count; ++i) {
        m_rows[i]->showPicture(pictures[static_cast<std::size_t>(i)], static_cast<int>(i) + 1,
                               static_cast<int>(count));
    }
    m_add->setEnabled(count < kMostExercisePictures);
    m_paste->setEnabled(count < kMostExercisePictures);
}

void PicturesSection::showObstacles(const std::vector<OwnExerciseObstacle>& obstacles)
{
    m_note->setProblems(textsOf(obstacles, OwnExercisePart::Pictures));
}

void PicturesSection::word()
{
    heading().setText(tr("Pictures"));
    m_hint->setText(tr("Drag pictures here, paste them or choose files. Limber keeps a smaller "
                       "copy of its own."));
    m_add->setText(tr("Choose pictures"));
    m_paste->setText(tr("Paste"));
    for (PictureRow* row : m_rows)
        row->word();
}

} // namespace limber
