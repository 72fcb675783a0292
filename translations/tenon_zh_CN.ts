<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CompareModel</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <extracomment>%1 is a difference, %2 the same in per cent of the first value.</extracomment>
        <translation>%1（%2 %）</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，不同</translation>
    </message>
    <message>
        <source>%1, the same</source>
        <translation>%1，相同</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>JobsModel</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Metric %1, last value</source>
        <translation>指标 %1，最后一个值</translation>
    </message>
    <message>
        <source>Logged parameter %1</source>
        <translation>记录的参数 %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
</context>
<context>
    <name>assist</name>
    <message>
        <source>Tells what kind of file this is.</source>
        <translation>指明此文件的种类。</translation>
    </message>
    <message>
        <source>The kind of job or component.</source>
        <translation>作业或组件的种类。</translation>
    </message>
    <message>
        <source>The name it is known by. A job without one is given one.</source>
        <translation>用于识别的名称。没有名称的作业会自动获得一个。</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>版本，可以是数字或文本。</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>代替名称显示给用户的文字。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途说明。</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>便于查找的自定义名称和文本。</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>列出该作业时所属的实验。</translation>
    </message>
    <message>
        <source>Where it runs: azureml:NAME, local or serverless.</source>
        <translation>运行位置：azureml:NAME、local 或 serverless。</translation>
    </message>
    <message>
        <source>The command line. ${{inputs.NAME}} and ${{outputs.NAME}} stand for the inputs and outputs.</source>
        <translation>命令行。${{inputs.NAME}} 和 ${{outputs.NAME}} 代表输入和输出。</translation>
    </message>
    <message>
        <source>The folder whose files the command sees, relative to this file.</source>
        <translation>命令可以看到其中文件的文件夹，相对于此文件。</translation>
    </message>
    <message>
        <source>What it runs in: azureml:NAME:VERSION, a file, or a definition.</source>
        <translation>运行所用的环境：azureml:NAME:VERSION、文件或定义。</translation>
    </message>
    <message>
        <source>Environment variables of the command.</source>
        <translation>命令的环境变量。</translation>
    </message>
    <message>
        <source>How much of the computer it needs.</source>
        <translation>需要占用计算机的多少资源。</translation>
    </message>
    <message>
        <source>When it is stopped.</source>
        <translation>何时停止运行。</translation>
    </message>
    <message>
        <source>How several processes work together.</source>
        <translation>多个进程如何协同工作。</translation>
    </message>
    <message>
        <source>As whom it runs.</source>
        <translation>以何种身份运行。</translation>
    </message>
    <message>
        <source>false: it is run each time, never reused.</source>
        <translation>false：每次都运行，从不重用。</translation>
    </message>
    <message>
        <source>More files and folders that are put beside the code.</source>
        <translation>与代码放在一起的其他文件和文件夹。</translation>
    </message>
    <message>
        <source>The inputs by name.</source>
        <translation>按名称列出的输入。</translation>
    </message>
    <message>
        <source>The outputs by name.</source>
        <translation>按名称列出的输出。</translation>
    </message>
    <message>
        <source>The inputs by name, with their values.</source>
        <translation>按名称列出的输入及其值。</translation>
    </message>
    <message>
        <source>A file or folder, azureml:NAME:VERSION, or a URL.</source>
        <translation>文件或文件夹、azureml:NAME:VERSION 或 URL。</translation>
    </message>
    <message>
        <source>The steps by name.</source>
        <translation>按名称列出的步骤。</translation>
    </message>
    <message>
        <source>What holds for all steps.</source>
        <translation>对所有步骤生效的设置。</translation>
    </message>
    <message>
        <source>The kind of step.</source>
        <translation>步骤的种类。</translation>
    </message>
    <message>
        <source>What the step runs: a file, or azureml:NAME:VERSION.</source>
        <translation>步骤所运行的内容：文件或 azureml:NAME:VERSION。</translation>
    </message>
    <message>
        <source>What the input takes.</source>
        <translation>输入接受的内容。</translation>
    </message>
    <message>
        <source>The value where none is given.</source>
        <translation>未给出值时使用的值。</translation>
    </message>
    <message>
        <source>true: it may be left out.</source>
        <translation>true：可以省略。</translation>
    </message>
    <message>
        <source>The smallest value allowed.</source>
        <translation>允许的最小值。</translation>
    </message>
    <message>
        <source>The largest value allowed.</source>
        <translation>允许的最大值。</translation>
    </message>
    <message>
        <source>The values allowed.</source>
        <translation>允许的值。</translation>
    </message>
    <message>
        <source>How the data is brought to the step.</source>
        <translation>以何种方式将数据提供给步骤。</translation>
    </message>
    <message>
        <source>What the output is.</source>
        <translation>输出的内容。</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>以何种方式写入数据。</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>给出的内容。</translation>
    </message>
    <message>
        <source>The value itself.</source>
        <translation>值本身。</translation>
    </message>
    <message>
        <source>Where the output is kept.</source>
        <translation>输出的存放位置。</translation>
    </message>
    <message>
        <source>Registers the output as data of this name.</source>
        <translation>以此名称将输出注册为数据。</translation>
    </message>
    <message>
        <source>The version it is registered as.</source>
        <translation>注册时使用的版本。</translation>
    </message>
    <message>
        <source>The container image.</source>
        <translation>容器映像。</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>列有所需包的 Conda 文件。</translation>
    </message>
    <message>
        <source>Builds the image from a folder.</source>
        <translation>从文件夹生成映像。</translation>
    </message>
    <message>
        <source>The system in the image.</source>
        <translation>映像中的操作系统。</translation>
    </message>
    <message>
        <source>The folder that the image is built from.</source>
        <translation>用于生成映像的文件夹。</translation>
    </message>
    <message>
        <source>The Dockerfile in that folder.</source>
        <translation>该文件夹中的 Dockerfile。</translation>
    </message>
    <message>
        <source>How many computers it takes.</source>
        <translation>使用的计算机数量。</translation>
    </message>
    <message>
        <source>The kind of computer.</source>
        <translation>计算机的种类。</translation>
    </message>
    <message>
        <source>Shared memory, such as 2g.</source>
        <translation>共享内存，例如 2g。</translation>
    </message>
    <message>
        <source>More arguments for docker run.</source>
        <translation>docker run 的其他参数。</translation>
    </message>
    <message>
        <source>More, such as cores, memory_gb and gpus.</source>
        <translation>其他设置，例如 cores、memory_gb 和 gpus。</translation>
    </message>
    <message>
        <source>Seconds after which it is stopped.</source>
        <translation>超过此秒数后停止运行。</translation>
    </message>
    <message>
        <source>How many trials there are at most.</source>
        <translation>试验总数的上限。</translation>
    </message>
    <message>
        <source>How many trials run at once.</source>
        <translation>同时运行的试验数。</translation>
    </message>
    <message>
        <source>Seconds after which a trial is stopped.</source>
        <translation>超过此秒数后停止试验。</translation>
    </message>
    <message>
        <source>How the processes find each other.</source>
        <translation>进程之间如何相互发现。</translation>
    </message>
    <message>
        <source>Processes on each computer.</source>
        <translation>每台计算机上的进程数。</translation>
    </message>
    <message>
        <source>Workers of TensorFlow.</source>
        <translation>TensorFlow 的工作进程数。</translation>
    </message>
    <message>
        <source>Parameter servers of TensorFlow.</source>
        <translation>TensorFlow 的参数服务器数。</translation>
    </message>
    <message>
        <source>Where steps run that do not say it.</source>
        <translation>未指定运行位置的步骤在何处运行。</translation>
    </message>
    <message>
        <source>Where outputs are kept.</source>
        <translation>输出的存放位置。</translation>
    </message>
    <message>
        <source>Whether the other steps go on when one fails.</source>
        <translation>某个步骤失败时，其他步骤是否继续。</translation>
    </message>
    <message>
        <source>Whether a step runs whose optional input failed.</source>
        <translation>可选输入失败时，步骤是否仍然运行。</translation>
    </message>
    <message>
        <source>true: no step is reused.</source>
        <translation>true：不重用任何步骤。</translation>
    </message>
    <message>
        <source>The step that runs before all others.</source>
        <translation>在所有其他步骤之前运行的步骤。</translation>
    </message>
    <message>
        <source>The step that runs after all others.</source>
        <translation>在所有其他步骤之后运行的步骤。</translation>
    </message>
    <message>
        <source>What the data is.</source>
        <translation>数据的类型。</translation>
    </message>
    <message>
        <source>What the model is.</source>
        <translation>模型的类型。</translation>
    </message>
    <message>
        <source>How the values are picked.</source>
        <translation>值的选取方式。</translation>
    </message>
    <message>
        <source>The values that are tried, by name.</source>
        <translation>按名称列出的待尝试的值。</translation>
    </message>
    <message>
        <source>What is made best.</source>
        <translation>优化的目标。</translation>
    </message>
    <message>
        <source>When a trial is given up.</source>
        <translation>何时放弃试验。</translation>
    </message>
    <message>
        <source>What each trial runs.</source>
        <translation>每个试验运行的内容。</translation>
    </message>
    <message>
        <source>Which way is better.</source>
        <translation>向哪个方向优化。</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>脚本所记录的指标。</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>试验的比较方式。</translation>
    </message>
    <message>
        <source>After how many metrics it is looked at.</source>
        <translation>每隔多少个指标评估一次。</translation>
    </message>
    <message>
        <source>How many metrics are waited for first.</source>
        <translation>首次评估前要等待多少个指标。</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>试验最多可以落后的程度，以比率表示。</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>试验最多可以落后的程度。</translation>
    </message>
    <message>
        <source>How many of the trials are given up.</source>
        <translation>放弃的试验所占的比例。</translation>
    </message>
    <message>
        <source>How the values are spread.</source>
        <translation>值的分布方式。</translation>
    </message>
    <message>
        <source>The values to choose from.</source>
        <translation>可供选择的值。</translation>
    </message>
    <message>
        <source>The smallest value.</source>
        <translation>最小值。</translation>
    </message>
    <message>
        <source>The largest value.</source>
        <translation>最大值。</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Nothing was registered.</source>
        <translation>未注册任何内容。</translation>
    </message>
    <message>
        <source>%1 %2 is already registered with this content.</source>
        <translation>%1 %2 已用此内容注册。</translation>
    </message>
    <message>
        <source>Registered %1 %2.</source>
        <translation>已注册 %1 %2。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>From job</source>
        <translation>来源作业</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source> (latest)</source>
        <translation>（最新）</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>其版本</translation>
    </message>
    <message>
        <source>YAML file that describes it</source>
        <translation>描述它的 YAML 文件</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the definition before it is registered</source>
        <translation>PATH=VALUE，在注册前更改定义</translation>
    </message>
    <message>
        <source>its name (default: as in the file)</source>
        <translation>其名称（默认：与文件中相同）</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>其版本（默认：与文件中相同，否则为下一个编号）</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>KEY=VALUE, may be repeated</source>
        <translation>KEY=VALUE，可重复</translation>
    </message>
    <message>
        <source>file, folder or reference</source>
        <translation>文件、文件夹或引用</translation>
    </message>
    <message>
        <source>uri_file, uri_folder or mltable</source>
        <translation>uri_file、uri_folder 或 mltable</translation>
    </message>
    <message>
        <source>custom_model, mlflow_model or triton_model</source>
        <translation>custom_model、mlflow_model 或 triton_model</translation>
    </message>
    <message>
        <source>the job that made it</source>
        <translation>生成它的作业</translation>
    </message>
    <message>
        <source>the job&apos;s output (default: artifacts)</source>
        <translation>作业的输出（默认：artifacts）</translation>
    </message>
    <message>
        <source>register a version</source>
        <translation>注册一个版本</translation>
    </message>
    <message>
        <source>list the newest versions, or all versions of one</source>
        <translation>列出最新版本，或某一项的所有版本</translation>
    </message>
    <message>
        <source>only with this text in name, description or tags</source>
        <translation>仅名称、描述或标记中含有此文本的项</translation>
    </message>
    <message>
        <source>at most so many (default 100)</source>
        <translation>最多列出的数量（默认 100）</translation>
    </message>
    <message>
        <source>archived ones too</source>
        <translation>也包括已存档的项</translation>
    </message>
    <message>
        <source>only archived ones</source>
        <translation>仅已存档的项</translation>
    </message>
    <message>
        <source>show one version (default: the latest)</source>
        <translation>显示一个版本（默认：最新版本）</translation>
    </message>
    <message>
        <source>latest, or another alias</source>
        <translation>latest 或其他别名</translation>
    </message>
    <message>
        <source>copy its files into a folder</source>
        <translation>将其文件复制到文件夹</translation>
    </message>
    <message>
        <source>where to (default: here)</source>
        <translation>目标位置（默认：此处）</translation>
    </message>
    <message>
        <source>replace files that are there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>hide one version, or all, from lists; it can still be used</source>
        <translation>在列表中隐藏一个或所有版本；仍可使用</translation>
    </message>
    <message>
        <source>show an archived version again</source>
        <translation>重新显示已存档的版本</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>say where data, a datastore or a URL of the files lies here</source>
        <translation>指定文件中的数据、数据存储或 URL 在本机的位置</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>指定文件中的模型在本机的位置</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>指定文件中的组件对应哪个文件</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>取消其位置绑定</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>列出已绑定的内容</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>指定文件中的计算目标名称代表什么</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>取消其含义绑定</translation>
    </message>
    <message>
        <source>list compute names and where they run</source>
        <translation>列出计算目标名称及其运行位置</translation>
    </message>
    <message>
        <source>Fetching %1: %2 of %3</source>
        <translation>正在获取 %1：%2/%3</translation>
    </message>
    <message>
        <source>Fetching %1: %2</source>
        <translation>正在获取 %1：%2</translation>
    </message>
    <message>
        <source>The engine runs (process %1).</source>
        <translation>引擎正在运行（进程 %1）。</translation>
    </message>
    <message>
        <source>No engine runs.</source>
        <translation>没有引擎在运行。</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建版本</translation>
    </message>
    <message>
        <source>start the workspace&apos;s engine</source>
        <translation>启动工作区的引擎</translation>
    </message>
    <message>
        <source>say whether it runs and what it does</source>
        <translation>报告引擎是否在运行以及正在做什么</translation>
    </message>
    <message>
        <source>end it; steps that run go on</source>
        <translation>结束引擎；正在运行的步骤会继续</translation>
    </message>
    <message>
        <source>also while jobs run: the next engine takes them up</source>
        <translation>即使有作业正在运行：由下一个引擎接管</translation>
    </message>
    <message>
        <source>be the engine (started by itself where one is needed)</source>
        <translation>作为引擎运行（需要时会自动启动）</translation>
    </message>
    <message>
        <source>YAML file of a job or component</source>
        <translation>作业或组件的 YAML 文件</translation>
    </message>
    <message>
        <source>PATH=VALUE, changes the job before it is submitted (inputs.epochs=3)</source>
        <translation>PATH=VALUE，在提交前更改作业（inputs.epochs=3）</translation>
    </message>
    <message>
        <source>name of the job (default: generated)</source>
        <translation>作业名称（默认：自动生成）</translation>
    </message>
    <message>
        <source>experiment (default: this folder&apos;s name)</source>
        <translation>实验（默认：此文件夹的名称）</translation>
    </message>
    <message>
        <source>name for people</source>
        <translation>便于阅读的名称</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>每个步骤使用的计算目标</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE，命令作业的环境变量，可重复</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>运行每个步骤，不重用任何结果</translation>
    </message>
    <message>
        <source>run this step anew (outer.inner), may be repeated</source>
        <translation>重新运行此步骤（outer.inner），可重复</translation>
    </message>
    <message>
        <source>Nothing was submitted.</source>
        <translation>未提交任何内容。</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>重用</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code: %1 files, %2 bytes</source>
        <translation>代码：%1 个文件，%2 字节</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2). tenon job restore brings it back; tenon workspace gc --empty-trash frees the space.</source>
        <translation>%1 已移入回收站（%2）。使用 tenon job restore 可将其恢复；使用 tenon workspace gc --empty-trash 可释放空间。</translation>
    </message>
    <message>
        <source>name of the job</source>
        <translation>作业名称</translation>
    </message>
    <message>
        <source>follow it to its end; exit code 0 only when it completed</source>
        <translation>跟踪作业直到结束；仅当作业成功完成时退出代码为 0</translation>
    </message>
    <message>
        <source>submit a job</source>
        <translation>提交作业</translation>
    </message>
    <message>
        <source>say what would run and why, and what would be reused</source>
        <translation>说明哪些步骤会运行及其原因，以及哪些会被重用</translation>
    </message>
    <message>
        <source>list jobs, newest first</source>
        <translation>列出作业，最新的在前</translation>
    </message>
    <message>
        <source>steps of this job</source>
        <translation>此作业的步骤</translation>
    </message>
    <message>
        <source>at most so many (default 50)</source>
        <translation>最多列出的数量（默认 50）</translation>
    </message>
    <message>
        <source>only of this experiment</source>
        <translation>仅此实验的作业</translation>
    </message>
    <message>
        <source>only with this text in name, experiment or tags</source>
        <translation>仅名称、实验或标记中含有此文本的作业</translation>
    </message>
    <message>
        <source>only in this state (Running, Failed, …), may be repeated</source>
        <translation>仅处于此状态的作业（Running、Failed、…），可重复</translation>
    </message>
    <message>
        <source>command, pipeline or run</source>
        <translation>command、pipeline 或 run</translation>
    </message>
    <message>
        <source>only deleted ones</source>
        <translation>仅已删除的作业</translation>
    </message>
    <message>
        <source>show a job with its steps, inputs, outputs, parameters and metrics</source>
        <translation>显示作业及其步骤、输入、输出、参数和指标</translation>
    </message>
    <message>
        <source>follow a job to its end</source>
        <translation>跟踪作业直到结束</translation>
    </message>
    <message>
        <source>cancel a job or one of its steps</source>
        <translation>取消作业或其中一个步骤</translation>
    </message>
    <message>
        <source>hide a job from lists</source>
        <translation>在列表中隐藏作业</translation>
    </message>
    <message>
        <source>put a job into the trash</source>
        <translation>将作业移入回收站</translation>
    </message>
    <message>
        <source>bring an archived or deleted job back</source>
        <translation>恢复已存档或已删除的作业</translation>
    </message>
    <message>
        <source>copy outputs, logs and artifacts into a folder</source>
        <translation>将输出、日志和工件复制到文件夹</translation>
    </message>
    <message>
        <source>where to (default: a folder with the job&apos;s name)</source>
        <translation>目标位置（默认：以作业名称命名的文件夹）</translation>
    </message>
    <message>
        <source>only this output, may be repeated</source>
        <translation>仅此输出，可重复</translation>
    </message>
    <message>
        <source>outputs and artifacts of every step, too</source>
        <translation>也包括每个步骤的输出和工件</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics</source>
        <translation>说明两个作业的差异：设置、代码、参数、指标</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Reused</source>
        <translation>已重用</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Reused from</source>
        <translation>重用自</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU 时间</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1（来自 %2）</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>folder of the workspace (default: the nearest one upwards, else here)</source>
        <translation>工作区文件夹（默认：向上最近的一个，否则为当前文件夹）</translation>
    </message>
    <message>
        <source>table, json or tsv</source>
        <translation>table、json 或 tsv</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Tenon Studio on the command line: run pipelines and look after their results.</source>
        <translation>命令行中的 Tenon Studio：运行管道并管理其结果。</translation>
    </message>
    <message>
        <source>Job %1 in experiment %2</source>
        <translation>实验 %2 中的作业 %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>  … %1 bytes of %2 left out, see %3</source>
        <translation>  … 已略去 %2 的 %1 字节，请参阅 %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>作业会继续。再次跟踪请使用：tenon job stream %1</translation>
    </message>
    <message>
        <source>Cancel the job? [y/N] (Ctrl+C again: leave it running) </source>
        <translation>取消该作业？[y/N]（再按 Ctrl+C：让其继续运行） </translation>
    </message>
    <message>
        <source>Completed. Look at it again with: tenon job show %1</source>
        <translation>已完成。再次查看请使用：tenon job show %1</translation>
    </message>
    <message>
        <source>Not completed. Look at it again with: tenon job show %1</source>
        <translation>未完成。再次查看请使用：tenon job show %1</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区 %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>found for each job</source>
        <translation>为每个作业自动查找</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Jobs removed from the trash: %1</source>
        <translation>从回收站清除的作业：%1</translation>
    </message>
    <message>
        <source>Kept, because a registered asset uses its files: %1</source>
        <translation>因已注册的资产使用其文件而保留：%1</translation>
    </message>
    <message>
        <source>Would remove %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>将删除 %1 个已存储文件、%2 个目录树和 %3 个作业文件夹：%4</translation>
    </message>
    <message>
        <source>Removed %1 stored files, %2 trees and %3 job folders: %4</source>
        <translation>已删除 %1 个已存储文件、%2 个目录树和 %3 个作业文件夹：%4</translation>
    </message>
    <message>
        <source>Checked %1 stored files of %2 snapshots: %3</source>
        <translation>已检查 %2 个快照的 %1 个已存储文件：%3</translation>
    </message>
    <message>
        <source>all are there and unchanged</source>
        <translation>全部存在且未更改</translation>
    </message>
    <message>
        <source>%1 are missing or damaged</source>
        <translation>%1 个缺失或损坏</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>make a folder a workspace</source>
        <translation>将文件夹设为工作区</translation>
    </message>
    <message>
        <source>say where its data lies, whether it is trusted, and its settings</source>
        <translation>说明其数据的位置、是否受信任及其设置</translation>
    </message>
    <message>
        <source>how much its data takes on the disk, too</source>
        <translation>也包括其数据占用的磁盘空间</translation>
    </message>
    <message>
        <source>let what is in the folder run</source>
        <translation>允许运行文件夹中的内容</translation>
    </message>
    <message>
        <source>a moved folder: this is the same workspace</source>
        <translation>移动过的文件夹：这是同一个工作区</translation>
    </message>
    <message>
        <source>a copied folder: make it a workspace of its own</source>
        <translation>复制的文件夹：将其设为独立的工作区</translation>
    </message>
    <message>
        <source>remove what no job and no registered version uses</source>
        <translation>删除没有作业和已注册版本使用的内容</translation>
    </message>
    <message>
        <source>read everything that is kept and prove that it is whole</source>
        <translation>读取所有保存的内容并验证其完整</translation>
    </message>
    <message>
        <source>only say what would be removed</source>
        <translation>仅说明将删除什么</translation>
    </message>
    <message>
        <source>remove deleted jobs for good</source>
        <translation>永久移除已删除的作业</translation>
    </message>
    <message>
        <source>%1 files, %2 errors, %3 warnings</source>
        <translation>%1 个文件，%2 个错误，%3 个警告</translation>
    </message>
    <message>
        <source>tell every problem of files, or of all YAML files in a folder, with its place</source>
        <translation>报告文件或文件夹中所有 YAML 文件的每个问题及其位置</translation>
    </message>
    <message>
        <source>a file, may be repeated</source>
        <translation>一个文件，可重复</translation>
    </message>
    <message>
        <source>warnings too end with exit code 1</source>
        <translation>有警告时也以退出代码 1 结束</translation>
    </message>
    <message>
        <source>change values and nothing else of a file</source>
        <translation>更改文件中的值，其余内容不变</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>PATH=VALUE</source>
        <translation>PATH=VALUE</translation>
    </message>
    <message>
        <source>Saved %1. Look into it before you send it; all of it is plain text.</source>
        <translation>已保存 %1。发送前请查看其内容；全部是纯文本。</translation>
    </message>
    <message>
        <source>save a zip file that helps to find a fault; without secrets and file contents</source>
        <translation>保存一个有助于查找故障的 zip 文件；不含机密和文件内容</translation>
    </message>
    <message>
        <source>where to save it (default: in the current folder, with the time)</source>
        <translation>保存位置（默认：当前文件夹，文件名含时间）</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1（最后已知）</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>设置作业的 Python 解释器，或作业运行多少秒以上才在结束时由桌面通知；不给值则使用通常设置</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>正在读取代码：%1/%2 个文件</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>按原样重新提交作业：使用为其存储的代码和设置</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>%1 bytes, %2</source>
        <translation>%1 字节，%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Python and its packages</source>
        <translation>Python 及其包</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Resources and limits</source>
        <translation>资源和限制</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Uncommitted changes</source>
        <translation>未提交的更改</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出 %1</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>pipeline</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>终结点</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>compute target</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>原生的机器学习桌面工作室。</translation>
    </message>
    <message>
        <source>Folder of a workspace, or a file in one.</source>
        <translation>工作区文件夹，或其中的文件。</translation>
    </message>
    <message>
        <source>Show the job of this name.</source>
        <translation>显示此名称的作业。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>With --job: open the log, too.</source>
        <translation>与 --job 一起使用：同时打开日志。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something in Tenon Studio went wrong: %{reason}. Please report it with the engine log.</source>
        <translation>Tenon Studio 内部出错：%{reason}。请附上引擎日志进行报告。</translation>
    </message>
    <message>
        <source>Cannot open %{path}: %{reason}.</source>
        <translation>无法打开 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}.</source>
        <translation>无法读取 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot write %{path}: %{reason}. Nothing was changed.</source>
        <translation>无法写入 %{path}：%{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>The connection to the engine was closed before it answered.</source>
        <translation>与引擎的连接在其应答之前已关闭。</translation>
    </message>
    <message>
        <source>The connection to the engine was lost. Jobs that run go on; try again in a moment.</source>
        <translation>与引擎的连接已断开。正在运行的作业会继续；请稍后重试。</translation>
    </message>
    <message>
        <source>The socket %{path} belongs to another user, so nothing was sent to it. Remove it and try again.</source>
        <translation>套接字 %{path} 属于其他用户，因此未向其发送任何内容。请将其删除后重试。</translation>
    </message>
    <message>
        <source>The engine did not answer in time.</source>
        <translation>引擎未及时应答。</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>没有引擎为工作区 %{path} 应答。其中的 .tenon/engine.log 说明了引擎未启动的原因。</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>在本程序旁边和 PATH 中都未找到程序“tenon”。请重新安装 Tenon Studio。</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>文件夹 %{path} 是链接、属于他人或对他人开放，因此不使用。请将其删除后重试。</translation>
    </message>
    <message>
        <source>The engine %{program} could not be started: %{reason}.</source>
        <translation>无法启动引擎 %{program}：%{reason}。</translation>
    </message>
    <message>
        <source>%{path} is in use by another program.</source>
        <translation>%{path} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Cannot make the folder %{path}: %{reason}.</source>
        <translation>无法创建文件夹 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot remove %{path}: %{reason}.</source>
        <translation>无法删除 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>%{path} is larger than the limit of %{limit} bytes.</source>
        <translation>%{path} 超过了 %{limit} 字节的限制。</translation>
    </message>
    <message>
        <source>The artifact path &quot;%{path}&quot; is not allowed. Use a relative path without &quot;..&quot; that stays inside the run&apos;s artifacts.</source>
        <translation>不允许使用工件路径“%{path}”。请使用不含“..”且位于该运行的工件之内的相对路径。</translation>
    </message>
    <message>
        <source>A stored metric is damaged and cannot be read. The other metrics are not affected.</source>
        <translation>有一个已存储的指标已损坏，无法读取。其他指标不受影响。</translation>
    </message>
    <message>
        <source>The filter &quot;%{filter}&quot; cannot be understood near &quot;%{near}&quot;. Write conditions such as metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos;.</source>
        <translation>无法理解筛选条件“%{filter}”中“%{near}”附近的内容。请书写类似 metrics.accuracy &gt; 0.9 and params.kind = &apos;svm&apos; 的条件。</translation>
    </message>
    <message>
        <source>The request is no valid JSON.</source>
        <translation>该请求不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The tracking interface cannot listen on this computer&apos;s loopback address: %{reason}.</source>
        <translation>跟踪接口无法在本机的环回地址上侦听：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation>无法读取跟踪缓冲文件 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation>在查看完所有文件之前已停止。</translation>
    </message>
    <message>
        <source>additional_includes: %{name} is already in the code folder. Rename one of them.</source>
        <translation>additional_includes：代码文件夹中已有 %{name}。请重命名其中一个。</translation>
    </message>
    <message>
        <source>additional_includes: %{path} does not exist.</source>
        <translation>additional_includes：%{path} 不存在。</translation>
    </message>
    <message>
        <source>The stored list of files of a snapshot is damaged (line %{line}). Submit the job again to take a new snapshot.</source>
        <translation>快照中存储的文件列表已损坏（第 %{line} 行）。请重新提交作业以生成新的快照。</translation>
    </message>
    <message>
        <source>%{path} does not exist.</source>
        <translation>%{path} 不存在。</translation>
    </message>
    <message>
        <source>The code folder %{path} is not a folder.</source>
        <translation>代码文件夹 %{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>%{path} is not empty. Choose a new folder.</source>
        <translation>%{path} 不为空。请选择新文件夹。</translation>
    </message>
    <message>
        <source>%{path} has more than %{limit} files. Leave out what the job does not need with an .amlignore file.</source>
        <translation>%{path} 中的文件超过 %{limit} 个。请用 .amlignore 文件排除作业不需要的内容。</translation>
    </message>
    <message>
        <source>Cannot read %{path}: %{reason}. Change its permissions or leave it out with an .amlignore file.</source>
        <translation>无法读取 %{path}：%{reason}。请更改其权限，或用 .amlignore 文件将其排除。</translation>
    </message>
    <message>
        <source>Cannot write the zip file %{path}: %{reason}.</source>
        <translation>无法写入 zip 文件 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered, and a version never changes. Choose another version.</source>
        <translation>%{kind} %{name}:%{version} 已注册，而版本永不更改。请选择其他版本。</translation>
    </message>
    <message>
        <source>The database %{path} is in use by another program. Try again in a moment.</source>
        <translation>数据库 %{path} 正被其他程序使用。请稍后重试。</translation>
    </message>
    <message>
        <source>The database refused a change: %{reason}.</source>
        <translation>数据库拒绝了更改：%{reason}。</translation>
    </message>
    <message>
        <source>The database %{path} is damaged: %{reason}. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>数据库 %{path} 已损坏：%{reason}。未对其做任何更改。请从备份恢复，或移走 .tenon 文件夹以重新开始。</translation>
    </message>
    <message>
        <source>%{path} exists already and was not touched.</source>
        <translation>%{path} 已存在，未做改动。</translation>
    </message>
    <message>
        <source>The disk that holds %{path} is full. Free some space; nothing that was saved is lost.</source>
        <translation>%{path} 所在的磁盘已满。请释放一些空间；已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>%{path} is damaged: it does not say which workspace this is. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} 已损坏：其中未说明这是哪个工作区。请从备份恢复，或移走 .tenon 文件夹以重新开始。</translation>
    </message>
    <message>
        <source>Reading the database was stopped.</source>
        <translation>数据库的读取已停止。</translation>
    </message>
    <message>
        <source>The disk that holds %{path} reports an error: %{reason}.</source>
        <translation>%{path} 所在的磁盘报告错误：%{reason}。</translation>
    </message>
    <message>
        <source>There is already a job named %{name}. Choose another name.</source>
        <translation>已有名为 %{name} 的作业。请选择其他名称。</translation>
    </message>
    <message>
        <source>The key file %{path} is open to others, a link or not yours. Remove it; a new one is made.</source>
        <translation>密钥文件 %{path} 对他人开放、是链接或不属于您。请将其删除；系统会生成新的密钥文件。</translation>
    </message>
    <message>
        <source>The workspace has no database at %{path}. Submit a job or run “tenon workspace init” to make one.</source>
        <translation>该工作区在 %{path} 没有数据库。请提交作业或运行“tenon workspace init”来创建。</translation>
    </message>
    <message>
        <source>The workspace database has version %{found}, made by a newer Tenon Studio; this one knows version %{known}. It was not changed. Update Tenon Studio to open it.</source>
        <translation>该工作区的数据库版本为 %{found}，由更新的 Tenon Studio 创建；当前程序支持版本 %{known}。未对其做任何更改。请更新 Tenon Studio 后再打开。</translation>
    </message>
    <message>
        <source>There is no %{kind} %{name} with version %{version}.</source>
        <translation>没有版本为 %{version} 的 %{kind} %{name}。</translation>
    </message>
    <message>
        <source>There is no job %{name} in this workspace.</source>
        <translation>此工作区中没有作业 %{name}。</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is missing. Submit the job again to store it anew.</source>
        <translation>缺少一个已存储的文件（%{digest}）。请重新提交作业以再次存储。</translation>
    </message>
    <message>
        <source>%{path} is not a workspace yet. Submit a job or run “tenon workspace init” there.</source>
        <translation>%{path} 还不是工作区。请在其中提交作业或运行“tenon workspace init”。</translation>
    </message>
    <message>
        <source>%{path} is not a database. It was not changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>%{path} 不是数据库。未对其做任何更改。请从备份恢复，或移走 .tenon 文件夹以重新开始。</translation>
    </message>
    <message>
        <source>%{path} is a database of another program. It was not changed.</source>
        <translation>%{path} 是其他程序的数据库。未对其做任何更改。</translation>
    </message>
    <message>
        <source>A stored file (%{digest}) is damaged. Submit the job again to store it anew.</source>
        <translation>一个已存储的文件（%{digest}）已损坏。请重新提交作业以再次存储。</translation>
    </message>
    <message>
        <source>Cannot open the database %{path}: %{reason}.</source>
        <translation>无法打开数据库 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>The data of this workspace lies on the computer %{host}. Run jobs there.</source>
        <translation>此工作区的数据位于计算机 %{host} 上。请在那台计算机上运行作业。</translation>
    </message>
    <message>
        <source>The stored files in %{path} are damaged. Submit the job again to store them anew.</source>
        <translation>%{path} 中已存储的文件已损坏。请重新提交作业以再次存储。</translation>
    </message>
    <message>
        <source>The parameter %{key} is already %{old} and cannot become %{new}.</source>
        <translation>参数 %{key} 已经是 %{old}，不能变为 %{new}。</translation>
    </message>
    <message>
        <source>The database %{path} cannot be written: %{reason}.</source>
        <translation>无法写入数据库 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>The database %{path} reports an error: %{reason}. Please report it with the engine log.</source>
        <translation>数据库 %{path} 报告错误：%{reason}。请附上引擎日志进行报告。</translation>
    </message>
    <message>
        <source>The database is being closed. Nothing was changed.</source>
        <translation>数据库正在关闭。未做任何更改。</translation>
    </message>
    <message>
        <source>Something is too large for the database %{path}: %{reason}.</source>
        <translation>有内容过大，数据库 %{path} 无法容纳：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot remember what is trusted in %{path}: %{reason}.</source>
        <translation>无法记录 %{path} 中的信任信息：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot look at the running job in %{path}: %{reason}.</source>
        <translation>无法查看 %{path} 中正在运行的作业：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot start the keeper %{path}: %{reason}. Jobs run, but the engine would not be started again after a crash.</source>
        <translation>无法启动守护进程 %{path}：%{reason}。作业可以运行，但引擎崩溃后不会重新启动。</translation>
    </message>
    <message>
        <source>Cannot prepare the step in %{path}: %{reason}.</source>
        <translation>无法准备 %{path} 中的步骤：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot start the step&apos;s supervisor %{path}: %{reason}. Is Tenon Studio installed completely?</source>
        <translation>无法启动步骤的监管进程 %{path}：%{reason}。Tenon Studio 是否安装完整？</translation>
    </message>
    <message>
        <source>The tracking call was refused.</source>
        <translation>跟踪调用被拒绝。</translation>
    </message>
    <message>
        <source>Brackets $[[ … ]] are nested too deep at “%{text}”. Use fewer levels.</source>
        <translation>方括号 $[[ … ]] 在“%{text}”处嵌套过深。请减少层数。</translation>
    </message>
    <message>
        <source>The bracket “%{text}” has no ${{ … }} in it, so it stays in the text as it is. Write $[[ … ${{inputs.name}} … ]] for a part that is dropped when the input has no value.</source>
        <translation>方括号“%{text}”中没有 ${{ … }}，因此原样保留在文本中。对于输入没有值时应省略的部分，请写成 $[[ … ${{inputs.name}} … ]]。</translation>
    </message>
    <message>
        <source>The input “%{name}” in $[[ … ]] is not optional. Declare it with optional: true, or remove the brackets.</source>
        <translation>$[[ … ]] 中的输入“%{name}”不是可选的。请用 optional: true 声明它，或去掉方括号。</translation>
    </message>
    <message>
        <source>The bracket at “%{text}” has no ]], so it stays in the text as it is. Close it with ]].</source>
        <translation>“%{text}”处的方括号没有 ]]，因此原样保留在文本中。请用 ]] 将其闭合。</translation>
    </message>
    <message>
        <source>The expression ${{ }} is empty. Write a name in it, such as ${{inputs.data}}.</source>
        <translation>表达式 ${{ }} 为空。请在其中写入名称，例如 ${{inputs.data}}。</translation>
    </message>
    <message>
        <source>“%{text}” is no expression: there must be one name without blanks between ${{ and }}.</source>
        <translation>“%{text}”不是表达式：${{ 与 }} 之间必须是一个不含空格的名称。</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} 在此处没有值。请为该输入指定值或默认值，或将这部分放入 $[[ … ]]。</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>可选输入“%{name}”没有默认值，却用在 $[[ … ]] 之外：不提供它时运行会失败。请将这部分放入 $[[ … ]]，或指定默认值。</translation>
    </message>
    <message>
        <source>The expression at “%{text}” has no }}. Close it with }}.</source>
        <translation>“%{text}”处的表达式没有 }}。请用 }} 将其闭合。</translation>
    </message>
    <message>
        <source>“%{text}” is no expression this version knows. Use inputs.NAME, outputs.NAME, parent.inputs.NAME, parent.outputs.NAME, parent.jobs.STEP.outputs.NAME or search_space.NAME.</source>
        <translation>“%{text}”不是此版本能识别的表达式。请使用 inputs.NAME、outputs.NAME、parent.inputs.NAME、parent.outputs.NAME、parent.jobs.STEP.outputs.NAME 或 search_space.NAME。</translation>
    </message>
    <message>
        <source>%{text} names no declared input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向已声明的输入。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} names no declared output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向已声明的输出。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向管道的输入。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向管道的输出。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} names no parameter of the search space.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向搜索空间的参数。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text} 未指向管道的步骤。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}：步骤“%{step}”没有输入“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{step}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}：步骤“%{step}”没有输出“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no valid reference. Write azureml:NAME:VERSION, azureml:NAME@latest, azureml://… or a path.</source>
        <translation>“%{value}”（%{key}）不是有效的引用。请写成 azureml:NAME:VERSION、azureml:NAME@latest、azureml://… 或路径。</translation>
    </message>
    <message>
        <source>The list of choices of “%{name}” is empty. Give at least one value.</source>
        <translation>“%{name}”的选项列表为空。请至少给出一个值。</translation>
    </message>
    <message>
        <source>The command is empty. Write what to run.</source>
        <translation>命令为空。请写入要运行的内容。</translation>
    </message>
    <message>
        <source>The component name “%{name}” is not of small letters, digits and underscores; Azure ML may refuse it.</source>
        <translation>组件名称“%{name}”并非只由小写字母、数字和下划线组成；Azure ML 可能会拒绝它。</translation>
    </message>
    <message>
        <source>A pipeline component has no settings; these are ignored. Put them into the pipeline job.</source>
        <translation>管道组件没有设置；这些设置将被忽略。请将其放入管道作业。</translation>
    </message>
    <message>
        <source>“%{value}” is no cron expression: it needs five fields (minute, hour, day, month, day of the week).</source>
        <translation>“%{value}”不是 cron 表达式：需要五个字段（分钟、小时、日、月、星期）。</translation>
    </message>
    <message>
        <source>The default %{value} of “%{name}” is outside its range (least: %{min}, most: %{max}). Change the default or the range.</source>
        <translation>“%{name}”的默认值 %{value} 超出其范围（最小：%{min}，最大：%{max}）。请更改默认值或范围。</translation>
    </message>
    <message>
        <source>The default “%{value}” of “%{name}” does not fit its type %{type}. Change the default or the type.</source>
        <translation>“%{name}”的默认值“%{value}”与其类型 %{type} 不符。请更改默认值或类型。</translation>
    </message>
    <message>
        <source>The file is empty, or has only comments. Write the keys of a job, a component or another asset.</source>
        <translation>文件为空，或只有注释。请写入作业、组件或其他资产的键。</translation>
    </message>
    <message>
        <source>The name “%{name}” must have 3 to 32 letters, digits and single dashes, and start with a letter.</source>
        <translation>名称“%{name}”必须由 3 到 32 个字母、数字和单个短划线组成，并以字母开头。</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of %{key}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{value}”不是 %{key} 可用的值。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>该环境既未指定映像，也未指定生成文件夹或 conda 文件。请添加其中一项。</translation>
    </message>
    <message>
        <source>The component says no environment; Azure ML asks for one. It runs here with the interpreter of the workspace.</source>
        <translation>该组件未指定环境；Azure ML 要求指定。在此处它使用工作区的解释器运行。</translation>
    </message>
    <message>
        <source>“%{value}” is taken as the name of an environment. Write azureml: before it.</source>
        <translation>“%{value}”被当作环境的名称。请在其前面写上 azureml:。</translation>
    </message>
    <message>
        <source>“%{one}” and “%{other}” cannot both be given. Remove one of them.</source>
        <translation>“%{one}”和“%{other}”不能同时给出。请删除其中一个。</translation>
    </message>
    <message>
        <source>There is no step “%{name}” in this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此管道中没有步骤“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>The input “%{name}” has no path. Add path: with a folder, a file or a reference.</source>
        <translation>输入“%{name}”没有路径。请添加 path:，并给出文件夹、文件或引用。</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job: use letters, digits, dashes, underscores and dots, at most 255.</source>
        <translation>“%{name}”不能用作作业名称：请使用字母、数字、短划线、下划线和点，最多 255 个字符。</translation>
    </message>
    <message>
        <source>The deployment “%{name}” gets live and mirrored traffic; only one of them is possible.</source>
        <translation>部署“%{name}”同时接收实时流量和镜像流量；只能选择其中一种。</translation>
    </message>
    <message>
        <source>Mirrored traffic goes to one deployment, with at most 50 percent.</source>
        <translation>镜像流量只能发往一个部署，且最多为 50%。</translation>
    </message>
    <message>
        <source>An entry of paths must say file:, folder: or pattern:.</source>
        <translation>paths 的每个条目必须写明 file:、folder: 或 pattern:。</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{key}. Write true or false.</source>
        <translation>“%{value}”不是 %{key} 的值。请写 true 或 false。</translation>
    </message>
    <message>
        <source>%{path} is no component, but: %{kind}. Name a component file here.</source>
        <translation>%{path} 不是组件，而是：%{kind}。请在此处指定组件文件。</translation>
    </message>
    <message>
        <source>%{path} is no job, but: %{kind}. Name a job file here.</source>
        <translation>%{path} 不是作业，而是：%{kind}。请在此处指定作业文件。</translation>
    </message>
    <message>
        <source>“%{key}” must be a list. Write one item a line, each after “- ”.</source>
        <translation>“%{key}”必须是列表。请每行写一项，每项以“- ”开头。</translation>
    </message>
    <message>
        <source>“%{key}” must have keys of its own, indented below it.</source>
        <translation>“%{key}”必须有自己的键，并在其下方缩进。</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no number.</source>
        <translation>“%{value}”（%{key}）不是数字。</translation>
    </message>
    <message>
        <source>“%{key}” must be one text, not a list or keys of its own.</source>
        <translation>“%{key}”必须是一个文本，不能是列表，也不能有自己的键。</translation>
    </message>
    <message>
        <source>The file is valid YAML, but no job, component or other asset: it must have keys at its top.</source>
        <translation>该文件是有效的 YAML，但不是作业、组件或其他资产：其顶层必须有键。</translation>
    </message>
    <message>
        <source>“%{value}” (%{key}) is no whole number.</source>
        <translation>“%{value}”（%{key}）不是整数。</translation>
    </message>
    <message>
        <source>The output “%{name}” has a version but no name, so it is not registered. Add name:.</source>
        <translation>输出“%{name}”有版本但没有名称，因此不会注册。请添加 name:。</translation>
    </message>
    <message>
        <source>A pipeline inside a step must stand in a file of its own. Move it there and name the file with component:.</source>
        <translation>步骤中的管道必须位于单独的文件中。请将其移到该文件，并用 component: 指定该文件。</translation>
    </message>
    <message>
        <source>The pipeline has no step. Add one below jobs:.</source>
        <translation>该管道没有步骤。请在 jobs: 下添加一个。</translation>
    </message>
    <message>
        <source>The input “%{name}” of a component must be declared with a type, not be a value.</source>
        <translation>组件的输入“%{name}”必须声明类型，而不能是值。</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: use letters, digits and underscores, starting with a letter; dots make groups.</source>
        <translation>“%{name}”不能用作输入或输出的名称：请使用字母、数字和下划线，以字母开头；点用于分组。</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known. Did you mean “%{nearest}”?</source>
        <translation>无法识别类型“%{type}”。您是否想写“%{nearest}”？</translation>
    </message>
    <message>
        <source>The least value %{min} of “%{name}” is larger than the most %{max}. Swap them.</source>
        <translation>“%{name}”的最小值 %{min} 大于最大值 %{max}。请将两者对调。</translation>
    </message>
    <message>
        <source>%{value} is no possible request timeout: from 1 to 180000 milliseconds.</source>
        <translation>%{value} 不是可用的请求超时：应为 1 到 180000 毫秒。</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>%{what} 中缺少“%{key}”。%{if nearest}“%{nearest}”是否为它的误写？%{end}</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an input or output: it would hide an environment variable of that name. Choose another name.</source>
        <translation>“%{name}”不能用作输入或输出的名称：它会遮盖同名的环境变量。请选择其他名称。</translation>
    </message>
    <message>
        <source>The parameter “%{name}” of type %{type} does not go with %{sampling} sampling. Choose another sampling algorithm or type.</source>
        <translation>类型为 %{type} 的参数“%{name}”不适用于 %{sampling} 采样。请选择其他采样算法或类型。</translation>
    </message>
    <message>
        <source>The step “%{name}” names the compute local, which Azure ML does not allow in pipelines. It runs on this computer here.</source>
        <translation>步骤“%{name}”指定了计算目标 local，Azure ML 不允许在管道中这样做。在此处它在本机上运行。</translation>
    </message>
    <message>
        <source>The step name “%{name}” is no Python identifier; Azure ML refuses it. Use letters, digits and underscores.</source>
        <translation>步骤名称“%{name}”不是 Python 标识符；Azure ML 会拒绝它。请使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>%{key} must be at least %{least}.</source>
        <translation>%{key} 必须至少为 %{least}。</translation>
    </message>
    <message>
        <source>The traffic sums up to %{sum} percent; it must be 0 or 100, each share from 0 to 100.</source>
        <translation>流量总和为 %{sum}%；总和必须为 0 或 100，每份为 0 到 100。</translation>
    </message>
    <message>
        <source>The key “%{key}” is not known here; it is kept and has no effect.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此处无法识别键“%{key}”；它会被保留，但不起作用。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>The type “%{type}” is not known; it is kept, but cannot run here.</source>
        <translation>无法识别类型“%{type}”；它会被保留，但不能在此处运行。</translation>
    </message>
    <message>
        <source>The pipeline component %{path} contains itself: %{chain}. Remove one of the steps.</source>
        <translation>管道组件 %{path} 包含自身：%{chain}。请删除其中一个步骤。</translation>
    </message>
    <message>
        <source>Pipelines are nested deeper than %{limit} levels at %{path}. Use fewer levels.</source>
        <translation>管道在 %{path} 处嵌套超过 %{limit} 层。请减少层数。</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{path}. Remove one of the connections.</source>
        <translation>这些步骤相互等待：%{path}。请删除其中一个连接。</translation>
    </message>
    <message>
        <source>The step “%{name}” runs first or last and cannot be connected with other steps. Remove the connection.</source>
        <translation>步骤“%{name}”最先或最后运行，不能与其他步骤连接。请删除该连接。</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of the input “%{name}” of the step “%{step}”. Possible: %{known}.</source>
        <translation>“%{value}”不是步骤“%{step}”的输入“%{name}”可用的值。可用的有：%{known}。</translation>
    </message>
    <message>
        <source>“%{value}” does not fit the type %{type} of the input “%{name}” of the step “%{step}”.</source>
        <translation>“%{value}”与步骤“%{step}”的输入“%{name}”的类型 %{type} 不符。</translation>
    </message>
    <message>
        <source>The step “%{step}” gives no value to the input “%{name}”, which has no default. Add it below inputs:.</source>
        <translation>步骤“%{step}”未给输入“%{name}”赋值，而该输入没有默认值。请在 inputs: 下添加。</translation>
    </message>
    <message>
        <source>%{value} is outside the range of the input “%{name}” of the step “%{step}” (least: %{min}, most: %{max}).</source>
        <translation>%{value} 超出步骤“%{step}”的输入“%{name}”的范围（最小：%{min}，最大：%{max}）。</translation>
    </message>
    <message>
        <source>The step “%{step}” reads its own output “%{name}”. Connect another step.</source>
        <translation>步骤“%{step}”读取了自己的输出“%{name}”。请连接其他步骤。</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is of type %{type}, but gets %{given} from %{from}.</source>
        <translation>步骤“%{step}”的输入“%{name}”类型为 %{type}，但从 %{from} 得到的是 %{given}。</translation>
    </message>
    <message>
        <source>The step “%{step}” gives a value to “%{name}”, but its component has no such input.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>步骤“%{step}”给“%{name}”赋值，但其组件没有这个输入。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>The step “%{step}” binds “%{name}”, but its component has no such output.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>步骤“%{step}”绑定了“%{name}”，但其组件没有这个输出。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no input of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>步骤“%{step}”中的 %{text} 未指向管道的输入。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no output of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>步骤“%{step}”中的 %{text} 未指向管道的输出。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text} in the step “%{step}” names no step of the pipeline.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>步骤“%{step}”中的 %{text} 未指向管道的步骤。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no input “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}：步骤“%{from}”没有输入“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>%{text}: the step “%{from}” has no output “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>%{text}：步骤“%{from}”没有输出“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>“%{text}” is not a number, but the type %{type} needs one.</source>
        <translation>“%{text}”不是数字，但类型 %{type} 需要数字。</translation>
    </message>
    <message>
        <source>There is text after the closing quote. Put the whole value in one pair of quotes.</source>
        <translation>右引号之后还有文本。请将整个值放在一对引号中。</translation>
    </message>
    <message>
        <source>The alias *%{name} stands inside the value it means. Write the value out.</source>
        <translation>别名 *%{name} 位于它所代表的值之内。请将该值完整写出。</translation>
    </message>
    <message>
        <source>Following the aliases of this file gives far too many values. Write the values out.</source>
        <translation>展开此文件的别名会产生过多的值。请将这些值完整写出。</translation>
    </message>
    <message>
        <source>The alias *%{name} means nothing: no &amp;%{name} stands before it. Put the text in quotes if the * belongs to it.</source>
        <translation>别名 *%{name} 没有含义：其前面没有 &amp;%{name}。如果 * 属于文本，请将文本放在引号中。</translation>
    </message>
    <message>
        <source>This bracket is never closed, or something in it is no value. Close it with ] or }, and separate the items with commas.</source>
        <translation>此括号一直没有闭合，或其中有内容不是值。请用 ] 或 } 闭合，并用逗号分隔各项。</translation>
    </message>
    <message>
        <source>The character %{character} is not allowed in YAML. Remove it, or write it as an escape in double quotes.</source>
        <translation>YAML 中不允许使用字符 %{character}。请将其删除，或在双引号中写成转义序列。</translation>
    </message>
    <message>
        <source>A second “: ” in one line. Put the text in quotes, or start the inner mapping on a new line.</source>
        <translation>一行中出现了第二个“: ”。请将文本放在引号中，或在新行开始内层映射。</translation>
    </message>
    <message>
        <source>A comma is missing between two items.</source>
        <translation>两项之间缺少逗号。</translation>
    </message>
    <message>
        <source>A mapping or list stands where a name must be. Put the text in quotes if it is meant as a text.</source>
        <translation>应为名称的位置出现了映射或列表。如果本意是文本，请将其放在引号中。</translation>
    </message>
    <message>
        <source>The key “%{key}” is said twice here; the last one counts. Remove one of them.</source>
        <translation>键“%{key}”在此处出现了两次；以最后一个为准。请删除其中一个。</translation>
    </message>
    <message>
        <source>The key “%{key}” is already there.</source>
        <translation>键“%{key}”已存在。</translation>
    </message>
    <message>
        <source>The list at %{path} has no item %{index}.</source>
        <translation>%{path} 处的列表没有第 %{index} 项。</translation>
    </message>
    <message>
        <source>%{path} comes from an alias or a merge key, so it cannot be changed here. Change it where it is written.</source>
        <translation>%{path} 来自别名或合并键，因此不能在此处更改。请在其书写的位置更改。</translation>
    </message>
    <message>
        <source>“%{path}” is no path. Write a.b[2].c; put keys with dots in double quotes.</source>
        <translation>“%{path}”不是路径。请写成 a.b[2].c；含点的键请放在双引号中。</translation>
    </message>
    <message>
        <source>There is nothing at %{path} in this file, so it cannot be changed.</source>
        <translation>此文件的 %{path} 处没有内容，因此无法更改。</translation>
    </message>
    <message>
        <source>The change of %{path} was refused because the file would not read back as asked. Edit it as text.</source>
        <translation>对 %{path} 的更改被拒绝，因为重新读取该文件时不会得到所要求的结果。请以文本方式编辑。</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML: %{reason}.</source>
        <translation>该值无法写成 YAML：%{reason}。</translation>
    </message>
    <message>
        <source>This backslash escape does not exist in double quotes. Write two backslashes for one, or use single quotes.</source>
        <translation>双引号中不存在此反斜杠转义。请用两个反斜杠表示一个，或使用单引号。</translation>
    </message>
    <message>
        <source>This line is indented by the wrong number of blanks. Keys of one mapping must start in one column.</source>
        <translation>此行缩进的空格数不正确。同一映射的键必须从同一列开始。</translation>
    </message>
    <message>
        <source>A list must start on the line after its key. Move the “- ” to a new line.</source>
        <translation>列表必须从其键的下一行开始。请将“- ”移到新行。</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed. Add the closing quote.</source>
        <translation>此处的引号打开后一直没有关闭。请添加右引号。</translation>
    </message>
    <message>
        <source>A text cannot start with “%{character}” unless it is in quotes. Put the value in quotes.</source>
        <translation>文本不能以“%{character}”开头，除非放在引号中。请将该值放在引号中。</translation>
    </message>
    <message>
        <source>The file holds more than one document; only one is allowed. Remove what follows the line with “---”.</source>
        <translation>文件包含多个文档；只允许一个。请删除“---”行之后的内容。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %{reason}.</source>
        <translation>这不是有效的 YAML：%{reason}。</translation>
    </message>
    <message>
        <source>A tab is used for indentation here. Replace it with blanks.</source>
        <translation>此处使用了制表符缩进。请将其替换为空格。</translation>
    </message>
    <message>
        <source>The file is a template: its {{ … }} placeholders must be filled in, or the value put in quotes, before it can be read.</source>
        <translation>该文件是模板：必须先填写其中的 {{ … }} 占位符，或将值放在引号中，才能读取。</translation>
    </message>
    <message>
        <source>Values are nested deeper than %{limit} levels here. Use fewer levels.</source>
        <translation>此处的值嵌套超过 %{limit} 层。请减少层数。</translation>
    </message>
    <message>
        <source>The file is larger than %{limit} MB, which no YAML file of a workspace can be.</source>
        <translation>文件大于 %{limit} MB，工作区的 YAML 文件不可能这么大。</translation>
    </message>
    <message>
        <source>The tag %{tag} is not known to the tools that read this file; the value is taken as text. Remove the tag.</source>
        <translation>读取此文件的工具无法识别标记 %{tag}；该值被当作文本。请删除该标记。</translation>
    </message>
    <message>
        <source>The file is in UTF-16, or is no text. Save it as UTF-8.</source>
        <translation>该文件采用 UTF-16 编码，或不是文本。请将其另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The byte 0x%{byte} here is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>此处的字节 0x%{byte} 不是有效的 UTF-8。请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%{path} does not exist, so nothing was bound to it.</source>
        <translation>%{path} 不存在，因此未绑定任何内容。</translation>
    </message>
    <message>
        <source>The code folder %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>代码文件夹 %{path} 不存在。路径相对于引用它的文件。</translation>
    </message>
    <message>
        <source>The component file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>组件文件 %{path} 不存在。路径相对于引用它的文件。</translation>
    </message>
    <message>
        <source>There is no target %{target}. Targets known here: local.</source>
        <translation>没有目标 %{target}。此处已知的目标：local。</translation>
    </message>
    <message>
        <source>An engine already runs for %{path}.</source>
        <translation>已有引擎在为 %{path} 运行。</translation>
    </message>
    <message>
        <source>%{count} steps run. They go on when the engine is stopped with --now, and the next engine takes them up.</source>
        <translation>有 %{count} 个步骤正在运行。用 --now 停止引擎后它们会继续，并由下一个引擎接管。</translation>
    </message>
    <message>
        <source>The engine cannot listen at %{path}: %{reason}.</source>
        <translation>引擎无法在 %{path} 上侦听：%{reason}。</translation>
    </message>
    <message>
        <source>The stored plan of this job cannot be read, so it is not taken up. Submit it again.</source>
        <translation>无法读取此作业已存储的计划，因此不会接管它。请重新提交。</translation>
    </message>
    <message>
        <source>The expression %{text} cannot be used here.</source>
        <translation>表达式 %{text} 不能用在此处。</translation>
    </message>
    <message>
        <source>%{path} is a file, but the input takes a folder (uri_folder).</source>
        <translation>%{path} 是文件，但该输入需要文件夹（uri_folder）。</translation>
    </message>
    <message>
        <source>%{path} is a folder, but the input takes a file (uri_file).</source>
        <translation>%{path} 是文件夹，但该输入需要文件（uri_file）。</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; allowed are %{allowed}.</source>
        <translation>输入 %{input} 为 %{value}；允许的有：%{allowed}。</translation>
    </message>
    <message>
        <source>Input %{input} is %{value}; it must lie between %{minimum} and %{maximum}.</source>
        <translation>输入 %{input} 为 %{value}；它必须介于 %{minimum} 和 %{maximum} 之间。</translation>
    </message>
    <message>
        <source>The path %{path} leaves the output it starts in.</source>
        <translation>路径 %{path} 超出了其起始的输出。</translation>
    </message>
    <message>
        <source>The data %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>数据 %{path} 不存在。路径相对于引用它的文件。</translation>
    </message>
    <message>
        <source>This job belongs to the workspace this folder was copied from; it does not go on here.</source>
        <translation>此作业属于复制此文件夹时的原工作区；它不会在此处继续。</translation>
    </message>
    <message>
        <source>Jobs of type %{kind} can be opened and edited, but not run on this computer.</source>
        <translation>类型为 %{kind} 的作业可以打开和编辑，但不能在本机上运行。</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a job. Use 1 to 255 letters, digits, dashes, underscores and dots.</source>
        <translation>“%{name}”不能用作作业名称。请使用 1 到 255 个字母、数字、短划线、下划线和点。</translation>
    </message>
    <message>
        <source>No job file was given.</source>
        <translation>未给出作业文件。</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>此文件的种类为 %{kind}。可以运行的是作业和组件。</translation>
    </message>
    <message>
        <source>No job %{name} is under way.</source>
        <translation>没有正在进行的作业 %{name}。</translation>
    </message>
    <message>
        <source>Job %{name} still runs. Cancel it first.</source>
        <translation>作业 %{name} 仍在运行。请先取消它。</translation>
    </message>
    <message>
        <source>Compute “%{value}” is not defined here; the step runs on this computer.</source>
        <translation>此处未定义计算目标“%{value}”；该步骤在本机上运行。</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with %{program} %{version}.</source>
        <translation>环境“%{value}”未构建；该步骤使用 %{program} %{version} 运行。</translation>
    </message>
    <message>
        <source>%{value} instances were asked for; on this computer they are processes of one.</source>
        <translation>请求了 %{value} 个实例；在本机上它们是同一台计算机的多个进程。</translation>
    </message>
    <message>
        <source>These steps wait for each other: %{steps}. Remove one of the bindings between them.</source>
        <translation>这些步骤相互等待：%{steps}。请删除它们之间的一个绑定。</translation>
    </message>
    <message>
        <source>The pipeline has no steps.</source>
        <translation>该管道没有步骤。</translation>
    </message>
    <message>
        <source>The pipeline&apos;s output %{output} is bound by two steps.</source>
        <translation>管道的输出 %{output} 被两个步骤绑定。</translation>
    </message>
    <message>
        <source>No step makes the pipeline&apos;s output %{output}. Bind one with ${{parent.outputs.%{output}}}.</source>
        <translation>没有步骤生成管道的输出 %{output}。请用 ${{parent.outputs.%{output}}} 绑定一个。</translation>
    </message>
    <message>
        <source>The pipeline component %{file} contains itself.</source>
        <translation>管道组件 %{file} 包含自身。</translation>
    </message>
    <message>
        <source>These steps failed: %{steps}.</source>
        <translation>这些步骤失败：%{steps}。</translation>
    </message>
    <message>
        <source>The pipeline has more than %{limit} steps.</source>
        <translation>该管道的步骤超过 %{limit} 个。</translation>
    </message>
    <message>
        <source>There is no step %{step}. Nearest name: %{nearest}.</source>
        <translation>没有步骤 %{step}。最接近的名称：%{nearest}。</translation>
    </message>
    <message>
        <source>The script needs the module %{module}, which %{program} (Python %{version}) does not have. Install the package %{package} there, or set another interpreter.</source>
        <translation>该脚本需要模块 %{module}，但 %{program}（Python %{version}）中没有。请在其中安装包 %{package}，或设置其他解释器。</translation>
    </message>
    <message>
        <source>No Python 3 was found on PATH or in /usr/bin. Install python3, or set the workspace&apos;s interpreter.</source>
        <translation>在 PATH 和 /usr/bin 中均未找到 Python 3。请安装 python3，或设置工作区的解释器。</translation>
    </message>
    <message>
        <source>The Python interpreter %{program} cannot be used. Set another one for this workspace.</source>
        <translation>无法使用 Python 解释器 %{program}。请为此工作区设置其他解释器。</translation>
    </message>
    <message>
        <source>%{reference} is not in this workspace.%{if nearest} Did you mean %{nearest}?%{end} Bind it to something local, or register it.</source>
        <translation>%{reference} 不在此工作区中。%{if nearest}您是否想写 %{nearest}？%{end}请将其绑定到本地内容，或进行注册。</translation>
    </message>
    <message>
        <source>Step %{step} failed: the disk was full, so not even its end could be written down.</source>
        <translation>步骤 %{step} 失败：磁盘已满，甚至无法记录其结束。</translation>
    </message>
    <message>
        <source>Step %{step} failed: its command ended with exit code %{code}. The log tells more.</source>
        <translation>步骤 %{step} 失败：其命令以退出代码 %{code} 结束。详情请查看日志。</translation>
    </message>
    <message>
        <source>Input %{input} has no value. Give it one, a default, or make it optional.</source>
        <translation>输入 %{input} 没有值。请为其指定值或默认值，或设为可选。</translation>
    </message>
    <message>
        <source>Step %{step} is of type %{kind}, which cannot run on this computer.</source>
        <translation>步骤 %{step} 的类型为 %{kind}，不能在本机上运行。</translation>
    </message>
    <message>
        <source>Step %{step} failed: the computer was restarted while it ran.</source>
        <translation>步骤 %{step} 失败：运行期间计算机重新启动。</translation>
    </message>
    <message>
        <source>Step %{step} failed: signal %{signal} ended it.</source>
        <translation>步骤 %{step} 失败：被信号 %{signal} 终止。</translation>
    </message>
    <message>
        <source>Step %{step} could not be started: %{reason}.</source>
        <translation>步骤 %{step} 无法启动：%{reason}。</translation>
    </message>
    <message>
        <source>Step %{step} failed: its supervisor was killed, so its processes were ended.</source>
        <translation>步骤 %{step} 失败：其监管进程被终止，因此其进程已结束。</translation>
    </message>
    <message>
        <source>Step %{step} was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>步骤 %{step} 已被结束：耗时超过 %{seconds} 秒的限制。</translation>
    </message>
    <message>
        <source>The component has no input %{input}. Nearest name: %{nearest}.</source>
        <translation>该组件没有输入 %{input}。最接近的名称：%{nearest}。</translation>
    </message>
    <message>
        <source>The component has no output %{output}. Nearest name: %{nearest}.</source>
        <translation>该组件没有输出 %{output}。最接近的名称：%{nearest}。</translation>
    </message>
    <message>
        <source>%{path} is a copy of another workspace. Make it one of its own first (tenon workspace trust --new).</source>
        <translation>%{path} 是另一个工作区的副本。请先将其设为独立的工作区（tenon workspace trust --new）。</translation>
    </message>
    <message>
        <source>%{path} was moved here from another place. Say that it is the same workspace (tenon workspace trust --same) or make it a new one (--new).</source>
        <translation>%{path} 是从其他位置移到此处的。请声明它是同一个工作区（tenon workspace trust --same），或将其设为新工作区（--new）。</translation>
    </message>
    <message>
        <source>A new identity is given while no engine runs. Stop the engine first.</source>
        <translation>只有在没有引擎运行时才能赋予新标识。请先停止引擎。</translation>
    </message>
    <message>
        <source>There is no setting %{key}.</source>
        <translation>没有设置 %{key}。</translation>
    </message>
    <message>
        <source>Say which file: --file FILE.</source>
        <translation>请指定文件：--file FILE。</translation>
    </message>
    <message>
        <source>Say which one: --name NAME.</source>
        <translation>请指定是哪一个：--name NAME。</translation>
    </message>
    <message>
        <source>“%{text}” is no assignment. Write PATH=VALUE.</source>
        <translation>“%{text}”不是赋值。请写成 PATH=VALUE。</translation>
    </message>
    <message>
        <source>There is no folder %{path}.</source>
        <translation>没有文件夹 %{path}。</translation>
    </message>
    <message>
        <source>The option %{option} needs a value.</source>
        <translation>选项 %{option} 需要一个值。</translation>
    </message>
    <message>
        <source>“%{value}” is no output format. Use table, json or tsv.</source>
        <translation>“%{value}”不是输出格式。请使用 table、json 或 tsv。</translation>
    </message>
    <message>
        <source>There is no command “%{word}”.%{if nearest} Did you mean “%{nearest}”?%{end} Known here: %{known}.</source>
        <translation>没有命令“%{word}”。%{if nearest}您是否想写“%{nearest}”？%{end}此处已知的有：%{known}。</translation>
    </message>
    <message>
        <source>There is no option %{option}.%{if nearest} Did you mean --%{nearest}?%{else} See --help.%{end}</source>
        <translation>没有选项 %{option}。%{if nearest}您是否想写 --%{nearest}？%{else}请参阅 --help。%{end}</translation>
    </message>
    <message>
        <source>%{reference} is not bound to anything.%{if nearest} Did you mean %{nearest}?%{end}</source>
        <translation>%{reference} 未绑定到任何内容。%{if nearest}您是否想写 %{nearest}？%{end}</translation>
    </message>
    <message>
        <source>The content of %{asset} changed after it was registered (%{path}). The job runs with what is there now; register a new version.</source>
        <translation>%{asset} 的内容在注册后发生了变化（%{path}）。作业将使用现有内容运行；请注册新版本。</translation>
    </message>
    <message>
        <source>%{asset} (%{kind}) is registered, but its files at %{path} are gone. Put them back, or register a new version.</source>
        <translation>%{asset}（%{kind}）已注册，但其位于 %{path} 的文件已不存在。请将文件放回，或注册新版本。</translation>
    </message>
    <message>
        <source>Cannot copy %{path}: %{reason}. Nothing was registered.</source>
        <translation>无法复制 %{path}：%{reason}。未注册任何内容。</translation>
    </message>
    <message>
        <source>The data %{path} is not copied into the registered component; it is used where it lies.</source>
        <translation>数据 %{path} 不会复制到已注册的组件中；将在其原位置使用。</translation>
    </message>
    <message>
        <source>%{kind} %{name}:%{version} is already registered with other content, and a version never changes. Leave the version out to get the next one.</source>
        <translation>%{kind} %{name}:%{version} 已用其他内容注册，而版本永不更改。省略版本即可获得下一个版本。</translation>
    </message>
    <message>
        <source>The file %{path} does not exist. Paths are relative to the file that names them.</source>
        <translation>文件 %{path} 不存在。路径相对于引用它的文件。</translation>
    </message>
    <message>
        <source>The job %{name} has not ended yet, so its output cannot be registered.</source>
        <translation>作业 %{name} 尚未结束，因此无法注册其输出。</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be registered. Possible: component, environment, data, model.</source>
        <translation>“%{kind}”无法注册。可用的有：component、environment、data、model。</translation>
    </message>
    <message>
        <source>“%{name}” cannot name an asset. Use 1 to 255 letters, digits, dashes, underscores and dots, not starting with a dash or dot.</source>
        <translation>“%{name}”不能用作资产名称。请使用 1 到 255 个字母、数字、短划线、下划线和点，且不以短划线或点开头。</translation>
    </message>
    <message>
        <source>Say which file describes the %{kind}: --file FILE.</source>
        <translation>请指定描述 %{kind} 的文件：--file FILE。</translation>
    </message>
    <message>
        <source>Say where the %{kind} lies: --path PATH, a file with path:, or --job JOB --output-name OUTPUT.</source>
        <translation>请指定 %{kind} 的位置：--path PATH、含有 path: 的文件，或 --job JOB --output-name OUTPUT。</translation>
    </message>
    <message>
        <source>%{path} has no file MLmodel, which an mlflow_model needs.</source>
        <translation>%{path} 中没有 mlflow_model 所需的文件 MLmodel。</translation>
    </message>
    <message>
        <source>%{path} has no file MLTable, which data of type mltable needs.</source>
        <translation>%{path} 中没有 mltable 类型的数据所需的文件 MLTable。</translation>
    </message>
    <message>
        <source>The %{kind} has no name. Add name: to the file, or give --name.</source>
        <translation>%{kind} 没有名称。请在文件中添加 name:，或给出 --name。</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>%{path} 的种类为 %{kind}，而不是 %{wanted}。</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{type}”不是它可用的类型。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>There is no %{kind} “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此工作区中没有 %{kind}“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>%{kind} %{name} has no version “%{version}”. There are: %{known}.</source>
        <translation>%{kind} %{name} 没有版本“%{version}”。现有的版本：%{known}。</translation>
    </message>
    <message>
        <source>“%{version}” cannot be a version. Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>“%{version}”不能用作版本。请使用字母、数字、短划线、下划线和点；“latest”已被占用。</translation>
    </message>
    <message>
        <source>“%{kind}” cannot be bound.</source>
        <translation>“%{kind}”无法绑定。</translation>
    </message>
    <message>
        <source>%{path} is a folder; %{reference} is bound to the YAML file of a component.</source>
        <translation>%{path} 是文件夹；%{reference} 应绑定到组件的 YAML 文件。</translation>
    </message>
    <message>
        <source>%{path} is a file; the datastore %{reference} is bound to a folder.</source>
        <translation>%{path} 是文件；数据存储 %{reference} 应绑定到文件夹。</translation>
    </message>
    <message>
        <source>“%{reference}” is no reference that can be bound. Write it as in the files: azureml:NAME:VERSION, azureml://datastores/NAME, https://….</source>
        <translation>“%{reference}”不是可绑定的引用。请按文件中的写法：azureml:NAME:VERSION、azureml://datastores/NAME、https://…。</translation>
    </message>
    <message>
        <source>%{reference} is already bound as %{kind}. Remove that binding first.</source>
        <translation>%{reference} 已绑定为 %{kind}。请先删除该绑定。</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{value}”不是 %{option} 的值。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>“%{value}”不是 %{option} 的值：需要不小于 %{least} 的整数。</translation>
    </message>
    <message>
        <source>--output-name goes with --job JOB.</source>
        <translation>--output-name 须与 --job JOB 一起使用。</translation>
    </message>
    <message>
        <source>Say which files.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Two are needed: %{usage}.</source>
        <translation>需要两个：%{usage}。</translation>
    </message>
    <message>
        <source>“%{word}” is one word too many. Usage: %{usage}</source>
        <translation>“%{word}”是多余的。用法：%{usage}</translation>
    </message>
    <message>
        <source>“%{name}” always is this computer and cannot be bound.</source>
        <translation>“%{name}”始终表示本机，无法绑定。</translation>
    </message>
    <message>
        <source>The compute “%{name}” is not bound.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>计算目标“%{name}”未绑定。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another --download-path, or give --force.</source>
        <translation>%{path} 已存在，因此未复制任何内容。请选择其他 --download-path，或给出 --force。</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: %{reason}. Check the network, or bind the URL to a local file (tenon data bind).</source>
        <translation>无法获取 %{url}：%{reason}。请检查网络，或将该 URL 绑定到本地文件（tenon data bind）。</translation>
    </message>
    <message>
        <source>Behind %{url} is one file, but the input is of type %{type}. Use uri_file, or bind the URL to something local (tenon data bind).</source>
        <translation>%{url} 对应的是一个文件，但该输入的类型为 %{type}。请使用 uri_file，或将该 URL 绑定到本地内容（tenon data bind）。</translation>
    </message>
    <message>
        <source>%{url} was not fetched yet. It is when the job is submitted.</source>
        <translation>尚未获取 %{url}。提交作业时会获取。</translation>
    </message>
    <message>
        <source>The job %{name} has nothing to download.</source>
        <translation>作业 %{name} 没有可下载的内容。</translation>
    </message>
    <message>
        <source>%{url} cannot be asked whether it changed; the copy that was fetched before is used.</source>
        <translation>无法查询 %{url} 是否已更改；将使用之前获取的副本。</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: only http and https addresses can. Bind it to something local (tenon data bind).</source>
        <translation>无法获取 %{url}：只能获取 http 和 https 地址。请将其绑定到本地内容（tenon data bind）。</translation>
    </message>
    <message>
        <source>%{url} cannot be fetched: the server answered %{status}. Check the address, or bind the URL to a local file (tenon data bind).</source>
        <translation>无法获取 %{url}：服务器应答 %{status}。请检查地址，或将该 URL 绑定到本地文件（tenon data bind）。</translation>
    </message>
    <message>
        <source>%{name} is a step of %{root}. Jobs are deleted as a whole.</source>
        <translation>%{name} 是 %{root} 的一个步骤。作业只能整体删除。</translation>
    </message>
    <message>
        <source>The job %{name} has no output “%{output}”.%{if nearest} Did you mean “%{nearest}”?%{else} Known: %{known}.%{end}</source>
        <translation>作业 %{name} 没有输出“%{output}”。%{if nearest}您是否想写“%{nearest}”？%{else}已知的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>There is no job “%{name}” in this workspace.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此工作区中没有作业“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>%{program} is no program that can be run. Give the path of a Python interpreter.</source>
        <translation>%{program} 不是可运行的程序。请给出 Python 解释器的路径。</translation>
    </message>
    <message>
        <source>%{count} stored files that jobs use are missing or damaged.</source>
        <translation>作业使用的 %{count} 个已存储文件缺失或损坏。</translation>
    </message>
    <message>
        <source>A collection is already under way.</source>
        <translation>清理已在进行中。</translation>
    </message>
    <message>
        <source>Jobs of this workspace run. Wait for them or cancel them, then give it a new identity.</source>
        <translation>此工作区有作业正在运行。请等待其结束或将其取消，然后再赋予新标识。</translation>
    </message>
    <message>
        <source>Nothing of %{path} was changed.</source>
        <translation>%{path} 中没有任何更改。</translation>
    </message>
    <message>
        <source>The engine (process %{pid}) was asked to end but is still there.</source>
        <translation>已要求引擎（进程 %{pid}）结束，但它仍在运行。</translation>
    </message>
    <message>
        <source>Another program holds the workspace %{path}, and it does not say where it can be reached. Does an engine of an older version run, or one in a container? End that one first.</source>
        <translation>另一个程序占用了工作区 %{path}，且没有说明如何联系它。是否有旧版本的引擎或容器中的引擎在运行？请先结束它。</translation>
    </message>
    <message>
        <source>The engine that answers for %{path} (process %{pid}) holds another .tenon folder than the one that is there now. Was .tenon replaced while it ran? End the engine (tenon engine stop --now) and try again.</source>
        <translation>为 %{path} 应答的引擎（进程 %{pid}）占用的 .tenon 文件夹不是现在那里的那一个。.tenon 是否在其运行时被替换了？请结束引擎（tenon engine stop --now）后重试。</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>%{path} 的引擎正在运行（进程 %{pid}），但在 %{socket} 上没有应答。正在运行的作业会继续。如果一直如此，请结束该进程；下一个命令会启动新的引擎来接管作业。</translation>
    </message>
    <message>
        <source>The command starts %{script}, which is not in the code folder %{folder}. Correct the command, or name the right folder in code:.</source>
        <translation>命令启动 %{script}，但代码文件夹 %{folder} 中没有它。请更正命令，或在 code: 中写上正确的文件夹。</translation>
    </message>
    <message>
        <source>The command starts %{script}, but no code folder is named, so the file will not be there. Add code: with the folder it lies in.</source>
        <translation>命令启动 %{script}，但没有指定代码文件夹，因此不会有该文件。请添加 code: 并写上它所在的文件夹。</translation>
    </message>
    <message>
        <source>No engine runs here, so jobs that have not ended are shown as they were when one was last at work, %{time}. “tenon engine start” finds out how they stand and goes on with them.</source>
        <translation>这里没有运行引擎，因此未结束的作业按引擎最后工作时（%{time}）的状态显示。“tenon engine start”会查明其状态并继续运行。</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program}（Python %{version}）无法读取此脚本：%{reason}。请更正它，或设置其他解释器。</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>您在此计算机上未信任 %{path}，因此其中不会运行任何内容，其作业会等待。请允许它（tenon workspace trust）。</translation>
    </message>
    <message>
        <source>It was cancelled by %{who}.</source>
        <translation>由 %{who} 取消。</translation>
    </message>
    <message>
        <source>Input %{value} changed before or while the step ran. The result stays, but it is not reused.</source>
        <translation>输入 %{value} 在步骤运行之前或运行期间发生了更改。结果保留，但不会被重用。</translation>
    </message>
    <message>
        <source>Inputs that the step could have changed, because this system does not allow making them read-only for it: %{value}.</source>
        <translation>步骤可能更改过的输入，因为此系统不允许将其设为只读：%{value}。</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>未包含在代码快照中，因为这些链接无目标、指向自身或指向非文件：%{value}。</translation>
    </message>
    <message>
        <source>Output %{value} was declared, but the step did not write it.</source>
        <translation>声明了输出 %{value}，但步骤没有写入它。</translation>
    </message>
    <message>
        <source>Output %{value} cannot be read, so it is not reused.</source>
        <translation>无法读取输出 %{value}，因此不会重用它。</translation>
    </message>
    <message>
        <source>The step calls %{value}, which acts as another user: it got a copy of its code, and its inputs are not protected from changes.</source>
        <translation>步骤调用 %{value}，它以其他用户身份运行：步骤得到了代码的副本，其输入不受更改保护。</translation>
    </message>
    <message>
        <source>These steps were cancelled: %{steps}.</source>
        <translation>这些步骤已被取消：%{steps}。</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>管道已被结束：运行时间超过了其 %{seconds} 秒的限制。</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>未运行，因为它所等待的步骤没有完成：%{steps}。</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>步骤 %{step} 没有写入所需的输出 %{output}。其位置是 %{path}。</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>需要步骤 %{step} 的输出 %{output}，但无法读取：%{path}。</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>已被结束，因为步骤 %{steps} 失败，而管道在失败后不再继续。</translation>
    </message>
    <message>
        <source>What was kept of unsaved text in %{path} cannot be read. It was left where it is.</source>
        <translation>无法读取 %{path} 中留存的未保存文本。它已保留在原处。</translation>
    </message>
    <message>
        <source>Nothing unsaved was kept of %{path}.</source>
        <translation>没有留存 %{path} 的未保存文本。</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>搜索已停止。</translation>
    </message>
    <message>
        <source>This is no regular expression: %{reason} (at character %{at}).</source>
        <translation>这不是正则表达式：%{reason}（第 %{at} 个字符处）。</translation>
    </message>
    <message>
        <source>This expression takes too long on this text. Make it more exact.</source>
        <translation>此表达式在该文本上耗时过长。请写得更精确。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so this change was not made. Try again.</source>
        <translation>文本在此期间已更改，因此未进行此更改。请重试。</translation>
    </message>
    <message>
        <source>Cannot start %{path}: %{reason}.</source>
        <translation>无法启动 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>“%{value}” is no time to be told of jobs after. Give seconds, or off.</source>
        <translation>“%{value}”不是可用于作业通知的时间。请给出秒数或 off。</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%{job} has completed</source>
        <translation>%{job} 已完成</translation>
    </message>
    <message>
        <source>%{job} has failed</source>
        <translation>%{job} 失败</translation>
    </message>
    <message>
        <source>%{hours} h %{minutes} min</source>
        <translation>%{hours} 小时 %{minutes} 分</translation>
    </message>
    <message>
        <source>%{minutes} min %{seconds} s</source>
        <translation>%{minutes} 分 %{seconds} 秒</translation>
    </message>
    <message>
        <source>%{seconds} s</source>
        <translation>%{seconds} 秒</translation>
    </message>
    <message>
        <source>Workspace %{workspace}, after %{duration}</source>
        <translation>工作区 %{workspace}，用时 %{duration}</translation>
    </message>
    <message>
        <source>The database %{path} is missing, although this workspace had one. Nothing was changed. Restore it from a backup, or move the .tenon folder away to begin anew.</source>
        <translation>数据库 %{path} 不存在，尽管此工作区曾有数据库。未做任何更改。请从备份恢复，或将 .tenon 文件夹移走以重新开始。</translation>
    </message>
    <message>
        <source>%{path} belongs to %{if owner}%{owner}%{else}another user%{end}, and you may not read it. Ask for read permission, or work in a copy of the folder without .tenon.</source>
        <translation>%{path} 属于%{if owner} %{owner}%{else}其他用户%{end}，您无权读取。请申请读取权限，或在不含 .tenon 的文件夹副本中工作。</translation>
    </message>
    <message>
        <source>The engine of %{path} runs on the computer %{host}. Run jobs there, or end it there first (tenon engine stop).</source>
        <translation>%{path} 的引擎正在计算机 %{host} 上运行。请在那台计算机上运行作业，或先在那里结束引擎（tenon engine stop）。</translation>
    </message>
    <message>
        <source>%{name} is a step of job %{root}. It is run again with that whole job.</source>
        <translation>%{name} 是作业 %{root} 的步骤。它将随整个作业一起重新运行。</translation>
    </message>
    <message>
        <source>%{path}%{if owner}, which belongs to %{owner},%{end} cannot be written to (%{reason}), so nothing can run or be registered in this workspace; nothing was changed. What is there can be looked at. To run jobs, copy the folder to a place where you may write.</source>
        <translation>无法写入 %{path}%{if owner}（属于 %{owner}）%{end}，原因：%{reason}。因此无法在此工作区中运行或注册任何内容；未做任何更改。现有内容可以查看。要运行作业，请将文件夹复制到您可以写入的位置。</translation>
    </message>
    <message>
        <source>%{path} was changed by another program meanwhile. Nothing was written. Reload, merge or keep yours first.</source>
        <translation>%{path} 在此期间已被其他程序更改。未写入任何内容。请先重新加载、合并或保留您的版本。</translation>
    </message>
    <message>
        <source>%{path} is shown to be read only and cannot be saved.</source>
        <translation>%{path} 以只读方式显示，无法保存。</translation>
    </message>
    <message>
        <source>The data of this workspace lies in %{path}, which this computer reaches over a network%{if host}; it was made on the computer %{host}%{end}. Two computers must not run jobs on it, so here it can only be looked at. Run jobs on the computer whose disk it is, or in a copy on a disk of this one.</source>
        <translation>此工作区的数据位于 %{path}，本机通过网络访问该位置%{if host}；数据是在计算机 %{host} 上创建的%{end}。两台计算机不得同时在其上运行作业，因此在此处只能查看。请在该磁盘所在的计算机上运行作业，或在本机磁盘上的副本中运行。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>same as in %1</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>与 %1 中相同</translation>
    </message>
    <message>
        <source>it has not run before</source>
        <translation>以前没有运行过</translation>
    </message>
    <message>
        <source>%1 runs first</source>
        <extracomment>%1 is the name of a step.</extracomment>
        <translation>%1 先运行</translation>
    </message>
    <message>
        <source>its component is not deterministic</source>
        <translation>其组件不是确定性的</translation>
    </message>
    <message>
        <source>a rerun was asked for</source>
        <translation>要求重新运行</translation>
    </message>
    <message>
        <source>output %1 of %2 is gone or was changed</source>
        <translation>%2 的输出 %1 已不存在或已被更改</translation>
    </message>
    <message>
        <source>input %1 is remote and has no fingerprint</source>
        <translation>输入 %1 是远程数据，没有指纹</translation>
    </message>
    <message>
        <source>%1 did not complete</source>
        <translation>%1 没有完成</translation>
    </message>
    <message>
        <source>the code changed</source>
        <translation>代码已更改</translation>
    </message>
    <message>
        <source>the command changed</source>
        <translation>命令已更改</translation>
    </message>
    <message>
        <source>the environment changed</source>
        <translation>环境已更改</translation>
    </message>
    <message>
        <source>Python or its packages changed</source>
        <translation>Python 或其软件包已更改</translation>
    </message>
    <message>
        <source>environment variables changed</source>
        <translation>环境变量已更改</translation>
    </message>
    <message>
        <source>resources, distribution or limits changed</source>
        <translation>资源、分布式设置或限制已更改</translation>
    </message>
    <message>
        <source>the compute target changed</source>
        <translation>计算目标已更改</translation>
    </message>
    <message>
        <source>the settings of output %1 changed</source>
        <translation>输出 %1 的设置已更改</translation>
    </message>
    <message>
        <source>the data of input %1 changed</source>
        <translation>输入 %1 的数据已更改</translation>
    </message>
    <message>
        <source>input %1 is now %2</source>
        <translation>输入 %1 现在为 %2</translation>
    </message>
    <message>
        <source>input %1 was %2, is not given now</source>
        <translation>输入 %1 原为 %2，现在未给出</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name.</extracomment>
        <translation>%1 的结果未保留以供重用</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>无法读取先前的结果</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Reused</source>
        <translation>已重用</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>正在预配</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Finalizing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Not responding</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AboutDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1, commit %2</source>
        <translation>版本 %1，提交 %2</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>关于 Tenon Studio</translation>
    </message>
    <message>
        <source>A native desktop studio for machine learning.</source>
        <translation>面向机器学习的本机桌面工作室。</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>自由软件：您可以依据 GNU General Public License 第 3 版使用、分享和修改它。不提供任何担保。它使用：</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>库及其许可证</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartsPanel</name>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线平滑程度</translation>
    </message>
    <message>
        <source>X axis</source>
        <translation>X 轴</translation>
    </message>
    <message>
        <source>X axis of the charts</source>
        <translation>图表的 X 轴</translation>
    </message>
    <message>
        <source>Relative time</source>
        <translation>相对时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Clip outliers</source>
        <translation>裁剪离群值</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Single values</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU 核心</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPU memory MiB</source>
        <translation>GPU 内存（MiB）</translation>
    </message>
    <message>
        <source>Memory MiB</source>
        <translation>内存（MiB）</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>尚无指标</translation>
    </message>
    <message>
        <source>Curves appear here while the job runs, as soon as its code calls mlflow.log_metric.</source>
        <translation>作业运行期间，其代码一旦调用 mlflow.log_metric，曲线就会显示在此处。</translation>
    </message>
    <message>
        <source>No metrics</source>
        <translation>没有指标</translation>
    </message>
    <message>
        <source>This job logged none. Call mlflow.log_metric(name, value, step) in its code to see curves here.</source>
        <translation>此作业未记录任何指标。请在其代码中调用 mlflow.log_metric(name, value, step)，以便在此处查看曲线。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CommandPalette</name>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>搜索操作、资产、作业、设置</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>打开第一个</translation>
    </message>
    <message>
        <source>Open the second</source>
        <translation>打开第二个</translation>
    </message>
    <message>
        <source>Reading the jobs…</source>
        <translation>正在读取作业…</translation>
    </message>
    <message>
        <source>These jobs are not here</source>
        <translation>找不到这些作业</translation>
    </message>
    <message>
        <source>One of them is not in this workspace any more.</source>
        <translation>其中一个作业已不在此工作区中。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Settings, code, inputs, parameters and metrics are the same.</source>
        <translation>设置、代码、输入、参数和指标均相同。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>The file is no longer there. Saving writes it again.</source>
        <translation>该文件已不存在。保存会重新写入该文件。</translation>
    </message>
    <message>
        <source>This file is not plain UTF-8 text. It is shown to be read only, so that saving cannot damage it.</source>
        <translation>此文件不是纯 UTF-8 文本。它以只读方式显示，以免保存时将其损坏。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1 before closing it?</source>
        <translation>关闭前要将更改保存到 %1 吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Both were put together</source>
        <translation>两处的更改已合并</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line, or line:column, of %1:</source>
        <translation>行号或“行号:列号”（共 %1 行）：</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>No file of this workspace defines %1</source>
        <translation>此工作区中没有文件定义 %1</translation>
    </message>
    <message>
        <source>There is no reference at the cursor</source>
        <translation>光标处没有引用</translation>
    </message>
    <message>
        <source>Nothing in this line can be put right by itself</source>
        <translation>此行中没有可以自动修正的内容</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>更改为“%1”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The text stays here and is written as soon as the folder is there again.</source>
        <translation>文件所在的文件夹没有响应。文本会保留在此处，文件夹恢复后将立即写入。</translation>
    </message>
    <message>
        <source>The folder of the file does not answer. The file is shown as soon as the folder is there again.</source>
        <translation>文件所在的文件夹没有响应。文件夹恢复后将立即显示该文件。</translation>
    </message>
    <message>
        <source>The file was not saved. %1 The text stays here: put right what is in the way and save again, or save a copy elsewhere.</source>
        <translation>文件未保存。%1 文本会保留在此处：请排除障碍后重新保存，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>文本已另存为 %1。文件本身未保存：%2</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept. The file was changed since.</source>
        <translation>已留存 %1 时未保存的文本。此后文件已被更改。</translation>
    </message>
    <message>
        <source>Text that was not saved on %1 was kept.</source>
        <translation>已留存 %1 时未保存的文本。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The file was changed by another program, and here.</source>
        <translation>该文件已被其他程序更改，此处也有更改。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>有 %n 处在两边都被更改。两边的文本都位于 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间：请保留正确的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>This file is UTF-16 text. It is shown to be read only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>此文件是 UTF-16 文本。它以只读方式显示，以免保存时将其损坏。要编辑该文件，请将其转换为 UTF-8。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>副本未保存</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>已将副本保存为 %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilesPane</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>其内容显示在此处。</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1，仅显示开头部分</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose a file in it to see what it holds.</source>
        <translation>选择其中的文件以查看内容。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>The file is not there (yet), or it was removed.</source>
        <translation>该文件（尚）不存在，或已被删除。</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无法预览</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>此类文件不在此处显示。模型和其他二进制文件从不加载。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Number of the selected match, of all matches.</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::GraphView</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>正在排列图…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>打开其自己的图</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出 %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomeController</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Folders you open stand here. Any folder with Azure Machine Learning pipeline files is a workspace; opening one writes nothing into it.</source>
        <translation>您打开的文件夹会显示在此处。任何含有 Azure Machine Learning 管道文件的文件夹都是工作区；打开它不会向其中写入任何内容。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>come with the program, run offline</source>
        <translation>随程序提供，可脱机运行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>作业表</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>尚无作业</translation>
    </message>
    <message>
        <source>Jobs of the open workspace stand here, with their state.</source>
        <translation>打开的工作区的作业及其状态会显示在此处。</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 个步骤</translation>
    </message>
    <message>
        <source>First metrics in two minutes</source>
        <translation>两分钟内看到第一批指标</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Press Run</source>
        <translation>按“运行”</translation>
    </message>
    <message>
        <source>Read its metrics</source>
        <translation>查看其指标</translation>
    </message>
    <message>
        <source>Start with the first sample</source>
        <translation>从第一个示例开始</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenon::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobActions</name>
    <message>
        <source>Cancel job</source>
        <translation>取消作业</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>作业未取消</translation>
    </message>
    <message>
        <source>Run again…</source>
        <translation>重新运行…</translation>
    </message>
    <message>
        <source>Run again as it was</source>
        <translation>按原样重新运行</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>克隆…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Register model…</source>
        <translation>注册模型…</translation>
    </message>
    <message>
        <source>Copy job name</source>
        <translation>复制作业名称</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>复制为命令行</translation>
    </message>
    <message>
        <source>The command line is on the clipboard</source>
        <translation>命令行已复制到剪贴板</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>The job was not archived</source>
        <translation>作业未存档</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) archived</source>
        <translation>
            <numerusform>已存档 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The job was not restored</source>
        <translation>作业未恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) restored</source>
        <translation>
            <numerusform>已恢复 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>The job could not be read</source>
        <translation>无法读取作业</translation>
    </message>
    <message>
        <source>The job was not run again</source>
        <translation>作业未重新运行</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>已提交 %1</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>没有可与之比较的、此文件的更早作业。请在作业表中选择两个作业。</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>作业未删除</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobGraph</name>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table and Gantt</source>
        <translation>表格和甘特图</translation>
    </message>
    <message>
        <source>Graph of the steps</source>
        <translation>步骤图</translation>
    </message>
    <message>
        <source>The job has no steps.</source>
        <translation>该作业没有步骤。</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>作业的组成部分</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Saved by reuse</source>
        <translation>重用节省</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No outputs yet</source>
        <translation>尚无输出</translation>
    </message>
    <message>
        <source>Files that the job and its steps write to their outputs stand here.</source>
        <translation>作业及其步骤写入输出的文件会显示在此处。</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>没有代码</translation>
    </message>
    <message>
        <source>The job was made without a code folder.</source>
        <translation>该作业创建时没有代码文件夹。</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>正在读取作业…</translation>
    </message>
    <message>
        <source>This job is not here</source>
        <translation>此作业不在这里</translation>
    </message>
    <message>
        <source>There is no job named %1 in this workspace.</source>
        <translation>此工作区中没有名为 %1 的作业。</translation>
    </message>
    <message>
        <source>Time cursor  %1</source>
        <translation>时间光标  %1</translation>
    </message>
    <message>
        <source>(pinned, Esc clears)</source>
        <translation>（已固定，按 Esc 清除）</translation>
    </message>
    <message>
        <source>%1, submitted %2</source>
        <translation>%1，提交于 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A step is run again with its whole job</source>
        <translation>步骤会与其整个作业一起重新运行</translation>
    </message>
    <message numerus="yes">
        <source>%n reused</source>
        <translation>
            <numerusform>%n 个已重用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n 个已排队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical path %1</source>
        <translation>关键路径 %1</translation>
    </message>
    <message>
        <source>Nothing changed since it ran last.</source>
        <translation>自上次运行以来没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing changed since job %1.</source>
        <translation>自作业 %1 以来没有任何更改。</translation>
    </message>
    <message>
        <source>Ran because: %1</source>
        <translation>运行原因：%1</translation>
    </message>
    <message>
        <source>Open the job it came from</source>
        <translation>打开其来源作业</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>打开步骤</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Logged parameters</source>
        <translation>记录的参数</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>作业名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交者</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Compute as written</source>
        <translation>文件中指定的计算目标</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>退出代码</translation>
    </message>
    <message>
        <source>Processor time</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败原因</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reused: %1</source>
        <translation>已重用：%1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>In the trash · %1</source>
        <translation>在回收站中 · %1</translation>
    </message>
    <message>
        <source>Archived · %1</source>
        <translation>已存档 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n 个已完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Search the jobs</source>
        <translation>搜索作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show all experiments</source>
        <translation>显示所有实验</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>实验 %1 中</translation>
    </message>
    <message>
        <source>No job matches</source>
        <translation>没有匹配的作业</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>尚无作业</translation>
    </message>
    <message>
        <source>Change the words or the state above.</source>
        <translation>请更改上方的搜索词或状态。</translation>
    </message>
    <message>
        <source>Select a pipeline in the tree and press Run: its jobs stand here.</source>
        <translation>在树中选择一个管道并按“运行”：其作业会显示在此处。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>No job has metrics or parameters yet</source>
        <translation>尚无作业有指标或参数</translation>
    </message>
    <message>
        <source>Search name, experiment or tag, or loss&lt;0.5</source>
        <translation>搜索名称、实验或标记，或 loss&lt;0.5</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns of metrics, parameters and inputs</source>
        <translation>选择指标、参数和输入的列</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogPanel</name>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>The log of the job or step you select stands here, live while it runs.</source>
        <translation>您选择的作业或步骤的日志会显示在此处，运行时实时更新。</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>尚未写入任何内容</translation>
    </message>
    <message>
        <source>%1 has not printed anything so far.</source>
        <translation>%1 到目前为止没有输出任何内容。</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>%1 printed nothing, or has not run.</source>
        <translation>%1 没有输出任何内容，或尚未运行。</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在跟随</translation>
    </message>
    <message numerus="yes">
        <source>Follow, %n new line(s)</source>
        <translation>
            <numerusform>跟随，%n 个新行</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 lines · %2</source>
        <translation>%1 行 · %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) folded</source>
        <translation>
            <numerusform>已折叠 %n 次更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1/%2 个步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n more job(s)</source>
        <translation>
            <numerusform>还有 %n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Close the workspace tree</source>
        <translation>关闭工作区树</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing runs or waits</source>
        <translation>没有正在运行或等待的作业</translation>
    </message>
    <message>
        <source>Submitted jobs stand here until they end.</source>
        <translation>已提交的作业会显示在此处，直到结束。</translation>
    </message>
    <message>
        <source>Search actions, assets, jobs, settings</source>
        <translation>搜索操作、资产、作业、设置</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
    <message>
        <source>Engine ready</source>
        <translation>引擎就绪</translation>
    </message>
    <message>
        <source>Engine starts</source>
        <translation>引擎正在启动</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>引擎失败</translation>
    </message>
    <message>
        <source>Engine asleep</source>
        <translation>引擎休眠</translation>
    </message>
    <message>
        <source>It starts by itself with the first job</source>
        <translation>引擎会随第一个作业自动启动</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>没有工作区</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Select a pipeline or job file first</source>
        <translation>请先选择管道或作业文件</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Job table</source>
        <translation>作业表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show or hide the workspace tree</source>
        <translation>显示或隐藏工作区树</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>筛选工作区树</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏面板</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Theme of the desktop</source>
        <translation>跟随桌面主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>About Tenon Studio</source>
        <translation>关于 Tenon Studio</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>已提交 %1</translation>
    </message>
    <message>
        <source>No file manager answered; the folder is %1</source>
        <translation>没有文件管理器响应；该文件夹为 %1</translation>
    </message>
    <message>
        <source>The folder %1 is not there</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Not all files of the samples could be copied to %1</source>
        <translation>未能将示例的所有文件复制到 %1</translation>
    </message>
    <message>
        <source>Jobs run on this computer, with as many steps at once as it has cores for.</source>
        <translation>作业在本机上运行，同时运行的步骤数与核心数相同。</translation>
    </message>
    <message>
        <source>%1 was registered from files; nothing more is known of it here.</source>
        <translation>%1 是从文件注册的；此处没有更多信息。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>作业 %1</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Jobs go on</source>
        <translation>作业会继续</translation>
    </message>
    <message>
        <source>Jobs that run now go on when the window is closed. Open the folder again to see them.</source>
        <translation>关闭窗口后，正在运行的作业会继续。重新打开该文件夹即可查看。</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Open folder in a new window…</source>
        <translation>在新窗口中打开文件夹…</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open manual</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>此页面的帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>保存诊断信息…</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>The diagnostics were not saved</source>
        <translation>诊断信息未保存</translation>
    </message>
    <message>
        <source>Diagnostics saved</source>
        <translation>诊断信息已保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>It holds versions, the shape of the workspace and the engine&apos;s log, and neither secrets nor the contents of your files. Look into it before you send it; all of it is plain text.</source>
        <translation>其中包含版本、工作区的结构和引擎日志，不含机密，也不含您的文件内容。发送前请查看；全部是纯文本。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were copied: the selection is too long for the clipboard</source>
        <translation>
            <numerusform>仅复制了前 %n 行：所选内容过长，剪贴板无法容纳</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>转到行…</translation>
    </message>
    <message>
        <source>Propose what may stand here</source>
        <translation>显示此处可用的建议</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>转到组件或定义</translation>
    </message>
    <message>
        <source>Put this line right</source>
        <translation>修正此行</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>文件大纲</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>注释或取消注释行</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>复制并插入行</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>上移行</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>下移行</translation>
    </message>
    <message>
        <source>These files are registered already: %1, version %2</source>
        <translation>这些文件已注册：%1，版本 %2</translation>
    </message>
    <message>
        <source>Registered %1, version %2</source>
        <translation>已注册 %1，版本 %2</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n file(s) was not saved the last time</source>
        <translation>
            <numerusform>上次有 %n 个文件的文本未保存</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Chapter of the manual</source>
        <translation>手册的章节</translation>
    </message>
    <message>
        <source>The manual is not here</source>
        <translation>手册不在这里</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>它应位于 %1。请完整安装 Tenon Studio。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1，%n 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MetricChart</name>
    <message>
        <source>Chart %1</source>
        <translation>图表 %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message numerus="yes">
        <source> · %n NaN</source>
        <translation>
            <numerusform> · %n 个 NaN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n infinite</source>
        <translation>
            <numerusform> · %n 个无穷值</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处为 %1</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy values as CSV</source>
        <translation>将值复制为 CSV</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every pipeline, component and other file of the workspace reads well.</source>
        <translation>工作区的所有管道、组件和其他文件均可正常读取。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PropertyList</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProposalPopup</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterPanel</name>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>请使用字母、数字、短划线、下划线和点；以字母或数字开头。</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>请将标记写成 key=value，并用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>注册模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>下一个编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>key=value, key=value</source>
        <translation>key=value, key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>from job %1</source>
        <translation>来自作业 %1</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1（记录的模型）</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered: it has no outputs and logged no model.</source>
        <translation>此作业没有生成可注册的内容：它没有输出，也没有记录模型。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notify when a job ends</source>
        <translation>作业结束时通知</translation>
    </message>
    <message>
        <source>Deleted jobs</source>
        <translation>已删除的作业</translation>
    </message>
    <message>
        <source>Python interpreter</source>
        <translation>Python 解释器</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置的分区</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>“As the desktop” follows its light, dark and contrast setting.</source>
        <translation>“跟随桌面”会采用桌面的浅色、深色和对比度设置。</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>否则，仅在有助于说明时才有动画，除非桌面要求不显示动画。</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>立即生效。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再次显示</translation>
    </message>
    <message>
        <source>What was told once will be told once more</source>
        <translation>曾经提示过一次的内容将再提示一次</translation>
    </message>
    <message>
        <source>Questions and hints you asked not to see again.</source>
        <translation>您要求不再显示的问题和提示。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Every job</source>
        <translation>每个作业</translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n second(s)</source>
        <translation>
            <numerusform>超过 %n 秒的作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jobs longer than %n minute(s)</source>
        <translation>
            <numerusform>超过 %n 分钟的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>The desktop tells you, also when no window is open.</source>
        <translation>桌面会通知您，即使没有打开任何窗口。</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>直到我清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>可以恢复它们的时间。之后其文件将永久删除；已注册的模型或数据资产所使用的文件会保留。</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>Open a folder first: its interpreter and its storage are set here.</source>
        <translation>请先打开一个文件夹：其解释器和存储在此设置。</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>作业从现在起使用此解释器</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>解释器未更改</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>此工作区的命令中 `python` 的含义。留空：使用活动的虚拟环境，否则使用第一个具有脚本所导入模块的 python3。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Free it</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>未检查存储</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>已释放 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deleted job(s)</source>
        <translation>
            <numerusform>%1，%n 个已删除的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted jobs, and copies of code and outputs that no job uses any more.</source>
        <translation>已删除的作业，以及不再被任何作业使用的代码和输出的副本。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted job(s) will be gone for good</source>
        <translation>
            <numerusform>将永久清除 %n 个已删除的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; files that a registered model or data asset uses stay.</source>
        <translation>将释放 %1。这些作业的日志、输出和指标将无法恢复；已注册的模型或数据资产所使用的文件会保留。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ShortcutEditor</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复初始</translation>
    </message>
    <message>
        <source>Filter by name or keys</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Changed by you; at first: %1</source>
        <translation>您已更改；初始：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 属于“%2”，接管后它将没有快捷键。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::StepsView</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>tenon::ui::SubmitPanel</name>
    <message>
        <source>Run every step anew, reuse nothing</source>
        <translation>重新运行每个步骤，不重用任何结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Nothing of this folder has run here before. Running starts the programs its files name, with everything you may do on this computer. Go on only where you trust who made them.</source>
        <translation>此文件夹中的内容从未在这里运行过。运行会启动其文件指定的程序，这些程序拥有您在本机上的全部权限。仅当您信任其作者时才继续。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>made from the file</source>
        <translation>根据文件生成</translation>
    </message>
    <message>
        <source>Trust this folder and run</source>
        <translation>信任此文件夹并运行</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>此处需要整数。</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>此处需要数字。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will run: </source>
        <translation>
            <numerusform>将运行 %n 个步骤：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be reused: </source>
        <translation>
            <numerusform>将重用 %n 个步骤：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is in the trash (%2)</source>
        <translation>%1 已移入回收站（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are in the trash (%1)</source>
        <translation>
            <numerusform>%n 个作业已移入回收站（%1）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::WorkspaceTree</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the workspace tree</source>
        <translation>筛选工作区树</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>终结点</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算目标</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>无实验</translation>
    </message>
    <message>
        <source>All jobs…</source>
        <translation>所有作业…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>显示整个图</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
</TS>
