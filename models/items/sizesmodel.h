#pragma once

#include "base/lane.h"
#include "catalogue/filter.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>

namespace tenon::items {

/// The VM sizes of a catalogue and the machines at hand as rows, with which fit and the reasons of
/// those that do not. Filtering happens on a thread of its own; what is asked meanwhile counts, not
/// what was asked before. Sizes of one series that fail alike share a row until it is opened.
/// GUI thread.
class SizesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SizesModel)

public:
    enum Column { Size, Series, Cores, Memory, Gpu, Generation, Price, Verdict, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< QString, stable: "Standard_NC6/westeurope", "own/0".
        NameRole,               ///< QString: in full.
        ShortNameRole,
        SourceRole, ///< int: −1 a VM size, else catalogue::OwnMachine::Kind.
        SeriesRole,
        RegionRole, ///< QString: display name; empty where it is offered nowhere.
        CoresRole,
        MemoryGibRole, ///< double
        GpuRole,       ///< QString: "1 × NVIDIA T4 16 GiB".
        GenerationRole,
        PriceRole,      ///< double: USD an hour; −1 unknown, 0 no charge.
        PriceTextRole,  ///< "0.658", "no charge", "—".
        PriceDateRole,  ///< QDate
        VerdictRole,    ///< int: catalogue::Verdict.
        SummaryRole,    ///< QString: "Fits", or the first reason with the note behind it.
        ReasonsRole,    ///< QStringList: every reason.
        MoreRole,       ///< int: how many rows this one stands for besides itself.
        OpenedRole,     ///< bool: those rows are shown below it.
        DocumentedRole, ///< bool: Azure ML documents the size.
        SortRole,
    };

    explicit SizesModel(QObject *parent = nullptr);
    ~SizesModel() override;

    /// Reads the catalogue in `path` (empty: the shipped one) on a thread; then filtered() follows,
    /// or failed().
    void load(const QString &path = {});
    /// Takes one that is there already.
    void setCatalogue(catalogue::CataloguePtr catalogue);
    void setQuota(const catalogue::Quota &quota);
    void setMachines(std::vector<catalogue::OwnMachine> machines);
    void setNeed(const catalogue::Need &need);
    [[nodiscard]] const catalogue::Need &need() const { return m_need; }

    /// What judged the rows that are shown; null before the first filtered().
    [[nodiscard]] const std::shared_ptr<const catalogue::Filter> &filter() const
    {
        return m_filter;
    }
    /// Of the rows that are shown.
    [[nodiscard]] const catalogue::Listing &listing() const { return m_listing; }
    [[nodiscard]] const catalogue::Need &shownNeed() const { return m_shownNeed; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Null where `row` is none.
    [[nodiscard]] const catalogue::ListRow *at(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The first row of a size (its full name), in whatever region; −1 where none is shown.
    [[nodiscard]] int rowOfSize(const QString &name) const;
    /// The size that is never folded away behind another, from the next filtering on.
    void setKept(const QString &name) { m_kept = name; }
    [[nodiscard]] static QString keyOf(const catalogue::Filter &filter,
                                       const catalogue::ListRow &row);
    /// What `row`, which need not be one of those shown, says for any role but MoreRole and
    /// OpenedRole; only after the first filtered().
    [[nodiscard]] QVariant fact(const catalogue::ListRow &row, int role) const;
    /// Opens or closes a row that stands for others.
    void setOpened(int row, bool opened);
    /// The texts of all rows in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The rows are those of need() now.
    void filtered();
    void busyChanged(bool busy);
    void failed(const tenon::Error &error);

private:
    /// A row that is shown: a place in the listing, and those it stands for.
    struct Shown
    {
        quint32 row = 0;
        quint32 more = 0;
        bool opened = false;
        bool folded = false; ///< Shown below one that was opened.
    };
    struct Work;
    struct Done;
    void start();
    void take(Done &&done);
    void setBusy(bool busy);
    void replaceRows(Done &&done);
    [[nodiscard]] static std::vector<Shown> fold(const catalogue::Filter &filter,
                                                 const catalogue::Need &need,
                                                 const catalogue::Listing &listing,
                                                 const QSet<QString> &opened, const QString &kept);
    [[nodiscard]] QVariant text(const catalogue::ListRow &row, int column) const;
    [[nodiscard]] const QString &summary(const catalogue::ListRow &row) const;
    [[nodiscard]] QString spoken(const catalogue::ListRow &row) const;

    Lane m_lane;
    catalogue::CataloguePtr m_catalogue;
    catalogue::Quota m_quota;
    std::vector<catalogue::OwnMachine> m_machines;
    catalogue::Need m_need;

    std::shared_ptr<const catalogue::Filter> m_filter;
    bool m_filterIsOld = true;
    catalogue::Need m_shownNeed;
    catalogue::Listing m_listing;
    std::vector<Shown> m_shown;
    mutable std::optional<std::pair<catalogue::ListRow, QString>> m_said; ///< summary() of a row.
    QSet<QString> m_opened;
    QString m_kept;
    std::shared_ptr<Work> m_work; ///< What runs; tells it when it is out of date.
    bool m_again = false;
    bool m_busy = false;
};

} // namespace tenon::items
