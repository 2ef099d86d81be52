// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_failure_dialog.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber {

StartFailureDialog::StartFailureDialog(const ErrorWords& words, const QString& detail,
                                       QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Limber"));
    setMinimumWidth(480);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new Heading(HeadingLevel::Section, words.headline, this));
    auto* advice = new PlainLabel(words.advice, this);
    advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(advice);
    if (!detail.isEmpty()) {
        auto* technical = new PlainLabel(tr("Technical detail: %1").arg(detail), this);
        technical->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
        layout->addWidget(technical);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    auto* quit = new Button(tr("Quit"), ButtonKind::Quiet, this);
    auto* other = new Button(tr("Choose another file…"), ButtonKind::Secondary, this);
    auto* again = new Button(tr("Try again"), ButtonKind::Primary, this);
    again->setDefault(true);
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(other);
    buttons->addWidget(again);
    layout->addSpacing(space::kSmall);
    layout->addLayout(buttons);
    connect(quit, &QAbstractButton::clicked, this, [this] { choose(Choice::Quit); });
    connect(other, &QAbstractButton::clicked, this, [this] { choose(Choice::OtherFile); });
    connect(again, &QAbstractButton::clicked, this, [this] { choose(Choice::TryAgain); });
}

void StartFailureDialog::choose(Choice choice)
{
    m_choice = choice;
    done(choice == Choice::Quit ? Rejected : Accepted);
}

} // namespace limber
