<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
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
    <name>StepsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>zaoszczędzono %1</translation>
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
        <translation>Czas trwania</translation>
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
        <translation>Nazwa, pod którą jest znane. Zadanie bez nazwy otrzymuje ją automatycznie.</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>Wersja, liczba lub tekst.</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>To, co ludzie czytają zamiast nazwy.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Do czego to służy.</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>Własne nazwy i teksty ułatwiające wyszukiwanie.</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>Eksperyment, w którym zadanie jest wymienione.</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>Gdzie to działa: azureml:NAME, local lub serverless.</translation>
    </message>
    <message>
        <source>The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for the inputs and outputs.</source>
        <translation>Wiersz polecenia. ${{inputs.NAME}} i ${{outputs.NAME}} oznaczają wejścia i wyjścia.</translation>
    </message>
    <message>
        <source>The folder whose files the command sees, relative to this file.</source>
        <translation>Folder, którego pliki widzi polecenie, względem tego pliku.</translation>
    </message>
    <message>
        <source>What it runs in: azureml:NAME:VERSION, a file, or a definition.</source>
        <translation>W czym to działa: azureml:NAME:VERSION, plik lub definicja.</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>Zmienne środowiskowe polecenia.</translation>
    </message>
    <message>
        <source>How much of the computer it needs.</source>
        <translation>Ile zasobów komputera to wymaga.</translation>
    </message>
    <message>
        <source>When it is stopped.</source>
        <translation>Kiedy zostaje zatrzymane.</translation>
    </message>
    <message>
        <source>How several processes work together.</source>
        <translation>Jak współpracuje kilka procesów.</translation>
    </message>
    <message>
        <source>As whom it runs.</source>
        <translation>Jako kto działa.</translation>
    </message>
    <message>
        <source>false: it is run each time, never reused.</source>
        <translation>false: uruchamiane za każdym razem, bez ponownego użycia.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>Dodatkowe pliki i foldery umieszczane obok kodu.</translation>
    </message>
    <message>
        <source>The inputs by name.</source>
        <translation>Wejścia według nazw.</translation>
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
        <translation>Co obowiązuje dla wszystkich kroków.</translation>
    </message>
    <message>
        <source>The kind of step.</source>
        <translation>Rodzaj kroku.</translation>
    </message>
    <message>
        <source>What the step runs: a file, or azureml:NAME:VERSION.</source>
        <translation>Co uruchamia krok: plik lub azureml:NAME:VERSION.</translation>
    </message>
    <message>
        <source>What the input takes.</source>
        <translation>Co przyjmuje wejście.</translation>
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
        <translation>Czym jest wyjście.</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>Jak dane są zapisywane.</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>Co jest podane.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Sama wartość.</translation>
    </message>
    <message>
        <source>Where the output is kept.</source>
        <translation>Gdzie przechowywane jest wyjście.</translation>
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
        <translation>System w obrazie.</translation>
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
        <translation>Ilu komputerów to wymaga.</translation>
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
        <translation>Gdzie przechowywane są wyjścia.</translation>
    </message>
    <message>
        <source>Whether the other steps go on when one fails.</source>
        <translation>Czy pozostałe kroki są kontynuowane, gdy jeden się nie powiedzie.</translation>
    </message>
    <message>
        <source>Whether a step runs whose optional input failed.</source>
        <translation>Czy krok działa, gdy jego opcjonalne wejście się nie powiodło.</translation>
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
        <translation>Czym są dane.</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>Czym jest model.</translation>
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
        <source>What is made best.</source>
        <translation>Co jest optymalizowane.</translation>
    </message>
    <message>
        <source>When a trial is given up.</source>
        <translation>Kiedy próba zostaje porzucona.</translation>
    </message>
    <message>
        <source>What each trial runs.</source>
        <translation>Co uruchamia każda próba.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Który kierunek jest lepszy.</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>Metryka o nazwie, pod którą zapisuje ją skrypt.</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>Jak porównywane są próby.</translation>
    </message>
    <message>
        <source>After how many metrics it is looked at.</source>
        <translation>Co ile metryk następuje sprawdzenie.</translation>
    </message>
    <message>
        <source>How many metrics are waited for first.</source>
        <translation>Na ile metryk trzeba najpierw zaczekać.</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>O ile próba może być gorsza, jako stosunek.</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>O ile próba może być gorsza.</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>Ile prób zostaje porzuconych.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>Jaki jest rozkład wartości.</translation>
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
        <translation>Zarchiwizowano</translation>
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
        <translation>ukryj jedną wersję lub wszystkie na listach; nadal można jej używać</translation>
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
        <translation>wskaż, gdzie znajdują się tu dane, magazyn danych lub adres URL z plików</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>wskaż, gdzie znajduje się tu model z plików</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>wskaż, którym plikiem jest komponent z plików</translation>
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
        <translation>wskaż, co oznacza nazwa celu obliczeniowego z plików</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>zapomnij, co oznacza</translation>
    </message>
    <message>
        <source>list compute names and where they run</source>
        <translation>wyświetl nazwy celów obliczeniowych i miejsca ich działania</translation>
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
        <source>be the engine (started by itself where one is needed)</source>
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
        <source>name for people</source>
        <translation>nazwa dla ludzi</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>cel obliczeniowy dla każdego kroku</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE, zmienna środowiskowa zadania polecenia, można powtórzyć</translation>
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
        <translation>użyć ponownie</translation>
    </message>
    <message>
        <source>run</source>
        <translation>uruchomić</translation>
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
        <source>copy outputs, logs and artifacts into a folder</source>
        <translation>skopiuj wyjścia, dzienniki i artefakty do folderu</translation>
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
        <source>tell what differs between two jobs: settings, code, parameters, metrics</source>
        <translation>podaj różnice między dwoma zadaniami: ustawienia, kod, parametry, metryki</translation>
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
        <source>Reused</source>
        <translation>Użyto ponownie</translation>
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
        <translation>Tenon Studio w wierszu poleceń: uruchamianie potoków i opieka nad ich wynikami.</translation>
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
        <translation>  … pominięto bajtów: %1 z %2, zobacz %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>Zadanie jest kontynuowane. Aby śledzić je ponownie: tenon job stream %1</translation>
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
        <translation>zrób z folderu obszar roboczy</translation>
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
        <translation>skopiowany folder: zrób z niego osobny obszar roboczy</translation>
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
        <translation>trwale usuń usunięte zadania</translation>
    </message>
    <message>
        <source>%1 files, %2 errors, %3 warnings</source>
        <translation>Pliki: %1, błędy: %2, ostrzeżenia: %3</translation>
    </message>
    <message>
        <source>tell every problem of files, or of all YAML files in a folder, with its place</source>
        <translation>podaj każdy problem plików lub wszystkich plików YAML w folderze wraz z miejscem</translation>
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
        <translation>gdzie go zapisać (domyślnie: w bieżącym folderze, z czasem w nazwie)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (ostatni znany stan)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>ustaw interpreter Pythona dla zadań albo od ilu sekund pulpit powiadamia o zakończonym zadaniu; bez wartości obowiązuje zwykłe ustawienie</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Odczytywanie kodu: %1 z %2 plików</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>prześlij zadanie ponownie bez zmian: z zapisanym dla niego kodem i ustawieniami</translation>
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
        <translation>Żaden silnik nie odpowiada dla obszaru roboczego %{path}. Przyczynę nieuruchomienia podaje plik .tenon/engine.log.</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>Nie znaleziono programu „tenon” obok tego programu ani w PATH. Zainstaluj Tenon Studio ponownie.</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>Folder %{path} jest dowiązaniem, należy do kogoś innego lub jest otwarty dla innych, więc nie jest używany. Usuń go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation>Nie można uruchomić silnika %{program}: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation>%{path} jest używane przez inny program.</translation>
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
        <translation>Nie można odczytać %{path}: %{reason}. Zmień uprawnienia lub pomiń to za pomocą pliku .amlignore.</translation>
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
        <translation>%{path} jest uszkodzone: nie podaje, który to obszar roboczy. Przywróć je z kopii zapasowej lub przenieś folder .tenon w inne miejsce, aby zacząć od nowa.</translation>
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
        <translation>Plik klucza %{path} jest otwarty dla innych, jest dowiązaniem lub nie należy do ciebie. Usuń go; zostanie utworzony nowy.</translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation>Obszar roboczy nie ma bazy danych w %{path}. Prześlij zadanie lub uruchom „tenon workspace init”, aby ją utworzyć.</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>Baza danych obszaru roboczego ma wersję %{found}, utworzoną przez nowsze Tenon Studio; to zna wersję %{known}. Nie zmieniono jej. Zaktualizuj Tenon Studio, aby ją otworzyć.</translation>
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
        <translation>„%{text}” nie jest wyrażeniem: między ${{ a }} musi stać jedna nazwa bez spacji.</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} nie ma tu wartości. Podaj dla wejścia wartość lub wartość domyślną albo umieść tę część w $[[ … ]].</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>Opcjonalne wejście „%{name}” nie ma wartości domyślnej i jest używane poza $[[ … ]]: przebieg bez niego zakończyłby się niepowodzeniem. Umieść tę część w $[[ … ]] albo podaj wartość domyślną.</translation>
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
        <translation>Lista możliwości dla „%{name}” jest pusta. Podaj co najmniej jedną wartość.</translation>
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
        <translation>Nazwa „%{name}” musi mieć od 3 do 32 liter, cyfr i pojedynczych łączników oraz zaczynać się literą.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of %{key}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>„%{value}” nie jest możliwą wartością %{key}.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Możliwe: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>Środowisko nie podaje ani obrazu, ani folderu kompilacji, ani pliku conda. Dodaj jedno z nich.</translation>
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
        <translation>„%{value}” nie jest wartością %{key}. Wpisz true lub false.</translation>
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
        <translation>„%{key}” musi być jednym tekstem, a nie listą ani grupą kluczy.</translation>
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
        <translation>Wejście „%{name}” komponentu musi być zadeklarowane z typem, a nie być wartością.</translation>
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
        <translation>%{value} nie jest możliwym limitem czasu żądania: od 1 do 180000 milisekund.</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>Brak „%{key}” w %{what}.%{if nearest} Czy „%{nearest}” to błędny zapis?%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>„%{name}” nie może być nazwą wejścia ani wyjścia: zasłoniłoby zmienną środowiskową o tej nazwie. Wybierz inną nazwę.</translation>
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
        <translation>Klucz „%{key}” jest tu nieznany; zostaje zachowany i nie ma wpływu.%{if nearest} Czy chodziło o „%{nearest}”?%{end}</translation>
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
        <translation>„%{value}” nie jest możliwą wartością wejścia „%{name}” kroku „%{step}”. Możliwe: %{known}.</translation>
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
        <translation>Mapowanie lub lista stoi tam, gdzie musi być nazwa. Umieść tekst w cudzysłowie, jeśli ma być tekstem.</translation>
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
        <translation>Zmiana %{path} została odrzucona, ponieważ plik nie zostałby odczytany zgodnie z żądaniem. Edytuj go jako tekst.</translation>
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
        <translation>Trwające kroki: %{count}. Są kontynuowane, gdy silnik zostanie zatrzymany z --now, a następny silnik je przejmie.</translation>
    </message>
    <message>
        <source>The engine cannot listen at %{path}: %{reason}.</source>
        <translation>Silnik nie może nasłuchiwać w %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The stored plan of this job cannot be read, so it is not taken up. Submit it again.</source>
        <translation>Nie można odczytać zapisanego planu tego zadania, więc nie jest ono podejmowane. Prześlij je ponownie.</translation>
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
        <translation>Wejście %{input} ma wartość %{value}; musi ona leżeć między %{minimum} a %{maximum}.</translation>
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
        <translation>Ten plik jest rodzaju %{kind}. Uruchamiać można zadania i komponenty.</translation>
    </message>
    <message>
        <source>No job %{name} is under way.</source>
        <translation>Żadne zadanie %{name} nie jest w toku.</translation>
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
        <translation>Zażądano wystąpień: %{value}; na tym komputerze są to procesy jednego wystąpienia.</translation>
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
        <translation>Wyjście potoku %{output} jest powiązane przez dwa kroki.</translation>
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
        <translation>Te kroki nie powiodły się: %{steps}.</translation>
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
        <translation>%{reference} nie występuje w tym obszarze roboczym.%{if nearest} Czy chodziło o %{nearest}?%{end} Powiąż to z czymś lokalnym lub zarejestruj.</translation>
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
        <translation>%{path} to kopia innego obszaru roboczego. Najpierw zrób z niej osobny obszar roboczy (tenon workspace trust --new).</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} przeniesiono tutaj z innego miejsca. Wskaż, że to ten sam obszar roboczy (tenon workspace trust --same), lub zrób z niego nowy (--new).</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>Nową tożsamość nadaje się, gdy żaden silnik nie działa. Najpierw zatrzymaj silnik.</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>Ustawienie %{key} nie istnieje.</translation>
    </message>
    <message>
        <source>Say which file: --file FILE.</source>
        <translation>Wskaż plik: --file FILE.</translation>
    </message>
    <message>
        <source>Say which one: --name NAME.</source>
        <translation>Wskaż, o co chodzi: --name NAME.</translation>
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
        <translation>„%{kind}” nie można zarejestrować. Możliwe: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>„%{name}” nie może być nazwą zasobu. Użyj od 1 do 255 liter, cyfr, łączników, znaków podkreślenia i kropek, nie zaczynając od łącznika ani kropki.</translation>
    </message>
    <message>
        <source>Say which file describes the %{kind}: --file FILE.</source>
        <translation>Wskaż plik opisujący zasób (%{kind}): --file FILE.</translation>
    </message>
    <message>
        <source>Say where the %{kind} lies: --path PATH, a file with path:, or --job JOB --output-name OUTPUT.</source>
        <translation>Wskaż, gdzie znajduje się zasób (%{kind}): --path PATH, plik z path: lub --job JOB --output-name OUTPUT.</translation>
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
        <translation>%{path} jest rodzaju %{kind}, a nie %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>„%{type}” nie jest dopuszczalnym typem.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Możliwe: %{known}.%{end}</translation>
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
        <translation>„%{kind}” nie można powiązać.</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} to folder; %{reference} wiąże się z plikiem YAML komponentu.</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} to plik; magazyn danych %{reference} wiąże się z folderem.</translation>
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
        <translation>„%{value}” nie jest wartością %{option}.%{if nearest} Czy chodziło o „%{nearest}”?%{else} Możliwe: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>„%{value}” nie jest wartością %{option}: potrzebna jest liczba całkowita nie mniejsza niż %{least}.</translation>
    </message>
    <message>
        <source>--output-name goes with --job JOB.</source>
        <translation>--output-name występuje razem z --job JOB.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Wskaż pliki.</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>Potrzebne są dwa: %{usage}.</translation>
    </message>
    <message>
        <source>“%{word}” is one word too many. Usage: %{usage}</source>
        <translation>„%{word}” to o jedno słowo za dużo. Użycie: %{usage}</translation>
    </message>
    <message>
        <source>“%{name}” always is this computer and cannot be bound.</source>
        <translation>„%{name}” zawsze oznacza ten komputer i nie można tego powiązać.</translation>
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
        <translation>Pod adresem %{url} jest jeden plik, a wejście jest typu %{type}. Użyj uri_file lub powiąż adres URL z czymś lokalnym (tenon data bind).</translation>
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
        <translation>Nie można sprawdzić, czy %{url} uległ zmianie; używana jest kopia pobrana wcześniej.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: only http and https addresses can. Bind it to something local (tenon data bind).</source>
        <translation>Nie można pobrać %{url}: możliwe są tylko adresy http i https. Powiąż adres z czymś lokalnym (tenon data bind).</translation>
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
        <translation>Brakujące lub uszkodzone zapisane pliki używane przez zadania: %{count}.</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>Czyszczenie już trwa.</translation>
    </message>
    <message>
        <source>Jobs of this workspace run. Wait for them or cancel them, then give it a new identity.</source>
        <translation>W tym obszarze roboczym trwają zadania. Poczekaj na nie lub je anuluj, a potem nadaj mu nową tożsamość.</translation>
    </message>
    <message>
        <source>Nothing of %{path} was changed.</source>
        <translation>W %{path} niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The engine (process %{pid}) was asked to end but is still there.</source>
        <translation>Silnik (proces %{pid}) został poproszony o zakończenie, ale nadal działa.</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>Obszar roboczy %{path} zajmuje inny program, który nie podaje, gdzie można go zastać. Czy działa silnik starszej wersji albo silnik w kontenerze? Najpierw go zakończ.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Silnik odpowiadający za %{path} (proces %{pid}) trzyma inny folder .tenon niż ten, który tam teraz jest. Czy .tenon podmieniono podczas jego pracy? Zakończ silnik (tenon engine stop --now) i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Silnik %{path} działa (proces %{pid}), ale nie odpowiada pod %{socket}. Uruchomione zadania działają dalej. Jeśli to się nie zmieni, zakończ ten proces; następne polecenie uruchomi nowy silnik, który przejmie zadania.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>Polecenie uruchamia %{script}, którego nie ma w folderze kodu %{folder}. Popraw polecenie albo wskaż właściwy folder w code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>Polecenie uruchamia %{script}, ale nie wskazano folderu kodu, więc tego pliku tam nie będzie. Dodaj code: z folderem, w którym leży.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Nie działa tu żaden silnik, więc niezakończone zadania są pokazane tak, jak gdy ostatnio pracował, %{time}. „tenon engine start” sprawdzi ich stan i je poprowadzi dalej.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) nie może odczytać tego skryptu: %{reason}. Popraw go albo ustaw inny interpreter.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>Na tym komputerze %{path} nie został oznaczony przez Ciebie jako zaufany, więc nic w nim się nie uruchamia, a jego zadania czekają. Zezwól na to (tenon workspace trust).</translation>
    </message>
    <message>
        <source>It was cancelled by %{who}.</source>
        <translation>Anulował: %{who}.</translation>
    </message>
    <message>
        <source>Input %{value} changed before or while the step ran. The result stays, but it is not reused.</source>
        <translation>Wejście %{value} zmieniło się przed uruchomieniem kroku lub w jego trakcie. Wynik pozostaje, ale nie zostanie użyty ponownie.</translation>
    </message>
    <message>
        <source>Inputs that the step could have changed, because this system does not allow making them read-only for it: %{value}.</source>
        <translation>Wejścia, które krok mógł zmienić, bo ten system nie pozwala udostępnić ich tylko do odczytu: %{value}.</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>Pominięto w migawce kodu, bo te dowiązania prowadzą donikąd, do samych siebie albo do czegoś, co nie jest plikiem: %{value}.</translation>
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
        <translation>Krok wywołuje %{value}, który działa jako inny użytkownik: dostał kopię swojego kodu, a jego wejścia nie są chronione przed zmianami.</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>Anulowano te kroki: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Potok został zakończony: trwał dłużej niż jego limit %{seconds} s.</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>Nie uruchomiono, bo nie ukończono kroków, na które czeka: %{steps}.</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>Krok %{step} nie zapisał swojego wyjścia %{output}, które jest potrzebne. Jego miejscem było %{path}.</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>Wyjście %{output} kroku %{step} jest potrzebne, ale nie można go odczytać: %{path}.</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>Zakończono, bo krok %{steps} się nie powiódł, a potok nie działa dalej po niepowodzeniu.</translation>
    </message>
    <message>
        <source>What was kept of unsaved text in %{path} cannot be read. It was left where it is.</source>
        <translation>Nie można odczytać zachowanego niezapisanego tekstu z %{path}. Pozostawiono go na miejscu.</translation>
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
        <translation>„%{value}” nie jest czasem, po którym można powiadamiać o zadaniach. Podaj sekundy albo off.</translation>
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
        <translation>Zadanie %{job} ukończone</translation>
    </message>
    <message>
        <source>%{job} has failed</source>
        <translation>Zadanie %{job} nie powiodło się</translation>
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
        <translation>%{path} należy do: %{if owner}%{owner}%{else}inny użytkownik%{end}, a Ty nie możesz go czytać. Poproś o prawo odczytu albo pracuj w kopii folderu bez .tenon.</translation>
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
</context>
<context>
    <name>reasons</name>
    <message>
        <source>same as in %1</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>tak samo jak w %1</translation>
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
        <translation>wejście %1 jest zdalne i nie ma odcisku</translation>
    </message>
    <message>
        <source>%1 did not complete</source>
        <translation>%1 nie zakończyło się powodzeniem</translation>
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
        <translation>zmieniły się zasoby, dystrybucja lub limity</translation>
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
        <translation>%1: było %2, jest %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>wyniku %1 nie zachowano do ponownego użycia</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>nie można odczytać wcześniejszych wyników</translation>
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
        <translation>Aprowizacja</translation>
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
        <translation>Finalizowanie</translation>
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
        <translation>Niepowodzenie</translation>
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
        <translation>Wolne oprogramowanie: możesz go używać, udostępniać je i zmieniać na zasadach GNU General Public License, wersja 3. Nie ma żadnej gwarancji. Używa:</translation>
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
        <translation>Przytnij wartości odstające</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Skala logarytmiczna</translation>
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
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Porównaj %1</translation>
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
        <source>Both were put together</source>
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
        <translation>Wiersz lub wiersz:kolumna, z %1:</translation>
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
        <source>Text that was not saved on %1 was kept. The file was changed since.</source>
        <translation>Zachowano niezapisany tekst (%1). Od tego czasu plik się zmienił.</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept.</source>
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
        <source>Contents of the file</source>
        <translation>Zawartość pliku</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Zawartość tabeli</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>Jego zawartość zostanie pokazana tutaj.</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1, pokazano początek</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
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
        <source>No preview</source>
        <translation>Brak podglądu</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Pliki tego rodzaju nie są tu pokazywane. Modele i inne pliki binarne nigdy nie są wczytywane.</translation>
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
        <translation>Układanie grafu…</translation>
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
        <translation>Tutaj znajdują się otwierane foldery. Każdy folder z plikami potoków Azure Machine Learning jest obszarem roboczym; otwarcie niczego w nim nie zapisuje.</translation>
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
        <translation>Tutaj znajdują się zadania otwartego obszaru roboczego wraz z ich stanem.</translation>
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
        <translation>Naciśnij Uruchom</translation>
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
</context>
<context>
    <name>tenon::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Strona główna</translation>
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
        <translation>Kopiuj jako wiersz polecenia</translation>
    </message>
    <message>
        <source>The command line is on the clipboard</source>
        <translation>Wiersz polecenia jest w schowku</translation>
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
        <source>Back to %1</source>
        <translation>Wróć do %1</translation>
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
        <translation>Oszczędność dzięki ponownemu użyciu</translation>
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
        <translation>Tutaj znajdują się pliki, które zadanie i jego kroki zapisują w swoich wyjściach.</translation>
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
        <translation>(przypięto, Esc usuwa)</translation>
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
        <translation>Początek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Koniec</translation>
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
        <source>Processor time</source>
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
        <translation>Każdy stan</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
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
        <translation>Zmień słowa lub stan powyżej.</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>Zaznacz potok w drzewie i naciśnij Uruchom: tutaj pojawią się jego zadania.</translation>
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
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowano</translation>
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
        <translation>Tutaj znajduje się dziennik zaznaczonego zadania lub kroku, na żywo podczas jego działania.</translation>
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
            <numerusform>Śledź, %n nowy wiersz</numerusform>
            <numerusform>Śledź, %n nowe wiersze</numerusform>
            <numerusform>Śledź, %n nowych wierszy</numerusform>
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
        <translation>Przesłane zadania pozostają tutaj do zakończenia.</translation>
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
        <source>Open documents</source>
        <translation>Otwarte dokumenty</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Silnik gotowy</translation>
    </message>
    <message>
        <source>Engine starts</source>
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
        <translation>Dalej</translation>
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
        <source>Theme of the desktop</source>
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
        <translation>Żaden menedżer plików nie odpowiedział; folder to %1</translation>
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
        <source>Jobs run on this computer, with as many steps at once as it has cores for.</source>
        <translation>Zadania działają na tym komputerze, z tyloma krokami naraz, na ile wystarcza jego rdzeni.</translation>
    </message>
    <message>
        <source>%1 was registered from files; nothing more is known of it here.</source>
        <translation>%1: zarejestrowano z plików; nic więcej tu nie wiadomo.</translation>
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
        <translation>Zadania są kontynuowane</translation>
    </message>
    <message>
        <source>Jobs that run now go on when the window is closed. Open the folder again to see them.</source>
        <translation>Trwające zadania są kontynuowane po zamknięciu okna. Otwórz folder ponownie, aby je zobaczyć.</translation>
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
        <translation>Zapisz diagnostykę…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Zapisz diagnostykę</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Pliki zip (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Diagnostyki nie zapisano</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnostykę zapisano</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano %1</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>Zawiera wersje, budowę obszaru roboczego i dziennik silnika, bez sekretów i bez zawartości plików. Obejrzyj ją przed wysłaniem; wszystko jest zwykłym tekstem.</translation>
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
            <numerusform>Skopiowano tylko %n pierwsze wiersze: zaznaczenie jest za długie dla schowka</numerusform>
            <numerusform>Skopiowano tylko %n pierwszych wierszy: zaznaczenie jest za długie dla schowka</numerusform>
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
        <source>Propose what may stand here</source>
        <translation>Zaproponuj, co można tu wpisać</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Przejdź do komponentu lub definicji</translation>
    </message>
    <message>
        <source>Put this line right</source>
        <translation>Popraw ten wiersz</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Konspekt pliku</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>Zakomentuj lub odkomentuj wiersze</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Duplikuj wiersze</translation>
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
        <translation>Jego miejsce to %1. Zainstaluj Tenon Studio w całości.</translation>
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
        <translation>Każdy potok, komponent i inny plik obszaru roboczego odczytano poprawnie.</translation>
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
        <source>Motion</source>
        <translation>Ruch</translation>
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
        <translation>Powiadamiaj o końcu zadania</translation>
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
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
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
        <source>“As the desktop” follows its light, dark and contrast setting.</source>
        <translation>„Jak pulpit” podąża za jego ustawieniem jasności, ciemności i kontrastu.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Bez animacji</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>W przeciwnym razie ruch pojawia się tylko tam, gdzie coś wyjaśnia, chyba że pulpit prosi, by go nie było.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Działa od razu.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż ponownie</translation>
    </message>
    <message>
        <source>What was told once will be told once more</source>
        <translation>To, co powiedziano raz, zostanie powiedziane jeszcze raz</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>Pytania i wskazówki, których nie chcesz już widzieć.</translation>
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
        <translation>O każdym zadaniu</translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>Zadania dłuższe niż %n sekunda</numerusform>
            <numerusform>Zadania dłuższe niż %n sekundy</numerusform>
            <numerusform>Zadania dłuższe niż %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>Zadania dłuższe niż %n minuta</numerusform>
            <numerusform>Zadania dłuższe niż %n minuty</numerusform>
            <numerusform>Zadania dłuższe niż %n minut</numerusform>
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
        <translation>Jak długo można je przywrócić. Potem ich pliki znikają na dobre; pliki używane przez zarejestrowany model lub zasób danych pozostają.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ten obszar roboczy</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Najpierw otwórz folder: tutaj ustawia się jego interpreter i miejsce na dysku.</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Znajdowany automatycznie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>Zadania używają odtąd tego interpretera</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>Interpretera nie zmieniono</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Co oznacza `python` w poleceniach tego obszaru roboczego. Puste: aktywne środowisko wirtualne, w przeciwnym razie pierwszy python3 z modułami importowanymi przez skrypty.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>Miejsca na dysku nie sprawdzono</translation>
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
            <numerusform>%n usunięte zadanie zniknie na dobre</numerusform>
            <numerusform>%n usunięte zadania znikną na dobre</numerusform>
            <numerusform>%n usuniętych zadań zniknie na dobre</numerusform>
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
        <source>As at first</source>
        <translation>Jak na początku</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Wszystkie jak na początku</translation>
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
        <translation>Zmienione przez Ciebie; na początku: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 należy do „%2”, które wtedy nie miałoby żadnego.</translation>
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
        <translation>Nic z tego folderu nie było tu jeszcze uruchamiane. Uruchomienie włącza programy wskazane w jego plikach, ze wszystkimi twoimi uprawnieniami na tym komputerze. Kontynuuj tylko, jeśli ufasz ich autorom.</translation>
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
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Cofnij usunięcie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Cel obliczeniowy</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n wersja</numerusform>
            <numerusform>%n wersje</numerusform>
            <numerusform>%n wersji</numerusform>
        </translation>
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
        <source>Show in file manager</source>
        <translation>Pokaż w menedżerze plików</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
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
        <translation>Rozmiar oryginalny</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
