<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned, %1 in all</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n session planned, %1 in all</numerusform>
            <numerusform>%n sessions planned, %1 in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of exercises %1 to %2</source>
        <translation>
            <numerusform>%n round of exercises %1 to %2</numerusform>
            <numerusform>%n rounds of exercises %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n routine(s) are waiting today</source>
        <translation>
            <numerusform>%n routine is waiting today</numerusform>
            <numerusform>%n routines are waiting today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) are waiting</source>
        <translation>
            <numerusform>%n routine is waiting</numerusform>
            <numerusform>%n routines are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineImport</name>
    <message numerus="yes">
        <source>%n exercise(s) imported</source>
        <translation>
            <numerusform>%n exercise imported</numerusform>
            <numerusform>%n exercises imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) imported</source>
        <translation>
            <numerusform>%n routine imported</numerusform>
            <numerusform>%n routines imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message numerus="yes">
        <source>Use a shorter name, of at most %n character(s).</source>
        <translation>
            <numerusform>Use a shorter name, of at most %n character.</numerusform>
            <numerusform>Use a shorter name, of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove some exercises: a routine holds at most %n.</source>
        <translation>
            <numerusform>Remove some exercises: a routine holds at most %n.</numerusform>
            <numerusform>Remove some exercises: a routine holds at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose from 1 to %n round(s) for the group of %1.</source>
        <translation>
            <numerusform>Choose %n round for the group of %1.</numerusform>
            <numerusform>Choose from 1 to %n rounds for the group of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use fewer rounds: all of them together may have %n exercise(s).</source>
        <translation>
            <numerusform>Use fewer rounds: all of them together may have %n exercise.</numerusform>
            <numerusform>Use fewer rounds: all of them together may have %n exercises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use a shorter note for %1, of at most %n character(s).</source>
        <translation>
            <numerusform>Use a shorter note for %1, of at most %n character.</numerusform>
            <numerusform>Use a shorter note for %1, of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n time(s)</source>
        <comment>rounds of a group</comment>
        <translation>
            <numerusform>Repeat %n time</numerusform>
            <numerusform>Repeat %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <comment>breath cycles</comment>
        <translation>
            <numerusform>%n breath</numerusform>
            <numerusform>%n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n time a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>%1, every %n week</numerusform>
            <numerusform>%1, every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>weekdays, how often</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) kept</source>
        <translation>
            <numerusform>%1 of %n week kept</numerusform>
            <numerusform>%1 of %n weeks kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <comment>of an exercise</comment>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two core days make a useful week. Plan %n more.</source>
        <translation>
            <numerusform>Two core days make a useful week. Plan %n more.</numerusform>
            <numerusform>Two core days make a useful week. Plan %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three core days are plenty. Turn %n of them into a gentle day.</source>
        <translation>
            <numerusform>Three core days are plenty. Turn %n of them into a gentle day.</numerusform>
            <numerusform>Three core days are plenty. Turn %n of them into a gentle day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posture work does most on three days or more. Plan %n more.</source>
        <translation>
            <numerusform>Posture work does most on three days or more. Plan %n more.</numerusform>
            <numerusform>Posture work does most on three days or more. Plan %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your walking goal is %n minute(s) away. Plan a walk.</source>
        <translation>
            <numerusform>Your walking goal is %n minute away. Plan a walk.</numerusform>
            <numerusform>Your walking goal is %n minutes away. Plan a walk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n minute(s) outside the time you like. Add or drop a little.</source>
        <translation>
            <numerusform>%1 is %n minute outside the time you like. Add or drop a little.</numerusform>
            <numerusform>%1 is %n minutes outside the time you like. Add or drop a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a long day, by %n minute(s). Move something to another day.</source>
        <translation>
            <numerusform>%1 is a long day, by %n minute. Move something to another day.</numerusform>
            <numerusform>%1 is a long day, by %n minutes. Move something to another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s) to this week</source>
        <translation>
            <numerusform>Make %n change to this week</numerusform>
            <numerusform>Make %n changes to this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Break every %n minute(s)</source>
        <translation>
            <numerusform>Break every %n minute</numerusform>
            <numerusform>Break every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of two core days could not be planned.</source>
        <translation>
            <numerusform>%n of two core days could not be planned.</numerusform>
            <numerusform>%n of two core days could not be planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week has %n day(s) fewer than you wished.</source>
        <translation>
            <numerusform>This week has %n day fewer than you wished.</numerusform>
            <numerusform>This week has %n days fewer than you wished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of three days with posture work could not be planned.</source>
        <translation>
            <numerusform>%n of three days with posture work could not be planned.</numerusform>
            <numerusform>%n of three days with posture work could not be planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came out shorter than is useful.</source>
        <translation>
            <numerusform>%n day came out shorter than is useful.</numerusform>
            <numerusform>%n days came out shorter than is useful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more strength, %n core day(s) are missing.</source>
        <translation>
            <numerusform>For more strength, %n core day is missing.</numerusform>
            <numerusform>For more strength, %n core days are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more ease, %n stretching day(s) are missing.</source>
        <translation>
            <numerusform>For more ease, %n stretching day is missing.</numerusform>
            <numerusform>For more ease, %n stretching days are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For better posture, %n day(s) with posture work are missing.</source>
        <translation>
            <numerusform>For better posture, %n day with posture work is missing.</numerusform>
            <numerusform>For better posture, %n days with posture work are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more calm, %n day(s) with breathing or relaxation are missing.</source>
        <translation>
            <numerusform>For more calm, %n day with breathing or relaxation is missing.</numerusform>
            <numerusform>For more calm, %n days with breathing or relaxation are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are without a stretch.</source>
        <translation>
            <numerusform>%n day is without a stretch.</numerusform>
            <numerusform>%n days are without a stretch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further exercises</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than three sets of rolling. Leave out %n of them (%2).</source>
        <comment>body area, exercises</comment>
        <translation>
            <numerusform>%1: more than three sets of rolling. Leave out %n of them (%2).</numerusform>
            <numerusform>%1: more than three sets of rolling. Leave out %n of them (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another order saves %n change(s) of position, such as getting up and down.</source>
        <translation>
            <numerusform>Another order saves %n change of position, such as getting up and down.</numerusform>
            <numerusform>Another order saves %n changes of position, such as getting up and down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n set(s)</source>
        <translation>
            <numerusform>Do %n set</numerusform>
            <numerusform>Do %n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n breath(s)</source>
        <translation>
            <numerusform>Do %n breath</numerusform>
            <numerusform>Do %n breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n repetition(s)</source>
        <translation>
            <numerusform>Do %n repetition</numerusform>
            <numerusform>Do %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::AfterView</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days, %n more for your goal</source>
        <translation>
            <numerusform>days, %n more for your goal</numerusform>
            <numerusform>days, %n more for your goal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation>
            <numerusform>day in a row</numerusform>
            <numerusform>days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) in a row</source>
        <translation>
            <numerusform>week in a row</numerusform>
            <numerusform>weeks in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::AgendaModel</name>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n practised</numerusform>
            <numerusform>%n practised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::BeforeView</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this routine are not known to this version of Limber and are left out.</source>
        <translation>
            <numerusform>%n exercise of this routine is not known to this version of Limber and is left out.</numerusform>
            <numerusform>%n exercises of this routine are not known to this version of Limber and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <comment>of a group of exercises</comment>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::CalendarBar</name>
    <message numerus="yes">
        <source>%n session(s) planned</source>
        <translation>
            <numerusform>%n session planned</numerusform>
            <numerusform>%n sessions planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) kept</source>
        <translation>
            <numerusform>%n day kept</numerusform>
            <numerusform>%n days kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) for this week</source>
        <translation>
            <numerusform>%n hint for this week</numerusform>
            <numerusform>%n hints for this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::CataloguePane</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <comment>found, all</comment>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ExercisesPage</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <comment>found, all</comment>
        <translation>
            <numerusform>%1 of %n exercise</numerusform>
            <numerusform>%1 of %n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FindingList</name>
    <message numerus="yes">
        <source>Hide %n accepted</source>
        <translation>
            <numerusform>Hide %n accepted</numerusform>
            <numerusform>Hide %n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n accepted</source>
        <translation>
            <numerusform>Show %n accepted</numerusform>
            <numerusform>Show %n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FindingsList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ImportPreview</name>
    <message numerus="yes">
        <source>%n exercise(s) are neither known to this version nor in the file: %1. Their steps are kept, and left out when you practise.</source>
        <translation>
            <numerusform>%n exercise is neither known to this version nor in the file: %1. Its steps are kept, and left out when you practise.</numerusform>
            <numerusform>%n exercises are neither known to this version nor in the file: %1. Their steps are kept, and left out when you practise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ask for more or less than their exercise allows. They come in as they are: set them right before you practise.</source>
        <translation>
            <numerusform>%n step asks for more or less than its exercise allows. It comes in as it is: set it right before you practise.</numerusform>
            <numerusform>%n steps ask for more or less than their exercise allows. They come in as they are: set them right before you practise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of these:</source>
        <translation>
            <numerusform>%n round of these:</numerusform>
            <numerusform>%n rounds of these:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::KeepWeekPanel</name>
    <message numerus="yes">
        <source>The name is too long. Use at most %n character(s).</source>
        <translation>
            <numerusform>The name is too long. Use at most %n character.</numerusform>
            <numerusform>The name is too long. Use at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose between 1 and %n week(s).</source>
        <translation>
            <numerusform>Choose between 1 and %n week.</numerusform>
            <numerusform>Choose between 1 and %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is too much in this week. At most %n session(s) fit into a programme.</source>
        <translation>
            <numerusform>There is too much in this week. At most %n session fits into a programme.</numerusform>
            <numerusform>There is too much in this week. At most %n sessions fit into a programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>in a week</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::LogForm</name>
    <message numerus="yes">
        <source>That is more than %n minute(s). Split it into several sessions.</source>
        <translation>
            <numerusform>That is more than %n minute. Split it into several sessions.</numerusform>
            <numerusform>That is more than %n minutes. Split it into several sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::NowCard</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>of a routine</comment>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message numerus="yes">
        <source>longest: %n week(s)</source>
        <translation>
            <numerusform>longest: %n week</numerusform>
            <numerusform>longest: %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>longest: %n day</numerusform>
            <numerusform>longest: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completed · %n ended early</source>
        <translation>
            <numerusform>completed · %n ended early</numerusform>
            <numerusform>completed · %n ended early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tap your pain on Today or give it before a session. From %n day(s) with an entry on, a line is drawn here.</source>
        <translation>
            <numerusform>Tap your pain on Today or give it before a session. From %n day with an entry on, a line is drawn here.</numerusform>
            <numerusform>Tap your pain on Today or give it before a session. From %n days with an entry on, a line is drawn here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::OwnProgrammeCard</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>length of a programme</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are left out: their routine was deleted.</source>
        <translation>
            <numerusform>%n session is left out: its routine was deleted.</numerusform>
            <numerusform>%n sessions are left out: their routine was deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ProgrammeCard</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>length of a programme</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n day a week</numerusform>
            <numerusform>%n days a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ProposalForm</name>
    <message numerus="yes">
        <source>%1: %n busy time(s) in this week.</source>
        <comment>file name</comment>
        <translation>
            <numerusform>%1: %n busy time in this week.</numerusform>
            <numerusform>%1: %n busy times in this week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReminderEditor</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReminderSection</name>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ResumeOffer</name>
    <message numerus="yes">
        <source>“%1” was broken off: %2 of %n exercise(s) done. Go on with it?</source>
        <comment>routine name, exercises done</comment>
        <translation>
            <numerusform>“%1” was broken off: %2 of %n exercise done. Go on with it?</numerusform>
            <numerusform>“%1” was broken off: %2 of %n exercises done. Go on with it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineDetail</name>
    <message numerus="yes">
        <source>%n exercise(s) of this routine are not known to this version. They are kept, and left out when you practise.</source>
        <translation>
            <numerusform>%n exercise of this routine is not known to this version. It is kept, and left out when you practise.</numerusform>
            <numerusform>%n exercises of this routine are not known to this version. They are kept, and left out when you practise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineEditor</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>on a routine</comment>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineFileView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places with mistakes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineListModel</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>in a routine</comment>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineOverview</name>
    <message numerus="yes">
        <source>Changes position %n time(s), never to the floor</source>
        <translation>
            <numerusform>Changes position %n time, never to the floor</numerusform>
            <numerusform>Changes position %n times, never to the floor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lies down or gets up %n time(s)</source>
        <translation>
            <numerusform>Lies down or gets up %n time</numerusform>
            <numerusform>Lies down or gets up %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RuleEditor</name>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> time(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> time</numerusform>
            <numerusform> times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WeekBarChart</name>
    <message numerus="yes">
        <source>%n day(s), nothing was planned</source>
        <comment>days with practice</comment>
        <translation>
            <numerusform>%n day, nothing was planned</numerusform>
            <numerusform>%n days, nothing was planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice, goal %1</source>
        <comment>the week</comment>
        <translation>
            <numerusform>%n day of practice, goal %1</numerusform>
            <numerusform>%n days of practice, goal %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>of exercise</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::WeekCard</name>
    <message numerus="yes">
        <source>%n day(s) done</source>
        <comment>this week</comment>
        <translation>
            <numerusform>%n day done</numerusform>
            <numerusform>%n days done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week&apos;s goal reached: %n day(s)</source>
        <comment>days with practice this week</comment>
        <translation>
            <numerusform>Week&apos;s goal reached: %n day</numerusform>
            <numerusform>Week&apos;s goal reached: %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done</source>
        <comment>this week: days with practice, goal</comment>
        <translation>
            <numerusform>%1 of %n day done</numerusform>
            <numerusform>%1 of %n days done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>%n week kept</numerusform>
            <numerusform>%n weeks in a row kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>%n planned day kept</numerusform>
            <numerusform>%n planned days in a row kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goal is the %n day(s) planned this week.</source>
        <comment>fewer than usual</comment>
        <translation>
            <numerusform>The goal is the %n day planned this week.</numerusform>
            <numerusform>The goal is the %n days planned this week.</numerusform>
        </translation>
    </message>
</context>
</TS>
