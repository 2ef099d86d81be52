// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_export.h"
#include "app/charts/pain_chart.h"
#include "app/charts/period_bar_chart.h"
#include "tests/app/charts/chart_cases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

class ChartExportTest : public testing::Test {
protected:
    ChartExportTest()
        : m_chart(test::madeUpBars(30))
    {
        m_chart.setTitle(u"3 of 4 weeks kept & <well>"_s);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
    PeriodBarChart m_chart;
    ChartStyle m_style = paperChartStyle(QFont(u"DejaVu Sans"_s), Qt::LeftToRight);
};

TEST_F(ChartExportTest, TheEndingOfTheNameChoosesTheFormat)
{
    EXPECT_EQ(chartFormat(u"/a/b.c/weeks.PNG"_s), ChartFormat::Png);
    EXPECT_EQ(chartFormat(u"weeks.svg"_s), ChartFormat::Svg);
    EXPECT_EQ(chartFormat(u"3 of 4.pdf"_s), ChartFormat::Pdf);
    EXPECT_EQ(chartFormat(u"weeks"_s), std::nullopt);
    EXPECT_EQ(chartFormat(u"weeks.jpg"_s), std::nullopt);
}

TEST_F(ChartExportTest, APictureHasTwoPixelsForOneAndStandsOnWhite)
{
    ASSERT_TRUE(saveChart(m_chart, path(u"weeks.png"_s), m_style));
    const QImage image(path(u"weeks.png"_s));
    EXPECT_EQ(image.width(), 1440);
    EXPECT_EQ(image.pixel(0, 0), 0xffffffff);
    EXPECT_EQ(image.pixel(image.width() - 1, image.height() - 1), 0xffffffff);
    EXPECT_EQ(chartImage(m_chart, m_style).size(), image.size());
}

TEST_F(ChartExportTest, TextsOfADrawingStayTexts)
{
    ASSERT_TRUE(saveChart(m_chart, path(u"weeks.svg"_s), m_style));
    QFile file(path(u"weeks.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList texts;
    QString title;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "text"_L1)
            texts.append(xml.readElementText().simplified());
        else if (xml.isStartElement() && xml.name() == "title"_L1)
            title = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(title, m_chart.title());
    EXPECT_TRUE(texts.contains(m_chart.title())) << texts.join(u'|').toStdString();
    EXPECT_TRUE(texts.contains(u"planned"_s));
}

TEST_F(ChartExportTest, ADocumentHasOnePageAsLargeAsA5OnItsSide)
{
    ASSERT_TRUE(saveChart(m_chart, path(u"weeks.pdf"_s), m_style));
    QFile file(path(u"weeks.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.contains("/Count 1"));
    EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595")) << "210 mm wide";
    EXPECT_TRUE(pdf.contains("/Font"));
}

TEST_F(ChartExportTest, PaperIsWhiteWhateverTheScreenLooksLike)
{
    EXPECT_EQ(m_style.tokens->set, TokenSet::Light);
    EXPECT_EQ(m_style.tokens->surface, QColor(Qt::white));
}

TEST_F(ChartExportTest, AnUnknownEndingIsRefusedInWords)
{
    const Result<> saved = saveChart(m_chart, path(u"weeks.bmp"_s), m_style);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::InvalidValue);
    EXPECT_TRUE(
        chartFileErrorText(saved.error(), u"weeks.bmp"_s).contains(u".png, .svg or .pdf"_s));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ChartExportTest, AFolderThatIsGoneIsRefusedAndLeavesNothing)
{
    const QString gone = path(u"gone/weeks.png"_s);
    const Result<> saved = saveChart(m_chart, gone, m_style);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(chartFileErrorText(saved.error(), gone).contains(u"could not be written"_s));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ChartExportTest, AFileThatIsThereIsReplacedWholly)
{
    ASSERT_TRUE(saveChart(m_chart, path(u"weeks.svg"_s), m_style));
    const PainChart pain(test::madeUpPain(30));
    ASSERT_TRUE(saveChart(pain, path(u"weeks.svg"_s), m_style));
    QFile file(path(u"weeks.svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), chartFile(pain, ChartFormat::Svg, m_style));
    EXPECT_EQ(files(), QStringList{u"weeks.svg"_s});
}

} // namespace
} // namespace limber
