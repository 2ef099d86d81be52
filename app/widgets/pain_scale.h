// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/rating_scale.h"

namespace limber {

/// The eleven-point numeric rating scale of pain, 0 "no pain" to 10 "worst pain imaginable".
class PainScale : public RatingScale {
    Q_OBJECT

public:
    explicit PainScale(QWidget* parent = nullptr);

    /// What is asked, for instance "Pain now"; an empty one asks for pain.
    void setQuestion(const QString& question);

protected:
    void changeEvent(QEvent* event) override;

private:
    void wordPain();

    QString m_asked;
};

} // namespace limber
