#pragma once

#include "gui/livefixture.h"

#include "canvas/graphview.h"
#include "designer/componentlist.h"
#include "designer/designer.h"
#include "designer/designinspector.h"
#include "designer/palettepanel.h"
#include "workspace/filepage.h"

#include <QListView>

inline const QByteArray table = "$schema: https://azuremlschemas.azureedge.net/latest/"
                                "commandComponent.schema.json\n"
                                "type: command\n"
                                "name: make_table\n"
                                "version: \"1\"\n"
                                "display_name: Make a table\n"
                                "outputs:\n"
                                "  table: {type: mltable}\n"
                                "inputs:\n"
                                "  rows: {type: integer, default: 10, min: 1, max: 100}\n"
                                "command: echo ${{inputs.rows}} > ${{outputs.table}}/x\n"
                                "environment: azureml:e:1\n";
inline const QByteArray train = "$schema: https://azuremlschemas.azureedge.net/latest/"
                                "commandComponent.schema.json\n"
                                "type: command\n"
                                "name: train\n"
                                "version: \"1\"\n"
                                "display_name: Train a model\n"
                                "inputs:\n"
                                "  data: {type: mltable}\n"
                                "outputs:\n"
                                "  model: {type: mlflow_model}\n"
                                "command: cp -r ${{inputs.data}} ${{outputs.model}}/d\n"
                                "environment: azureml:e:1\n";
inline const QByteArray two = "$schema: https://azuremlschemas.azureedge.net/latest/"
                              "pipelineJob.schema.json\n"
                              "type: pipeline\n"
                              "display_name: Two\n"
                              "jobs:\n"
                              "  first:\n"
                              "    type: command\n"
                              "    component: ./components/table.yml\n"
                              "  second: # the second\n"
                              "    type: command\n"
                              "    component: ./components/train.yml\n"
                              "    inputs:\n"
                              "      data: ${{parent.jobs.first.outputs.table}}\n";

inline const QByteArray nothing = "$schema: https://azuremlschemas.azureedge.net/latest/"
                                  "pipelineJob.schema.json\n"
                                  "type: pipeline\n"
                                  "# steps come here\n"
                                  "jobs: {}\n";

inline const QByteArray inner = "$schema: https://azuremlschemas.azureedge.net/latest/"
                                "pipelineComponent.schema.json\n"
                                "type: pipeline\n"
                                "name: prepare\n"
                                "version: \"1\"\n"
                                "display_name: Prepare\n"
                                "jobs:\n"
                                "  inside:\n"
                                "    type: command\n"
                                "    component: ./table.yml\n";

/// A window with the pipeline `two`, or another one, on its canvas.
struct DesignerFixture : LiveFixture
{
    QString path = folder.path() + u"/two.yml"_s;
    FilePage *page = nullptr;
    Designer *designer = nullptr;

    explicit DesignerFixture(const QByteArray &bytes = two,
                             const QHash<QString, QByteArray> &more = {})
    {
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            write(folder.path() + u'/' + it.key(), it.value());
        write(folder.path() + u"/components/table.yml"_s, table);
        write(folder.path() + u"/components/train.yml"_s, train);
        write(path, bytes);
        open();
        window->resize(1500, 900);
        window->openFile(path);
        page = qobject_cast<FilePage *>(window->currentPage());
        QVERIFY(page);
        QTRY_VERIFY(page->companion());
        designer = qobject_cast<Designer *>(page->companion());
        QVERIFY(designer);
    }

    [[nodiscard]] GraphView &view() const { return designer->view(); }
    [[nodiscard]] int nodes() const { return view().scene() ? view().scene()->count() : 0; }
    [[nodiscard]] QByteArray text() const { return page->file().document().bytes(); }
    [[nodiscard]] graph::PipelineDocument &document() const { return designer->document(); }
    /// Where a port, or the middle of a node, is in the view.
    [[nodiscard]] QPoint at(qint64 node, const QString &port = {}, bool output = false) const
    {
        const CanvasScene *scene = view().scene();
        if (!port.isEmpty())
            if (const auto ref = scene->find(PortId{node, output, port}))
                return view().fromScene(scene->portAt(*ref)).toPoint();
        return view().fromScene(scene->rect(*scene->find(node)).center()).toPoint();
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view(), from + (to - from) / 2);
        QTest::mouseMove(&view(), to);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }
    /// The line of the Inspector with this name, where there is one to be seen.
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *line : designer->form().findChildren<QLineEdit *>())
            if (line->accessibleName() == name && line->isVisible())
                return line;
        return nullptr;
    }
    /// The folder is trusted and has the environment the components name.
    void makeRunnable()
    {
        write(folder.path() + u"/env.yml"_s, "name: e\nversion: \"1\"\nimage: local\n");
        call(u"workspace.trust"_s);
    }
    [[nodiscard]] const NodeState &stateOf(const QString &step) const
    {
        return view().stateOf(*view().scene()->find(document().find(step)));
    }
    [[nodiscard]] QPointF corner(const QString &step) const
    {
        return view().scene()->rect(*view().scene()->find(document().find(step))).topLeft();
    }
    /// A double click on a component of the palette.
    void add(const QString &id) const
    {
        QListView *list = window->componentPalette().list();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (const QModelIndex index = list->model()->index(row, 0);
                index.data(ComponentList::IdRole).toString() == id) {
                list->scrollTo(index);
                const QPoint where = list->visualRect(index).center();
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, where);
                QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, where);
                return;
            }
        QFAIL(qPrintable(u"not in the palette: "_s + id));
    }
};
