#pragma once

#include "preview/tablemodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;

namespace tenon::ui {

class DataHeader;
class ElidedLabel;
class NoticeBar;
class Theme;

/// A table of data of any size: sorted by a click on a column's head, filtered by a line above it.
class DataTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DataTable)

public:
    explicit DataTable(const Theme &theme, QWidget *parent = nullptr);
    void open(const preview::Source &source);
    void close() { m_model->close(); }
    [[nodiscard]] preview::TableModel &model() const { return *m_model; }
    [[nodiscard]] QTableView &view() const { return *m_view; }
    [[nodiscard]] QLineEdit &filter() const { return *m_filter; }
    [[nodiscard]] QString status() const;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void show();
    void showColumn();
    void showTrouble();
    void fitColumns();
    void showOrder();
    void sortHere(Qt::SortOrder order);
    void copy();
    void showMenu(const QPoint &at);
    [[nodiscard]] QString quoted(const QString &text) const;

    const Theme &m_theme;
    preview::TableModel *m_model;
    DataHeader *m_header;
    QTableView *m_view;
    QLineEdit *m_filter;
    QComboBox *m_tables;
    QProgressBar *m_progress;
    NoticeBar *m_notice, *m_trouble;
    QLabel *m_status;
    ElidedLabel *m_column;
    QPushButton *m_stop, *m_before, *m_after;
    QTimer m_filterSoon;
    int m_fitted = 0; ///< Columns whose width was chosen.
    bool m_fittedKnown = false;
    bool m_failed = false;
};

} // namespace tenon::ui
