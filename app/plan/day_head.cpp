// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/day_head.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMarkIcon = 14;
constexpr int kMarkLine = 18; ///< The same with and without a mark, so that days stand level.
} // namespace

DayHead::DayHead(QWidget* parent)
    : QAbstractButton(parent)
    , m_weekday(new PlainLabel(QString(), this))
    , m_number(new PlainLabel(QString(), this))
    , m_markPicture(new QLabel(this))
    , m_mark(new ElidedLabel(QString(), this))
    , m_more(Button::iconOnly(IconName::More, QString(), this))
{
    setObjectName(u"planDayHead"_s);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    m_weekday->setPixelSize(type_size::kSmall);
    m_weekday->setWeight(QFont::DemiBold);
    m_number->setPixelSize(type_size::kSection);
    m_number->setWeight(QFont::DemiBold);
    m_mark->setFont(m_weekday->font());
    m_mark->setObjectName(u"planDayMark"_s);
    m_weekday->setWordWrap(false);
    m_number->setWordWrap(false);
    m_mark->setFixedHeight(kMarkLine);
    m_more->setObjectName(u"dayMenuButton"_s);
    m_more->setFixedSize(hit_size::kLeast, hit_size::kLeast);
    // The head is the stop of the Tab key; its menu key does the same.
    m_more->setFocusPolicy(Qt::NoFocus);
    for (QWidget* label : {static_cast<QWidget*>(m_weekday), static_cast<QWidget*>(m_number),
                           static_cast<QWidget*>(m_markPicture), static_cast<QWidget*>(m_mark)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto* mark = new QHBoxLayout;
    mark->setSpacing(space::kTiny);
    mark->addWidget(m_markPicture);
    mark->addWidget(m_mark, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kTiny, space::kTiny, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_weekday, 0, 0);
    grid->addWidget(m_number, 1, 0);
    grid->addLayout(mark, 2, 0, 1, 2);
    grid->addWidget(m_more, 0, 1, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);

    connect(m_more, &QAbstractButton::clicked, this, [this] { Q_EMIT menuRequested(menuPlace()); });
}

void DayHead::setDay(const PlanDay& day)
{
    m_day = day;
    word();
    dress();
    update();
}

QSize DayHead::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize DayHead::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

QPoint DayHead::menuPlace() const
{
    return m_more->mapToGlobal(QPoint(0, m_more->height()));
}

void DayHead::word()
{
    m_more->setName(tr("Copy or clear this day"));
    if (!m_day.date.isValid())
        return;
    const QLocale locale;
    m_weekday->setText(locale.standaloneDayName(m_day.date.dayOfWeek(), QLocale::ShortFormat));
    m_number->setText(locale.toString(m_day.date.day()));
    if (m_day.isPaused)
        m_mark->setText(tr("Paused", "a day of the plan"));
    else if (m_day.isToday)
        m_mark->setText(tr("Today"));
    else if (m_day.isKept)
        m_mark->setText(tr("Kept", "a day of the plan"));
    else
        m_mark->setText(QString());
    QStringList spoken{shortDayText(m_day.date)};
    if (!m_mark->text().isEmpty())
        spoken.append(m_mark->text());
    setAccessibleName(spoken.join(tr(", ", "between the parts of a description")));
    setToolTip(tr("Opens the day; its menu copies or clears it"));
}

void DayHead::dress()
{
    const Tokens& t = currentTokens();
    m_mark->setForegroundRole(m_day.isToday ? QPalette::Link : QPalette::PlaceholderText);
    m_weekday->setTone(m_day.isToday ? TextTone::Accent : TextTone::Muted);
    m_number->setTone(m_day.isToday ? TextTone::Accent : TextTone::Normal);
    const bool isMarked = m_day.isPaused || (m_day.isKept && !m_day.isToday);
    m_markPicture->setVisible(isMarked);
    if (isMarked)
        m_markPicture->setPixmap(iconPixmap(m_day.isPaused ? IconName::Paused : IconName::Check,
                                            m_day.isPaused ? t.textMuted : t.good.strong, kMarkIcon,
                                            devicePixelRatioF()));
}

void DayHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    if (underMouse())
        paint::roundedBox(painter, rect(), radius::kControl, t.sunken, QColor());
    if (hasFocus())
        paint::focusRing(painter, rect(), radius::kControl, t);
}

void DayHead::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
    else if (event->type() == QEvent::PaletteChange)
        dress();
}

void DayHead::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DayHead::contextMenuEvent(QContextMenuEvent* event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? menuPlace()
                                                                        : event->globalPos());
}

} // namespace limber
