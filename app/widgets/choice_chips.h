// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace limber {

class FlowLayout;
class PlainLabel;
class RovingFocus;

/// A few choices side by side under their name, exactly one of which is on.
class ChoiceChips : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceChips(const QString& name, QWidget* parent = nullptr);

    /// For another language: the name, and the text of a choice.
    void setName(const QString& name);
    void setText(int index, const QString& text);

    /// `objectName` names the chip for tests.
    void addChoice(const QString& objectName, const QString& text);
    /// Counts from 0; does not emit.
    void setCurrent(int index);
    [[nodiscard]] int current() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

private:
    void nameChip(QAbstractButton& chip) const;

    QString m_name;
    PlainLabel* m_label;
    FlowLayout* m_row;
    QButtonGroup* m_group;
    RovingFocus* m_focus;
};

} // namespace limber
