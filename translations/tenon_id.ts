<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>CompareModel</name>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 is a difference, %2 the same in per cent of the first value.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n perbedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1, berbeda</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1, sama</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Metric %1, last value</source>
        <translation>Metrik %1, nilai terakhir</translation>
    </message>
    <message>
        <source>Logged parameter %1</source>
        <translation>Parameter tercatat %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Masukan %1</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 dihemat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
</context>
<context>
    <name>assist</name>
    <message>
        <source>Tells what kind of file this is.</source>
        <translation>Menyatakan jenis berkas ini.</translation>
    </message>
    <message>
        <source>The kind of job or component.</source>
        <translation>Jenis pekerjaan atau komponen.</translation>
    </message>
    <message>
        <source>The name it is known by. A job without one is given one.</source>
        <translation>Nama yang dipakai untuk mengenalinya. Pekerjaan tanpa nama akan diberi nama.</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>Versinya, berupa angka atau teks.</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>Yang dibaca orang sebagai pengganti nama.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Untuk apa ini dibuat.</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>Nama dan teks Anda sendiri untuk memudahkan pencarian.</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>Eksperimen tempat pekerjaan ini didaftar.</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>Tempat menjalankannya: azureml:NAME, local, atau serverless.</translation>
    </message>
    <message>
        <source>The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for the inputs and outputs.</source>
        <translation>Baris perintah. ${{inputs.NAME}} dan ${{outputs.NAME}} mewakili masukan dan keluaran.</translation>
    </message>
    <message>
        <source>The folder whose files the command sees, relative to this file.</source>
        <translation>Folder yang berkasnya terlihat oleh perintah, relatif terhadap berkas ini.</translation>
    </message>
    <message>
        <source>What it runs in: azureml:NAME:VERSION, a file, or a definition.</source>
        <translation>Lingkungan tempatnya berjalan: azureml:NAME:VERSION, sebuah berkas, atau sebuah definisi.</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>Variabel lingkungan untuk perintah.</translation>
    </message>
    <message>
        <source>How much of the computer it needs.</source>
        <translation>Seberapa banyak sumber daya komputer yang diperlukan.</translation>
    </message>
    <message>
        <source>When it is stopped.</source>
        <translation>Kapan pekerjaan dihentikan.</translation>
    </message>
    <message>
        <source>How several processes work together.</source>
        <translation>Cara beberapa proses bekerja sama.</translation>
    </message>
    <message>
        <source>As whom it runs.</source>
        <translation>Identitas yang dipakai untuk menjalankannya.</translation>
    </message>
    <message>
        <source>false: it is run each time, never reused.</source>
        <translation>false: dijalankan setiap kali, tanpa gunakan ulang.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>Berkas dan folder lain yang ditempatkan di samping kode.</translation>
    </message>
    <message>
        <source>The inputs by name.</source>
        <translation>Masukan menurut nama.</translation>
    </message>
    <message>
        <source>The outputs by name.</source>
        <translation>Keluaran menurut nama.</translation>
    </message>
    <message>
        <source>The inputs by name, with their values.</source>
        <translation>Masukan menurut nama, beserta nilainya.</translation>
    </message>
    <message>
        <source>A file or folder, azureml:NAME:VERSION, or a URL.</source>
        <translation>Berkas atau folder, azureml:NAME:VERSION, atau URL.</translation>
    </message>
    <message>
        <source>The steps by name.</source>
        <translation>Langkah-langkah menurut nama.</translation>
    </message>
    <message>
        <source>What holds for all steps.</source>
        <translation>Yang berlaku untuk semua langkah.</translation>
    </message>
    <message>
        <source>The kind of step.</source>
        <translation>Jenis langkah.</translation>
    </message>
    <message>
        <source>What the step runs: a file, or azureml:NAME:VERSION.</source>
        <translation>Yang dijalankan langkah: sebuah berkas, atau azureml:NAME:VERSION.</translation>
    </message>
    <message>
        <source>What the input takes.</source>
        <translation>Jenis masukan yang diterima.</translation>
    </message>
    <message>
        <source>The value where none is given.</source>
        <translation>Nilai bila tidak ada yang diberikan.</translation>
    </message>
    <message>
        <source>true: it may be left out.</source>
        <translation>true: boleh dihilangkan.</translation>
    </message>
    <message>
        <source>The smallest value allowed.</source>
        <translation>Nilai terkecil yang diizinkan.</translation>
    </message>
    <message>
        <source>The largest value allowed.</source>
        <translation>Nilai terbesar yang diizinkan.</translation>
    </message>
    <message>
        <source>The values allowed.</source>
        <translation>Nilai-nilai yang diizinkan.</translation>
    </message>
    <message>
        <source>How the data is brought to the step.</source>
        <translation>Cara data disediakan untuk langkah.</translation>
    </message>
    <message>
        <source>What the output is.</source>
        <translation>Jenis keluaran.</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>Cara data ditulis.</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>Jenis masukan yang diberikan.</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>Nilai itu sendiri.</translation>
    </message>
    <message>
        <source>Where the output is kept.</source>
        <translation>Tempat keluaran disimpan.</translation>
    </message>
    <message>
        <source>Registers the output as data of this name.</source>
        <translation>Mendaftarkan keluaran sebagai data dengan nama ini.</translation>
    </message>
    <message>
        <source>The version it is registered as.</source>
        <translation>Versi yang dipakai saat didaftarkan.</translation>
    </message>
    <message>
        <source>The container image.</source>
        <translation>Citra kontainer.</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>Berkas Conda yang memuat paket-paketnya.</translation>
    </message>
    <message>
        <source>Builds the image from a folder.</source>
        <translation>Membangun citra kontainer dari sebuah folder.</translation>
    </message>
    <message>
        <source>The system in the image.</source>
        <translation>Sistem di dalam citra kontainer.</translation>
    </message>
    <message>
        <source>The folder that the image is built from.</source>
        <translation>Folder yang menjadi dasar pembangunan citra kontainer.</translation>
    </message>
    <message>
        <source>The Dockerfile in that folder.</source>
        <translation>Dockerfile di folder itu.</translation>
    </message>
    <message>
        <source>How many computers it takes.</source>
        <translation>Jumlah komputer yang diperlukan.</translation>
    </message>
    <message>
        <source>The kind of computer.</source>
        <translation>Jenis komputer.</translation>
    </message>
    <message>
        <source>Shared memory, such as 2g.</source>
        <translation>Memori bersama, misalnya 2g.</translation>
    </message>
    <message>
        <source>More arguments for docker run.</source>
        <translation>Argumen tambahan untuk docker run.</translation>
    </message>
    <message>
        <source>More, such as cores, memory_gb and gpus.</source>
        <translation>Lainnya, misalnya cores, memory_gb, dan gpus.</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped.</source>
        <translation>Jumlah detik sebelum dihentikan.</translation>
    </message>
    <message>
        <source>How many trials there are at most.</source>
        <translation>Jumlah percobaan paling banyak.</translation>
    </message>
    <message>
        <source>How many trials run at once.</source>
        <translation>Jumlah percobaan yang berjalan serentak.</translation>
    </message>
    <message>
        <source>Seconds after which a trial is stopped.</source>
        <translation>Jumlah detik sebelum sebuah percobaan dihentikan.</translation>
    </message>
    <message>
        <source>How the processes find each other.</source>
        <translation>Cara proses-proses saling menemukan.</translation>
    </message>
    <message>
        <source>Processes on each computer.</source>
        <translation>Jumlah proses pada setiap komputer.</translation>
    </message>
    <message>
        <source>Workers of TensorFlow.</source>
        <translation>Worker TensorFlow.</translation>
    </message>
    <message>
        <source>Parameter servers of TensorFlow.</source>
        <translation>Server parameter TensorFlow.</translation>
    </message>
    <message>
        <source>Where steps run that do not say it.</source>
        <translation>Tempat menjalankan langkah yang tidak menyebutkannya.</translation>
    </message>
    <message>
        <source>Where outputs are kept.</source>
        <translation>Tempat keluaran disimpan.</translation>
    </message>
    <message>
        <source>Whether the other steps go on when one fails.</source>
        <translation>Apakah langkah lain berlanjut bila satu langkah gagal.</translation>
    </message>
    <message>
        <source>Whether a step runs whose optional input failed.</source>
        <translation>Apakah sebuah langkah berjalan bila masukan opsionalnya gagal.</translation>
    </message>
    <message>
        <source>true: no step is reused.</source>
        <translation>true: tidak ada langkah yang digunakan ulang.</translation>
    </message>
    <message>
        <source>The step that runs before all others.</source>
        <translation>Langkah yang berjalan sebelum semua langkah lain.</translation>
    </message>
    <message>
        <source>The step that runs after all others.</source>
        <translation>Langkah yang berjalan setelah semua langkah lain.</translation>
    </message>
    <message>
        <source>What the data is.</source>
        <translation>Jenis data.</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>Jenis model.</translation>
    </message>
    <message>
        <source>How the values are picked.</source>
        <translation>Cara nilai dipilih.</translation>
    </message>
    <message>
        <source>The values that are tried, by name.</source>
        <translation>Nilai-nilai yang dicoba, menurut nama.</translation>
    </message>
    <message>
        <source>What is made best.</source>
        <translation>Yang dioptimalkan.</translation>
    </message>
    <message>
        <source>When a trial is given up.</source>
        <translation>Kapan sebuah percobaan dihentikan lebih awal.</translation>
    </message>
    <message>
        <source>What each trial runs.</source>
        <translation>Yang dijalankan setiap percobaan.</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>Arah yang lebih baik.</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>Metrik, seperti yang dicatat skrip.</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>Cara percobaan dibandingkan.</translation>
    </message>
    <message>
        <source>After how many metrics it is looked at.</source>
        <translation>Setelah berapa metrik percobaan dinilai.</translation>
    </message>
    <message>
        <source>How many metrics are waited for first.</source>
        <translation>Berapa metrik yang ditunggu lebih dahulu.</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>Seberapa jauh sebuah percobaan boleh tertinggal, sebagai rasio.</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>Seberapa jauh sebuah percobaan boleh tertinggal.</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>Seberapa banyak dari percobaan yang dihentikan lebih awal.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>Cara nilai tersebar.</translation>
    </message>
    <message>
        <source>The values to choose from.</source>
        <translation>Pilihan nilai.</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>Nilai terkecil.</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>Nilai terbesar.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Nothing was registered.</source>
        <translation>Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>%1 %2 is already registered with this content.</source>
        <translation>%1 %2 sudah terdaftar dengan isi ini.</translation>
    </message>
    <message>
        <source>Registered %1 %2.</source>
        <translation>%1 %2 telah didaftarkan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>From job</source>
        <translation>Dari pekerjaan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source> (latest)</source>
        <translation> (terbaru)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Intisari</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>namanya</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>versinya</translation>
    </message>
    <message>
        <source>YAML file that describes it</source>
        <translation>berkas YAML yang menjelaskannya</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the definition before it is registered</source>
        <translation>PATH=VALUE, mengubah definisi sebelum didaftarkan</translation>
    </message>
    <message>
        <source>its name (default: as in the file)</source>
        <translation>namanya (bawaan: seperti di berkas)</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>versinya (bawaan: seperti di berkas, jika tidak ada nomor berikutnya)</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>penjelasan tentangnya</translation>
    </message>
    <message>
        <source>KEY=VALUE, may be repeated</source>
        <translation>KEY=VALUE, dapat diulang</translation>
    </message>
    <message>
        <source>file, folder or reference</source>
        <translation>berkas, folder, atau referensi</translation>
    </message>
    <message>
        <source>uri_file, uri_folder or mltable</source>
        <translation>uri_file, uri_folder, atau mltable</translation>
    </message>
    <message>
        <source>custom_model, mlflow_model or triton_model</source>
        <translation>custom_model, mlflow_model, atau triton_model</translation>
    </message>
    <message>
        <source>the job that made it</source>
        <translation>pekerjaan yang membuatnya</translation>
    </message>
    <message>
        <source>the job&apos;s output (default: artifacts)</source>
        <translation>keluaran pekerjaan (bawaan: artifacts)</translation>
    </message>
    <message>
        <source>register a version</source>
        <translation>daftarkan sebuah versi</translation>
    </message>
    <message>
        <source>list the newest versions, or all versions of one</source>
        <translation>tampilkan versi-versi terbaru, atau semua versi dari satu nama</translation>
    </message>
    <message>
        <source>only with this text in name, description or tags</source>
        <translation>hanya yang memuat teks ini pada nama, deskripsi, atau tag</translation>
    </message>
    <message>
        <source>at most so many (default 100)</source>
        <translation>paling banyak sekian (bawaan 100)</translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation>termasuk yang diarsipkan</translation>
    </message>
    <message>
        <source>only archived ones</source>
        <translation>hanya yang diarsipkan</translation>
    </message>
    <message>
        <source>show one version (default: the latest)</source>
        <translation>tampilkan satu versi (bawaan: yang terbaru)</translation>
    </message>
    <message>
        <source>latest, or another alias</source>
        <translation>latest, atau alias lain</translation>
    </message>
    <message>
        <source>copy its files into a folder</source>
        <translation>salin berkas-berkasnya ke sebuah folder</translation>
    </message>
    <message>
        <source>where to (default: here)</source>
        <translation>tempat tujuan (bawaan: di sini)</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>ganti berkas yang sudah ada</translation>
    </message>
    <message>
        <source>hide one version, or all, from lists; it can still be used</source>
        <translation>sembunyikan satu versi, atau semuanya, dari daftar; tetap dapat digunakan</translation>
    </message>
    <message>
        <source>show an archived version again</source>
        <translation>tampilkan lagi versi yang diarsipkan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Target komputasi</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Berjalan di</translation>
    </message>
    <message>
        <source>say where data, a datastore or a URL of the files lies here</source>
        <translation>sebutkan letak data, datastore, atau URL dari berkas di komputer ini</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>sebutkan letak model dari berkas di komputer ini</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>sebutkan berkas untuk komponen yang dirujuk berkas</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>lupakan letaknya</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>tampilkan yang diikat</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>sebutkan arti sebuah nama target komputasi dari berkas</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>lupakan artinya</translation>
    </message>
    <message>
        <source>list compute names and where they run</source>
        <translation>tampilkan nama target komputasi dan tempat berjalannya</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>Mengambil %1: %2 dari %3</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <translation>Mengambil %1: %2</translation>
    </message>
    <message>
        <source>The engine runs (process %1).</source>
        <translation>Mesin berjalan (proses %1).</translation>
    </message>
    <message>
        <source>No engine runs.</source>
        <translation>Tidak ada mesin yang berjalan.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proses</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Dalam antrean</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klien</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Versi rakitan</translation>
    </message>
    <message>
        <source>start the workspace&apos;s engine</source>
        <translation>mulai mesin ruang kerja</translation>
    </message>
    <message>
        <source>say whether it runs and what it does</source>
        <translation>laporkan apakah mesin berjalan dan apa yang dikerjakannya</translation>
    </message>
    <message>
        <source>end it; steps that run go on</source>
        <translation>akhiri mesin; langkah yang berjalan tetap berlanjut</translation>
    </message>
    <message>
        <source>also while jobs run: the next engine takes them up</source>
        <translation>juga saat pekerjaan berjalan: mesin berikutnya mengambil alih</translation>
    </message>
    <message>
        <source>be the engine (started by itself where one is needed)</source>
        <translation>jadilah mesin (dimulai otomatis bila diperlukan)</translation>
    </message>
    <message>
        <source>YAML file of a job or component</source>
        <translation>berkas YAML pekerjaan atau komponen</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the job before it is submitted (inputs.epochs=3)</source>
        <translation>PATH=VALUE, mengubah pekerjaan sebelum dikirim (inputs.epochs=3)</translation>
    </message>
    <message>
        <source>name of the job (default: generated)</source>
        <translation>nama pekerjaan (bawaan: dibuat otomatis)</translation>
    </message>
    <message>
        <source>experiment (default: this folder&apos;s name)</source>
        <translation>eksperimen (bawaan: nama folder ini)</translation>
    </message>
    <message>
        <source>name for people</source>
        <translation>nama untuk dibaca manusia</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>target komputasi untuk setiap langkah</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE, variabel lingkungan pekerjaan perintah, dapat diulang</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>jalankan setiap langkah, tanpa gunakan ulang</translation>
    </message>
    <message>
        <source>run this step anew (outer.inner), may be repeated</source>
        <translation>jalankan kembali langkah ini (outer.inner), dapat diulang</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>gunakan ulang</translation>
    </message>
    <message>
        <source>run</source>
        <translation>jalankan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prakiraan</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Karena</translation>
    </message>
    <message>
        <source>Code: %1 files, %2 bytes</source>
        <translation>Kode: %1 berkas, %2 byte</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2). tenon job restore brings it back; tenon workspace gc --empty-trash frees the space.</source>
        <translation>%1 ada di tempat sampah (%2). tenon job restore mengembalikannya; tenon workspace gc --empty-trash mengosongkan ruangnya.</translation>
    </message>
    <message>
        <source>name of the job</source>
        <translation>nama pekerjaan</translation>
    </message>
    <message>
        <source>follow it to its end; exit code 0 only when it completed</source>
        <translation>ikuti sampai akhir; kode keluar 0 hanya bila selesai dengan berhasil</translation>
    </message>
    <message>
        <source>submit a job</source>
        <translation>kirim pekerjaan</translation>
    </message>
    <message>
        <source>say what would run and why, and what would be reused</source>
        <translation>laporkan apa yang akan dijalankan dan alasannya, serta apa yang akan digunakan ulang</translation>
    </message>
    <message>
        <source>list jobs, newest first</source>
        <translation>tampilkan pekerjaan, yang terbaru di atas</translation>
    </message>
    <message>
        <source>steps of this job</source>
        <translation>langkah-langkah pekerjaan ini</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>paling banyak sekian (bawaan 50)</translation>
    </message>
    <message>
        <source>only of this experiment</source>
        <translation>hanya dari eksperimen ini</translation>
    </message>
    <message>
        <source>only with this text in name, experiment or tags</source>
        <translation>hanya yang memuat teks ini pada nama, eksperimen, atau tag</translation>
    </message>
    <message>
        <source>only in this state (Running, Failed, …), may be repeated</source>
        <translation>hanya dengan status ini (Running, Failed, …), dapat diulang</translation>
    </message>
    <message>
        <source>command, pipeline or run</source>
        <translation>command, pipeline, atau run</translation>
    </message>
    <message>
        <source>only deleted ones</source>
        <translation>hanya yang dihapus</translation>
    </message>
    <message>
        <source>show a job with its steps, inputs, outputs, parameters and metrics</source>
        <translation>tampilkan pekerjaan dengan langkah, masukan, keluaran, parameter, dan metriknya</translation>
    </message>
    <message>
        <source>follow a job to its end</source>
        <translation>ikuti pekerjaan sampai akhir</translation>
    </message>
    <message>
        <source>cancel a job or one of its steps</source>
        <translation>batalkan pekerjaan atau salah satu langkahnya</translation>
    </message>
    <message>
        <source>hide a job from lists</source>
        <translation>sembunyikan pekerjaan dari daftar</translation>
    </message>
    <message>
        <source>put a job into the trash</source>
        <translation>pindahkan pekerjaan ke tempat sampah</translation>
    </message>
    <message>
        <source>bring an archived or deleted job back</source>
        <translation>kembalikan pekerjaan yang diarsipkan atau dihapus</translation>
    </message>
    <message>
        <source>copy outputs, logs and artifacts into a folder</source>
        <translation>salin keluaran, log, dan artefak ke sebuah folder</translation>
    </message>
    <message>
        <source>where to (default: a folder with the job&apos;s name)</source>
        <translation>tempat tujuan (bawaan: folder dengan nama pekerjaan)</translation>
    </message>
    <message>
        <source>only this output, may be repeated</source>
        <translation>hanya keluaran ini, dapat diulang</translation>
    </message>
    <message>
        <source>outputs and artifacts of every step, too</source>
        <translation>termasuk keluaran dan artefak setiap langkah</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics</source>
        <translation>laporkan perbedaan dua pekerjaan: pengaturan, kode, parameter, metrik</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Tidak ada perbedaan.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>Digunakan ulang</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Reused from</source>
        <translation>Digunakan ulang dari</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Waktu CPU</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memori puncak</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (dari %2)</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>folder of the workspace (default: the nearest one upwards, else here)</source>
        <translation>folder ruang kerja (bawaan: yang terdekat ke atas, jika tidak ada folder ini)</translation>
    </message>
    <message>
        <source>table, json or tsv</source>
        <translation>table, json, atau tsv</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>tampilkan bantuan ini</translation>
    </message>
    <message>
        <source>Tenon Studio on the command line: run pipelines and look after their results.</source>
        <translation>Tenon Studio di baris perintah: menjalankan pipeline dan mengurus hasilnya.</translation>
    </message>
    <message>
        <source>Job %1 in experiment %2</source>
        <translation>Pekerjaan %1 dalam eksperimen %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>  … %1 bytes of %2 left out, see %3</source>
        <translation>  … %1 byte dari %2 dilewati, lihat %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>Pekerjaan berlanjut. Ikuti lagi dengan: tenon job stream %1</translation>
    </message>
    <message>
        <source>Cancel the job? [y/N] (Ctrl+C again: leave it running) </source>
        <translation>Batalkan pekerjaan? [y/N] (Ctrl+C lagi: biarkan berjalan) </translation>
    </message>
    <message>
        <source>Completed. Look at it again with: tenon job show %1</source>
        <translation>Selesai. Lihat lagi dengan: tenon job show %1</translation>
    </message>
    <message>
        <source>Not completed. Look at it again with: tenon job show %1</source>
        <translation>Tidak selesai. Lihat lagi dengan: tenon job show %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Ruang kerja %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mesin</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>tidak berjalan</translation>
    </message>
    <message>
        <source>found for each job</source>
        <translation>dicari untuk setiap pekerjaan</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Jobs removed from the trash: %1</source>
        <translation>Pekerjaan yang dihapus dari tempat sampah: %1</translation>
    </message>
    <message>
        <source>Kept, because a registered asset uses its files: %1</source>
        <translation>Dipertahankan, karena aset terdaftar menggunakan berkasnya: %1</translation>
    </message>
    <message>
        <source>Would remove %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Akan menghapus %1 berkas tersimpan, %2 pohon, dan %3 folder pekerjaan: %4</translation>
    </message>
    <message>
        <source>Removed %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>Telah menghapus %1 berkas tersimpan, %2 pohon, dan %3 folder pekerjaan: %4</translation>
    </message>
    <message>
        <source>Checked %1 stored files of %2 snapshots: %3</source>
        <translation>Telah memeriksa %1 berkas tersimpan dari %2 rekaman kode: %3</translation>
    </message>
    <message>
        <source>all are there and unchanged</source>
        <translation>semuanya ada dan tidak berubah</translation>
    </message>
    <message>
        <source>%1 are missing or damaged</source>
        <translation>%1 tidak ada atau rusak</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>make a folder a workspace</source>
        <translation>jadikan sebuah folder ruang kerja</translation>
    </message>
    <message>
        <source>say where its data lies, whether it is trusted, and its settings</source>
        <translation>laporkan letak datanya, apakah dipercaya, dan pengaturannya</translation>
    </message>
    <message>
        <source>how much its data takes on the disk, too</source>
        <translation>termasuk ukuran datanya di disk</translation>
    </message>
    <message>
        <source>let what is in the folder run</source>
        <translation>izinkan isi folder dijalankan</translation>
    </message>
    <message>
        <source>a moved folder: this is the same workspace</source>
        <translation>folder yang dipindahkan: ini ruang kerja yang sama</translation>
    </message>
    <message>
        <source>a copied folder: make it a workspace of its own</source>
        <translation>folder yang disalin: jadikan ruang kerja tersendiri</translation>
    </message>
    <message>
        <source>remove what no job and no registered version uses</source>
        <translation>hapus yang tidak digunakan pekerjaan maupun versi terdaftar</translation>
    </message>
    <message>
        <source>read everything that is kept and prove that it is whole</source>
        <translation>baca semua yang disimpan dan buktikan keutuhannya</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>hanya laporkan apa yang akan dihapus</translation>
    </message>
    <message>
        <source>remove deleted jobs for good</source>
        <translation>hapus permanen pekerjaan yang dihapus</translation>
    </message>
    <message>
        <source>%1 files, %2 errors, %3 warnings</source>
        <translation>%1 berkas, %2 kesalahan, %3 peringatan</translation>
    </message>
    <message>
        <source>tell every problem of files, or of all YAML files in a folder, with its place</source>
        <translation>laporkan setiap masalah pada berkas, atau pada semua berkas YAML di sebuah folder, beserta letaknya</translation>
    </message>
    <message>
        <source>a file, may be repeated</source>
        <translation>sebuah berkas, dapat diulang</translation>
    </message>
    <message>
        <source>warnings too end with exit code 1</source>
        <translation>peringatan juga berakhir dengan kode keluar 1</translation>
    </message>
    <message>
        <source>change values and nothing else of a file</source>
        <translation>ubah nilai di dalam berkas dan tidak mengubah yang lain</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkasnya</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>PATH=VALUE</translation>
    </message>
    <message>
        <source>Saved %1. Look into it before you send it; all of it is plain text.</source>
        <translation>%1 disimpan. Periksa isinya sebelum Anda mengirimnya; semuanya teks biasa.</translation>
    </message>
    <message>
        <source>save a zip file that helps to find a fault; without secrets and file contents</source>
        <translation>simpan berkas zip yang membantu menemukan kesalahan; tanpa rahasia dan isi berkas</translation>
    </message>
    <message>
        <source>where to save it (default: in the current folder, with the time)</source>
        <translation>tempat menyimpannya (bawaan: di folder ini, dengan waktunya)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (terakhir diketahui)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>atur penafsir Python untuk pekerjaan, atau mulai berapa detik desktop memberi tahu pekerjaan yang berakhir; tanpa nilai berlaku yang biasa</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Membaca kode: %1 dari %2 berkas</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>kirim lagi sebuah pekerjaan seperti semula: dengan kode dan pengaturannya yang tersimpan</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 byte, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Target komputasi</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Kode keluar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python dan paketnya</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variabel lingkungan</translation>
    </message>
    <message>
        <source>Resources and limits</source>
        <translation>Sumber daya dan batas</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositori</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Uncommitted changes</source>
        <translation>Perubahan yang belum di-commit</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Rekaman kode</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Keluaran %1</translation>
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
        <translation>pekerjaan</translation>
    </message>
    <message>
        <source>component</source>
        <translation>komponen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>lingkungan</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>titik akhir</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>penerapan</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>target komputasi</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>penyimpanan data</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>jadwal</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ruang kerja</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registri</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Studio desktop asli untuk pembelajaran mesin.</translation>
    </message>
    <message>
        <source>Folder of a workspace, or a file in one.</source>
        <translation>Folder ruang kerja, atau berkas di dalamnya.</translation>
    </message>
    <message>
        <source>Show the job of this name.</source>
        <translation>Tampilkan pekerjaan dengan nama ini.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 tidak ada.</translation>
    </message>
    <message>
        <source>With --job: open the log, too.</source>
        <translation>Bersama --job: buka juga lognya.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something in Tenon Studio went wrong: %{reason}. Please report it with the engine log.</source>
        <translation>Terjadi kesalahan di dalam Tenon Studio: %{reason}. Harap laporkan beserta log mesin.</translation>
    </message>
    <message>
        <source>Cannot open %{path}: %{reason}.</source>
        <translation>Tidak dapat membuka %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}.</source>
        <translation>Tidak dapat membaca %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot write %{path}: %{reason}. Nothing was changed.</source>
        <translation>Tidak dapat menulis %{path}: %{reason}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The connection to the engine was closed before it answered.</source>
        <translation>Koneksi ke mesin ditutup sebelum mesin menjawab.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation>Koneksi ke mesin terputus. Pekerjaan yang berjalan tetap berlanjut; coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation>Soket %{path} milik pengguna lain, sehingga tidak ada yang dikirim ke sana. Hapus soket itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation>Mesin tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>Tidak ada mesin yang menjawab untuk ruang kerja %{path}. Berkas .tenon/engine.log di dalamnya menjelaskan mengapa mesin tidak dimulai.</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>Program “tenon” tidak ditemukan di samping program ini maupun di PATH. Pasang ulang Tenon Studio.</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>Folder %{path} adalah tautan, milik orang lain, atau terbuka bagi orang lain, sehingga tidak digunakan. Hapus folder itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation>Mesin %{program} tidak dapat dimulai: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation>%{path} sedang digunakan oleh program lain.</translation>
    </message>
    <message>
        <source>Cannot make the folder %{path}: %{reason}.</source>
        <translation>Tidak dapat membuat folder %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remove %{path}: %{reason}.</source>
        <translation>Tidak dapat menghapus %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is larger than the limit of %{limit} bytes.</source>
        <translation>%{path} melebihi batas %{limit} byte.</translation>
    </message>
    <message>
        <source>The artifact path &quot;%{path}&quot; is not allowed. Use a relative path without &quot;..&quot; that stays inside the run&apos;s artifacts.</source>
        <translation>Jalur artefak &quot;%{path}&quot; tidak diizinkan. Gunakan jalur relatif tanpa &quot;..&quot; yang tetap berada di dalam artefak eksekusi.</translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation>Sebuah metrik yang tersimpan rusak dan tidak dapat dibaca. Metrik lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation>Filter &quot;%{filter}&quot; tidak dapat dipahami di dekat &quot;%{near}&quot;. Tulis syarat seperti metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>Permintaan bukan JSON yang valid.</translation>
    </message>
    <message>
        <source>The tracking interface cannot listen on this computer&apos;s loopback address: %{reason}.</source>
        <translation>Antarmuka pelacakan tidak dapat mendengarkan di alamat loopback komputer ini: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation>Tidak dapat membaca antrean pelacakan %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation>Dihentikan sebelum semua berkas diperiksa.</translation>
    </message>
    <message>
        <source>additional_includes: %{name} is already in the code folder. Rename one of them.</source>
        <translation>additional_includes: %{name} sudah ada di folder kode. Ganti nama salah satunya.</translation>
    </message>
    <message>
        <source>additional_includes: %{path} does not exist.</source>
        <translation>additional_includes: %{path} tidak ada.</translation>
    </message>
    <message>
        <source>The stored list of files of a snapshot is damaged (line %{line}). Submit the job again to take a new snapshot.</source>
        <translation>Daftar berkas tersimpan dari sebuah rekaman kode rusak (baris %{line}). Kirim lagi pekerjaan untuk membuat rekaman kode baru.</translation>
    </message>
    <message>
        <source>%{path} does not exist.</source>
        <translation>%{path} tidak ada.</translation>
    </message>
    <message>
        <source>The code folder %{path} is not a folder.</source>
        <translation>Folder kode %{path} bukan folder.</translation>
    </message>
    <message>
        <source>%{path} is not empty. Choose a new folder.</source>
        <translation>%{path} tidak kosong. Pilih folder baru.</translation>
    </message>
    <message>
        <source>%{path} has more than %{limit} files. Leave out what the job does not need with an .amlignore file.</source>
        <translation>%{path} berisi lebih dari %{limit} berkas. Kecualikan yang tidak diperlukan pekerjaan dengan berkas .amlignore.</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}. Change its permissions or leave it out with an .amlignore file.</source>
        <translation>Tidak dapat membaca %{path}: %{reason}. Ubah izinnya atau kecualikan dengan berkas .amlignore.</translation>
    </message>
    <message>
        <source>Cannot write the zip file %{path}: %{reason}.</source>
        <translation>Tidak dapat menulis berkas zip %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered, and a version never changes. Choose another version.</source>
        <translation>%{kind} %{name}:%{version} sudah terdaftar, dan sebuah versi tidak pernah berubah. Pilih versi lain.</translation>
    </message>
    <message>
        <source>The database %{path} is in use by another program. Try again in a moment.</source>
        <translation>Basis data %{path} sedang digunakan oleh program lain. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The database refused a change: %{reason}.</source>
        <translation>Basis data menolak perubahan: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} is damaged: %{reason}. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>Basis data %{path} rusak: %{reason}. Basis data tidak diubah. Pulihkan dari cadangan, atau pindahkan folder .tenon untuk memulai dari awal.</translation>
    </message>
    <message>
        <source>%{path} exists already and was not touched.</source>
        <translation>%{path} sudah ada dan tidak disentuh.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation>Disk tempat %{path} berada sudah penuh. Kosongkan sebagian ruang; yang sudah disimpan tidak hilang.</translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} rusak: tidak menyebutkan ruang kerja yang mana. Pulihkan dari cadangan, atau pindahkan folder .tenon untuk memulai dari awal.</translation>
    </message>
    <message>
        <source>Reading the database was stopped.</source>
        <translation>Pembacaan basis data dihentikan.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} reports an error: %{reason}.</source>
        <translation>Disk tempat %{path} berada melaporkan kesalahan: %{reason}.</translation>
    </message>
    <message>
        <source>There is already a job named %{name}. Choose another name.</source>
        <translation>Sudah ada pekerjaan bernama %{name}. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The key file %{path} is open to others, a link or not yours. Remove it; a new one is made.</source>
        <translation>Berkas kunci %{path} terbuka bagi orang lain, berupa tautan, atau bukan milik Anda. Hapus berkas itu; yang baru akan dibuat.</translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation>Ruang kerja tidak memiliki basis data di %{path}. Kirim pekerjaan atau jalankan “tenon workspace init” untuk membuatnya.</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>Basis data ruang kerja memiliki versi %{found}, buatan Tenon Studio yang lebih baru; yang ini mengenal versi %{known}. Basis data tidak diubah. Perbarui Tenon Studio untuk membukanya.</translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation>Tidak ada %{kind} %{name} dengan versi %{version}.</translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation>Tidak ada pekerjaan %{name} di ruang kerja ini.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation>Sebuah berkas tersimpan (%{digest}) tidak ada. Kirim lagi pekerjaan untuk menyimpannya kembali.</translation>
    </message>
    <message>
        <source>%{path} is not a workspace yet. Submit a job or run “tenon workspace init” there.</source>
        <translation>%{path} belum menjadi ruang kerja. Kirim pekerjaan atau jalankan “tenon workspace init” di sana.</translation>
    </message>
    <message>
        <source>%{path} is not a database. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} bukan basis data. Berkas itu tidak diubah. Pulihkan dari cadangan, atau pindahkan folder .tenon untuk memulai dari awal.</translation>
    </message>
    <message>
        <source>%{path} is a database of another program. It was not changed.</source>
        <translation>%{path} adalah basis data program lain. Basis data tidak diubah.</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is damaged. Submit the job again to store it anew.</source>
        <translation>Sebuah berkas tersimpan (%{digest}) rusak. Kirim lagi pekerjaan untuk menyimpannya kembali.</translation>
    </message>
    <message>
        <source>Cannot open the database %{path}: %{reason}.</source>
        <translation>Tidak dapat membuka basis data %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The data of this workspace lies on the computer %{host}. Run jobs there.</source>
        <translation>Data ruang kerja ini berada di komputer %{host}. Jalankan pekerjaan di sana.</translation>
    </message>
    <message>
        <source>The stored files in %{path} are damaged. Submit the job again to store them anew.</source>
        <translation>Berkas-berkas tersimpan di %{path} rusak. Kirim lagi pekerjaan untuk menyimpannya kembali.</translation>
    </message>
    <message>
        <source>The parameter %{key} is already %{old} and cannot become %{new}.</source>
        <translation>Parameter %{key} sudah bernilai %{old} dan tidak dapat menjadi %{new}.</translation>
    </message>
    <message>
        <source>The database %{path} cannot be written: %{reason}.</source>
        <translation>Basis data %{path} tidak dapat ditulis: %{reason}.</translation>
    </message>
    <message>
        <source>The database %{path} reports an error: %{reason}. Please report it with the engine log.</source>
        <translation>Basis data %{path} melaporkan kesalahan: %{reason}. Harap laporkan beserta log mesin.</translation>
    </message>
    <message>
        <source>The database is being closed. Nothing was changed.</source>
        <translation>Basis data sedang ditutup. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Something is too large for the database %{path}: %{reason}.</source>
        <translation>Ada sesuatu yang terlalu besar untuk basis data %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot remember what is trusted in %{path}: %{reason}.</source>
        <translation>Tidak dapat mencatat apa yang dipercaya di %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot look at the running job in %{path}: %{reason}.</source>
        <translation>Tidak dapat memeriksa pekerjaan yang berjalan di %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the keeper %{path}: %{reason}. Jobs run, but the engine would not be started again after a crash.</source>
        <translation>Tidak dapat memulai penjaga %{path}: %{reason}. Pekerjaan tetap berjalan, tetapi mesin tidak akan dimulai lagi setelah mogok.</translation>
    </message>
    <message>
        <source>Cannot prepare the step in %{path}: %{reason}.</source>
        <translation>Tidak dapat menyiapkan langkah di %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>Cannot start the step&apos;s supervisor %{path}: %{reason}. Is Tenon Studio installed completely?</source>
        <translation>Tidak dapat memulai pengawas langkah %{path}: %{reason}. Apakah Tenon Studio terpasang lengkap?</translation>
    </message>
    <message>
        <source>The tracking call was refused.</source>
        <translation>Panggilan pelacakan ditolak.</translation>
    </message>
    <message>
        <source>Brackets $[[ … ]] are nested too deep at “%{text}”. Use fewer levels.</source>
        <translation>Kurung $[[ … ]] bersarang terlalu dalam di “%{text}”. Kurangi tingkatannya.</translation>
    </message>
    <message>
        <source>The bracket “%{text}” has no ${{ … }} in it, so it stays in the text as it is. Write $[[ … ${{inputs.name}} … ]] for a part that is dropped when the input has no value.</source>
        <translation>Kurung “%{text}” tidak berisi ${{ … }}, sehingga dibiarkan apa adanya di dalam teks. Tulis $[[ … ${{inputs.name}} … ]] untuk bagian yang dihilangkan bila masukan tidak memiliki nilai.</translation>
    </message>
    <message>
        <source>The input “%{name}” in $[[ … ]] is not optional. Declare it with optional: true, or remove the brackets.</source>
        <translation>Masukan “%{name}” di dalam $[[ … ]] tidak opsional. Deklarasikan dengan optional: true, atau hapus kurungnya.</translation>
    </message>
    <message>
        <source>The bracket at “%{text}” has no ]], so it stays in the text as it is. Close it with ]].</source>
        <translation>Kurung di “%{text}” tidak memiliki ]], sehingga dibiarkan apa adanya di dalam teks. Tutup dengan ]].</translation>
    </message>
    <message>
        <source>The expression ${{ }} is empty. Write a name in it, such as ${{inputs.data}}.</source>
        <translation>Ekspresi ${{ }} kosong. Tulis sebuah nama di dalamnya, misalnya ${{inputs.data}}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression: there must be one name without blanks between ${{ and }}.</source>
        <translation>“%{text}” bukan ekspresi: di antara ${{ dan }} harus ada satu nama tanpa spasi.</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} tidak memiliki nilai di sini. Beri masukan itu nilai atau nilai bawaan, atau letakkan bagian ini di dalam $[[ … ]].</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>Masukan opsional “%{name}” tidak memiliki nilai bawaan dan digunakan di luar $[[ … ]]: menjalankannya tanpa masukan itu akan gagal. Letakkan bagian ini di dalam $[[ … ]] atau beri nilai bawaan.</translation>
    </message>
    <message>
        <source>The expression at “%{text}” has no }}. Close it with }}.</source>
        <translation>Ekspresi di “%{text}” tidak memiliki }}. Tutup dengan }}.</translation>
    </message>
    <message>
        <source>“%{text}” is no expression this version knows. Use inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME or search_space.NAME.</source>
        <translation>“%{text}” bukan ekspresi yang dikenal versi ini. Gunakan inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME, atau search_space.NAME.</translation>
    </message>
    <message>
        <source>%{text} names no declared input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke masukan yang dideklarasikan.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no declared output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke keluaran yang dideklarasikan.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke masukan pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke keluaran pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no parameter of the search space.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke parameter ruang pencarian.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} tidak merujuk ke langkah pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: langkah “%{step}” tidak memiliki masukan “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: langkah “%{step}” tidak memiliki keluaran “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no valid reference. Write azureml:NAME:VERSION, azureml:NAME@latest, azureml://… or a path.</source>
        <translation>“%{value}” (%{key}) bukan referensi yang valid. Tulis azureml:NAME:VERSION, azureml:NAME@latest, azureml://…, atau sebuah jalur.</translation>
    </message>
    <message>
        <source>The list of choices of “%{name}” is empty. Give at least one value.</source>
        <translation>Daftar pilihan “%{name}” kosong. Beri setidaknya satu nilai.</translation>
    </message>
    <message>
        <source>The command is empty. Write what to run.</source>
        <translation>Perintah kosong. Tulis apa yang akan dijalankan.</translation>
    </message>
    <message>
        <source>The component name “%{name}” is not of small letters, digits and underscores; Azure ML may refuse it.</source>
        <translation>Nama komponen “%{name}” tidak hanya terdiri dari huruf kecil, angka, dan garis bawah; Azure ML mungkin menolaknya.</translation>
    </message>
    <message>
        <source>A pipeline component has no settings; these are ignored. Put them into the pipeline job.</source>
        <translation>Komponen pipeline tidak memiliki pengaturan; pengaturan ini diabaikan. Letakkan di pekerjaan pipeline.</translation>
    </message>
    <message>
        <source>“%{value}” is no cron expression: it needs five fields (minute, hour, day, month, day of the week).</source>
        <translation>“%{value}” bukan ekspresi cron: diperlukan lima bidang (menit, jam, tanggal, bulan, hari dalam minggu).</translation>
    </message>
    <message>
        <source>The default %{value} of “%{name}” is outside its range (least: %{min}, most: %{max}). Change the default or the range.</source>
        <translation>Nilai bawaan %{value} untuk “%{name}” di luar rentangnya (terkecil: %{min}, terbesar: %{max}). Ubah nilai bawaan atau rentangnya.</translation>
    </message>
    <message>
        <source>The default “%{value}” of “%{name}” does not fit its type %{type}. Change the default or the type.</source>
        <translation>Nilai bawaan “%{value}” untuk “%{name}” tidak sesuai dengan tipenya, %{type}. Ubah nilai bawaan atau tipenya.</translation>
    </message>
    <message>
        <source>The file is empty, or has only comments. Write the keys of a job, a component or another asset.</source>
        <translation>Berkas kosong, atau hanya berisi komentar. Tulis kunci-kunci untuk pekerjaan, komponen, atau aset lain.</translation>
    </message>
    <message>
        <source>The name “%{name}” must have 3 to 32 letters, digits and single dashes, and start with a letter.</source>
        <translation>Nama “%{name}” harus terdiri dari 3 hingga 32 huruf, angka, dan tanda hubung tunggal, serta diawali huruf.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of %{key}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{value}” bukan nilai yang mungkin untuk %{key}.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang mungkin: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>Lingkungan tidak menyebutkan citra kontainer, folder pembangunan, maupun berkas conda. Tambahkan salah satunya.</translation>
    </message>
    <message>
        <source>The component says no environment; Azure ML asks for one. It runs here with the interpreter of the workspace.</source>
        <translation>Komponen tidak menyebutkan lingkungan; Azure ML memerlukannya. Di sini komponen berjalan dengan interpreter ruang kerja.</translation>
    </message>
    <message>
        <source>“%{value}” is taken as the name of an environment. Write azureml: before it.</source>
        <translation>“%{value}” dianggap sebagai nama lingkungan. Tulis azureml: di depannya.</translation>
    </message>
    <message>
        <source>“%{one}” and “%{other}” cannot both be given. Remove one of them.</source>
        <translation>“%{one}” dan “%{other}” tidak dapat diberikan bersamaan. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>There is no step “%{name}” in this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tidak ada langkah “%{name}” di pipeline ini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The input “%{name}” has no path. Add path: with a folder, a file or a reference.</source>
        <translation>Masukan “%{name}” tidak memiliki jalur. Tambahkan path: dengan folder, berkas, atau referensi.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job: use letters, digits, dashes, underscores and dots, at most 255.</source>
        <translation>“%{name}” tidak dapat menjadi nama pekerjaan: gunakan huruf, angka, tanda hubung, garis bawah, dan titik, paling banyak 255.</translation>
    </message>
    <message>
        <source>The deployment “%{name}” gets live and mirrored traffic; only one of them is possible.</source>
        <translation>Penyebaran “%{name}” mendapat lalu lintas langsung dan lalu lintas cermin; hanya salah satu yang mungkin.</translation>
    </message>
    <message>
        <source>Mirrored traffic goes to one deployment, with at most 50 percent.</source>
        <translation>Lalu lintas cermin ditujukan ke satu penyebaran, paling banyak 50 persen.</translation>
    </message>
    <message>
        <source>An entry of paths must say file:, folder: or pattern:.</source>
        <translation>Sebuah entri paths harus menyebutkan file:, folder:, atau pattern:.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{key}. Write true or false.</source>
        <translation>“%{value}” bukan nilai untuk %{key}. Tulis true atau false.</translation>
    </message>
    <message>
        <source>%{path} is no component, but: %{kind}. Name a component file here.</source>
        <translation>%{path} bukan komponen, melainkan: %{kind}. Sebutkan berkas komponen di sini.</translation>
    </message>
    <message>
        <source>%{path} is no job, but: %{kind}. Name a job file here.</source>
        <translation>%{path} bukan pekerjaan, melainkan: %{kind}. Sebutkan berkas pekerjaan di sini.</translation>
    </message>
    <message>
        <source>“%{key}” must be a list. Write one item a line, each after “- ”.</source>
        <translation>“%{key}” harus berupa daftar. Tulis satu butir per baris, masing-masing setelah “- ”.</translation>
    </message>
    <message>
        <source>“%{key}” must have keys of its own, indented below it.</source>
        <translation>“%{key}” harus memiliki kunci-kuncinya sendiri, menjorok di bawahnya.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no number.</source>
        <translation>“%{value}” (%{key}) bukan angka.</translation>
    </message>
    <message>
        <source>“%{key}” must be one text, not a list or keys of its own.</source>
        <translation>“%{key}” harus berupa satu teks, bukan daftar atau kunci-kunci tersendiri.</translation>
    </message>
    <message>
        <source>The file is valid YAML, but no job, component or other asset: it must have keys at its top.</source>
        <translation>Berkas ini YAML yang valid, tetapi bukan pekerjaan, komponen, atau aset lain: harus ada kunci di tingkat teratas.</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no whole number.</source>
        <translation>“%{value}” (%{key}) bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>The output “%{name}” has a version but no name, so it is not registered. Add name:.</source>
        <translation>Keluaran “%{name}” memiliki versi tetapi tidak memiliki nama, sehingga tidak didaftarkan. Tambahkan name:.</translation>
    </message>
    <message>
        <source>A pipeline inside a step must stand in a file of its own. Move it there and name the file with component:.</source>
        <translation>Pipeline di dalam langkah harus berada di berkas tersendiri. Pindahkan ke sana dan sebutkan berkasnya dengan component:.</translation>
    </message>
    <message>
        <source>The pipeline has no step. Add one below jobs:.</source>
        <translation>Pipeline tidak memiliki langkah. Tambahkan satu di bawah jobs:.</translation>
    </message>
    <message>
        <source>The input “%{name}” of a component must be declared with a type, not be a value.</source>
        <translation>Masukan “%{name}” pada komponen harus dideklarasikan dengan tipe, bukan berupa nilai.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: use letters, digits and underscores, starting with a letter; dots make groups.</source>
        <translation>“%{name}” tidak dapat menjadi nama masukan atau keluaran: gunakan huruf, angka, dan garis bawah, diawali huruf; titik membentuk grup.</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known. Did you mean “%{nearest}”?</source>
        <translation>Tipe “%{type}” tidak dikenal. Apakah maksud Anda “%{nearest}”?</translation>
    </message>
    <message>
        <source>The least value %{min} of “%{name}” is larger than the most %{max}. Swap them.</source>
        <translation>Nilai terkecil %{min} untuk “%{name}” lebih besar daripada nilai terbesar %{max}. Tukar keduanya.</translation>
    </message>
    <message>
        <source>%{value} is no possible request timeout: from 1 to 180000 milliseconds.</source>
        <translation>%{value} bukan batas waktu permintaan yang mungkin: dari 1 hingga 180000 milidetik.</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>“%{key}” tidak ada di %{what}.%{if nearest} Apakah “%{nearest}” salah ketik untuk itu?%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>“%{name}” tidak dapat menjadi nama masukan atau keluaran: nama itu akan menutupi variabel lingkungan bernama sama. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The parameter “%{name}” of type %{type} does not go with %{sampling} sampling. Choose another sampling algorithm or type.</source>
        <translation>Parameter “%{name}” bertipe %{type} tidak cocok dengan pengambilan sampel %{sampling}. Pilih algoritma pengambilan sampel atau tipe lain.</translation>
    </message>
    <message>
        <source>The step “%{name}” names the compute local, which Azure ML does not allow in pipelines. It runs on this computer here.</source>
        <translation>Langkah “%{name}” menyebutkan target komputasi local, yang tidak diizinkan Azure ML di dalam pipeline. Di sini langkah itu berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>The step name “%{name}” is no Python identifier; Azure ML refuses it. Use letters, digits and underscores.</source>
        <translation>Nama langkah “%{name}” bukan pengenal Python; Azure ML menolaknya. Gunakan huruf, angka, dan garis bawah.</translation>
    </message>
    <message>
        <source>%{key} must be at least %{least}.</source>
        <translation>%{key} harus paling sedikit %{least}.</translation>
    </message>
    <message>
        <source>The traffic sums up to %{sum} percent; it must be 0 or 100, each share from 0 to 100.</source>
        <translation>Jumlah lalu lintas adalah %{sum} persen; jumlahnya harus 0 atau 100, dan setiap bagian dari 0 hingga 100.</translation>
    </message>
    <message>
        <source>The key “%{key}” is not known here; it is kept and has no effect.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Kunci “%{key}” tidak dikenal di sini; kunci itu dipertahankan dan tidak berpengaruh.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known; it is kept, but cannot run here.</source>
        <translation>Tipe “%{type}” tidak dikenal; tipe itu dipertahankan, tetapi tidak dapat dijalankan di sini.</translation>
    </message>
    <message>
        <source>The pipeline component %{path} contains itself: %{chain}. Remove one of the steps.</source>
        <translation>Komponen pipeline %{path} memuat dirinya sendiri: %{chain}. Hapus salah satu langkah.</translation>
    </message>
    <message>
        <source>Pipelines are nested deeper than %{limit} levels at %{path}. Use fewer levels.</source>
        <translation>Pipeline bersarang lebih dari %{limit} tingkat di %{path}. Kurangi tingkatannya.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{path}. Remove one of the connections.</source>
        <translation>Langkah-langkah ini saling menunggu: %{path}. Hapus salah satu sambungan.</translation>
    </message>
    <message>
        <source>The step “%{name}” runs first or last and cannot be connected with other steps. Remove the connection.</source>
        <translation>Langkah “%{name}” berjalan pertama atau terakhir dan tidak dapat disambungkan dengan langkah lain. Hapus sambungannya.</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of the input “%{name}” of the step “%{step}”. Possible: %{known}.</source>
        <translation>“%{value}” bukan nilai yang mungkin untuk masukan “%{name}” pada langkah “%{step}”. Yang mungkin: %{known}.</translation>
    </message>
    <message>
        <source>“%{value}” does not fit the type %{type} of the input “%{name}” of the step “%{step}”.</source>
        <translation>“%{value}” tidak sesuai dengan tipe %{type} untuk masukan “%{name}” pada langkah “%{step}”.</translation>
    </message>
    <message>
        <source>The step “%{step}” gives no value to the input “%{name}”, which has no default. Add it below inputs:.</source>
        <translation>Langkah “%{step}” tidak memberi nilai kepada masukan “%{name}”, yang tidak memiliki nilai bawaan. Tambahkan di bawah inputs:.</translation>
    </message>
    <message>
        <source>%{value} is outside the range of the input “%{name}” of the step “%{step}” (least: %{min}, most: %{max}).</source>
        <translation>%{value} di luar rentang masukan “%{name}” pada langkah “%{step}” (terkecil: %{min}, terbesar: %{max}).</translation>
    </message>
    <message>
        <source>The step “%{step}” reads its own output “%{name}”. Connect another step.</source>
        <translation>Langkah “%{step}” membaca keluarannya sendiri, “%{name}”. Sambungkan langkah lain.</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is of type %{type}, but gets %{given} from %{from}.</source>
        <translation>Masukan “%{name}” pada langkah “%{step}” bertipe %{type}, tetapi menerima %{given} dari %{from}.</translation>
    </message>
    <message>
        <source>The step “%{step}” gives a value to “%{name}”, but its component has no such input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Langkah “%{step}” memberi nilai kepada “%{name}”, tetapi komponennya tidak memiliki masukan itu.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The step “%{step}” binds “%{name}”, but its component has no such output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Langkah “%{step}” mengikat “%{name}”, tetapi komponennya tidak memiliki keluaran itu.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} di langkah “%{step}” tidak merujuk ke masukan pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} di langkah “%{step}” tidak merujuk ke keluaran pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} di langkah “%{step}” tidak merujuk ke langkah pipeline.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: langkah “%{from}” tidak memiliki masukan “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}: langkah “%{from}” tidak memiliki keluaran “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{text}” is not a number, but the type %{type} needs one.</source>
        <translation>“%{text}” bukan angka, padahal tipe %{type} memerlukannya.</translation>
    </message>
    <message>
        <source>There is text after the closing quote. Put the whole value in one pair of quotes.</source>
        <translation>Ada teks setelah tanda kutip penutup. Letakkan seluruh nilai di dalam satu pasang tanda kutip.</translation>
    </message>
    <message>
        <source>The alias *%{name} stands inside the value it means. Write the value out.</source>
        <translation>Alias *%{name} berada di dalam nilai yang dirujuknya. Tuliskan nilainya secara lengkap.</translation>
    </message>
    <message>
        <source>Following the aliases of this file gives far too many values. Write the values out.</source>
        <translation>Mengikuti alias di berkas ini menghasilkan nilai yang terlalu banyak. Tuliskan nilainya secara lengkap.</translation>
    </message>
    <message>
        <source>The alias *%{name} means nothing: no &amp;%{name} stands before it. Put the text in quotes if the * belongs to it.</source>
        <translation>Alias *%{name} tidak merujuk ke apa pun: tidak ada &amp;%{name} sebelumnya. Letakkan teks di dalam tanda kutip jika * adalah bagiannya.</translation>
    </message>
    <message>
        <source>This bracket is never closed, or something in it is no value. Close it with ] or }, and separate the items with commas.</source>
        <translation>Kurung ini tidak pernah ditutup, atau sesuatu di dalamnya bukan nilai. Tutup dengan ] atau }, dan pisahkan butir-butirnya dengan koma.</translation>
    </message>
    <message>
        <source>The character %{character} is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>Karakter %{character} tidak diizinkan dalam YAML. Hapus, atau tulis sebagai urutan escape di dalam tanda kutip ganda.</translation>
    </message>
    <message>
        <source>A second “: ” in one line. Put the text in quotes, or start the inner mapping on a new line.</source>
        <translation>Ada “: ” kedua dalam satu baris. Letakkan teks di dalam tanda kutip, atau mulai pemetaan bagian dalam di baris baru.</translation>
    </message>
    <message>
        <source>A comma is missing between two items.</source>
        <translation>Koma di antara dua butir tidak ada.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a name must be. Put the text in quotes if it is meant as a text.</source>
        <translation>Ada pemetaan atau daftar di tempat yang seharusnya berisi nama. Letakkan teks di dalam tanda kutip jika yang dimaksud adalah teks.</translation>
    </message>
    <message>
        <source>The key “%{key}” is said twice here; the last one counts. Remove one of them.</source>
        <translation>Kunci “%{key}” ditulis dua kali di sini; yang terakhir berlaku. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>The key “%{key}” is already there.</source>
        <translation>Kunci “%{key}” sudah ada.</translation>
    </message>
    <message>
        <source>The list at %{path} has no item %{index}.</source>
        <translation>Daftar di %{path} tidak memiliki butir %{index}.</translation>
    </message>
    <message>
        <source>%{path} comes from an alias or a merge key, so it cannot be changed here. Change it where it is written.</source>
        <translation>%{path} berasal dari alias atau kunci gabungan, sehingga tidak dapat diubah di sini. Ubah di tempat nilai itu ditulis.</translation>
    </message>
    <message>
        <source>“%{path}” is no path. Write a.b[2].c; put keys with dots in double quotes.</source>
        <translation>“%{path}” bukan jalur. Tulis a.b[2].c; letakkan kunci yang memuat titik di dalam tanda kutip ganda.</translation>
    </message>
    <message>
        <source>There is nothing at %{path} in this file, so it cannot be changed.</source>
        <translation>Tidak ada apa pun di %{path} dalam berkas ini, sehingga tidak dapat diubah.</translation>
    </message>
    <message>
        <source>The change of %{path} was refused because the file would not read back as asked. Edit it as text.</source>
        <translation>Perubahan %{path} ditolak karena berkas tidak akan terbaca kembali seperti yang diminta. Sunting sebagai teks.</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML: %{reason}.</source>
        <translation>Nilai tidak dapat ditulis sebagai YAML: %{reason}.</translation>
    </message>
    <message>
        <source>This backslash escape does not exist in double quotes. Write two backslashes for one, or use single quotes.</source>
        <translation>Escape garis miring terbalik ini tidak ada di dalam tanda kutip ganda. Tulis dua garis miring terbalik untuk satu, atau gunakan tanda kutip tunggal.</translation>
    </message>
    <message>
        <source>This line is indented by the wrong number of blanks. Keys of one mapping must start in one column.</source>
        <translation>Jumlah spasi inden baris ini salah. Kunci-kunci dalam satu pemetaan harus dimulai di kolom yang sama.</translation>
    </message>
    <message>
        <source>A list must start on the line after its key. Move the “- ” to a new line.</source>
        <translation>Daftar harus dimulai di baris setelah kuncinya. Pindahkan “- ” ke baris baru.</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>Tanda kutip dibuka di sini dan tidak pernah ditutup. Tambahkan tanda kutip penutup.</translation>
    </message>
    <message>
        <source>A text cannot start with “%{character}” unless it is in quotes. Put the value in quotes.</source>
        <translation>Teks tidak dapat diawali “%{character}” kecuali di dalam tanda kutip. Letakkan nilainya di dalam tanda kutip.</translation>
    </message>
    <message>
        <source>The file holds more than one document; only one is allowed. Remove what follows the line with “---”.</source>
        <translation>Berkas memuat lebih dari satu dokumen; hanya satu yang diizinkan. Hapus semua yang mengikuti baris berisi “---”.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %{reason}.</source>
        <translation>Ini bukan YAML yang valid: %{reason}.</translation>
    </message>
    <message>
        <source>A tab is used for indentation here. Replace it with blanks.</source>
        <translation>Tab digunakan untuk inden di sini. Ganti dengan spasi.</translation>
    </message>
    <message>
        <source>The file is a template: its {{ … }} placeholders must be filled in, or the value put in quotes, before it can be read.</source>
        <translation>Berkas ini adalah templat: penanda isian {{ … }} di dalamnya harus diisi, atau nilainya diberi tanda kutip, sebelum dapat dibaca.</translation>
    </message>
    <message>
        <source>Values are nested deeper than %{limit} levels here. Use fewer levels.</source>
        <translation>Nilai bersarang lebih dari %{limit} tingkat di sini. Kurangi tingkatannya.</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} MB, which no YAML file of a workspace can be.</source>
        <translation>Berkas lebih besar dari %{limit} MB, yang tidak mungkin untuk berkas YAML di ruang kerja.</translation>
    </message>
    <message>
        <source>The tag %{tag} is not known to the tools that read this file; the value is taken as text. Remove the tag.</source>
        <translation>Tag %{tag} tidak dikenal oleh alat yang membaca berkas ini; nilainya dianggap sebagai teks. Hapus tag itu.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, or is no text. Save it as UTF-8.</source>
        <translation>Berkas ini dalam UTF-16, atau bukan teks. Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>The byte 0x%{byte} here is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Byte 0x%{byte} di sini bukan UTF-8 yang valid. Simpan berkas sebagai UTF-8.</translation>
    </message>
    <message>
        <source>%{path} does not exist, so nothing was bound to it.</source>
        <translation>%{path} tidak ada, sehingga tidak ada yang diikat kepadanya.</translation>
    </message>
    <message>
        <source>The code folder %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Folder kode %{path} tidak ada. Jalur bersifat relatif terhadap berkas yang menyebutkannya.</translation>
    </message>
    <message>
        <source>The component file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Berkas komponen %{path} tidak ada. Jalur bersifat relatif terhadap berkas yang menyebutkannya.</translation>
    </message>
    <message>
        <source>There is no target %{target}. Targets known here: local.</source>
        <translation>Tidak ada target %{target}. Target yang dikenal di sini: local.</translation>
    </message>
    <message>
        <source>An engine already runs for %{path}.</source>
        <translation>Sebuah mesin sudah berjalan untuk %{path}.</translation>
    </message>
    <message>
        <source>%{count} steps run. They go on when the engine is stopped with --now, and the next engine takes them up.</source>
        <translation>%{count} langkah sedang berjalan. Langkah itu berlanjut bila mesin dihentikan dengan --now, dan mesin berikutnya mengambil alih.</translation>
    </message>
    <message>
        <source>The engine cannot listen at %{path}: %{reason}.</source>
        <translation>Mesin tidak dapat mendengarkan di %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>The stored plan of this job cannot be read, so it is not taken up. Submit it again.</source>
        <translation>Rencana tersimpan pekerjaan ini tidak dapat dibaca, sehingga pekerjaan tidak dilanjutkan. Kirim lagi.</translation>
    </message>
    <message>
        <source>The expression %{text} cannot be used here.</source>
        <translation>Ekspresi %{text} tidak dapat digunakan di sini.</translation>
    </message>
    <message>
        <source>%{path} is a file, but the input takes a folder (uri_folder).</source>
        <translation>%{path} adalah berkas, tetapi masukannya memerlukan folder (uri_folder).</translation>
    </message>
    <message>
        <source>%{path} is a folder, but the input takes a file (uri_file).</source>
        <translation>%{path} adalah folder, tetapi masukannya memerlukan berkas (uri_file).</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; allowed are %{allowed}.</source>
        <translation>Masukan %{input} adalah %{value}; yang diizinkan: %{allowed}.</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; it must lie between %{minimum} and %{maximum}.</source>
        <translation>Masukan %{input} adalah %{value}; nilainya harus di antara %{minimum} dan %{maximum}.</translation>
    </message>
    <message>
        <source>The path %{path} leaves the output it starts in.</source>
        <translation>Jalur %{path} keluar dari keluaran tempatnya bermula.</translation>
    </message>
    <message>
        <source>The data %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Data %{path} tidak ada. Jalur bersifat relatif terhadap berkas yang menyebutkannya.</translation>
    </message>
    <message>
        <source>This job belongs to the workspace this folder was copied from; it does not go on here.</source>
        <translation>Pekerjaan ini milik ruang kerja asal salinan folder ini; pekerjaan tidak dilanjutkan di sini.</translation>
    </message>
    <message>
        <source>Jobs of type %{kind} can be opened and edited, but not run on this computer.</source>
        <translation>Pekerjaan bertipe %{kind} dapat dibuka dan disunting, tetapi tidak dapat dijalankan di komputer ini.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job. Use 1 to 255 letters, digits, dashes, underscores and dots.</source>
        <translation>“%{name}” tidak dapat menjadi nama pekerjaan. Gunakan 1 hingga 255 huruf, angka, tanda hubung, garis bawah, dan titik.</translation>
    </message>
    <message>
        <source>No job file was given.</source>
        <translation>Tidak ada berkas pekerjaan yang diberikan.</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>Berkas ini berjenis %{kind}. Yang dapat dijalankan adalah pekerjaan dan komponen.</translation>
    </message>
    <message>
        <source>No job %{name} is under way.</source>
        <translation>Tidak ada pekerjaan %{name} yang sedang berlangsung.</translation>
    </message>
    <message>
        <source>Job %{name} still runs. Cancel it first.</source>
        <translation>Pekerjaan %{name} masih berjalan. Batalkan dahulu.</translation>
    </message>
    <message>
        <source>Compute “%{value}” is not defined here; the step runs on this computer.</source>
        <translation>Target komputasi “%{value}” tidak didefinisikan di sini; langkah berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with %{program} %{version}.</source>
        <translation>Lingkungan “%{value}” tidak diwujudkan; langkah berjalan dengan %{program} %{version}.</translation>
    </message>
    <message>
        <source>%{value} instances were asked for; on this computer they are processes of one.</source>
        <translation>%{value} instans diminta; di komputer ini semuanya menjadi proses pada satu mesin.</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{steps}. Remove one of the bindings between them.</source>
        <translation>Langkah-langkah ini saling menunggu: %{steps}. Hapus salah satu ikatan di antaranya.</translation>
    </message>
    <message>
        <source>The pipeline has no steps.</source>
        <translation>Pipeline tidak memiliki langkah.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s output %{output} is bound by two steps.</source>
        <translation>Keluaran pipeline %{output} diikat oleh dua langkah.</translation>
    </message>
    <message>
        <source>No step makes the pipeline&apos;s output %{output}. Bind one with ${{parent.outputs.%{output}}}.</source>
        <translation>Tidak ada langkah yang menghasilkan keluaran pipeline %{output}. Ikat satu dengan ${{parent.outputs.%{output}}}.</translation>
    </message>
    <message>
        <source>The pipeline component %{file} contains itself.</source>
        <translation>Komponen pipeline %{file} memuat dirinya sendiri.</translation>
    </message>
    <message>
        <source>These steps failed: %{steps}.</source>
        <translation>Langkah-langkah ini gagal: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline has more than %{limit} steps.</source>
        <translation>Pipeline memiliki lebih dari %{limit} langkah.</translation>
    </message>
    <message>
        <source>There is no step %{step}. Nearest name: %{nearest}.</source>
        <translation>Tidak ada langkah %{step}. Nama terdekat: %{nearest}.</translation>
    </message>
    <message>
        <source>The script needs the module %{module}, which %{program} (Python %{version}) does not have. Install the package %{package} there, or set another interpreter.</source>
        <translation>Skrip memerlukan modul %{module}, yang tidak dimiliki %{program} (Python %{version}). Pasang paket %{package} di sana, atau atur interpreter lain.</translation>
    </message>
    <message>
        <source>No Python 3 was found on PATH or in /usr/bin. Install python3, or set the workspace&apos;s interpreter.</source>
        <translation>Python 3 tidak ditemukan di PATH maupun di /usr/bin. Pasang python3, atau atur interpreter ruang kerja.</translation>
    </message>
    <message>
        <source>The Python interpreter %{program} cannot be used. Set another one for this workspace.</source>
        <translation>Interpreter Python %{program} tidak dapat digunakan. Atur interpreter lain untuk ruang kerja ini.</translation>
    </message>
    <message>
        <source>%{reference} is not in this workspace.%{if nearest} Did you mean %{nearest}?%{end} Bind it to something local, or register it.</source>
        <translation>%{reference} tidak ada di ruang kerja ini.%{if nearest} Apakah maksud Anda %{nearest}?%{end} Ikat ke sesuatu yang lokal, atau daftarkan.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the disk was full, so not even its end could be written down.</source>
        <translation>Langkah %{step} gagal: disk penuh, sehingga akhir langkah pun tidak dapat dicatat.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its command ended with exit code %{code}. The log tells more.</source>
        <translation>Langkah %{step} gagal: perintahnya berakhir dengan kode keluar %{code}. Selengkapnya ada di log.</translation>
    </message>
    <message>
        <source>Input %{input} has no value. Give it one, a default, or make it optional.</source>
        <translation>Masukan %{input} tidak memiliki nilai. Beri nilai, nilai bawaan, atau jadikan opsional.</translation>
    </message>
    <message>
        <source>Step %{step} is of type %{kind}, which cannot run on this computer.</source>
        <translation>Langkah %{step} bertipe %{kind}, yang tidak dapat dijalankan di komputer ini.</translation>
    </message>
    <message>
        <source>Step %{step} failed: the computer was restarted while it ran.</source>
        <translation>Langkah %{step} gagal: komputer dimulai ulang saat langkah itu berjalan.</translation>
    </message>
    <message>
        <source>Step %{step} failed: signal %{signal} ended it.</source>
        <translation>Langkah %{step} gagal: diakhiri oleh sinyal %{signal}.</translation>
    </message>
    <message>
        <source>Step %{step} could not be started: %{reason}.</source>
        <translation>Langkah %{step} tidak dapat dimulai: %{reason}.</translation>
    </message>
    <message>
        <source>Step %{step} failed: its supervisor was killed, so its processes were ended.</source>
        <translation>Langkah %{step} gagal: pengawasnya dimatikan, sehingga proses-prosesnya diakhiri.</translation>
    </message>
    <message>
        <source>Step %{step} was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Langkah %{step} diakhiri: melebihi batas waktunya, %{seconds} dtk.</translation>
    </message>
    <message>
        <source>The component has no input %{input}. Nearest name: %{nearest}.</source>
        <translation>Komponen tidak memiliki masukan %{input}. Nama terdekat: %{nearest}.</translation>
    </message>
    <message>
        <source>The component has no output %{output}. Nearest name: %{nearest}.</source>
        <translation>Komponen tidak memiliki keluaran %{output}. Nama terdekat: %{nearest}.</translation>
    </message>
    <message>
        <source>%{path} is a copy of another workspace. Make it one of its own first (tenon workspace trust --new).</source>
        <translation>%{path} adalah salinan ruang kerja lain. Jadikan ruang kerja tersendiri dahulu (tenon workspace trust --new).</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} dipindahkan ke sini dari tempat lain. Nyatakan bahwa ini ruang kerja yang sama (tenon workspace trust --same) atau jadikan ruang kerja baru (--new).</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>Identitas baru hanya diberikan saat tidak ada mesin yang berjalan. Hentikan mesin dahulu.</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>Tidak ada pengaturan %{key}.</translation>
    </message>
    <message>
        <source>Say which file: --file FILE.</source>
        <translation>Sebutkan berkasnya: --file FILE.</translation>
    </message>
    <message>
        <source>Say which one: --name NAME.</source>
        <translation>Sebutkan yang mana: --name NAME.</translation>
    </message>
    <message>
        <source>“%{text}” is no assignment. Write PATH=VALUE.</source>
        <translation>“%{text}” bukan penetapan nilai. Tulis PATH=VALUE.</translation>
    </message>
    <message>
        <source>There is no folder %{path}.</source>
        <translation>Tidak ada folder %{path}.</translation>
    </message>
    <message>
        <source>The option %{option} needs a value.</source>
        <translation>Opsi %{option} memerlukan nilai.</translation>
    </message>
    <message>
        <source>“%{value}” is no output format. Use table, json or tsv.</source>
        <translation>“%{value}” bukan format keluaran. Gunakan table, json, atau tsv.</translation>
    </message>
    <message>
        <source>There is no command “%{word}”.%{if nearest} Did you mean “%{nearest}”?%{end} Known here: %{known}.</source>
        <translation>Tidak ada perintah “%{word}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end} Yang dikenal di sini: %{known}.</translation>
    </message>
    <message>
        <source>There is no option %{option}.%{if nearest} Did you mean --%{nearest}?%{else} See --help.%{end}</source>
        <translation>Tidak ada opsi %{option}.%{if nearest} Apakah maksud Anda --%{nearest}?%{else} Lihat --help.%{end}</translation>
    </message>
    <message>
        <source>%{reference} is not bound to anything.%{if nearest} Did you mean %{nearest}?%{end}</source>
        <translation>%{reference} tidak diikat ke apa pun.%{if nearest} Apakah maksud Anda %{nearest}?%{end}</translation>
    </message>
    <message>
        <source>The content of %{asset} changed after it was registered (%{path}). The job runs with what is there now; register a new version.</source>
        <translation>Isi %{asset} berubah setelah didaftarkan (%{path}). Pekerjaan berjalan dengan isi yang ada sekarang; daftarkan versi baru.</translation>
    </message>
    <message>
        <source>%{asset} (%{kind}) is registered, but its files at %{path} are gone. Put them back, or register a new version.</source>
        <translation>%{asset} (%{kind}) terdaftar, tetapi berkasnya di %{path} sudah tidak ada. Kembalikan berkasnya, atau daftarkan versi baru.</translation>
    </message>
    <message>
        <source>Cannot copy %{path}: %{reason}. Nothing was registered.</source>
        <translation>Tidak dapat menyalin %{path}: %{reason}. Tidak ada yang didaftarkan.</translation>
    </message>
    <message>
        <source>The data %{path} is not copied into the registered component; it is used where it lies.</source>
        <translation>Data %{path} tidak disalin ke komponen yang terdaftar; data digunakan di tempatnya.</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered with other content, and a version never changes. Leave the version out to get the next one.</source>
        <translation>%{kind} %{name}:%{version} sudah terdaftar dengan isi lain, dan sebuah versi tidak pernah berubah. Jangan sebutkan versi agar mendapat versi berikutnya.</translation>
    </message>
    <message>
        <source>The file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>Berkas %{path} tidak ada. Jalur bersifat relatif terhadap berkas yang menyebutkannya.</translation>
    </message>
    <message>
        <source>The job %{name} has not ended yet, so its output cannot be registered.</source>
        <translation>Pekerjaan %{name} belum berakhir, sehingga keluarannya tidak dapat didaftarkan.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be registered. Possible: component, environment, data, model.</source>
        <translation>“%{kind}” tidak dapat didaftarkan. Yang mungkin: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>“%{name}” tidak dapat menjadi nama aset. Gunakan 1 hingga 255 huruf, angka, tanda hubung, garis bawah, dan titik, tidak diawali tanda hubung atau titik.</translation>
    </message>
    <message>
        <source>Say which file describes the %{kind}: --file FILE.</source>
        <translation>Sebutkan berkas yang menjelaskan %{kind}: --file FILE.</translation>
    </message>
    <message>
        <source>Say where the %{kind} lies: --path PATH, a file with path:, or --job JOB --output-name OUTPUT.</source>
        <translation>Sebutkan letak %{kind}: --path PATH, berkas dengan path:, atau --job JOB --output-name OUTPUT.</translation>
    </message>
    <message>
        <source>%{path} has no file MLmodel, which an mlflow_model needs.</source>
        <translation>%{path} tidak memiliki berkas MLmodel, yang diperlukan mlflow_model.</translation>
    </message>
    <message>
        <source>%{path} has no file MLTable, which data of type mltable needs.</source>
        <translation>%{path} tidak memiliki berkas MLTable, yang diperlukan data bertipe mltable.</translation>
    </message>
    <message>
        <source>The %{kind} has no name. Add name: to the file, or give --name.</source>
        <translation>%{kind} tidak memiliki nama. Tambahkan name: ke berkas, atau berikan --name.</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>%{path} berjenis %{kind}, bukan %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{type}” bukan tipe yang dapat digunakan.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang mungkin: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no %{kind} “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tidak ada %{kind} “%{name}” di ruang kerja ini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{kind} %{name} has no version “%{version}”. There are: %{known}.</source>
        <translation>%{kind} %{name} tidak memiliki versi “%{version}”. Yang ada: %{known}.</translation>
    </message>
    <message>
        <source>“%{version}” cannot be a version. Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>“%{version}” tidak dapat menjadi versi. Gunakan huruf, angka, tanda hubung, garis bawah, dan titik; “latest” sudah dipakai.</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be bound.</source>
        <translation>“%{kind}” tidak dapat diikat.</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} adalah folder; %{reference} harus diikat ke berkas YAML sebuah komponen.</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} adalah berkas; datastore %{reference} harus diikat ke folder.</translation>
    </message>
    <message>
        <source>“%{reference}” is no reference that can be bound. Write it as in the files: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</source>
        <translation>“%{reference}” bukan referensi yang dapat diikat. Tulis seperti di dalam berkas: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</translation>
    </message>
    <message>
        <source>%{reference} is already bound as %{kind}. Remove that binding first.</source>
        <translation>%{reference} sudah diikat sebagai %{kind}. Hapus ikatan itu dahulu.</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{value}” bukan nilai untuk %{option}.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang mungkin: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>“%{value}” bukan nilai untuk %{option}: diperlukan bilangan bulat paling sedikit %{least}.</translation>
    </message>
    <message>
        <source>--output-name goes with --job JOB.</source>
        <translation>--output-name digunakan bersama --job JOB.</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>Sebutkan berkas yang mana.</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>Diperlukan dua: %{usage}.</translation>
    </message>
    <message>
        <source>“%{word}” is one word too many. Usage: %{usage}</source>
        <translation>“%{word}” adalah kata yang berlebih. Penggunaan: %{usage}</translation>
    </message>
    <message>
        <source>“%{name}” always is this computer and cannot be bound.</source>
        <translation>“%{name}” selalu berarti komputer ini dan tidak dapat diikat.</translation>
    </message>
    <message>
        <source>The compute “%{name}” is not bound.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Target komputasi “%{name}” tidak diikat.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another --download-path, or give --force.</source>
        <translation>%{path} sudah ada, sehingga tidak ada yang disalin. Pilih --download-path lain, atau berikan --force.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: %{reason}. Check the network, or bind the URL to a local file (tenon data bind).</source>
        <translation>%{url} tidak dapat diambil: %{reason}. Periksa jaringan, atau ikat URL ke berkas lokal (tenon data bind).</translation>
    </message>
    <message>
        <source>Behind %{url} is one file, but the input is of type %{type}. Use uri_file, or bind the URL to something local (tenon data bind).</source>
        <translation>Di balik %{url} ada satu berkas, tetapi masukannya bertipe %{type}. Gunakan uri_file, atau ikat URL ke sesuatu yang lokal (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} was not fetched yet. It is when the job is submitted.</source>
        <translation>%{url} belum diambil. Pengambilan dilakukan saat pekerjaan dikirim.</translation>
    </message>
    <message>
        <source>The job %{name} has nothing to download.</source>
        <translation>Pekerjaan %{name} tidak memiliki apa pun untuk diunduh.</translation>
    </message>
    <message>
        <source>%{url} cannot be asked whether it changed; the copy that was fetched before is used.</source>
        <translation>Tidak dapat menanyakan apakah %{url} berubah; salinan yang diambil sebelumnya digunakan.</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: only http and https addresses can. Bind it to something local (tenon data bind).</source>
        <translation>%{url} tidak dapat diambil: hanya alamat http dan https yang dapat. Ikat ke sesuatu yang lokal (tenon data bind).</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: the server answered %{status}. Check the address, or bind the URL to a local file (tenon data bind).</source>
        <translation>%{url} tidak dapat diambil: server menjawab %{status}. Periksa alamatnya, atau ikat URL ke berkas lokal (tenon data bind).</translation>
    </message>
    <message>
        <source>%{name} is a step of %{root}. Jobs are deleted as a whole.</source>
        <translation>%{name} adalah langkah dari %{root}. Pekerjaan dihapus secara utuh.</translation>
    </message>
    <message>
        <source>The job %{name} has no output “%{output}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>Pekerjaan %{name} tidak memiliki keluaran “%{output}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Yang dikenal: %{known}.%{end}</translation>
    </message>
    <message>
        <source>There is no job “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tidak ada pekerjaan “%{name}” di ruang kerja ini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{program} is no program that can be run. Give the path of a Python interpreter.</source>
        <translation>%{program} bukan program yang dapat dijalankan. Berikan jalur sebuah interpreter Python.</translation>
    </message>
    <message>
        <source>%{count} stored files that jobs use are missing or damaged.</source>
        <translation>%{count} berkas tersimpan yang digunakan pekerjaan tidak ada atau rusak.</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>Pembersihan sudah berlangsung.</translation>
    </message>
    <message>
        <source>Jobs of this workspace run. Wait for them or cancel them, then give it a new identity.</source>
        <translation>Ada pekerjaan ruang kerja ini yang sedang berjalan. Tunggu atau batalkan, lalu beri identitas baru.</translation>
    </message>
    <message>
        <source>Nothing of %{path} was changed.</source>
        <translation>Tidak ada yang diubah di %{path}.</translation>
    </message>
    <message>
        <source>The engine (process %{pid}) was asked to end but is still there.</source>
        <translation>Mesin (proses %{pid}) diminta berakhir, tetapi masih ada.</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>Program lain memegang ruang kerja %{path}, dan tidak menyebutkan di mana ia dapat dihubungi. Apakah mesin versi lama berjalan, atau mesin di dalam kontainer? Akhiri dulu yang itu.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Mesin yang menjawab untuk %{path} (proses %{pid}) memegang folder .tenon lain, bukan yang sekarang ada di sana. Apakah .tenon diganti saat ia berjalan? Akhiri mesin (tenon engine stop --now) lalu coba lagi.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Mesin %{path} berjalan (proses %{pid}) tetapi tidak menjawab di %{socket}. Pekerjaan yang berjalan tetap berlanjut. Jika terus begitu, akhiri proses itu; perintah berikutnya memulai mesin baru yang melanjutkan pekerjaan.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>Perintah memulai %{script}, yang tidak ada di folder kode %{folder}. Perbaiki perintahnya, atau sebutkan folder yang benar di code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>Perintah memulai %{script}, tetapi tidak ada folder kode yang disebutkan, jadi berkas itu tidak akan ada. Tambahkan code: dengan folder tempatnya.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Tidak ada mesin yang berjalan di sini, jadi pekerjaan yang belum berakhir ditampilkan seperti saat mesin terakhir bekerja, %{time}. “tenon engine start” memeriksa keadaannya dan melanjutkannya.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) tidak dapat membaca skrip ini: %{reason}. Perbaiki, atau atur penafsir lain.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>%{path} belum Anda percayai di komputer ini, jadi tidak ada yang berjalan di dalamnya dan pekerjaannya menunggu. Izinkan dulu (tenon workspace trust).</translation>
    </message>
    <message>
        <source>It was cancelled by %{who}.</source>
        <translation>Dibatalkan oleh %{who}.</translation>
    </message>
    <message>
        <source>Input %{value} changed before or while the step ran. The result stays, but it is not reused.</source>
        <translation>Masukan %{value} berubah sebelum atau selama langkah berjalan. Hasilnya tetap ada, tetapi tidak digunakan ulang.</translation>
    </message>
    <message>
        <source>Inputs that the step could have changed, because this system does not allow making them read-only for it: %{value}.</source>
        <translation>Masukan yang bisa saja diubah oleh langkah itu, karena sistem ini tidak mengizinkan membuatnya hanya-baca: %{value}.</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>Tidak dimasukkan ke rekaman kode, karena tautan ini tidak menuju ke mana pun, menuju dirinya sendiri, atau menuju sesuatu yang bukan berkas: %{value}.</translation>
    </message>
    <message>
        <source>Output %{value} was declared, but the step did not write it.</source>
        <translation>Keluaran %{value} dideklarasikan, tetapi langkah tidak menulisnya.</translation>
    </message>
    <message>
        <source>Output %{value} cannot be read, so it is not reused.</source>
        <translation>Keluaran %{value} tidak dapat dibaca, jadi tidak digunakan ulang.</translation>
    </message>
    <message>
        <source>The step calls %{value}, which acts as another user: it got a copy of its code, and its inputs are not protected from changes.</source>
        <translation>Langkah memanggil %{value}, yang bertindak sebagai pengguna lain: langkah itu mendapat salinan kodenya, dan masukannya tidak dilindungi dari perubahan.</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>Langkah-langkah ini dibatalkan: %{steps}.</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>Pipeline diakhiri: berjalan lebih lama daripada batasnya, %{seconds} d.</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>Tidak dijalankan, karena langkah yang ditunggunya tidak selesai: %{steps}.</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>Langkah %{step} tidak menulis keluarannya %{output}, yang diperlukan. Tempatnya adalah %{path}.</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>Keluaran %{output} dari langkah %{step} diperlukan tetapi tidak dapat dibaca: %{path}.</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>Diakhiri, karena langkah %{steps} gagal dan pipeline tidak berlanjut setelah kegagalan.</translation>
    </message>
    <message>
        <source>What was kept of unsaved text in %{path} cannot be read. It was left where it is.</source>
        <translation>Teks %{path} yang belum disimpan dan sempat dicatat tidak dapat dibaca. Teks itu dibiarkan di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing unsaved was kept of %{path}.</source>
        <translation>Tidak ada teks %{path} yang belum disimpan yang sempat dicatat.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Pencarian dihentikan.</translation>
    </message>
    <message>
        <source>This is no regular expression: %{reason} (at character %{at}).</source>
        <translation>Ini bukan ekspresi reguler: %{reason} (pada karakter %{at}).</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Make it more exact.</source>
        <translation>Ekspresi ini terlalu lama untuk teks ini. Buatlah lebih tepat.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>Teks telah berubah sementara itu, jadi perubahan ini tidak dilakukan. Coba lagi.</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>Tidak dapat memulai %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>“%{value}” bukan waktu untuk memberi tahu pekerjaan. Berikan detik, atau off.</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Buka log</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>%{job} has completed</source>
        <translation>%{job} selesai</translation>
    </message>
    <message>
        <source>%{job} has failed</source>
        <translation>%{job} gagal</translation>
    </message>
    <message>
        <source>%{hours} h %{minutes} min</source>
        <translation>%{hours} j %{minutes} mnt</translation>
    </message>
    <message>
        <source>%{minutes} min %{seconds} s</source>
        <translation>%{minutes} mnt %{seconds} d</translation>
    </message>
    <message>
        <source>%{seconds} s</source>
        <translation>%{seconds} d</translation>
    </message>
    <message>
        <source>Workspace %{workspace}, after %{duration}</source>
        <translation>Ruang kerja %{workspace}, setelah %{duration}</translation>
    </message>
    <message>
        <source>The database %{path} is missing, although this workspace had one. Nothing was changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>Basis data %{path} tidak ada, padahal ruang kerja ini pernah memilikinya. Tidak ada yang diubah. Pulihkan dari cadangan, atau pindahkan folder .tenon untuk memulai dari awal.</translation>
    </message>
    <message>
        <source>%{path} belongs to %{if owner}%{owner}%{else}another user%{end}, and you may not read it. Ask for read permission, or work in a copy of the folder without .tenon.</source>
        <translation>%{path} milik %{if owner}%{owner}%{else}pengguna lain%{end}, dan Anda tidak boleh membacanya. Mintalah izin baca, atau bekerjalah di salinan folder tanpa .tenon.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs on the computer %{host}. Run jobs there, or end it there first (tenon engine stop).</source>
        <translation>Mesin %{path} berjalan di komputer %{host}. Jalankan pekerjaan di sana, atau akhiri dahulu mesin itu di sana (tenon engine stop).</translation>
    </message>
    <message>
        <source>%{name} is a step of job %{root}. It is run again with that whole job.</source>
        <translation>%{name} adalah langkah dari pekerjaan %{root}. Langkah dijalankan lagi bersama seluruh pekerjaan itu.</translation>
    </message>
    <message>
        <source>%{path}%{if owner}, which belongs to %{owner},%{end} cannot be written to (%{reason}), so nothing can run or be registered in this workspace; nothing was changed. What is there can be looked at. To run jobs, copy the folder to a place where you may write.</source>
        <translation>%{path}%{if owner}, milik %{owner},%{end} tidak dapat ditulisi (%{reason}), jadi tidak ada yang dapat dijalankan atau didaftarkan di ruang kerja ini; tidak ada yang diubah. Isinya dapat dilihat. Untuk menjalankan pekerjaan, salin folder itu ke tempat yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>%{path} was changed by another program meanwhile. Nothing was written. Reload, merge or keep yours first.</source>
        <translation>%{path} sementara itu diubah oleh program lain. Tidak ada yang ditulis. Muat ulang, gabungkan, atau pertahankan versi Anda dahulu.</translation>
    </message>
    <message>
        <source>%{path} is shown to be read only and cannot be saved.</source>
        <translation>%{path} hanya ditampilkan untuk dibaca dan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The data of this workspace lies in %{path}, which this computer reaches over a network%{if host}; it was made on the computer %{host}%{end}. Two computers must not run jobs on it, so here it can only be looked at. Run jobs on the computer whose disk it is, or in a copy on a disk of this one.</source>
        <translation>Data ruang kerja ini berada di %{path}, yang dijangkau komputer ini melalui jaringan%{if host}; data itu dibuat di komputer %{host}%{end}. Dua komputer tidak boleh menjalankan pekerjaan padanya, jadi di sini data itu hanya dapat dilihat. Jalankan pekerjaan di komputer pemilik disk itu, atau pada salinan di disk komputer ini.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>same as in %1</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>sama seperti di %1</translation>
    </message>
    <message>
        <source>it has not run before</source>
        <translation>belum pernah dijalankan</translation>
    </message>
    <message>
        <source>%1 runs first</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>%1 berjalan lebih dahulu</translation>
    </message>
    <message>
        <source>its component is not deterministic</source>
        <translation>komponennya tidak deterministik</translation>
    </message>
    <message>
        <source>a rerun was asked for</source>
        <translation>diminta untuk dijalankan ulang</translation>
    </message>
    <message>
        <source>output %1 of %2 is gone or was changed</source>
        <translation>keluaran %1 dari %2 hilang atau telah diubah</translation>
    </message>
    <message>
        <source>input %1 is remote and has no fingerprint</source>
        <translation>masukan %1 bersifat jarak jauh dan tidak memiliki sidik</translation>
    </message>
    <message>
        <source>%1 did not complete</source>
        <translation>%1 tidak selesai</translation>
    </message>
    <message>
        <source>the code changed</source>
        <translation>kodenya berubah</translation>
    </message>
    <message>
        <source>the command changed</source>
        <translation>perintahnya berubah</translation>
    </message>
    <message>
        <source>the environment changed</source>
        <translation>lingkungannya berubah</translation>
    </message>
    <message>
        <source>Python or its packages changed</source>
        <translation>Python atau paketnya berubah</translation>
    </message>
    <message>
        <source>environment variables changed</source>
        <translation>variabel lingkungan berubah</translation>
    </message>
    <message>
        <source>resources, distribution or limits changed</source>
        <translation>sumber daya, distribusi, atau batas berubah</translation>
    </message>
    <message>
        <source>the compute target changed</source>
        <translation>target komputasi berubah</translation>
    </message>
    <message>
        <source>the settings of output %1 changed</source>
        <translation>pengaturan keluaran %1 berubah</translation>
    </message>
    <message>
        <source>the data of input %1 changed</source>
        <translation>data masukan %1 berubah</translation>
    </message>
    <message>
        <source>input %1 is now %2</source>
        <translation>masukan %1 sekarang %2</translation>
    </message>
    <message>
        <source>input %1 was %2, is not given now</source>
        <translation>masukan %1 tadinya %2, sekarang tidak diberikan</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 tadinya %2, sekarang %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>hasil %1 tidak disimpan untuk digunakan ulang</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>hasil terdahulu tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Reused</source>
        <translation>Digunakan ulang</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Dalam antrean</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Memulai</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Menyediakan</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Menyiapkan</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>Menyelesaikan</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Membatalkan</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>Tidak merespons</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak dikenal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>Versi %1, commit %2</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>Tentang Tenon Studio</translation>
    </message>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>Studio pembelajaran mesin asli untuk desktop.</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>Perangkat lunak bebas: Anda boleh memakai, membagikan, dan mengubahnya menurut GNU General Public License, versi 3. Tanpa jaminan apa pun. Memakai:</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Pustaka dan lisensinya</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Hak cipta</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Salin versi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartsPanel</name>
    <message>
        <source>Smoothing</source>
        <translation>Penghalusan</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Penghalusan kurva</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>Sumbu X</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>Sumbu X grafik</translation>
    </message>
    <message>
        <source>Relative time</source>
        <translation>Waktu relatif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Clip outliers</source>
        <translation>Pangkas pencilan</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Skala log</translation>
    </message>
    <message>
        <source>Single values</source>
        <translation>Nilai tunggal</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>Inti CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory MiB</source>
        <translation>Memori GPU MiB</translation>
    </message>
    <message>
        <source>Memory MiB</source>
        <translation>Memori MiB</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Belum ada metrik</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs, as soon as its code calls mlflow.log_metric.</source>
        <translation>Kurva muncul di sini saat pekerjaan berjalan, segera setelah kodenya memanggil mlflow.log_metric.</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>Tidak ada metrik</translation>
    </message>
    <message>
        <source>This job logged none. Call mlflow.log_metric(name, value, step) in its code to see curves here.</source>
        <translation>Pekerjaan ini tidak mencatat metrik apa pun. Panggil mlflow.log_metric(name, value, step) di dalam kodenya untuk melihat kurva di sini.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CommandPalette</name>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Cari tindakan, aset, pekerjaan, pengaturan</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semuanya</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Bandingkan %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Hanya yang berbeda</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Buka yang pertama</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>Buka yang kedua</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>Membaca pekerjaan…</translation>
    </message>
    <message>
        <source>These jobs are not here</source>
        <translation>Pekerjaan ini tidak ada di sini</translation>
    </message>
    <message>
        <source>One of them is not in this workspace any more.</source>
        <translation>Salah satunya tidak ada lagi di ruang kerja ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n perbedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Tidak ada yang berbeda</translation>
    </message>
    <message>
        <source>Settings, code, inputs, parameters and metrics are the same.</source>
        <translation>Pengaturan, kode, masukan, parameter, dan metrik sama.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePage</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pertahankan versi saya</translation>
    </message>
    <message>
        <source>The file is no longer there. Saving writes it again.</source>
        <translation>Berkas sudah tidak ada. Menyimpan akan menulisnya kembali.</translation>
    </message>
    <message>
        <source>This file is not plain UTF-8 text. It is shown to be read only, so that saving cannot damage it.</source>
        <translation>Berkas ini bukan teks UTF-8 biasa. Berkas hanya ditampilkan untuk dibaca, agar penyimpanan tidak merusaknya.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message>
        <source>Save the changes to %1 before closing it?</source>
        <translation>Simpan perubahan pada %1 sebelum menutupnya?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Both were put together</source>
        <translation>Keduanya digabungkan</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Teks berkas</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Ke baris</translation>
    </message>
    <message>
        <source>Line, or line:column, of %1:</source>
        <translation>Baris, atau baris:kolom, di %1:</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>No file of this workspace defines %1</source>
        <translation>Tidak ada berkas di ruang kerja ini yang mendefinisikan %1</translation>
    </message>
    <message>
        <source>There is no reference at the cursor</source>
        <translation>Tidak ada referensi pada kursor</translation>
    </message>
    <message>
        <source>Nothing in this line can be put right by itself</source>
        <translation>Tidak ada yang dapat diperbaiki otomatis di baris ini</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>Ubah menjadi “%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The text stays here and is written as soon as the folder is there again.</source>
        <translation>Folder berkas ini tidak merespons. Teks tetap ada di sini dan akan ditulis segera setelah foldernya tersedia lagi.</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The file is shown as soon as the folder is there again.</source>
        <translation>Folder berkas ini tidak merespons. Berkas akan ditampilkan segera setelah foldernya tersedia lagi.</translation>
    </message>
    <message>
        <source>The file was not saved. %1 The text stays here: put right what is in the way and save again, or save a copy elsewhere.</source>
        <translation>Berkas tidak disimpan. %1 Teks tetap ada di sini: atasi penghalangnya lalu simpan lagi, atau simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>Teks disimpan sebagai %1. Berkasnya sendiri tidak disimpan: %2</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept. The file was changed since.</source>
        <translation>Teks yang tidak disimpan pada %1 dipertahankan. Berkas telah diubah sejak itu.</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept.</source>
        <translation>Teks yang tidak disimpan pada %1 dipertahankan.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>The file was changed by another program, and here.</source>
        <translation>Berkas diubah oleh program lain, dan juga di sini.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>%n bagian diubah di sana dan di sini. Kedua teks berada di antara &lt;&lt;&lt;&lt;&lt;&lt;&lt; dan &gt;&gt;&gt;&gt;&gt;&gt;&gt;: pertahankan yang benar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>This file is UTF-16 text. It is shown to be read only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>Berkas ini berupa teks UTF-16. Berkas hanya ditampilkan untuk dibaca, agar penyimpanan tidak merusaknya. Konversikan ke UTF-8 untuk menyuntingnya.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Salinan tidak disimpan</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Salinan disimpan sebagai %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilesPane</name>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola berkas</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Isi tabel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>Isinya ditampilkan di sini.</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1, bagian awal ditampilkan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose a file in it to see what it holds.</source>
        <translation>Pilih berkas di dalamnya untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>Berkas tidak (atau belum) ada, atau sudah dihapus.</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Tidak ada pratinjau</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Jenis berkas ini tidak ditampilkan di sini. Model dan berkas biner lain tidak pernah dimuat.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Cocokkan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Kata utuh</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ekspresi reguler</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kecocokan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kecocokan berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n diganti</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of the selected match, of all matches.</extracomment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::GraphView</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n simpul</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>Menata graf…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>membuka grafnya sendiri</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Keluaran %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Masukan %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>tidak terhubung</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>terhubung ke %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomeController</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Ruang kerja terakhir</translation>
    </message>
    <message>
        <source>Folders you open stand here. Any folder with Azure Machine Learning pipeline files is a workspace; opening one writes nothing into it.</source>
        <translation>Folder yang Anda buka muncul di sini. Setiap folder dengan berkas pipeline Azure Machine Learning adalah ruang kerja; membukanya tidak menulis apa pun ke dalamnya.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>come with the program, run offline</source>
        <translation>disertakan dalam program, berjalan luring</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Sedang dibuka</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>Yang terakhir berjalan</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tabel pekerjaan</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Belum ada pekerjaan</translation>
    </message>
    <message>
        <source>Jobs of the open workspace stand here, with their state.</source>
        <translation>Pekerjaan dari ruang kerja yang terbuka muncul di sini, beserta statusnya.</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 langkah</translation>
    </message>
    <message>
        <source>First metrics in two minutes</source>
        <translation>Metrik pertama dalam dua menit</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Buka sebuah contoh</translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>Tekan Jalankan</translation>
    </message>
    <message>
        <source>Read its metrics</source>
        <translation>Baca metriknya</translation>
    </message>
    <message>
        <source>Start with the first sample</source>
        <translation>Mulai dengan contoh pertama</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobActions</name>
    <message>
        <source>Cancel job</source>
        <translation>Batalkan pekerjaan</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Pekerjaan tidak dibatalkan</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>Jalankan lagi…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>Jalankan lagi seperti semula</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klona…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>Daftarkan model…</translation>
    </message>
    <message>
        <source>Copy job name</source>
        <translation>Salin nama pekerjaan</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Salin sebagai baris perintah</translation>
    </message>
    <message>
        <source>The command line is on the clipboard</source>
        <translation>Baris perintah ada di papan klip</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>The job was not archived</source>
        <translation>Pekerjaan tidak diarsipkan</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived</source>
        <translation>
            <numerusform>%n pekerjaan diarsipkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The job was not restored</source>
        <translation>Pekerjaan tidak dikembalikan</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>%n pekerjaan dikembalikan</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>Pekerjaan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The job was not run again</source>
        <translation>Pekerjaan tidak dijalankan lagi</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 telah dikirim</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>Tidak ada pekerjaan terdahulu dari berkas ini untuk dibandingkan. Pilih dua pekerjaan di tabel pekerjaan.</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>Pekerjaan tidak dihapus</translation>
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
        <translation>Tabel dan Gantt</translation>
    </message>
    <message>
        <source>Graph of the steps</source>
        <translation>Graf langkah</translation>
    </message>
    <message>
        <source>The job has no steps.</source>
        <translation>Pekerjaan ini tidak punya langkah.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>setelah %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobPage</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>Bagian pekerjaan</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Waktu berlalu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Target komputasi</translation>
    </message>
    <message>
        <source>Saved by reuse</source>
        <translation>Dihemat lewat gunakan ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Jalankan lagi</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>No outputs yet</source>
        <translation>Belum ada keluaran</translation>
    </message>
    <message>
        <source>Files that the job and its steps write to their outputs stand here.</source>
        <translation>Berkas yang ditulis pekerjaan dan langkah-langkahnya ke keluaran muncul di sini.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Tidak ada kode</translation>
    </message>
    <message>
        <source>The job was made without a code folder.</source>
        <translation>Pekerjaan dibuat tanpa folder kode.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Membaca pekerjaan…</translation>
    </message>
    <message>
        <source>This job is not here</source>
        <translation>Pekerjaan ini tidak ada di sini</translation>
    </message>
    <message>
        <source>There is no job named %1 in this workspace.</source>
        <translation>Tidak ada pekerjaan bernama %1 di ruang kerja ini.</translation>
    </message>
    <message>
        <source>Time cursor  %1</source>
        <translation>Kursor waktu  %1</translation>
    </message>
    <message>
        <source>(pinned, Esc clears)</source>
        <translation>(disematkan, Esc menghapus)</translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1, dikirim %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>A step is run again with its whole job</source>
        <translation>Sebuah langkah dijalankan lagi bersama seluruh pekerjaannya</translation>
    </message>
    <message numerus="yes">
        <source>%n reused</source>
        <translation>
            <numerusform>%n digunakan ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n berjalan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n dalam antrean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n dibatalkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical path %1</source>
        <translation>Jalur kritis %1</translation>
    </message>
    <message>
        <source>Nothing changed since it ran last.</source>
        <translation>Tidak ada yang berubah sejak terakhir berjalan.</translation>
    </message>
    <message>
        <source>Nothing changed since job %1.</source>
        <translation>Tidak ada yang berubah sejak pekerjaan %1.</translation>
    </message>
    <message>
        <source>Ran because: %1</source>
        <translation>Dijalankan karena: %1</translation>
    </message>
    <message>
        <source>Open the job it came from</source>
        <translation>Buka pekerjaan asalnya</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Buka langkah</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Logged parameters</source>
        <translation>Parameter tercatat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nama pekerjaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Dikirim oleh</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Compute as written</source>
        <translation>Target komputasi seperti tertulis</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Kode keluar</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>Waktu prosesor</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>Memori puncak</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Kegagalan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properti</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Reused: %1</source>
        <translation>Digunakan ulang: %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>Di tempat sampah · %1</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>Diarsipkan · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n selesai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n pekerjaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>Cari di antara pekerjaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>Tampilkan semua eksperimen</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dalam %1</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>Tidak ada pekerjaan yang cocok</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Belum ada pekerjaan</translation>
    </message>
    <message>
        <source>Change the words or the state above.</source>
        <translation>Ubah kata pencarian atau status di atas.</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>Pilih pipeline di pohon lalu tekan Jalankan: pekerjaannya muncul di sini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>No job has metrics or parameters yet</source>
        <translation>Belum ada pekerjaan yang memiliki metrik atau parameter</translation>
    </message>
    <message>
        <source>Search name, experiment or tag, or loss&lt;0.5</source>
        <translation>Cari nama, eksperimen, atau tag, atau loss&lt;0.5</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Choose columns of metrics, parameters and inputs</source>
        <translation>Pilih kolom metrik, parameter, dan masukan</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Di tempat sampah</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogPanel</name>
    <message>
        <source>Previous match</source>
        <translation>Kecocokan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kecocokan berikutnya</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Tutup bilah pencarian</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cari di log</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ekspresi reguler</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Bedakan huruf besar dan kecil</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Belum ada log</translation>
    </message>
    <message>
        <source>The log of the job or step you select stands here, live while it runs.</source>
        <translation>Log pekerjaan atau langkah yang Anda pilih muncul di sini, secara langsung selama berjalan.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Belum ada yang ditulis</translation>
    </message>
    <message>
        <source>%1 has not printed anything so far.</source>
        <translation>%1 belum mencetak apa pun sejauh ini.</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Tidak ada log</translation>
    </message>
    <message>
        <source>%1 printed nothing, or has not run.</source>
        <translation>%1 tidak mencetak apa pun, atau belum dijalankan.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Mengikuti</translation>
    </message>
    <message numerus="yes">
        <source>Follow, %n new line(s)</source>
        <translation>
            <numerusform>Ikuti, %n baris baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ikuti</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ke bagian akhir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada kecocokan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 lines · %2</source>
        <translation>%1 baris · %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) folded</source>
        <translation>
            <numerusform>%n pembaruan dilipat</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Salin baris</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ke bagian akhir</translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 tersedia</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 dari %2 langkah</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>%n pekerjaan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Close the workspace tree</source>
        <translation>Tutup pohon ruang kerja</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Tutup panel</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <translation>Tidak ada yang berjalan atau menunggu</translation>
    </message>
    <message>
        <source>Submitted jobs stand here until they end.</source>
        <translation>Pekerjaan yang dikirim berada di sini sampai berakhir.</translation>
    </message>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>Cari tindakan, aset, pekerjaan, pengaturan</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari semuanya</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Pekerjaan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Dokumen terbuka</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>Mesin siap</translation>
    </message>
    <message>
        <source>Engine starts</source>
        <translation>Mesin sedang dimulai</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>Mesin gagal</translation>
    </message>
    <message>
        <source>Engine asleep</source>
        <translation>Mesin tidur</translation>
    </message>
    <message>
        <source>It starts by itself with the first job</source>
        <translation>Mesin dimulai otomatis saat pekerjaan pertama</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>Tidak ada ruang kerja</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Select a pipeline or job file first</source>
        <translation>Pilih berkas pipeline atau pekerjaan dahulu</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Jalankan %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tutup tab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Cari di log</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>Tabel pekerjaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Show or hide the workspace tree</source>
        <translation>Tampilkan atau sembunyikan pohon ruang kerja</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Saring pohon ruang kerja</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Tampilkan atau sembunyikan panel</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Jalankan…</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>Tema desktop</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema terang</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema gelap</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Kontras tinggi, terang</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Kontras tinggi, gelap</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Bahasa: %1</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>Tentang Tenon Studio</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 telah dikirim</translation>
    </message>
    <message>
        <source>No file manager answered; the folder is %1</source>
        <translation>Tidak ada pengelola berkas yang menjawab; foldernya %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there</source>
        <translation>Folder %1 tidak ada</translation>
    </message>
    <message>
        <source>Not all files of the samples could be copied to %1</source>
        <translation>Tidak semua berkas contoh dapat disalin ke %1</translation>
    </message>
    <message>
        <source>Jobs run on this computer, with as many steps at once as it has cores for.</source>
        <translation>Pekerjaan berjalan di komputer ini, dengan langkah serentak sebanyak jumlah intinya.</translation>
    </message>
    <message>
        <source>%1 was registered from files; nothing more is known of it here.</source>
        <translation>%1 didaftarkan dari berkas; tidak ada informasi lain tentangnya di sini.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Pekerjaan %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Jobs go on</source>
        <translation>Pekerjaan berlanjut</translation>
    </message>
    <message>
        <source>Jobs that run now go on when the window is closed. Open the folder again to see them.</source>
        <translation>Pekerjaan yang sedang berjalan tetap berlanjut saat jendela ditutup. Buka lagi foldernya untuk melihatnya.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Jendela baru</translation>
    </message>
    <message>
        <source>Open folder in a new window…</source>
        <translation>Buka folder di jendela baru…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Tutup jendela</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Open manual</source>
        <translation>Buka manual</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Bantuan untuk halaman ini</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Simpan diagnostik…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Simpan diagnostik</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Berkas zip (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>Diagnostik tidak disimpan</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>Diagnostik disimpan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 disimpan</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>Isinya versi, bentuk ruang kerja, dan log mesin, tanpa rahasia dan tanpa isi berkas Anda. Periksa sebelum Anda mengirimnya; semuanya teks biasa.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di manajer berkas</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Pengaturan</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n baris disalin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were copied: the selection is too long for the clipboard</source>
        <translation>
            <numerusform>Hanya %n baris pertama yang disalin: pilihan terlalu panjang untuk papan klip</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Cari berikutnya</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Cari sebelumnya</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Ke baris…</translation>
    </message>
    <message>
        <source>Propose what may stand here</source>
        <translation>Usulkan isian di sini</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Ke komponen atau definisi</translation>
    </message>
    <message>
        <source>Put this line right</source>
        <translation>Perbaiki baris ini</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Kerangka berkas</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>Pasang atau lepas komentar baris</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Duplikatkan baris</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Pindahkan baris ke atas</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Pindahkan baris ke bawah</translation>
    </message>
    <message>
        <source>These files are registered already: %1, version %2</source>
        <translation>Berkas ini sudah terdaftar: %1, versi %2</translation>
    </message>
    <message>
        <source>Registered %1, version %2</source>
        <translation>%1, versi %2 telah didaftarkan</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>Teks dari %n berkas tidak disimpan pada sesi terakhir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cari di manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>Bab manual</translation>
    </message>
    <message>
        <source>The manual is not here</source>
        <translation>Manual tidak ada di sini</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>Tempatnya di %1. Pasang Tenon Studio secara lengkap.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n temuan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MetricChart</name>
    <message>
        <source>Chart %1</source>
        <translation>Grafik %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message numerus="yes">
        <source> · %n NaN</source>
        <translation>
            <numerusform> · %n NaN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n infinite</source>
        <translation>
            <numerusform> · %n tak hingga</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Sumbu logaritmik</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>Salin nilai sebagai CSV</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Tidak ada masalah</translation>
    </message>
    <message>
        <source>Every pipeline, component and other file of the workspace reads well.</source>
        <translation>Setiap berkas pipeline, komponen, dan berkas lain di ruang kerja terbaca dengan baik.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Peringatan: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Kesalahan: %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PropertyList</name>
    <message>
        <source>Copy value</source>
        <translation>Salin nilai</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Usulan</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterPanel</name>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Gunakan huruf, angka, tanda hubung, garis bawah, dan titik; awali dengan huruf atau angka.</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>Tulis tag sebagai key=value, dipisahkan koma.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Daftarkan model</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>nomor berikutnya</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>from job %1</source>
        <translation>dari pekerjaan %1</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (model tercatat)</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered: it has no outputs and logged no model.</source>
        <translation>Pekerjaan ini tidak menghasilkan apa pun yang dapat didaftarkan: tidak ada keluaran dan tidak ada model yang dicatat.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Gerakan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>Beri tahu bila pekerjaan berakhir</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <translation>Pekerjaan yang dihapus</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Penafsir Python</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian pengaturan</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Seperti desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Kontras tinggi, terang</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Kontras tinggi, gelap</translation>
    </message>
    <message>
        <source>“As the desktop” follows its light, dark and contrast setting.</source>
        <translation>“Seperti desktop” mengikuti pengaturan terang, gelap, dan kontrasnya.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Tanpa animasi</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>Selain itu, sesuatu bergerak hanya bila menjelaskan sesuatu, kecuali desktop meminta tanpa gerakan.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Langsung berlaku.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>What was told once will be told once more</source>
        <translation>Yang pernah diberitahukan sekali akan diberitahukan sekali lagi</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>Pertanyaan dan petunjuk yang tidak ingin Anda lihat lagi.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jangan pernah</translation>
    </message>
    <message>
        <source>Every job</source>
        <translation>Setiap pekerjaan</translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>Pekerjaan lebih dari %n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>Pekerjaan lebih dari %n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop tells you, also when no window is open.</source>
        <translation>Desktop memberi tahu Anda, juga bila tidak ada jendela yang terbuka.</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>Sampai saya mengosongkan tempat sampah</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Selama %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>Berapa lama pekerjaan dapat dikembalikan. Setelah itu berkasnya hilang selamanya; berkas yang dipakai model atau aset data terdaftar tetap ada.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ruang kerja ini</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Buka folder dulu: penafsir dan penyimpanannya diatur di sini.</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Dicari sendiri</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>Mulai sekarang pekerjaan memakai penafsir ini</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>Penafsir tidak diubah</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Arti `python` dalam perintah ruang kerja ini. Kosong: lingkungan virtual yang aktif, atau python3 pertama yang punya modul yang diimpor skrip.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>Penyimpanan tidak diperiksa</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 dikosongkan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1, %n pekerjaan yang dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted jobs, and copies of code and outputs that no job uses any more.</source>
        <translation>Pekerjaan yang dihapus, serta salinan kode dan keluaran yang tidak dipakai pekerjaan mana pun lagi.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Kosongkan tempat sampah</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>%n pekerjaan yang dihapus akan hilang selamanya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>Ruang %1 akan dibebaskan. Log, keluaran, dan metrik pekerjaan ini tidak dapat dikembalikan; berkas yang dipakai model atau aset data terdaftar tetap ada.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ShortcutEditor</name>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Tanpa pintasan</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>Semua seperti semula</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>Saring menurut nama atau tombol</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Saring pintasan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Pintasan baru</translation>
    </message>
    <message>
        <source>Changed by you; at first: %1</source>
        <translation>Anda ubah; semula: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 milik “%2”, yang lalu tidak akan punya pintasan.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message>
        <source>Run every step anew, reuse nothing</source>
        <translation>Jalankan kembali setiap langkah, tanpa gunakan ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Jalankan %1</translation>
    </message>
    <message>
        <source>Nothing of this folder has run here before. Running starts the programs its files name, with everything you may do on this computer. Go on only where you trust who made them.</source>
        <translation>Belum pernah ada isi folder ini yang dijalankan di sini. Menjalankannya akan memulai program yang disebutkan berkas-berkasnya, dengan semua hak Anda di komputer ini. Lanjutkan hanya jika Anda memercayai pembuatnya.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Eksperimen</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>made from the file</source>
        <translation>dibuat dari berkas</translation>
    </message>
    <message>
        <source>Trust this folder and run</source>
        <translation>Percayai folder ini dan jalankan</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Diperlukan bilangan bulat di sini.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Diperlukan angka di sini.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will run: </source>
        <translation>
            <numerusform>%n langkah akan dijalankan: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be reused: </source>
        <translation>
            <numerusform>%n langkah akan digunakan ulang: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Urungkan penghapusan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2)</source>
        <translation>%1 ada di tempat sampah (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the trash (%1)</source>
        <translation>
            <numerusform>%n pekerjaan ada di tempat sampah (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::WorkspaceTree</name>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>Saring pohon ruang kerja</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Titik akhir</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Target komputasi</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>Tanpa eksperimen</translation>
    </message>
    <message>
        <source>All jobs…</source>
        <translation>Semua pekerjaan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola berkas</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Salin jalur</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Tampilkan seluruh graf</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Ukuran asli</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
