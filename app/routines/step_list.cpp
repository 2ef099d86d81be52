// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/step_list.h"

#include "app/routines/step_clipboard.h"
#include "app/routines/step_delegate.h"
#include "app/style/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QUuid>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// The list that rows belong to and the ids of their steps, one in a line.
constexpr auto kStepRowsMime = "application/x-limber-step-rows"_L1;
constexpr int kScrollMargin = 32;

} // namespace

StepList::StepList(StepListModel& model, MimeOfSteps mimeOfSteps, QWidget* parent)
    : RowList(parent)
    , m_model(model)
    , m_mimeOfSteps(std::move(mimeOfSteps))
    , m_delegate(new StepDelegate(this))
    , m_token(QUuid::createUuid().toByteArray())
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(index.row()); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { showFocused(focused); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_editor && !m_open.isValid())
            m_editor->hide();
    });
}

void StepList::setHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

std::set<int> StepList::selectedRowNumbers() const
{
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return rows;
}

std::set<int> StepList::selectedSteps() const
{
    return m_model.stepsOfRows(selectedRowNumbers());
}

std::vector<StepGroupId> StepList::selectedGroups() const
{
    std::vector<StepGroupId> groups;
    for (const int row : selectedRowNumbers()) {
        if (const auto group = m_model.groupOfRow(row))
            groups.push_back(*group);
    }
    return groups;
}

void StepList::selectRows(const std::vector<int>& rows)
{
    QItemSelection selection;
    for (const int row : rows) {
        const QModelIndex index = m_model.index(row, 0);
        if (index.isValid())
            selection.select(index, index);
    }
    const QModelIndex last = rows.empty() ? QModelIndex() : m_model.index(rows.back(), 0);
    selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (last.isValid())
        scrollTo(last);
}

int StepList::editorHeight(const QModelIndex& index) const
{
    if (!m_editor || !m_open.isValid() || m_open != index)
        return 0;
    const int width = editorPlace(index).width();
    const int height = m_editor->hasHeightForWidth() ? m_editor->heightForWidth(width)
                                                     : m_editor->sizeHint().height();
    return height + space::kSmall;
}

void StepList::open(int row, QWidget* editor)
{
    if (m_editor && m_editor != editor)
        m_editor->hide();
    m_editor = editor;
    m_open = m_model.index(row, 0);
    if (m_editor->parentWidget() != viewport()) {
        m_editor->setParent(viewport());
        m_editor->installEventFilter(this);
    }
    m_editor->show();
    doItemsLayout();
    scrollTo(m_open);
}

void StepList::closeOpen()
{
    if (!m_editor)
        return;
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_open = QPersistentModelIndex();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    scheduleDelayedItemsLayout();
}

void StepList::placeEditor()
{
    if (!m_editor || !m_open.isValid())
        return;
    const QRect row = visualRect(m_open);
    const int top = m_delegate->rowHeight(font(), m_open, viewport()->width());
    const QRect place = editorPlace(m_open);
    m_editor->setGeometry(place.left(), row.top() + top, place.width(),
                          qMax(1, row.height() - top - space::kSmall));
}

QRect StepList::editorPlace(const QModelIndex& index) const
{
    const int left = StepDelegate::indentOf(index) + space::kTiny;
    const QRect row(0, 0, viewport()->width(), 1);
    const QRect logical(left, 0, qMax(1, row.width() - left - space::kSmall), 1);
    return QStyle::visualRect(layoutDirection(), row, logical);
}

void StepList::showFocused(QWidget* focused)
{
    if (!focused || !m_editor || !m_open.isValid() || !m_editor->isAncestorOf(focused))
        return;
    const QRect place(focused->mapTo(viewport(), QPoint()), focused->size());
    QScrollBar* bar = verticalScrollBar();
    const int below = place.bottom() + space::kLarge - viewport()->height();
    if (place.top() < 0)
        bar->setValue(bar->value() + place.top() - space::kLarge);
    else if (below > 0)
        bar->setValue(bar->value() + below);
}

std::unique_ptr<QMimeData> StepList::dragMime() const
{
    const std::set<int> steps = selectedSteps();
    if (steps.empty())
        return nullptr;
    std::unique_ptr<QMimeData> mime = m_mimeOfSteps(steps);
    QByteArrayList lines{m_token};
    for (const int step : steps)
        lines.append(QByteArray::number(step));
    mime->setData(kStepRowsMime, lines.join('\n'));
    return mime;
}

std::optional<std::set<int>> StepList::ownSteps(const QMimeData* mime) const
{
    if (!mime->hasFormat(kStepRowsMime))
        return std::nullopt;
    const QByteArrayList lines = mime->data(kStepRowsMime).split('\n');
    if (lines.constFirst() != m_token)
        return std::nullopt;
    std::set<int> steps;
    for (qsizetype i = 1; i < lines.size(); ++i)
        steps.insert(lines[i].toInt());
    return steps;
}

void StepList::startDrag(Qt::DropActions)
{
    std::unique_ptr<QMimeData> mime = dragMime();
    if (!mime)
        return;
    // The drag belongs to Qt once it runs.
    auto* drag = new QDrag(this);
    drag->setMimeData(mime.release());
    const QRect row = visualRect(currentIndex());
    const int height = m_delegate->rowHeight(font(), currentIndex(), viewport()->width());
    drag->setPixmap(viewport()->grab(QRect(row.topLeft(), QSize(row.width(), height))));
    // What is dropped here is moved at once; nothing is left to remove afterwards.
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    m_dropRow = -1;
    viewport()->update();
}

bool StepList::canTake(const QMimeData* mime) const
{
    return mime->hasFormat(kStepRowsMime) || mime->hasFormat(QLatin1StringView(kStepsMime)) ||
           mime->hasFormat(QLatin1StringView(kExercisesMime));
}

int StepList::rowAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return position.y() < 0 ? 0 : m_model.rowCount();
    const QRect row = visualRect(index);
    const int height = m_delegate->rowHeight(font(), index, viewport()->width());
    return position.y() < row.top() + height / 2 ? index.row() : index.row() + 1;
}

void StepList::dragEnterEvent(QDragEnterEvent* event)
{
    if (canTake(event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void StepList::dragMoveEvent(QDragMoveEvent* event)
{
    if (!canTake(event->mimeData())) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const QPoint position = event->position().toPoint();
    m_dropRow = rowAt(position);
    if (position.y() < kScrollMargin || position.y() > viewport()->height() - kScrollMargin)
        startAutoScroll();
    viewport()->update();
}

void StepList::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropRow = -1;
    stopAutoScroll();
    viewport()->update();
}

void StepList::dropEvent(QDropEvent* event)
{
    const int before = m_model.stepBefore(rowAt(event->position().toPoint()));
    m_dropRow = -1;
    stopAutoScroll();
    viewport()->update();
    if (!canTake(event->mimeData())) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const auto own = ownSteps(event->mimeData());
    if (own && event->dropAction() != Qt::CopyAction)
        Q_EMIT stepsDropped(*own, before);
    else
        Q_EMIT mimeDropped(event->mimeData(), before);
}

void StepList::paintEvent(QPaintEvent* event)
{
    RowList::paintEvent(event);
    const Tokens& t = currentTokens();
    QPainter painter(viewport());
    if (m_model.rowCount() == 0) {
        painter.setPen(t.textMuted);
        painter.drawText(viewport()->rect().adjusted(space::kLarge, space::kLarge, -space::kLarge,
                                                     -space::kLarge),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
    }
    if (m_dropRow < 0)
        return;
    const bool isEnd = m_dropRow >= m_model.rowCount();
    const QRect row = visualRect(m_model.index(isEnd ? m_model.rowCount() - 1 : m_dropRow, 0));
    const int y = row.isValid() ? (isEnd ? row.bottom() : row.top()) : 2;
    painter.setPen(QPen(t.focusRing, 3));
    painter.drawLine(space::kTiny, y, viewport()->width() - space::kTiny, y);
}

void StepList::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()) {
        const QRect row = visualRect(currentIndex());
        position = viewport()->mapToGlobal(
            QPoint(row.left() + space::kHuge, qMin(row.top() + space::kHuge, row.bottom())));
    }
    event->accept();
    Q_EMIT menuRequested(position);
}

void StepList::mouseReleaseEvent(QMouseEvent* event)
{
    RowList::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || event->button() != Qt::LeftButton ||
        event->modifiers() != Qt::NoModifier)
        return;
    const int height = m_delegate->rowHeight(font(), index, viewport()->width());
    if (StepDelegate::openPlace(visualRect(index), height, layoutDirection()).contains(position))
        Q_EMIT toggleRequested(index.row());
}

void StepList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    RowList::selectionChanged(selected, deselected);
    Q_EMIT selectionChosen();
}

void StepList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowList::currentChanged(current, previous);
    Q_EMIT selectionChosen();
}

void StepList::updateGeometries()
{
    RowList::updateGeometries();
    placeEditor();
}

void StepList::scrollContentsBy(int dx, int dy)
{
    RowList::scrollContentsBy(dx, dy);
    placeEditor();
}

void StepList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        m_delegate->forgetHeights();
    RowList::changeEvent(event);
}

bool StepList::eventFilter(QObject* watched, QEvent* event)
{
    // What the editor says may become longer or shorter.
    if (watched == m_editor && event->type() == QEvent::LayoutRequest)
        scheduleDelayedItemsLayout();
    return RowList::eventFilter(watched, event);
}

} // namespace limber
