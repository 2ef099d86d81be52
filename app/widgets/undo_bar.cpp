// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/undo_bar.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace limber {

namespace {
constexpr int kMostWidth = 560;
constexpr int kFromTop = 12; ///< In the row of the title, clear of what is below and of forms.
} // namespace

UndoBar::UndoBar(QWidget* page)
    : QFrame(page)
    , m_text(new PlainLabel(QString(), this))
    , m_undo(new Button(IconName::Undo, QString(), ButtonKind::Secondary, this))
    , m_close(Button::iconOnly(IconName::Close, QString(), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(m_close);

    word();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::expire);
    connect(m_undo, &QAbstractButton::clicked, this, &UndoBar::undo);
    connect(m_close, &QAbstractButton::clicked, this, &UndoBar::expire);
    // Hidden widgets' shortcuts are switched off by Qt, so the keys are ours only while showing.
    auto* keys = new QShortcut(QKeySequence::Undo, this);
    connect(keys, &QShortcut::activated, this, &UndoBar::undo);

    page->installEventFilter(this);
    m_undo->installEventFilter(this);
    m_close->installEventFilter(this);
    hide();
}

void UndoBar::offer(const QString& text, std::chrono::milliseconds duration)
{
    if (!isHidden())
        Q_EMIT expired();
    m_text->setText(text);
    setAccessibleName(text);
    m_timer.setInterval(duration);
    place();
    show();
    raise();
    resumeUnlessHeld();
}

void UndoBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void UndoBar::word()
{
    m_undo->setText(tr("Undo"));
    m_close->setName(tr("Dismiss"));
}

void UndoBar::undo()
{
    m_timer.stop();
    hide();
    Q_EMIT undoRequested();
}

void UndoBar::expire()
{
    m_timer.stop();
    hide();
    Q_EMIT expired();
}

void UndoBar::resumeUnlessHeld()
{
    if (isHidden())
        return;
    if (underMouse() || m_undo->hasFocus() || m_close->hasFocus())
        m_timer.stop();
    else
        m_timer.start();
}

void UndoBar::place()
{
    const QWidget* page = parentWidget();
    const int width = qMin(kMostWidth, page->width() - 2 * space::kLarge);
    const int height =
        qMax(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : 0,
             hit_size::kPractice + space::kSmall);
    const int lowest = qMax(0, page->height() - height - space::kSmall);
    setGeometry((page->width() - width) / 2, qMin(kFromTop, lowest), width, height);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    paint::roundedBox(painter, rect(), radius::kCard, t.surface, t.control);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void UndoBar::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    resumeUnlessHeld();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && !isHidden())
            place();
    } else if (event->type() == QEvent::FocusIn) {
        m_timer.stop();
    } else if (event->type() == QEvent::FocusOut) {
        // The buttons learn of the change after this filter; ask once they know.
        QTimer::singleShot(0, this, &UndoBar::resumeUnlessHeld);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace limber
