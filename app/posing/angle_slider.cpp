// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/posing/angle_slider.h"

#include "app/style/tokens.h"
#include "app/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace limber {
namespace {

/// They leave the wheel to the page, so that scrolling never bends a back.
class QuietSlider : public QSlider {
public:
    using QSlider::QSlider;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class QuietSpinBox : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

constexpr int kNumberWidth = 68;

} // namespace

AngleSlider::AngleSlider(QWidget* parent)
    : QWidget(parent)
    , m_name(new PlainLabel)
    , m_slider(new QuietSlider(Qt::Horizontal))
    , m_number(new QuietSpinBox)
{
    constexpr int kPage = 10;
    m_name->setPixelSize(type_size::kSmall);
    m_slider->setPageStep(kPage);
    m_slider->setMinimumHeight(hit_size::kLeast);
    // Left and right are those of the picture, whichever way one reads.
    m_slider->setLayoutDirection(Qt::LeftToRight);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setSuffix(QStringLiteral("°"));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setFixedWidth(kNumberWidth);
    m_number->setKeyboardTracking(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_slider, 1);
    row->addWidget(m_number);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &AngleSlider::changed);
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT angleChosen(angle()); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int degrees) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(degrees);
        Q_EMIT angleChosen(degrees);
    });
}

void AngleSlider::setName(const QString& name)
{
    m_name->setText(name);
    m_slider->setAccessibleName(name);
    m_number->setAccessibleName(name);
}

void AngleSlider::setRange(const AngleRange& range)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    const int least = static_cast<int>(std::ceil(range.least));
    const int most = static_cast<int>(std::floor(range.most));
    m_slider->setRange(least, most);
    m_number->setRange(least, most);
}

void AngleSlider::setAngle(double degrees)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietNumber(m_number);
    const int whole = static_cast<int>(std::lround(degrees));
    // A slider that is being dragged stays under the pointer.
    if (!m_slider->isSliderDown())
        m_slider->setValue(whole);
    m_number->setValue(whole);
}

int AngleSlider::angle() const
{
    return m_slider->value();
}

void AngleSlider::changed(int degrees)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(degrees);
    if (m_slider->isSliderDown())
        Q_EMIT angleDragged(degrees);
    else
        Q_EMIT angleChosen(degrees);
}

} // namespace limber
