// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/chip.h"

#include <QStringList>

class QMenu;

namespace limber {

/// A chip that opens a list of choices, of which any number may be on. The list stays open while
/// choices are switched; the chip is on, and says how many, while any of them is.
class ChoiceMenu : public Chip {
    Q_OBJECT

public:
    explicit ChoiceMenu(QWidget* parent = nullptr);

    /// What the choices are about: "Equipment".
    void setTitle(const QString& title);
    /// `key` is what `selection()` names the choice by; it is never shown. Keeps what is on where
    /// a choice of the same key was on before.
    void setChoices(const QList<std::pair<QString, QString>>& keysAndTexts);
    /// Keys of the choices that are on, in their order.
    [[nodiscard]] QStringList selection() const;
    /// Switches choices without emitting. Unknown keys are ignored.
    void setSelection(const QStringList& keys);

    [[nodiscard]] QMenu& choices() { return *m_menu; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();

protected:
    /// The chip shows what the list says, whatever is clicked.
    void nextCheckState() override {}
    void paintEvent(QPaintEvent* event) override;

private:
    void open();
    void refresh();

    QString m_title;
    QMenu* m_menu;
};

} // namespace limber
