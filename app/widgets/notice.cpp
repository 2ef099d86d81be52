// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice.h"

#include "app/style/control_paint.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace limber {

namespace {
constexpr int kPicture = 20;

const StatusColours& coloursOf(NoticeKind kind)
{
    const Tokens& t = currentTokens();
    return kind == NoticeKind::Caution ? t.caution : t.info;
}
} // namespace

Notice::Notice(NoticeKind kind, const QString& text, NoticeClosing closing, QWidget* parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_picture(new QLabel(this))
    , m_text(new PlainLabel(text, this))
    , m_row(new QHBoxLayout(this))
    , m_close(Button::iconOnly(IconName::Close, QString(), this))
{
    word();
    m_row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    m_row->setSpacing(space::kMedium);
    m_row->addWidget(m_picture);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_close);
    m_close->setVisible(closing == NoticeClosing::Dismissible);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    dress();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setText(const QString& text)
{
    m_text->setText(text);
}

Button* Notice::addAction(const QString& text)
{
    auto* button = new Button(text, ButtonKind::Secondary, this);
    m_row->insertWidget(m_row->indexOf(m_close), button);
    setTabOrder(button, m_close);
    return button;
}

void Notice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const StatusColours& colours = coloursOf(m_kind);
    paint::roundedBox(painter, rect(), radius::kCard, colours.soft, colours.strong);
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    else if (event->type() == QEvent::LanguageChange)
        word();
}

void Notice::word()
{
    m_picture->setAccessibleName(m_kind == NoticeKind::Caution ? tr("Caution") : tr("Advice"));
    m_close->setName(tr("Dismiss"));
}

void Notice::dress()
{
    const IconName name = m_kind == NoticeKind::Caution ? IconName::Warning : IconName::Info;
    m_picture->setPixmap(iconPixmap(name, coloursOf(m_kind).strong, kPicture, devicePixelRatioF()));
}

} // namespace limber
