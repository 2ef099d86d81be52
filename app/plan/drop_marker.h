// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace limber {

/// The outline of where a dragged block would come to lie, with its time.
class DropMarker : public QWidget {
    Q_OBJECT

public:
    explicit DropMarker(QWidget* parent);

    void showAt(QRect box, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace limber
