// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QScrollArea;

namespace limber {

/// A preview beside what can be chosen about it, above what can be done with it; the choices go
/// below the preview where the dialog is narrow, and scroll where they find no room.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreviewDialog(QWidget* parent = nullptr);

protected:
    /// Takes over the three parts.
    void setParts(QWidget* preview, QWidget* options, QWidget* output);
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_options = nullptr;
    QScrollArea* m_optionPlace;
    QBoxLayout* m_body;
};

} // namespace limber
