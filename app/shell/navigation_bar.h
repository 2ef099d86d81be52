// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/destination.h"

#include <QFrame>

#include <map>

class QButtonGroup;

namespace limber {

class Button;

/// The slim column at the leading edge: one button with icon and word for each page. Ctrl+1 to
/// Ctrl+6 choose a page from anywhere in the window.
class NavigationBar : public QFrame {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);

    /// Marks the page's button; the focus follows to it where it is in the bar.
    void setCurrent(Destination destination);

Q_SIGNALS:
    void chosen(limber::Destination destination);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::map<Destination, Button*> m_buttons;
    QButtonGroup* m_group;
};

} // namespace limber
