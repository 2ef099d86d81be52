// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/export_panel.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/heading.h"
#include "app/widgets/plain_label.h"
#include "core/exchange/routine_package.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTallestList = 220;
constexpr int kRowHeight = 32;

/// A name as a check box shows it, for which an ampersand marks a key.
QString plain(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ExportPanel::ExportPanel(QWidget* parent)
    : Card(parent)
    , m_title(new Heading(HeadingLevel::Section))
    , m_list(new QWidget)
    , m_hint(new PlainLabel)
    , m_save(new Button(QString(), ButtonKind::Primary))
    , m_cancel(new Button(QString(), ButtonKind::Quiet))
{
    setTone(CardTone::Accent);
    setObjectName(u"exportPanel"_s);
    m_save->setObjectName(u"saveChosenButton"_s);
    m_cancel->setObjectName(u"cancelExportButton"_s);
    m_hint->setTone(TextTone::Muted);
    auto* inList = new QVBoxLayout(m_list);
    inList->setContentsMargins(0, 0, 0, 0);
    inList->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMaximumHeight(kTallestList);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    // The card shows through.
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto* box = new QWidget;
    auto* buttons = new FlowLayout(box);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(scroll);
    column->addWidget(m_hint);
    column->addWidget(box);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        hide();
        Q_EMIT saveRequested(chosen());
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &QWidget::hide);
    word();
    hide();
}

void ExportPanel::ask(std::vector<Routine> own)
{
    m_own = std::move(own);
    for (QCheckBox* box : m_boxes)
        delete box;
    m_boxes.clear();
    for (const Routine& routine : m_own) {
        auto* box = new QCheckBox(plain(routine.name));
        box->setMinimumHeight(kRowHeight);
        // A long name must not widen the page.
        box->setMinimumWidth(1);
        box->setChecked(m_boxes.size() < static_cast<std::size_t>(package_limits::kRoutines));
        connect(box, &QCheckBox::toggled, this, &ExportPanel::judge);
        m_list->layout()->addWidget(box);
        m_boxes.push_back(box);
    }
    judge();
    show();
    (m_boxes.empty() ? static_cast<QWidget*>(m_cancel) : m_boxes.front())
        ->setFocus(Qt::OtherFocusReason);
}

std::vector<Routine> ExportPanel::chosen() const
{
    std::vector<Routine> found;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            found.push_back(m_own[i]);
    }
    return found;
}

void ExportPanel::judge()
{
    const std::size_t count = chosen().size();
    const bool isTooMany = count > static_cast<std::size_t>(package_limits::kRoutines);
    m_save->setEnabled(count > 0 && !isTooMany);
    m_hint->setText(
        m_own.empty()
            ? tr("You have no routines of your own yet. Build one, or copy a ready-made one.")
        : count == 0 ? tr("Choose at least one routine.")
        : isTooMany
            ? tr("One file holds %1 routines at most. Choose fewer, and save the others after.")
                  .arg(QLocale().toString(package_limits::kRoutines))
            : tr("Exercises of your own and their pictures go along."));
}

void ExportPanel::word()
{
    m_title->setText(tr("Which routines go into the file?"));
    m_save->setText(tr("Save as file…"));
    m_cancel->setText(tr("Cancel"));
    judge();
}

void ExportPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void ExportPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Card::keyPressEvent(event);
}

} // namespace limber
