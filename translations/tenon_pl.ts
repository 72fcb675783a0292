<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>Something in Tenon Studio went wrong: %{reason}. Please report it with the engine log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %{path}: %{reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine was closed before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remove %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is larger than the limit of %{limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact path &quot;%{path}&quot; is not allowed. Use a relative path without &quot;..&quot; that stays inside the run&apos;s artifacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking interface cannot listen on this computer&apos;s loopback address: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional_includes: %{name} is already in the code folder. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>additional_includes: %{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored list of files of a snapshot is damaged (line %{line}). Submit the job again to take a new snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code folder %{path} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is not empty. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} has more than %{limit} files. Leave out what the job does not need with an .amlignore file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}. Change its permissions or leave it out with an .amlignore file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the zip file %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered, and a version never changes. Choose another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %{path} is in use by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused a change: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %{path} is damaged: %{reason}. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} exists already and was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the database was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %{path} reports an error: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a job named %{name}. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %{path} is open to others, a link or not yours. Remove it; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{reference} is not bound to anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is not a workspace yet. Submit a job or run “tenon workspace init” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is not a database. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%{path} is a database of another program. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is damaged. Submit the job again to store it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the database %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of this workspace lies on the computer %{host}. Run jobs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored files in %{path} are damaged. Submit the job again to store them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter %{key} is already %{old} and cannot become %{new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %{path} cannot be written: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %{path} reports an error: %{reason}. Please report it with the engine log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is being closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is too large for the database %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot remember what is trusted in %{path}: %{reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
