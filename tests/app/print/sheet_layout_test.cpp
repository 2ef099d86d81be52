// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_layout.h"
#include "app/wording/pseudo_translator.h"
#include "tests/app/print/sheet_ground.h"

#include <QCoreApplication>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <set>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// Sums of lengths differ in their last digits.
constexpr double kNothing = 0.05;

std::vector<PrintChoices> everyChoice()
{
    std::vector<PrintChoices> all;
    for (const PrintPaper paper : {PrintPaper::A4, PrintPaper::Letter}) {
        for (const PrintColumns columns : {PrintColumns::One, PrintColumns::Two}) {
            for (const PrintSize size : {PrintSize::Normal, PrintSize::Large}) {
                PrintChoices choices;
                choices.paper = paper;
                choices.columns = columns;
                choices.size = size;
                all.push_back(choices);
            }
        }
    }
    return all;
}

std::string named(const Routine& routine, const PrintChoices& choices)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(routine.name, token(*choices.paper), token(choices.columns), token(choices.size))
        .toStdString();
}

/// What a piece covers with ink.
QRectF coveredBy(const SheetPiece& piece)
{
    if (const auto* line = std::get_if<LinePiece>(&piece.shape))
        return line->text->covered(line->line).translated(piece.place.topLeft());
    return piece.place;
}

bool isWithin(const QRectF& inner, const QRectF& outer)
{
    return outer.adjusted(-kNothing, -kNothing, kNothing, kNothing).contains(inner);
}

bool overlap(const QRectF& one, const QRectF& other)
{
    const QRectF shared = one & other;
    return shared.width() > kNothing && shared.height() > kNothing;
}

/// A label stands in its box, and a number in its ring.
bool isFrame(const SheetPiece& piece)
{
    return std::holds_alternative<BoxPiece>(piece.shape) ||
           std::holds_alternative<RingPiece>(piece.shape);
}

void expectSound(const LaidOutDocument& document, const std::string& name)
{
    for (const SheetPage& page : document.pages) {
        const QRectF paper = QRectF(QPointF(), page.size).adjusted(34, 34, -34, -34);
        std::vector<const SheetPiece*> pieces;
        for (const SheetBlock& block : page.blocks) {
            for (const SheetPiece& piece : block.pieces) {
                EXPECT_TRUE(isWithin(coveredBy(piece), paper)) << name;
                if (const auto* line = std::get_if<LinePiece>(&piece.shape)) {
                    EXPECT_TRUE(isWithin(coveredBy(piece), piece.place))
                        << name << ": " << line->text->text().toStdString() << ' '
                        << coveredBy(piece).left() - piece.place.left() << ' '
                        << piece.place.right() - coveredBy(piece).right();
                }
                pieces.push_back(&piece);
            }
        }
        for (std::size_t a = 0; a < pieces.size(); ++a) {
            for (std::size_t b = a + 1; b < pieces.size(); ++b) {
                const bool isLabel = isFrame(*pieces[a]) != isFrame(*pieces[b]) &&
                                     (isWithin(coveredBy(*pieces[a]), pieces[b]->place) ||
                                      isWithin(coveredBy(*pieces[b]), pieces[a]->place));
                EXPECT_TRUE(isLabel || !overlap(coveredBy(*pieces[a]), coveredBy(*pieces[b])))
                    << name;
            }
        }
    }
}

/// On how many pages each exercise stands.
std::map<int, std::set<std::size_t>> pagesOfExercises(const LaidOutDocument& document)
{
    std::map<int, std::set<std::size_t>> pages;
    for (std::size_t page = 0; page < document.pages.size(); ++page) {
        for (const SheetBlock& block : document.pages[page].blocks) {
            if (block.kind == SheetBlockKind::Exercise)
                pages[block.exercise].insert(page);
        }
    }
    return pages;
}

/// The room between the top margin and the footer, less a header and the gaps where a block may
/// have been divided.
double leastBodyHeight(const SheetPage& page)
{
    double footer = page.size.height();
    for (const SheetBlock& block : page.blocks) {
        if (block.kind == SheetBlockKind::Footer)
            footer = block.pieces.front().place.top();
    }
    return footer - 140.0;
}

/// Only what is taller than a page stands on two.
void expectDividedOnlyWhereNeeded(const LaidOutDocument& document, const std::string& name)
{
    for (const auto& [exercise, on] : pagesOfExercises(document)) {
        if (on.size() == 1)
            continue;
        double height = 0.0;
        for (const SheetPage& page : document.pages) {
            for (const SheetBlock& block : page.blocks) {
                if (block.kind == SheetBlockKind::Exercise && block.exercise == exercise)
                    height += block.height;
            }
        }
        EXPECT_GT(height, leastBodyHeight(document.pages.front())) << name << ' ' << exercise;
    }
}

class SheetLayoutTest : public testing::Test {
protected:
    void speakLongWords()
    {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
    }

private:
    std::unique_ptr<PseudoTranslator> m_pseudo; ///< Takes itself out when it goes.
};

TEST_F(SheetLayoutTest, NothingOverlapsLeavesThePageOrIsDividedWhateverIsChosen)
{
    for (const Routine& routine : test::bundled().routines) {
        for (const PrintChoices& choices : everyChoice()) {
            const LaidOutDocument document = layOut(test::sheetOf(routine), choices);
            expectSound(document, named(routine, choices));
            const auto pages = pagesOfExercises(document);
            EXPECT_EQ(pages.size(), routine.steps.size());
            // In a narrow column of large print an exercise may be taller than a page.
            if (choices.size == PrintSize::Large && choices.columns == PrintColumns::Two)
                continue;
            for (const auto& [exercise, on] : pages)
                EXPECT_EQ(on.size(), 1U) << named(routine, choices) << ' ' << exercise;
        }
    }
}

TEST_F(SheetLayoutTest, TextsThatAreFarLongerLeaveThePageNowhereEither)
{
    speakLongWords();
    for (const Routine& routine : test::bundled().routines) {
        for (const PrintChoices& choices : everyChoice()) {
            const LaidOutDocument document = layOut(test::sheetOf(routine), choices);
            expectSound(document, named(routine, choices));
            EXPECT_EQ(pagesOfExercises(document).size(), routine.steps.size());
            expectDividedOnlyWhereNeeded(document, named(routine, choices));
        }
    }
}

TEST_F(SheetLayoutTest, AnExerciseTallerThanAPageIsDividedBetweenItsLines)
{
    SheetDocument document = test::sheetOf(test::bundled().routines.front());
    RoutineSheet& sheet = document.routines.front();
    sheet.exercises.resize(1);
    for (int i = 0; i < 120; ++i)
        sheet.exercises.front().steps.append(u"Breathe out and let the shoulders sink"_s);
    const LaidOutDocument laidOut = layOut(document, {});
    expectSound(laidOut, "tall");
    EXPECT_GT(pagesOfExercises(laidOut)[0].size(), 1U);
}

TEST_F(SheetLayoutTest, LettersStandUprightAndA4IsTallerThanIt)
{
    PrintChoices choices;
    choices.paper = PrintPaper::A4;
    const SheetDocument document = test::sheetOf(test::bundled().routines.front());
    EXPECT_EQ(layOut(document, choices).pages.front().size, QSizeF(595, 842));
    choices.paper = PrintPaper::Letter;
    EXPECT_EQ(layOut(document, choices).pages.front().size, QSizeF(612, 792));
}

TEST_F(SheetLayoutTest, LargePrintIsAtLeastSixteenPoints)
{
    PrintChoices choices;
    choices.size = PrintSize::Large;
    for (const PrintColumns columns : {PrintColumns::One, PrintColumns::Two}) {
        choices.columns = columns;
        EXPECT_GE(textPoints(SheetText::Body, choices), 16.0);
        EXPECT_GE(textPoints(SheetText::Heading, choices), 16.0);
    }
}

TEST_F(SheetLayoutTest, SheetsForReadersFromTheRightAreTheMirrorImage)
{
    SheetDocument document = test::sheetOf(test::bundled().routines.front());
    const LaidOutDocument left = layOut(document, {});
    document.direction = Qt::RightToLeft;
    const LaidOutDocument right = layOut(document, {});
    expectSound(right, "mirrored");
    ASSERT_EQ(left.pages.size(), right.pages.size());
    const SheetPage& page = left.pages.front();
    for (std::size_t b = 0; b < page.blocks.size(); ++b) {
        const SheetBlock& one = page.blocks[b];
        const SheetBlock& other = right.pages.front().blocks[b];
        ASSERT_EQ(one.pieces.size(), other.pieces.size());
        for (std::size_t i = 0; i < one.pieces.size(); ++i) {
            EXPECT_NEAR(one.pieces[i].place.left() + other.pieces[i].place.right(),
                        page.size.width(), kNothing);
        }
    }
}

TEST_F(SheetLayoutTest, BoxesAndFiguresAreLeftOutWhereTheyAreNotWanted)
{
    const auto count = [](const LaidOutDocument& document, auto isMeant) {
        int found = 0;
        for (const SheetPage& page : document.pages) {
            for (const SheetBlock& block : page.blocks)
                found += static_cast<int>(std::ranges::count_if(block.pieces, isMeant));
        }
        return found;
    };
    const auto isBox = [](const SheetPiece& piece) {
        return std::holds_alternative<BoxPiece>(piece.shape);
    };
    const auto isFigure = [](const SheetPiece& piece) {
        return std::holds_alternative<FigurePiece>(piece.shape);
    };
    const Routine& routine = test::bundled().routines.front();
    const auto steps = static_cast<int>(routine.steps.size());
    PrintChoices choices;
    const SheetDocument document = test::sheetOf(routine, {Qt::Monday, Qt::Wednesday, Qt::Friday});
    // Four weeks of three days, for each exercise and for the back.
    EXPECT_EQ(count(layOut(document, choices), isBox), 4 * 3 * (steps + 1));
    EXPECT_GE(count(layOut(document, choices), isFigure), steps);
    choices.tickBoxes = false;
    choices.figures = false;
    EXPECT_EQ(count(layOut(document, choices), isBox), 0);
    EXPECT_EQ(count(layOut(document, choices), isFigure), 0);
}

TEST_F(SheetLayoutTest, EveryPageSaysWhatToStopForAndWhichPageItIs)
{
    const LaidOutDocument document = layOut(test::sheetOf(test::bundled().routines.front()), {});
    int number = 0;
    for (const SheetPage& page : document.pages) {
        ++number;
        QStringList texts;
        for (const SheetPiece& piece : page.blocks.back().pieces) {
            if (const auto* line = std::get_if<LinePiece>(&piece.shape))
                texts.append(line->text->text());
        }
        const QString all = texts.join(u'\n');
        EXPECT_EQ(page.blocks.back().kind, SheetBlockKind::Footer);
        EXPECT_TRUE(all.contains(u"Stop and ask a doctor"_s));
        EXPECT_TRUE(all.contains(u"Page %1 of %2"_s.arg(number).arg(document.pages.size())));
    }
}

TEST_F(SheetLayoutTest, APictureStandsForAnExerciseWithoutAFigure)
{
    SheetSources sources = test::sources();
    sources.motion = nullptr;
    sources.picture = [](const ExerciseId&) { return QImage(400, 300, QImage::Format_RGB32); };
    SheetDocument document;
    document.title = u"Mine"_s;
    document.routines.push_back(
        routineSheet(test::bundled().routines.front(), test::everyDay(), sources));
    const LaidOutDocument laidOut = layOut(document, {});
    expectSound(laidOut, "pictures");
    const auto& blocks = laidOut.pages.front().blocks;
    EXPECT_TRUE(std::ranges::any_of(blocks, [](const SheetBlock& block) {
        return std::ranges::any_of(block.pieces, [](const SheetPiece& piece) {
            return std::holds_alternative<PicturePiece>(piece.shape);
        });
    }));
}

} // namespace
} // namespace limber
