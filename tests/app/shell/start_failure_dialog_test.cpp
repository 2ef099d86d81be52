// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_failure_dialog.h"
#include "app/widgets/button.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class StartFailureDialogTest : public testing::Test {
protected:
    StartFailureDialog m_dialog{{u"It is damaged."_s, u"Keep a copy of <b>it</b>."_s}, u"page 3"_s};
};

TEST_F(StartFailureDialogTest, SaysWhatHappenedWhatToDoAndTheDetailAsPlainText)
{
    QStringList texts;
    for (const QLabel* label : m_dialog.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        texts.append(label->text());
    }
    EXPECT_TRUE(texts.contains(u"It is damaged."_s));
    EXPECT_TRUE(texts.contains(u"Keep a copy of <b>it</b>."_s));
    EXPECT_TRUE(texts.join(u' ').contains(u"page 3"_s));
}

TEST_F(StartFailureDialogTest, OffersToQuitToChooseAnotherFileAndToTryAgain)
{
    using Choice = StartFailureDialog::Choice;
    const auto buttons = m_dialog.findChildren<Button*>();
    const std::array expected{Choice::Quit, Choice::OtherFile, Choice::TryAgain};
    ASSERT_EQ(buttons.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(buttons.at(i), Qt::LeftButton);
        EXPECT_EQ(m_dialog.choice(), expected.at(static_cast<std::size_t>(i)));
    }
}

} // namespace
} // namespace limber
