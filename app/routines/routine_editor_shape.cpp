// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the builder stand and how the keyboard goes through them; routine_editor.cpp
// says what they do.
#include "app/routines/catalogue_pane.h"
#include "app/routines/routine_editor.h"
#include "app/routines/routine_fields.h"
#include "app/routines/routine_hints.h"
#include "app/routines/routine_overview.h"
#include "app/routines/step_list.h"
#include "app/routines/step_pane.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/chip.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/notice.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int kRoomForTwo = 760;
constexpr int kRoomForThree = 1240;
constexpr int kLeastSteps = 260;
/// What the name above the steps takes, so that the steps take the rest of what is seen at once.
constexpr int kAboveSteps = 190;

} // namespace

void RoutineEditor::layOut()
{
    // It wraps where it must: nothing of it may be lost in a narrow window.
    auto* head = new FlowLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_exercisesView, m_routineView,
                                                         m_hintCount, m_undo, m_redo})
        head->addWidget(part);
    auto* title = new QHBoxLayout;
    title->setSpacing(space::kMedium);
    title->addWidget(m_title);
    title->addWidget(m_total, 1, Qt::AlignBottom);

    auto* routine = new QVBoxLayout;
    routine->setSpacing(space::kMedium);
    routine->addWidget(m_fields);
    routine->addWidget(m_steps, 1);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::kMedium);
    side->addWidget(m_hints);
    side->addWidget(m_overview);
    side->addStretch();
    m_columns->setContentsMargins(0, 0, space::kSmall, space::kLarge);
    m_columns->setSpacing(space::kMedium);
    m_columns->addLayout(routine, 3);
    m_columns->addWidget(m_side, 2);
    auto* content = new QWidget;
    content->setLayout(m_columns);
    // One overlong word must not push the rest out of sight.
    content->setMinimumWidth(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->installEventFilter(this);
    // Both take the share that they are given, whatever they would like to have.
    for (QWidget* pane : std::initializer_list<QWidget*>{m_cataloguePane, m_scroll})
        pane->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_panes->setSpacing(space::kMedium);
    m_panes->addWidget(m_cataloguePane, 2);
    m_panes->addWidget(m_scroll, 3);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addLayout(title);
    column->addWidget(m_status);
    column->addWidget(m_told);
    column->addWidget(m_failure);
    column->addLayout(m_panes, 1);
    column->addSpacing(space::kSmall);
}

void RoutineEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& act) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, act);
    };
    add(QKeySequence::Undo, [this] { undo(); });
    add(kRedoKeys, [this] { redo(); });
    add(QKeySequence::Back, [this] { Q_EMIT closeRequested(); });
    add(QKeySequence::Find, [this] {
        showView(BuilderView::Exercises);
        m_cataloguePane->focusSearch();
    });
    add(Qt::Key_F6, [this] { jump(1); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { jump(-1); });
}

void RoutineEditor::orderKeys()
{
    setTabOrder(m_back, m_exercisesView);
    setTabOrder(m_exercisesView, m_routineView);
    setTabOrder(m_routineView, m_hintCount);
    setTabOrder(m_hintCount, m_undo);
    setTabOrder(m_undo, m_redo);
    setTabOrder(m_redo, m_cataloguePane->firstStop());
    setTabOrder(m_cataloguePane->lastStop(), m_fields->firstStop());
    setTabOrder(m_fields->lastStop(), m_steps->firstStop());
    m_hints->setBefore(m_steps->lastStop());
}

bool RoutineEditor::eventFilter(QObject* watched, QEvent* event)
{
    // The steps fill what is seen of the column at once; figures and hints come below.
    if (watched == m_scroll && event->type() == QEvent::Resize)
        m_steps->list().setMinimumHeight(qMax(kLeastSteps, m_scroll->height() - kAboveSteps));
    // Text fields would undo their own typing; here the keys belong to the whole routine.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RoutineEditor::keepUndoKeys()
{
    // Number fields come and go with the dose; each filter is installed once at most.
    for (QWidget* part : std::initializer_list<QWidget*>{m_fields, m_steps}) {
        for (QLineEdit* field : part->findChildren<QLineEdit*>())
            field->installEventFilter(this);
        for (QAbstractSpinBox* field : part->findChildren<QAbstractSpinBox*>())
            field->installEventFilter(this);
    }
}

void RoutineEditor::showHints()
{
    showView(BuilderView::Routine);
    m_scroll->ensureWidgetVisible(m_hints);
    m_hints->focusFirst();
}

void RoutineEditor::showView(BuilderView view)
{
    m_view = view;
    m_exercisesView->setChecked(view == BuilderView::Exercises);
    m_routineView->setChecked(view == BuilderView::Routine);
    arrange();
}

void RoutineEditor::jump(int direction)
{
    // 0: the exercises, 1: the routine, 2: the hints, where there are any.
    const QWidget* focused = focusWidget();
    const auto holds = [focused](const QWidget* part) {
        return focused && (part == focused || part->isAncestorOf(focused));
    };
    const int places = m_hints->openCount() > 0 ? 3 : 2;
    int place = direction > 0 ? -1 : 0;
    if (holds(m_cataloguePane))
        place = 0;
    else if (holds(m_fields) || holds(m_steps))
        place = 1;
    else if (holds(m_hints))
        place = 2;
    switch ((place + direction + places) % places) {
    case 0:
        showView(BuilderView::Exercises);
        m_cataloguePane->focusSearch();
        break;
    case 1:
        showView(BuilderView::Routine);
        m_steps->focusList();
        break;
    default:
        showHints();
        break;
    }
}

void RoutineEditor::arrange()
{
    m_isNarrow = width() < kRoomForTwo;
    const bool isWide = width() >= kRoomForThree;
    for (Chip* chip : {m_exercisesView, m_routineView})
        chip->setVisible(m_isNarrow);
    m_cataloguePane->setVisible(!m_isNarrow || m_view == BuilderView::Exercises);
    m_scroll->setVisible(!m_isNarrow || m_view == BuilderView::Routine);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(1, isWide ? 2 : 0);
}

void RoutineEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace limber
