// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/integer_field.h"

#include "app/style/theme.h"
#include "app/widgets/button.h"
#include "app/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace limber {

namespace {

/// Far beyond any dose, so that typing is never cut short before it can be judged.
constexpr int kTypable = 99999;

/// A spin box that leaves the wheel to the page, so that scrolling never changes a dose.
class QuietSpinBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// With the unit once: "60–600 s".
QString spoken(const QLocale& locale, const IntegerRange& range, const QString& suffix)
{
    if (range.least == range.most)
        return locale.toString(range.least) + suffix;
    return IntegerField::tr("%1–%2", "range of numbers")
               .arg(locale.toString(range.least), locale.toString(range.most)) +
           suffix;
}

} // namespace

IntegerField::IntegerField(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_spin(new QuietSpinBox(this))
    , m_less(Button::iconOnly(IconName::Remove, QString(), this))
    , m_more(Button::iconOnly(IconName::Add, QString(), this))
    , m_hint(new PlainLabel(QString(), this))
{
    m_spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_spin->setRange(0, kTypable);
    m_spin->setAlignment(Qt::AlignCenter);
    m_spin->setMinimumWidth(72);
    for (Button* button : {m_less, m_more}) {
        setButtonKind(*button, ButtonKind::Secondary);
        button->setAutoRepeat(true);
    }
    m_hint->setPixelSize(type_size::kSmall);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::kTiny);
    row->addWidget(m_less);
    row->addWidget(m_spin, 1);
    row->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTiny);
    column->addLayout(row);
    column->addWidget(m_hint);
    setFocusProxy(m_spin);
    setTabOrder(m_less, m_spin);
    setTabOrder(m_spin, m_more);

    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        refresh();
        Q_EMIT valueChanged(value);
    });
    connect(m_less, &QAbstractButton::clicked, this, [this] { stepBy(-1); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { stepBy(1); });
    setLabel(label);
    refresh();
}

void IntegerField::setLabel(const QString& label)
{
    m_label = label;
    name();
}

void IntegerField::setRanges(IntegerRange recommended, IntegerRange allowed)
{
    m_recommended = recommended;
    m_allowed = allowed;
    refresh();
}

void IntegerField::setStep(int step)
{
    m_spin->setSingleStep(step);
}

void IntegerField::setSuffix(const QString& suffix)
{
    m_spin->setSuffix(suffix);
    refresh();
}

void IntegerField::setHintWhen(HintWhen when)
{
    m_hintWhen = when;
    refresh();
}

int IntegerField::value() const
{
    return m_spin->value();
}

void IntegerField::setValue(int value)
{
    m_spin->setValue(value);
}

RangeStanding IntegerField::standing() const
{
    return m_standing;
}

QString IntegerField::hint() const
{
    return m_hint->text();
}

void IntegerField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::LocaleChange)
        refresh();
}

void IntegerField::stepBy(int steps)
{
    const int wanted = value() + steps * m_spin->singleStep();
    setValue(qBound(m_allowed.least, wanted, m_allowed.most));
}

void IntegerField::name()
{
    m_spin->setAccessibleName(m_label);
    m_less->setName(tr("Less: %1").arg(m_label));
    m_more->setName(tr("More: %1").arg(m_label));
}

void IntegerField::refresh()
{
    RangeStanding standing = RangeStanding::Forbidden;
    if (m_recommended.contains(value()))
        standing = RangeStanding::Inside;
    else if (m_allowed.contains(value()))
        standing = RangeStanding::Outside;

    const Tokens& t = currentTokens();
    QColor colour = t.textMuted;
    const QString recommended = spoken(locale(), m_recommended, m_spin->suffix());
    switch (standing) {
    case RangeStanding::Inside:
        m_hint->setText(tr("Recommended %1").arg(recommended));
        break;
    case RangeStanding::Outside:
        m_hint->setText(tr("Outside the recommended %1").arg(recommended));
        colour = t.caution.strong;
        break;
    case RangeStanding::Forbidden:
        m_hint->setText(
            tr("Not possible: choose %1").arg(spoken(locale(), m_allowed, m_spin->suffix())));
        colour = t.problem.strong;
        break;
    }
    QPalette coloured = m_hint->palette();
    coloured.setColor(QPalette::WindowText, colour);
    m_hint->setPalette(coloured);
    m_spin->setAccessibleDescription(m_hint->text());
    m_hint->setVisible(m_hintWhen == HintWhen::Always || standing != RangeStanding::Inside);
    m_less->setEnabled(value() > m_allowed.least);
    m_more->setEnabled(value() < m_allowed.most);

    if (standing != m_standing) {
        m_standing = standing;
        Q_EMIT standingChanged(standing);
    }
}

} // namespace limber
