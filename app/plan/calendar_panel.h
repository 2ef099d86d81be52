// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/plan/bundled_content.h"
#include "core/storage/data_file.h"

#include <functional>

namespace limber {

class Button;
class Heading;
class Notice;
class PlainLabel;

/// How the user is asked where to; an empty answer means that nothing was chosen. As functions, so
/// that tests need no dialog.
struct CalendarPlaceQuestions {
    std::function<QString(QWidget* parent, const QString& suggested)> file;
    std::function<QString(QWidget* parent)> folder;
};

/// The plan in other calendar programs: a calendar file once, or one that is kept up to date.
class CalendarPanel : public Card {
    Q_OBJECT

public:
    /// The references must outlive the panel. The system's own dialogs ask.
    CalendarPanel(const BundledContent& content, DataFile& dataFile, const Clock& clock,
                  QWidget* parent = nullptr);

    void setQuestions(CalendarPlaceQuestions questions) { m_questions = std::move(questions); }
    /// Shows what the settings say now.
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void word();
    void saveOnce();
    void keep();
    void stop();
    [[nodiscard]] Result<> storeKeptFile(const QString& path);
    [[nodiscard]] Result<> write(const QString& path);
    void say(const QString& text);
    void showFault(const QString& text);
    void showFault(const Error& error, const QString& path);

    const BundledContent& m_content;
    DataFile& m_data;
    const Clock& m_clock;
    CalendarPlaceQuestions m_questions;
    QString m_keptFile;
    Heading* m_title;
    Button* m_close;
    PlainLabel* m_hint;
    Button* m_save;
    PlainLabel* m_keepTitle;
    PlainLabel* m_keepHint;
    PlainLabel* m_keptPath;
    Button* m_keep;
    Button* m_stop;
    PlainLabel* m_said;
    Notice* m_fault;
};

} // namespace limber
