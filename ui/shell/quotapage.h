#pragma once

#include "items/quotamodel.h"
#include "items/sizesource.h"
#include "shell/theme/theme.h"
#include "widgets/page.h"

#include <QSortFilterProxyModel>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace tenon::ui {

class NoticeBar;

/// The quota sheet that sizes are judged by, as a table one edits, imports or makes up, and the
/// catalogue it belongs to.
class QuotaPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotaPage)

public:
    QuotaPage(const Theme &theme, items::SizeSource &source, QWidget *parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("quota"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What stands in the fields, which are made anew in another language.
    struct Typed
    {
        QString text, subscription;
        QList<int> figures;
        QStringList regions;
        int family = 0;
    };
    void build();
    [[nodiscard]] Typed typed() const;
    void type(const Typed &typed);
    void addCatalogue(QVBoxLayout *to);
    void addSheet(QVBoxLayout *to);
    void addLimits(QVBoxLayout *to);
    void refresh();
    void fillChoices();
    void import(const QStringList &paths);
    void importText();
    void addLine();
    void removeLines();
    void simulate();
    [[nodiscard]] catalogue::ImportOptions options() const;
    [[nodiscard]] QComboBox *regionBox(const QString &all);

    const Theme &m_theme;
    items::SizeSource &m_source;
    items::QuotaModel m_model;
    QSortFilterProxyModel m_shown;
    catalogue::CataloguePtr m_listed; ///< Whose regions and families are offered.
    QWidget *m_content = nullptr;
    NoticeBar *m_notice = nullptr;
    QComboBox *m_kept = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_origin = nullptr;
    QLineEdit *m_subscription = nullptr;
    QComboBox *m_importRegion = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_family = nullptr;
    QComboBox *m_region = nullptr;
    QSpinBox *m_limit = nullptr;
    QPushButton *m_remove = nullptr;
    QComboBox *m_madeRegion = nullptr;
    QSpinBox *m_cores = nullptr;
    QSpinBox *m_gpuCores = nullptr;
    QSpinBox *m_pool = nullptr;
};

} // namespace tenon::ui
