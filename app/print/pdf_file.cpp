// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_file.h"

#include "app/print/print_words.h"
#include "app/print/sheet_painter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kPointsPerInch = 72.0;

QPageLayout layoutOf(const SheetPage& page, PrintPaper paper)
{
    const bool isOnItsSide = page.size.width() > page.size.height();
    return {QPageSize(paper == PrintPaper::Letter ? QPageSize::Letter : QPageSize::A4),
            isOnItsSide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

bool paintPages(QIODevice& device, const LaidOutDocument& document)
{
    QPdfWriter writer(&device);
    writer.setTitle(document.title);
    writer.setCreator(u"Limber"_s);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(layoutOf(document.pages.front(), document.paper));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const int count = static_cast<int>(document.pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0) {
            writer.setPageLayout(
                layoutOf(document.pages[static_cast<std::size_t>(page)], document.paper));
            if (!writer.newPage())
                return false;
        }
        painter.resetTransform();
        painter.scale(kDotsPerInch / kPointsPerInch, kDotsPerInch / kPointsPerInch);
        paintSheetPage(painter, document, page);
    }
    return painter.end();
}

tl::unexpected<Error> refusal(const QSaveFile& file, qint64 size)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < size;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                   file.fileName() + u": "_s + file.errorString());
}

} // namespace

Result<> writePdf(const QString& path, const LaidOutDocument& document)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return failure(ErrorCode::FileUnwritable, path);
    // The writer of Qt does not say when a device takes less than it was given.
    QBuffer pdf;
    if (!pdf.open(QIODevice::WriteOnly) || !paintPages(pdf, document))
        return failure(ErrorCode::FileUnwritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf.data()) != pdf.data().size() ||
        !file.commit())
        return refusal(file, pdf.data().size());
    return {};
}

QString pdfErrorText(const Error& error, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    if (error.code == ErrorCode::DiskFull) {
        return PrintWords::tr("%1 could not be written: the disk is full. Free some space, or "
                              "choose another place.")
            .arg(file);
    }
    return PrintWords::tr(
               "%1 could not be written. Check that its folder is there and that you may "
               "write in it, or choose another place.")
        .arg(file);
}

} // namespace limber
