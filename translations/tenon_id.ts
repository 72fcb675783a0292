<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>CodeChanges</name>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
</context>
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
        <translation>%1 (%2%)</translation>
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
    <name>EditWords</name>
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>Hapus %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Ganti nama %1 menjadi %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Hubungkan %1 ke %2</translation>
    </message>
    <message>
        <source>Remove a wire</source>
        <translation>Hapus kabel</translation>
    </message>
    <message>
        <source>Move a wire&apos;s end</source>
        <translation>Pindahkan ujung kabel</translation>
    </message>
    <message>
        <source>Insert on a wire</source>
        <translation>Sisipkan pada kabel</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Ganti %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Make %1 an input of the pipeline</source>
        <translation>Jadikan %1 masukan pipeline</translation>
    </message>
    <message>
        <source>Add an input or output of the pipeline</source>
        <translation>Tambah masukan atau keluaran pipeline</translation>
    </message>
    <message>
        <source>Remove an input or output of the pipeline</source>
        <translation>Hapus masukan atau keluaran pipeline</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Pindahkan %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Lipat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompokkan</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Lepas dari grup</translation>
    </message>
    <message>
        <source>Into another group</source>
        <translation>Ke grup lain</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Beri komentar</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>Hapus komentar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Edit of the text</source>
        <translation>Suntingan teks</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>Beberapa perubahan</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Pindahkan %1</translation>
    </message>
    <message>
        <source>Collapse to %1</source>
        <translation>Ciutkan menjadi %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>Uraikan %1</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
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
        <translation>hemat %1</translation>
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
        <translation>Eksperimen tempat pekerjaan ini dicantumkan.</translation>
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
        <translation>Folder yang berkas-berkasnya terlihat oleh perintah, relatif terhadap berkas ini.</translation>
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
        <source>Cores, memory and GPUs it needs.</source>
        <translation>Seberapa banyak sumber daya komputer yang diperlukan.</translation>
    </message>
    <message>
        <source>Time limits, after which it is stopped.</source>
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
        <translation>false: dijalankan setiap kali, tidak pernah digunakan ulang.</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>Berkas dan folder lain yang ditempatkan di samping kode.</translation>
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
        <translation>Nilai yang dipakai bila tidak ada yang diberikan.</translation>
    </message>
    <message>
        <source>true: it may be left out.</source>
        <translation>true: boleh tidak diberikan.</translation>
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
        <translation>Folder sumber untuk membangun citra kontainer.</translation>
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
        <translation>Jumlah maksimum percobaan.</translation>
    </message>
    <message>
        <source>How many trials run at once.</source>
        <translation>Jumlah maksimum percobaan yang berjalan serentak.</translation>
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
        <source>The metric to optimise, and in which direction.</source>
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
        <source>After how many values of the metric it is looked at.</source>
        <translation>Setelah berapa metrik sebuah percobaan dinilai.</translation>
    </message>
    <message>
        <source>How many values of the metric are waited for first.</source>
        <translation>Berapa metrik yang ditunggu terlebih dahulu.</translation>
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
        <translation>Berapa banyak percobaan yang dihentikan lebih awal.</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>Sebaran nilainya.</translation>
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
    <message>
        <source>The inputs it takes, by name, with their types.</source>
        <translation>Masukan yang diterimanya, menurut nama, dengan tipenya.</translation>
    </message>
    <message>
        <source>The outputs it makes, by name, with their types.</source>
        <translation>Keluaran yang dihasilkannya, menurut nama, dengan tipenya.</translation>
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
        <translation>Digest</translation>
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
        <translation>namanya (bawaan: sesuai isi berkas)</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>versinya (bawaan: sesuai isi berkas; jika tidak ada, nomor berikutnya)</translation>
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
        <translation>tentukan letak di komputer ini untuk data, datastore, atau URL yang disebut dalam berkas</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>tentukan letak di komputer ini untuk model yang disebut dalam berkas</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>tentukan berkas mana yang dimaksud oleh komponen yang disebut dalam berkas</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>lupakan letaknya</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>tampilkan semua yang terikat</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>tentukan arti nama target komputasi yang disebut dalam berkas</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>lupakan artinya</translation>
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
        <translation>Port</translation>
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
        <translation>Versi build</translation>
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
        <translation>meskipun ada pekerjaan yang berjalan: mesin berikutnya mengambil alih</translation>
    </message>
    <message>
        <source>run the engine in the foreground (it is started by itself where one is needed)</source>
        <translation>bertindak sebagai mesin (dimulai otomatis bila diperlukan)</translation>
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
        <source>display name</source>
        <translation>nama untuk dibaca manusia</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>target komputasi untuk setiap langkah</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE, variabel lingkungan untuk pekerjaan bertipe command, dapat diulang</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>jalankan setiap langkah, tanpa penggunaan ulang</translation>
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
        <translation>Alasan</translation>
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
        <translation>%1 ada di tempat sampah (%2). tenon job restore memulihkannya; tenon workspace gc --empty-trash membebaskan ruangnya.</translation>
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
        <translation>pulihkan pekerjaan yang diarsipkan atau dihapus</translation>
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
        <translation>folder ruang kerja (bawaan: yang terdekat ke atas; jika tidak ada, folder ini)</translation>
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
        <translation>Tenon Studio di baris perintah: menjalankan pipeline dan mengelola hasilnya.</translation>
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
        <translation>%1 hilang atau rusak</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>hilang</translation>
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
        <translation>ubah nilai di dalam berkas tanpa mengubah yang lain</translation>
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
        <translation>tempat menyimpannya (bawaan: di folder saat ini, dengan waktu pada namanya)</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (terakhir diketahui)</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>atur interpreter Python untuk pekerjaan, atau mulai berapa detik lamanya pekerjaan yang berakhir diberitahukan oleh desktop; tanpa nilai, aturan biasa berlaku</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>Membaca kode: %1 dari %2 berkas</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>kirim lagi sebuah pekerjaan seperti semula: dengan kode dan pengaturannya yang tersimpan</translation>
    </message>
    <message>
        <source>delete one version that nothing uses; data stays where it lies</source>
        <translation>hapus satu versi yang tidak dipakai apa pun; data tetap di tempatnya</translation>
    </message>
    <message>
        <source>also when jobs that have ended used it</source>
        <translation>juga bila pekerjaan yang sudah berakhir memakainya</translation>
    </message>
    <message>
        <source>copy outputs, logs, artifacts and code into a folder</source>
        <translation>salin keluaran, log, artefak, dan kode ke sebuah folder</translation>
    </message>
    <message>
        <source>also the code as it ran, of every step, from the store</source>
        <translation>termasuk kode seperti saat dijalankan, dari setiap langkah, dari penyimpanan</translation>
    </message>
    <message>
        <source>the code as a zip file</source>
        <translation>kode sebagai berkas zip</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics; or between the code of one and today&apos;s folder</source>
        <translation>laporkan perbedaan dua pekerjaan: pengaturan, kode, parameter, metrik; atau perbedaan antara kode satu pekerjaan dan folder saat ini</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Perubahan sejak itu</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>The same in Azure: %1</source>
        <translation>Hal yang sama di Azure: %1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
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
        <translation>USD/jam</translation>
    </message>
    <message>
        <source>In Azure</source>
        <translation>Di Azure</translation>
    </message>
    <message>
        <source>catalogue that was imported under this name</source>
        <translation>katalog yang diimpor dengan nama ini</translation>
    </message>
    <message>
        <source>define a compute target in the workspace</source>
        <translation>definisikan target komputasi di ruang kerja</translation>
    </message>
    <message>
        <source>YAML file that defines it</source>
        <translation>berkas YAML yang mendefinisikannya</translation>
    </message>
    <message>
        <source>name of the target</source>
        <translation>nama target</translation>
    </message>
    <message>
        <source>amlcompute, computeinstance, kubernetes, ssh, slurm, …</source>
        <translation>amlcompute, computeinstance, kubernetes, ssh, slurm, …</translation>
    </message>
    <message>
        <source>VM size of its nodes</source>
        <translation>ukuran VM node-nya</translation>
    </message>
    <message>
        <source>region</source>
        <translation>wilayah</translation>
    </message>
    <message>
        <source>nodes that always run</source>
        <translation>node yang selalu berjalan</translation>
    </message>
    <message>
        <source>nodes that run at most</source>
        <translation>node paling banyak yang berjalan</translation>
    </message>
    <message>
        <source>idle time before a node goes</source>
        <translation>waktu menganggur sebelum sebuah node dilepas</translation>
    </message>
    <message>
        <source>nodes that can be taken away</source>
        <translation>node yang boleh diambil kembali</translation>
    </message>
    <message>
        <source>resource that is attached</source>
        <translation>sumber daya yang dilampirkan</translation>
    </message>
    <message>
        <source>host that is reached by SSH</source>
        <translation>host yang dicapai lewat SSH</translation>
    </message>
    <message>
        <source>partition of Slurm</source>
        <translation>partisi Slurm</translation>
    </message>
    <message>
        <source>user there</source>
        <translation>pengguna di sana</translation>
    </message>
    <message>
        <source>list compute targets and where they run</source>
        <translation>daftarkan target komputasi dan tempat berjalannya</translation>
    </message>
    <message>
        <source>show a target, its price and what to know of it</source>
        <translation>tampilkan target, harganya, dan yang perlu diketahui tentangnya</translation>
    </message>
    <message>
        <source>change the definition of a target</source>
        <translation>ubah definisi sebuah target</translation>
    </message>
    <message>
        <source>key and its new value</source>
        <translation>kunci dan nilai barunya</translation>
    </message>
    <message>
        <source>move the file of a target to the trash</source>
        <translation>pindahkan berkas target ke tempat sampah</translation>
    </message>
    <message>
        <source>propose a component for a Python script by reading it; nothing of it is run</source>
        <translation>usulkan komponen untuk skrip Python dengan membacanya; tidak ada bagiannya yang dijalankan</translation>
    </message>
    <message>
        <source>write it into this new file</source>
        <translation>tulis ke berkas baru ini</translation>
    </message>
    <message>
        <source>which of the script&apos;s sub-commands</source>
        <translation>subperintah skrip yang dipakai</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>lewati</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>Semuanya sudah ada di sana.</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>Berkas yang dibuat: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>leave files that differ as they are and copy the others</source>
        <translation>biarkan berkas yang berbeda apa adanya dan salin yang lain</translation>
    </message>
    <message>
        <source>list the built-in components, or copy some of them with all they need into the workspace</source>
        <translation>daftarkan komponen bawaan, atau salin beberapa di antaranya beserta semua yang diperlukannya ke ruang kerja</translation>
    </message>
    <message>
        <source>list the pipelines to begin with</source>
        <translation>daftarkan pipeline untuk memulai</translation>
    </message>
    <message>
        <source>make a pipeline from a template, with its data and components</source>
        <translation>buat pipeline dari templat, lengkap dengan data dan komponennya</translation>
    </message>
    <message>
        <source>name, instead of the first word</source>
        <translation>nama, sebagai ganti kata pertama</translation>
    </message>
    <message>
        <source>file name of the pipeline, without .yml</source>
        <translation>nama berkas pipeline, tanpa .yml</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Inti</translation>
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
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>%1 fit, %2 unknown, %3 do not fit. Catalogue: %4, %5.</source>
        <translation>%1 cocok, %2 tidak diketahui, %3 tidak cocok. Katalog: %4, %5.</translation>
    </message>
    <message>
        <source>No quota is known. Import what “az ml compute list-usage” prints: tenon compute catalogue import FILE.</source>
        <translation>Tidak ada kuota yang diketahui. Impor keluaran “az ml compute list-usage”: tenon compute catalogue import BERKAS.</translation>
    </message>
    <message>
        <source>Low priority, all families</source>
        <translation>Prioritas rendah, semua keluarga</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Semua keluarga di wilayah ini</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Imported for “%1”: sizes %2, prices %3, limits %4.</source>
        <translation>Diimpor untuk “%1”: ukuran %2, harga %3, batas %4.</translation>
    </message>
    <message>
        <source>region; may be given several times</source>
        <translation>wilayah; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>only sizes with a GPU</source>
        <translation>hanya ukuran dengan GPU</translation>
    </message>
    <message>
        <source>only sizes without a GPU</source>
        <translation>hanya ukuran tanpa GPU</translation>
    </message>
    <message>
        <source>GPU generation; turing+ means that one and newer ones</source>
        <translation>generasi GPU; turing+ berarti generasi itu dan yang lebih baru</translation>
    </message>
    <message>
        <source>at least so many cores</source>
        <translation>setidaknya sekian inti</translation>
    </message>
    <message>
        <source>at least so many GiB of memory</source>
        <translation>setidaknya sekian GiB memori</translation>
    </message>
    <message>
        <source>at least so many GPUs</source>
        <translation>setidaknya sekian GPU</translation>
    </message>
    <message>
        <source>at least so many GiB on each GPU</source>
        <translation>setidaknya sekian GiB pada setiap GPU</translation>
    </message>
    <message>
        <source>at most so many USD an hour</source>
        <translation>paling mahal sekian USD per jam</translation>
    </message>
    <message>
        <source>package that must run, as pip names it: torch==2.1.0+cu118</source>
        <translation>paket yang harus berjalan, dengan nama menurut pip: torch==2.1.0+cu118</translation>
    </message>
    <message>
        <source>image the package is installed in</source>
        <translation>image tempat paket dipasang</translation>
    </message>
    <message>
        <source>CUDA version that must run</source>
        <translation>versi CUDA yang harus berjalan</translation>
    </message>
    <message>
        <source>how many nodes run at once (for the quota)</source>
        <translation>jumlah node yang berjalan bersamaan (untuk kuota)</translation>
    </message>
    <message>
        <source>only what the quota has room for</source>
        <translation>hanya yang masih tercakup kuota</translation>
    </message>
    <message>
        <source>low-priority prices and quota</source>
        <translation>harga dan kuota prioritas rendah</translation>
    </message>
    <message>
        <source>only with RDMA</source>
        <translation>hanya dengan RDMA</translation>
    </message>
    <message>
        <source>only isolated sizes</source>
        <translation>hanya ukuran terisolasi</translation>
    </message>
    <message>
        <source>only what Azure ML documents</source>
        <translation>hanya yang didokumentasikan Azure ML</translation>
    </message>
    <message>
        <source>also what does not fit, with the reasons</source>
        <translation>juga yang tidak cocok, beserta alasannya</translation>
    </message>
    <message>
        <source>the catalogue the program brought</source>
        <translation>katalog bawaan program</translation>
    </message>
    <message>
        <source>list VM sizes that fit, and why the others do not</source>
        <translation>daftarkan ukuran VM yang cocok, dan mengapa yang lain tidak</translation>
    </message>
    <message>
        <source>list the quota that was imported</source>
        <translation>daftarkan kuota yang diimpor</translation>
    </message>
    <message>
        <source>import sizes, prices and quota as az prints them</source>
        <translation>impor ukuran, harga, dan kuota seperti yang dicetak az</translation>
    </message>
    <message>
        <source>region of files that do not say it</source>
        <translation>wilayah berkas yang tidak menyebutkannya</translation>
    </message>
    <message>
        <source>display_name=TEXT, description=TEXT or tags.KEY=VALUE</source>
        <translation>display_name=TEKS, description=TEKS, atau tags.KUNCI=NILAI</translation>
    </message>
    <message>
        <source>description=TEXT or tags.KEY=VALUE</source>
        <translation>description=TEKS atau tags.KUNCI=NILAI</translation>
    </message>
    <message>
        <source>tags.KEY, may be repeated</source>
        <translation>tags.KUNCI, boleh diulang</translation>
    </message>
    <message>
        <source>change display name, description and tags of a job</source>
        <translation>ubah nama tampilan, deskripsi, dan tag sebuah pekerjaan</translation>
    </message>
    <message>
        <source>change description and tags of a version; the rest never changes</source>
        <translation>ubah deskripsi dan tag sebuah versi; selebihnya tidak pernah berubah</translation>
    </message>
    <message>
        <source>Job folders that no job uses and that are less than a minute old, so that they stay for now: %1</source>
        <translation>Folder pekerjaan yang tidak dipakai pekerjaan mana pun dan berumur kurang dari semenit, jadi untuk sementara tetap ada: %1</translation>
    </message>
    <message>
        <source>What only the jobs in the trash use comes on top of that.</source>
        <translation>Ditambah dengan yang hanya dipakai oleh pekerjaan di tempat sampah.</translation>
    </message>
    <message>
        <source>Still waiting: data or code may be large, or lie in a folder that does not answer. Ctrl+C leaves.</source>
        <translation>Masih menunggu: data atau kode mungkin besar, atau berada di folder yang tidak menjawab. Ctrl+C untuk keluar.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>USD so far</source>
        <translation>USD sejauh ini</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Pekerjaan: %1</translation>
    </message>
    <message>
        <source>The quota is simulated, not that of a subscription.</source>
        <translation>Kuotanya rekaan, bukan kuota langganan.</translation>
    </message>
    <message>
        <source>%1 is no part of the code any more (.amlignore).</source>
        <extracomment>%1 is a file. --leave-out and .amlignore stay as they are.</extracomment>
        <translation>%1 bukan lagi bagian kode (.amlignore).</translation>
    </message>
    <message>
        <source>With --leave-out, %1 is no part of the code any more (a line in .amlignore), and changing it no reason to run.</source>
        <translation>Dengan --leave-out, %1 bukan lagi bagian kode (satu baris di .amlignore), dan perubahannya bukan alasan untuk menjalankan.</translation>
    </message>
    <message>
        <source>leave the file of the pipeline out of the code of steps that would run for nothing but its change</source>
        <translation>tinggalkan berkas pipeline dari kode langkah yang akan dijalankan hanya karena berkas itu berubah</translation>
    </message>
    <message>
        <source>Starting %1 with: %2</source>
        <translation>Memulai %1 dengan: %2</translation>
    </message>
    <message>
        <source>Stopping %1 with: %2</source>
        <translation>Menghentikan %1 dengan: %2</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Pekerjaan orang lain di sana tidak terlihat dari sini.</translation>
    </message>
    <message>
        <source>In %1 s; Ctrl+C keeps it as it is.</source>
        <translation>Dalam %1 dtk; Ctrl+C membiarkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 in %n steps.</source>
        <translation>
            <numerusform>Diukur pada pekerjaan %1: %2 dalam %n langkah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused; they count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n di antaranya dipakai ulang; dihitung dengan waktu saat dijalankan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Pekerjaan itu tidak selesai: keseluruhannya bisa lebih lama.</translation>
    </message>
    <message>
        <source>Duration × list price × nodes in %1, without starting and idling nodes:</source>
        <translation>Durasi × harga daftar × node di %1, tanpa node yang mulai dan menganggur:</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Waktu node</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>without the countdown before a command of yours</source>
        <translation>tanpa hitungan mundur sebelum perintah Anda</translation>
    </message>
    <message>
        <source>start a simulated target, or one with a start command</source>
        <translation>mulai target simulasi, atau yang punya perintah mulai</translation>
    </message>
    <message>
        <source>stop it; never while a job runs there</source>
        <translation>hentikan; tidak pernah saat ada pekerjaan di sana</translation>
    </message>
    <message>
        <source>say what a job would cost on other VM sizes</source>
        <translation>sebutkan biaya pekerjaan di ukuran VM lain</translation>
    </message>
    <message>
        <source>name of the job, or its file</source>
        <translation>nama pekerjaan, atau berkasnya</translation>
    </message>
    <message>
        <source>VM size, up to ten (default: those of the targets)</source>
        <translation>ukuran VM, paling banyak sepuluh (bawaan: milik target)</translation>
    </message>
    <message>
        <source>number of nodes (default: as the job has)</source>
        <translation>jumlah node (bawaan: seperti pada pekerjaan)</translation>
    </message>
    <message>
        <source>how long it takes on one node (1h30m)</source>
        <translation>lamanya di satu node (1h30m)</translation>
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
        <translation>penyebaran</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>target komputasi</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>datastore</translation>
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
        <translation>Studio desktop native untuk pembelajaran mesin.</translation>
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
        <translation>Koneksi ke mesin ditutup sebelum mesin merespons.</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation>Koneksi ke mesin terputus. Pekerjaan yang berjalan tetap berlanjut; cobalah beberapa saat lagi.</translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation>Soket %{path} milik pengguna lain, sehingga tidak ada yang dikirim ke sana. Hapus soket itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation>Mesin tidak merespons tepat waktu.</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>Tidak ada mesin yang merespons untuk ruang kerja %{path}. Berkas .tenon/engine.log di dalamnya menjelaskan mengapa mesin tidak dimulai.</translation>
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
        <translation>Basis data %{path} sedang digunakan oleh program lain. Cobalah beberapa saat lagi.</translation>
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
        <translation>%{path} sudah ada dan tidak diubah.</translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation>Disk tempat %{path} berada sudah penuh. Kosongkan sebagian ruang; yang sudah disimpan tidak hilang.</translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} rusak: identitas ruang kerja ini tidak tercantum di dalamnya. Pulihkan dari cadangan, atau pindahkan folder .tenon untuk memulai dari awal.</translation>
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
        <translation>Basis data ruang kerja memiliki versi %{found}, buatan Tenon Studio yang lebih baru; program ini mengenal versi %{known}. Basis data tidak diubah. Perbarui Tenon Studio untuk membukanya.</translation>
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
        <translation>Sebuah berkas tersimpan (%{digest}) hilang. Kirim lagi pekerjaan untuk menyimpannya kembali.</translation>
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
        <translation>“%{value}” bukan nilai yang valid untuk %{key}.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Nilai yang valid: %{known}.%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>Lingkungan tidak menyebutkan citra kontainer, folder build, maupun berkas conda. Tambahkan salah satunya.</translation>
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
        <translation>“%{name}” tidak dapat menjadi nama pekerjaan: gunakan huruf, angka, tanda hubung, garis bawah, dan titik, paling banyak 255 karakter.</translation>
    </message>
    <message>
        <source>The deployment “%{name}” gets live and mirrored traffic; only one of them is possible.</source>
        <translation>Penyebaran “%{name}” mendapat lalu lintas langsung dan lalu lintas cermin; hanya salah satu yang diizinkan.</translation>
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
        <translation>“%{value}” bukan nilai yang valid untuk %{key}. Tulis true atau false.</translation>
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
        <translation>%{value} bukan batas waktu permintaan yang valid: harus dari 1 hingga 180000 milidetik.</translation>
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
        <translation>%{key} harus bernilai paling sedikit %{least}.</translation>
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
        <translation>“%{value}” bukan nilai yang valid untuk masukan “%{name}” pada langkah “%{step}”. Nilai yang valid: %{known}.</translation>
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
        <translation>Alias di berkas ini, bila diuraikan, menghasilkan terlalu banyak nilai. Tuliskan nilainya secara lengkap.</translation>
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
        <translation>Tidak ada koma di antara dua butir.</translation>
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
        <translation>Jumlah spasi indentasi baris ini salah. Kunci-kunci dalam satu pemetaan harus dimulai di kolom yang sama.</translation>
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
        <translation>Tab digunakan untuk indentasi di sini. Ganti dengan spasi.</translation>
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
        <translation>Berkas lebih besar dari %{limit} MB, melebihi batas untuk berkas YAML di ruang kerja.</translation>
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
        <translation>%{path} tidak ada, sehingga tidak ada ikatan yang dibuat.</translation>
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
        <translation>Jalur %{path} menunjuk ke luar keluaran tempatnya bermula.</translation>
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
        <translation>“%{name}” tidak dapat menjadi nama pekerjaan. Gunakan 1 hingga 255 karakter: huruf, angka, tanda hubung, garis bawah, dan titik.</translation>
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
        <translation>Pekerjaan %{name} masih berjalan. Batalkan terlebih dahulu.</translation>
    </message>
    <message>
        <source>Compute “%{value}” is not defined here; the step runs on this computer.</source>
        <translation>Target komputasi “%{value}” tidak didefinisikan di sini; langkah berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with %{program} %{version}.</source>
        <translation>Lingkungan “%{value}” tidak disiapkan; langkah berjalan dengan %{program} %{version}.</translation>
    </message>
    <message>
        <source>%{value} instances were asked for; on this computer they are processes of one.</source>
        <translation>%{value} instans diminta; di sini semuanya dijalankan sebagai proses di satu komputer.</translation>
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
        <translation>“%{kind}” tidak dapat didaftarkan. Yang dapat didaftarkan: component, environment, data, model.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>“%{name}” tidak dapat menjadi nama aset. Gunakan 1 hingga 255 karakter: huruf, angka, tanda hubung, garis bawah, dan titik; tidak diawali tanda hubung atau titik.</translation>
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
        <translation>Tidak ada nama untuk %{kind}. Tambahkan name: ke berkas, atau berikan --name.</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>%{path} berjenis %{kind}, bukan %{wanted}.</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{type}” bukan tipe yang valid di sini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Tipe yang valid: %{known}.%{end}</translation>
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
        <translation>“%{version}” tidak dapat menjadi versi. Gunakan huruf, angka, tanda hubung, garis bawah, dan titik; “latest” tidak boleh dipakai.</translation>
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
        <translation>“%{value}” bukan nilai yang valid untuk %{option}.%{if nearest} Apakah maksud Anda “%{nearest}”?%{else} Nilai yang valid: %{known}.%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>“%{value}” bukan nilai yang valid untuk %{option}: diperlukan bilangan bulat paling sedikit %{least}.</translation>
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
        <translation>%{url} menunjuk ke satu berkas, tetapi masukannya bertipe %{type}. Gunakan uri_file, atau ikat URL ke sesuatu yang lokal (tenon data bind).</translation>
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
        <translation>%{url} tidak dapat diambil: hanya alamat http dan https yang didukung. Ikat ke sesuatu yang lokal (tenon data bind).</translation>
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
        <translation>%{count} berkas tersimpan yang digunakan pekerjaan hilang atau rusak.</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>Pembersihan sedang berlangsung.</translation>
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
        <translation>Program lain memegang ruang kerja %{path}, dan tidak menyebutkan cara menghubunginya. Apakah ada mesin versi lama yang berjalan, atau mesin di dalam kontainer? Akhiri mesin itu terlebih dahulu.</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>Mesin yang merespons untuk %{path} (proses %{pid}) memegang folder .tenon lain, bukan yang sekarang ada di sana. Apakah .tenon diganti saat mesin berjalan? Akhiri mesin (tenon engine stop --now) lalu coba lagi.</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>Mesin %{path} berjalan (proses %{pid}) tetapi tidak merespons di %{socket}. Pekerjaan yang berjalan tetap berlanjut. Jika tetap demikian, akhiri proses itu; perintah berikutnya memulai mesin baru yang melanjutkan pekerjaan.</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>Perintah memulai %{script}, yang tidak ada di folder kode %{folder}. Perbaiki perintahnya, atau sebutkan folder yang benar di code:.</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>Perintah memulai %{script}, tetapi tidak ada folder kode yang disebutkan, sehingga berkas itu tidak akan ada. Tambahkan code: dengan folder tempatnya.</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>Tidak ada mesin yang berjalan di sini, sehingga pekerjaan yang belum berakhir ditampilkan seperti saat mesin terakhir bekerja, %{time}. “tenon engine start” memeriksa keadaannya dan melanjutkannya.</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program} (Python %{version}) tidak dapat membaca skrip ini: %{reason}. Perbaiki, atau atur interpreter lain.</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>%{path} belum Anda percayai di komputer ini, sehingga tidak ada yang berjalan di dalamnya dan pekerjaannya menunggu. Berikan izin terlebih dahulu (tenon workspace trust).</translation>
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
        <translation>Masukan yang mungkin diubah oleh langkah itu, karena sistem ini tidak mengizinkan masukan dijadikan hanya-baca: %{value}.</translation>
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
        <translation>Keluaran %{value} tidak dapat dibaca, sehingga tidak digunakan ulang.</translation>
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
        <translation>Pipeline diakhiri: melebihi batas waktunya, %{seconds} dtk.</translation>
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
        <translation>Cadangan teks %{path} yang belum disimpan tidak dapat dibaca. Cadangan itu dibiarkan di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing unsaved was kept of %{path}.</source>
        <translation>Tidak ada cadangan teks yang belum disimpan untuk %{path}.</translation>
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
        <translation>Pencarian dengan ekspresi ini terlalu lama pada teks ini. Buat ekspresinya lebih spesifik.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>Sementara itu teks telah berubah, sehingga perubahan ini tidak dilakukan. Coba lagi.</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>Tidak dapat memulai %{path}: %{reason}.</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>“%{value}” bukan batas waktu pemberitahuan pekerjaan yang valid. Berikan jumlah detik, atau off.</translation>
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
        <translation>%{hours} jam %{minutes} mnt</translation>
    </message>
    <message>
        <source>%{minutes} min %{seconds} s</source>
        <translation>%{minutes} mnt %{seconds} dtk</translation>
    </message>
    <message>
        <source>%{seconds} s</source>
        <translation>%{seconds} dtk</translation>
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
        <translation>%{path}%{if owner}, milik %{owner},%{end} tidak dapat ditulisi (%{reason}), sehingga tidak ada yang dapat dijalankan atau didaftarkan di ruang kerja ini; tidak ada yang diubah. Isinya dapat dilihat. Untuk menjalankan pekerjaan, salin folder itu ke tempat yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>%{path} was changed by another program meanwhile. Nothing was written. Reload, merge or keep yours first.</source>
        <translation>Sementara itu %{path} diubah oleh program lain. Tidak ada yang ditulis. Muat ulang, gabungkan, atau pertahankan versi Anda terlebih dahulu.</translation>
    </message>
    <message>
        <source>%{path} is shown to be read only and cannot be saved.</source>
        <translation>%{path} hanya ditampilkan untuk dibaca dan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>The data of this workspace lies in %{path}, which this computer reaches over a network%{if host}; it was made on the computer %{host}%{end}. Two computers must not run jobs on it, so here it can only be looked at. Run jobs on the computer whose disk it is, or in a copy on a disk of this one.</source>
        <translation>Data ruang kerja ini berada di %{path}, yang dijangkau komputer ini melalui jaringan%{if host}; data itu dibuat di komputer %{host}%{end}. Dua komputer tidak boleh menjalankan pekerjaan padanya, sehingga di sini data itu hanya dapat dilihat. Jalankan pekerjaan di komputer pemilik disk itu, atau pada salinan di disk komputer ini.</translation>
    </message>
    <message>
        <source>%{text} cannot stand in a command, which knows only the inputs and outputs of its own step. Give the step an input with this value, and write ${{inputs.NAME}} here.</source>
        <translation>%{text} tidak dapat digunakan di dalam perintah, yang hanya mengenal masukan dan keluaran langkahnya sendiri. Beri langkah itu masukan dengan nilai ini, lalu tulis ${{inputs.NAME}} di sini.</translation>
    </message>
    <message>
        <source>The folder of the workspace does not answer (%{seconds} s). It may lie on a network that is down. An engine that runs, and its steps, go on meanwhile.</source>
        <translation>Folder ruang kerja tidak merespons (%{seconds} dtk). Mungkin folder itu berada di jaringan yang sedang terputus. Mesin yang berjalan, beserta langkah-langkahnya, tetap berlanjut.</translation>
    </message>
    <message>
        <source>GPUs were asked for (%{value}), but nvidia-smi shows none on this computer; the step runs without.</source>
        <translation>GPU diminta (%{value}), tetapi nvidia-smi tidak menemukan satu pun di komputer ini; langkah berjalan tanpa GPU.</translation>
    </message>
    <message>
        <source>%{value} GPUs were asked for; this computer has fewer, and the step gets all of them.</source>
        <translation>%{value} GPU diminta; komputer ini memiliki lebih sedikit, dan langkah mendapat semuanya.</translation>
    </message>
    <message>
        <source>%{value} GB of memory were asked for; this computer has less.</source>
        <translation>Memori sebesar %{value} GB diminta; komputer ini memiliki lebih sedikit.</translation>
    </message>
    <message>
        <source>The search for references was stopped. Nothing was changed.</source>
        <translation>Pencarian referensi dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%{path} was changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>Sementara itu %{path} telah berubah, sehingga tidak ada yang dilakukan. Periksa berkas itu lalu coba lagi.</translation>
    </message>
    <message>
        <source>%{path} is there already. Choose another name.</source>
        <translation>%{path} sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A file cannot be called “%{name}”. A name has no slash and no line break, and is not empty, “.” or “..”.</source>
        <translation>“%{name}” tidak dapat menjadi nama berkas. Nama tidak boleh memuat garis miring atau ganti baris, tidak boleh kosong, dan tidak boleh berupa “.” atau “..”.</translation>
    </message>
    <message>
        <source>The name “%{name}” is too long. Names have up to 255 bytes.</source>
        <translation>Nama “%{name}” terlalu panjang. Panjang nama paling banyak 255 byte.</translation>
    </message>
    <message>
        <source>%{path} could not be moved to the trash: %{reason}. Nothing was deleted.</source>
        <translation>%{path} tidak dapat dipindahkan ke tempat sampah: %{reason}. Tidak ada yang dihapus.</translation>
    </message>
    <message>
        <source>%{path} is no longer there.</source>
        <translation>%{path} sudah tidak ada.</translation>
    </message>
    <message>
        <source>%{path} is read-only, so nothing was changed. Make it writable, or leave it out.</source>
        <translation>%{path} hanya-baca, sehingga tidak ada yang diubah. Jadikan dapat ditulisi, atau kecualikan.</translation>
    </message>
    <message>
        <source>Cannot rename %{path}: %{reason}. Nothing was changed.</source>
        <translation>Tidak dapat mengganti nama %{path}: %{reason}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another folder, or move it away.</source>
        <translation>%{path} sudah ada, sehingga tidak ada yang disalin. Pilih folder lain, atau pindahkan yang sudah ada.</translation>
    </message>
    <message>
        <source>Say which version of %{name}: only one at a time is deleted.</source>
        <translation>Sebutkan versi %{name} yang mana: hanya satu versi yang dihapus setiap kali.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job}, which has not ended, uses it.</source>
        <translation>%{kind} %{asset} tidak dapat dihapus: pekerjaan %{job}, yang belum berakhir, menggunakannya.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the deployment %{deployment} uses it (%{path}). Give the deployment another version first, or archive this one.</source>
        <translation>%{kind} %{asset} tidak dapat dihapus: penyebaran %{deployment} menggunakannya (%{path}). Beri dahulu penyebaran itu versi lain, atau arsipkan versi ini.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: %{path} names it in line %{line}. Change the file first, or archive the version.</source>
        <translation>%{kind} %{asset} tidak dapat dihapus: %{path} menyebutkannya di baris %{line}. Ubah dahulu berkas itu, atau arsipkan versi ini.</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job} used it, and could not be run again as it was. Archive the version instead.</source>
        <translation>%{kind} %{asset} tidak dapat dihapus: pekerjaan %{job} menggunakannya, dan tidak akan dapat dijalankan lagi seperti semula. Arsipkan saja versi ini.</translation>
    </message>
    <message>
        <source>The job %{name} has no stored code that could be compared with a folder.</source>
        <translation>Pekerjaan %{name} tidak memiliki kode tersimpan yang dapat dibandingkan dengan folder.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands in messages such as &quot;Known: %{known}.&quot; where there is no name at all.</extracomment>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>“%{key}” has no value. Write one behind it.</source>
        <translation>“%{key}” tidak memiliki nilai. Tulis nilai di belakangnya.</translation>
    </message>
    <message>
        <source>%{path} cannot be set for a job of a component&apos;s file. Its inputs, outputs, texts, tags and compute can; change the rest in the file.</source>
        <translation>%{path} tidak dapat diatur untuk pekerjaan dari berkas komponen. Yang dapat diatur adalah masukan, keluaran, teks, tag, dan target komputasinya; ubah yang lain di dalam berkas.</translation>
    </message>
    <message>
        <source>No step uses the input “%{name}” that was set.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tidak ada langkah yang memakai masukan “%{name}” yang ditetapkan.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>%{reference} stands for %{path} here, which does not exist. Bind it to something that does (tenon data bind).</source>
        <translation>%{reference} di sini merujuk ke %{path}, yang tidak ada. Ikat ke sesuatu yang ada (tenon data bind).</translation>
    </message>
    <message>
        <source>The distribution “%{value}” is not set up on this computer; the command runs as it stands.</source>
        <translation>Distribusi “%{value}” tidak disiapkan di komputer ini; perintah dijalankan apa adanya.</translation>
    </message>
    <message>
        <source>%{value} is registered with other content already, and a version never changes, so the output was not registered. Leave the version out to get the next one.</source>
        <translation>%{value} sudah terdaftar dengan isi lain, dan sebuah versi tidak pernah berubah, sehingga keluaran tidak didaftarkan. Jangan sebutkan versi agar mendapat versi berikutnya.</translation>
    </message>
    <message>
        <source>%{path} cannot be put into itself. Choose another folder.</source>
        <translation>%{path} tidak dapat dimasukkan ke dalam dirinya sendiri. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with the programs of this computer.</source>
        <translation>Lingkungan “%{value}” tidak diwujudkan; langkah ini berjalan dengan program di komputer ini.</translation>
    </message>
    <message>
        <source>The tag tenon.disabled names “%{step}”, which is no step of this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tag tenon.disabled menyebut “%{step}”, yang bukan langkah pipeline ini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The steps %{steps} write the same file at the same time: %{path}. Give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Langkah %{steps} menulis berkas yang sama pada waktu yang sama: %{path}. Beri masing-masing jalurnya sendiri; ${{name}} dalam jalur berarti nama pekerjaan langkah itu.</translation>
    </message>
    <message>
        <source>The steps %{steps} write to the same place, so that one may change what another made: %{path}. Their results may not be there to be reused. If that is not wanted, give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>Langkah %{steps} menulis ke tempat yang sama, sehingga yang satu dapat mengubah buatan yang lain: %{path}. Hasilnya mungkin tidak ada lagi untuk digunakan ulang. Jika tidak diinginkan, beri masing-masing jalurnya sendiri; ${{name}} dalam jalur berarti nama pekerjaan langkah itu.</translation>
    </message>
    <message>
        <source>It was skipped, because %{steps} is disabled.</source>
        <translation>Dilewati karena %{steps} dinonaktifkan.</translation>
    </message>
    <message>
        <source>It was skipped, because it needs a result of %{steps}, which is disabled.</source>
        <translation>Dilewati karena memerlukan hasil %{steps}, yang dinonaktifkan.</translation>
    </message>
    <message>
        <source>%{path} is no whole catalogue: this line has a wrong value (%{what}). Nothing of it is used.</source>
        <translation>%{path} bukan katalog yang utuh: baris ini memuat nilai yang salah (%{what}). Tidak ada yang dipakai darinya.</translation>
    </message>
    <message>
        <source>%{path} was written by a newer version of Tenon Studio.</source>
        <translation>%{path} ditulis oleh versi Tenon Studio yang lebih baru.</translation>
    </message>
    <message>
        <source>%{path} is no catalogue of VM sizes.</source>
        <translation>%{path} bukan katalog ukuran VM.</translation>
    </message>
    <message>
        <source>The compute target “%{name}” is of kind %{kind}, where jobs cannot be sent yet; the job is refused and not run here instead. Choose another target, or say that the name means this computer: tenon compute bind %{name} local.</source>
        <translation>Target komputasi “%{name}” berjenis %{kind}, dan pekerjaan belum dapat dikirim ke sana; pekerjaan ditolak dan tidak dijalankan di sini sebagai gantinya. Pilih target lain, atau tetapkan bahwa nama itu berarti komputer ini: tenon compute bind %{name} local.</translation>
    </message>
    <message>
        <source>AMD runs ROCm, never CUDA</source>
        <translation>AMD menjalankan ROCm, tidak pernah CUDA</translation>
    </message>
    <message>
        <source>Must be asked for first (quota request)</source>
        <translation>Harus diminta dulu (permintaan kuota)</translation>
    </message>
    <message>
        <source>Whether it must be asked for first is unknown</source>
        <translation>Tidak diketahui apakah harus diminta dulu</translation>
    </message>
    <message>
        <source>Processor is %{has}, you need %{needed}</source>
        <translation>Prosesornya %{has}, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>Kind of processor unknown</source>
        <translation>Jenis prosesor tidak diketahui</translation>
    </message>
    <message>
        <source>CUDA version of the framework unknown</source>
        <translation>Versi CUDA framework tidak diketahui</translation>
    </message>
    <message>
        <source>Is of category %{category}</source>
        <translation>Termasuk kategori %{category}</translation>
    </message>
    <message>
        <source>For clusters only, not for instances</source>
        <translation>Hanya untuk kluster, tidak untuk instans</translation>
    </message>
    <message>
        <source>Cores %{has}, you need %{needed}</source>
        <translation>Inti %{has}, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>Cores %{has}, you want at most %{needed}</source>
        <translation>Inti %{has}, Anda menginginkan paling banyak %{needed}</translation>
    </message>
    <message>
        <source>%{generation} ends with CUDA %{last}.x, you chose %{chosen}</source>
        <translation>%{generation} berakhir di CUDA %{last}.x, Anda memilih %{chosen}</translation>
    </message>
    <message>
        <source>%{generation} needs CUDA %{least}, you chose %{chosen}</source>
        <translation>%{generation} memerlukan CUDA %{least}, Anda memilih %{chosen}</translation>
    </message>
    <message>
        <source>Temporary disk %{has} GiB, you need %{needed}</source>
        <translation>Disk sementara %{has} GiB, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>Temporary disk unknown</source>
        <translation>Disk sementara tidak diketahui</translation>
    </message>
    <message>
        <source>%{framework} build has no sm_%{capability}</source>
        <translation>Build %{framework} tidak memiliki sm_%{capability}</translation>
    </message>
    <message>
        <source>Unknown for which GPUs this build of %{framework} was made</source>
        <translation>Tidak diketahui untuk GPU mana build %{framework} ini dibuat</translation>
    </message>
    <message>
        <source>%{generation} is not among the generations you chose</source>
        <translation>%{generation} tidak termasuk generasi yang Anda pilih</translation>
    </message>
    <message>
        <source>GPU generation unknown</source>
        <translation>Generasi GPU tidak diketahui</translation>
    </message>
    <message>
        <source>GPUs %{has}, you need %{needed}</source>
        <translation>GPU %{has}, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>GPU memory %{has} GiB, you need %{needed}</source>
        <translation>Memori GPU %{has} GiB, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>GPU memory unknown</source>
        <translation>Memori GPU tidak diketahui</translation>
    </message>
    <message>
        <source>Has %{share} of a GPU, you need %{needed}</source>
        <translation>Memiliki %{share} GPU, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>CUDA versions of %{gpu} unknown</source>
        <translation>Versi CUDA untuk %{gpu} tidak diketahui</translation>
    </message>
    <message>
        <source>Unknown whether there is low priority</source>
        <translation>Tidak diketahui apakah ada prioritas rendah</translation>
    </message>
    <message>
        <source>Memory %{has} GiB, you need %{needed}</source>
        <translation>Memori %{has} GiB, Anda memerlukan %{needed}</translation>
    </message>
    <message>
        <source>Memory unknown</source>
        <translation>Memori tidak diketahui</translation>
    </message>
    <message>
        <source>Has no GPU</source>
        <translation>Tidak memiliki GPU</translation>
    </message>
    <message>
        <source>Never low priority</source>
        <translation>Tidak pernah berprioritas rendah</translation>
    </message>
    <message>
        <source>No premium storage</source>
        <translation>Tanpa penyimpanan premium</translation>
    </message>
    <message>
        <source>No RDMA</source>
        <translation>Tanpa RDMA</translation>
    </message>
    <message>
        <source>Not isolated</source>
        <translation>Tidak terisolasi</translation>
    </message>
    <message>
        <source>Not among the sizes Azure ML documents</source>
        <translation>Tidak termasuk ukuran yang didokumentasikan Azure ML</translation>
    </message>
    <message>
        <source>No region known that has it</source>
        <translation>Tidak ada wilayah yang diketahui memilikinya</translation>
    </message>
    <message>
        <source>NVIDIA runs CUDA, never ROCm</source>
        <translation>NVIDIA menjalankan CUDA, tidak pernah ROCm</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} of %{free} free cores</source>
        <translation>Cocok, memakai %{needed} dari %{free} inti yang bebas</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} cores of a quota without limit</source>
        <translation>Cocok, memakai %{needed} inti dari kuota tanpa batas</translation>
    </message>
    <message>
        <source>Premium storage unknown</source>
        <translation>Penyimpanan premium tidak diketahui</translation>
    </message>
    <message>
        <source>Costs %{price} USD an hour, you allow %{most}</source>
        <translation>Biayanya %{price} USD per jam, Anda membolehkan %{most}</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Harga tidak diketahui</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, family limit %{limit}, %{used} used</source>
        <translation>Memerlukan %{needed} inti, batas keluarga %{limit}, terpakai %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: family not in the sheet</source>
        <translation>Kuota tidak diketahui: keluarga ini tidak ada di lembar</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, low-priority limit %{limit}, %{used} used</source>
        <translation>Memerlukan %{needed} inti, batas prioritas rendah %{limit}, terpakai %{used}</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, limit of the region %{limit}, %{used} used</source>
        <translation>Memerlukan %{needed} inti, batas wilayah %{limit}, terpakai %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: no sheet</source>
        <translation>Kuota tidak diketahui: tidak ada lembar</translation>
    </message>
    <message>
        <source>RDMA unknown</source>
        <translation>RDMA tidak diketahui</translation>
    </message>
    <message>
        <source>Not in %{region}</source>
        <translation>Tidak ada di %{region}</translation>
    </message>
    <message>
        <source>In none of the %{count} regions</source>
        <translation>Tidak ada di satu pun dari %{count} wilayah</translation>
    </message>
    <message>
        <source>Retired %{date}</source>
        <translation>Dihentikan %{date}</translation>
    </message>
    <message>
        <source>Retired, on an unknown date</source>
        <translation>Dihentikan, tanggalnya tidak diketahui</translation>
    </message>
    <message>
        <source>Will be retired %{date}</source>
        <translation>Akan dihentikan %{date}</translation>
    </message>
    <message>
        <source>Unknown whether this ROCm build runs on %{gpu}</source>
        <translation>Tidak diketahui apakah build ROCm ini berjalan di %{gpu}</translation>
    </message>
    <message>
        <source>Not offered to this subscription</source>
        <translation>Tidak ditawarkan untuk langganan ini</translation>
    </message>
    <message>
        <source>Unknown whether this subscription has it</source>
        <translation>Tidak diketahui apakah langganan ini memilikinya</translation>
    </message>
    <message>
        <source>%{path} is no whole quota sheet: this line has a wrong value. Nothing of it is used.</source>
        <translation>%{path} bukan lembar kuota yang utuh: baris ini memuat nilai yang salah. Tidak ada yang dipakai darinya.</translation>
    </message>
    <message>
        <source>No catalogue was imported for “%{name}”. Known: %{known}.</source>
        <translation>Tidak ada katalog yang diimpor untuk “%{name}”. Yang dikenal: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is the service&apos;s answer that something failed: %{reason}. The catalogue stays as it was.</source>
        <translation>%{path} adalah jawaban layanan bahwa sesuatu gagal: %{reason}. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} has prices in %{currency}. Only those in USD are used.</source>
        <translation>%{path} memuat harga dalam %{currency}. Hanya yang dalam USD yang dipakai.</translation>
    </message>
    <message>
        <source>%{path} ends in the middle. Fetch it again; the catalogue stays as it was.</source>
        <translation>%{path} berakhir di tengah. Ambil lagi; katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} is empty. The catalogue stays as it was.</source>
        <translation>%{path} kosong. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} is no JSON that can be read. The catalogue stays as it was.</source>
        <translation>%{path} bukan JSON yang dapat dibaca. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} has no usable limit for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} tidak memuat batas yang dapat dipakai untuk “%{name}”. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} is one page of several. Import the others too, or prices and sizes are missing.</source>
        <translation>%{path} adalah satu halaman dari beberapa. Impor juga yang lain, jika tidak ada harga dan ukuran yang kurang.</translation>
    </message>
    <message>
        <source>%{path} has no file that ends in .json or .txt.</source>
        <translation>%{path} tidak memuat berkas yang berakhiran .json atau .txt.</translation>
    </message>
    <message>
        <source>%{path} does not say of which region it is. Name the file after it (usages-westeurope.json), or give the region.</source>
        <translation>%{path} tidak menyebut wilayahnya. Beri nama berkas menurut wilayahnya (usages-westeurope.json), atau berikan wilayahnya.</translation>
    </message>
    <message>
        <source>Nothing was found that a catalogue is made of: no sizes, prices or limits. The catalogue stays as it was.</source>
        <translation>Tidak ditemukan apa pun yang membentuk katalog: tidak ada ukuran, harga, atau batas. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} has no usable price for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} tidak memuat harga yang dapat dipakai untuk “%{name}”. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} does not say how large “%{name}” is. The catalogue stays as it was.</source>
        <translation>%{path} tidak menyebut seberapa besar “%{name}”. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} has more or longer entries than any real answer. The catalogue stays as it was.</source>
        <translation>%{path} memuat entri yang lebih banyak atau lebih panjang daripada jawaban sungguhan mana pun. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{path} is none of the answers that can be imported: SKUs, VM sizes, usages, quotas, retail prices, locations. The catalogue stays as it was.</source>
        <translation>%{path} bukan salah satu jawaban yang dapat diimpor: SKU, ukuran VM, pemakaian, kuota, harga eceran, lokasi. Katalog tetap seperti semula.</translation>
    </message>
    <message>
        <source>%{size} is for clusters only, not for a compute instance.</source>
        <translation>%{size} hanya untuk kluster, tidak untuk instans komputasi.</translation>
    </message>
    <message>
        <source>%{path} exists already. Choose another name, or change that target.</source>
        <translation>%{path} sudah ada. Pilih nama lain, atau ubah target itu.</translation>
    </message>
    <message>
        <source>“%{host}” is no host that can be reached by SSH.</source>
        <translation>“%{host}” bukan host yang dapat dicapai lewat SSH.</translation>
    </message>
    <message>
        <source>Nodes that always run: %{nodes}. They cost %{cost} USD a day at list price, also when there is nothing to do.</source>
        <translation>Simpul yang selalu berjalan: %{nodes}. Biayanya %{cost} USD per hari menurut harga daftar, juga ketika tidak ada pekerjaan.</translation>
    </message>
    <message>
        <source>An instance can be shut down after 15 minutes to 3 days (4320 minutes) without work, not after %{minutes}.</source>
        <translation>Instans dapat dimatikan setelah 15 menit sampai 3 hari (4320 menit) tanpa pekerjaan, bukan setelah %{minutes}.</translation>
    </message>
    <message>
        <source>The idle time of a cluster is a number of seconds from 0 on.</source>
        <translation>Waktu menganggur kluster adalah jumlah detik mulai dari 0.</translation>
    </message>
    <message>
        <source>The system disk of an instance has 120 GB: keep 1 to 2 GB of it free before it is stopped or restarted. A stopped instance still pays for its disk, address and load balancer.</source>
        <translation>Disk sistem sebuah instans berukuran 120 GB: sisakan 1 sampai 2 GB sebelum instans dihentikan atau dimulai ulang. Instans yang dihentikan tetap membayar disk, alamat, dan penyeimbang bebannya.</translation>
    </message>
    <message>
        <source>“%{kind}” is no kind of compute target. Possible: %{known}.</source>
        <translation>“%{kind}” bukan jenis target komputasi. Yang mungkin: %{known}.</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a compute target. Use 2 to %{most} letters, digits and dashes, beginning with a letter.</source>
        <translation>“%{name}” tidak dapat menjadi nama target komputasi. Gunakan 2 sampai %{most} huruf, angka, dan tanda hubung, diawali huruf.</translation>
    </message>
    <message>
        <source>%{size} never has low priority.</source>
        <translation>%{size} tidak pernah berprioritas rendah.</translation>
    </message>
    <message>
        <source>Say which VM size its nodes have.</source>
        <translation>Sebutkan ukuran VM node-nya.</translation>
    </message>
    <message>
        <source>From %{min} to %{max} nodes is no range: at least 1 at most, and not fewer than always run.</source>
        <translation>%{min} sampai %{max} node bukan rentang: maksimumnya paling sedikit 1 dan tidak kurang dari node yang selalu berjalan.</translation>
    </message>
    <message>
        <source>%{path} does not define a compute target.</source>
        <translation>%{path} tidak mendefinisikan target komputasi.</translation>
    </message>
    <message>
        <source>Azure ML&apos;s documentation does not name %{size}; the service may not offer it.</source>
        <translation>Dokumentasi Azure ML tidak menyebut %{size}; layanan mungkin tidak menawarkannya.</translation>
    </message>
    <message>
        <source>No price is known for %{size} in %{region}; it may not be offered there.</source>
        <translation>Tidak ada harga yang diketahui untuk %{size} di %{region}; mungkin tidak ditawarkan di sana.</translation>
    </message>
    <message>
        <source>Give the resource that is attached: /subscriptions/…/resourceGroups/…/providers/….</source>
        <translation>Berikan sumber daya yang dilampirkan: /subscriptions/…/resourceGroups/…/providers/….</translation>
    </message>
    <message>
        <source>No file of this workspace defines the compute target “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Tidak ada berkas di ruang kerja ini yang mendefinisikan target komputasi “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no region “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Katalog tidak memiliki wilayah “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no size “%{size}”.</source>
        <translation>Katalog tidak memiliki ukuran “%{size}”.</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is connected already. Disconnect it first.</source>
        <translation>Masukan “%{name}” pada langkah “%{step}” sudah terhubung. Putuskan dulu hubungannya.</translation>
    </message>
    <message>
        <source>“%{step}” reads from these steps and gives to them, so they cannot be one component without it. Take it in too.</source>
        <translation>“%{step}” membaca dari langkah-langkah ini dan memberi kepadanya, jadi tanpanya langkah-langkah ini tidak dapat menjadi satu komponen. Ikutkan juga.</translation>
    </message>
    <message>
        <source>“%{step}” runs first or last in this pipeline and cannot be a part of a component.</source>
        <translation>“%{step}” berjalan pertama atau terakhir di pipeline ini dan tidak dapat menjadi bagian komponen.</translation>
    </message>
    <message>
        <source>“%{step}” waits for all of “%{from}”. Connect an output of it instead.</source>
        <translation>“%{step}” menunggu “%{from}” seluruhnya. Hubungkan salah satu keluarannya saja.</translation>
    </message>
    <message>
        <source>“%{from}” waits for “%{to}”, so “%{to}” cannot read from it.</source>
        <translation>“%{from}” menunggu “%{to}”, jadi “%{to}” tidak dapat membaca darinya.</translation>
    </message>
    <message>
        <source>The component of “%{step}” is not known or is no pipeline, so there is nothing to take apart.</source>
        <translation>Komponen “%{step}” tidak dikenal atau bukan pipeline, jadi tidak ada yang dapat diuraikan.</translation>
    </message>
    <message>
        <source>What this is about is not in the pipeline any more. Nothing was changed.</source>
        <translation>Yang dimaksud sudah tidak ada di pipeline. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>“%{name}” cannot be a name here. Use letters, digits and _, and no digit at the start.</source>
        <translation>“%{name}” tidak dapat menjadi nama di sini. Gunakan huruf, angka, dan _, tanpa angka di awal.</translation>
    </message>
    <message>
        <source>There is already something named “%{name}”. Choose another name.</source>
        <translation>Sudah ada yang bernama “%{name}”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The step “%{step}” has nothing that fits here. Choose what to connect.</source>
        <translation>Langkah “%{step}” tidak memiliki apa pun yang cocok di sini. Pilih yang akan dihubungkan.</translation>
    </message>
    <message>
        <source>There are no steps of a pipeline on the clipboard.</source>
        <translation>Tidak ada langkah pipeline di papan klip.</translation>
    </message>
    <message>
        <source>An input of the pipeline cannot be its output. Put a step between them.</source>
        <translation>Masukan pipeline tidak dapat menjadi keluarannya. Letakkan sebuah langkah di antaranya.</translation>
    </message>
    <message>
        <source>This input takes %{type}, not %{given}.</source>
        <translation>Masukan ini menerima %{type}, bukan %{given}.</translation>
    </message>
    <message>
        <source>The places of the steps in %{path} cannot be read%{if reason} (%{reason})%{end}. The pipeline is shown without them.</source>
        <translation>Letak langkah di %{path} tidak dapat dibaca%{if reason} (%{reason})%{end}. Pipeline ditampilkan tanpanya.</translation>
    </message>
    <message>
        <source>%{path} is no pipeline: it has no steps under jobs.</source>
        <translation>%{path} bukan pipeline: tidak ada langkah di bawah jobs.</translation>
    </message>
    <message>
        <source>%{path} is still being read. Try again in a moment.</source>
        <translation>%{path} masih sedang dibaca. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>%{path} is no name for a picture. Use the ending .svg, .pdf or .png.</source>
        <translation>%{path} bukan nama gambar. Gunakan akhiran .svg, .pdf, atau .png.</translation>
    </message>
    <message>
        <source>%{path} is there already and differs from the library&apos;s. It was left as it is, and nothing was copied. Keep it and copy only what is missing, or rename it first.</source>
        <translation>%{path} sudah ada dan berbeda dari yang di pustaka. Berkas itu dibiarkan apa adanya, dan tidak ada yang disalin. Pertahankan dan salin hanya yang kurang, atau ganti dulu namanya.</translation>
    </message>
    <message>
        <source>The library has no component “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>Pustaka tidak memiliki komponen “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end}</translation>
    </message>
    <message>
        <source>The library of components was not found beside the program. Install the package again.</source>
        <translation>Pustaka komponen tidak ditemukan di samping program. Pasang lagi paketnya.</translation>
    </message>
    <message>
        <source>There is no template “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end} tenon template list names them all.</source>
        <translation>Tidak ada templat “%{name}”.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end} tenon template list menyebut semuanya.</translation>
    </message>
    <message>
        <source>%{path} is no text, so nothing can be read from it. Choose a Python script.</source>
        <translation>%{path} bukan teks, jadi tidak ada yang dapat dibaca darinya. Pilih skrip Python.</translation>
    </message>
    <message>
        <source>%{path} is nested too deeply to be read. Write its component by hand.</source>
        <translation>%{path} bersarang terlalu dalam untuk dibaca. Tulis komponennya sendiri.</translation>
    </message>
    <message>
        <source>There is no Python script in %{path} or its folder src. Choose the script itself.</source>
        <translation>Tidak ada skrip Python di %{path} atau di folder src-nya. Pilih skripnya langsung.</translation>
    </message>
    <message>
        <source>%{path} could not be read as a Python script. Write its component by hand.</source>
        <translation>%{path} tidak dapat dibaca sebagai skrip Python. Tulis komponennya sendiri.</translation>
    </message>
    <message>
        <source>%{path} is larger than 2 MiB, which no script is. Write its component by hand.</source>
        <translation>%{path} lebih besar dari 2 MiB, padahal tidak ada skrip sebesar itu. Tulis komponennya sendiri.</translation>
    </message>
    <message>
        <source>Python 3 was not found on this computer (%{path}). It is needed to read scripts; install python3.</source>
        <translation>Python 3 tidak ditemukan di komputer ini (%{path}). Python diperlukan untuk membaca skrip; pasang python3.</translation>
    </message>
    <message>
        <source>What reads scripts was not found beside the program. Install the package again.</source>
        <translation>Pembaca skrip tidak ditemukan di samping program. Pasang lagi paketnya.</translation>
    </message>
    <message>
        <source>%{path} has no sub-command “%{name}”. Possible: %{known}.</source>
        <translation>%{path} tidak memiliki subperintah “%{name}”. Yang mungkin: %{known}.</translation>
    </message>
    <message>
        <source>%{path} is not valid Python 3: %{reason}. Correct the line and try again.</source>
        <translation>%{path} bukan Python 3 yang sah: %{reason}. Perbaiki barisnya dan coba lagi.</translation>
    </message>
    <message>
        <source>Reading %{path} took longer than %{seconds} seconds and was stopped. Write its component by hand.</source>
        <translation>Membaca %{path} memakan lebih dari %{seconds} detik dan dihentikan. Tulis komponennya sendiri.</translation>
    </message>
    <message>
        <source>Say what to change: --set PATH=VALUE or --remove PATH, where PATH is one of these: %{known}.</source>
        <translation>Sebutkan yang akan diubah: --set JALUR=NILAI atau --remove JALUR, dengan JALUR salah satu dari ini: %{known}.</translation>
    </message>
    <message>
        <source>“%{path}” cannot be changed here.%{if nearest} Did you mean “%{nearest}”?%{end} Possible: %{known}.</source>
        <translation>“%{path}” tidak dapat diubah di sini.%{if nearest} Apakah maksud Anda “%{nearest}”?%{end} Yang mungkin: %{known}.</translation>
    </message>
    <message>
        <source>The command for %{name} ended with %{code}.%{if text} It said: %{text}%{end}</source>
        <translation>Perintah untuk %{name} berakhir dengan %{code}.%{if text} Pesannya: %{text}%{end}</translation>
    </message>
    <message>
        <source>The command for %{name} did not come to an end.%{if text} It said: %{text}%{end}</source>
        <translation>Perintah untuk %{name} tidak kunjung berakhir.%{if text} Pesannya: %{text}%{end}</translation>
    </message>
    <message>
        <source>Nobody works on its nodes (%{nodes}): that costs %{cost} USD an hour at list price.</source>
        <translation>Tidak ada yang bekerja di node-nya (%{nodes}): biayanya %{cost} USD per jam menurut harga daftar.</translation>
    </message>
    <message>
        <source>%{name} is not stopped: %{jobs} runs there or waits for it.</source>
        <translation>%{name} tidak dihentikan: %{jobs} berjalan di sana atau menunggunya.</translation>
    </message>
    <message>
        <source>Tenon Studio powers %{name} neither on nor off by itself. Enter your own command in its file under %{key} first.</source>
        <translation>Tenon Studio sendiri tidak menyalakan atau mematikan %{name}. Masukkan dahulu perintah Anda di berkasnya pada %{key}.</translation>
    </message>
    <message>
        <source>%{name} means this computer: there is nothing to start or stop. Simulate it (tag tenon.simulated) to learn how it would come and go.</source>
        <translation>%{name} berarti komputer ini: tidak ada yang dimulai atau dihentikan. Simulasikan (tag tenon.simulated) untuk mempelajari bagaimana ia datang dan pergi.</translation>
    </message>
    <message>
        <source>Stopped, an instance costs no computing, but its disk, its public address and its load balancer are still paid.</source>
        <translation>Saat berhenti, instans tidak memakan biaya komputasi, tetapi disk, alamat publik dan penyeimbang bebannya tetap dibayar.</translation>
    </message>
    <message>
        <source>“%{text}” is no duration. Write 1h30m, 45m, 90s or 1:30:00.</source>
        <translation>“%{text}” bukan durasi. Tulis 1h30m, 45m, 90s atau 1:30:00.</translation>
    </message>
    <message>
        <source>the job asks for %{wanted} cores, it has %{has}: it will take longer</source>
        <translation>pekerjaan meminta %{wanted} inti, ukuran ini punya %{has}: akan lebih lama</translation>
    </message>
    <message>
        <source>measured without a GPU; whether its GPU would make it shorter is not known</source>
        <translation>diukur tanpa GPU; apakah GPU-nya mempersingkat tidak diketahui</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory, it has %{has} GB</source>
        <translation>tidak muat: pekerjaan memakai memori %{peak} GB, ukuran ini punya %{has} GB</translation>
    </message>
    <message>
        <source>nobody has run it yet: say how long it takes</source>
        <translation>belum pernah dijalankan: sebutkan lamanya</translation>
    </message>
    <message>
        <source>does not fit: the job asks for GPUs (%{wanted}), it has %{has}</source>
        <translation>tidak muat: pekerjaan meminta GPU (%{wanted}), ukuran ini punya %{has}</translation>
    </message>
    <message>
        <source>no list price is known in this region</source>
        <translation>harga daftar tidak diketahui di wilayah ini</translation>
    </message>
    <message>
        <source>Say for which VM sizes: no target of this workspace has one.</source>
        <translation>Sebutkan ukuran VM-nya: tidak ada target di ruang kerja ini yang memilikinya.</translation>
    </message>
    <message>
        <source>if it takes as long as on this computer; how long on its %{cores} cores is not known</source>
        <translation>jika selama di komputer ini; lamanya di %{cores} inti-nya tidak diketahui</translation>
    </message>
    <message>
        <source>if it takes as long as where it ran%{if measured} (%{measured})%{end}; how long on %{gpu} is not known</source>
        <translation>jika selama di tempat ia dijalankan%{if measured} (%{measured})%{end}; lamanya di %{gpu} tidak diketahui</translation>
    </message>
    <message>
        <source>retired%{if date} on %{date}%{end}: nobody can start one</source>
        <translation>dihentikan%{if date} pada %{date}%{end}: tidak ada yang dapat memulainya</translation>
    </message>
    <message>
        <source>At most %{most} sizes are compared at once.</source>
        <translation>Paling banyak %{most} ukuran dibandingkan sekaligus.</translation>
    </message>
    <message>
        <source>Compute “%{value}” means this computer; the step runs here.</source>
        <translation>Komputasi “%{value}” berarti komputer ini; langkah dijalankan di sini.</translation>
    </message>
    <message>
        <source>More nodes were asked for than the target has (%{value}); the step gets all of them.</source>
        <translation>Node yang diminta lebih banyak daripada yang dimiliki target (%{value}); langkah mendapat semuanya.</translation>
    </message>
    <message>
        <source>“%{text}” is no action of a schedule with a trigger: start or stop.</source>
        <translation>“%{text}” bukan tindakan jadwal dengan pemicu: start atau stop.</translation>
    </message>
    <message>
        <source>“%{text}” is no cron expression of five fields.</source>
        <translation>“%{text}” bukan ungkapan cron dengan lima bidang.</translation>
    </message>
    <message>
        <source>“%{text}” is no part of a recurrence.</source>
        <translation>“%{text}” bukan bagian dari pengulangan.</translation>
    </message>
    <message>
        <source>The time zone “%{text}” is not known.</source>
        <translation>Zona waktu “%{text}” tidak dikenal.</translation>
    </message>
    <message>
        <source>waits for this computer&apos;s cores, memory or GPUs</source>
        <translation>menunggu inti, memori atau GPU komputer ini</translation>
    </message>
    <message>
        <source>waits for a free node of %{name}; all %{nodes} are taken</source>
        <translation>menunggu node bebas di %{name}; semua %{nodes} terpakai</translation>
    </message>
    <message>
        <source>waits for a node of %{name} that starts, %{seconds} s</source>
        <translation>menunggu node %{name} yang sedang mulai, %{seconds} dtk</translation>
    </message>
    <message>
        <source>waits: %{name} is stopped</source>
        <translation>menunggu: %{name} dihentikan</translation>
    </message>
    <message>
        <source>This is no text but binary data, so it cannot be shown as a table.</source>
        <translation>Ini bukan teks melainkan data biner, jadi tidak dapat ditampilkan sebagai tabel.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>The file %{path} changed while it was read. Read it again to see what is in it now.</source>
        <translation>Berkas %{path} berubah saat dibaca. Baca lagi untuk melihat isinya sekarang.</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>Tidak ada baris di dalamnya.</translation>
    </message>
    <message>
        <source>There is no column “%{name}”. To look for this text in all columns, write it in double quotes.</source>
        <translation>Tidak ada kolom “%{name}”. Untuk mencari teks ini di semua kolom, tulis dalam tanda kutip ganda.</translation>
    </message>
    <message>
        <source>A double quote in the filter is not closed.</source>
        <translation>Tanda kutip ganda di penyaring tidak ditutup.</translation>
    </message>
    <message>
        <source>A row is longer than 16 MB. Is a quote or a bracket never closed?</source>
        <translation>Ada baris yang lebih panjang dari 16 MB. Apakah tanda kutip atau kurung tidak pernah ditutup?</translation>
    </message>
    <message>
        <source>The MLTable file in %{path} cannot be followed (%{reason}). Paths of CSV, JSON lines and Parquet files on this computer can be.</source>
        <translation>Berkas MLTable di %{path} tidak dapat diikuti (%{reason}). Jalur berkas CSV, JSON lines dan Parquet di komputer ini dapat diikuti.</translation>
    </message>
    <message>
        <source>%{path} is no file that can be read.</source>
        <translation>%{path} bukan berkas yang dapat dibaca.</translation>
    </message>
    <message>
        <source>None of the first lines is JSON.</source>
        <translation>Tidak satu pun baris pertama berupa JSON.</translation>
    </message>
    <message>
        <source>The file is no list of JSON objects.</source>
        <translation>Berkas ini bukan daftar objek JSON.</translation>
    </message>
    <message>
        <source>Parquet files are read with the Python package pyarrow, which %{python} does not have. Install pyarrow for it (for all users), then read again.</source>
        <translation>Berkas Parquet dibaca dengan paket Python pyarrow, yang tidak dimiliki %{python}. Pasang pyarrow untuknya (bagi semua pengguna), lalu baca lagi.</translation>
    </message>
    <message>
        <source>Parquet files are read with Python and its package pyarrow, but this computer has no /usr/bin/python3. Install the packages python3 and pyarrow.</source>
        <translation>Berkas Parquet dibaca dengan Python dan paketnya pyarrow, tetapi komputer ini tidak punya /usr/bin/python3. Pasang paket python3 dan pyarrow.</translation>
    </message>
    <message>
        <source>The database %{path} has no tables.</source>
        <translation>Basis data %{path} tidak punya tabel.</translation>
    </message>
    <message>
        <source>The Parquet file %{path} cannot be read: %{reason}.</source>
        <translation>Berkas Parquet %{path} tidak dapat dibaca: %{reason}.</translation>
    </message>
    <message>
        <source>%{path} is not on this computer, so its data cannot be shown.</source>
        <translation>%{path} tidak ada di komputer ini, jadi datanya tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in the cache folder%{if reason} (%{reason})%{end}. Free some space on that disk and try again.</source>
        <translation>Tidak ada ruang untuk berkas sementara di folder cache%{if reason} (%{reason})%{end}. Kosongkan sedikit ruang di disk itu dan coba lagi.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it as UTF-8 to see it as a table.</source>
        <translation>Berkas ini teks UTF-16. Simpan sebagai UTF-8 untuk melihatnya sebagai tabel.</translation>
    </message>
    <message>
        <source>No line of an .amlignore file can name %{path}. Move that file out of the code folder.</source>
        <translation>Tidak ada baris .amlignore yang dapat menyebut %{path}. Pindahkan berkas itu keluar dari folder kode.</translation>
    </message>
    <message>
        <source>The engine of %{path} was started by %{user} (process %{pid}), and nobody else reaches it. What is there can be looked at; to run jobs of your own, copy the folder to a place where you may write.</source>
        <translation>Mesin untuk %{path} dijalankan oleh %{user} (proses %{pid}), dan tidak ada orang lain yang dapat menghubunginya. Isinya dapat dilihat; untuk menjalankan pekerjaan sendiri, salin folder itu ke tempat yang dapat Anda tulisi.</translation>
    </message>
    <message>
        <source>The folder of %{path} does not answer: what reads it cannot be foreseen. A job that reads it waits until it does.</source>
        <translation>Folder %{path} tidak menjawab: langkah yang membacanya tidak dapat diperkirakan. Pekerjaan yang membacanya menunggu sampai folder itu menjawab.</translation>
    </message>
    <message>
        <source>There is no place for “%{word}”. Write: %{usage}</source>
        <translation>Tidak ada tempat untuk “%{word}”. Tulis: %{usage}</translation>
    </message>
    <message>
        <source>Not all that was to be printed could be written. Is the disk full?</source>
        <translation>Tidak semua keluaran dapat ditulis. Apakah disk penuh?</translation>
    </message>
    <message>
        <source>%{size} (%{had}) was retired%{if date} on %{date}%{end}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) sudah dihentikan%{if date} pada %{date}%{end}.%{if instead} Ukuran terdekat yang masih ada ialah %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>%{size} (%{had}) will be retired on %{date}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size} (%{had}) akan dihentikan pada %{date}.%{if instead} Ukuran terdekat yang masih ada ialah %{instead} (%{has}).%{end}</translation>
    </message>
    <message>
        <source>The engine ends; the command for %{name} goes on by itself, and how it ended is not told any more.</source>
        <translation>Mesin berhenti; perintah untuk %{name} berjalan terus sendiri, dan hasilnya tidak diberitahukan lagi.</translation>
    </message>
    <message>
        <source>A command that starts or stops %{name} is still under way. Try again when it has ended.</source>
        <translation>Perintah yang memulai atau menghentikan %{name} masih berjalan. Coba lagi setelah selesai.</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory on a GPU, its GPUs have %{has} GB</source>
        <translation>tidak cukup: pekerjaan memakai %{peak} GB memori di satu GPU, GPU-nya punya %{has} GB</translation>
    </message>
    <message>
        <source>%{file} names %{path}, too, so it was not taken away and nothing was undone.</source>
        <translation>%{file} juga menyebut %{path}, jadi berkas itu tidak dihapus dan tidak ada yang diurungkan.</translation>
    </message>
    <message>
        <source>A quote %{if row}in row %{row}%{else}in the first line%{end} is not closed within 16 MB, so where its value ends cannot be told.</source>
        <translation>Tanda kutip %{if row}di baris %{row}%{else}di baris pertama%{end} tidak ditutup dalam 16 MB, jadi akhir nilainya tidak diketahui.</translation>
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
        <translation>masukan %1 berada di luar komputer ini dan tidak memiliki sidik jari</translation>
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
        <translation>masukan %1 sebelumnya %2, sekarang tidak diberikan</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 sebelumnya %2, sekarang %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name, here and in what follows.</extracomment>
        <translation>hasil %1 tidak disimpan untuk digunakan ulang</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>hasil terdahulu tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 was a forced rerun, and such results are not reused</source>
        <translation>%1 dijalankan ulang secara paksa, dan hasil seperti itu tidak digunakan ulang</translation>
    </message>
    <message>
        <source>the component of %1 was not deterministic then</source>
        <translation>komponen %1 saat itu tidak deterministik</translation>
    </message>
    <message>
        <source>an input of %1 was changed while it ran</source>
        <translation>sebuah masukan %1 diubah ketika sedang berjalan</translation>
    </message>
    <message>
        <source>%1 did not leave all its outputs</source>
        <translation>%1 tidak meninggalkan semua keluarannya</translation>
    </message>
    <message>
        <source>%1 showed the result of a job that was deleted</source>
        <translation>%1 menampilkan hasil pekerjaan yang sudah dihapus</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>langkah ini dinonaktifkan</translation>
    </message>
    <message>
        <source>it needs a result of %1, which is disabled</source>
        <extracomment>%1 are names of steps.</extracomment>
        <translation>memerlukan hasil %1, yang dinonaktifkan</translation>
    </message>
    <message>
        <source>of its code only %1 changed, which says what is to run</source>
        <extracomment>%1 is the file of a pipeline or job.</extracomment>
        <translation>dari kodenya hanya %1 yang berubah, yang menyatakan apa yang dijalankan</translation>
    </message>
    <message>
        <source>input %1 lies where nothing answers</source>
        <translation>masukan %1 ada di tempat yang tidak menjawab</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Reused</source>
        <translation>Guna ulang</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Antre</translation>
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
        <translation>Tidak diketahui</translation>
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
    <name>tenon::items::AssetsModel</name>
    <message>
        <source>not registered</source>
        <translation>belum terdaftar</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (diarsipkan)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Versi terbaru</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Didaftarkan</translation>
    </message>
    <message>
        <source>Job or file</source>
        <translation>Pekerjaan atau berkas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
</context>
<context>
    <name>tenon::items::Computes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1, %2 starting</source>
        <translation>%1, %2 sedang mulai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>No nodes</source>
        <translation>Tanpa node</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Sedang mulai</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Menganggur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Not reachable yet</source>
        <translation>Belum terjangkau</translation>
    </message>
    <message>
        <source>Compute cluster</source>
        <translation>Klaster komputasi</translation>
    </message>
    <message>
        <source>Compute instance</source>
        <translation>Instans komputasi</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Serverless</translation>
    </message>
    <message>
        <source>Attached machine</source>
        <translation>Mesin terpasang</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Mesin lewat SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Klaster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Mesin kontainer</translation>
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
        <translation>setiap hari pukul %1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 pukul %2 (%3)</translation>
    </message>
</context>
<context>
    <name>tenon::items::DraftPorts</name>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opsional</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter</source>
        <translation>Nama terdiri atas huruf, angka, dan _, serta diawali huruf</translation>
    </message>
    <message>
        <source>This name is there twice</source>
        <translation>Nama ini muncul dua kali</translation>
    </message>
    <message>
        <source>Write a range as 0 … 10</source>
        <translation>Tulis rentang sebagai 0 … 10</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>Perlu true atau false</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Perlu bilangan bulat</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>Perlu bilangan</translation>
    </message>
    <message>
        <source>The default is not among what is allowed</source>
        <translation>Nilai bawaan tidak termasuk yang diperbolehkan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Keharusan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Diperbolehkan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
</context>
<context>
    <name>tenon::items::QuotaModel</name>
    <message>
        <source>Low priority, all families</source>
        <translation>Prioritas rendah, semua keluarga</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>Semua keluarga di wilayah</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Terpakai</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bebas</translation>
    </message>
</context>
<context>
    <name>tenon::items::SizesModel</name>
    <message>
        <source>local</source>
        <translation>lokal</translation>
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
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>tanpa biaya</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <extracomment>Spoken by a screen reader: cores of a VM size.</extracomment>
        <translation>
            <numerusform>%n inti</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>harga tidak diketahui</translation>
    </message>
    <message>
        <source>%1 USD an hour</source>
        <translation>%1 USD per jam</translation>
    </message>
    <message>
        <source>%1 %2 GiB</source>
        <translation>%1 %2 GiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Inti</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generasi</translation>
    </message>
    <message>
        <source>Price/h</source>
        <translation>Harga/jam</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
</context>
<context>
    <name>tenon::items::VersionsModel</name>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made by job</source>
        <translation>Pekerjaan pembuat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>tenon::preview::TableModel</name>
    <message>
        <source>no value</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>number</source>
        <translation>bilangan</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>boolean</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>bersarang</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>%1 of %2 without a value (%3 %)</source>
        <translation>%1 dari %2 tanpa nilai (%3 %)</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>dari %1 sampai %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>rerata %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n nilai berbeda</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 different values</source>
        <translation>sekitar %1 nilai berbeda</translation>
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
        <translation>Studio desktop native untuk pembelajaran mesin.</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>Perangkat lunak bebas: Anda boleh memakai, membagikan, dan mengubahnya menurut GNU General Public License, versi 3. Program ini diberikan tanpa jaminan apa pun dan memakai:</translation>
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
    <name>tenon::ui::AssetActions</name>
    <message>
        <source>Register a file…</source>
        <translation>Daftarkan berkas…</translation>
    </message>
    <message>
        <source>Register from a file or folder…</source>
        <translation>Daftarkan dari berkas atau folder…</translation>
    </message>
    <message>
        <source>Register from a job&apos;s output…</source>
        <translation>Daftarkan dari keluaran pekerjaan…</translation>
    </message>
    <message>
        <source>Edit description and tags…</source>
        <translation>Sunting deskripsi dan tag…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Salin referensi</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Simpan salinan…</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>Arsipkan versi</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>Pulihkan versi</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>Hapus versi…</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>Aset tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 disalin ke papan klip</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are on the clipboard</source>
        <translation>
            <numerusform>%n referensi disalin ke papan klip</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was not archived</source>
        <translation>Versi tidak diarsipkan</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>Versi tidak dipulihkan</translation>
    </message>
    <message>
        <source>%1 is archived: it is left out of lists, and can still be used.</source>
        <translation>%1 diarsipkan: tidak tercantum lagi dalam daftar, tetapi tetap dapat dipakai.</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 dipulihkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are archived.</source>
        <translation>
            <numerusform>%n versi diarsipkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are restored.</source>
        <translation>
            <numerusform>%n versi dipulihkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Hapus versi</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Hapus %1 secara permanen?</translation>
    </message>
    <message>
        <source>The registration goes; the data stays where it lies. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>Pendaftarannya dihapus; datanya tetap di tempatnya. Tindakan ini tidak dapat diurungkan. Pengarsipan menyembunyikan versi dan tetap menyimpannya.</translation>
    </message>
    <message>
        <source>The files that were copied for it go as well. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>Berkas yang disalin untuk versi ini ikut dihapus. Tindakan ini tidak dapat diurungkan. Pengarsipan menyembunyikan versi dan tetap menyimpannya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>Versi tidak dihapus</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 telah dihapus</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <translation>Simpan salinan di</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>Menyalin %1…</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Salinan tidak disimpan</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 disalin ke %2</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>Jalankan sebagai pekerjaan…</translation>
    </message>
    <message>
        <source>Use in a new job…</source>
        <translation>Gunakan dalam pekerjaan baru…</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetPage</name>
    <message>
        <source>Overview</source>
        <translation>Ikhtisar</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Silsilah</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>Aset tidak dapat dibaca</translation>
    </message>
    <message>
        <source>There is nothing of this name</source>
        <translation>Tidak ada apa pun dengan nama ini</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Berkas tidak ada</translation>
    </message>
    <message>
        <source>%1 is not registered in this workspace, and no file describes it.</source>
        <translation>%1 tidak terdaftar di ruang kerja ini, dan tidak ada berkas yang menjelaskannya.</translation>
    </message>
    <message>
        <source>%1 was moved, deleted, or describes something else now.</source>
        <translation>%1 telah dipindahkan atau dihapus, atau kini menjelaskan hal lain.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Aset data</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Bagian halaman</translation>
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
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Didaftarkan</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Buka sebagai teks</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Daftarkan…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Tindakan lain</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>Tidak ada perintah</translation>
    </message>
    <message>
        <source>Reading the asset…</source>
        <translation>Membaca aset…</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>belum terdaftar</translation>
    </message>
    <message>
        <source>file of the workspace</source>
        <translation>berkas ruang kerja</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>diarsipkan</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>dibuat oleh %1</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>Berkas ruang kerja</translation>
    </message>
    <message>
        <source>Workspace file (%1)</source>
        <translation>Berkas ruang kerja (%1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (diarsipkan)</translation>
    </message>
    <message>
        <source>%1 (latest)</source>
        <translation>%1 (terbaru)</translation>
    </message>
    <message>
        <source>All versions…</source>
        <translation>Semua versi…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referensi</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
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
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>Didaftarkan oleh</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nama pekerjaan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Citra kontainer</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Berkas Conda</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Konteks build</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem operasi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>Yang dijalankan</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>Dibangun dari</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The files are not on this computer</source>
        <translation>Berkasnya tidak ada di komputer ini</translation>
    </message>
    <message>
        <source>They are at %1. Bind the reference to a folder here to see them.</source>
        <translation>Letaknya di %1. Ikat referensi itu ke folder di komputer ini untuk melihatnya.</translation>
    </message>
    <message>
        <source>The files are gone</source>
        <translation>Berkasnya sudah tidak ada</translation>
    </message>
    <message>
        <source>Nothing is at %1 any more. Put it back, or register a new version.</source>
        <translation>Tidak ada lagi apa pun di %1. Kembalikan berkasnya, atau daftarkan versi baru.</translation>
    </message>
    <message>
        <source>No code folder</source>
        <translation>Tidak ada folder kode</translation>
    </message>
    <message>
        <source>What it runs is in its command, or in its steps.</source>
        <translation>Yang dijalankannya ada di perintah atau di langkah-langkahnya.</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>Tidak ada berkas</translation>
    </message>
    <message>
        <source>The file does not say where they are.</source>
        <translation>Berkas YAML tidak menyebutkan letaknya.</translation>
    </message>
    <message>
        <source>The files of this version are not at %1 any more.</source>
        <translation>Berkas versi ini tidak ada lagi di %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s): %1</source>
        <translation>
            <numerusform>Berkas ini memiliki %n masalah: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Semua versi</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetsPage</name>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Lingkungan</translation>
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
        <source>Search name, tags and description</source>
        <translation>Cari nama, tag, dan deskripsi</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Cari di daftar</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>Termasuk yang diarsipkan</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Daftarkan…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Membaca daftar…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Change the words above.</source>
        <translation>Ubah kata pencarian di atas.</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Belum ada komponen</translation>
    </message>
    <message>
        <source>A component is a step that can be used again, described in a YAML file. Files of the workspace and registered versions stand here.</source>
        <translation>Komponen adalah langkah yang dapat dipakai kembali, dijelaskan dalam berkas YAML. Berkas ruang kerja dan versi terdaftar muncul di sini.</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>Belum ada lingkungan</translation>
    </message>
    <message>
        <source>An environment says what a step runs in: an image or a conda file.</source>
        <translation>Lingkungan menentukan tempat langkah berjalan: citra kontainer atau berkas conda.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Belum ada data</translation>
    </message>
    <message>
        <source>Register a file, a folder or what a job made to use it by name and version.</source>
        <translation>Daftarkan berkas, folder, atau hasil pekerjaan untuk memakainya menurut nama dan versi.</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Belum ada model</translation>
    </message>
    <message>
        <source>Register what a training job made, or a file or folder, to use it by name and version.</source>
        <translation>Daftarkan hasil pekerjaan pelatihan, atau berkas atau folder, untuk memakainya menurut nama dan versi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Buka sebagai teks</translation>
    </message>
</context>
<context>
    <name>tenon::ui::BindingField</name>
    <message>
        <source>Choose what %1 gets</source>
        <translation>Pilih yang diterima %1</translation>
    </message>
    <message>
        <source>Go to where %1 comes from</source>
        <translation>Buka asal %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>jalur atau azureml:nama:versi</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 menerima %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 needs something</source>
        <translation>%1 memerlukan sesuatu</translation>
    </message>
    <message>
        <source>%1 gets nothing</source>
        <translation>%1 tidak menerima apa pun</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasMap</name>
    <message>
        <source>Will run: %1</source>
        <translation>Akan dijalankan: %1</translation>
    </message>
    <message>
        <source>will run</source>
        <translation>akan dijalankan</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ditambah</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasPainter</name>
    <message>
        <source>disabled</source>
        <translation>dinonaktifkan</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartValues</name>
    <message>
        <source>Curve</source>
        <translation>Kurva</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Detik</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>Nilai grafik</translation>
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
    <message>
        <source>More options of the charts</source>
        <translation>Opsi grafik lainnya</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CloneDialog</name>
    <message>
        <source>Clone</source>
        <translation>Klona</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>Klona repositori</translation>
    </message>
    <message>
        <source>git is not installed, or could not be started.</source>
        <translation>git tidak terpasang, atau tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Ke dalam folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The repository gets a folder of its own.</source>
        <translation>Repositori mendapat foldernya sendiri.</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>Akan berada di %1</translation>
    </message>
    <message>
        <source>git could not clone it:</source>
        <translation>git tidak dapat mengklonanya:</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodeList</name>
    <message>
        <source>Code that goes along</source>
        <translation>Kode yang ikut serta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message numerus="yes">
        <source>Show the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Tampilkan kode yang ikut serta: %n berkas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>Sembunyikan kode yang ikut serta: %n berkas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Included files</source>
        <translation>Berkas yang disertakan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kecualikan</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodePane</name>
    <message>
        <source>As it ran</source>
        <translation>Saat dijalankan</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Perubahan sejak itu</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Bandingkan lagi</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Perubahan berikutnya</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Perubahan sebelumnya</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Berkas yang berubah</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>Perubahan pada berkas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Membandingkan…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>tidak dibandingkan</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tidak berubah</translation>
    </message>
    <message>
        <source>Nothing changed since it ran</source>
        <translation>Tidak ada yang berubah sejak dijalankan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed since it ran</source>
        <translation>
            <numerusform>%n berkas berubah sejak dijalankan</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Tidak dapat dibandingkan</translation>
    </message>
    <message>
        <source>It is not known which folder this code came from.</source>
        <translation>Folder asal kode ini tidak diketahui.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>What changed in it is shown here.</source>
        <translation>Perubahan di dalamnya ditampilkan di sini.</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>Berkas berubah</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>Berkas ini bukan teks, sehingga barisnya tidak ditampilkan.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Berkas ini terlalu besar untuk ditampilkan baris demi baris.</translation>
    </message>
    <message>
        <source>%1: %2 lines added, %3 removed</source>
        <translation>%1: %2 baris ditambahkan, %3 dihapus</translation>
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
    <name>tenon::ui::ComponentForm</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Tambah masukan</translation>
    </message>
    <message>
        <source>Remove the input</source>
        <translation>Hapus masukan</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Tambah keluaran</translation>
    </message>
    <message>
        <source>Remove the output</source>
        <translation>Hapus keluaran</translation>
    </message>
    <message>
        <source>Test run…</source>
        <translation>Uji jalan…</translation>
    </message>
    <message>
        <source>Runs this component alone, as a job of one step</source>
        <translation>Menjalankan komponen ini sendiri, sebagai pekerjaan satu langkah</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>is described in the text</source>
        <translation>diuraikan dalam teks</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComponentList</name>
    <message>
        <source>In this workspace</source>
        <translation>Di ruang kerja ini</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>Built-in library</source>
        <translation>Pustaka bawaan</translation>
    </message>
    <message>
        <source>Library: prepare data</source>
        <translation>Pustaka: menyiapkan data</translation>
    </message>
    <message>
        <source>Library: train</source>
        <translation>Pustaka: melatih</translation>
    </message>
    <message>
        <source>Library: score and evaluate</source>
        <translation>Pustaka: memprediksi dan mengevaluasi</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>Pustaka: %1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Baru-baru ini dipakai</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 menjadi %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>Masukan %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>Keluaran %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputePage</name>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Satu node per jam</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Biaya sejauh ini</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Open its YAML file</source>
        <translation>Buka berkas YAML-nya</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Move its file to the trash; the machine itself is not touched</source>
        <translation>Pindahkan berkasnya ke tempat sampah; mesinnya sendiri tidak disentuh</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>Yang berjalan dan tempatnya</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properti</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>Tidak ada target “%1”</translation>
    </message>
    <message>
        <source>Its file is not in the folder “compute” of the workspace any more.</source>
        <translation>Berkasnya tidak ada lagi di folder “compute” ruang kerja.</translation>
    </message>
    <message>
        <source>Reading the target…</source>
        <translation>Membaca target…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Menganggur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>simulated on this computer</source>
        <translation>disimulasikan di komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n inti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>memori %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>starts, ready in %1</source>
        <translation>sedang mulai, siap dalam %1</translation>
    </message>
    <message>
        <source>idle, goes in %1</source>
        <translation>menganggur, dilepas dalam %1</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>menganggur</translation>
    </message>
    <message>
        <source>No node is there. A job that names this target starts one.</source>
        <translation>Tidak ada node. Pekerjaan yang menyebut target ini akan memulainya.</translation>
    </message>
    <message>
        <source>Nothing runs or waits.</source>
        <translation>Tidak ada yang berjalan atau menunggu.</translation>
    </message>
    <message>
        <source>It is stopped. Jobs that name it wait until it is started.</source>
        <translation>Target dihentikan. Pekerjaan yang menyebutnya menunggu sampai dimulai.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Ukuran VM</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioritas rendah</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Khusus</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Sumber daya</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>On this computer, at once and as many as fit</source>
        <translation>Di komputer ini, langsung dan sebanyak yang muat</translation>
    </message>
    <message>
        <source>On this computer, one a simulated node</source>
        <translation>Di komputer ini, satu per node simulasi</translation>
    </message>
    <message>
        <source>Nowhere yet: jobs for this kind are refused</source>
        <translation>Belum di mana pun: pekerjaan untuk jenis ini ditolak</translation>
    </message>
    <message>
        <source>Jobs run</source>
        <translation>Pekerjaan berjalan</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Waktu menganggur</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Berhenti saat menganggur</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Start takes</source>
        <translation>Lama mulai</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>seketika</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>Mulai berikutnya</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Berhenti berikutnya</translation>
    </message>
    <message>
        <source>Next node goes</source>
        <translation>Node berikutnya dilepas</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>Perintah mulai</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Stop command</source>
        <translation>Perintah henti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>%1, list price of %2</source>
        <translation>%1, harga daftar %2</translation>
    </message>
    <message>
        <source>Now, an hour</source>
        <translation>Sekarang, per jam</translation>
    </message>
    <message>
        <source>Node time so far</source>
        <translation>Waktu node sejauh ini</translation>
    </message>
    <message>
        <source>%1 at list price</source>
        <translation>%1 menurut harga daftar</translation>
    </message>
    <message>
        <source>Simulated: nobody charges it.</source>
        <translation>Simulasi: tidak ada yang menagihnya.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>%1 tidak dimulai</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 tidak dihentikan</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 sedang mulai</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 dihentikan</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Tidak ada yang digandakan</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Mulai sendiri</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Berhenti sendiri</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, dinonaktifkan</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputesPage</name>
    <message>
        <source>Compute</source>
        <translation>Komputasi</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>Target baru…</translation>
    </message>
    <message>
        <source>Compute targets</source>
        <translation>Target komputasi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Ukuran VM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Satu node per jam</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Biaya sejauh ini</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Membaca daftar…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Menganggur</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>%1 so far, at list price</source>
        <translation>%1 sejauh ini, menurut harga daftar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>Buka sebagai teks</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CopyProgress</name>
    <message>
        <source>Copying to %1</source>
        <translation>Menyalin ke %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tersisa %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CostDialog</name>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Berapa biayanya di …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>seperti terukur</translation>
    </message>
    <message>
        <source>How long it takes on one node: 1h30m, 45m, 90s</source>
        <translation>Lamanya di satu node: 1h30m, 45m, 90s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>as the job has</source>
        <translation>seperti pada pekerjaan</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>Ukuran VM</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>Satu node per jam</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>Waktu node</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Berapa biayanya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Duration × list price × nodes. What nodes cost while they start and idle is not in it.</source>
        <translation>Durasi × harga daftar × node. Biaya node selama mulai dan menganggur tidak termasuk.</translation>
    </message>
    <message>
        <source>Nobody has run it yet. Say how long it takes on one node.</source>
        <translation>Belum pernah dijalankan. Sebutkan lamanya di satu node.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 of work in %n step(s).</source>
        <translation>
            <numerusform>Diukur pada pekerjaan %1: %2 kerja dalam %n langkah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused and count with the time they took when they ran.</source>
        <translation>
            <numerusform>%n di antaranya dipakai ulang dan dihitung dengan waktu saat dijalankan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>Pekerjaan itu tidak selesai: keseluruhannya bisa lebih lama.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataHeader</name>
    <message>
        <source>%1 · %2 % missing</source>
        <translation>%1 · %2 % kosong</translation>
    </message>
    <message>
        <source>≈ %1 different</source>
        <translation>≈ %1 berbeda</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>Isi tabel</translation>
    </message>
    <message>
        <source>Filter: a text, age&gt;30, city=&quot;New York&quot;, income= (no value)</source>
        <translation>Saring: teks, age&gt;30, city=&quot;New York&quot;, income= (tanpa nilai)</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Saring baris</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>Tabel basis data</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>Baris sebelumnya</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Baris berikutnya</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 baris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>sekitar %1 seluruhnya</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>menghitung…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>mengurutkan…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>menyaring…</translation>
    </message>
    <message>
        <source>shown: %1 to %2</source>
        <translation>ditampilkan: %1 sampai %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer values than there are columns, the first is row %1.</source>
        <translation>
            <numerusform>%n baris memiliki nilai lebih banyak atau lebih sedikit daripada jumlah kolom, yang pertama baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no JSON and are shown empty, the first is row %1.</source>
        <translation>
            <numerusform>%n baris bukan JSON dan ditampilkan kosong, yang pertama baris %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>Hanya %1 kolom pertama yang ditampilkan.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Urutkan naik</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Urutkan turun</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Urutan berkas</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>Hanya baris dengan nilai ini</translation>
    </message>
    <message>
        <source>Only rows without this value</source>
        <translation>Hanya baris tanpa nilai ini</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>A quote in the first line is never closed: all of the file is in it.</source>
        <translation>Tanda kutip di baris pertama tidak pernah ditutup: seluruh berkas termasuk di dalamnya.</translation>
    </message>
    <message>
        <source>A quote in row %1 is never closed: all that follows is in that value.</source>
        <translation>Tanda kutip di baris %1 tidak pernah ditutup: semua sesudahnya termasuk nilai itu.</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were copied.</source>
        <translation>Hanya %1 baris pertama dari %2 baris terpilih yang disalin.</translation>
    </message>
    <message>
        <source>Values longer than %1 bytes were cut in the copy.</source>
        <translation>Nilai yang lebih panjang dari %1 bita dipotong dalam salinan.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignInspector</name>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. What stands here can be changed when it is right again.</source>
        <translation>Teks tidak dapat dibaca pada baris %1. Yang ada di sini dapat diubah setelah teksnya benar lagi.</translation>
    </message>
    <message>
        <source>Pipeline › %1</source>
        <translation>Pipeline › %1</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed here.</source>
        <translation>Perlu bilangan bulat di atas 0 di sini.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>Langkah %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have in common is changed in all of them.</source>
        <translation>Yang sama pada semuanya diubah sekaligus.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>run with the pipeline</source>
        <translation>berjalan bersama pipeline</translation>
    </message>
    <message>
        <source>Steps run with the pipeline</source>
        <translation>Langkah-langkah berjalan bersama pipeline</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nama langkah</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Nama terdiri atas huruf, angka, dan _, serta diawali huruf.</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Langkah lain memakai nama ini.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>runs with the pipeline</source>
        <translation>berjalan bersama pipeline</translation>
    </message>
    <message>
        <source>The step runs with the pipeline</source>
        <translation>Langkah ini berjalan bersama pipeline</translation>
    </message>
    <message>
        <source>Kept in the tags of the pipeline (tenon.disabled). Azure itself would run the step.</source>
        <translation>Disimpan di tag pipeline (tenon.disabled). Azure sendiri akan tetap menjalankan langkah ini.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>for whoever reads it</source>
        <translation>untuk siapa pun yang membacanya</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Tanpa hubungan</translation>
    </message>
    <message>
        <source>A path or data asset…</source>
        <translation>Jalur atau aset data…</translation>
    </message>
    <message>
        <source>What %1 gets</source>
        <translation>Yang diterima %1</translation>
    </message>
    <message>
        <source>No step has an output that fits.</source>
        <translation>Tidak ada langkah dengan keluaran yang cocok.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Lainnya untuk %1</translation>
    </message>
    <message>
        <source>Set a value here</source>
        <translation>Tetapkan nilai di sini</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Kembali ke nilai bawaan</translation>
    </message>
    <message>
        <source>Make it an input of the pipeline</source>
        <translation>Jadikan masukan pipeline</translation>
    </message>
    <message>
        <source>Use the pipeline input %1</source>
        <translation>Gunakan masukan pipeline %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Register %1 as</source>
        <translation>Daftarkan %1 sebagai</translation>
    </message>
    <message>
        <source>register as…</source>
        <translation>daftarkan sebagai…</translation>
    </message>
    <message>
        <source>Compute and limits</source>
        <translation>Komputasi dan batas</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>target komputasi</translation>
    </message>
    <message>
        <source>as the pipeline says</source>
        <translation>sesuai pipeline</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>batas waktu</translation>
    </message>
    <message>
        <source>seconds, none</source>
        <translation>detik, tanpa batas</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>jumlah instans</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>tipe mesin</translation>
    </message>
    <message>
        <source>any</source>
        <translation>apa saja</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>memori bersama</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>lingkungan</translation>
    </message>
    <message>
        <source>command</source>
        <translation>perintah</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>sebuah folder</translation>
    </message>
    <message>
        <source>written in the component</source>
        <translation>tertulis di komponen</translation>
    </message>
    <message>
        <source>The component says it.</source>
        <translation>Komponen yang menyebutkannya.</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>Pekerjaan berikutnya</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Belum ada yang diketahui.</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>Sudah ada yang memakai nama ini.</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline component, %n step(s)</source>
        <translation>
            <numerusform>Komponen pipeline, %n langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline, %n step(s)</source>
        <translation>
            <numerusform>Pipeline, %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>description</source>
        <translation>deskripsi</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>eksperimen</translation>
    </message>
    <message>
        <source>from the folder</source>
        <translation>dari folder</translation>
    </message>
    <message>
        <source>Where nothing else is said</source>
        <translation>Jika tidak disebutkan lain</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>datastore</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>failed step</source>
        <translation>langkah gagal</translation>
    </message>
    <message>
        <source>the others go on</source>
        <translation>yang lain tetap berjalan</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>gunakan ulang</translation>
    </message>
    <message>
        <source>run all steps every time</source>
        <translation>jalankan semua langkah setiap kali</translation>
    </message>
    <message>
        <source>Inputs of the pipeline</source>
        <translation>Masukan pipeline</translation>
    </message>
    <message>
        <source>Name of the input %1</source>
        <translation>Nama masukan %1</translation>
    </message>
    <message>
        <source>Remove the input %1</source>
        <translation>Hapus masukan %1</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Tambah masukan</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Nilai %1</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Data %1</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>jalur atau azureml:nama:versi</translation>
    </message>
    <message>
        <source>Outputs of the pipeline</source>
        <translation>Keluaran pipeline</translation>
    </message>
    <message>
        <source>Name of the output %1</source>
        <translation>Nama keluaran %1</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>Hapus keluaran %1</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Tambah keluaran</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Mengapa langkah ini dijalankan?</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Designer</name>
    <message>
        <source>The places of the steps could not be read</source>
        <translation>Letak langkah tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The places of the steps were not saved</source>
        <translation>Letak langkah tidak disimpan</translation>
    </message>
    <message>
        <source>Canvas of the pipeline</source>
        <translation>Kanvas pipeline</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet. Drag a component here, double click, or type its name.</source>
        <translation>Pipeline ini belum memiliki langkah. Seret komponen ke sini, klik dua kali, atau ketik namanya.</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1: %2 The canvas shows the last that could.</source>
        <translation>Teks tidak dapat dibaca pada baris %1: %2 Kanvas menampilkan keadaan terakhir yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>Buka baris itu</translation>
    </message>
    <message>
        <source>The pipeline was not changed</source>
        <translation>Pipeline tidak diubah</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Ekspor gambar</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Gambar (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>Gambar tidak ditulis</translation>
    </message>
    <message>
        <source>The picture was written as %1</source>
        <translation>Gambar ditulis sebagai %1</translation>
    </message>
    <message>
        <source>%1 was changed in this workspace; it stays as it is here</source>
        <translation>%1 sudah diubah di ruang kerja ini; di sini tetap apa adanya</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation>Tambah komponen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Hapus dan sambungkan kembali</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
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
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Hubungkan ke…</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>Ganti dengan…</translation>
    </message>
    <message>
        <source>Enable or disable</source>
        <translation>Aktifkan atau nonaktifkan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kelompokkan</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Lepas dari grup</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Tambah komentar</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>Tata semua</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>Tata yang dipilih</translation>
    </message>
    <message>
        <source>Align the left edges</source>
        <translation>Ratakan tepi kiri</translation>
    </message>
    <message>
        <source>Align the upper edges</source>
        <translation>Ratakan tepi atas</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Sebar mendatar</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Sebar menurun</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>Jalankan sampai langkah terpilih</translation>
    </message>
    <message>
        <source>Run the selected steps again</source>
        <translation>Jalankan lagi langkah terpilih</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Tampilkan log</translation>
    </message>
    <message>
        <source>Find in the pipeline…</source>
        <translation>Cari di pipeline…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>Yang sudah dilakukan…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Ekspor gambar…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Tampilkan yang dipilih</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Ukuran penuh</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>Ganti nama langkah</translation>
    </message>
    <message>
        <source>Name of the step; what refers to it follows:</source>
        <translation>Nama langkah; yang merujuknya ikut berubah:</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Ganti nama grup</translation>
    </message>
    <message>
        <source>Title of the group:</source>
        <translation>Judul grup:</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Tidak ada yang dapat ditempel</translation>
    </message>
    <message>
        <source>%1 to %2 › %3</source>
        <translation>%1 ke %2 › %3</translation>
    </message>
    <message>
        <source>%1 from %2 › %3</source>
        <translation>%1 dari %2 › %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Hubungkan %1</translation>
    </message>
    <message>
        <source>No free port of another step fits.</source>
        <translation>Tidak ada port bebas yang cocok pada langkah lain.</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>Ganti %1 dengan</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>masalah</translation>
    </message>
    <message>
        <source>Steps of the pipeline</source>
        <translation>Langkah pipeline</translation>
    </message>
    <message>
        <source>No step has these words.</source>
        <translation>Tidak ada langkah dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Seperti saat dibuka</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>What was done; choose where to go back to</source>
        <translation>Yang sudah dilakukan; pilih keadaan yang ingin dituju</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1: %2 sejak %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Skipped: the step is disabled.</source>
        <translation>Dilewati: langkah ini dinonaktifkan.</translation>
    </message>
    <message>
        <source>Its result will be reused.</source>
        <translation>Hasilnya akan digunakan ulang.</translation>
    </message>
    <message>
        <source>Will run: %1</source>
        <translation>Akan dijalankan: %1</translation>
    </message>
    <message>
        <source>Will run, because a step before it runs.</source>
        <translation>Akan dijalankan, karena langkah sebelumnya dijalankan.</translation>
    </message>
    <message>
        <source>The pipeline was not saved</source>
        <translation>Pipeline tidak disimpan</translation>
    </message>
    <message>
        <source>The job was not submitted</source>
        <translation>Pekerjaan tidak dikirim</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>%1 telah dikirim</translation>
    </message>
    <message>
        <source>The job that is shown has no such step</source>
        <translation>Pekerjaan yang ditampilkan tidak memiliki langkah ini</translation>
    </message>
    <message>
        <source>What takes %1</source>
        <translation>Yang menerima %1</translation>
    </message>
    <message>
        <source>What gives %1</source>
        <translation>Yang memberi %1</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>Tambah komponen</translation>
    </message>
    <message>
        <source>This file is no component of the workspace</source>
        <translation>Berkas ini bukan komponen di ruang kerja</translation>
    </message>
    <message>
        <source>Remove the wire</source>
        <translation>Hapus kabel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>Bandingkan %1 dengan</translation>
    </message>
    <message>
        <source>This pipeline has no other job.</source>
        <translation>Pipeline ini tidak punya pekerjaan lain.</translation>
    </message>
    <message>
        <source>The jobs cannot be compared</source>
        <translation>Pekerjaan tidak dapat dibandingkan</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ in no step.</source>
        <translation>%1 dan %2 tidak berbeda pada langkah mana pun.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 changed, %4 added, %5 removed.</source>
        <translation>Dari %1 ke %2: %3 berubah, %4 ditambah, %5 dihapus.</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Akhiri perbandingan</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>Lipat atau buka grup</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Pilih dengan laso</translation>
    </message>
    <message>
        <source>Leave the sub-pipeline</source>
        <translation>Keluar dari sub-pipeline</translation>
    </message>
    <message>
        <source>Run again from the selected steps on</source>
        <translation>Jalankan lagi mulai dari langkah terpilih</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>Mengapa langkah ini dijalankan?</translation>
    </message>
    <message>
        <source>Compare the job with another…</source>
        <translation>Bandingkan pekerjaan dengan yang lain…</translation>
    </message>
    <message>
        <source>Rename the output</source>
        <translation>Ganti nama keluaran</translation>
    </message>
    <message>
        <source>Rename the input</source>
        <translation>Ganti nama masukan</translation>
    </message>
    <message>
        <source>Its name; what refers to it follows:</source>
        <translation>Namanya; yang merujuk padanya ikut berubah:</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 runs</source>
        <translation>Mengapa %1 dijalankan</translation>
    </message>
    <message>
        <source>%1 will run: %2</source>
        <translation>%1 akan dijalankan: %2</translation>
    </message>
    <message>
        <source>%1 will run, because %2 runs before it: %3</source>
        <translation>%1 akan dijalankan, karena %2 dijalankan sebelumnya: %3</translation>
    </message>
    <message>
        <source>Draw a wire from %1</source>
        <translation>Tarik kabel dari %1</translation>
    </message>
    <message>
        <source>%1 takes no such file</source>
        <translation>%1 tidak menerima berkas seperti itu</translation>
    </message>
    <message>
        <source>%1 is an input of the pipeline now</source>
        <translation>%1 kini menjadi masukan pipeline</translation>
    </message>
    <message>
        <source>Collapse to a component…</source>
        <translation>Ciutkan menjadi komponen…</translation>
    </message>
    <message>
        <source>Expand the component</source>
        <translation>Uraikan komponen</translation>
    </message>
    <message>
        <source>Collapse to a component</source>
        <translation>Ciutkan menjadi komponen</translation>
    </message>
    <message>
        <source>Name of the pipeline component; its file lies beside the pipeline&apos;s:</source>
        <translation>Nama komponen pipeline; berkasnya berada di samping berkas pipeline:</translation>
    </message>
    <message>
        <source>The file was not left out</source>
        <translation>Berkas tidak dikecualikan</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Tata</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignerBar</name>
    <message>
        <source>Add a component</source>
        <translation>Tambah komponen</translation>
    </message>
    <message>
        <source>Find in the pipeline</source>
        <translation>Cari di pipeline</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yang sudah dilakukan</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>Tata langkah</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message>
        <source>Next job:</source>
        <translation>Pekerjaan berikutnya:</translation>
    </message>
    <message>
        <source>Next job, %1:</source>
        <translation>Pekerjaan berikutnya, %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n reuse</source>
        <comment>steps whose results are used again</comment>
        <translation>
            <numerusform>%n digunakan ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <comment>steps that will run</comment>
        <translation>
            <numerusform>%n dijalankan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::EditForm</name>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Tulis satu tag per baris, masing-masing sebagai key=value.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Description and tags</source>
        <translation>Deskripsi dan tag</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
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
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileActions</name>
    <message>
        <source>New pipeline…</source>
        <translation>Pipeline baru…</translation>
    </message>
    <message>
        <source>New component…</source>
        <translation>Komponen baru…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Lingkungan baru…</translation>
    </message>
    <message>
        <source>New data asset…</source>
        <translation>Aset data baru…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Berkas baru…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Folder baru…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Pindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola berkas</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Salin jalur</translation>
    </message>
    <message>
        <source>Copy path within the workspace</source>
        <translation>Salin jalur di dalam ruang kerja</translation>
    </message>
    <message>
        <source>Undo file operation</source>
        <translation>Urungkan operasi berkas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>Berkas tidak dibuat</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Folder tidak dibuat</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>Nama %1 tidak diganti</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Tidak ada yang disalin</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Tidak ada yang dipindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Telah diurungkan</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>Operasi tidak berhasil diurungkan</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 ada di tempat sampah</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the trash</source>
        <translation>
            <numerusform>%n berkas ada di tempat sampah</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 telah dibuat</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made</source>
        <translation>
            <numerusform>%n salinan telah dibuat</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>Nama %1 diganti menjadi %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 dipindahkan ke %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that refer to it were changed</source>
        <translation>
            <numerusform>%n berkas yang merujuk kepadanya telah diubah</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved changes are saved first.</source>
        <translation>
            <numerusform>%n berkas dengan perubahan yang belum disimpan akan disimpan terlebih dahulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Simpan dan lanjutkan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to %1</source>
        <translation>
            <numerusform>%n tempat merujuk ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to what you are about to remove</source>
        <translation>
            <numerusform>%n tempat merujuk ke yang akan Anda hapus</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are, and name something that is not there.</source>
        <translation>Tempat-tempat itu tetap apa adanya, dan menyebut sesuatu yang tidak ada.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) and folders to %1?</source>
        <translation>
            <numerusform>Pindahkan %n berkas dan folder ke %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that refer to them are changed with them:</source>
        <translation>
            <numerusform>%n tempat yang merujuknya ikut diubah:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Tidak ada yang dipindahkan</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) and folders to %1</source>
        <translation>
            <numerusform>%n berkas dan folder dipindahkan ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Component from script…</source>
        <translation>Komponen dari skrip…</translation>
    </message>
    <message>
        <source>New pipeline like this…</source>
        <translation>Pipeline baru seperti ini…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Salinan %1</translation>
    </message>
    <message>
        <source>As job %1</source>
        <translation>Sebagai pekerjaan %1</translation>
    </message>
    <message>
        <source>The steps of this job with the values they had.</source>
        <translation>Langkah pekerjaan ini dengan nilai yang dipakainya.</translation>
    </message>
    <message>
        <source>Component from script</source>
        <translation>Komponen dari skrip</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Skrip Python (*.py)</translation>
    </message>
    <message>
        <source>The component was not made</source>
        <translation>Komponen tidak dibuat</translation>
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
        <translation>Batal</translation>
    </message>
    <message>
        <source>Both versions were merged</source>
        <translation>Keduanya digabungkan</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Teks berkas</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Pergi ke baris</translation>
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
        <translation>Tidak ada referensi di posisi kursor</translation>
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
        <translation>Berkas tidak disimpan. %1 Teks tetap ada di sini: atasi penyebabnya lalu simpan lagi, atau simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>Teks disimpan sebagai %1. Berkasnya sendiri tidak disimpan: %2</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept. The file has changed since.</source>
        <translation>Teks yang belum disimpan dari %1 dapat dipulihkan. Berkas telah diubah sejak itu.</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept.</source>
        <translation>Teks yang belum disimpan dari %1 dapat dipulihkan.</translation>
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
    <message>
        <source>Canvas</source>
        <translation>Kanvas</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePreview</name>
    <message>
        <source>Contents of the file</source>
        <translation>Isi berkas</translation>
    </message>
    <message>
        <source>What the model says of itself</source>
        <translation>Keterangan model tentang dirinya</translation>
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
        <source>%1, the beginning is shown</source>
        <translation>%1, bagian awal ditampilkan</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>Tanpa pratinjau</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown.</source>
        <translation>Gambar rusak, atau terlalu besar untuk ditampilkan.</translation>
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
        <translation>Pilih berkas di dalamnya untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>Berkas (belum) ada, atau sudah dihapus.</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Tidak dibuka</translation>
    </message>
    <message>
        <source>Opening a pickled file can run code that is in it, so it is never opened here. A script that you trust can read it.</source>
        <translation>Membuka berkas pickle dapat menjalankan kode di dalamnya, jadi tidak pernah dibuka di sini. Skrip yang Anda percayai dapat membacanya.</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>Tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>Jenis berkas ini tidak ditampilkan di sini. Model dan berkas biner lain tidak pernah dimuat.</translation>
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
        <source>Open in a tab</source>
        <translation>Buka di tab</translation>
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
        <translation>Bedakan huruf besar/kecil</translation>
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
            <numerusform>%n node</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>Menata graf…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>membuka graf tersendiri</translation>
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
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>An output feeds inputs only.</source>
        <translation>Keluaran hanya mengalir ke masukan.</translation>
    </message>
    <message>
        <source>An input is fed by outputs only.</source>
        <translation>Masukan hanya menerima dari keluaran.</translation>
    </message>
    <message>
        <source>A step cannot feed itself.</source>
        <translation>Langkah tidak dapat mengalir ke dirinya sendiri.</translation>
    </message>
    <message>
        <source>This would make a circle.</source>
        <translation>Ini akan membuat lingkaran.</translation>
    </message>
    <message>
        <source>Wire from %1 to %2</source>
        <translation>Kabel dari %1 ke %2</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>input of the pipeline</source>
        <translation>masukan pipeline</translation>
    </message>
    <message>
        <source>output of the pipeline</source>
        <translation>keluaran pipeline</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>dinonaktifkan</translation>
    </message>
    <message>
        <source>version %1 is there</source>
        <translation>ada versi %1</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>dalam grup %1</translation>
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
        <translation>Ruang kerja terkini</translation>
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
        <translation>Sedang terbuka</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>Terakhir dijalankan</translation>
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
        <translation>Buka contoh</translation>
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
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Buka log</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Jalankan lagi</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>Belum ada yang dijalankan di sini</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n inti</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>%1 of %2 GiB</source>
        <translation>%1 dari %2 GiB</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>%1 GiB free</source>
        <translation>%1 GiB tersisa</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baru</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klona</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>New pipeline from a template</source>
        <translation>Pipeline baru dari templat</translation>
    </message>
    <message>
        <source>with data to try it on; put yours in its place</source>
        <translation>dengan data untuk dicoba; ganti dengan data Anda</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pakai</translation>
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
    <name>tenon::ui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Inspector</name>
    <message>
        <source>The folder does not answer</source>
        <translation>Folder tidak merespons</translation>
    </message>
    <message>
        <source>The properties are shown as soon as it does.</source>
        <translation>Properti ditampilkan segera setelah folder merespons.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properti</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>Select a file, a job or an asset: what it is stands here.</source>
        <translation>Pilih berkas, pekerjaan, atau aset: keterangannya muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>Tidak ada keterangan tentangnya</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>Tampilkan %1 di pengelola berkas</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opsional</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
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
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Berkas Conda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Path of the data</source>
        <translation>Jalur data</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Menjalankan</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Pergi ke baris %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>langkah</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
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
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Memori puncak</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open the page of the step</source>
        <translation>Buka halaman langkah</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>diarsipkan</translation>
    </message>
    <message>
        <source>It is no longer registered.</source>
        <translation>Tidak lagi terdaftar.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Dibuat oleh</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Open the page of the job</source>
        <translation>Buka halaman pekerjaan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
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
        <translation>Baris perintah disalin ke papan klip</translation>
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
        <translation>Pekerjaan tidak dipulihkan</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>%n pekerjaan dipulihkan</numerusform>
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
    <message>
        <source>Undo the deletion</source>
        <translation>Urungkan penghapusan</translation>
    </message>
    <message>
        <source>New pipeline from this job…</source>
        <translation>Pipeline baru dari pekerjaan ini…</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>Berapa biayanya di …</translation>
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
        <translation>Pekerjaan ini tidak memiliki langkah.</translation>
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
        <translation>Dihemat penggunaan ulang</translation>
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
        <source>CPU time</source>
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
    <name>tenon::ui::JobSlider</name>
    <message>
        <source>Job on the canvas: %1</source>
        <translation>Pekerjaan di kanvas: %1</translation>
    </message>
    <message>
        <source>the draft, without a job</source>
        <translation>rancangan, tanpa pekerjaan</translation>
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
        <translation>Cari pekerjaan</translation>
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
        <translation>Cari nama, eksperimen, tag, loss&lt;0.5</translation>
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
        <translation>Bedakan huruf besar/kecil</translation>
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
        <translation>%1 belum mencetak apa pun.</translation>
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
        <translation>Tidak ada yang cocok</translation>
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
        <translation>Pekerjaan yang dikirim ditampilkan di sini sampai berakhir.</translation>
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
        <source>Engine ready</source>
        <translation>Mesin siap</translation>
    </message>
    <message>
        <source>Engine starting</source>
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
        <translation>Pilih dahulu berkas pipeline atau pekerjaan</translation>
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
        <source>Follow the desktop</source>
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
        <translation>Tidak ada pengelola berkas yang merespons; foldernya %1</translation>
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
        <translation>Isinya versi, struktur ruang kerja, dan log mesin, tanpa rahasia dan tanpa isi berkas Anda. Periksa sebelum Anda mengirimnya; semuanya teks biasa.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola berkas</translation>
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
        <translation>Pergi ke baris…</translation>
    </message>
    <message>
        <source>Suggest completions</source>
        <translation>Usulkan isian di sini</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>Pergi ke komponen atau definisi</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Perbaiki baris ini</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>Kerangka berkas</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>Alihkan komentar baris</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Gandakan baris</translation>
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
    <message>
        <source>Metrics</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation>As&amp;et</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Daftar data</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Daftar model</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>Daftar lingkungan</translation>
    </message>
    <message>
        <source>List of components</source>
        <translation>Daftar komponen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>This is registered already: %1, version %2</source>
        <translation>Ini sudah terdaftar: %1, versi %2</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>Tutup tab lain</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>Tutup semua tab</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Buka lagi tab yang ditutup</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Tab berikutnya</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Tab sebelumnya</translation>
    </message>
    <message>
        <source>Move tab beside the others</source>
        <translation>Pindahkan tab ke samping tab lain</translation>
    </message>
    <message>
        <source>Move tab below the others</source>
        <translation>Pindahkan tab ke bawah tab lain</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>Pindahkan tab ke jendela tersendiri</translation>
    </message>
    <message>
        <source>Move tab to the next group</source>
        <translation>Pindahkan tab ke grup berikutnya</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Pergi ke area berikutnya</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>Pergi ke area sebelumnya</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Show or hide the Inspector</source>
        <translation>Tampilkan atau sembunyikan Inspektor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>Tutup Inspektor</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Batalkan pekerjaan</translation>
    </message>
    <message>
        <source>Share of this computer&apos;s processors in use</source>
        <translation>Bagian prosesor komputer ini yang terpakai</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Pipeline</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Ruang kerja baru…</translation>
    </message>
    <message>
        <source>Clone a repository…</source>
        <translation>Klona repositori…</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Target komputasi baru</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Close the components</source>
        <translation>Tutup komponen</translation>
    </message>
    <message>
        <source>The pipeline was not made</source>
        <translation>Pipeline tidak dibuat</translation>
    </message>
    <message>
        <source>Canvas alone, or with the YAML</source>
        <translation>Kanvas saja, atau bersama YAML</translation>
    </message>
    <message>
        <source>Show or hide the components</source>
        <translation>Tampilkan atau sembunyikan komponen</translation>
    </message>
    <message>
        <source>New pipeline from a template…</source>
        <translation>Pipeline baru dari templat…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Ruang kerja baru</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ruang-kerja</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>Folder tidak dibuat</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>Pekerjaan tidak dibatalkan</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>kurang dari satu menit lagi</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>sekitar %n menit lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that have ended</source>
        <translation>Langkah yang sudah selesai</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Kuota dan katalog</translation>
    </message>
    <message>
        <source>List of compute targets</source>
        <translation>Daftar target komputasi</translation>
    </message>
    <message>
        <source>What would this draft cost on …</source>
        <translation>Berapa biaya draf ini di …</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>The compute targets cannot be read</source>
        <translation>Target komputasi tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>Tidak ada yang digandakan</translation>
    </message>
    <message>
        <source>No job has made this output yet. Run the pipeline, or show a job of it, to see its data.</source>
        <translation>Belum ada pekerjaan yang menghasilkan keluaran ini. Jalankan pipeline, atau tampilkan pekerjaannya, untuk melihat datanya.</translation>
    </message>
    <message>
        <source>Groups and comments</source>
        <translation>Grup dan komentar</translation>
    </message>
    <message>
        <source>Arrange and align</source>
        <translation>Tata dan ratakan</translation>
    </message>
    <message>
        <source>Zoom and panes</source>
        <translation>Zum dan panel</translation>
    </message>
    <message>
        <source>Not all jobs and assets were searched: %1</source>
        <translation>Tidak semua pekerjaan dan aset ditelusuri: %1</translation>
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
            <numerusform>%1, %n kecocokan</numerusform>
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
    <message>
        <source>Show values</source>
        <translation>Tampilkan nilai</translation>
    </message>
    <message numerus="yes">
        <source> · %n not above zero</source>
        <translation>
            <numerusform> · %n tidak di atas nol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::NewFileDialog</name>
    <message>
        <source>New folder</source>
        <translation>Folder baru</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Pipeline baru</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>Komponen baru</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Lingkungan baru</translation>
    </message>
    <message>
        <source>New data asset</source>
        <translation>Aset data baru</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Berkas baru</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>It begins with the least such a file needs, under the name %1.</source>
        <translation>Berkas diawali dengan isi minimal yang diperlukannya, dengan nama %1.</translation>
    </message>
    <message>
        <source>Files that define something end in .yml or .yaml; others are not found.</source>
        <translation>Berkas yang mendefinisikan sesuatu berakhiran .yml atau .yaml; yang lain tidak ditemukan.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Mulai dengan</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>Kanvas kosong</translation>
    </message>
    <message>
        <source>No steps yet: drag components onto it, or type their names.</source>
        <translation>Belum ada langkah: seret komponen ke sini, atau ketik namanya.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::NoteEdit</name>
    <message>
        <source>Text of the comment</source>
        <translation>Teks komentar</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>Cari komponen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ada yang ditemukan</translation>
    </message>
    <message>
        <source>No component has these words in its name, tags or ports.</source>
        <translation>Tidak ada komponen dengan kata-kata ini pada nama, tag, atau portnya.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>Belum ada komponen</translation>
    </message>
    <message>
        <source>Looking for components…</source>
        <translation>Mencari komponen…</translation>
    </message>
    <message>
        <source>Component files of the workspace and registered components stand here.</source>
        <translation>Berkas komponen di ruang kerja dan komponen terdaftar ada di sini.</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>Tambahkan ke pipeline</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Hapus dari favorit</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Tambahkan ke favorit</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>Buka berkasnya</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>Tampilkan versinya</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PathDialog</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 adalah berkas.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PickList</name>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PipelineJobs</name>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
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
        <translation>Nama</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>top folder of the workspace</source>
        <translation>folder teratas ruang kerja</translation>
    </message>
    <message>
        <source>This folder lies outside of the workspace.</source>
        <translation>Folder ini berada di luar ruang kerja.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PortsView</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>Masukan dan keluaran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Diperlukan</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Bawaan</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>Nilai yang diizinkan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opsional</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wajib</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PowerDialog</name>
    <message>
        <source>Start %1</source>
        <translation>Mulai %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Hentikan %1</translation>
    </message>
    <message>
        <source>This command of yours will run on this computer:</source>
        <translation>Perintah Anda ini akan dijalankan di komputer ini:</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>Pekerjaan orang lain di sana tidak terlihat dari sini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Mulai sekarang</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Hentikan sekarang</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>Mulai dalam %n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>Berhenti dalam %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
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
    <name>tenon::ui::QuickAdd</name>
    <message>
        <source>Search components</source>
        <translation>Cari komponen</translation>
    </message>
    <message>
        <source>Components that fit</source>
        <translation>Komponen yang cocok</translation>
    </message>
    <message>
        <source>No component fits. Escape closes the list.</source>
        <translation>Tidak ada komponen yang cocok. Escape menutup daftar.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickPage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Halaman ini tidak dapat ditampilkan</translation>
    </message>
    <message>
        <source>A part of Tenon Studio is missing; install it again.
%1</source>
        <translation>Ada bagian Tenon Studio yang hilang; pasang lagi.
%1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuotaPage</name>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>Imported: sizes %1, prices %2, limits %3.</source>
        <translation>Diimpor: ukuran %1, harga %2, batas %3.</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>Kuota dan katalog</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Import what az prints or the services answer: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, retail prices.</source>
        <translation>Impor keluaran az atau jawaban layanan: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, harga eceran.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Langganan</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>sesuai isi berkas</translation>
    </message>
    <message>
        <source>Region of the answers</source>
        <translation>Wilayah jawaban</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt)</source>
        <translation>Jawaban (*.json *.txt)</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Impor folder…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>Pasted answer</source>
        <translation>Jawaban yang ditempel</translation>
    </message>
    <message>
        <source>Or paste it here.</source>
        <translation>Atau tempel di sini.</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>Impor teks</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kuota</translation>
    </message>
    <message>
        <source>Filter by family or region</source>
        <translation>Saring menurut keluarga atau wilayah</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Atur batas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the selected limits</source>
        <translation>Hapus batas terpilih</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Semua wilayah</translation>
    </message>
    <message>
        <source>Make up for</source>
        <translation>Buat rekaan untuk</translation>
    </message>
    <message>
        <source>Cores a family</source>
        <translation>Inti per keluarga</translation>
    </message>
    <message>
        <source>Cores a GPU family</source>
        <translation>Inti per keluarga GPU</translation>
    </message>
    <message>
        <source>Low-priority cores</source>
        <translation>Inti prioritas rendah</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulasikan</translation>
    </message>
    <message>
        <source>Replaces the sheet with one that is made up, and is called so</source>
        <translation>Mengganti lembar kuota dengan lembar rekaan, dan menyebutnya demikian</translation>
    </message>
    <message>
        <source>Shipped with Tenon Studio</source>
        <translation>Disertakan dengan Tenon Studio</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Membaca katalog…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%n ukuran</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, put together on %2</source>
        <translation>%1, disusun pada %2</translation>
    </message>
    <message>
        <source>%1, imported for %2 on %3</source>
        <translation>%1, diimpor untuk %2 pada %3</translation>
    </message>
    <message>
        <source>No quota is known: no size is said to be within it.</source>
        <translation>Kuota tidak diketahui: tidak ada ukuran yang dianggap masuk kuota.</translation>
    </message>
    <message>
        <source>Simulated: made up, not that of a subscription.</source>
        <translation>Simulasi: rekaan, bukan kuota langganan.</translation>
    </message>
    <message>
        <source>Imported for %1 on %2</source>
        <translation>Diimpor untuk %1 pada %2</translation>
    </message>
    <message>
        <source>Typed in by hand</source>
        <translation>Diketik manual</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Teks yang ditempel</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterForm</name>
    <message>
        <source>File…</source>
        <translation>Berkas…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftarkan</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>Gunakan huruf, angka, tanda hubung, garis bawah, dan titik; awali dengan huruf atau angka.</translation>
    </message>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>Tulis satu tag per baris, masing-masing sebagai key=value.</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Berkas atau folder</translation>
    </message>
    <message>
        <source>Output of a job</source>
        <translation>Keluaran pekerjaan</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>Daftarkan versi</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>Aset data</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Lingkungan</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Keluaran</translation>
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
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>A YAML file that describes it</source>
        <translation>Berkas YAML yang menjelaskannya</translation>
    </message>
    <message>
        <source>A file, a folder or a reference</source>
        <translation>Berkas, folder, atau referensi</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sesuai isinya</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1 (model tercatat)</translation>
    </message>
    <message>
        <source>%1, the next number</source>
        <translation>%1, nomor berikutnya</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Tidak ada apa pun di jalur ini.</translation>
    </message>
    <message>
        <source>This file does not describe a component.</source>
        <translation>Berkas ini tidak menjelaskan komponen.</translation>
    </message>
    <message>
        <source>This file does not describe an environment.</source>
        <translation>Berkas ini tidak menjelaskan lingkungan.</translation>
    </message>
    <message>
        <source>No job has completed yet.</source>
        <translation>Belum ada pekerjaan yang selesai.</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered.</source>
        <translation>Pekerjaan ini tidak menghasilkan apa pun yang dapat didaftarkan.</translation>
    </message>
    <message>
        <source>Version %1 is there already, and a version never changes. Leave the field empty for the next number.</source>
        <translation>Versi %1 sudah ada, dan sebuah versi tidak pernah berubah. Kosongkan bidang ini untuk memakai nomor berikutnya.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>Gunakan huruf, angka, tanda hubung, garis bawah, dan titik; “latest” tidak boleh dipakai.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>Berkas YAML (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
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
        <translation>Batal</translation>
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
    <name>tenon::ui::RenameDialog</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ganti nama %1</translation>
    </message>
    <message>
        <source>Search for references</source>
        <translation>Pencarian referensi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>Tempat yang merujuk kepadanya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>tetap: %1</translation>
    </message>
    <message>
        <source>This file is not one of Azure Machine Learning: it may mean something else.</source>
        <translation>Berkas ini bukan berkas Azure Machine Learning: yang dimaksud mungkin hal lain.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Looking for places that refer to it…</source>
        <translation>Mencari tempat yang merujuk kepadanya…</translation>
    </message>
    <message>
        <source>Files that refer to it are changed with it, where you want that.</source>
        <translation>Berkas yang merujuk kepadanya ikut diubah, di tempat yang Anda kehendaki.</translation>
    </message>
    <message>
        <source>The search was stopped. Without it nothing is renamed; type again to search.</source>
        <translation>Pencarian dihentikan. Tanpa pencarian, tidak ada nama yang diganti; ketik lagi untuk mencari.</translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation>Tidak ada berkas yang merujuk kepadanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to it and are changed where they are ticked:</source>
        <translation>
            <numerusform>%n tempat merujuk kepadanya dan diubah bila dicentang:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ScriptDialog</name>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Component from %1</source>
        <translation>Komponen dari %1</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skrip</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>Masukan dan keluaran</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Yang akan ditulis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Membaca %1…</translation>
    </message>
    <message>
        <source>No component can be made of this.</source>
        <translation>Tidak ada komponen yang dapat dibuat dari ini.</translation>
    </message>
    <message>
        <source>No arguments were found in %1; it is run as it is.</source>
        <translation>Tidak ada argumen ditemukan di %1; skrip dijalankan apa adanya.</translation>
    </message>
    <message>
        <source>Found in %1 without running it. Correct what was guessed wrong; what is not ticked is left out.</source>
        <translation>Ditemukan di %1 tanpa menjalankannya. Perbaiki dugaan yang salah; yang tidak dicentang dikecualikan.</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>Nama terdiri dari huruf, angka dan _, dan diawali huruf.</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Ke %1</translation>
    </message>
    <message>
        <source>%1 is copied into the workspace, and the component beside it.</source>
        <translation>%1 disalin ke ruang kerja, dan komponen di sampingnya.</translation>
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
        <source>Animations</source>
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
        <translation>Beri tahu saat pekerjaan berakhir</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <translation>Pekerjaan yang dihapus</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Interpreter Python</translation>
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
        <source>Follow the desktop</source>
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
        <source>“Follow the desktop” takes over its light, dark and contrast setting.</source>
        <translation>“Seperti desktop” mengikuti pengaturan terang, gelap, dan kontras desktop.</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>Tanpa animasi</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>Bila tidak dicentang, animasi hanya dipakai untuk memperjelas sesuatu, kecuali desktop meminta tanpa animasi.</translation>
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
        <source>Hints and questions will be shown again</source>
        <translation>Petunjuk yang pernah ditampilkan akan ditampilkan lagi</translation>
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
        <translation>Tidak pernah</translation>
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
        <translation>Desktop memberi tahu Anda, meskipun tidak ada jendela yang terbuka.</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>Sampai sampah dikosongkan</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>Selama %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>Berapa lama pekerjaan masih dapat dipulihkan. Setelah itu berkasnya dihapus permanen; berkas yang dipakai model atau aset data terdaftar tetap ada.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Ruang kerja ini</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>Buka folder terlebih dahulu: interpreter dan penyimpanannya diatur di sini.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Dicari otomatis</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>Mulai sekarang pekerjaan memakai interpreter ini</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>Interpreter tidak diubah</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>Arti `python` dalam perintah ruang kerja ini. Kosong: lingkungan virtual yang aktif; jika tidak ada, python3 pertama yang memiliki modul yang diimpor skrip.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Free up space</source>
        <translation>Bebaskan</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>Penyimpanan tidak diperiksa</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 dibebaskan</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1, %n pekerjaan yang dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted jobs, and copies of code and outputs that no job uses any more.</source>
        <translation>Pekerjaan yang dihapus, serta salinan kode dan keluaran yang tidak lagi dipakai pekerjaan mana pun.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Kosongkan tempat sampah</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>%n pekerjaan yang dihapus akan hilang secara permanen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>Ruang sebesar %1 akan dibebaskan. Log, keluaran, dan metrik pekerjaan ini tidak dapat dipulihkan; berkas yang dipakai model atau aset data terdaftar tetap ada.</translation>
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
        <source>Default</source>
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Reset all</source>
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
        <source>Reassign</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 dipakai “%2”, yang kemudian tidak akan memiliki pintasan.</translation>
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
    <name>tenon::ui::Studio</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>Menunggu %1…</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Tidak ada %1.</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message>
        <source>Run every step anew, reuse nothing</source>
        <translation>Jalankan kembali setiap langkah, tanpa penggunaan ulang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
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
    <message>
        <source>a path or azureml:name:version (%1)</source>
        <translation>jalur atau azureml:name:version (%1)</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Diperlukan nilai di sini.</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>Nilai di sini tidak boleh kurang dari %1.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>Nilai di sini tidak boleh lebih dari %1.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Diperlukan salah satu dari ini: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be skipped: </source>
        <translation>
            <numerusform>%n langkah akan dilewati: </numerusform>
        </translation>
    </message>
    <message>
        <source>owner=me, goal=baseline</source>
        <translation>owner=me, goal=baseline</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Sesuai isi berkas</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Komputasi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags are written key=value, with commas.</source>
        <translation>Tag ditulis kunci=nilai, dipisah koma.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of a step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 menyebut apa yang dijalankan dan berada di dalam kode sebuah langkah. Setelah dikecualikan, langkah itu berjalan sekali lagi, lalu perubahan berkas ini bukan lagi alasan untuk berjalan.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Kecualikan dari kode</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TabGroup</name>
    <message>
        <source>Open documents</source>
        <translation>Dokumen yang terbuka</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TextField</name>
    <message>
        <source>several values</source>
        <translation>beberapa nilai</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Trail</name>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UseDialog</name>
    <message>
        <source>Use %1 in a new job</source>
        <translation>Gunakan %1 dalam pekerjaan baru</translation>
    </message>
    <message>
        <source>No job of this workspace runs a command of its own.</source>
        <translation>Tidak ada pekerjaan di ruang kerja ini yang menjalankan perintahnya sendiri.</translation>
    </message>
    <message>
        <source>No job or component of this workspace has an input of the type %1.</source>
        <translation>Tidak ada pekerjaan atau komponen di ruang kerja ini dengan masukan bertipe %1.</translation>
    </message>
    <message>
        <source>Nothing is changed in the file: the value goes into the form that starts the job.</source>
        <translation>Tidak ada yang diubah di berkas: nilainya masuk ke formulir yang memulai pekerjaan.</translation>
    </message>
    <message>
        <source>Job or component</source>
        <translation>Pekerjaan atau komponen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Masukan</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>Tempat yang cocok</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
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
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Graph of the lineage</source>
        <translation>Graf silsilah</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Silsilah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hal</translation>
    </message>
    <message>
        <source>State or version</source>
        <translation>Status atau versi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message numerus="yes">
        <source>used by more than %n job(s)</source>
        <translation>
            <numerusform>dipakai oleh lebih dari %n pekerjaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n job(s)</source>
        <translation>
            <numerusform>dipakai oleh %n pekerjaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n place(s) of the workspace&apos;s files</source>
        <translation>
            <numerusform>disebut di %n tempat dalam berkas ruang kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses it yet</source>
        <translation>Belum ada yang memakainya</translation>
    </message>
    <message>
        <source>Jobs that read it and files that name it stand here.</source>
        <translation>Pekerjaan yang membacanya dan berkas yang menyebutnya muncul di sini.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versi %2</translation>
    </message>
    <message>
        <source>Made by and from</source>
        <translation>Dibuat oleh dan dari</translation>
    </message>
    <message>
        <source>Used by jobs</source>
        <translation>Dipakai oleh pekerjaan</translation>
    </message>
    <message>
        <source>Named in files</source>
        <translation>Disebut di berkas</translation>
    </message>
    <message>
        <source>Made with it</source>
        <translation>Dibuat dengannya</translation>
    </message>
    <message>
        <source>%1, input %2</source>
        <translation>%1, masukan %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ValueEdit</name>
    <message>
        <source>A value is needed here.</source>
        <translation>Perlu nilai di sini.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Perlu bilangan bulat di sini.</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Perlu bilangan di sini.</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>Perlu setidaknya %1 di sini.</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>Paling banyak %1 di sini.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Perlu salah satu dari ini di sini: %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>salah satu dari %1</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>beberapa nilai</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>tanpa nilai</translation>
    </message>
</context>
<context>
    <name>tenon::ui::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WhyDialog</name>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>The lines that differ</source>
        <translation>Baris yang berbeda</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>Jalankan lagi dari sini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The code changed</source>
        <translation>Kode berubah</translation>
    </message>
    <message>
        <source>The code of that job is not known any more.</source>
        <translation>Kode pekerjaan itu tidak diketahui lagi.</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>Ini bukan teks, jadi tidak ada baris yang ditampilkan.</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>Terlalu besar untuk ditampilkan baris demi baris.</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>Tidak ada baris untuk dibandingkan.</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of the step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 menyebut apa yang dijalankan dan berada di dalam kode langkah ini. Setelah dikecualikan, langkah ini berjalan sekali lagi, lalu perubahan berkas ini bukan lagi alasan untuk berjalan.</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>Kecualikan dari kode</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardController</name>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n cocok</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit, %3 not shown</source>
        <translation>%1 tidak diketahui, %2 tidak cocok, %3 tidak ditampilkan</translation>
    </message>
    <message>
        <source>USD list prices, as of %1</source>
        <translation>Harga daftar dalam USD, per %1</translation>
    </message>
    <message>
        <source>USD prices of %1, as of %2</source>
        <translation>Harga USD dari %1, per %2</translation>
    </message>
    <message>
        <source>no sheet: unknown</source>
        <translation>tidak ada lembar: tidak diketahui</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulasi</translation>
    </message>
    <message>
        <source>%1 to %2.x</source>
        <translation>%1 sampai %2.x</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 atau lebih baru</translation>
    </message>
    <message>
        <source>ROCm only</source>
        <translation>hanya ROCm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>quota request needed</source>
        <translation>perlu permintaan kuota</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>tidak perlu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Azure ML compute cluster</source>
        <translation>Kluster komputasi Azure ML</translation>
    </message>
    <message>
        <source>Azure ML compute instance</source>
        <translation>Instans komputasi Azure ML</translation>
    </message>
    <message>
        <source>Azure ML serverless compute</source>
        <translation>Komputasi serverless Azure ML</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Kluster Kubernetes</translation>
    </message>
    <message>
        <source>Virtual machine attached to Azure ML</source>
        <translation>Mesin virtual yang dilampirkan ke Azure ML</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>Mesin lewat SSH</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Kluster Slurm</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>Mesin kontainer</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>Target komputasi baru</translation>
    </message>
    <message>
        <source>Size and scaling</source>
        <translation>Ukuran dan penskalaan</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Review YAML and create</source>
        <translation>Tinjau YAML dan buat</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Yang Anda perlukan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Map of the regions</source>
        <translation>Peta wilayah</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prosesor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Apa saja</translation>
    </message>
    <message>
        <source>GPU generation</source>
        <translation>Generasi GPU</translation>
    </message>
    <message>
        <source>fit / listed</source>
        <translation>cocok / terdaftar</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Inti</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memori GPU</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>Harga per jam</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>%1 GiB atau lebih</translation>
    </message>
    <message>
        <source>up to %1 USD</source>
        <translation>sampai %1 USD</translation>
    </message>
    <message>
        <source>Within my quota</source>
        <translation>Dalam kuota saya</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Terisolasi</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>Penyimpanan premium</translation>
    </message>
    <message>
        <source>Without a quota request</source>
        <translation>Tanpa permintaan kuota</translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation>Sembunyikan yang tidak cocok</translation>
    </message>
    <message>
        <source>Price for</source>
        <translation>Harga untuk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Didukung oleh</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Penghentian</translation>
    </message>
    <message>
        <source>Filter by name, GPU, series</source>
        <translation>Saring menurut nama, GPU, seri</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bebas</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>nobody can say yet; never counted as fitting</source>
        <translation>belum ada yang dapat memastikan; tidak pernah dihitung cocok</translation>
    </message>
    <message>
        <source>sizes of one series that fail alike share a row</source>
        <translation>ukuran satu seri yang gagal dengan alasan sama berbagi baris</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Bandingkan %1</translation>
    </message>
    <message>
        <source>Tick up to four sizes to compare them.</source>
        <translation>Centang hingga empat ukuran untuk membandingkannya.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>USD an hour, one node</source>
        <translation>USD per jam, satu node</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Tidak ada harga yang diketahui</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Cores and memory</source>
        <translation>Inti dan memori</translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>%1 inti, %2 GiB</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>Disk sementara</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Dihentikan pada</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Mengapa tidak cocok</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Yang tidak diketahui</translation>
    </message>
    <message>
        <source>The same size elsewhere</source>
        <translation>Ukuran yang sama di tempat lain</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Tampilkan %1</translation>
    </message>
    <message>
        <source>Choose a size in the table.</source>
        <translation>Pilih ukuran di tabel.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Node</translation>
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
        <translation>Menganggur sebelum diperkecil</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>Mati bila menganggur</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Khusus</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Prioritas rendah</translation>
    </message>
    <message>
        <source>can be taken away in the middle of a job</source>
        <translation>dapat diambil kembali di tengah pekerjaan</translation>
    </message>
    <message>
        <source>At rest %1, at most %2 USD an hour</source>
        <translation>Saat diam %1, paling banyak %2 USD per jam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Allow SSH to the nodes</source>
        <translation>Izinkan SSH ke node</translation>
    </message>
    <message>
        <source>What each target can be used for</source>
        <translation>Kegunaan setiap target</translation>
    </message>
    <message>
        <source>Automated ML</source>
        <translation>ML otomatis</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Perancang</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>Waktu nyata</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Tenon Studio runs jobs there</source>
        <translation>Tenon Studio menjalankan pekerjaan di sana</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>SDK only</source>
        <translation>hanya SDK</translation>
    </message>
    <message>
        <source>The file that is made</source>
        <translation>Berkas yang dibuat</translation>
    </message>
    <message>
        <source>The command that would do the same in Azure</source>
        <translation>Perintah yang melakukan hal sama di Azure</translation>
    </message>
    <message>
        <source>Azure has no command for this target; only the file is made.</source>
        <translation>Azure tidak memiliki perintah untuk target ini; hanya berkasnya yang dibuat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Open a workspace to make the file there.</source>
        <translation>Buka ruang kerja untuk membuat berkas di sana.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Membaca katalog…</translation>
    </message>
    <message>
        <source>No size has these words.</source>
        <translation>Tidak ada ukuran dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Semua wilayah</translation>
    </message>
    <message>
        <source>Any framework</source>
        <translation>Semua framework</translation>
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
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>Serbaguna</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Komputasi</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>High performance</source>
        <translation>Kinerja tinggi</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Semua ukuran</translation>
    </message>
    <message>
        <source>Azure ML</source>
        <translation>Azure ML</translation>
    </message>
    <message>
        <source>Azure ML clusters</source>
        <translation>Kluster Azure ML</translation>
    </message>
    <message>
        <source>Azure ML instances</source>
        <translation>Instans Azure ML</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Belum diumumkan</translation>
    </message>
    <message>
        <source>Not retired yet</source>
        <translation>Belum dihentikan</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>Yang sudah dihentikan juga</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Kunci publik</translation>
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
        <translation>Berkas kunci privat</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partisi</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>yang bawaan</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mesin</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>ID sumber daya</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have %1.</source>
        <translation>
            <numerusform>%n wilayah memiliki %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No job</source>
        <translation>Tanpa pekerjaan</translation>
    </message>
    <message numerus="yes">
        <source>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); then scale out.</source>
        <translation>
            <numerusform>Paling banyak memakai %1 GiB: mulailah dengan 150% dari itu, %2 GiB, dan %n inti; lalu tambah jumlah node.</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>disunting</translation>
    </message>
    <message>
        <source>Quota and catalogue…</source>
        <translation>Kuota dan katalog…</translation>
    </message>
    <message>
        <source>Size it for an earlier job</source>
        <translation>Sesuaikan dengan pekerjaan terdahulu</translation>
    </message>
    <message>
        <source>does not run the chosen framework</source>
        <translation>tidak menjalankan framework terpilih</translation>
    </message>
    <message>
        <source>The lines that go into a job</source>
        <translation>Baris yang masuk ke pekerjaan</translation>
    </message>
    <message>
        <source>Serverless compute is asked for in a job: copy these lines into it. No file is made.</source>
        <translation>Komputasi serverless diminta di dalam pekerjaan: salin baris ini ke dalamnya. Tidak ada berkas yang dibuat.</translation>
    </message>
    <message>
        <source>Only its definition is kept: neither Tenon Studio nor az makes or starts this target.</source>
        <translation>Hanya definisinya yang disimpan: baik Tenon Studio maupun az tidak membuat atau memulai target ini.</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>harga tidak diketahui</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>≈ %1 USD for one job</source>
        <translation>≈ %1 USD untuk satu pekerjaan</translation>
    </message>
    <message>
        <source>%1 as where it ran, and %2 idle</source>
        <translation>%1 seperti di tempat pekerjaan itu berjalan, dan %2 menganggur</translation>
    </message>
    <message>
        <source>%1 as where it ran</source>
        <translation>%1 seperti di tempat pekerjaan itu berjalan</translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit</source>
        <translation>%1 tidak diketahui, %2 tidak cukup</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>Mulai sendiri</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>Berhenti sendiri</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>Berhenti pukul</translation>
    </message>
    <message>
        <source>Access and schedule</source>
        <translation>Akses dan jadwal</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Simulate it on this computer</source>
        <translation>Simulasikan di komputer ini</translation>
    </message>
    <message>
        <source>Its nodes come, idle, go and cost here as they would there, and jobs run on them.</source>
        <translation>Node-nya datang, menganggur, pergi, dan berbiaya di sini seperti di sana, dan pekerjaan berjalan di atasnya.</translation>
    </message>
    <message>
        <source>Seconds until a node is there</source>
        <translation>Detik sampai node siap</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardPage</name>
    <message>
        <source>New compute target</source>
        <translation>Target komputasi baru</translation>
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
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
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
        <source>Open as text</source>
        <translation>Buka sebagai teks</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Tidak ada yang bernama “%1” di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name</source>
        <translation>
            <numerusform>%n lagi: ketik lebih banyak huruf dari namanya</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Semuanya…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versi</numerusform>
        </translation>
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
        <translation>%1%</translation>
    </message>
</context>
</TS>
