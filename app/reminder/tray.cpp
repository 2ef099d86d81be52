// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminder/tray.h"

#include "app/wording/plan_wording.h"
#include "app/wording/time_wording.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QSystemTrayIcon>

#include <utility>

namespace limber {

namespace {

/// How soon a tray that came or went is noticed.
constexpr std::chrono::seconds kCheck{5};

QIcon trayIcon()
{
    return QIcon::fromTheme(QStringLiteral("org.limber.Limber"),
                            QIcon(QStringLiteral(":/limber/org.limber.Limber.svg")));
}

/// In a menu "&" marks a key.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Tray::Tray(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &Tray::look);
    qApp->installEventFilter(this);
    fill();
}

Tray::~Tray() = default;

void Tray::setWish(Wish wish)
{
    m_wish = wish;
    if (wish == Wish::Shown)
        m_timer.start(kCheck);
    else
        m_timer.stop();
    look();
}

bool Tray::isThere() const
{
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::look()
{
    const bool mayShow = m_wish == Wish::Shown && QSystemTrayIcon::isSystemTrayAvailable();
    if (mayShow && !m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(trayIcon());
        m_icon->setContextMenu(&m_menu);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                [this](QSystemTrayIcon::ActivationReason reason) {
                    if (reason == QSystemTrayIcon::Trigger ||
                        reason == QSystemTrayIcon::DoubleClick)
                        Q_EMIT openRequested();
                });
        m_icon->show();
    } else if (!mayShow) {
        m_icon.reset();
    }
    const bool isThere = this->isThere();
    if (std::exchange(m_wasThere, isThere) && !isThere)
        Q_EMIT vanished();
}

void Tray::showToday(const std::vector<TodayLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    fill();
}

void Tray::fill()
{
    m_menu.clear();
    for (const TodayLine& line : m_lines) {
        const QString text =
            tr("%1  %2 – %3", "time, routine and status")
                .arg(timeText(line.time), plain(line.routine), occurrenceStatusName(line.status));
        QAction* action = m_menu.addAction(text);
        action->setEnabled(line.isStartable);
        connect(action, &QAction::triggered, this,
                [this, key = line.key] { Q_EMIT startRequested(key); });
    }
    if (m_lines.empty())
        m_menu.addAction(tr("Nothing is planned for today"))->setEnabled(false);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Open Limber")), &QAction::triggered, this, &Tray::openRequested);
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

bool Tray::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange)
        fill();
    return QObject::eventFilter(watched, event);
}

} // namespace limber
