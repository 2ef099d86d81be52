// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/style/icons.h"

#include <QWidget>

class QLabel;

namespace limber {

class Button;
class PlainLabel;

/// What a page shows before it has anything to show: one icon, one sentence, one thing to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// An empty `action` shows no button.
    EmptyState(IconName icon, const QString& sentence, const QString& action,
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    void setAction(const QString& action);
    [[nodiscard]] Button* button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitSentence();
    void dress();

    IconName m_icon;
    QLabel* m_picture;
    PlainLabel* m_sentence;
    Button* m_button;
};

} // namespace limber
