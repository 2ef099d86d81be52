// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/finding_row.h"

#include "app/style/theme.h"
#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 20;
constexpr int kLeastFix = 96;

const StatusColours& coloursOf(FindingWeight weight)
{
    const Tokens& colours = currentTokens();
    return weight == FindingWeight::Hint ? colours.info : colours.caution;
}

IconName iconOf(FindingWeight weight)
{
    switch (weight) {
    case FindingWeight::Stop:
        return IconName::Stop;
    case FindingWeight::Change:
        return IconName::Warning;
    case FindingWeight::Hint:
        break;
    }
    return IconName::Info;
}

/// Lets a text be narrower than its longest word, so that it never widens the page.
void yieldWidth(QWidget& text)
{
    QSizePolicy policy = text.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text.setSizePolicy(policy);
}

} // namespace

FindingRow::FindingRow(const FindingEntry& finding, FindingStanding standing, SourcesFold fold,
                       QWidget* parent)
    : QWidget(parent)
    , m_weight(finding.weight)
    , m_picture(new QLabel)
    , m_sources(new PlainLabel(finding.sources))
    , m_why(new Button(tr("Why?"), ButtonKind::Quiet))
    , m_decide(new Button(standing == FindingStanding::Open ? tr("Accept") : tr("Take back"),
                          ButtonKind::Quiet))
{
    setObjectName(u"findingRow"_s);
    m_why->setObjectName(u"whyFindingButton"_s);
    m_sources->setObjectName(u"findingSources"_s);
    m_decide->setObjectName(standing == FindingStanding::Open ? u"acceptFindingButton"_s
                                                              : u"takeBackFindingButton"_s);
    const QString& text = finding.message;
    auto* message = new PlainLabel(text);
    message->setObjectName(u"findingText"_s);
    auto* severity = new PlainLabel(finding.severity);
    severity->setObjectName(u"findingSeverity"_s);
    severity->setWeight(QFont::DemiBold);
    severity->setPixelSize(type_size::kSmall);
    m_picture->setAccessibleName(severity->text());
    m_sources->setTone(TextTone::Muted);
    m_sources->setPixelSize(type_size::kSmall);
    for (PlainLabel* label : {message, severity, m_sources})
        yieldWidth(*label);
    m_why->setCheckable(true);
    m_why->setChecked(fold == SourcesFold::Unfolded);
    // Several rows have the same buttons.
    for (Button* button : {m_why, m_decide})
        button->setAccessibleName(
            tr("%1 %2", "button, the finding that it is about").arg(button->text(), text));

    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addWidget(severity, 1);
    auto* actions = new FlowLayout;
    if (standing == FindingStanding::Open && !finding.fix.isEmpty()) {
        m_fix = new Button(finding.fix);
        m_fix->setObjectName(u"fixFindingButton"_s);
        // A long name gives way, so that it never widens the row beyond its place.
        m_fix->setMinimumWidth(kLeastFix);
        m_fix->setToolTip(m_fix->text());
        m_fix->setAccessibleName(
            tr("%1 %2", "button, the finding that it is about").arg(m_fix->text(), text));
        actions->addWidget(m_fix);
        connect(m_fix, &QAbstractButton::clicked, this, &FindingRow::fixRequested);
    }
    actions->addWidget(m_decide);
    actions->addWidget(m_why);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(head);
    column->addWidget(message);
    column->addWidget(m_sources);
    column->addLayout(actions);

    connect(m_decide, &QAbstractButton::clicked, this,
            standing == FindingStanding::Open ? &FindingRow::acceptRequested
                                              : &FindingRow::takeBackRequested);
    connect(m_why, &QAbstractButton::toggled, this, [this](bool isOn) {
        showFold();
        Q_EMIT foldChanged(isOn ? SourcesFold::Unfolded : SourcesFold::Folded);
    });
    showFold();
    dress();
}

void FindingRow::showFold()
{
    m_sources->setVisible(m_why->isChecked());
}

void FindingRow::focusFirst()
{
    (m_fix ? m_fix : m_decide)->setFocus(Qt::OtherFocusReason);
}

QWidget* FindingRow::tabAfter(QWidget* before)
{
    if (m_fix) {
        setTabOrder(before, m_fix);
        before = m_fix;
    }
    setTabOrder(before, m_decide);
    setTabOrder(m_decide, m_why);
    return m_why;
}

void FindingRow::dress()
{
    m_picture->setPixmap(iconPixmap(iconOf(m_weight), coloursOf(m_weight).strong, kPicture,
                                    devicePixelRatioF()));
}

void FindingRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace limber
