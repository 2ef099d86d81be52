<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an entry</source>
        <translation>
            <numerusform>%n day with an entry</numerusform>
            <numerusform>%n days with an entry</numerusform>
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
        <source>%n day(s) of practice</source>
        <translation>
            <numerusform>%n day of practice</numerusform>
            <numerusform>%n days of practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not higher after %1 of %n session(s)</source>
        <comment>pain, number of sessions</comment>
        <translation>
            <numerusform>not higher after %1 of %n session</numerusform>
            <numerusform>not higher after %1 of %n sessions</numerusform>
        </translation>
    </message>
</context>
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
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n more routine(s) of the plan do not fit here.</source>
        <translation>
            <numerusform>%n more routine of the plan does not fit here.</numerusform>
            <numerusform>%n more routines of the plan do not fit here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more exercise(s), practised less often, do not fit on one page.</source>
        <translation>
            <numerusform>%n more exercise, practised less often, does not fit on one page.</numerusform>
            <numerusform>%n more exercises, practised less often, do not fit on one page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s), older ones, do not fit on one page.</source>
        <translation>
            <numerusform>%n more note, an older one, does not fit on one page.</numerusform>
            <numerusform>%n more notes, older ones, do not fit on one page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <comment>two dates</comment>
        <translation>
            <numerusform>%1 to %2, %n day</numerusform>
            <numerusform>%1 to %2, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the plan: %1 of %n session(s) done (%2).</source>
        <comment>number, percentage</comment>
        <translation>
            <numerusform>Of the plan: %1 of %n session done (%2).</numerusform>
            <numerusform>Of the plan: %1 of %n sessions done (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) completed on %1, %2 of exercise.</source>
        <comment>number of days, length of time</comment>
        <translation>
            <numerusform>%n session completed on %1, %2 of exercise.</numerusform>
            <numerusform>%n sessions completed on %1, %2 of exercise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>on so many days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ended early.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n more ended early.</numerusform>
            <numerusform>%n more ended early.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) paused.</source>
        <translation>
            <numerusform>%n day paused.</numerusform>
            <numerusform>%n days paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain is from 0 (none) to 10 (the worst imaginable). It was noted on %1 of %n day(s).</source>
        <translation>
            <numerusform>Pain is from 0 (none) to 10 (the worst imaginable). It was noted on %1 of %n day.</numerusform>
            <numerusform>Pain is from 0 (none) to 10 (the worst imaginable). It was noted on %1 of %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before and after a session: not enough entries (%n session(s) with both).</source>
        <translation>
            <numerusform>Before and after a session: not enough entries (%n session with both).</numerusform>
            <numerusform>Before and after a session: not enough entries (%n sessions with both).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n session(s) with pain noted before and after, it was lower afterwards in %1, the same in %2 and higher in %3.</source>
        <translation>
            <numerusform>Of %n session with pain noted before and after, it was lower afterwards in %1, the same in %2 and higher in %3.</numerusform>
            <numerusform>Of %n sessions with pain noted before and after, it was lower afterwards in %1, the same in %2 and higher in %3.</numerusform>
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
    <name>WeekReview</name>
    <message numerus="yes">
        <source>The week was free, and you practised on %n day(s) all the same: %1.</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>The week was free, and you practised on %n day all the same: %1.</numerusform>
            <numerusform>The week was free, and you practised on %n days all the same: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n day(s), more than the %1 of your goal: %2.</source>
        <comment>number of days, length of time</comment>
        <translation>
            <numerusform>You practised on %n day, more than the %1 of your goal: %2.</numerusform>
            <numerusform>You practised on %n days, more than the %1 of your goal: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %1 of %n day(s): %2.</source>
        <comment>days with practice, goal, length of time</comment>
        <translation>
            <numerusform>You practised on %1 of %n day: %2.</numerusform>
            <numerusform>You practised on %1 of %n days: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was planned is done: %n session(s).</source>
        <translation>
            <numerusform>All that was planned is done: %n session.</numerusform>
            <numerusform>All that was planned is done: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was planned was missed: %n session(s).</source>
        <translation>
            <numerusform>What was planned was missed: %n session.</numerusform>
            <numerusform>What was planned was missed: %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned session(s) are done.</source>
        <translation>
            <numerusform>%1 of %n planned session is done.</numerusform>
            <numerusform>%1 of %n planned sessions are done.</numerusform>
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
    <message numerus="yes">
        <source>%1 of %n planned session(s) done</source>
        <translation>
            <numerusform>%1 of %n planned session done</numerusform>
            <numerusform>%1 of %n planned sessions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n session(s) pain was lower in %1, the same in %2 and higher in %3.</source>
        <translation>
            <numerusform>After %n session pain was lower in %1, the same in %2 and higher in %3.</numerusform>
            <numerusform>After %n sessions pain was lower in %1, the same in %2 and higher in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 breath(s)</source>
        <comment>number; %n only chooses the form</comment>
        <translation>
            <numerusform>%1 breath</numerusform>
            <numerusform>%1 breaths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repetition(s)</source>
        <comment>number; %n only chooses the form</comment>
        <translation>
            <numerusform>%1 repetition</numerusform>
            <numerusform>%1 repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) kept in all</source>
        <translation>
            <numerusform>%n week kept in all</numerusform>
            <numerusform>%n weeks kept in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n day(s)</source>
        <translation>
            <numerusform>Practised on %n day</numerusform>
            <numerusform>Practised on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ActivityNameForm</name>
    <message numerus="yes">
        <source>Please use %n characters at most, so that it stays easy to read.</source>
        <translation>
            <numerusform>Please use %n characters at most, so that it stays easy to read.</numerusform>
            <numerusform>Please use %n characters at most, so that it stays easy to read.</numerusform>
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
    <name>limber::Headline</name>
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
</context>
<context>
    <name>limber::HistoryView</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <comment>how many were found</comment>
        <translation>
            <numerusform>%1 of %Ln session</numerusform>
            <numerusform>%1 of %Ln sessions</numerusform>
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
    <name>limber::MilestoneCard</name>
    <message numerus="yes">
        <source>Next: %n week(s) kept in all; %1 so far.</source>
        <translation>
            <numerusform>Next: %n week kept in all; %1 so far.</numerusform>
            <numerusform>Next: %n weeks kept in all; %1 so far.</numerusform>
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
        <source>%n planned day(s) kept in the last year</source>
        <translation>
            <numerusform>%n planned day kept in the last year</numerusform>
            <numerusform>%n planned days kept in the last year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An exercise appears here after %n session(s) with pain given before and after.</source>
        <translation>
            <numerusform>An exercise appears here after %n session with pain given before and after.</numerusform>
            <numerusform>An exercise appears here after %n sessions with pain given before and after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more exercise(s) do not have enough entries yet.</source>
        <translation>
            <numerusform>%n more exercise does not have enough entries yet.</numerusform>
            <numerusform>%n more exercises do not have enough entries yet.</numerusform>
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
    <name>limber::ReportNotes</name>
    <message numerus="yes">
        <source>Tick those to show. The latest %n are listed; a shorter time shows others.</source>
        <translation>
            <numerusform>Tick those to show. The latest %n are listed; a shorter time shows others.</numerusform>
            <numerusform>Tick those to show. The latest %n are listed; a shorter time shows others.</numerusform>
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
    <message numerus="yes">
        <source>More than %n week(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>More than %n week in a row kept</numerusform>
            <numerusform>More than %n weeks in a row kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n planned day(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>More than %n planned day in a row kept</numerusform>
            <numerusform>More than %n planned days in a row kept</numerusform>
        </translation>
    </message>
</context>
</TS>
