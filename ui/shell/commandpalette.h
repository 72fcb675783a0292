#pragma once

#include "shell/theme/theme.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QLabel;

namespace tenon::ui {

/// One thing the palette can do or open.
struct PaletteEntry
{
    QString title;
    QString detail; ///< Kind or place, muted.
    QString shortcut;
    QIcon icon;
    int rank = 0; ///< Lower is first among equal matches.
    std::function<void()> run;
};

/// How well `text` matches the letters of `query` in order: the higher the better, −1 not at all.
[[nodiscard]] int fuzzyScore(QStringView query, QStringView text);

/// Actions, files, assets and jobs in one list that is filtered as one types.
class CommandPalette final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const Theme &theme, QWidget *window);
    void open(QList<PaletteEntry> entries);
    /// Jobs found in the database for `query` come later and are added.
    void addLate(const QString &query, const QList<PaletteEntry> &entries);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// Not at every key: when it stands for a moment.
    void queryChanged(const QString &query);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    class Model;
    void filter();
    void runCurrent();
    void leave();
    const Theme &m_theme;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    Model *m_model;
    QPointer<QWidget> m_before; ///< Where the focus was.
    QList<PaletteEntry> m_entries, m_late;
    std::vector<const PaletteEntry *> m_matched; ///< Of m_entries, what matches m_matchedQuery.
    QString m_matchedQuery;
    QTimer m_soon;
};

} // namespace tenon::ui
