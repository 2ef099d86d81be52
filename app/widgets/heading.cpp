// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/heading.h"

#include "app/style/tokens.h"

namespace limber {

namespace {

int pixelsOf(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Display:
        return type_size::kDisplay;
    case HeadingLevel::Page:
        return type_size::kTitle;
    case HeadingLevel::Section:
        return type_size::kSection;
    }
    Q_UNREACHABLE();
}

} // namespace

Heading::Heading(HeadingLevel level, const QString& text, QWidget* parent)
    : PlainLabel(text, parent)
{
    setPixelSize(pixelsOf(level));
    setWeight(QFont::DemiBold);
}

} // namespace limber
