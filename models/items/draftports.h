#pragma once

#include "files/inference.h"

#include <QAbstractTableModel>

namespace tenon::items {

/// The ports of a component that is being proposed, as a table a person corrects: which are used,
/// names, directions, types, defaults, what is allowed. Says what is wrong with each. GUI thread.
class DraftPorts final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPorts)

public:
    enum Column { Name, Direction, Type, Optional, Default, Allowed, Description, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< What is wrong with a cell, in words; empty: nothing.
        ChoicesRole,                    ///< QList<std::pair<QString, QString>>: value and its text.
    };

    /// Some: each can be left out.
    enum class Use { Some, All };
    explicit DraftPorts(QObject *parent = nullptr, Use use = Use::Some);

    void setPorts(std::vector<files::InferredPort> ports);
    /// Those that are used, as they stand.
    [[nodiscard]] std::vector<files::InferredPort> ports() const;
    /// The first thing that is wrong, in words; empty: nothing is.
    [[nodiscard]] QString problem() const;
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        files::InferredPort port;
        bool used = true;
        QString defaultText; ///< As typed.
        QString allowedText;
    };
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString problemOf(const Row &row, int column) const;
    [[nodiscard]] bool isChangeable(const Row &row, int column) const;
    bool edit(Row &row, int column, const QString &text);
    static void takeTexts(Row &row);

    Use m_use;
    std::vector<Row> m_rows;
};

} // namespace tenon::items
