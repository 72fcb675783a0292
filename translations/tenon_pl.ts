<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>CodeChanges</name>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Czasy trwania</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 is a difference, %2 the same in per cent of the first value.</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n różnica</numerusform>
            <numerusform>%n różnice</numerusform>
            <numerusform>%n różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez różnic</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, są różnice</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, bez różnic</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Element</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Add %1</source>
        <translation>Dodaj %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Usuń %n krok</numerusform>
            <numerusform>Usuń %n kroki</numerusform>
            <numerusform>Usuń %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Zmień nazwę %1 na %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Połącz %1 z %2</translation>
    </message>
    <message>
        <source>Remove a wire</source>
        <translation>Usuń połączenie</translation>
    </message>
    <message>
        <source>Move a wire&apos;s end</source>
        <translation>Przenieś koniec połączenia</translation>
    </message>
    <message>
        <source>Insert on a wire</source>
        <translation>Wstaw na połączeniu</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Zastąp %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Make %1 an input of the pipeline</source>
        <translation>Zrób z %1 wejście potoku</translation>
    </message>
    <message>
        <source>Add an input or output of the pipeline</source>
        <translation>Dodaj wejście lub wyjście potoku</translation>
    </message>
    <message>
        <source>Remove an input or output of the pipeline</source>
        <translation>Usuń wejście lub wyjście potoku</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Przesuń %n krok</numerusform>
            <numerusform>Przesuń %n kroki</numerusform>
            <numerusform>Przesuń %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Zgrupuj</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Rozgrupuj</translation>
    </message>
    <message>
        <source>Into another group</source>
        <translation>Do innej grupy</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Skomentuj</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Usuń komentarz</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Edit of the text</source>
        <translation>Edycja tekstu</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Kilka zmian</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Przenieś %1</translation>
    </message>
    <message>
        <source>Collapse to %1</source>
        <translation>Zwiń do %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Rozłóż %1</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Metric %1, last value</source>
        <translation>Metryka %1, ostatnia wartość</translation>
    </message>
    <message>
        <source>Logged parameter %1</source>
        <translation>Zapisany parametr %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Wejście %1</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>zysk %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>assist</name>
    <message>
        <source>Tells what kind of file this is.</source>
        <translation>Określa rodzaj tego pliku.</translation>
    </message>
    <message>
        <source>The kind of job or component.</source>
        <translation>Rodzaj zadania lub komponentu.</translation>
    </message>
    <message>
        <source>The name it is known by. A job without one is given one.</source>
        <translation>Nazwa identyfikująca. Zadanie bez nazwy otrzymuje ją automatycznie.</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>Wersja, liczba lub tekst.</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>Nazwa wyświetlana zamiast nazwy identyfikującej.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Opis przeznaczenia.</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>Własne etykiety i ich wartości, ułatwiające wyszukiwanie.</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>Eksperyment, do którego należy zadanie.</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>Miejsce wykonywania: azureml:NAME, local lub serverless.</translation>
    </message>
    <message>
        <source>The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for the inputs and outputs.</source>
        <translation>Wykonywane polecenie. W miejsce ${{inputs.NAME}} i ${{outputs.NAME}} wstawiane są wejścia i wyjścia.</translation>
    </message>
    <message>
        <source>The folder whose files the command sees, relative to this file.</source>
        <translation>Folder z plikami widocznymi dla polecenia; ścieżka względem tego pliku.</translation>
    </message>
    <message>
        <source>What it runs in: azureml:NAME:VERSION, a file, or a definition.</source>
        <translation>Środowisko wykonywania: azureml:NAME:VERSION, plik lub definicja.</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>Zmienne środowiskowe polecenia.</translation>
    </message>
    <message>
        <source>Cores, memory and GPUs it needs.</source>
        <translation>Wymagane zasoby komputera.</translation>
    </message>
    <message>
        <source>Time limits, after which it is stopped.</source>
        <translation>Kiedy wykonywanie zostaje przerwane.</translation>
    </message>
    <message>
        <source>How several processes work together.</source>
        <translation>Sposób współpracy kilku procesów.</translation>
    </message>
    <message>
        <source>As whom it runs.</source>
        <translation>Tożsamość używana podczas wykonywania.</translation>
    </message>
    <message>
        <source>false: it is run each time, never reused.</source>
        <translation>false: zawsze wykonywany od nowa, bez ponownego użycia.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>Dodatkowe pliki i foldery umieszczane obok kodu.</translation>
    </message>
    <message>
        <source>The outputs by name.</source>
        <translation>Wyjścia według nazw.</translation>
    </message>
    <message>
        <source>The inputs by name, with their values.</source>
        <translation>Wejścia według nazw wraz z wartościami.</translation>
    </message>
    <message>
        <source>A file or folder, azureml:NAME:VERSION, or a URL.</source>
        <translation>Plik lub folder, azureml:NAME:VERSION albo adres URL.</translation>
    </message>
    <message>
        <source>The steps by name.</source>
        <translation>Kroki według nazw.</translation>
    </message>
    <message>
        <source>What holds for all steps.</source>
        <translation>Ustawienia wspólne dla wszystkich kroków.</translation>
    </message>
    <message>
        <source>The kind of step.</source>
        <translation>Rodzaj kroku.</translation>
    </message>
    <message>
        <source>What the step runs: a file, or azureml:NAME:VERSION.</source>
        <translation>Co krok wykonuje: plik lub azureml:NAME:VERSION.</translation>
    </message>
    <message>
        <source>What the input takes.</source>
        <translation>Typ danych przyjmowanych przez wejście.</translation>
    </message>
    <message>
        <source>The value where none is given.</source>
        <translation>Wartość używana, gdy nie podano innej.</translation>
    </message>
    <message>
        <source>true: it may be left out.</source>
        <translation>true: można pominąć.</translation>
    </message>
    <message>
        <source>The smallest value allowed.</source>
        <translation>Najmniejsza dozwolona wartość.</translation>
    </message>
    <message>
        <source>The largest value allowed.</source>
        <translation>Największa dozwolona wartość.</translation>
    </message>
    <message>
        <source>The values allowed.</source>
        <translation>Dozwolone wartości.</translation>
    </message>
    <message>
        <source>How the data is brought to the step.</source>
        <translation>Jak dane są dostarczane do kroku.</translation>
    </message>
    <message>
        <source>What the output is.</source>
        <translation>Rodzaj wyjścia.</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>Jak dane są zapisywane.</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>Typ podanych danych.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Sama wartość.</translation>
    </message>
    <message>
        <source>Where the output is kept.</source>
        <translation>Miejsce przechowywania wyjścia.</translation>
    </message>
    <message>
        <source>Registers the output as data of this name.</source>
        <translation>Rejestruje wyjście jako dane o tej nazwie.</translation>
    </message>
    <message>
        <source>The version it is registered as.</source>
        <translation>Wersja, pod którą jest rejestrowane.</translation>
    </message>
    <message>
        <source>The container image.</source>
        <translation>Obraz kontenera.</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>Plik Conda z pakietami.</translation>
    </message>
    <message>
        <source>Builds the image from a folder.</source>
        <translation>Buduje obraz z folderu.</translation>
    </message>
    <message>
        <source>The system in the image.</source>
        <translation>System operacyjny w obrazie.</translation>
    </message>
    <message>
        <source>The folder that the image is built from.</source>
        <translation>Folder, z którego budowany jest obraz.</translation>
    </message>
    <message>
        <source>The Dockerfile in that folder.</source>
        <translation>Plik Dockerfile w tym folderze.</translation>
    </message>
    <message>
        <source>How many computers it takes.</source>
        <translation>Liczba potrzebnych komputerów.</translation>
    </message>
    <message>
        <source>The kind of computer.</source>
        <translation>Rodzaj komputera.</translation>
    </message>
    <message>
        <source>Shared memory, such as 2g.</source>
        <translation>Pamięć współdzielona, np. 2g.</translation>
    </message>
    <message>
        <source>More arguments for docker run.</source>
        <translation>Dodatkowe argumenty docker run.</translation>
    </message>
    <message>
        <source>More, such as cores, memory_gb and gpus.</source>
        <translation>Inne, np. cores, memory_gb i gpus.</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped.</source>
        <translation>Liczba sekund, po której zostaje zatrzymane.</translation>
    </message>
    <message>
        <source>How many trials there are at most.</source>
        <translation>Największa liczba prób.</translation>
    </message>
    <message>
        <source>How many trials run at once.</source>
        <translation>Ile prób działa jednocześnie.</translation>
    </message>
    <message>
        <source>Seconds after which a trial is stopped.</source>
        <translation>Liczba sekund, po której próba zostaje zatrzymana.</translation>
    </message>
    <message>
        <source>How the processes find each other.</source>
        <translation>Jak procesy się odnajdują.</translation>
    </message>
    <message>
        <source>Processes on each computer.</source>
        <translation>Procesy na każdym komputerze.</translation>
    </message>
    <message>
        <source>Workers of TensorFlow.</source>
        <translation>Procesy robocze TensorFlow.</translation>
    </message>
    <message>
        <source>Parameter servers of TensorFlow.</source>
        <translation>Serwery parametrów TensorFlow.</translation>
    </message>
    <message>
        <source>Where steps run that do not say it.</source>
        <translation>Gdzie działają kroki, które tego nie określają.</translation>
    </message>
    <message>
        <source>Where outputs are kept.</source>
        <translation>Miejsce przechowywania wyjść.</translation>
    </message>
    <message>
        <source>Whether the other steps go on when one fails.</source>
        <translation>Czy pozostałe kroki są kontynuowane, gdy jeden się nie powiedzie.</translation>
    </message>
    <message>
        <source>Whether a step runs whose optional input failed.</source>
        <translation>Czy uruchamiać krok, którego opcjonalnego wejścia nie udało się utworzyć.</translation>
    </message>
    <message>
        <source>true: no step is reused.</source>
        <translation>true: żaden krok nie jest używany ponownie.</translation>
    </message>
    <message>
        <source>The step that runs before all others.</source>
        <translation>Krok uruchamiany przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>The step that runs after all others.</source>
        <translation>Krok uruchamiany po wszystkich innych.</translation>
    </message>
    <message>
        <source>What the data is.</source>
        <translation>Rodzaj danych.</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>Rodzaj modelu.</translation>
    </message>
    <message>
        <source>How the values are picked.</source>
        <translation>Jak wybierane są wartości.</translation>
    </message>
    <message>
        <source>The values that are tried, by name.</source>
        <translation>Wypróbowywane wartości według nazw.</translation>
    </message>
    <message>
        <source>The metric to optimise, and in which direction.</source>
        <translation>Co jest optymalizowane.</translation>
    </message>
    <message>
        <source>When a trial is given up.</source>
        <translation>Kiedy próba zostaje porzucona.</translation>
    </message>
    <message>
        <source>What each trial runs.</source>
        <translation>Co jest wykonywane w każdej próbie.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Czy lepsza jest mniejsza, czy większa wartość.</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>Nazwa metryki, pod którą zapisuje ją skrypt.</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>Sposób porównywania prób.</translation>
    </message>
    <message>
        <source>After how many values of the metric it is looked at.</source>
        <translation>Co ile zapisanych metryk próba jest oceniana.</translation>
    </message>
    <message>
        <source>How many values of the metric are waited for first.</source>
        <translation>Po ilu zapisanych metrykach zaczyna się ocena.</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>O ile próba może być gorsza (jako stosunek).</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>O ile próba może być gorsza.</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>Jaka część prób zostaje porzucona.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>Rozkład wartości.</translation>
    </message>
    <message>
        <source>The values to choose from.</source>
        <translation>Wartości do wyboru.</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>Najmniejsza wartość.</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>Największa wartość.</translation>
    </message>
    <message>
        <source>The inputs it takes, by name, with their types.</source>
        <translation>Wejścia, które przyjmuje, według nazw, z typami.</translation>
    </message>
    <message>
        <source>The outputs it makes, by name, with their types.</source>
        <translation>Wyjścia, które tworzy, według nazw, z typami.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Nothing was registered.</source>
        <translation>Niczego nie zarejestrowano.</translation>
    </message>
    <message>
        <source>%1 %2 is already registered with this content.</source>
        <translation>%1 %2: już zarejestrowano z tą zawartością.</translation>
    </message>
    <message>
        <source>Registered %1 %2.</source>
        <translation>Zarejestrowano: %1 %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>From job</source>
        <translation>Z zadania</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source> (latest)</source>
        <translation> (najnowsza)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>jego nazwa</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>jego wersja</translation>
    </message>
    <message>
        <source>YAML file that describes it</source>
        <translation>plik YAML, który go opisuje</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the definition before it is registered</source>
        <translation>PATH=VALUE, zmienia definicję przed rejestracją</translation>
    </message>
    <message>
        <source>its name (default: as in the file)</source>
        <translation>jego nazwa (domyślnie: jak w pliku)</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>jego wersja (domyślnie: jak w pliku, w przeciwnym razie kolejny numer)</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>co to jest</translation>
    </message>
    <message>
        <source>KEY=VALUE, may be repeated</source>
        <translation>KEY=VALUE, można powtórzyć</translation>
    </message>
    <message>
        <source>file, folder or reference</source>
        <translation>plik, folder lub odwołanie</translation>
    </message>
    <message>
        <source>uri_file, uri_folder or mltable</source>
        <translation>uri_file, uri_folder lub mltable</translation>
    </message>
    <message>
        <source>custom_model, mlflow_model or triton_model</source>
        <translation>custom_model, mlflow_model lub triton_model</translation>
    </message>
    <message>
        <source>the job that made it</source>
        <translation>zadanie, które go utworzyło</translation>
    </message>
    <message>
        <source>the job&apos;s output (default: artifacts)</source>
        <translation>wyjście zadania (domyślnie: artifacts)</translation>
    </message>
    <message>
        <source>register a version</source>
        <translation>zarejestruj wersję</translation>
    </message>
    <message>
        <source>list the newest versions, or all versions of one</source>
        <translation>wyświetl najnowsze wersje lub wszystkie wersje jednego zasobu</translation>
    </message>
    <message>
        <source>only with this text in name, description or tags</source>
        <translation>tylko z tym tekstem w nazwie, opisie lub etykietach</translation>
    </message>
    <message>
        <source>at most so many (default 100)</source>
        <translation>najwyżej tyle (domyślnie 100)</translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation>także zarchiwizowane</translation>
    </message>
    <message>
        <source>only archived ones</source>
        <translation>tylko zarchiwizowane</translation>
    </message>
    <message>
        <source>show one version (default: the latest)</source>
        <translation>pokaż jedną wersję (domyślnie: najnowszą)</translation>
    </message>
    <message>
        <source>latest, or another alias</source>
        <translation>latest lub inny alias</translation>
    </message>
    <message>
        <source>copy its files into a folder</source>
        <translation>skopiuj jego pliki do folderu</translation>
    </message>
    <message>
        <source>where to (default: here)</source>
        <translation>dokąd (domyślnie: tutaj)</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>zastąp istniejące pliki</translation>
    </message>
    <message>
        <source>hide one version, or all, from lists; it can still be used</source>
        <translation>ukryj na listach jedną wersję lub wszystkie; nadal można ich używać</translation>
    </message>
    <message>
        <source>show an archived version again</source>
        <translation>pokaż ponownie zarchiwizowaną wersję</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cel obliczeniowy</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Działa na</translation>
    </message>
    <message>
        <source>say where data, a datastore or a URL of the files lies here</source>
        <translation>wskaż, gdzie na tym komputerze są dane, magazyn danych lub adres URL wymienione w plikach</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>wskaż, gdzie na tym komputerze jest model wymieniony w plikach</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>wskaż plik komponentu wymienionego w plikach</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>zapomnij, gdzie się znajduje</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>wyświetl powiązania</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>wskaż, co oznacza nazwa celu obliczeniowego użyta w plikach</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>zapomnij, co oznacza</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>Pobieranie %1: %2 z %3</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <translation>Pobieranie %1: %2</translation>
    </message>
    <message>
        <source>The engine runs (process %1).</source>
        <translation>Silnik działa (proces %1).</translation>
    </message>
    <message>
        <source>No engine runs.</source>
        <translation>Żaden silnik nie działa.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Kompilacja</translation>
    </message>
    <message>
        <source>start the workspace&apos;s engine</source>
        <translation>uruchom silnik obszaru roboczego</translation>
    </message>
    <message>
        <source>say whether it runs and what it does</source>
        <translation>podaj, czy działa i co robi</translation>
    </message>
    <message>
        <source>end it; steps that run go on</source>
        <translation>zakończ go; trwające kroki są kontynuowane</translation>
    </message>
    <message>
        <source>also while jobs run: the next engine takes them up</source>
        <translation>także podczas trwania zadań: przejmie je następny silnik</translation>
    </message>
    <message>
        <source>run the engine in the foreground (it is started by itself where one is needed)</source>
        <translation>działaj jako silnik (w razie potrzeby uruchamiany samoczynnie)</translation>
    </message>
    <message>
        <source>YAML file of a job or component</source>
        <translation>plik YAML zadania lub komponentu</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the job before it is submitted (inputs.epochs=3)</source>
        <translation>PATH=VALUE, zmienia zadanie przed przesłaniem (inputs.epochs=3)</translation>
    </message>
    <message>
        <source>name of the job (default: generated)</source>
        <translation>nazwa zadania (domyślnie: wygenerowana)</translation>
    </message>
    <message>
        <source>experiment (default: this folder&apos;s name)</source>
        <translation>eksperyment (domyślnie: nazwa tego folderu)</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nazwa wyświetlana</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>cel obliczeniowy dla każdego kroku</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE, zmienna środowiskowa zadania typu command, można powtórzyć</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>uruchom każdy krok, niczego nie używaj ponownie</translation>
    </message>
    <message>
        <source>run this step anew (outer.inner), may be repeated</source>
        <translation>uruchom ten krok na nowo (outer.inner), można powtórzyć</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Niczego nie przesłano.</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>ponowne użycie</translation>
    </message>
    <message>
        <source>run</source>
        <translation>uruchomienie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognoza</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Code: %1 files, %2 bytes</source>
        <translation>Kod: pliki: %1, bajty: %2</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2). tenon job restore brings it back; tenon workspace gc --empty-trash frees the space.</source>
        <translation>%1 jest w koszu (%2). tenon job restore przywraca zadanie; tenon workspace gc --empty-trash zwalnia miejsce.</translation>
    </message>
    <message>
        <source>name of the job</source>
        <translation>nazwa zadania</translation>
    </message>
    <message>
        <source>follow it to its end; exit code 0 only when it completed</source>
        <translation>śledź je do końca; kod wyjścia 0 tylko po pomyślnym ukończeniu</translation>
    </message>
    <message>
        <source>submit a job</source>
        <translation>prześlij zadanie</translation>
    </message>
    <message>
        <source>say what would run and why, and what would be reused</source>
        <translation>podaj, co i dlaczego zostałoby uruchomione, a co użyte ponownie</translation>
    </message>
    <message>
        <source>list jobs, newest first</source>
        <translation>wyświetl zadania, od najnowszych</translation>
    </message>
    <message>
        <source>steps of this job</source>
        <translation>kroki tego zadania</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>najwyżej tyle (domyślnie 50)</translation>
    </message>
    <message>
        <source>only of this experiment</source>
        <translation>tylko z tego eksperymentu</translation>
    </message>
    <message>
        <source>only with this text in name, experiment or tags</source>
        <translation>tylko z tym tekstem w nazwie, eksperymencie lub etykietach</translation>
    </message>
    <message>
        <source>only in this state (Running, Failed, …), may be repeated</source>
        <translation>tylko w tym stanie (Running, Failed, …), można powtórzyć</translation>
    </message>
    <message>
        <source>command, pipeline or run</source>
        <translation>command, pipeline lub run</translation>
    </message>
    <message>
        <source>only deleted ones</source>
        <translation>tylko usunięte</translation>
    </message>
    <message>
        <source>show a job with its steps, inputs, outputs, parameters and metrics</source>
        <translation>pokaż zadanie wraz z krokami, wejściami, wyjściami, parametrami i metrykami</translation>
    </message>
    <message>
        <source>follow a job to its end</source>
        <translation>śledź zadanie do końca</translation>
    </message>
    <message>
        <source>cancel a job or one of its steps</source>
        <translation>anuluj zadanie lub jeden z jego kroków</translation>
    </message>
    <message>
        <source>hide a job from lists</source>
        <translation>ukryj zadanie na listach</translation>
    </message>
    <message>
        <source>put a job into the trash</source>
        <translation>przenieś zadanie do kosza</translation>
    </message>
    <message>
        <source>bring an archived or deleted job back</source>
        <translation>przywróć zarchiwizowane lub usunięte zadanie</translation>
    </message>
    <message>
        <source>where to (default: a folder with the job&apos;s name)</source>
        <translation>dokąd (domyślnie: folder o nazwie zadania)</translation>
    </message>
    <message>
        <source>only this output, may be repeated</source>
        <translation>tylko to wyjście, można powtórzyć</translation>
    </message>
    <message>
        <source>outputs and artifacts of every step, too</source>
        <translation>także wyjścia i artefakty każdego kroku</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Brak różnic.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Reused from</source>
        <translation>Użyto ponownie z</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Czas procesora</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Szczytowe użycie pamięci</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (z %2)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>folder of the workspace (default: the nearest one upwards, else here)</source>
        <translation>folder obszaru roboczego (domyślnie: najbliższy w górę drzewa, w przeciwnym razie bieżący)</translation>
    </message>
    <message>
        <source>table, json or tsv</source>
        <translation>table, json lub tsv</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>pokaż tę pomoc</translation>
    </message>
    <message>
        <source>Tenon Studio on the command line: run pipelines and look after their results.</source>
        <translation>Tenon Studio w wierszu poleceń: uruchamianie potoków i zarządzanie ich wynikami.</translation>
    </message>
    <message>
        <source>Job %1 in experiment %2</source>
        <translation>Zadanie %1 w eksperymencie %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>  … %1 bytes of %2 left out, see %3</source>
        <translation>  … pominięto część dziennika %2 (bajty: %1), zobacz %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>Zadanie działa dalej. Aby śledzić je ponownie: tenon job stream %1</translation>
    </message>
    <message>
        <source>Cancel the job? [y/N] (Ctrl+C again: leave it running) </source>
        <translation>Anulować zadanie? [y/N] (ponownie Ctrl+C: pozostaw działające) </translation>
    </message>
    <message>
        <source>Completed. Look at it again with: tenon job show %1</source>
        <translation>Ukończono. Aby zobaczyć ponownie: tenon job show %1</translation>
    </message>
    <message>
        <source>Not completed. Look at it again with: tenon job show %1</source>
        <translation>Nie ukończono. Aby zobaczyć ponownie: tenon job show %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Obszar roboczy %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Zaufanie</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>found for each job</source>
        <translation>wyszukiwany dla każdego zadania</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Jobs removed from the trash: %1</source>
        <translation>Zadania usunięte z kosza: %1</translation>
    </message>
    <message>
        <source>Kept, because a registered asset uses its files: %1</source>
        <translation>Zachowano, ponieważ zarejestrowany zasób używa ich plików: %1</translation>
    </message>
    <message>
        <source>Would remove %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Zostałyby usunięte: zapisane pliki: %1, drzewa: %2, foldery zadań: %3; razem: %4</translation>
    </message>
    <message>
        <source>Removed %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Usunięto: zapisane pliki: %1, drzewa: %2, foldery zadań: %3; razem: %4</translation>
    </message>
    <message>
        <source>Checked %1 stored files of %2 snapshots: %3</source>
        <translation>Sprawdzono: zapisane pliki: %1, migawki: %2; wynik: %3</translation>
    </message>
    <message>
        <source>all are there and unchanged</source>
        <translation>wszystkie obecne i niezmienione</translation>
    </message>
    <message>
        <source>%1 are missing or damaged</source>
        <translation>brakujące lub uszkodzone: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>make a folder a workspace</source>
        <translation>przekształć folder w obszar roboczy</translation>
    </message>
    <message>
        <source>say where its data lies, whether it is trusted, and its settings</source>
        <translation>podaj, gdzie znajdują się jego dane, czy jest zaufany i jakie ma ustawienia</translation>
    </message>
    <message>
        <source>how much its data takes on the disk, too</source>
        <translation>także ile miejsca na dysku zajmują jego dane</translation>
    </message>
    <message>
        <source>let what is in the folder run</source>
        <translation>zezwól na uruchamianie zawartości folderu</translation>
    </message>
    <message>
        <source>a moved folder: this is the same workspace</source>
        <translation>przeniesiony folder: to ten sam obszar roboczy</translation>
    </message>
    <message>
        <source>a copied folder: make it a workspace of its own</source>
        <translation>skopiowany folder: przekształć go w osobny obszar roboczy</translation>
    </message>
    <message>
        <source>remove what no job and no registered version uses</source>
        <translation>usuń to, czego nie używa żadne zadanie ani żadna zarejestrowana wersja</translation>
    </message>
    <message>
        <source>read everything that is kept and prove that it is whole</source>
        <translation>odczytaj wszystko, co jest przechowywane, i sprawdź, czy jest nienaruszone</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>podaj tylko, co zostałoby usunięte</translation>
    </message>
    <message>
        <source>remove deleted jobs for good</source>
        <translation>trwale usuń zadania z kosza</translation>
    </message>
    <message>
        <source>%1 files, %2 errors, %3 warnings</source>
        <translation>Pliki: %1, błędy: %2, ostrzeżenia: %3</translation>
    </message>
    <message>
        <source>tell every problem of files, or of all YAML files in a folder, with its place</source>
        <translation>podaj wszystkie problemy w plikach lub we wszystkich plikach YAML folderu, wraz z miejscem</translation>
    </message>
    <message>
        <source>a file, may be repeated</source>
        <translation>plik, można powtórzyć</translation>
    </message>
    <message>
        <source>warnings too end with exit code 1</source>
        <translation>również ostrzeżenia kończą się kodem wyjścia 1</translation>
    </message>
    <message>
        <source>change values and nothing else of a file</source>
        <translation>zmień w pliku wartości i nic więcej</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>PATH=VALUE</translation>
    </message>
    <message>
        <source>Saved %1. Look into it before you send it; all of it is plain text.</source>
        <translation>Zapisano %1. Obejrzyj zawartość przed wysłaniem; wszystko jest zwykłym tekstem.</translation>
    </message>
    <message>
        <source>save a zip file that helps to find a fault; without secrets and file contents</source>
        <translation>zapisz plik zip pomagający znaleźć usterkę; bez sekretów i zawartości plików</translation>
    </message>
    <message>
        <source>where to save it (default: in the current folder, with the time)</source>
        <translation>gdzie go zapisać (domyślnie: w bieżącym folderze, z datą i godziną w nazwie)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (ostatni znany stan)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>ustaw interpreter Pythona dla zadań albo liczbę sekund, po której pulpit powiadamia o zakończonym zadaniu; bez wartości wraca ustawienie domyślne</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Odczytywanie kodu: %1 z %2 plików</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>prześlij zadanie ponownie bez zmian: z zapisanym przy nim kodem i ustawieniami</translation>
    </message>
    <message>
        <source>delete one version that nothing uses; data stays where it lies</source>
        <translation>usuń jedną wersję, której nic nie używa; dane pozostają na swoim miejscu</translation>
    </message>
    <message>
        <source>also when jobs that have ended used it</source>
        <translation>także wtedy, gdy używały jej zakończone zadania</translation>
    </message>
    <message>
        <source>copy outputs, logs, artifacts and code into a folder</source>
        <translation>skopiuj wyjścia, dzienniki, artefakty i kod do folderu</translation>
    </message>
    <message>
        <source>also the code as it ran, of every step, from the store</source>
        <translation>także kod, z którym wykonano każdy krok, z magazynu</translation>
    </message>
    <message>
        <source>the code as a zip file</source>
        <translation>kod jako plik zip</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics; or between the code of one and today&apos;s folder</source>
        <translation>podaj różnice między dwoma zadaniami: ustawienia, kod, parametry, metryki; albo między kodem zadania a obecną zawartością folderu</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Od tego czasu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nie rozpoczęto</translation>
    </message>
    <message>
        <source>The same in Azure: %1</source>
        <translation>To samo w Azure: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/h</translation>
    </message>
    <message>
        <source>In Azure</source>
        <translation>W Azure</translation>
    </message>
    <message>
        <source>catalogue that was imported under this name</source>
        <translation>katalog zaimportowany pod tą nazwą</translation>
    </message>
    <message>
        <source>define a compute target in the workspace</source>
        <translation>zdefiniuj cel obliczeniowy w obszarze roboczym</translation>
    </message>
    <message>
        <source>YAML file that defines it</source>
        <translation>plik YAML, który go definiuje</translation>
    </message>
    <message>
        <source>name of the target</source>
        <translation>nazwa celu</translation>
    </message>
    <message>
        <source>amlcompute, computeinstance, kubernetes, ssh, slurm, …</source>
        <translation>amlcompute, computeinstance, kubernetes, ssh, slurm, …</translation>
    </message>
    <message>
        <source>VM size of its nodes</source>
        <translation>rozmiar maszyny wirtualnej jego węzłów</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>nodes that always run</source>
        <translation>węzły działające zawsze</translation>
    </message>
    <message>
        <source>nodes that run at most</source>
        <translation>najwięcej węzłów działających naraz</translation>
    </message>
    <message>
        <source>idle time before a node goes</source>
        <translation>czas bezczynności, po którym węzeł znika</translation>
    </message>
    <message>
        <source>nodes that can be taken away</source>
        <translation>węzły, które mogą zostać odebrane</translation>
    </message>
    <message>
        <source>resource that is attached</source>
        <translation>podłączany zasób</translation>
    </message>
    <message>
        <source>host that is reached by SSH</source>
        <translation>host dostępny przez SSH</translation>
    </message>
    <message>
        <source>partition of Slurm</source>
        <translation>partycja Slurm</translation>
    </message>
    <message>
        <source>user there</source>
        <translation>użytkownik na hoście</translation>
    </message>
    <message>
        <source>list compute targets and where they run</source>
        <translation>wyświetl cele obliczeniowe i to, gdzie działają</translation>
    </message>
    <message>
        <source>show a target, its price and what to know of it</source>
        <translation>pokaż cel, jego cenę i to, co trzeba o nim wiedzieć</translation>
    </message>
    <message>
        <source>change the definition of a target</source>
        <translation>zmień definicję celu</translation>
    </message>
    <message>
        <source>key and its new value</source>
        <translation>klucz i jego nowa wartość</translation>
    </message>
    <message>
        <source>move the file of a target to the trash</source>
        <translation>przenieś plik celu do kosza</translation>
    </message>
    <message>
        <source>propose a component for a Python script by reading it; nothing of it is run</source>
        <translation>zaproponuj komponent dla skryptu Pythona na podstawie jego treści; nic z niego nie jest uruchamiane</translation>
    </message>
    <message>
        <source>write it into this new file</source>
        <translation>zapisz go do tego nowego pliku</translation>
    </message>
    <message>
        <source>which of the script&apos;s sub-commands</source>
        <translation>które z podpoleceń skryptu</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Wszystko już tam było.</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>Utworzone pliki: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>leave files that differ as they are and copy the others</source>
        <translation>zostaw pliki, które się różnią, bez zmian i skopiuj pozostałe</translation>
    </message>
    <message>
        <source>list the built-in components, or copy some of them with all they need into the workspace</source>
        <translation>wyświetl wbudowane komponenty albo skopiuj niektóre, ze wszystkim, czego potrzebują, do obszaru roboczego</translation>
    </message>
    <message>
        <source>list the pipelines to begin with</source>
        <translation>wyświetl potoki, od których można zacząć</translation>
    </message>
    <message>
        <source>make a pipeline from a template, with its data and components</source>
        <translation>utwórz potok z szablonu, z jego danymi i komponentami</translation>
    </message>
    <message>
        <source>name, instead of the first word</source>
        <translation>nazwa, zamiast pierwszego słowa</translation>
    </message>
    <message>
        <source>file name of the pipeline, without .yml</source>
        <translation>nazwa pliku potoku, bez .yml</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Rdzenie</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>%1 fit, %2 unknown, %3 do not fit. Catalogue: %4, %5.</source>
        <translation>Pasuje: %1, nieznane: %2, nie pasuje: %3. Katalog: %4, %5.</translation>
    </message>
    <message>
        <source>No quota is known. Import what “az ml compute list-usage” prints: tenon compute catalogue import FILE.</source>
        <translation>Nie jest znany żaden limit. Zaimportuj to, co wypisuje „az ml compute list-usage”: tenon compute catalogue import PLIK.</translation>
    </message>
    <message>
        <source>Low priority, all families</source>
        <translation>Niski priorytet, wszystkie rodziny</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Wszystkie rodziny regionu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Imported for “%1”: sizes %2, prices %3, limits %4.</source>
        <translation>Zaimportowano dla „%1”: rozmiary %2, ceny %3, limity %4.</translation>
    </message>
    <message>
        <source>region; may be given several times</source>
        <translation>region; można podać kilka razy</translation>
    </message>
    <message>
        <source>only sizes with a GPU</source>
        <translation>tylko rozmiary z GPU</translation>
    </message>
    <message>
        <source>only sizes without a GPU</source>
        <translation>tylko rozmiary bez GPU</translation>
    </message>
    <message>
        <source>GPU generation; turing+ means that one and newer ones</source>
        <translation>generacja GPU; turing+ oznacza tę i nowsze</translation>
    </message>
    <message>
        <source>at least so many cores</source>
        <translation>co najmniej tyle rdzeni</translation>
    </message>
    <message>
        <source>at least so many GiB of memory</source>
        <translation>co najmniej tyle GiB pamięci</translation>
    </message>
    <message>
        <source>at least so many GPUs</source>
        <translation>co najmniej tyle GPU</translation>
    </message>
    <message>
        <source>at least so many GiB on each GPU</source>
        <translation>co najmniej tyle GiB na każdym GPU</translation>
    </message>
    <message>
        <source>at most so many USD an hour</source>
        <translation>najwyżej tyle USD za godzinę</translation>
    </message>
    <message>
        <source>package that must run, as pip names it: torch==2.1.0+cu118</source>
        <translation>pakiet, który ma działać, nazwany jak w pip: torch==2.1.0+cu118</translation>
    </message>
    <message>
        <source>image the package is installed in</source>
        <translation>obraz, w którym pakiet jest zainstalowany</translation>
    </message>
    <message>
        <source>CUDA version that must run</source>
        <translation>wersja CUDA, która ma działać</translation>
    </message>
    <message>
        <source>how many nodes run at once (for the quota)</source>
        <translation>ile węzłów działa naraz (do limitu)</translation>
    </message>
    <message>
        <source>only what the quota has room for</source>
        <translation>tylko to, na co pozwala limit</translation>
    </message>
    <message>
        <source>low-priority prices and quota</source>
        <translation>ceny i limit niskiego priorytetu</translation>
    </message>
    <message>
        <source>only with RDMA</source>
        <translation>tylko z RDMA</translation>
    </message>
    <message>
        <source>only isolated sizes</source>
        <translation>tylko rozmiary izolowane</translation>
    </message>
    <message>
        <source>only what Azure ML documents</source>
        <translation>tylko to, co dokumentuje Azure ML</translation>
    </message>
    <message>
        <source>also what does not fit, with the reasons</source>
        <translation>także to, co nie pasuje, z powodami</translation>
    </message>
    <message>
        <source>the catalogue the program brought</source>
        <translation>katalog dostarczony z programem</translation>
    </message>
    <message>
        <source>list VM sizes that fit, and why the others do not</source>
        <translation>wyświetl rozmiary maszyn wirtualnych, które pasują, i powody, dla których inne nie pasują</translation>
    </message>
    <message>
        <source>list the quota that was imported</source>
        <translation>wyświetl zaimportowane limity</translation>
    </message>
    <message>
        <source>import sizes, prices and quota as az prints them</source>
        <translation>importuj rozmiary, ceny i limity tak, jak wypisuje je az</translation>
    </message>
    <message>
        <source>region of files that do not say it</source>
        <translation>region plików, które go nie podają</translation>
    </message>
    <message>
        <source>display_name=TEXT, description=TEXT or tags.KEY=VALUE</source>
        <translation>display_name=TEKST, description=TEKST albo tags.KLUCZ=WARTOŚĆ</translation>
    </message>
    <message>
        <source>description=TEXT or tags.KEY=VALUE</source>
        <translation>description=TEKST albo tags.KLUCZ=WARTOŚĆ</translation>
    </message>
    <message>
        <source>tags.KEY, may be repeated</source>
        <translation>tags.KLUCZ, można powtarzać</translation>
    </message>
    <message>
        <source>change display name, description and tags of a job</source>
        <translation>zmień nazwę wyświetlaną, opis i etykiety zadania</translation>
    </message>
    <message>
        <source>change description and tags of a version; the rest never changes</source>
        <translation>zmień opis i etykiety wersji; reszta nigdy się nie zmienia</translation>
    </message>
    <message>
        <source>Job folders that no job uses and that are less than a minute old, so that they stay for now: %1</source>
        <translation>Foldery zadań, których nie używa żadne zadanie i które mają mniej niż minutę, więc na razie pozostają: %1</translation>
    </message>
    <message>
        <source>What only the jobs in the trash use comes on top of that.</source>
        <translation>Do tego dochodzi to, czego używają tylko zadania w koszu.</translation>
    </message>
    <message>
        <source>Still waiting: data or code may be large, or lie in a folder that does not answer. Ctrl+C leaves.</source>
        <translation>Wciąż czekam: dane lub kod mogą być duże albo leżeć w folderze, który nie odpowiada. Ctrl+C kończy.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>USD so far</source>
        <translation>USD dotychczas</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>The quota is simulated, not that of a subscription.</source>
        <translation>Limit jest symulowany, nie pochodzi z żadnej subskrypcji.</translation>
    </message>
    <message>
        <source>%1 is no part of the code any more (.amlignore).</source>
        <extracomment>%1 is a file. --leave-out and .amlignore stay as they are.</extracomment>
        <translation>%1 nie należy już do kodu (.amlignore).</translation>
    </message>
    <message>
        <source>With --leave-out, %1 is no part of the code any more (a line in .amlignore), and changing it no reason to run.</source>
        <translation>Z --leave-out %1 nie należy już do kodu (wiersz w .amlignore), a jego zmiana nie jest powodem uruchomienia.</translation>
    </message>
    <message>
        <source>leave the file of the pipeline out of the code of steps that would run for nothing but its change</source>
        <translation>wyłącz plik potoku z kodu kroków, które uruchomiłyby się tylko z powodu jego zmiany</translation>
    </message>
    <message>
        <source>Starting %1 with: %2</source>
        <translation>Uruchamianie %1 poleceniem: %2</translation>
    </message>
    <message>
        <source>Stopping %1 with: %2</source>
        <translation>Zatrzymywanie %1 poleceniem: %2</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Zadań innych osób stąd nie widać.</translation>
    </message>
    <message>
        <source>In %1 s; Ctrl+C keeps it as it is.</source>
        <translation>Za %1 s; Ctrl+C zostawia wszystko bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 in %n steps.</source>
        <translation>
            <numerusform>Zmierzono na zadaniu %1: %2 w %n kroku.</numerusform>
            <numerusform>Zmierzono na zadaniu %1: %2 w %n krokach.</numerusform>
            <numerusform>Zmierzono na zadaniu %1: %2 w %n krokach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused; they count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajął, gdy działał.</numerusform>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajęły, gdy działały.</numerusform>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajęły, gdy działały.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Zadanie nie zostało ukończone: całość może trwać dłużej.</translation>
    </message>
    <message>
        <source>Duration × list price × nodes in %1, without starting and idling nodes:</source>
        <translation>Czas trwania × cena katalogowa × węzły w %1, bez uruchamiania i bezczynności węzłów:</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Czas węzłów</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>without the countdown before a command of yours</source>
        <translation>bez odliczania przed Twoim poleceniem</translation>
    </message>
    <message>
        <source>start a simulated target, or one with a start command</source>
        <translation>uruchom cel symulowany lub taki, który ma polecenie uruchamiające</translation>
    </message>
    <message>
        <source>stop it; never while a job runs there</source>
        <translation>zatrzymaj go; nigdy, gdy działa tam zadanie</translation>
    </message>
    <message>
        <source>say what a job would cost on other VM sizes</source>
        <translation>podaj, ile zadanie kosztowałoby na innych rozmiarach maszyn</translation>
    </message>
    <message>
        <source>name of the job, or its file</source>
        <translation>nazwa zadania albo jego plik</translation>
    </message>
    <message>
        <source>VM size, up to ten (default: those of the targets)</source>
        <translation>rozmiar maszyny, do dziesięciu (domyślnie: rozmiary celów)</translation>
    </message>
    <message>
        <source>number of nodes (default: as the job has)</source>
        <translation>liczba węzłów (domyślnie: jak w zadaniu)</translation>
    </message>
    <message>
        <source>how long it takes on one node (1h30m)</source>
        <translation>ile trwa na jednym węźle (1h30m)</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>there</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>bajty: %1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cel obliczeniowy</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Kod wyjścia</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python i jego pakiety</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Zmienne środowiskowe</translation>
    </message>
    <message>
        <source>Resources and limits</source>
        <translation>Zasoby i limity</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repozytorium</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Gałąź</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Uncommitted changes</source>
        <translation>Niezatwierdzone zmiany</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Migawka</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Wyjście %1</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>pipeline</source>
        <translation>potok</translation>
    </message>
    <message>
        <source>job</source>
        <translation>zadanie</translation>
    </message>
    <message>
        <source>component</source>
        <translation>komponent</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>środowisko</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dane</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>punkt końcowy</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>wdrożenie</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>cel obliczeniowy</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>magazyn danych</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>harmonogram</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>obszar roboczy</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>rejestr</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Natywne studio uczenia maszynowego na komputery osobiste.</translation>
    </message>
    <message>
        <source>Folder of a workspace, or a file in one.</source>
        <translation>Folder obszaru roboczego lub plik w nim.</translation>
    </message>
    <message>
        <source>Show the job of this name.</source>
        <translation>Pokaż zadanie o tej nazwie.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 nie istnieje.</translation>
    </message>
    <message>
        <source>With --job: open the log, too.</source>
        <translation>Razem z --job: otwórz także dziennik.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something in Tenon Studio went wrong: %{reason}. Please report it with the engine log.</source>
        <translation>W Tenon Studio wystąpił błąd: %{reason}. Zgłoś go, dołączając dziennik silnika.</translation>
    </message>
    <message>
        <source>Cannot open %{path}: %{reason}.</source>
        <translation>Nie można otworzyć %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}.</source>
        <translation>Nie można odczytać %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot write %{path}: %{reason}. Nothing was changed.</source>
        <translation>Nie można zapisać %{path}: %{reason}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The connection to the engine was closed before it answered.</source>
        <translation>Połączenie z silnikiem zostało zamknięte, zanim odpowiedział.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation>Utracono połączenie z silnikiem. Trwające zadania są kontynuowane; spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation>Gniazdo %{path} należy do innego użytkownika, więc nic do niego nie wysłano. Usuń je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation>Silnik nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>Silnik obszaru roboczego %{path} nie odpowiada. Przyczynę podaje plik .tenon/engine.log tego obszaru.</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>Nie znaleziono programu „tenon” obok tego programu ani w PATH. Zainstaluj Tenon Studio ponownie.</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>Folder %{path} jest dowiązaniem, należy do kogoś innego lub jest dostępny dla innych, więc nie jest używany. Usuń go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation>Nie można uruchomić silnika %{program}: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation>Inny program używa %{path}.</translation>
    </message>
    <message>
        <source>Cannot make the folder %{path}: %{reason}.</source>
        <translation>Nie można utworzyć folderu %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remove %{path}: %{reason}.</source>
        <translation>Nie można usunąć %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is larger than the limit of %{limit} bytes.</source>
        <translation>%{path} przekracza limit %{limit} bajtów.</translation>
    </message>
    <message>
        <source>The artifact path &quot;%{path}&quot; is not allowed. Use a relative path without &quot;..&quot; that stays inside the run&apos;s artifacts.</source>
        <translation>Ścieżka artefaktu „%{path}” jest niedozwolona. Użyj ścieżki względnej bez „..”, która pozostaje wewnątrz artefaktów przebiegu.</translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation>Zapisana metryka jest uszkodzona i nie można jej odczytać. Pozostałe metryki są nienaruszone.</translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation>Filtr „%{filter}” jest niezrozumiały w pobliżu „%{near}”. Wpisz warunki takie jak metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>Żądanie nie jest prawidłowym JSON-em.</translation>
    </message>
    <message>
        <source>The tracking interface cannot listen on this computer&apos;s loopback address: %{reason}.</source>
        <translation>Interfejs śledzenia nie może nasłuchiwać na adresie pętli zwrotnej tego komputera: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation>Nie można odczytać pliku bufora śledzenia %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation>Zatrzymano przed sprawdzeniem wszystkich plików.</translation>
    </message>
    <message>
        <source>additional_includes: %{name} is already in the code folder. Rename one of them.</source>
        <translation>additional_includes: %{name} już jest w folderze kodu. Zmień nazwę jednego z nich.</translation>
    </message>
    <message>
        <source>additional_includes: %{path} does not exist.</source>
        <translation>additional_includes: %{path} nie istnieje.</translation>
    </message>
    <message>
        <source>The stored list of files of a snapshot is damaged (line %{line}). Submit the job again to take a new snapshot.</source>
        <translation>Zapisana lista plików migawki jest uszkodzona (wiersz %{line}). Prześlij zadanie ponownie, aby utworzyć nową migawkę.</translation>
    </message>
    <message>
        <source>%{path} does not exist.</source>
        <translation>%{path} nie istnieje.</translation>
    </message>
    <message>
        <source>The code folder %{path} is not a folder.</source>
        <translation>Folder kodu %{path} nie jest folderem.</translation>
    </message>
    <message>
        <source>%{path} is not empty. Choose a new folder.</source>
        <translation>%{path} zawiera już pliki. Wybierz nowy folder.</translation>
    </message>
    <message>
        <source>%{path} has more than %{limit} files. Leave out what the job does not need with an .amlignore file.</source>
        <translation>%{path} zawiera więcej niż %{limit} plików. Pomiń to, czego zadanie nie potrzebuje, za pomocą pliku .amlignore.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}. Change its permissions or leave it out with an .amlignore file.</source>
        <translation>Nie można odczytać %{path}: %{reason}. Zmień uprawnienia lub pomiń tę ścieżkę za pomocą pliku .amlignore.</translation>
    </message>
    <message>
        <source>Cannot write the zip file %{path}: %{reason}.</source>
        <translation>Nie można zapisać pliku zip %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered, and a version never changes. Choose another version.</source>
        <translation>%{kind} %{name}:%{version}: już zarejestrowano, a wersja nigdy się nie zmienia. Wybierz inną wersję.</translation>
    </message>
    <message>
        <source>The database %{path} is in use by another program. Try again in a moment.</source>
        <translation>Baza danych %{path} jest używana przez inny program. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The database refused a change: %{reason}.</source>
        <translation>Baza danych odrzuciła zmianę: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} is damaged: %{reason}. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>Baza danych %{path} jest uszkodzona: %{reason}. Nie zmieniono jej. Przywróć ją z kopii zapasowej lub przenieś folder .tenon w inne miejsce, aby zacząć od nowa.</translation>
    </message>
    <message>
        <source>%{path} exists already and was not touched.</source>
        <translation>%{path} już istnieje; pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation>Dysk zawierający %{path} jest pełny. Zwolnij miejsce; nic z tego, co zapisano, nie zostało utracone.</translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>Plik %{path} jest uszkodzony: nie wiadomo, którego obszaru roboczego dotyczy. Przywróć go z kopii zapasowej lub przenieś folder .tenon w inne miejsce, aby zacząć od nowa.</translation>
    </message>
    <message>
        <source>Reading the database was stopped.</source>
        <translation>Przerwano odczyt bazy danych.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} reports an error: %{reason}.</source>
        <translation>Dysk zawierający %{path} zgłasza błąd: %{reason}.</translation>
    </message>
    <message>
        <source>There is already a job named %{name}. Choose another name.</source>
        <translation>Zadanie o nazwie %{name} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The key file %{path} is open to others, a link or not yours. Remove it; a new one is made.</source>
        <translation>Plik klucza %{path} jest dostępny dla innych, jest dowiązaniem lub nie należy do ciebie. Usuń go; zostanie utworzony nowy.</translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation>Obszar roboczy nie ma bazy danych w %{path}. Prześlij zadanie lub uruchom „tenon workspace init”, aby ją utworzyć.</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>Baza danych obszaru roboczego ma wersję %{found} i pochodzi z nowszego Tenon Studio; ten program zna wersję %{known}. Nie zmieniono jej. Zaktualizuj Tenon Studio, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation>%{kind} %{name} w wersji %{version}: nie znaleziono.</translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma zadania %{name}.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation>Brak zapisanego pliku (%{digest}). Prześlij zadanie ponownie, aby zapisać go na nowo.</translation>
    </message>
    <message>
        <source>%{path} is not a workspace yet. Submit a job or run “tenon workspace init” there.</source>
        <translation>%{path} nie jest jeszcze obszarem roboczym. Prześlij zadanie lub uruchom tam „tenon workspace init”.</translation>
    </message>
    <message>
        <source>%{path} is not a database. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} nie jest bazą danych. Niczego nie zmieniono. Przywróć plik z kopii zapasowej lub przenieś folder .tenon w inne miejsce, aby zacząć od nowa.</translation>
    </message>
    <message>
        <source>%{path} is a database of another program. It was not changed.</source>
        <translation>%{path} to baza danych innego programu. Nie zmieniono jej.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is damaged. Submit the job again to store it anew.</source>
        <translation>Zapisany plik (%{digest}) jest uszkodzony. Prześlij zadanie ponownie, aby zapisać go na nowo.</translation>
    </message>
    <message>
        <source>Cannot open the database %{path}: %{reason}.</source>
        <translation>Nie można otworzyć bazy danych %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The data of this workspace lies on the computer %{host}. Run jobs there.</source>
        <translation>Dane tego obszaru roboczego znajdują się na komputerze %{host}. Uruchamiaj zadania tam.</translation>
    </message>
    <message>
        <source>The stored files in %{path} are damaged. Submit the job again to store them anew.</source>
        <translation>Zapisane pliki w %{path} są uszkodzone. Prześlij zadanie ponownie, aby zapisać je na nowo.</translation>
    </message>
    <message>
        <source>The parameter %{key} is already %{old} and cannot become %{new}.</source>
        <translation>Parametr %{key} ma już wartość %{old} i nie może zmienić się na %{new}.</translation>
    </message>
    <message>
        <source>The database %{path} cannot be written: %{reason}.</source>
        <translation>Nie można zapisać bazy danych %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} reports an error: %{reason}. Please report it with the engine log.</source>
        <translation>Baza danych %{path} zgłasza błąd: %{reason}. Zgłoś go, dołączając dziennik silnika.</translation>
    </message>
    <message>
        <source>The database is being closed. Nothing was changed.</source>
        <translation>Baza danych jest właśnie zamykana. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Something is too large for the database %{path}: %{reason}.</source>
        <translation>Coś jest zbyt duże dla bazy danych %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remember what is trusted in %{path}: %{reason}.</source>
        <translation>Nie można zapamiętać w %{path}, co jest zaufane: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot look at the running job in %{path}: %{reason}.</source>
        <translation>Nie można sprawdzić trwającego zadania w %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the keeper %{path}: %{reason}. Jobs run, but the engine would not be started again after a crash.</source>
        <translation>Nie można uruchomić procesu nadzorczego %{path}: %{reason}. Zadania działają, ale po awarii silnik nie zostałby uruchomiony ponownie.</translation>
    </message>
    <message>
        <source>Cannot prepare the step in %{path}: %{reason}.</source>
        <translation>Nie można przygotować kroku w %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the step&apos;s supervisor %{path}: %{reason}. Is Tenon Studio installed completely?</source>
        <translation>Nie można uruchomić nadzorcy kroku %{path}: %{reason}. Czy Tenon Studio jest w pełni zainstalowane?</translation>
    </message>
    <message>
        <source>The tracking call was refused.</source>
        <translation>Wywołanie śledzenia zostało odrzucone.</translation>
    </message>
    <message>
        <source>Brackets $[[ … ]] are nested too deep at “%{text}”. Use fewer levels.</source>
        <translation>Nawiasy $[[ … ]] są zbyt głęboko zagnieżdżone przy „%{text}”. Użyj mniejszej liczby poziomów.</translation>
    </message>
    <message>
        <source>The bracket “%{text}” has no ${{ … }} in it, so it stays in the text as it is. Write $[[ … ${{inputs.name}} … ]] for a part that is dropped when the input has no value.</source>
        <translation>Nawias „%{text}” nie zawiera ${{ … }}, więc pozostaje w tekście bez zmian. Wpisz $[[ … ${{inputs.name}} … ]] dla części pomijanej, gdy wejście nie ma wartości.</translation>
    </message>
    <message>
        <source>The input “%{name}” in $[[ … ]] is not optional. Declare it with optional: true, or remove the brackets.</source>
        <translation>Wejście „%{name}” w $[[ … ]] nie jest opcjonalne. Zadeklaruj je z optional: true albo usuń nawiasy.</translation>
    </message>
    <message>
        <source>The bracket at “%{text}” has no ]], so it stays in the text as it is. Close it with ]].</source>
        <translation>Nawias przy „%{text}” nie ma ]], więc pozostaje w tekście bez zmian. Zamknij go za pomocą ]].</translation>
    </message>
    <message>
        <source>The expression ${{ }} is empty. Write a name in it, such as ${{inputs.data}}.</source>
        <translation>Wyrażenie ${{ }} jest puste. Wpisz w nim nazwę, na przykład ${{inputs.data}}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression: there must be one name without blanks between ${{ and }}.</source>
        <translation>„%{text}” nie jest wyrażeniem: między ${{ a }} musi być jedna nazwa bez spacji.</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} nie ma tu wartości. Podaj dla wejścia wartość lub wartość domyślną albo umieść tę część w $[[ … ]].</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>Opcjonalne wejście „%{name}” nie ma wartości domyślnej i jest używane poza $[[ … ]]: uruchomienie bez niego zakończyłoby się niepowodzeniem. Umieść tę część w $[[ … ]] albo podaj wartość domyślną.</translation>
    </message>
    <message>
        <source>The expression at “%{text}” has no }}. Close it with }}.</source>
        <translation>Wyrażenie przy „%{text}” nie ma }}. Zamknij je za pomocą }}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression this version knows. Use inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME or search_space.NAME.</source>
        <translation>„%{text}” nie jest wyrażeniem znanym tej wersji. Użyj inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME lub search_space.NAME.</translation>
    </message>
    <message>
        <source>%{text} names no declared input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego zadeklarowanego wejścia.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no declared output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego zadeklarowanego wyjścia.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego wejścia potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego wyjścia potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no parameter of the search space.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego parametru przestrzeni przeszukiwania.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} nie wskazuje żadnego kroku potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: krok „%{step}” nie ma wejścia „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: krok „%{step}” nie ma wyjścia „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no valid reference. Write azureml:NAME:VERSION, azureml:NAME@latest, azureml://… or a path.</source>
        <translation>„%{value}” (%{key}) nie jest prawidłowym odwołaniem. Wpisz azureml:NAME:VERSION, azureml:NAME@latest, azureml://… lub ścieżkę.</translation>
    </message>
    <message>
        <source>The list of choices of “%{name}” is empty. Give at least one value.</source>
        <translation>Lista wartości do wyboru dla „%{name}” jest pusta. Podaj co najmniej jedną wartość.</translation>
    </message>
    <message>
        <source>The command is empty. Write what to run.</source>
        <translation>Polecenie jest puste. Wpisz, co ma zostać uruchomione.</translation>
    </message>
    <message>
        <source>The component name “%{name}” is not of small letters, digits and underscores; Azure ML may refuse it.</source>
        <translation>Nazwa komponentu „%{name}” nie składa się z małych liter, cyfr i znaków podkreślenia; Azure ML może ją odrzucić.</translation>
    </message>
    <message>
        <source>A pipeline component has no settings; these are ignored. Put them into the pipeline job.</source>
        <translation>Komponent potoku nie ma sekcji settings; jest ona ignorowana. Umieść ją w zadaniu potoku.</translation>
    </message>
    <message>
        <source>“%{value}” is no cron expression: it needs five fields (minute, hour, day, month, day of the week).</source>
        <translation>„%{value}” nie jest wyrażeniem cron: potrzeba pięciu pól (minuta, godzina, dzień, miesiąc, dzień tygodnia).</translation>
    </message>
    <message>
        <source>The default %{value} of “%{name}” is outside its range (least: %{min}, most: %{max}). Change the default or the range.</source>
        <translation>Wartość domyślna %{value} dla „%{name}” jest poza zakresem (minimum: %{min}, maksimum: %{max}). Zmień wartość domyślną lub zakres.</translation>
    </message>
    <message>
        <source>The default “%{value}” of “%{name}” does not fit its type %{type}. Change the default or the type.</source>
        <translation>Wartość domyślna „%{value}” dla „%{name}” nie pasuje do typu %{type}. Zmień wartość domyślną lub typ.</translation>
    </message>
    <message>
        <source>The file is empty, or has only comments. Write the keys of a job, a component or another asset.</source>
        <translation>Plik jest pusty lub zawiera tylko komentarze. Wpisz klucze zadania, komponentu lub innego zasobu.</translation>
    </message>
    <message>
        <source>The name “%{name}” must have 3 to 32 letters, digits and single dashes, and start with a letter.</source>
        <translation>Nazwa „%{name}” musi składać się z 3–32 liter, cyfr i pojedynczych łączników oraz zaczynać się literą.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of %{key}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>„%{value}” nie jest dopuszczalną wartością %{key}.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Dopuszczalne: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>Środowisko nie podaje ani obrazu, ani folderu do zbudowania obrazu, ani pliku conda. Dodaj jedno z nich.</translation>
    </message>
    <message>
        <source>The component says no environment; Azure ML asks for one. It runs here with the interpreter of the workspace.</source>
        <translation>Komponent nie podaje środowiska, którego wymaga Azure ML. Tutaj działa z interpreterem obszaru roboczego.</translation>
    </message>
    <message>
        <source>“%{value}” is taken as the name of an environment. Write azureml: before it.</source>
        <translation>„%{value}” jest traktowane jako nazwa środowiska. Wpisz przed nią azureml:.</translation>
    </message>
    <message>
        <source>“%{one}” and “%{other}” cannot both be given. Remove one of them.</source>
        <translation>Nie można podać jednocześnie „%{one}” i „%{other}”. Usuń jedno z nich.</translation>
    </message>
    <message>
        <source>There is no step “%{name}” in this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>W tym potoku nie ma kroku „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The input “%{name}” has no path. Add path: with a folder, a file or a reference.</source>
        <translation>Wejście „%{name}” nie ma ścieżki. Dodaj path: z folderem, plikiem lub odwołaniem.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job: use letters, digits, dashes, underscores and dots, at most 255.</source>
        <translation>„%{name}” nie może być nazwą zadania: użyj liter, cyfr, łączników, znaków podkreślenia i kropek, najwyżej 255.</translation>
    </message>
    <message>
        <source>The deployment “%{name}” gets live and mirrored traffic; only one of them is possible.</source>
        <translation>Wdrożenie „%{name}” otrzymuje ruch rzeczywisty i dublowany; możliwy jest tylko jeden z nich.</translation>
    </message>
    <message>
        <source>Mirrored traffic goes to one deployment, with at most 50 percent.</source>
        <translation>Ruch dublowany trafia do jednego wdrożenia i wynosi najwyżej 50 procent.</translation>
    </message>
    <message>
        <source>An entry of paths must say file:, folder: or pattern:.</source>
        <translation>Element listy paths musi podawać file:, folder: lub pattern:.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{key}. Write true or false.</source>
        <translation>„%{value}” nie jest prawidłową wartością %{key}. Wpisz true lub false.</translation>
    </message>
    <message>
        <source>%{path} is no component, but: %{kind}. Name a component file here.</source>
        <translation>%{path} nie jest komponentem, lecz: %{kind}. Podaj tu plik komponentu.</translation>
    </message>
    <message>
        <source>%{path} is no job, but: %{kind}. Name a job file here.</source>
        <translation>%{path} nie jest zadaniem, lecz: %{kind}. Podaj tu plik zadania.</translation>
    </message>
    <message>
        <source>“%{key}” must be a list. Write one item a line, each after “- ”.</source>
        <translation>„%{key}” musi być listą. Wpisz każdy element w osobnym wierszu po „- ”.</translation>
    </message>
    <message>
        <source>“%{key}” must have keys of its own, indented below it.</source>
        <translation>„%{key}” musi mieć własne klucze, wcięte pod nim.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no number.</source>
        <translation>„%{value}” (%{key}) nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%{key}” must be one text, not a list or keys of its own.</source>
        <translation>„%{key}” musi być pojedynczym tekstem, a nie listą ani grupą kluczy.</translation>
    </message>
    <message>
        <source>The file is valid YAML, but no job, component or other asset: it must have keys at its top.</source>
        <translation>Plik jest prawidłowym YAML-em, ale nie zadaniem, komponentem ani innym zasobem: musi mieć klucze na najwyższym poziomie.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no whole number.</source>
        <translation>„%{value}” (%{key}) nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>The output “%{name}” has a version but no name, so it is not registered. Add name:.</source>
        <translation>Wyjście „%{name}” ma wersję, ale nie ma nazwy, więc nie jest rejestrowane. Dodaj name:.</translation>
    </message>
    <message>
        <source>A pipeline inside a step must stand in a file of its own. Move it there and name the file with component:.</source>
        <translation>Potok wewnątrz kroku musi znajdować się w osobnym pliku. Przenieś go tam i wskaż ten plik za pomocą component:.</translation>
    </message>
    <message>
        <source>The pipeline has no step. Add one below jobs:.</source>
        <translation>Potok nie ma kroków. Dodaj krok pod jobs:.</translation>
    </message>
    <message>
        <source>The input “%{name}” of a component must be declared with a type, not be a value.</source>
        <translation>Wejście „%{name}” komponentu musi mieć zadeklarowany typ, a nie wartość.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: use letters, digits and underscores, starting with a letter; dots make groups.</source>
        <translation>„%{name}” nie może być nazwą wejścia ani wyjścia: użyj liter, cyfr i znaków podkreślenia, zaczynając od litery; kropki tworzą grupy.</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known. Did you mean “%{nearest}”?</source>
        <translation>Typ „%{type}” jest nieznany. Czy chodziło o „%{nearest}”?</translation>
    </message>
    <message>
        <source>The least value %{min} of “%{name}” is larger than the most %{max}. Swap them.</source>
        <translation>Wartość minimalna %{min} dla „%{name}” jest większa niż maksymalna %{max}. Zamień je miejscami.</translation>
    </message>
    <message>
        <source>%{value} is no possible request timeout: from 1 to 180000 milliseconds.</source>
        <translation>%{value} nie jest dopuszczalnym limitem czasu żądania: od 1 do 180000 milisekund.</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>Brak „%{key}” w: %{what}.%{if nearest} Czy „%{nearest}” to literówka?%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>„%{name}” nie może być nazwą wejścia ani wyjścia: zasłoniłaby zmienną środowiskową o tej nazwie. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The parameter “%{name}” of type %{type} does not go with %{sampling} sampling. Choose another sampling algorithm or type.</source>
        <translation>Parametr „%{name}” typu %{type} nie pasuje do próbkowania %{sampling}. Wybierz inny algorytm próbkowania lub typ.</translation>
    </message>
    <message>
        <source>The step “%{name}” names the compute local, which Azure ML does not allow in pipelines. It runs on this computer here.</source>
        <translation>Krok „%{name}” wskazuje cel obliczeniowy local, na który Azure ML nie zezwala w potokach. Tutaj działa na tym komputerze.</translation>
    </message>
    <message>
        <source>The step name “%{name}” is no Python identifier; Azure ML refuses it. Use letters, digits and underscores.</source>
        <translation>Nazwa kroku „%{name}” nie jest identyfikatorem Pythona; Azure ML ją odrzuca. Użyj liter, cyfr i znaków podkreślenia.</translation>
    </message>
    <message>
        <source>%{key} must be at least %{least}.</source>
        <translation>%{key} musi wynosić co najmniej %{least}.</translation>
    </message>
    <message>
        <source>The traffic sums up to %{sum} percent; it must be 0 or 100, each share from 0 to 100.</source>
        <translation>Ruch sumuje się do %{sum} procent; suma musi wynosić 0 lub 100, a każdy udział od 0 do 100.</translation>
    </message>
    <message>
        <source>The key “%{key}” is not known here; it is kept and has no effect.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Klucz „%{key}” jest tu nieznany; zostaje zachowany, ale nie ma żadnego skutku.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known; it is kept, but cannot run here.</source>
        <translation>Typ „%{type}” jest nieznany; zostaje zachowany, ale nie można go tu uruchomić.</translation>
    </message>
    <message>
        <source>The pipeline component %{path} contains itself: %{chain}. Remove one of the steps.</source>
        <translation>Komponent potoku %{path} zawiera sam siebie: %{chain}. Usuń jeden z kroków.</translation>
    </message>
    <message>
        <source>Pipelines are nested deeper than %{limit} levels at %{path}. Use fewer levels.</source>
        <translation>Potoki są zagnieżdżone głębiej niż na %{limit} poziomów przy %{path}. Użyj mniejszej liczby poziomów.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{path}. Remove one of the connections.</source>
        <translation>Te kroki czekają na siebie nawzajem: %{path}. Usuń jedno z połączeń.</translation>
    </message>
    <message>
        <source>The step “%{name}” runs first or last and cannot be connected with other steps. Remove the connection.</source>
        <translation>Krok „%{name}” działa jako pierwszy lub ostatni i nie można go połączyć z innymi krokami. Usuń połączenie.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of the input “%{name}” of the step “%{step}”. Possible: %{known}.</source>
        <translation>„%{value}” nie jest dopuszczalną wartością wejścia „%{name}” kroku „%{step}”. Dopuszczalne: %{known}.</translation>
    </message>
    <message>
        <source>“%{value}” does not fit the type %{type} of the input “%{name}” of the step “%{step}”.</source>
        <translation>„%{value}” nie pasuje do typu %{type} wejścia „%{name}” kroku „%{step}”.</translation>
    </message>
    <message>
        <source>The step “%{step}” gives no value to the input “%{name}”, which has no default. Add it below inputs:.</source>
        <translation>Krok „%{step}” nie podaje wartości wejścia „%{name}”, które nie ma wartości domyślnej. Dodaj ją pod inputs:.</translation>
    </message>
    <message>
        <source>%{value} is outside the range of the input “%{name}” of the step “%{step}” (least: %{min}, most: %{max}).</source>
        <translation>%{value} jest poza zakresem wejścia „%{name}” kroku „%{step}” (minimum: %{min}, maksimum: %{max}).</translation>
    </message>
    <message>
        <source>The step “%{step}” reads its own output “%{name}”. Connect another step.</source>
        <translation>Krok „%{step}” odczytuje własne wyjście „%{name}”. Połącz inny krok.</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is of type %{type}, but gets %{given} from %{from}.</source>
        <translation>Wejście „%{name}” kroku „%{step}” jest typu %{type}, ale otrzymuje %{given} z %{from}.</translation>
    </message>
    <message>
        <source>The step “%{step}” gives a value to “%{name}”, but its component has no such input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Krok „%{step}” podaje wartość dla „%{name}”, ale jego komponent nie ma takiego wejścia.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The step “%{step}” binds “%{name}”, but its component has no such output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Krok „%{step}” wiąże „%{name}”, ale jego komponent nie ma takiego wyjścia.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} w kroku „%{step}” nie wskazuje żadnego wejścia potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} w kroku „%{step}” nie wskazuje żadnego wyjścia potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} w kroku „%{step}” nie wskazuje żadnego kroku potoku.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: krok „%{from}” nie ma wejścia „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: krok „%{from}” nie ma wyjścia „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{text}” is not a number, but the type %{type} needs one.</source>
        <translation>„%{text}” nie jest liczbą, a typ %{type} jej wymaga.</translation>
    </message>
    <message>
        <source>There is text after the closing quote. Put the whole value in one pair of quotes.</source>
        <translation>Po cudzysłowie zamykającym jest tekst. Umieść całą wartość w jednej parze cudzysłowów.</translation>
    </message>
    <message>
        <source>The alias *%{name} stands inside the value it means. Write the value out.</source>
        <translation>Alias *%{name} znajduje się wewnątrz wartości, którą oznacza. Zapisz wartość w całości.</translation>
    </message>
    <message>
        <source>Following the aliases of this file gives far too many values. Write the values out.</source>
        <translation>Rozwinięcie aliasów tego pliku daje zdecydowanie za dużo wartości. Zapisz wartości w całości.</translation>
    </message>
    <message>
        <source>The alias *%{name} means nothing: no &amp;%{name} stands before it. Put the text in quotes if the * belongs to it.</source>
        <translation>Alias *%{name} niczego nie oznacza: nie poprzedza go &amp;%{name}. Jeśli * należy do tekstu, umieść tekst w cudzysłowie.</translation>
    </message>
    <message>
        <source>This bracket is never closed, or something in it is no value. Close it with ] or }, and separate the items with commas.</source>
        <translation>Ten nawias nie jest zamknięty albo coś w nim nie jest wartością. Zamknij go za pomocą ] lub } i rozdziel elementy przecinkami.</translation>
    </message>
    <message>
        <source>The character %{character} is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Znak %{character} jest niedozwolony w YAML. Usuń go lub zapisz jako sekwencję ucieczki w cudzysłowie podwójnym.</translation>
    </message>
    <message>
        <source>A second “: ” in one line. Put the text in quotes, or start the inner mapping on a new line.</source>
        <translation>Drugie „: ” w jednym wierszu. Umieść tekst w cudzysłowie lub zacznij wewnętrzne mapowanie w nowym wierszu.</translation>
    </message>
    <message>
        <source>A comma is missing between two items.</source>
        <translation>Brak przecinka między dwoma elementami.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a name must be. Put the text in quotes if it is meant as a text.</source>
        <translation>Mapowanie lub lista znajduje się tam, gdzie musi być nazwa. Jeśli ma to być tekst, umieść go w cudzysłowie.</translation>
    </message>
    <message>
        <source>The key “%{key}” is said twice here; the last one counts. Remove one of them.</source>
        <translation>Klucz „%{key}” występuje tu dwa razy; liczy się ostatni. Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>The key “%{key}” is already there.</source>
        <translation>Klucz „%{key}” już istnieje.</translation>
    </message>
    <message>
        <source>The list at %{path} has no item %{index}.</source>
        <translation>Lista w %{path} nie ma elementu %{index}.</translation>
    </message>
    <message>
        <source>%{path} comes from an alias or a merge key, so it cannot be changed here. Change it where it is written.</source>
        <translation>%{path} pochodzi z aliasu lub klucza scalania, więc nie można tego tu zmienić. Zmień to tam, gdzie jest zapisane.</translation>
    </message>
    <message>
        <source>“%{path}” is no path. Write a.b[2].c; put keys with dots in double quotes.</source>
        <translation>„%{path}” nie jest ścieżką. Wpisz a.b[2].c; klucze z kropkami umieść w cudzysłowie podwójnym.</translation>
    </message>
    <message>
        <source>There is nothing at %{path} in this file, so it cannot be changed.</source>
        <translation>W tym pliku pod %{path} niczego nie ma, więc nie można tego zmienić.</translation>
    </message>
    <message>
        <source>The change of %{path} was refused because the file would not read back as asked. Edit it as text.</source>
        <translation>Zmiana %{path} została odrzucona, ponieważ po zapisie plik nie zawierałby żądanej wartości. Edytuj go jako tekst.</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML: %{reason}.</source>
        <translation>Wartości nie można zapisać jako YAML: %{reason}.</translation>
    </message>
    <message>
        <source>This backslash escape does not exist in double quotes. Write two backslashes for one, or use single quotes.</source>
        <translation>Ta sekwencja ucieczki nie istnieje w cudzysłowie podwójnym. Zamiast jednego ukośnika odwrotnego wpisz dwa albo użyj apostrofów.</translation>
    </message>
    <message>
        <source>This line is indented by the wrong number of blanks. Keys of one mapping must start in one column.</source>
        <translation>Ten wiersz jest wcięty o niewłaściwą liczbę spacji. Klucze jednego mapowania muszą zaczynać się w jednej kolumnie.</translation>
    </message>
    <message>
        <source>A list must start on the line after its key. Move the “- ” to a new line.</source>
        <translation>Lista musi zaczynać się w wierszu po swoim kluczu. Przenieś „- ” do nowego wiersza.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>Otwarty tu cudzysłów nie jest zamknięty. Dodaj cudzysłów zamykający.</translation>
    </message>
    <message>
        <source>A text cannot start with “%{character}” unless it is in quotes. Put the value in quotes.</source>
        <translation>Tekst bez cudzysłowu nie może zaczynać się od „%{character}”. Umieść wartość w cudzysłowie.</translation>
    </message>
    <message>
        <source>The file holds more than one document; only one is allowed. Remove what follows the line with “---”.</source>
        <translation>Plik zawiera więcej niż jeden dokument; dozwolony jest tylko jeden. Usuń to, co następuje po wierszu z „---”.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %{reason}.</source>
        <translation>To nie jest prawidłowy YAML: %{reason}.</translation>
    </message>
    <message>
        <source>A tab is used for indentation here. Replace it with blanks.</source>
        <translation>Do wcięcia użyto tu tabulatora. Zastąp go spacjami.</translation>
    </message>
    <message>
        <source>The file is a template: its {{ … }} placeholders must be filled in, or the value put in quotes, before it can be read.</source>
        <translation>Plik jest szablonem: zanim będzie można go odczytać, trzeba wypełnić pola {{ … }} lub umieścić wartość w cudzysłowie.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %{limit} levels here. Use fewer levels.</source>
        <translation>Wartości są tu zagnieżdżone głębiej niż na %{limit} poziomów. Użyj mniejszej liczby poziomów.</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} MB, which no YAML file of a workspace can be.</source>
        <translation>Plik przekracza %{limit} MB, a tak duży nie może być żaden plik YAML obszaru roboczego.</translation>
    </message>
    <message>
        <source>The tag %{tag} is not known to the tools that read this file; the value is taken as text. Remove the tag.</source>
        <translation>Znacznik %{tag} jest nieznany narzędziom odczytującym ten plik; wartość jest traktowana jako tekst. Usuń znacznik.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, or is no text. Save it as UTF-8.</source>
        <translation>Plik jest w UTF-16 lub nie jest tekstem. Zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x%{byte} here is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Bajt 0x%{byte} nie jest tu prawidłowym UTF-8. Zapisz plik jako UTF-8.</translation>
    </message>
    <message>
        <source>%{path} does not exist, so nothing was bound to it.</source>
        <translation>%{path} nie istnieje, więc niczego z tym nie powiązano.</translation>
    </message>
    <message>
        <source>The code folder %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Folder kodu %{path} nie istnieje. Ścieżki są względne wobec pliku, który je podaje.</translation>
    </message>
    <message>
        <source>The component file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Plik komponentu %{path} nie istnieje. Ścieżki są względne wobec pliku, który je podaje.</translation>
    </message>
    <message>
        <source>There is no target %{target}. Targets known here: local.</source>
        <translation>Cel %{target} nie istnieje. Cele znane tutaj: local.</translation>
    </message>
    <message>
        <source>An engine already runs for %{path}.</source>
        <translation>Silnik dla %{path} już działa.</translation>
    </message>
    <message>
        <source>%{count} steps run. They go on when the engine is stopped with --now, and the next engine takes them up.</source>
        <translation>Trwające kroki: %{count}. Będą kontynuowane, gdy silnik zostanie zatrzymany z --now, a następny silnik je przejmie.</translation>
    </message>
    <message>
        <source>The engine cannot listen at %{path}: %{reason}.</source>
        <translation>Silnik nie może nasłuchiwać w %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The stored plan of this job cannot be read, so it is not taken up. Submit it again.</source>
        <translation>Nie można odczytać zapisanego planu tego zadania, więc nie zostało ono przejęte. Prześlij je ponownie.</translation>
    </message>
    <message>
        <source>The expression %{text} cannot be used here.</source>
        <translation>Wyrażenia %{text} nie można tu użyć.</translation>
    </message>
    <message>
        <source>%{path} is a file, but the input takes a folder (uri_folder).</source>
        <translation>%{path} to plik, a wejście przyjmuje folder (uri_folder).</translation>
    </message>
    <message>
        <source>%{path} is a folder, but the input takes a file (uri_file).</source>
        <translation>%{path} to folder, a wejście przyjmuje plik (uri_file).</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; allowed are %{allowed}.</source>
        <translation>Wejście %{input} ma wartość %{value}; dozwolone: %{allowed}.</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; it must lie between %{minimum} and %{maximum}.</source>
        <translation>Wejście %{input} ma wartość %{value}; musi się ona mieścić między %{minimum} a %{maximum}.</translation>
    </message>
    <message>
        <source>The path %{path} leaves the output it starts in.</source>
        <translation>Ścieżka %{path} wychodzi poza wyjście, w którym się zaczyna.</translation>
    </message>
    <message>
        <source>The data %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Dane %{path} nie istnieją. Ścieżki są względne wobec pliku, który je podaje.</translation>
    </message>
    <message>
        <source>This job belongs to the workspace this folder was copied from; it does not go on here.</source>
        <translation>To zadanie należy do obszaru roboczego, z którego skopiowano ten folder; tutaj nie jest kontynuowane.</translation>
    </message>
    <message>
        <source>Jobs of type %{kind} can be opened and edited, but not run on this computer.</source>
        <translation>Zadania typu %{kind} można otwierać i edytować, ale nie można ich uruchamiać na tym komputerze.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job. Use 1 to 255 letters, digits, dashes, underscores and dots.</source>
        <translation>„%{name}” nie może być nazwą zadania. Użyj od 1 do 255 liter, cyfr, łączników, znaków podkreślenia i kropek.</translation>
    </message>
    <message>
        <source>No job file was given.</source>
        <translation>Nie podano pliku zadania.</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>Rodzaj tego pliku: %{kind}. Uruchamiać można zadania i komponenty.</translation>
    </message>
    <message>
        <source>No job %{name} is under way.</source>
        <translation>Zadanie %{name} nie jest w toku.</translation>
    </message>
    <message>
        <source>Job %{name} still runs. Cancel it first.</source>
        <translation>Zadanie %{name} nadal trwa. Najpierw je anuluj.</translation>
    </message>
    <message>
        <source>Compute “%{value}” is not defined here; the step runs on this computer.</source>
        <translation>Cel obliczeniowy „%{value}” nie jest tu zdefiniowany; krok działa na tym komputerze.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with %{program} %{version}.</source>
        <translation>Środowisko „%{value}” nie zostało utworzone; krok działa z %{program} %{version}.</translation>
    </message>
    <message>
        <source>%{value} instances were asked for; on this computer they are processes of one.</source>
        <translation>Zażądano wystąpień: %{value}; na tym komputerze będą to procesy jednego wystąpienia.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{steps}. Remove one of the bindings between them.</source>
        <translation>Te kroki czekają na siebie nawzajem: %{steps}. Usuń jedno z powiązań między nimi.</translation>
    </message>
    <message>
        <source>The pipeline has no steps.</source>
        <translation>Potok nie ma kroków.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s output %{output} is bound by two steps.</source>
        <translation>Z wyjściem potoku %{output} są powiązane dwa kroki.</translation>
    </message>
    <message>
        <source>No step makes the pipeline&apos;s output %{output}. Bind one with ${{parent.outputs.%{output}}}.</source>
        <translation>Żaden krok nie tworzy wyjścia potoku %{output}. Powiąż je za pomocą ${{parent.outputs.%{output}}}.</translation>
    </message>
    <message>
        <source>The pipeline component %{file} contains itself.</source>
        <translation>Komponent potoku %{file} zawiera sam siebie.</translation>
    </message>
    <message>
        <source>These steps failed: %{steps}.</source>
        <translation>Nie powiodły się kroki: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline has more than %{limit} steps.</source>
        <translation>Potok ma więcej niż %{limit} kroków.</translation>
    </message>
    <message>
        <source>There is no step %{step}. Nearest name: %{nearest}.</source>
        <translation>Krok %{step} nie istnieje. Najbliższa nazwa: %{nearest}.</translation>
    </message>
    <message>
        <source>The script needs the module %{module}, which %{program} (Python %{version}) does not have. Install the package %{package} there, or set another interpreter.</source>
        <translation>Skrypt wymaga modułu %{module}, którego %{program} (Python %{version}) nie ma. Zainstaluj tam pakiet %{package} lub ustaw inny interpreter.</translation>
    </message>
    <message>
        <source>No Python 3 was found on PATH or in /usr/bin. Install python3, or set the workspace&apos;s interpreter.</source>
        <translation>Nie znaleziono Pythona 3 w PATH ani w /usr/bin. Zainstaluj python3 lub ustaw interpreter obszaru roboczego.</translation>
    </message>
    <message>
        <source>The Python interpreter %{program} cannot be used. Set another one for this workspace.</source>
        <translation>Nie można użyć interpretera Pythona %{program}. Ustaw inny dla tego obszaru roboczego.</translation>
    </message>
    <message>
        <source>%{reference} is not in this workspace.%{if nearest} Did you mean %{nearest}?%{end} Bind it to something local, or register it.</source>
        <translation>%{reference} nie występuje w tym obszarze roboczym.%{if nearest} Czy chodziło o %{nearest}?%{end} Powiąż to odwołanie z zasobem lokalnym lub zarejestruj zasób.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the disk was full, so not even its end could be written down.</source>
        <translation>Krok %{step} nie powiódł się: dysk był pełny, więc nie dało się zapisać nawet jego zakończenia.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its command ended with exit code %{code}. The log tells more.</source>
        <translation>Krok %{step} nie powiódł się: jego polecenie zakończyło się kodem wyjścia %{code}. Więcej informacji zawiera dziennik.</translation>
    </message>
    <message>
        <source>Input %{input} has no value. Give it one, a default, or make it optional.</source>
        <translation>Wejście %{input} nie ma wartości. Podaj wartość lub wartość domyślną albo uczyń je opcjonalnym.</translation>
    </message>
    <message>
        <source>Step %{step} is of type %{kind}, which cannot run on this computer.</source>
        <translation>Krok %{step} jest typu %{kind}, którego nie można uruchomić na tym komputerze.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the computer was restarted while it ran.</source>
        <translation>Krok %{step} nie powiódł się: komputer uruchomiono ponownie w trakcie jego działania.</translation>
    </message>
    <message>
        <source>Step %{step} failed: signal %{signal} ended it.</source>
        <translation>Krok %{step} nie powiódł się: zakończył go sygnał %{signal}.</translation>
    </message>
    <message>
        <source>Step %{step} could not be started: %{reason}.</source>
        <translation>Nie można było uruchomić kroku %{step}: %{reason}.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its supervisor was killed, so its processes were ended.</source>
        <translation>Krok %{step} nie powiódł się: jego nadzorca został zabity, więc zakończono jego procesy.</translation>
    </message>
    <message>
        <source>Step %{step} was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Krok %{step} został zakończony: trwał dłużej niż jego limit %{seconds} s.</translation>
    </message>
    <message>
        <source>The component has no input %{input}. Nearest name: %{nearest}.</source>
        <translation>Komponent nie ma wejścia %{input}. Najbliższa nazwa: %{nearest}.</translation>
    </message>
    <message>
        <source>The component has no output %{output}. Nearest name: %{nearest}.</source>
        <translation>Komponent nie ma wyjścia %{output}. Najbliższa nazwa: %{nearest}.</translation>
    </message>
    <message>
        <source>%{path} is a copy of another workspace. Make it one of its own first (tenon workspace trust --new).</source>
        <translation>%{path} to kopia innego obszaru roboczego. Najpierw przekształć ją w osobny obszar roboczy (tenon workspace trust --new).</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} przeniesiono tutaj z innego miejsca. Potwierdź, że to ten sam obszar roboczy (tenon workspace trust --same), lub przekształć go w nowy (--new).</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>Nową tożsamość można nadać tylko wtedy, gdy nie działa żaden silnik. Najpierw zatrzymaj silnik.</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>Ustawienie %{key} nie istnieje.</translation>
    </message>
    <message>
        <source>Say which file: --file FILE.</source>
        <translation>Podaj plik: --file FILE.</translation>
    </message>
    <message>
        <source>Say which one: --name NAME.</source>
        <translation>Podaj nazwę: --name NAME.</translation>
    </message>
    <message>
        <source>“%{text}” is no assignment. Write PATH=VALUE.</source>
        <translation>„%{text}” nie jest przypisaniem. Wpisz PATH=VALUE.</translation>
    </message>
    <message>
        <source>There is no folder %{path}.</source>
        <translation>Folder %{path} nie istnieje.</translation>
    </message>
    <message>
        <source>The option %{option} needs a value.</source>
        <translation>Opcja %{option} wymaga wartości.</translation>
    </message>
    <message>
        <source>“%{value}” is no output format. Use table, json or tsv.</source>
        <translation>„%{value}” nie jest formatem wyjściowym. Użyj table, json lub tsv.</translation>
    </message>
    <message>
        <source>There is no command “%{word}”.%{if nearest} Did you mean “%{nearest}”?%{end} Known here: %{known}.</source>
        <translation>Polecenie „%{word}” nie istnieje.%{if nearest} Czy chodziło o „%{nearest}”?%{end} Znane tutaj: %{known}.</translation>
    </message>
    <message>
        <source>There is no option %{option}.%{if nearest} Did you mean --%{nearest}?%{else} See --help.%{end}</source>
        <translation>Opcja %{option} nie istnieje.%{if nearest} Czy chodziło o --%{nearest}?%{else} Zobacz --help.%{end}</translation>
    </message>
    <message>
        <source>%{reference} is not bound to anything.%{if nearest} Did you mean %{nearest}?%{end}</source>
        <translation>%{reference} nie jest z niczym powiązane.%{if nearest} Czy chodziło o %{nearest}?%{end}</translation>
    </message>
    <message>
        <source>The content of %{asset} changed after it was registered (%{path}). The job runs with what is there now; register a new version.</source>
        <translation>Zawartość %{asset} zmieniła się po rejestracji (%{path}). Zadanie używa obecnej zawartości; zarejestruj nową wersję.</translation>
    </message>
    <message>
        <source>%{asset} (%{kind}) is registered, but its files at %{path} are gone. Put them back, or register a new version.</source>
        <translation>%{asset} (%{kind}): zarejestrowano, ale brak plików w %{path}. Przywróć je na miejsce lub zarejestruj nową wersję.</translation>
    </message>
    <message>
        <source>Cannot copy %{path}: %{reason}. Nothing was registered.</source>
        <translation>Nie można skopiować %{path}: %{reason}. Niczego nie zarejestrowano.</translation>
    </message>
    <message>
        <source>The data %{path} is not copied into the registered component; it is used where it lies.</source>
        <translation>Dane %{path} nie są kopiowane do zarejestrowanego komponentu; są używane tam, gdzie się znajdują.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered with other content, and a version never changes. Leave the version out to get the next one.</source>
        <translation>%{kind} %{name}:%{version}: już zarejestrowano z inną zawartością, a wersja nigdy się nie zmienia. Pomiń wersję, aby otrzymać następną.</translation>
    </message>
    <message>
        <source>The file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Plik %{path} nie istnieje. Ścieżki są względne wobec pliku, który je podaje.</translation>
    </message>
    <message>
        <source>The job %{name} has not ended yet, so its output cannot be registered.</source>
        <translation>Zadanie %{name} jeszcze się nie zakończyło, więc nie można zarejestrować jego wyjścia.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be registered. Possible: component, environment, data, model.</source>
        <translation>Nie można zarejestrować „%{kind}”. Dopuszczalne: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>„%{name}” nie może być nazwą zasobu. Użyj od 1 do 255 liter, cyfr, łączników, znaków podkreślenia i kropek, nie zaczynając od łącznika ani kropki.</translation>
    </message>
    <message>
        <source>Say which file describes the %{kind}: --file FILE.</source>
        <translation>Podaj plik opisujący zasób (%{kind}): --file FILE.</translation>
    </message>
    <message>
        <source>Say where the %{kind} lies: --path PATH, a file with path:, or --job JOB --output-name OUTPUT.</source>
        <translation>Podaj, gdzie znajduje się zasób (%{kind}): --path PATH, plik z path: lub --job JOB --output-name OUTPUT.</translation>
    </message>
    <message>
        <source>%{path} has no file MLmodel, which an mlflow_model needs.</source>
        <translation>%{path} nie zawiera pliku MLmodel, którego wymaga mlflow_model.</translation>
    </message>
    <message>
        <source>%{path} has no file MLTable, which data of type mltable needs.</source>
        <translation>%{path} nie zawiera pliku MLTable, którego wymagają dane typu mltable.</translation>
    </message>
    <message>
        <source>The %{kind} has no name. Add name: to the file, or give --name.</source>
        <translation>Zasób (%{kind}) nie ma nazwy. Dodaj name: do pliku lub podaj --name.</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>Rodzaj %{path} to %{kind}, a nie %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>„%{type}” nie jest dopuszczalnym typem.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Dopuszczalne: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no %{kind} “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>%{kind} „%{name}”: nie znaleziono w tym obszarze roboczym.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{kind} %{name} has no version “%{version}”. There are: %{known}.</source>
        <translation>%{kind} %{name} nie ma wersji „%{version}”. Istniejące: %{known}.</translation>
    </message>
    <message>
        <source>“%{version}” cannot be a version. Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>„%{version}” nie może być wersją. Użyj liter, cyfr, łączników, znaków podkreślenia i kropek; „latest” jest zastrzeżone.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be bound.</source>
        <translation>Nie można powiązać „%{kind}”.</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} to folder; %{reference} można powiązać tylko z plikiem YAML komponentu.</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} to plik; magazyn danych %{reference} można powiązać tylko z folderem.</translation>
    </message>
    <message>
        <source>“%{reference}” is no reference that can be bound. Write it as in the files: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</source>
        <translation>„%{reference}” nie jest odwołaniem, które można powiązać. Wpisz je tak jak w plikach: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</translation>
    </message>
    <message>
        <source>%{reference} is already bound as %{kind}. Remove that binding first.</source>
        <translation>%{reference} jest już powiązane jako %{kind}. Najpierw usuń to powiązanie.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>„%{value}” nie jest prawidłową wartością %{option}.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Dopuszczalne: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>„%{value}” nie jest prawidłową wartością %{option}: potrzebna jest liczba całkowita nie mniejsza niż %{least}.</translation>
    </message>
    <message>
        <source>--output-name goes with --job JOB.</source>
        <translation>--output-name wymaga --job JOB.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Podaj pliki.</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>Potrzebne są dwa argumenty: %{usage}.</translation>
    </message>
    <message>
        <source>“%{word}” is one word too many. Usage: %{usage}</source>
        <translation>„%{word}” to o jedno słowo za dużo. Użycie: %{usage}</translation>
    </message>
    <message>
        <source>“%{name}” always is this computer and cannot be bound.</source>
        <translation>„%{name}” zawsze oznacza ten komputer i nie można tej nazwy powiązać z niczym innym.</translation>
    </message>
    <message>
        <source>The compute “%{name}” is not bound.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Cel obliczeniowy „%{name}” nie jest powiązany.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another --download-path, or give --force.</source>
        <translation>%{path} już istnieje, więc niczego nie skopiowano. Wybierz inną ścieżkę --download-path lub podaj --force.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: %{reason}. Check the network, or bind the URL to a local file (tenon data bind).</source>
        <translation>Nie można pobrać %{url}: %{reason}. Sprawdź sieć lub powiąż adres URL z plikiem lokalnym (tenon data bind).</translation>
    </message>
    <message>
        <source>Behind %{url} is one file, but the input is of type %{type}. Use uri_file, or bind the URL to something local (tenon data bind).</source>
        <translation>Pod adresem %{url} jest jeden plik, a wejście jest typu %{type}. Użyj uri_file lub powiąż adres URL z zasobem lokalnym (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} was not fetched yet. It is when the job is submitted.</source>
        <translation>%{url} jeszcze nie pobrano. Nastąpi to przy przesłaniu zadania.</translation>
    </message>
    <message>
        <source>The job %{name} has nothing to download.</source>
        <translation>Zadanie %{name} nie ma niczego do pobrania.</translation>
    </message>
    <message>
        <source>%{url} cannot be asked whether it changed; the copy that was fetched before is used.</source>
        <translation>Nie można sprawdzić, czy zawartość %{url} uległa zmianie; używana jest kopia pobrana wcześniej.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: only http and https addresses can. Bind it to something local (tenon data bind).</source>
        <translation>Nie można pobrać %{url}: możliwe są tylko adresy http i https. Powiąż adres z zasobem lokalnym (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: the server answered %{status}. Check the address, or bind the URL to a local file (tenon data bind).</source>
        <translation>Nie można pobrać %{url}: serwer odpowiedział %{status}. Sprawdź adres lub powiąż adres URL z plikiem lokalnym (tenon data bind).</translation>
    </message>
    <message>
        <source>%{name} is a step of %{root}. Jobs are deleted as a whole.</source>
        <translation>%{name} to krok zadania %{root}. Zadania usuwa się w całości.</translation>
    </message>
    <message>
        <source>The job %{name} has no output “%{output}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Zadanie %{name} nie ma wyjścia „%{output}”.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Znane: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no job “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>W tym obszarze roboczym nie ma zadania „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{program} is no program that can be run. Give the path of a Python interpreter.</source>
        <translation>%{program} nie jest programem, który można uruchomić. Podaj ścieżkę interpretera Pythona.</translation>
    </message>
    <message>
        <source>%{count} stored files that jobs use are missing or damaged.</source>
        <translation>Brakujące lub uszkodzone pliki, z których korzystają zadania: %{count}.</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>Czyszczenie już trwa.</translation>
    </message>
    <message>
        <source>Jobs of this workspace run. Wait for them or cancel them, then give it a new identity.</source>
        <translation>W tym obszarze roboczym trwają zadania. Poczekaj na ich zakończenie lub je anuluj, a potem nadaj obszarowi nową tożsamość.</translation>
    </message>
    <message>
        <source>Nothing of %{path} was changed.</source>
        <translation>W %{path} niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The engine (process %{pid}) was asked to end but is still there.</source>
        <translation>Silnik (proces %{pid}) otrzymał polecenie zakończenia, ale nadal działa.</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>Obszar roboczy %{path} zajmuje inny program, który nie podaje, pod jakim adresem jest dostępny. Czy działa silnik starszej wersji albo silnik w kontenerze? Najpierw go zakończ.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Silnik, który odpowiada dla %{path} (proces %{pid}), używa innego folderu .tenon niż ten, który jest tam teraz. Czy .tenon podmieniono podczas jego pracy? Zakończ silnik (tenon engine stop --now) i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Silnik dla %{path} działa (proces %{pid}), ale nie odpowiada pod adresem %{socket}. Trwające zadania działają dalej. Jeśli to się nie zmieni, zakończ ten proces; następne polecenie uruchomi nowy silnik, który przejmie zadania.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>Polecenie uruchamia %{script}, którego nie ma w folderze kodu %{folder}. Popraw polecenie albo wskaż właściwy folder w code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>Polecenie uruchamia %{script}, ale nie wskazano folderu kodu, więc tego pliku tam nie będzie. Dodaj code: z folderem, w którym się znajduje.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Nie działa tu żaden silnik, więc niezakończone zadania są pokazane w stanie z chwili, gdy silnik ostatnio pracował (%{time}). „tenon engine start” sprawdzi ich rzeczywisty stan i będzie je kontynuować.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) nie może odczytać tego skryptu: %{reason}. Popraw go albo ustaw inny interpreter.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>Na tym komputerze nie oznaczono %{path} jako zaufanego, więc nic się w nim nie uruchamia, a jego zadania czekają. Zezwól na to (tenon workspace trust).</translation>
    </message>
    <message>
        <source>It was cancelled by %{who}.</source>
        <translation>Anulowane przez: %{who}.</translation>
    </message>
    <message>
        <source>Input %{value} changed before or while the step ran. The result stays, but it is not reused.</source>
        <translation>Wejście %{value} zmieniło się przed uruchomieniem kroku lub podczas jego działania. Wynik pozostaje, ale nie zostanie użyty ponownie.</translation>
    </message>
    <message>
        <source>Inputs that the step could have changed, because this system does not allow making them read-only for it: %{value}.</source>
        <translation>Wejścia, które krok mógł zmienić, ponieważ ten system nie pozwala udostępnić ich tylko do odczytu: %{value}.</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>Pominięto w migawce kodu, ponieważ te dowiązania prowadzą donikąd, do samych siebie albo do czegoś, co nie jest plikiem: %{value}.</translation>
    </message>
    <message>
        <source>Output %{value} was declared, but the step did not write it.</source>
        <translation>Wyjście %{value} było zadeklarowane, ale krok go nie zapisał.</translation>
    </message>
    <message>
        <source>Output %{value} cannot be read, so it is not reused.</source>
        <translation>Nie można odczytać wyjścia %{value}, więc nie zostanie użyte ponownie.</translation>
    </message>
    <message>
        <source>The step calls %{value}, which acts as another user: it got a copy of its code, and its inputs are not protected from changes.</source>
        <translation>Krok wywołuje %{value}, a ten program działa jako inny użytkownik: krok otrzymał kopię kodu, a jego wejścia nie są chronione przed zmianami.</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>Anulowano kroki: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Potok został zakończony: trwał dłużej niż jego limit %{seconds} s.</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>Nie uruchomiono, ponieważ kroki, na które czeka, nie zostały ukończone: %{steps}.</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>Krok %{step} nie zapisał swojego wyjścia %{output}, które jest potrzebne. Oczekiwano go w %{path}.</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>Wyjście %{output} kroku %{step} jest potrzebne, ale nie można go odczytać: %{path}.</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>Zakończono, ponieważ krok %{steps} się nie powiódł, a po niepowodzeniu potok nie jest kontynuowany.</translation>
    </message>
    <message>
        <source>What was kept of unsaved text in %{path} cannot be read. It was left where it is.</source>
        <translation>Nie można odczytać zachowanego, niezapisanego tekstu z %{path}. Pozostawiono go na miejscu.</translation>
    </message>
    <message>
        <source>Nothing unsaved was kept of %{path}.</source>
        <translation>Nie zachowano żadnego niezapisanego tekstu z %{path}.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Wyszukiwanie zatrzymano.</translation>
    </message>
    <message>
        <source>This is no regular expression: %{reason} (at character %{at}).</source>
        <translation>To nie jest wyrażenie regularne: %{reason} (znak %{at}).</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Make it more exact.</source>
        <translation>To wyrażenie działa na tym tekście zbyt długo. Uściślij je.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>Tekst się w międzyczasie zmienił, więc tej zmiany nie wprowadzono. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>Nie można uruchomić %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>„%{value}” nie jest prawidłowym progiem czasu dla powiadomień o zadaniach. Podaj sekundy albo off.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>%{job} has completed</source>
        <translation>Ukończono: %{job}</translation>
    </message>
    <message>
        <source>%{job} has failed</source>
        <translation>Niepowodzenie: %{job}</translation>
    </message>
    <message>
        <source>%{hours} h %{minutes} min</source>
        <translation>%{hours} h %{minutes} min</translation>
    </message>
    <message>
        <source>%{minutes} min %{seconds} s</source>
        <translation>%{minutes} min %{seconds} s</translation>
    </message>
    <message>
        <source>%{seconds} s</source>
        <translation>%{seconds} s</translation>
    </message>
    <message>
        <source>Workspace %{workspace}, after %{duration}</source>
        <translation>Obszar roboczy %{workspace}, po %{duration}</translation>
    </message>
    <message>
        <source>The database %{path} is missing, although this workspace had one. Nothing was changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>Brakuje bazy danych %{path}, choć ten obszar roboczy ją miał. Niczego nie zmieniono. Przywróć ją z kopii zapasowej albo przenieś folder .tenon w inne miejsce, aby zacząć od nowa.</translation>
    </message>
    <message>
        <source>%{path} belongs to %{if owner}%{owner}%{else}another user%{end}, and you may not read it. Ask for read permission, or work in a copy of the folder without .tenon.</source>
        <translation>%{path} należy do %{if owner}użytkownika %{owner}%{else}innego użytkownika%{end} i nie masz prawa odczytu. Poproś o to prawo albo pracuj w kopii folderu bez .tenon.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs on the computer %{host}. Run jobs there, or end it there first (tenon engine stop).</source>
        <translation>Silnik dla %{path} działa na komputerze %{host}. Uruchamiaj zadania tam albo najpierw go tam zakończ (tenon engine stop).</translation>
    </message>
    <message>
        <source>%{name} is a step of job %{root}. It is run again with that whole job.</source>
        <translation>%{name} to krok zadania %{root}. Uruchamia się go ponownie wraz z całym zadaniem.</translation>
    </message>
    <message>
        <source>%{path}%{if owner}, which belongs to %{owner},%{end} cannot be written to (%{reason}), so nothing can run or be registered in this workspace; nothing was changed. What is there can be looked at. To run jobs, copy the folder to a place where you may write.</source>
        <translation>Nie można zapisywać w %{path}%{if owner}, należącym do użytkownika %{owner}%{end} (%{reason}), więc w tym obszarze roboczym nic nie da się uruchomić ani zarejestrować; niczego nie zmieniono. Istniejącą zawartość można oglądać. Aby uruchamiać zadania, skopiuj folder w miejsce, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>%{path} was changed by another program meanwhile. Nothing was written. Reload, merge or keep yours first.</source>
        <translation>%{path}: plik został w międzyczasie zmieniony przez inny program. Niczego nie zapisano. Najpierw wczytaj ponownie, scal lub zachowaj swoją wersję.</translation>
    </message>
    <message>
        <source>%{path} is shown to be read only and cannot be saved.</source>
        <translation>%{path}: plik jest wyświetlany tylko do odczytu i nie można go zapisać.</translation>
    </message>
    <message>
        <source>The data of this workspace lies in %{path}, which this computer reaches over a network%{if host}; it was made on the computer %{host}%{end}. Two computers must not run jobs on it, so here it can only be looked at. Run jobs on the computer whose disk it is, or in a copy on a disk of this one.</source>
        <translation>Dane tego obszaru roboczego znajdują się w %{path}, do którego ten komputer ma dostęp przez sieć%{if host}; utworzono je na komputerze %{host}%{end}. Dwa komputery nie mogą uruchamiać na nich zadań, więc tutaj można je tylko oglądać. Uruchamiaj zadania na komputerze, do którego należy ten dysk, albo w kopii na dysku tego komputera.</translation>
    </message>
    <message>
        <source>%{text} cannot stand in a command, which knows only the inputs and outputs of its own step. Give the step an input with this value, and write ${{inputs.NAME}} here.</source>
        <translation>Wyrażenia %{text} nie można użyć w poleceniu, które zna tylko wejścia i wyjścia własnego kroku. Dodaj do kroku wejście z tą wartością i wpisz tu ${{inputs.NAME}}.</translation>
    </message>
    <message>
        <source>The folder of the workspace does not answer (%{seconds} s). It may lie on a network that is down. An engine that runs, and its steps, go on meanwhile.</source>
        <translation>Folder obszaru roboczego nie odpowiada (%{seconds} s). Być może znajduje się w sieci, która jest niedostępna. Działający silnik i jego kroki pracują tymczasem dalej.</translation>
    </message>
    <message>
        <source>GPUs were asked for (%{value}), but nvidia-smi shows none on this computer; the step runs without.</source>
        <translation>Zażądano GPU (%{value}), ale nvidia-smi nie wykazuje żadnego na tym komputerze; krok działa bez GPU.</translation>
    </message>
    <message>
        <source>%{value} GPUs were asked for; this computer has fewer, and the step gets all of them.</source>
        <translation>Zażądano GPU: %{value}; ten komputer ma ich mniej, więc krok otrzymuje wszystkie.</translation>
    </message>
    <message>
        <source>%{value} GB of memory were asked for; this computer has less.</source>
        <translation>Zażądano pamięci: %{value} GB; ten komputer ma jej mniej.</translation>
    </message>
    <message>
        <source>The search for references was stopped. Nothing was changed.</source>
        <translation>Wyszukiwanie odwołań zatrzymano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%{path} was changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>%{path}: w międzyczasie nastąpiła zmiana, więc niczego nie zrobiono. Sprawdź zawartość i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%{path} is there already. Choose another name.</source>
        <translation>%{path} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A file cannot be called “%{name}”. A name has no slash and no line break, and is not empty, “.” or “..”.</source>
        <translation>Plik nie może mieć nazwy „%{name}”. Nazwa nie zawiera ukośnika ani podziału wiersza i nie jest pusta ani równa „.” lub „..”.</translation>
    </message>
    <message>
        <source>The name “%{name}” is too long. Names have up to 255 bytes.</source>
        <translation>Nazwa „%{name}” jest za długa. Nazwy mogą mieć do 255 bajtów.</translation>
    </message>
    <message>
        <source>%{path} could not be moved to the trash: %{reason}. Nothing was deleted.</source>
        <translation>Nie można przenieść %{path} do kosza: %{reason}. Niczego nie usunięto.</translation>
    </message>
    <message>
        <source>%{path} is no longer there.</source>
        <translation>%{path} już nie istnieje.</translation>
    </message>
    <message>
        <source>%{path} is read-only, so nothing was changed. Make it writable, or leave it out.</source>
        <translation>%{path} jest tylko do odczytu, więc niczego nie zmieniono. Zezwól na zapis albo pomiń ten plik.</translation>
    </message>
    <message>
        <source>Cannot rename %{path}: %{reason}. Nothing was changed.</source>
        <translation>Nie można zmienić nazwy %{path}: %{reason}. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another folder, or move it away.</source>
        <translation>%{path} już istnieje, więc niczego nie skopiowano. Wybierz inny folder albo przenieś istniejący w inne miejsce.</translation>
    </message>
    <message>
        <source>Say which version of %{name}: only one at a time is deleted.</source>
        <translation>Podaj, którą wersję %{name} usunąć: można usunąć tylko jedną naraz.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job}, which has not ended, uses it.</source>
        <translation>%{kind} %{asset}: nie można usunąć, ponieważ używa tego niezakończone zadanie %{job}.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the deployment %{deployment} uses it (%{path}). Give the deployment another version first, or archive this one.</source>
        <translation>%{kind} %{asset}: nie można usunąć, ponieważ używa tego wdrożenie %{deployment} (%{path}). Najpierw podaj we wdrożeniu inną wersję albo zarchiwizuj tę.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: %{path} names it in line %{line}. Change the file first, or archive the version.</source>
        <translation>%{kind} %{asset}: nie można usunąć, ponieważ odwołuje się do tego %{path} w wierszu %{line}. Najpierw zmień ten plik albo zarchiwizuj wersję.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job} used it, and could not be run again as it was. Archive the version instead.</source>
        <translation>%{kind} %{asset}: nie można usunąć, ponieważ używało tego zadanie %{job}, którego nie dałoby się już uruchomić ponownie bez zmian. Zamiast tego zarchiwizuj wersję.</translation>
    </message>
    <message>
        <source>The job %{name} has no stored code that could be compared with a folder.</source>
        <translation>Zadanie %{name} nie ma zapisanego kodu, który można porównać z folderem.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands in messages such as &quot;Known: %{known}.&quot; where there is no name at all.</extracomment>
        <translation>brak</translation>
    </message>
    <message>
        <source>“%{key}” has no value. Write one behind it.</source>
        <translation>„%{key}” nie ma wartości. Wpisz ją za kluczem.</translation>
    </message>
    <message>
        <source>%{path} cannot be set for a job of a component&apos;s file. Its inputs, outputs, texts, tags and compute can; change the rest in the file.</source>
        <translation>Dla zadania z pliku komponentu nie można ustawić %{path}. Można ustawić jego wejścia, wyjścia, nazwę wyświetlaną, opis, etykiety i cel obliczeniowy; resztę zmień w pliku.</translation>
    </message>
    <message>
        <source>No step uses the input “%{name}” that was set.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Żaden krok nie używa ustawionego wejścia „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{reference} stands for %{path} here, which does not exist. Bind it to something that does (tenon data bind).</source>
        <translation>%{reference} oznacza tutaj %{path}, a ta ścieżka nie istnieje. Powiąż odwołanie z czymś, co istnieje (tenon data bind).</translation>
    </message>
    <message>
        <source>The distribution “%{value}” is not set up on this computer; the command runs as it stands.</source>
        <translation>Rozproszenie „%{value}” nie jest konfigurowane na tym komputerze; polecenie jest wykonywane w podanej postaci.</translation>
    </message>
    <message>
        <source>%{value} is registered with other content already, and a version never changes, so the output was not registered. Leave the version out to get the next one.</source>
        <translation>%{value}: już zarejestrowano z inną zawartością, a wersja nigdy się nie zmienia, więc wyjścia nie zarejestrowano. Pomiń wersję, aby otrzymać kolejny numer.</translation>
    </message>
    <message>
        <source>%{path} cannot be put into itself. Choose another folder.</source>
        <translation>Nie można umieścić folderu %{path} w nim samym. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with the programs of this computer.</source>
        <translation>Środowisko „%{value}” nie zostało utworzone; krok działa na programach tego komputera.</translation>
    </message>
    <message>
        <source>The tag tenon.disabled names “%{step}”, which is no step of this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Etykieta tenon.disabled wymienia „%{step}”, a takiego kroku w tym potoku nie ma.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The steps %{steps} write the same file at the same time: %{path}. Give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Kroki %{steps} zapisują ten sam plik jednocześnie: %{path}. Daj każdemu własną ścieżkę; ${{name}} w ścieżce oznacza nazwę zadania kroku.</translation>
    </message>
    <message>
        <source>The steps %{steps} write to the same place, so that one may change what another made: %{path}. Their results may not be there to be reused. If that is not wanted, give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Kroki %{steps} zapisują w tym samym miejscu, więc jeden może zmienić to, co utworzył drugi: %{path}. Ich wyników może już nie być, gdy mają zostać użyte ponownie. Jeśli tak nie ma być, daj każdemu własną ścieżkę; ${{name}} w ścieżce oznacza nazwę zadania kroku.</translation>
    </message>
    <message>
        <source>It was skipped, because %{steps} is disabled.</source>
        <translation>Pominięto, ponieważ %{steps} jest wyłączony.</translation>
    </message>
    <message>
        <source>It was skipped, because it needs a result of %{steps}, which is disabled.</source>
        <translation>Pominięto, ponieważ potrzebny jest wynik kroku %{steps}, który jest wyłączony.</translation>
    </message>
    <message>
        <source>%{path} is no whole catalogue: this line has a wrong value (%{what}). Nothing of it is used.</source>
        <translation>%{path} nie jest kompletnym katalogiem: ten wiersz ma złą wartość (%{what}). Nic z niego nie jest używane.</translation>
    </message>
    <message>
        <source>%{path} was written by a newer version of Tenon Studio.</source>
        <translation>%{path} zapisano w nowszej wersji Tenon Studio.</translation>
    </message>
    <message>
        <source>%{path} is no catalogue of VM sizes.</source>
        <translation>%{path} nie jest katalogiem rozmiarów maszyn wirtualnych.</translation>
    </message>
    <message>
        <source>The compute target “%{name}” is of kind %{kind}, where jobs cannot be sent yet; the job is refused and not run here instead. Choose another target, or say that the name means this computer: tenon compute bind %{name} local.</source>
        <translation>Cel obliczeniowy „%{name}” jest rodzaju %{kind}, a tam nie można jeszcze wysyłać zadań; zadanie zostało odrzucone i nie jest zamiast tego uruchamiane tutaj. Wybierz inny cel albo określ, że ta nazwa oznacza ten komputer: tenon compute bind %{name} local.</translation>
    </message>
    <message>
        <source>AMD runs ROCm, never CUDA</source>
        <translation>AMD obsługuje ROCm, nigdy CUDA</translation>
    </message>
    <message>
        <source>Must be asked for first (quota request)</source>
        <translation>Trzeba najpierw o niego wystąpić (wniosek o limit)</translation>
    </message>
    <message>
        <source>Whether it must be asked for first is unknown</source>
        <translation>Nie wiadomo, czy trzeba najpierw o niego wystąpić</translation>
    </message>
    <message>
        <source>Processor is %{has}, you need %{needed}</source>
        <translation>Procesor to %{has}, a potrzebny jest %{needed}</translation>
    </message>
    <message>
        <source>Kind of processor unknown</source>
        <translation>Rodzaj procesora nieznany</translation>
    </message>
    <message>
        <source>CUDA version of the framework unknown</source>
        <translation>Wersja CUDA frameworku nieznana</translation>
    </message>
    <message>
        <source>Is of category %{category}</source>
        <translation>Należy do kategorii %{category}</translation>
    </message>
    <message>
        <source>For clusters only, not for instances</source>
        <translation>Tylko dla klastrów, nie dla wystąpień</translation>
    </message>
    <message>
        <source>Cores %{has}, you need %{needed}</source>
        <translation>Rdzenie: %{has}, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>Cores %{has}, you want at most %{needed}</source>
        <translation>Rdzenie: %{has}, ma być najwyżej %{needed}</translation>
    </message>
    <message>
        <source>%{generation} ends with CUDA %{last}.x, you chose %{chosen}</source>
        <translation>%{generation} kończy się na CUDA %{last}.x, a wybrano %{chosen}</translation>
    </message>
    <message>
        <source>%{generation} needs CUDA %{least}, you chose %{chosen}</source>
        <translation>%{generation} wymaga CUDA %{least}, a wybrano %{chosen}</translation>
    </message>
    <message>
        <source>Temporary disk %{has} GiB, you need %{needed}</source>
        <translation>Dysk tymczasowy %{has} GiB, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>Temporary disk unknown</source>
        <translation>Dysk tymczasowy nieznany</translation>
    </message>
    <message>
        <source>%{framework} build has no sm_%{capability}</source>
        <translation>Kompilacja %{framework} nie ma sm_%{capability}</translation>
    </message>
    <message>
        <source>Unknown for which GPUs this build of %{framework} was made</source>
        <translation>Nie wiadomo, dla których GPU powstała ta kompilacja %{framework}</translation>
    </message>
    <message>
        <source>%{generation} is not among the generations you chose</source>
        <translation>%{generation} nie należy do wybranych generacji</translation>
    </message>
    <message>
        <source>GPU generation unknown</source>
        <translation>Generacja GPU nieznana</translation>
    </message>
    <message>
        <source>GPUs %{has}, you need %{needed}</source>
        <translation>Liczba GPU: %{has}, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>GPU memory %{has} GiB, you need %{needed}</source>
        <translation>Pamięć GPU %{has} GiB, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>GPU memory unknown</source>
        <translation>Pamięć GPU nieznana</translation>
    </message>
    <message>
        <source>Has %{share} of a GPU, you need %{needed}</source>
        <translation>Ma %{share} GPU, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>CUDA versions of %{gpu} unknown</source>
        <translation>Wersje CUDA dla %{gpu} nieznane</translation>
    </message>
    <message>
        <source>Unknown whether there is low priority</source>
        <translation>Nie wiadomo, czy jest w niskim priorytecie</translation>
    </message>
    <message>
        <source>Memory %{has} GiB, you need %{needed}</source>
        <translation>Pamięć %{has} GiB, potrzeba %{needed}</translation>
    </message>
    <message>
        <source>Memory unknown</source>
        <translation>Pamięć nieznana</translation>
    </message>
    <message>
        <source>Has no GPU</source>
        <translation>Nie ma GPU</translation>
    </message>
    <message>
        <source>Never low priority</source>
        <translation>Nigdy w niskim priorytecie</translation>
    </message>
    <message>
        <source>No premium storage</source>
        <translation>Bez magazynu premium</translation>
    </message>
    <message>
        <source>No RDMA</source>
        <translation>Bez RDMA</translation>
    </message>
    <message>
        <source>Not isolated</source>
        <translation>Bez izolacji</translation>
    </message>
    <message>
        <source>Not among the sizes Azure ML documents</source>
        <translation>Nie ma go wśród rozmiarów, które dokumentuje Azure ML</translation>
    </message>
    <message>
        <source>No region known that has it</source>
        <translation>Nie jest znany żaden region, który go ma</translation>
    </message>
    <message>
        <source>NVIDIA runs CUDA, never ROCm</source>
        <translation>NVIDIA obsługuje CUDA, nigdy ROCm</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} of %{free} free cores</source>
        <translation>Pasuje, zajmuje %{needed} z %{free} wolnych rdzeni</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} cores of a quota without limit</source>
        <translation>Pasuje, rdzenie: %{needed}, limit nie jest ograniczony</translation>
    </message>
    <message>
        <source>Premium storage unknown</source>
        <translation>Magazyn premium nieznany</translation>
    </message>
    <message>
        <source>Costs %{price} USD an hour, you allow %{most}</source>
        <translation>Kosztuje %{price} USD za godzinę, dopuszczasz %{most}</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Cena nieznana</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, family limit %{limit}, %{used} used</source>
        <translation>Potrzeba rdzeni: %{needed}, limit rodziny %{limit}, zajęte %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: family not in the sheet</source>
        <translation>Limit nieznany: rodziny nie ma w arkuszu</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, low-priority limit %{limit}, %{used} used</source>
        <translation>Potrzeba rdzeni: %{needed}, limit niskiego priorytetu %{limit}, zajęte %{used}</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, limit of the region %{limit}, %{used} used</source>
        <translation>Potrzeba rdzeni: %{needed}, limit regionu %{limit}, zajęte %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: no sheet</source>
        <translation>Limit nieznany: brak arkusza</translation>
    </message>
    <message>
        <source>RDMA unknown</source>
        <translation>RDMA nieznane</translation>
    </message>
    <message>
        <source>Not in %{region}</source>
        <translation>Nie ma w %{region}</translation>
    </message>
    <message>
        <source>In none of the %{count} regions</source>
        <translation>Nie ma w żadnym z regionów (%{count})</translation>
    </message>
    <message>
        <source>Retired %{date}</source>
        <translation>Wycofany %{date}</translation>
    </message>
    <message>
        <source>Retired, on an unknown date</source>
        <translation>Wycofany, data nieznana</translation>
    </message>
    <message>
        <source>Will be retired %{date}</source>
        <translation>Zostanie wycofany %{date}</translation>
    </message>
    <message>
        <source>Unknown whether this ROCm build runs on %{gpu}</source>
        <translation>Nie wiadomo, czy ta kompilacja ROCm działa na %{gpu}</translation>
    </message>
    <message>
        <source>Not offered to this subscription</source>
        <translation>Nieoferowany tej subskrypcji</translation>
    </message>
    <message>
        <source>Unknown whether this subscription has it</source>
        <translation>Nie wiadomo, czy ta subskrypcja go ma</translation>
    </message>
    <message>
        <source>%{path} is no whole quota sheet: this line has a wrong value. Nothing of it is used.</source>
        <translation>%{path} nie jest kompletnym arkuszem limitów: ten wiersz ma złą wartość. Nic z niego nie jest używane.</translation>
    </message>
    <message>
        <source>No catalogue was imported for “%{name}”. Known: %{known}.</source>
        <translation>Dla „%{name}” nie zaimportowano żadnego katalogu. Znane: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is the service&apos;s answer that something failed: %{reason}. The catalogue stays as it was.</source>
        <translation>%{path} to odpowiedź usługi, że coś się nie powiodło: %{reason}. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} has prices in %{currency}. Only those in USD are used.</source>
        <translation>%{path} ma ceny w %{currency}. Używane są tylko te w USD.</translation>
    </message>
    <message>
        <source>%{path} ends in the middle. Fetch it again; the catalogue stays as it was.</source>
        <translation>%{path} urywa się w środku. Pobierz go jeszcze raz; katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} is empty. The catalogue stays as it was.</source>
        <translation>%{path} jest pusty. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} is no JSON that can be read. The catalogue stays as it was.</source>
        <translation>%{path} to nie JSON, który da się odczytać. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} has no usable limit for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} nie ma przydatnego limitu dla „%{name}”. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} is one page of several. Import the others too, or prices and sizes are missing.</source>
        <translation>%{path} to jedna strona z kilku. Zaimportuj też pozostałe, inaczej zabraknie cen i rozmiarów.</translation>
    </message>
    <message>
        <source>%{path} has no file that ends in .json or .txt.</source>
        <translation>W %{path} nie ma pliku z końcówką .json ani .txt.</translation>
    </message>
    <message>
        <source>%{path} does not say of which region it is. Name the file after it (usages-westeurope.json), or give the region.</source>
        <translation>%{path} nie mówi, którego regionu dotyczy. Nazwij plik od niego (usages-westeurope.json) albo podaj region.</translation>
    </message>
    <message>
        <source>Nothing was found that a catalogue is made of: no sizes, prices or limits. The catalogue stays as it was.</source>
        <translation>Nie znaleziono niczego, z czego składa się katalog: ani rozmiarów, ani cen, ani limitów. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} has no usable price for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} nie ma przydatnej ceny dla „%{name}”. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} does not say how large “%{name}” is. The catalogue stays as it was.</source>
        <translation>%{path} nie mówi, jak duży jest „%{name}”. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} has more or longer entries than any real answer. The catalogue stays as it was.</source>
        <translation>%{path} ma więcej wpisów lub dłuższe wpisy niż jakakolwiek prawdziwa odpowiedź. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{path} is none of the answers that can be imported: SKUs, VM sizes, usages, quotas, retail prices, locations. The catalogue stays as it was.</source>
        <translation>%{path} nie jest żadną z odpowiedzi, które można zaimportować: SKU, rozmiary maszyn wirtualnych, użycie, limity, ceny detaliczne, lokalizacje. Katalog pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>%{size} is for clusters only, not for a compute instance.</source>
        <translation>%{size} jest tylko dla klastrów, nie dla wystąpienia obliczeniowego.</translation>
    </message>
    <message>
        <source>%{path} exists already. Choose another name, or change that target.</source>
        <translation>%{path} już istnieje. Wybierz inną nazwę albo zmień tamten cel.</translation>
    </message>
    <message>
        <source>“%{host}” is no host that can be reached by SSH.</source>
        <translation>„%{host}” nie jest hostem dostępnym przez SSH.</translation>
    </message>
    <message>
        <source>Nodes that always run: %{nodes}. They cost %{cost} USD a day at list price, also when there is nothing to do.</source>
        <translation>Węzły działające zawsze: %{nodes}. Kosztują %{cost} USD dziennie według cennika, także gdy nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>An instance can be shut down after 15 minutes to 3 days (4320 minutes) without work, not after %{minutes}.</source>
        <translation>Wystąpienie można wyłączyć po 15 minutach do 3 dni (4320 minut) bez pracy, a nie po %{minutes}.</translation>
    </message>
    <message>
        <source>The idle time of a cluster is a number of seconds from 0 on.</source>
        <translation>Czas bezczynności klastra to liczba sekund od 0 wzwyż.</translation>
    </message>
    <message>
        <source>The system disk of an instance has 120 GB: keep 1 to 2 GB of it free before it is stopped or restarted. A stopped instance still pays for its disk, address and load balancer.</source>
        <translation>Dysk systemowy wystąpienia ma 120 GB: zachowaj na nim 1 do 2 GB wolnego miejsca przed zatrzymaniem lub ponownym uruchomieniem. Zatrzymane wystąpienie nadal kosztuje: dysk, adres i moduł równoważenia obciążenia.</translation>
    </message>
    <message>
        <source>“%{kind}” is no kind of compute target. Possible: %{known}.</source>
        <translation>„%{kind}” nie jest rodzajem celu obliczeniowego. Możliwe: %{known}.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a compute target. Use 2 to %{most} letters, digits and dashes, beginning with a letter.</source>
        <translation>„%{name}” nie może być nazwą celu obliczeniowego. Użyj od 2 do %{most} liter, cyfr i łączników, zaczynając od litery.</translation>
    </message>
    <message>
        <source>%{size} never has low priority.</source>
        <translation>%{size} nigdy nie ma niskiego priorytetu.</translation>
    </message>
    <message>
        <source>Say which VM size its nodes have.</source>
        <translation>Podaj, jaki rozmiar mają jego węzły.</translation>
    </message>
    <message>
        <source>From %{min} to %{max} nodes is no range: at least 1 at most, and not fewer than always run.</source>
        <translation>Od %{min} do %{max} węzłów to nie zakres: maksimum wynosi co najmniej 1 i nie mniej niż liczba węzłów działających zawsze.</translation>
    </message>
    <message>
        <source>%{path} does not define a compute target.</source>
        <translation>%{path} nie definiuje celu obliczeniowego.</translation>
    </message>
    <message>
        <source>Azure ML&apos;s documentation does not name %{size}; the service may not offer it.</source>
        <translation>Dokumentacja Azure ML nie wymienia %{size}; usługa może go nie oferować.</translation>
    </message>
    <message>
        <source>No price is known for %{size} in %{region}; it may not be offered there.</source>
        <translation>Cena %{size} w regionie %{region} nie jest znana; rozmiar może tam nie być oferowany.</translation>
    </message>
    <message>
        <source>Give the resource that is attached: /subscriptions/…/resourceGroups/…/providers/….</source>
        <translation>Podaj podłączany zasób: /subscriptions/…/resourceGroups/…/providers/….</translation>
    </message>
    <message>
        <source>No file of this workspace defines the compute target “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Żaden plik tego obszaru roboczego nie definiuje celu obliczeniowego „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no region “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>W katalogu nie ma regionu „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no size “%{size}”.</source>
        <translation>W katalogu nie ma rozmiaru „%{size}”.</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is connected already. Disconnect it first.</source>
        <translation>Wejście „%{name}” kroku „%{step}” jest już połączone. Najpierw je odłącz.</translation>
    </message>
    <message>
        <source>“%{step}” reads from these steps and gives to them, so they cannot be one component without it. Take it in too.</source>
        <translation>„%{step}” czyta z tych kroków i do nich daje, więc bez niego nie mogą być jednym komponentem. Zaznacz go też.</translation>
    </message>
    <message>
        <source>“%{step}” runs first or last in this pipeline and cannot be a part of a component.</source>
        <translation>„%{step}” działa w tym potoku jako pierwszy lub ostatni i nie może być częścią komponentu.</translation>
    </message>
    <message>
        <source>“%{step}” waits for all of “%{from}”. Connect an output of it instead.</source>
        <translation>„%{step}” czeka na całość „%{from}”. Połącz zamiast tego jedno z jego wyjść.</translation>
    </message>
    <message>
        <source>“%{from}” waits for “%{to}”, so “%{to}” cannot read from it.</source>
        <translation>„%{from}” czeka na „%{to}”, więc „%{to}” nie może z niego czytać.</translation>
    </message>
    <message>
        <source>The component of “%{step}” is not known or is no pipeline, so there is nothing to take apart.</source>
        <translation>Komponent kroku „%{step}” nie jest znany albo nie jest potokiem, więc nie ma czego rozkładać.</translation>
    </message>
    <message>
        <source>What this is about is not in the pipeline any more. Nothing was changed.</source>
        <translation>Tego, o co chodzi, nie ma już w potoku. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>“%{name}” cannot be a name here. Use letters, digits and _, and no digit at the start.</source>
        <translation>„%{name}” nie może tu być nazwą. Użyj liter, cyfr i _, bez cyfry na początku.</translation>
    </message>
    <message>
        <source>There is already something named “%{name}”. Choose another name.</source>
        <translation>Jest już coś o nazwie „%{name}”. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The step “%{step}” has nothing that fits here. Choose what to connect.</source>
        <translation>Krok „%{step}” nie ma niczego, co tu pasuje. Wybierz, co połączyć.</translation>
    </message>
    <message>
        <source>There are no steps of a pipeline on the clipboard.</source>
        <translation>W schowku nie ma kroków potoku.</translation>
    </message>
    <message>
        <source>An input of the pipeline cannot be its output. Put a step between them.</source>
        <translation>Wejście potoku nie może być jego wyjściem. Wstaw między nie krok.</translation>
    </message>
    <message>
        <source>This input takes %{type}, not %{given}.</source>
        <translation>To wejście przyjmuje %{type}, nie %{given}.</translation>
    </message>
    <message>
        <source>The places of the steps in %{path} cannot be read%{if reason} (%{reason})%{end}. The pipeline is shown without them.</source>
        <translation>Nie można odczytać położeń kroków z %{path}%{if reason} (%{reason})%{end}. Potok jest pokazywany bez nich.</translation>
    </message>
    <message>
        <source>%{path} is no pipeline: it has no steps under jobs.</source>
        <translation>%{path} nie jest potokiem: nie ma kroków pod jobs.</translation>
    </message>
    <message>
        <source>%{path} is still being read. Try again in a moment.</source>
        <translation>%{path} jest jeszcze wczytywany. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>%{path} is no name for a picture. Use the ending .svg, .pdf or .png.</source>
        <translation>%{path} nie jest nazwą obrazu. Użyj końcówki .svg, .pdf lub .png.</translation>
    </message>
    <message>
        <source>%{path} is there already and differs from the library&apos;s. It was left as it is, and nothing was copied. Keep it and copy only what is missing, or rename it first.</source>
        <translation>%{path} już istnieje i różni się od tego z biblioteki. Pozostał bez zmian i niczego nie skopiowano. Zachowaj go i skopiuj tylko to, czego brakuje, albo najpierw zmień jego nazwę.</translation>
    </message>
    <message>
        <source>The library has no component “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>W bibliotece nie ma komponentu „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The library of components was not found beside the program. Install the package again.</source>
        <translation>Nie znaleziono biblioteki komponentów obok programu. Zainstaluj pakiet ponownie.</translation>
    </message>
    <message>
        <source>There is no template “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end} tenon template list names them all.</source>
        <translation>Nie ma szablonu „%{name}”.%{if nearest} Czy chodziło o „%{nearest}”?%{end} Polecenie tenon template list wymienia wszystkie.</translation>
    </message>
    <message>
        <source>%{path} is no text, so nothing can be read from it. Choose a Python script.</source>
        <translation>%{path} nie jest tekstem, więc niczego nie da się z niego odczytać. Wybierz skrypt Pythona.</translation>
    </message>
    <message>
        <source>%{path} is nested too deeply to be read. Write its component by hand.</source>
        <translation>%{path} jest zbyt głęboko zagnieżdżony, by go odczytać. Napisz jego komponent ręcznie.</translation>
    </message>
    <message>
        <source>There is no Python script in %{path} or its folder src. Choose the script itself.</source>
        <translation>W %{path} ani w jego folderze src nie ma skryptu Pythona. Wybierz sam skrypt.</translation>
    </message>
    <message>
        <source>%{path} could not be read as a Python script. Write its component by hand.</source>
        <translation>Nie można odczytać %{path} jako skryptu Pythona. Napisz jego komponent ręcznie.</translation>
    </message>
    <message>
        <source>%{path} is larger than 2 MiB, which no script is. Write its component by hand.</source>
        <translation>%{path} jest większy niż 2 MiB, a żaden skrypt taki nie jest. Napisz jego komponent ręcznie.</translation>
    </message>
    <message>
        <source>Python 3 was not found on this computer (%{path}). It is needed to read scripts; install python3.</source>
        <translation>Na tym komputerze nie znaleziono Pythona 3 (%{path}). Jest potrzebny do czytania skryptów; zainstaluj python3.</translation>
    </message>
    <message>
        <source>What reads scripts was not found beside the program. Install the package again.</source>
        <translation>Obok programu nie znaleziono tego, co czyta skrypty. Zainstaluj pakiet ponownie.</translation>
    </message>
    <message>
        <source>%{path} has no sub-command “%{name}”. Possible: %{known}.</source>
        <translation>%{path} nie ma podpolecenia „%{name}”. Możliwe: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is not valid Python 3: %{reason}. Correct the line and try again.</source>
        <translation>%{path} nie jest poprawnym kodem Python 3: %{reason}. Popraw wiersz i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Reading %{path} took longer than %{seconds} seconds and was stopped. Write its component by hand.</source>
        <translation>Odczyt %{path} trwał dłużej niż %{seconds} s i został przerwany. Napisz jego komponent ręcznie.</translation>
    </message>
    <message>
        <source>Say what to change: --set PATH=VALUE or --remove PATH, where PATH is one of these: %{known}.</source>
        <translation>Podaj, co zmienić: --set ŚCIEŻKA=WARTOŚĆ albo --remove ŚCIEŻKA, gdzie ŚCIEŻKA to jedna z tych: %{known}.</translation>
    </message>
    <message>
        <source>“%{path}” cannot be changed here.%{if nearest} Did you mean “%{nearest}”?%{end} Possible: %{known}.</source>
        <translation>„%{path}” nie można tu zmienić.%{if nearest} Czy chodziło o „%{nearest}”?%{end} Możliwe: %{known}.</translation>
    </message>
    <message>
        <source>The command for %{name} ended with %{code}.%{if text} It said: %{text}%{end}</source>
        <translation>Polecenie dla %{name} zakończyło się kodem %{code}.%{if text} Wypisało: %{text}%{end}</translation>
    </message>
    <message>
        <source>The command for %{name} did not come to an end.%{if text} It said: %{text}%{end}</source>
        <translation>Polecenie dla %{name} nie zakończyło się.%{if text} Wypisało: %{text}%{end}</translation>
    </message>
    <message>
        <source>Nobody works on its nodes (%{nodes}): that costs %{cost} USD an hour at list price.</source>
        <translation>Nikt nie pracuje na jego węzłach (%{nodes}): kosztuje to %{cost} USD za godzinę po cenie katalogowej.</translation>
    </message>
    <message>
        <source>%{name} is not stopped: %{jobs} runs there or waits for it.</source>
        <translation>%{name} nie został zatrzymany: %{jobs} działa tam lub na niego czeka.</translation>
    </message>
    <message>
        <source>Tenon Studio powers %{name} neither on nor off by itself. Enter your own command in its file under %{key} first.</source>
        <translation>Tenon Studio samo nie włącza ani nie wyłącza %{name}. Najpierw wpisz własne polecenie w jego pliku pod %{key}.</translation>
    </message>
    <message>
        <source>%{name} means this computer: there is nothing to start or stop. Simulate it (tag tenon.simulated) to learn how it would come and go.</source>
        <translation>%{name} oznacza ten komputer: nie ma czego uruchamiać ani zatrzymywać. Zasymuluj go (etykieta tenon.simulated), aby poznać, jak pojawia się i znika.</translation>
    </message>
    <message>
        <source>Stopped, an instance costs no computing, but its disk, its public address and its load balancer are still paid.</source>
        <translation>Zatrzymane wystąpienie nie kosztuje za obliczenia, ale za jego dysk, adres publiczny i moduł równoważenia obciążenia nadal się płaci.</translation>
    </message>
    <message>
        <source>“%{text}” is no duration. Write 1h30m, 45m, 90s or 1:30:00.</source>
        <translation>„%{text}” nie jest czasem trwania. Napisz 1h30m, 45m, 90s lub 1:30:00.</translation>
    </message>
    <message>
        <source>the job asks for %{wanted} cores, it has %{has}: it will take longer</source>
        <translation>zadanie prosi o rdzenie: %{wanted}, a ten rozmiar ma ich %{has}: potrwa dłużej</translation>
    </message>
    <message>
        <source>measured without a GPU; whether its GPU would make it shorter is not known</source>
        <translation>zmierzono bez GPU; nie wiadomo, czy jego GPU skróci czas</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory, it has %{has} GB</source>
        <translation>nie zmieści się: zadanie zajęło %{peak} GB pamięci, a ten rozmiar ma %{has} GB</translation>
    </message>
    <message>
        <source>nobody has run it yet: say how long it takes</source>
        <translation>nikt go jeszcze nie uruchomił: podaj, ile trwa</translation>
    </message>
    <message>
        <source>does not fit: the job asks for GPUs (%{wanted}), it has %{has}</source>
        <translation>nie pasuje: zadanie prosi o GPU (%{wanted}), a ten rozmiar ma %{has}</translation>
    </message>
    <message>
        <source>no list price is known in this region</source>
        <translation>cena katalogowa w tym regionie nie jest znana</translation>
    </message>
    <message>
        <source>Say for which VM sizes: no target of this workspace has one.</source>
        <translation>Podaj rozmiary maszyn: żaden cel tego obszaru roboczego ich nie ma.</translation>
    </message>
    <message>
        <source>if it takes as long as on this computer; how long on its %{cores} cores is not known</source>
        <translation>jeśli potrwa tyle, co na tym komputerze; ile na jego rdzeniach (%{cores}), nie wiadomo</translation>
    </message>
    <message>
        <source>if it takes as long as where it ran%{if measured} (%{measured})%{end}; how long on %{gpu} is not known</source>
        <translation>jeśli potrwa tyle, co tam, gdzie działało%{if measured} (%{measured})%{end}; ile na %{gpu}, nie wiadomo</translation>
    </message>
    <message>
        <source>retired%{if date} on %{date}%{end}: nobody can start one</source>
        <translation>wycofany%{if date} %{date}%{end}: nikt nie może go uruchomić</translation>
    </message>
    <message>
        <source>At most %{most} sizes are compared at once.</source>
        <translation>Naraz porównuje się najwyżej tyle rozmiarów: %{most}.</translation>
    </message>
    <message>
        <source>Compute “%{value}” means this computer; the step runs here.</source>
        <translation>Cel „%{value}” oznacza ten komputer; krok działa tutaj.</translation>
    </message>
    <message>
        <source>More nodes were asked for than the target has (%{value}); the step gets all of them.</source>
        <translation>Żądano więcej węzłów, niż cel ma (%{value}); krok dostaje wszystkie.</translation>
    </message>
    <message>
        <source>“%{text}” is no action of a schedule with a trigger: start or stop.</source>
        <translation>„%{text}” nie jest akcją harmonogramu z wyzwalaczem: start lub stop.</translation>
    </message>
    <message>
        <source>“%{text}” is no cron expression of five fields.</source>
        <translation>„%{text}” nie jest wyrażeniem cron o pięciu polach.</translation>
    </message>
    <message>
        <source>“%{text}” is no part of a recurrence.</source>
        <translation>„%{text}” nie jest częścią cyklu.</translation>
    </message>
    <message>
        <source>The time zone “%{text}” is not known.</source>
        <translation>Strefa czasowa „%{text}” nie jest znana.</translation>
    </message>
    <message>
        <source>waits for this computer&apos;s cores, memory or GPUs</source>
        <translation>czeka na rdzenie, pamięć lub GPU tego komputera</translation>
    </message>
    <message>
        <source>waits for a free node of %{name}; all %{nodes} are taken</source>
        <translation>czeka na wolny węzeł %{name}; wszystkie (%{nodes}) są zajęte</translation>
    </message>
    <message>
        <source>waits for a node of %{name} that starts, %{seconds} s</source>
        <translation>czeka na węzeł %{name}, który się uruchamia, %{seconds} s</translation>
    </message>
    <message>
        <source>waits: %{name} is stopped</source>
        <translation>czeka: %{name} jest zatrzymany</translation>
    </message>
    <message>
        <source>This is no text but binary data, so it cannot be shown as a table.</source>
        <translation>To nie jest tekst, lecz dane binarne, więc nie da się ich pokazać jako tabeli.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>The file %{path} changed while it was read. Read it again to see what is in it now.</source>
        <translation>Plik %{path} zmienił się podczas czytania. Wczytaj go ponownie, aby zobaczyć, co w nim teraz jest.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Nie ma w nim wierszy.</translation>
    </message>
    <message>
        <source>There is no column “%{name}”. To look for this text in all columns, write it in double quotes.</source>
        <translation>Nie ma kolumny „%{name}”. Aby szukać tego tekstu we wszystkich kolumnach, ujmij go w cudzysłów.</translation>
    </message>
    <message>
        <source>A double quote in the filter is not closed.</source>
        <translation>Cudzysłów w filtrze nie jest zamknięty.</translation>
    </message>
    <message>
        <source>A row is longer than 16 MB. Is a quote or a bracket never closed?</source>
        <translation>Jeden z wierszy jest dłuższy niż 16 MB. Czy jakiś cudzysłów lub nawias nie został zamknięty?</translation>
    </message>
    <message>
        <source>The MLTable file in %{path} cannot be followed (%{reason}). Paths of CSV, JSON lines and Parquet files on this computer can be.</source>
        <translation>Nie można użyć pliku MLTable w %{path} (%{reason}). Można użyć ścieżek plików CSV, JSON lines i Parquet na tym komputerze.</translation>
    </message>
    <message>
        <source>%{path} is no file that can be read.</source>
        <translation>%{path} nie jest plikiem, który można odczytać.</translation>
    </message>
    <message>
        <source>None of the first lines is JSON.</source>
        <translation>Żaden z pierwszych wierszy nie jest w formacie JSON.</translation>
    </message>
    <message>
        <source>The file is no list of JSON objects.</source>
        <translation>Plik nie jest listą obiektów JSON.</translation>
    </message>
    <message>
        <source>Parquet files are read with the Python package pyarrow, which %{python} does not have. Install pyarrow for it (for all users), then read again.</source>
        <translation>Pliki Parquet czyta się za pomocą pakietu Pythona pyarrow, którego %{python} nie ma. Zainstaluj dla niego pyarrow (dla wszystkich użytkowników), a potem wczytaj ponownie.</translation>
    </message>
    <message>
        <source>Parquet files are read with Python and its package pyarrow, but this computer has no /usr/bin/python3. Install the packages python3 and pyarrow.</source>
        <translation>Pliki Parquet czyta się za pomocą Pythona i jego pakietu pyarrow, ale ten komputer nie ma /usr/bin/python3. Zainstaluj pakiety python3 i pyarrow.</translation>
    </message>
    <message>
        <source>The database %{path} has no tables.</source>
        <translation>Baza danych %{path} nie ma tabel.</translation>
    </message>
    <message>
        <source>The Parquet file %{path} cannot be read: %{reason}.</source>
        <translation>Nie można odczytać pliku Parquet %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is not on this computer, so its data cannot be shown.</source>
        <translation>%{path} nie znajduje się na tym komputerze, więc jego danych nie da się pokazać.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in the cache folder%{if reason} (%{reason})%{end}. Free some space on that disk and try again.</source>
        <translation>W folderze pamięci podręcznej nie ma miejsca na pliki tymczasowe%{if reason} (%{reason})%{end}. Zwolnij trochę miejsca na tym dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it as UTF-8 to see it as a table.</source>
        <translation>Plik jest tekstem UTF-16. Zapisz go jako UTF-8, aby zobaczyć go jako tabelę.</translation>
    </message>
    <message>
        <source>No line of an .amlignore file can name %{path}. Move that file out of the code folder.</source>
        <translation>Żaden wiersz pliku .amlignore nie może nazwać %{path}. Przenieś ten plik poza folder kodu.</translation>
    </message>
    <message>
        <source>The engine of %{path} was started by %{user} (process %{pid}), and nobody else reaches it. What is there can be looked at; to run jobs of your own, copy the folder to a place where you may write.</source>
        <translation>Silnik dla %{path} uruchomił użytkownik %{user} (proces %{pid}) i nikt inny nie może się z nim połączyć. To, co tam jest, można oglądać; aby uruchamiać własne zadania, skopiuj folder tam, gdzie możesz zapisywać.</translation>
    </message>
    <message>
        <source>The folder of %{path} does not answer: what reads it cannot be foreseen. A job that reads it waits until it does.</source>
        <translation>Folder %{path} nie odpowiada: nie da się przewidzieć, co z krokami, które go czytają. Zadanie, które go czyta, czeka, aż odpowie.</translation>
    </message>
    <message>
        <source>There is no place for “%{word}”. Write: %{usage}</source>
        <translation>Tu nie ma miejsca na „%{word}”. Napisz: %{usage}</translation>
    </message>
    <message>
        <source>Not all that was to be printed could be written. Is the disk full?</source>
        <translation>Nie udało się zapisać całego wyniku. Czy dysk jest pełny?</translation>
    </message>
    <message>
        <source>%{size} (%{had}) was retired%{if date} on %{date}%{end}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) wycofano%{if date} %{date}%{end}.%{if instead} Najbliższy dostępny rozmiar to %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>%{size} (%{had}) will be retired on %{date}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) zostanie wycofany %{date}.%{if instead} Najbliższy dostępny rozmiar to %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>The engine ends; the command for %{name} goes on by itself, and how it ended is not told any more.</source>
        <translation>Silnik kończy pracę; polecenie dla %{name} działa dalej samo, a jego wynik nie będzie już podany.</translation>
    </message>
    <message>
        <source>A command that starts or stops %{name} is still under way. Try again when it has ended.</source>
        <translation>Polecenie, które uruchamia lub zatrzymuje %{name}, jeszcze trwa. Spróbuj ponownie, gdy się skończy.</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory on a GPU, its GPUs have %{has} GB</source>
        <translation>nie pasuje: zadanie zajęło %{peak} GB pamięci GPU, a tutejsze GPU mają %{has} GB</translation>
    </message>
    <message>
        <source>%{file} names %{path}, too, so it was not taken away and nothing was undone.</source>
        <translation>%{file} też wskazuje %{path}, więc nie został on usunięty i niczego nie cofnięto.</translation>
    </message>
    <message>
        <source>A quote %{if row}in row %{row}%{else}in the first line%{end} is not closed within 16 MB, so where its value ends cannot be told.</source>
        <translation>Cudzysłów %{if row}w wierszu %{row}%{else}w pierwszym wierszu%{end} nie jest zamknięty w obrębie 16 MB, więc nie wiadomo, gdzie kończy się jego wartość.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>same as in %1</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>taki sam jak w %1</translation>
    </message>
    <message>
        <source>it has not run before</source>
        <translation>nie był jeszcze uruchamiany</translation>
    </message>
    <message>
        <source>%1 runs first</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>najpierw wykonuje się %1</translation>
    </message>
    <message>
        <source>its component is not deterministic</source>
        <translation>jego komponent nie jest deterministyczny</translation>
    </message>
    <message>
        <source>a rerun was asked for</source>
        <translation>zażądano ponownego uruchomienia</translation>
    </message>
    <message>
        <source>output %1 of %2 is gone or was changed</source>
        <translation>wyjście %1 z %2 zniknęło lub zostało zmienione</translation>
    </message>
    <message>
        <source>input %1 is remote and has no fingerprint</source>
        <translation>wejście %1 jest zdalne i nie ma odcisku cyfrowego</translation>
    </message>
    <message>
        <source>%1 did not complete</source>
        <translation>zadanie %1 nie zostało ukończone</translation>
    </message>
    <message>
        <source>the code changed</source>
        <translation>kod się zmienił</translation>
    </message>
    <message>
        <source>the command changed</source>
        <translation>polecenie się zmieniło</translation>
    </message>
    <message>
        <source>the environment changed</source>
        <translation>środowisko się zmieniło</translation>
    </message>
    <message>
        <source>Python or its packages changed</source>
        <translation>zmienił się Python lub jego pakiety</translation>
    </message>
    <message>
        <source>environment variables changed</source>
        <translation>zmieniły się zmienne środowiskowe</translation>
    </message>
    <message>
        <source>resources, distribution or limits changed</source>
        <translation>zmieniły się zasoby, sposób rozproszenia lub limity</translation>
    </message>
    <message>
        <source>the compute target changed</source>
        <translation>zmienił się cel obliczeniowy</translation>
    </message>
    <message>
        <source>the settings of output %1 changed</source>
        <translation>zmieniły się ustawienia wyjścia %1</translation>
    </message>
    <message>
        <source>the data of input %1 changed</source>
        <translation>zmieniły się dane wejścia %1</translation>
    </message>
    <message>
        <source>input %1 is now %2</source>
        <translation>wejście %1 ma teraz wartość %2</translation>
    </message>
    <message>
        <source>input %1 was %2, is not given now</source>
        <translation>wejście %1 miało wartość %2, teraz nie jest podane</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1: było %2, teraz jest %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name, here and in what follows.</extracomment>
        <translation>wyniku %1 nie zachowano do ponownego użycia</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>nie można odczytać wcześniejszych wyników</translation>
    </message>
    <message>
        <source>%1 was a forced rerun, and such results are not reused</source>
        <translation>%1 uruchomiono w sposób wymuszony, a takie wyniki nie są używane ponownie</translation>
    </message>
    <message>
        <source>the component of %1 was not deterministic then</source>
        <translation>komponent zadania %1 nie był wtedy deterministyczny</translation>
    </message>
    <message>
        <source>an input of %1 was changed while it ran</source>
        <translation>wejście zadania %1 zmieniono w trakcie jego działania</translation>
    </message>
    <message>
        <source>%1 did not leave all its outputs</source>
        <translation>%1 nie pozostawił wszystkich swoich wyjść</translation>
    </message>
    <message>
        <source>%1 showed the result of a job that was deleted</source>
        <translation>%1 pokazywał wynik zadania, które usunięto</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>jest wyłączony</translation>
    </message>
    <message>
        <source>it needs a result of %1, which is disabled</source>
        <extracomment>%1 are names of steps.</extracomment>
        <translation>potrzebuje wyniku kroku %1, który jest wyłączony</translation>
    </message>
    <message>
        <source>of its code only %1 changed, which says what is to run</source>
        <extracomment>%1 is the file of a pipeline or job.</extracomment>
        <translation>z jego kodu zmienił się tylko %1, który mówi, co ma działać</translation>
    </message>
    <message>
        <source>input %1 lies where nothing answers</source>
        <translation>wejście %1 leży tam, gdzie nic nie odpowiada</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Reused</source>
        <translation>Użyto ponownie</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Przydzielanie</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowywanie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Kończenie</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Anulowanie</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Nie odpowiada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończono</translation>
    </message>
</context>
<context>
    <name>tenon::items::AssetsModel</name>
    <message>
        <source>not registered</source>
        <translation>nie zarejestrowano</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (zarchiwizowana)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Najnowsza wersja</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>Job or file</source>
        <translation>Zadanie lub plik</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
</context>
<context>
    <name>tenon::items::Computes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, %2 starting</source>
        <translation>%1, uruchamia się %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymany</translation>
    </message>
    <message>
        <source>No nodes</source>
        <translation>Bez węzłów</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamia się</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynny</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Not reachable yet</source>
        <translation>Jeszcze niedostępny</translation>
    </message>
    <message>
        <source>Compute cluster</source>
        <translation>Klaster obliczeniowy</translation>
    </message>
    <message>
        <source>Compute instance</source>
        <translation>Wystąpienie obliczeniowe</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Bezserwerowe</translation>
    </message>
    <message>
        <source>Attached machine</source>
        <translation>Dołączona maszyna</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Maszyna przez SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Klaster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Silnik kontenerów</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>cron %1 (%2)</source>
        <translation>cron %1 (%2)</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>codziennie o %1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 o %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tenon::items::DraftPorts</name>
    <message>
        <source>Output</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalne</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter</source>
        <translation>Nazwa składa się z liter, cyfr i _ oraz zaczyna się od litery</translation>
    </message>
    <message>
        <source>This name is there twice</source>
        <translation>Ta nazwa występuje dwa razy</translation>
    </message>
    <message>
        <source>Write a range as 0 … 10</source>
        <translation>Zapisz zakres tak: 0 … 10</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>Potrzebne jest true albo false</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Potrzebna jest liczba całkowita</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>Potrzebna jest liczba</translation>
    </message>
    <message>
        <source>The default is not among what is allowed</source>
        <translation>Wartość domyślna nie należy do dozwolonych</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślnie</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Dozwolone</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
</context>
<context>
    <name>tenon::items::QuotaModel</name>
    <message>
        <source>Low priority, all families</source>
        <translation>Niski priorytet, wszystkie rodziny</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Wszystkie rodziny w regionie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Użyte</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wolne</translation>
    </message>
</context>
<context>
    <name>tenon::items::SizesModel</name>
    <message>
        <source>local</source>
        <translation>lokalny</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>Slurm</source>
        <translation>Slurm</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>bez opłat</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <extracomment>Spoken by a screen reader: cores of a VM size.</extracomment>
        <translation>
            <numerusform>%n rdzeń</numerusform>
            <numerusform>%n rdzenie</numerusform>
            <numerusform>%n rdzeni</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>cena nieznana</translation>
    </message>
    <message>
        <source>%1 USD an hour</source>
        <translation>%1 USD za godzinę</translation>
    </message>
    <message>
        <source>%1 %2 GiB</source>
        <translation>%1 %2 GiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seria</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Rdzenie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generacja</translation>
    </message>
    <message>
        <source>Price/h</source>
        <translation>Cena/h</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
</context>
<context>
    <name>tenon::items::VersionsModel</name>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowana</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Najnowsza</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Made by job</source>
        <translation>Zadanie źródłowe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
</context>
<context>
    <name>tenon::preview::TableModel</name>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>wartość logiczna</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>zagnieżdżone</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajty</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>%1 of %2 without a value (%3 %)</source>
        <translation>%1 z %2 bez wartości (%3 %)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>średnia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n różna wartość</numerusform>
            <numerusform>%n różne wartości</numerusform>
            <numerusform>%n różnych wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 different values</source>
        <translation>około %1 różnych wartości</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Wersja %1, commit %2</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>O Tenon Studio</translation>
    </message>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Natywne studio uczenia maszynowego na komputery osobiste.</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>Wolne oprogramowanie: możesz go używać, udostępniać je i zmieniać na warunkach licencji GNU General Public License w wersji 3. Nie jest objęte żadną gwarancją. Korzysta z:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteki i ich licencje</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Prawa autorskie</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Kopiuj wersje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetActions</name>
    <message>
        <source>Register a file…</source>
        <translation>Zarejestruj plik…</translation>
    </message>
    <message>
        <source>Register from a file or folder…</source>
        <translation>Zarejestruj z pliku lub folderu…</translation>
    </message>
    <message>
        <source>Register from a job&apos;s output…</source>
        <translation>Zarejestruj z wyjścia zadania…</translation>
    </message>
    <message>
        <source>Edit description and tags…</source>
        <translation>Edytuj opis i etykiety…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Kopiuj odwołanie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Archiwizuj wersję</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Przywróć wersję</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>Usuń wersję…</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>Nie można odczytać zasobu</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>Skopiowano do schowka: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are on the clipboard</source>
        <translation>
            <numerusform>Skopiowano do schowka %n odwołanie</numerusform>
            <numerusform>Skopiowano do schowka %n odwołania</numerusform>
            <numerusform>Skopiowano do schowka %n odwołań</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was not archived</source>
        <translation>Wersja nie została zarchiwizowana</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>Wersja nie została przywrócona</translation>
    </message>
    <message>
        <source>%1 is archived: it is left out of lists, and can still be used.</source>
        <translation>Zarchiwizowano %1: ta wersja nie jest pokazywana na listach, ale nadal można jej używać.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>Przywrócono %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are archived.</source>
        <translation>
            <numerusform>Zarchiwizowano %n wersję.</numerusform>
            <numerusform>Zarchiwizowano %n wersje.</numerusform>
            <numerusform>Zarchiwizowano %n wersji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are restored.</source>
        <translation>
            <numerusform>Przywrócono %n wersję.</numerusform>
            <numerusform>Przywrócono %n wersje.</numerusform>
            <numerusform>Przywrócono %n wersji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Usuwanie wersji</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Trwale usunąć %1?</translation>
    </message>
    <message>
        <source>The registration goes; the data stays where it lies. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>Rejestracja zostanie usunięta; dane pozostaną na swoim miejscu. Tego nie można cofnąć. Archiwizacja ukrywa wersję i ją zachowuje.</translation>
    </message>
    <message>
        <source>The files that were copied for it go as well. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>Zostaną usunięte także pliki skopiowane na jej potrzeby. Tego nie można cofnąć. Archiwizacja ukrywa wersję i ją zachowuje.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>Wersja nie została usunięta</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Usunięto %1</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <translation>Zapisz kopię w folderze</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Kopiowanie %1…</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Nie zapisano kopii</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Skopiowano %1 do %2</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Uruchom jako zadanie…</translation>
    </message>
    <message>
        <source>Use in a new job…</source>
        <translation>Użyj w nowym zadaniu…</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetPage</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porty</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definicja</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Użycie</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>Nie można odczytać zasobu</translation>
    </message>
    <message>
        <source>There is nothing of this name</source>
        <translation>Nie ma niczego o tej nazwie</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Pliku nie ma</translation>
    </message>
    <message>
        <source>%1 is not registered in this workspace, and no file describes it.</source>
        <translation>%1: nie zarejestrowano w tym obszarze roboczym i nie opisuje tego żaden plik.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted, or describes something else now.</source>
        <translation>Plik %1 został przeniesiony lub usunięty albo opisuje teraz coś innego.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Zasób danych</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Części strony</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Otwórz jako tekst</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Zarejestruj…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Brak polecenia</translation>
    </message>
    <message>
        <source>Reading the asset…</source>
        <translation>Odczytywanie zasobu…</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nie zarejestrowano</translation>
    </message>
    <message>
        <source>file of the workspace</source>
        <translation>plik obszaru roboczego</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowana</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>utworzone przez %1</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Plik obszaru roboczego</translation>
    </message>
    <message>
        <source>Workspace file (%1)</source>
        <translation>Plik obszaru roboczego (%1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (zarchiwizowana)</translation>
    </message>
    <message>
        <source>%1 (latest)</source>
        <translation>%1 (najnowsza)</translation>
    </message>
    <message>
        <source>All versions…</source>
        <translation>Wszystkie wersje…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasy</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Zarejestrowane przez</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nazwa zadania</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Plik Conda</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Kontekst budowania</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzone przez</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>Co wykonuje</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Budowane z</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>The files are not on this computer</source>
        <translation>Plików nie ma na tym komputerze</translation>
    </message>
    <message>
        <source>They are at %1. Bind the reference to a folder here to see them.</source>
        <translation>Znajdują się w %1. Aby je zobaczyć, powiąż odwołanie z folderem na tym komputerze.</translation>
    </message>
    <message>
        <source>The files are gone</source>
        <translation>Plików już nie ma</translation>
    </message>
    <message>
        <source>Nothing is at %1 any more. Put it back, or register a new version.</source>
        <translation>W %1 niczego już nie ma. Przywróć pliki na miejsce lub zarejestruj nową wersję.</translation>
    </message>
    <message>
        <source>No code folder</source>
        <translation>Brak folderu kodu</translation>
    </message>
    <message>
        <source>What it runs is in its command, or in its steps.</source>
        <translation>To, co wykonuje komponent, jest w jego poleceniu lub krokach.</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Brak plików</translation>
    </message>
    <message>
        <source>The file does not say where they are.</source>
        <translation>Plik nie podaje, gdzie się znajdują.</translation>
    </message>
    <message>
        <source>The files of this version are not at %1 any more.</source>
        <translation>Plików tej wersji nie ma już w %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s): %1</source>
        <translation>
            <numerusform>Plik ma %n problem: %1</numerusform>
            <numerusform>Plik ma %n problemy: %1</numerusform>
            <numerusform>Plik ma %n problemów: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Wszystkie wersje</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetsPage</name>
    <message>
        <source>Components</source>
        <translation>Komponenty</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Środowiska</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Search name, tags and description</source>
        <translation>Szukaj nazwy, etykiet i opisu</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Przeszukaj listę</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>Także zarchiwizowane</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Zarejestruj…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
            <numerusform>Znaleziono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Odczytywanie listy…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Brak pasujących elementów</translation>
    </message>
    <message>
        <source>Change the words above.</source>
        <translation>Zmień szukany tekst powyżej.</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Nie ma jeszcze komponentów</translation>
    </message>
    <message>
        <source>A component is a step that can be used again, described in a YAML file. Files of the workspace and registered versions stand here.</source>
        <translation>Komponent to krok wielokrotnego użytku, opisany w pliku YAML. Tutaj pojawiają się pliki obszaru roboczego i zarejestrowane wersje.</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Nie ma jeszcze środowisk</translation>
    </message>
    <message>
        <source>An environment says what a step runs in: an image or a conda file.</source>
        <translation>Środowisko określa, w czym działa krok: obraz lub plik conda.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Nie ma jeszcze danych</translation>
    </message>
    <message>
        <source>Register a file, a folder or what a job made to use it by name and version.</source>
        <translation>Zarejestruj plik, folder lub wynik zadania, aby używać go według nazwy i wersji.</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Nie ma jeszcze modeli</translation>
    </message>
    <message>
        <source>Register what a training job made, or a file or folder, to use it by name and version.</source>
        <translation>Zarejestruj wynik zadania uczącego albo plik lub folder, aby używać go według nazwy i wersji.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Otwórz jako tekst</translation>
    </message>
</context>
<context>
    <name>tenon::ui::BindingField</name>
    <message>
        <source>Choose what %1 gets</source>
        <translation>Wybierz, co dostaje %1</translation>
    </message>
    <message>
        <source>Go to where %1 comes from</source>
        <translation>Przejdź do źródła %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>ścieżka albo azureml:nazwa:wersja</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 dostaje %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1 needs something</source>
        <translation>%1 czegoś wymaga</translation>
    </message>
    <message>
        <source>%1 gets nothing</source>
        <translation>%1 nic nie dostaje</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasMap</name>
    <message>
        <source>Will run: %1</source>
        <translation>Zostanie uruchomiony: %1</translation>
    </message>
    <message>
        <source>will run</source>
        <translation>zostanie uruchomiony</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasPainter</name>
    <message>
        <source>disabled</source>
        <translation>wyłączony</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartValues</name>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Wartości wykresu</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartsPanel</name>
    <message>
        <source>Smoothing</source>
        <translation>Wygładzanie</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Wygładzanie krzywych</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Oś X</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>Oś X wykresów</translation>
    </message>
    <message>
        <source>Relative time</source>
        <translation>Czas względny</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Clip outliers</source>
        <translation>Przytnij odstające</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Skala log.</translation>
    </message>
    <message>
        <source>Single values</source>
        <translation>Pojedyncze wartości</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Rdzenie procesora</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory MiB</source>
        <translation>Pamięć GPU (MiB)</translation>
    </message>
    <message>
        <source>Memory MiB</source>
        <translation>Pamięć (MiB)</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Nie ma jeszcze metryk</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs, as soon as its code calls mlflow.log_metric.</source>
        <translation>Krzywe pojawiają się tutaj podczas działania zadania, gdy tylko jego kod wywoła mlflow.log_metric.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Brak metryk</translation>
    </message>
    <message>
        <source>This job logged none. Call mlflow.log_metric(name, value, step) in its code to see curves here.</source>
        <translation>To zadanie nie zapisało żadnej metryki. Wywołaj w jego kodzie mlflow.log_metric(name, value, step), aby zobaczyć tu krzywe.</translation>
    </message>
    <message>
        <source>More options of the charts</source>
        <translation>Więcej opcji wykresów</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CloneDialog</name>
    <message>
        <source>Clone</source>
        <translation>Klonuj</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Klonuj repozytorium</translation>
    </message>
    <message>
        <source>git is not installed, or could not be started.</source>
        <translation>git nie jest zainstalowany albo nie dał się uruchomić.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Do folderu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The repository gets a folder of its own.</source>
        <translation>Repozytorium dostaje własny folder.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Będzie w %1</translation>
    </message>
    <message>
        <source>git could not clone it:</source>
        <translation>git nie mógł go sklonować:</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodeList</name>
    <message>
        <source>Code that goes along</source>
        <translation>Dołączany kod</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message numerus="yes">
        <source>Show the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Pokaż dołączany kod: %n plik, %1</numerusform>
            <numerusform>Pokaż dołączany kod: %n pliki, %1</numerusform>
            <numerusform>Pokaż dołączany kod: %n plików, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Ukryj dołączany kod: %n plik, %1</numerusform>
            <numerusform>Ukryj dołączany kod: %n pliki, %1</numerusform>
            <numerusform>Ukryj dołączany kod: %n plików, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Included files</source>
        <translation>Dołączane pliki</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodePane</name>
    <message>
        <source>As it ran</source>
        <translation>Wykonany kod</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Późniejsze zmiany</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Porównaj ponownie</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Następna zmiana</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Poprzednia zmiana</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Zmienione pliki</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Zmiany w pliku</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nie porównano</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>Nothing changed since it ran</source>
        <translation>Nic się nie zmieniło od uruchomienia</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed since it ran</source>
        <translation>
            <numerusform>Od uruchomienia zmienił się %n plik</numerusform>
            <numerusform>Od uruchomienia zmieniły się %n pliki</numerusform>
            <numerusform>Od uruchomienia zmieniło się %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Nie można porównać</translation>
    </message>
    <message>
        <source>It is not known which folder this code came from.</source>
        <translation>Nie wiadomo, z którego folderu pochodzi ten kod.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>What changed in it is shown here.</source>
        <translation>Tutaj zostanie pokazane, co się w nim zmieniło.</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>Plik się zmienił</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>Nie jest tekstem, więc wiersze nie są pokazywane.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Jest za duży, aby pokazać go wiersz po wierszu.</translation>
    </message>
    <message>
        <source>%1: %2 lines added, %3 removed</source>
        <translation>%1: dodane wiersze: %2, usunięte: %3</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CommandPalette</name>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Szukaj działań, zasobów, zadań i ustawień</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Wyniki</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Porównanie: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Tylko różnice</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Otwórz pierwsze</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Otwórz drugie</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Odczytywanie zadań…</translation>
    </message>
    <message>
        <source>These jobs are not here</source>
        <translation>Tych zadań tu nie ma</translation>
    </message>
    <message>
        <source>One of them is not in this workspace any more.</source>
        <translation>Jednego z nich nie ma już w tym obszarze roboczym.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n różnica</numerusform>
            <numerusform>%n różnice</numerusform>
            <numerusform>%n różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Brak różnic</translation>
    </message>
    <message>
        <source>Settings, code, inputs, parameters and metrics are the same.</source>
        <translation>Ustawienia, kod, wejścia, parametry i metryki są takie same.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComponentForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Dodaj wejście</translation>
    </message>
    <message>
        <source>Remove the input</source>
        <translation>Usuń wejście</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Dodaj wyjście</translation>
    </message>
    <message>
        <source>Remove the output</source>
        <translation>Usuń wyjście</translation>
    </message>
    <message>
        <source>Test run…</source>
        <translation>Uruchomienie próbne…</translation>
    </message>
    <message>
        <source>Runs this component alone, as a job of one step</source>
        <translation>Uruchamia sam ten komponent, jako zadanie z jednym krokiem</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>is described in the text</source>
        <translation>jest opisane w tekście</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComponentList</name>
    <message>
        <source>In this workspace</source>
        <translation>W tym obszarze roboczym</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Zarejestrowane</translation>
    </message>
    <message>
        <source>Built-in library</source>
        <translation>Biblioteka wbudowana</translation>
    </message>
    <message>
        <source>Library: prepare data</source>
        <translation>Biblioteka: przygotowanie danych</translation>
    </message>
    <message>
        <source>Library: train</source>
        <translation>Biblioteka: trenowanie</translation>
    </message>
    <message>
        <source>Library: score and evaluate</source>
        <translation>Biblioteka: predykcja i ocena</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Biblioteka: %1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Wejście %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Wyjście %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputePage</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Za węzeł na godzinę</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Koszt dotychczas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Open its YAML file</source>
        <translation>Otwórz jego plik YAML</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Odłącz</translation>
    </message>
    <message>
        <source>Move its file to the trash; the machine itself is not touched</source>
        <translation>Przenieś jego plik do kosza; sama maszyna pozostaje nietknięta</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Co gdzie działa</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Węzeł</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Właściwości</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Nie ma celu „%1”</translation>
    </message>
    <message>
        <source>Its file is not in the folder “compute” of the workspace any more.</source>
        <translation>Jego pliku nie ma już w folderze „compute” obszaru roboczego.</translation>
    </message>
    <message>
        <source>Reading the target…</source>
        <translation>Odczytywanie celu…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynny</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>simulated on this computer</source>
        <translation>symulowany na tym komputerze</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n rdzeń</numerusform>
            <numerusform>%n rdzenie</numerusform>
            <numerusform>%n rdzeni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 pamięci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>starts, ready in %1</source>
        <translation>uruchamia się, gotowy za %1</translation>
    </message>
    <message>
        <source>idle, goes in %1</source>
        <translation>bezczynny, zniknie za %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>bezczynny</translation>
    </message>
    <message>
        <source>No node is there. A job that names this target starts one.</source>
        <translation>Nie ma żadnego węzła. Zadanie, które wskaże ten cel, uruchomi go.</translation>
    </message>
    <message>
        <source>Nothing runs or waits.</source>
        <translation>Nic nie działa ani nie czeka.</translation>
    </message>
    <message>
        <source>It is stopped. Jobs that name it wait until it is started.</source>
        <translation>Jest zatrzymany. Zadania, które go wskazują, czekają na jego uruchomienie.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Rozmiar maszyny</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dedykowany</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>On this computer, at once and as many as fit</source>
        <translation>Na tym komputerze, od razu i tyle, ile się zmieści</translation>
    </message>
    <message>
        <source>On this computer, one a simulated node</source>
        <translation>Na tym komputerze, po jednym na symulowany węzeł</translation>
    </message>
    <message>
        <source>Nowhere yet: jobs for this kind are refused</source>
        <translation>Jeszcze nigdzie: zadania dla tego rodzaju są odrzucane</translation>
    </message>
    <message>
        <source>Jobs run</source>
        <translation>Zadania działają</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>najwyżej %1</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Czas bezczynności</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Wyłączenie przy bezczynności</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Start takes</source>
        <translation>Czas uruchamiania</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Następne uruchomienie</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Następne zatrzymanie</translation>
    </message>
    <message>
        <source>Next node goes</source>
        <translation>Następny węzeł zniknie</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>Polecenie uruchamiające</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Stop command</source>
        <translation>Polecenie zatrzymujące</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>%1, list price of %2</source>
        <translation>%1, cena katalogowa z %2</translation>
    </message>
    <message>
        <source>Now, an hour</source>
        <translation>Teraz, za godzinę</translation>
    </message>
    <message>
        <source>Node time so far</source>
        <translation>Czas węzłów dotychczas</translation>
    </message>
    <message>
        <source>%1 at list price</source>
        <translation>%1 po cenie katalogowej</translation>
    </message>
    <message>
        <source>Simulated: nobody charges it.</source>
        <translation>Symulowany: nikt za to nie pobiera opłat.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>Nie uruchomiono %1</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>Nie zatrzymano %1</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 uruchamia się</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 jest zatrzymany</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Niczego nie powielono</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Uruchamia się samo</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Zatrzymuje się samo</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, wyłączone</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputesPage</name>
    <message>
        <source>Compute</source>
        <translation>Obliczenia</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nowy cel…</translation>
    </message>
    <message>
        <source>Compute targets</source>
        <translation>Cele obliczeniowe</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Rozmiar maszyny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Za węzeł na godzinę</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Koszt dotychczas</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Odczytywanie listy…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cel</numerusform>
            <numerusform>%n cele</numerusform>
            <numerusform>%n celów</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynny</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>%1 so far, at list price</source>
        <translation>%1 dotychczas, po cenie katalogowej</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Otwórz jako tekst</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CopyProgress</name>
    <message>
        <source>Copying to %1</source>
        <translation>Kopiowanie do %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CostDialog</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Ile kosztowałoby na …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>jak zmierzono</translation>
    </message>
    <message>
        <source>How long it takes on one node: 1h30m, 45m, 90s</source>
        <translation>Ile trwa na jednym węźle: 1h30m, 45m, 90s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>as the job has</source>
        <translation>jak w zadaniu</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Rozmiar maszyny</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Za węzeł na godzinę</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Czas węzłów</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Ile by kosztowało</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Duration × list price × nodes. What nodes cost while they start and idle is not in it.</source>
        <translation>Czas trwania × cena katalogowa × węzły. Nie obejmuje kosztu węzłów podczas uruchamiania i bezczynności.</translation>
    </message>
    <message>
        <source>Nobody has run it yet. Say how long it takes on one node.</source>
        <translation>Nikt go jeszcze nie uruchomił. Podaj, ile trwa na jednym węźle.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 of work in %n step(s).</source>
        <translation>
            <numerusform>Zmierzono na zadaniu %1: %2 pracy w %n kroku.</numerusform>
            <numerusform>Zmierzono na zadaniu %1: %2 pracy w %n krokach.</numerusform>
            <numerusform>Zmierzono na zadaniu %1: %2 pracy w %n krokach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused and count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajął, gdy działał.</numerusform>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajęły, gdy działały.</numerusform>
            <numerusform>%n z nich użyto ponownie; liczy się czas, jaki zajęły, gdy działały.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Zadanie nie zostało ukończone: całość może trwać dłużej.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataHeader</name>
    <message>
        <source>%1 · %2 % missing</source>
        <translation>%1 · brak %2 %</translation>
    </message>
    <message>
        <source>≈ %1 different</source>
        <translation>≈ %1 różnych</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Zawartość tabeli</translation>
    </message>
    <message>
        <source>Filter: a text, age&gt;30, city=&quot;New York&quot;, income= (no value)</source>
        <translation>Filtr: tekst, age&gt;30, city=&quot;New York&quot;, income= (brak wartości)</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtruj wiersze</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>Tabela bazy danych</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>Wcześniejsze wiersze</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Dalsze wiersze</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Wiersze: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>łącznie około %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>liczenie…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>sortowanie…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrowanie…</translation>
    </message>
    <message>
        <source>shown: %1 to %2</source>
        <translation>pokazane: od %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer values than there are columns, the first is row %1.</source>
        <translation>
            <numerusform>%n wiersz ma więcej lub mniej wartości, niż jest kolumn; pierwszy to wiersz %1.</numerusform>
            <numerusform>%n wiersze mają więcej lub mniej wartości, niż jest kolumn; pierwszy to wiersz %1.</numerusform>
            <numerusform>%n wierszy ma więcej lub mniej wartości, niż jest kolumn; pierwszy to wiersz %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no JSON and are shown empty, the first is row %1.</source>
        <translation>
            <numerusform>%n wiersz nie jest w formacie JSON i jest pokazany jako pusty; pierwszy to wiersz %1.</numerusform>
            <numerusform>%n wiersze nie są w formacie JSON i są pokazane jako puste; pierwszy to wiersz %1.</numerusform>
            <numerusform>%n wierszy nie jest w formacie JSON i są pokazane jako puste; pierwszy to wiersz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Pokazano tylko pierwsze kolumny: %1.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortuj rosnąco</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortuj malejąco</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Kolejność z pliku</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Tylko wiersze z tą wartością</translation>
    </message>
    <message>
        <source>Only rows without this value</source>
        <translation>Tylko wiersze bez tej wartości</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>A quote in the first line is never closed: all of the file is in it.</source>
        <translation>Cudzysłów w pierwszym wierszu nigdy nie jest zamknięty: należy do niego cały plik.</translation>
    </message>
    <message>
        <source>A quote in row %1 is never closed: all that follows is in that value.</source>
        <translation>Cudzysłów w wierszu %1 nigdy nie jest zamknięty: wszystko, co dalej, należy do tej wartości.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were copied.</source>
        <translation>Skopiowano tylko pierwsze %1 z %2 zaznaczonych wierszy.</translation>
    </message>
    <message>
        <source>Values longer than %1 bytes were cut in the copy.</source>
        <translation>Wartości dłuższe niż %1 bajtów zostały w kopii obcięte.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignInspector</name>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. What stands here can be changed when it is right again.</source>
        <translation>Nie można odczytać tekstu w wierszu %1. Będzie można tu zmieniać, gdy tekst znów będzie poprawny.</translation>
    </message>
    <message>
        <source>Pipeline › %1</source>
        <translation>Potok › %1</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed here.</source>
        <translation>Tu potrzebna jest liczba całkowita większa od 0.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>Krok %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have in common is changed in all of them.</source>
        <translation>To, co mają wspólne, zmienia się we wszystkich.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>run with the pipeline</source>
        <translation>działają z potokiem</translation>
    </message>
    <message>
        <source>Steps run with the pipeline</source>
        <translation>Kroki działają z potokiem</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nazwa kroku</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Nazwa składa się z liter, cyfr i _ oraz zaczyna się od litery.</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Inny krok ma tę nazwę.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>runs with the pipeline</source>
        <translation>działa z potokiem</translation>
    </message>
    <message>
        <source>The step runs with the pipeline</source>
        <translation>Krok działa z potokiem</translation>
    </message>
    <message>
        <source>Kept in the tags of the pipeline (tenon.disabled). Azure itself would run the step.</source>
        <translation>Zapisane w etykietach potoku (tenon.disabled). Samo Azure uruchomiłoby ten krok.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>for whoever reads it</source>
        <translation>dla tego, kto to czyta</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bez połączenia</translation>
    </message>
    <message>
        <source>A path or data asset…</source>
        <translation>Ścieżka albo zasób danych…</translation>
    </message>
    <message>
        <source>What %1 gets</source>
        <translation>Co dostaje %1</translation>
    </message>
    <message>
        <source>No step has an output that fits.</source>
        <translation>Żaden krok nie ma pasującego wyjścia.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Więcej dla %1</translation>
    </message>
    <message>
        <source>Set a value here</source>
        <translation>Ustaw wartość tutaj</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Wróć do wartości domyślnej</translation>
    </message>
    <message>
        <source>Make it an input of the pipeline</source>
        <translation>Zrób z tego wejście potoku</translation>
    </message>
    <message>
        <source>Use the pipeline input %1</source>
        <translation>Użyj wejścia potoku %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Register %1 as</source>
        <translation>Zarejestruj %1 jako</translation>
    </message>
    <message>
        <source>register as…</source>
        <translation>zarejestruj jako…</translation>
    </message>
    <message>
        <source>Compute and limits</source>
        <translation>Obliczenia i limity</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cel obliczeniowy</translation>
    </message>
    <message>
        <source>as the pipeline says</source>
        <translation>jak mówi potok</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limit czasu</translation>
    </message>
    <message>
        <source>seconds, none</source>
        <translation>w sekundach, bez limitu</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>liczba instancji</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>typ maszyny</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>pamięć współdzielona</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>środowisko</translation>
    </message>
    <message>
        <source>command</source>
        <translation>polecenie</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>written in the component</source>
        <translation>zapisane w komponencie</translation>
    </message>
    <message>
        <source>The component says it.</source>
        <translation>Mówi o tym komponent.</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Następne zadanie</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Na razie nic nie wiadomo.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>Inne ma już tę nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline component, %n step(s)</source>
        <translation>
            <numerusform>Komponent potoku, %n krok</numerusform>
            <numerusform>Komponent potoku, %n kroki</numerusform>
            <numerusform>Komponent potoku, %n kroków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline, %n step(s)</source>
        <translation>
            <numerusform>Potok, %n krok</numerusform>
            <numerusform>Potok, %n kroki</numerusform>
            <numerusform>Potok, %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Potok</translation>
    </message>
    <message>
        <source>description</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>eksperyment</translation>
    </message>
    <message>
        <source>from the folder</source>
        <translation>według folderu</translation>
    </message>
    <message>
        <source>Where nothing else is said</source>
        <translation>Gdy nic innego nie podano</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>magazyn danych</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokalny</translation>
    </message>
    <message>
        <source>failed step</source>
        <translation>nieudany krok</translation>
    </message>
    <message>
        <source>the others go on</source>
        <translation>pozostałe działają dalej</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>użycie ponowne</translation>
    </message>
    <message>
        <source>run all steps every time</source>
        <translation>za każdym razem uruchamiaj wszystkie kroki</translation>
    </message>
    <message>
        <source>Inputs of the pipeline</source>
        <translation>Wejścia potoku</translation>
    </message>
    <message>
        <source>Name of the input %1</source>
        <translation>Nazwa wejścia %1</translation>
    </message>
    <message>
        <source>Remove the input %1</source>
        <translation>Usuń wejście %1</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Dodaj wejście</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wartość %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Dane %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>ścieżka albo azureml:nazwa:wersja</translation>
    </message>
    <message>
        <source>Outputs of the pipeline</source>
        <translation>Wyjścia potoku</translation>
    </message>
    <message>
        <source>Name of the output %1</source>
        <translation>Nazwa wyjścia %1</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Usuń wyjście %1</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Dodaj wyjście</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Dlaczego się uruchomi?</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Designer</name>
    <message>
        <source>The places of the steps could not be read</source>
        <translation>Nie można odczytać położeń kroków</translation>
    </message>
    <message>
        <source>The places of the steps were not saved</source>
        <translation>Nie zapisano położeń kroków</translation>
    </message>
    <message>
        <source>Canvas of the pipeline</source>
        <translation>Kanwa potoku</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet. Drag a component here, double click, or type its name.</source>
        <translation>Ten potok nie ma jeszcze kroków. Przeciągnij tu komponent, kliknij dwukrotnie albo wpisz jego nazwę.</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1: %2 The canvas shows the last that could.</source>
        <translation>Nie można odczytać tekstu w wierszu %1: %2 Kanwa pokazuje ostatni poprawny stan.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Przejdź do wiersza</translation>
    </message>
    <message>
        <source>The pipeline was not changed</source>
        <translation>Nie zmieniono potoku</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Eksportuj obraz</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Obrazy (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Nie zapisano obrazu</translation>
    </message>
    <message>
        <source>The picture was written as %1</source>
        <translation>Zapisano obraz jako %1</translation>
    </message>
    <message>
        <source>%1 was changed in this workspace; it stays as it is here</source>
        <translation>%1 zmieniono w tym obszarze roboczym; pozostaje tu bez zmian</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation>Dodaj komponent…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Usuń i połącz ponownie</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Połącz z…</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Zastąp…</translation>
    </message>
    <message>
        <source>Enable or disable</source>
        <translation>Włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Zgrupuj</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Rozgrupuj</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Dodaj komentarz</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Rozmieść wszystko</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Rozmieść zaznaczone</translation>
    </message>
    <message>
        <source>Align the left edges</source>
        <translation>Wyrównaj lewe krawędzie</translation>
    </message>
    <message>
        <source>Align the upper edges</source>
        <translation>Wyrównaj górne krawędzie</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Rozłóż w poziomie</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Rozłóż w pionie</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>Uruchom do zaznaczonych kroków</translation>
    </message>
    <message>
        <source>Run the selected steps again</source>
        <translation>Uruchom ponownie zaznaczone kroki</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Pokaż dziennik</translation>
    </message>
    <message>
        <source>Find in the pipeline…</source>
        <translation>Znajdź w potoku…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Co zrobiono…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Eksportuj obraz…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Pokaż zaznaczone</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Pełny rozmiar</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>Zmień nazwę kroku</translation>
    </message>
    <message>
        <source>Name of the step; what refers to it follows:</source>
        <translation>Nazwa kroku; odwołania do niego zmienią się razem z nią:</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Zmień nazwę grupy</translation>
    </message>
    <message>
        <source>Title of the group:</source>
        <translation>Tytuł grupy:</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Nie ma czego wkleić</translation>
    </message>
    <message>
        <source>%1 to %2 › %3</source>
        <translation>%1 do %2 › %3</translation>
    </message>
    <message>
        <source>%1 from %2 › %3</source>
        <translation>%1 z %2 › %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Połącz %1</translation>
    </message>
    <message>
        <source>No free port of another step fits.</source>
        <translation>Żaden wolny port innego kroku nie pasuje.</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>Zastąp %1 przez</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>Steps of the pipeline</source>
        <translation>Kroki potoku</translation>
    </message>
    <message>
        <source>No step has these words.</source>
        <translation>Żaden krok nie ma tych słów.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Stan po otwarciu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięte</translation>
    </message>
    <message>
        <source>What was done; choose where to go back to</source>
        <translation>Co zrobiono; wybierz, dokąd wrócić</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1: %2 od %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skipped: the step is disabled.</source>
        <translation>Pominięty: krok jest wyłączony.</translation>
    </message>
    <message>
        <source>Its result will be reused.</source>
        <translation>Jego wynik zostanie użyty ponownie.</translation>
    </message>
    <message>
        <source>Will run: %1</source>
        <translation>Zostanie uruchomiony: %1</translation>
    </message>
    <message>
        <source>Will run, because a step before it runs.</source>
        <translation>Zostanie uruchomiony, ponieważ działa krok przed nim.</translation>
    </message>
    <message>
        <source>The pipeline was not saved</source>
        <translation>Nie zapisano potoku</translation>
    </message>
    <message>
        <source>The job was not submitted</source>
        <translation>Nie wysłano zadania</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Wysłano %1</translation>
    </message>
    <message>
        <source>The job that is shown has no such step</source>
        <translation>Pokazywane zadanie nie ma takiego kroku</translation>
    </message>
    <message>
        <source>What takes %1</source>
        <translation>Co przyjmuje %1</translation>
    </message>
    <message>
        <source>What gives %1</source>
        <translation>Co daje %1</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Dodaj komponent</translation>
    </message>
    <message>
        <source>This file is no component of the workspace</source>
        <translation>Ten plik nie jest komponentem obszaru roboczego</translation>
    </message>
    <message>
        <source>Remove the wire</source>
        <translation>Usuń połączenie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Porównaj %1 z</translation>
    </message>
    <message>
        <source>This pipeline has no other job.</source>
        <translation>Ten potok nie ma innego zadania.</translation>
    </message>
    <message>
        <source>The jobs cannot be compared</source>
        <translation>Nie można porównać zadań</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ in no step.</source>
        <translation>%1 i %2 nie różnią się żadnym krokiem.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 changed, %4 added, %5 removed.</source>
        <translation>Od %1 do %2: zmieniono %3, dodano %4, usunięto %5.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Zakończ porównanie</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Zwiń lub rozwiń grupę</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Zaznacz lassem</translation>
    </message>
    <message>
        <source>Leave the sub-pipeline</source>
        <translation>Wyjdź z podpotoku</translation>
    </message>
    <message>
        <source>Run again from the selected steps on</source>
        <translation>Uruchom ponownie od zaznaczonych kroków</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Dlaczego się uruchomi?</translation>
    </message>
    <message>
        <source>Compare the job with another…</source>
        <translation>Porównaj zadanie z innym…</translation>
    </message>
    <message>
        <source>Rename the output</source>
        <translation>Zmień nazwę wyjścia</translation>
    </message>
    <message>
        <source>Rename the input</source>
        <translation>Zmień nazwę wejścia</translation>
    </message>
    <message>
        <source>Its name; what refers to it follows:</source>
        <translation>Jego nazwa; odwołania do niego zmienią się razem z nią:</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n krok</numerusform>
            <numerusform>%n kroki</numerusform>
            <numerusform>%n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 runs</source>
        <translation>Dlaczego %1 się uruchomi</translation>
    </message>
    <message>
        <source>%1 will run: %2</source>
        <translation>%1 uruchomi się: %2</translation>
    </message>
    <message>
        <source>%1 will run, because %2 runs before it: %3</source>
        <translation>%1 uruchomi się, bo przed nim uruchomi się %2: %3</translation>
    </message>
    <message>
        <source>Draw a wire from %1</source>
        <translation>Poprowadź połączenie od %1</translation>
    </message>
    <message>
        <source>%1 takes no such file</source>
        <translation>%1 nie przyjmuje takiego pliku</translation>
    </message>
    <message>
        <source>%1 is an input of the pipeline now</source>
        <translation>%1 jest teraz wejściem potoku</translation>
    </message>
    <message>
        <source>Collapse to a component…</source>
        <translation>Zwiń do komponentu…</translation>
    </message>
    <message>
        <source>Expand the component</source>
        <translation>Rozłóż komponent</translation>
    </message>
    <message>
        <source>Collapse to a component</source>
        <translation>Zwiń do komponentu</translation>
    </message>
    <message>
        <source>Name of the pipeline component; its file lies beside the pipeline&apos;s:</source>
        <translation>Nazwa komponentu potoku; jego plik leży obok pliku potoku:</translation>
    </message>
    <message>
        <source>The file was not left out</source>
        <translation>Plik nie został pominięty</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Rozmieść</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignerBar</name>
    <message>
        <source>Add a component</source>
        <translation>Dodaj komponent</translation>
    </message>
    <message>
        <source>Find in the pipeline</source>
        <translation>Znajdź w potoku</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Rozmieść kroki</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problemy</numerusform>
            <numerusform>%n problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Next job:</source>
        <translation>Następne zadanie:</translation>
    </message>
    <message>
        <source>Next job, %1:</source>
        <translation>Następne zadanie, %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n reuse</source>
        <comment>steps whose results are used again</comment>
        <translation>
            <numerusform>%n ponownie użyty</numerusform>
            <numerusform>%n ponownie użyte</numerusform>
            <numerusform>%n ponownie użytych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <comment>steps that will run</comment>
        <translation>
            <numerusform>%n do uruchomienia</numerusform>
            <numerusform>%n do uruchomienia</numerusform>
            <numerusform>%n do uruchomienia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::EditForm</name>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Wpisz każdą etykietę w osobnym wierszu jako key=value.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Description and tags</source>
        <translation>Opis i etykiety</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileActions</name>
    <message>
        <source>New pipeline…</source>
        <translation>Nowy potok…</translation>
    </message>
    <message>
        <source>New component…</source>
        <translation>Nowy komponent…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Nowe środowisko…</translation>
    </message>
    <message>
        <source>New data asset…</source>
        <translation>Nowy zasób danych…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nowy plik…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nowy folder…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Przenieś do kosza</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy path within the workspace</source>
        <translation>Kopiuj ścieżkę względem obszaru roboczego</translation>
    </message>
    <message>
        <source>Undo file operation</source>
        <translation>Cofnij operację na pliku</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>Plik nie został utworzony</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Folder nie został utworzony</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>Nazwa %1 nie została zmieniona</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Niczego nie skopiowano</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Niczego nie przeniesiono do kosza</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>Nie udało się tego cofnąć</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 jest w koszu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the trash</source>
        <translation>
            <numerusform>%n plik jest w koszu</numerusform>
            <numerusform>%n pliki są w koszu</numerusform>
            <numerusform>%n plików jest w koszu</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Utworzono %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made</source>
        <translation>
            <numerusform>Utworzono %n kopię</numerusform>
            <numerusform>Utworzono %n kopie</numerusform>
            <numerusform>Utworzono %n kopii</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>Zmieniono nazwę %1 na %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>Przeniesiono %1 do %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that refer to it were changed</source>
        <translation>
            <numerusform>zmieniono %n plik z odwołaniami</numerusform>
            <numerusform>zmieniono %n pliki z odwołaniami</numerusform>
            <numerusform>zmieniono %n plików z odwołaniami</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved changes are saved first.</source>
        <translation>
            <numerusform>Najpierw zostanie zapisany %n plik z niezapisanymi zmianami.</numerusform>
            <numerusform>Najpierw zostaną zapisane %n pliki z niezapisanymi zmianami.</numerusform>
            <numerusform>Najpierw zostanie zapisanych %n plików z niezapisanymi zmianami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Zapisz i kontynuuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to %1</source>
        <translation>
            <numerusform>%n miejsce odwołuje się do %1</numerusform>
            <numerusform>%n miejsca odwołują się do %1</numerusform>
            <numerusform>%n miejsc odwołuje się do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to what you are about to remove</source>
        <translation>
            <numerusform>%n miejsce odwołuje się do tego, co chcesz usunąć</numerusform>
            <numerusform>%n miejsca odwołują się do tego, co chcesz usunąć</numerusform>
            <numerusform>%n miejsc odwołuje się do tego, co chcesz usunąć</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are, and name something that is not there.</source>
        <translation>Pozostają bez zmian i wskazują na coś, czego nie ma.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) and folders to %1?</source>
        <translation>
            <numerusform>Przenieść %n plik lub folder do %1?</numerusform>
            <numerusform>Przenieść %n pliki i foldery do %1?</numerusform>
            <numerusform>Przenieść %n plików i folderów do %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that refer to them are changed with them:</source>
        <translation>
            <numerusform>%n miejsce, które się do nich odwołuje, zmieni się razem z nimi:</numerusform>
            <numerusform>%n miejsca, które się do nich odwołują, zmienią się razem z nimi:</numerusform>
            <numerusform>%n miejsc, które się do nich odwołują, zmieni się razem z nimi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Niczego nie przeniesiono</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) and folders to %1</source>
        <translation>
            <numerusform>Przeniesiono %n plik lub folder do %1</numerusform>
            <numerusform>Przeniesiono %n pliki i foldery do %1</numerusform>
            <numerusform>Przeniesiono %n plików i folderów do %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Component from script…</source>
        <translation>Komponent ze skryptu…</translation>
    </message>
    <message>
        <source>New pipeline like this…</source>
        <translation>Nowy potok podobny do tego…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopia %1</translation>
    </message>
    <message>
        <source>As job %1</source>
        <translation>Jak zadanie %1</translation>
    </message>
    <message>
        <source>The steps of this job with the values they had.</source>
        <translation>Kroki tego zadania z wartościami, które miały.</translation>
    </message>
    <message>
        <source>Component from script</source>
        <translation>Komponent ze skryptu</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Skrypty Pythona (*.py)</translation>
    </message>
    <message>
        <source>The component was not made</source>
        <translation>Komponent nie powstał</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePage</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją wersję</translation>
    </message>
    <message>
        <source>The file is no longer there. Saving writes it again.</source>
        <translation>Plik już nie istnieje. Zapisanie utworzy go ponownie.</translation>
    </message>
    <message>
        <source>This file is not plain UTF-8 text. It is shown to be read only, so that saving cannot damage it.</source>
        <translation>Ten plik nie jest zwykłym tekstem UTF-8. Jest wyświetlany tylko do odczytu, aby zapis nie mógł go uszkodzić.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>Save the changes to %1 before closing it?</source>
        <translation>Zapisać zmiany w %1 przed zamknięciem?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Both versions were merged</source>
        <translation>Scalono obie wersje</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Przejdź do wiersza</translation>
    </message>
    <message>
        <source>Line, or line:column, of %1:</source>
        <translation>Wiersz lub wiersz:kolumna w %1:</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>No file of this workspace defines %1</source>
        <translation>Żaden plik tego obszaru roboczego nie definiuje %1</translation>
    </message>
    <message>
        <source>There is no reference at the cursor</source>
        <translation>Przy kursorze nie ma odwołania</translation>
    </message>
    <message>
        <source>Nothing in this line can be put right by itself</source>
        <translation>W tym wierszu nie ma niczego, co można poprawić automatycznie</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Zmień na „%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The text stays here and is written as soon as the folder is there again.</source>
        <translation>Folder pliku nie odpowiada. Tekst pozostaje tutaj i zostanie zapisany, gdy tylko folder znów będzie dostępny.</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The file is shown as soon as the folder is there again.</source>
        <translation>Folder pliku nie odpowiada. Plik zostanie wyświetlony, gdy tylko folder znów będzie dostępny.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 The text stays here: put right what is in the way and save again, or save a copy elsewhere.</source>
        <translation>Plik nie został zapisany. %1 Tekst pozostaje tutaj: usuń przeszkodę i zapisz ponownie albo zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>Tekst zapisano jako %1. Samego pliku nie zapisano: %2</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept. The file has changed since.</source>
        <translation>Zachowano niezapisany tekst (%1). Od tego czasu plik się zmienił.</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept.</source>
        <translation>Zachowano niezapisany tekst (%1).</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>The file was changed by another program, and here.</source>
        <translation>Plik został zmieniony przez inny program, a także tutaj.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>%n miejsce zmieniono i tu, i tam. Oba teksty znajdują się między &lt;&lt;&lt;&lt;&lt;&lt;&lt; a &gt;&gt;&gt;&gt;&gt;&gt;&gt;: zachowaj to, co właściwe.</numerusform>
            <numerusform>%n miejsca zmieniono i tu, i tam. Oba teksty znajdują się między &lt;&lt;&lt;&lt;&lt;&lt;&lt; a &gt;&gt;&gt;&gt;&gt;&gt;&gt;: zachowaj to, co właściwe.</numerusform>
            <numerusform>%n miejsc zmieniono i tu, i tam. Oba teksty znajdują się między &lt;&lt;&lt;&lt;&lt;&lt;&lt; a &gt;&gt;&gt;&gt;&gt;&gt;&gt;: zachowaj to, co właściwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>This file is UTF-16 text. It is shown to be read only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>Ten plik jest tekstem UTF-16. Jest wyświetlany tylko do odczytu, aby zapis nie mógł go uszkodzić. Aby go edytować, przekonwertuj go na UTF-8.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Kopia nie została zapisana</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Zapisano kopię jako %1</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Kanwa</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePreview</name>
    <message>
        <source>Contents of the file</source>
        <translation>Zawartość pliku</translation>
    </message>
    <message>
        <source>What the model says of itself</source>
        <translation>Co model mówi o sobie</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>Tutaj pojawi się jego zawartość.</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1, pokazany jest początek</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Brak podglądu</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown.</source>
        <translation>Obraz jest uszkodzony albo zbyt duży, aby go pokazać.</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a file in it to see what it holds.</source>
        <translation>Wybierz w nim plik, aby zobaczyć jego zawartość.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Brak pliku</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>Pliku (jeszcze) nie ma albo został usunięty.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nie otwarto</translation>
    </message>
    <message>
        <source>Opening a pickled file can run code that is in it, so it is never opened here. A script that you trust can read it.</source>
        <translation>Otwarcie pliku pickle może uruchomić zawarty w nim kod, więc tutaj nigdy się go nie otwiera. Może go odczytać skrypt, któremu ufasz.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Nie można pokazać</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Tego rodzaju plików tu się nie pokazuje. Modeli i innych plików binarnych nigdy się nie wczytuje.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilesPane</name>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>Otwórz na karcie</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Zamień na</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Uwzględniaj wielkość liter</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Całe wyrazy</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie dopasowanie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne dopasowanie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Zamień wszystko</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>Zamieniono %n wystąpienie</numerusform>
            <numerusform>Zamieniono %n wystąpienia</numerusform>
            <numerusform>Zamieniono %n wystąpień</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Brak dopasowań</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of the selected match, of all matches.</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::GraphView</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n węzeł</numerusform>
            <numerusform>%n węzły</numerusform>
            <numerusform>%n węzłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>Rozmieszczanie grafu…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>otwiera własny graf</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Wyjście %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Wejście %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niepołączone</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>połączone z %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>An output feeds inputs only.</source>
        <translation>Wyjście zasila tylko wejścia.</translation>
    </message>
    <message>
        <source>An input is fed by outputs only.</source>
        <translation>Wejście mogą zasilać tylko wyjścia.</translation>
    </message>
    <message>
        <source>A step cannot feed itself.</source>
        <translation>Krok nie może zasilać sam siebie.</translation>
    </message>
    <message>
        <source>This would make a circle.</source>
        <translation>Powstałaby pętla.</translation>
    </message>
    <message>
        <source>Wire from %1 to %2</source>
        <translation>Połączenie z %1 do %2</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>input of the pipeline</source>
        <translation>wejście potoku</translation>
    </message>
    <message>
        <source>output of the pipeline</source>
        <translation>wyjście potoku</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>version %1 is there</source>
        <translation>jest wersja %1</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>w grupie %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomeController</name>
    <message>
        <source>Home</source>
        <translation>Strona główna</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ostatnie obszary robocze</translation>
    </message>
    <message>
        <source>Folders you open stand here. Any folder with Azure Machine Learning pipeline files is a workspace; opening one writes nothing into it.</source>
        <translation>Tutaj pojawiają się otwierane foldery. Każdy folder z plikami potoków Azure Machine Learning jest obszarem roboczym; jego otwarcie niczego w nim nie zapisuje.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>come with the program, run offline</source>
        <translation>dołączone do programu, działają bez połączenia z siecią</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Obecnie otwarty</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>Ostatnio uruchomione</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tabela zadań</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Nie ma jeszcze zadań</translation>
    </message>
    <message>
        <source>Jobs of the open workspace stand here, with their state.</source>
        <translation>Tutaj pojawiają się zadania otwartego obszaru roboczego wraz z ich stanem.</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>Kroki: %1</translation>
    </message>
    <message>
        <source>First metrics in two minutes</source>
        <translation>Pierwsze metryki w dwie minuty</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>Naciśnij „Uruchom”</translation>
    </message>
    <message>
        <source>Read its metrics</source>
        <translation>Odczytaj metryki</translation>
    </message>
    <message>
        <source>Start with the first sample</source>
        <translation>Zacznij od pierwszego przykładu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>Niczego tu jeszcze nie uruchomiono</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Procesor</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n rdzeń</numerusform>
            <numerusform>%n rdzenie</numerusform>
            <numerusform>%n rdzeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>%1 of %2 GiB</source>
        <translation>%1 z %2 GiB</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>%1 GiB free</source>
        <translation>wolne %1 GiB</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonuj</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>New pipeline from a template</source>
        <translation>Nowy potok z szablonu</translation>
    </message>
    <message>
        <source>with data to try it on; put yours in its place</source>
        <translation>z danymi na próbę; wstaw w ich miejsce własne</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Strona główna</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Inspector</name>
    <message>
        <source>The folder does not answer</source>
        <translation>Folder nie odpowiada</translation>
    </message>
    <message>
        <source>The properties are shown as soon as it does.</source>
        <translation>Właściwości zostaną wyświetlone, gdy tylko odpowie.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Właściwości</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>Select a file, a job or an asset: what it is stands here.</source>
        <translation>Zaznacz plik, zadanie lub zasób, aby zobaczyć tu informacje o nim.</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>Brak informacji o tym elemencie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Pokaż %1 w menedżerze plików</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cel obliczeniowy</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Plik Conda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Path of the data</source>
        <translation>Ścieżka danych</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elementy</numerusform>
            <numerusform>%n elementów</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Uruchamia</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Przejdź do wiersza %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>krok</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Szczytowe użycie pamięci</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Open the page of the step</source>
        <translation>Otwórz stronę kroku</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>zarchiwizowana</translation>
    </message>
    <message>
        <source>It is no longer registered.</source>
        <translation>Ten zasób nie jest już zarejestrowany.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasy</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzone przez</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Open the page of the job</source>
        <translation>Otwórz stronę zadania</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobActions</name>
    <message>
        <source>Cancel job</source>
        <translation>Anuluj zadanie</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Zadanie nie zostało anulowane</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Uruchom ponownie…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>Uruchom ponownie bez zmian</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonuj…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Zarejestruj model…</translation>
    </message>
    <message>
        <source>Copy job name</source>
        <translation>Kopiuj nazwę zadania</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Kopiuj jako polecenie</translation>
    </message>
    <message>
        <source>The command line is on the clipboard</source>
        <translation>Polecenie skopiowano do schowka</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>The job was not archived</source>
        <translation>Zadanie nie zostało zarchiwizowane</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived</source>
        <translation>
            <numerusform>Zarchiwizowano %n zadanie</numerusform>
            <numerusform>Zarchiwizowano %n zadania</numerusform>
            <numerusform>Zarchiwizowano %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The job was not restored</source>
        <translation>Zadanie nie zostało przywrócone</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>Przywrócono %n zadanie</numerusform>
            <numerusform>Przywrócono %n zadania</numerusform>
            <numerusform>Przywrócono %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>Nie można odczytać zadania</translation>
    </message>
    <message>
        <source>The job was not run again</source>
        <translation>Zadanie nie zostało uruchomione ponownie</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Przesłano %1</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>Nie ma wcześniejszego zadania z tego pliku do porównania. Zaznacz dwa zadania w tabeli zadań.</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>Zadanie nie zostało usunięte</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2)</source>
        <translation>%1 jest w koszu (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the trash (%1)</source>
        <translation>
            <numerusform>%n zadanie jest w koszu (%1)</numerusform>
            <numerusform>%n zadania są w koszu (%1)</numerusform>
            <numerusform>%n zadań jest w koszu (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>New pipeline from this job…</source>
        <translation>Nowy potok z tego zadania…</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Ile kosztowałoby na …</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobGraph</name>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Table and Gantt</source>
        <translation>Tabela i Gantt</translation>
    </message>
    <message>
        <source>Graph of the steps</source>
        <translation>Graf kroków</translation>
    </message>
    <message>
        <source>The job has no steps.</source>
        <translation>Zadanie nie ma kroków.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>po %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobPage</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>Części zadania</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Upłynęło</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cel obliczeniowy</translation>
    </message>
    <message>
        <source>Saved by reuse</source>
        <translation>Zaoszczędzono</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>No outputs yet</source>
        <translation>Nie ma jeszcze wyjść</translation>
    </message>
    <message>
        <source>Files that the job and its steps write to their outputs stand here.</source>
        <translation>Tutaj pojawiają się pliki, które zadanie i jego kroki zapisują w swoich wyjściach.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Brak kodu</translation>
    </message>
    <message>
        <source>The job was made without a code folder.</source>
        <translation>Zadanie utworzono bez folderu kodu.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Odczytywanie zadania…</translation>
    </message>
    <message>
        <source>This job is not here</source>
        <translation>Tego zadania tu nie ma</translation>
    </message>
    <message>
        <source>There is no job named %1 in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma zadania o nazwie %1.</translation>
    </message>
    <message>
        <source>Time cursor  %1</source>
        <translation>Kursor czasu  %1</translation>
    </message>
    <message>
        <source>(pinned, Esc clears)</source>
        <translation>(przypięty, Esc usuwa)</translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1, przesłano %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>A step is run again with its whole job</source>
        <translation>Krok jest uruchamiany ponownie wraz z całym zadaniem</translation>
    </message>
    <message numerus="yes">
        <source>%n reused</source>
        <translation>
            <numerusform>%n użyty ponownie</numerusform>
            <numerusform>%n użyte ponownie</numerusform>
            <numerusform>%n użytych ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
            <numerusform>%n w toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudany</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n w kolejce</numerusform>
            <numerusform>%n w kolejce</numerusform>
            <numerusform>%n w kolejce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n anulowany</numerusform>
            <numerusform>%n anulowane</numerusform>
            <numerusform>%n anulowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical path %1</source>
        <translation>Ścieżka krytyczna %1</translation>
    </message>
    <message>
        <source>Nothing changed since it ran last.</source>
        <translation>Nic się nie zmieniło od ostatniego uruchomienia.</translation>
    </message>
    <message>
        <source>Nothing changed since job %1.</source>
        <translation>Nic się nie zmieniło od zadania %1.</translation>
    </message>
    <message>
        <source>Ran because: %1</source>
        <translation>Powód uruchomienia: %1</translation>
    </message>
    <message>
        <source>Open the job it came from</source>
        <translation>Otwórz zadanie źródłowe</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Otwórz krok</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Logged parameters</source>
        <translation>Zapisane parametry</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nazwa zadania</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Przesłane przez</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Przesłano</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Compute as written</source>
        <translation>Cel obliczeniowy według pliku</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Kod wyjścia</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Czas procesora</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Szczytowe użycie pamięci</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Właściwości</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Reused: %1</source>
        <translation>Użyto ponownie: %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>W koszu · %1</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Zarchiwizowano · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n ukończony</numerusform>
            <numerusform>%n ukończone</numerusform>
            <numerusform>%n ukończonych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobSlider</name>
    <message>
        <source>Job on the canvas: %1</source>
        <translation>Zadanie na kanwie: %1</translation>
    </message>
    <message>
        <source>the draft, without a job</source>
        <translation>szkic, bez zadania</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n zadanie</numerusform>
            <numerusform>%n zadania</numerusform>
            <numerusform>%n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Przeszukaj zadania</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Pokaż wszystkie eksperymenty</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Wszystkie stany</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowane</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Brak pasujących zadań</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Nie ma jeszcze zadań</translation>
    </message>
    <message>
        <source>Change the words or the state above.</source>
        <translation>Zmień szukany tekst lub stan powyżej.</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>Zaznacz potok w drzewie i naciśnij „Uruchom”: tutaj pojawią się jego zadania.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>No job has metrics or parameters yet</source>
        <translation>Żadne zadanie nie ma jeszcze metryk ani parametrów</translation>
    </message>
    <message>
        <source>Search name, experiment or tag, or loss&lt;0.5</source>
        <translation>Szukaj nazwy, eksperymentu lub etykiety albo loss&lt;0.5</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Choose columns of metrics, parameters and inputs</source>
        <translation>Wybierz kolumny metryk, parametrów i wejść</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>W koszu</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogPanel</name>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie dopasowanie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne dopasowanie</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zamknij pasek wyszukiwania</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Znajdź w dzienniku</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Uwzględniaj wielkość liter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Nie ma jeszcze dziennika</translation>
    </message>
    <message>
        <source>The log of the job or step you select stands here, live while it runs.</source>
        <translation>Tutaj pojawia się dziennik zaznaczonego zadania lub kroku, na żywo podczas jego działania.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Niczego jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>%1 has not printed anything so far.</source>
        <translation>%1: jak dotąd niczego nie wypisano.</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Brak dziennika</translation>
    </message>
    <message>
        <source>%1 printed nothing, or has not run.</source>
        <translation>%1: niczego nie wypisano lub nie uruchomiono.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Śledzenie</translation>
    </message>
    <message numerus="yes">
        <source>Follow, %n new line(s)</source>
        <translation>
            <numerusform>Śledź (%n nowy wiersz)</numerusform>
            <numerusform>Śledź (%n nowe wiersze)</numerusform>
            <numerusform>Śledź (%n nowych wierszy)</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Śledź</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Brak dopasowań</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 lines · %2</source>
        <translation>Wiersze: %1 · %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) folded</source>
        <translation>
            <numerusform>%n zwinięta aktualizacja</numerusform>
            <numerusform>%n zwinięte aktualizacje</numerusform>
            <numerusform>%n zwiniętych aktualizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Wolne: %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 z %2 kroków</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>jeszcze %n zadanie</numerusform>
            <numerusform>jeszcze %n zadania</numerusform>
            <numerusform>jeszcze %n zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Close the workspace tree</source>
        <translation>Zamknij drzewo obszaru roboczego</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Zamknij panel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <translation>Nic nie działa ani nie czeka</translation>
    </message>
    <message>
        <source>Submitted jobs stand here until they end.</source>
        <translation>Przesłane zadania są tu widoczne, dopóki się nie zakończą.</translation>
    </message>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Szukaj działań, zasobów, zadań i ustawień</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Zadanie</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Silnik gotowy</translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation>Silnik się uruchamia</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Awaria silnika</translation>
    </message>
    <message>
        <source>Engine asleep</source>
        <translation>Silnik uśpiony</translation>
    </message>
    <message>
        <source>It starts by itself with the first job</source>
        <translation>Uruchamia się samoczynnie z pierwszym zadaniem</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Brak obszaru roboczego</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Otwórz folder…</translation>
    </message>
    <message>
        <source>Select a pipeline or job file first</source>
        <translation>Najpierw zaznacz plik potoku lub zadania</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Uruchom %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Zamknij kartę</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Znajdź w dzienniku</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Strona główna</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tabela zadań</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Naprzód</translation>
    </message>
    <message>
        <source>Show or hide the workspace tree</source>
        <translation>Pokaż lub ukryj drzewo obszaru roboczego</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Filtruj drzewo obszaru roboczego</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Pokaż lub ukryj panel</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Uruchom…</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Motyw pulpitu</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Jasny motyw</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Ciemny motyw</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Wysoki kontrast, jasny</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>O Tenon Studio</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>Przesłano %1</translation>
    </message>
    <message>
        <source>No file manager answered; the folder is %1</source>
        <translation>Żaden menedżer plików nie odpowiedział; folder: %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there</source>
        <translation>Folder %1 nie istnieje</translation>
    </message>
    <message>
        <source>Not all files of the samples could be copied to %1</source>
        <translation>Nie wszystkie pliki przykładów udało się skopiować do %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Zadanie %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Jobs go on</source>
        <translation>Zadania działają dalej</translation>
    </message>
    <message>
        <source>Jobs that run now go on when the window is closed. Open the folder again to see them.</source>
        <translation>Po zamknięciu okna trwające zadania będą działać dalej. Otwórz folder ponownie, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nowe okno</translation>
    </message>
    <message>
        <source>Open folder in a new window…</source>
        <translation>Otwórz folder w nowym oknie…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Open manual</source>
        <translation>Otwórz podręcznik</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Pomoc do tej strony</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Zapisz dane diagnostyczne…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Zapisz dane diagnostyczne</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Pliki zip (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Danych diagnostycznych nie zapisano</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Zapisano dane diagnostyczne</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>Plik zawiera numery wersji, strukturę obszaru roboczego i dziennik silnika, bez sekretów i bez zawartości twoich plików. Obejrzyj go przed wysłaniem; wszystko jest zwykłym tekstem.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>Skopiowano %n wiersz</numerusform>
            <numerusform>Skopiowano %n wiersze</numerusform>
            <numerusform>Skopiowano %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were copied: the selection is too long for the clipboard</source>
        <translation>
            <numerusform>Skopiowano tylko %n pierwszy wiersz: zaznaczenie jest za długie dla schowka</numerusform>
            <numerusform>Skopiowano tylko pierwsze %n wiersze: zaznaczenie jest za długie dla schowka</numerusform>
            <numerusform>Skopiowano tylko pierwszych %n wierszy: zaznaczenie jest za długie dla schowka</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zamień</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Znajdź następne</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Znajdź poprzednie</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Przejdź do wiersza…</translation>
    </message>
    <message>
        <source>Suggest completions</source>
        <translation>Zaproponuj uzupełnienie</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Przejdź do komponentu lub definicji</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Popraw ten wiersz</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Konspekt pliku</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Zakomentuj lub odkomentuj wiersze</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Powiel wiersze</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Usuń wiersze</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Przenieś wiersze w górę</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Przenieś wiersze w dół</translation>
    </message>
    <message>
        <source>These files are registered already: %1, version %2</source>
        <translation>Te pliki są już zarejestrowane: %1, wersja %2</translation>
    </message>
    <message>
        <source>Registered %1, version %2</source>
        <translation>Zarejestrowano: %1, wersja %2</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>Ostatnim razem nie zapisano tekstu %n pliku</numerusform>
            <numerusform>Ostatnim razem nie zapisano tekstu %n plików</numerusform>
            <numerusform>Ostatnim razem nie zapisano tekstu %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metryki</translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation>Z&amp;asób</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Lista danych</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista modeli</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Lista środowisk</translation>
    </message>
    <message>
        <source>List of components</source>
        <translation>Lista komponentów</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>This is registered already: %1, version %2</source>
        <translation>To jest już zarejestrowane: %1, wersja %2</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Zamknij pozostałe karty</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Zamknij wszystkie karty</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Otwórz ponownie zamkniętą kartę</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Następna karta</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Poprzednia karta</translation>
    </message>
    <message>
        <source>Move tab beside the others</source>
        <translation>Przenieś kartę obok pozostałych</translation>
    </message>
    <message>
        <source>Move tab below the others</source>
        <translation>Przenieś kartę pod pozostałe</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>Przenieś kartę do osobnego okna</translation>
    </message>
    <message>
        <source>Move tab to the next group</source>
        <translation>Przenieś kartę do następnej grupy</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Przejdź do następnej części okna</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Przejdź do poprzedniej części okna</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Show or hide the Inspector</source>
        <translation>Pokaż lub ukryj inspektor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Zamknij inspektor</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Anuluj zadanie</translation>
    </message>
    <message>
        <source>Share of this computer&apos;s processors in use</source>
        <translation>Zajęta część procesorów tego komputera</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Potok</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nowy obszar roboczy…</translation>
    </message>
    <message>
        <source>Clone a repository…</source>
        <translation>Klonuj repozytorium…</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Nowy cel obliczeniowy</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenty</translation>
    </message>
    <message>
        <source>Close the components</source>
        <translation>Zamknij komponenty</translation>
    </message>
    <message>
        <source>The pipeline was not made</source>
        <translation>Nie utworzono potoku</translation>
    </message>
    <message>
        <source>Canvas alone, or with the YAML</source>
        <translation>Sama kanwa albo z YAML</translation>
    </message>
    <message>
        <source>Show or hide the components</source>
        <translation>Pokaż lub ukryj komponenty</translation>
    </message>
    <message>
        <source>New pipeline from a template…</source>
        <translation>Nowy potok z szablonu…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nowy obszar roboczy</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>obszar-roboczy</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Nie utworzono folderu</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Nie anulowano zadania</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>pozostało mniej niż minuta</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>pozostała około %n minuta</numerusform>
            <numerusform>pozostały około %n minuty</numerusform>
            <numerusform>pozostało około %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that have ended</source>
        <translation>Zakończone kroki</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Limity i katalog</translation>
    </message>
    <message>
        <source>List of compute targets</source>
        <translation>Lista celów obliczeniowych</translation>
    </message>
    <message>
        <source>What would this draft cost on …</source>
        <translation>Ile ten szkic kosztowałby na …</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>The compute targets cannot be read</source>
        <translation>Nie można odczytać celów obliczeniowych</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Niczego nie powielono</translation>
    </message>
    <message>
        <source>No job has made this output yet. Run the pipeline, or show a job of it, to see its data.</source>
        <translation>Żadne zadanie nie utworzyło jeszcze tego wyjścia. Uruchom potok albo pokaż jego zadanie, aby zobaczyć dane.</translation>
    </message>
    <message>
        <source>Groups and comments</source>
        <translation>Grupy i komentarze</translation>
    </message>
    <message>
        <source>Arrange and align</source>
        <translation>Rozmieszczanie i wyrównywanie</translation>
    </message>
    <message>
        <source>Zoom and panes</source>
        <translation>Powiększenie i panele</translation>
    </message>
    <message>
        <source>Not all jobs and assets were searched: %1</source>
        <translation>Nie przeszukano wszystkich zadań i zasobów: %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>Rozdział podręcznika</translation>
    </message>
    <message>
        <source>The manual is not here</source>
        <translation>Podręcznika tu nie ma</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>Powinien znajdować się w %1. Zainstaluj Tenon Studio w całości.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n trafienie</numerusform>
            <numerusform>%1, %n trafienia</numerusform>
            <numerusform>%1, %n trafień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MetricChart</name>
    <message>
        <source>Chart %1</source>
        <translation>Wykres %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message numerus="yes">
        <source> · %n NaN</source>
        <translation>
            <numerusform> · %n NaN</numerusform>
            <numerusform> · %n NaN</numerusform>
            <numerusform> · %n NaN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n infinite</source>
        <translation>
            <numerusform> · %n nieskończona</numerusform>
            <numerusform> · %n nieskończone</numerusform>
            <numerusform> · %n nieskończonych</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 przy %2</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Oś logarytmiczna</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Kopiuj wartości jako CSV</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Pokaż wartości</translation>
    </message>
    <message numerus="yes">
        <source> · %n not above zero</source>
        <translation>
            <numerusform> · %n nie jest powyżej zera</numerusform>
            <numerusform> · %n nie są powyżej zera</numerusform>
            <numerusform> · %n nie jest powyżej zera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::NewFileDialog</name>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nowy potok</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Nowy komponent</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nowe środowisko</translation>
    </message>
    <message>
        <source>New data asset</source>
        <translation>Nowy zasób danych</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nowy plik</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It begins with the least such a file needs, under the name %1.</source>
        <translation>Na początek będzie zawierać tylko to, co niezbędne w takim pliku, z nazwą %1.</translation>
    </message>
    <message>
        <source>Files that define something end in .yml or .yaml; others are not found.</source>
        <translation>Nazwy plików z definicjami kończą się na .yml lub .yaml; inne nie są odnajdywane.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>Pusta kanwa</translation>
    </message>
    <message>
        <source>No steps yet: drag components onto it, or type their names.</source>
        <translation>Nie ma jeszcze kroków: przeciągnij komponenty albo wpisz ich nazwy.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::NoteEdit</name>
    <message>
        <source>Text of the comment</source>
        <translation>Tekst komentarza</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Szukaj komponentów</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenty</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>znaleziono %n</numerusform>
            <numerusform>znaleziono %n</numerusform>
            <numerusform>znaleziono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>No component has these words in its name, tags or ports.</source>
        <translation>Żaden komponent nie ma tych słów w nazwie, etykietach ani portach.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Nie ma jeszcze komponentów</translation>
    </message>
    <message>
        <source>Looking for components…</source>
        <translation>Szukanie komponentów…</translation>
    </message>
    <message>
        <source>Component files of the workspace and registered components stand here.</source>
        <translation>Tu są pliki komponentów z obszaru roboczego i zarejestrowane komponenty.</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Dodaj do potoku</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Otwórz jego plik</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>Pokaż jego wersje</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PathDialog</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 jest plikiem.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PickList</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PipelineJobs</name>
    <message>
        <source>from %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>top folder of the workspace</source>
        <translation>folder główny obszaru roboczego</translation>
    </message>
    <message>
        <source>This folder lies outside of the workspace.</source>
        <translation>Ten folder znajduje się poza obszarem roboczym.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PortsView</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Wejścia i wyjścia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Dozwolone wartości</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Wyjścia</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcjonalne</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PowerDialog</name>
    <message>
        <source>Start %1</source>
        <translation>Uruchom %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Zatrzymaj %1</translation>
    </message>
    <message>
        <source>This command of yours will run on this computer:</source>
        <translation>Na tym komputerze zostanie wykonane Twoje polecenie:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Zadań innych osób stąd nie widać.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Uruchom teraz</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Zatrzymaj teraz</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Uruchomi się za %n sekundę</numerusform>
            <numerusform>Uruchomi się za %n sekundy</numerusform>
            <numerusform>Uruchomi się za %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Zatrzyma się za %n sekundę</numerusform>
            <numerusform>Zatrzyma się za %n sekundy</numerusform>
            <numerusform>Zatrzyma się za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Brak problemów</translation>
    </message>
    <message>
        <source>Every pipeline, component and other file of the workspace reads well.</source>
        <translation>Wszystkie potoki, komponenty i inne pliki obszaru roboczego odczytano poprawnie.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Ostrzeżenie: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PropertyList</name>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propozycje</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickAdd</name>
    <message>
        <source>Search components</source>
        <translation>Szukaj komponentów</translation>
    </message>
    <message>
        <source>Components that fit</source>
        <translation>Pasujące komponenty</translation>
    </message>
    <message>
        <source>No component fits. Escape closes the list.</source>
        <translation>Żaden komponent nie pasuje. Escape zamyka listę.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickPage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Nie można pokazać tej strony</translation>
    </message>
    <message>
        <source>A part of Tenon Studio is missing; install it again.
%1</source>
        <translation>Brakuje części Tenon Studio; zainstaluj je ponownie.
%1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuotaPage</name>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Imported: sizes %1, prices %2, limits %3.</source>
        <translation>Zaimportowano: rozmiary %1, ceny %2, limity %3.</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Limity i katalog</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Import what az prints or the services answer: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, retail prices.</source>
        <translation>Zaimportuj to, co wypisuje az lub zwracają usługi: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, ceny detaliczne.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Subskrypcja</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>jak podają pliki</translation>
    </message>
    <message>
        <source>Region of the answers</source>
        <translation>Region odpowiedzi</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importuj plik…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importuj plik</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt)</source>
        <translation>Odpowiedzi (*.json *.txt)</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importuj folder…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>Pasted answer</source>
        <translation>Wklejona odpowiedź</translation>
    </message>
    <message>
        <source>Or paste it here.</source>
        <translation>Albo wklej ją tutaj.</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>Importuj tekst</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Filter by family or region</source>
        <translation>Filtruj według rodziny lub regionu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Ustaw limit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the selected limits</source>
        <translation>Usuń zaznaczone limity</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Wszystkie regiony</translation>
    </message>
    <message>
        <source>Make up for</source>
        <translation>Wymyśl dla</translation>
    </message>
    <message>
        <source>Cores a family</source>
        <translation>Rdzenie na rodzinę</translation>
    </message>
    <message>
        <source>Cores a GPU family</source>
        <translation>Rdzenie na rodzinę GPU</translation>
    </message>
    <message>
        <source>Low-priority cores</source>
        <translation>Rdzenie o niskim priorytecie</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Symuluj</translation>
    </message>
    <message>
        <source>Replaces the sheet with one that is made up, and is called so</source>
        <translation>Zastępuje arkusz wymyślonym i tak go nazywa</translation>
    </message>
    <message>
        <source>Shipped with Tenon Studio</source>
        <translation>Dostarczony z Tenon Studio</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Odczytywanie katalogu…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%n rozmiar</numerusform>
            <numerusform>%n rozmiary</numerusform>
            <numerusform>%n rozmiarów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, put together on %2</source>
        <translation>%1, zestawiony %2</translation>
    </message>
    <message>
        <source>%1, imported for %2 on %3</source>
        <translation>%1, zaimportowany dla %2 dnia %3</translation>
    </message>
    <message>
        <source>No quota is known: no size is said to be within it.</source>
        <translation>Limity nie są znane: o żadnym rozmiarze nie mówi się, że się w nich mieści.</translation>
    </message>
    <message>
        <source>Simulated: made up, not that of a subscription.</source>
        <translation>Symulowane: wymyślone, nie pochodzą z żadnej subskrypcji.</translation>
    </message>
    <message>
        <source>Imported for %1 on %2</source>
        <translation>Zaimportowano dla %1 dnia %2</translation>
    </message>
    <message>
        <source>Typed in by hand</source>
        <translation>Wpisane ręcznie</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Wklejony tekst</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterForm</name>
    <message>
        <source>File…</source>
        <translation>Plik…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Użyj liter, cyfr, łączników, znaków podkreślenia i kropek; zacznij od litery lub cyfry.</translation>
    </message>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Wpisz każdą etykietę w osobnym wierszu jako key=value.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Plik lub folder</translation>
    </message>
    <message>
        <source>Output of a job</source>
        <translation>Wyjście zadania</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Zarejestruj wersję</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Zasób danych</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A YAML file that describes it</source>
        <translation>Plik YAML, który go opisuje</translation>
    </message>
    <message>
        <source>A file, a folder or a reference</source>
        <translation>Plik, folder lub odwołanie</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (zapisany model)</translation>
    </message>
    <message>
        <source>%1, the next number</source>
        <translation>%1, kolejny numer</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Pod tą ścieżką niczego nie ma.</translation>
    </message>
    <message>
        <source>This file does not describe a component.</source>
        <translation>Ten plik nie opisuje komponentu.</translation>
    </message>
    <message>
        <source>This file does not describe an environment.</source>
        <translation>Ten plik nie opisuje środowiska.</translation>
    </message>
    <message>
        <source>No job has completed yet.</source>
        <translation>Żadne zadanie nie zostało jeszcze ukończone.</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered.</source>
        <translation>To zadanie nie utworzyło niczego, co można by zarejestrować.</translation>
    </message>
    <message>
        <source>Version %1 is there already, and a version never changes. Leave the field empty for the next number.</source>
        <translation>Wersja %1 już istnieje, a wersja nigdy się nie zmienia. Pozostaw pole puste, aby użyć kolejnego numeru.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>Użyj liter, cyfr, łączników, znaków podkreślenia i kropek; „latest” jest zastrzeżone.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>Pliki YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterPanel</name>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Użyj liter, cyfr, łączników, znaków podkreślenia i kropek; zacznij od litery lub cyfry.</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>Wpisz etykiety jako key=value, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Zarejestruj</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Zarejestruj model</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>kolejny numer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>from job %1</source>
        <translation>z zadania %1</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (zapisany model)</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered: it has no outputs and logged no model.</source>
        <translation>To zadanie nie utworzyło niczego, co można zarejestrować: nie ma wyjść i nie zapisało żadnego modelu.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RenameDialog</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmiana nazwy %1</translation>
    </message>
    <message>
        <source>Search for references</source>
        <translation>Wyszukiwanie odwołań</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>Miejsca z odwołaniami</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bez zmian: %1</translation>
    </message>
    <message>
        <source>This file is not one of Azure Machine Learning: it may mean something else.</source>
        <translation>To nie jest plik Azure Machine Learning: ten tekst może oznaczać coś innego.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Looking for places that refer to it…</source>
        <translation>Szukanie odwołań…</translation>
    </message>
    <message>
        <source>Files that refer to it are changed with it, where you want that.</source>
        <translation>Pliki, które się do niego odwołują, są zmieniane razem z nim w wybranych przez ciebie miejscach.</translation>
    </message>
    <message>
        <source>The search was stopped. Without it nothing is renamed; type again to search.</source>
        <translation>Wyszukiwanie zatrzymano. Bez niego nie można zmienić nazwy; aby wyszukać ponownie, zacznij pisać.</translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation>Żaden plik się do niego nie odwołuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to it and are changed where they are ticked:</source>
        <translation>
            <numerusform>Znaleziono %n odwołanie; zostanie zmienione, jeśli jest zaznaczone:</numerusform>
            <numerusform>Znaleziono %n odwołania; zaznaczone zostaną zmienione:</numerusform>
            <numerusform>Znaleziono %n odwołań; zaznaczone zostaną zmienione:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ScriptDialog</name>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Component from %1</source>
        <translation>Komponent z %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skrypt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Wejścia i wyjścia</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Co zostanie zapisane</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Odczytywanie %1…</translation>
    </message>
    <message>
        <source>No component can be made of this.</source>
        <translation>Z tego nie da się zrobić komponentu.</translation>
    </message>
    <message>
        <source>No arguments were found in %1; it is run as it is.</source>
        <translation>W %1 nie znaleziono argumentów; zostanie uruchomiony tak, jak jest.</translation>
    </message>
    <message>
        <source>Found in %1 without running it. Correct what was guessed wrong; what is not ticked is left out.</source>
        <translation>Znaleziono w %1 bez uruchamiania. Popraw to, co źle odgadnięto; niezaznaczone zostanie pominięte.</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Nazwa składa się z liter, cyfr i _, a zaczyna się literą.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Trafi do %1</translation>
    </message>
    <message>
        <source>%1 is copied into the workspace, and the component beside it.</source>
        <translation>%1 zostanie skopiowany do obszaru roboczego, a komponent obok niego.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Powiadamiaj o zakończeniu zadania</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <translation>Usunięte zadania</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpreter Pythona</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Miejsce na dysku</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sekcje ustawień</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
        <translation>Zgodnie z pulpitem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Wysoki kontrast, jasny</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Wysoki kontrast, ciemny</translation>
    </message>
    <message>
        <source>“Follow the desktop” takes over its light, dark and contrast setting.</source>
        <translation>„Zgodnie z pulpitem” stosuje jego jasny lub ciemny motyw i kontrast.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Bez animacji</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>W przeciwnym razie animowane jest tylko to, co coś wyjaśnia, chyba że w ustawieniach pulpitu wyłączono animacje.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Zmiana działa od razu.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż ponownie</translation>
    </message>
    <message>
        <source>Hints and questions will be shown again</source>
        <translation>Pytania i wskazówki będą znów pokazywane</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>Pytania i wskazówki, których pokazywanie wyłączono.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Every job</source>
        <translation>Zawsze</translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>Gdy trwało dłużej niż %n sekundę</numerusform>
            <numerusform>Gdy trwało dłużej niż %n sekundy</numerusform>
            <numerusform>Gdy trwało dłużej niż %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>Gdy trwało dłużej niż %n minutę</numerusform>
            <numerusform>Gdy trwało dłużej niż %n minuty</numerusform>
            <numerusform>Gdy trwało dłużej niż %n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop tells you, also when no window is open.</source>
        <translation>Pulpit powiadamia także wtedy, gdy żadne okno nie jest otwarte.</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>Do opróżnienia kosza</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Przez %n dzień</numerusform>
            <numerusform>Przez %n dni</numerusform>
            <numerusform>Przez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>Jak długo można je przywrócić. Potem ich pliki są trwale usuwane; pliki używane przez zarejestrowany model lub zasób danych pozostają.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ten obszar roboczy</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Najpierw otwórz folder: tutaj można ustawić jego interpreter i zwolnić miejsce na dysku.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Wykrywany automatycznie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>Od teraz zadania używają tego interpretera</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>Interpretera nie zmieniono</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Co oznacza „python” w poleceniach tego obszaru roboczego. Puste: aktywne środowisko wirtualne, a w przeciwnym razie pierwszy python3 z modułami importowanymi przez skrypty.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Free up space</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>Nie sprawdzono miejsca na dysku</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>Zwolniono %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1, %n usunięte zadanie</numerusform>
            <numerusform>%1, %n usunięte zadania</numerusform>
            <numerusform>%1, %n usuniętych zadań</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted jobs, and copies of code and outputs that no job uses any more.</source>
        <translation>Usunięte zadania oraz kopie kodu i wyjść, których nie używa już żadne zadanie.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Opróżnij kosz</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>%n zadanie zostanie trwale usunięte z kosza</numerusform>
            <numerusform>%n zadania zostaną trwale usunięte z kosza</numerusform>
            <numerusform>%n zadań zostanie trwale usuniętych z kosza</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>Zwolnione miejsce: %1. Dzienników, wyjść i metryk tych zadań nie będzie można przywrócić; pliki używane przez zarejestrowany model lub zasób danych pozostają.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ShortcutEditor</name>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Wszystkie domyślne</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtruj według nazwy lub klawiszy</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtruj skróty</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>Changed by you; at first: %1</source>
        <translation>Zmienione przez ciebie; domyślnie: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>Skrót %1 należy do „%2”; to działanie zostałoby bez skrótu.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Studio</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Czekanie na %1…</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Nie ma %1.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message>
        <source>Run every step anew, reuse nothing</source>
        <translation>Uruchom każdy krok na nowo, niczego nie używaj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Uruchom %1</translation>
    </message>
    <message>
        <source>Nothing of this folder has run here before. Running starts the programs its files name, with everything you may do on this computer. Go on only where you trust who made them.</source>
        <translation>Nic z tego folderu nie było tu jeszcze uruchamiane. Zadanie uruchamia programy wskazane w plikach folderu, ze wszystkimi twoimi uprawnieniami na tym komputerze. Kontynuuj tylko, jeśli ufasz autorom tych plików.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperyment</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nazwa wyświetlana</translation>
    </message>
    <message>
        <source>made from the file</source>
        <translation>utworzona z pliku</translation>
    </message>
    <message>
        <source>Trust this folder and run</source>
        <translation>Zaufaj temu folderowi i uruchom</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Nie udało się odczytać pliku.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Potrzebna jest tu liczba całkowita.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Potrzebna jest tu liczba.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will run: </source>
        <translation>
            <numerusform>%n krok zostanie uruchomiony: </numerusform>
            <numerusform>%n kroki zostaną uruchomione: </numerusform>
            <numerusform>%n kroków zostanie uruchomionych: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be reused: </source>
        <translation>
            <numerusform>%n krok zostanie użyty ponownie: </numerusform>
            <numerusform>%n kroki zostaną użyte ponownie: </numerusform>
            <numerusform>%n kroków zostanie użytych ponownie: </numerusform>
        </translation>
    </message>
    <message>
        <source>a path or azureml:name:version (%1)</source>
        <translation>ścieżka lub azureml:name:version (%1)</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Potrzebna jest tu wartość.</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>Potrzebna jest tu wartość co najmniej %1.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>Wartość może tu wynosić najwyżej %1.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Potrzebna jest tu jedna z wartości: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be skipped: </source>
        <translation>
            <numerusform>%n krok zostanie pominięty: </numerusform>
            <numerusform>%n kroki zostaną pominięte: </numerusform>
            <numerusform>%n kroków zostanie pominiętych: </numerusform>
        </translation>
    </message>
    <message>
        <source>owner=me, goal=baseline</source>
        <translation>owner=me, goal=baseline</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Jak w pliku</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Obliczenia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags are written key=value, with commas.</source>
        <translation>Etykiety zapisuje się jako key=value, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of a step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 mówi, co ma być uruchomione, i leży w kodzie kroku. Po pominięciu krok uruchomi się jeszcze raz, a potem zmiana pliku nie będzie już powodem do uruchomienia.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Pomiń w kodzie</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TabGroup</name>
    <message>
        <source>Open documents</source>
        <translation>Otwarte dokumenty</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TextField</name>
    <message>
        <source>several values</source>
        <translation>kilka wartości</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Trail</name>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UseDialog</name>
    <message>
        <source>Use %1 in a new job</source>
        <translation>Użyj %1 w nowym zadaniu</translation>
    </message>
    <message>
        <source>No job of this workspace runs a command of its own.</source>
        <translation>Żadne zadanie tego obszaru roboczego nie uruchamia własnego polecenia.</translation>
    </message>
    <message>
        <source>No job or component of this workspace has an input of the type %1.</source>
        <translation>Żadne zadanie ani komponent tego obszaru roboczego nie ma wejścia typu %1.</translation>
    </message>
    <message>
        <source>Nothing is changed in the file: the value goes into the form that starts the job.</source>
        <translation>W pliku nic się nie zmienia: wartość trafia do formularza, który uruchamia zadanie.</translation>
    </message>
    <message>
        <source>Job or component</source>
        <translation>Zadanie lub komponent</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>Gdzie pasuje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UsesView</name>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Graph of the lineage</source>
        <translation>Graf pochodzenia</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>State or version</source>
        <translation>Stan lub wersja</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Miejsce</translation>
    </message>
    <message numerus="yes">
        <source>used by more than %n job(s)</source>
        <translation>
            <numerusform>użycie w ponad %n zadaniu</numerusform>
            <numerusform>użycie w ponad %n zadaniach</numerusform>
            <numerusform>użycie w ponad %n zadaniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n job(s)</source>
        <translation>
            <numerusform>użycie w %n zadaniu</numerusform>
            <numerusform>użycie w %n zadaniach</numerusform>
            <numerusform>użycie w %n zadaniach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n place(s) of the workspace&apos;s files</source>
        <translation>
            <numerusform>odwołanie w %n miejscu w plikach obszaru roboczego</numerusform>
            <numerusform>odwołania w %n miejscach w plikach obszaru roboczego</numerusform>
            <numerusform>odwołania w %n miejscach w plikach obszaru roboczego</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses it yet</source>
        <translation>Nic go jeszcze nie używa</translation>
    </message>
    <message>
        <source>Jobs that read it and files that name it stand here.</source>
        <translation>Tutaj pojawiają się zadania, które go odczytują, i pliki, które się do niego odwołują.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>Made by and from</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Used by jobs</source>
        <translation>Użycie w zadaniach</translation>
    </message>
    <message>
        <source>Named in files</source>
        <translation>Odwołania w plikach</translation>
    </message>
    <message>
        <source>Made with it</source>
        <translation>Utworzone z jego użyciem</translation>
    </message>
    <message>
        <source>%1, input %2</source>
        <translation>%1, wejście %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ValueEdit</name>
    <message>
        <source>A value is needed here.</source>
        <translation>Tu potrzebna jest wartość.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Tu potrzebna jest liczba całkowita.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Tu potrzebna jest liczba.</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>Tu potrzeba co najmniej %1.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>Tu może być najwyżej %1.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Tu potrzebna jest jedna z tych wartości: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>jedna z wartości: %1</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>kilka wartości</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>brak wartości</translation>
    </message>
</context>
<context>
    <name>tenon::ui::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WhyDialog</name>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>The lines that differ</source>
        <translation>Wiersze, które się różnią</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Uruchom ponownie od tego miejsca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The code changed</source>
        <translation>Kod się zmienił</translation>
    </message>
    <message>
        <source>The code of that job is not known any more.</source>
        <translation>Kod tamtego zadania nie jest już znany.</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>To nie jest tekst, więc nie pokazano wierszy.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Jest zbyt duży, aby pokazać go wiersz po wierszu.</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>Nie ma wierszy do porównania.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of the step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 mówi, co ma być uruchomione, i leży w kodzie tego kroku. Po pominięciu krok uruchomi się jeszcze raz, a potem zmiana pliku nie będzie już powodem do uruchomienia.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Pomiń w kodzie</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardController</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n pasuje</numerusform>
            <numerusform>%n pasują</numerusform>
            <numerusform>%n pasuje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit, %3 not shown</source>
        <translation>nieznane: %1, nie pasuje: %2, niepokazane: %3</translation>
    </message>
    <message>
        <source>USD list prices, as of %1</source>
        <translation>Ceny katalogowe w USD, stan na %1</translation>
    </message>
    <message>
        <source>USD prices of %1, as of %2</source>
        <translation>Ceny w USD z %1, stan na %2</translation>
    </message>
    <message>
        <source>no sheet: unknown</source>
        <translation>brak arkusza: nieznany</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>symulowany</translation>
    </message>
    <message>
        <source>%1 to %2.x</source>
        <translation>od %1 do %2.x</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 lub nowsze</translation>
    </message>
    <message>
        <source>ROCm only</source>
        <translation>tylko ROCm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>quota request needed</source>
        <translation>potrzebny wniosek o limit</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebna</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Azure ML compute cluster</source>
        <translation>Klaster obliczeniowy Azure ML</translation>
    </message>
    <message>
        <source>Azure ML compute instance</source>
        <translation>Wystąpienie obliczeniowe Azure ML</translation>
    </message>
    <message>
        <source>Azure ML serverless compute</source>
        <translation>Obliczenia bezserwerowe Azure ML</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Klaster Kubernetes</translation>
    </message>
    <message>
        <source>Virtual machine attached to Azure ML</source>
        <translation>Maszyna wirtualna podłączona do Azure ML</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Maszyna przez SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Klaster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Silnik kontenerów</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Nowy cel obliczeniowy</translation>
    </message>
    <message>
        <source>Size and scaling</source>
        <translation>Rozmiar i skalowanie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Review YAML and create</source>
        <translation>Przejrzyj YAML i utwórz</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Czego potrzebujesz</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Map of the regions</source>
        <translation>Mapa regionów</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>GPU generation</source>
        <translation>Generacja GPU</translation>
    </message>
    <message>
        <source>fit / listed</source>
        <translation>pasuje / na liście</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Rdzenie</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Pamięć</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Pamięć GPU</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Cena za godzinę</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>co najmniej %1 GiB</translation>
    </message>
    <message>
        <source>up to %1 USD</source>
        <translation>do %1 USD</translation>
    </message>
    <message>
        <source>Within my quota</source>
        <translation>W ramach mojego limitu</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Izolowany</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>Magazyn premium</translation>
    </message>
    <message>
        <source>Without a quota request</source>
        <translation>Bez wniosku o limit</translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation>Ukryj to, co nie pasuje</translation>
    </message>
    <message>
        <source>Price for</source>
        <translation>Cena dla</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Obsługiwany przez</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Filter by name, GPU, series</source>
        <translation>Filtruj po nazwie, GPU, serii</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolnie</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nie pasuje</translation>
    </message>
    <message>
        <source>nobody can say yet; never counted as fitting</source>
        <translation>nikt tego jeszcze nie wie; nigdy nie liczone jako pasujące</translation>
    </message>
    <message>
        <source>sizes of one series that fail alike share a row</source>
        <translation>rozmiary jednej serii odrzucone z tych samych powodów dzielą wiersz</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Porównaj %1</translation>
    </message>
    <message>
        <source>Tick up to four sizes to compare them.</source>
        <translation>Zaznacz do czterech rozmiarów, aby je porównać.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>USD an hour, one node</source>
        <translation>USD za godzinę, jeden węzeł</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Cena nie jest znana</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Cores and memory</source>
        <translation>Rdzenie i pamięć</translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>Rdzenie: %1, %2 GiB</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Dysk tymczasowy</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Dlaczego nie pasuje</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Czego nie wiadomo</translation>
    </message>
    <message>
        <source>The same size elsewhere</source>
        <translation>Ten sam rozmiar gdzie indziej</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż %1</translation>
    </message>
    <message>
        <source>Choose a size in the table.</source>
        <translation>Wybierz rozmiar z tabeli.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Węzły</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>maks</translation>
    </message>
    <message>
        <source>Idle before scale-down</source>
        <translation>Bezczynność przed zmniejszeniem</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Wyłączenie po bezczynności</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dedykowany</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niski priorytet</translation>
    </message>
    <message>
        <source>can be taken away in the middle of a job</source>
        <translation>może zostać odebrany w trakcie zadania</translation>
    </message>
    <message>
        <source>At rest %1, at most %2 USD an hour</source>
        <translation>W spoczynku %1, najwyżej %2 USD za godzinę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Allow SSH to the nodes</source>
        <translation>Zezwól na SSH do węzłów</translation>
    </message>
    <message>
        <source>What each target can be used for</source>
        <translation>Do czego można użyć każdego celu</translation>
    </message>
    <message>
        <source>Automated ML</source>
        <translation>Zautomatyzowane ML</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Potoki</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Projektant</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>Czas rzeczywisty</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Wsadowo</translation>
    </message>
    <message>
        <source>Tenon Studio runs jobs there</source>
        <translation>Tenon Studio uruchamia tam zadania</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>SDK only</source>
        <translation>tylko SDK</translation>
    </message>
    <message>
        <source>The file that is made</source>
        <translation>Tworzony plik</translation>
    </message>
    <message>
        <source>The command that would do the same in Azure</source>
        <translation>Polecenie, które zrobiłoby to samo w Azure</translation>
    </message>
    <message>
        <source>Azure has no command for this target; only the file is made.</source>
        <translation>Azure nie ma polecenia dla tego celu; powstaje tylko plik.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Open a workspace to make the file there.</source>
        <translation>Otwórz obszar roboczy, aby utworzyć w nim plik.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Wczytywanie katalogu…</translation>
    </message>
    <message>
        <source>No size has these words.</source>
        <translation>Żaden rozmiar nie ma tych słów.</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Dowolny region</translation>
    </message>
    <message>
        <source>Any framework</source>
        <translation>Dowolny framework</translation>
    </message>
    <message>
        <source>CUDA %1</source>
        <translation>CUDA %1</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Dowolna kategoria</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>Ogólnego przeznaczenia</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Obliczeniowe</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Magazynowe</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>High performance</source>
        <translation>Wysokowydajne</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Wszystkie rozmiary</translation>
    </message>
    <message>
        <source>Azure ML</source>
        <translation>Azure ML</translation>
    </message>
    <message>
        <source>Azure ML clusters</source>
        <translation>Klastry Azure ML</translation>
    </message>
    <message>
        <source>Azure ML instances</source>
        <translation>Wystąpienia Azure ML</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Bez zapowiedzi</translation>
    </message>
    <message>
        <source>Not retired yet</source>
        <translation>Jeszcze niewycofane</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>Także wycofane</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Klucz publiczny</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Plik klucza prywatnego</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partycja</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>domyślna</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Silnik</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Identyfikator zasobu</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Przestrzeń nazw</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have %1.</source>
        <translation>
            <numerusform>%n region ma %1.</numerusform>
            <numerusform>%n regiony mają %1.</numerusform>
            <numerusform>%n regionów ma %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Bez zadania</translation>
    </message>
    <message numerus="yes">
        <source>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); then scale out.</source>
        <translation>
            <numerusform>Zajęło najwyżej %1 GiB: zacznij od 150 % tej wartości, czyli %2 GiB, i %n rdzenia; potem skaluj wszerz.</numerusform>
            <numerusform>Zajęło najwyżej %1 GiB: zacznij od 150 % tej wartości, czyli %2 GiB, i %n rdzeni; potem skaluj wszerz.</numerusform>
            <numerusform>Zajęło najwyżej %1 GiB: zacznij od 150 % tej wartości, czyli %2 GiB, i %n rdzeni; potem skaluj wszerz.</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
    <message>
        <source>Quota and catalogue…</source>
        <translation>Limity i katalog…</translation>
    </message>
    <message>
        <source>Size it for an earlier job</source>
        <translation>Dobierz do wcześniejszego zadania</translation>
    </message>
    <message>
        <source>does not run the chosen framework</source>
        <translation>nie uruchomi wybranego frameworka</translation>
    </message>
    <message>
        <source>The lines that go into a job</source>
        <translation>Wiersze, które trafią do zadania</translation>
    </message>
    <message>
        <source>Serverless compute is asked for in a job: copy these lines into it. No file is made.</source>
        <translation>O obliczenia bezserwerowe prosi się w zadaniu: skopiuj do niego te wiersze. Żaden plik nie powstanie.</translation>
    </message>
    <message>
        <source>Only its definition is kept: neither Tenon Studio nor az makes or starts this target.</source>
        <translation>Zachowuje się tylko jego definicję: ani Tenon Studio, ani az nie tworzy ani nie uruchamia tego celu.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>cena nieznana</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>nie ma go</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pula</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>≈ %1 USD for one job</source>
        <translation>≈ %1 USD za jedno zadanie</translation>
    </message>
    <message>
        <source>%1 as where it ran, and %2 idle</source>
        <translation>%1 tak jak tam, gdzie działało, i %2 bezczynności</translation>
    </message>
    <message>
        <source>%1 as where it ran</source>
        <translation>%1 tak jak tam, gdzie działało</translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit</source>
        <translation>nieznane: %1, niepasujące: %2</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Uruchamia się samo</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Zatrzymuje się samo</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Uruchamia się o</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Zatrzymuje się o</translation>
    </message>
    <message>
        <source>Access and schedule</source>
        <translation>Dostęp i harmonogram</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Simulate it on this computer</source>
        <translation>Symuluj na tym komputerze</translation>
    </message>
    <message>
        <source>Its nodes come, idle, go and cost here as they would there, and jobs run on them.</source>
        <translation>Jego węzły pojawiają się, czekają, znikają i kosztują tu tak, jak tam, a zadania działają na nich.</translation>
    </message>
    <message>
        <source>Seconds until a node is there</source>
        <translation>Sekundy do gotowości węzła</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardPage</name>
    <message>
        <source>New compute target</source>
        <translation>Nowy cel obliczeniowy</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WorkspaceTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Filtruj drzewo obszaru roboczego</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Obszar roboczy</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Potoki</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenty</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Środowiska</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Punkty końcowe</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cele obliczeniowe</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Brak eksperymentu</translation>
    </message>
    <message>
        <source>All jobs…</source>
        <translation>Wszystkie zadania…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Otwórz jako tekst</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nie ma tu niczego o nazwie „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name</source>
        <translation>
            <numerusform>Jeszcze %n: wpisz więcej znaków nazwy</numerusform>
            <numerusform>Jeszcze %n: wpisz więcej znaków nazwy</numerusform>
            <numerusform>Jeszcze %n: wpisz więcej znaków nazwy</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Wszystkie…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n wersja</numerusform>
            <numerusform>%n wersje</numerusform>
            <numerusform>%n wersji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Pokaż cały graf</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Rozmiar rzeczywisty</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
