// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reminder/reminder_service.h"

#include <QMenu>
#include <QTimer>

#include <memory>

class QSystemTrayIcon;

namespace limber {

/// The icon in the desktop's tray, where there is one: today's list, the way into the window and
/// out of the program.
class Tray : public QObject {
    Q_OBJECT

public:
    enum class Wish { Hidden, Shown };

    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    /// Shows the icon as soon as there is a tray; an icon of an earlier tray comes back with it.
    void setWish(Wish wish);
    /// Whether the person can see the icon now, and so get back from it.
    [[nodiscard]] bool isThere() const;
    void showToday(const std::vector<TodayLine>& lines);
    /// The menu, for those who have no tray to open it from.
    [[nodiscard]] const QMenu& menu() const { return m_menu; }

Q_SIGNALS:
    void openRequested();
    void startRequested(const limber::OccurrenceKey& key);
    void quitRequested();
    /// The tray has gone, or the icon is no longer wished for.
    void vanished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void fill();

    Wish m_wish = Wish::Hidden;
    bool m_wasThere = false;
    QMenu m_menu;
    QTimer m_timer;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    std::vector<TodayLine> m_lines;
};

} // namespace limber
