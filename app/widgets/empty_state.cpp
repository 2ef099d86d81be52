// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

namespace {
constexpr int kPicture = 48;
constexpr int kLineWidth = 420;
} // namespace

EmptyState::EmptyState(IconName icon, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_sentence(new PlainLabel(sentence, this))
    , m_button(new Button(action, ButtonKind::Primary, this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setPixelSize(type_size::kSection);
    m_sentence->setTone(TextTone::Muted);
    m_sentence->setFixedWidth(kLineWidth);
    setButtonSize(*m_button, ButtonSize::Large);
    setAction(action);
    setSentence(sentence);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kLarge);
    column->addStretch(2);
    column->addWidget(m_picture);
    // In a row of its own the sentence is measured at its width, not at that of the page.
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_sentence);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    fitSentence();
    dress();
}

void EmptyState::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    fitSentence();
}

void EmptyState::setAction(const QString& action)
{
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSentence();
}

void EmptyState::fitSentence()
{
    // An aligned item is not asked for its height at a width, so the lines would be cut off.
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(kLineWidth)));
}

void EmptyState::dress()
{
    m_picture->setPixmap(iconPixmap(m_icon, currentTokens().accent, kPicture, devicePixelRatioF()));
}

} // namespace limber
