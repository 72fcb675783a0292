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

#include <array>

namespace tenon::ui {

/// What the compute wizard shows and asks for: the need, the sizes with their verdicts, the one
/// that is chosen, and the target that is made of it. GUI thread.
class WizardController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardController)
    Q_PROPERTY(tenon::ui::QuickTheme *theme READ theme CONSTANT)
    Q_PROPERTY(int generation READ generation NOTIFY themeChanged)
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY textsChanged)
    Q_PROPERTY(QAbstractItemModel *sizes READ sizes CONSTANT)
    Q_PROPERTY(QVariantMap need READ need NOTIFY needChanged)
    Q_PROPERTY(QVariantMap choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList generations READ generations NOTIFY generationsChanged)
    Q_PROPERTY(QVariantMap counts READ counts NOTIFY countsChanged)
    Q_PROPERTY(QVariantMap chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(QVariantList compared READ compared NOTIFY comparedChanged)
    Q_PROPERTY(QVariantMap target READ target NOTIFY targetChanged)
    Q_PROPERTY(QVariantList uses READ uses NOTIFY textsChanged)
    Q_PROPERTY(QVariantList regions READ regions NOTIFY regionsChanged)
    Q_PROPERTY(QVariantList places READ places NOTIFY choicesChanged)
    Q_PROPERTY(QVariantList offered READ offered NOTIFY offeredChanged)
    Q_PROPERTY(QVariantList zones READ zones NOTIFY zonesChanged)
    Q_PROPERTY(QString land READ land CONSTANT)
    Q_PROPERTY(QVariantMap job READ job NOTIFY jobsChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)

public:
    static constexpr qsizetype mostCompared = 4;

    explicit WizardController(const Theme &theme, QObject *parent = nullptr);
    ~WizardController() override;

    [[nodiscard]] QuickTheme *theme() { return &m_theme; }
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QVariantMap texts() const;
    [[nodiscard]] items::SizesModel *sizes() { return &m_sizes; }
    /// What is asked for, by the names set() takes; numbers as the page's fields have them.
    [[nodiscard]] QVariantMap need() const;
    /// Every region with what the chosen size costs there.
    [[nodiscard]] QVariantList regions() const;
    /// Where the regions lie on the map: value, latitude, longitude.
    [[nodiscard]] QVariantList places() const;
    /// For each of places() whether it has the chosen size; empty while none is chosen.
    [[nodiscard]] QVariantList offered() const { return m_shown.offered; }
    /// The outline of the land as an SVG path, in half degrees from 180° W and 90° N.
    [[nodiscard]] static QString land();
    /// Lists to choose from: frameworks, kinds, prices, categories, supports.
    [[nodiscard]] QVariantMap choices() const;
    /// name, bit, fit, listed, on, ends (it does not run the chosen framework), shown (always as
    /// many: a chip that has the keyboard stays).
    [[nodiscard]] QVariantList generations() const { return m_shown.generations; }
    [[nodiscard]] QVariantMap counts() const { return m_shown.counts; }
    /// Facts of the chosen size; empty while there is none.
    [[nodiscard]] QVariantMap chosen() const { return m_shown.chosen; }
    [[nodiscard]] QVariantList compared() const { return m_shown.compared; }
    /// The target with what is wrong, what to know, its file's text and az's command; `fields`,
    /// what its kind asks for besides (key, label, value, hint); `powers`, when an instance starts
    /// and when it stops by itself (on, time, and days of the week in the order of the locale).
    [[nodiscard]] QVariantMap target() const { return m_shown.target; }
    /// Time zones by the names Azure has for them.
    [[nodiscard]] QVariantList zones() const { return m_zones; }
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
    /// `which` of target()'s powers: `key` is on, time ("8:30") or day (its bit, which is turned
    /// over).
    Q_INVOKABLE void setPower(int which, const QString &key, const QVariant &value);
    Q_INVOKABLE void create();
    Q_INVOKABLE void copy(const QString &text);
    Q_INVOKABLE void close() { Q_EMIT closeWanted(); }

Q_SIGNALS:
    void themeChanged();
    void textsChanged();
    void needChanged();
    void choicesChanged();
    void generationsChanged();
    void countsChanged();
    void chosenChanged();
    void comparedChanged();
    void targetChanged();
    void jobsChanged();
    void regionsChanged();
    void offeredChanged();
    void zonesChanged();
    void failureChanged();
    /// A catalogue is to be given with setCatalogue().
    void catalogueWanted();
    /// The quota sheet and the catalogue want to be seen.
    void quotaWanted();
    /// The file of the target, by its place in the workspace, is to be made.
    void createWanted(const QString &relativePath, const QByteArray &bytes);
    void closeWanted();

private:
    /// What the page has been told, which hears only of what is another one: most filters change
    /// the rows and little beside them.
    struct Shown
    {
        QVariantList generations;
        QVariantMap counts;
        QVariantMap chosen;
        QVariantList compared;
        QVariantMap target;
        QVariantList offered;
    };
    template <typename Value>
    void tell(Value &shown, Value now, void (WizardController::*changed)())
    {
        if (shown == now)
            return;
        shown = std::move(now);
        Q_EMIT(this->*changed)();
    }
    /// When an instance starts or stops by itself.
    struct Power
    {
        bool on = false;
        int minute = 0;           ///< Of the day.
        quint32 days = 0b0111110; ///< Bit 0 is Sunday; never none.
    };
    void schedule();
    [[nodiscard]] QVariantList powers() const;
    [[nodiscard]] QVariantList fields() const;
    void tellChosen();
    void tellCompared();
    void tellTarget();
    void tellFiltered();
    [[nodiscard]] QVariantList generationsNow() const;
    [[nodiscard]] QVariantMap countsNow() const;
    [[nodiscard]] QVariantMap chosenNow() const;
    [[nodiscard]] QVariantList comparedNow() const;
    [[nodiscard]] QVariantMap targetNow() const;
    [[nodiscard]] QVariantList offeredNow() const;
    void ask(catalogue::Need need);
    void say(const QString &failure);
    void takeFiltered();
    void nameHere();
    void takeSize();
    void setKind(catalogue::TargetKind kind);
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
    void addJobCost(QVariantMap &facts, catalogue::Usd anHour) const;
    [[nodiscard]] static QString kindTitle(catalogue::TargetKind kind);

    QuickTheme m_theme;
    items::SizesModel m_sizes;
    Lane m_lane;
    catalogue::OwnMachine m_here;
    Shown m_shown;
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
    std::array<Power, 2> m_powers{Power{.minute = 8 * 60}, Power{.minute = 18 * 60}};
    QString m_zone = QStringLiteral("UTC");
    QVariantList m_zones;
    bool m_named = false; ///< The person gave the name.
    QString m_workspace;
    QString m_made;
    QString m_failure;
};

} // namespace tenon::ui
