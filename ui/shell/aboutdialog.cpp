#include "shell/aboutdialog.h"

#include "client/diagnostics.h"
#include "widgets/small.h"

#include <ksyntaxhighlighting_version.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoSide = 48;
constexpr int rowHeight = 24;
constexpr int columnGap = 16;
constexpr int siteRole = Qt::UserRole;

QString commit()
{
    return qApp->property("commit").toString();
}

QString versionLine()
{
    const QString version = QApplication::applicationVersion();
    return commit().isEmpty() ? AboutDialog::tr("Version %1").arg(version)
                              : AboutDialog::tr("Version %1, commit %2").arg(version, commit());
}

} // namespace

QList<Library> libraries()
{
    QHash<QString, QString> versions;
    for (const auto &[name, version] : client::libraryVersions())
        versions.insert(name, version);
    return {
        {u"Qt"_s, versions.value(u"Qt"_s), u"LGPL-3.0-only or GPL-2.0-only"_s,
         u"The Qt Company Ltd."_s, u"https://www.qt.io"_s},
        {u"Qt Charts"_s, versions.value(u"Qt"_s), u"GPL-3.0-only"_s, u"The Qt Company Ltd."_s,
         u"https://www.qt.io"_s},
        {u"KSyntaxHighlighting"_s, QStringLiteral(KSYNTAXHIGHLIGHTING_VERSION_STRING), u"MIT"_s,
         u"KDE"_s, u"https://invent.kde.org/frameworks/syntax-highlighting"_s},
        {u"Breeze icons"_s,
         {},
         u"LGPL-3.0-or-later"_s,
         u"The KDE Community"_s,
         u"https://invent.kde.org/frameworks/breeze-icons"_s},
        {u"SQLite"_s, versions.value(u"SQLite"_s), u"public domain"_s, u"D. Richard Hipp"_s,
         u"https://www.sqlite.org"_s},
        {u"libfyaml"_s, versions.value(u"libfyaml"_s), u"MIT"_s, u"Pantelis Antoniou"_s,
         u"https://github.com/pantoniou/libfyaml"_s},
        {u"llhttp"_s, versions.value(u"llhttp"_s), u"MIT"_s,
         u"Matteo Collina and Undici contributors"_s, u"https://github.com/nodejs/llhttp"_s},
        {u"libgit2"_s, versions.value(u"libgit2"_s), u"GPL-2.0-only, linking exception"_s,
         u"the libgit2 contributors"_s, u"https://libgit2.org"_s},
        {u"libarchive"_s, versions.value(u"libarchive"_s), u"BSD-2-Clause"_s, u"Tim Kientzle"_s,
         u"https://www.libarchive.org"_s},
        {u"PCRE2"_s,
         {},
         u"BSD-3-Clause"_s,
         u"University of Cambridge"_s,
         u"https://www.pcre.org"_s},
        {u"OpenSSL"_s, versions.value(u"OpenSSL"_s), u"Apache-2.0"_s,
         u"The OpenSSL Project Authors"_s, u"https://www.openssl.org"_s},
    };
}

QString versionsText()
{
    QString text = u"Tenon Studio %1 %2\n"_s.arg(QApplication::applicationVersion(), commit());
    for (const Library &library : libraries())
        if (!library.version.isEmpty())
            text += library.name + u' ' + library.version + u'\n';
    return text + QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
           + QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture() + u", "_s
           + QGuiApplication::platformName() + u'\n';
}

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_lane(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Tenon Studio"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *logo = new QLabel(this);
    logo->setPixmap(theme.icon(u"pipeline"_s, &Tokens::accent)
                        .pixmap(QSize(logoSide, logoSide), devicePixelRatioF()));
    head->addWidget(logo, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    auto *name = new QLabel(u"Tenon Studio"_s, this);
    name->setFont(Theme::textFont(16, QFont::DemiBold));
    auto *version = new QLabel(versionLine(), this);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    version->setAccessibleName(versionLine());
    words->addWidget(name);
    words->addWidget(version);
    words->addWidget(mutedLabel(tr("A native desktop studio for machine learning."), this));
    head->addLayout(words, 1);
    layout->addLayout(head);
    layout->addSpacing(8);

    auto *licence = new QLabel(
        tr("Free software: you may use, share and change it under the GNU General Public License, "
           "version 3. It comes without any warranty. It uses:"),
        this);
    licence->setWordWrap(true);
    layout->addWidget(licence);

    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Libraries and their licences"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence"), tr("Copyright")});
    for (const Library &library : libraries()) {
        auto *item = new QTreeWidgetItem(
            list, {library.name, library.version, library.licence, library.holder});
        item->setToolTip(0, library.site);
        item->setData(0, siteRole, library.site);
        item->setSizeHint(3, {0, rowHeight}); // the column that stretches
    }
    for (int column = 0; column < list->columnCount(); ++column) {
        list->resizeColumnToContents(column);
        list->setColumnWidth(column, list->columnWidth(column) + columnGap);
    }
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->header()->setStretchLastSection(true);
    list->setMinimumHeight(300);
    layout->addWidget(list, 1);
    connect(list, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem *item) {
        QDesktopServices::openUrl(QUrl(item->data(0, siteRole).toString()));
    });

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    layout->addWidget(buttons);
    // The name of the system stands in a file.
    connect(copy, &QPushButton::clicked, this, [this] {
        m_lane.run(versionsText,
                   [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(820, 540);
    close->setFocus();
}

} // namespace tenon::ui
