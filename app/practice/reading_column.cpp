// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/reading_column.h"

#include "app/style/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int kWidest = 760;

} // namespace

ReadingColumn::ReadingColumn(QWidget* parent)
    : QScrollArea(parent)
{
    auto* page = new QWidget;
    auto* content = new QWidget(page);
    content->setMaximumWidth(kWidest);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kMedium);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::kHuge, space::kWide, space::kHuge, space::kLarge);
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace limber
