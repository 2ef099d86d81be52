// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choice_menu.h"

#include "app/style/control_paint.h"
#include "app/style/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionButton>

namespace limber {

namespace {

constexpr int kChevron = 10;

/// Switches what is chosen and stays open, so that several can be switched one after another.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (QAction* action = actionAt(event->position().toPoint()))
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool switches = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return ||
                              event->key() == Qt::Key_Enter;
        if (switches && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

ChoiceMenu::ChoiceMenu(QWidget* parent)
    : Chip(QString(), parent)
    , m_menu(new StayingMenu(this))
{
    setCheckable(true);
    connect(this, &QAbstractButton::clicked, this, &ChoiceMenu::open);
}

void ChoiceMenu::setTitle(const QString& title)
{
    m_title = title;
    m_menu->setAccessibleName(title);
    refresh();
}

void ChoiceMenu::setChoices(const QList<std::pair<QString, QString>>& keysAndTexts)
{
    const QStringList before = selection();
    m_menu->clear();
    for (const auto& [key, text] : keysAndTexts) {
        QString shown = text;
        QAction* action = m_menu->addAction(shown.replace(u'&', QLatin1StringView("&&")));
        action->setCheckable(true);
        action->setData(key);
        action->setChecked(before.contains(key));
        connect(action, &QAction::toggled, this, [this] {
            refresh();
            Q_EMIT selectionChanged();
        });
    }
    refresh();
}

QStringList ChoiceMenu::selection() const
{
    QStringList keys;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            keys.append(action->data().toString());
    }
    return keys;
}

void ChoiceMenu::setSelection(const QStringList& keys)
{
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(keys.contains(action->data().toString()));
    }
    refresh();
}

void ChoiceMenu::open()
{
    const QPoint below(layoutDirection() == Qt::RightToLeft
                           ? width() - m_menu->sizeHint().width()
                           : 0,
                       height() + space::kTiny);
    m_menu->popup(mapToGlobal(below));
    if (!m_menu->actions().isEmpty())
        m_menu->setActiveAction(m_menu->actions().constFirst());
}

void ChoiceMenu::refresh()
{
    QStringList chosen;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            chosen.append(action->text());
    }
    setChecked(!chosen.isEmpty());
    setText(chosen.isEmpty() ? m_title
                             : tr("%1: %2", "what is chosen, how many")
                                   .arg(m_title, QLocale().toString(chosen.size())));
    const QString spoken =
        chosen.isEmpty()
            ? tr("%1: any", "a filter that lets everything pass").arg(m_title)
            : tr("%1: %2", "what is chosen, names")
                  .arg(m_title, chosen.join(tr(", ", "between the items of a list")));
    setAccessibleName(spoken);
    setToolTip(chosen.isEmpty() ? QString() : spoken);
}

QSize ChoiceMenu::sizeHint() const
{
    return Chip::sizeHint() + QSize(kChevron, 0);
}

void ChoiceMenu::paintEvent(QPaintEvent* event)
{
    Chip::paintEvent(event);
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - kChevron - space::kSmall, (height() - kChevron) / 2, kChevron, kChevron));
    paint::chevron(painter, place, Qt::DownArrow,
                   paint::buttonText(ButtonKind::Chip, option.state, currentTokens()));
}

} // namespace limber
