// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace limber {

class Button;
class PlainLabel;

enum class NoticeKind { Advice, Caution };
enum class NoticeClosing { Dismissible, Permanent };

/// A message inside the page, in plain text, with what can be done about it beside it. It never
/// takes the focus away from what the user is doing.
class Notice : public QFrame {
    Q_OBJECT

public:
    Notice(NoticeKind kind, const QString& text, NoticeClosing closing = NoticeClosing::Dismissible,
           QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString& text);

    /// A button at the end of the text; the caller connects it.
    Button* addAction(const QString& text);
    using QFrame::addAction;

Q_SIGNALS:
    /// The user closed the notice; it is hidden already.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void word();

    NoticeKind m_kind;
    QLabel* m_picture;
    PlainLabel* m_text;
    QHBoxLayout* m_row;
    Button* m_close;
};

} // namespace limber
