// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress/activity_name_form.h"

#include "app/style/tokens.h"
#include "app/widgets/button.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

ActivityNameForm::ActivityNameForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_fault(new FieldNote(this))
    , m_save(new Button(IconName::Check, QString(), ButtonKind::Secondary, this))
    , m_cancel(new Button(QString(), ButtonKind::Quiet, this))
{
    m_name->setObjectName(u"activityName"_s);
    m_fault->setObjectName(u"activityFault"_s);
    m_save->setObjectName(u"activitySave"_s);
    m_cancel->setObjectName(u"activityCancel"_s);
    m_name->setMinimumHeight(hit_size::kControl);

    auto* actions = new FlowLayout;
    actions->addWidget(m_save);
    actions->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addLayout(actions);

    connect(m_save, &QAbstractButton::clicked, this, &ActivityNameForm::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &ActivityNameForm::cancelled);
    connect(m_name, &QLineEdit::returnPressed, this, &ActivityNameForm::submit);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_fault->setProblems({}); });
    word();
}

void ActivityNameForm::open(const QString& name, Judge judge)
{
    m_judge = std::move(judge);
    m_name->setText(name);
    m_name->selectAll();
    m_fault->setProblems({});
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ActivityNameForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ActivityNameForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        word();
}

void ActivityNameForm::submit()
{
    const QString name = m_name->text().trimmed();
    if (const auto fault = m_judge ? m_judge(name) : std::nullopt) {
        m_fault->setProblems({wordsOf(*fault)});
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(name);
}

void ActivityNameForm::word()
{
    m_name->setAccessibleName(tr("Activity in your own words"));
    m_name->setPlaceholderText(tr("for example: sit for 40 minutes"));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

QString ActivityNameForm::wordsOf(ActivityNameFault fault) const
{
    switch (fault) {
    case ActivityNameFault::Empty:
        return tr("A few words are needed, for example: sit for 40 minutes.");
    case ActivityNameFault::TooLong:
        return tr("Please use %n characters at most, so that it stays easy to read.", nullptr,
                  kLongestActivityName);
    case ActivityNameFault::SeveralLines:
        return tr("Please keep it to one line.");
    case ActivityNameFault::TooMany:
        return tr("Five at most, so that each stays in view. Remove one to make room.");
    case ActivityNameFault::Twice:
        break;
    }
    return tr("You have that one already. Choose other words for this one.");
}

} // namespace limber
