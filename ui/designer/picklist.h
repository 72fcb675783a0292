#pragma once

#include "canvas/graph.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tenon::ui {

class Theme;

/// A list to choose one thing from, filtered as one types: ports, steps, inputs.
class PickList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PickList)

public:
    struct Item
    {
        QString id; ///< What chosen() gives.
        QString title;
        QString detail; ///< Muted, behind the title.
        QString icon;   ///< Of resources/icons; empty: the shape of `kind`.
        std::optional<PortKind> kind;
        bool operator==(const Item &) const = default;
    };

    PickList(const Theme &theme, QWidget *parent);

    /// Opens at `at` (of the parent), kept inside of it. `nothing` stands there while no item fits.
    void open(const QPoint &at, const QList<Item> &items, const QString &caption,
              const QString &nothing);
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// Titles that are shown.
    [[nodiscard]] QStringList titles() const;
    /// What is shown, by id.
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    void chosen(const QString &id);
    /// What is gone to changed: it may be shown.
    void walked(const QString &id);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose();
    void leave(bool back);
    const Theme &m_theme;
    QList<Item> m_items;
    QLabel *m_caption;
    QLineEdit *m_search;
    QListWidget *m_view;
    QLabel *m_nothing;
    bool m_open = false;
    QPointer<QWidget> m_before;
};

} // namespace tenon::ui
