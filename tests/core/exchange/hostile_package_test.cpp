// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_file.h"
#include "tests/core/exchange/random_package.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <functional>
#include <gtest/gtest.h>

// Routine files that nobody wrote with good intent, and those that something broke on their way.

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// A small file with everything in it that a file can hold.
QByteArray wholeFile()
{
    for (unsigned seed = 0;; ++seed) {
        test::Chance chance(seed);
        RoutinePackage package = test::randomPackage(chance);
        package.routines.resize(1, package.routines.front());
        Routine& routine = package.routines.front();
        routine.steps.resize(std::min<std::size_t>(routine.steps.size(), 3), routine.steps.front());
        std::erase_if(routine.groups, [&](const StepGroup& group) {
            return std::ranges::none_of(
                routine.steps, [&](const RoutineStep& step) { return step.group == group.id; });
        });
        const bool hasAll = !routine.groups.empty() && package.exercises.size() == 1 &&
                            !package.exercises.front().pictures.empty() &&
                            !package.exercises.front().motion.isEmpty() && !routine.goal.isEmpty();
        if (hasAll)
            return writePackage(package);
    }
}

/// Reads and checks that a refused file has a message with a place within it.
PackageReading read(const QByteArray& file)
{
    PackageReading reading = readPackage(file);
    EXPECT_EQ(reading.package.has_value(), reading.problems.empty());
    EXPECT_LE(reading.problems.size(), static_cast<std::size_t>(package_limits::kProblems));
    for (const PackageProblem& problem : reading.problems) {
        EXPECT_GE(problem.place.line, 1);
        EXPECT_LE(problem.place.line, 1 + file.count('\n'));
        EXPECT_GE(problem.place.column, 1);
        EXPECT_LE(problem.place.column, file.size() + 1);
    }
    return reading;
}

PackageFault faultOf(const QByteArray& file)
{
    const PackageReading reading = read(file);
    EXPECT_FALSE(reading.problems.empty());
    return reading.problems.empty() ? PackageFault::BadSyntax : reading.problems.front().fault;
}

/// Calls `visit` with the document once for each value in it and each wrong value in its place.
void replaceEach(const QJsonValue& value, const QJsonArray& wrong,
                 const std::function<void(const QJsonValue&)>& visit)
{
    for (const QJsonValue& other : wrong) {
        if (other != value)
            visit(other);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            replaceEach(member.value(), wrong, [&](const QJsonValue& replaced) {
                QJsonObject changed = object;
                changed.insert(member.key(), replaced);
                visit(changed);
            });
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            replaceEach(list.at(i), wrong, [&](const QJsonValue& replaced) {
                QJsonArray changed = list;
                changed.replace(i, replaced);
                visit(changed);
            });
        }
    }
}

TEST(HostilePackageTest, AWrongValueInPlaceOfEachIsReadOrNamedAndNothingElse)
{
    const QJsonArray wrong{QJsonValue(),
                           true,
                           -1,
                           1e308,
                           0.5,
                           u"\u202E<script>alert(1)</script>"_s,
                           QJsonArray{QJsonArray{1}},
                           QJsonObject{{u"../../x"_s, 1}}};
    int tried = 0;
    int refused = 0;
    replaceEach(QJsonDocument::fromJson(wholeFile()).object(), wrong, [&](const QJsonValue& value) {
        ++tried;
        const QByteArray file = value.isObject()  ? QJsonDocument(value.toObject()).toJson()
                                : value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                                  : QByteArray("null");
        if (!read(file).package)
            ++refused;
    });
    std::printf("  %d files, %d refused\n", tried, refused);
    EXPECT_GT(tried, 1500);
    // A text in place of a text and a number in place of a number may be fine.
    EXPECT_GT(refused, tried * 8 / 10);
}

TEST(HostilePackageTest, AFileCutOffAtAnyByteIsRefused)
{
    const QByteArray file = wholeFile();
    // The last byte is the line break after the closing brace.
    for (qsizetype length = 0; length < file.size() - 1; ++length) {
        const PackageReading reading = read(file.first(length));
        ASSERT_FALSE(reading.package.has_value()) << length;
        const PackageFault fault = reading.problems.front().fault;
        ASSERT_TRUE(fault == PackageFault::EndsEarly || fault == PackageFault::Empty) << length;
    }
    EXPECT_TRUE(read(file.chopped(1)).package.has_value());
}

TEST(HostilePackageTest, AByteChangedAnywhereIsReadOrNamed)
{
    const QByteArray file = wholeFile();
    constexpr std::array kBytes{'\0', '\xFF', '"', '}', '\\', '9'};
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray changed = file;
        changed[at] = kBytes[static_cast<std::size_t>(at) % kBytes.size()];
        (void)read(changed);
    }
}

TEST(HostilePackageTest, NestingOfAHundredThousandIsRefused)
{
    QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    EXPECT_EQ(faultOf(deep), PackageFault::TooDeep);
    QByteArray within = wholeFile();
    EXPECT_EQ(faultOf(within.replace("\"limber-routine\"", deep)), PackageFault::TooDeep);
}

TEST(HostilePackageTest, AMillionValuesAreRefused)
{
    EXPECT_EQ(faultOf("[" + QByteArray("0,").repeated(1'000'000) + "0]"), PackageFault::TooMuch);
    QByteArray fields = "{";
    for (int i = 0; i < 200'000; ++i)
        fields += "\"" + QByteArray::number(i) + "\":0,";
    const QByteArray file = fields + "\"format\":\"limber-routine\",\"version\":1,\"routines\":[]}";
    const PackageReading reading = read(file);
    EXPECT_EQ(reading.problems.size(), static_cast<std::size_t>(package_limits::kProblems));
}

TEST(HostilePackageTest, TextsAndListsOfAnExerciseAreBounded)
{
    const QJsonObject whole = QJsonDocument::fromJson(wholeFile()).object();
    const auto with = [&](const QString& field, const QJsonValue& value) {
        QJsonObject file = whole;
        QJsonArray exercises = file.value("exercises"_L1).toArray();
        QJsonObject own = exercises.first().toObject();
        QJsonObject exercise = own.value("exercise"_L1).toObject();
        exercise.insert(field, value);
        own.insert("exercise"_L1, exercise);
        exercises.replace(0, own);
        file.insert("exercises"_L1, exercises);
        return QJsonDocument(file).toJson();
    };
    EXPECT_EQ(faultOf(with(u"name"_s, QString(1'000'000, u'n'))), PackageFault::TextTooLong);
    EXPECT_EQ(faultOf(with(u"name"_s, QString(81, u'n'))), PackageFault::BadExercise);
    QJsonArray steps;
    for (int i = 0; i < 1000; ++i)
        steps.append(QString::number(i));
    EXPECT_EQ(faultOf(with(u"steps"_s, steps)), PackageFault::ListTooLong);
    EXPECT_EQ(faultOf(with(u"sides"_s, u"three"_s)), PackageFault::BadExercise);
    EXPECT_EQ(faultOf(with(u"picture"_s, u"../../../etc/passwd"_s)), PackageFault::BadExercise);
}

TEST(HostilePackageTest, APictureIsBoundedAndBeginsAsItsFormatDoes)
{
    const QJsonObject whole = QJsonDocument::fromJson(wholeFile()).object();
    const auto faultWith = [&](const QString& format, const QByteArray& data) {
        QJsonObject file = whole;
        QJsonArray exercises = file.value("exercises"_L1).toArray();
        QJsonObject own = exercises.first().toObject();
        own.insert("pictures"_L1, QJsonArray{QJsonObject{{u"format"_s, format},
                                                         {u"data"_s, QString::fromLatin1(data)}}});
        exercises.replace(0, own);
        file.insert("exercises"_L1, exercises);
        const PackageReading reading = read(QJsonDocument(file).toJson());
        return reading.package ? std::nullopt : std::optional(reading.problems.front().fault);
    };
    const QByteArray jpeg("\xFF\xD8\xFF");
    const QByteArray png("\x89PNG\r\n\x1a\n");
    EXPECT_EQ(faultWith(u"jpeg"_s, jpeg.toBase64()), std::nullopt);
    EXPECT_EQ(faultWith(u"png"_s, png.toBase64()), std::nullopt);
    EXPECT_EQ(faultWith(u"png"_s, jpeg.toBase64()), PackageFault::NotAPicture);
    EXPECT_EQ(faultWith(u"svg"_s, "PHN2Zz4="), PackageFault::UnknownWord);
    EXPECT_EQ(faultWith(u"jpeg"_s, "/9j/ not base64"), PackageFault::NotAPicture);
    EXPECT_EQ(faultWith(u"jpeg"_s, ""), PackageFault::NotAPicture);
    EXPECT_EQ(faultWith(u"jpeg"_s, "file:///etc/passwd"), PackageFault::NotAPicture);
    const QByteArray most = jpeg + QByteArray(kLargestPicture - jpeg.size(), 'x');
    EXPECT_EQ(faultWith(u"jpeg"_s, most.toBase64()), std::nullopt);
    EXPECT_EQ(faultWith(u"jpeg"_s, (most + 'x').toBase64()), PackageFault::PictureTooLarge);
}

TEST(HostilePackageTest, TheSameIdTwiceIsRefused)
{
    RoutinePackage package = *readPackage(wholeFile()).package;
    package.routines.push_back(package.routines.front());
    EXPECT_EQ(faultOf(writePackage(package)), PackageFault::IdTwice);
    package.routines.pop_back();
    package.exercises.push_back(package.exercises.front());
    EXPECT_EQ(faultOf(writePackage(package)), PackageFault::IdTwice);
}

TEST(HostilePackageTest, MarkupInANameIsNothingButText)
{
    RoutinePackage package = *readPackage(wholeFile()).package;
    const QString name = u"<img src=x onerror=alert(1)><h1>&amp;"_s;
    package.routines.front().name = name;
    const PackageReading reading = read(writePackage(package));
    ASSERT_TRUE(reading.package.has_value());
    EXPECT_EQ(reading.package->routines.front().name, name);
}

TEST(HostilePackageTest, TheLargestFilesAreReadOrRefusedInBoundedTime)
{
    const qsizetype size = package_limits::kBytes;
    const QByteArray jpeg = QByteArray("\xFF\xD8\xFF").append(1'000'000, 'x').toBase64();
    QByteArray pictures = "{\"format\":\"limber-routine\",\"version\":1,\"routines\":[],\"x\":[";
    while (pictures.size() + jpeg.size() < size - 10)
        pictures += '"' + jpeg + "\",";
    pictures += "1]}";
    const std::vector<std::pair<const char*, QByteArray>> files{
        {"one long text", '"' + QByteArray(size - 2, 'a') + '"'},
        {"one long number", QByteArray(size, '9')},
        {"escapes", '"' + QByteArray("\\u00e9").repeated(size / 6 - 1) + '"'},
        {"spaces", QByteArray(size, ' ')},
        {"line breaks", QByteArray(size - 1, '\n') + 'x'},
        {"empty lists", "[" + QByteArray("[],").repeated(package_limits::kValues - 2) + "0]"},
        {"pictures", pictures},
        {"one byte too many", QByteArray(size + 1, ' ')},
    };
    for (const auto& [what, file] : files) {
        QElapsedTimer time;
        time.start();
        EXPECT_FALSE(readPackage(file).package.has_value()) << what;
        std::printf("  %-18s %5lld ms, %lld bytes\n", what, static_cast<long long>(time.elapsed()),
                    static_cast<long long>(file.size()));
    }
}

TEST(HostilePackageTest, AFileOfAHundredMegabytesIsRefusedByItsSize)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.limber"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(100 * 1000 * 1000));
    file.close();
    // Reading would be a failure of another kind.
    file.setPermissions({});
    const auto reading = readPackageFile(file.fileName());
    ASSERT_TRUE(reading.has_value());
    ASSERT_EQ(reading->problems.size(), 1U);
    EXPECT_EQ(reading->problems.front().fault, PackageFault::TooLarge);
}

} // namespace
} // namespace limber
