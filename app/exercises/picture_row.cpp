// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/picture_row.h"

#include "app/exercises/form_section.h"
#include "app/pictures/picture_file.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/picture_view.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPreview{160, 120};

} // namespace

PictureRow::PictureRow(QWidget* parent)
    : QFrame(parent)
    , m_view(new PictureView)
    , m_captionLabel(new PlainLabel)
    , m_caption(new QLineEdit)
    , m_up(Button::iconOnly(IconName::Up, QString()))
    , m_down(Button::iconOnly(IconName::Down, QString()))
    , m_remove(Button::iconOnly(IconName::Delete, QString()))
{
    m_view->setFixedSize(kPreview);
    m_caption->setObjectName(u"pictureCaption"_s);
    m_up->setObjectName(u"pictureUp"_s);
    m_down->setObjectName(u"pictureDown"_s);
    m_remove->setObjectName(u"pictureRemove"_s);
    m_captionLabel->setTone(TextTone::Muted);
    m_captionLabel->setPixelSize(type_size::kSmall);
    m_captionLabel->setBuddy(m_caption);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTiny);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kTiny);
    words->addWidget(m_captionLabel);
    words->addWidget(m_caption);
    words->addLayout(buttons);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::kTiny, 0, space::kTiny);
    row->setSpacing(space::kMedium);
    row->addWidget(m_view);
    row->addLayout(words, 1);
    connect(m_caption, &QLineEdit::textEdited, this, &PictureRow::captionEdited);
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &PictureRow::removeRequested);
    word();
}

void PictureRow::showPicture(const ExercisePicture& picture, int number, int count)
{
    m_number = number;
    if (m_bytes != picture.bytes) {
        m_bytes = picture.bytes;
        m_view->setPicture(decoded(picture), QString());
    }
    setTextQuietly(*m_caption, picture.caption);
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
    word();
}

void PictureRow::word()
{
    const QString number = locale().toString(m_number);
    m_view->setFallbackName(tr("Picture %1").arg(number));
    m_captionLabel->setText(tr("Words below the picture (if you like)"));
    m_caption->setAccessibleName(tr("Words below picture %1").arg(number));
    m_up->setName(tr("Picture %1 earlier").arg(number));
    m_down->setName(tr("Picture %1 later").arg(number));
    m_remove->setName(tr("Take picture %1 out").arg(number));
}

} // namespace limber
