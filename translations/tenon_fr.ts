<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CompareModel</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 is a difference, %2 the same in per cent of the first value.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, diffère</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, identique</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Metric %1, last value</source>
        <translation>Métrique %1, dernière valeur</translation>
    </message>
    <message>
        <source>Logged parameter %1</source>
        <translation>Paramètre consigné %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
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
        <translation>gain de %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>assist</name>
    <message>
        <source>Tells what kind of file this is.</source>
        <translation>Indique de quel type de fichier il s’agit.</translation>
    </message>
    <message>
        <source>The kind of job or component.</source>
        <translation>Le type de job ou de composant.</translation>
    </message>
    <message>
        <source>The name it is known by. A job without one is given one.</source>
        <translation>Le nom sous lequel il est connu. Un job sans nom en reçoit un.</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>La version, un nombre ou un texte.</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>Ce qui s’affiche à la place du nom.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>À quoi il sert.</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>Des noms et des textes à vous, pour le retrouver.</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>L’expérience sous laquelle le job est classé.</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>Où il s’exécute : azureml:NAME, local ou serverless.</translation>
    </message>
    <message>
        <source>The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for the inputs and outputs.</source>
        <translation>La ligne de commande. ${{inputs.NAME}} et ${{outputs.NAME}} représentent les entrées et les sorties.</translation>
    </message>
    <message>
        <source>The folder whose files the command sees, relative to this file.</source>
        <translation>Le dossier dont la commande voit les fichiers, relatif à ce fichier.</translation>
    </message>
    <message>
        <source>What it runs in: azureml:NAME:VERSION, a file, or a definition.</source>
        <translation>Dans quoi il s’exécute : azureml:NAME:VERSION, un fichier ou une définition.</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>Les variables d’environnement de la commande.</translation>
    </message>
    <message>
        <source>How much of the computer it needs.</source>
        <translation>La part de l’ordinateur dont il a besoin.</translation>
    </message>
    <message>
        <source>When it is stopped.</source>
        <translation>Quand il est arrêté.</translation>
    </message>
    <message>
        <source>How several processes work together.</source>
        <translation>Comment plusieurs processus travaillent ensemble.</translation>
    </message>
    <message>
        <source>As whom it runs.</source>
        <translation>Sous quelle identité il s’exécute.</translation>
    </message>
    <message>
        <source>false: it is run each time, never reused.</source>
        <translation>false : exécution à chaque fois, jamais de réutilisation.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>D’autres fichiers et dossiers placés à côté du code.</translation>
    </message>
    <message>
        <source>The inputs by name.</source>
        <translation>Les entrées, par nom.</translation>
    </message>
    <message>
        <source>The outputs by name.</source>
        <translation>Les sorties, par nom.</translation>
    </message>
    <message>
        <source>The inputs by name, with their values.</source>
        <translation>Les entrées, par nom, avec leurs valeurs.</translation>
    </message>
    <message>
        <source>A file or folder, azureml:NAME:VERSION, or a URL.</source>
        <translation>Un fichier ou un dossier, azureml:NAME:VERSION, ou une URL.</translation>
    </message>
    <message>
        <source>The steps by name.</source>
        <translation>Les étapes, par nom.</translation>
    </message>
    <message>
        <source>What holds for all steps.</source>
        <translation>Ce qui vaut pour toutes les étapes.</translation>
    </message>
    <message>
        <source>The kind of step.</source>
        <translation>Le type d’étape.</translation>
    </message>
    <message>
        <source>What the step runs: a file, or azureml:NAME:VERSION.</source>
        <translation>Ce que l’étape exécute : un fichier, ou azureml:NAME:VERSION.</translation>
    </message>
    <message>
        <source>What the input takes.</source>
        <translation>Ce que l’entrée accepte.</translation>
    </message>
    <message>
        <source>The value where none is given.</source>
        <translation>La valeur utilisée si aucune n’est donnée.</translation>
    </message>
    <message>
        <source>true: it may be left out.</source>
        <translation>true : l’entrée peut être omise.</translation>
    </message>
    <message>
        <source>The smallest value allowed.</source>
        <translation>La plus petite valeur autorisée.</translation>
    </message>
    <message>
        <source>The largest value allowed.</source>
        <translation>La plus grande valeur autorisée.</translation>
    </message>
    <message>
        <source>The values allowed.</source>
        <translation>Les valeurs autorisées.</translation>
    </message>
    <message>
        <source>How the data is brought to the step.</source>
        <translation>Comment les données sont amenées à l’étape.</translation>
    </message>
    <message>
        <source>What the output is.</source>
        <translation>Ce qu’est la sortie.</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>Comment les données sont écrites.</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>Ce qui est donné.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>La valeur elle-même.</translation>
    </message>
    <message>
        <source>Where the output is kept.</source>
        <translation>Où la sortie est conservée.</translation>
    </message>
    <message>
        <source>Registers the output as data of this name.</source>
        <translation>Enregistre la sortie comme données de ce nom.</translation>
    </message>
    <message>
        <source>The version it is registered as.</source>
        <translation>La version sous laquelle elle est enregistrée.</translation>
    </message>
    <message>
        <source>The container image.</source>
        <translation>L’image du conteneur.</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>Le fichier Conda avec les paquets.</translation>
    </message>
    <message>
        <source>Builds the image from a folder.</source>
        <translation>Construit l’image à partir d’un dossier.</translation>
    </message>
    <message>
        <source>The system in the image.</source>
        <translation>Le système dans l’image.</translation>
    </message>
    <message>
        <source>The folder that the image is built from.</source>
        <translation>Le dossier à partir duquel l’image est construite.</translation>
    </message>
    <message>
        <source>The Dockerfile in that folder.</source>
        <translation>Le Dockerfile dans ce dossier.</translation>
    </message>
    <message>
        <source>How many computers it takes.</source>
        <translation>Le nombre d’ordinateurs nécessaires.</translation>
    </message>
    <message>
        <source>The kind of computer.</source>
        <translation>Le type d’ordinateur.</translation>
    </message>
    <message>
        <source>Shared memory, such as 2g.</source>
        <translation>La mémoire partagée, par exemple 2g.</translation>
    </message>
    <message>
        <source>More arguments for docker run.</source>
        <translation>D’autres arguments pour docker run.</translation>
    </message>
    <message>
        <source>More, such as cores, memory_gb and gpus.</source>
        <translation>D’autres indications, telles que cores, memory_gb et gpus.</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped.</source>
        <translation>Nombre de secondes avant l’arrêt.</translation>
    </message>
    <message>
        <source>How many trials there are at most.</source>
        <translation>Le nombre maximal d’essais.</translation>
    </message>
    <message>
        <source>How many trials run at once.</source>
        <translation>Le nombre d’essais exécutés à la fois.</translation>
    </message>
    <message>
        <source>Seconds after which a trial is stopped.</source>
        <translation>Nombre de secondes avant l’arrêt d’un essai.</translation>
    </message>
    <message>
        <source>How the processes find each other.</source>
        <translation>Comment les processus se trouvent entre eux.</translation>
    </message>
    <message>
        <source>Processes on each computer.</source>
        <translation>Processus sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>Workers of TensorFlow.</source>
        <translation>Workers de TensorFlow.</translation>
    </message>
    <message>
        <source>Parameter servers of TensorFlow.</source>
        <translation>Serveurs de paramètres de TensorFlow.</translation>
    </message>
    <message>
        <source>Where steps run that do not say it.</source>
        <translation>Où s’exécutent les étapes qui ne l’indiquent pas.</translation>
    </message>
    <message>
        <source>Where outputs are kept.</source>
        <translation>Où les sorties sont conservées.</translation>
    </message>
    <message>
        <source>Whether the other steps go on when one fails.</source>
        <translation>Indique si les autres étapes continuent quand l’une d’elles échoue.</translation>
    </message>
    <message>
        <source>Whether a step runs whose optional input failed.</source>
        <translation>Indique si une étape s’exécute quand une de ses entrées facultatives a échoué.</translation>
    </message>
    <message>
        <source>true: no step is reused.</source>
        <translation>true : aucune étape n’est réutilisée.</translation>
    </message>
    <message>
        <source>The step that runs before all others.</source>
        <translation>L’étape qui s’exécute avant toutes les autres.</translation>
    </message>
    <message>
        <source>The step that runs after all others.</source>
        <translation>L’étape qui s’exécute après toutes les autres.</translation>
    </message>
    <message>
        <source>What the data is.</source>
        <translation>Ce que sont les données.</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>Ce qu’est le modèle.</translation>
    </message>
    <message>
        <source>How the values are picked.</source>
        <translation>Comment les valeurs sont choisies.</translation>
    </message>
    <message>
        <source>The values that are tried, by name.</source>
        <translation>Les valeurs essayées, par nom.</translation>
    </message>
    <message>
        <source>What is made best.</source>
        <translation>Ce qui est optimisé.</translation>
    </message>
    <message>
        <source>When a trial is given up.</source>
        <translation>Quand un essai est abandonné.</translation>
    </message>
    <message>
        <source>What each trial runs.</source>
        <translation>Ce que chaque essai exécute.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Le sens dans lequel la métrique est meilleure.</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>La métrique, telle que le script la consigne.</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>Comment les essais sont comparés.</translation>
    </message>
    <message>
        <source>After how many metrics it is looked at.</source>
        <translation>Le nombre de métriques entre deux comparaisons.</translation>
    </message>
    <message>
        <source>How many metrics are waited for first.</source>
        <translation>Le nombre de métriques à attendre avant la première comparaison.</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>Le retard qu’un essai peut avoir, en proportion.</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>Le retard qu’un essai peut avoir.</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>La part des essais qui est abandonnée.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>Comment les valeurs sont réparties.</translation>
    </message>
    <message>
        <source>The values to choose from.</source>
        <translation>Les valeurs parmi lesquelles choisir.</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>La plus petite valeur.</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>La plus grande valeur.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Nothing was registered.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 %2 is already registered with this content.</source>
        <translation>%1 %2&#xa0;: déjà enregistré avec ce contenu.</translation>
    </message>
    <message>
        <source>Registered %1 %2.</source>
        <translation>Enregistré&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>From job</source>
        <translation>Issu du job</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source> (latest)</source>
        <translation> (la plus récente)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>sa version</translation>
    </message>
    <message>
        <source>YAML file that describes it</source>
        <translation>fichier YAML qui la décrit</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the definition before it is registered</source>
        <translation>PATH=VALUE, modifie la définition avant son enregistrement</translation>
    </message>
    <message>
        <source>its name (default: as in the file)</source>
        <translation>son nom (par défaut&#xa0;: celui du fichier)</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>sa version (par défaut&#xa0;: celle du fichier, sinon le numéro suivant)</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>KEY=VALUE, may be repeated</source>
        <translation>KEY=VALUE, peut être répété</translation>
    </message>
    <message>
        <source>file, folder or reference</source>
        <translation>fichier, dossier ou référence</translation>
    </message>
    <message>
        <source>uri_file, uri_folder or mltable</source>
        <translation>uri_file, uri_folder ou mltable</translation>
    </message>
    <message>
        <source>custom_model, mlflow_model or triton_model</source>
        <translation>custom_model, mlflow_model ou triton_model</translation>
    </message>
    <message>
        <source>the job that made it</source>
        <translation>le job qui l’a produit</translation>
    </message>
    <message>
        <source>the job&apos;s output (default: artifacts)</source>
        <translation>la sortie du job (par défaut&#xa0;: artifacts)</translation>
    </message>
    <message>
        <source>register a version</source>
        <translation>enregistrer une version</translation>
    </message>
    <message>
        <source>list the newest versions, or all versions of one</source>
        <translation>lister les versions les plus récentes, ou toutes celles d’une ressource</translation>
    </message>
    <message>
        <source>only with this text in name, description or tags</source>
        <translation>seulement avec ce texte dans le nom, la description ou les étiquettes</translation>
    </message>
    <message>
        <source>at most so many (default 100)</source>
        <translation>nombre maximal (par défaut 100)</translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation>y compris les archivées</translation>
    </message>
    <message>
        <source>only archived ones</source>
        <translation>seulement les archivées</translation>
    </message>
    <message>
        <source>show one version (default: the latest)</source>
        <translation>afficher une version (par défaut&#xa0;: la plus récente)</translation>
    </message>
    <message>
        <source>latest, or another alias</source>
        <translation>latest ou un autre alias</translation>
    </message>
    <message>
        <source>copy its files into a folder</source>
        <translation>copier ses fichiers dans un dossier</translation>
    </message>
    <message>
        <source>where to (default: here)</source>
        <translation>destination (par défaut&#xa0;: ici)</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>remplacer les fichiers existants</translation>
    </message>
    <message>
        <source>hide one version, or all, from lists; it can still be used</source>
        <translation>masquer une version, ou toutes, dans les listes&#x202f;; elle reste utilisable</translation>
    </message>
    <message>
        <source>show an archived version again</source>
        <translation>réafficher une version archivée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cible de calcul</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>S’exécute sur</translation>
    </message>
    <message>
        <source>say where data, a datastore or a URL of the files lies here</source>
        <translation>indiquer où se trouvent ici des données, un magasin de données ou une URL cités dans les fichiers</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>indiquer où se trouve ici un modèle cité dans les fichiers</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>indiquer à quel fichier correspond un composant cité dans les fichiers</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>oublier son emplacement</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>lister ce qui est lié</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>indiquer ce que représente un nom de cible de calcul cité dans les fichiers</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>oublier ce qu’il représente</translation>
    </message>
    <message>
        <source>list compute names and where they run</source>
        <translation>lister les noms de cibles de calcul et leur lieu d’exécution</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>Récupération de %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <translation>Récupération de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The engine runs (process %1).</source>
        <translation>Le moteur est en marche (processus %1).</translation>
    </message>
    <message>
        <source>No engine runs.</source>
        <translation>Aucun moteur n’est en marche.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>start the workspace&apos;s engine</source>
        <translation>démarrer le moteur de l’espace de travail</translation>
    </message>
    <message>
        <source>say whether it runs and what it does</source>
        <translation>indiquer s’il est en marche et ce qu’il fait</translation>
    </message>
    <message>
        <source>end it; steps that run go on</source>
        <translation>l’arrêter&#x202f;; les étapes en cours continuent</translation>
    </message>
    <message>
        <source>also while jobs run: the next engine takes them up</source>
        <translation>même pendant des jobs&#xa0;: le moteur suivant les reprend</translation>
    </message>
    <message>
        <source>be the engine (started by itself where one is needed)</source>
        <translation>être le moteur (démarré automatiquement au besoin)</translation>
    </message>
    <message>
        <source>YAML file of a job or component</source>
        <translation>fichier YAML d’un job ou d’un composant</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the job before it is submitted (inputs.epochs=3)</source>
        <translation>PATH=VALUE, modifie le job avant sa soumission (inputs.epochs=3)</translation>
    </message>
    <message>
        <source>name of the job (default: generated)</source>
        <translation>nom du job (par défaut&#xa0;: généré)</translation>
    </message>
    <message>
        <source>experiment (default: this folder&apos;s name)</source>
        <translation>expérience (par défaut&#xa0;: le nom de ce dossier)</translation>
    </message>
    <message>
        <source>name for people</source>
        <translation>nom lisible</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>cible de calcul de toutes les étapes</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE, variable d’environnement d’un job de commande, peut être répété</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>exécuter toutes les étapes, sans rien réutiliser</translation>
    </message>
    <message>
        <source>run this step anew (outer.inner), may be repeated</source>
        <translation>réexécuter cette étape (outer.inner), peut être répété</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Rien n’a été soumis.</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>réutiliser</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Code: %1 files, %2 bytes</source>
        <translation>Code&#xa0;: %1 fichiers, %2 octets</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2). tenon job restore brings it back; tenon workspace gc --empty-trash frees the space.</source>
        <translation>%1 est dans la corbeille (%2). tenon job restore le restaure&#x202f;; tenon workspace gc --empty-trash libère l’espace.</translation>
    </message>
    <message>
        <source>name of the job</source>
        <translation>nom du job</translation>
    </message>
    <message>
        <source>follow it to its end; exit code 0 only when it completed</source>
        <translation>le suivre jusqu’à la fin&#x202f;; code de sortie 0 seulement s’il a abouti</translation>
    </message>
    <message>
        <source>submit a job</source>
        <translation>soumettre un job</translation>
    </message>
    <message>
        <source>say what would run and why, and what would be reused</source>
        <translation>indiquer ce qui serait exécuté et pourquoi, et ce qui serait réutilisé</translation>
    </message>
    <message>
        <source>list jobs, newest first</source>
        <translation>lister les jobs, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>steps of this job</source>
        <translation>étapes de ce job</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>nombre maximal (par défaut 50)</translation>
    </message>
    <message>
        <source>only of this experiment</source>
        <translation>seulement de cette expérience</translation>
    </message>
    <message>
        <source>only with this text in name, experiment or tags</source>
        <translation>seulement avec ce texte dans le nom, l’expérience ou les étiquettes</translation>
    </message>
    <message>
        <source>only in this state (Running, Failed, …), may be repeated</source>
        <translation>seulement dans cet état (Running, Failed, …), peut être répété</translation>
    </message>
    <message>
        <source>command, pipeline or run</source>
        <translation>command, pipeline ou run</translation>
    </message>
    <message>
        <source>only deleted ones</source>
        <translation>seulement les supprimés</translation>
    </message>
    <message>
        <source>show a job with its steps, inputs, outputs, parameters and metrics</source>
        <translation>afficher un job avec ses étapes, entrées, sorties, paramètres et métriques</translation>
    </message>
    <message>
        <source>follow a job to its end</source>
        <translation>suivre un job jusqu’à la fin</translation>
    </message>
    <message>
        <source>cancel a job or one of its steps</source>
        <translation>annuler un job ou l’une de ses étapes</translation>
    </message>
    <message>
        <source>hide a job from lists</source>
        <translation>masquer un job dans les listes</translation>
    </message>
    <message>
        <source>put a job into the trash</source>
        <translation>mettre un job à la corbeille</translation>
    </message>
    <message>
        <source>bring an archived or deleted job back</source>
        <translation>restaurer un job archivé ou supprimé</translation>
    </message>
    <message>
        <source>copy outputs, logs and artifacts into a folder</source>
        <translation>copier les sorties, journaux et artefacts dans un dossier</translation>
    </message>
    <message>
        <source>where to (default: a folder with the job&apos;s name)</source>
        <translation>destination (par défaut&#xa0;: un dossier portant le nom du job)</translation>
    </message>
    <message>
        <source>only this output, may be repeated</source>
        <translation>seulement cette sortie, peut être répété</translation>
    </message>
    <message>
        <source>outputs and artifacts of every step, too</source>
        <translation>y compris les sorties et artefacts de chaque étape</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics</source>
        <translation>indiquer ce qui distingue deux jobs&#xa0;: réglages, code, paramètres, métriques</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Réutilisé</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Reused from</source>
        <translation>Réutilisé depuis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (depuis %2)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>folder of the workspace (default: the nearest one upwards, else here)</source>
        <translation>dossier de l’espace de travail (par défaut&#xa0;: le plus proche en remontant, sinon celui-ci)</translation>
    </message>
    <message>
        <source>table, json or tsv</source>
        <translation>table, json ou tsv</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>Tenon Studio on the command line: run pipelines and look after their results.</source>
        <translation>Tenon Studio en ligne de commande&#xa0;: exécuter des pipelines et suivre leurs résultats.</translation>
    </message>
    <message>
        <source>Job %1 in experiment %2</source>
        <translation>Job %1 de l’expérience %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>  … %1 bytes of %2 left out, see %3</source>
        <translation>  … %1 octets de %2 omis, voir %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>Le job continue. Pour le suivre de nouveau&#xa0;: tenon job stream %1</translation>
    </message>
    <message>
        <source>Cancel the job? [y/N] (Ctrl+C again: leave it running) </source>
        <translation>Annuler le job&#x202f;? [y/N] (Ctrl+C de nouveau&#xa0;: le laisser continuer) </translation>
    </message>
    <message>
        <source>Completed. Look at it again with: tenon job show %1</source>
        <translation>Terminé. Pour le revoir&#xa0;: tenon job show %1</translation>
    </message>
    <message>
        <source>Not completed. Look at it again with: tenon job show %1</source>
        <translation>Non abouti. Pour le revoir&#xa0;: tenon job show %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>found for each job</source>
        <translation>recherché pour chaque job</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Jobs removed from the trash: %1</source>
        <translation>Jobs retirés de la corbeille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept, because a registered asset uses its files: %1</source>
        <translation>Conservés, car une ressource enregistrée utilise leurs fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would remove %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Seraient supprimés&#xa0;: %1 fichiers stockés, %2 arborescences et %3 dossiers de job&#xa0;: %4</translation>
    </message>
    <message>
        <source>Removed %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Supprimés&#xa0;: %1 fichiers stockés, %2 arborescences et %3 dossiers de job&#xa0;: %4</translation>
    </message>
    <message>
        <source>Checked %1 stored files of %2 snapshots: %3</source>
        <translation>Vérifié&#xa0;: %1 fichiers stockés de %2 instantanés&#xa0;: %3</translation>
    </message>
    <message>
        <source>all are there and unchanged</source>
        <translation>tous présents et inchangés</translation>
    </message>
    <message>
        <source>%1 are missing or damaged</source>
        <translation>manquants ou endommagés&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>make a folder a workspace</source>
        <translation>faire d’un dossier un espace de travail</translation>
    </message>
    <message>
        <source>say where its data lies, whether it is trusted, and its settings</source>
        <translation>indiquer où se trouvent ses données, s’il est approuvé, et ses réglages</translation>
    </message>
    <message>
        <source>how much its data takes on the disk, too</source>
        <translation>et aussi la place que ses données occupent sur le disque</translation>
    </message>
    <message>
        <source>let what is in the folder run</source>
        <translation>autoriser l’exécution du contenu du dossier</translation>
    </message>
    <message>
        <source>a moved folder: this is the same workspace</source>
        <translation>dossier déplacé&#xa0;: c’est le même espace de travail</translation>
    </message>
    <message>
        <source>a copied folder: make it a workspace of its own</source>
        <translation>dossier copié&#xa0;: en faire un espace de travail distinct</translation>
    </message>
    <message>
        <source>remove what no job and no registered version uses</source>
        <translation>supprimer ce qu’aucun job ni aucune version enregistrée n’utilise</translation>
    </message>
    <message>
        <source>read everything that is kept and prove that it is whole</source>
        <translation>lire tout ce qui est conservé et vérifier son intégrité</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>indiquer seulement ce qui serait supprimé</translation>
    </message>
    <message>
        <source>remove deleted jobs for good</source>
        <translation>supprimer définitivement les jobs supprimés</translation>
    </message>
    <message>
        <source>%1 files, %2 errors, %3 warnings</source>
        <translation>%1 fichiers, %2 erreurs, %3 avertissements</translation>
    </message>
    <message>
        <source>tell every problem of files, or of all YAML files in a folder, with its place</source>
        <translation>signaler chaque problème de fichiers, ou de tous les fichiers YAML d’un dossier, avec son emplacement</translation>
    </message>
    <message>
        <source>a file, may be repeated</source>
        <translation>un fichier, peut être répété</translation>
    </message>
    <message>
        <source>warnings too end with exit code 1</source>
        <translation>les avertissements donnent aussi le code de sortie 1</translation>
    </message>
    <message>
        <source>change values and nothing else of a file</source>
        <translation>modifier des valeurs d’un fichier, et rien d’autre</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>PATH=VALUE</translation>
    </message>
    <message>
        <source>Saved %1. Look into it before you send it; all of it is plain text.</source>
        <translation>%1 a été enregistré. Examinez-le avant de l’envoyer ; tout y est en texte brut.</translation>
    </message>
    <message>
        <source>save a zip file that helps to find a fault; without secrets and file contents</source>
        <translation>enregistrer un fichier zip qui aide à trouver une panne ; sans secrets ni contenu de fichiers</translation>
    </message>
    <message>
        <source>where to save it (default: in the current folder, with the time)</source>
        <translation>où l’enregistrer (par défaut : dans le dossier courant, avec l’heure)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (dernier état connu)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>définir l’interpréteur Python des jobs, ou à partir de combien de secondes le bureau signale la fin d’un job ; sans valeur, le réglage habituel s’applique</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Lecture du code : %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>soumettre de nouveau un job à l’identique : avec le code et les réglages conservés</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 octets, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cible de calcul</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python et ses paquets</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>Resources and limits</source>
        <translation>Ressources et limites</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Uncommitted changes</source>
        <translation>Modifications non validées</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Sortie %1</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>point de terminaison</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>cible de calcul</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>magasin de données</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace de travail</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Un studio de bureau natif pour l’apprentissage automatique.</translation>
    </message>
    <message>
        <source>Folder of a workspace, or a file in one.</source>
        <translation>Dossier d’un espace de travail, ou fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Show the job of this name.</source>
        <translation>Afficher le job portant ce nom.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>With --job: open the log, too.</source>
        <translation>Avec --job : ouvrir aussi le journal.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something in Tenon Studio went wrong: %{reason}. Please report it with the engine log.</source>
        <translation>Une erreur s’est produite dans Tenon Studio&#xa0;: %{reason}. Veuillez la signaler en joignant le journal du moteur.</translation>
    </message>
    <message>
        <source>Cannot open %{path}: %{reason}.</source>
        <translation>Impossible d’ouvrir %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}.</source>
        <translation>Impossible de lire %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot write %{path}: %{reason}. Nothing was changed.</source>
        <translation>Impossible d’écrire %{path}&#xa0;: %{reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The connection to the engine was closed before it answered.</source>
        <translation>La connexion au moteur a été fermée avant sa réponse.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation>La connexion au moteur a été perdue. Les jobs en cours continuent&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation>Le socket %{path} appartient à un autre utilisateur&#xa0;: rien ne lui a été envoyé. Supprimez-le et réessayez.</translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation>Le moteur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>Aucun moteur ne répond pour l’espace de travail %{path}. Son fichier .tenon/engine.log indique pourquoi il n’a pas démarré.</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>Le programme «&#x202f;tenon&#x202f;» est introuvable à côté de ce programme ou dans PATH. Réinstallez Tenon Studio.</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>Le dossier %{path} est un lien, appartient à quelqu’un d’autre ou est accessible à d’autres&#xa0;: il n’est pas utilisé. Supprimez-le et réessayez.</translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation>Impossible de démarrer le moteur %{program}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation>%{path} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Cannot make the folder %{path}: %{reason}.</source>
        <translation>Impossible de créer le dossier %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remove %{path}: %{reason}.</source>
        <translation>Impossible de supprimer %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is larger than the limit of %{limit} bytes.</source>
        <translation>%{path} dépasse la limite de %{limit} octets.</translation>
    </message>
    <message>
        <source>The artifact path &quot;%{path}&quot; is not allowed. Use a relative path without &quot;..&quot; that stays inside the run&apos;s artifacts.</source>
        <translation>Le chemin d’artefact «&#x202f;%{path}&#x202f;» n’est pas autorisé. Utilisez un chemin relatif sans «&#x202f;..&#x202f;» qui reste dans les artefacts de l’exécution.</translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation>Une métrique stockée est endommagée et illisible. Les autres métriques ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation>Le filtre «&#x202f;%{filter}&#x202f;» est incompréhensible près de «&#x202f;%{near}&#x202f;». Écrivez des conditions telles que metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>La requête n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The tracking interface cannot listen on this computer&apos;s loopback address: %{reason}.</source>
        <translation>L’interface de suivi ne peut pas écouter sur l’adresse de bouclage de cet ordinateur&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation>Impossible de lire le fichier d’attente du suivi %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation>Arrêté avant l’examen de tous les fichiers.</translation>
    </message>
    <message>
        <source>additional_includes: %{name} is already in the code folder. Rename one of them.</source>
        <translation>additional_includes: %{name} est déjà dans le dossier de code. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>additional_includes: %{path} does not exist.</source>
        <translation>additional_includes: %{path} n’existe pas.</translation>
    </message>
    <message>
        <source>The stored list of files of a snapshot is damaged (line %{line}). Submit the job again to take a new snapshot.</source>
        <translation>La liste de fichiers stockée d’un instantané est endommagée (ligne %{line}). Soumettez de nouveau le job pour créer un nouvel instantané.</translation>
    </message>
    <message>
        <source>%{path} does not exist.</source>
        <translation>%{path} n’existe pas.</translation>
    </message>
    <message>
        <source>The code folder %{path} is not a folder.</source>
        <translation>Le dossier de code %{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>%{path} is not empty. Choose a new folder.</source>
        <translation>%{path} n’est pas vide. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
        <source>%{path} has more than %{limit} files. Leave out what the job does not need with an .amlignore file.</source>
        <translation>%{path} contient plus de %{limit} fichiers. Excluez ce dont le job n’a pas besoin avec un fichier .amlignore.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}. Change its permissions or leave it out with an .amlignore file.</source>
        <translation>Impossible de lire %{path}&#xa0;: %{reason}. Modifiez ses permissions ou excluez-le avec un fichier .amlignore.</translation>
    </message>
    <message>
        <source>Cannot write the zip file %{path}: %{reason}.</source>
        <translation>Impossible d’écrire le fichier zip %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered, and a version never changes. Choose another version.</source>
        <translation>%{kind} %{name}:%{version}&#xa0;: déjà enregistré, et une version ne change jamais. Choisissez une autre version.</translation>
    </message>
    <message>
        <source>The database %{path} is in use by another program. Try again in a moment.</source>
        <translation>La base de données %{path} est utilisée par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The database refused a change: %{reason}.</source>
        <translation>La base de données a refusé une modification&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} is damaged: %{reason}. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>La base de données %{path} est endommagée&#xa0;: %{reason}. Elle n’a pas été modifiée. Restaurez-la depuis une sauvegarde, ou déplacez le dossier .tenon ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%{path} exists already and was not touched.</source>
        <translation>%{path} existe déjà et n’a pas été touché.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation>Le disque qui contient %{path} est plein. Libérez de l’espace&#x202f;; rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} est endommagé&#xa0;: il n’indique pas de quel espace de travail il s’agit. Restaurez-le depuis une sauvegarde, ou déplacez le dossier .tenon ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Reading the database was stopped.</source>
        <translation>La lecture de la base de données a été interrompue.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} reports an error: %{reason}.</source>
        <translation>Le disque qui contient %{path} signale une erreur&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>There is already a job named %{name}. Choose another name.</source>
        <translation>Un job nommé %{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key file %{path} is open to others, a link or not yours. Remove it; a new one is made.</source>
        <translation>Le fichier de clé %{path} est accessible à d’autres, est un lien ou ne vous appartient pas. Supprimez-le&#x202f;; un nouveau sera créé.</translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation>L’espace de travail n’a pas de base de données à %{path}. Soumettez un job ou exécutez «&#x202f;tenon workspace init&#x202f;» pour en créer une.</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>La base de données de l’espace de travail est en version %{found}, créée par un Tenon Studio plus récent&#x202f;; celui-ci connaît la version %{known}. Elle n’a pas été modifiée. Mettez à jour Tenon Studio pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation>%{kind} %{name} en version %{version}&#xa0;: introuvable.</translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation>Il n’y a pas de job %{name} dans cet espace de travail.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation>Un fichier stocké (%{digest}) est manquant. Soumettez de nouveau le job pour le stocker à nouveau.</translation>
    </message>
    <message>
        <source>%{path} is not a workspace yet. Submit a job or run “tenon workspace init” there.</source>
        <translation>%{path} n’est pas encore un espace de travail. Soumettez un job ou exécutez-y «&#x202f;tenon workspace init&#x202f;».</translation>
    </message>
    <message>
        <source>%{path} is not a database. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} n’est pas une base de données. Rien n’a été modifié. Restaurez ce fichier depuis une sauvegarde, ou déplacez le dossier .tenon ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%{path} is a database of another program. It was not changed.</source>
        <translation>%{path} est une base de données d’un autre programme. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is damaged. Submit the job again to store it anew.</source>
        <translation>Un fichier stocké (%{digest}) est endommagé. Soumettez de nouveau le job pour le stocker à nouveau.</translation>
    </message>
    <message>
        <source>Cannot open the database %{path}: %{reason}.</source>
        <translation>Impossible d’ouvrir la base de données %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>The data of this workspace lies on the computer %{host}. Run jobs there.</source>
        <translation>Les données de cet espace de travail se trouvent sur l’ordinateur %{host}. Exécutez-y les jobs.</translation>
    </message>
    <message>
        <source>The stored files in %{path} are damaged. Submit the job again to store them anew.</source>
        <translation>Les fichiers stockés dans %{path} sont endommagés. Soumettez de nouveau le job pour les stocker à nouveau.</translation>
    </message>
    <message>
        <source>The parameter %{key} is already %{old} and cannot become %{new}.</source>
        <translation>Le paramètre %{key} vaut déjà %{old} et ne peut pas devenir %{new}.</translation>
    </message>
    <message>
        <source>The database %{path} cannot be written: %{reason}.</source>
        <translation>Impossible d’écrire dans la base de données %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} reports an error: %{reason}. Please report it with the engine log.</source>
        <translation>La base de données %{path} signale une erreur&#xa0;: %{reason}. Veuillez la signaler en joignant le journal du moteur.</translation>
    </message>
    <message>
        <source>The database is being closed. Nothing was changed.</source>
        <translation>La base de données est en cours de fermeture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something is too large for the database %{path}: %{reason}.</source>
        <translation>Un élément est trop volumineux pour la base de données %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remember what is trusted in %{path}: %{reason}.</source>
        <translation>Impossible de mémoriser les autorisations de confiance dans %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot look at the running job in %{path}: %{reason}.</source>
        <translation>Impossible d’examiner le job en cours dans %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the keeper %{path}: %{reason}. Jobs run, but the engine would not be started again after a crash.</source>
        <translation>Impossible de démarrer le gardien %{path}&#xa0;: %{reason}. Les jobs s’exécutent, mais le moteur ne serait pas relancé après un plantage.</translation>
    </message>
    <message>
        <source>Cannot prepare the step in %{path}: %{reason}.</source>
        <translation>Impossible de préparer l’étape dans %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the step&apos;s supervisor %{path}: %{reason}. Is Tenon Studio installed completely?</source>
        <translation>Impossible de démarrer le superviseur de l’étape %{path}&#xa0;: %{reason}. Tenon Studio est-il installé au complet&#x202f;?</translation>
    </message>
    <message>
        <source>The tracking call was refused.</source>
        <translation>L’appel de suivi a été refusé.</translation>
    </message>
    <message>
        <source>Brackets $[[ … ]] are nested too deep at “%{text}”. Use fewer levels.</source>
        <translation>Les crochets $[[ … ]] sont trop imbriqués à «&#x202f;%{text}&#x202f;». Utilisez moins de niveaux.</translation>
    </message>
    <message>
        <source>The bracket “%{text}” has no ${{ … }} in it, so it stays in the text as it is. Write $[[ … ${{inputs.name}} … ]] for a part that is dropped when the input has no value.</source>
        <translation>Le crochet «&#x202f;%{text}&#x202f;» ne contient aucun ${{ … }} et reste donc tel quel dans le texte. Écrivez $[[ … ${{inputs.name}} … ]] pour une partie omise quand l’entrée n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The input “%{name}” in $[[ … ]] is not optional. Declare it with optional: true, or remove the brackets.</source>
        <translation>L’entrée «&#x202f;%{name}&#x202f;» dans $[[ … ]] n’est pas facultative. Déclarez-la avec optional: true ou retirez les crochets.</translation>
    </message>
    <message>
        <source>The bracket at “%{text}” has no ]], so it stays in the text as it is. Close it with ]].</source>
        <translation>Le crochet à «&#x202f;%{text}&#x202f;» n’a pas de ]] et reste donc tel quel dans le texte. Fermez-le avec ]].</translation>
    </message>
    <message>
        <source>The expression ${{ }} is empty. Write a name in it, such as ${{inputs.data}}.</source>
        <translation>L’expression ${{ }} est vide. Écrivez-y un nom, par exemple ${{inputs.data}}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression: there must be one name without blanks between ${{ and }}.</source>
        <translation>«&#x202f;%{text}&#x202f;» n’est pas une expression&#xa0;: il faut un seul nom, sans espace, entre ${{ et }}.</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} n’a pas de valeur ici. Donnez une valeur ou un défaut à l’entrée, ou placez cette partie dans $[[ … ]].</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>L’entrée facultative «&#x202f;%{name}&#x202f;» n’a pas de valeur par défaut et est utilisée hors de $[[ … ]]&#xa0;: une exécution sans elle échouerait. Placez cette partie dans $[[ … ]] ou donnez une valeur par défaut.</translation>
    </message>
    <message>
        <source>The expression at “%{text}” has no }}. Close it with }}.</source>
        <translation>L’expression à «&#x202f;%{text}&#x202f;» n’a pas de }}. Fermez-la avec }}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression this version knows. Use inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME or search_space.NAME.</source>
        <translation>«&#x202f;%{text}&#x202f;» n’est pas une expression connue de cette version. Utilisez inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME ou search_space.NAME.</translation>
    </message>
    <message>
        <source>%{text} names no declared input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucune entrée déclarée.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no declared output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucune sortie déclarée.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucune entrée du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucune sortie du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no parameter of the search space.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucun paramètre de l’espace de recherche.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} ne désigne aucune étape du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}&#xa0;: l’étape «&#x202f;%{step}&#x202f;» n’a pas d’entrée «&#x202f;%{name}&#x202f;».%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}&#xa0;: l’étape «&#x202f;%{step}&#x202f;» n’a pas de sortie «&#x202f;%{name}&#x202f;».%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no valid reference. Write azureml:NAME:VERSION, azureml:NAME@latest, azureml://… or a path.</source>
        <translation>«&#x202f;%{value}&#x202f;» (%{key}) n’est pas une référence valide. Écrivez azureml:NAME:VERSION, azureml:NAME@latest, azureml://… ou un chemin.</translation>
    </message>
    <message>
        <source>The list of choices of “%{name}” is empty. Give at least one value.</source>
        <translation>La liste de choix de «&#x202f;%{name}&#x202f;» est vide. Donnez au moins une valeur.</translation>
    </message>
    <message>
        <source>The command is empty. Write what to run.</source>
        <translation>La commande est vide. Écrivez ce qu’il faut exécuter.</translation>
    </message>
    <message>
        <source>The component name “%{name}” is not of small letters, digits and underscores; Azure ML may refuse it.</source>
        <translation>Le nom de composant «&#x202f;%{name}&#x202f;» n’est pas formé de minuscules, de chiffres et de tirets bas&#x202f;; Azure ML peut le refuser.</translation>
    </message>
    <message>
        <source>A pipeline component has no settings; these are ignored. Put them into the pipeline job.</source>
        <translation>Un composant de pipeline n’a pas de section settings&#x202f;; celle-ci est ignorée. Placez-la dans le job de pipeline.</translation>
    </message>
    <message>
        <source>“%{value}” is no cron expression: it needs five fields (minute, hour, day, month, day of the week).</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une expression cron&#xa0;: il faut cinq champs (minute, heure, jour, mois, jour de la semaine).</translation>
    </message>
    <message>
        <source>The default %{value} of “%{name}” is outside its range (least: %{min}, most: %{max}). Change the default or the range.</source>
        <translation>La valeur par défaut %{value} de «&#x202f;%{name}&#x202f;» est hors de sa plage (minimum&#xa0;: %{min}, maximum&#xa0;: %{max}). Modifiez la valeur ou la plage.</translation>
    </message>
    <message>
        <source>The default “%{value}” of “%{name}” does not fit its type %{type}. Change the default or the type.</source>
        <translation>La valeur par défaut «&#x202f;%{value}&#x202f;» de «&#x202f;%{name}&#x202f;» ne correspond pas à son type %{type}. Modifiez la valeur ou le type.</translation>
    </message>
    <message>
        <source>The file is empty, or has only comments. Write the keys of a job, a component or another asset.</source>
        <translation>Le fichier est vide ou ne contient que des commentaires. Écrivez les clés d’un job, d’un composant ou d’une autre ressource.</translation>
    </message>
    <message>
        <source>The name “%{name}” must have 3 to 32 letters, digits and single dashes, and start with a letter.</source>
        <translation>Le nom «&#x202f;%{name}&#x202f;» doit compter de 3 à 32 lettres, chiffres et tirets simples, et commencer par une lettre.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of %{key}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une valeur possible de %{key}.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Valeurs possibles&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>L’environnement n’indique ni image, ni dossier de construction, ni fichier conda. Ajoutez l’un d’eux.</translation>
    </message>
    <message>
        <source>The component says no environment; Azure ML asks for one. It runs here with the interpreter of the workspace.</source>
        <translation>Le composant n’indique aucun environnement, alors qu’Azure ML en exige un. Ici, il s’exécute avec l’interpréteur de l’espace de travail.</translation>
    </message>
    <message>
        <source>“%{value}” is taken as the name of an environment. Write azureml: before it.</source>
        <translation>«&#x202f;%{value}&#x202f;» est pris pour le nom d’un environnement. Écrivez azureml: devant.</translation>
    </message>
    <message>
        <source>“%{one}” and “%{other}” cannot both be given. Remove one of them.</source>
        <translation>«&#x202f;%{one}&#x202f;» et «&#x202f;%{other}&#x202f;» ne peuvent pas être donnés ensemble. Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>There is no step “%{name}” in this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Il n’y a pas d’étape «&#x202f;%{name}&#x202f;» dans ce pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>The input “%{name}” has no path. Add path: with a folder, a file or a reference.</source>
        <translation>L’entrée «&#x202f;%{name}&#x202f;» n’a pas de chemin. Ajoutez path: avec un dossier, un fichier ou une référence.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job: use letters, digits, dashes, underscores and dots, at most 255.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne peut pas nommer un job&#xa0;: utilisez des lettres, chiffres, tirets, tirets bas et points, 255 au plus.</translation>
    </message>
    <message>
        <source>The deployment “%{name}” gets live and mirrored traffic; only one of them is possible.</source>
        <translation>Le déploiement «&#x202f;%{name}&#x202f;» reçoit du trafic réel et du trafic en miroir&#x202f;; un seul des deux est possible.</translation>
    </message>
    <message>
        <source>Mirrored traffic goes to one deployment, with at most 50 percent.</source>
        <translation>Le trafic en miroir va vers un seul déploiement, à 50&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>An entry of paths must say file:, folder: or pattern:.</source>
        <translation>Chaque élément de paths doit indiquer file:, folder: ou pattern:.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{key}. Write true or false.</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une valeur de %{key}. Écrivez true ou false.</translation>
    </message>
    <message>
        <source>%{path} is no component, but: %{kind}. Name a component file here.</source>
        <translation>%{path} n’est pas un composant, mais&#xa0;: %{kind}. Indiquez ici un fichier de composant.</translation>
    </message>
    <message>
        <source>%{path} is no job, but: %{kind}. Name a job file here.</source>
        <translation>%{path} n’est pas un job, mais&#xa0;: %{kind}. Indiquez ici un fichier de job.</translation>
    </message>
    <message>
        <source>“%{key}” must be a list. Write one item a line, each after “- ”.</source>
        <translation>«&#x202f;%{key}&#x202f;» doit être une liste. Écrivez un élément par ligne, chacun après «&#x202f;-&#x202f;».</translation>
    </message>
    <message>
        <source>“%{key}” must have keys of its own, indented below it.</source>
        <translation>«&#x202f;%{key}&#x202f;» doit avoir ses propres clés, en retrait au-dessous.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no number.</source>
        <translation>«&#x202f;%{value}&#x202f;» (%{key}) n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“%{key}” must be one text, not a list or keys of its own.</source>
        <translation>«&#x202f;%{key}&#x202f;» doit être un simple texte, et non une liste ou un groupe de clés.</translation>
    </message>
    <message>
        <source>The file is valid YAML, but no job, component or other asset: it must have keys at its top.</source>
        <translation>Le fichier est du YAML valide, mais pas un job, un composant ni une autre ressource&#xa0;: il doit comporter des clés au premier niveau.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no whole number.</source>
        <translation>«&#x202f;%{value}&#x202f;» (%{key}) n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The output “%{name}” has a version but no name, so it is not registered. Add name:.</source>
        <translation>La sortie «&#x202f;%{name}&#x202f;» a une version mais pas de nom&#xa0;: elle n’est donc pas enregistrée. Ajoutez name:.</translation>
    </message>
    <message>
        <source>A pipeline inside a step must stand in a file of its own. Move it there and name the file with component:.</source>
        <translation>Un pipeline contenu dans une étape doit avoir son propre fichier. Déplacez-le et indiquez ce fichier avec component:.</translation>
    </message>
    <message>
        <source>The pipeline has no step. Add one below jobs:.</source>
        <translation>Le pipeline n’a aucune étape. Ajoutez-en une sous jobs:.</translation>
    </message>
    <message>
        <source>The input “%{name}” of a component must be declared with a type, not be a value.</source>
        <translation>L’entrée «&#x202f;%{name}&#x202f;» d’un composant doit être déclarée avec un type, et non être une valeur.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: use letters, digits and underscores, starting with a letter; dots make groups.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne peut pas nommer une entrée ou une sortie&#xa0;: utilisez des lettres, chiffres et tirets bas, en commençant par une lettre&#x202f;; les points forment des groupes.</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known. Did you mean “%{nearest}”?</source>
        <translation>Le type «&#x202f;%{type}&#x202f;» est inconnu. Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The least value %{min} of “%{name}” is larger than the most %{max}. Swap them.</source>
        <translation>La valeur minimale %{min} de «&#x202f;%{name}&#x202f;» est supérieure à la valeur maximale %{max}. Intervertissez-les.</translation>
    </message>
    <message>
        <source>%{value} is no possible request timeout: from 1 to 180000 milliseconds.</source>
        <translation>%{value} n’est pas un délai de requête possible&#xa0;: de 1 à 180000 millisecondes.</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>«&#x202f;%{key}&#x202f;» manque dans %{what}.%{if nearest} «&#x202f;%{nearest}&#x202f;» en est-il une faute de frappe&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne peut pas nommer une entrée ou une sortie&#xa0;: ce nom masquerait une variable d’environnement. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The parameter “%{name}” of type %{type} does not go with %{sampling} sampling. Choose another sampling algorithm or type.</source>
        <translation>Le paramètre «&#x202f;%{name}&#x202f;» de type %{type} ne convient pas à l’échantillonnage %{sampling}. Choisissez un autre algorithme d’échantillonnage ou un autre type.</translation>
    </message>
    <message>
        <source>The step “%{name}” names the compute local, which Azure ML does not allow in pipelines. It runs on this computer here.</source>
        <translation>L’étape «&#x202f;%{name}&#x202f;» indique la cible de calcul local, qu’Azure ML n’autorise pas dans les pipelines. Ici, elle s’exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The step name “%{name}” is no Python identifier; Azure ML refuses it. Use letters, digits and underscores.</source>
        <translation>Le nom d’étape «&#x202f;%{name}&#x202f;» n’est pas un identificateur Python&#x202f;; Azure ML le refuse. Utilisez des lettres, chiffres et tirets bas.</translation>
    </message>
    <message>
        <source>%{key} must be at least %{least}.</source>
        <translation>%{key} doit valoir au moins %{least}.</translation>
    </message>
    <message>
        <source>The traffic sums up to %{sum} percent; it must be 0 or 100, each share from 0 to 100.</source>
        <translation>La somme du trafic est de %{sum}&#xa0;%&#x202f;; elle doit être de 0 ou 100, chaque part allant de 0 à 100.</translation>
    </message>
    <message>
        <source>The key “%{key}” is not known here; it is kept and has no effect.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>La clé «&#x202f;%{key}&#x202f;» est inconnue ici&#x202f;; elle est conservée et reste sans effet.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known; it is kept, but cannot run here.</source>
        <translation>Le type «&#x202f;%{type}&#x202f;» est inconnu&#x202f;; il est conservé, mais ne peut pas être exécuté ici.</translation>
    </message>
    <message>
        <source>The pipeline component %{path} contains itself: %{chain}. Remove one of the steps.</source>
        <translation>Le composant de pipeline %{path} se contient lui-même&#xa0;: %{chain}. Supprimez l’une des étapes.</translation>
    </message>
    <message>
        <source>Pipelines are nested deeper than %{limit} levels at %{path}. Use fewer levels.</source>
        <translation>Les pipelines sont imbriqués sur plus de %{limit} niveaux à %{path}. Utilisez moins de niveaux.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{path}. Remove one of the connections.</source>
        <translation>Ces étapes s’attendent mutuellement&#xa0;: %{path}. Supprimez l’une des connexions.</translation>
    </message>
    <message>
        <source>The step “%{name}” runs first or last and cannot be connected with other steps. Remove the connection.</source>
        <translation>L’étape «&#x202f;%{name}&#x202f;» s’exécute en premier ou en dernier et ne peut pas être reliée à d’autres étapes. Supprimez la connexion.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of the input “%{name}” of the step “%{step}”. Possible: %{known}.</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une valeur possible de l’entrée «&#x202f;%{name}&#x202f;» de l’étape «&#x202f;%{step}&#x202f;». Valeurs possibles&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>“%{value}” does not fit the type %{type} of the input “%{name}” of the step “%{step}”.</source>
        <translation>«&#x202f;%{value}&#x202f;» ne correspond pas au type %{type} de l’entrée «&#x202f;%{name}&#x202f;» de l’étape «&#x202f;%{step}&#x202f;».</translation>
    </message>
    <message>
        <source>The step “%{step}” gives no value to the input “%{name}”, which has no default. Add it below inputs:.</source>
        <translation>L’étape «&#x202f;%{step}&#x202f;» ne donne pas de valeur à l’entrée «&#x202f;%{name}&#x202f;», qui n’a pas de valeur par défaut. Ajoutez-la sous inputs:.</translation>
    </message>
    <message>
        <source>%{value} is outside the range of the input “%{name}” of the step “%{step}” (least: %{min}, most: %{max}).</source>
        <translation>%{value} est hors de la plage de l’entrée «&#x202f;%{name}&#x202f;» de l’étape «&#x202f;%{step}&#x202f;» (minimum&#xa0;: %{min}, maximum&#xa0;: %{max}).</translation>
    </message>
    <message>
        <source>The step “%{step}” reads its own output “%{name}”. Connect another step.</source>
        <translation>L’étape «&#x202f;%{step}&#x202f;» lit sa propre sortie «&#x202f;%{name}&#x202f;». Reliez une autre étape.</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is of type %{type}, but gets %{given} from %{from}.</source>
        <translation>L’entrée «&#x202f;%{name}&#x202f;» de l’étape «&#x202f;%{step}&#x202f;» est de type %{type}, mais reçoit %{given} depuis %{from}.</translation>
    </message>
    <message>
        <source>The step “%{step}” gives a value to “%{name}”, but its component has no such input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>L’étape «&#x202f;%{step}&#x202f;» donne une valeur à «&#x202f;%{name}&#x202f;», mais son composant n’a pas cette entrée.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The step “%{step}” binds “%{name}”, but its component has no such output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>L’étape «&#x202f;%{step}&#x202f;» lie «&#x202f;%{name}&#x202f;», mais son composant n’a pas cette sortie.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} dans l’étape «&#x202f;%{step}&#x202f;» ne désigne aucune entrée du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} dans l’étape «&#x202f;%{step}&#x202f;» ne désigne aucune sortie du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} dans l’étape «&#x202f;%{step}&#x202f;» ne désigne aucune étape du pipeline.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}&#xa0;: l’étape «&#x202f;%{from}&#x202f;» n’a pas d’entrée «&#x202f;%{name}&#x202f;».%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}&#xa0;: l’étape «&#x202f;%{from}&#x202f;» n’a pas de sortie «&#x202f;%{name}&#x202f;».%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{text}” is not a number, but the type %{type} needs one.</source>
        <translation>«&#x202f;%{text}&#x202f;» n’est pas un nombre, mais le type %{type} en exige un.</translation>
    </message>
    <message>
        <source>There is text after the closing quote. Put the whole value in one pair of quotes.</source>
        <translation>Du texte suit le guillemet fermant. Placez toute la valeur dans une seule paire de guillemets.</translation>
    </message>
    <message>
        <source>The alias *%{name} stands inside the value it means. Write the value out.</source>
        <translation>L’alias *%{name} se trouve dans la valeur qu’il désigne. Écrivez la valeur en toutes lettres.</translation>
    </message>
    <message>
        <source>Following the aliases of this file gives far too many values. Write the values out.</source>
        <translation>Le développement des alias de ce fichier donne beaucoup trop de valeurs. Écrivez les valeurs en toutes lettres.</translation>
    </message>
    <message>
        <source>The alias *%{name} means nothing: no &amp;%{name} stands before it. Put the text in quotes if the * belongs to it.</source>
        <translation>L’alias *%{name} ne désigne rien&#xa0;: aucun &amp;%{name} ne le précède. Mettez le texte entre guillemets si le * en fait partie.</translation>
    </message>
    <message>
        <source>This bracket is never closed, or something in it is no value. Close it with ] or }, and separate the items with commas.</source>
        <translation>Ce crochet n’est jamais fermé, ou un élément qu’il contient n’est pas une valeur. Fermez-le avec ] ou }, et séparez les éléments par des virgules.</translation>
    </message>
    <message>
        <source>The character %{character} is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Le caractère %{character} n’est pas autorisé en YAML. Supprimez-le ou écrivez-le comme séquence d’échappement entre guillemets doubles.</translation>
    </message>
    <message>
        <source>A second “: ” in one line. Put the text in quotes, or start the inner mapping on a new line.</source>
        <translation>Un second «&#x202f;:&#x202f;» sur la même ligne. Mettez le texte entre guillemets, ou commencez le mappage intérieur sur une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A comma is missing between two items.</source>
        <translation>Il manque une virgule entre deux éléments.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a name must be. Put the text in quotes if it is meant as a text.</source>
        <translation>Un mappage ou une liste se trouve là où il faut un nom. Mettez le texte entre guillemets s’il s’agit d’un texte.</translation>
    </message>
    <message>
        <source>The key “%{key}” is said twice here; the last one counts. Remove one of them.</source>
        <translation>La clé «&#x202f;%{key}&#x202f;» figure deux fois ici&#x202f;; la dernière l’emporte. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>The key “%{key}” is already there.</source>
        <translation>La clé «&#x202f;%{key}&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>The list at %{path} has no item %{index}.</source>
        <translation>La liste à %{path} n’a pas d’élément %{index}.</translation>
    </message>
    <message>
        <source>%{path} comes from an alias or a merge key, so it cannot be changed here. Change it where it is written.</source>
        <translation>%{path} provient d’un alias ou d’une clé de fusion et ne peut donc pas être modifié ici. Modifiez-le là où il est écrit.</translation>
    </message>
    <message>
        <source>“%{path}” is no path. Write a.b[2].c; put keys with dots in double quotes.</source>
        <translation>«&#x202f;%{path}&#x202f;» n’est pas un chemin. Écrivez a.b[2].c&#x202f;; mettez entre guillemets doubles les clés contenant des points.</translation>
    </message>
    <message>
        <source>There is nothing at %{path} in this file, so it cannot be changed.</source>
        <translation>Il n’y a rien à %{path} dans ce fichier&#xa0;: aucune modification possible.</translation>
    </message>
    <message>
        <source>The change of %{path} was refused because the file would not read back as asked. Edit it as text.</source>
        <translation>La modification de %{path} a été refusée, car le fichier ne serait pas relu comme demandé. Modifiez-le en tant que texte.</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML: %{reason}.</source>
        <translation>La valeur ne peut pas être écrite en YAML&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>This backslash escape does not exist in double quotes. Write two backslashes for one, or use single quotes.</source>
        <translation>Cette séquence d’échappement n’existe pas entre guillemets doubles. Doublez la barre oblique inverse ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>This line is indented by the wrong number of blanks. Keys of one mapping must start in one column.</source>
        <translation>Le retrait de cette ligne n’a pas le bon nombre d’espaces. Les clés d’un même mappage doivent commencer dans la même colonne.</translation>
    </message>
    <message>
        <source>A list must start on the line after its key. Move the “- ” to a new line.</source>
        <translation>Une liste doit commencer sur la ligne qui suit sa clé. Déplacez le «&#x202f;-&#x202f;» sur une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>Un guillemet est ouvert ici et jamais fermé. Ajoutez le guillemet fermant.</translation>
    </message>
    <message>
        <source>A text cannot start with “%{character}” unless it is in quotes. Put the value in quotes.</source>
        <translation>Un texte ne peut pas commencer par «&#x202f;%{character}&#x202f;» sans guillemets. Mettez la valeur entre guillemets.</translation>
    </message>
    <message>
        <source>The file holds more than one document; only one is allowed. Remove what follows the line with “---”.</source>
        <translation>Le fichier contient plusieurs documents&#x202f;; un seul est autorisé. Supprimez ce qui suit la ligne «&#x202f;---&#x202f;».</translation>
    </message>
    <message>
        <source>This is not valid YAML: %{reason}.</source>
        <translation>Ce n’est pas du YAML valide&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>A tab is used for indentation here. Replace it with blanks.</source>
        <translation>Une tabulation sert ici de retrait. Remplacez-la par des espaces.</translation>
    </message>
    <message>
        <source>The file is a template: its {{ … }} placeholders must be filled in, or the value put in quotes, before it can be read.</source>
        <translation>Le fichier est un modèle&#xa0;: ses champs {{ … }} doivent être remplis, ou la valeur mise entre guillemets, avant qu’il puisse être lu.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %{limit} levels here. Use fewer levels.</source>
        <translation>Les valeurs sont imbriquées ici sur plus de %{limit} niveaux. Utilisez moins de niveaux.</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} MB, which no YAML file of a workspace can be.</source>
        <translation>Le fichier dépasse %{limit} Mo, ce qu’aucun fichier YAML d’un espace de travail ne peut atteindre.</translation>
    </message>
    <message>
        <source>The tag %{tag} is not known to the tools that read this file; the value is taken as text. Remove the tag.</source>
        <translation>La balise %{tag} est inconnue des outils qui lisent ce fichier&#x202f;; la valeur est prise comme texte. Supprimez la balise.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, or is no text. Save it as UTF-8.</source>
        <translation>Le fichier est en UTF-16 ou n’est pas du texte. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x%{byte} here is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>L’octet 0x%{byte} n’est pas de l’UTF-8 valide ici. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>%{path} does not exist, so nothing was bound to it.</source>
        <translation>%{path} n’existe pas&#xa0;: rien n’y a été lié.</translation>
    </message>
    <message>
        <source>The code folder %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Le dossier de code %{path} n’existe pas. Les chemins sont relatifs au fichier qui les indique.</translation>
    </message>
    <message>
        <source>The component file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Le fichier de composant %{path} n’existe pas. Les chemins sont relatifs au fichier qui les indique.</translation>
    </message>
    <message>
        <source>There is no target %{target}. Targets known here: local.</source>
        <translation>La cible %{target} n’existe pas. Cibles connues ici&#xa0;: local.</translation>
    </message>
    <message>
        <source>An engine already runs for %{path}.</source>
        <translation>Un moteur est déjà en marche pour %{path}.</translation>
    </message>
    <message>
        <source>%{count} steps run. They go on when the engine is stopped with --now, and the next engine takes them up.</source>
        <translation>Étapes en cours&#xa0;: %{count}. Elles continuent si le moteur est arrêté avec --now, et le moteur suivant les reprend.</translation>
    </message>
    <message>
        <source>The engine cannot listen at %{path}: %{reason}.</source>
        <translation>Le moteur ne peut pas écouter à %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>The stored plan of this job cannot be read, so it is not taken up. Submit it again.</source>
        <translation>Le plan stocké de ce job est illisible&#xa0;: le job n’est pas repris. Soumettez-le de nouveau.</translation>
    </message>
    <message>
        <source>The expression %{text} cannot be used here.</source>
        <translation>L’expression %{text} ne peut pas être utilisée ici.</translation>
    </message>
    <message>
        <source>%{path} is a file, but the input takes a folder (uri_folder).</source>
        <translation>%{path} est un fichier, mais l’entrée attend un dossier (uri_folder).</translation>
    </message>
    <message>
        <source>%{path} is a folder, but the input takes a file (uri_file).</source>
        <translation>%{path} est un dossier, mais l’entrée attend un fichier (uri_file).</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; allowed are %{allowed}.</source>
        <translation>L’entrée %{input} vaut %{value}&#x202f;; valeurs autorisées&#xa0;: %{allowed}.</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; it must lie between %{minimum} and %{maximum}.</source>
        <translation>L’entrée %{input} vaut %{value}&#x202f;; elle doit être comprise entre %{minimum} et %{maximum}.</translation>
    </message>
    <message>
        <source>The path %{path} leaves the output it starts in.</source>
        <translation>Le chemin %{path} sort de la sortie où il commence.</translation>
    </message>
    <message>
        <source>The data %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Les données %{path} n’existent pas. Les chemins sont relatifs au fichier qui les indique.</translation>
    </message>
    <message>
        <source>This job belongs to the workspace this folder was copied from; it does not go on here.</source>
        <translation>Ce job appartient à l’espace de travail dont ce dossier est la copie&#x202f;; il ne se poursuit pas ici.</translation>
    </message>
    <message>
        <source>Jobs of type %{kind} can be opened and edited, but not run on this computer.</source>
        <translation>Les jobs de type %{kind} peuvent être ouverts et modifiés, mais pas exécutés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job. Use 1 to 255 letters, digits, dashes, underscores and dots.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne peut pas nommer un job. Utilisez de 1 à 255 lettres, chiffres, tirets, tirets bas et points.</translation>
    </message>
    <message>
        <source>No job file was given.</source>
        <translation>Aucun fichier de job n’a été donné.</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>Ce fichier est de nature %{kind}. Seuls les jobs et les composants peuvent être exécutés.</translation>
    </message>
    <message>
        <source>No job %{name} is under way.</source>
        <translation>Aucun job %{name} n’est en cours.</translation>
    </message>
    <message>
        <source>Job %{name} still runs. Cancel it first.</source>
        <translation>Le job %{name} est encore en cours. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Compute “%{value}” is not defined here; the step runs on this computer.</source>
        <translation>La cible de calcul «&#x202f;%{value}&#x202f;» n’est pas définie ici&#x202f;; l’étape s’exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with %{program} %{version}.</source>
        <translation>L’environnement «&#x202f;%{value}&#x202f;» n’a pas été mis en place&#x202f;; l’étape s’exécute avec %{program} %{version}.</translation>
    </message>
    <message>
        <source>%{value} instances were asked for; on this computer they are processes of one.</source>
        <translation>%{value} instances ont été demandées&#x202f;; sur cet ordinateur, ce sont des processus d’une même instance.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{steps}. Remove one of the bindings between them.</source>
        <translation>Ces étapes s’attendent mutuellement&#xa0;: %{steps}. Supprimez l’une des liaisons entre elles.</translation>
    </message>
    <message>
        <source>The pipeline has no steps.</source>
        <translation>Le pipeline n’a aucune étape.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s output %{output} is bound by two steps.</source>
        <translation>La sortie %{output} du pipeline est liée par deux étapes.</translation>
    </message>
    <message>
        <source>No step makes the pipeline&apos;s output %{output}. Bind one with ${{parent.outputs.%{output}}}.</source>
        <translation>Aucune étape ne produit la sortie %{output} du pipeline. Liez-en une avec ${{parent.outputs.%{output}}}.</translation>
    </message>
    <message>
        <source>The pipeline component %{file} contains itself.</source>
        <translation>Le composant de pipeline %{file} se contient lui-même.</translation>
    </message>
    <message>
        <source>These steps failed: %{steps}.</source>
        <translation>Ces étapes ont échoué&#xa0;: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline has more than %{limit} steps.</source>
        <translation>Le pipeline a plus de %{limit} étapes.</translation>
    </message>
    <message>
        <source>There is no step %{step}. Nearest name: %{nearest}.</source>
        <translation>Il n’y a pas d’étape %{step}. Nom le plus proche&#xa0;: %{nearest}.</translation>
    </message>
    <message>
        <source>The script needs the module %{module}, which %{program} (Python %{version}) does not have. Install the package %{package} there, or set another interpreter.</source>
        <translation>Le script a besoin du module %{module}, absent de %{program} (Python %{version}). Installez-y le paquet %{package} ou choisissez un autre interpréteur.</translation>
    </message>
    <message>
        <source>No Python 3 was found on PATH or in /usr/bin. Install python3, or set the workspace&apos;s interpreter.</source>
        <translation>Aucun Python 3 n’a été trouvé dans PATH ni dans /usr/bin. Installez python3 ou définissez l’interpréteur de l’espace de travail.</translation>
    </message>
    <message>
        <source>The Python interpreter %{program} cannot be used. Set another one for this workspace.</source>
        <translation>L’interpréteur Python %{program} est inutilisable. Choisissez-en un autre pour cet espace de travail.</translation>
    </message>
    <message>
        <source>%{reference} is not in this workspace.%{if nearest} Did you mean %{nearest}?%{end} Bind it to something local, or register it.</source>
        <translation>%{reference} n’est pas dans cet espace de travail.%{if nearest} Vouliez-vous dire %{nearest}&#x202f;?%{end} Liez cette référence à un élément local, ou enregistrez-la.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the disk was full, so not even its end could be written down.</source>
        <translation>L’étape %{step} a échoué&#xa0;: le disque était plein, au point que même sa fin n’a pas pu être consignée.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its command ended with exit code %{code}. The log tells more.</source>
        <translation>L’étape %{step} a échoué&#xa0;: sa commande s’est terminée avec le code de sortie %{code}. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Input %{input} has no value. Give it one, a default, or make it optional.</source>
        <translation>L’entrée %{input} n’a pas de valeur. Donnez-lui une valeur ou un défaut, ou rendez-la facultative.</translation>
    </message>
    <message>
        <source>Step %{step} is of type %{kind}, which cannot run on this computer.</source>
        <translation>L’étape %{step} est de type %{kind}, qui ne peut pas être exécuté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the computer was restarted while it ran.</source>
        <translation>L’étape %{step} a échoué&#xa0;: l’ordinateur a redémarré pendant son exécution.</translation>
    </message>
    <message>
        <source>Step %{step} failed: signal %{signal} ended it.</source>
        <translation>L’étape %{step} a échoué&#xa0;: le signal %{signal} y a mis fin.</translation>
    </message>
    <message>
        <source>Step %{step} could not be started: %{reason}.</source>
        <translation>L’étape %{step} n’a pas pu démarrer&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its supervisor was killed, so its processes were ended.</source>
        <translation>L’étape %{step} a échoué&#xa0;: son superviseur a été tué, et ses processus ont donc été arrêtés.</translation>
    </message>
    <message>
        <source>Step %{step} was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>L’étape %{step} a été arrêtée&#xa0;: elle a dépassé sa limite de %{seconds} s.</translation>
    </message>
    <message>
        <source>The component has no input %{input}. Nearest name: %{nearest}.</source>
        <translation>Le composant n’a pas d’entrée %{input}. Nom le plus proche&#xa0;: %{nearest}.</translation>
    </message>
    <message>
        <source>The component has no output %{output}. Nearest name: %{nearest}.</source>
        <translation>Le composant n’a pas de sortie %{output}. Nom le plus proche&#xa0;: %{nearest}.</translation>
    </message>
    <message>
        <source>%{path} is a copy of another workspace. Make it one of its own first (tenon workspace trust --new).</source>
        <translation>%{path} est la copie d’un autre espace de travail. Faites-en d’abord un espace distinct (tenon workspace trust --new).</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} a été déplacé ici depuis un autre emplacement. Indiquez qu’il s’agit du même espace de travail (tenon workspace trust --same) ou faites-en un nouveau (--new).</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>Une nouvelle identité ne se donne que moteur arrêté. Arrêtez d’abord le moteur.</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>Le paramètre %{key} n’existe pas.</translation>
    </message>
    <message>
        <source>Say which file: --file FILE.</source>
        <translation>Indiquez le fichier&#xa0;: --file FILE.</translation>
    </message>
    <message>
        <source>Say which one: --name NAME.</source>
        <translation>Indiquez lequel&#xa0;: --name NAME.</translation>
    </message>
    <message>
        <source>“%{text}” is no assignment. Write PATH=VALUE.</source>
        <translation>«&#x202f;%{text}&#x202f;» n’est pas une affectation. Écrivez PATH=VALUE.</translation>
    </message>
    <message>
        <source>There is no folder %{path}.</source>
        <translation>Le dossier %{path} n’existe pas.</translation>
    </message>
    <message>
        <source>The option %{option} needs a value.</source>
        <translation>L’option %{option} exige une valeur.</translation>
    </message>
    <message>
        <source>“%{value}” is no output format. Use table, json or tsv.</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas un format de sortie. Utilisez table, json ou tsv.</translation>
    </message>
    <message>
        <source>There is no command “%{word}”.%{if nearest} Did you mean “%{nearest}”?%{end} Known here: %{known}.</source>
        <translation>La commande «&#x202f;%{word}&#x202f;» n’existe pas.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end} Commandes connues ici&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>There is no option %{option}.%{if nearest} Did you mean --%{nearest}?%{else} See --help.%{end}</source>
        <translation>L’option %{option} n’existe pas.%{if nearest} Vouliez-vous dire --%{nearest}&#x202f;?%{else} Voir --help.%{end}</translation>
    </message>
    <message>
        <source>%{reference} is not bound to anything.%{if nearest} Did you mean %{nearest}?%{end}</source>
        <translation>%{reference} n’est lié à rien.%{if nearest} Vouliez-vous dire %{nearest}&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>The content of %{asset} changed after it was registered (%{path}). The job runs with what is there now; register a new version.</source>
        <translation>Le contenu de %{asset} a changé après son enregistrement (%{path}). Le job s’exécute avec le contenu actuel&#x202f;; enregistrez une nouvelle version.</translation>
    </message>
    <message>
        <source>%{asset} (%{kind}) is registered, but its files at %{path} are gone. Put them back, or register a new version.</source>
        <translation>%{asset} (%{kind}) est enregistré, mais ses fichiers à %{path} ont disparu. Remettez-les en place ou enregistrez une nouvelle version.</translation>
    </message>
    <message>
        <source>Cannot copy %{path}: %{reason}. Nothing was registered.</source>
        <translation>Impossible de copier %{path}&#xa0;: %{reason}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The data %{path} is not copied into the registered component; it is used where it lies.</source>
        <translation>Les données %{path} ne sont pas copiées dans le composant enregistré&#x202f;; elles sont utilisées là où elles se trouvent.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered with other content, and a version never changes. Leave the version out to get the next one.</source>
        <translation>%{kind} %{name}:%{version}&#xa0;: déjà enregistré avec un autre contenu, et une version ne change jamais. Omettez la version pour obtenir la suivante.</translation>
    </message>
    <message>
        <source>The file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Le fichier %{path} n’existe pas. Les chemins sont relatifs au fichier qui les indique.</translation>
    </message>
    <message>
        <source>The job %{name} has not ended yet, so its output cannot be registered.</source>
        <translation>Le job %{name} n’est pas encore terminé&#xa0;: sa sortie ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be registered. Possible: component, environment, data, model.</source>
        <translation>«&#x202f;%{kind}&#x202f;» ne peut pas être enregistré. Valeurs possibles&#xa0;: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne peut pas nommer une ressource. Utilisez de 1 à 255 lettres, chiffres, tirets, tirets bas et points, sans commencer par un tiret ni un point.</translation>
    </message>
    <message>
        <source>Say which file describes the %{kind}: --file FILE.</source>
        <translation>Indiquez le fichier qui décrit la ressource (%{kind})&#xa0;: --file FILE.</translation>
    </message>
    <message>
        <source>Say where the %{kind} lies: --path PATH, a file with path:, or --job JOB --output-name OUTPUT.</source>
        <translation>Indiquez où se trouve la ressource (%{kind})&#xa0;: --path PATH, un fichier avec path:, ou --job JOB --output-name OUTPUT.</translation>
    </message>
    <message>
        <source>%{path} has no file MLmodel, which an mlflow_model needs.</source>
        <translation>%{path} ne contient pas de fichier MLmodel, requis par un mlflow_model.</translation>
    </message>
    <message>
        <source>%{path} has no file MLTable, which data of type mltable needs.</source>
        <translation>%{path} ne contient pas de fichier MLTable, requis par les données de type mltable.</translation>
    </message>
    <message>
        <source>The %{kind} has no name. Add name: to the file, or give --name.</source>
        <translation>La ressource (%{kind}) n’a pas de nom. Ajoutez name: au fichier ou donnez --name.</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>%{path} est de nature %{kind}, et non %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>«&#x202f;%{type}&#x202f;» n’est pas un type possible.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Valeurs possibles&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no %{kind} “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>%{kind} «&#x202f;%{name}&#x202f;»&#xa0;: introuvable dans cet espace de travail.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>%{kind} %{name} has no version “%{version}”. There are: %{known}.</source>
        <translation>%{kind} %{name} n’a pas de version «&#x202f;%{version}&#x202f;». Versions existantes&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>“%{version}” cannot be a version. Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>«&#x202f;%{version}&#x202f;» ne peut pas être une version. Utilisez des lettres, chiffres, tirets, tirets bas et points&#x202f;; «&#x202f;latest&#x202f;» est réservé.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be bound.</source>
        <translation>«&#x202f;%{kind}&#x202f;» ne peut pas être lié.</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} est un dossier&#x202f;; %{reference} se lie au fichier YAML d’un composant.</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} est un fichier&#x202f;; le magasin de données %{reference} se lie à un dossier.</translation>
    </message>
    <message>
        <source>“%{reference}” is no reference that can be bound. Write it as in the files: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</source>
        <translation>«&#x202f;%{reference}&#x202f;» n’est pas une référence qui peut être liée. Écrivez-la comme dans les fichiers&#xa0;: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</translation>
    </message>
    <message>
        <source>%{reference} is already bound as %{kind}. Remove that binding first.</source>
        <translation>%{reference} est déjà lié en tant que %{kind}. Supprimez d’abord cette liaison.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une valeur de %{option}.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Valeurs possibles&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas une valeur de %{option}&#xa0;: il faut un nombre entier d’au moins %{least}.</translation>
    </message>
    <message>
        <source>--output-name goes with --job JOB.</source>
        <translation>--output-name va avec --job JOB.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Indiquez les fichiers.</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>Il en faut deux&#xa0;: %{usage}.</translation>
    </message>
    <message>
        <source>“%{word}” is one word too many. Usage: %{usage}</source>
        <translation>«&#x202f;%{word}&#x202f;» est un mot de trop. Utilisation&#xa0;: %{usage}</translation>
    </message>
    <message>
        <source>“%{name}” always is this computer and cannot be bound.</source>
        <translation>«&#x202f;%{name}&#x202f;» désigne toujours cet ordinateur et ne peut pas être lié.</translation>
    </message>
    <message>
        <source>The compute “%{name}” is not bound.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>La cible de calcul «&#x202f;%{name}&#x202f;» n’est pas liée.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another --download-path, or give --force.</source>
        <translation>%{path} existe déjà&#xa0;: rien n’a été copié. Choisissez un autre --download-path ou donnez --force.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: %{reason}. Check the network, or bind the URL to a local file (tenon data bind).</source>
        <translation>Impossible de récupérer %{url}&#xa0;: %{reason}. Vérifiez le réseau, ou liez l’URL à un fichier local (tenon data bind).</translation>
    </message>
    <message>
        <source>Behind %{url} is one file, but the input is of type %{type}. Use uri_file, or bind the URL to something local (tenon data bind).</source>
        <translation>%{url} correspond à un seul fichier, mais l’entrée est de type %{type}. Utilisez uri_file, ou liez l’URL à un élément local (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} was not fetched yet. It is when the job is submitted.</source>
        <translation>%{url} n’a pas encore été récupéré. Il le sera à la soumission du job.</translation>
    </message>
    <message>
        <source>The job %{name} has nothing to download.</source>
        <translation>Le job %{name} n’a rien à télécharger.</translation>
    </message>
    <message>
        <source>%{url} cannot be asked whether it changed; the copy that was fetched before is used.</source>
        <translation>Impossible de vérifier si %{url} a changé&#x202f;; la copie déjà récupérée est utilisée.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: only http and https addresses can. Bind it to something local (tenon data bind).</source>
        <translation>Impossible de récupérer %{url}&#xa0;: seules les adresses http et https sont possibles. Liez l’URL à un élément local (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: the server answered %{status}. Check the address, or bind the URL to a local file (tenon data bind).</source>
        <translation>Impossible de récupérer %{url}&#xa0;: le serveur a répondu %{status}. Vérifiez l’adresse, ou liez l’URL à un fichier local (tenon data bind).</translation>
    </message>
    <message>
        <source>%{name} is a step of %{root}. Jobs are deleted as a whole.</source>
        <translation>%{name} est une étape de %{root}. Les jobs se suppriment en entier.</translation>
    </message>
    <message>
        <source>The job %{name} has no output “%{output}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Le job %{name} n’a pas de sortie «&#x202f;%{output}&#x202f;».%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Noms connus&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no job “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Il n’y a pas de job «&#x202f;%{name}&#x202f;» dans cet espace de travail.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>%{program} is no program that can be run. Give the path of a Python interpreter.</source>
        <translation>%{program} n’est pas un programme exécutable. Donnez le chemin d’un interpréteur Python.</translation>
    </message>
    <message>
        <source>%{count} stored files that jobs use are missing or damaged.</source>
        <translation>Fichiers stockés utilisés par des jobs, manquants ou endommagés&#xa0;: %{count}.</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>Un nettoyage est déjà en cours.</translation>
    </message>
    <message>
        <source>Jobs of this workspace run. Wait for them or cancel them, then give it a new identity.</source>
        <translation>Des jobs de cet espace de travail sont en cours. Attendez leur fin ou annulez-les, puis donnez-lui une nouvelle identité.</translation>
    </message>
    <message>
        <source>Nothing of %{path} was changed.</source>
        <translation>Rien n’a été modifié dans %{path}.</translation>
    </message>
    <message>
        <source>The engine (process %{pid}) was asked to end but is still there.</source>
        <translation>Il a été demandé au moteur (processus %{pid}) de s’arrêter, mais il est encore là.</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>Un autre programme tient l’espace de travail %{path} et ne dit pas où le joindre. Un moteur d’une version plus ancienne tourne-t-il, ou un moteur dans un conteneur ? Arrêtez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Le moteur qui répond pour %{path} (processus %{pid}) tient un autre dossier .tenon que celui qui s’y trouve à présent. .tenon a-t-il été remplacé pendant qu’il tournait ? Arrêtez le moteur (tenon engine stop --now) et réessayez.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Le moteur de %{path} tourne (processus %{pid}) mais ne répond pas sur %{socket}. Les jobs en cours continuent. Si cela persiste, mettez fin à ce processus ; la prochaine commande démarre un nouveau moteur, qui reprend les jobs.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>La commande lance %{script}, qui ne se trouve pas dans le dossier de code %{folder}. Corrigez la commande ou indiquez le bon dossier dans code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>La commande lance %{script}, mais aucun dossier de code n’est indiqué : le fichier n’y sera donc pas. Ajoutez code: avec le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Aucun moteur ne tourne ici ; les jobs non terminés sont donc montrés tels qu’ils étaient quand il travaillait pour la dernière fois, %{time}. « tenon engine start » constate où ils en sont et les poursuit.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) ne peut pas lire ce script : %{reason}. Corrigez-le ou choisissez un autre interpréteur.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>Vous n’avez pas approuvé %{path} sur cet ordinateur : rien ne s’y exécute et ses jobs attendent. Autorisez-le (tenon workspace trust).</translation>
    </message>
    <message>
        <source>It was cancelled by %{who}.</source>
        <translation>Annulé par %{who}.</translation>
    </message>
    <message>
        <source>Input %{value} changed before or while the step ran. The result stays, but it is not reused.</source>
        <translation>L’entrée %{value} a changé avant ou pendant l’exécution de l’étape. Le résultat reste, mais il n’est pas réutilisé.</translation>
    </message>
    <message>
        <source>Inputs that the step could have changed, because this system does not allow making them read-only for it: %{value}.</source>
        <translation>Entrées que l’étape aurait pu modifier, car ce système ne permet pas de les lui présenter en lecture seule : %{value}.</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>Laissés hors de l’instantané du code, car ces liens ne mènent nulle part, mènent à eux-mêmes ou à autre chose qu’un fichier : %{value}.</translation>
    </message>
    <message>
        <source>Output %{value} was declared, but the step did not write it.</source>
        <translation>La sortie %{value} était déclarée, mais l’étape ne l’a pas écrite.</translation>
    </message>
    <message>
        <source>Output %{value} cannot be read, so it is not reused.</source>
        <translation>La sortie %{value} est illisible ; elle n’est donc pas réutilisée.</translation>
    </message>
    <message>
        <source>The step calls %{value}, which acts as another user: it got a copy of its code, and its inputs are not protected from changes.</source>
        <translation>L’étape appelle %{value}, qui agit au nom d’un autre utilisateur : elle a reçu une copie de son code, et ses entrées ne sont pas protégées contre les modifications.</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>Ces étapes ont été annulées : %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Le pipeline a été arrêté : il a dépassé sa limite de %{seconds} s.</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>Elle n’a pas été exécutée, car des étapes qu’elle attend n’ont pas abouti : %{steps}.</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>L’étape %{step} n’a pas écrit sa sortie %{output}, dont on a besoin. Son emplacement était %{path}.</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>La sortie %{output} de l’étape %{step} est nécessaire mais illisible : %{path}.</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>Elle a été arrêtée, car l’étape %{steps} a échoué et le pipeline ne continue pas après un échec.</translation>
    </message>
    <message>
        <source>What was kept of unsaved text in %{path} cannot be read. It was left where it is.</source>
        <translation>Le texte non enregistré conservé dans %{path} est illisible. Il a été laissé à sa place.</translation>
    </message>
    <message>
        <source>Nothing unsaved was kept of %{path}.</source>
        <translation>Aucun texte non enregistré de %{path} n’a été conservé.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>This is no regular expression: %{reason} (at character %{at}).</source>
        <translation>Ce n’est pas une expression régulière : %{reason} (au caractère %{at}).</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Make it more exact.</source>
        <translation>Cette expression prend trop de temps sur ce texte. Précisez-la.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>Le texte a changé entre-temps ; cette modification n’a donc pas été faite. Réessayez.</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>Impossible de démarrer %{path} : %{reason}.</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>« %{value} » n’est pas une durée après laquelle signaler les jobs. Donnez des secondes, ou off.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%{job} has completed</source>
        <translation>%{job} est terminé</translation>
    </message>
    <message>
        <source>%{job} has failed</source>
        <translation>%{job} a échoué</translation>
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
        <translation>Espace de travail %{workspace}, après %{duration}</translation>
    </message>
    <message>
        <source>The database %{path} is missing, although this workspace had one. Nothing was changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>La base de données %{path} manque, alors que cet espace de travail en avait une. Rien n’a été modifié. Restaurez-la depuis une sauvegarde, ou déplacez le dossier .tenon ailleurs pour repartir de zéro.</translation>
    </message>
    <message>
        <source>%{path} belongs to %{if owner}%{owner}%{else}another user%{end}, and you may not read it. Ask for read permission, or work in a copy of the folder without .tenon.</source>
        <translation>%{path} appartient à %{if owner}%{owner}%{else}un autre utilisateur%{end}, et vous ne pouvez pas le lire. Demandez le droit de lecture, ou travaillez dans une copie du dossier sans .tenon.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs on the computer %{host}. Run jobs there, or end it there first (tenon engine stop).</source>
        <translation>Le moteur de %{path} est en marche sur l’ordinateur %{host}. Exécutez-y les jobs, ou arrêtez-y d’abord le moteur (tenon engine stop).</translation>
    </message>
    <message>
        <source>%{name} is a step of job %{root}. It is run again with that whole job.</source>
        <translation>%{name} est une étape du job %{root}. Elle se réexécute avec tout ce job.</translation>
    </message>
    <message>
        <source>%{path}%{if owner}, which belongs to %{owner},%{end} cannot be written to (%{reason}), so nothing can run or be registered in this workspace; nothing was changed. What is there can be looked at. To run jobs, copy the folder to a place where you may write.</source>
        <translation>Impossible d’écrire dans %{path}%{if owner}, qui appartient à %{owner}%{end} (%{reason}) : rien ne peut donc être exécuté ni enregistré dans cet espace de travail ; rien n’a été modifié. Ce qui s’y trouve peut être consulté. Pour exécuter des jobs, copiez le dossier à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>%{path} was changed by another program meanwhile. Nothing was written. Reload, merge or keep yours first.</source>
        <translation>%{path} a été modifié entre-temps par un autre programme. Rien n’a été écrit. Rechargez, fusionnez ou gardez d’abord votre version.</translation>
    </message>
    <message>
        <source>%{path} is shown to be read only and cannot be saved.</source>
        <translation>%{path} est affiché en lecture seule et ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The data of this workspace lies in %{path}, which this computer reaches over a network%{if host}; it was made on the computer %{host}%{end}. Two computers must not run jobs on it, so here it can only be looked at. Run jobs on the computer whose disk it is, or in a copy on a disk of this one.</source>
        <translation>Les données de cet espace de travail se trouvent dans %{path}, que cet ordinateur atteint par le réseau%{if host} ; elles ont été créées sur l’ordinateur %{host}%{end}. Deux ordinateurs ne doivent pas y exécuter de jobs : ici, l’espace de travail peut donc seulement être consulté. Exécutez les jobs sur l’ordinateur auquel appartient le disque, ou dans une copie sur un disque de celui-ci.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>same as in %1</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>comme dans %1</translation>
    </message>
    <message>
        <source>it has not run before</source>
        <translation>jamais exécutée auparavant</translation>
    </message>
    <message>
        <source>%1 runs first</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>%1 s’exécute d’abord</translation>
    </message>
    <message>
        <source>its component is not deterministic</source>
        <translation>son composant n’est pas déterministe</translation>
    </message>
    <message>
        <source>a rerun was asked for</source>
        <translation>une nouvelle exécution a été demandée</translation>
    </message>
    <message>
        <source>output %1 of %2 is gone or was changed</source>
        <translation>la sortie %1 de %2 a disparu ou a été modifiée</translation>
    </message>
    <message>
        <source>input %1 is remote and has no fingerprint</source>
        <translation>l’entrée %1 est distante et n’a pas d’empreinte</translation>
    </message>
    <message>
        <source>%1 did not complete</source>
        <translation>%1 n’est pas allée à son terme</translation>
    </message>
    <message>
        <source>the code changed</source>
        <translation>le code a changé</translation>
    </message>
    <message>
        <source>the command changed</source>
        <translation>la commande a changé</translation>
    </message>
    <message>
        <source>the environment changed</source>
        <translation>l’environnement a changé</translation>
    </message>
    <message>
        <source>Python or its packages changed</source>
        <translation>Python ou ses paquets ont changé</translation>
    </message>
    <message>
        <source>environment variables changed</source>
        <translation>les variables d’environnement ont changé</translation>
    </message>
    <message>
        <source>resources, distribution or limits changed</source>
        <translation>les ressources, la distribution ou les limites ont changé</translation>
    </message>
    <message>
        <source>the compute target changed</source>
        <translation>la cible de calcul a changé</translation>
    </message>
    <message>
        <source>the settings of output %1 changed</source>
        <translation>les réglages de la sortie %1 ont changé</translation>
    </message>
    <message>
        <source>the data of input %1 changed</source>
        <translation>les données de l’entrée %1 ont changé</translation>
    </message>
    <message>
        <source>input %1 is now %2</source>
        <translation>l’entrée %1 vaut maintenant %2</translation>
    </message>
    <message>
        <source>input %1 was %2, is not given now</source>
        <translation>l’entrée %1 valait %2 et n’est plus donnée</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 valait %2, vaut %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>le résultat de %1 n’a pas été gardé pour être réutilisé</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>les résultats antérieurs n’ont pas pu être lus</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Reused</source>
        <translation>Réutilisé</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Version %1, commit %2</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>À propos de Tenon Studio</translation>
    </message>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Un studio natif de machine learning pour le bureau.</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>Logiciel libre : vous pouvez l’utiliser, le partager et le modifier selon la GNU General Public License, version 3. Il est fourni sans aucune garantie. Il utilise :</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliothèques et leurs licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartsPanel</name>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Axe X</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>Axe X des graphiques</translation>
    </message>
    <message>
        <source>Relative time</source>
        <translation>Temps relatif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Clip outliers</source>
        <translation>Écrêter les valeurs aberrantes</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Single values</source>
        <translation>Valeurs isolées</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Cœurs de processeur</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory MiB</source>
        <translation>Mémoire GPU (Mio)</translation>
    </message>
    <message>
        <source>Memory MiB</source>
        <translation>Mémoire (Mio)</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Pas encore de métriques</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs, as soon as its code calls mlflow.log_metric.</source>
        <translation>Les courbes apparaissent ici pendant l’exécution du job, dès que son code appelle mlflow.log_metric.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Aucune métrique</translation>
    </message>
    <message>
        <source>This job logged none. Call mlflow.log_metric(name, value, step) in its code to see curves here.</source>
        <translation>Ce job n’en a consigné aucune. Appelez mlflow.log_metric(name, value, step) dans son code pour voir des courbes ici.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CommandPalette</name>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Rechercher des actions, ressources, jobs et réglages</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement les différences</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Ouvrir le second</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Lecture des jobs…</translation>
    </message>
    <message>
        <source>These jobs are not here</source>
        <translation>Ces jobs ne sont pas ici</translation>
    </message>
    <message>
        <source>One of them is not in this workspace any more.</source>
        <translation>L’un d’eux n’est plus dans cet espace de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Settings, code, inputs, parameters and metrics are the same.</source>
        <translation>Les réglages, le code, les entrées, les paramètres et les métriques sont identiques.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>The file is no longer there. Saving writes it again.</source>
        <translation>Le fichier n’existe plus. L’enregistrement le recrée.</translation>
    </message>
    <message>
        <source>This file is not plain UTF-8 text. It is shown to be read only, so that saving cannot damage it.</source>
        <translation>Ce fichier n’est pas du texte UTF-8 simple. Il est affiché en lecture seule, afin que l’enregistrement ne l’endommage pas.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1 before closing it?</source>
        <translation>Enregistrer les modifications de %1 avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ignorer les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Both were put together</source>
        <translation>Les deux versions ont été fusionnées</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Atteindre la ligne</translation>
    </message>
    <message>
        <source>Line, or line:column, of %1:</source>
        <translation>Ligne, ou ligne:colonne, de %1 :</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>No file of this workspace defines %1</source>
        <translation>Aucun fichier de cet espace de travail ne définit %1</translation>
    </message>
    <message>
        <source>There is no reference at the cursor</source>
        <translation>Il n’y a pas de référence au curseur</translation>
    </message>
    <message>
        <source>Nothing in this line can be put right by itself</source>
        <translation>Rien dans cette ligne ne peut être corrigé automatiquement</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Remplacer par « %1 »</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The text stays here and is written as soon as the folder is there again.</source>
        <translation>Le dossier du fichier ne répond pas. Le texte reste ici et sera écrit dès que le dossier sera de nouveau accessible.</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The file is shown as soon as the folder is there again.</source>
        <translation>Le dossier du fichier ne répond pas. Le fichier s’affichera dès que le dossier sera de nouveau accessible.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 The text stays here: put right what is in the way and save again, or save a copy elsewhere.</source>
        <translation>Le fichier n’a pas été enregistré. %1 Le texte reste ici : corrigez ce qui l’empêche et enregistrez de nouveau, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>Le texte a été enregistré sous %1. Le fichier lui-même ne l’a pas été : %2</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept. The file was changed since.</source>
        <translation>Du texte non enregistré du %1 a été conservé. Le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept.</source>
        <translation>Du texte non enregistré du %1 a été conservé.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The file was changed by another program, and here.</source>
        <translation>Le fichier a été modifié par un autre programme, et ici aussi.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>%n endroit a été modifié des deux côtés. Les deux textes figurent entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt; : gardez ce qui convient.</numerusform>
            <numerusform>%n endroits ont été modifiés des deux côtés. Les deux textes figurent entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt; : gardez ce qui convient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>This file is UTF-16 text. It is shown to be read only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>Ce fichier est du texte UTF-16. Il est affiché en lecture seule, afin que l’enregistrement ne l’endommage pas. Convertissez-le en UTF-8 pour le modifier.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>La copie n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Copie enregistrée sous %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilesPane</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Contenu du tableau</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>Son contenu s’affiche ici.</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1, début affiché</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Choose a file in it to see what it holds.</source>
        <translation>Choisissez-y un fichier pour voir son contenu.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>Le fichier n’existe pas (encore) ou a été supprimé.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Ce type de fichier n’est pas affiché ici. Les modèles et autres fichiers binaires ne sont jamais chargés.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of the selected match, of all matches.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::GraphView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>Disposition du graphe…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>ouvre un graphe à part</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Sortie %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non relié</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>relié à %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomeController</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Folders you open stand here. Any folder with Azure Machine Learning pipeline files is a workspace; opening one writes nothing into it.</source>
        <translation>Les dossiers que vous ouvrez figurent ici. Tout dossier contenant des fichiers de pipeline Azure Machine Learning est un espace de travail&#x202f;; l’ouvrir n’y écrit rien.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>come with the program, run offline</source>
        <translation>fournis avec le programme, exécutables hors ligne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert actuellement</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>Dernières exécutions</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tableau des jobs</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de jobs</translation>
    </message>
    <message>
        <source>Jobs of the open workspace stand here, with their state.</source>
        <translation>Les jobs de l’espace de travail ouvert figurent ici, avec leur état.</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 étapes</translation>
    </message>
    <message>
        <source>First metrics in two minutes</source>
        <translation>Premières métriques en deux minutes</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrez un exemple</translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>Cliquez sur Exécuter</translation>
    </message>
    <message>
        <source>Read its metrics</source>
        <translation>Lisez ses métriques</translation>
    </message>
    <message>
        <source>Start with the first sample</source>
        <translation>Commencer par le premier exemple</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobActions</name>
    <message>
        <source>Cancel job</source>
        <translation>Annuler le job</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Le job n’a pas été annulé</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Réexécuter…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>Réexécuter à l’identique</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Cloner…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>Copy job name</source>
        <translation>Copier le nom du job</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Copier sous forme de ligne de commande</translation>
    </message>
    <message>
        <source>The command line is on the clipboard</source>
        <translation>La ligne de commande est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>The job was not archived</source>
        <translation>Le job n’a pas été archivé</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived</source>
        <translation>
            <numerusform>%n job archivé</numerusform>
            <numerusform>%n jobs archivés</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The job was not restored</source>
        <translation>Le job n’a pas été restauré</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>%n job restauré</numerusform>
            <numerusform>%n jobs restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>Le job n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The job was not run again</source>
        <translation>Le job n’a pas été réexécuté</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 soumis</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>Il n’y a pas de job antérieur de ce fichier auquel le comparer. Sélectionnez deux jobs dans le tableau des jobs.</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>Le job n’a pas été supprimé</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobGraph</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Table and Gantt</source>
        <translation>Tableau et Gantt</translation>
    </message>
    <message>
        <source>Graph of the steps</source>
        <translation>Graphe des étapes</translation>
    </message>
    <message>
        <source>The job has no steps.</source>
        <translation>Le job n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>Parties du job</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cible de calcul</translation>
    </message>
    <message>
        <source>Saved by reuse</source>
        <translation>Gain par réutilisation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Réexécuter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>No outputs yet</source>
        <translation>Pas encore de sorties</translation>
    </message>
    <message>
        <source>Files that the job and its steps write to their outputs stand here.</source>
        <translation>Les fichiers que le job et ses étapes écrivent dans leurs sorties figurent ici.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Pas de code</translation>
    </message>
    <message>
        <source>The job was made without a code folder.</source>
        <translation>Le job a été créé sans dossier de code.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Lecture du job…</translation>
    </message>
    <message>
        <source>This job is not here</source>
        <translation>Ce job n’est pas ici</translation>
    </message>
    <message>
        <source>There is no job named %1 in this workspace.</source>
        <translation>Il n’y a pas de job nommé %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Time cursor  %1</source>
        <translation>Curseur temporel  %1</translation>
    </message>
    <message>
        <source>(pinned, Esc clears)</source>
        <translation>(épinglé, Échap efface)</translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1, soumis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A step is run again with its whole job</source>
        <translation>Une étape se réexécute avec tout son job</translation>
    </message>
    <message numerus="yes">
        <source>%n reused</source>
        <translation>
            <numerusform>%n réutilisée</numerusform>
            <numerusform>%n réutilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n annulée</numerusform>
            <numerusform>%n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical path %1</source>
        <translation>Chemin critique %1</translation>
    </message>
    <message>
        <source>Nothing changed since it ran last.</source>
        <translation>Rien n’a changé depuis la dernière exécution.</translation>
    </message>
    <message>
        <source>Nothing changed since job %1.</source>
        <translation>Rien n’a changé depuis le job %1.</translation>
    </message>
    <message>
        <source>Ran because: %1</source>
        <translation>Raison de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the job it came from</source>
        <translation>Ouvrir le job d’origine</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Logged parameters</source>
        <translation>Paramètres consignés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nom du job</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Soumis par</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Compute as written</source>
        <translation>Cible de calcul telle qu’écrite</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Temps processeur</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reused: %1</source>
        <translation>Réutilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>Dans la corbeille · %1</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Archivé · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
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
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Rechercher dans les jobs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Afficher toutes les expériences</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Aucun job ne correspond</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Pas encore de jobs</translation>
    </message>
    <message>
        <source>Change the words or the state above.</source>
        <translation>Modifiez les mots ou l’état ci-dessus.</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>Sélectionnez un pipeline dans l’arborescence et cliquez sur Exécuter&#xa0;: ses jobs figurent ici.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No job has metrics or parameters yet</source>
        <translation>Aucun job n’a encore de métriques ni de paramètres</translation>
    </message>
    <message>
        <source>Search name, experiment or tag, or loss&lt;0.5</source>
        <translation>Rechercher un nom, une expérience ou une étiquette, ou loss&lt;0.5</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose columns of metrics, parameters and inputs</source>
        <translation>Choisir des colonnes de métriques, de paramètres et d’entrées</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogPanel</name>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Pas encore de journal</translation>
    </message>
    <message>
        <source>The log of the job or step you select stands here, live while it runs.</source>
        <translation>Le journal du job ou de l’étape que vous sélectionnez s’affiche ici, en direct pendant l’exécution.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien n’est encore écrit</translation>
    </message>
    <message>
        <source>%1 has not printed anything so far.</source>
        <translation>%1 n’a encore rien affiché.</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Pas de journal</translation>
    </message>
    <message>
        <source>%1 printed nothing, or has not run.</source>
        <translation>%1 n’a rien affiché ou n’a pas été exécuté.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi en cours</translation>
    </message>
    <message numerus="yes">
        <source>Follow, %n new line(s)</source>
        <translation>
            <numerusform>Suivre, %n nouvelle ligne</numerusform>
            <numerusform>Suivre, %n nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 lines · %2</source>
        <translation>%1 lignes · %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) folded</source>
        <translation>
            <numerusform>%n mise à jour repliée</numerusform>
            <numerusform>%n mises à jour repliées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 sur %2 étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n autre job</numerusform>
            <numerusform>%n autres jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Close the workspace tree</source>
        <translation>Fermer l’arborescence de l’espace de travail</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <translation>Rien en cours ni en attente</translation>
    </message>
    <message>
        <source>Submitted jobs stand here until they end.</source>
        <translation>Les jobs soumis figurent ici jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Rechercher des actions, ressources, jobs et réglages</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Moteur prêt</translation>
    </message>
    <message>
        <source>Engine starts</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Échec du moteur</translation>
    </message>
    <message>
        <source>Engine asleep</source>
        <translation>Moteur en veille</translation>
    </message>
    <message>
        <source>It starts by itself with the first job</source>
        <translation>Il démarre automatiquement avec le premier job</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Aucun espace de travail</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Select a pipeline or job file first</source>
        <translation>Sélectionnez d’abord un fichier de pipeline ou de job</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tableau des jobs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Show or hide the workspace tree</source>
        <translation>Afficher ou masquer l’arborescence de l’espace de travail</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Filtrer l’arborescence de l’espace de travail</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le panneau</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Exécuter…</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>À propos de Tenon Studio</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 soumis</translation>
    </message>
    <message>
        <source>No file manager answered; the folder is %1</source>
        <translation>Aucun gestionnaire de fichiers n’a répondu&#x202f;; le dossier est %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there</source>
        <translation>Le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>Not all files of the samples could be copied to %1</source>
        <translation>Certains fichiers des exemples n’ont pas pu être copiés dans %1</translation>
    </message>
    <message>
        <source>Jobs run on this computer, with as many steps at once as it has cores for.</source>
        <translation>Les jobs s’exécutent sur cet ordinateur, avec autant d’étapes simultanées que ses cœurs le permettent.</translation>
    </message>
    <message>
        <source>%1 was registered from files; nothing more is known of it here.</source>
        <translation>%1 a été enregistré à partir de fichiers&#x202f;; on n’en sait pas plus ici.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Jobs go on</source>
        <translation>Les jobs continuent</translation>
    </message>
    <message>
        <source>Jobs that run now go on when the window is closed. Open the folder again to see them.</source>
        <translation>Les jobs en cours continuent après la fermeture de la fenêtre. Rouvrez le dossier pour les voir.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open folder in a new window…</source>
        <translation>Ouvrir un dossier dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open manual</source>
        <translation>Ouvrir le manuel</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Enregistrer les diagnostics…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer les diagnostics</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Les diagnostics n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnostics enregistrés</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 a été enregistré</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>Ils contiennent les versions, la forme de l’espace de travail et le journal du moteur, mais ni secrets ni contenu de vos fichiers. Examinez-les avant de les envoyer ; tout y est en texte brut.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n ligne copiée</numerusform>
            <numerusform>%n lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were copied: the selection is too long for the clipboard</source>
        <translation>
            <numerusform>Seule la première ligne a été copiée (%n) : la sélection est trop longue pour le presse-papiers</numerusform>
            <numerusform>Seules les %n premières lignes ont été copiées : la sélection est trop longue pour le presse-papiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Atteindre la ligne…</translation>
    </message>
    <message>
        <source>Propose what may stand here</source>
        <translation>Proposer ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Atteindre le composant ou la définition</translation>
    </message>
    <message>
        <source>Put this line right</source>
        <translation>Corriger cette ligne</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Plan du fichier</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>Commenter ou décommenter les lignes</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Dupliquer les lignes</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Déplacer les lignes vers le haut</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Déplacer les lignes vers le bas</translation>
    </message>
    <message>
        <source>These files are registered already: %1, version %2</source>
        <translation>Ces fichiers sont déjà enregistrés : %1, version %2</translation>
    </message>
    <message>
        <source>Registered %1, version %2</source>
        <translation>Enregistré : %1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>Le texte de %n fichier n’a pas été enregistré la dernière fois</numerusform>
            <numerusform>Le texte de %n fichiers n’a pas été enregistré la dernière fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>Chapitre du manuel</translation>
    </message>
    <message>
        <source>The manual is not here</source>
        <translation>Le manuel n’est pas là</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>Sa place est dans %1. Installez Tenon Studio complètement.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n résultat</numerusform>
            <numerusform>%1, %n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MetricChart</name>
    <message>
        <source>Chart %1</source>
        <translation>Graphique %1</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n infinite</source>
        <translation>
            <numerusform> · %n infinie</numerusform>
            <numerusform> · %n infinies</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Copier les valeurs au format CSV</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Every pipeline, component and other file of the workspace reads well.</source>
        <translation>Tous les pipelines, composants et autres fichiers de l’espace de travail se lisent correctement.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PropertyList</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterPanel</name>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Utilisez des lettres, chiffres, tirets, tirets bas et points ; commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>Écrivez les étiquettes sous la forme key=value, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>le numéro suivant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>from job %1</source>
        <translation>du job %1</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (modèle consigné)</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered: it has no outputs and logged no model.</source>
        <translation>Ce job n’a rien produit qui puisse être enregistré : il n’a pas de sorties et n’a consigné aucun modèle.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Notifier la fin d’un job</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <translation>Jobs supprimés</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpréteur Python</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>“As the desktop” follows its light, dark and contrast setting.</source>
        <translation>« Comme le bureau » suit ses réglages clair, sombre et de contraste.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Aucune animation</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>Sinon, les choses ne bougent que là où cela explique quelque chose, sauf si le bureau n’en veut pas.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>What was told once will be told once more</source>
        <translation>Ce qui a été dit une fois le sera une fois encore</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>Questions et conseils que vous avez demandé de ne plus voir.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Every job</source>
        <translation>Chaque job</translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>Jobs de plus de %n seconde</numerusform>
            <numerusform>Jobs de plus de %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>Jobs de plus de %n minute</numerusform>
            <numerusform>Jobs de plus de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop tells you, also when no window is open.</source>
        <translation>Le bureau vous le signale, même sans fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>Jusqu’à ce que je vide la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Pendant %n jour</numerusform>
            <numerusform>Pendant %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>Combien de temps ils peuvent être restaurés. Ensuite, leurs fichiers disparaissent pour de bon ; ceux qu’utilise un modèle ou une ressource de données enregistrés restent.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Ouvrez d’abord un dossier : son interpréteur et son stockage se règlent ici.</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>Les jobs utilisent désormais cet interpréteur</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>L’interpréteur n’a pas été changé</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Ce que `python` signifie dans les commandes de cet espace de travail. Vide : un environnement virtuel actif, sinon le premier python3 qui a les modules que les scripts importent.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>Le stockage n’a pas été examiné</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 libérés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1, %n job supprimé</numerusform>
            <numerusform>%1, %n jobs supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted jobs, and copies of code and outputs that no job uses any more.</source>
        <translation>Jobs supprimés, et copies de code et de sorties qu’aucun job n’utilise plus.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>%n job supprimé disparaîtra pour de bon</numerusform>
            <numerusform>%n jobs supprimés disparaîtront pour de bon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>%1 seront libérés. Les journaux, sorties et métriques de ces jobs ne pourront pas être restaurés ; les fichiers qu’utilise un modèle ou une ressource de données enregistrés restent.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ShortcutEditor</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Tous comme au départ</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Filtrer par nom ou par touches</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Changed by you; at first: %1</source>
        <translation>Changé par vous ; au départ : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 appartient à « %2 », qui n’en aurait alors plus.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message>
        <source>Run every step anew, reuse nothing</source>
        <translation>Réexécuter toutes les étapes, sans rien réutiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécuter %1</translation>
    </message>
    <message>
        <source>Nothing of this folder has run here before. Running starts the programs its files name, with everything you may do on this computer. Go on only where you trust who made them.</source>
        <translation>Rien de ce dossier n’a encore été exécuté ici. L’exécution lance les programmes indiqués dans ses fichiers, avec tous vos droits sur cet ordinateur. Ne continuez que si vous faites confiance à leurs auteurs.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>made from the file</source>
        <translation>tiré du fichier</translation>
    </message>
    <message>
        <source>Trust this folder and run</source>
        <translation>Approuver ce dossier et exécuter</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Un nombre entier est requis ici.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Un nombre est requis ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will run: </source>
        <translation>
            <numerusform>%n étape sera exécutée&#xa0;: </numerusform>
            <numerusform>%n étapes seront exécutées&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be reused: </source>
        <translation>
            <numerusform>%n étape sera réutilisée&#xa0;: </numerusform>
            <numerusform>%n étapes seront réutilisées&#xa0;: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2)</source>
        <translation>%1 est dans la corbeille (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the trash (%1)</source>
        <translation>
            <numerusform>%n job est dans la corbeille (%1)</numerusform>
            <numerusform>%n jobs sont dans la corbeille (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::WorkspaceTree</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Filtrer l’arborescence de l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points de terminaison</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cible de calcul</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Aucune expérience</translation>
    </message>
    <message>
        <source>All jobs…</source>
        <translation>Tous les jobs…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Afficher tout le graphe</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Taille d’origine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
