// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/finding_list.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

FindingList::FindingList(QWidget* parent)
    : QWidget(parent)
    , m_openRows(new QVBoxLayout)
    , m_showAccepted(new Button(QString(), ButtonKind::Quiet))
    , m_acceptedRows(new QVBoxLayout)
{
    m_showAccepted->setObjectName(u"showAcceptedButton"_s);
    m_showAccepted->setCheckable(true);
    m_openRows->setSpacing(space::kMedium);
    m_acceptedRows->setSpacing(space::kMedium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addLayout(m_openRows);
    column->addWidget(m_showAccepted, 0, Qt::AlignLeading);
    column->addLayout(m_acceptedRows);
    connect(m_showAccepted, &QAbstractButton::clicked, this, &FindingList::list);
    list();
}

void FindingList::showFindings(std::vector<FindingEntry> open, std::vector<FindingEntry> accepted)
{
    if (open == m_open && accepted == m_accepted)
        return;
    m_open = std::move(open);
    m_accepted = std::move(accepted);
    const int place = focusedPlace();
    list();
    if (place >= 0)
        focusNear(place);
}

void FindingList::begin()
{
    m_unfolded.clear();
    m_showAccepted->setChecked(false);
    list();
}

void FindingList::setBefore(QWidget* before)
{
    m_before = before;
    orderKeys();
}

int FindingList::focusedPlace() const
{
    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [focused](const FindingRow* row) { return row->isAncestorOf(focused); };
    const auto found = focused ? std::ranges::find_if(m_rows, holds) : m_rows.end();
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FindingList::focusNear(int place)
{
    if (!m_rows.empty())
        m_rows.at(std::min(static_cast<std::size_t>(place), m_rows.size() - 1))->focusFirst();
    else if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void FindingList::add(QVBoxLayout* rows, const FindingEntry& finding, FindingStanding standing)
{
    auto* row = new FindingRow(
        finding, standing,
        m_unfolded.contains(finding.id) ? SourcesFold::Unfolded : SourcesFold::Folded, this);
    connect(row, &FindingRow::acceptRequested, this,
            [this, id = finding.id] { Q_EMIT acceptRequested(id); });
    connect(row, &FindingRow::takeBackRequested, this,
            [this, id = finding.id] { Q_EMIT takeBackRequested(id); });
    connect(row, &FindingRow::fixRequested, this,
            [this, id = finding.id] { Q_EMIT fixRequested(id); });
    connect(row, &FindingRow::foldChanged, this, [this, id = finding.id](SourcesFold fold) {
        if (fold == SourcesFold::Unfolded)
            m_unfolded.insert(id);
        else
            m_unfolded.erase(id);
    });
    rows->addWidget(row);
    row->show();
    m_rows.push_back(row);
}

void FindingList::list()
{
    for (FindingRow* row : std::exchange(m_rows, {})) {
        row->hide();
        // One of its buttons may be the one that is being pressed.
        row->deleteLater();
    }
    for (const FindingEntry& finding : m_open)
        add(m_openRows, finding, FindingStanding::Open);
    m_showAccepted->setVisible(!m_accepted.empty());
    if (m_accepted.empty())
        m_showAccepted->setChecked(false);
    if (m_showAccepted->isChecked()) {
        for (const FindingEntry& finding : m_accepted)
            add(m_acceptedRows, finding, FindingStanding::Accepted);
    }
    word();
    orderKeys();
}

void FindingList::orderKeys()
{
    if (!m_before)
        return;
    // Rows are made anew all the time; the keyboard goes through them as they stand.
    QWidget* last = m_before;
    for (std::size_t i = 0; i <= m_rows.size(); ++i) {
        if (i == m_open.size()) {
            setTabOrder(last, m_showAccepted);
            last = m_showAccepted;
        }
        if (i < m_rows.size())
            last = m_rows.at(i)->tabAfter(last);
    }
}

void FindingList::word()
{
    const int count = static_cast<int>(m_accepted.size());
    m_showAccepted->setText(m_showAccepted->isChecked() ? tr("Hide %n accepted", nullptr, count)
                                                        : tr("Show %n accepted", nullptr, count));
}

void FindingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        list();
}

} // namespace limber
