// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/error_wording.h"

#include <array>
#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

TEST(ErrorWordingTest, EveryFailureOfTheDataFileSaysWhatHappenedAndWhatToDo)
{
    QStringList headlines;
    for (const ErrorCode code :
         {ErrorCode::AlreadyExists, ErrorCode::DatabaseNewer, ErrorCode::DatabaseDamaged,
          ErrorCode::DatabaseForeign, ErrorCode::DatabaseBusy, ErrorCode::FileUnreadable,
          ErrorCode::FileUnwritable, ErrorCode::DiskFull, ErrorCode::MigrationFailed}) {
        const ErrorWords words = dataFileErrorWords(Error{code, u"driver text"_s}, u"/a/b"_s);
        EXPECT_FALSE(words.headline.isEmpty());
        EXPECT_FALSE(words.advice.isEmpty());
        EXPECT_FALSE(words.advice.contains(u"driver text"_s)) << "technical text is kept apart";
        headlines.append(words.headline);
    }
    EXPECT_EQ(headlines.removeDuplicates(), 0) << "every failure has a sentence of its own";
}

TEST(ErrorWordingTest, AChangeThatWasNotSavedSaysSoFirst)
{
    for (const ErrorCode code :
         {ErrorCode::DiskFull, ErrorCode::DatabaseBusy, ErrorCode::FileUnwritable,
          ErrorCode::DatabaseDamaged, ErrorCode::DatabaseFailed})
        EXPECT_TRUE(saveErrorText(Error{code, {}}).startsWith(u"Not saved"_s));
}

} // namespace
} // namespace limber
