// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/findings_list.h"

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShown = 3;
constexpr int kPicture = 20;

QLabel* picture(IconName icon, const QColor& colour, const QString& name, const QWidget* on)
{
    auto* label = new QLabel;
    label->setPixmap(iconPixmap(icon, colour, kPicture, on->devicePixelRatioF()));
    label->setAccessibleName(name);
    return label;
}

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kSmall);
    rebuild();
}

void FindingsList::setFindings(const std::vector<ShownFinding>& findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    rebuild();
}

void FindingsList::rebuild()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        // Not at once: the click of a button inside may still be on its way.
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const Tokens& t = currentTokens();
    const auto row = [this](QLabel* sign, const QString& text) {
        auto* card = new Card;
        card->setObjectName(u"poseFinding"_s);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
        column->setSpacing(space::kTiny);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kSmall);
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget(new PlainLabel(text), 1);
        column->addLayout(line);
        m_column->addWidget(card);
        return column;
    };
    if (m_findings.empty()) {
        row(picture(IconName::Check, t.good.strong, tr("Good"), this),
            tr("This can be done. Nothing is in the way."));
        return;
    }
    for (std::size_t i = 0; i < std::min(kShown, m_findings.size()); ++i) {
        const ShownFinding& finding = m_findings[i];
        QVBoxLayout* column =
            row(finding.isHard ? picture(IconName::Warning, t.problem.strong, tr("Problem"), this)
                               : picture(IconName::Info, t.info.strong, tr("Hint"), this),
                finding.text);
        if (!finding.canMend)
            continue;
        auto* mend = new Button(tr("Put it right"));
        mend->setObjectName(u"mendButton"_s);
        mend->setAccessibleName(tr("Put it right: %1").arg(finding.text));
        column->addWidget(mend, 0, Qt::AlignLeft);
        const int index = static_cast<int>(i);
        connect(mend, &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT mendRequested(index); });
    }
    if (m_findings.size() > kShown) {
        auto* more = new PlainLabel(
            tr("And %n more.", nullptr, static_cast<int>(m_findings.size() - kShown)));
        more->setTone(TextTone::Muted);
        m_column->addWidget(more);
    }
}

void FindingsList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace limber
