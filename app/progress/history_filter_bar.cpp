// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/history_filter_bar.h"

#include "app/style/tokens.h"
#include "app/widgets/chip.h"
#include "app/widgets/choice_menu.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_label.h"
#include "app/wording/progress_wording.h"
#include "app/wording/time_wording.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestSearch = 200;
constexpr std::chrono::milliseconds kPauseInTyping{150};

/// A row of chips that is as tall as they need.
class ChipField : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout()->heightForWidth(width);
    }
};

QDateEdit* dateField(const QString& name, QWidget* parent)
{
    auto* field = new QDateEdit(parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    // Numbers run from left to right everywhere; Qt would turn the parts round.
    field->setLayoutDirection(Qt::LeftToRight);
    // Every digit that is typed would else be a range of its own.
    field->setKeyboardTracking(false);
    return field;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_completed(addChip(u"filterCompleted"_s))
    , m_partial(addChip(u"filterPartial"_s))
    , m_pain(addChip(u"filterPain"_s))
    , m_note(addChip(u"filterNote"_s))
    , m_routines(new ChoiceMenu(this))
    , m_days(addChip(u"filterDays"_s))
    , m_daysRow(new QWidget(this))
    , m_fromLabel(new PlainLabel(QString(), m_daysRow))
    , m_from(dateField(u"filterFrom"_s, m_daysRow))
    , m_untilLabel(new PlainLabel(QString(), m_daysRow))
    , m_until(dateField(u"filterUntil"_s, m_daysRow))
{
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(kLongestSearch);
    m_search->installEventFilter(this);
    m_routines->setObjectName(u"filterRoutines"_s);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_fromLabel->setWordWrap(false);
    m_untilLabel->setWordWrap(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kPauseInTyping);

    auto* field = new ChipField(this);
    auto* chips = new FlowLayout(field);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(space::kSmall);
    for (QWidget* chip : std::initializer_list<QWidget*>{m_completed, m_partial, m_pain, m_note,
                                                         m_routines, m_days})
        chips->addWidget(chip);
    auto* days = new QHBoxLayout(m_daysRow);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(space::kSmall);
    days->addWidget(m_fromLabel);
    days->addWidget(m_from);
    days->addWidget(m_untilLabel);
    days->addWidget(m_until);
    days->addStretch();
    m_daysRow->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_search);
    column->addWidget(field);
    column->addWidget(m_daysRow);

    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        // Cleared by its button, which is no typing.
        if (text.isEmpty())
            m_typing.start();
    });
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::filterChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT filterChanged();
    });
    for (Chip* chip : {m_completed, m_partial, m_pain, m_note})
        connect(chip, &QAbstractButton::toggled, this, &HistoryFilterBar::filterChanged);
    connect(m_routines, &ChoiceMenu::selectionChanged, this, &HistoryFilterBar::filterChanged);
    connect(m_days, &QAbstractButton::toggled, this, [this](bool isOn) {
        if (isOn && m_usualDays.from.isValid()) {
            const QSignalBlocker fromBlocker(m_from);
            const QSignalBlocker untilBlocker(m_until);
            m_from->setDate(m_usualDays.from);
            m_until->setDate(m_usualDays.until.value_or(m_usualDays.from));
        }
        showDays();
        Q_EMIT filterChanged();
    });
    for (QDateEdit* date : {m_from, m_until}) {
        connect(date, &QDateEdit::dateChanged, this, [this] {
            showDays();
            Q_EMIT filterChanged();
        });
    }
    word();
}

Chip* HistoryFilterBar::addChip(const QString& name)
{
    auto* chip = new Chip(QString(), this);
    chip->setObjectName(name);
    return chip;
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.search = m_search->text();
    if (m_completed->isChecked())
        filter.outcomes.insert(SessionOutcome::Completed);
    if (m_partial->isChecked())
        filter.outcomes.insert(SessionOutcome::Partial);
    if (m_pain->isChecked())
        filter.marks.insert(HistoryMark::WithPain);
    if (m_note->isChecked())
        filter.marks.insert(HistoryMark::WithNote);
    filter.routines = m_routines->selection();
    // The wrong way round is the same range.
    if (m_days->isChecked())
        filter.days = DateRange{std::min(m_from->date(), m_until->date()),
                                std::max(m_from->date(), m_until->date())};
    return filter;
}

void HistoryFilterBar::setFilter(const HistoryFilter& filter)
{
    const QSignalBlocker blocker(this);
    m_search->setText(filter.search);
    m_typing.stop();
    m_completed->setChecked(filter.outcomes.contains(SessionOutcome::Completed));
    m_partial->setChecked(filter.outcomes.contains(SessionOutcome::Partial));
    m_pain->setChecked(filter.marks.contains(HistoryMark::WithPain));
    m_note->setChecked(filter.marks.contains(HistoryMark::WithNote));
    m_routines->setSelection(filter.routines);
    m_days->setChecked(filter.days.has_value());
    if (filter.days) {
        m_from->setDate(filter.days->from);
        m_until->setDate(filter.days->until.value_or(filter.days->from));
    }
    showDays();
}

void HistoryFilterBar::setRoutines(const std::vector<RoutineInHistory>& routines)
{
    QList<std::pair<QString, QString>> choices;
    for (const RoutineInHistory& routine : routines)
        choices.append({routine.key, routine.name});
    const QSignalBlocker blocker(m_routines);
    m_routines->setChoices(choices);
    m_routines->setEnabled(!choices.isEmpty());
}

void HistoryFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The chip of a single day says which one.
void HistoryFilterBar::showDays()
{
    m_daysRow->setVisible(m_days->isChecked());
    const bool isOneDay = m_days->isChecked() && m_from->date() == m_until->date();
    m_days->setText(isOneDay ? dateText(m_from->date()) : tr("Range of days"));
    m_days->updateGeometry();
}

void HistoryFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        word();
    QWidget::changeEvent(event);
}

bool HistoryFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryFilterBar::word()
{
    m_search->setPlaceholderText(tr("Search routines, exercises and notes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_completed->setText(outcomeName(SessionOutcome::Completed));
    m_partial->setText(outcomeName(SessionOutcome::Partial));
    m_pain->setText(tr("With pain"));
    m_note->setText(tr("With a note"));
    m_routines->setTitle(tr("Routine"));
    m_fromLabel->setText(tr("From", "the first day of a range"));
    m_untilLabel->setText(tr("to", "the last day of a range"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    showDays();
}

} // namespace limber
