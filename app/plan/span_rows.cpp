// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/span_rows.h"

#include "app/plan/time_field.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

SpanRows::SpanRows(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_remove(Button::iconOnly(IconName::Delete, QString()))
    , m_add(new Button(IconName::Add, QString(), ButtonKind::Quiet))
{
    setObjectName(name);
    m_remove->setObjectName(name + u"RemoveButton"_s);
    m_add->setObjectName(name + u"AddButton"_s);
    m_rows = {makeRow(name, 1), makeRow(name, 2)};
    m_rows[1].box->layout()->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    for (const Row& row : m_rows)
        column->addWidget(row.box);
    column->addWidget(m_add, 0, Qt::AlignLeading);

    connect(m_add, &QAbstractButton::clicked, this, [this] {
        showSecond(true);
        m_rows[1].from->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        showSecond(false);
        m_add->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    showSecond(false);
    word();
}

SpanRows::Row SpanRows::makeRow(const QString& name, int number)
{
    const Row made{new QWidget, new TimeField, new PlainLabel, new TimeField};
    made.from->setObjectName(u"%1From%2"_s.arg(name).arg(number));
    made.until->setObjectName(u"%1Until%2"_s.arg(name).arg(number));
    made.dash->setWordWrap(false);
    auto* row = new QHBoxLayout(made.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(made.from, 1);
    row->addWidget(made.dash);
    row->addWidget(made.until, 1);
    for (TimeField* field : {made.from, made.until})
        connect(field, &QTimeEdit::timeChanged, this, &SpanRows::edited);
    return made;
}

void SpanRows::setDays(const QString& days)
{
    m_days = days;
    word();
}

void SpanRows::setSpan(std::size_t place, const StartWindow& span)
{
    m_rows.at(place).from->setTime(span.from);
    m_rows.at(place).until->setTime(span.until);
}

std::optional<std::vector<StartWindow>> SpanRows::spans() const
{
    std::vector<StartWindow> spans;
    for (const Row& row : m_rows) {
        if (row.box->isHidden())
            continue;
        if (row.until->time() < row.from->time())
            return std::nullopt;
        spans.push_back({row.from->time(), row.until->time()});
    }
    return spans;
}

void SpanRows::showSecond(bool isShown)
{
    m_rows[1].box->setVisible(isShown);
    m_add->setVisible(!isShown);
}

void SpanRows::word()
{
    const std::array names{std::pair(tr("%1: from", "which days"), tr("%1: until", "which days")),
                           std::pair(tr("%1: second time span, from", "which days"),
                                     tr("%1: second time span, until", "which days"))};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).from->setAccessibleName(names.at(i).first.arg(m_days));
        m_rows.at(i).until->setAccessibleName(names.at(i).second.arg(m_days));
        m_rows.at(i).dash->setText(tr("to", "between two times of day"));
    }
    m_remove->setName(tr("Remove the second time span"));
    m_add->setText(tr("Add another time span"));
    m_add->setAccessibleDescription(m_days);
}

void SpanRows::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

} // namespace limber
