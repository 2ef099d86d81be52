// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace limber {

class Button;
class PlainLabel;

/// How much a finding matters, which decides its picture. Its word comes with it.
enum class FindingWeight { Stop, Change, Hint };

/// What is shown of a finding, worded already.
struct FindingEntry {
    QString id; ///< By which it is accepted.
    FindingWeight weight = FindingWeight::Hint;
    QString severity; ///< "Worth a change".
    QString message;
    QString sources; ///< What it rests on.
    QString fix;     ///< What the button that mends it says; empty where there is none.

    friend bool operator==(const FindingEntry&, const FindingEntry&) = default;
};

enum class FindingStanding { Open, Accepted };

/// Whether what a finding rests on is shown.
enum class SourcesFold { Folded, Unfolded };

/// One finding: how much it matters by picture and word, what it says, and what can be done.
class FindingRow : public QWidget {
    Q_OBJECT

public:
    FindingRow(const FindingEntry& finding, FindingStanding standing, SourcesFold fold,
               QWidget* parent = nullptr);

    void focusFirst();
    /// Puts its buttons behind `before` in the order of the keyboard. Returns the last of them.
    [[nodiscard]] QWidget* tabAfter(QWidget* before);

Q_SIGNALS:
    void acceptRequested();
    void takeBackRequested();
    void fixRequested();
    void foldChanged(limber::SourcesFold fold);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void showFold();

    FindingWeight m_weight;
    QLabel* m_picture;
    PlainLabel* m_sources;
    Button* m_why;
    Button* m_fix = nullptr; ///< Where the program can mend it.
    Button* m_decide;        ///< Accepts, or takes that back.
};

} // namespace limber
