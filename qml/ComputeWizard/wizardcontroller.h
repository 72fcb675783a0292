#pragma once

#include "Common/quicktheme.h"
#include "base/lane.h"
#include "catalogue/target.h"
#include "items/jobneeds.h"
#include "items/sizesmodel.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace tenon::ui {

/// What the compute wizard shows and asks for: the need, the sizes with their verdicts, the one
/// that is chosen, and the target that is made of it. GUI thread.
class WizardController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardController)
    Q_PROPERTY(QVariantMap theme READ theme NOTIFY themeChanged)
    Q_PROPERTY(int generation READ generation NOTIFY themeChanged)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY textsChanged)
    Q_PROPERTY(QAbstractItemModel *sizes READ sizes CONSTANT)
    Q_PROPERTY(QVariantMap need READ need NOTIFY needChanged)
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList generations READ generations NOTIFY filtered)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY filtered)
    Q_PROPERTY(QVariantMap chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QVariantList compared READ compared NOTIFY comparedChanged)
    Q_PROPERTY(QVariantMap target READ target NOTIFY targetChanged)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY targetChanged)
    Q_PROPERTY(QVariantList uses READ uses NOTIFY textsChanged)
    Q_PROPERTY(QVariantList regions READ regions NOTIFY regionsChanged)
    Q_PROPERTY(QString land READ land CONSTANT)
    Q_PROPERTY(QVariantMap job READ job NOTIFY jobsChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)

public:
    static constexpr qsizetype mostCompared = 4;

    explicit WizardController(const Theme &theme, QObject *parent = nullptr);
    ~WizardController() override;

    [[nodiscard]] QVariantMap theme() const { return quickTheme(m_theme); }
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QVariantMap texts() const;
    [[nodiscard]] items::SizesModel *sizes() { return &m_sizes; }
    /// What is asked for, by the names set() takes; numbers as the page's fields have them.
    [[nodiscard]] QVariantMap need() const;
    /// Every region with whether it has the chosen size, and for what price.
    [[nodiscard]] QVariantList regions() const;
    /// The outline of the land as an SVG path, in half degrees from 180° W and 90° N.
    [[nodiscard]] static QString land();
    /// Lists to choose from: frameworks, kinds, prices, categories, supports.
    [[nodiscard]] QVariantMap choices() const;
    /// name, bit, fit, listed, on, ends (it does not run the chosen framework).
    [[nodiscard]] QVariantList generations() const;
    [[nodiscard]] QVariantMap counts() const;
    /// Facts of the chosen size; empty while there is none.
    [[nodiscard]] QVariantMap chosen() const;
    [[nodiscard]] QVariantList compared() const;
    /// The target with what is wrong, what to know, its file's text and az's command.
    [[nodiscard]] QVariantMap target() const;
    /// What the target's kind asks for besides: key, label, value, hint, type.
    [[nodiscard]] QVariantList fields() const;
    /// What every kind can be used for.
    [[nodiscard]] QVariantList uses() const;
    /// Earlier jobs one can be sized for, the chosen one, and what is asked for because of it.
    [[nodiscard]] QVariantMap job() const;
    [[nodiscard]] QString failure() const { return m_failure; }

    /// Asks for the catalogue, once; the page does this when it is shown.
    void load();
    /// What sizes are taken from, and the sheet they are judged by.
    void setCatalogue(const catalogue::CataloguePtr &catalogue, const catalogue::Quota &quota);
    void retranslate();
    /// The workspace the file can be made in, and whose jobs a size can be chosen for; empty: none.
    void setWorkspace(const QString &folder);
    /// Where the file was made; the page says so.
    void setMade(const QString &file);
    void setFailure(const Error &error);

    /// Asks for what an earlier job would have needed; empty: for none.
    Q_INVOKABLE void sizeFor(const QString &job);
    Q_INVOKABLE void editQuota() { Q_EMIT quotaWanted(); }
    Q_INVOKABLE void set(const QString &key, const QVariant &value);
    Q_INVOKABLE void reset();
    Q_INVOKABLE void toggleGeneration(int bit);
    Q_INVOKABLE void sortBy(int column);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void chooseRegion(const QString &name);
    Q_INVOKABLE void toggleOpened(int row);
    Q_INVOKABLE void toggleCompared(int row);
    Q_INVOKABLE void clearCompared();
    Q_INVOKABLE bool isCompared(const QString &key) const;
    Q_INVOKABLE void setTarget(const QString &key, const QVariant &value);
    Q_INVOKABLE void create();
    Q_INVOKABLE void copy(const QString &text);
    Q_INVOKABLE void close() { Q_EMIT closeWanted(); }

Q_SIGNALS:
    void themeChanged();
    void textsChanged();
    void needChanged();
    void choicesChanged();
    void filtered();
    void chosenChanged();
    void comparedChanged();
    void targetChanged();
    void jobsChanged();
    void regionsChanged();
    void failureChanged();
    /// A catalogue is to be given with setCatalogue().
    void catalogueWanted();
    /// The quota sheet and the catalogue want to be seen.
    void quotaWanted();
    /// The file of the target, by its place in the workspace, is to be made.
    void createWanted(const QString &relativePath, const QByteArray &bytes);
    void closeWanted();

private:
    void ask(catalogue::Need need);
    void say(const QString &failure);
    void takeFiltered();
    void nameHere();
    void takeSize();
    void followChosen();
    void tellRegions();
    [[nodiscard]] bool isScaled() const;
    /// Of the catalogue the rows are of.
    [[nodiscard]] QString regionName(quint16 region) const;
    [[nodiscard]] QString locationOf(const QString &key) const;
    [[nodiscard]] std::optional<catalogue::ListRow> rowFor(const QString &key) const;
    [[nodiscard]] static QStringList externalFields(catalogue::TargetKind kind);
    void setExternalField(const QString &key, const QString &value);
    [[nodiscard]] QVariantList elsewhere() const;
    [[nodiscard]] QVariantMap factsOf(const QString &key) const;
    [[nodiscard]] static QString kindTitle(catalogue::TargetKind kind);

    const Theme &m_theme;
    items::SizesModel m_sizes;
    Lane m_lane;
    catalogue::OwnMachine m_here;
    int m_generation = 0;
    bool m_loaded = false;
    QString m_chosen; ///< Key of the row.
    QStringList m_compared;
    catalogue::CataloguePtr m_catalogue; ///< That the regions of the need are places in.
    std::shared_ptr<const catalogue::Filter> m_listed; ///< Whose regions are in the lists.
    std::vector<items::JobNeed> m_jobs;
    QString m_jobsFailure; ///< Why there are none.
    QString m_regionsFor;  ///< What regions() was told for last.
    QString m_job;         ///< Name of the one a size is chosen for.
    std::vector<catalogue::FrameworkBuild> m_builds;
    catalogue::Target m_target;
    bool m_named = false; ///< The person gave the name.
    QString m_workspace;
    QString m_made;
    QString m_failure;
};

} // namespace tenon::ui
