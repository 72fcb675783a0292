#include "shell/settingspage.h"

#include "shell/actions.h"
#include "shell/languages.h"
#include "shell/settings.h"
#include "shell/shortcuteditor.h"
#include "store/opening.h"
#include "widgets/host.h"
#include "widgets/pathdialog.h"
#include "widgets/small.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 200;
constexpr int contentWidth = 760;
constexpr int controlWidth = 260;

/// A combo box of values with their texts, at `current`.
QComboBox *choice(const QList<std::pair<QString, QVariant>> &values, const QVariant &current,
                  QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const auto &[text, value] : values)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

} // namespace

SettingsPage::SettingsPage(const Theme &theme, Settings &settings, Actions &actions,
                           items::Workspace &workspace, Host &host, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(actions)
    , m_workspace(workspace)
    , m_host(host)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setProperty("document", true);
    build();
    connect(&workspace, &items::Workspace::opened, this, &SettingsPage::build);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QIcon SettingsPage::icon() const
{
    return m_theme.icon(u"configure"_s, &Tokens::muted);
}

QJsonObject SettingsPage::state() const
{
    return {{u"section"_s, m_list->currentRow()}};
}

void SettingsPage::restore(const QJsonObject &state)
{
    showSection(Section(std::clamp(state[u"section"_s].toInt(), 0, int(Shortcuts))));
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(int(section));
}

QList<SettingsPage::Place> SettingsPage::places()
{
    return {{tr("Theme"), General},
            {tr("Animations"), General},
            {tr("Language"), General},
            {tr("Hints"), General},
            {tr("Notify when a job ends"), Jobs},
            {tr("Deleted jobs"), Jobs},
            {tr("Python interpreter"), Workspace},
            {tr("Storage"), Workspace},
            {tr("Shortcuts"), Shortcuts}};
}

void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // Later: the language may have been chosen in a control that goes.
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, [this] {
            build();
            Q_EMIT looksChanged();
        });
}

void SettingsPage::build()
{
    const int section = m_list ? m_list->currentRow() : 0;
    delete std::exchange(m_content, new QWidget(this));
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new QListWidget(m_content);
    m_list->setProperty("panel", true);
    m_list->setFixedWidth(listWidth);
    m_list->setIconSize({16, 16});
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_stack = new QStackedWidget(m_content);
    row->addWidget(m_list);
    row->addWidget(verticalLine(m_content));
    row->addWidget(m_stack, 1);
    addGeneral();
    addJobs();
    addWorkspace();
    QVBoxLayout *shortcuts = addSection(u"code"_s, tr("Shortcuts"));
    shortcuts->insertWidget(shortcuts->count() - 1, new ShortcutEditor(m_actions, m_settings));
    shortcuts->setStretch(shortcuts->count() - 2, 1);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(section);
    layout()->addWidget(m_content);
    setFocusProxy(m_list);
}

QVBoxLayout *SettingsPage::addSection(const QString &icon, const QString &title)
{
    auto *item = new QListWidgetItem(m_theme.icon(icon, &Tokens::muted), title, m_list);
    item->setSizeHint({listWidth, 32});
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(scroll);
    inside->setProperty("document", true);
    auto *centre = new QHBoxLayout(inside);
    centre->setContentsMargins(32, 24, 32, 24);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(contentWidth);
    centre->addWidget(column, 1);
    centre->addStretch(0);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *heading = new QLabel(title, column);
    heading->setFont(Theme::textFont(15, QFont::DemiBold));
    layout->addWidget(heading);
    layout->addStretch(0);
    scroll->setWidget(inside);
    m_stack->addWidget(scroll);
    return layout;
}

void SettingsPage::addRow(QVBoxLayout *to, const QString &name, const QString &meaning,
                          QWidget *control)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *label = new QLabel(name, line);
    label->setBuddy(control);
    words->addWidget(label);
    if (!meaning.isEmpty()) {
        QLabel *explained = mutedLabel(meaning, line);
        explained->setFont(Theme::textFont(9));
        explained->setWordWrap(true);
        words->addWidget(explained);
    }
    row->addLayout(words, 1);
    control->setParent(line);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    if (qobject_cast<QComboBox *>(control))
        control->setFixedWidth(controlWidth);
    row->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    // Before the stretch at the end.
    to->insertWidget(to->count() - 1, line);
    to->insertWidget(to->count() - 1, horizontalLine());
}

void SettingsPage::addGeneral()
{
    QVBoxLayout *to = addSection(u"configure"_s, tr("Looks and language"));
    QComboBox *theme = choice({{tr("Follow the desktop"), int(Theme::Choice::System)},
                               {tr("Light"), int(Theme::Choice::Light)},
                               {tr("Dark"), int(Theme::Choice::Dark)},
                               {tr("High contrast, light"), int(Theme::Choice::HighContrastLight)},
                               {tr("High contrast, dark"), int(Theme::Choice::HighContrastDark)}},
                              int(m_settings.theme()), m_content);
    theme->setObjectName(u"settings.theme"_s);
    connect(theme, &QComboBox::activated, this,
            [this, theme] { m_settings.setTheme(Theme::Choice(theme->currentData().toInt())); });
    connect(&m_settings, &Settings::themeChanged, theme, [this, theme] {
        theme->setCurrentIndex(std::max(0, theme->findData(int(m_settings.theme()))));
    });
    addRow(to, tr("Theme"),
           tr("“Follow the desktop” takes over its light, dark and contrast setting."), theme);
    auto *calm = new QCheckBox(tr("No animation"), m_content);
    calm->setChecked(m_settings.reducedMotion());
    connect(calm, &QCheckBox::toggled, this, [this](bool on) { m_settings.setReducedMotion(on); });
    addRow(to, tr("Animations"),
           tr("Otherwise things move only where it explains something, unless the desktop asks "
              "for none."),
           calm);
    QList<std::pair<QString, QVariant>> languages{{tr("Follow the desktop"), QString()}};
    for (const QString &code : Languages::all())
        languages.append({Languages::nativeName(code), code});
    QComboBox *language = choice(languages, m_settings.language(), m_content);
    language->setObjectName(u"settings.language"_s);
    connect(language, &QComboBox::activated, this,
            [this, language] { m_settings.setLanguage(language->currentData().toString()); });
    addRow(to, tr("Language"), tr("Takes effect at once."), language);
    auto *hints = new QPushButton(tr("Show again"), m_content);
    connect(hints, &QPushButton::clicked, this, [this] {
        m_settings.clearFlags();
        m_host.say(tr("Hints and questions will be shown again"));
    });
    addRow(to, tr("Hints"), tr("Questions and hints you asked not to see again."), hints);
}

void SettingsPage::addJobs()
{
    QVBoxLayout *to = addSection(u"job"_s, tr("Jobs"));
    QComboBox *notify = choice({{tr("Never"), -1},
                                {tr("Every job"), 0},
                                {tr("Jobs longer than %n second(s)", nullptr, 30), 30},
                                {tr("Jobs longer than %n minute(s)", nullptr, 1), 60},
                                {tr("Jobs longer than %n minute(s)", nullptr, 5), 300},
                                {tr("Jobs longer than %n minute(s)", nullptr, 15), 900},
                                {tr("Jobs longer than %n minute(s)", nullptr, 60), 3600}},
                               {}, m_content);
    const int seconds = m_settings.notifyAfter();
    if (notify->findData(seconds) < 0) // set by hand in the file
        notify->addItem(tr("Jobs longer than %n second(s)", nullptr, seconds), seconds);
    notify->setCurrentIndex(notify->findData(seconds));
    notify->setObjectName(u"settings.notify"_s);
    connect(notify, &QComboBox::activated, this,
            [this, notify] { m_settings.setNotifyAfter(notify->currentData().toInt()); });
    addRow(to, tr("Notify when a job ends"),
           tr("The desktop tells you, also when no window is open."), notify);
    QComboBox *keep = choice({{tr("Until I empty the trash"), -1},
                              {tr("For %n day(s)", nullptr, 7), 7},
                              {tr("For %n day(s)", nullptr, 30), 30},
                              {tr("For %n day(s)", nullptr, 90), 90}},
                             m_settings.keepDeletedDays(), m_content);
    keep->setObjectName(u"settings.keep"_s);
    connect(keep, &QComboBox::activated, this,
            [this, keep] { m_settings.setKeepDeletedDays(keep->currentData().toInt()); });
    addRow(to, tr("Deleted jobs"),
           tr("How long they can be brought back. Then their files go for good; files that a "
              "registered model or data asset uses stay."),
           keep);
}

void SettingsPage::addWorkspace()
{
    QVBoxLayout *to = addSection(u"folder"_s, tr("This workspace"));
    if (!m_workspace.isOpen()) {
        auto *empty = mutedLabel(tr("Open a folder first: its interpreter and its storage are set "
                                    "here."),
                                 m_content);
        empty->setWordWrap(true);
        to->insertWidget(to->count() - 1, empty);
        return;
    }
    QLabel *where = mutedLabel(m_workspace.folder(), m_content);
    where->setFont(Theme::codeFont(9));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    to->insertWidget(to->count() - 1, where);
    addInterpreter(to);
    addStorage(to);
}

void SettingsPage::addInterpreter(QVBoxLayout *to)
{
    auto *box = new QWidget(m_content);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *path = new QLineEdit(box);
    path->setObjectName(u"settings.interpreter"_s);
    path->setPlaceholderText(tr("Automatic"));
    path->setAccessibleName(tr("Python interpreter"));
    path->setMinimumWidth(controlWidth);
    auto *browse = new QPushButton(tr("Choose…"), box);
    row->addWidget(path, 1);
    row->addWidget(browse);
    m_workspace.reader().ask<QString>(
        path,
        [](store::Database &database, const store::Place &) {
            return store::meta(database, u"python"_s);
        },
        [path](Result<QString> known) {
            path->setText(known.value_or(QString()));
            path->setModified(false);
        });
    const auto set = [this, path] {
        if (!path->isModified())
            return;
        path->setModified(false);
        m_workspace.call(u"workspace.set"_s,
                         {{u"key"_s, u"python"_s}, {u"value"_s, path->text().trimmed()}}, path,
                         [this, path](Result<QJsonObject> answer) {
                             path->setProperty("wrong", !answer);
                             path->style()->polish(path);
                             if (answer)
                                 m_host.say(tr("Jobs use this interpreter from now on"));
                             else
                                 m_host.warn(tr("The interpreter was not changed"), answer.error());
                         });
    };
    connect(path, &QLineEdit::editingFinished, this, set);
    connect(browse, &QPushButton::clicked, this, [this, path, set] {
        const PathWish wish{.kind = PathWish::Kind::File,
                            .title = tr("Python interpreter"),
                            .from = u"/usr/bin"_s,
                            .name = {},
                            .filters = {}};
        askForPath(m_theme, path, wish, [path, set](const QString &file) {
            path->setText(file);
            path->setModified(true);
            set();
        });
    });
    addRow(to, tr("Python interpreter"),
           tr("What `python` means in the commands of this workspace. Empty: an active virtual "
              "environment, else the first python3 that has the modules the scripts import."),
           box);
}

void SettingsPage::addStorage(QVBoxLayout *to)
{
    auto *box = new QWidget(m_content);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *size = mutedLabel({}, box);
    auto *look = new QPushButton(tr("Check"), box);
    auto *free = new QPushButton(tr("Free up space"), box);
    free->setEnabled(false);
    free->setObjectName(u"settings.free"_s);
    look->setObjectName(u"settings.look"_s);
    size->setObjectName(u"settings.storage"_s);
    auto found = std::make_shared<std::pair<int, qint64>>(); // deleted jobs and bytes
    row->addWidget(size);
    row->addWidget(look);
    row->addWidget(free);
    const auto collect = [this, box, size, look, free, found](bool dryRun) {
        look->setEnabled(false);
        free->setEnabled(false);
        m_workspace.call(
            u"workspace.gc"_s, {{u"dryRun"_s, dryRun}, {u"emptyTrash"_s, true}}, box,
            [this, size, look, free, found, dryRun](Result<QJsonObject> answer) {
                look->setEnabled(true);
                if (!answer)
                    return m_host.warn(tr("The storage was not looked through"), answer.error());
                const qint64 bytes = answer->value(u"bytes"_s).toInteger();
                const int jobs = answer->value(u"purged"_s).toInt();
                const QString text = QLocale().formattedDataSize(bytes);
                *found = {jobs, bytes};
                size->setText(!dryRun    ? tr("%1 freed").arg(text)
                              : jobs > 0 ? tr("%1, %n deleted job(s)", nullptr, jobs).arg(text)
                                         : text);
                free->setEnabled(dryRun && (bytes > 0 || jobs > 0));
            });
    };
    connect(look, &QPushButton::clicked, box, [collect] { collect(true); });
    connect(free, &QPushButton::clicked, box, [this, collect, found] {
        const auto [jobs, bytes] = *found;
        if (jobs == 0) // copies that nothing uses are missed by nobody
            return collect(false);
        auto *ask = new QMessageBox(QMessageBox::Warning, tr("Empty the trash"),
                                    tr("%n deleted job(s) will be gone for good", nullptr, jobs),
                                    QMessageBox::Cancel, this);
        ask->setAttribute(Qt::WA_DeleteOnClose);
        ask->setInformativeText(
            tr("%1 are freed. Logs, outputs and metrics of these jobs cannot be brought back; "
               "files that a registered model or data asset uses stay.")
                .arg(QLocale().formattedDataSize(bytes)));
        QPushButton *empty = ask->addButton(tr("Empty the trash"), QMessageBox::DestructiveRole);
        ask->setDefaultButton(QMessageBox::Cancel);
        connect(empty, &QPushButton::clicked, ask, [collect] { collect(false); });
        ask->open();
    });
    addRow(to, tr("Storage"),
           tr("Deleted jobs, and copies of code and outputs that no job uses any more."), box);
}

} // namespace tenon::ui
