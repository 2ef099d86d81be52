// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace limber {

class Chip;
class FlowLayout;

/// Filter chips that wrap like words; any number may be on.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget* parent = nullptr);

    /// `key` is what `selection()` names the chip by; it is never shown.
    Chip* addChip(const QString& key, const QString& text);
    void clear();

    /// Keys of the chips that are on, in the order of the row.
    [[nodiscard]] QStringList selection() const;

    /// Switches chips without emitting. Unknown keys are ignored.
    void setSelection(const QStringList& keys);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void selectionChanged(const QStringList& keys);

private:
    struct Entry {
        QString key;
        Chip* chip;
    };
    FlowLayout* m_layout;
    QList<Entry> m_entries;
};

} // namespace limber
