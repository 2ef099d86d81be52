// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_options.h"

#include "core/storage/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdlib>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(StartOptions)
};

} // namespace

StartOptions readStartOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        StartText::tr("Plans, leads and records exercise routines for people with back pain."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(
        u"data"_s, StartText::tr("Use this data file instead of your own."), u"file"_s);
    const QCommandLineOption language(
        u"language"_s,
        StartText::tr("Speak this language in this run: en, de, or the generated en-XA, ar-XB."),
        u"code"_s);
    const QCommandLineOption appearance(
        u"appearance"_s, StartText::tr("Look in this run: system, light, dark, highContrast."),
        u"name"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        StartText::tr("Drive the windows through a whole day and leave pictures in this folder."),
        u"folder"_s);
    const QCommandLineOption pose(
        u"pose"_s, StartText::tr("Show this pose file while you write it."), u"file"_s);
    const QCommandLineOption figures(
        u"figures"_s, StartText::tr("Leave pictures of every exercise's poses in this folder."),
        u"folder"_s);
    QCommandLineOption firstPaint(u"report-first-paint"_s);
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption size(
        u"size"_s, StartText::tr("Open the window in this size, such as 1024x640."), u"size"_s);
    const QCommandLineOption hidden(
        u"hidden"_s, StartText::tr("Wait in the tray, or minimised where there is none."));
    parser.addOptions({data, language, appearance, tour, pose, figures, size, hidden, firstPaint});

    parser.addPositionalArgument(u"file"_s, StartText::tr("Open this routine file."), u"[file…]"_s);

    StartOptions options;
    if (!parser.parse(arguments))
        options.answer = StartAnswer{parser.errorText() + u'\n', EXIT_FAILURE};
    else if (parser.isSet(version))
        options.answer = StartAnswer{u"%1 %2\n"_s.arg(QCoreApplication::applicationName(),
                                                      QCoreApplication::applicationVersion()),
                                     EXIT_SUCCESS};
    else if (parser.isSet(help) || parser.isSet(u"help-all"_s))
        options.answer = StartAnswer{parser.helpText(), EXIT_SUCCESS};
    options.dataFile = parser.isSet(data) ? parser.value(data) : defaultDataFile();
    if (parser.isSet(language))
        options.language = parser.value(language);
    if (parser.isSet(appearance))
        options.appearance = fromToken<Appearance>(parser.value(appearance));
    if (parser.isSet(tour))
        options.tourFolder = parser.value(tour);
    if (parser.isSet(pose))
        options.poseFile = parser.value(pose);
    if (parser.isSet(figures))
        options.figuresFolder = parser.value(figures);
    const QStringList sides = parser.value(size).split(u'x');
    if (sides.size() == 2)
        options.windowSize = QSize(sides.at(0).toInt(), sides.at(1).toInt());
    const QStringList files = parser.positionalArguments();
    for (const QString& file : files)
        options.routineFiles.append(QFileInfo(file).absoluteFilePath());
    options.hidden = parser.isSet(hidden);
    options.reportFirstPaint = parser.isSet(firstPaint);
    return options;
}

} // namespace limber
