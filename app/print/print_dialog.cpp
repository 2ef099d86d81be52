// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_dialog.h"

#include "app/audio/create_sound_output.h"
#include "app/print/page_preview.h"
#include "app/print/pdf_file.h"
#include "app/print/routine_sheet.h"
#include "app/print/sheet_layout.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/notice.h"
#include "app/widgets/plain_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kUsualSize{940, 720};
constexpr QSize kSmallestSize{420, 420};
constexpr int kRoomForBoth = 640;
constexpr int kOptionWidth = 280;
constexpr int kOptionHeight = 190;

QString askForFile(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, PrintDialog::tr("Save as PDF"), suggested,
                                        PrintDialog::tr("PDF files (*.pdf)"));
}

QString withEnding(const QString& path)
{
    return path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? path : path + u".pdf"_s;
}

/// A path may be broken after each of its folders.
QString breakable(const QString& path)
{
    return QDir::toNativeSeparators(path).replace(QDir::separator(),
                                                  QDir::separator() + QString(QChar(0x200b)));
}

} // namespace

PrintDialog::PrintDialog(PrintRequest request, const PrintChoices& choices, QWidget* parent)
    : QDialog(parent)
    , m_request(std::move(request))
    , m_ways{askForFile,
             [](const PrintJob& job, QWidget* window) {
                 return printWithPlugin(soundPluginFolders(), job, window);
             }}
    , m_options(new PrintOptions(m_request.subject, choices))
    , m_preview(new PagePreview)
    , m_optionPlace(new QScrollArea)
    , m_previous(Button::iconOnly(IconName::Back, tr("Previous page")))
    , m_next(Button::iconOnly(IconName::Forward, tr("Next page")))
    , m_number(new PlainLabel)
    , m_said(new PlainLabel)
    , m_fault(new Notice(NoticeKind::Caution, QString(), NoticeClosing::Permanent))
    , m_save(new Button(tr("Save as PDF…"), ButtonKind::Primary))
    , m_print(new Button(tr("Print…")))
    , m_close(new Button(tr("Close"), ButtonKind::Quiet))
{
    setObjectName(u"printDialog"_s);
    m_preview->setObjectName(u"printPreview"_s);
    m_previous->setObjectName(u"previousPrintPage"_s);
    m_next->setObjectName(u"nextPrintPage"_s);
    m_number->setObjectName(u"printPageNumber"_s);
    m_said->setObjectName(u"printSaid"_s);
    m_fault->setObjectName(u"printFault"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_print->setObjectName(u"printButton"_s);
    m_close->setObjectName(u"closePrintButton"_s);
    // Enter does what the focus is on, and nothing from a distance.
    for (Button* button : {m_previous, m_next, m_save, m_print, m_close})
        button->setAutoDefault(false);
    build();

    connect(m_options, &PrintOptions::changed, this, [this](const PrintChoices& changed) {
        m_said->hide();
        m_fault->hide();
        showDocument();
        Q_EMIT choicesChanged(changed);
    });
    connect(m_preview, &PagePreview::pageShown, this, &PrintDialog::showPage);
    connect(m_previous, &QAbstractButton::clicked, this,
            [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QAbstractButton::clicked, this,
            [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(m_save, &QAbstractButton::clicked, this, &PrintDialog::savePdf);
    connect(m_print, &QAbstractButton::clicked, this, &PrintDialog::print);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    showDocument();
    setWindowTitle(tr("Print %1", "a routine or a week").arg(m_document->title));
    m_save->setFocus(Qt::OtherFocusReason);
}

PrintDialog::~PrintDialog() = default;

const PrintChoices& PrintDialog::choices() const
{
    return m_options->choices();
}

QWidget* PrintDialog::makePreviewSide()
{
    auto* turning = new QHBoxLayout;
    turning->addStretch();
    turning->addWidget(m_previous);
    turning->addWidget(m_number);
    turning->addWidget(m_next);
    turning->addStretch();
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignCenter);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_preview, 1);
    column->addLayout(turning);
    return side;
}

void PrintDialog::build()
{
    m_optionPlace->setWidgetResizable(true);
    m_optionPlace->setFrameShape(QFrame::NoFrame);
    m_optionPlace->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_optionPlace->setFocusPolicy(Qt::NoFocus);
    m_optionPlace->setWidget(m_options);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(space::kWide);
    m_body->addWidget(makePreviewSide(), 1);
    m_body->addWidget(m_optionPlace);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    m_said->hide();
    m_fault->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kMedium);
    column->addLayout(m_body, 1);
    column->addWidget(m_said);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    setMinimumSize(kSmallestSize);
    resize(screen() ? kUsualSize.boundedTo(screen()->availableSize()) : kUsualSize);
    arrange();
}

void PrintDialog::arrange()
{
    const bool isNarrow = width() < kRoomForBoth;
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The texts of boxes to tick do not wrap.
    const int wanted = std::max(kOptionWidth, m_options->minimumSizeHint().width() + space::kLarge);
    m_optionPlace->setMinimumWidth(isNarrow ? 0 : wanted);
    m_optionPlace->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wanted);
    m_optionPlace->setMaximumHeight(isNarrow ? kOptionHeight : QWIDGETSIZE_MAX);
}

void PrintDialog::resizeEvent(QResizeEvent* event)
{
    arrange();
    QDialog::resizeEvent(event);
}

void PrintDialog::showDocument()
{
    m_document =
        std::make_shared<const LaidOutDocument>(layOut(m_request.document(choices()), choices()));
    m_preview->showDocument(m_document);
}

void PrintDialog::showPage(int page, int count)
{
    const QLocale locale;
    m_number->setText(tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count)));
    m_preview->setAccessibleName(
        tr("Preview: page %1 of %2").arg(locale.toString(page + 1), locale.toString(count)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void PrintDialog::savePdf()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString chosen = m_ways.file(this, documents.filePath(sheetFileName(m_document->title)));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    // The question about replacing was asked about the name that was typed.
    if (path != chosen && QFileInfo::exists(path)) {
        showFault(tr("There is a file %1 already. Choose it, or another name.")
                      .arg(QDir::toNativeSeparators(path)));
        return;
    }
    if (const auto written = writePdf(path, *m_document); !written)
        showFault(pdfErrorText(written.error(), path));
    else
        say(tr("Saved: %1").arg(breakable(path)));
}

void PrintDialog::print()
{
    const std::shared_ptr<const LaidOutDocument> document = m_document;
    const PrintEnd end = m_ways.print(printJob(*document), this);
    const QString text = printEndText(end);
    if (!text.isEmpty()) {
        showFault(text);
        m_save->setFocus(Qt::OtherFocusReason);
    } else if (end == PrintEnd::Printed) {
        say(tr("The sheet is with the printer."));
    }
}

void PrintDialog::say(const QString& text)
{
    m_fault->hide();
    m_said->setText(text);
    m_said->show();
}

void PrintDialog::showFault(const QString& text)
{
    m_said->hide();
    m_fault->setText(text);
    m_fault->show();
}

} // namespace limber
