#pragma once

#include "assets/assetpage.h"
#include "gui/livefixture.h"
#include "shell/assetactions.h"
#include "store/assets.h"
#include "store/opening.h"
#include "widgets/propertylist.h"

#include <QPushButton>
#include <QTreeWidget>

/// What the tests of asset pages share.
namespace assettest {

inline const QByteArray training
    = "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
      "type: command\n"
      "display_name: Training\n"
      "command: mkdir -p ${{outputs.made}} && cp ${{inputs.rows}} ${{outputs.made}}/rows.csv\n"
      "inputs:\n"
      "  rows:\n"
      "    type: uri_file\n"
      "    path: azureml:rows:1\n"
      "outputs:\n"
      "  made:\n"
      "    type: custom_model\n"
      "environment: azureml:e:1\n";

inline const QByteArray component
    = "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\n"
      "type: command\n"
      "name: train\n"
      "display_name: Train a model\n"
      "description: Fits it\n"
      "tags: {team: north}\n"
      "inputs:\n"
      "  rate: {type: number, default: 0.5, min: 0, max: 1}\n"
      "  kind: {type: string, enum: [a, b], optional: true}\n"
      "  rows: {type: uri_file}\n"
      "outputs:\n"
      "  model: {type: mlflow_model}\n"
      "code: ./src\n"
      "environment: azureml:e:1\n"
      "command: python train.py ${{inputs.rate}}\n";

inline void make(LiveFixture &f, const QString &kind, const QString &name, const QString &path)
{
    f.call(u"asset.create"_s, {{u"kind"_s, kind}, {u"name"_s, name}, {u"path"_s, path}});
}
/// A workspace with `names` models of `versions` versions each, as an engine would have left
/// it.
inline void many(const Fixture &f, int names, int versions)
{
    const auto place = store::createPlace(f.folder.path());
    QVERIFY(place);
    auto database = store::openForWriting(*place);
    QVERIFY(database);
    QVERIFY((*database)->run("BEGIN"));
    store::AssetRow row;
    row.kind = u"model"_s;
    row.type = u"custom_model"_s;
    row.path = u"/nowhere"_s;
    for (int n = 0; n < names; ++n)
        for (int v = 0; v < versions; ++v) {
            row.name = u"name-%1"_s.arg(n);
            row.version = QString::number(v);
            row.created = 1'700'000'000'000'000 + v;
            QVERIFY(store::insertAsset(**database, row));
        }
    QVERIFY((*database)->run("COMMIT"));
}
template <typename Form> Form *form(const Fixture &f)
{
    auto *found = f.window->findChild<Form *>();
    return found && found->isVisible() ? found : nullptr;
}
template <typename Widget> Widget *field(const QWidget *in, const QString &named)
{
    for (auto *widget : in->findChildren<Widget *>())
        if (widget->accessibleName() == named)
            return widget;
    return nullptr;
}
inline QPushButton *button(const QWidget *in, const QString &text)
{
    for (auto *found : in->findChildren<QPushButton *>())
        if (found->text() == text)
            return found;
    return nullptr;
}
inline std::optional<store::AssetRow> row(LiveFixture &f, const QString &kind, const QString &name,
                                          const QString &version)
{
    std::optional<Result<store::AssetRow>> answer;
    f.workspace.reader().ask<store::AssetRow>(
        qApp,
        [=](store::Database &database, const store::Place &) {
            return store::findAsset(database, kind, name, version);
        },
        [&answer](Result<store::AssetRow> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) || !*answer)
        return {};
    return **answer;
}
inline QStringList enabled(const MainWindow &window)
{
    QStringList ids;
    for (const QByteArray &id : AssetActions::ids())
        if (!id.isEmpty() && window.action(id)->isEnabled())
            ids.append(QString::fromLatin1(id.sliced(6)));
    return ids;
}
inline AssetPage *page(const Fixture &f)
{
    return qobject_cast<AssetPage *>(f.window->currentPage());
}
inline QString value(const QWidget *in, const QString &name)
{
    for (const auto *list : in->findChildren<PropertyList *>())
        for (QTreeWidgetItem *item : list->findItems(name, Qt::MatchExactly | Qt::MatchRecursive))
            return item->text(1);
    return {};
}

} // namespace assettest
