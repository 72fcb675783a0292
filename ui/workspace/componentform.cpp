#include "workspace/componentform.h"

#include "base/messages.h"
#include "items/draftports.h"
#include "shell/theme/theme.h"
#include "widgets/fields.h"
#include "widgets/noticebar.h"
#include "widgets/small.h"
#include "workspace/portdelegate.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using files::InferredPort;
using items::DraftPorts;

namespace {

constexpr qsizetype mostBytes = 1 << 20;    // a longer text is no component that somebody wrote
constexpr qsizetype mostChecked = 64 << 10; // while one types
constexpr int rowHeight = 28, mostRows = 10;

/// Wherever they stand in the text.
bool areSame(std::vector<InferredPort> a, std::vector<InferredPort> b)
{
    for (auto *ports : {&a, &b})
        for (InferredPort &port : *ports)
            port.line = 0;
    return a == b;
}

} // namespace

ComponentForm::ComponentForm(const Theme &theme, text::OpenFile &file, const QString &path,
                             QWidget *parent)
    : Companion(parent)
    , m_file(file)
    , m_path(path)
    , m_notice(new NoticeBar(this))
    , m_body(new QWidget(this))
    , m_run(new QPushButton(m_body))
    , m_name(new QLineEdit(m_body))
    , m_version(new QLineEdit(m_body))
    , m_title(new QLineEdit(m_body))
    , m_environment(new QLineEdit(m_body))
    , m_description(new QPlainTextEdit(m_body))
    , m_command(new QPlainTextEdit(m_body))
    , m_environmentProblem(problemLabel({}, m_body))
    , m_commandProblem(problemLabel({}, m_body))
    , m_lines{{m_name, u"name"_s},
              {m_version, u"version"_s},
              {m_title, u"display_name"_s},
              {m_environment, u"environment"_s}}
    , m_texts{{m_description, u"description"_s}, {m_command, u"command"_s}}
{
    build(theme);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ComponentForm::read);
    const auto later = [this] { m_soon.start(); };
    connect(&file.document(), &text::Document::changed, this, later);
    connect(&file.document(), &text::Document::loaded, this, later);
    connect(&file, &text::OpenFile::loaded, this, later);
    connect(&file, &text::OpenFile::keptChanged, this, later);
    connect(m_run, &QPushButton::clicked, this, &ComponentForm::runWanted);
    setTexts();
    read();
}

void ComponentForm::build(const Theme &theme)
{
    setProperty("document", true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto *area = new QScrollArea(this);
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    addForm(column, {m_name, m_version, m_title, m_description});
    for (const auto &[field, key] : std::as_const(m_lines)) {
        connect(field, &QLineEdit::editingFinished, this,
                [this, field, key] { takeText(key, field->text().trimmed()); });
        connect(field, &QLineEdit::textEdited, this,
                [this, key](const QString &text) { checkText(key, text.trimmed()); });
    }
    for (const auto &[field, key] : std::as_const(m_texts)) {
        field->setTabChangesFocus(true);
        field->setFixedHeight(72);
        field->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, this,
                [this, field, key] { checkText(key, field->toPlainText().trimmed()); });
    }
    buildSide(theme, false, column);
    buildSide(theme, true, column);
    column->addSpacing(6);
    m_command->setFont(Theme::codeFont());
    QFormLayout *form = addForm(column, {m_environment, m_command});
    form->insertRow(1, static_cast<QWidget *>(nullptr), m_environmentProblem);
    form->addRow(static_cast<QWidget *>(nullptr), m_commandProblem);
    m_run->setIcon(theme.icon(u"run"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addStretch();
    column->addSpacing(6);
    column->addLayout(row);
    column->addStretch();
    setFocusProxy(m_name);
}

QFormLayout *ComponentForm::addForm(QVBoxLayout *column, std::initializer_list<QWidget *> fields)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *field : fields) {
        auto *label = new QLabel(m_body);
        label->setBuddy(field);
        form->addRow(label, field);
        m_labels.append(label);
    }
    column->addLayout(form);
    return form;
}

void ComponentForm::buildSide(const Theme &theme, bool outputs, QVBoxLayout *column)
{
    Side &made = side(outputs);
    made.title = new QLabel(m_body);
    made.title->setFont(Theme::textFont(10, QFont::DemiBold));
    made.add = static_cast<QToolButton *>(iconButton(theme.icon(u"add"_s), {}, m_body));
    made.remove = static_cast<QToolButton *>(iconButton(theme.icon(u"delete"_s), {}, m_body));
    made.ports = new DraftPorts(this, DraftPorts::Use::All);
    made.table = portTable(theme, made.ports, m_body);
    made.table->setColumnHidden(DraftPorts::Direction, true);
    const int widths[] = {110, 0, 100, 80, 74, 74};
    for (int i = 0; i < int(std::size(widths)); ++i)
        made.table->setColumnWidth(i, widths[i]);
    keepCaptionsWhole(made.table->horizontalHeader());
    for (const int hidden : {DraftPorts::Optional, DraftPorts::Default, DraftPorts::Allowed})
        made.table->setColumnHidden(hidden, outputs);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(made.title, 1);
    row->addWidget(made.add);
    row->addWidget(made.remove);
    column->addSpacing(6);
    column->addLayout(row);
    column->addWidget(made.table);
    connect(made.ports, &DraftPorts::edited, this, [this, outputs] { takePorts(outputs); });
    connect(made.add, &QToolButton::clicked, this, [this, outputs] { addPort(outputs); });
    connect(made.remove, &QToolButton::clicked, this, [this, outputs] { removePort(outputs); });
    connect(made.table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, outputs] {
                const Side &on = side(outputs);
                on.remove->setEnabled(on.table->currentIndex().isValid());
                const int at = on.table->currentIndex().row();
                if (!m_filling && at >= 0 && at < int(on.shown.size()))
                    Q_EMIT lineWanted(on.shown[size_t(at)].line);
            });
    made.remove->setEnabled(false);
}

void ComponentForm::setTexts()
{
    const QStringList words{tr("Name"),        tr("Version"),     tr("Display name"),
                            tr("Description"), tr("Environment"), tr("Command")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_labels[i]->setText(words[i]);
        m_labels[i]->buddy()->setAccessibleName(words[i]);
    }
    const auto name = [](QAbstractButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    m_inputs.title->setText(tr("Inputs"));
    m_outputs.title->setText(tr("Outputs"));
    m_inputs.table->setAccessibleName(tr("Inputs"));
    m_outputs.table->setAccessibleName(tr("Outputs"));
    name(m_inputs.add, tr("Add an input"));
    name(m_inputs.remove, tr("Remove the input"));
    name(m_outputs.add, tr("Add an output"));
    name(m_outputs.remove, tr("Remove the output"));
    m_run->setText(tr("Test run…"));
    m_run->setToolTip(tr("Runs this component alone, as a job of one step"));
    m_inputs.ports->retranslate();
    m_outputs.ports->retranslate();
}

void ComponentForm::changeEvent(QEvent *event)
{
    Companion::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

bool ComponentForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        for (const auto &[field, key] : std::as_const(m_texts))
            if (watched == field)
                takeText(key, field->toPlainText().trimmed());
    return Companion::eventFilter(watched, event);
}

// A text that cannot be read leaves what was there, and says where.
void ComponentForm::read()
{
    const QByteArray &bytes = m_file.document().bytes();
    const bool readable = m_file.isEditable() && bytes.size() <= mostBytes;
    const files::ComponentFacts facts
        = readable ? files::componentFacts(bytes, m_path) : files::ComponentFacts();
    m_body->setEnabled(readable && !facts.broken);
    m_notice->say(facts.broken ? messageLine(*facts.broken) : m_refused);
    if (!readable || facts.broken)
        return;
    m_facts = facts;
    m_filling = true;
    const auto isHere = [&facts](const QString &key) { return !facts.inPlace.contains(key); };
    for (const auto &[field, key] : std::as_const(m_lines)) {
        if (const QString text = facts.texts.value(key); field->text() != text)
            field->setText(text);
        field->setEnabled(isHere(key));
        field->setPlaceholderText(isHere(key) ? QString() : tr("is described in the text"));
    }
    for (const auto &[field, key] : std::as_const(m_texts)) {
        if (const QString text = facts.texts.value(key); field->toPlainText().trimmed() != text)
            field->setPlainText(text);
        field->setEnabled(isHere(key));
    }
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_environment, m_command, m_labels[4], m_labels[5]})
        each->setVisible(facts.runsCommand);
    for (const QString &key : {u"environment"_s, u"command"_s})
        showProblem(key, facts.problems.contains(key) ? std::optional(facts.problems.value(key))
                                                      : std::nullopt);
    showSide(false, facts.inputs);
    showSide(true, facts.outputs);
    m_filling = false;
}

void ComponentForm::showSide(bool outputs, const std::vector<InferredPort> &ports)
{
    Side &on = side(outputs);
    const bool other = !areSame(on.shown, ports) || !areSame(on.ports->ports(), ports);
    on.shown = ports;
    if (other) {
        const QModelIndex current = on.table->currentIndex();
        on.ports->setPorts(ports);
        const int row = std::min(current.row(), int(ports.size()) - 1);
        if (row >= 0)
            on.table->setCurrentIndex(on.ports->index(row, current.column()));
        on.remove->setEnabled(on.table->currentIndex().isValid());
    }
    const int rows = std::clamp(int(ports.size()), 1, mostRows);
    on.table->setFixedHeight(on.table->horizontalHeader()->sizeHint().height() + rows * rowHeight
                             + on.table->horizontalScrollBar()->sizeHint().height()
                             + 2 * on.table->frameWidth());
}

void ComponentForm::takeText(const QString &key, const QString &text)
{
    if (m_filling || !m_body->isEnabled() || text == m_facts.texts.value(key))
        return;
    if (text.isEmpty() && (key == u"name"_s || key == u"command"_s))
        return m_soon.start(); // it has one
    apply(files::setComponentText(m_file.document().bytes(), key, text));
}

void ComponentForm::checkText(const QString &key, const QString &text)
{
    QByteArray bytes = m_file.document().bytes();
    if (m_filling || bytes.size() > mostChecked)
        return;
    const files::ComponentEdit edit = files::setComponentText(bytes, key, text);
    if (!edit)
        return showProblem(key, edit.error());
    for (const text::Splice &splice : *edit)
        bytes.replace(splice.offset, splice.removed.size(), splice.inserted);
    const files::ComponentFacts facts = files::componentFacts(bytes, m_path);
    showProblem(key, facts.broken                   ? facts.broken
                     : facts.problems.contains(key) ? std::optional(facts.problems.value(key))
                                                    : std::nullopt);
}

void ComponentForm::showProblem(const QString &key, const std::optional<Error> &problem)
{
    const bool command = key == u"command"_s;
    if (!command && key != u"environment"_s)
        return;
    QLabel *label = command ? m_commandProblem : m_environmentProblem;
    label->setText(problem ? messageText(*problem) : QString());
    markField(command ? static_cast<QWidget *>(m_command) : m_environment, label,
              problem.has_value() && m_facts.runsCommand);
}

void ComponentForm::takePorts(bool outputs)
{
    if (m_filling)
        return;
    Side &on = side(outputs);
    const std::vector<InferredPort> now = on.ports->ports();
    if (now.size() != on.shown.size() || !on.ports->problem().isEmpty())
        return; // what is wrong is marked and waits
    // More than one where something wrong has kept the others waiting.
    QString refused;
    for (size_t i = 0; i < std::min(now.size(), on.shown.size()); ++i) {
        if (areSame({now[i]}, {on.shown[i]}))
            continue;
        if (apply(files::changePort(m_file.document().bytes(), on.shown[i], now[i])))
            on.shown[i] = now[i]; // the text says so now
        else
            refused = m_refused;
    }
    if (refused.isEmpty())
        return;
    m_refused = refused; // what came after it may have gone well
    m_notice->say(refused);
}

void ComponentForm::addPort(bool outputs)
{
    Side &on = side(outputs);
    InferredPort port;
    port.output = outputs;
    port.type = outputs ? u"uri_folder"_s : u"string"_s;
    const QString base = outputs ? u"output"_s : u"input"_s;
    for (int i = 1;
         port.name.isEmpty()
         || std::ranges::any_of(
             on.shown, [&port](const InferredPort &other) { return other.name == port.name; });
         ++i)
        port.name = base + u'_' + QString::number(i);
    if (!apply(files::addPort(m_file.document().bytes(), port)))
        return; // what is said of it stays
    read();
    const QModelIndex last = on.ports->index(on.ports->rowCount({}) - 1, DraftPorts::Name);
    on.table->setFocus();
    on.table->setCurrentIndex(last);
    on.table->edit(last);
}

void ComponentForm::removePort(bool outputs)
{
    const Side &on = side(outputs);
    const int row = on.table->currentIndex().row();
    if (row >= 0 && row < int(on.shown.size()))
        apply(files::removePort(m_file.document().bytes(), outputs, on.shown[size_t(row)].name));
}

bool ComponentForm::apply(const files::ComponentEdit &edit)
{
    Result<> done;
    if (!edit) {
        done = std::unexpected(edit.error());
    } else if (!edit->empty()) {
        const text::Selection at{edit->front().offset, edit->front().offset};
        done = m_file.document().edit(*edit, at, at);
    }
    // What was told stays until something is done: the text may have changed a moment before.
    m_refused = done ? QString() : messageText(done.error());
    done ? m_soon.start() : read(); // as the text says
    return done.has_value();
}

QString ComponentForm::notice() const
{
    return m_notice->text();
}

} // namespace tenon::ui
