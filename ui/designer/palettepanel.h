#pragma once

#include "designer/componentlist.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace tenon::ui {

class EmptyState;
class Host;
class Theme;

/// All components a pipeline can use, to be searched, dragged and added.
class PalettePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalettePanel)

public:
    PalettePanel(const Theme &theme, items::ComponentCatalogue &catalogue, Host &host,
                 QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListView *list() const { return m_view; }
    [[nodiscard]] ComponentList &model() const { return *m_model; }
    /// A component was used: it is among the recent ones from now on.
    void noteUse(const QString &id);
    /// Marks a component as a favourite, or no longer.
    void toggleFavourite(const QString &id);
    /// What is kept for this workspace; again when another is opened.
    void readKept();

Q_SIGNALS:
    /// Double click or Enter.
    void chosen(const QString &id);
    /// A local file or folder was dropped here: it is to become a component.
    void scriptDropped(const QString &path);
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setTexts();
    void refresh();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &at);

    const Theme &m_theme;
    items::ComponentCatalogue &m_catalogue;
    Host &m_host;
    ComponentList *m_model;
    QLineEdit *m_search;
    QLabel *m_count;
    QListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
};

} // namespace tenon::ui
