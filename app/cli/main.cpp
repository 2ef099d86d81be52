// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_commands.h"
#include "app/cli/demo_command.h"
#include "app/cli/export_commands.h"
#include "app/cli/plan_commands.h"
#include "app/cli/print_commands.h"
#include "app/cli/record_commands.h"
#include "app/cli/routine_file_commands.h"
#include "core/common/clock.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <memory>

using namespace limber;
using namespace limber::cli;
using namespace Qt::StringLiterals;

namespace {

const QStringList kEverywhere{u"data"_s, u"today"_s, u"json"_s};

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& group :
         {catalogueCommands(), planCommands(), printCommands(), recordCommands(),
          routineFileCommands(), std::vector<Command>{demoCommand(), exportCommand()}})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QString help(const std::vector<Command>& commands)
{
    QString text = CliText::tr("usage: limber-cli COMMAND [--data FILE] [--today YYYY-MM-DD] "
                               "[--json]\n\n");
    for (const Command& command : commands)
        text += u"  %1\n      %2\n"_s.arg(command.usage, command.summary);
    text += CliText::tr("\nEnds with 0 when done, 1 when the answer is no, 2 on wrong use, 3 when "
                        "data could not be read or written.\n");
    return text;
}

/// The command whose words the call begins with; the longer name wins.
const Command* findCommand(const std::vector<Command>& commands, const QStringList& words)
{
    for (const int length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Command& command : commands) {
            if (words.size() >= length && command.name == name)
                return &command;
        }
    }
    return nullptr;
}

Outcome<Answer> run(const QCommandLineParser& parser, const std::vector<Command>& commands)
{
    const QStringList words = parser.positionalArguments();
    const Command* command = findCommand(commands, words);
    if (!command) {
        return wrongUse(
            words.isEmpty()
                ? CliText::tr("a command is missing; see --help")
                : CliText::tr("no command %1; see --help").arg(words.mid(0, 2).join(u' ')));
    }
    for (const QString& option : parser.optionNames()) {
        if (!kEverywhere.contains(option) && !command->options.contains(option)) {
            return wrongUse(CliText::tr("--%1 does not belong to %2").arg(option, command->name));
        }
    }
    const SystemClock clock;
    Invocation call(parser, clock);
    call.setWords(words.mid(command->name.count(u' ') + 1));
    if (call.words().size() != command->words)
        return wrongUse(CliText::tr("usage: limber-cli %1").arg(command->usage));
    auto answer = command->run(call);
    if (answer && call.isOnDemonstration())
        answer->remark = CliText::tr("this is a demonstration: its history is made up");
    return answer;
}

void print(const Answer& answer, bool asJson)
{
    QTextStream out(stdout);
    if (!asJson) {
        for (const QString& line : answer.lines)
            out << line << '\n';
        return;
    }
    const QJsonDocument document = answer.json.isArray() ? QJsonDocument(answer.json.toArray())
                                                         : QJsonDocument(answer.json.toObject());
    out << QString::fromUtf8(document.toJson());
}

/// Only what is painted needs fonts, and a window system is not needed even then.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    if (!mayPrint(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"limber-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMBER_VERSION));

    QCommandLineParser parser;
    const QCommandLineOption helpOption = parser.addHelpOption();
    const QCommandLineOption versionOption = parser.addVersionOption();
    for (const QString& flag : {u"json"_s, u"partial"_s, u"large"_s, u"grey"_s})
        parser.addOption(QCommandLineOption(flag));
    for (const QString& name :
         {u"data"_s,    u"today"_s,   u"from"_s,  u"to"_s,     u"until"_s,   u"days"_s,
          u"at"_s,      u"every"_s,   u"times"_s, u"remind"_s, u"routine"_s, u"start"_s,
          u"minutes"_s, u"before"_s,  u"after"_s, u"years"_s,  u"seed"_s,    u"ics"_s,
          u"csv"_s,     u"columns"_s, u"paper"_s, u"week"_s})
        parser.addOption(QCommandLineOption(name, QString(), name));

    QTextStream err(stderr);
    const std::vector<Command> commands = allCommands();
    if (!parser.parse(QCoreApplication::arguments())) {
        err << u"limber-cli: "_s << parser.errorText() << '\n';
        return static_cast<int>(ExitCode::WrongUse);
    }
    if (parser.isSet(helpOption)) {
        QTextStream(stdout) << help(commands);
        return static_cast<int>(ExitCode::Done);
    }
    if (parser.isSet(versionOption))
        parser.showVersion();

    const auto answer = run(parser, commands);
    if (!answer) {
        err << u"limber-cli: "_s << answer.error().reason.simplified() << '\n';
        return static_cast<int>(answer.error().code);
    }
    if (!answer->remark.isEmpty())
        err << u"limber-cli: "_s << answer->remark << '\n';
    print(*answer, parser.isSet(u"json"_s));
    return static_cast<int>(answer->code);
}
