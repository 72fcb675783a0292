#include "catalogue/gpurules.h"

#include <QTest>

using namespace tenon;
using namespace tenon::catalogue;
using namespace Qt::StringLiterals;
using Runtime = FrameworkBuild::Runtime;

class TestGpuRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cudaByGeneration_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QByteArray>("reason"); // empty: runs
        const auto row = [](const char *model, const char *version, const char *reason) {
            QTest::addRow("%s, %s", model, version)
                << QString::fromLatin1(model) << QString::fromLatin1(version) << QByteArray(reason);
        };
        row("NVIDIA Tesla K80", "8.0", "fit.cuda-low");
        row("NVIDIA Tesla K80", "9.0", "");
        row("NVIDIA Tesla K80", "11.8", "");
        row("NVIDIA Tesla K80", "12.0", "fit.cuda-high");
        row("NVIDIA Tesla M60", "9.0", "");
        row("NVIDIA Tesla M60", "12.8", "");
        row("NVIDIA Tesla M60", "13.0", "fit.cuda-high");
        row("NVIDIA Tesla P100", "8.0", "fit.cuda-low");
        row("NVIDIA Tesla P40", "12.4", "");
        row("NVIDIA Tesla V100", "9.0", "");
        row("NVIDIA Tesla V100", "13.0", "fit.cuda-high");
        row("NVIDIA T4", "9.2", "fit.cuda-low");
        row("NVIDIA T4", "10.0", "");
        row("NVIDIA T4", "13.0", "");
        row("NVIDIA A100 80GB PCIe", "10.2", "fit.cuda-low");
        row("NVIDIA A100 80GB PCIe", "11.0", "");
        row("NVIDIA A10", "11.0", "fit.cuda-low");
        row("NVIDIA A10", "11.1", "");
        row("NVIDIA L40S", "11.7", "fit.cuda-low");
        row("NVIDIA L40S", "11.8", "");
        row("NVIDIA H100 NVL 94GB", "11.7", "fit.cuda-low");
        row("NVIDIA H100 NVL 94GB", "11.8", "");
        row("NVIDIA RTX PRO 6000 Blackwell SE", "12.6", "fit.cuda-low");
        row("NVIDIA RTX PRO 6000 Blackwell SE", "12.8", "");
        row("AMD Instinct MI300X", "12.8", "fit.amd");
        row("AMD Radeon Instinct MI25", "9.0", "fit.amd");
        row("Some GPU 3000", "12.8", "fit.gpu-unknown");
    }
    void cudaByGeneration()
    {
        QFETCH(QString, model);
        QFETCH(QString, version);
        QFETCH(QByteArray, reason);
        FrameworkBuild build;
        build.runtime = Runtime::Cuda;
        build.cuda = CudaVersion::parse(version);
        QVERIFY(build.cuda.has_value());
        const GpuAnswer answer = runsOn(build, generationOfModel(model), model);
        QCOMPARE(answer.reason.id, reason);
        QCOMPARE(answer.runs, reason.isEmpty()              ? Known::Yes
                              : reason == "fit.gpu-unknown" ? Known::Unknown
                                                            : Known::No);
    }
    void rocmNeverOnNvidia()
    {
        FrameworkBuild build;
        build.runtime = Runtime::Rocm;
        QCOMPARE(runsOn(build, GpuGeneration::Turing, u"NVIDIA T4").runs, Known::No);
        QCOMPARE(runsOn(build, GpuGeneration::Cdna3, u"AMD Instinct MI300X").runs, Known::Unknown);
    }
    void theBuildsOwnListCounts_data()
    {
        QTest::addColumn<QString>("package");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *package, const char *model, const char *reason) {
            QTest::addRow("%s on %s", package, model)
                << QString::fromLatin1(package) << QString::fromLatin1(model) << QByteArray(reason);
        };
        row("torch==2.1.0+cu118", "Tesla K80", "");                 // sm_37 is in it
        row("torch==2.1.0+cu118", "Tesla K40", "fit.framework-sm"); // sm_35 is not
        row("torch==2.1.0+cu118", "T4", "");
        row("torch==2.1.0+cu118", "L4", ""); // sm_86 runs on sm_89
        row("torch==2.1.0+cu121", "Tesla K80", "fit.cuda-high");
        row("torch==2.6.0+cu124", "H100", "");
        row("torch==2.7.0+cu128", "RTX PRO 6000 Blackwell SE", "");
        row("torch==2.7.0+cu128", "V100", "fit.framework-sm"); // begins with sm_75
        row("torch==9.9.0+cu129", "T4", "fit.framework-unknown");
        row("tensorflow==2.15", "Tesla K40", "fit.cuda-high"); // CUDA 12.2
        row("tensorflow==2.12", "Tesla K40", "");              // sm_35, CUDA 11.8
        row("tensorflow==2.18", "M60", "fit.framework-sm");    // begins with sm_60
        row("tensorflow==2.15", "H100", "");                   // from PTX
    }
    void theBuildsOwnListCounts()
    {
        QFETCH(QString, package);
        QFETCH(QString, model);
        QFETCH(QByteArray, reason);
        const auto builds = frameworkBuilds({{}, {}, {package}});
        QCOMPARE(builds.size(), 1u);
        QCOMPARE(runsOn(builds[0], generationOfModel(model), model).reason.id, reason);
    }
    void namesOfAnEnvironment_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QStringList>("conda");
        QTest::addColumn<QStringList>("pip");
        QTest::addColumn<QString>("text");
        QTest::newRow("wheel") << u""_s << QStringList() << QStringList{u"torch==2.1.0+cu118"_s}
                               << u"PyTorch 2.1.0 + CUDA 11.8"_s;
        QTest::newRow("index")
            << u""_s << QStringList()
            << QStringList{u"--extra-index-url https://download.pytorch.org/whl/cu121"_s,
                           u"torch==2.2.0"_s}
            << u"PyTorch 2.2.0 + CUDA 12.1"_s;
        QTest::newRow("pytorch-cuda")
            << u""_s << QStringList{u"python=3.10"_s, u"pytorch=2.1"_s, u"pytorch-cuda=12.1"_s}
            << QStringList() << u"PyTorch 2.1 + CUDA 12.1"_s;
        QTest::newRow("build string")
            << u""_s << QStringList{u"pytorch=1.12=py3.8_cuda11.3_cudnn8_0"_s} << QStringList()
            << u"PyTorch 1.12 + CUDA 11.3"_s;
        QTest::newRow("cudatoolkit")
            << u""_s << QStringList{u"pytorch::pytorch=1.10"_s, u"cudatoolkit=11.3"_s}
            << QStringList() << u"PyTorch 1.10 + CUDA 11.3"_s;
        QTest::newRow("cpuonly") << u""_s << QStringList{u"pytorch=2.1"_s, u"cpuonly"_s}
                                 << QStringList() << u"PyTorch 2.1 + CPU"_s;
        QTest::newRow("tensorflow") << u""_s << QStringList() << QStringList{u"tensorflow==2.15"_s}
                                    << u"TensorFlow 2.15 + CUDA 12.2"_s;
        // What leaves the second number open is not pinned: nobody knows what it takes.
        for (const char *open : {"torch==2.*", "torch~=2.1", "torch>=2.0"})
            QTest::newRow(open) << u""_s << QStringList() << QStringList{QString::fromLatin1(open)}
                                << u"PyTorch"_s;
        QTest::newRow("conda's open one")
            << u""_s << QStringList{u"pytorch=2"_s, u"cudatoolkit=11"_s} << QStringList()
            << u"PyTorch"_s;
        QTest::newRow("compatible") << u""_s << QStringList() << QStringList{u"torch~=2.1.0"_s}
                                    << u"PyTorch 2.1.0 + CUDA 12.1"_s;
        QTest::newRow("wild patch") << u""_s << QStringList() << QStringList{u"torch==2.1.*"_s}
                                    << u"PyTorch 2.1 + CUDA 12.1"_s;
        QTest::newRow("tensorflow-cpu")
            << u""_s << QStringList() << QStringList{u"tensorflow-cpu==2.15"_s}
            << u"TensorFlow 2.15 + CPU"_s;
        QTest::newRow("rocm") << u""_s << QStringList() << QStringList{u"torch==2.1.0+rocm5.6"_s}
                              << u"PyTorch 2.1.0 + ROCm"_s;
        QTest::newRow("image")
            << u"mcr.microsoft.com/azureml/openmpi4.1.0-cuda11.8-cudnn8-ubuntu22.04"_s
            << QStringList() << QStringList() << u"CUDA 11.8"_s;
        QTest::newRow("nvidia image") << u"nvidia/cuda:12.1.0-devel-ubuntu22.04"_s << QStringList()
                                      << QStringList{u"torch"_s} << u"PyTorch + CUDA 12.1"_s;
        QTest::newRow("pytorch image")
            << u"pytorch/pytorch:2.1.0-cuda11.8-cudnn8-runtime"_s << QStringList() << QStringList()
            << u"PyTorch 2.1.0 + CUDA 11.8"_s;
        QTest::newRow("default of a release")
            << u""_s << QStringList() << QStringList{u"torch==2.0.1"_s}
            << u"PyTorch 2.0.1 + CUDA 11.7"_s;
        QTest::newRow("not pinned")
            << u""_s << QStringList() << QStringList{u"torch>=2.0"_s} << u"PyTorch"_s;
        QTest::newRow("nothing") << u"ubuntu:22.04"_s << QStringList{u"python=3.10"_s}
                                 << QStringList{u"pandas==2.0"_s, u"torchvision==0.15"_s} << u""_s;
    }
    void namesOfAnEnvironment()
    {
        QFETCH(QString, image);
        QFETCH(QStringList, conda);
        QFETCH(QStringList, pip);
        QFETCH(QString, text);
        const auto builds = frameworkBuilds({image, conda, pip});
        QCOMPARE(builds.empty() ? QString() : builds[0].text(), text);
    }
    void namesOfACondaFile()
    {
        const Value conda(ValueMap{
            {u"name"_s, Value(u"env"_s)},
            {u"dependencies"_s,
             Value(ValueList{
                 Value(u"python=3.10"_s), Value(u"cudatoolkit=11.3"_s),
                 Value(ValueMap{{u"pip"_s, Value(ValueList{Value(u"torch==1.12"_s)})}})})}});
        const EnvironmentNames names = environmentNames(u"some/image"_s, conda);
        QCOMPARE(names.conda, (QStringList{u"python=3.10"_s, u"cudatoolkit=11.3"_s}));
        QCOMPARE(names.pip, QStringList{u"torch==1.12"_s});
        QCOMPARE(frameworkBuilds(names)[0].text(), u"PyTorch 1.12 + CUDA 11.3"_s);
        QVERIFY(environmentNames({}, Value()).conda.isEmpty());
    }
    void unknownIsSaid()
    {
        const auto builds = frameworkBuilds({{}, {}, {u"torch>=2.0"_s}});
        QCOMPARE(builds.size(), 1u);
        QCOMPARE(runsOn(builds[0], GpuGeneration::Turing, u"NVIDIA T4").runs, Known::Unknown);
    }
    void startWithHalfAsMuchAgain()
    {
        // 20 GiB × 1.5 = 30 GiB.
        QCOMPARE(memoryToStartWith(20LL << 30), 30 * 1024);
        QCOMPARE(memoryToStartWith(1), 1);
        QCOMPARE(memoryToStartWith(0), 0);
    }
    void sizeFromEarlierJobs()
    {
        // The larger of two: 12 GiB × 1.5 = 18 GiB; 700 s of CPU in 200 s are 3.5 cores, so 4.
        const auto hint = sizeHint(
            {{4LL << 30, 100'000'000, 100'000'000}, {12LL << 30, 700'000'000, 200'000'000}});
        QVERIFY(hint.has_value());
        QCOMPARE(hint->memoryMib, 18 * 1024);
        QCOMPARE(hint->cores, 4);
        QVERIFY(!sizeHint({}).has_value());
        QVERIFY(!sizeHint({{0, 0, 50}}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestGpuRules)
#include "tst_gpurules.moc"
