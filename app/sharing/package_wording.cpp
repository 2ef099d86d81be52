// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharing/package_wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace limber {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackageWording)
};

QString number(int value)
{
    return QLocale().toString(value);
}

/// What is wrong, without place and field.
QString faultText(const PackageProblem& problem)
{
    using enum PackageFault;
    switch (problem.fault) {
    case Empty:
        return Text::tr("there is nothing in the file");
    case TooLarge:
        return Text::tr("the file has more than %1")
            .arg(QLocale().formattedDataSize(problem.highest));
    case NotText:
        return Text::tr("this is no text");
    case EndsEarly:
        return Text::tr("the file breaks off here");
    case BadSyntax:
        return Text::tr("something else is expected here");
    case TooDeep:
        return Text::tr("lists within lists, more than %1 deep").arg(number(problem.highest));
    case TooMuch:
        return Text::tr("more than %1 values").arg(number(problem.highest));
    case OtherFormat:
        return Text::tr("this is not a routine file");
    case NewerVersion:
        return Text::tr("version %1 is newer than this program").arg(problem.word);
    case FieldTwice:
        return Text::tr("“%1” is there twice").arg(problem.word);
    case UnknownField:
        return Text::tr("“%1” does not belong here").arg(problem.word);
    case MissingField:
        return Text::tr("is missing");
    case NotAnObject:
        return Text::tr("is not an object in braces");
    case NotAList:
        return Text::tr("is not a list");
    case NotAText:
        return Text::tr("is not a text");
    case NotAWholeNumber:
        return Text::tr("is not a whole number");
    case OutOfRange:
        return Text::tr("is not between %1 and %2")
            .arg(number(problem.lowest), number(problem.highest));
    case EmptyText:
        return Text::tr("is an empty text");
    case TextTooLong:
        return Text::tr("has more than %1 characters").arg(number(problem.highest));
    case BadCharacter:
        return Text::tr("has a character that does not belong into a text");
    case UnknownWord:
        return Text::tr("“%1” is not a known word").arg(problem.word);
    case NotAnId:
        return Text::tr("“%1” is not an identifier of a-z, 0-9 and hyphens").arg(problem.word);
    case IdTwice:
        return Text::tr("the identifier “%1” is there twice").arg(problem.word);
    case EmptyList:
        return Text::tr("is an empty list");
    case ListTooLong:
        return Text::tr("has more than %1 entries").arg(number(problem.highest));
    case UnknownGroup:
        return Text::tr("there is no group “%1”").arg(problem.word);
    case ScatteredGroup:
        return Text::tr("the steps of the group “%1” do not stand next to each other")
            .arg(problem.word);
    case SetsDiffer:
        return Text::tr("does not have as many numbers as there are sets");
    case TooMuchPractice:
        return Text::tr("more rounds, sets and repetitions than a session can have");
    case NotAPicture:
        return Text::tr("is not a picture that can be shown");
    case PictureTooLarge:
        return Text::tr("is a picture of more than %1")
            .arg(QLocale().formattedDataSize(problem.highest));
    case BadExercise:
    case BadMotion:
        break;
    }
    return problem.reason; // For those who write such files.
}

} // namespace

ErrorWords packageRefusalWords(const std::vector<PackageProblem>& problems)
{
    using enum PackageFault;
    const PackageProblem& first = problems.front();
    switch (first.fault) {
    case Empty:
        return {Text::tr("This file is empty."), Text::tr("Ask whoever sent it to send it again.")};
    case TooLarge:
        return {Text::tr("This file is too large for a routine file."),
                Text::tr("A routine file has %1 at most, pictures included. Choose another file.")
                    .arg(QLocale().formattedDataSize(first.highest))};
    case OtherFormat:
        return {Text::tr("This is not a routine file."),
                Text::tr("Routine files are saved by Limber and end in .limber. Choose another "
                         "file.")};
    case NotText:
        return {Text::tr("This is not a routine file, or it was damaged on its way."),
                Text::tr("Choose another file, or ask whoever sent it to send it again.")};
    case NewerVersion:
        return {Text::tr("This file was made by a newer Limber."),
                Text::tr("Install the newest Limber, then open the file again.")};
    case EndsEarly:
        return {Text::tr("This file breaks off in the middle."),
                Text::tr("Ask whoever sent it to send it again. Nothing was taken from it.")};
    default:
        return {Text::tr("This routine file has mistakes."),
                Text::tr("Nothing was taken from it. Ask whoever made it to save it again, or mend "
                         "these places and open it once more.")};
    }
}

bool hasPlace(const PackageProblem& problem)
{
    using enum PackageFault;
    return problem.fault != Empty && problem.fault != TooLarge && problem.fault != OtherFormat &&
           problem.fault != NewerVersion;
}

QString packageProblemText(const PackageProblem& problem)
{
    QString text = faultText(problem);
    if (!hasPlace(problem))
        return text;
    if (!problem.path.isEmpty())
        text = Text::tr("%1: %2", "field of a file, what is wrong with it").arg(problem.path, text);
    return Text::tr("Line %1, column %2: %3")
        .arg(number(problem.place.line), number(problem.place.column), text);
}

QString packageWriteErrorText(const Error& error, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Text::tr("The file %1 could not be written: the disk is full. Free some space.")
            .arg(file);
    case ErrorCode::FileUnwritable:
        return Text::tr("The file %1 could not be written. Check that its folder is there and that "
                        "you may write in it, or choose another one.")
            .arg(file);
    case ErrorCode::InvalidValue:
        return Text::tr("This is more than a routine file can hold (%1). Save fewer routines, or "
                        "use fewer pictures.")
            .arg(error.detail);
    default:
        return Text::tr("The file %1 was not written, since your routines could not be read. "
                        "Please try again.")
            .arg(file);
    }
}

QString packageReadErrorText(const Error& error, const QString& path)
{
    if (error.code == ErrorCode::FileUnreadable) {
        return Text::tr("The file %1 cannot be read. Check that it is still there and that you may "
                        "read it.")
            .arg(QDir::toNativeSeparators(path));
    }
    return Text::tr("Your own routines could not be read, so nothing can come in beside them. "
                    "Close Limber and open it again.");
}

} // namespace limber
