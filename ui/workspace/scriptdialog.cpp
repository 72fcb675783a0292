#include "workspace/scriptdialog.h"

#include "base/messages.h"
#include "files/names.h"
#include "widgets/fields.h"
#include "widgets/small.h"
#include "workspace/portdelegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::DraftPorts;

ScriptDialog::ScriptDialog(const Theme &theme, files::Operations &operations, const QString &root,
                           const QString &path, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_operations(operations)
    , m_root(root)
    , m_path(QDir::cleanPath(path))
    , m_folder(folder)
    , m_about(mutedLabel({}, this))
    , m_script(new QComboBox(this))
    , m_variant(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_ports(new DraftPorts(this))
    , m_table(portTable(theme, m_ports, this))
    , m_preview(new QPlainTextEdit(this))
    , m_problem(problemLabel({}, this))
    , m_where(mutedLabel({}, this))
    , m_make(new QPushButton(tr("Create"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Component from %1").arg(files::fileName(m_path)));
    build(theme);
    connect(m_ports, &DraftPorts::edited, this, &ScriptDialog::update);
    for (QLineEdit *field : {m_title, m_description})
        connect(field, &QLineEdit::textChanged, this, &ScriptDialog::update);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_file.clear(); // it is that of another name
        update();
        place();
    });
    connect(m_script, &QComboBox::activated, this,
            [this] { read(m_path + u'/' + m_script->currentText()); });
    connect(m_variant, &QComboBox::activated, this, &ScriptDialog::takeVariant);
    read(m_path);
}

void ScriptDialog::build(const Theme &theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto *title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::textFont(13, QFont::DemiBold));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_about);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Script"), m_script, nullptr);
    addField(form, tr("Command"), m_variant, nullptr);
    form->setRowVisible(m_script, false);
    form->setRowVisible(m_variant, false);
    addField(form, tr("Name"), m_name, nullptr);
    addField(form, tr("Display name"), m_title, nullptr);
    addField(form, tr("Description"), m_description, nullptr);
    layout->addLayout(form);
    auto *caption = new QLabel(tr("Inputs and outputs"), this);
    caption->setFont(Theme::textFont(10, QFont::DemiBold));
    layout->addWidget(caption);
    m_table->setAccessibleName(tr("Inputs and outputs"));
    m_table->setMinimumHeight(190);
    const int widths[] = {150, 80, 110, 90, 90, 110};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_table->setColumnWidth(i, widths[i]);
    keepCaptionsWhole(m_table->horizontalHeader());
    layout->addWidget(m_table, 3);
    m_preview->setReadOnly(true);
    m_preview->setFont(Theme::codeFont());
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("What will be written"));
    m_preview->setMinimumHeight(110);
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_problem);
    auto *bottom = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_make->setProperty("primary", true);
    m_make->setIcon(theme.icon(u"component"_s, &Tokens::onAccent));
    m_make->setDefault(true);
    m_make->setEnabled(false);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    bottom->addWidget(m_where, 1);
    bottom->addWidget(cancel);
    bottom->addWidget(m_make);
    layout->addLayout(bottom);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_wish);
        accept();
    });
    resize(860, 680);
}

void ScriptDialog::read(const QString &path)
{
    m_found.reset();
    m_file.clear(); // it is that of another script
    ++m_places;
    m_about->setText(tr("Reading %1…").arg(files::fileName(path)));
    update();
    m_operations.ask<Result<files::Inference>>(
        this,
        [path, program = QCoreApplication::applicationDirPath()](
            const std::atomic_bool &) -> Result<files::Inference> {
            const auto tools = files::inferenceTools(program);
            if (!tools)
                return std::unexpected(tools.error());
            return files::inferComponent(path, *tools);
        },
        [this, turn = ++m_reads](const Result<files::Inference> &found) {
            if (turn == m_reads)
                take(found);
        });
}

void ScriptDialog::take(const Result<files::Inference> &found)
{
    if (!found) {
        m_about->setText(tr("No component can be made of this."));
        m_ports->setPorts({});
        return tell(messageText(found.error()));
    }
    m_found = *found;
    auto *form = static_cast<QFormLayout *>(layout()->itemAt(2)->layout());
    if (m_script->count() == 0 && found->candidates.size() > 1) {
        m_script->addItems(found->candidates);
        m_script->setCurrentText(found->script);
        form->setRowVisible(m_script, true);
    }
    m_variant->clear();
    for (const files::InferredVariant &variant : found->variants)
        m_variant->addItem(variant.word.isEmpty() ? variant.start : variant.word);
    form->setRowVisible(m_variant, found->variants.size() > 1);
    takeVariant();
    m_name->setFocus();
    m_name->selectAll();
}

void ScriptDialog::takeVariant()
{
    if (!m_found)
        return;
    const auto proposed = files::draftOf(*m_found, size_t(std::max(0, m_variant->currentIndex())));
    m_about->setText(
        proposed.ports.empty()
            ? tr("No arguments were found in %1; it is run as it is.").arg(m_found->script)
            : tr("Found in %1 without running it. Correct what was guessed wrong; what is not "
                 "ticked is left out.")
                  .arg(m_found->script));
    m_name->setText(proposed.name);
    m_title->setText(proposed.title);
    m_description->setText(proposed.description);
    m_ports->setPorts(proposed.ports);
    place();
}

files::ComponentDraft ScriptDialog::draft() const
{
    files::ComponentDraft draft
        = files::draftOf(*m_found, size_t(std::max(0, m_variant->currentIndex())));
    draft.name = m_name->text().trimmed();
    draft.title = m_title->text().trimmed();
    draft.description = m_description->text().trimmed();
    draft.ports = m_ports->ports();
    return draft;
}

// Where it would lie is looked for on a thread.
void ScriptDialog::place()
{
    if (!m_found)
        return;
    m_operations.ask<QString>(
        this,
        [found = *m_found, draft = draft()](const std::atomic_bool &) {
            return files::componentFileFor(found, draft);
        },
        [this, turn = ++m_places](const QString &file) {
            if (turn != m_places)
                return;
            m_file = file;
            update();
        });
}

void ScriptDialog::update()
{
    m_wish = {};
    m_make->setEnabled(false);
    if (!m_found) {
        m_preview->clear();
        m_where->clear();
        return tell({});
    }
    const files::ComponentDraft made = draft();
    const QByteArray text = files::componentText(made);
    m_preview->setPlainText(QString::fromUtf8(text));
    static const QRegularExpression name(u"\\A[A-Za-z][A-Za-z0-9_]*\\z"_s);
    const bool named = name.match(made.name).hasMatch();
    const QString problem = named
                                ? m_ports->problem()
                                : tr("A name has letters, digits and _, and begins with a letter.");
    m_problem->setText(problem);
    markField(m_name, m_problem, !named);
    tell(problem);
    if (m_file.isEmpty() || !problem.isEmpty())
        return;
    const bool within = files::isWithin(m_path, m_root);
    m_wish = {text, m_file, within ? QString() : m_path, within ? QString() : m_folder};
    m_where->setText(within ? tr("Goes to %1").arg(QDir(m_root).relativeFilePath(m_file))
                            : tr("%1 is copied into the workspace, and the component beside it.")
                                  .arg(files::fileName(m_path)));
    m_make->setEnabled(true);
}

void ScriptDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace tenon::ui
