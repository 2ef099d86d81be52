// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/findings_panel.h"

#include "app/plan/finding_row.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "app/wording/time_wording.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_close(Button::iconOnly(IconName::Close, QString()))
    , m_week(new PlainLabel)
    , m_nothing(new PlainLabel)
    , m_openRows(new QVBoxLayout)
    , m_showAccepted(new Button(QString(), ButtonKind::Quiet))
    , m_acceptedRows(new QVBoxLayout)
{
    setObjectName(u"findingsPanel"_s);
    m_close->setObjectName(u"closeFindingsButton"_s);
    m_nothing->setObjectName(u"noFindings"_s);
    m_showAccepted->setObjectName(u"showAcceptedButton"_s);
    m_week->setTone(TextTone::Muted);
    m_showAccepted->setCheckable(true);
    m_openRows->setSpacing(space::kMedium);
    m_acceptedRows->setSpacing(space::kMedium);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addLayout(head);
    column->addWidget(m_week);
    column->addWidget(m_nothing);
    column->addLayout(m_openRows);
    column->addWidget(m_showAccepted, 0, Qt::AlignLeading);
    column->addLayout(m_acceptedRows);

    connect(m_close, &QAbstractButton::clicked, this, &FindingsPanel::closed);
    connect(m_showAccepted, &QAbstractButton::clicked, this, &FindingsPanel::list);
    word();
}

void FindingsPanel::showFindings(const FindingsState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    const int place = focusedPlace();
    word();
    if (place >= 0)
        focusNear(place);
}

void FindingsPanel::begin()
{
    m_unfolded.clear();
    m_showAccepted->setChecked(false);
    list();
    focusNear(0);
}

int FindingsPanel::focusedPlace() const
{
    const QWidget* focused = QApplication::focusWidget();
    const auto holds = [focused](const FindingRow* row) { return row->isAncestorOf(focused); };
    const auto found = focused ? std::ranges::find_if(m_rows, holds) : m_rows.end();
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FindingsPanel::focusNear(int place)
{
    if (m_rows.empty()) {
        m_close->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_rows.at(std::min(static_cast<std::size_t>(place), m_rows.size() - 1))->focusFirst();
}

void FindingsPanel::list()
{
    for (FindingRow* row : std::exchange(m_rows, {})) {
        row->hide();
        // One of its buttons may be the one that is being pressed.
        row->deleteLater();
    }
    const auto add = [this](QVBoxLayout* rows, const Finding& finding, FindingStanding standing) {
        auto* row = new FindingRow(
            finding, standing,
            m_unfolded.contains(finding.id) ? SourcesFold::Unfolded : SourcesFold::Folded, this);
        connect(row, &FindingRow::acceptRequested, this,
                [this, id = finding.id] { Q_EMIT acceptRequested(id); });
        connect(row, &FindingRow::takeBackRequested, this,
                [this, id = finding.id] { Q_EMIT takeBackRequested(id); });
        connect(row, &FindingRow::fixRequested, this,
                [this, finding] { Q_EMIT fixRequested(finding); });
        connect(row, &FindingRow::foldChanged, this, [this, id = finding.id](SourcesFold fold) {
            if (fold == SourcesFold::Unfolded)
                m_unfolded.insert(id);
            else
                m_unfolded.erase(id);
        });
        rows->addWidget(row);
        row->show();
        m_rows.push_back(row);
    };
    for (const Finding& finding : m_state.open)
        add(m_openRows, finding, FindingStanding::Open);
    m_nothing->setVisible(m_state.open.empty());
    m_showAccepted->setVisible(!m_state.accepted.empty());
    if (m_state.accepted.empty())
        m_showAccepted->setChecked(false);
    if (m_showAccepted->isChecked()) {
        for (const Finding& finding : m_state.accepted)
            add(m_acceptedRows, finding, FindingStanding::Accepted);
    }
    wordAccepted();
    orderKeys();
}

void FindingsPanel::orderKeys()
{
    // Rows are made anew all the time; the keyboard goes through them as they stand.
    QWidget* last = m_close;
    for (std::size_t i = 0; i <= m_rows.size(); ++i) {
        if (i == m_state.open.size()) {
            setTabOrder(last, m_showAccepted);
            last = m_showAccepted;
        }
        if (i < m_rows.size())
            last = m_rows.at(i)->tabAfter(last);
    }
}

void FindingsPanel::wordAccepted()
{
    const int count = static_cast<int>(m_state.accepted.size());
    m_showAccepted->setText(m_showAccepted->isChecked() ? tr("Hide %n accepted", nullptr, count)
                                                        : tr("Show %n accepted", nullptr, count));
}

void FindingsPanel::word()
{
    m_title->setText(tr("Hints for this week"));
    m_close->setName(tr("Close"));
    m_week->setText(m_state.weekStart.isValid() ? weekText(m_state.weekStart) : QString());
    m_nothing->setText(tr("Nothing to mend this week."));
    list();
}

void FindingsPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void FindingsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
