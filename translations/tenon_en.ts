<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CompareModel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Delete %n step</numerusform>
            <numerusform>Delete %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Measured on job %1: %2 in %n steps.</source>
        <translation>
            <numerusform>Measured on job %1: %2 in %n step.</numerusform>
            <numerusform>Measured on job %1: %2 in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused; they count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n of them was reused; it counts with the time it took when it ran.</numerusform>
            <numerusform>%n of them were reused; they count with the time they took when they ran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::items::SizesModel</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <extracomment>Spoken by a screen reader: cores of a VM size.</extracomment>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::preview::TableModel</name>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetActions</name>
    <message numerus="yes">
        <source>%n reference(s) are on the clipboard</source>
        <translation>
            <numerusform>%n reference is on the clipboard</numerusform>
            <numerusform>%n references are on the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are archived.</source>
        <translation>
            <numerusform>%n version is archived.</numerusform>
            <numerusform>%n versions are archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are restored.</source>
        <translation>
            <numerusform>%n version is restored.</numerusform>
            <numerusform>%n versions are restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetPage</name>
    <message numerus="yes">
        <source>The file has %n problem(s): %1</source>
        <translation>
            <numerusform>The file has %n problem: %1</numerusform>
            <numerusform>The file has %n problems: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetsPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodeList</name>
    <message numerus="yes">
        <source>Show the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Show the code that goes along: %n file, %1</numerusform>
            <numerusform>Show the code that goes along: %n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Hide the code that goes along: %n file, %1</numerusform>
            <numerusform>Hide the code that goes along: %n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodePane</name>
    <message numerus="yes">
        <source>%n file(s) changed since it ran</source>
        <translation>
            <numerusform>%n file changed since it ran</numerusform>
            <numerusform>%n files changed since it ran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputePage</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputesPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CostDialog</name>
    <message numerus="yes">
        <source>Measured on job %1: %2 of work in %n step(s).</source>
        <translation>
            <numerusform>Measured on job %1: %2 of work in %n step.</numerusform>
            <numerusform>Measured on job %1: %2 of work in %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused and count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n of them was reused and counts with the time it took when it ran.</numerusform>
            <numerusform>%n of them were reused and count with the time they took when they ran.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer values than there are columns, the first is row %1.</source>
        <translation>
            <numerusform>%n row has more or fewer values than there are columns: row %1.</numerusform>
            <numerusform>%n rows have more or fewer values than there are columns, the first is row %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no JSON and are shown empty, the first is row %1.</source>
        <translation>
            <numerusform>%n line is no JSON and is shown empty: row %1.</numerusform>
            <numerusform>%n lines are no JSON and are shown empty, the first is row %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignInspector</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline component, %n step(s)</source>
        <translation>
            <numerusform>Pipeline component, %n step</numerusform>
            <numerusform>Pipeline component, %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline, %n step(s)</source>
        <translation>
            <numerusform>Pipeline, %n step</numerusform>
            <numerusform>Pipeline, %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::Designer</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignerBar</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reuse</source>
        <comment>steps whose results are used again</comment>
        <translation>
            <numerusform>%n reuse</numerusform>
            <numerusform>%n reuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <comment>steps that will run</comment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileActions</name>
    <message numerus="yes">
        <source>%n file(s) are in the trash</source>
        <translation>
            <numerusform>%n file is in the trash</numerusform>
            <numerusform>%n files are in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made</source>
        <translation>
            <numerusform>%n copy was made</numerusform>
            <numerusform>%n copies were made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that refer to it were changed</source>
        <translation>
            <numerusform>%n file that refers to it was changed</numerusform>
            <numerusform>%n files that refer to it were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved changes are saved first.</source>
        <translation>
            <numerusform>%n file with unsaved changes is saved first.</numerusform>
            <numerusform>%n files with unsaved changes are saved first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to %1</source>
        <translation>
            <numerusform>%n place refers to %1</numerusform>
            <numerusform>%n places refer to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to what you are about to remove</source>
        <translation>
            <numerusform>%n place refers to what you are about to remove</numerusform>
            <numerusform>%n places refer to what you are about to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) and folders to %1?</source>
        <translation>
            <numerusform>Move %n file or folder to %1?</numerusform>
            <numerusform>Move %n files and folders to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that refer to them are changed with them:</source>
        <translation>
            <numerusform>%n place that refers to them is changed with them:</numerusform>
            <numerusform>%n places that refer to them are changed with them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) and folders to %1</source>
        <translation>
            <numerusform>Moved %n file or folder to %1</numerusform>
            <numerusform>Moved %n files and folders to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePage</name>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>%n place was changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</numerusform>
            <numerusform>%n places were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::GraphView</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomeController</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::Inspector</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobActions</name>
    <message numerus="yes">
        <source>%n job(s) archived</source>
        <translation>
            <numerusform>%n job archived</numerusform>
            <numerusform>%n jobs archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>%n job restored</numerusform>
            <numerusform>%n jobs restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the trash (%1)</source>
        <translation>
            <numerusform>%n job is in the trash (%1)</numerusform>
            <numerusform>%n jobs are in the trash (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobPage</name>
    <message numerus="yes">
        <source>%n reused</source>
        <translation>
            <numerusform>%n reused</numerusform>
            <numerusform>%n reused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogPanel</name>
    <message numerus="yes">
        <source>Follow, %n new line(s)</source>
        <translation>
            <numerusform>Follow, %n new line</numerusform>
            <numerusform>Follow, %n new lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogView</name>
    <message numerus="yes">
        <source>%n update(s) folded</source>
        <translation>
            <numerusform>%n update folded</numerusform>
            <numerusform>%n updates folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n more job</numerusform>
            <numerusform>%n more jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were copied: the selection is too long for the clipboard</source>
        <translation>
            <numerusform>Only the first line (%n) was copied: the selection is too long for the clipboard</numerusform>
            <numerusform>Only the first %n lines were copied: the selection is too long for the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>Text of %n file was not saved the last time</numerusform>
            <numerusform>Text of %n files was not saved the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ManualPage</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n match</numerusform>
            <numerusform>%1, %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MetricChart</name>
    <message numerus="yes">
        <source> · %n NaN</source>
        <translation>
            <numerusform> · %n NaN</numerusform>
            <numerusform> · %n NaN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n infinite</source>
        <translation>
            <numerusform> · %n infinite</numerusform>
            <numerusform> · %n infinite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n not above zero</source>
        <translation>
            <numerusform> · %n not above zero</numerusform>
            <numerusform> · %n not above zero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::PalettePanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::PowerDialog</name>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Starts in %n second</numerusform>
            <numerusform>Starts in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Stops in %n second</numerusform>
            <numerusform>Stops in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuotaPage</name>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%n size</numerusform>
            <numerusform>%n sizes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::RenameDialog</name>
    <message numerus="yes">
        <source>%n place(s) refer to it and are changed where they are ticked:</source>
        <translation>
            <numerusform>%n place refers to it and is changed where it is ticked:</numerusform>
            <numerusform>%n places refer to it and are changed where they are ticked:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPage</name>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>Jobs longer than %n second</numerusform>
            <numerusform>Jobs longer than %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>Jobs longer than %n minute</numerusform>
            <numerusform>Jobs longer than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1, %n deleted job</numerusform>
            <numerusform>%1, %n deleted jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>%n deleted job will be gone for good</numerusform>
            <numerusform>%n deleted jobs will be gone for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message numerus="yes">
        <source>%n step(s) will run: </source>
        <translation>
            <numerusform>%n step will run: </numerusform>
            <numerusform>%n steps will run: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be reused: </source>
        <translation>
            <numerusform>%n step will be reused: </numerusform>
            <numerusform>%n steps will be reused: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be skipped: </source>
        <translation>
            <numerusform>%n step will be skipped: </numerusform>
            <numerusform>%n steps will be skipped: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::UsesView</name>
    <message numerus="yes">
        <source>used by more than %n job(s)</source>
        <translation>
            <numerusform>used by more than %n job</numerusform>
            <numerusform>used by more than %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n job(s)</source>
        <translation>
            <numerusform>used by %n job</numerusform>
            <numerusform>used by %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n place(s) of the workspace&apos;s files</source>
        <translation>
            <numerusform>named in %n place of the workspace&apos;s files</numerusform>
            <numerusform>named in %n places of the workspace&apos;s files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardController</name>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have %1.</source>
        <translation>
            <numerusform>%n region has %1.</numerusform>
            <numerusform>%n regions have %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); then scale out.</source>
        <translation>
            <numerusform>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core; then scale out.</numerusform>
            <numerusform>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n cores; then scale out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::WorkspaceTree</name>
    <message numerus="yes">
        <source>%n more: type more of the name</source>
        <translation>
            <numerusform>%n more: type more of the name</numerusform>
            <numerusform>%n more: type more of the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
</TS>
