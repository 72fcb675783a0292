#pragma once

#include "base/lane.h"
#include "catalogue/shelf.h"

#include <QHash>
#include <QObject>

namespace tenon::items {

/// The catalogue of sizes and the quota sheet the window goes by: what was shipped, or what was
/// imported for a subscription. The files are read and written on a thread of its own. GUI thread.
class SizeSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SizeSource)

public:
    /// `shelf` empty: the user's own.
    explicit SizeSource(const QString &shelf = {}, QObject *parent = nullptr);
    ~SizeSource() override;

    /// What was imported last, else what was shipped; changed() or failed() follows. Once.
    void load();
    /// Null until it is loaded.
    [[nodiscard]] const catalogue::CataloguePtr &catalogue() const { return m_now.catalogue; }
    [[nodiscard]] const catalogue::Quota &quota() const { return m_now.quota; }
    /// The subscription; empty: what was shipped.
    [[nodiscard]] const QString &name() const { return m_now.name; }
    [[nodiscard]] const std::vector<catalogue::Kept> &kept() const { return m_now.kept; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void choose(const QString &name);
    /// Files and folders of what the services or az answered; then imported() or failed().
    void importPaths(const QStringList &paths, const catalogue::ImportOptions &options);
    /// `label` is what messages call the text.
    void importText(const QByteArray &text, const QString &label,
                    const catalogue::ImportOptions &options);
    /// Holds at once, also against what is being read or imported, and is kept for name().
    void setQuota(const catalogue::Quota &quota);

Q_SIGNALS:
    /// Catalogue, quota, name or what is kept are others.
    void changed();
    void imported(const tenon::catalogue::ImportReport &report);
    void failed(const tenon::Error &error);
    void busyChanged(bool busy);

private:
    struct Now
    {
        QString name;
        catalogue::CataloguePtr catalogue;
        catalogue::Quota quota;
        std::vector<catalogue::Kept> kept;
        std::optional<Error> trouble; ///< Why it is not what was imported last.
    };
    [[nodiscard]] static Result<Now> read(const QString &shelf, const std::optional<QString> &name);
    void import(const catalogue::ImportOptions &options,
                std::function<Result<>(catalogue::Importer &)> add);
    void take(Result<Now> &&now);
    void begin();
    QString m_shelf;
    Now m_now;
    /// Sheets that were set while something was read, which does not know of them; by name().
    QHash<QString, catalogue::Quota> m_set;
    bool m_loaded = false;
    bool m_busy = false;
    int m_turns = 0;
    Lane m_lane;
};

} // namespace tenon::items
