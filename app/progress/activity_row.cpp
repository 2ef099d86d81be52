// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activity_row.h"

#include "app/progress/activity_line.h"
#include "app/progress/activity_name_form.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"
#include "app/widgets/rating_scale.h"
#include "app/wording/time_wording.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Lets a word that is wider than a narrow window be broken.
QString breakable(const QString& name)
{
    constexpr int kLongestPiece = 18;
    QString result;
    int piece = 0;
    for (const QChar character : name) {
        piece = character.isSpace() ? 0 : piece + 1;
        // Never between the two halves of a character.
        if (piece > kLongestPiece && !character.isLowSurrogate() && !character.isMark()) {
            result += QChar(0x200b);
            piece = 1;
        }
        result += character;
    }
    return result;
}

} // namespace

ActivityRow::ActivityRow(const ActivityId& activity, QWidget* parent)
    : QWidget(parent)
    , m_standing{{activity, {}, {}, 0}, {}, {}, {}}
    , m_name(new PlainLabel(QString(), this))
    , m_words(new PlainLabel(QString(), this))
    , m_due(new PlainLabel(QString(), this))
    , m_line(new ActivityLine(this))
    , m_edit(Button::iconOnly(IconName::Edit, QString(), this))
    , m_remove(Button::iconOnly(IconName::Delete, QString(), this))
    , m_rename(new ActivityNameForm(this))
    , m_again(new Button(QString(), ButtonKind::Quiet, this))
    , m_scale(new RatingScale(this))
{
    m_name->setObjectName(u"activityTitle"_s);
    m_words->setObjectName(u"activityWords"_s);
    m_due->setObjectName(u"activityDue"_s);
    m_again->setObjectName(u"activityAgain"_s);
    m_edit->setObjectName(u"activityEdit"_s);
    m_remove->setObjectName(u"activityRemove"_s);
    m_name->setWeight(QFont::DemiBold);
    m_due->setTone(TextTone::Muted);
    m_rename->hide();
    layOut();

    connect(m_edit, &QAbstractButton::clicked, this, &ActivityRow::openRename);
    connect(m_remove, &QAbstractButton::clicked, this,
            [this] { Q_EMIT removeRequested(ActivityId(id())); });
    connect(m_rename, &ActivityNameForm::cancelled, this, &ActivityRow::closeRename);
    connect(m_rename, &ActivityNameForm::submitted, this, [this](const QString& name) {
        closeRename();
        if (name != m_standing.activity.name)
            Q_EMIT renameRequested(ActivityId(id()), name);
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] {
        m_isRatingAgain = true;
        showScale();
        m_scale->setFocus(Qt::OtherFocusReason);
    });
    connect(m_scale, &RatingScale::valueChosen, this, [this](int value) {
        m_isRatingAgain = false;
        Q_EMIT rateRequested(ActivityId(id()), value);
    });
}

void ActivityRow::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kTiny);
    head->addWidget(m_name, 1);
    head->addWidget(m_line, 0, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    auto* due = new QHBoxLayout;
    due->setSpacing(space::kSmall);
    due->addWidget(m_due, 1);
    due->addWidget(m_again, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addWidget(m_rename);
    column->addWidget(m_words);
    column->addLayout(due);
    column->addWidget(m_scale);
}

void ActivityRow::showState(const ActivitiesState& state, std::size_t index)
{
    const ActivityStanding& standing = state.standings[index];
    if (standing.ratings != m_standing.ratings)
        m_isRatingAgain = false;
    m_state = state;
    m_standing = standing;
    m_line->setRatings(standing.ratings);
    word();
    showScale();
}

void ActivityRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        word();
}

void ActivityRow::openRename()
{
    m_name->hide();
    m_rename->open(m_standing.activity.name, [this](const QString& name) {
        return activityNameFault(name, m_state.activities(), id());
    });
}

void ActivityRow::closeRename()
{
    m_rename->hide();
    m_name->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ActivityRow::showScale()
{
    const bool isAsking = m_isRatingAgain || m_state.isDue(m_standing);
    const bool hadFocus = m_scale->isAncestorOf(QApplication::focusWidget());
    std::optional<int> shown;
    if (!m_standing.ratings.empty() && m_standing.ratings.back().day == m_state.today)
        shown = m_standing.ratings.back().value;
    m_scale->setValue(shown);
    m_scale->setVisible(isAsking);
    m_again->setVisible(!isAsking);
    if (hadFocus && !isAsking)
        m_again->setFocus(Qt::OtherFocusReason);
}

void ActivityRow::word()
{
    const QString& name = m_standing.activity.name;
    m_name->setText(breakable(name));
    m_name->setAccessibleName(name);
    m_words->setText(standingWords());
    m_words->setVisible(!m_standing.ratings.empty());
    m_due->setText(dueWords());
    m_scale->setQuestion(name);
    m_scale->setEnds(tr("not at all"), tr("as before my back hurt"));
    m_again->setText(tr("Rate again"));
    m_again->setAccessibleName(tr("Rate again: %1").arg(name));
    m_edit->setName(tr("Rename: %1").arg(name));
    m_remove->setName(tr("Remove: %1").arg(name));
}

QString ActivityRow::standingWords() const
{
    if (m_standing.ratings.empty())
        return {};
    const RatedDay& first = m_standing.ratings.front();
    const RatedDay& latest = m_standing.ratings.back();
    const QString now = locale().toString(latest.value);
    const QString then = locale().toString(first.value);
    switch (m_standing.change.verdict) {
    case ActivityVerdict::ClearlyBetter:
        return tr("Now %1 of 10: clearly better than %2 on %3.")
            .arg(now, then, dateText(first.day));
    case ActivityVerdict::ClearlyWorse:
        return tr("Now %1 of 10: clearly harder than on %3, when it was %2. Your doctor or "
                  "therapist would like to know.")
            .arg(now, then, dateText(first.day));
    case ActivityVerdict::NoClearChange:
        return tr("Now %1 of 10: no clear change from %2 on %3.")
            .arg(now, then, dateText(first.day));
    case ActivityVerdict::NotEnoughEntries:
        break;
    }
    return tr("%1 of 10 on %2. A second answer will show how it changes.")
        .arg(now, dateText(latest.day));
}

QString ActivityRow::dueWords() const
{
    if (m_standing.ratings.empty())
        return tr("How well does it go today?");
    if (m_state.isDue(m_standing))
        return tr("Two weeks have passed. How well does it go today?");
    return tr("Due again on %1.").arg(dateText(m_standing.dueOn));
}

} // namespace limber
