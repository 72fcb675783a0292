<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CodeChanges</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
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
        <translation>%1（%2%）</translation>
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
    <name>EditWords</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n step(s)</source>
        <translation>
            <numerusform>删除 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>将 %1 连接到 %2</translation>
    </message>
    <message>
        <source>Remove a wire</source>
        <translation>移除连线</translation>
    </message>
    <message>
        <source>Move a wire&apos;s end</source>
        <translation>移动连线的一端</translation>
    </message>
    <message>
        <source>Insert on a wire</source>
        <translation>插入到连线上</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Make %1 an input of the pipeline</source>
        <translation>将 %1 设为管道的输入</translation>
    </message>
    <message>
        <source>Add an input or output of the pipeline</source>
        <translation>添加管道的输入或输出</translation>
    </message>
    <message>
        <source>Remove an input or output of the pipeline</source>
        <translation>移除管道的输入或输出</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>移动 %n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消组合</translation>
    </message>
    <message>
        <source>Into another group</source>
        <translation>放入另一个组</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Delete a comment</source>
        <translation>删除注释</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Edit of the text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Several changes</source>
        <translation>多项更改</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Collapse to %1</source>
        <translation>折叠为 %1</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>用于识别的名称。未指定名称的作业会自动命名。</translation>
    </message>
    <message>
        <source>The version, a number or a text.</source>
        <translation>版本，可以是数字或文本。</translation>
    </message>
    <message>
        <source>What people read instead of the name.</source>
        <translation>代替名称显示的文字。</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>用途说明。</translation>
    </message>
    <message>
        <source>Names and texts of your own to find it by.</source>
        <translation>自定义的标记（名称和文本），便于查找。</translation>
    </message>
    <message>
        <source>The experiment that the job is listed under.</source>
        <translation>作业所属的实验。</translation>
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
        <translation>代码文件夹，命令可访问其中的文件；路径相对于此文件。</translation>
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
        <source>Cores, memory and GPUs it needs.</source>
        <translation>所需的计算资源。</translation>
    </message>
    <message>
        <source>Time limits, after which it is stopped.</source>
        <translation>停止运行的条件。</translation>
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
        <translation>随代码一起提供的其他文件和文件夹。</translation>
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
        <translation>输入接受的数据类型。</translation>
    </message>
    <message>
        <source>The value where none is given.</source>
        <translation>未指定时使用的值。</translation>
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
        <translation>输出的类型。</translation>
    </message>
    <message>
        <source>How the data is written.</source>
        <translation>以何种方式写入数据。</translation>
    </message>
    <message>
        <source>What is given.</source>
        <translation>所提供内容的类型。</translation>
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
        <translation>容器镜像。</translation>
    </message>
    <message>
        <source>The Conda file with the packages.</source>
        <translation>列有所需软件包的 Conda 文件。</translation>
    </message>
    <message>
        <source>Builds the image from a folder.</source>
        <translation>从文件夹构建镜像。</translation>
    </message>
    <message>
        <source>The system in the image.</source>
        <translation>镜像中的操作系统。</translation>
    </message>
    <message>
        <source>The folder that the image is built from.</source>
        <translation>用于构建镜像的文件夹。</translation>
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
        <source>The metric to optimise, and in which direction.</source>
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
        <translation>优化的方向。</translation>
    </message>
    <message>
        <source>The metric, as the script logs it.</source>
        <translation>要优化的指标，名称与脚本记录的一致。</translation>
    </message>
    <message>
        <source>How trials are compared.</source>
        <translation>试验的比较方式。</translation>
    </message>
    <message>
        <source>After how many values of the metric it is looked at.</source>
        <translation>每记录多少次指标评估一次。</translation>
    </message>
    <message>
        <source>How many values of the metric are waited for first.</source>
        <translation>首次评估前要等待记录多少次指标。</translation>
    </message>
    <message>
        <source>How far behind a trial may be, as a ratio.</source>
        <translation>试验允许落后的幅度，以比例表示。</translation>
    </message>
    <message>
        <source>How far behind a trial may be.</source>
        <translation>试验允许落后的幅度。</translation>
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
    <message>
        <source>The inputs it takes, by name, with their types.</source>
        <translation>它接受的输入，按名称列出，附类型。</translation>
    </message>
    <message>
        <source>The outputs it makes, by name, with their types.</source>
        <translation>它产生的输出，按名称列出，附类型。</translation>
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
        <translation>%1 %2 已用相同内容注册过。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>its version</source>
        <translation>版本</translation>
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
        <translation>名称（默认：与文件中相同）</translation>
    </message>
    <message>
        <source>its version (default: as in the file, else the next number)</source>
        <translation>版本（默认：与文件中相同，否则为下一个编号）</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>KEY=VALUE, may be repeated</source>
        <translation>KEY=VALUE，可多次指定</translation>
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
        <translation>列出各项的最新版本，或某一项的所有版本</translation>
    </message>
    <message>
        <source>only with this text in name, description or tags</source>
        <translation>仅名称、描述或标记中含有此文本的项</translation>
    </message>
    <message>
        <source>at most so many (default 100)</source>
        <translation>最多列出的条数（默认 100）</translation>
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
        <translation>目标位置（默认：当前文件夹）</translation>
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
        <translation>指定文件中引用的数据、数据存储或 URL 在本机上的位置</translation>
    </message>
    <message>
        <source>say where a model of the files lies here</source>
        <translation>指定文件中引用的模型在本机上的位置</translation>
    </message>
    <message>
        <source>say which file a component of the files is</source>
        <translation>指定文件中引用的组件对应哪个文件</translation>
    </message>
    <message>
        <source>forget where it lies</source>
        <translation>取消位置绑定</translation>
    </message>
    <message>
        <source>list what is bound</source>
        <translation>列出已绑定的内容</translation>
    </message>
    <message>
        <source>say what a compute name of the files stands for</source>
        <translation>指定文件中的计算目标名称对应什么</translation>
    </message>
    <message>
        <source>forget what it stands for</source>
        <translation>取消计算目标名称的绑定</translation>
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
        <translation>排队中</translation>
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
        <translation>即使有作业正在运行也结束：由下一个引擎接管</translation>
    </message>
    <message>
        <source>run the engine in the foreground (it is started by itself where one is needed)</source>
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
        <source>display name</source>
        <translation>便于阅读的名称</translation>
    </message>
    <message>
        <source>compute for every step</source>
        <translation>每个步骤使用的计算目标</translation>
    </message>
    <message>
        <source>NAME=VALUE, an environment variable of a command job, may be repeated</source>
        <translation>NAME=VALUE，命令作业的环境变量，可多次指定</translation>
    </message>
    <message>
        <source>run every step, reuse nothing</source>
        <translation>运行每个步骤，不重用任何结果</translation>
    </message>
    <message>
        <source>run this step anew (outer.inner), may be repeated</source>
        <translation>重新运行此步骤（outer.inner），可多次指定</translation>
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
        <translation>预计</translation>
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
        <translation>跟踪作业直到结束；仅当作业成功完成时，退出代码才为 0</translation>
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
        <translation>最多列出的条数（默认 50）</translation>
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
        <translation>仅处于此状态的作业（Running、Failed、…），可多次指定</translation>
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
        <source>where to (default: a folder with the job&apos;s name)</source>
        <translation>目标位置（默认：以作业名称命名的文件夹）</translation>
    </message>
    <message>
        <source>only this output, may be repeated</source>
        <translation>仅此输出，可多次指定</translation>
    </message>
    <message>
        <source>outputs and artifacts of every step, too</source>
        <translation>也包括每个步骤的输出和工件</translation>
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
        <translation>工作区文件夹（默认：从当前文件夹向上查找最近的工作区，找不到则为当前文件夹）</translation>
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
        <translation>Tenon Studio 命令行：运行管道并管理其结果。</translation>
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
        <translation>  … 已略去 %2 中的 %1 字节，请参阅 %3</translation>
    </message>
    <message>
        <source>The job goes on. Follow it again with: tenon job stream %1</source>
        <translation>作业会继续运行。要再次跟踪，请使用：tenon job stream %1</translation>
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
        <translation>因其文件正被已注册的资产使用而保留：%1</translation>
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
        <translation>删除不再被任何作业或已注册版本使用的内容</translation>
    </message>
    <message>
        <source>read everything that is kept and prove that it is whole</source>
        <translation>读取所有保存的内容并验证其完整性</translation>
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
        <translation>报告指定文件（或文件夹中所有 YAML 文件）的每个问题及其位置</translation>
    </message>
    <message>
        <source>a file, may be repeated</source>
        <translation>文件，可多次指定</translation>
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
        <translation>要更改的文件</translation>
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
        <translation>%1（最后已知状态）</translation>
    </message>
    <message>
        <source>set the Python interpreter of jobs, or from how many seconds on the desktop is told of a job that ended; without a value the usual one holds</source>
        <translation>设置作业的 Python 解释器，或设置作业运行超过多少秒后在结束时发出桌面通知；不提供值则恢复默认</translation>
    </message>
    <message>
        <source>Reading the code: %1 of %2 files</source>
        <translation>正在读取代码：%1/%2 个文件</translation>
    </message>
    <message>
        <source>submit a job again as it was: with the code and settings stored of it</source>
        <translation>按原样重新提交作业：使用当时保存的代码和设置</translation>
    </message>
    <message>
        <source>delete one version that nothing uses; data stays where it lies</source>
        <translation>删除一个未被使用的版本；数据保留在原处</translation>
    </message>
    <message>
        <source>also when jobs that have ended used it</source>
        <translation>即使已结束的作业使用过它也删除</translation>
    </message>
    <message>
        <source>copy outputs, logs, artifacts and code into a folder</source>
        <translation>将输出、日志、工件和代码复制到文件夹</translation>
    </message>
    <message>
        <source>also the code as it ran, of every step, from the store</source>
        <translation>也从存储中取出每个步骤运行时所用的代码</translation>
    </message>
    <message>
        <source>the code as a zip file</source>
        <translation>将代码保存为 zip 文件</translation>
    </message>
    <message>
        <source>tell what differs between two jobs: settings, code, parameters, metrics; or between the code of one and today&apos;s folder</source>
        <translation>说明两个作业之间的差异：设置、代码、参数、指标；或某个作业的代码与当前文件夹之间的差异</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>The same in Azure: %1</source>
        <translation>在 Azure 中等同于：%1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>USD/h</source>
        <translation>USD/小时</translation>
    </message>
    <message>
        <source>In Azure</source>
        <translation>在 Azure 中</translation>
    </message>
    <message>
        <source>catalogue that was imported under this name</source>
        <translation>以此名称导入的目录</translation>
    </message>
    <message>
        <source>define a compute target in the workspace</source>
        <translation>在工作区中定义计算目标</translation>
    </message>
    <message>
        <source>YAML file that defines it</source>
        <translation>定义它的 YAML 文件</translation>
    </message>
    <message>
        <source>name of the target</source>
        <translation>目标的名称</translation>
    </message>
    <message>
        <source>amlcompute, computeinstance, kubernetes, ssh, slurm, …</source>
        <translation>amlcompute、computeinstance、kubernetes、ssh、slurm……</translation>
    </message>
    <message>
        <source>VM size of its nodes</source>
        <translation>其节点的 VM 大小</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>nodes that always run</source>
        <translation>始终运行的节点数</translation>
    </message>
    <message>
        <source>nodes that run at most</source>
        <translation>最多运行的节点数</translation>
    </message>
    <message>
        <source>idle time before a node goes</source>
        <translation>节点撤走前的空闲时间</translation>
    </message>
    <message>
        <source>nodes that can be taken away</source>
        <translation>可能被收回的节点</translation>
    </message>
    <message>
        <source>resource that is attached</source>
        <translation>要附加的资源</translation>
    </message>
    <message>
        <source>host that is reached by SSH</source>
        <translation>通过 SSH 访问的主机</translation>
    </message>
    <message>
        <source>partition of Slurm</source>
        <translation>Slurm 的分区</translation>
    </message>
    <message>
        <source>user there</source>
        <translation>那里的用户</translation>
    </message>
    <message>
        <source>list compute targets and where they run</source>
        <translation>列出计算目标及其运行位置</translation>
    </message>
    <message>
        <source>show a target, its price and what to know of it</source>
        <translation>显示目标、其价格以及需要知道的事项</translation>
    </message>
    <message>
        <source>change the definition of a target</source>
        <translation>更改目标的定义</translation>
    </message>
    <message>
        <source>key and its new value</source>
        <translation>键及其新值</translation>
    </message>
    <message>
        <source>move the file of a target to the trash</source>
        <translation>将目标的文件移到回收站</translation>
    </message>
    <message>
        <source>propose a component for a Python script by reading it; nothing of it is run</source>
        <translation>通过读取 Python 脚本为其提出组件；不会运行其中任何内容</translation>
    </message>
    <message>
        <source>write it into this new file</source>
        <translation>写入这个新文件</translation>
    </message>
    <message>
        <source>which of the script&apos;s sub-commands</source>
        <translation>脚本的哪个子命令</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>All of it was there already.</source>
        <translation>一切都已经在那里了。</translation>
    </message>
    <message>
        <source>Files made: %1</source>
        <translation>已创建的文件：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>leave files that differ as they are and copy the others</source>
        <translation>有差异的文件保持原样，复制其余文件</translation>
    </message>
    <message>
        <source>list the built-in components, or copy some of them with all they need into the workspace</source>
        <translation>列出内置组件，或把其中一些连同所需的一切复制到工作区</translation>
    </message>
    <message>
        <source>list the pipelines to begin with</source>
        <translation>列出可用来起步的管道</translation>
    </message>
    <message>
        <source>make a pipeline from a template, with its data and components</source>
        <translation>根据模板创建管道，附带其数据和组件</translation>
    </message>
    <message>
        <source>name, instead of the first word</source>
        <translation>名称，代替第一个词</translation>
    </message>
    <message>
        <source>file name of the pipeline, without .yml</source>
        <translation>管道的文件名，不含 .yml</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
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
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 fit, %2 unknown, %3 do not fit. Catalogue: %4, %5.</source>
        <translation>%1 个合适，%2 个未知，%3 个不合适。目录：%4，%5。</translation>
    </message>
    <message>
        <source>No quota is known. Import what “az ml compute list-usage” prints: tenon compute catalogue import FILE.</source>
        <translation>没有已知配额。请导入“az ml compute list-usage”的输出：tenon compute catalogue import 文件。</translation>
    </message>
    <message>
        <source>Low priority, all families</source>
        <translation>低优先级，所有系列</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>该区域的所有系列</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Imported for “%1”: sizes %2, prices %3, limits %4.</source>
        <translation>已为“%1”导入：大小 %2，价格 %3，限额 %4。</translation>
    </message>
    <message>
        <source>region; may be given several times</source>
        <translation>区域；可多次给出</translation>
    </message>
    <message>
        <source>only sizes with a GPU</source>
        <translation>仅带 GPU 的大小</translation>
    </message>
    <message>
        <source>only sizes without a GPU</source>
        <translation>仅不带 GPU 的大小</translation>
    </message>
    <message>
        <source>GPU generation; turing+ means that one and newer ones</source>
        <translation>GPU 世代；turing+ 表示该世代及更新的世代</translation>
    </message>
    <message>
        <source>at least so many cores</source>
        <translation>至少这么多核心</translation>
    </message>
    <message>
        <source>at least so many GiB of memory</source>
        <translation>至少这么多 GiB 内存</translation>
    </message>
    <message>
        <source>at least so many GPUs</source>
        <translation>至少这么多 GPU</translation>
    </message>
    <message>
        <source>at least so many GiB on each GPU</source>
        <translation>每个 GPU 至少这么多 GiB</translation>
    </message>
    <message>
        <source>at most so many USD an hour</source>
        <translation>每小时最多这么多 USD</translation>
    </message>
    <message>
        <source>package that must run, as pip names it: torch==2.1.0+cu118</source>
        <translation>必须能运行的包，按 pip 的写法：torch==2.1.0+cu118</translation>
    </message>
    <message>
        <source>image the package is installed in</source>
        <translation>安装该包的镜像</translation>
    </message>
    <message>
        <source>CUDA version that must run</source>
        <translation>必须能运行的 CUDA 版本</translation>
    </message>
    <message>
        <source>how many nodes run at once (for the quota)</source>
        <translation>同时运行的节点数（用于配额）</translation>
    </message>
    <message>
        <source>only what the quota has room for</source>
        <translation>仅配额允许的</translation>
    </message>
    <message>
        <source>low-priority prices and quota</source>
        <translation>低优先级的价格和配额</translation>
    </message>
    <message>
        <source>only with RDMA</source>
        <translation>仅带 RDMA 的</translation>
    </message>
    <message>
        <source>only isolated sizes</source>
        <translation>仅隔离的大小</translation>
    </message>
    <message>
        <source>only what Azure ML documents</source>
        <translation>仅 Azure ML 记载的</translation>
    </message>
    <message>
        <source>also what does not fit, with the reasons</source>
        <translation>连同不合适的，附原因</translation>
    </message>
    <message>
        <source>the catalogue the program brought</source>
        <translation>随程序提供的目录</translation>
    </message>
    <message>
        <source>list VM sizes that fit, and why the others do not</source>
        <translation>列出合适的 VM 大小，以及其他大小为何不合适</translation>
    </message>
    <message>
        <source>list the quota that was imported</source>
        <translation>列出已导入的配额</translation>
    </message>
    <message>
        <source>import sizes, prices and quota as az prints them</source>
        <translation>导入 az 输出的大小、价格和配额</translation>
    </message>
    <message>
        <source>region of files that do not say it</source>
        <translation>未注明区域的文件所属的区域</translation>
    </message>
    <message>
        <source>display_name=TEXT, description=TEXT or tags.KEY=VALUE</source>
        <translation>display_name=文本、description=文本或 tags.键=值</translation>
    </message>
    <message>
        <source>description=TEXT or tags.KEY=VALUE</source>
        <translation>description=文本或 tags.键=值</translation>
    </message>
    <message>
        <source>tags.KEY, may be repeated</source>
        <translation>tags.键，可重复</translation>
    </message>
    <message>
        <source>change display name, description and tags of a job</source>
        <translation>更改作业的显示名称、描述和标记</translation>
    </message>
    <message>
        <source>change description and tags of a version; the rest never changes</source>
        <translation>更改某个版本的描述和标记；其余内容永不改变</translation>
    </message>
    <message>
        <source>Job folders that no job uses and that are less than a minute old, so that they stay for now: %1</source>
        <translation>没有作业使用、存在不到一分钟因而暂时保留的作业文件夹：%1</translation>
    </message>
    <message>
        <source>What only the jobs in the trash use comes on top of that.</source>
        <translation>此外还有只被回收站中的作业使用的内容。</translation>
    </message>
    <message>
        <source>Still waiting: data or code may be large, or lie in a folder that does not answer. Ctrl+C leaves.</source>
        <translation>仍在等待：数据或代码可能很大，或位于没有响应的文件夹中。按 Ctrl+C 离开。</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>USD so far</source>
        <translation>至今花费（USD）</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>作业：%1</translation>
    </message>
    <message>
        <source>The quota is simulated, not that of a subscription.</source>
        <translation>配额是模拟的，不是某个订阅的配额。</translation>
    </message>
    <message>
        <source>%1 is no part of the code any more (.amlignore).</source>
        <extracomment>%1 is a file. --leave-out and .amlignore stay as they are.</extracomment>
        <translation>%1 不再属于代码（.amlignore）。</translation>
    </message>
    <message>
        <source>With --leave-out, %1 is no part of the code any more (a line in .amlignore), and changing it no reason to run.</source>
        <translation>使用 --leave-out 后，%1 不再属于代码（.amlignore 中的一行），它的更改也不再是运行的理由。</translation>
    </message>
    <message>
        <source>leave the file of the pipeline out of the code of steps that would run for nothing but its change</source>
        <translation>对仅因管道文件更改才会运行的步骤，把该文件排除在代码之外</translation>
    </message>
    <message>
        <source>Starting %1 with: %2</source>
        <translation>正在启动 %1，命令：%2</translation>
    </message>
    <message>
        <source>Stopping %1 with: %2</source>
        <translation>正在停止 %1，命令：%2</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>从这里看不到其他人在那里运行的作业。</translation>
    </message>
    <message>
        <source>In %1 s; Ctrl+C keeps it as it is.</source>
        <translation>%1 秒后执行；按 Ctrl+C 则保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 in %n steps.</source>
        <translation>
            <numerusform>按作业 %1 测得：%2，共 %n 个步骤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused; they count with the time they took when they ran.</source>
        <translation>
            <numerusform>其中 %n 个被重用；按它们实际运行时的用时计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>该作业没有完成：全程可能更久。</translation>
    </message>
    <message>
        <source>Duration × list price × nodes in %1, without starting and idling nodes:</source>
        <translation>用时 × 标价 × 节点数（区域 %1），不含节点启动和空闲：</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>节点用时</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>without the countdown before a command of yours</source>
        <translation>不经倒计时直接执行您的命令</translation>
    </message>
    <message>
        <source>start a simulated target, or one with a start command</source>
        <translation>启动模拟的目标，或带启动命令的目标</translation>
    </message>
    <message>
        <source>stop it; never while a job runs there</source>
        <translation>停止它；有作业在运行时绝不停止</translation>
    </message>
    <message>
        <source>say what a job would cost on other VM sizes</source>
        <translation>说明作业在其他 VM 大小上的花费</translation>
    </message>
    <message>
        <source>name of the job, or its file</source>
        <translation>作业的名称，或它的文件</translation>
    </message>
    <message>
        <source>VM size, up to ten (default: those of the targets)</source>
        <translation>VM 大小，最多十个（默认：各目标的大小）</translation>
    </message>
    <message>
        <source>number of nodes (default: as the job has)</source>
        <translation>节点数（默认：与作业相同）</translation>
    </message>
    <message>
        <source>how long it takes on one node (1h30m)</source>
        <translation>在一个节点上的用时（1h30m）</translation>
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
        <translation>Python 及其软件包</translation>
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
        <translation>仓库</translation>
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
        <translation>面向机器学习的原生桌面工作室。</translation>
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
        <translation>%1 不存在。</translation>
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
        <translation>引擎尚未响应，连接就已关闭。</translation>
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
        <translation>引擎未及时响应。</translation>
    </message>
    <message>
        <source>No engine answers for the workspace %{path}. Its .tenon/engine.log says why it did not start.</source>
        <translation>工作区 %{path} 没有引擎响应。引擎未启动的原因记录在其中的 .tenon/engine.log 里。</translation>
    </message>
    <message>
        <source>The program “tenon” was not found beside this program or on PATH. Install Tenon Studio again.</source>
        <translation>在本程序所在的文件夹和 PATH 中都找不到程序“tenon”。请重新安装 Tenon Studio。</translation>
    </message>
    <message>
        <source>The folder %{path} is a link, belongs to somebody else or is open to others, so it is not used. Remove it and try again.</source>
        <translation>文件夹 %{path} 是链接、属于他人或对他人开放，因此不会使用它。请将其删除后重试。</translation>
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
        <translation>不允许使用工件路径“%{path}”。请使用不含“..”且位于该作业的工件之内的相对路径。</translation>
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
        <translation>跟踪接口无法在本机的环回地址上监听：%{reason}。</translation>
    </message>
    <message>
        <source>Cannot read the tracking spool %{path}: %{reason}.</source>
        <translation>无法读取跟踪缓冲文件 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>Stopped before all files were looked at.</source>
        <translation>尚未检查完所有文件就已停止。</translation>
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
        <translation>%{kind} %{name}:%{version} 已注册，而版本一经注册便不可更改。请选择其他版本。</translation>
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
        <translation>%{path} 已存在，未对其做任何更改。</translation>
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
        <translation>已停止读取数据库。</translation>
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
        <translation>内容过大，数据库 %{path} 无法容纳：%{reason}。</translation>
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
        <translation>“%{text}”不是有效的表达式：${{ 与 }} 之间必须是一个不含空格的名称。</translation>
    </message>
    <message>
        <source>%{text} has no value here. Give the input a value or a default, or put this part in $[[ … ]].</source>
        <translation>%{text} 在此处没有值。请为该输入指定值或默认值，或将这部分放入 $[[ … ]]。</translation>
    </message>
    <message>
        <source>The optional input “%{name}” has no default and is used outside $[[ … ]]: a run without it would fail. Put this part in $[[ … ]] or give a default.</source>
        <translation>可选输入“%{name}”没有默认值，却用在 $[[ … ]] 之外：不提供该输入时，作业会失败。请将这部分放入 $[[ … ]]，或指定默认值。</translation>
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
        <translation>“%{name}”的选项列表为空。请至少写入一个值。</translation>
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
        <translation>“%{value}”不是 %{key} 的有效值。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>The environment says neither an image nor a build folder nor a conda file. Add one of them.</source>
        <translation>该环境既未指定镜像，也未指定构建文件夹或 conda 文件。请添加其中一项。</translation>
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
        <translation>“%{one}”和“%{other}”不能同时指定。请删除其中一个。</translation>
    </message>
    <message>
        <source>There is no step “%{name}” in this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此管道中没有步骤“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>The input “%{name}” has no path. Add path: with a folder, a file or a reference.</source>
        <translation>输入“%{name}”没有路径。请添加 path:，并写上文件夹、文件或引用。</translation>
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
        <translation>“%{value}”不是 %{key} 的有效值。请写 true 或 false。</translation>
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
        <translation>“%{key}”必须是单个文本值，不能是列表，也不能有自己的键。</translation>
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
        <translation>%{value} 不是有效的请求超时值：应为 1 到 180000 毫秒。</translation>
    </message>
    <message>
        <source>“%{key}” is missing in %{what}.%{if nearest} Is “%{nearest}” a misspelling of it?%{end}</source>
        <translation>%{what} 中缺少“%{key}”。%{if nearest}是否误写成了“%{nearest}”？%{end}</translation>
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
        <translation>步骤“%{name}”指定了计算目标 local，Azure ML 不允许在管道中这样做。在此处，它会在本机上运行。</translation>
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
        <translation>流量总和为 %{sum}%；总和必须为 0 或 100，每项份额须在 0 到 100 之间。</translation>
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
        <translation>以下步骤相互等待：%{path}。请删除其中一个连接。</translation>
    </message>
    <message>
        <source>The step “%{name}” runs first or last and cannot be connected with other steps. Remove the connection.</source>
        <translation>步骤“%{name}”最先或最后运行，不能与其他步骤连接。请删除该连接。</translation>
    </message>
    <message>
        <source>“%{value}” is no possible value of the input “%{name}” of the step “%{step}”. Possible: %{known}.</source>
        <translation>“%{value}”不是步骤“%{step}”的输入“%{name}”的有效值。可用的有：%{known}。</translation>
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
        <translation>%{path} 来自别名或合并键，因此不能在此处更改。请在定义它的位置更改。</translation>
    </message>
    <message>
        <source>“%{path}” is no path. Write a.b[2].c; put keys with dots in double quotes.</source>
        <translation>“%{path}”不是有效的路径。请写成 a.b[2].c；含点的键请放在双引号中。</translation>
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
        <translation>此处的引号没有闭合。请添加右引号。</translation>
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
        <translation>没有名为 %{target} 的目标。此处已知的目标：local。</translation>
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
        <translation>引擎无法在 %{path} 上监听：%{reason}。</translation>
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
        <translation>路径 %{path} 超出了它所属的输出。</translation>
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
        <translation>未指定作业文件。</translation>
    </message>
    <message>
        <source>This file is of kind %{kind}. Jobs and components can be run.</source>
        <translation>此文件的种类为 %{kind}。只有作业和组件可以运行。</translation>
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
        <translation>以下步骤相互等待：%{steps}。请删除它们之间的一个绑定。</translation>
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
        <translation>以下步骤失败：%{steps}。</translation>
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
        <translation>该脚本需要模块 %{module}，但 %{program}（Python %{version}）中没有该模块。请在其中安装软件包 %{package}，或设置其他解释器。</translation>
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
        <translation>步骤 %{step} 失败：磁盘已满，连其结束状态都无法记录。</translation>
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
        <translation>步骤 %{step} 失败：其监管进程被终止，因此其进程已被结束。</translation>
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
        <translation>没有名为 %{key} 的设置。</translation>
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
        <translation>“%{text}”不是有效的赋值。请写成 PATH=VALUE。</translation>
    </message>
    <message>
        <source>There is no folder %{path}.</source>
        <translation>文件夹 %{path} 不存在。</translation>
    </message>
    <message>
        <source>The option %{option} needs a value.</source>
        <translation>选项 %{option} 需要一个值。</translation>
    </message>
    <message>
        <source>“%{value}” is no output format. Use table, json or tsv.</source>
        <translation>“%{value}”不是有效的输出格式。请使用 table、json 或 tsv。</translation>
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
        <translation>%{kind} %{name}:%{version} 已用其他内容注册，而版本一经注册便不可更改。省略版本即可使用下一个版本。</translation>
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
        <translation>%{kind} 没有名称。请在文件中添加 name:，或使用 --name。</translation>
    </message>
    <message>
        <source>%{path} is of kind %{kind}, not %{wanted}.</source>
        <translation>%{path} 的种类为 %{kind}，而不是 %{wanted}。</translation>
    </message>
    <message>
        <source>“%{type}” is no type it can have.%{if nearest} Did you mean “%{nearest}”?%{else} Possible: %{known}.%{end}</source>
        <translation>“%{type}”不是有效的类型。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
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
        <translation>“%{value}”不是 %{option} 的有效值。%{if nearest}您是否想写“%{nearest}”？%{else}可用的有：%{known}。%{end}</translation>
    </message>
    <message>
        <source>“%{value}” is no value of %{option}: a whole number of at least %{least} is needed.</source>
        <translation>“%{value}”不是 %{option} 的有效值：需要不小于 %{least} 的整数。</translation>
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
        <translation>%{path} 已存在，因此未复制任何内容。请选择其他 --download-path，或使用 --force。</translation>
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
        <translation>无法获取 %{url}：服务器返回 %{status}。请检查地址，或将该 URL 绑定到本地文件（tenon data bind）。</translation>
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
        <translation>%{program} 不是可运行的程序。请提供 Python 解释器的路径。</translation>
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
        <translation>未更改 %{path} 中的任何内容。</translation>
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
        <translation>对 %{path} 作出响应的引擎（进程 %{pid}）占用的是另一个 .tenon 文件夹，而不是现在的这个。.tenon 是否在引擎运行期间被替换过？请结束引擎（tenon engine stop --now）后重试。</translation>
    </message>
    <message>
        <source>The engine of %{path} runs (process %{pid}) but does not answer at %{socket}. Jobs that run go on. If it stays so, end that process; the next command starts a new engine, which takes the jobs up.</source>
        <translation>%{path} 的引擎正在运行（进程 %{pid}），但在 %{socket} 上没有响应。正在运行的作业会继续。如果一直如此，请结束该进程；下一个命令会启动新的引擎来接管作业。</translation>
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
        <translation>此处没有引擎在运行，因此未结束的作业按引擎上次工作时（%{time}）的状态显示。“tenon engine start”会查明其当前状态并继续运行。</translation>
    </message>
    <message>
        <source>%{program} (Python %{version}) cannot read this script: %{reason}. Correct it, or set another interpreter.</source>
        <translation>%{program}（Python %{version}）无法读取此脚本：%{reason}。请更正它，或设置其他解释器。</translation>
    </message>
    <message>
        <source>%{path} was not trusted by you on this computer, so nothing in it runs and its jobs wait. Say that it may (tenon workspace trust).</source>
        <translation>您尚未在本机上信任 %{path}，因此其中的任何内容都不会运行，其作业处于等待状态。请先允许它运行（tenon workspace trust）。</translation>
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
        <translation>步骤有可能更改以下输入，因为此系统不允许将其设为只读：%{value}。</translation>
    </message>
    <message>
        <source>Left out of the code snapshot, because these links lead nowhere, into themselves, or to something that is no file: %{value}.</source>
        <translation>以下链接没有目标、指向自身或指向非文件，因此未包含在代码快照中：%{value}。</translation>
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
        <translation>以下步骤已被取消：%{steps}。</translation>
    </message>
    <message>
        <source>The pipeline was ended: it took longer than its limit of %{seconds} s.</source>
        <translation>管道已被结束：运行时间超过了其 %{seconds} 秒的限制。</translation>
    </message>
    <message>
        <source>It did not run, because these steps it waits for did not complete: %{steps}.</source>
        <translation>未运行，因为它所等待的以下步骤没有完成：%{steps}。</translation>
    </message>
    <message>
        <source>Step %{step} did not write its output %{output}, which is needed. Its place was %{path}.</source>
        <translation>步骤 %{step} 没有写入所需的输出 %{output}。应写入的位置是 %{path}。</translation>
    </message>
    <message>
        <source>Output %{output} of step %{step} is needed but cannot be read: %{path}.</source>
        <translation>需要步骤 %{step} 的输出 %{output}，但无法读取：%{path}。</translation>
    </message>
    <message>
        <source>It was ended, because step %{steps} failed and the pipeline does not go on after a failure.</source>
        <translation>步骤 %{steps} 失败，而此管道在失败后不再继续，因此已被结束。</translation>
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
        <translation>“%{value}”不能用作作业通知的时长。请提供秒数或 off。</translation>
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
        <translation>%{job} 运行失败</translation>
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
        <translation>数据库 %{path} 缺失，而此工作区原本有数据库。未做任何更改。请从备份恢复，或移走 .tenon 文件夹以重新开始。</translation>
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
    <message>
        <source>%{text} cannot stand in a command, which knows only the inputs and outputs of its own step. Give the step an input with this value, and write ${{inputs.NAME}} here.</source>
        <translation>%{text} 不能用在命令中，命令只能使用所属步骤自己的输入和输出。请为该步骤添加一个取此值的输入，并在此处写入 ${{inputs.NAME}}。</translation>
    </message>
    <message>
        <source>The folder of the workspace does not answer (%{seconds} s). It may lie on a network that is down. An engine that runs, and its steps, go on meanwhile.</source>
        <translation>工作区文件夹没有响应（%{seconds} 秒）。它可能位于已断开的网络上。正在运行的引擎及其步骤会继续运行。</translation>
    </message>
    <message>
        <source>GPUs were asked for (%{value}), but nvidia-smi shows none on this computer; the step runs without.</source>
        <translation>请求了 GPU（%{value}），但 nvidia-smi 在本机上未找到 GPU；该步骤将在没有 GPU 的情况下运行。</translation>
    </message>
    <message>
        <source>%{value} GPUs were asked for; this computer has fewer, and the step gets all of them.</source>
        <translation>请求了 %{value} 个 GPU；本机没有这么多，该步骤将使用全部 GPU。</translation>
    </message>
    <message>
        <source>%{value} GB of memory were asked for; this computer has less.</source>
        <translation>请求了 %{value} GB 内存；本机没有这么多内存。</translation>
    </message>
    <message>
        <source>The search for references was stopped. Nothing was changed.</source>
        <translation>已停止搜索引用。未做任何更改。</translation>
    </message>
    <message>
        <source>%{path} was changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>%{path} 在此期间已被更改，因此未执行任何操作。请查看后重试。</translation>
    </message>
    <message>
        <source>%{path} is there already. Choose another name.</source>
        <translation>%{path} 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>A file cannot be called “%{name}”. A name has no slash and no line break, and is not empty, “.” or “..”.</source>
        <translation>文件不能命名为“%{name}”。名称不能包含斜杠和换行符，不能为空，也不能是“.”或“..”。</translation>
    </message>
    <message>
        <source>The name “%{name}” is too long. Names have up to 255 bytes.</source>
        <translation>名称“%{name}”过长。名称最多 255 字节。</translation>
    </message>
    <message>
        <source>%{path} could not be moved to the trash: %{reason}. Nothing was deleted.</source>
        <translation>无法将 %{path} 移入回收站：%{reason}。未删除任何内容。</translation>
    </message>
    <message>
        <source>%{path} is no longer there.</source>
        <translation>%{path} 已不存在。</translation>
    </message>
    <message>
        <source>%{path} is read-only, so nothing was changed. Make it writable, or leave it out.</source>
        <translation>%{path} 是只读的，因此未做任何更改。请将其设为可写，或将其排除。</translation>
    </message>
    <message>
        <source>Cannot rename %{path}: %{reason}. Nothing was changed.</source>
        <translation>无法重命名 %{path}：%{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>%{path} exists already, so nothing was copied. Choose another folder, or move it away.</source>
        <translation>%{path} 已存在，因此未复制任何内容。请选择其他文件夹，或将其移走。</translation>
    </message>
    <message>
        <source>Say which version of %{name}: only one at a time is deleted.</source>
        <translation>请指定 %{name} 的版本：一次只能删除一个版本。</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job}, which has not ended, uses it.</source>
        <translation>无法删除 %{kind} %{asset}：尚未结束的作业 %{job} 正在使用它。</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the deployment %{deployment} uses it (%{path}). Give the deployment another version first, or archive this one.</source>
        <translation>无法删除 %{kind} %{asset}：部署 %{deployment} 正在使用它（%{path}）。请先为该部署改用其他版本，或将此版本存档。</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: %{path} names it in line %{line}. Change the file first, or archive the version.</source>
        <translation>无法删除 %{kind} %{asset}：%{path} 的第 %{line} 行引用了它。请先更改该文件，或将此版本存档。</translation>
    </message>
    <message>
        <source>%{kind} %{asset} cannot be deleted: the job %{job} used it, and could not be run again as it was. Archive the version instead.</source>
        <translation>无法删除 %{kind} %{asset}：作业 %{job} 使用过它，删除后该作业将无法按原样重新运行。请改为将此版本存档。</translation>
    </message>
    <message>
        <source>The job %{name} has no stored code that could be compared with a folder.</source>
        <translation>作业 %{name} 没有可与文件夹比较的已存储代码。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What stands in messages such as &quot;Known: %{known}.&quot; where there is no name at all.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>“%{key}” has no value. Write one behind it.</source>
        <translation>“%{key}”没有值。请在其后写一个值。</translation>
    </message>
    <message>
        <source>%{path} cannot be set for a job of a component&apos;s file. Its inputs, outputs, texts, tags and compute can; change the rest in the file.</source>
        <translation>对于组件文件的作业，不能设置 %{path}。可以设置的有输入、输出、描述性文本、标记和计算目标；其余内容请在文件中更改。</translation>
    </message>
    <message>
        <source>No step uses the input “%{name}” that was set.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>没有步骤使用所设置的输入“%{name}”。%{if nearest}您是否想写“%{nearest}”？%{end}</translation>
    </message>
    <message>
        <source>%{reference} stands for %{path} here, which does not exist. Bind it to something that does (tenon data bind).</source>
        <translation>%{reference} 在此处对应 %{path}，但后者不存在。请将其绑定到存在的内容（tenon data bind）。</translation>
    </message>
    <message>
        <source>The distribution “%{value}” is not set up on this computer; the command runs as it stands.</source>
        <translation>不会在本机上设置“%{value}”分布式运行；命令将按原样运行。</translation>
    </message>
    <message>
        <source>%{value} is registered with other content already, and a version never changes, so the output was not registered. Leave the version out to get the next one.</source>
        <translation>%{value} 已用其他内容注册，而版本一经注册便不可更改，因此未注册该输出。省略版本即可使用下一个版本。</translation>
    </message>
    <message>
        <source>%{path} cannot be put into itself. Choose another folder.</source>
        <translation>无法将 %{path} 放入其自身。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Environment “%{value}” was not realised; the step runs with the programs of this computer.</source>
        <translation>未能建立环境“%{value}”；该步骤使用这台计算机上的程序运行。</translation>
    </message>
    <message>
        <source>The tag tenon.disabled names “%{step}”, which is no step of this pipeline.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>标记 tenon.disabled 提到“%{step}”，但此管道中没有这个步骤。%{if nearest}您是指“%{nearest}”吗？%{end}</translation>
    </message>
    <message>
        <source>The steps %{steps} write the same file at the same time: %{path}. Give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>步骤 %{steps} 同时写入同一个文件：%{path}。请为每个步骤指定各自的路径；路径中的 ${{name}} 表示该步骤的作业名称。</translation>
    </message>
    <message>
        <source>The steps %{steps} write to the same place, so that one may change what another made: %{path}. Their results may not be there to be reused. If that is not wanted, give each a path of its own; ${{name}} in a path stands for the name of the step&apos;s job.</source>
        <translation>步骤 %{steps} 写入同一个位置，因此一个步骤可能更改另一个步骤产生的内容：%{path}。它们的结果可能不再可供重用。如果这不是您想要的，请为每个步骤指定各自的路径；路径中的 ${{name}} 表示该步骤的作业名称。</translation>
    </message>
    <message>
        <source>It was skipped, because %{steps} is disabled.</source>
        <translation>已跳过，因为 %{steps} 被禁用。</translation>
    </message>
    <message>
        <source>It was skipped, because it needs a result of %{steps}, which is disabled.</source>
        <translation>已跳过，因为它需要 %{steps} 的结果，而后者被禁用。</translation>
    </message>
    <message>
        <source>%{path} is no whole catalogue: this line has a wrong value (%{what}). Nothing of it is used.</source>
        <translation>%{path} 不是完整的目录：这一行的值有误（%{what}）。其中的内容均未采用。</translation>
    </message>
    <message>
        <source>%{path} was written by a newer version of Tenon Studio.</source>
        <translation>%{path} 由更新版本的 Tenon Studio 写成。</translation>
    </message>
    <message>
        <source>%{path} is no catalogue of VM sizes.</source>
        <translation>%{path} 不是 VM 大小目录。</translation>
    </message>
    <message>
        <source>The compute target “%{name}” is of kind %{kind}, where jobs cannot be sent yet; the job is refused and not run here instead. Choose another target, or say that the name means this computer: tenon compute bind %{name} local.</source>
        <translation>计算目标“%{name}”的类型为 %{kind}，目前还不能向其发送作业；作业被拒绝，也不会改在这里运行。请选择其他目标，或指明该名称表示这台计算机：tenon compute bind %{name} local。</translation>
    </message>
    <message>
        <source>AMD runs ROCm, never CUDA</source>
        <translation>AMD 运行 ROCm，从不运行 CUDA</translation>
    </message>
    <message>
        <source>Must be asked for first (quota request)</source>
        <translation>必须先申请（配额申请）</translation>
    </message>
    <message>
        <source>Whether it must be asked for first is unknown</source>
        <translation>不清楚是否必须先申请</translation>
    </message>
    <message>
        <source>Processor is %{has}, you need %{needed}</source>
        <translation>处理器为 %{has}，您需要 %{needed}</translation>
    </message>
    <message>
        <source>Kind of processor unknown</source>
        <translation>处理器类型未知</translation>
    </message>
    <message>
        <source>CUDA version of the framework unknown</source>
        <translation>框架的 CUDA 版本未知</translation>
    </message>
    <message>
        <source>Is of category %{category}</source>
        <translation>属于类别 %{category}</translation>
    </message>
    <message>
        <source>For clusters only, not for instances</source>
        <translation>仅用于群集，不用于实例</translation>
    </message>
    <message>
        <source>Cores %{has}, you need %{needed}</source>
        <translation>核心数 %{has}，您需要 %{needed}</translation>
    </message>
    <message>
        <source>Cores %{has}, you want at most %{needed}</source>
        <translation>核心数 %{has}，您最多要 %{needed}</translation>
    </message>
    <message>
        <source>%{generation} ends with CUDA %{last}.x, you chose %{chosen}</source>
        <translation>%{generation} 止于 CUDA %{last}.x，您选择了 %{chosen}</translation>
    </message>
    <message>
        <source>%{generation} needs CUDA %{least}, you chose %{chosen}</source>
        <translation>%{generation} 需要 CUDA %{least}，您选择了 %{chosen}</translation>
    </message>
    <message>
        <source>Temporary disk %{has} GiB, you need %{needed}</source>
        <translation>临时磁盘 %{has} GiB，您需要 %{needed}</translation>
    </message>
    <message>
        <source>Temporary disk unknown</source>
        <translation>临时磁盘未知</translation>
    </message>
    <message>
        <source>%{framework} build has no sm_%{capability}</source>
        <translation>%{framework} 构建版没有 sm_%{capability}</translation>
    </message>
    <message>
        <source>Unknown for which GPUs this build of %{framework} was made</source>
        <translation>不清楚此 %{framework} 构建版适用于哪些 GPU</translation>
    </message>
    <message>
        <source>%{generation} is not among the generations you chose</source>
        <translation>%{generation} 不在您选择的世代之中</translation>
    </message>
    <message>
        <source>GPU generation unknown</source>
        <translation>GPU 世代未知</translation>
    </message>
    <message>
        <source>GPUs %{has}, you need %{needed}</source>
        <translation>GPU 数 %{has}，您需要 %{needed}</translation>
    </message>
    <message>
        <source>GPU memory %{has} GiB, you need %{needed}</source>
        <translation>GPU 内存 %{has} GiB，您需要 %{needed}</translation>
    </message>
    <message>
        <source>GPU memory unknown</source>
        <translation>GPU 内存未知</translation>
    </message>
    <message>
        <source>Has %{share} of a GPU, you need %{needed}</source>
        <translation>有 %{share} 个 GPU，您需要 %{needed}</translation>
    </message>
    <message>
        <source>CUDA versions of %{gpu} unknown</source>
        <translation>%{gpu} 的 CUDA 版本未知</translation>
    </message>
    <message>
        <source>Unknown whether there is low priority</source>
        <translation>不清楚是否提供低优先级</translation>
    </message>
    <message>
        <source>Memory %{has} GiB, you need %{needed}</source>
        <translation>内存 %{has} GiB，您需要 %{needed}</translation>
    </message>
    <message>
        <source>Memory unknown</source>
        <translation>内存未知</translation>
    </message>
    <message>
        <source>Has no GPU</source>
        <translation>没有 GPU</translation>
    </message>
    <message>
        <source>Never low priority</source>
        <translation>从不提供低优先级</translation>
    </message>
    <message>
        <source>No premium storage</source>
        <translation>没有高级存储</translation>
    </message>
    <message>
        <source>No RDMA</source>
        <translation>没有 RDMA</translation>
    </message>
    <message>
        <source>Not isolated</source>
        <translation>非隔离</translation>
    </message>
    <message>
        <source>Not among the sizes Azure ML documents</source>
        <translation>不在 Azure ML 记载的大小之中</translation>
    </message>
    <message>
        <source>No region known that has it</source>
        <translation>没有已知区域提供它</translation>
    </message>
    <message>
        <source>NVIDIA runs CUDA, never ROCm</source>
        <translation>NVIDIA 运行 CUDA，从不运行 ROCm</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} of %{free} free cores</source>
        <translation>合适，使用 %{free} 个空闲核心中的 %{needed} 个</translation>
    </message>
    <message>
        <source>Fits, uses %{needed} cores of a quota without limit</source>
        <translation>合适，使用无限制配额中的 %{needed} 个核心</translation>
    </message>
    <message>
        <source>Premium storage unknown</source>
        <translation>高级存储未知</translation>
    </message>
    <message>
        <source>Costs %{price} USD an hour, you allow %{most}</source>
        <translation>每小时 %{price} USD，您允许 %{most}</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, family limit %{limit}, %{used} used</source>
        <translation>需要 %{needed} 个核心，系列限额 %{limit}，已用 %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: family not in the sheet</source>
        <translation>配额未知：表中没有该系列</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, low-priority limit %{limit}, %{used} used</source>
        <translation>需要 %{needed} 个核心，低优先级限额 %{limit}，已用 %{used}</translation>
    </message>
    <message>
        <source>Needs %{needed} cores, limit of the region %{limit}, %{used} used</source>
        <translation>需要 %{needed} 个核心，区域限额 %{limit}，已用 %{used}</translation>
    </message>
    <message>
        <source>Quota unknown: no sheet</source>
        <translation>配额未知：没有配额表</translation>
    </message>
    <message>
        <source>RDMA unknown</source>
        <translation>RDMA 未知</translation>
    </message>
    <message>
        <source>Not in %{region}</source>
        <translation>不在 %{region}</translation>
    </message>
    <message>
        <source>In none of the %{count} regions</source>
        <translation>在 %{count} 个区域中都没有</translation>
    </message>
    <message>
        <source>Retired %{date}</source>
        <translation>已于 %{date} 停用</translation>
    </message>
    <message>
        <source>Retired, on an unknown date</source>
        <translation>已停用，日期未知</translation>
    </message>
    <message>
        <source>Will be retired %{date}</source>
        <translation>将于 %{date} 停用</translation>
    </message>
    <message>
        <source>Unknown whether this ROCm build runs on %{gpu}</source>
        <translation>不清楚此 ROCm 构建版能否在 %{gpu} 上运行</translation>
    </message>
    <message>
        <source>Not offered to this subscription</source>
        <translation>未向此订阅提供</translation>
    </message>
    <message>
        <source>Unknown whether this subscription has it</source>
        <translation>不清楚此订阅是否拥有它</translation>
    </message>
    <message>
        <source>%{path} is no whole quota sheet: this line has a wrong value. Nothing of it is used.</source>
        <translation>%{path} 不是完整的配额表：这一行的值有误。其中的内容均未采用。</translation>
    </message>
    <message>
        <source>No catalogue was imported for “%{name}”. Known: %{known}.</source>
        <translation>没有为“%{name}”导入过目录。已知的有：%{known}。</translation>
    </message>
    <message>
        <source>%{path} is the service&apos;s answer that something failed: %{reason}. The catalogue stays as it was.</source>
        <translation>%{path} 是服务返回的失败答复：%{reason}。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} has prices in %{currency}. Only those in USD are used.</source>
        <translation>%{path} 中的价格以 %{currency} 计。只采用以 USD 计的价格。</translation>
    </message>
    <message>
        <source>%{path} ends in the middle. Fetch it again; the catalogue stays as it was.</source>
        <translation>%{path} 中途中断。请重新获取；目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} is empty. The catalogue stays as it was.</source>
        <translation>%{path} 是空的。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} is no JSON that can be read. The catalogue stays as it was.</source>
        <translation>%{path} 不是可读取的 JSON。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} has no usable limit for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} 中没有“%{name}”的可用限额。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} is one page of several. Import the others too, or prices and sizes are missing.</source>
        <translation>%{path} 只是多页中的一页。请把其余各页也导入，否则会缺少价格和大小。</translation>
    </message>
    <message>
        <source>%{path} has no file that ends in .json or .txt.</source>
        <translation>%{path} 中没有以 .json 或 .txt 结尾的文件。</translation>
    </message>
    <message>
        <source>%{path} does not say of which region it is. Name the file after it (usages-westeurope.json), or give the region.</source>
        <translation>%{path} 没有说明属于哪个区域。请以区域命名文件（usages-westeurope.json），或给出区域。</translation>
    </message>
    <message>
        <source>Nothing was found that a catalogue is made of: no sizes, prices or limits. The catalogue stays as it was.</source>
        <translation>没有找到可构成目录的内容：没有大小、价格或限额。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} has no usable price for “%{name}”. The catalogue stays as it was.</source>
        <translation>%{path} 中没有“%{name}”的可用价格。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} does not say how large “%{name}” is. The catalogue stays as it was.</source>
        <translation>%{path} 没有说明“%{name}”有多大。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} has more or longer entries than any real answer. The catalogue stays as it was.</source>
        <translation>%{path} 的条目比任何真实答复都更多或更长。目录保持原样。</translation>
    </message>
    <message>
        <source>%{path} is none of the answers that can be imported: SKUs, VM sizes, usages, quotas, retail prices, locations. The catalogue stays as it was.</source>
        <translation>%{path} 不是可以导入的任何一种答复：SKU、VM 大小、用量、配额、零售价格、位置。目录保持原样。</translation>
    </message>
    <message>
        <source>%{size} is for clusters only, not for a compute instance.</source>
        <translation>%{size} 仅用于群集，不用于计算实例。</translation>
    </message>
    <message>
        <source>%{path} exists already. Choose another name, or change that target.</source>
        <translation>%{path} 已经存在。请另选名称，或更改那个目标。</translation>
    </message>
    <message>
        <source>“%{host}” is no host that can be reached by SSH.</source>
        <translation>“%{host}”不是可通过 SSH 访问的主机。</translation>
    </message>
    <message>
        <source>Nodes that always run: %{nodes}. They cost %{cost} USD a day at list price, also when there is nothing to do.</source>
        <translation>始终运行的节点：%{nodes}。按标价每天花费 %{cost} USD，即使无事可做。</translation>
    </message>
    <message>
        <source>An instance can be shut down after 15 minutes to 3 days (4320 minutes) without work, not after %{minutes}.</source>
        <translation>实例可在空闲 15 分钟到 3 天（4320 分钟）后关闭，而不是 %{minutes} 之后。</translation>
    </message>
    <message>
        <source>The idle time of a cluster is a number of seconds from 0 on.</source>
        <translation>群集的空闲时间是从 0 起的秒数。</translation>
    </message>
    <message>
        <source>The system disk of an instance has 120 GB: keep 1 to 2 GB of it free before it is stopped or restarted. A stopped instance still pays for its disk, address and load balancer.</source>
        <translation>实例的系统磁盘为 120 GB：停止或重启之前请保留 1 到 2 GB 可用空间。已停止的实例仍要为其磁盘、地址和负载均衡器付费。</translation>
    </message>
    <message>
        <source>“%{kind}” is no kind of compute target. Possible: %{known}.</source>
        <translation>“%{kind}”不是计算目标的类型。可用的有：%{known}。</translation>
    </message>
    <message>
        <source>“%{name}” cannot name a compute target. Use 2 to %{most} letters, digits and dashes, beginning with a letter.</source>
        <translation>“%{name}”不能用作计算目标的名称。请使用 2 到 %{most} 个字母、数字和连字符，并以字母开头。</translation>
    </message>
    <message>
        <source>%{size} never has low priority.</source>
        <translation>%{size} 从不提供低优先级。</translation>
    </message>
    <message>
        <source>Say which VM size its nodes have.</source>
        <translation>请指明其节点的 VM 大小。</translation>
    </message>
    <message>
        <source>From %{min} to %{max} nodes is no range: at least 1 at most, and not fewer than always run.</source>
        <translation>%{min} 到 %{max} 个节点不是有效范围：最大值至少为 1，且不少于始终运行的节点数。</translation>
    </message>
    <message>
        <source>%{path} does not define a compute target.</source>
        <translation>%{path} 没有定义计算目标。</translation>
    </message>
    <message>
        <source>Azure ML&apos;s documentation does not name %{size}; the service may not offer it.</source>
        <translation>Azure ML 的文档没有提到 %{size}；服务可能不提供它。</translation>
    </message>
    <message>
        <source>No price is known for %{size} in %{region}; it may not be offered there.</source>
        <translation>%{size} 在 %{region} 没有已知价格；那里可能不提供它。</translation>
    </message>
    <message>
        <source>Give the resource that is attached: /subscriptions/…/resourceGroups/…/providers/….</source>
        <translation>请给出要附加的资源：/subscriptions/…/resourceGroups/…/providers/…。</translation>
    </message>
    <message>
        <source>No file of this workspace defines the compute target “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>此工作区没有文件定义计算目标“%{name}”。%{if nearest}您是指“%{nearest}”吗？%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no region “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>目录中没有区域“%{name}”。%{if nearest}您是指“%{nearest}”吗？%{end}</translation>
    </message>
    <message>
        <source>The catalogue has no size “%{size}”.</source>
        <translation>目录中没有大小“%{size}”。</translation>
    </message>
    <message>
        <source>The input “%{name}” of the step “%{step}” is connected already. Disconnect it first.</source>
        <translation>步骤“%{step}”的输入“%{name}”已经连接。请先断开它。</translation>
    </message>
    <message>
        <source>“%{step}” reads from these steps and gives to them, so they cannot be one component without it. Take it in too.</source>
        <translation>“%{step}”读取这些步骤的结果，又为它们提供输入，因此缺了它，它们无法成为一个组件。请把它也选上。</translation>
    </message>
    <message>
        <source>“%{step}” runs first or last in this pipeline and cannot be a part of a component.</source>
        <translation>“%{step}”在此管道中最先或最后运行，不能成为组件的一部分。</translation>
    </message>
    <message>
        <source>“%{step}” waits for all of “%{from}”. Connect an output of it instead.</source>
        <translation>“%{step}”等待整个“%{from}”。请改为连接它的某个输出。</translation>
    </message>
    <message>
        <source>“%{from}” waits for “%{to}”, so “%{to}” cannot read from it.</source>
        <translation>“%{from}”在等待“%{to}”，因此“%{to}”不能读取它的结果。</translation>
    </message>
    <message>
        <source>The component of “%{step}” is not known or is no pipeline, so there is nothing to take apart.</source>
        <translation>“%{step}”的组件未知或不是管道，因此没有可拆开的内容。</translation>
    </message>
    <message>
        <source>What this is about is not in the pipeline any more. Nothing was changed.</source>
        <translation>所涉及的内容已不在管道中。未作任何更改。</translation>
    </message>
    <message>
        <source>“%{name}” cannot be a name here. Use letters, digits and _, and no digit at the start.</source>
        <translation>“%{name}”不能用作此处的名称。请使用字母、数字和 _，且不以数字开头。</translation>
    </message>
    <message>
        <source>There is already something named “%{name}”. Choose another name.</source>
        <translation>已经有名为“%{name}”的内容。请另选名称。</translation>
    </message>
    <message>
        <source>The step “%{step}” has nothing that fits here. Choose what to connect.</source>
        <translation>步骤“%{step}”没有适合这里的内容。请选择要连接什么。</translation>
    </message>
    <message>
        <source>There are no steps of a pipeline on the clipboard.</source>
        <translation>剪贴板中没有管道的步骤。</translation>
    </message>
    <message>
        <source>An input of the pipeline cannot be its output. Put a step between them.</source>
        <translation>管道的输入不能作为它的输出。请在两者之间放一个步骤。</translation>
    </message>
    <message>
        <source>This input takes %{type}, not %{given}.</source>
        <translation>此输入接受 %{type}，而不是 %{given}。</translation>
    </message>
    <message>
        <source>The places of the steps in %{path} cannot be read%{if reason} (%{reason})%{end}. The pipeline is shown without them.</source>
        <translation>无法读取 %{path} 中各步骤的位置%{if reason}（%{reason}）%{end}。管道在没有这些位置的情况下显示。</translation>
    </message>
    <message>
        <source>%{path} is no pipeline: it has no steps under jobs.</source>
        <translation>%{path} 不是管道：jobs 下没有步骤。</translation>
    </message>
    <message>
        <source>%{path} is still being read. Try again in a moment.</source>
        <translation>%{path} 仍在读取。请稍后再试。</translation>
    </message>
    <message>
        <source>%{path} is no name for a picture. Use the ending .svg, .pdf or .png.</source>
        <translation>%{path} 不是图片的名称。请使用扩展名 .svg、.pdf 或 .png。</translation>
    </message>
    <message>
        <source>%{path} is there already and differs from the library&apos;s. It was left as it is, and nothing was copied. Keep it and copy only what is missing, or rename it first.</source>
        <translation>%{path} 已经存在，且与库中的不同。它保持原样，也没有复制任何内容。请保留它而只复制缺少的内容，或先将其重命名。</translation>
    </message>
    <message>
        <source>The library has no component “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end}</source>
        <translation>库中没有组件“%{name}”。%{if nearest}您是指“%{nearest}”吗？%{end}</translation>
    </message>
    <message>
        <source>The library of components was not found beside the program. Install the package again.</source>
        <translation>在程序旁没有找到组件库。请重新安装软件包。</translation>
    </message>
    <message>
        <source>There is no template “%{name}”.%{if nearest} Did you mean “%{nearest}”?%{end} tenon template list names them all.</source>
        <translation>没有模板“%{name}”。%{if nearest}您是指“%{nearest}”吗？%{end}用 tenon template list 可列出全部模板。</translation>
    </message>
    <message>
        <source>%{path} is no text, so nothing can be read from it. Choose a Python script.</source>
        <translation>%{path} 不是文本，因此无法从中读取任何内容。请选择 Python 脚本。</translation>
    </message>
    <message>
        <source>%{path} is nested too deeply to be read. Write its component by hand.</source>
        <translation>%{path} 嵌套过深，无法读取。请手动编写它的组件。</translation>
    </message>
    <message>
        <source>There is no Python script in %{path} or its folder src. Choose the script itself.</source>
        <translation>%{path} 及其 src 文件夹中没有 Python 脚本。请直接选择脚本。</translation>
    </message>
    <message>
        <source>%{path} could not be read as a Python script. Write its component by hand.</source>
        <translation>%{path} 无法作为 Python 脚本读取。请手动编写它的组件。</translation>
    </message>
    <message>
        <source>%{path} is larger than 2 MiB, which no script is. Write its component by hand.</source>
        <translation>%{path} 大于 2 MiB，没有脚本会这么大。请手动编写它的组件。</translation>
    </message>
    <message>
        <source>Python 3 was not found on this computer (%{path}). It is needed to read scripts; install python3.</source>
        <translation>在这台计算机上没有找到 Python 3（%{path}）。读取脚本需要它；请安装 python3。</translation>
    </message>
    <message>
        <source>What reads scripts was not found beside the program. Install the package again.</source>
        <translation>在程序旁没有找到读取脚本的部分。请重新安装软件包。</translation>
    </message>
    <message>
        <source>%{path} has no sub-command “%{name}”. Possible: %{known}.</source>
        <translation>%{path} 没有子命令“%{name}”。可用的有：%{known}。</translation>
    </message>
    <message>
        <source>%{path} is not valid Python 3: %{reason}. Correct the line and try again.</source>
        <translation>%{path} 不是有效的 Python 3：%{reason}。请更正该行后重试。</translation>
    </message>
    <message>
        <source>Reading %{path} took longer than %{seconds} seconds and was stopped. Write its component by hand.</source>
        <translation>读取 %{path} 超过 %{seconds} 秒，已停止。请手动编写它的组件。</translation>
    </message>
    <message>
        <source>Say what to change: --set PATH=VALUE or --remove PATH, where PATH is one of these: %{known}.</source>
        <translation>请指明要更改什么：--set 路径=值 或 --remove 路径，其中路径是以下之一：%{known}。</translation>
    </message>
    <message>
        <source>“%{path}” cannot be changed here.%{if nearest} Did you mean “%{nearest}”?%{end} Possible: %{known}.</source>
        <translation>“%{path}”在这里不能更改。%{if nearest}您是指“%{nearest}”吗？%{end}可用的有：%{known}。</translation>
    </message>
    <message>
        <source>The command for %{name} ended with %{code}.%{if text} It said: %{text}%{end}</source>
        <translation>%{name} 的命令以 %{code} 结束。%{if text}它的输出：%{text}%{end}</translation>
    </message>
    <message>
        <source>The command for %{name} did not come to an end.%{if text} It said: %{text}%{end}</source>
        <translation>%{name} 的命令没有结束。%{if text}它的输出：%{text}%{end}</translation>
    </message>
    <message>
        <source>Nobody works on its nodes (%{nodes}): that costs %{cost} USD an hour at list price.</source>
        <translation>没有人使用它的节点（%{nodes}）：按标价每小时花费 %{cost} USD。</translation>
    </message>
    <message>
        <source>%{name} is not stopped: %{jobs} runs there or waits for it.</source>
        <translation>%{name} 没有停止：%{jobs} 正在那里运行或等待它。</translation>
    </message>
    <message>
        <source>Tenon Studio powers %{name} neither on nor off by itself. Enter your own command in its file under %{key} first.</source>
        <translation>Tenon Studio 不会自行给 %{name} 开机或关机。请先在它的文件中的 %{key} 下填写您自己的命令。</translation>
    </message>
    <message>
        <source>%{name} means this computer: there is nothing to start or stop. Simulate it (tag tenon.simulated) to learn how it would come and go.</source>
        <translation>%{name} 指的是本机：没有什么可以启动或停止。可以模拟它（标签 tenon.simulated），了解它如何出现和消失。</translation>
    </message>
    <message>
        <source>Stopped, an instance costs no computing, but its disk, its public address and its load balancer are still paid.</source>
        <translation>停止后，实例不再产生计算费用，但磁盘、公共地址和负载均衡器仍要付费。</translation>
    </message>
    <message>
        <source>“%{text}” is no duration. Write 1h30m, 45m, 90s or 1:30:00.</source>
        <translation>“%{text}”不是时长。请写成 1h30m、45m、90s 或 1:30:00。</translation>
    </message>
    <message>
        <source>the job asks for %{wanted} cores, it has %{has}: it will take longer</source>
        <translation>作业要求 %{wanted} 个核心，它有 %{has} 个：用时会更长</translation>
    </message>
    <message>
        <source>measured without a GPU; whether its GPU would make it shorter is not known</source>
        <translation>测量时没有 GPU；它的 GPU 是否会缩短用时未知</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory, it has %{has} GB</source>
        <translation>内存不够：作业用了 %{peak} GB 内存，它有 %{has} GB</translation>
    </message>
    <message>
        <source>nobody has run it yet: say how long it takes</source>
        <translation>还没有人运行过：请说明用时</translation>
    </message>
    <message>
        <source>does not fit: the job asks for GPUs (%{wanted}), it has %{has}</source>
        <translation>不合适：作业要求 GPU（%{wanted}），它有 %{has}</translation>
    </message>
    <message>
        <source>no list price is known in this region</source>
        <translation>此区域没有已知的标价</translation>
    </message>
    <message>
        <source>Say for which VM sizes: no target of this workspace has one.</source>
        <translation>请说明是哪些 VM 大小：此工作区的目标都没有 VM 大小。</translation>
    </message>
    <message>
        <source>if it takes as long as on this computer; how long on its %{cores} cores is not known</source>
        <translation>假设用时与本机相同；在它的 %{cores} 个核心上要多久未知</translation>
    </message>
    <message>
        <source>if it takes as long as where it ran%{if measured} (%{measured})%{end}; how long on %{gpu} is not known</source>
        <translation>假设用时与原来运行处相同%{if measured}（%{measured}）%{end}；在 %{gpu} 上要多久未知</translation>
    </message>
    <message>
        <source>retired%{if date} on %{date}%{end}: nobody can start one</source>
        <translation>已停用%{if date}（%{date}）%{end}：无法再启动</translation>
    </message>
    <message>
        <source>At most %{most} sizes are compared at once.</source>
        <translation>一次最多比较 %{most} 个大小。</translation>
    </message>
    <message>
        <source>Compute “%{value}” means this computer; the step runs here.</source>
        <translation>计算“%{value}”指的是本机；步骤在这里运行。</translation>
    </message>
    <message>
        <source>More nodes were asked for than the target has (%{value}); the step gets all of them.</source>
        <translation>要求的节点多于目标拥有的（%{value}）；步骤会得到全部节点。</translation>
    </message>
    <message>
        <source>“%{text}” is no action of a schedule with a trigger: start or stop.</source>
        <translation>“%{text}”不是带触发器的计划的操作：只能是 start 或 stop。</translation>
    </message>
    <message>
        <source>“%{text}” is no cron expression of five fields.</source>
        <translation>“%{text}”不是五个字段的 cron 表达式。</translation>
    </message>
    <message>
        <source>“%{text}” is no part of a recurrence.</source>
        <translation>“%{text}”不是重复规则的一部分。</translation>
    </message>
    <message>
        <source>The time zone “%{text}” is not known.</source>
        <translation>时区“%{text}”未知。</translation>
    </message>
    <message>
        <source>waits for this computer&apos;s cores, memory or GPUs</source>
        <translation>正在等待本机的核心、内存或 GPU</translation>
    </message>
    <message>
        <source>waits for a free node of %{name}; all %{nodes} are taken</source>
        <translation>正在等待 %{name} 的空闲节点；全部 %{nodes} 个都在使用</translation>
    </message>
    <message>
        <source>waits for a node of %{name} that starts, %{seconds} s</source>
        <translation>正在等待 %{name} 启动一个节点，%{seconds} 秒</translation>
    </message>
    <message>
        <source>waits: %{name} is stopped</source>
        <translation>正在等待：%{name} 已停止</translation>
    </message>
    <message>
        <source>This is no text but binary data, so it cannot be shown as a table.</source>
        <translation>这不是文本而是二进制数据，因此无法显示为表格。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file %{path} changed while it was read. Read it again to see what is in it now.</source>
        <translation>文件 %{path} 在读取期间发生了更改。请重新读取以查看现在的内容。</translation>
    </message>
    <message>
        <source>There are no rows in it.</source>
        <translation>其中没有行。</translation>
    </message>
    <message>
        <source>There is no column “%{name}”. To look for this text in all columns, write it in double quotes.</source>
        <translation>没有列“%{name}”。要在所有列中查找此文本，请用双引号括起来。</translation>
    </message>
    <message>
        <source>A double quote in the filter is not closed.</source>
        <translation>筛选中的双引号没有闭合。</translation>
    </message>
    <message>
        <source>A row is longer than 16 MB. Is a quote or a bracket never closed?</source>
        <translation>有一行超过 16 MB。是否有引号或括号一直没有闭合？</translation>
    </message>
    <message>
        <source>The MLTable file in %{path} cannot be followed (%{reason}). Paths of CSV, JSON lines and Parquet files on this computer can be.</source>
        <translation>无法解析 %{path} 中的 MLTable 文件（%{reason}）。可以解析的是指向本机 CSV、JSON Lines 和 Parquet 文件的路径。</translation>
    </message>
    <message>
        <source>%{path} is no file that can be read.</source>
        <translation>%{path} 不是可以读取的文件。</translation>
    </message>
    <message>
        <source>None of the first lines is JSON.</source>
        <translation>前面几行都不是 JSON。</translation>
    </message>
    <message>
        <source>The file is no list of JSON objects.</source>
        <translation>该文件不是 JSON 对象的列表。</translation>
    </message>
    <message>
        <source>Parquet files are read with the Python package pyarrow, which %{python} does not have. Install pyarrow for it (for all users), then read again.</source>
        <translation>Parquet 文件通过 Python 包 pyarrow 读取，而 %{python} 没有它。请为它安装 pyarrow（对所有用户），然后重新读取。</translation>
    </message>
    <message>
        <source>Parquet files are read with Python and its package pyarrow, but this computer has no /usr/bin/python3. Install the packages python3 and pyarrow.</source>
        <translation>Parquet 文件通过 Python 及其包 pyarrow 读取，但本机没有 /usr/bin/python3。请安装软件包 python3 和 pyarrow。</translation>
    </message>
    <message>
        <source>The database %{path} has no tables.</source>
        <translation>数据库 %{path} 没有表。</translation>
    </message>
    <message>
        <source>The Parquet file %{path} cannot be read: %{reason}.</source>
        <translation>无法读取 Parquet 文件 %{path}：%{reason}。</translation>
    </message>
    <message>
        <source>%{path} is not on this computer, so its data cannot be shown.</source>
        <translation>%{path} 不在本机上，因此无法显示其数据。</translation>
    </message>
    <message>
        <source>There is no room for temporary files in the cache folder%{if reason} (%{reason})%{end}. Free some space on that disk and try again.</source>
        <translation>缓存文件夹中没有空间存放临时文件%{if reason}（%{reason}）%{end}。请在该磁盘上腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Save it as UTF-8 to see it as a table.</source>
        <translation>该文件是 UTF-16 文本。请保存为 UTF-8，以便按表格查看。</translation>
    </message>
    <message>
        <source>No line of an .amlignore file can name %{path}. Move that file out of the code folder.</source>
        <translation>.amlignore 文件中没有哪一行能写出 %{path}。请把该文件移出代码文件夹。</translation>
    </message>
    <message>
        <source>The engine of %{path} was started by %{user} (process %{pid}), and nobody else reaches it. What is there can be looked at; to run jobs of your own, copy the folder to a place where you may write.</source>
        <translation>%{path} 的引擎由 %{user} 启动（进程 %{pid}），其他人无法连接。其中的内容可以查看；要运行自己的作业，请把文件夹复制到您可以写入的位置。</translation>
    </message>
    <message>
        <source>The folder of %{path} does not answer: what reads it cannot be foreseen. A job that reads it waits until it does.</source>
        <translation>%{path} 所在的文件夹没有响应：无法预测读取它的步骤。读取它的作业会一直等到它响应。</translation>
    </message>
    <message>
        <source>There is no place for “%{word}”. Write: %{usage}</source>
        <translation>这里不能写“%{word}”。请写：%{usage}</translation>
    </message>
    <message>
        <source>Not all that was to be printed could be written. Is the disk full?</source>
        <translation>输出未能全部写入。磁盘是否已满？</translation>
    </message>
    <message>
        <source>%{size} (%{had}) was retired%{if date} on %{date}%{end}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size}（%{had}）已%{if date}于 %{date} %{end}停用。%{if instead}最接近的可用规格是 %{instead}（%{has}）。%{end}</translation>
    </message>
    <message>
        <source>%{size} (%{had}) will be retired on %{date}.%{if instead} The nearest living size is %{instead} (%{has}).%{end}</source>
        <translation>%{size}（%{had}）将于 %{date} 停用。%{if instead}最接近的可用规格是 %{instead}（%{has}）。%{end}</translation>
    </message>
    <message>
        <source>The engine ends; the command for %{name} goes on by itself, and how it ended is not told any more.</source>
        <translation>引擎即将结束；%{name} 的命令会自行继续，之后不再告知其结果。</translation>
    </message>
    <message>
        <source>A command that starts or stops %{name} is still under way. Try again when it has ended.</source>
        <translation>启动或停止 %{name} 的命令仍在进行。请等它结束后再试。</translation>
    </message>
    <message>
        <source>does not fit: the job took %{peak} GB of memory on a GPU, its GPUs have %{has} GB</source>
        <translation>不适合：作业在一个 GPU 上用了 %{peak} GB 显存，而它的 GPU 只有 %{has} GB</translation>
    </message>
    <message>
        <source>%{file} names %{path}, too, so it was not taken away and nothing was undone.</source>
        <translation>%{file} 也引用了 %{path}，因此没有移除它，也没有撤销任何内容。</translation>
    </message>
    <message>
        <source>A quote %{if row}in row %{row}%{else}in the first line%{end} is not closed within 16 MB, so where its value ends cannot be told.</source>
        <translation>%{if row}第 %{row} 行%{else}第一行%{end}的引号在 16 MB 内没有闭合，无法判断其值在哪里结束。</translation>
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
        <translation>输入 %1 原为 %2，现在未指定</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>the result of %1 was not kept for reuse</source>
        <extracomment>%1 is a job&apos;s name, here and in what follows.</extracomment>
        <translation>%1 的结果未保留，无法重用</translation>
    </message>
    <message>
        <source>earlier results could not be read</source>
        <translation>无法读取先前的结果</translation>
    </message>
    <message>
        <source>%1 was a forced rerun, and such results are not reused</source>
        <translation>%1 是强制重新运行的，这类结果不会被重用</translation>
    </message>
    <message>
        <source>the component of %1 was not deterministic then</source>
        <translation>%1 的组件当时不是确定性的</translation>
    </message>
    <message>
        <source>an input of %1 was changed while it ran</source>
        <translation>%1 运行时它的一个输入被更改了</translation>
    </message>
    <message>
        <source>%1 did not leave all its outputs</source>
        <translation>%1 没有留下全部输出</translation>
    </message>
    <message>
        <source>%1 showed the result of a job that was deleted</source>
        <translation>%1 显示的是一个已删除作业的结果</translation>
    </message>
    <message>
        <source>it is disabled</source>
        <translation>它被禁用</translation>
    </message>
    <message>
        <source>it needs a result of %1, which is disabled</source>
        <extracomment>%1 are names of steps.</extracomment>
        <translation>它需要 %1 的结果，而后者被禁用</translation>
    </message>
    <message>
        <source>of its code only %1 changed, which says what is to run</source>
        <extracomment>%1 is the file of a pipeline or job.</extracomment>
        <translation>其代码中只有 %1 更改了，它只说明要运行什么</translation>
    </message>
    <message>
        <source>input %1 lies where nothing answers</source>
        <translation>输入 %1 所在的位置没有响应</translation>
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
        <translation>排队中</translation>
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
    <name>tenon::items::AssetsModel</name>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已存档）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Job or file</source>
        <translation>作业或文件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>tenon::items::Computes</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2 starting</source>
        <translation>%1，%2 个正在启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No nodes</source>
        <translation>无节点</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Not reachable yet</source>
        <translation>尚不可达</translation>
    </message>
    <message>
        <source>Compute cluster</source>
        <translation>计算群集</translation>
    </message>
    <message>
        <source>Compute instance</source>
        <translation>计算实例</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>无服务器</translation>
    </message>
    <message>
        <source>Attached machine</source>
        <translation>附加的计算机</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>通过 SSH 的计算机</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Slurm 群集</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>cron %1 (%2)</source>
        <translation>cron %1（%2）</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>每天 %1（%2）</translation>
    </message>
    <message>
        <source>%1 at %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>tenon::items::DraftPorts</name>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter</source>
        <translation>名称由字母、数字和 _ 组成，并以字母开头</translation>
    </message>
    <message>
        <source>This name is there twice</source>
        <translation>此名称出现了两次</translation>
    </message>
    <message>
        <source>Write a range as 0 … 10</source>
        <translation>请将范围写成 0 … 10</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>需要 true 或 false</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>需要整数</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>需要数字</translation>
    </message>
    <message>
        <source>The default is not among what is allowed</source>
        <translation>默认值不在允许的值之中</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要性</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>tenon::items::QuotaModel</name>
    <message>
        <source>Low priority, all families</source>
        <translation>低优先级，所有系列</translation>
    </message>
    <message>
        <source>All families of the region</source>
        <translation>该区域的所有系列</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>tenon::items::SizesModel</name>
    <message>
        <source>local</source>
        <translation>本地</translation>
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
        <translation>未知</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>不收费</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <extracomment>Spoken by a screen reader: cores of a VM size.</extracomment>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 USD an hour</source>
        <translation>每小时 %1 USD</translation>
    </message>
    <message>
        <source>%1 %2 GiB</source>
        <translation>%1 %2 GiB</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Price/h</source>
        <translation>价格/小时</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>tenon::items::VersionsModel</name>
    <message>
        <source>Archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Made by job</source>
        <translation>来源作业</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tenon::preview::TableModel</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>布尔</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>nested</source>
        <translation>嵌套</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2 without a value (%3 %)</source>
        <translation>%2 个中有 %1 个没有值（%3%）</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n 个不同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 different values</source>
        <translation>约 %1 个不同的值</translation>
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
        <translation>面向机器学习的原生桌面工作室。</translation>
    </message>
    <message>
        <source>Free software: you may use, share and change it under the GNU General Public License, version 3. It comes without any warranty. It uses:</source>
        <translation>自由软件：您可以依据 GNU 通用公共许可证第 3 版使用、分享和修改本程序。本程序不附带任何担保。它使用了：</translation>
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
    <name>tenon::ui::AssetActions</name>
    <message>
        <source>Register a file…</source>
        <translation>注册文件…</translation>
    </message>
    <message>
        <source>Register from a file or folder…</source>
        <translation>从文件或文件夹注册…</translation>
    </message>
    <message>
        <source>Register from a job&apos;s output…</source>
        <translation>从作业的输出注册…</translation>
    </message>
    <message>
        <source>Edit description and tags…</source>
        <translation>编辑描述和标记…</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>复制引用</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Archive version</source>
        <translation>存档版本</translation>
    </message>
    <message>
        <source>Restore version</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Delete version…</source>
        <translation>删除版本…</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>无法读取资产</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 已复制到剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) are on the clipboard</source>
        <translation>
            <numerusform>%n 个引用已复制到剪贴板</numerusform>
        </translation>
    </message>
    <message>
        <source>The version was not archived</source>
        <translation>未能存档版本</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>未能恢复版本</translation>
    </message>
    <message>
        <source>%1 is archived: it is left out of lists, and can still be used.</source>
        <translation>%1 已存档：不再出现在列表中，但仍可使用。</translation>
    </message>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n versions are archived.</source>
        <translation>
            <numerusform>已存档 %n 个版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are restored.</source>
        <translation>
            <numerusform>已恢复 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>删除版本</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>要永久删除 %1 吗？</translation>
    </message>
    <message>
        <source>The registration goes; the data stays where it lies. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>注册信息将被删除；数据保留在原处。此操作无法撤销。存档只会隐藏版本，不会将其删除。</translation>
    </message>
    <message>
        <source>The files that were copied for it go as well. This cannot be undone. Archiving hides a version and keeps it.</source>
        <translation>为其复制的文件也会一并删除。此操作无法撤销。存档只会隐藏版本，不会将其删除。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>未能删除版本</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>Save a copy in</source>
        <translation>选择副本的保存位置</translation>
    </message>
    <message>
        <source>Copying %1…</source>
        <translation>正在复制 %1…</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>未能保存副本</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 已复制到 %2</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>作为作业运行…</translation>
    </message>
    <message>
        <source>Use in a new job…</source>
        <translation>在新作业中使用…</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetPage</name>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>The asset could not be read</source>
        <translation>无法读取资产</translation>
    </message>
    <message>
        <source>There is nothing of this name</source>
        <translation>没有此名称的资产</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>%1 is not registered in this workspace, and no file describes it.</source>
        <translation>%1 未在此工作区中注册，也没有文件描述它。</translation>
    </message>
    <message>
        <source>%1 was moved, deleted, or describes something else now.</source>
        <translation>%1 已被移动或删除，或现在描述的是其他内容。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的组成部分</translation>
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
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>以文本方式打开</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command</source>
        <translation>没有命令</translation>
    </message>
    <message>
        <source>Reading the asset…</source>
        <translation>正在读取资产…</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>未注册</translation>
    </message>
    <message>
        <source>file of the workspace</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>Workspace file</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>Workspace file (%1)</source>
        <translation>工作区文件（%1）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已存档）</translation>
    </message>
    <message>
        <source>%1 (latest)</source>
        <translation>%1（最新）</translation>
    </message>
    <message>
        <source>All versions…</source>
        <translation>所有版本…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
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
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>注册者</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>作业名称</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Conda 文件</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>构建上下文</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>来源作业</translation>
    </message>
    <message>
        <source>What it runs</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>Built from</source>
        <translation>构建来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The files are not on this computer</source>
        <translation>文件不在本机上</translation>
    </message>
    <message>
        <source>They are at %1. Bind the reference to a folder here to see them.</source>
        <translation>它们位于 %1。将该引用绑定到本机上的文件夹，即可查看这些文件。</translation>
    </message>
    <message>
        <source>The files are gone</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>Nothing is at %1 any more. Put it back, or register a new version.</source>
        <translation>%1 处已没有任何内容。请将其放回，或注册新版本。</translation>
    </message>
    <message>
        <source>No code folder</source>
        <translation>没有代码文件夹</translation>
    </message>
    <message>
        <source>What it runs is in its command, or in its steps.</source>
        <translation>它运行的内容在其命令或步骤中。</translation>
    </message>
    <message>
        <source>No files</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>The file does not say where they are.</source>
        <translation>该文件没有说明它们的位置。</translation>
    </message>
    <message>
        <source>The files of this version are not at %1 any more.</source>
        <translation>此版本的文件已不在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n problem(s): %1</source>
        <translation>
            <numerusform>该文件有 %n 个问题：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssetsPage</name>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
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
        <source>Search name, tags and description</source>
        <translation>搜索名称、标记和描述</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Archived ones too</source>
        <translation>包括已存档项</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>注册…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Change the words above.</source>
        <translation>请更改上方的搜索词。</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>尚无组件</translation>
    </message>
    <message>
        <source>A component is a step that can be used again, described in a YAML file. Files of the workspace and registered versions stand here.</source>
        <translation>组件是可以重复使用的步骤，用 YAML 文件描述。工作区中的文件和已注册的版本会显示在此处。</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>尚无环境</translation>
    </message>
    <message>
        <source>An environment says what a step runs in: an image or a conda file.</source>
        <translation>环境指定步骤在什么环境中运行：镜像或 conda 文件。</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Register a file, a folder or what a job made to use it by name and version.</source>
        <translation>注册文件、文件夹或作业生成的内容，即可按名称和版本使用。</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>Register what a training job made, or a file or folder, to use it by name and version.</source>
        <translation>注册训练作业生成的内容，或者文件、文件夹，即可按名称和版本使用。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>以文本方式打开</translation>
    </message>
</context>
<context>
    <name>tenon::ui::BindingField</name>
    <message>
        <source>Choose what %1 gets</source>
        <translation>选择 %1 得到什么</translation>
    </message>
    <message>
        <source>Go to where %1 comes from</source>
        <translation>转到 %1 的来源</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>路径或 azureml:名称:版本</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 得到 %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 needs something</source>
        <translation>%1 需要内容</translation>
    </message>
    <message>
        <source>%1 gets nothing</source>
        <translation>%1 没有得到任何内容</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasMap</name>
    <message>
        <source>Will run: %1</source>
        <translation>将运行：%1</translation>
    </message>
    <message>
        <source>will run</source>
        <translation>将运行</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CanvasPainter</name>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ChartValues</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation>图表的值</translation>
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
        <translation>步数</translation>
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
        <translation>CPU（核）</translation>
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
    <message>
        <source>More options of the charts</source>
        <translation>图表的更多选项</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CloneDialog</name>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Clone a repository</source>
        <translation>克隆存储库</translation>
    </message>
    <message>
        <source>git is not installed, or could not be started.</source>
        <translation>git 未安装，或无法启动。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>放入文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The repository gets a folder of its own.</source>
        <translation>存储库会有自己的文件夹。</translation>
    </message>
    <message>
        <source>It will lie in %1</source>
        <translation>它将位于 %1</translation>
    </message>
    <message>
        <source>git could not clone it:</source>
        <translation>git 无法克隆它：</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodeList</name>
    <message>
        <source>Code that goes along</source>
        <translation>随同的代码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>Show the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>显示随同的代码：%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the code that goes along: %n file(s), %1</source>
        <translation>
            <numerusform>隐藏随同的代码：%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Included files</source>
        <translation>包含的文件</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::CodePane</name>
    <message>
        <source>As it ran</source>
        <translation>运行时的代码</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>此后的更改</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>已更改的文件</translation>
    </message>
    <message>
        <source>Changes of the file</source>
        <translation>文件的更改</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Nothing changed since it ran</source>
        <translation>自运行以来没有任何更改</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed since it ran</source>
        <translation>
            <numerusform>自运行以来有 %n 个文件发生更改</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>It is not known which folder this code came from.</source>
        <translation>不知道此代码来自哪个文件夹。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What changed in it is shown here.</source>
        <translation>其中的更改会显示在此处。</translation>
    </message>
    <message>
        <source>It changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>该文件不是文本，因此不逐行显示。</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>该文件过大，无法逐行显示。</translation>
    </message>
    <message>
        <source>%1: %2 lines added, %3 removed</source>
        <translation>%1：添加 %2 行，删除 %3 行</translation>
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
    <name>tenon::ui::ComponentForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Remove the input</source>
        <translation>移除该输入</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <source>Remove the output</source>
        <translation>移除该输出</translation>
    </message>
    <message>
        <source>Test run…</source>
        <translation>试运行…</translation>
    </message>
    <message>
        <source>Runs this component alone, as a job of one step</source>
        <translation>单独运行此组件，作为只有一个步骤的作业</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>is described in the text</source>
        <translation>在文本中描述</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComponentList</name>
    <message>
        <source>In this workspace</source>
        <translation>在此工作区中</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Built-in library</source>
        <translation>内置库</translation>
    </message>
    <message>
        <source>Library: prepare data</source>
        <translation>库：准备数据</translation>
    </message>
    <message>
        <source>Library: train</source>
        <translation>库：训练</translation>
    </message>
    <message>
        <source>Library: score and evaluate</source>
        <translation>库：评分与评估</translation>
    </message>
    <message>
        <source>Library: %1</source>
        <translation>库：%1</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Input %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Output %1</source>
        <translation>输出 %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputePage</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>每节点每小时</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>至今花费</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open its YAML file</source>
        <translation>打开它的 YAML 文件</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>分离</translation>
    </message>
    <message>
        <source>Move its file to the trash; the machine itself is not touched</source>
        <translation>把它的文件移到回收站；计算机本身不受影响</translation>
    </message>
    <message>
        <source>What runs where</source>
        <translation>哪里在运行什么</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>There is no target “%1”</source>
        <translation>没有目标“%1”</translation>
    </message>
    <message>
        <source>Its file is not in the folder “compute” of the workspace any more.</source>
        <translation>它的文件已不在工作区的“compute”文件夹中。</translation>
    </message>
    <message>
        <source>Reading the target…</source>
        <translation>正在读取目标…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>simulated on this computer</source>
        <translation>在本机上模拟</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 内存</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>starts, ready in %1</source>
        <translation>正在启动，%1 后就绪</translation>
    </message>
    <message>
        <source>idle, goes in %1</source>
        <translation>空闲，%1 后离开</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>No node is there. A job that names this target starts one.</source>
        <translation>没有节点。使用此目标的作业会启动一个节点。</translation>
    </message>
    <message>
        <source>Nothing runs or waits.</source>
        <translation>没有正在运行或等待的内容。</translation>
    </message>
    <message>
        <source>It is stopped. Jobs that name it wait until it is started.</source>
        <translation>它已停止。使用它的作业会一直等到它启动。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>VM 大小</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>On this computer, at once and as many as fit</source>
        <translation>在本机上，立即运行，能容纳多少就运行多少</translation>
    </message>
    <message>
        <source>On this computer, one a simulated node</source>
        <translation>在本机上，每个模拟节点一个</translation>
    </message>
    <message>
        <source>Nowhere yet: jobs for this kind are refused</source>
        <translation>还没有：此类型的作业会被拒绝</translation>
    </message>
    <message>
        <source>Jobs run</source>
        <translation>作业运行于</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>空闲关机</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Start takes</source>
        <translation>启动用时</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>下次启动</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>下次停止</translation>
    </message>
    <message>
        <source>Next node goes</source>
        <translation>下一个节点离开</translation>
    </message>
    <message>
        <source>Start command</source>
        <translation>启动命令</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stop command</source>
        <translation>停止命令</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1, list price of %2</source>
        <translation>%1，%2 的标价</translation>
    </message>
    <message>
        <source>Now, an hour</source>
        <translation>目前，每小时</translation>
    </message>
    <message>
        <source>Node time so far</source>
        <translation>至今节点用时</translation>
    </message>
    <message>
        <source>%1 at list price</source>
        <translation>按标价 %1</translation>
    </message>
    <message>
        <source>Simulated: nobody charges it.</source>
        <translation>模拟的：不会产生实际费用。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>%1 was not started</source>
        <translation>%1 没有启动</translation>
    </message>
    <message>
        <source>%1 was not stopped</source>
        <translation>%1 没有停止</translation>
    </message>
    <message>
        <source>%1 starts</source>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>没有创建任何副本</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1，已禁用</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ComputesPage</name>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>New target…</source>
        <translation>新建目标…</translation>
    </message>
    <message>
        <source>Compute targets</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>VM 大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>每节点每小时</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>至今花费</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>%1 so far, at list price</source>
        <translation>至今 %1，按标价</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open as text</source>
        <translation>以文本打开</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CopyProgress</name>
    <message>
        <source>Copying to %1</source>
        <translation>正在复制到 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::CostDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>在其他大小上的花费…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>按测得的用时</translation>
    </message>
    <message>
        <source>How long it takes on one node: 1h30m, 45m, 90s</source>
        <translation>在一个节点上的用时：1h30m、45m、90s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>as the job has</source>
        <translation>与作业相同</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>VM size</source>
        <translation>VM 大小</translation>
    </message>
    <message>
        <source>A node an hour</source>
        <translation>每节点每小时</translation>
    </message>
    <message>
        <source>Node time</source>
        <translation>节点用时</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>花费</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>预计花费</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Duration × list price × nodes. What nodes cost while they start and idle is not in it.</source>
        <translation>用时 × 标价 × 节点数。不含节点启动和空闲时的花费。</translation>
    </message>
    <message>
        <source>Nobody has run it yet. Say how long it takes on one node.</source>
        <translation>还没有人运行过。请说明在一个节点上的用时。</translation>
    </message>
    <message numerus="yes">
        <source>Measured on job %1: %2 of work in %n step(s).</source>
        <translation>
            <numerusform>按作业 %1 测得：%n 个步骤共 %2 的工作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were reused and count with the time they took when they ran.</source>
        <translation>
            <numerusform>其中 %n 个被重用，按它们实际运行时的用时计算。</numerusform>
        </translation>
    </message>
    <message>
        <source>The job did not complete: the whole may take longer.</source>
        <translation>该作业没有完成：全程可能更久。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataHeader</name>
    <message>
        <source>%1 · %2 % missing</source>
        <translation>%1 · 缺失 %2%</translation>
    </message>
    <message>
        <source>≈ %1 different</source>
        <translation>≈ %1 个不同</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Contents of the table</source>
        <translation>表格内容</translation>
    </message>
    <message>
        <source>Filter: a text, age&gt;30, city=&quot;New York&quot;, income= (no value)</source>
        <translation>筛选：文本、age&gt;30、city=&quot;New York&quot;、income=（无值）</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Table of the database</source>
        <translation>数据库的表</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Earlier rows</source>
        <translation>前面的行</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>后面的行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>about %1 in all</source>
        <translation>总共约 %1</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source>shown: %1 to %2</source>
        <translation>显示：%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer values than there are columns, the first is row %1.</source>
        <translation>
            <numerusform>%n 行的值多于或少于列数，第一处是第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no JSON and are shown empty, the first is row %1.</source>
        <translation>
            <numerusform>%n 行不是 JSON，显示为空，第一处是第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 columns are shown.</source>
        <translation>只显示前 %1 列。</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>文件中的顺序</translation>
    </message>
    <message>
        <source>Only rows with this value</source>
        <translation>只显示有此值的行</translation>
    </message>
    <message>
        <source>Only rows without this value</source>
        <translation>只显示没有此值的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A quote in the first line is never closed: all of the file is in it.</source>
        <translation>第一行的引号始终没有闭合：整个文件都在其中。</translation>
    </message>
    <message>
        <source>A quote in row %1 is never closed: all that follows is in that value.</source>
        <translation>第 %1 行的引号始终没有闭合：其后的全部内容都属于该值。</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 selected rows were copied.</source>
        <translation>只复制了所选 %2 行中的前 %1 行。</translation>
    </message>
    <message>
        <source>Values longer than %1 bytes were cut in the copy.</source>
        <translation>超过 %1 字节的值在副本中被截断。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignInspector</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1. What stands here can be changed when it is right again.</source>
        <translation>第 %1 行的文本无法读取。文本恢复正确后，才能更改这里的内容。</translation>
    </message>
    <message>
        <source>Pipeline › %1</source>
        <translation>管道 › %1</translation>
    </message>
    <message>
        <source>A whole number above 0 is needed here.</source>
        <translation>这里需要大于 0 的整数。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 step</source>
        <translation>%1 步骤</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>What they have in common is changed in all of them.</source>
        <translation>它们共有的内容会在所有步骤中一起更改。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>run with the pipeline</source>
        <translation>随管道运行</translation>
    </message>
    <message>
        <source>Steps run with the pipeline</source>
        <translation>这些步骤随管道运行</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>步骤的名称</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>名称由字母、数字和 _ 组成，并以字母开头。</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>另一个步骤已使用此名称。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>runs with the pipeline</source>
        <translation>随管道运行</translation>
    </message>
    <message>
        <source>The step runs with the pipeline</source>
        <translation>此步骤随管道运行</translation>
    </message>
    <message>
        <source>Kept in the tags of the pipeline (tenon.disabled). Azure itself would run the step.</source>
        <translation>保存在管道的标记中（tenon.disabled）。Azure 本身仍会运行此步骤。</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>for whoever reads it</source>
        <translation>写给阅读它的人</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>A path or data asset…</source>
        <translation>路径或数据资产…</translation>
    </message>
    <message>
        <source>What %1 gets</source>
        <translation>%1 得到什么</translation>
    </message>
    <message>
        <source>No step has an output that fits.</source>
        <translation>没有步骤具有合适的输出。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Set a value here</source>
        <translation>在此设置值</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Make it an input of the pipeline</source>
        <translation>将其设为管道的输入</translation>
    </message>
    <message>
        <source>Use the pipeline input %1</source>
        <translation>使用管道输入 %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Register %1 as</source>
        <translation>将 %1 注册为</translation>
    </message>
    <message>
        <source>register as…</source>
        <translation>注册为…</translation>
    </message>
    <message>
        <source>Compute and limits</source>
        <translation>计算与限制</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算目标</translation>
    </message>
    <message>
        <source>as the pipeline says</source>
        <translation>按管道的设置</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>时间限制</translation>
    </message>
    <message>
        <source>seconds, none</source>
        <translation>秒，无限制</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>实例数</translation>
    </message>
    <message>
        <source>machine type</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>一个文件夹</translation>
    </message>
    <message>
        <source>written in the component</source>
        <translation>写在组件中</translation>
    </message>
    <message>
        <source>The component says it.</source>
        <translation>由组件指定。</translation>
    </message>
    <message>
        <source>Next job</source>
        <translation>下一个作业</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>还没有任何信息。</translation>
    </message>
    <message>
        <source>Another one has this name.</source>
        <translation>已有同名的一项。</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline component, %n step(s)</source>
        <translation>
            <numerusform>管道组件，%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pipeline, %n step(s)</source>
        <translation>
            <numerusform>管道，%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>from the folder</source>
        <translation>来自文件夹</translation>
    </message>
    <message>
        <source>Where nothing else is said</source>
        <translation>未另行指定时</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>datastore</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>failed step</source>
        <translation>失败的步骤</translation>
    </message>
    <message>
        <source>the others go on</source>
        <translation>其余步骤继续</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>重用</translation>
    </message>
    <message>
        <source>run all steps every time</source>
        <translation>每次都运行所有步骤</translation>
    </message>
    <message>
        <source>Inputs of the pipeline</source>
        <translation>管道的输入</translation>
    </message>
    <message>
        <source>Name of the input %1</source>
        <translation>输入 %1 的名称</translation>
    </message>
    <message>
        <source>Remove the input %1</source>
        <translation>移除输入 %1</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>a path or azureml:name:version</source>
        <translation>路径或 azureml:名称:版本</translation>
    </message>
    <message>
        <source>Outputs of the pipeline</source>
        <translation>管道的输出</translation>
    </message>
    <message>
        <source>Name of the output %1</source>
        <translation>输出 %1 的名称</translation>
    </message>
    <message>
        <source>Remove the output %1</source>
        <translation>移除输出 %1</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>添加输出</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>为什么要运行？</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Designer</name>
    <message>
        <source>The places of the steps could not be read</source>
        <translation>无法读取各步骤的位置</translation>
    </message>
    <message>
        <source>The places of the steps were not saved</source>
        <translation>没有保存各步骤的位置</translation>
    </message>
    <message>
        <source>Canvas of the pipeline</source>
        <translation>管道的画布</translation>
    </message>
    <message>
        <source>This pipeline has no steps yet. Drag a component here, double click, or type its name.</source>
        <translation>此管道还没有步骤。请将组件拖到这里、双击，或键入其名称。</translation>
    </message>
    <message>
        <source>The text cannot be read at line %1: %2 The canvas shows the last that could.</source>
        <translation>第 %1 行的文本无法读取：%2画布显示最后一次可读取的状态。</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>The pipeline was not changed</source>
        <translation>管道未被更改</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>图片 (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>图片没有写入</translation>
    </message>
    <message>
        <source>The picture was written as %1</source>
        <translation>图片已写为 %1</translation>
    </message>
    <message>
        <source>%1 was changed in this workspace; it stays as it is here</source>
        <translation>%1 在此工作区中已被更改；在这里保持原样</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation>添加组件…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>删除并重新连接</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
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
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>连接到…</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>替换为…</translation>
    </message>
    <message>
        <source>Enable or disable</source>
        <translation>启用或禁用</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消组合</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Arrange all</source>
        <translation>全部排列</translation>
    </message>
    <message>
        <source>Arrange the selection</source>
        <translation>排列所选内容</translation>
    </message>
    <message>
        <source>Align the left edges</source>
        <translation>左边缘对齐</translation>
    </message>
    <message>
        <source>Align the upper edges</source>
        <translation>上边缘对齐</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>横向分布</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>纵向分布</translation>
    </message>
    <message>
        <source>Run to the selected steps</source>
        <translation>运行到所选步骤</translation>
    </message>
    <message>
        <source>Run the selected steps again</source>
        <translation>重新运行所选步骤</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Find in the pipeline…</source>
        <translation>在管道中查找…</translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation>已做的操作…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>显示所选内容</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Rename the step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <source>Name of the step; what refers to it follows:</source>
        <translation>步骤的名称；引用它的内容会随之更改：</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Title of the group:</source>
        <translation>组的标题：</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>没有可粘贴的内容</translation>
    </message>
    <message>
        <source>%1 to %2 › %3</source>
        <translation>%1 到 %2 › %3</translation>
    </message>
    <message>
        <source>%1 from %2 › %3</source>
        <translation>%1 来自 %2 › %3</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>No free port of another step fits.</source>
        <translation>其他步骤没有合适的空闲端口。</translation>
    </message>
    <message>
        <source>Replace %1 with</source>
        <translation>将 %1 替换为</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Steps of the pipeline</source>
        <translation>管道的步骤</translation>
    </message>
    <message>
        <source>No step has these words.</source>
        <translation>没有步骤含有这些词。</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>What was done; choose where to go back to</source>
        <translation>已做的操作；选择要回到哪里</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1：自 %3 起%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Skipped: the step is disabled.</source>
        <translation>已跳过：该步骤被禁用。</translation>
    </message>
    <message>
        <source>Its result will be reused.</source>
        <translation>其结果将被重用。</translation>
    </message>
    <message>
        <source>Will run: %1</source>
        <translation>将运行：%1</translation>
    </message>
    <message>
        <source>Will run, because a step before it runs.</source>
        <translation>将运行，因为它前面的某个步骤会运行。</translation>
    </message>
    <message>
        <source>The pipeline was not saved</source>
        <translation>管道未保存</translation>
    </message>
    <message>
        <source>The job was not submitted</source>
        <translation>作业未提交</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>已提交 %1</translation>
    </message>
    <message>
        <source>The job that is shown has no such step</source>
        <translation>所显示的作业没有这个步骤</translation>
    </message>
    <message>
        <source>What takes %1</source>
        <translation>哪些步骤接受 %1</translation>
    </message>
    <message>
        <source>What gives %1</source>
        <translation>哪些步骤提供 %1</translation>
    </message>
    <message>
        <source>Add a component</source>
        <translation>添加组件</translation>
    </message>
    <message>
        <source>This file is no component of the workspace</source>
        <translation>此文件不是工作区的组件</translation>
    </message>
    <message>
        <source>Remove the wire</source>
        <translation>移除连线</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare %1 with</source>
        <translation>将 %1 与以下作业比较</translation>
    </message>
    <message>
        <source>This pipeline has no other job.</source>
        <translation>此管道没有其他作业。</translation>
    </message>
    <message>
        <source>The jobs cannot be compared</source>
        <translation>无法比较这些作业</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>fields that differ</comment>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 differ in no step.</source>
        <translation>%1 与 %2 没有任何步骤不同。</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 changed, %4 added, %5 removed.</source>
        <translation>从 %1 到 %2：更改 %3，添加 %4，移除 %5。</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比较</translation>
    </message>
    <message>
        <source>Fold or unfold the group</source>
        <translation>折叠或展开分组</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>用套索选择</translation>
    </message>
    <message>
        <source>Leave the sub-pipeline</source>
        <translation>离开子管道</translation>
    </message>
    <message>
        <source>Run again from the selected steps on</source>
        <translation>从所选步骤起重新运行</translation>
    </message>
    <message>
        <source>Why does it run?</source>
        <translation>为什么要运行？</translation>
    </message>
    <message>
        <source>Compare the job with another…</source>
        <translation>将作业与另一个比较…</translation>
    </message>
    <message>
        <source>Rename the output</source>
        <translation>重命名输出</translation>
    </message>
    <message>
        <source>Rename the input</source>
        <translation>重命名输入</translation>
    </message>
    <message>
        <source>Its name; what refers to it follows:</source>
        <translation>它的名称；引用它的地方会随之更改：</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Why %1 runs</source>
        <translation>%1 为什么运行</translation>
    </message>
    <message>
        <source>%1 will run: %2</source>
        <translation>%1 将运行：%2</translation>
    </message>
    <message>
        <source>%1 will run, because %2 runs before it: %3</source>
        <translation>%1 将运行，因为在它之前 %2 会运行：%3</translation>
    </message>
    <message>
        <source>Draw a wire from %1</source>
        <translation>从 %1 拉出连线</translation>
    </message>
    <message>
        <source>%1 takes no such file</source>
        <translation>%1 不接受这种文件</translation>
    </message>
    <message>
        <source>%1 is an input of the pipeline now</source>
        <translation>%1 现在是管道的输入</translation>
    </message>
    <message>
        <source>Collapse to a component…</source>
        <translation>折叠为组件…</translation>
    </message>
    <message>
        <source>Expand the component</source>
        <translation>展开组件</translation>
    </message>
    <message>
        <source>Collapse to a component</source>
        <translation>折叠为组件</translation>
    </message>
    <message>
        <source>Name of the pipeline component; its file lies beside the pipeline&apos;s:</source>
        <translation>管道组件的名称；其文件与管道文件放在一起：</translation>
    </message>
    <message>
        <source>The file was not left out</source>
        <translation>文件未能排除</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
</context>
<context>
    <name>tenon::ui::DesignerBar</name>
    <message>
        <source>Add a component</source>
        <translation>添加组件</translation>
    </message>
    <message>
        <source>Find in the pipeline</source>
        <translation>在管道中查找</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的操作</translation>
    </message>
    <message>
        <source>Arrange the steps</source>
        <translation>排列步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Next job:</source>
        <translation>下一个作业：</translation>
    </message>
    <message>
        <source>Next job, %1:</source>
        <translation>下一个作业，%1：</translation>
    </message>
    <message numerus="yes">
        <source>%n reuse</source>
        <comment>steps whose results are used again</comment>
        <translation>
            <numerusform>重用 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run</source>
        <comment>steps that will run</comment>
        <translation>
            <numerusform>运行 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::EditForm</name>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>每行写一个标记，格式为 key=value。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Description and tags</source>
        <translation>描述和标记</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
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
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileActions</name>
    <message>
        <source>New pipeline…</source>
        <translation>新建管道…</translation>
    </message>
    <message>
        <source>New component…</source>
        <translation>新建组件…</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>新建环境…</translation>
    </message>
    <message>
        <source>New data asset…</source>
        <translation>新建数据资产…</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>新建文件…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy path within the workspace</source>
        <translation>复制相对于工作区的路径</translation>
    </message>
    <message>
        <source>Undo file operation</source>
        <translation>撤销文件操作</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>The file was not made</source>
        <translation>未能创建文件</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>未能创建文件夹</translation>
    </message>
    <message>
        <source>%1 was not renamed</source>
        <translation>未能重命名 %1</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>未复制任何内容</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>未将任何内容移入回收站</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>无法撤销此操作</translation>
    </message>
    <message>
        <source>%1 is in the trash</source>
        <translation>%1 已移入回收站</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the trash</source>
        <translation>
            <numerusform>%n 个文件已移入回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已创建 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n copies were made</source>
        <translation>
            <numerusform>已创建 %n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>已将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>已将 %1 移动到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that refer to it were changed</source>
        <translation>
            <numerusform>已更改 %n 个引用它的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with unsaved changes are saved first.</source>
        <translation>
            <numerusform>将先保存 %n 个含有未保存更改的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to %1</source>
        <translation>
            <numerusform>%n 处引用 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to what you are about to remove</source>
        <translation>
            <numerusform>%n 处引用您将要移除的内容</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay as they are, and name something that is not there.</source>
        <translation>它们保持原样，并会指向不存在的内容。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) and folders to %1?</source>
        <translation>
            <numerusform>将 %n 个文件和文件夹移到 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that refer to them are changed with them:</source>
        <translation>
            <numerusform>引用它们的 %n 处会随之更改：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>没有移动任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) and folders to %1</source>
        <translation>
            <numerusform>已将 %n 个文件和文件夹移到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Component from script…</source>
        <translation>由脚本创建组件…</translation>
    </message>
    <message>
        <source>New pipeline like this…</source>
        <translation>新建类似的管道…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>As job %1</source>
        <translation>与作业 %1 相同</translation>
    </message>
    <message>
        <source>The steps of this job with the values they had.</source>
        <translation>此作业的步骤及其当时的值。</translation>
    </message>
    <message>
        <source>Component from script</source>
        <translation>由脚本创建组件</translation>
    </message>
    <message>
        <source>Python scripts (*.py)</source>
        <translation>Python 脚本 (*.py)</translation>
    </message>
    <message>
        <source>The component was not made</source>
        <translation>没有创建组件</translation>
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
        <source>Both versions were merged</source>
        <translation>两处的更改已合并</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
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
        <translation>文件未保存。%1 文本会保留在此处：请先解决上述问题再重新保存，或将副本保存到其他位置。</translation>
    </message>
    <message>
        <source>The text was saved as %1. The file itself was not: %2</source>
        <translation>文本已另存为 %1。文件本身未保存：%2</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept. The file has changed since.</source>
        <translation>%1 时未保存的文本已保留。文件此后已被更改。</translation>
    </message>
    <message>
        <source>Unsaved text from %1 was kept.</source>
        <translation>%1 时未保存的文本已保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The file was changed by another program, and here.</source>
        <translation>该文件已被其他程序更改，您也在此处做了更改。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed both here and there. Both texts stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right.</source>
        <translation>
            <numerusform>有 %n 处两边都做了更改。两边的文本都放在 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 和 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间：请保留正确的内容。</numerusform>
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
        <translation>未能保存副本</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>已将副本保存为 %1</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>tenon::ui::FilePreview</name>
    <message>
        <source>Contents of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What the model says of itself</source>
        <translation>模型的自述</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What is in it is shown here.</source>
        <translation>它的内容显示在这里。</translation>
    </message>
    <message>
        <source>%1, the beginning is shown</source>
        <translation>%1，显示开头部分</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown.</source>
        <translation>图片已损坏，或太大而无法显示。</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
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
        <translation>文件（还）不存在，或已被移除。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Opening a pickled file can run code that is in it, so it is never opened here. A script that you trust can read it.</source>
        <translation>打开 pickle 文件可能会运行其中的代码，因此这里从不打开它。您信任的脚本可以读取它。</translation>
    </message>
    <message>
        <source>Cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Models and other binary files are never loaded.</source>
        <translation>这里不显示此类文件。模型和其他二进制文件从不加载。</translation>
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
        <source>Open in a tab</source>
        <translation>在标签页中打开</translation>
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
        <translation>图形</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranging the graph…</source>
        <translation>正在排布图形…</translation>
    </message>
    <message>
        <source>opens a graph of its own</source>
        <translation>可打开子图</translation>
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
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>An output feeds inputs only.</source>
        <translation>输出只能连到输入。</translation>
    </message>
    <message>
        <source>An input is fed by outputs only.</source>
        <translation>输入只能由输出提供。</translation>
    </message>
    <message>
        <source>A step cannot feed itself.</source>
        <translation>步骤不能连到自身。</translation>
    </message>
    <message>
        <source>This would make a circle.</source>
        <translation>这会形成环。</translation>
    </message>
    <message>
        <source>Wire from %1 to %2</source>
        <translation>从 %1 到 %2 的连线</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>input of the pipeline</source>
        <translation>管道的输入</translation>
    </message>
    <message>
        <source>output of the pipeline</source>
        <translation>管道的输出</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>version %1 is there</source>
        <translation>有版本 %1</translation>
    </message>
    <message>
        <source>in the group %1</source>
        <translation>在组 %1 中</translation>
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
        <translation>已打开</translation>
    </message>
    <message>
        <source>What ran last</source>
        <translation>最近运行的作业</translation>
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
        <translation>当前工作区的作业及其状态会显示在此处。</translation>
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
        <translation>点击“运行”</translation>
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
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Nothing has run here yet</source>
        <translation>这里尚未运行过任何作业</translation>
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
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 of %2 GiB</source>
        <translation>%1/%2 GiB</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>%1 GiB free</source>
        <translation>%1 GiB 可用</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2%</translation>
    </message>
    <message>
        <source>New pipeline from a template</source>
        <translation>由模板新建管道</translation>
    </message>
    <message>
        <source>with data to try it on; put yours in its place</source>
        <translation>附带可供试用的数据；换上您自己的数据即可</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
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
    <name>tenon::ui::ImageView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Inspector</name>
    <message>
        <source>The folder does not answer</source>
        <translation>文件夹没有响应</translation>
    </message>
    <message>
        <source>The properties are shown as soon as it does.</source>
        <translation>文件夹恢复响应后将立即显示属性。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a file, a job or an asset: what it is stands here.</source>
        <translation>选择文件、作业或资产，其信息会显示在此处。</translation>
    </message>
    <message>
        <source>Nothing is known of it</source>
        <translation>没有相关信息</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show %1 in the file manager</source>
        <translation>在文件管理器中显示 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
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
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Conda file</source>
        <translation>Conda 文件</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Path of the data</source>
        <translation>数据路径</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行内容</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
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
        <source>Duration</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>By</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open the page of the step</source>
        <translation>打开步骤页面</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>It is no longer registered.</source>
        <translation>它已不再注册。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>来源作业</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Open the page of the job</source>
        <translation>打开作业页面</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
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
        <translation>未能取消作业</translation>
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
        <translation>未能存档作业</translation>
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
        <translation>未能恢复作业</translation>
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
        <translation>未能重新运行作业</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>已提交 %1</translation>
    </message>
    <message>
        <source>There is no earlier job of this file to compare with. Select two jobs in the job table.</source>
        <translation>此文件没有可供比较的更早作业。请在作业表中选择两个作业。</translation>
    </message>
    <message>
        <source>The job was not deleted</source>
        <translation>未能删除作业</translation>
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
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>New pipeline from this job…</source>
        <translation>由此作业新建管道…</translation>
    </message>
    <message>
        <source>What would it cost on …</source>
        <translation>在其他大小上的花费…</translation>
    </message>
</context>
<context>
    <name>tenon::ui::JobGraph</name>
    <message>
        <source>Graph</source>
        <translation>步骤图</translation>
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
        <translation>重用省时</translation>
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
        <translation>找不到此作业</translation>
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
        <translation>步骤只能随整个作业一起重新运行</translation>
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
            <numerusform>%n 个排队中</numerusform>
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
        <translation>打开来源作业</translation>
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
        <source>CPU time</source>
        <translation>CPU 时间</translation>
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
        <translation>具体情况</translation>
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
    <name>tenon::ui::JobSlider</name>
    <message>
        <source>Job on the canvas: %1</source>
        <translation>画布上的作业：%1</translation>
    </message>
    <message>
        <source>the draft, without a job</source>
        <translation>草稿，无作业</translation>
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
        <translation>进行中</translation>
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
        <translation>实验：%1</translation>
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
        <translation>在树中选择一个管道并点击“运行”：其作业会显示在此处。</translation>
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
        <translation>还没有带指标或参数的作业</translation>
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
        <translation>尚未输出任何内容</translation>
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
            <numerusform>跟随，新增 %n 行</numerusform>
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
        <source>Engine ready</source>
        <translation>引擎就绪</translation>
    </message>
    <message>
        <source>Engine starting</source>
        <translation>引擎正在启动</translation>
    </message>
    <message>
        <source>Engine failed</source>
        <translation>引擎故障</translation>
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
        <source>Follow the desktop</source>
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
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
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
        <translation>没有文件管理器响应；该文件夹位于 %1</translation>
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
        <translation>未能保存诊断信息</translation>
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
        <source>Suggest completions</source>
        <translation>显示此处可用的建议</translation>
    </message>
    <message>
        <source>Go to component or definition</source>
        <translation>转到组件或定义</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>修正此行</translation>
    </message>
    <message>
        <source>Outline of the file</source>
        <translation>文件大纲</translation>
    </message>
    <message>
        <source>Toggle comment</source>
        <translation>注释或取消注释行</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>向下复制行</translation>
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
            <numerusform>上次有 %n 个文件的更改未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&amp;Asset</source>
        <translation>资产(&amp;A)</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>数据列表</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>List of environments</source>
        <translation>环境列表</translation>
    </message>
    <message>
        <source>List of components</source>
        <translation>组件列表</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>This is registered already: %1, version %2</source>
        <translation>此内容已注册：%1，版本 %2</translation>
    </message>
    <message>
        <source>Close other tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Close all tabs</source>
        <translation>关闭所有标签页</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>重新打开关闭的标签页</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Move tab beside the others</source>
        <translation>将标签页移到旁边</translation>
    </message>
    <message>
        <source>Move tab below the others</source>
        <translation>将标签页移到下方</translation>
    </message>
    <message>
        <source>Move tab to a window of its own</source>
        <translation>将标签页移到独立窗口</translation>
    </message>
    <message>
        <source>Move tab to the next group</source>
        <translation>将标签页移到下一组</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>Go to the previous area</source>
        <translation>转到上一个区域</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Show or hide the Inspector</source>
        <translation>显示或隐藏检查器</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Close the Inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>取消作业</translation>
    </message>
    <message>
        <source>Share of this computer&apos;s processors in use</source>
        <translation>这台计算机的处理器使用比例</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>管道(&amp;P)</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Clone a repository…</source>
        <translation>克隆存储库…</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>新建计算目标</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Close the components</source>
        <translation>关闭组件</translation>
    </message>
    <message>
        <source>The pipeline was not made</source>
        <translation>管道未创建</translation>
    </message>
    <message>
        <source>Canvas alone, or with the YAML</source>
        <translation>只显示画布，或连同 YAML</translation>
    </message>
    <message>
        <source>Show or hide the components</source>
        <translation>显示或隐藏组件</translation>
    </message>
    <message>
        <source>New pipeline from a template…</source>
        <translation>从模板新建管道…</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>The folder was not made</source>
        <translation>文件夹未创建</translation>
    </message>
    <message>
        <source>The job was not cancelled</source>
        <translation>作业未取消</translation>
    </message>
    <message>
        <source>CPU %1 %</source>
        <translation>CPU %1%</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps that have ended</source>
        <translation>已结束的步骤</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>配额与目录</translation>
    </message>
    <message>
        <source>List of compute targets</source>
        <translation>计算目标列表</translation>
    </message>
    <message>
        <source>What would this draft cost on …</source>
        <translation>此草稿在其他大小上的花费…</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>The compute targets cannot be read</source>
        <translation>无法读取计算目标</translation>
    </message>
    <message>
        <source>Nothing was duplicated</source>
        <translation>没有创建任何副本</translation>
    </message>
    <message>
        <source>No job has made this output yet. Run the pipeline, or show a job of it, to see its data.</source>
        <translation>还没有作业生成此输出。请运行管道，或显示它的某个作业，以查看数据。</translation>
    </message>
    <message>
        <source>Groups and comments</source>
        <translation>分组与注释</translation>
    </message>
    <message>
        <source>Arrange and align</source>
        <translation>排列与对齐</translation>
    </message>
    <message>
        <source>Zoom and panes</source>
        <translation>缩放与窗格</translation>
    </message>
    <message>
        <source>Not all jobs and assets were searched: %1</source>
        <translation>未能搜索全部作业和资产：%1</translation>
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
        <translation>找不到手册</translation>
    </message>
    <message>
        <source>It belongs in %1. Install Tenon Studio completely.</source>
        <translation>手册应位于 %1。请完整安装 Tenon Studio。</translation>
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
    <message>
        <source>Show values</source>
        <translation>显示值</translation>
    </message>
    <message numerus="yes">
        <source> · %n not above zero</source>
        <translation>
            <numerusform> · %n 个不大于零</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::NewFileDialog</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建管道</translation>
    </message>
    <message>
        <source>New component</source>
        <translation>新建组件</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>New data asset</source>
        <translation>新建数据资产</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It begins with the least such a file needs, under the name %1.</source>
        <translation>新文件只包含此类文件所需的最少内容，其中的名称为 %1。</translation>
    </message>
    <message>
        <source>Files that define something end in .yml or .yaml; others are not found.</source>
        <translation>定义内容的文件以 .yml 或 .yaml 结尾；其他文件不会被识别。</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>开始内容</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>No steps yet: drag components onto it, or type their names.</source>
        <translation>还没有步骤：把组件拖到这里，或输入其名称。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::NoteEdit</name>
    <message>
        <source>Text of the comment</source>
        <translation>注释文本</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PalettePanel</name>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No component has these words in its name, tags or ports.</source>
        <translation>没有组件的名称、标记或端口含有这些词。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No components yet</source>
        <translation>还没有组件</translation>
    </message>
    <message>
        <source>Looking for components…</source>
        <translation>正在查找组件…</translation>
    </message>
    <message>
        <source>Component files of the workspace and registered components stand here.</source>
        <translation>工作区的组件文件和已注册的组件显示在这里。</translation>
    </message>
    <message>
        <source>Add to the pipeline</source>
        <translation>添加到管道</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>Open its file</source>
        <translation>打开它的文件</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>显示它的版本</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PathDialog</name>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 是文件。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PickList</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PipelineJobs</name>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number of per cent.</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PlaceForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>top folder of the workspace</source>
        <translation>工作区的顶层文件夹</translation>
    </message>
    <message>
        <source>This folder lies outside of the workspace.</source>
        <translation>此文件夹位于工作区之外。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PortsView</name>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>是否必需</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必需</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PowerDialog</name>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>This command of yours will run on this computer:</source>
        <translation>您的以下命令将在本机上运行：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Jobs that other people run there cannot be seen from here.</source>
        <translation>从这里看不到其他人在那里运行的作业。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即启动</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后启动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>工作区中的所有管道、组件和其他文件都没有问题。</translation>
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
    <name>tenon::ui::QuickAdd</name>
    <message>
        <source>Search components</source>
        <translation>搜索组件</translation>
    </message>
    <message>
        <source>Components that fit</source>
        <translation>合适的组件</translation>
    </message>
    <message>
        <source>No component fits. Escape closes the list.</source>
        <translation>没有合适的组件。按 Esc 关闭列表。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickPage</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>无法显示此页面</translation>
    </message>
    <message>
        <source>A part of Tenon Studio is missing; install it again.
%1</source>
        <translation>Tenon Studio 缺少一个部分；请重新安装。
%1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuotaPage</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Imported: sizes %1, prices %2, limits %3.</source>
        <translation>已导入：大小 %1，价格 %2，限制 %3。</translation>
    </message>
    <message>
        <source>Quota and catalogue</source>
        <translation>配额与目录</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Import what az prints or the services answer: vm list-skus, ml compute list-sizes, ml compute list-usage, vm list-usage, retail prices.</source>
        <translation>导入 az 打印或服务返回的内容：vm list-skus、ml compute list-sizes、ml compute list-usage、vm list-usage、零售价格。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>as the files say</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Region of the answers</source>
        <translation>返回内容的区域</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Answers (*.json *.txt)</source>
        <translation>返回内容 (*.json *.txt)</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Pasted answer</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Or paste it here.</source>
        <translation>或粘贴到这里。</translation>
    </message>
    <message>
        <source>Import the text</source>
        <translation>导入文本</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Filter by family or region</source>
        <translation>按系列或区域筛选</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>设置限制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected limits</source>
        <translation>移除所选限制</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Make up for</source>
        <translation>虚构区域</translation>
    </message>
    <message>
        <source>Cores a family</source>
        <translation>每个系列的核心数</translation>
    </message>
    <message>
        <source>Cores a GPU family</source>
        <translation>每个 GPU 系列的核心数</translation>
    </message>
    <message>
        <source>Low-priority cores</source>
        <translation>低优先级核心数</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Replaces the sheet with one that is made up, and is called so</source>
        <translation>用虚构的表替换现有的表，并如此标明</translation>
    </message>
    <message>
        <source>Shipped with Tenon Studio</source>
        <translation>随 Tenon Studio 提供</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message numerus="yes">
        <source>%n size(s)</source>
        <translation>
            <numerusform>%n 个大小</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, put together on %2</source>
        <translation>%1，整理于 %2</translation>
    </message>
    <message>
        <source>%1, imported for %2 on %3</source>
        <translation>%1，于 %3 为 %2 导入</translation>
    </message>
    <message>
        <source>No quota is known: no size is said to be within it.</source>
        <translation>配额未知：不会说任何大小在配额之内。</translation>
    </message>
    <message>
        <source>Simulated: made up, not that of a subscription.</source>
        <translation>模拟：虚构的，不是某个订阅的配额。</translation>
    </message>
    <message>
        <source>Imported for %1 on %2</source>
        <translation>于 %2 为 %1 导入</translation>
    </message>
    <message>
        <source>Typed in by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RegisterForm</name>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; begin with a letter or digit.</source>
        <translation>请使用字母、数字、短划线、下划线和点；以字母或数字开头。</translation>
    </message>
    <message>
        <source>Write a tag a line, each as key=value.</source>
        <translation>每行写一个标记，格式为 key=value。</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>Output of a job</source>
        <translation>作业的输出</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>注册版本</translation>
    </message>
    <message>
        <source>Data asset</source>
        <translation>数据资产</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
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
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A YAML file that describes it</source>
        <translation>描述它的 YAML 文件</translation>
    </message>
    <message>
        <source>A file, a folder or a reference</source>
        <translation>文件、文件夹或引用</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1 (logged model)</source>
        <translation>%1（已记录的模型）</translation>
    </message>
    <message>
        <source>%1, the next number</source>
        <translation>%1，下一个编号</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路径处没有内容。</translation>
    </message>
    <message>
        <source>This file does not describe a component.</source>
        <translation>此文件描述的不是组件。</translation>
    </message>
    <message>
        <source>This file does not describe an environment.</source>
        <translation>此文件描述的不是环境。</translation>
    </message>
    <message>
        <source>No job has completed yet.</source>
        <translation>尚无已完成的作业。</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered.</source>
        <translation>此作业没有生成可注册的内容。</translation>
    </message>
    <message>
        <source>Version %1 is there already, and a version never changes. Leave the field empty for the next number.</source>
        <translation>版本 %1 已存在，而版本一经注册便不可更改。将此字段留空即可使用下一个编号。</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes, underscores and dots; “latest” is taken.</source>
        <translation>请使用字母、数字、短划线、下划线和点；“latest”已被占用。</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>YAML files (*.yml *.yaml)</source>
        <translation>YAML 文件 (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>%1（已记录的模型）</translation>
    </message>
    <message>
        <source>This job made nothing that could be registered: it has no outputs and logged no model.</source>
        <translation>此作业没有生成可注册的内容：它没有输出，也没有记录模型。</translation>
    </message>
</context>
<context>
    <name>tenon::ui::RenameDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Search for references</source>
        <translation>搜索引用</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>更改为</translation>
    </message>
    <message>
        <source>Places that refer to it</source>
        <translation>引用它的位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>This file is not one of Azure Machine Learning: it may mean something else.</source>
        <translation>此文件不是 Azure Machine Learning 文件：其中的文本可能另有含义。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Looking for places that refer to it…</source>
        <translation>正在查找引用它的位置…</translation>
    </message>
    <message>
        <source>Files that refer to it are changed with it, where you want that.</source>
        <translation>引用它的文件会按您的选择随之更改。</translation>
    </message>
    <message>
        <source>The search was stopped. Without it nothing is renamed; type again to search.</source>
        <translation>搜索已停止。未完成搜索便无法重命名；重新输入即可再次搜索。</translation>
    </message>
    <message>
        <source>No file refers to it.</source>
        <translation>没有文件引用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) refer to it and are changed where they are ticked:</source>
        <translation>
            <numerusform>有 %n 处引用了它，勾选的位置将被更改：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::ScriptDialog</name>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Component from %1</source>
        <translation>由 %1 创建组件</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入和输出</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No component can be made of this.</source>
        <translation>无法由此创建组件。</translation>
    </message>
    <message>
        <source>No arguments were found in %1; it is run as it is.</source>
        <translation>在 %1 中没有找到参数；按原样运行。</translation>
    </message>
    <message>
        <source>Found in %1 without running it. Correct what was guessed wrong; what is not ticked is left out.</source>
        <translation>在不运行 %1 的情况下找到。请更正猜错的内容；未勾选的会被排除。</translation>
    </message>
    <message>
        <source>A name has letters, digits and _, and begins with a letter.</source>
        <translation>名称由字母、数字和 _ 组成，以字母开头。</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>保存到 %1</translation>
    </message>
    <message>
        <source>%1 is copied into the workspace, and the component beside it.</source>
        <translation>%1 会复制到工作区，组件放在它旁边。</translation>
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
        <source>Animations</source>
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
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Follow the desktop</source>
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
        <translation>高对比度（浅色）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度（深色）</translation>
    </message>
    <message>
        <source>“Follow the desktop” takes over its light, dark and contrast setting.</source>
        <translation>“跟随桌面”会采用桌面的浅色、深色和对比度设置。</translation>
    </message>
    <message>
        <source>No animation</source>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Otherwise things move only where it explains something, unless the desktop asks for none.</source>
        <translation>不勾选时，仅在有助于理解的地方使用动画；桌面要求减少动画时则不使用。</translation>
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
        <source>Hints and questions will be shown again</source>
        <translation>以前提示过的内容会再次提示</translation>
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
        <translation>即使没有打开任何窗口，桌面也会通知您。</translation>
    </message>
    <message>
        <source>Until I empty the trash</source>
        <translation>直到清空回收站</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How long they can be brought back. Then their files go for good; files that a registered model or data asset uses stay.</source>
        <translation>可以恢复的期限。此后其文件将永久删除；已注册的模型或数据资产所使用的文件会保留。</translation>
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
        <source>Automatic</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Jobs use this interpreter from now on</source>
        <translation>此后的作业将使用此解释器</translation>
    </message>
    <message>
        <source>The interpreter was not changed</source>
        <translation>未能更改解释器</translation>
    </message>
    <message>
        <source>What `python` means in the commands of this workspace. Empty: an active virtual environment, else the first python3 that has the modules the scripts import.</source>
        <translation>此工作区的命令中 `python` 的含义。留空：使用活动的虚拟环境，否则使用第一个具有脚本所导入模块的 python3。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Free up space</source>
        <translation>释放空间</translation>
    </message>
    <message>
        <source>The storage was not looked through</source>
        <translation>未能检查存储空间</translation>
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
        <source>Default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
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
        <translation>您已更改；默认：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>重新指定</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have none then.</source>
        <translation>%1 已分配给“%2”；重新指定后，该操作将没有快捷键。</translation>
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
    <name>tenon::ui::Studio</name>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
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
        <translation>此文件夹中的内容从未在这里运行过。运行会启动其文件指定的程序，这些程序拥有您在本机上的全部权限。请仅在信任文件作者时继续。</translation>
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
    <message>
        <source>a path or azureml:name:version (%1)</source>
        <translation>路径或 azureml:name:version（%1）</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>此处需要一个值。</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>此处的值不能小于 %1。</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>此处的值不能大于 %1。</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>此处需要以下值之一：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will be skipped: </source>
        <translation>
            <numerusform>将跳过 %n 个步骤：</numerusform>
        </translation>
    </message>
    <message>
        <source>owner=me, goal=baseline</source>
        <translation>owner=me, goal=baseline</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags are written key=value, with commas.</source>
        <translation>标签写成 key=value，用半角逗号分隔。</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of a step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 说明要运行什么，并且位于某个步骤的代码中。将它排除后，该步骤会再运行一次，此后修改该文件不再是运行的理由。</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>从代码中排除</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TabGroup</name>
    <message>
        <source>Open documents</source>
        <translation>打开的文档</translation>
    </message>
</context>
<context>
    <name>tenon::ui::TextField</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Trail</name>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UseDialog</name>
    <message>
        <source>Use %1 in a new job</source>
        <translation>在新作业中使用 %1</translation>
    </message>
    <message>
        <source>No job of this workspace runs a command of its own.</source>
        <translation>此工作区中没有作业运行自己的命令。</translation>
    </message>
    <message>
        <source>No job or component of this workspace has an input of the type %1.</source>
        <translation>此工作区中没有作业或组件具有 %1 类型的输入。</translation>
    </message>
    <message>
        <source>Nothing is changed in the file: the value goes into the form that starts the job.</source>
        <translation>文件中没有任何更改：该值填入启动作业的表单。</translation>
    </message>
    <message>
        <source>Job or component</source>
        <translation>作业或组件</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Where it fits</source>
        <translation>适合的位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>tenon::ui::UsesView</name>
    <message>
        <source>Graph</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Graph of the lineage</source>
        <translation>血缘图</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>State or version</source>
        <translation>状态或版本</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>used by more than %n job(s)</source>
        <translation>
            <numerusform>被 %n 个以上的作业使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n job(s)</source>
        <translation>
            <numerusform>被 %n 个作业使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>named in %n place(s) of the workspace&apos;s files</source>
        <translation>
            <numerusform>在工作区文件中有 %n 处引用</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing uses it yet</source>
        <translation>尚未被任何内容使用</translation>
    </message>
    <message>
        <source>Jobs that read it and files that name it stand here.</source>
        <translation>读取它的作业和引用它的文件会显示在此处。</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Made by and from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Used by jobs</source>
        <translation>使用它的作业</translation>
    </message>
    <message>
        <source>Named in files</source>
        <translation>引用它的文件</translation>
    </message>
    <message>
        <source>Made with it</source>
        <translation>由其生成</translation>
    </message>
    <message>
        <source>%1, input %2</source>
        <translation>%1，输入 %2</translation>
    </message>
</context>
<context>
    <name>tenon::ui::ValueEdit</name>
    <message>
        <source>A value is needed here.</source>
        <translation>这里需要一个值。</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>这里需要整数。</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>这里需要数字。</translation>
    </message>
    <message>
        <source>At least %1 is needed here.</source>
        <translation>这里至少需要 %1。</translation>
    </message>
    <message>
        <source>At most %1 may stand here.</source>
        <translation>这里最多只能是 %1。</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>这里需要以下值之一：%1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>没有值</translation>
    </message>
</context>
<context>
    <name>tenon::ui::VersionsView</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WhyDialog</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>The lines that differ</source>
        <translation>不同的行</translation>
    </message>
    <message>
        <source>Run again from here</source>
        <translation>从这里重新运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The code changed</source>
        <translation>代码已更改</translation>
    </message>
    <message>
        <source>The code of that job is not known any more.</source>
        <translation>该作业的代码已无从得知。</translation>
    </message>
    <message>
        <source>It is no text, so no lines are shown.</source>
        <translation>这不是文本，因此不显示行。</translation>
    </message>
    <message>
        <source>It is too large to be shown line by line.</source>
        <translation>太大，无法逐行显示。</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>没有可比较的行。</translation>
    </message>
    <message>
        <source>%1 says what is to run and lies in the code of the step. Left out of it, the step runs once more, and after that changing the file is no reason to run.</source>
        <translation>%1 说明要运行什么，并且位于该步骤的代码中。将它排除后，该步骤会再运行一次，此后修改该文件不再是运行的理由。</translation>
    </message>
    <message>
        <source>Leave it out of the code</source>
        <translation>从代码中排除</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardController</name>
    <message>
        <source>This computer</source>
        <translation>这台计算机</translation>
    </message>
    <message numerus="yes">
        <source>%n fit</source>
        <translation>
            <numerusform>%n 个合适</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit, %3 not shown</source>
        <translation>%1 个未知，%2 个不合适，%3 个未显示</translation>
    </message>
    <message>
        <source>USD list prices, as of %1</source>
        <translation>USD 标价，截至 %1</translation>
    </message>
    <message>
        <source>USD prices of %1, as of %2</source>
        <translation>%1 的 USD 价格，截至 %2</translation>
    </message>
    <message>
        <source>no sheet: unknown</source>
        <translation>没有配额表：未知</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 to %2.x</source>
        <translation>%1 到 %2.x</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 或更高</translation>
    </message>
    <message>
        <source>ROCm only</source>
        <translation>仅 ROCm</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>quota request needed</source>
        <translation>需要配额申请</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Azure ML compute cluster</source>
        <translation>Azure ML 计算群集</translation>
    </message>
    <message>
        <source>Azure ML compute instance</source>
        <translation>Azure ML 计算实例</translation>
    </message>
    <message>
        <source>Azure ML serverless compute</source>
        <translation>Azure ML 无服务器计算</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Kubernetes 群集</translation>
    </message>
    <message>
        <source>Virtual machine attached to Azure ML</source>
        <translation>附加到 Azure ML 的虚拟机</translation>
    </message>
    <message>
        <source>Machine over SSH</source>
        <translation>通过 SSH 的计算机</translation>
    </message>
    <message>
        <source>Slurm cluster</source>
        <translation>Slurm 群集</translation>
    </message>
    <message>
        <source>Container engine</source>
        <translation>容器引擎</translation>
    </message>
    <message>
        <source>New compute target</source>
        <translation>新建计算目标</translation>
    </message>
    <message>
        <source>Size and scaling</source>
        <translation>大小与缩放</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Review YAML and create</source>
        <translation>检查 YAML 并创建</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>您的需求</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Map of the regions</source>
        <translation>区域地图</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>GPU generation</source>
        <translation>GPU 世代</translation>
    </message>
    <message>
        <source>fit / listed</source>
        <translation>合适 / 列出</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 内存</translation>
    </message>
    <message>
        <source>Price an hour</source>
        <translation>每小时价格</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 个或更多</translation>
    </message>
    <message>
        <source>%1 GiB or more</source>
        <translation>%1 GiB 或更多</translation>
    </message>
    <message>
        <source>up to %1 USD</source>
        <translation>最高 %1 USD</translation>
    </message>
    <message>
        <source>Within my quota</source>
        <translation>在我的配额内</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Premium storage</source>
        <translation>高级存储</translation>
    </message>
    <message>
        <source>Without a quota request</source>
        <translation>无需配额申请</translation>
    </message>
    <message>
        <source>Hide what does not fit</source>
        <translation>隐藏不合适的</translation>
    </message>
    <message>
        <source>Price for</source>
        <translation>价格类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>支持方</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Filter by name, GPU, series</source>
        <translation>按名称、GPU、系列筛选</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不合适</translation>
    </message>
    <message>
        <source>nobody can say yet; never counted as fitting</source>
        <translation>目前无人能断定；从不算作合适</translation>
    </message>
    <message>
        <source>sizes of one series that fail alike share a row</source>
        <translation>同一系列中因相同原因不合适的大小共用一行</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>比较 %1</translation>
    </message>
    <message>
        <source>Tick up to four sizes to compare them.</source>
        <translation>最多勾选四个大小进行比较。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>USD an hour, one node</source>
        <translation>USD 每小时，一个节点</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>没有已知价格</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Cores and memory</source>
        <translation>核心与内存</translation>
    </message>
    <message>
        <source>%1 cores, %2 GiB</source>
        <translation>%1 个核心，%2 GiB</translation>
    </message>
    <message>
        <source>Temporary disk</source>
        <translation>临时磁盘</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>为何不合适</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>未知事项</translation>
    </message>
    <message>
        <source>The same size elsewhere</source>
        <translation>其他区域的同一大小</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Choose a size in the table.</source>
        <translation>请在表中选择一个大小。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>min</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Idle before scale-down</source>
        <translation>缩减前的空闲时间</translation>
    </message>
    <message>
        <source>Idle shutdown</source>
        <translation>空闲时关闭</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>专用</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>低优先级</translation>
    </message>
    <message>
        <source>can be taken away in the middle of a job</source>
        <translation>可能在作业中途被收回</translation>
    </message>
    <message>
        <source>At rest %1, at most %2 USD an hour</source>
        <translation>静止时 %1，最多每小时 %2 USD</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Allow SSH to the nodes</source>
        <translation>允许 SSH 连接到节点</translation>
    </message>
    <message>
        <source>What each target can be used for</source>
        <translation>各目标的用途</translation>
    </message>
    <message>
        <source>Automated ML</source>
        <translation>自动化 ML</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>设计器</translation>
    </message>
    <message>
        <source>Real-time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Tenon Studio runs jobs there</source>
        <translation>Tenon Studio 可在那里运行作业</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>SDK only</source>
        <translation>仅 SDK</translation>
    </message>
    <message>
        <source>The file that is made</source>
        <translation>将创建的文件</translation>
    </message>
    <message>
        <source>The command that would do the same in Azure</source>
        <translation>在 Azure 中效果相同的命令</translation>
    </message>
    <message>
        <source>Azure has no command for this target; only the file is made.</source>
        <translation>Azure 没有针对此目标的命令；只创建文件。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open a workspace to make the file there.</source>
        <translation>请打开工作区以便在其中创建文件。</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>No size has these words.</source>
        <translation>没有大小含有这些词。</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>任意区域</translation>
    </message>
    <message>
        <source>Any framework</source>
        <translation>任意框架</translation>
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
        <translation>任意类别</translation>
    </message>
    <message>
        <source>General purpose</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>High performance</source>
        <translation>高性能</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>所有大小</translation>
    </message>
    <message>
        <source>Azure ML</source>
        <translation>Azure ML</translation>
    </message>
    <message>
        <source>Azure ML clusters</source>
        <translation>Azure ML 群集</translation>
    </message>
    <message>
        <source>Azure ML instances</source>
        <translation>Azure ML 实例</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>未宣布停用</translation>
    </message>
    <message>
        <source>Not retired yet</source>
        <translation>尚未停用</translation>
    </message>
    <message>
        <source>Retired ones too</source>
        <translation>包括已停用的</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>the default one</source>
        <translation>默认分区</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>资源 ID</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) have %1.</source>
        <translation>
            <numerusform>%n 个区域提供 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No job</source>
        <translation>无作业</translation>
    </message>
    <message numerus="yes">
        <source>It used %1 GiB at most: begin with 150 % of that, %2 GiB, and %n core(s); then scale out.</source>
        <translation>
            <numerusform>它最多使用 %1 GiB：从其 150%，即 %2 GiB 和 %n 个核心开始；然后再横向扩展。</numerusform>
        </translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Quota and catalogue…</source>
        <translation>配额与目录…</translation>
    </message>
    <message>
        <source>Size it for an earlier job</source>
        <translation>按以前的作业确定大小</translation>
    </message>
    <message>
        <source>does not run the chosen framework</source>
        <translation>不能运行所选框架</translation>
    </message>
    <message>
        <source>The lines that go into a job</source>
        <translation>写入作业的行</translation>
    </message>
    <message>
        <source>Serverless compute is asked for in a job: copy these lines into it. No file is made.</source>
        <translation>无服务器计算在作业中请求：请把这些行复制到作业里。不会创建文件。</translation>
    </message>
    <message>
        <source>Only its definition is kept: neither Tenon Studio nor az makes or starts this target.</source>
        <translation>只保留它的定义：Tenon Studio 和 az 都不会创建或启动此目标。</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>has it not</source>
        <translation>没有此大小</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>≈ %1 USD for one job</source>
        <translation>每个作业约 %1 USD</translation>
    </message>
    <message>
        <source>%1 as where it ran, and %2 idle</source>
        <translation>%1，与其运行处相同，另有 %2 空闲</translation>
    </message>
    <message>
        <source>%1 as where it ran</source>
        <translation>%1，与其运行处相同</translation>
    </message>
    <message>
        <source>%1 unknown, %2 do not fit</source>
        <translation>%1 个未知，%2 个不适合</translation>
    </message>
    <message>
        <source>Starts by itself</source>
        <translation>自动启动</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Stops at</source>
        <translation>停止时间</translation>
    </message>
    <message>
        <source>Access and schedule</source>
        <translation>访问与计划</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Simulate it on this computer</source>
        <translation>在本机上模拟</translation>
    </message>
    <message>
        <source>Its nodes come, idle, go and cost here as they would there, and jobs run on them.</source>
        <translation>其节点在这里的出现、空闲、离开和费用都与真实情况一样，作业也会在上面运行。</translation>
    </message>
    <message>
        <source>Seconds until a node is there</source>
        <translation>节点就绪前的秒数</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
</context>
<context>
    <name>tenon::ui::WizardPage</name>
    <message>
        <source>New compute target</source>
        <translation>新建计算目标</translation>
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
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>No experiment</source>
        <translation>未指定实验</translation>
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
        <source>Open as text</source>
        <translation>以文本方式打开</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>此处没有名为“%1”的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type more of the name</source>
        <translation>
            <numerusform>还有 %n 个：请输入更完整的名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>全部…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
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
        <translation>%1%</translation>
    </message>
</context>
</TS>
