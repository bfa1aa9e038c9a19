<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>gui::CommandSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CommentsPanel</name>
    <message numerus="yes">
        <source>%Ln comment(s), newest first</source>
        <translation>
            <numerusform>%Ln comment, newest first</numerusform>
            <numerusform>%Ln comments, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CycleExport</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CyclePage</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CyclesPage</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DayCard</name>
    <message numerus="yes">
        <source>%n notes today</source>
        <translation>
            <numerusform>%n note today</numerusform>
            <numerusform>%n notes today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EraseQuestion</name>
    <message numerus="yes">
        <source>Put a fresh backup in the place of %n older backups, which still hold it</source>
        <translation>
            <numerusform>Put a fresh backup in the place of %n older backup, which still holds it</numerusform>
            <numerusform>Put a fresh backup in the place of %n older backups, which still hold it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EvidenceTexts</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s)</source>
        <translation>
            <numerusform>%Ln response</numerusform>
            <numerusform>%Ln responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FileActions</name>
    <message numerus="yes">
        <source>%n files are in “%1”.</source>
        <translation>
            <numerusform>%n file is in “%1”.</numerusform>
            <numerusform>%n files are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GateList</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <translation>
            <numerusform>%1, %n missing</numerusform>
            <numerusform>%1, %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GuidePanel</name>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IdeaStep</name>
    <message numerus="yes">
        <source>%n line(s). Talk about them, then choose one.</source>
        <translation>
            <numerusform>%n line. Talk about it, then choose.</numerusform>
            <numerusform>%n lines. Talk about them, then choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) so far, hidden until all are done.</source>
        <translation>
            <numerusform>%n line so far, hidden until all are done.</numerusform>
            <numerusform>%n lines so far, hidden until all are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 6 are yes; five are enough</source>
        <translation>
            <numerusform>%n of 6 is yes; five are enough</numerusform>
            <numerusform>%n of 6 are yes; five are enough</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportPage</name>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first %Ln row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>All %Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln cannot be read</numerusform>
            <numerusform>%Ln cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) outside the scale, kept without a score.</source>
        <translation>
            <numerusform>%Ln score outside the scale, kept without a score.</numerusform>
            <numerusform>%Ln scores outside the scale, kept without a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a score.</source>
        <translation>
            <numerusform>%Ln without a score.</numerusform>
            <numerusform>%Ln without a score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be read</source>
        <translation>
            <numerusform>%Ln row cannot be read</numerusform>
            <numerusform>%Ln rows cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of them</source>
        <translation>
            <numerusform>The first %Ln of them</numerusform>
            <numerusform>The first %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln row</numerusform>
            <numerusform>&amp;Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LearningPane</name>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NextThing</name>
    <message numerus="yes">
        <source>Finish the goal: %n entries missing</source>
        <translation>
            <numerusform>Finish the goal: %n entry missing</numerusform>
            <numerusform>Finish the goal: %n entries missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan the week: %n entries missing</source>
        <translation>
            <numerusform>Plan the week: %n entry missing</numerusform>
            <numerusform>Plan the week: %n entries missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NoteWindow</name>
    <message numerus="yes">
        <source>%n today</source>
        <comment>notes</comment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OutboxController</name>
    <message numerus="yes">
        <source>%n notes came in from an outbox</source>
        <translation>
            <numerusform>%n note came in from an outbox</numerusform>
            <numerusform>%n notes came in from an outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OwnNotes</name>
    <message numerus="yes">
        <source>Only the last %n</source>
        <translation>
            <numerusform>Only the last %n</numerusform>
            <numerusform>Only the last %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::QuotesView</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReflectionSession</name>
    <message numerus="yes">
        <source>%1 · %2 · %n minute(s)</source>
        <comment>where in the agenda: its number, its name, its time</comment>
        <translation>
            <numerusform>%1 · %2 · %n minute</numerusform>
            <numerusform>%1 · %2 · %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n note(s).</source>
        <translation>
            <numerusform>It rests on %n note.</numerusform>
            <numerusform>It rests on %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n note(s))</source>
        <comment>an insight and on how many notes it rests</comment>
        <translation>
            <numerusform>%1 (%n note)</numerusform>
            <numerusform>%1 (%n notes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReflectionStart</name>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <comment>a form of reflection and how long it takes</comment>
        <translation>
            <numerusform>%1, %n minute</numerusform>
            <numerusform>%1, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RemarkList</name>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Only the first %n</numerusform>
            <numerusform>Only the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ResultPictures</name>
    <message numerus="yes">
        <source>Made longer by %n day(s): %1</source>
        <translation>
            <numerusform>Made longer by %n day: %1</numerusform>
            <numerusform>Made longer by %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SecondReadingPage</name>
    <message numerus="yes">
        <source>%n notes of your colleagues, drawn at random, without how they noted them and when. Rate each from what it says; then you see how far you agree. You can stop and go on later.</source>
        <translation>
            <numerusform>One note of a colleague, without how they noted it and when. Rate it from what it says; then you see whether you agree.</numerusform>
            <numerusform>%n notes of your colleagues, drawn at random, without how they noted them and when. Rate each from what it says; then you see how far you agree. You can stop and go on later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated</source>
        <translation>
            <numerusform>%n rated</numerusform>
            <numerusform>%n rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ShownView</name>
    <message numerus="yes">
        <source>All others (%Ln)</source>
        <translation>
            <numerusform>All others (%Ln)</numerusform>
            <numerusform>All others (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewCards</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n late</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%1 · %n late</numerusform>
            <numerusform>%1 · %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · more than %n notes</source>
        <comment>when the week ends</comment>
        <translation>
            <numerusform>%1 · more than %n note</numerusform>
            <numerusform>%1 · more than %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n days · %2</source>
        <comment>a step; what it needs next</comment>
        <translation>
            <numerusform>%1 for %n day · %2</numerusform>
            <numerusform>%1 for %n days · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WeekPlan</name>
    <message numerus="yes">
        <source>The last day is %1; %n day(s) count.</source>
        <translation>
            <numerusform>The last day is %1; %n day counts.</numerusform>
            <numerusform>The last day is %1; %n days count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::ExploreViews</name>
    <message numerus="yes">
        <source>%Ln group(s) were looked at.</source>
        <translation>
            <numerusform>%Ln group was looked at.</numerusform>
            <numerusform>%Ln groups were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) score lower than the others beyond chance.</source>
        <translation>
            <numerusform>%Ln group scores lower than the others beyond chance.</numerusform>
            <numerusform>%Ln groups score lower than the others beyond chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Exports</name>
    <message numerus="yes">
        <source>%n row(s) of %1 could not be read and are not in the export, everything else is. Check the file.</source>
        <translation>
            <numerusform>%n row of %1 could not be read and is not in the export, everything else is. Check the file.</numerusform>
            <numerusform>%n rows of %1 could not be read and are not in the export, everything else is. Check the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Filters</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Imports</name>
    <message numerus="yes">
        <source>%1: %2, %Ln time(s), %3</source>
        <translation>
            <numerusform>%1: %2, once, %3</numerusform>
            <numerusform>%1: %2, %Ln times, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %Ln area(s) of merged cells; of each only the first cell has a value, the others are read as blank.</source>
        <translation>
            <numerusform>The sheet has one area of merged cells; only its first cell has a value, the others are read as blank.</numerusform>
            <numerusform>The sheet has %Ln areas of merged cells; of each only the first cell has a value, the others are read as blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::ResultPictures</name>
    <message numerus="yes">
        <source>%1; %Ln day(s) of the week beyond the limits of the days before.</source>
        <translation>
            <numerusform>%1; %Ln day of the week beyond the limits of the days before.</numerusform>
            <numerusform>%1; %Ln days of the week beyond the limits of the days before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Results</name>
    <message numerus="yes">
        <source>%Ln note(s) from after the last day are kept, and not counted.</source>
        <translation>
            <numerusform>%Ln note from after the last day are kept, and not counted.</numerusform>
            <numerusform>%Ln notes from after the last day are kept, and not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Rhythm</name>
    <message numerus="yes">
        <source>%Ln note(s) today so far. Press to write the next.</source>
        <translation>
            <numerusform>%Ln note today so far. Press to write the next.</numerusform>
            <numerusform>%Ln notes today so far. Press to write the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::SecondReadings</name>
    <message numerus="yes">
        <source>It rests on %Ln note(s): a single one seen otherwise moves kappa by about %1.</source>
        <translation>
            <numerusform>It rests on %Ln note: seen otherwise, it moves kappa by about %1.</numerusform>
            <numerusform>It rests on %Ln notes: a single one seen otherwise moves kappa by about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Source</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::ViewSources</name>
    <message numerus="yes">
        <source>%Ln response(s) without a day are in the total and in no month.</source>
        <translation>
            <numerusform>%Ln response without a day is in the total and in no month.</numerusform>
            <numerusform>%Ln responses without a day are in the total and in no month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) without a customer are left out.</source>
        <translation>
            <numerusform>%Ln response without a customer is left out.</numerusform>
            <numerusform>%Ln responses without a customer are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) without a valid score are left out.</source>
        <translation>
            <numerusform>%Ln response without a valid score is left out.</numerusform>
            <numerusform>%Ln responses without a valid score are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
