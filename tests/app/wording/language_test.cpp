// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/exercise_wording.h"
#include "app/wording/language.h"

#include <QGuiApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class LanguageTest : public testing::Test {
protected:
    ~LanguageTest() override
    {
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    Language m_language;
};

/// Notes that it was told of a new language.
class ListeningLabel : public QLabel {
public:
    int changes = 0;

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++changes;
        QLabel::changeEvent(event);
    }
};

TEST_F(LanguageTest, SwitchesInterfaceAndCatalogueWithoutARestart)
{
    m_language.use(u"en"_s);
    EXPECT_EQ(categoryName(Category::Breathing), u"Breathing"_s);
    m_language.use(u"de"_s);
    EXPECT_EQ(categoryName(Category::Breathing), u"Atmung"_s);
    EXPECT_EQ(catalogueText(u"Bird Dog"_s), u"Vierfüßler-Diagonale"_s);
    m_language.use(u"en"_s);
    EXPECT_EQ(catalogueText(u"Bird Dog"_s), u"Bird Dog"_s);
}

TEST_F(LanguageTest, TellsEveryWidget)
{
    m_language.use(u"en"_s);
    ListeningLabel label;
    label.show();
    m_language.use(u"de"_s);
    QCoreApplication::processEvents();
    EXPECT_GT(label.changes, 0);
}

TEST_F(LanguageTest, UnknownLanguagesFallBackToEnglish)
{
    m_language.use(u"tlh"_s);
    EXPECT_EQ(m_language.code(), u"en"_s);
}

TEST_F(LanguageTest, TheMirroredPseudoLanguageTurnsTheLayoutRound)
{
    m_language.use(u"ar-XB"_s);
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    EXPECT_NE(categoryName(Category::Breathing), u"Breathing"_s);
    m_language.use(u"en-XA"_s);
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST_F(LanguageTest, EachLanguageNamesItself)
{
    EXPECT_EQ(Language::nativeName(u"de"_s), u"Deutsch"_s);
    EXPECT_EQ(Language::available().front(), u"en"_s);
}

} // namespace
} // namespace limber
