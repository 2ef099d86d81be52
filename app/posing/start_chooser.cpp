// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/start_chooser.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/heading.h"
#include "app/widgets/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

StartChooser::StartChooser(FigureLibrary& figures, const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_model(new StartListModel(figures, catalogue, *this, this))
    , m_heading(new Heading(HeadingLevel::Section))
    , m_back(new Button(IconName::Back, QString()))
    , m_search(new QLineEdit)
    , m_nothing(new PlainLabel)
    , m_list(new RowList)
{
    constexpr int kLeastList = 240;
    m_back->setObjectName(u"startBack"_s);
    m_search->setObjectName(u"startSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"startList"_s);
    m_list->setFace(ListFace::Tiles);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(kLeastList);
    m_nothing->setTone(TextTone::Muted);
    m_nothing->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_back);
    row->addWidget(m_heading, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(row);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &StartChooser::search);
    connect(m_list, &QListView::activated, this, &StartChooser::take);
    connect(m_list, &QListView::clicked, this, &StartChooser::take);
    connect(m_back, &QAbstractButton::clicked, this, &StartChooser::cancelled);
    word();
}

void StartChooser::ask(StartScope scope)
{
    m_scope = scope;
    word();
    m_search->clear();
    m_list->scrollToTop();
    m_search->setFocus(Qt::OtherFocusReason);
}

void StartChooser::search(const QString& text)
{
    m_model->setSearch(text);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void StartChooser::take(const QModelIndex& index)
{
    const StartChoice choice = m_model->choice(index.row());
    if (!choice.base.isEmpty())
        Q_EMIT baseChosen(choice.base);
    else if (choice.exercise)
        Q_EMIT exerciseChosen(choice.exercise->id);
}

bool StartChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            m_list->setCurrentRow(0);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // Enter in the field takes the best answer; without a search there is none.
            if (!m_search->text().isEmpty())
                take(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void StartChooser::word()
{
    m_heading->setText(m_scope == StartScope::Movement ? tr("What does the movement begin from?")
                                                       : tr("What does this pose begin from?"));
    m_back->setText(tr("Back"));
    m_search->setPlaceholderText(tr("Search positions and exercises"));
    m_search->setAccessibleName(tr("Search positions and exercises"));
    m_list->setAccessibleName(tr("Positions and exercises"));
    m_nothing->setText(tr("Nothing has this name. Try another word."));
}

void StartChooser::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        word();
        search(m_search->text());
    }
}

} // namespace limber
