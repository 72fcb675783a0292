<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CodeChanges</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
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
        <translation>%1 (%2&#xa0;%)</translation>
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
    <name>EditWords</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Supprimer %n étape</numerusform>
            <numerusform>Supprimer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Connecter %1 à %2</translation>
    </message>
    <message>
        <source>Remove a wire</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>Move a wire&apos;s end</source>
        <translation>Déplacer l’extrémité d’un lien</translation>
    </message>
    <message>
        <source>Insert on a wire</source>
        <translation>Insérer sur un lien</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Make %1 an input of the pipeline</source>
        <translation>Faire de %1 une entrée du pipeline</translation>
    </message>
    <message>
        <source>Add an input or output of the pipeline</source>
        <translation>Ajouter une entrée ou une sortie du pipeline</translation>
    </message>
    <message>
        <source>Remove an input or output of the pipeline</source>
        <translation>Retirer une entrée ou une sortie du pipeline</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Déplacer %n étape</numerusform>
            <numerusform>Déplacer %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Into another group</source>
        <translation>Dans un autre groupe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Supprimer un commentaire</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Edit of the text</source>
        <translation>Modification du texte</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Plusieurs modifications</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Collapse to %1</source>
        <translation>Réduire à %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Décomposer %1</translation>
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
        <translation>Soumission</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
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
        <translation>Des noms et des valeurs de votre choix, pour le retrouver.</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>L’expérience sous laquelle le job est classé.</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>Où il s’exécute&#xa0;: azureml:NAME, local ou serverless.</translation>
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
        <translation>Dans quoi il s’exécute&#xa0;: azureml:NAME:VERSION, un fichier ou une définition.</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>Les variables d’environnement de la commande.</translation>
    </message>
    <message>
        <source>Cores, memory and GPUs it needs.</source>
        <translation>Les ressources de l’ordinateur dont il a besoin.</translation>
    </message>
    <message>
        <source>Time limits, after which it is stopped.</source>
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
        <translation>false&#xa0;: exécution à chaque fois, jamais de réutilisation.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>D’autres fichiers et dossiers placés à côté du code.</translation>
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
        <translation>Ce que l’étape exécute&#xa0;: un fichier, ou azureml:NAME:VERSION.</translation>
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
        <translation>true&#xa0;: l’entrée peut être omise.</translation>
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
        <translation>Le type de la sortie.</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>Comment les données sont écrites.</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>Le type de ce qui est fourni.</translation>
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
        <translation>Inscrit la sortie comme données sous ce nom.</translation>
    </message>
    <message>
        <source>The version it is registered as.</source>
        <translation>La version sous laquelle elle est inscrite.</translation>
    </message>
    <message>
        <source>The container image.</source>
        <translation>L’image du conteneur.</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>Le fichier Conda qui liste les paquets.</translation>
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
        <translation>Le nombre d’essais exécutés simultanément.</translation>
    </message>
    <message>
        <source>Seconds after which a trial is stopped.</source>
        <translation>Nombre de secondes avant l’arrêt d’un essai.</translation>
    </message>
    <message>
        <source>How the processes find each other.</source>
        <translation>Comment les processus se découvrent mutuellement.</translation>
    </message>
    <message>
        <source>Processes on each computer.</source>
        <translation>Le nombre de processus par ordinateur.</translation>
    </message>
    <message>
        <source>Workers of TensorFlow.</source>
        <translation>Le nombre de workers TensorFlow.</translation>
    </message>
    <message>
        <source>Parameter servers of TensorFlow.</source>
        <translation>Le nombre de serveurs de paramètres TensorFlow.</translation>
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
        <translation>true&#xa0;: aucune étape n’est réutilisée.</translation>
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
        <translation>Le type des données.</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>Le type du modèle.</translation>
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
        <source>The metric to optimise, and in which direction.</source>
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
        <translation>Le sens de l’optimisation.</translation>
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
        <source>After how many values of the metric it is looked at.</source>
        <translation>Le nombre de métriques entre deux comparaisons.</translation>
    </message>
    <message>
        <source>How many values of the metric are waited for first.</source>
        <translation>Le nombre de métriques à attendre avant la première comparaison.</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>L’écart toléré pour un essai, sous forme de rapport.</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>L’écart toléré pour un essai.</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>La part des essais abandonnés.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>La distribution des valeurs.</translation>
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
    <message>
        <source>The inputs it takes, by name, with their types.</source>
        <translation>Les entrées qu’il prend, par nom, avec leurs types.</translation>
    </message>
    <message>
        <source>The outputs it makes, by name, with their types.</source>
        <translation>Les sorties qu’il produit, par nom, avec leurs types.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Nothing was registered.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>%1 %2 is already registered with this content.</source>
        <translation>Déjà inscrit avec ce contenu&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Registered %1 %2.</source>
        <translation>Inscription effectuée&#xa0;: %1 %2.</translation>
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
        <translation>Création</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
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
        <translation>PATH=VALUE, modifie la définition avant son inscription</translation>
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
        <translation>inscrire une version</translation>
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
        <translation>nombre maximal (par défaut&#xa0;: 100)</translation>
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
        <translation>Type</translation>
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
        <translation>même si des jobs sont en cours&#xa0;: le moteur suivant les reprend</translation>
    </message>
    <message>
        <source>run the engine in the foreground (it is started by itself where one is needed)</source>
        <translation>faire office de moteur (démarré automatiquement au besoin)</translation>
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
        <source>display name</source>
        <translation>nom d’affichage</translation>
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
        <translation>réutilisation</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
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
        <translation>nombre maximal (par défaut&#xa0;: 50)</translation>
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
        <translation>Suppression</translation>
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
        <translation>N’a pas abouti. Pour le revoir&#xa0;: tenon job show %1</translation>
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
        <translation>Conservés, car une ressource inscrite utilise leurs fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Would remove %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>%1 fichiers stockés, %2 arborescences et %3 dossiers de job seraient supprimés&#xa0;: %4</translation>
    </message>
    <message>
        <source>Removed %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>%1 fichiers stockés, %2 arborescences et %3 dossiers de job ont été supprimés&#xa0;: %4</translation>
    </message>
    <message>
        <source>Checked %1 stored files of %2 snapshots: %3</source>
        <translation>Vérification de %1 fichiers stockés de %2 instantanés&#xa0;: %3</translation>
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
        <translation>indiquer aussi la place que ses données occupent sur le disque</translation>
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
        <translation>supprimer ce qu’aucun job ni aucune version inscrite n’utilise</translation>
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
        <translation>signaler tous les problèmes des fichiers indiqués, ou de tous les fichiers YAML d’un dossier, avec leur emplacement</translation>
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
        <translation>%1 a été enregistré. Examinez-le avant de l’envoyer&#x202f;; tout y est en texte brut.</translation>
    </message>
    <message>
        <source>save a zip file that helps to find a fault; without secrets and file contents</source>
        <translation>enregistrer un fichier zip qui aide à diagnostiquer un dysfonctionnement&#x202f;; sans secrets ni contenu de fichiers</translation>
    </message>
    <message>
        <source>where to save it (default: in the current folder, with the time)</source>
        <translation>où l’enregistrer (par défaut&#xa0;: dans le dossier courant, avec l’heure)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (dernier état connu)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>définir l’interpréteur Python des jobs, ou le nombre de secondes à partir duquel le bureau signale la fin d’un job&#x202f;; sans valeur, le réglage par défaut s’applique</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Lecture du code&#xa0;: %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>soumettre de nouveau un job à l’identique&#xa0;: avec le code et les réglages conservés</translation>
    </message>
    <message>
        <source>delete one version that nothing uses; data stays where it lies</source>
        <translation>supprimer une version que rien n’utilise&#x202f;; les données restent où elles sont</translation>
    </message>
    <message>
        <source>also when jobs that have ended used it</source>
        <translation>même si des jobs qui ont pris fin l’ont utilisée</translation>
    </message>
    <message>
        <source>copy outputs, logs, artifacts and code into a folder</source>
        <translation>copier les sorties, les journaux, les artefacts et le code dans un dossier</translation>
    </message>
    <message>
        <source>also the code as it ran, of every step, from the store</source>
        <translation>y compris le code de chaque étape tel qu’il a été exécuté, tiré du stockage</translation>
    </message>
    <message>
        <source>the code as a zip file</source>
        <translation>le code sous forme de fichier zip</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics; or between the code of one and today&apos;s folder</source>
        <translation>indiquer ce qui diffère entre deux jobs&#xa0;: réglages, code, paramètres, métriques&#x202f;; ou entre le code d’un job et le dossier actuel</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>The same in Azure: %1</source>
        <translation>La même chose dans Azure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/h</translation>
    </message>
    <message>
        <source>In Azure</source>
        <translation>Dans Azure</translation>
    </message>
    <message>
        <source>catalogue that was imported under this name</source>
        <translation>catalogue importé sous ce nom</translation>
    </message>
    <message>
        <source>define a compute target in the workspace</source>
        <translation>définir une cible de calcul dans l’espace de travail</translation>
    </message>
    <message>
        <source>YAML file that defines it</source>
        <translation>fichier YAML qui la définit</translation>
    </message>
    <message>
        <source>name of the target</source>
        <translation>nom de la cible</translation>
    </message>
    <message>
        <source>amlcompute, computeinstance, kubernetes, ssh, slurm, …</source>
        <translation>amlcompute, computeinstance, kubernetes, ssh, slurm, …</translation>
    </message>
    <message>
        <source>VM size of its nodes</source>
        <translation>taille de VM de ses nœuds</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>nodes that always run</source>
        <translation>nœuds toujours actifs</translation>
    </message>
    <message>
        <source>nodes that run at most</source>
        <translation>nœuds actifs au plus</translation>
    </message>
    <message>
        <source>idle time before a node goes</source>
        <translation>temps d’inactivité avant le départ d’un nœud</translation>
    </message>
    <message>
        <source>nodes that can be taken away</source>
        <translation>nœuds qui peuvent être retirés</translation>
    </message>
    <message>
        <source>resource that is attached</source>
        <translation>ressource à attacher</translation>
    </message>
    <message>
        <source>host that is reached by SSH</source>
        <translation>hôte joint par SSH</translation>
    </message>
    <message>
        <source>partition of Slurm</source>
        <translation>partition de Slurm</translation>
    </message>
    <message>
        <source>user there</source>
        <translation>utilisateur sur cet hôte</translation>
    </message>
    <message>
        <source>list compute targets and where they run</source>
        <translation>lister les cibles de calcul et où elles s’exécutent</translation>
    </message>
    <message>
        <source>show a target, its price and what to know of it</source>
        <translation>montrer une cible, son prix et ce qu’il faut en savoir</translation>
    </message>
    <message>
        <source>change the definition of a target</source>
        <translation>changer la définition d’une cible</translation>
    </message>
    <message>
        <source>key and its new value</source>
        <translation>clé et sa nouvelle valeur</translation>
    </message>
    <message>
        <source>move the file of a target to the trash</source>
        <translation>mettre le fichier d’une cible à la corbeille</translation>
    </message>
    <message>
        <source>propose a component for a Python script by reading it; nothing of it is run</source>
        <translation>proposer un composant pour un script Python en le lisant&#xa0;; rien n’en est exécuté</translation>
    </message>
    <message>
        <source>write it into this new file</source>
        <translation>l’écrire dans ce nouveau fichier</translation>
    </message>
    <message>
        <source>which of the script&apos;s sub-commands</source>
        <translation>laquelle des sous-commandes du script</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Tout était déjà là.</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>Fichiers créés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>leave files that differ as they are and copy the others</source>
        <translation>laisser tels quels les fichiers qui diffèrent et copier les autres</translation>
    </message>
    <message>
        <source>list the built-in components, or copy some of them with all they need into the workspace</source>
        <translation>lister les composants intégrés, ou en copier dans l’espace de travail avec tout ce qu’il leur faut</translation>
    </message>
    <message>
        <source>list the pipelines to begin with</source>
        <translation>lister les pipelines pour commencer</translation>
    </message>
    <message>
        <source>make a pipeline from a template, with its data and components</source>
        <translation>créer un pipeline à partir d’un gabarit, avec ses données et ses composants</translation>
    </message>
    <message>
        <source>name, instead of the first word</source>
        <translation>nom, au lieu du premier mot</translation>
    </message>
    <message>
        <source>file name of the pipeline, without .yml</source>
        <translation>nom de fichier du pipeline, sans .yml</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>%1 fit, %2 unknown, %3 do not fit. Catalogue: %4, %5.</source>
        <translation>%1 conviennent, %2 inconnues, %3 ne conviennent pas. Catalogue&#xa0;: %4, %5.</translation>
    </message>
    <message>
        <source>No quota is known. Import what “az ml compute list-usage” prints: tenon compute catalogue import FILE.</source>
        <translation>Aucun quota n’est connu. Importez ce qu’affiche «&#xa0;az ml compute list-usage&#xa0;»&#xa0;: tenon compute catalogue import FICHIER.</translation>
    </message>
    <message>
        <source>Low priority, all families</source>
        <translation>Basse priorité, toutes les familles</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Toutes les familles de la région</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Imported for “%1”: sizes %2, prices %3, limits %4.</source>
        <translation>Importé pour «&#xa0;%1&#xa0;»&#xa0;: tailles %2, prix %3, limites %4.</translation>
    </message>
    <message>
        <source>region; may be given several times</source>
        <translation>région&#xa0;; peut être répétée</translation>
    </message>
    <message>
        <source>only sizes with a GPU</source>
        <translation>seulement les tailles avec GPU</translation>
    </message>
    <message>
        <source>only sizes without a GPU</source>
        <translation>seulement les tailles sans GPU</translation>
    </message>
    <message>
        <source>GPU generation; turing+ means that one and newer ones</source>
        <translation>génération de GPU&#xa0;; turing+ signifie celle-ci et les plus récentes</translation>
    </message>
    <message>
        <source>at least so many cores</source>
        <translation>au moins ce nombre de cœurs</translation>
    </message>
    <message>
        <source>at least so many GiB of memory</source>
        <translation>au moins ce nombre de Gio de mémoire</translation>
    </message>
    <message>
        <source>at least so many GPUs</source>
        <translation>au moins ce nombre de GPU</translation>
    </message>
    <message>
        <source>at least so many GiB on each GPU</source>
        <translation>au moins ce nombre de Gio sur chaque GPU</translation>
    </message>
    <message>
        <source>at most so many USD an hour</source>
        <translation>au plus ce prix en USD de l’heure</translation>
    </message>
    <message>
        <source>package that must run, as pip names it: torch==2.1.0+cu118</source>
        <translation>paquet qui doit fonctionner, nommé comme pour pip&#xa0;: torch==2.1.0+cu118</translation>
    </message>
    <message>
        <source>image the package is installed in</source>
        <translation>image dans laquelle le paquet est installé</translation>
    </message>
    <message>
        <source>CUDA version that must run</source>
        <translation>version CUDA qui doit fonctionner</translation>
    </message>
    <message>
        <source>how many nodes run at once (for the quota)</source>
        <translation>nombre de nœuds actifs à la fois (pour le quota)</translation>
    </message>
    <message>
        <source>only what the quota has room for</source>
        <translation>seulement ce que le quota permet</translation>
    </message>
    <message>
        <source>low-priority prices and quota</source>
        <translation>prix et quota de basse priorité</translation>
    </message>
    <message>
        <source>only with RDMA</source>
        <translation>seulement avec RDMA</translation>
    </message>
    <message>
        <source>only isolated sizes</source>
        <translation>seulement les tailles isolées</translation>
    </message>
    <message>
        <source>only what Azure ML documents</source>
        <translation>seulement ce qu’Azure ML documente</translation>
    </message>
    <message>
        <source>also what does not fit, with the reasons</source>
        <translation>aussi ce qui ne convient pas, avec les raisons</translation>
    </message>
    <message>
        <source>the catalogue the program brought</source>
        <translation>le catalogue livré avec le programme</translation>
    </message>
    <message>
        <source>list VM sizes that fit, and why the others do not</source>
        <translation>lister les tailles de VM qui conviennent, et pourquoi les autres ne conviennent pas</translation>
    </message>
    <message>
        <source>list the quota that was imported</source>
        <translation>lister le quota importé</translation>
    </message>
    <message>
        <source>import sizes, prices and quota as az prints them</source>
        <translation>importer tailles, prix et quota tels que az les affiche</translation>
    </message>
    <message>
        <source>region of files that do not say it</source>
        <translation>région des fichiers qui ne la disent pas</translation>
    </message>
    <message>
        <source>display_name=TEXT, description=TEXT or tags.KEY=VALUE</source>
        <translation>display_name=TEXTE, description=TEXTE ou tags.CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>description=TEXT or tags.KEY=VALUE</source>
        <translation>description=TEXTE ou tags.CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>tags.KEY, may be repeated</source>
        <translation>tags.CLÉ, peut être répété</translation>
    </message>
    <message>
        <source>change display name, description and tags of a job</source>
        <translation>changer le nom affiché, la description et les étiquettes d’un job</translation>
    </message>
    <message>
        <source>change description and tags of a version; the rest never changes</source>
        <translation>changer la description et les étiquettes d’une version&#xa0;; le reste ne change jamais</translation>
    </message>
    <message>
        <source>Job folders that no job uses and that are less than a minute old, so that they stay for now: %1</source>
        <translation>Dossiers de jobs qu’aucun job n’utilise et qui ont moins d’une minute, et qui restent donc pour le moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>What only the jobs in the trash use comes on top of that.</source>
        <translation>S’y ajoute ce que seuls les jobs de la corbeille utilisent.</translation>
    </message>
    <message>
        <source>Still waiting: data or code may be large, or lie in a folder that does not answer. Ctrl+C leaves.</source>
        <translation>Toujours en attente&#xa0;: les données ou le code sont peut-être volumineux, ou se trouvent dans un dossier qui ne répond pas. Ctrl+C pour quitter.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>USD so far</source>
        <translation>USD à ce jour</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Job&#xa0;: %1</translation>
    </message>
    <message>
        <source>The quota is simulated, not that of a subscription.</source>
        <translation>Le quota est simulé, ce n’est pas celui d’un abonnement.</translation>
    </message>
    <message>
        <source>%1 is no part of the code any more (.amlignore).</source>
        <extracomment>%1 is a file. --leave-out and .amlignore stay as they are.</extracomment>
        <translation>%1 ne fait plus partie du code (.amlignore).</translation>
    </message>
    <message>
        <source>With --leave-out, %1 is no part of the code any more (a line in .amlignore), and changing it no reason to run.</source>
        <translation>Avec --leave-out, %1 ne fait plus partie du code (une ligne dans .amlignore), et sa modification n’est plus une raison d’exécuter.</translation>
    </message>
    <message>
        <source>leave the file of the pipeline out of the code of steps that would run for nothing but its change</source>
        <translation>exclure le fichier du pipeline du code des étapes qui ne s’exécuteraient qu’à cause de sa modification</translation>
    </message>
    <message>
        <source>Starting %1 with: %2</source>
        <translation>Démarrage de %1 avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopping %1 with: %2</source>
        <translation>Arrêt de %1 avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Les jobs que d’autres personnes y exécutent ne sont pas visibles d’ici.</translation>
    </message>
    <message>
        <source>In %1 s; Ctrl+C keeps it as it is.</source>
        <translation>Dans %1 s&#xa0;; Ctrl+C laisse tout en l’état.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 in %n steps.</source>
        <translation>
            <numerusform>Mesuré sur le job %1&#xa0;: %2 en %n étape.</numerusform>
            <numerusform>Mesuré sur le job %1&#xa0;: %2 en %n étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused; they count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n d’entre elles a été réutilisée&#xa0;; elle compte pour le temps qu’elle a pris lors de son exécution.</numerusform>
            <numerusform>%n d’entre elles ont été réutilisées&#xa0;; elles comptent pour le temps qu’elles ont pris lors de leur exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Le job n’est pas allé à son terme&#xa0;: l’ensemble peut prendre plus de temps.</translation>
    </message>
    <message>
        <source>Duration × list price × nodes in %1, without starting and idling nodes:</source>
        <translation>Durée × prix catalogue × nœuds en %1, hors nœuds en démarrage et inactifs&#xa0;:</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Temps de nœud</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>without the countdown before a command of yours</source>
        <translation>sans compte à rebours avant une de vos commandes</translation>
    </message>
    <message>
        <source>start a simulated target, or one with a start command</source>
        <translation>démarrer une cible simulée, ou une cible dotée d’une commande de démarrage</translation>
    </message>
    <message>
        <source>stop it; never while a job runs there</source>
        <translation>l’arrêter&#xa0;; jamais pendant qu’un job s’y exécute</translation>
    </message>
    <message>
        <source>say what a job would cost on other VM sizes</source>
        <translation>indiquer ce que coûterait un job sur d’autres tailles de VM</translation>
    </message>
    <message>
        <source>name of the job, or its file</source>
        <translation>nom du job, ou son fichier</translation>
    </message>
    <message>
        <source>VM size, up to ten (default: those of the targets)</source>
        <translation>taille de VM, dix au plus (par défaut&#xa0;: celles des cibles)</translation>
    </message>
    <message>
        <source>number of nodes (default: as the job has)</source>
        <translation>nombre de nœuds (par défaut&#xa0;: comme dans le job)</translation>
    </message>
    <message>
        <source>how long it takes on one node (1h30m)</source>
        <translation>temps nécessaire sur un nœud (1h30m)</translation>
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
        <translation>présente</translation>
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
        <translation>Application de bureau native pour l’apprentissage automatique.</translation>
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
        <translation>Avec --job&#xa0;: ouvrir aussi le journal.</translation>
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
        <translation>Le programme «&#x202f;tenon&#x202f;» n’a été trouvé ni à côté de ce programme ni dans PATH. Réinstallez Tenon Studio.</translation>
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
        <translation>Le chemin d’artefact «&#x202f;%{path}&#x202f;» n’est pas autorisé. Utilisez un chemin relatif sans «&#x202f;..&#x202f;» qui reste dans les artefacts du job.</translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation>Une métrique stockée est endommagée et illisible. Les autres métriques ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation>Le filtre «&#x202f;%{filter}&#x202f;» n’a pas pu être interprété près de «&#x202f;%{near}&#x202f;». Écrivez des conditions telles que metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</translation>
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
        <translation>La version %{version} de %{name} (%{kind}) est déjà inscrite, et une version ne change jamais. Choisissez une autre version.</translation>
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
        <translation>L’espace de travail n’a pas de base de données à l’emplacement %{path}. Soumettez un job ou exécutez «&#x202f;tenon workspace init&#x202f;» pour en créer une.</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>La base de données de l’espace de travail est en version %{found}, créée par une version plus récente de Tenon Studio&#x202f;; celle-ci ne connaît que la version %{known}. La base n’a pas été modifiée. Mettez à jour Tenon Studio pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation>%{name} (%{kind}) n’existe pas en version %{version}.</translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation>Il n’y a pas de job %{name} dans cet espace de travail.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation>Un fichier stocké (%{digest}) est manquant. Soumettez de nouveau le job pour recréer ce fichier.</translation>
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
        <translation>Un fichier stocké (%{digest}) est endommagé. Soumettez de nouveau le job pour recréer ce fichier.</translation>
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
        <translation>Les fichiers stockés dans %{path} sont endommagés. Soumettez de nouveau le job pour recréer ces fichiers.</translation>
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
        <translation>Impossible de mémoriser dans %{path} ce qui est approuvé&#xa0;: %{reason}.</translation>
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
        <translation>Les crochets $[[ … ]] sont trop imbriqués au niveau de «&#x202f;%{text}&#x202f;». Utilisez moins de niveaux.</translation>
    </message>
    <message>
        <source>The bracket “%{text}” has no ${{ … }} in it, so it stays in the text as it is. Write $[[ … ${{inputs.name}} … ]] for a part that is dropped when the input has no value.</source>
        <translation>Les crochets «&#x202f;%{text}&#x202f;» ne contiennent aucun ${{ … }} et restent donc tels quels dans le texte. Écrivez $[[ … ${{inputs.name}} … ]] pour une partie omise quand l’entrée n’a pas de valeur.</translation>
    </message>
    <message>
        <source>The input “%{name}” in $[[ … ]] is not optional. Declare it with optional: true, or remove the brackets.</source>
        <translation>L’entrée «&#x202f;%{name}&#x202f;» dans $[[ … ]] n’est pas facultative. Déclarez-la avec optional: true ou retirez les crochets.</translation>
    </message>
    <message>
        <source>The bracket at “%{text}” has no ]], so it stays in the text as it is. Close it with ]].</source>
        <translation>Les crochets ouverts à «&#x202f;%{text}&#x202f;» ne sont pas fermés par ]] et restent donc tels quels dans le texte. Ajoutez ]].</translation>
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
        <translation>%{text} n’a pas de valeur ici. Donnez à l’entrée une valeur ou une valeur par défaut, ou placez cette partie dans $[[ … ]].</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>L’entrée facultative «&#x202f;%{name}&#x202f;» n’a pas de valeur par défaut et est utilisée hors de $[[ … ]]&#xa0;: une exécution sans elle échouerait. Placez cette partie dans $[[ … ]] ou donnez une valeur par défaut.</translation>
    </message>
    <message>
        <source>The expression at “%{text}” has no }}. Close it with }}.</source>
        <translation>L’expression ouverte à «&#x202f;%{text}&#x202f;» n’est pas fermée par }}. Ajoutez }}.</translation>
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
        <translation>«&#x202f;%{value}&#x202f;» est interprété comme un nom d’environnement. Écrivez azureml: devant.</translation>
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
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom de job&#xa0;: utilisez des lettres, chiffres, tirets, tirets bas et points, 255 caractères au plus.</translation>
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
        <translation>%{path} n’est pas un composant (type&#xa0;: %{kind}). Indiquez ici un fichier de composant.</translation>
    </message>
    <message>
        <source>%{path} is no job, but: %{kind}. Name a job file here.</source>
        <translation>%{path} n’est pas un job (type&#xa0;: %{kind}). Indiquez ici un fichier de job.</translation>
    </message>
    <message>
        <source>“%{key}” must be a list. Write one item a line, each after “- ”.</source>
        <translation>«&#x202f;%{key}&#x202f;» doit être une liste. Écrivez un élément par ligne, chacun après «&#x202f;-&#x202f;».</translation>
    </message>
    <message>
        <source>“%{key}” must have keys of its own, indented below it.</source>
        <translation>«&#x202f;%{key}&#x202f;» doit contenir ses propres clés, en retrait au-dessous.</translation>
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
        <translation>La sortie «&#x202f;%{name}&#x202f;» a une version mais pas de nom&#xa0;: elle n’est donc pas inscrite. Ajoutez name:.</translation>
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
        <translation>L’entrée «&#x202f;%{name}&#x202f;» d’un composant doit être déclarée avec un type, et non recevoir une valeur.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: use letters, digits and underscores, starting with a letter; dots make groups.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom d’entrée ou de sortie&#xa0;: utilisez des lettres, chiffres et tirets bas, en commençant par une lettre&#x202f;; les points forment des groupes.</translation>
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
        <translation>%{value} n’est pas un délai de requête valide&#xa0;: de 1 à 180&#x202f;000 millisecondes.</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>«&#x202f;%{key}&#x202f;» manque dans %{what}.%{if nearest} «&#x202f;%{nearest}&#x202f;» est-il une faute de frappe&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom d’entrée ou de sortie&#xa0;: une variable d’environnement du même nom serait masquée. Choisissez un autre nom.</translation>
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
        <translation>Les pipelines sont imbriqués sur plus de %{limit} niveaux dans %{path}. Utilisez moins de niveaux.</translation>
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
        <translation>L’alias *%{name} se trouve dans la valeur qu’il désigne. Remplacez-le par la valeur elle-même.</translation>
    </message>
    <message>
        <source>Following the aliases of this file gives far too many values. Write the values out.</source>
        <translation>Le développement des alias de ce fichier donne beaucoup trop de valeurs. Remplacez-les par les valeurs elles-mêmes.</translation>
    </message>
    <message>
        <source>The alias *%{name} means nothing: no &amp;%{name} stands before it. Put the text in quotes if the * belongs to it.</source>
        <translation>L’alias *%{name} ne désigne rien&#xa0;: aucun &amp;%{name} ne le précède. Mettez le texte entre guillemets si le * en fait partie.</translation>
    </message>
    <message>
        <source>This bracket is never closed, or something in it is no value. Close it with ] or }, and separate the items with commas.</source>
        <translation>Un crochet ou une accolade ouvert ici n’est jamais fermé, ou son contenu n’est pas une valeur. Ajoutez ] ou }, et séparez les éléments par des virgules.</translation>
    </message>
    <message>
        <source>The character %{character} is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Le caractère %{character} n’est pas autorisé en YAML. Supprimez-le ou écrivez-le comme séquence d’échappement entre guillemets doubles.</translation>
    </message>
    <message>
        <source>A second “: ” in one line. Put the text in quotes, or start the inner mapping on a new line.</source>
        <translation>Il y a un second «&#x202f;:&#x202f;» sur la même ligne. Mettez le texte entre guillemets, ou commencez le dictionnaire intérieur sur une nouvelle ligne.</translation>
    </message>
    <message>
        <source>A comma is missing between two items.</source>
        <translation>Il manque une virgule entre deux éléments.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a name must be. Put the text in quotes if it is meant as a text.</source>
        <translation>Un dictionnaire ou une liste se trouve là où un nom est attendu. Mettez le texte entre guillemets s’il s’agit d’un texte.</translation>
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
        <translation>La liste %{path} n’a pas d’élément %{index}.</translation>
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
        <translation>Il n’y a rien à l’emplacement %{path} dans ce fichier&#xa0;: aucune modification n’est possible.</translation>
    </message>
    <message>
        <source>The change of %{path} was refused because the file would not read back as asked. Edit it as text.</source>
        <translation>La modification de %{path} a été refusée, car le fichier relu ne donnerait pas le résultat demandé. Modifiez-le en mode texte.</translation>
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
        <translation>Le retrait de cette ligne n’a pas le bon nombre d’espaces. Les clés d’un même dictionnaire doivent commencer dans la même colonne.</translation>
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
        <translation>Le fichier est un gabarit&#xa0;: ses champs {{ … }} doivent être remplis, ou la valeur mise entre guillemets, avant qu’il puisse être lu.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %{limit} levels here. Use fewer levels.</source>
        <translation>Les valeurs sont imbriquées ici sur plus de %{limit} niveaux. Utilisez moins de niveaux.</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} MB, which no YAML file of a workspace can be.</source>
        <translation>Le fichier dépasse %{limit}&#xa0;Mo, taille qu’aucun fichier YAML d’un espace de travail ne peut avoir.</translation>
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
        <translation>Le moteur ne peut pas écouter sur %{path}&#xa0;: %{reason}.</translation>
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
        <translation>Le chemin %{path} mène hors de la sortie dont il part.</translation>
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
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom de job. Utilisez de 1 à 255 lettres, chiffres, tirets, tirets bas et points.</translation>
    </message>
    <message>
        <source>No job file was given.</source>
        <translation>Aucun fichier de job n’a été donné.</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>Ce fichier est de type %{kind}. Seuls les jobs et les composants peuvent être exécutés.</translation>
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
        <translation>%{reference} n’est pas dans cet espace de travail.%{if nearest} Vouliez-vous dire %{nearest}&#x202f;?%{end} Liez cette référence à un élément local, ou inscrivez-la.</translation>
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
        <translation>L’entrée %{input} n’a pas de valeur. Donnez-lui une valeur ou une valeur par défaut, ou rendez-la facultative.</translation>
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
        <translation>L’étape %{step} a été arrêtée&#xa0;: elle a dépassé sa limite de %{seconds}&#xa0;s.</translation>
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
        <translation>%{path} est la copie d’un autre espace de travail. Faites-en d’abord un espace de travail distinct (tenon workspace trust --new).</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} a été déplacé ici depuis un autre emplacement. Indiquez qu’il s’agit du même espace de travail (tenon workspace trust --same) ou faites-en un nouveau (--new).</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>Une nouvelle identité ne peut être attribuée que si aucun moteur n’est en marche. Arrêtez d’abord le moteur.</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>Le réglage %{key} n’existe pas.</translation>
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
        <translation>Le contenu de %{asset} a changé après son inscription (%{path}). Le job s’exécute avec le contenu actuel&#x202f;; inscrivez une nouvelle version.</translation>
    </message>
    <message>
        <source>%{asset} (%{kind}) is registered, but its files at %{path} are gone. Put them back, or register a new version.</source>
        <translation>%{asset} (%{kind}) est inscrit, mais ses fichiers dans %{path} ont disparu. Remettez-les en place ou inscrivez une nouvelle version.</translation>
    </message>
    <message>
        <source>Cannot copy %{path}: %{reason}. Nothing was registered.</source>
        <translation>Impossible de copier %{path}&#xa0;: %{reason}. Rien n’a été inscrit.</translation>
    </message>
    <message>
        <source>The data %{path} is not copied into the registered component; it is used where it lies.</source>
        <translation>Les données %{path} ne sont pas copiées dans le composant inscrit&#x202f;; elles sont utilisées là où elles se trouvent.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered with other content, and a version never changes. Leave the version out to get the next one.</source>
        <translation>La version %{version} de %{name} (%{kind}) est déjà inscrite avec un autre contenu, et une version ne change jamais. Omettez la version pour obtenir la suivante.</translation>
    </message>
    <message>
        <source>The file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Le fichier %{path} n’existe pas. Les chemins sont relatifs au fichier qui les indique.</translation>
    </message>
    <message>
        <source>The job %{name} has not ended yet, so its output cannot be registered.</source>
        <translation>Le job %{name} n’est pas encore terminé&#xa0;: sa sortie ne peut pas être inscrite.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be registered. Possible: component, environment, data, model.</source>
        <translation>Un élément de type «&#x202f;%{kind}&#x202f;» ne peut pas être inscrit. Types possibles&#xa0;: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom de ressource. Utilisez de 1 à 255 lettres, chiffres, tirets, tirets bas et points, sans commencer par un tiret ni un point.</translation>
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
        <translation>%{path} est de type %{kind}, et non %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>«&#x202f;%{type}&#x202f;» n’est pas un type possible.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{else} Valeurs possibles&#xa0;: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no %{kind} “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>«&#x202f;%{name}&#x202f;» (%{kind}) est introuvable dans cet espace de travail.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>%{kind} %{name} has no version “%{version}”. There are: %{known}.</source>
        <translation>%{name} (%{kind}) n’a pas de version «&#x202f;%{version}&#x202f;». Versions existantes&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>“%{version}” cannot be a version. Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>«&#x202f;%{version}&#x202f;» ne convient pas comme version. Utilisez des lettres, chiffres, tirets, tirets bas et points&#x202f;; «&#x202f;latest&#x202f;» est réservé.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be bound.</source>
        <translation>Un élément de type «&#x202f;%{kind}&#x202f;» ne peut pas être lié.</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} est un dossier&#x202f;; %{reference} doit être lié au fichier YAML d’un composant.</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} est un fichier&#x202f;; le magasin de données %{reference} doit être lié à un dossier.</translation>
    </message>
    <message>
        <source>“%{reference}” is no reference that can be bound. Write it as in the files: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</source>
        <translation>«&#x202f;%{reference}&#x202f;» n’est pas une référence qui puisse être liée. Écrivez-la comme dans les fichiers&#xa0;: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</translation>
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
        <translation>--output-name s’utilise avec --job JOB.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Indiquez les fichiers.</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>Il faut en indiquer deux&#xa0;: %{usage}.</translation>
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
        <translation>%{path} existe déjà&#xa0;: rien n’a été copié. Choisissez un autre --download-path ou ajoutez --force.</translation>
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
        <translation>Fichiers stockés manquants ou endommagés, utilisés par des jobs&#xa0;: %{count}.</translation>
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
        <translation>Le moteur (processus %{pid}) a reçu l’ordre de s’arrêter, mais il est toujours là.</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>Un autre programme verrouille l’espace de travail %{path} sans indiquer comment le joindre. Est-ce le moteur d’une version plus ancienne, ou un moteur dans un conteneur&#x202f;? Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Le moteur qui répond pour %{path} (processus %{pid}) utilise un autre dossier .tenon que celui qui s’y trouve à présent. Le dossier .tenon a-t-il été remplacé pendant que le moteur était en marche&#x202f;? Arrêtez le moteur (tenon engine stop --now) et réessayez.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Le moteur de %{path} est en marche (processus %{pid}), mais ne répond pas sur %{socket}. Les jobs en cours continuent. Si cela persiste, mettez fin à ce processus&#x202f;; la prochaine commande démarrera un nouveau moteur, qui reprendra les jobs.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>La commande lance %{script}, qui ne se trouve pas dans le dossier de code %{folder}. Corrigez la commande ou indiquez le bon dossier dans code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>La commande lance %{script}, mais aucun dossier de code n’est indiqué&#xa0;: le fichier n’y sera donc pas. Ajoutez code: avec le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Aucun moteur n’est en marche ici&#x202f;; les jobs non terminés sont donc affichés dans leur dernier état connu (%{time}). «&#x202f;tenon engine start&#x202f;» détermine où ils en sont et les poursuit.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) ne peut pas lire ce script&#xa0;: %{reason}. Corrigez-le ou choisissez un autre interpréteur.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>Vous n’avez pas approuvé %{path} sur cet ordinateur&#xa0;: rien ne s’y exécute et ses jobs attendent. Approuvez-le (tenon workspace trust).</translation>
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
        <translation>Entrées que l’étape aurait pu modifier, car ce système ne permet pas de les lui présenter en lecture seule&#xa0;: %{value}.</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>Exclus de l’instantané du code, car ces liens ne mènent nulle part, sont circulaires ou pointent vers autre chose qu’un fichier&#xa0;: %{value}.</translation>
    </message>
    <message>
        <source>Output %{value} was declared, but the step did not write it.</source>
        <translation>La sortie %{value} était déclarée, mais l’étape ne l’a pas écrite.</translation>
    </message>
    <message>
        <source>Output %{value} cannot be read, so it is not reused.</source>
        <translation>La sortie %{value} est illisible&#x202f;; elle n’est donc pas réutilisée.</translation>
    </message>
    <message>
        <source>The step calls %{value}, which acts as another user: it got a copy of its code, and its inputs are not protected from changes.</source>
        <translation>L’étape appelle %{value}, qui agit au nom d’un autre utilisateur&#xa0;: elle a reçu une copie de son code, et ses entrées ne sont pas protégées contre les modifications.</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>Ces étapes ont été annulées&#xa0;: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Le pipeline a été arrêté&#xa0;: il a dépassé sa limite de %{seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>Elle n’a pas été exécutée, car des étapes qu’elle attend n’ont pas abouti&#xa0;: %{steps}.</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>L’étape %{step} n’a pas écrit sa sortie %{output}, qui est nécessaire. Emplacement attendu&#xa0;: %{path}.</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>La sortie %{output} de l’étape %{step} est nécessaire mais illisible&#xa0;: %{path}.</translation>
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
        <translation>Ce n’est pas une expression régulière&#xa0;: %{reason} (au caractère %{at}).</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Make it more exact.</source>
        <translation>Cette expression prend trop de temps sur ce texte. Rendez-la plus précise.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>Le texte a changé entre-temps&#x202f;; cette modification n’a donc pas été faite. Réessayez.</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>Impossible de démarrer %{path}&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>«&#x202f;%{value}&#x202f;» n’est pas un délai valide pour signaler la fin des jobs. Indiquez un nombre de secondes, ou off.</translation>
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
        <translation>%{hours}&#xa0;h %{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>%{minutes} min %{seconds} s</source>
        <translation>%{minutes}&#xa0;min %{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>%{seconds} s</source>
        <translation>%{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Workspace %{workspace}, after %{duration}</source>
        <translation>Espace de travail %{workspace}, après %{duration}</translation>
    </message>
    <message>
        <source>The database %{path} is missing, although this workspace had one. Nothing was changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>La base de données %{path} est absente, alors que cet espace de travail en avait une. Rien n’a été modifié. Restaurez-la depuis une sauvegarde, ou déplacez le dossier .tenon ailleurs pour repartir de zéro.</translation>
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
        <translation>%{name} est une étape du job %{root}. Elle ne se réexécute qu’avec ce job entier.</translation>
    </message>
    <message>
        <source>%{path}%{if owner}, which belongs to %{owner},%{end} cannot be written to (%{reason}), so nothing can run or be registered in this workspace; nothing was changed. What is there can be looked at. To run jobs, copy the folder to a place where you may write.</source>
        <translation>Impossible d’écrire dans %{path}%{if owner}, qui appartient à %{owner}%{end} (%{reason})&#xa0;: rien ne peut donc être exécuté ni inscrit dans cet espace de travail&#x202f;; rien n’a été modifié. Ce qui s’y trouve peut être consulté. Pour exécuter des jobs, copiez le dossier à un endroit où vous pouvez écrire.</translation>
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
        <translation>Les données de cet espace de travail se trouvent dans %{path}, que cet ordinateur atteint par le réseau%{if host}&#x202f;; elles ont été créées sur l’ordinateur %{host}%{end}. Deux ordinateurs ne doivent pas y exécuter de jobs&#xa0;: ici, l’espace de travail peut donc seulement être consulté. Exécutez les jobs sur l’ordinateur auquel appartient le disque, ou dans une copie sur un disque de celui-ci.</translation>
    </message>
    <message>
        <source>%{text} cannot stand in a command, which knows only the inputs and outputs of its own step. Give the step an input with this value, and write ${{inputs.NAME}} here.</source>
        <translation>%{text} ne peut pas figurer dans une commande, qui ne connaît que les entrées et sorties de sa propre étape. Donnez à l’étape une entrée ayant cette valeur, et écrivez ici ${{inputs.NAME}}.</translation>
    </message>
    <message>
        <source>The folder of the workspace does not answer (%{seconds} s). It may lie on a network that is down. An engine that runs, and its steps, go on meanwhile.</source>
        <translation>Le dossier de l’espace de travail ne répond pas (%{seconds}&#xa0;s). Il se trouve peut-être sur un réseau indisponible. Un moteur en marche et ses étapes continuent pendant ce temps.</translation>
    </message>
    <message>
        <source>GPUs were asked for (%{value}), but nvidia-smi shows none on this computer; the step runs without.</source>
        <translation>Des GPU ont été demandés (%{value}), mais nvidia-smi n’en signale aucun sur cet ordinateur&#x202f;; l’étape s’exécute sans GPU.</translation>
    </message>
    <message>
        <source>%{value} GPUs were asked for; this computer has fewer, and the step gets all of them.</source>
        <translation>%{value} GPU ont été demandés&#x202f;; cet ordinateur en a moins, et l’étape les reçoit tous.</translation>
    </message>
    <message>
        <source>%{value} GB of memory were asked for; this computer has less.</source>
        <translation>%{value}&#xa0;Go de mémoire ont été demandés&#x202f;; cet ordinateur en a moins.</translation>
    </message>
    <message>
        <source>The search for references was stopped. Nothing was changed.</source>
        <translation>La recherche des références a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%{path} was changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>%{path} a été modifié entre-temps&#xa0;: rien n’a été fait. Examinez-le et réessayez.</translation>
    </message>
    <message>
        <source>%{path} is there already. Choose another name.</source>
        <translation>%{path} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A file cannot be called “%{name}”. A name has no slash and no line break, and is not empty, “.” or “..”.</source>
        <translation>«&#x202f;%{name}&#x202f;» ne convient pas comme nom de fichier. Un nom ne contient ni barre oblique ni saut de ligne, et n’est ni vide, ni «&#x202f;.&#x202f;», ni «&#x202f;..&#x202f;».</translation>
    </message>
    <message>
        <source>The name “%{name}” is too long. Names have up to 255 bytes.</source>
        <translation>Le nom «&#x202f;%{name}&#x202f;» est trop long. Un nom compte 255 octets au plus.</translation>
    </message>
    <message>
        <source>%{path} could not be moved to the trash: %{reason}. Nothing was deleted.</source>
        <translation>Impossible de mettre %{path} à la corbeille&#xa0;: %{reason}. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>%{path} is no longer there.</source>
        <translation>%{path} n’existe plus.</translation>
    </message>
    <message>
        <source>%{path} is read-only, so nothing was changed. Make it writable, or leave it out.</source>
        <translation>%{path} est en lecture seule&#xa0;: rien n’a été modifié. Rendez-le accessible en écriture, ou excluez-le.</translation>
    </message>
    <message>
        <source>Cannot rename %{path}: %{reason}. Nothing was changed.</source>
        <translation>Impossible de renommer %{path}&#xa0;: %{reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another folder, or move it away.</source>
        <translation>%{path} existe déjà&#xa0;: rien n’a été copié. Choisissez un autre dossier, ou déplacez l’élément existant.</translation>
    </message>
    <message>
        <source>Say which version of %{name}: only one at a time is deleted.</source>
        <translation>Indiquez la version de %{name}&#xa0;: une seule est supprimée à la fois.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job}, which has not ended, uses it.</source>
        <translation>Impossible de supprimer %{asset} (%{kind})&#xa0;: le job %{job}, qui n’est pas terminé, l’utilise.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the deployment %{deployment} uses it (%{path}). Give the deployment another version first, or archive this one.</source>
        <translation>Impossible de supprimer %{asset} (%{kind})&#xa0;: le déploiement %{deployment} l’utilise (%{path}). Donnez d’abord une autre version au déploiement, ou archivez celle-ci.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: %{path} names it in line %{line}. Change the file first, or archive the version.</source>
        <translation>Impossible de supprimer %{asset} (%{kind})&#xa0;: %{path} y fait référence à la ligne %{line}. Modifiez d’abord ce fichier, ou archivez la version.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job} used it, and could not be run again as it was. Archive the version instead.</source>
        <translation>Impossible de supprimer %{asset} (%{kind})&#xa0;: le job %{job} s’en est servi et ne pourrait plus être réexécuté à l’identique. Archivez plutôt la version.</translation>
    </message>
    <message>
        <source>The job %{name} has no stored code that could be compared with a folder.</source>
        <translation>Le job %{name} n’a pas de code stocké qui puisse être comparé à un dossier.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands in messages such as &quot;Known: %{known}.&quot; where there is no name at all.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>“%{key}” has no value. Write one behind it.</source>
        <translation>«&#x202f;%{key}&#x202f;» n’a pas de valeur. Écrivez-en une à la suite.</translation>
    </message>
    <message>
        <source>%{path} cannot be set for a job of a component&apos;s file. Its inputs, outputs, texts, tags and compute can; change the rest in the file.</source>
        <translation>%{path} ne peut pas être défini pour le job d’un fichier de composant. Seuls ses entrées, sorties, textes et étiquettes, ainsi que sa cible de calcul, peuvent l’être&#x202f;; modifiez le reste dans le fichier.</translation>
    </message>
    <message>
        <source>No step uses the input “%{name}” that was set.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Aucune étape n’utilise l’entrée «&#x202f;%{name}&#x202f;» qui a été définie.%{if nearest} Vouliez-vous dire «&#x202f;%{nearest}&#x202f;»&#x202f;?%{end}</translation>
    </message>
    <message>
        <source>%{reference} stands for %{path} here, which does not exist. Bind it to something that does (tenon data bind).</source>
        <translation>%{reference} correspond ici à %{path}, qui n’existe pas. Liez cette référence à un élément existant (tenon data bind).</translation>
    </message>
    <message>
        <source>The distribution “%{value}” is not set up on this computer; the command runs as it stands.</source>
        <translation>La distribution «&#x202f;%{value}&#x202f;» n’est pas mise en place sur cet ordinateur&#x202f;; la commande s’exécute telle quelle.</translation>
    </message>
    <message>
        <source>%{value} is registered with other content already, and a version never changes, so the output was not registered. Leave the version out to get the next one.</source>
        <translation>%{value} est déjà inscrit avec un autre contenu, et une version ne change jamais&#x202f;; la sortie n’a donc pas été inscrite. Omettez la version pour obtenir la suivante.</translation>
    </message>
    <message>
        <source>%{path} cannot be put into itself. Choose another folder.</source>
        <translation>%{path} ne peut pas être placé dans lui-même. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with the programs of this computer.</source>
        <translation>L’environnement «&#xa0;%{value}&#xa0;» n’a pas été réalisé&#xa0;; l’étape s’exécute avec les programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>The tag tenon.disabled names “%{step}”, which is no step of this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>L’étiquette tenon.disabled cite «&#xa0;%{step}&#xa0;», qui n’est pas une étape de ce pipeline.%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end}</translation>
    </message>
    <message>
        <source>The steps %{steps} write the same file at the same time: %{path}. Give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Les étapes %{steps} écrivent le même fichier en même temps&#xa0;: %{path}. Donnez à chacune son propre chemin&#xa0;; ${{name}} dans un chemin représente le nom du job de l’étape.</translation>
    </message>
    <message>
        <source>The steps %{steps} write to the same place, so that one may change what another made: %{path}. Their results may not be there to be reused. If that is not wanted, give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Les étapes %{steps} écrivent au même endroit, si bien que l’une peut modifier ce que l’autre a produit&#xa0;: %{path}. Leurs résultats risquent de ne plus être là pour être réutilisés. Si ce n’est pas voulu, donnez à chacune son propre chemin&#xa0;; ${{name}} dans un chemin représente le nom du job de l’étape.</translation>
    </message>
    <message>
        <source>It was skipped, because %{steps} is disabled.</source>
        <translation>Elle a été sautée, parce que %{steps} est désactivée.</translation>
    </message>
    <message>
        <source>It was skipped, because it needs a result of %{steps}, which is disabled.</source>
        <translation>Elle a été sautée, parce qu’il lui faut un résultat de %{steps}, qui est désactivée.</translation>
    </message>
    <message>
        <source>%{path} is no whole catalogue: this line has a wrong value (%{what}). Nothing of it is used.</source>
        <translation>%{path} n’est pas un catalogue complet&#xa0;: cette ligne a une valeur incorrecte (%{what}). Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>%{path} was written by a newer version of Tenon Studio.</source>
        <translation>%{path} a été écrit par une version plus récente de Tenon Studio.</translation>
    </message>
    <message>
        <source>%{path} is no catalogue of VM sizes.</source>
        <translation>%{path} n’est pas un catalogue de tailles de VM.</translation>
    </message>
    <message>
        <source>The compute target “%{name}” is of kind %{kind}, where jobs cannot be sent yet; the job is refused and not run here instead. Choose another target, or say that the name means this computer: tenon compute bind %{name} local.</source>
        <translation>La cible de calcul «&#xa0;%{name}&#xa0;» est de type %{kind}, où les jobs ne peuvent pas encore être envoyés&#xa0;; le job est refusé et n’est pas exécuté ici à la place. Choisissez une autre cible, ou dites que ce nom désigne cet ordinateur&#xa0;: tenon compute bind %{name} local.</translation>
    </message>
    <message>
        <source>AMD runs ROCm, never CUDA</source>
        <translation>AMD exécute ROCm, jamais CUDA</translation>
    </message>
    <message>
        <source>Must be asked for first (quota request)</source>
        <translation>À demander d’abord (demande de quota)</translation>
    </message>
    <message>
        <source>Whether it must be asked for first is unknown</source>
        <translation>On ne sait pas s’il faut la demander d’abord</translation>
    </message>
    <message>
        <source>Processor is %{has}, you need %{needed}</source>
        <translation>Le processeur est %{has}, il vous faut %{needed}</translation>
    </message>
    <message>
        <source>Kind of processor unknown</source>
        <translation>Type de processeur inconnu</translation>
    </message>
    <message>
        <source>CUDA version of the framework unknown</source>
        <translation>Version CUDA du framework inconnue</translation>
    </message>
    <message>
        <source>Is of category %{category}</source>
        <translation>De la catégorie %{category}</translation>
    </message>
    <message>
        <source>For clusters only, not for instances</source>
        <translation>Pour les clusters seulement, pas pour les instances</translation>
    </message>
    <message>
        <source>Cores %{has}, you need %{needed}</source>
        <translation>%{has} cœurs, il vous en faut %{needed}</translation>
    </message>
    <message>
        <source>Cores %{has}, you want at most %{needed}</source>
        <translation>%{has} cœurs, vous en voulez au plus %{needed}</translation>
    </message>
    <message>
        <source>%{generation} ends with CUDA %{last}.x, you chose %{chosen}</source>
        <translation>%{generation} s’arrête à CUDA %{last}.x, vous avez choisi %{chosen}</translation>
    </message>
    <message>
        <source>%{generation} needs CUDA %{least}, you chose %{chosen}</source>
        <translation>%{generation} exige CUDA %{least}, vous avez choisi %{chosen}</translation>
    </message>
    <message>
        <source>Temporary disk %{has} GiB, you need %{needed}</source>
        <translation>Disque temporaire de %{has} Gio, il vous faut %{needed}</translation>
    </message>
    <message>
        <source>Temporary disk unknown</source>
        <translation>Disque temporaire inconnu</translation>
    </message>
    <message>
        <source>%{framework} build has no sm_%{capability}</source>
        <translation>Le build de %{framework} n’a pas sm_%{capability}</translation>
    </message>
    <message>
        <source>Unknown for which GPUs this build of %{framework} was made</source>
        <translation>On ne sait pas pour quels GPU ce build de %{framework} a été fait</translation>
    </message>
    <message>
        <source>%{generation} is not among the generations you chose</source>
        <translation>%{generation} n’est pas parmi les générations choisies</translation>
    </message>
    <message>
        <source>GPU generation unknown</source>
        <translation>Génération de GPU inconnue</translation>
    </message>
    <message>
        <source>GPUs %{has}, you need %{needed}</source>
        <translation>%{has} GPU, il vous en faut %{needed}</translation>
    </message>
    <message>
        <source>GPU memory %{has} GiB, you need %{needed}</source>
        <translation>Mémoire GPU de %{has} Gio, il vous faut %{needed}</translation>
    </message>
    <message>
        <source>GPU memory unknown</source>
        <translation>Mémoire GPU inconnue</translation>
    </message>
    <message>
        <source>Has %{share} of a GPU, you need %{needed}</source>
        <translation>A %{share} de GPU, il vous faut %{needed}</translation>
    </message>
    <message>
        <source>CUDA versions of %{gpu} unknown</source>
        <translation>Versions CUDA de %{gpu} inconnues</translation>
    </message>
    <message>
        <source>Unknown whether there is low priority</source>
        <translation>On ne sait pas s’il existe en basse priorité</translation>
    </message>
    <message>
        <source>Memory %{has} GiB, you need %{needed}</source>
        <translation>Mémoire de %{has} Gio, il vous faut %{needed}</translation>
    </message>
    <message>
        <source>Memory unknown</source>
        <translation>Mémoire inconnue</translation>
    </message>
    <message>
        <source>Has no GPU</source>
        <translation>N’a pas de GPU</translation>
    </message>
    <message>
        <source>Never low priority</source>
        <translation>Jamais en basse priorité</translation>
    </message>
    <message>
        <source>No premium storage</source>
        <translation>Pas de stockage premium</translation>
    </message>
    <message>
        <source>No RDMA</source>
        <translation>Pas de RDMA</translation>
    </message>
    <message>
        <source>Not isolated</source>
        <translation>Pas isolée</translation>
    </message>
    <message>
        <source>Not among the sizes Azure ML documents</source>
        <translation>Pas parmi les tailles documentées par Azure ML</translation>
    </message>
    <message>
        <source>No region known that has it</source>
        <translation>Aucune région connue ne la propose</translation>
    </message>
    <message>
        <source>NVIDIA runs CUDA, never ROCm</source>
        <translation>NVIDIA exécute CUDA, jamais ROCm</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} of %{free} free cores</source>
        <translation>Convient, utilise %{needed} des %{free} cœurs libres</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} cores of a quota without limit</source>
        <translation>Convient, utilise %{needed} cœurs d’un quota sans limite</translation>
    </message>
    <message>
        <source>Premium storage unknown</source>
        <translation>Stockage premium inconnu</translation>
    </message>
    <message>
        <source>Costs %{price} USD an hour, you allow %{most}</source>
        <translation>Coûte %{price} USD de l’heure, vous acceptez %{most}</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, family limit %{limit}, %{used} used</source>
        <translation>Demande %{needed} cœurs, limite de la famille %{limit}, %{used} utilisés</translation>
    </message>
    <message>
        <source>Quota unknown: family not in the sheet</source>
        <translation>Quota inconnu&#xa0;: la famille n’est pas dans la feuille</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, low-priority limit %{limit}, %{used} used</source>
        <translation>Demande %{needed} cœurs, limite basse priorité %{limit}, %{used} utilisés</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, limit of the region %{limit}, %{used} used</source>
        <translation>Demande %{needed} cœurs, limite de la région %{limit}, %{used} utilisés</translation>
    </message>
    <message>
        <source>Quota unknown: no sheet</source>
        <translation>Quota inconnu&#xa0;: pas de feuille</translation>
    </message>
    <message>
        <source>RDMA unknown</source>
        <translation>RDMA inconnu</translation>
    </message>
    <message>
        <source>Not in %{region}</source>
        <translation>Pas dans %{region}</translation>
    </message>
    <message>
        <source>In none of the %{count} regions</source>
        <translation>Dans aucune des %{count} régions</translation>
    </message>
    <message>
        <source>Retired %{date}</source>
        <translation>Retirée le %{date}</translation>
    </message>
    <message>
        <source>Retired, on an unknown date</source>
        <translation>Retirée, à une date inconnue</translation>
    </message>
    <message>
        <source>Will be retired %{date}</source>
        <translation>Sera retirée le %{date}</translation>
    </message>
    <message>
        <source>Unknown whether this ROCm build runs on %{gpu}</source>
        <translation>On ne sait pas si ce build ROCm fonctionne sur %{gpu}</translation>
    </message>
    <message>
        <source>Not offered to this subscription</source>
        <translation>Pas proposée à cet abonnement</translation>
    </message>
    <message>
        <source>Unknown whether this subscription has it</source>
        <translation>On ne sait pas si cet abonnement l’a</translation>
    </message>
    <message>
        <source>%{path} is no whole quota sheet: this line has a wrong value. Nothing of it is used.</source>
        <translation>%{path} n’est pas une feuille de quotas complète&#xa0;: cette ligne a une valeur incorrecte. Rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>No catalogue was imported for “%{name}”. Known: %{known}.</source>
        <translation>Aucun catalogue n’a été importé pour «&#xa0;%{name}&#xa0;». Connus&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is the service&apos;s answer that something failed: %{reason}. The catalogue stays as it was.</source>
        <translation>%{path} est la réponse du service disant que quelque chose a échoué&#xa0;: %{reason}. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} has prices in %{currency}. Only those in USD are used.</source>
        <translation>%{path} contient des prix en %{currency}. Seuls ceux en USD sont utilisés.</translation>
    </message>
    <message>
        <source>%{path} ends in the middle. Fetch it again; the catalogue stays as it was.</source>
        <translation>%{path} s’arrête au milieu. Récupérez-le de nouveau&#xa0;; le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} is empty. The catalogue stays as it was.</source>
        <translation>%{path} est vide. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} is no JSON that can be read. The catalogue stays as it was.</source>
        <translation>%{path} n’est pas du JSON lisible. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} has no usable limit for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} n’a pas de limite utilisable pour «&#xa0;%{name}&#xa0;». Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} is one page of several. Import the others too, or prices and sizes are missing.</source>
        <translation>%{path} n’est qu’une page parmi plusieurs. Importez aussi les autres, sinon il manque des prix et des tailles.</translation>
    </message>
    <message>
        <source>%{path} has no file that ends in .json or .txt.</source>
        <translation>%{path} ne contient aucun fichier finissant par .json ou .txt.</translation>
    </message>
    <message>
        <source>%{path} does not say of which region it is. Name the file after it (usages-westeurope.json), or give the region.</source>
        <translation>%{path} ne dit pas de quelle région il s’agit. Donnez au fichier le nom de la région (usages-westeurope.json), ou indiquez-la.</translation>
    </message>
    <message>
        <source>Nothing was found that a catalogue is made of: no sizes, prices or limits. The catalogue stays as it was.</source>
        <translation>Rien n’a été trouvé dont un catalogue est fait&#xa0;: ni tailles, ni prix, ni limites. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} has no usable price for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} n’a pas de prix utilisable pour «&#xa0;%{name}&#xa0;». Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} does not say how large “%{name}” is. The catalogue stays as it was.</source>
        <translation>%{path} ne dit pas quelle est la taille de «&#xa0;%{name}&#xa0;». Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} has more or longer entries than any real answer. The catalogue stays as it was.</source>
        <translation>%{path} a des entrées plus nombreuses ou plus longues que toute vraie réponse. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{path} is none of the answers that can be imported: SKUs, VM sizes, usages, quotas, retail prices, locations. The catalogue stays as it was.</source>
        <translation>%{path} n’est aucune des réponses qui peuvent être importées&#xa0;: SKU, tailles de VM, utilisations, quotas, prix publics, emplacements. Le catalogue reste comme il était.</translation>
    </message>
    <message>
        <source>%{size} is for clusters only, not for a compute instance.</source>
        <translation>%{size} est pour les clusters seulement, pas pour une instance de calcul.</translation>
    </message>
    <message>
        <source>%{path} exists already. Choose another name, or change that target.</source>
        <translation>%{path} existe déjà. Choisissez un autre nom, ou modifiez cette cible.</translation>
    </message>
    <message>
        <source>“%{host}” is no host that can be reached by SSH.</source>
        <translation>«&#xa0;%{host}&#xa0;» n’est pas un hôte joignable par SSH.</translation>
    </message>
    <message>
        <source>Nodes that always run: %{nodes}. They cost %{cost} USD a day at list price, also when there is nothing to do.</source>
        <translation>Nœuds toujours actifs&#xa0;: %{nodes}. Ils coûtent %{cost} USD par jour au prix public, même quand il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>An instance can be shut down after 15 minutes to 3 days (4320 minutes) without work, not after %{minutes}.</source>
        <translation>Une instance peut être arrêtée après 15 minutes à 3 jours (4320 minutes) sans travail, pas après %{minutes}.</translation>
    </message>
    <message>
        <source>The idle time of a cluster is a number of seconds from 0 on.</source>
        <translation>Le temps d’inactivité d’un cluster est un nombre de secondes à partir de 0.</translation>
    </message>
    <message>
        <source>The system disk of an instance has 120 GB: keep 1 to 2 GB of it free before it is stopped or restarted. A stopped instance still pays for its disk, address and load balancer.</source>
        <translation>Le disque système d’une instance a 120 Go&#xa0;: gardez-en 1 à 2 Go libres avant de l’arrêter ou de la redémarrer. Une instance arrêtée paie encore son disque, son adresse et son équilibreur de charge.</translation>
    </message>
    <message>
        <source>“%{kind}” is no kind of compute target. Possible: %{known}.</source>
        <translation>«&#xa0;%{kind}&#xa0;» n’est pas un type de cible de calcul. Possibles&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a compute target. Use 2 to %{most} letters, digits and dashes, beginning with a letter.</source>
        <translation>«&#xa0;%{name}&#xa0;» ne peut pas nommer une cible de calcul. Utilisez 2 à %{most} lettres, chiffres et tirets, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>%{size} never has low priority.</source>
        <translation>%{size} n’existe jamais en basse priorité.</translation>
    </message>
    <message>
        <source>Say which VM size its nodes have.</source>
        <translation>Dites quelle taille de VM ont ses nœuds.</translation>
    </message>
    <message>
        <source>From %{min} to %{max} nodes is no range: at least 1 at most, and not fewer than always run.</source>
        <translation>De %{min} à %{max} nœuds n’est pas une plage&#xa0;: le maximum est d’au moins 1, et pas inférieur au nombre de nœuds toujours actifs.</translation>
    </message>
    <message>
        <source>%{path} does not define a compute target.</source>
        <translation>%{path} ne définit pas de cible de calcul.</translation>
    </message>
    <message>
        <source>Azure ML&apos;s documentation does not name %{size}; the service may not offer it.</source>
        <translation>La documentation d’Azure ML ne cite pas %{size}&#xa0;; le service ne la propose peut-être pas.</translation>
    </message>
    <message>
        <source>No price is known for %{size} in %{region}; it may not be offered there.</source>
        <translation>Aucun prix n’est connu pour %{size} dans %{region}&#xa0;; elle n’y est peut-être pas proposée.</translation>
    </message>
    <message>
        <source>Give the resource that is attached: /subscriptions/…/resourceGroups/…/providers/….</source>
        <translation>Donnez la ressource à attacher&#xa0;: /subscriptions/…/resourceGroups/…/providers/….</translation>
    </message>
    <message>
        <source>No file of this workspace defines the compute target “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Aucun fichier de cet espace de travail ne définit la cible de calcul «&#xa0;%{name}&#xa0;».%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no region “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Le catalogue n’a pas de région «&#xa0;%{name}&#xa0;».%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no size “%{size}”.</source>
        <translation>Le catalogue n’a pas de taille «&#xa0;%{size}&#xa0;».</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is connected already. Disconnect it first.</source>
        <translation>L’entrée «&#xa0;%{name}&#xa0;» de l’étape «&#xa0;%{step}&#xa0;» est déjà connectée. Déconnectez-la d’abord.</translation>
    </message>
    <message>
        <source>“%{step}” reads from these steps and gives to them, so they cannot be one component without it. Take it in too.</source>
        <translation>«&#xa0;%{step}&#xa0;» lit ces étapes et les alimente, elles ne peuvent donc pas former un composant sans elle. Prenez-la aussi.</translation>
    </message>
    <message>
        <source>“%{step}” runs first or last in this pipeline and cannot be a part of a component.</source>
        <translation>«&#xa0;%{step}&#xa0;» s’exécute en premier ou en dernier dans ce pipeline et ne peut pas faire partie d’un composant.</translation>
    </message>
    <message>
        <source>“%{step}” waits for all of “%{from}”. Connect an output of it instead.</source>
        <translation>«&#xa0;%{step}&#xa0;» attend «&#xa0;%{from}&#xa0;» tout entière. Connectez plutôt une de ses sorties.</translation>
    </message>
    <message>
        <source>“%{from}” waits for “%{to}”, so “%{to}” cannot read from it.</source>
        <translation>«&#xa0;%{from}&#xa0;» attend «&#xa0;%{to}&#xa0;», donc «&#xa0;%{to}&#xa0;» ne peut pas lire ses résultats.</translation>
    </message>
    <message>
        <source>The component of “%{step}” is not known or is no pipeline, so there is nothing to take apart.</source>
        <translation>Le composant de «&#xa0;%{step}&#xa0;» n’est pas connu ou n’est pas un pipeline&#xa0;; il n’y a donc rien à décomposer.</translation>
    </message>
    <message>
        <source>What this is about is not in the pipeline any more. Nothing was changed.</source>
        <translation>Ce dont il s’agit n’est plus dans le pipeline. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%{name}” cannot be a name here. Use letters, digits and _, and no digit at the start.</source>
        <translation>«&#xa0;%{name}&#xa0;» ne peut pas être un nom ici. Utilisez des lettres, des chiffres et _, sans chiffre au début.</translation>
    </message>
    <message>
        <source>There is already something named “%{name}”. Choose another name.</source>
        <translation>Il y a déjà quelque chose nommé «&#xa0;%{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The step “%{step}” has nothing that fits here. Choose what to connect.</source>
        <translation>L’étape «&#xa0;%{step}&#xa0;» n’a rien qui convienne ici. Choisissez ce qu’il faut connecter.</translation>
    </message>
    <message>
        <source>There are no steps of a pipeline on the clipboard.</source>
        <translation>Il n’y a pas d’étapes de pipeline dans le presse-papiers.</translation>
    </message>
    <message>
        <source>An input of the pipeline cannot be its output. Put a step between them.</source>
        <translation>Une entrée du pipeline ne peut pas être sa sortie. Mettez une étape entre les deux.</translation>
    </message>
    <message>
        <source>This input takes %{type}, not %{given}.</source>
        <translation>Cette entrée prend %{type}, pas %{given}.</translation>
    </message>
    <message>
        <source>The places of the steps in %{path} cannot be read%{if reason} (%{reason})%{end}. The pipeline is shown without them.</source>
        <translation>Les emplacements des étapes dans %{path} ne peuvent pas être lus%{if reason} (%{reason})%{end}. Le pipeline est affiché sans eux.</translation>
    </message>
    <message>
        <source>%{path} is no pipeline: it has no steps under jobs.</source>
        <translation>%{path} n’est pas un pipeline&#xa0;: il n’a pas d’étapes sous jobs.</translation>
    </message>
    <message>
        <source>%{path} is still being read. Try again in a moment.</source>
        <translation>%{path} est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%{path} is no name for a picture. Use the ending .svg, .pdf or .png.</source>
        <translation>%{path} n’est pas un nom d’image. Utilisez l’extension .svg, .pdf ou .png.</translation>
    </message>
    <message>
        <source>%{path} is there already and differs from the library&apos;s. It was left as it is, and nothing was copied. Keep it and copy only what is missing, or rename it first.</source>
        <translation>%{path} existe déjà et diffère de celui de la bibliothèque. Il a été laissé tel quel, et rien n’a été copié. Gardez-le et ne copiez que ce qui manque, ou renommez-le d’abord.</translation>
    </message>
    <message>
        <source>The library has no component “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>La bibliothèque n’a pas de composant «&#xa0;%{name}&#xa0;».%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end}</translation>
    </message>
    <message>
        <source>The library of components was not found beside the program. Install the package again.</source>
        <translation>La bibliothèque de composants n’a pas été trouvée à côté du programme. Réinstallez le paquet.</translation>
    </message>
    <message>
        <source>There is no template “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end} tenon template list names them all.</source>
        <translation>Il n’y a pas de gabarit «&#xa0;%{name}&#xa0;».%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end} tenon template list les nomme tous.</translation>
    </message>
    <message>
        <source>%{path} is no text, so nothing can be read from it. Choose a Python script.</source>
        <translation>%{path} n’est pas du texte, donc rien ne peut en être lu. Choisissez un script Python.</translation>
    </message>
    <message>
        <source>%{path} is nested too deeply to be read. Write its component by hand.</source>
        <translation>%{path} est trop profondément imbriqué pour être lu. Écrivez son composant à la main.</translation>
    </message>
    <message>
        <source>There is no Python script in %{path} or its folder src. Choose the script itself.</source>
        <translation>Il n’y a pas de script Python dans %{path} ni dans son dossier src. Choisissez le script lui-même.</translation>
    </message>
    <message>
        <source>%{path} could not be read as a Python script. Write its component by hand.</source>
        <translation>%{path} n’a pas pu être lu comme script Python. Écrivez son composant à la main.</translation>
    </message>
    <message>
        <source>%{path} is larger than 2 MiB, which no script is. Write its component by hand.</source>
        <translation>%{path} dépasse 2 Mio, ce qu’aucun script ne fait. Écrivez son composant à la main.</translation>
    </message>
    <message>
        <source>Python 3 was not found on this computer (%{path}). It is needed to read scripts; install python3.</source>
        <translation>Python 3 n’a pas été trouvé sur cet ordinateur (%{path}). Il est nécessaire pour lire les scripts&#xa0;; installez python3.</translation>
    </message>
    <message>
        <source>What reads scripts was not found beside the program. Install the package again.</source>
        <translation>Ce qui lit les scripts n’a pas été trouvé à côté du programme. Réinstallez le paquet.</translation>
    </message>
    <message>
        <source>%{path} has no sub-command “%{name}”. Possible: %{known}.</source>
        <translation>%{path} n’a pas de sous-commande «&#xa0;%{name}&#xa0;». Possibles&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is not valid Python 3: %{reason}. Correct the line and try again.</source>
        <translation>%{path} n’est pas du Python 3 valide&#xa0;: %{reason}. Corrigez la ligne et réessayez.</translation>
    </message>
    <message>
        <source>Reading %{path} took longer than %{seconds} seconds and was stopped. Write its component by hand.</source>
        <translation>La lecture de %{path} a pris plus de %{seconds} secondes et a été arrêtée. Écrivez son composant à la main.</translation>
    </message>
    <message>
        <source>Say what to change: --set PATH=VALUE or --remove PATH, where PATH is one of these: %{known}.</source>
        <translation>Dites quoi changer&#xa0;: --set CHEMIN=VALEUR ou --remove CHEMIN, où CHEMIN est l’un de ceux-ci&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>“%{path}” cannot be changed here.%{if nearest} Did you mean “%{nearest}”?%{end} Possible: %{known}.</source>
        <translation>«&#xa0;%{path}&#xa0;» ne peut pas être changé ici.%{if nearest} Vouliez-vous dire «&#xa0;%{nearest}&#xa0;»&#xa0;?%{end} Possibles&#xa0;: %{known}.</translation>
    </message>
    <message>
        <source>The command for %{name} ended with %{code}.%{if text} It said: %{text}%{end}</source>
        <translation>La commande pour %{name} s’est terminée avec le code %{code}.%{if text} Elle a indiqué&#xa0;: %{text}%{end}</translation>
    </message>
    <message>
        <source>The command for %{name} did not come to an end.%{if text} It said: %{text}%{end}</source>
        <translation>La commande pour %{name} ne s’est pas terminée.%{if text} Elle a indiqué&#xa0;: %{text}%{end}</translation>
    </message>
    <message>
        <source>Nobody works on its nodes (%{nodes}): that costs %{cost} USD an hour at list price.</source>
        <translation>Personne ne travaille sur ses nœuds (%{nodes})&#xa0;: cela coûte %{cost} USD par heure au prix catalogue.</translation>
    </message>
    <message>
        <source>%{name} is not stopped: %{jobs} runs there or waits for it.</source>
        <translation>La cible %{name} n’est pas arrêtée&#xa0;: %{jobs} s’y exécute ou l’attend.</translation>
    </message>
    <message>
        <source>Tenon Studio powers %{name} neither on nor off by itself. Enter your own command in its file under %{key} first.</source>
        <translation>Tenon Studio n’allume ni n’éteint %{name} de lui-même. Indiquez d’abord votre propre commande dans son fichier, sous %{key}.</translation>
    </message>
    <message>
        <source>%{name} means this computer: there is nothing to start or stop. Simulate it (tag tenon.simulated) to learn how it would come and go.</source>
        <translation>%{name} désigne cet ordinateur&#xa0;: il n’y a rien à démarrer ni à arrêter. Simulez cette cible (étiquette tenon.simulated) pour voir comment elle apparaîtrait et disparaîtrait.</translation>
    </message>
    <message>
        <source>Stopped, an instance costs no computing, but its disk, its public address and its load balancer are still paid.</source>
        <translation>Arrêtée, une instance ne coûte plus de calcul, mais son disque, son adresse publique et son équilibreur de charge restent facturés.</translation>
    </message>
    <message>
        <source>“%{text}” is no duration. Write 1h30m, 45m, 90s or 1:30:00.</source>
        <translation>«&#xa0;%{text}&#xa0;» n’est pas une durée. Écrivez 1h30m, 45m, 90s ou 1:30:00.</translation>
    </message>
    <message>
        <source>the job asks for %{wanted} cores, it has %{has}: it will take longer</source>
        <translation>le job demande %{wanted} cœurs, elle en a %{has}&#xa0;: il prendra plus de temps</translation>
    </message>
    <message>
        <source>measured without a GPU; whether its GPU would make it shorter is not known</source>
        <translation>mesuré sans GPU&#xa0;; on ignore si son GPU raccourcirait le job</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory, it has %{has} GB</source>
        <translation>ne convient pas&#xa0;: le job a utilisé %{peak} Go de mémoire, elle en a %{has} Go</translation>
    </message>
    <message>
        <source>nobody has run it yet: say how long it takes</source>
        <translation>personne ne l’a encore exécuté&#xa0;: indiquez combien de temps il prend</translation>
    </message>
    <message>
        <source>does not fit: the job asks for GPUs (%{wanted}), it has %{has}</source>
        <translation>ne convient pas&#xa0;: le job demande des GPU (%{wanted}), elle en a %{has}</translation>
    </message>
    <message>
        <source>no list price is known in this region</source>
        <translation>aucun prix catalogue n’est connu dans cette région</translation>
    </message>
    <message>
        <source>Say for which VM sizes: no target of this workspace has one.</source>
        <translation>Indiquez pour quelles tailles de VM&#xa0;: aucune cible de cet espace de travail n’en a.</translation>
    </message>
    <message>
        <source>if it takes as long as on this computer; how long on its %{cores} cores is not known</source>
        <translation>s’il prend autant de temps que sur cet ordinateur&#xa0;; la durée sur ses %{cores} cœurs est inconnue</translation>
    </message>
    <message>
        <source>if it takes as long as where it ran%{if measured} (%{measured})%{end}; how long on %{gpu} is not known</source>
        <translation>s’il prend autant de temps que là où il s’est exécuté%{if measured} (%{measured})%{end}&#xa0;; la durée sur %{gpu} est inconnue</translation>
    </message>
    <message>
        <source>retired%{if date} on %{date}%{end}: nobody can start one</source>
        <translation>retirée du service%{if date} le %{date}%{end}&#xa0;: plus personne ne peut en démarrer</translation>
    </message>
    <message>
        <source>At most %{most} sizes are compared at once.</source>
        <translation>Au plus %{most} tailles sont comparées à la fois.</translation>
    </message>
    <message>
        <source>Compute “%{value}” means this computer; the step runs here.</source>
        <translation>La cible de calcul «&#xa0;%{value}&#xa0;» désigne cet ordinateur&#xa0;; l’étape s’exécute ici.</translation>
    </message>
    <message>
        <source>More nodes were asked for than the target has (%{value}); the step gets all of them.</source>
        <translation>Plus de nœuds sont demandés que la cible n’en a (%{value})&#xa0;; l’étape les reçoit tous.</translation>
    </message>
    <message>
        <source>“%{text}” is no action of a schedule with a trigger: start or stop.</source>
        <translation>«&#xa0;%{text}&#xa0;» n’est pas une action de planification à déclencheur&#xa0;: start ou stop.</translation>
    </message>
    <message>
        <source>“%{text}” is no cron expression of five fields.</source>
        <translation>«&#xa0;%{text}&#xa0;» n’est pas une expression cron à cinq champs.</translation>
    </message>
    <message>
        <source>“%{text}” is no part of a recurrence.</source>
        <translation>«&#xa0;%{text}&#xa0;» ne fait pas partie d’une récurrence.</translation>
    </message>
    <message>
        <source>The time zone “%{text}” is not known.</source>
        <translation>Le fuseau horaire «&#xa0;%{text}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>waits for this computer&apos;s cores, memory or GPUs</source>
        <translation>attend des cœurs, de la mémoire ou des GPU de cet ordinateur</translation>
    </message>
    <message>
        <source>waits for a free node of %{name}; all %{nodes} are taken</source>
        <translation>attend un nœud libre de %{name}&#xa0;; tous (%{nodes}) sont occupés</translation>
    </message>
    <message>
        <source>waits for a node of %{name} that starts, %{seconds} s</source>
        <translation>attend un nœud de %{name} en cours de démarrage, %{seconds} s</translation>
    </message>
    <message>
        <source>waits: %{name} is stopped</source>
        <translation>attend&#xa0;: %{name} est à l’arrêt</translation>
    </message>
    <message>
        <source>This is no text but binary data, so it cannot be shown as a table.</source>
        <translation>Ce sont des données binaires et non du texte&#xa0;; elles ne peuvent donc pas être affichées en tableau.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The file %{path} changed while it was read. Read it again to see what is in it now.</source>
        <translation>Le fichier %{path} a changé pendant sa lecture. Relisez-le pour voir son contenu actuel.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>There is no column “%{name}”. To look for this text in all columns, write it in double quotes.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%{name}&#xa0;». Pour chercher ce texte dans toutes les colonnes, écrivez-le entre guillemets droits.</translation>
    </message>
    <message>
        <source>A double quote in the filter is not closed.</source>
        <translation>Un guillemet droit du filtre n’est pas fermé.</translation>
    </message>
    <message>
        <source>A row is longer than 16 MB. Is a quote or a bracket never closed?</source>
        <translation>Une ligne dépasse 16 Mo. Un guillemet ou un crochet n’est-il jamais fermé&#xa0;?</translation>
    </message>
    <message>
        <source>The MLTable file in %{path} cannot be followed (%{reason}). Paths of CSV, JSON lines and Parquet files on this computer can be.</source>
        <translation>Le fichier MLTable de %{path} ne peut pas être suivi (%{reason}). Les chemins de fichiers CSV, JSON Lines et Parquet de cet ordinateur peuvent l’être.</translation>
    </message>
    <message>
        <source>%{path} is no file that can be read.</source>
        <translation>%{path} n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>None of the first lines is JSON.</source>
        <translation>Aucune des premières lignes n’est du JSON.</translation>
    </message>
    <message>
        <source>The file is no list of JSON objects.</source>
        <translation>Le fichier n’est pas une liste d’objets JSON.</translation>
    </message>
    <message>
        <source>Parquet files are read with the Python package pyarrow, which %{python} does not have. Install pyarrow for it (for all users), then read again.</source>
        <translation>Les fichiers Parquet sont lus avec le paquet Python pyarrow, absent de %{python}. Installez pyarrow pour cet interpréteur (pour tous les utilisateurs), puis relisez.</translation>
    </message>
    <message>
        <source>Parquet files are read with Python and its package pyarrow, but this computer has no /usr/bin/python3. Install the packages python3 and pyarrow.</source>
        <translation>Les fichiers Parquet sont lus avec Python et son paquet pyarrow, mais cet ordinateur n’a pas de /usr/bin/python3. Installez les paquets python3 et pyarrow.</translation>
    </message>
    <message>
        <source>The database %{path} has no tables.</source>
        <translation>La base de données %{path} n’a aucune table.</translation>
    </message>
    <message>
        <source>The Parquet file %{path} cannot be read: %{reason}.</source>
        <translation>Le fichier Parquet %{path} ne peut pas être lu&#xa0;: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is not on this computer, so its data cannot be shown.</source>
        <translation>%{path} n’est pas sur cet ordinateur&#xa0;; ses données ne peuvent donc pas être affichées.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in the cache folder%{if reason} (%{reason})%{end}. Free some space on that disk and try again.</source>
        <translation>Il n’y a pas de place pour des fichiers temporaires dans le dossier de cache%{if reason} (%{reason})%{end}. Libérez de l’espace sur ce disque et réessayez.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it as UTF-8 to see it as a table.</source>
        <translation>Le fichier est un texte UTF-16. Enregistrez-le en UTF-8 pour l’afficher en tableau.</translation>
    </message>
    <message>
        <source>No line of an .amlignore file can name %{path}. Move that file out of the code folder.</source>
        <translation>Aucune ligne d’un fichier .amlignore ne peut désigner %{path}. Déplacez ce fichier hors du dossier de code.</translation>
    </message>
    <message>
        <source>The engine of %{path} was started by %{user} (process %{pid}), and nobody else reaches it. What is there can be looked at; to run jobs of your own, copy the folder to a place where you may write.</source>
        <translation>Le moteur de %{path} a été démarré par %{user} (processus %{pid}), et personne d’autre ne peut le joindre. Ce qui s’y trouve peut être consulté&#xa0;; pour exécuter vos propres jobs, copiez le dossier là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The folder of %{path} does not answer: what reads it cannot be foreseen. A job that reads it waits until it does.</source>
        <translation>Le dossier de %{path} ne répond pas&#xa0;: ce qui le lit ne peut pas être prévu. Un job qui le lit attend qu’il réponde.</translation>
    </message>
    <message>
        <source>There is no place for “%{word}”. Write: %{usage}</source>
        <translation>«&#xa0;%{word}&#xa0;» n’a pas sa place ici. Écrivez&#xa0;: %{usage}</translation>
    </message>
    <message>
        <source>Not all that was to be printed could be written. Is the disk full?</source>
        <translation>Tout n’a pas pu être écrit. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>%{size} (%{had}) was retired%{if date} on %{date}%{end}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) a été retirée%{if date} le %{date}%{end}.%{if instead} La taille disponible la plus proche est %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>%{size} (%{had}) will be retired on %{date}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) sera retirée le %{date}.%{if instead} La taille disponible la plus proche est %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>The engine ends; the command for %{name} goes on by itself, and how it ended is not told any more.</source>
        <translation>Le moteur s’arrête&#xa0;; la commande pour %{name} continue seule, et son issue ne sera plus annoncée.</translation>
    </message>
    <message>
        <source>A command that starts or stops %{name} is still under way. Try again when it has ended.</source>
        <translation>Une commande qui démarre ou arrête %{name} est encore en cours. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory on a GPU, its GPUs have %{has} GB</source>
        <translation>ne convient pas&#xa0;: le job a pris %{peak} Go de mémoire sur un GPU, ses GPU en ont %{has} Go</translation>
    </message>
    <message>
        <source>%{file} names %{path}, too, so it was not taken away and nothing was undone.</source>
        <translation>%{file} désigne aussi %{path}, qui n’a donc pas été retiré&#xa0;; rien n’a été annulé.</translation>
    </message>
    <message>
        <source>A quote %{if row}in row %{row}%{else}in the first line%{end} is not closed within 16 MB, so where its value ends cannot be told.</source>
        <translation>Un guillemet %{if row}à la ligne %{row}%{else}à la première ligne%{end} n’est pas fermé sur 16 Mo&#xa0;: impossible de savoir où finit sa valeur.</translation>
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
        <translation>%1 n’a pas abouti</translation>
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
        <translation>%1 valait %2, vaut maintenant %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name, here and in what follows.</extracomment>
        <translation>le résultat de %1 n’a pas été gardé pour être réutilisé</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>les résultats antérieurs n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>%1 was a forced rerun, and such results are not reused</source>
        <translation>%1 était une réexécution forcée, et de tels résultats ne sont pas réutilisés</translation>
    </message>
    <message>
        <source>the component of %1 was not deterministic then</source>
        <translation>le composant de %1 n’était alors pas déterministe</translation>
    </message>
    <message>
        <source>an input of %1 was changed while it ran</source>
        <translation>une entrée de %1 a été modifiée pendant son exécution</translation>
    </message>
    <message>
        <source>%1 did not leave all its outputs</source>
        <translation>%1 n’a pas laissé toutes ses sorties</translation>
    </message>
    <message>
        <source>%1 showed the result of a job that was deleted</source>
        <translation>%1 montrait le résultat d’un job qui a été supprimé</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>elle est désactivée</translation>
    </message>
    <message>
        <source>it needs a result of %1, which is disabled</source>
        <extracomment>%1 are names of steps.</extracomment>
        <translation>il lui faut un résultat de %1, qui est désactivée</translation>
    </message>
    <message>
        <source>of its code only %1 changed, which says what is to run</source>
        <extracomment>%1 is the file of a pipeline or job.</extracomment>
        <translation>dans son code, seul %1 a changé, qui indique ce qu’il faut exécuter</translation>
    </message>
    <message>
        <source>input %1 lies where nothing answers</source>
        <translation>l’entrée %1 se trouve là où rien ne répond</translation>
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
    <name>tenon::items::AssetsModel</name>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Dernière version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Job or file</source>
        <translation>Job ou fichier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>tenon::items::Computes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 starting</source>
        <translation>%1, %2 en démarrage</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>No nodes</source>
        <translation>Aucun nœud</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Not reachable yet</source>
        <translation>Pas encore accessible</translation>
    </message>
    <message>
        <source>Compute cluster</source>
        <translation>Cluster de calcul</translation>
    </message>
    <message>
        <source>Compute instance</source>
        <translation>Instance de calcul</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Attached machine</source>
        <translation>Machine attachée</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Machine via SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Cluster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
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
        <translation>chaque jour à %1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 à %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tenon::items::DraftPorts</name>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter</source>
        <translation>Un nom se compose de lettres, de chiffres et de _, et commence par une lettre</translation>
    </message>
    <message>
        <source>This name is there twice</source>
        <translation>Ce nom figure deux fois</translation>
    </message>
    <message>
        <source>Write a range as 0 … 10</source>
        <translation>Écrivez une plage comme 0 … 10</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>Il faut true ou false</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Il faut un nombre entier</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>Il faut un nombre</translation>
    </message>
    <message>
        <source>The default is not among what is allowed</source>
        <translation>La valeur par défaut n’est pas parmi celles permises</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessité</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>tenon::items::QuotaModel</name>
    <message>
        <source>Low priority, all families</source>
        <translation>Basse priorité, toutes les familles</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Toutes les familles de la région</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>tenon::items::SizesModel</name>
    <message>
        <source>local</source>
        <translation>local</translation>
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
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>gratuit</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <extracomment>Spoken by a screen reader: cores of a VM size.</extracomment>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>%1 USD an hour</source>
        <translation>%1 USD de l’heure</translation>
    </message>
    <message>
        <source>%1 %2 GiB</source>
        <translation>%1 %2 Gio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Price/h</source>
        <translation>Prix/h</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>tenon::items::VersionsModel</name>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>La plus récente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Made by job</source>
        <translation>Job d’origine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tenon::preview::TableModel</name>
    <message>
        <source>no value</source>
        <translation>sans valeur</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>imbriqué</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 of %2 without a value (%3 %)</source>
        <translation>%1 sur %2 sans valeur (%3 %)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n valeur distincte</numerusform>
            <numerusform>%n valeurs distinctes</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 different values</source>
        <translation>environ %1 valeurs distinctes</translation>
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
        <translation>Application de bureau native pour l’apprentissage automatique.</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>Logiciel libre&#xa0;: vous pouvez l’utiliser, le partager et le modifier selon les termes de la GNU General Public License, version 3. Il est fourni sans aucune garantie. Il utilise&#xa0;:</translation>
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
    <name>tenon::ui::AssetActions</name>
    <message>
        <source>Register a file…</source>
        <translation>Inscrire le fichier…</translation>
    </message>
    <message>
        <source>Register from a file or folder…</source>
        <translation>Inscrire depuis un fichier ou un dossier…</translation>
    </message>
    <message>
        <source>Register from a job&apos;s output…</source>
        <translation>Inscrire depuis une sortie de job…</translation>
    </message>
    <message>
        <source>Edit description and tags…</source>
        <translation>Modifier la description et les étiquettes…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Archiver la version</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Restaurer la version</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>Supprimer la version…</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>La ressource n’a pas pu être lue</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are on the clipboard</source>
        <translation>
            <numerusform>%n référence est dans le presse-papiers</numerusform>
            <numerusform>%n références sont dans le presse-papiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was not archived</source>
        <translation>La version n’a pas été archivée</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>La version n’a pas été restaurée</translation>
    </message>
    <message>
        <source>%1 is archived: it is left out of lists, and can still be used.</source>
        <translation>Version archivée&#xa0;: %1. Elle n’apparaît plus dans les listes, mais reste utilisable.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>Version restaurée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are archived.</source>
        <translation>
            <numerusform>%n version est archivée.</numerusform>
            <numerusform>%n versions sont archivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are restored.</source>
        <translation>
            <numerusform>%n version est restaurée.</numerusform>
            <numerusform>%n versions sont restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer définitivement %1&#x202f;?</translation>
    </message>
    <message>
        <source>The registration goes; the data stays where it lies. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>L’inscription disparaît&#x202f;; les données restent où elles sont. Cette action est irréversible. L’archivage masque une version tout en la conservant.</translation>
    </message>
    <message>
        <source>The files that were copied for it go as well. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>Les fichiers copiés pour cette version disparaissent aussi. Cette action est irréversible. L’archivage masque une version tout en la conservant.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>La version n’a pas été supprimée</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Version supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <translation>Enregistrer une copie dans</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Copie de %1…</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Aucune copie n’a été enregistrée</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 copiés dans %2</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Exécuter comme job…</translation>
    </message>
    <message>
        <source>Use in a new job…</source>
        <translation>Utiliser dans un nouveau job…</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>La ressource n’a pas pu être lue</translation>
    </message>
    <message>
        <source>There is nothing of this name</source>
        <translation>Aucune ressource de ce nom</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>%1 is not registered in this workspace, and no file describes it.</source>
        <translation>%1 n’est pas inscrit dans cet espace de travail, et aucun fichier ne le décrit.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted, or describes something else now.</source>
        <translation>%1 a été déplacé ou supprimé, ou décrit maintenant autre chose.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Ressource de données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Sections de la page</translation>
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
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Ouvrir en mode texte</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Pas de commande</translation>
    </message>
    <message>
        <source>Reading the asset…</source>
        <translation>Lecture de la ressource…</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>file of the workspace</source>
        <translation>fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>version archivée</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>job d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Fichier de l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace file (%1)</source>
        <translation>Fichier de l’espace de travail (%1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivée)</translation>
    </message>
    <message>
        <source>%1 (latest)</source>
        <translation>%1 (la plus récente)</translation>
    </message>
    <message>
        <source>All versions…</source>
        <translation>Toutes les versions…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Version archivée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Auteur de l’inscription</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nom du job</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Fichier conda</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Contexte de construction</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>Ce qu’il exécute</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Construit à partir de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>The files are not on this computer</source>
        <translation>Les fichiers ne sont pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>They are at %1. Bind the reference to a folder here to see them.</source>
        <translation>Ils se trouvent à l’emplacement %1. Liez la référence à un dossier de cet ordinateur pour les voir.</translation>
    </message>
    <message>
        <source>The files are gone</source>
        <translation>Les fichiers ont disparu</translation>
    </message>
    <message>
        <source>Nothing is at %1 any more. Put it back, or register a new version.</source>
        <translation>Il n’y a plus rien à l’emplacement %1. Remettez les fichiers en place ou inscrivez une nouvelle version.</translation>
    </message>
    <message>
        <source>No code folder</source>
        <translation>Pas de dossier de code</translation>
    </message>
    <message>
        <source>What it runs is in its command, or in its steps.</source>
        <translation>Ce qu’il exécute figure dans sa commande ou dans ses étapes.</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Pas de fichiers</translation>
    </message>
    <message>
        <source>The file does not say where they are.</source>
        <translation>Le fichier de définition n’indique pas où ils se trouvent.</translation>
    </message>
    <message>
        <source>The files of this version are not at %1 any more.</source>
        <translation>Les fichiers de cette version ne sont plus à l’emplacement %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s): %1</source>
        <translation>
            <numerusform>Le fichier comporte %n problème&#xa0;: %1</numerusform>
            <numerusform>Le fichier comporte %n problèmes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetsPage</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
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
        <source>Search name, tags and description</source>
        <translation>Nom, étiquette ou description</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>Inclure les versions archivées</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Inscrire…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Change the words above.</source>
        <translation>Modifiez la recherche ci-dessus.</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Pas encore de composants</translation>
    </message>
    <message>
        <source>A component is a step that can be used again, described in a YAML file. Files of the workspace and registered versions stand here.</source>
        <translation>Un composant est une étape réutilisable, décrite dans un fichier YAML. Les fichiers de l’espace de travail et les versions inscrites apparaissent ici.</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Pas encore d’environnements</translation>
    </message>
    <message>
        <source>An environment says what a step runs in: an image or a conda file.</source>
        <translation>Un environnement indique dans quoi une étape s’exécute&#xa0;: une image ou un fichier conda.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Register a file, a folder or what a job made to use it by name and version.</source>
        <translation>Inscrivez un fichier, un dossier ou le résultat d’un job pour l’utiliser par son nom et sa version.</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>Register what a training job made, or a file or folder, to use it by name and version.</source>
        <translation>Inscrivez le résultat d’un job d’entraînement, un fichier ou un dossier pour l’utiliser par son nom et sa version.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Ouvrir en mode texte</translation>
    </message>
</context>
<context>
    <name>tenon::ui::BindingField</name>
    <message>
        <source>Choose what %1 gets</source>
        <translation>Choisir ce que reçoit %1</translation>
    </message>
    <message>
        <source>Go to where %1 comes from</source>
        <translation>Aller à l’origine de %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>un chemin ou azureml:nom:version</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 reçoit %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 needs something</source>
        <translation>%1 a besoin de quelque chose</translation>
    </message>
    <message>
        <source>%1 gets nothing</source>
        <translation>%1 ne reçoit rien</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasMap</name>
    <message>
        <source>Will run: %1</source>
        <translation>S’exécutera&#xa0;: %1</translation>
    </message>
    <message>
        <source>will run</source>
        <translation>s’exécutera</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasPainter</name>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartValues</name>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Valeurs du graphique</translation>
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
        <translation>Pas</translation>
    </message>
    <message>
        <source>Clip outliers</source>
        <translation>Écrêter les extrêmes</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
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
    <message>
        <source>More options of the charts</source>
        <translation>Autres options des graphiques</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CloneDialog</name>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Cloner un dépôt</translation>
    </message>
    <message>
        <source>git is not installed, or could not be started.</source>
        <translation>git n’est pas installé, ou n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Dans le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The repository gets a folder of its own.</source>
        <translation>Le dépôt reçoit un dossier à lui.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Il sera placé dans %1</translation>
    </message>
    <message>
        <source>git could not clone it:</source>
        <translation>git n’a pas pu le cloner&#xa0;:</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodeList</name>
    <message>
        <source>Code that goes along</source>
        <translation>Code joint</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>Show the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Afficher le code joint&#xa0;: %n fichier, %1</numerusform>
            <numerusform>Afficher le code joint&#xa0;: %n fichiers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Masquer le code joint&#xa0;: %n fichier, %1</numerusform>
            <numerusform>Masquer le code joint&#xa0;: %n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Included files</source>
        <translation>Fichiers inclus</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodePane</name>
    <message>
        <source>As it ran</source>
        <translation>Tel qu’exécuté</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Modifications du fichier</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Nothing changed since it ran</source>
        <translation>Rien n’a changé depuis l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed since it ran</source>
        <translation>
            <numerusform>%n fichier modifié depuis l’exécution</numerusform>
            <numerusform>%n fichiers modifiés depuis l’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Comparaison impossible</translation>
    </message>
    <message>
        <source>It is not known which folder this code came from.</source>
        <translation>Le dossier d’où vient ce code est inconnu.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisissez un fichier</translation>
    </message>
    <message>
        <source>What changed in it is shown here.</source>
        <translation>Ses modifications s’affichent ici.</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>Fichier modifié</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>Ce n’est pas du texte&#xa0;: aucune ligne n’est affichée.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Il est trop volumineux pour être affiché ligne par ligne.</translation>
    </message>
    <message>
        <source>%1: %2 lines added, %3 removed</source>
        <translation>%1&#xa0;: %2 lignes ajoutées, %3 supprimées</translation>
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
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparaison de %1</translation>
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
        <translation>Jobs introuvables</translation>
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
    <name>tenon::ui::ComponentForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Remove the input</source>
        <translation>Supprimer l’entrée</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <source>Remove the output</source>
        <translation>Supprimer la sortie</translation>
    </message>
    <message>
        <source>Test run…</source>
        <translation>Exécution d’essai…</translation>
    </message>
    <message>
        <source>Runs this component alone, as a job of one step</source>
        <translation>Exécute ce composant seul, comme job à une étape</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>is described in the text</source>
        <translation>est décrit dans le texte</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComponentList</name>
    <message>
        <source>In this workspace</source>
        <translation>Dans cet espace de travail</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Built-in library</source>
        <translation>Bibliothèque intégrée</translation>
    </message>
    <message>
        <source>Library: prepare data</source>
        <translation>Bibliothèque&#xa0;: préparer les données</translation>
    </message>
    <message>
        <source>Library: train</source>
        <translation>Bibliothèque&#xa0;: entraîner</translation>
    </message>
    <message>
        <source>Library: score and evaluate</source>
        <translation>Bibliothèque&#xa0;: prédire et évaluer</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Récemment utilisés</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Sortie %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputePage</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Par nœud et par heure</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Open its YAML file</source>
        <translation>Ouvrir son fichier YAML</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Move its file to the trash; the machine itself is not touched</source>
        <translation>Mettre son fichier à la corbeille&#xa0;; la machine elle-même n’est pas touchée</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Ce qui s’exécute et où</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>La cible «&#xa0;%1&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>Its file is not in the folder “compute” of the workspace any more.</source>
        <translation>Son fichier n’est plus dans le dossier «&#xa0;compute&#xa0;» de l’espace de travail.</translation>
    </message>
    <message>
        <source>Reading the target…</source>
        <translation>Lecture de la cible…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>simulated on this computer</source>
        <translation>simulée sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>starts, ready in %1</source>
        <translation>démarre, prêt dans %1</translation>
    </message>
    <message>
        <source>idle, goes in %1</source>
        <translation>inactif, libéré dans %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>No node is there. A job that names this target starts one.</source>
        <translation>Il n’y a aucun nœud. Un job qui indique cette cible en démarre un.</translation>
    </message>
    <message>
        <source>Nothing runs or waits.</source>
        <translation>Rien ne s’exécute ni n’attend.</translation>
    </message>
    <message>
        <source>It is stopped. Jobs that name it wait until it is started.</source>
        <translation>Elle est à l’arrêt. Les jobs qui l’indiquent attendent son démarrage.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Taille de VM</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Basse priorité</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dédiée</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>On this computer, at once and as many as fit</source>
        <translation>Sur cet ordinateur, tout de suite et autant qu’il y a de place</translation>
    </message>
    <message>
        <source>On this computer, one a simulated node</source>
        <translation>Sur cet ordinateur, un par nœud simulé</translation>
    </message>
    <message>
        <source>Nowhere yet: jobs for this kind are refused</source>
        <translation>Nulle part pour l’instant&#xa0;: les jobs pour ce type sont refusés</translation>
    </message>
    <message>
        <source>Jobs run</source>
        <translation>Exécution des jobs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Temps d’inactivité</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Arrêt après inactivité</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Start takes</source>
        <translation>Durée du démarrage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulle</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Prochain démarrage</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Prochain arrêt</translation>
    </message>
    <message>
        <source>Next node goes</source>
        <translation>Prochaine libération d’un nœud</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>Commande de démarrage</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Stop command</source>
        <translation>Commande d’arrêt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1, list price of %2</source>
        <translation>%1, prix catalogue du %2</translation>
    </message>
    <message>
        <source>Now, an hour</source>
        <translation>Actuellement, par heure</translation>
    </message>
    <message>
        <source>Node time so far</source>
        <translation>Temps de nœud à ce jour</translation>
    </message>
    <message>
        <source>%1 at list price</source>
        <translation>%1 au prix catalogue</translation>
    </message>
    <message>
        <source>Simulated: nobody charges it.</source>
        <translation>Simulée&#xa0;: personne ne la facture.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>%1&#xa0;: non démarrée</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1&#xa0;: non arrêtée</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 démarre</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est à l’arrêt</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Rien n’a été dupliqué</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Démarre de lui-même</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>S’arrête de lui-même</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, désactivé</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputesPage</name>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Nouvelle cible…</translation>
    </message>
    <message>
        <source>Compute targets</source>
        <translation>Cibles de calcul</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Taille de VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Par nœud et par heure</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Coût à ce jour</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n cible</numerusform>
            <numerusform>%n cibles</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>%1 so far, at list price</source>
        <translation>%1 à ce jour, au prix catalogue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Ouvrir comme texte</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CopyProgress</name>
    <message>
        <source>Copying to %1</source>
        <translation>Copie vers %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restant</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CostDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Combien cela coûterait-il sur …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>comme mesuré</translation>
    </message>
    <message>
        <source>How long it takes on one node: 1h30m, 45m, 90s</source>
        <translation>Temps nécessaire sur un nœud&#xa0;: 1h30m, 45m, 90s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>as the job has</source>
        <translation>comme pour le job</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Taille de VM</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Par nœud et par heure</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Temps de nœud</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Ce que cela coûterait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Duration × list price × nodes. What nodes cost while they start and idle is not in it.</source>
        <translation>Durée × prix catalogue × nœuds. Le coût des nœuds pendant leur démarrage et leur inactivité n’est pas compris.</translation>
    </message>
    <message>
        <source>Nobody has run it yet. Say how long it takes on one node.</source>
        <translation>Personne ne l’a encore exécuté. Indiquez combien de temps il prend sur un nœud.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 of work in %n step(s).</source>
        <translation>
            <numerusform>Mesuré sur le job %1&#xa0;: %2 de travail en %n étape.</numerusform>
            <numerusform>Mesuré sur le job %1&#xa0;: %2 de travail en %n étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused and count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n d’entre elles a été réutilisée et compte pour le temps qu’elle a pris lors de son exécution.</numerusform>
            <numerusform>%n d’entre elles ont été réutilisées et comptent pour le temps qu’elles ont pris lors de leur exécution.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Le job n’est pas allé à son terme&#xa0;: l’ensemble peut prendre plus de temps.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataHeader</name>
    <message>
        <source>%1 · %2 % missing</source>
        <translation>%1 · %2 % manquants</translation>
    </message>
    <message>
        <source>≈ %1 different</source>
        <translation>≈ %1 distinctes</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Contenu de la table</translation>
    </message>
    <message>
        <source>Filter: a text, age&gt;30, city=&quot;New York&quot;, income= (no value)</source>
        <translation>Filtre&#xa0;: un texte, age&gt;30, city=&quot;New York&quot;, income= (sans valeur)</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>Table de la base de données</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>environ %1 en tout</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>tri…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>filtrage…</translation>
    </message>
    <message>
        <source>shown: %1 to %2</source>
        <translation>affichées&#xa0;: %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer values than there are columns, the first is row %1.</source>
        <translation>
            <numerusform>%n ligne a plus ou moins de valeurs qu’il n’y a de colonnes, la première est la ligne %1.</numerusform>
            <numerusform>%n lignes ont plus ou moins de valeurs qu’il n’y a de colonnes, la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no JSON and are shown empty, the first is row %1.</source>
        <translation>
            <numerusform>%n ligne n’est pas du JSON et s’affiche vide, la première est la ligne %1.</numerusform>
            <numerusform>%n lignes ne sont pas du JSON et s’affichent vides, la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Seules les %1 premières colonnes sont affichées.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Seulement les lignes avec cette valeur</translation>
    </message>
    <message>
        <source>Only rows without this value</source>
        <translation>Seulement les lignes sans cette valeur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>A quote in the first line is never closed: all of the file is in it.</source>
        <translation>Un guillemet à la première ligne n’est jamais fermé&#xa0;: tout le fichier en fait partie.</translation>
    </message>
    <message>
        <source>A quote in row %1 is never closed: all that follows is in that value.</source>
        <translation>Un guillemet à la ligne %1 n’est jamais fermé&#xa0;: tout ce qui suit fait partie de cette valeur.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were copied.</source>
        <translation>Seules les %1 premières des %2 lignes sélectionnées ont été copiées.</translation>
    </message>
    <message>
        <source>Values longer than %1 bytes were cut in the copy.</source>
        <translation>Les valeurs de plus de %1 octets ont été tronquées dans la copie.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignInspector</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. What stands here can be changed when it is right again.</source>
        <translation>Le texte ne peut pas être lu à la ligne %1. Ce qui est ici pourra être changé quand il sera de nouveau correct.</translation>
    </message>
    <message>
        <source>Pipeline › %1</source>
        <translation>Pipeline › %1</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed here.</source>
        <translation>Un nombre entier supérieur à 0 est requis ici.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have in common is changed in all of them.</source>
        <translation>Ce qu’elles ont en commun est changé dans toutes.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>run with the pipeline</source>
        <translation>s’exécutent avec le pipeline</translation>
    </message>
    <message>
        <source>Steps run with the pipeline</source>
        <translation>Les étapes s’exécutent avec le pipeline</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activées</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nom de l’étape</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Un nom se compose de lettres, de chiffres et de _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Une autre étape porte ce nom.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>runs with the pipeline</source>
        <translation>s’exécute avec le pipeline</translation>
    </message>
    <message>
        <source>The step runs with the pipeline</source>
        <translation>L’étape s’exécute avec le pipeline</translation>
    </message>
    <message>
        <source>Kept in the tags of the pipeline (tenon.disabled). Azure itself would run the step.</source>
        <translation>Conservé dans les étiquettes du pipeline (tenon.disabled). Azure lui-même exécuterait l’étape.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>for whoever reads it</source>
        <translation>pour ceux qui le liront</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>A path or data asset…</source>
        <translation>Un chemin ou une ressource de données…</translation>
    </message>
    <message>
        <source>What %1 gets</source>
        <translation>Ce que reçoit %1</translation>
    </message>
    <message>
        <source>No step has an output that fits.</source>
        <translation>Aucune étape n’a de sortie qui convienne.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus pour %1</translation>
    </message>
    <message>
        <source>Set a value here</source>
        <translation>Définir une valeur ici</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Make it an input of the pipeline</source>
        <translation>En faire une entrée du pipeline</translation>
    </message>
    <message>
        <source>Use the pipeline input %1</source>
        <translation>Utiliser l’entrée %1 du pipeline</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Register %1 as</source>
        <translation>Inscrire %1 comme</translation>
    </message>
    <message>
        <source>register as…</source>
        <translation>inscrire comme…</translation>
    </message>
    <message>
        <source>Compute and limits</source>
        <translation>Cible de calcul et limites</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cible de calcul</translation>
    </message>
    <message>
        <source>as the pipeline says</source>
        <translation>selon le pipeline</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>limite de temps</translation>
    </message>
    <message>
        <source>seconds, none</source>
        <translation>secondes, aucune</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>instances</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>type de machine</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>mémoire partagée</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>written in the component</source>
        <translation>écrit dans le composant</translation>
    </message>
    <message>
        <source>The component says it.</source>
        <translation>C’est le composant qui le dit.</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Prochain job</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>On ne sait encore rien.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline component, %n step(s)</source>
        <translation>
            <numerusform>Composant pipeline, %n étape</numerusform>
            <numerusform>Composant pipeline, %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline, %n step(s)</source>
        <translation>
            <numerusform>Pipeline, %n étape</numerusform>
            <numerusform>Pipeline, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>from the folder</source>
        <translation>d’après le dossier</translation>
    </message>
    <message>
        <source>Where nothing else is said</source>
        <translation>Sauf indication contraire</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>magasin de données</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>failed step</source>
        <translation>étape en échec</translation>
    </message>
    <message>
        <source>the others go on</source>
        <translation>les autres continuent</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>réutilisation</translation>
    </message>
    <message>
        <source>run all steps every time</source>
        <translation>exécuter toutes les étapes à chaque fois</translation>
    </message>
    <message>
        <source>Inputs of the pipeline</source>
        <translation>Entrées du pipeline</translation>
    </message>
    <message>
        <source>Name of the input %1</source>
        <translation>Nom de l’entrée %1</translation>
    </message>
    <message>
        <source>Remove the input %1</source>
        <translation>Retirer l’entrée %1</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Ajouter une entrée</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Données de %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>un chemin ou azureml:nom:version</translation>
    </message>
    <message>
        <source>Outputs of the pipeline</source>
        <translation>Sorties du pipeline</translation>
    </message>
    <message>
        <source>Name of the output %1</source>
        <translation>Nom de la sortie %1</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Retirer la sortie %1</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Ajouter une sortie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Pourquoi s’exécute-t-elle&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Designer</name>
    <message>
        <source>The places of the steps could not be read</source>
        <translation>Les emplacements des étapes n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The places of the steps were not saved</source>
        <translation>Les emplacements des étapes n’ont pas été enregistrés</translation>
    </message>
    <message>
        <source>Canvas of the pipeline</source>
        <translation>Canevas du pipeline</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet. Drag a component here, double click, or type its name.</source>
        <translation>Ce pipeline n’a pas encore d’étapes. Glissez un composant ici, double-cliquez, ou tapez son nom.</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1: %2 The canvas shows the last that could.</source>
        <translation>Le texte ne peut pas être lu à la ligne %1&#xa0;: %2 Le canevas montre le dernier qui pouvait l’être.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>The pipeline was not changed</source>
        <translation>Le pipeline n’a pas été modifié</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Images (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>L’image n’a pas été écrite</translation>
    </message>
    <message>
        <source>The picture was written as %1</source>
        <translation>L’image a été écrite sous %1</translation>
    </message>
    <message>
        <source>%1 was changed in this workspace; it stays as it is here</source>
        <translation>%1 a été modifié dans cet espace de travail&#xa0;; il y reste tel quel</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation>Ajouter un composant…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Supprimer et reconnecter</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
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
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Connecter à…</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Remplacer par…</translation>
    </message>
    <message>
        <source>Enable or disable</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Ajouter un commentaire</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Tout disposer</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Disposer la sélection</translation>
    </message>
    <message>
        <source>Align the left edges</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <source>Align the upper edges</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Répartir horizontalement</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Répartir verticalement</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>Exécuter jusqu’aux étapes sélectionnées</translation>
    </message>
    <message>
        <source>Run the selected steps again</source>
        <translation>Réexécuter les étapes sélectionnées</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Find in the pipeline…</source>
        <translation>Rechercher dans le pipeline…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Ce qui a été fait…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Afficher la sélection</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>Renommer l’étape</translation>
    </message>
    <message>
        <source>Name of the step; what refers to it follows:</source>
        <translation>Nom de l’étape&#xa0;; ce qui y fait référence suit&#xa0;:</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Title of the group:</source>
        <translation>Titre du groupe&#xa0;:</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Il n’y a rien à coller</translation>
    </message>
    <message>
        <source>%1 to %2 › %3</source>
        <translation>%1 vers %2 › %3</translation>
    </message>
    <message>
        <source>%1 from %2 › %3</source>
        <translation>%1 depuis %2 › %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>No free port of another step fits.</source>
        <translation>Aucun port libre d’une autre étape ne convient.</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>Remplacer %1 par</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>Steps of the pipeline</source>
        <translation>Étapes du pipeline</translation>
    </message>
    <message>
        <source>No step has these words.</source>
        <translation>Aucune étape ne contient ces mots.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>État à l’ouverture</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>What was done; choose where to go back to</source>
        <translation>Ce qui a été fait&#xa0;; choisissez où revenir</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1&#xa0;: %2 depuis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Skipped: the step is disabled.</source>
        <translation>Sautée&#xa0;: l’étape est désactivée.</translation>
    </message>
    <message>
        <source>Its result will be reused.</source>
        <translation>Son résultat sera réutilisé.</translation>
    </message>
    <message>
        <source>Will run: %1</source>
        <translation>S’exécutera&#xa0;: %1</translation>
    </message>
    <message>
        <source>Will run, because a step before it runs.</source>
        <translation>S’exécutera, parce qu’une étape qui la précède s’exécute.</translation>
    </message>
    <message>
        <source>The pipeline was not saved</source>
        <translation>Le pipeline n’a pas été enregistré</translation>
    </message>
    <message>
        <source>The job was not submitted</source>
        <translation>Le job n’a pas été soumis</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 soumis</translation>
    </message>
    <message>
        <source>The job that is shown has no such step</source>
        <translation>Le job affiché n’a pas cette étape</translation>
    </message>
    <message>
        <source>What takes %1</source>
        <translation>Ce qui accepte %1</translation>
    </message>
    <message>
        <source>What gives %1</source>
        <translation>Ce qui donne %1</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>This file is no component of the workspace</source>
        <translation>Ce fichier n’est pas un composant de l’espace de travail</translation>
    </message>
    <message>
        <source>Remove the wire</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Comparer %1 avec</translation>
    </message>
    <message>
        <source>This pipeline has no other job.</source>
        <translation>Ce pipeline n’a pas d’autre job.</translation>
    </message>
    <message>
        <source>The jobs cannot be compared</source>
        <translation>Les jobs ne peuvent pas être comparés</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ in no step.</source>
        <translation>%1 et %2 ne diffèrent par aucune étape.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 changed, %4 added, %5 removed.</source>
        <translation>De %1 à %2, étapes modifiées&#xa0;: %3, ajoutées&#xa0;: %4, supprimées&#xa0;: %5.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Replier ou déplier le groupe</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Sélectionner au lasso</translation>
    </message>
    <message>
        <source>Leave the sub-pipeline</source>
        <translation>Quitter le sous-pipeline</translation>
    </message>
    <message>
        <source>Run again from the selected steps on</source>
        <translation>Réexécuter à partir des étapes sélectionnées</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Pourquoi s’exécute-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the job with another…</source>
        <translation>Comparer le job avec un autre…</translation>
    </message>
    <message>
        <source>Rename the output</source>
        <translation>Renommer la sortie</translation>
    </message>
    <message>
        <source>Rename the input</source>
        <translation>Renommer l’entrée</translation>
    </message>
    <message>
        <source>Its name; what refers to it follows:</source>
        <translation>Son nom&#xa0;; ce qui y fait référence suit&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 runs</source>
        <translation>Pourquoi %1 s’exécute</translation>
    </message>
    <message>
        <source>%1 will run: %2</source>
        <translation>%1 s’exécutera&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 will run, because %2 runs before it: %3</source>
        <translation>%1 s’exécutera, car %2 s’exécute avant&#xa0;: %3</translation>
    </message>
    <message>
        <source>Draw a wire from %1</source>
        <translation>Tracer un lien depuis %1</translation>
    </message>
    <message>
        <source>%1 takes no such file</source>
        <translation>%1 n’accepte pas ce type de fichier</translation>
    </message>
    <message>
        <source>%1 is an input of the pipeline now</source>
        <translation>%1 est maintenant une entrée du pipeline</translation>
    </message>
    <message>
        <source>Collapse to a component…</source>
        <translation>Réduire à un composant…</translation>
    </message>
    <message>
        <source>Expand the component</source>
        <translation>Décomposer le composant</translation>
    </message>
    <message>
        <source>Collapse to a component</source>
        <translation>Réduire à un composant</translation>
    </message>
    <message>
        <source>Name of the pipeline component; its file lies beside the pipeline&apos;s:</source>
        <translation>Nom du composant pipeline&#xa0;; son fichier est placé à côté de celui du pipeline&#xa0;:</translation>
    </message>
    <message>
        <source>The file was not left out</source>
        <translation>Le fichier n’a pas été exclu</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignerBar</name>
    <message>
        <source>Add a component</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>Find in the pipeline</source>
        <translation>Rechercher dans le pipeline</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Disposer les étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next job:</source>
        <translation>Prochain job&#xa0;:</translation>
    </message>
    <message>
        <source>Next job, %1:</source>
        <translation>Prochain job, %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n reuse</source>
        <comment>steps whose results are used again</comment>
        <translation>
            <numerusform>%n réutilisée</numerusform>
            <numerusform>%n réutilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <comment>steps that will run</comment>
        <translation>
            <numerusform>%n à exécuter</numerusform>
            <numerusform>%n à exécuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::EditForm</name>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Écrivez une étiquette par ligne, sous la forme key=value.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Description and tags</source>
        <translation>Description et étiquettes</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
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
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileActions</name>
    <message>
        <source>New pipeline…</source>
        <translation>Nouveau pipeline…</translation>
    </message>
    <message>
        <source>New component…</source>
        <translation>Nouveau composant…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Nouvel environnement…</translation>
    </message>
    <message>
        <source>New data asset…</source>
        <translation>Nouvelle ressource de données…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Nouveau fichier…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy path within the workspace</source>
        <translation>Copier le chemin relatif à l’espace de travail</translation>
    </message>
    <message>
        <source>Undo file operation</source>
        <translation>Annuler l’opération sur les fichiers</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>Le fichier n’a pas été créé</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Le dossier n’a pas été créé</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>%1 n’a pas été renommé</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Rien n’a été copié</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Rien n’a été mis à la corbeille</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>L’opération n’a pas pu être annulée</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 est dans la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the trash</source>
        <translation>
            <numerusform>%n fichier est dans la corbeille</numerusform>
            <numerusform>%n fichiers sont dans la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 a été créé</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made</source>
        <translation>
            <numerusform>%n copie a été créée</numerusform>
            <numerusform>%n copies ont été créées</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1 a été renommé en %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 a été déplacé vers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that refer to it were changed</source>
        <translation>
            <numerusform>%n fichier qui y fait référence a été modifié</numerusform>
            <numerusform>%n fichiers qui y font référence ont été modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved changes are saved first.</source>
        <translation>
            <numerusform>%n fichier contient des modifications non enregistrées et sera d’abord enregistré.</numerusform>
            <numerusform>%n fichiers contiennent des modifications non enregistrées et seront d’abord enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to %1</source>
        <translation>
            <numerusform>%n endroit se réfère à %1</numerusform>
            <numerusform>%n endroits se réfèrent à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to what you are about to remove</source>
        <translation>
            <numerusform>%n endroit se réfère à ce que vous allez retirer</numerusform>
            <numerusform>%n endroits se réfèrent à ce que vous allez retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are, and name something that is not there.</source>
        <translation>Ils restent tels quels, et désignent quelque chose qui n’existe plus.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) and folders to %1?</source>
        <translation>
            <numerusform>Déplacer %n fichier ou dossier vers %1&#xa0;?</numerusform>
            <numerusform>Déplacer %n fichiers et dossiers vers %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that refer to them are changed with them:</source>
        <translation>
            <numerusform>%n endroit qui s’y réfère est modifié en même temps&#xa0;:</numerusform>
            <numerusform>%n endroits qui s’y réfèrent sont modifiés en même temps&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Rien n’a été déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) and folders to %1</source>
        <translation>
            <numerusform>%n fichier ou dossier déplacé vers %1</numerusform>
            <numerusform>%n fichiers et dossiers déplacés vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Component from script…</source>
        <translation>Composant à partir d’un script…</translation>
    </message>
    <message>
        <source>New pipeline like this…</source>
        <translation>Nouveau pipeline comme celui-ci…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>As job %1</source>
        <translation>Comme le job %1</translation>
    </message>
    <message>
        <source>The steps of this job with the values they had.</source>
        <translation>Les étapes de ce job avec les valeurs qu’elles avaient.</translation>
    </message>
    <message>
        <source>Component from script</source>
        <translation>Composant à partir d’un script</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Scripts Python (*.py)</translation>
    </message>
    <message>
        <source>The component was not made</source>
        <translation>Le composant n’a pas été créé</translation>
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
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Both versions were merged</source>
        <translation>Les deux versions ont été fusionnées</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, or line:column, of %1:</source>
        <translation>Ligne, ou ligne:colonne, de %1&#xa0;:</translation>
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
        <translation>Aucune référence sous le curseur</translation>
    </message>
    <message>
        <source>Nothing in this line can be put right by itself</source>
        <translation>Aucune correction automatique pour cette ligne</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Remplacer par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The text stays here and is written as soon as the folder is there again.</source>
        <translation>Le dossier du fichier ne répond pas. Le texte reste ici et sera enregistré dès que le dossier sera de nouveau accessible.</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The file is shown as soon as the folder is there again.</source>
        <translation>Le dossier du fichier ne répond pas. Le fichier s’affichera dès que le dossier sera de nouveau accessible.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 The text stays here: put right what is in the way and save again, or save a copy elsewhere.</source>
        <translation>Le fichier n’a pas été enregistré. %1 Le texte reste ici&#xa0;: réglez le problème et enregistrez de nouveau, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>Le texte a été enregistré sous %1. Le fichier lui-même ne l’a pas été&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept. The file has changed since.</source>
        <translation>Un texte non enregistré, datant du %1, a été conservé. Le fichier a été modifié depuis.</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept.</source>
        <translation>Un texte non enregistré, datant du %1, a été conservé.</translation>
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
            <numerusform>%n endroit a été modifié des deux côtés. Les deux textes figurent entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;&#xa0;: gardez ce qui convient.</numerusform>
            <numerusform>%n endroits ont été modifiés des deux côtés. Les deux textes figurent entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;&#xa0;: gardez ce qui convient.</numerusform>
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
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePreview</name>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>What the model says of itself</source>
        <translation>Ce que le modèle dit de lui-même</translation>
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
        <source>%1, the beginning is shown</source>
        <translation>%1, le début est affiché</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Aucun aperçu</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown.</source>
        <translation>L’image est endommagée, ou trop grande pour être affichée.</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Un dossier</translation>
    </message>
    <message>
        <source>Choose a file in it to see what it holds.</source>
        <translation>Choisissez-y un fichier pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>Le fichier n’est pas (encore) là, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Opening a pickled file can run code that is in it, so it is never opened here. A script that you trust can read it.</source>
        <translation>Ouvrir un fichier pickle peut exécuter du code qu’il contient&#xa0;; il n’est donc jamais ouvert ici. Un script auquel vous faites confiance peut le lire.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Ce type de fichier n’est pas affiché ici. Les modèles et autres fichiers binaires ne sont jamais chargés.</translation>
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
        <source>Open in a tab</source>
        <translation>Ouvrir dans un onglet</translation>
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
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
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
        <translation>Aucune occurrence</translation>
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
        <translation>ouvre son propre graphe</translation>
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
        <translation>non reliée</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>reliée à %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>An output feeds inputs only.</source>
        <translation>Une sortie n’alimente que des entrées.</translation>
    </message>
    <message>
        <source>An input is fed by outputs only.</source>
        <translation>Une entrée n’est alimentée que par des sorties.</translation>
    </message>
    <message>
        <source>A step cannot feed itself.</source>
        <translation>Une étape ne peut pas s’alimenter elle-même.</translation>
    </message>
    <message>
        <source>This would make a circle.</source>
        <translation>Cela ferait une boucle.</translation>
    </message>
    <message>
        <source>Wire from %1 to %2</source>
        <translation>Lien de %1 à %2</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>input of the pipeline</source>
        <translation>entrée du pipeline</translation>
    </message>
    <message>
        <source>output of the pipeline</source>
        <translation>sortie du pipeline</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>version %1 is there</source>
        <translation>la version %1 est disponible</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>dans le groupe %1</translation>
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
        <translation>Les dossiers que vous ouvrez apparaissent ici. Tout dossier contenant des fichiers de pipeline Azure Machine Learning est un espace de travail&#x202f;; l’ouvrir n’y écrit rien.</translation>
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
        <translation>Les jobs de l’espace de travail ouvert apparaissent ici, avec leur état.</translation>
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
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Réexécuter</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>Rien n’a encore été exécuté ici</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n cœur</numerusform>
            <numerusform>%n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1 of %2 GiB</source>
        <translation>%1 sur %2&#xa0;Gio</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 GiB free</source>
        <translation>%1&#xa0;Gio libres</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Cloner</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>New pipeline from a template</source>
        <translation>Nouveau pipeline à partir d’un gabarit</translation>
    </message>
    <message>
        <source>with data to try it on; put yours in its place</source>
        <translation>avec des données pour l’essayer&#xa0;; mettez les vôtres à la place</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
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
    <name>tenon::ui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Inspector</name>
    <message>
        <source>The folder does not answer</source>
        <translation>Le dossier ne répond pas</translation>
    </message>
    <message>
        <source>The properties are shown as soon as it does.</source>
        <translation>Les propriétés s’afficheront dès qu’il répondra.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Select a file, a job or an asset: what it is stands here.</source>
        <translation>Sélectionnez un fichier, un job ou une ressource&#xa0;: ses propriétés apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>Aucune information disponible</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Afficher %1 dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
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
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Fichier conda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Path of the data</source>
        <translation>Chemin des données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécute</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Aller à la ligne %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Pic de mémoire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Open the page of the step</source>
        <translation>Ouvrir la page de l’étape</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>version archivée</translation>
    </message>
    <message>
        <source>It is no longer registered.</source>
        <translation>Cette ressource n’est plus inscrite.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Open the page of the job</source>
        <translation>Ouvrir la page du job</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
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
        <translation>Inscrire le modèle…</translation>
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
        <translation>Job %1 soumis</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>Il n’y a pas de job antérieur de ce fichier auquel le comparer. Sélectionnez deux jobs dans le tableau des jobs.</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>Le job n’a pas été supprimé</translation>
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
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>New pipeline from this job…</source>
        <translation>Nouveau pipeline à partir de ce job…</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Combien cela coûterait-il sur …</translation>
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
        <translation>Sections du job</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Durée</translation>
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
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No outputs yet</source>
        <translation>Pas encore de sorties</translation>
    </message>
    <message>
        <source>Files that the job and its steps write to their outputs stand here.</source>
        <translation>Les fichiers que le job et ses étapes écrivent dans leurs sorties apparaissent ici.</translation>
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
        <translation>Job introuvable</translation>
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
        <translation>(épinglé, Échap pour effacer)</translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1, soumis le %2</translation>
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
        <translation>Une étape ne se réexécute qu’avec tout son job</translation>
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
        <translation>Type</translation>
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
        <translation>Soumission</translation>
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
        <translation>Cible de calcul déclarée</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Code de sortie</translation>
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
        <translation>Réutilisée&#xa0;: %1</translation>
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
    <name>tenon::ui::JobSlider</name>
    <message>
        <source>Job on the canvas: %1</source>
        <translation>Job sur le canevas&#xa0;: %1</translation>
    </message>
    <message>
        <source>the draft, without a job</source>
        <translation>le brouillon, sans job</translation>
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
        <translation>Modifiez la recherche ou l’état ci-dessus.</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>Sélectionnez un pipeline dans l’arborescence et cliquez sur Exécuter&#xa0;: ses jobs apparaissent ici.</translation>
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
        <translation>Nom, expérience, étiquette ou loss&lt;0.5</translation>
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
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
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
        <translation>Rien d’écrit pour l’instant</translation>
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
        <translation>Aucune occurrence</translation>
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
        <translation>Fermer l’arborescence</translation>
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
        <translation>Les jobs soumis apparaissent ici jusqu’à leur fin.</translation>
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
        <source>Engine ready</source>
        <translation>Moteur prêt</translation>
    </message>
    <message>
        <source>Engine starting</source>
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
        <translation>Afficher ou masquer l’arborescence</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Filtrer l’arborescence</translation>
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
        <source>Follow the desktop</source>
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
        <translation>Job %1 soumis</translation>
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
        <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer un diagnostic</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Le diagnostic n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnostic enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 a été enregistré</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>Il contient des numéros de version, la structure de l’espace de travail et le journal du moteur, mais ni secrets ni contenu de vos fichiers. Examinez-le avant de l’envoyer&#x202f;; tout y est en texte brut.</translation>
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
            <numerusform>Seule la première ligne a été copiée&#xa0;: la sélection est trop longue pour le presse-papiers</numerusform>
            <numerusform>Seules les %n premières lignes ont été copiées&#xa0;: la sélection est trop longue pour le presse-papiers</numerusform>
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
        <translation>Aller à la ligne…</translation>
    </message>
    <message>
        <source>Suggest completions</source>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Aller au composant ou à la définition</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Corriger cette ligne</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Plan du fichier</translation>
    </message>
    <message>
        <source>Toggle comment</source>
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
        <translation>Ces fichiers sont déjà inscrits&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>Registered %1, version %2</source>
        <translation>Version %2 de %1 inscrite</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>Le texte de %n fichier n’a pas été enregistré la dernière fois</numerusform>
            <numerusform>Le texte de %n fichiers n’a pas été enregistré la dernière fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation>&amp;Ressource</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Liste des données</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Liste des environnements</translation>
    </message>
    <message>
        <source>List of components</source>
        <translation>Liste des composants</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Modifications enregistrées</translation>
    </message>
    <message>
        <source>This is registered already: %1, version %2</source>
        <translation>Ce contenu est déjà inscrit&#xa0;: %1, version %2</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Fermer tous les onglets</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Rouvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Move tab beside the others</source>
        <translation>Déplacer l’onglet à côté des autres</translation>
    </message>
    <message>
        <source>Move tab below the others</source>
        <translation>Déplacer l’onglet sous les autres</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>Déplacer l’onglet dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Move tab to the next group</source>
        <translation>Déplacer l’onglet vers le groupe suivant</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Aller à la zone suivante</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Aller à la zone précédente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Show or hide the Inspector</source>
        <translation>Afficher ou masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Annuler le job</translation>
    </message>
    <message>
        <source>Share of this computer&apos;s processors in use</source>
        <translation>Part utilisée des processeurs de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Clone a repository…</source>
        <translation>Cloner un dépôt…</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Nouvelle cible de calcul</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Close the components</source>
        <translation>Fermer les composants</translation>
    </message>
    <message>
        <source>The pipeline was not made</source>
        <translation>Le pipeline n’a pas été créé</translation>
    </message>
    <message>
        <source>Canvas alone, or with the YAML</source>
        <translation>Canevas seul, ou avec le YAML</translation>
    </message>
    <message>
        <source>Show or hide the components</source>
        <translation>Afficher ou masquer les composants</translation>
    </message>
    <message>
        <source>New pipeline from a template…</source>
        <translation>Nouveau pipeline à partir d’un gabarit…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espace-de-travail</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Le dossier n’a pas été créé</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Le job n’a pas été annulé</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>il reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>il reste environ %n minute</numerusform>
            <numerusform>il reste environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that have ended</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Quota et catalogue</translation>
    </message>
    <message>
        <source>List of compute targets</source>
        <translation>Liste des cibles de calcul</translation>
    </message>
    <message>
        <source>What would this draft cost on …</source>
        <translation>Combien ce brouillon coûterait-il sur …</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The compute targets cannot be read</source>
        <translation>Les cibles de calcul ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Rien n’a été dupliqué</translation>
    </message>
    <message>
        <source>No job has made this output yet. Run the pipeline, or show a job of it, to see its data.</source>
        <translation>Aucun job n’a encore produit cette sortie. Exécutez le pipeline, ou affichez-en un job, pour voir ses données.</translation>
    </message>
    <message>
        <source>Groups and comments</source>
        <translation>Groupes et commentaires</translation>
    </message>
    <message>
        <source>Arrange and align</source>
        <translation>Disposer et aligner</translation>
    </message>
    <message>
        <source>Zoom and panes</source>
        <translation>Zoom et volets</translation>
    </message>
    <message>
        <source>Not all jobs and assets were searched: %1</source>
        <translation>Tous les jobs et ressources n’ont pas été parcourus&#xa0;: %1</translation>
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
        <translation>Manuel introuvable</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>Il devrait se trouver dans %1. Réinstallez Tenon Studio au complet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n occurrence</numerusform>
            <numerusform>%1, %n occurrences</numerusform>
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
    <message>
        <source>Show values</source>
        <translation>Afficher les valeurs</translation>
    </message>
    <message numerus="yes">
        <source> · %n not above zero</source>
        <translation>
            <numerusform> · %n n’est pas au-dessus de zéro</numerusform>
            <numerusform> · %n ne sont pas au-dessus de zéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::NewFileDialog</name>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Nouveau composant</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>New data asset</source>
        <translation>Nouvelle ressource de données</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It begins with the least such a file needs, under the name %1.</source>
        <translation>Le fichier contiendra le minimum requis, avec %1 comme nom.</translation>
    </message>
    <message>
        <source>Files that define something end in .yml or .yaml; others are not found.</source>
        <translation>Les fichiers de définition se terminent par .yml ou .yaml&#x202f;; les autres ne sont pas détectés.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer avec</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>Canevas vide</translation>
    </message>
    <message>
        <source>No steps yet: drag components onto it, or type their names.</source>
        <translation>Aucune étape encore&#xa0;: faites glisser des composants ici, ou tapez leur nom.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::NoteEdit</name>
    <message>
        <source>Text of the comment</source>
        <translation>Texte du commentaire</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Rechercher des composants</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No component has these words in its name, tags or ports.</source>
        <translation>Aucun composant ne contient ces mots dans son nom, ses étiquettes ou ses ports.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Pas encore de composants</translation>
    </message>
    <message>
        <source>Looking for components…</source>
        <translation>Recherche de composants…</translation>
    </message>
    <message>
        <source>Component files of the workspace and registered components stand here.</source>
        <translation>Les fichiers de composants de l’espace de travail et les composants inscrits se trouvent ici.</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Ajouter au pipeline</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Ouvrir son fichier</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>Afficher ses versions</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PathDialog</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 est un fichier.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PickList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PipelineJobs</name>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>top folder of the workspace</source>
        <translation>dossier racine de l’espace de travail</translation>
    </message>
    <message>
        <source>This folder lies outside of the workspace.</source>
        <translation>Ce dossier se trouve en dehors de l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PortsView</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Valeurs autorisées</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultative</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PowerDialog</name>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>This command of yours will run on this computer:</source>
        <translation>Cette commande, qui est la vôtre, s’exécutera sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Les jobs que d’autres personnes y exécutent ne sont pas visibles d’ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Démarrage dans %n seconde</numerusform>
            <numerusform>Démarrage dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Arrêt dans %n seconde</numerusform>
            <numerusform>Arrêt dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>Les pipelines, composants et autres fichiers de l’espace de travail sont tous corrects.</translation>
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
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickAdd</name>
    <message>
        <source>Search components</source>
        <translation>Rechercher des composants</translation>
    </message>
    <message>
        <source>Components that fit</source>
        <translation>Composants qui conviennent</translation>
    </message>
    <message>
        <source>No component fits. Escape closes the list.</source>
        <translation>Aucun composant ne convient. Échap ferme la liste.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickPage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Cette page ne peut pas être affichée</translation>
    </message>
    <message>
        <source>A part of Tenon Studio is missing; install it again.
%1</source>
        <translation>Une partie de Tenon Studio est manquante&#xa0;; réinstallez-le.
%1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuotaPage</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Imported: sizes %1, prices %2, limits %3.</source>
        <translation>Importé&#xa0;: tailles %1, prix %2, limites %3.</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Quota et catalogue</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Import what az prints or the services answer: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, retail prices.</source>
        <translation>Importez ce qu’affiche az ou ce que répondent les services&#xa0;: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, prix de détail.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>selon les fichiers</translation>
    </message>
    <message>
        <source>Region of the answers</source>
        <translation>Région des réponses</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt)</source>
        <translation>Réponses (*.json *.txt)</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Pasted answer</source>
        <translation>Réponse collée</translation>
    </message>
    <message>
        <source>Or paste it here.</source>
        <translation>Ou collez-la ici.</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>Importer le texte</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Filter by family or region</source>
        <translation>Filtrer par famille ou région</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Définir la limite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected limits</source>
        <translation>Supprimer les limites sélectionnées</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Make up for</source>
        <translation>Simuler pour</translation>
    </message>
    <message>
        <source>Cores a family</source>
        <translation>Cœurs par famille</translation>
    </message>
    <message>
        <source>Cores a GPU family</source>
        <translation>Cœurs par famille GPU</translation>
    </message>
    <message>
        <source>Low-priority cores</source>
        <translation>Cœurs de basse priorité</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Replaces the sheet with one that is made up, and is called so</source>
        <translation>Remplace le relevé par un relevé fictif, signalé comme tel</translation>
    </message>
    <message>
        <source>Shipped with Tenon Studio</source>
        <translation>Fourni avec Tenon Studio</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%n taille</numerusform>
            <numerusform>%n tailles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, put together on %2</source>
        <translation>%1, établi le %2</translation>
    </message>
    <message>
        <source>%1, imported for %2 on %3</source>
        <translation>%1, importé pour %2 le %3</translation>
    </message>
    <message>
        <source>No quota is known: no size is said to be within it.</source>
        <translation>Aucun quota n’est connu&#xa0;: aucune taille n’est donc considérée comme couverte.</translation>
    </message>
    <message>
        <source>Simulated: made up, not that of a subscription.</source>
        <translation>Simulé&#xa0;: relevé fictif, ce n’est pas celui d’un abonnement.</translation>
    </message>
    <message>
        <source>Imported for %1 on %2</source>
        <translation>Importé pour %1 le %2</translation>
    </message>
    <message>
        <source>Typed in by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterForm</name>
    <message>
        <source>File…</source>
        <translation>Fichier…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Utilisez des lettres, chiffres, tirets, tirets bas et points&#x202f;; commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Écrivez une étiquette par ligne, sous la forme key=value.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Fichier ou dossier</translation>
    </message>
    <message>
        <source>Output of a job</source>
        <translation>Sortie d’un job</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Inscrire une version</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Ressource de données</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
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
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A YAML file that describes it</source>
        <translation>Un fichier YAML qui le décrit</translation>
    </message>
    <message>
        <source>A file, a folder or a reference</source>
        <translation>Un fichier, un dossier ou une référence</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (modèle consigné)</translation>
    </message>
    <message>
        <source>%1, the next number</source>
        <translation>%1, le numéro suivant</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à cet emplacement.</translation>
    </message>
    <message>
        <source>This file does not describe a component.</source>
        <translation>Ce fichier ne décrit pas un composant.</translation>
    </message>
    <message>
        <source>This file does not describe an environment.</source>
        <translation>Ce fichier ne décrit pas un environnement.</translation>
    </message>
    <message>
        <source>No job has completed yet.</source>
        <translation>Aucun job n’a encore abouti.</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered.</source>
        <translation>Ce job n’a rien produit qui puisse être inscrit.</translation>
    </message>
    <message>
        <source>Version %1 is there already, and a version never changes. Leave the field empty for the next number.</source>
        <translation>La version %1 existe déjà, et une version ne change jamais. Laissez le champ vide pour obtenir le numéro suivant.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>Utilisez des lettres, chiffres, tirets, tirets bas et points&#x202f;; «&#x202f;latest&#x202f;» est réservé.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>Fichiers YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterPanel</name>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Utilisez des lettres, chiffres, tirets, tirets bas et points&#x202f;; commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>Écrivez les étiquettes sous la forme key=value, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Inscrire le modèle</translation>
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
        <translation>Ce job n’a rien produit qui puisse être inscrit&#xa0;: il n’a pas de sorties et n’a consigné aucun modèle.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RenameDialog</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Search for references</source>
        <translation>Recherche des références</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>Emplacements qui y font référence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>inchangé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This file is not one of Azure Machine Learning: it may mean something else.</source>
        <translation>Ce n’est pas un fichier Azure Machine Learning&#xa0;: ce texte peut désigner autre chose.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Looking for places that refer to it…</source>
        <translation>Recherche des références…</translation>
    </message>
    <message>
        <source>Files that refer to it are changed with it, where you want that.</source>
        <translation>Les fichiers qui y font référence sont modifiés en même temps, là où vous le souhaitez.</translation>
    </message>
    <message>
        <source>The search was stopped. Without it nothing is renamed; type again to search.</source>
        <translation>La recherche a été arrêtée. Sans elle, rien n’est renommé&#x202f;; modifiez la saisie pour la relancer.</translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation>Aucun fichier n’y fait référence.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to it and are changed where they are ticked:</source>
        <translation>
            <numerusform>%n emplacement y fait référence et sera modifié s’il est coché&#xa0;:</numerusform>
            <numerusform>%n emplacements y font référence&#x202f;; ceux qui sont cochés seront modifiés&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ScriptDialog</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Component from %1</source>
        <translation>Composant à partir de %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom d’affichage</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No component can be made of this.</source>
        <translation>Aucun composant ne peut en être tiré.</translation>
    </message>
    <message>
        <source>No arguments were found in %1; it is run as it is.</source>
        <translation>Aucun argument n’a été trouvé dans %1&#xa0;; il est exécuté tel quel.</translation>
    </message>
    <message>
        <source>Found in %1 without running it. Correct what was guessed wrong; what is not ticked is left out.</source>
        <translation>Trouvé dans %1 sans l’exécuter. Corrigez ce qui a été mal deviné&#xa0;; ce qui n’est pas coché est laissé de côté.</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Un nom se compose de lettres, de chiffres et de _, et commence par une lettre.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Sera placé dans %1</translation>
    </message>
    <message>
        <source>%1 is copied into the workspace, and the component beside it.</source>
        <translation>%1 est copié dans l’espace de travail, et le composant à côté.</translation>
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
        <source>Animations</source>
        <translation>Animations</translation>
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
        <translation>Notifier la fin des jobs</translation>
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
        <source>Follow the desktop</source>
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
        <source>“Follow the desktop” takes over its light, dark and contrast setting.</source>
        <translation>«&#x202f;Comme le bureau&#x202f;» suit les réglages du bureau&#xa0;: clair ou sombre, et contraste.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Aucune animation</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>Sinon, seules les animations utiles à la compréhension sont affichées, sauf si le bureau les désactive.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Hints and questions will be shown again</source>
        <translation>Les conseils et questions masqués s’afficheront de nouveau</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>Questions et conseils que vous avez demandé à ne plus voir.</translation>
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
        <translation>Tous les jobs</translation>
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
        <translation>Le bureau vous prévient, même si aucune fenêtre n’est ouverte.</translation>
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
        <translation>Durée pendant laquelle ils peuvent être restaurés. Leurs fichiers sont ensuite supprimés définitivement, sauf ceux qu’utilise un modèle inscrit ou une ressource de données inscrite.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Cet espace de travail</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Ouvrez d’abord un dossier&#xa0;: son interpréteur et son stockage se règlent ici.</translation>
    </message>
    <message>
        <source>Automatic</source>
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
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Ce que `python` désigne dans les commandes de cet espace de travail. Champ vide&#xa0;: un environnement virtuel actif, sinon le premier python3 qui possède les modules importés par les scripts.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Free up space</source>
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
            <numerusform>%n job supprimé disparaîtra définitivement</numerusform>
            <numerusform>%n jobs supprimés disparaîtront définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>%1 seront libérés. Les journaux, sorties et métriques de ces jobs ne pourront pas être restaurés&#x202f;; les fichiers qu’utilise un modèle inscrit ou une ressource de données inscrite sont conservés.</translation>
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
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout par défaut</translation>
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
        <translation>Modifié par vous&#x202f;; par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réaffecter</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 est affecté à «&#x202f;%2&#x202f;», qui n’aurait alors plus de raccourci.</translation>
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
    <name>tenon::ui::Studio</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Il n’y a pas de %1.</translation>
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
    <message>
        <source>a path or azureml:name:version (%1)</source>
        <translation>un chemin ou azureml:nom:version (%1)</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Une valeur est requise ici.</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>La valeur doit être d’au moins %1.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>La valeur doit être d’au plus %1.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Une de ces valeurs est requise ici&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be skipped: </source>
        <translation>
            <numerusform>%n étape sera sautée&#xa0;: </numerusform>
            <numerusform>%n étapes seront sautées&#xa0;: </numerusform>
        </translation>
    </message>
    <message>
        <source>owner=me, goal=baseline</source>
        <translation>owner=moi, goal=baseline</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Selon le fichier</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Cible de calcul</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags are written key=value, with commas.</source>
        <translation>Les étiquettes s’écrivent clé=valeur, séparées par des virgules.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of a step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 dit ce qui doit être exécuté et se trouve dans le code d’une étape. Une fois exclu, l’étape s’exécute encore une fois, puis la modification du fichier n’est plus une raison d’exécuter.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Exclure du code</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TabGroup</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TextField</name>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Trail</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UseDialog</name>
    <message>
        <source>Use %1 in a new job</source>
        <translation>Utiliser %1 dans un nouveau job</translation>
    </message>
    <message>
        <source>No job of this workspace runs a command of its own.</source>
        <translation>Aucun job de cet espace de travail n’exécute une commande à lui.</translation>
    </message>
    <message>
        <source>No job or component of this workspace has an input of the type %1.</source>
        <translation>Aucun job ni composant de cet espace de travail n’a d’entrée de type %1.</translation>
    </message>
    <message>
        <source>Nothing is changed in the file: the value goes into the form that starts the job.</source>
        <translation>Rien n’est changé dans le fichier&#xa0;: la valeur va dans le formulaire qui démarre le job.</translation>
    </message>
    <message>
        <source>Job or component</source>
        <translation>Job ou composant</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>Où elle convient</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UsesView</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Graph of the lineage</source>
        <translation>Graphe du lignage</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Lignage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State or version</source>
        <translation>État ou version</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message numerus="yes">
        <source>used by more than %n job(s)</source>
        <translation>
            <numerusform>plus de %n job l’utilise</numerusform>
            <numerusform>plus de %n jobs l’utilisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n job(s)</source>
        <translation>
            <numerusform>%n job l’utilise</numerusform>
            <numerusform>%n jobs l’utilisent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n place(s) of the workspace&apos;s files</source>
        <translation>
            <numerusform>%n référence dans les fichiers de l’espace de travail</numerusform>
            <numerusform>%n références dans les fichiers de l’espace de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses it yet</source>
        <translation>Rien ne l’utilise encore</translation>
    </message>
    <message>
        <source>Jobs that read it and files that name it stand here.</source>
        <translation>Les jobs qui s’en servent et les fichiers qui y font référence apparaissent ici.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Made by and from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Used by jobs</source>
        <translation>Jobs qui l’utilisent</translation>
    </message>
    <message>
        <source>Named in files</source>
        <translation>Fichiers qui y font référence</translation>
    </message>
    <message>
        <source>Made with it</source>
        <translation>Ce qui en est issu</translation>
    </message>
    <message>
        <source>%1, input %2</source>
        <translation>%1, entrée %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ValueEdit</name>
    <message>
        <source>A value is needed here.</source>
        <translation>Une valeur est requise ici.</translation>
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
        <source>At least %1 is needed here.</source>
        <translation>La valeur doit être d’au moins %1.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>La valeur doit être d’au plus %1.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Une de ces valeurs est requise ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
</context>
<context>
    <name>tenon::ui::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WhyDialog</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>The lines that differ</source>
        <translation>Les lignes qui diffèrent</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Réexécuter à partir d’ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The code changed</source>
        <translation>Le code a changé</translation>
    </message>
    <message>
        <source>The code of that job is not known any more.</source>
        <translation>Le code de ce job n’est plus connu.</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>Ce n’est pas du texte&#xa0;; aucune ligne n’est donc affichée.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Il est trop volumineux pour être affiché ligne par ligne.</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>Il n’y a pas de lignes à comparer.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of the step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 dit ce qui doit être exécuté et se trouve dans le code de l’étape. Une fois exclu, l’étape s’exécute encore une fois, puis la modification du fichier n’est plus une raison d’exécuter.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Exclure du code</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardController</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n convient</numerusform>
            <numerusform>%n conviennent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit, %3 not shown</source>
        <translation>%1 inconnues, %2 ne conviennent pas, %3 non affichées</translation>
    </message>
    <message>
        <source>USD list prices, as of %1</source>
        <translation>Prix catalogue en USD, au %1</translation>
    </message>
    <message>
        <source>USD prices of %1, as of %2</source>
        <translation>Prix en USD de %1, au %2</translation>
    </message>
    <message>
        <source>no sheet: unknown</source>
        <translation>pas de relevé&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>%1 to %2.x</source>
        <translation>%1 à %2.x</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 ou plus récent</translation>
    </message>
    <message>
        <source>ROCm only</source>
        <translation>ROCm seulement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
    </message>
    <message>
        <source>quota request needed</source>
        <translation>demande de quota nécessaire</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Azure ML compute cluster</source>
        <translation>Cluster de calcul Azure ML</translation>
    </message>
    <message>
        <source>Azure ML compute instance</source>
        <translation>Instance de calcul Azure ML</translation>
    </message>
    <message>
        <source>Azure ML serverless compute</source>
        <translation>Calcul serverless Azure ML</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Cluster Kubernetes</translation>
    </message>
    <message>
        <source>Virtual machine attached to Azure ML</source>
        <translation>Machine virtuelle attachée à Azure ML</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Machine via SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Cluster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Moteur de conteneurs</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Nouvelle cible de calcul</translation>
    </message>
    <message>
        <source>Size and scaling</source>
        <translation>Taille et mise à l’échelle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Review YAML and create</source>
        <translation>Vérifier le YAML et créer</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Map of the regions</source>
        <translation>Carte des régions</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>GPU generation</source>
        <translation>Génération de GPU</translation>
    </message>
    <message>
        <source>fit / listed</source>
        <translation>conviennent / affichées</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire GPU</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Prix de l’heure</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>%1 Gio ou plus</translation>
    </message>
    <message>
        <source>up to %1 USD</source>
        <translation>jusqu’à %1 USD</translation>
    </message>
    <message>
        <source>Within my quota</source>
        <translation>Dans mon quota</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Isolée</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>Stockage premium</translation>
    </message>
    <message>
        <source>Without a quota request</source>
        <translation>Sans demande de quota</translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation>Masquer ce qui ne convient pas</translation>
    </message>
    <message>
        <source>Price for</source>
        <translation>Prix pour</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Prise en charge par</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Filter by name, GPU, series</source>
        <translation>Filtrer par nom, GPU, série</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>nobody can say yet; never counted as fitting</source>
        <translation>on ne peut pas encore le dire&#xa0;; jamais comptées parmi celles qui conviennent</translation>
    </message>
    <message>
        <source>sizes of one series that fail alike share a row</source>
        <translation>les tailles d’une série qui échouent pour la même raison partagent une ligne</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparer %1</translation>
    </message>
    <message>
        <source>Tick up to four sizes to compare them.</source>
        <translation>Cochez jusqu’à quatre tailles pour les comparer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>USD an hour, one node</source>
        <translation>USD de l’heure, un nœud</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Aucun prix n’est connu</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>Cores and memory</source>
        <translation>Cœurs et mémoire</translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>%1 cœurs, %2 Gio</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Disque temporaire</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Pourquoi elle ne convient pas</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce qu’on ne sait pas</translation>
    </message>
    <message>
        <source>The same size elsewhere</source>
        <translation>La même taille ailleurs</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Choose a size in the table.</source>
        <translation>Choisissez une taille dans le tableau.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>Idle before scale-down</source>
        <translation>Inactivité avant réduction</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Arrêt si inactive</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Dédiée</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Basse priorité</translation>
    </message>
    <message>
        <source>can be taken away in the middle of a job</source>
        <translation>peuvent être retirés en plein job</translation>
    </message>
    <message>
        <source>At rest %1, at most %2 USD an hour</source>
        <translation>Au repos %1, au plus %2 USD de l’heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Allow SSH to the nodes</source>
        <translation>Autoriser SSH vers les nœuds</translation>
    </message>
    <message>
        <source>What each target can be used for</source>
        <translation>À quoi chaque cible peut servir</translation>
    </message>
    <message>
        <source>Automated ML</source>
        <translation>ML automatisé</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Concepteur</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Par lots</translation>
    </message>
    <message>
        <source>Tenon Studio runs jobs there</source>
        <translation>Tenon Studio y exécute des jobs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>SDK only</source>
        <translation>SDK seulement</translation>
    </message>
    <message>
        <source>The file that is made</source>
        <translation>Le fichier créé</translation>
    </message>
    <message>
        <source>The command that would do the same in Azure</source>
        <translation>La commande qui ferait de même dans Azure</translation>
    </message>
    <message>
        <source>Azure has no command for this target; only the file is made.</source>
        <translation>Azure n’a pas de commande pour cette cible&#xa0;; seul le fichier est créé.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open a workspace to make the file there.</source>
        <translation>Ouvrez un espace de travail pour y créer le fichier.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>No size has these words.</source>
        <translation>Aucune taille ne contient ces mots.</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Any framework</source>
        <translation>Tous les frameworks</translation>
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
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>Usage général</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>High performance</source>
        <translation>Haute performance</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>Azure ML</source>
        <translation>Azure ML</translation>
    </message>
    <message>
        <source>Azure ML clusters</source>
        <translation>Clusters Azure ML</translation>
    </message>
    <message>
        <source>Azure ML instances</source>
        <translation>Instances Azure ML</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Sans retrait annoncé</translation>
    </message>
    <message>
        <source>Not retired yet</source>
        <translation>Pas encore retirées</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>Retirées aussi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Fichier de clé privée</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>celle par défaut</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID de ressource</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have %1.</source>
        <translation>
            <numerusform>%n région propose %1.</numerusform>
            <numerusform>%n régions proposent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Aucun job</translation>
    </message>
    <message numerus="yes">
        <source>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); then scale out.</source>
        <translation>
            <numerusform>Il a utilisé au plus %1 Gio&#xa0;: commencez avec 150 % de cette valeur, soit %2 Gio, et %n cœur&#xa0;; puis augmentez le nombre de nœuds.</numerusform>
            <numerusform>Il a utilisé au plus %1 Gio&#xa0;: commencez avec 150 % de cette valeur, soit %2 Gio, et %n cœurs&#xa0;; puis augmentez le nombre de nœuds.</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Quota and catalogue…</source>
        <translation>Quota et catalogue…</translation>
    </message>
    <message>
        <source>Size it for an earlier job</source>
        <translation>Dimensionner d’après un job antérieur</translation>
    </message>
    <message>
        <source>does not run the chosen framework</source>
        <translation>n’exécute pas le framework choisi</translation>
    </message>
    <message>
        <source>The lines that go into a job</source>
        <translation>Les lignes à mettre dans un job</translation>
    </message>
    <message>
        <source>Serverless compute is asked for in a job: copy these lines into it. No file is made.</source>
        <translation>Le calcul serverless se demande dans un job&#xa0;: copiez-y ces lignes. Aucun fichier n’est créé.</translation>
    </message>
    <message>
        <source>Only its definition is kept: neither Tenon Studio nor az makes or starts this target.</source>
        <translation>Seule sa définition est conservée&#xa0;: ni Tenon Studio ni az ne crée ou ne démarre cette cible.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>non proposée</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>≈ %1 USD for one job</source>
        <translation>≈ %1 USD pour un job</translation>
    </message>
    <message>
        <source>%1 as where it ran, and %2 idle</source>
        <translation>%1 comme là où il a été exécuté, et %2 d’inactivité</translation>
    </message>
    <message>
        <source>%1 as where it ran</source>
        <translation>%1 comme là où il a été exécuté</translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit</source>
        <translation>%1 inconnues, %2 ne conviennent pas</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Démarre d’elle-même</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>S’arrête d’elle-même</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Démarre à</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>S’arrête à</translation>
    </message>
    <message>
        <source>Access and schedule</source>
        <translation>Accès et planification</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Simulate it on this computer</source>
        <translation>La simuler sur cet ordinateur</translation>
    </message>
    <message>
        <source>Its nodes come, idle, go and cost here as they would there, and jobs run on them.</source>
        <translation>Ses nœuds arrivent, attendent, partent et coûtent ici comme ils le feraient là-bas, et des jobs s’y exécutent.</translation>
    </message>
    <message>
        <source>Seconds until a node is there</source>
        <translation>Secondes avant qu’un nœud soit prêt</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardPage</name>
    <message>
        <source>New compute target</source>
        <translation>Nouvelle cible de calcul</translation>
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
        <translation>Filtrer l’arborescence</translation>
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
        <translation>Cibles de calcul</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Sans expérience</translation>
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
        <source>Open as text</source>
        <translation>Ouvrir en mode texte</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Aucun élément ne s’appelle «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name</source>
        <translation>
            <numerusform>%n autre&#xa0;: précisez le nom</numerusform>
            <numerusform>%n autres&#xa0;: précisez le nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
