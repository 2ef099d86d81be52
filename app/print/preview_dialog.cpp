// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/preview_dialog.h"

#include "app/style/tokens.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

namespace {

constexpr QSize kUsualSize{960, 740};
constexpr QSize kSmallestSize{420, 420};
constexpr int kRoomForBoth = 680;
constexpr int kOptionWidth = 300;
constexpr int kOptionHeight = 200;

} // namespace

PreviewDialog::PreviewDialog(QWidget* parent)
    : QDialog(parent)
    , m_optionPlace(new QScrollArea(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_optionPlace->setWidgetResizable(true);
    m_optionPlace->setFrameShape(QFrame::NoFrame);
    m_optionPlace->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_optionPlace->setFocusPolicy(Qt::NoFocus);
    m_body->setSpacing(space::kWide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    column->setSpacing(space::kMedium);
    column->addLayout(m_body, 1);
}

void PreviewDialog::setParts(QWidget* preview, QWidget* options, QWidget* output)
{
    m_options = options;
    m_optionPlace->setWidget(options);
    m_body->addWidget(preview, 1);
    m_body->addWidget(m_optionPlace);
    layout()->addWidget(output);
    setMinimumSize(kSmallestSize);
    resize(screen() ? kUsualSize.boundedTo(screen()->availableSize()) : kUsualSize);
    arrange();
}

void PreviewDialog::arrange()
{
    const bool isNarrow = width() < kRoomForBoth;
    m_body->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // The texts of boxes to tick do not wrap.
    const int wanted = std::max(kOptionWidth, m_options->minimumSizeHint().width() + space::kLarge);
    m_optionPlace->setMinimumWidth(isNarrow ? 0 : wanted);
    m_optionPlace->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wanted);
    m_optionPlace->setMaximumHeight(isNarrow ? kOptionHeight : QWIDGETSIZE_MAX);
}

void PreviewDialog::resizeEvent(QResizeEvent* event)
{
    if (m_options)
        arrange();
    QDialog::resizeEvent(event);
}

} // namespace limber
