// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/session_store.h"

#include <QFrame>

class QBoxLayout;

namespace limber {

class Button;
class PlainLabel;

/// The card above the page that appears when the last session was broken off: resume it, keep what
/// was done, or discard it.
class ResumeOffer : public QFrame {
    Q_OBJECT

public:
    explicit ResumeOffer(QWidget* parent = nullptr);

    /// `routineName` is what the session's routine is called to the user.
    void offer(const RunningSession& session, const QString& routineName);

Q_SIGNALS:
    void resumeRequested();
    void keepRequested();
    void discardRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    QString m_routineName;
    int m_done = 0;
    int m_planned = 0;
    PlainLabel* m_text;
    Button* m_resume;
    Button* m_keep;
    Button* m_discard;
    QBoxLayout* m_row;
};

} // namespace limber
