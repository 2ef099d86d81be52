// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/language.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// What is missing in a language after every text of the program was looked for anew.
struct MissingTexts {
    bool couldLook = false;
    QStringList texts;
};

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

MissingTexts missingTexts(const QString& language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"limber.ts"_s);
    QFile::copy(QStringLiteral(LIMBER_SOURCE_DIR) + u"/translations/limber_%1.ts"_s.arg(language),
                copy);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LIMBER_LUPDATE),
                  {u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, QStringLiteral(LIMBER_SOURCE_DIR),
                   QStringLiteral(LIMBER_SOURCE_DIR) + u"/app"_s,
                   QStringLiteral(LIMBER_CATALOGUE_STRINGS), u"-ts"_s, copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    MissingTexts missing{.couldLook = true};
    static const QRegularExpression kMessage(
        u"<source>((?:(?!</source>).)*)</source>(?:(?!</message>).)*<translation[^>]*"
        "type=\"unfinished\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    auto found = kMessage.globalMatch(readAll(copy));
    while (found.hasNext())
        missing.texts.append(found.next().captured(1));
    return missing;
}

TEST(TranslationsTest, GermanIsComplete)
{
    const MissingTexts missing = missingTexts(u"de"_s);
    ASSERT_TRUE(missing.couldLook) << "lupdate could not run: " << LIMBER_LUPDATE;
    EXPECT_TRUE(missing.texts.isEmpty()) << missing.texts.join(u'\n').toStdString();
}

// Where lupdate does not see which class is meant it leaves the namespace out, and the text is then
// never found.
TEST(TranslationsTest, NoTextOfAClassStandsUnderAnotherName)
{
    QString headers;
    QDirIterator files(QStringLiteral(LIMBER_SOURCE_DIR) + u"/app"_s, {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        headers += readAll(files.next());
    ASSERT_FALSE(headers.isEmpty());
    static const QRegularExpression kContext(u"<name>(\\w+)</name>"_s);
    auto found = kContext.globalMatch(
        readAll(QStringLiteral(LIMBER_SOURCE_DIR) + u"/translations/limber_de.ts"_s));
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        EXPECT_FALSE(
            headers.contains(QRegularExpression(u"class %1( final)? : public"_s.arg(name))))
            << name.toStdString();
    }
}

TEST(TranslationsTest, EveryLanguageOffersItselfAndIsInTheProgram)
{
    for (const QString& code : Language::available())
        EXPECT_TRUE(QFile::exists(u":/translations/limber_%1.qm"_s.arg(code)))
            << code.toStdString();
}

} // namespace
} // namespace limber
