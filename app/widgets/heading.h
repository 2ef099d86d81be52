// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/plain_label.h"

namespace limber {

/// Display 34 for one number or greeting, Page 24 for a page's title, Section 18 inside a page.
enum class HeadingLevel { Display, Page, Section };

/// A plain-text heading in the sizes of the type scale.
class Heading : public PlainLabel {
    Q_OBJECT

public:
    explicit Heading(HeadingLevel level, const QString& text = QString(),
                     QWidget* parent = nullptr);
};

} // namespace limber
