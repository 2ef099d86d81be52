// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_dialog.h"

#include "app/print/page_preview.h"
#include "app/print/sheet_layout.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

PrintDialog::PrintDialog(PrintRequest request, const PrintChoices& choices, QWidget* parent)
    : PreviewDialog(parent)
    , m_request(std::move(request))
    , m_options(new PrintOptions(m_request.subject, choices))
    , m_preview(new PagePreview)
    , m_previous(Button::iconOnly(IconName::Back, tr("Previous page")))
    , m_next(Button::iconOnly(IconName::Forward, tr("Next page")))
    , m_number(new PlainLabel)
    , m_output(new SheetOutput)
{
    setObjectName(u"printDialog"_s);
    m_preview->setObjectName(u"printPreview"_s);
    m_previous->setObjectName(u"previousPrintPage"_s);
    m_next->setObjectName(u"nextPrintPage"_s);
    m_number->setObjectName(u"printPageNumber"_s);
    // Enter does what the focus is on, and nothing from a distance.
    for (Button* button : {m_previous, m_next})
        button->setAutoDefault(false);
    setParts(makePreviewSide(), m_options, m_output);

    connect(m_options, &PrintOptions::changed, this, [this](const PrintChoices& changed) {
        showDocument();
        Q_EMIT choicesChanged(changed);
    });
    connect(m_preview, &PagePreview::pageShown, this, &PrintDialog::showPage);
    connect(m_previous, &QAbstractButton::clicked, this,
            [this] { m_preview->showPage(m_preview->page() - 1); });
    connect(m_next, &QAbstractButton::clicked, this,
            [this] { m_preview->showPage(m_preview->page() + 1); });
    connect(m_output, &SheetOutput::closeRequested, this, &QDialog::reject);
    showDocument();
    setWindowTitle(tr("Print %1", "a routine or a week").arg(m_document->title));
    m_output->focusOnSaving();
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

void PrintDialog::showDocument()
{
    m_document =
        std::make_shared<const LaidOutDocument>(layOut(m_request.document(choices()), choices()));
    m_preview->showDocument(m_document);
    m_output->setDocument(m_document);
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

} // namespace limber
