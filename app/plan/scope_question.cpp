// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/scope_question.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 232;
constexpr std::array kScopes{MoveScope::OnlyThis, MoveScope::Following, MoveScope::All};
constexpr std::array kNames{"onlyThisButton", "thisAndFollowingButton", "allButton"};
} // namespace

ScopeQuestion::ScopeQuestion(QWidget* days)
    : QFrame(days)
    , m_question(new PlainLabel)
    , m_close(Button::iconOnly(IconName::Close, QString()))
{
    setObjectName(u"scopeQuestion"_s);
    m_close->setObjectName(u"cancelMoveButton"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        m_answers.at(i) = new Button(QString());
        m_answers.at(i)->setObjectName(QLatin1StringView(kNames.at(i)));
        m_answers.at(i)->installEventFilter(this);
        column->addWidget(m_answers.at(i));
        connect(m_answers.at(i), &QAbstractButton::clicked, this, [this, i] {
            hide();
            Q_EMIT answered(kScopes.at(i));
        });
    }
    connect(m_close, &QAbstractButton::clicked, this, &ScopeQuestion::cancel);
    word();
    hide();
}

void ScopeQuestion::ask(const QString& question, QRect box)
{
    m_question->setText(question);
    setAccessibleName(question);
    const QWidget* days = parentWidget();
    const int width = qMin(kWidth, days->width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    const int left = qBound(0, box.center().x() - width / 2, qMax(0, days->width() - width));
    const int top = qBound(0, box.top(), qMax(0, days->height() - height));
    setGeometry(left, top, width, height);
    show();
    raise();
    m_answers.front()->setFocus(Qt::OtherFocusReason);
}

void ScopeQuestion::cancel()
{
    hide();
    Q_EMIT cancelled();
}

void ScopeQuestion::word()
{
    m_answers[0]->setText(tr("Only this one"));
    m_answers[1]->setText(tr("This and following"));
    m_answers[2]->setText(tr("All"));
    m_close->setName(tr("Leave it where it was (Escape)"));
}

void ScopeQuestion::step(int by)
{
    const auto count = static_cast<int>(m_answers.size());
    for (int i = 0; i < count; ++i) {
        if (!m_answers.at(static_cast<std::size_t>(i))->hasFocus())
            continue;
        const auto next = static_cast<std::size_t>((i + by + count) % count);
        m_answers.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
}

bool ScopeQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool isArrow = pressed->key() >= Qt::Key_Left && pressed->key() <= Qt::Key_Down;
    if (isArrow && pressed->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT steered(pressed->key());
        return true;
    }
    switch (pressed->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        qobject_cast<Button*>(watched)->click();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ScopeQuestion::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QFrame::keyPressEvent(event);
}

void ScopeQuestion::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = currentTokens();
    paint::roundedBox(painter, rect(), radius::kCard, t.surface, t.accent);
}

void ScopeQuestion::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
