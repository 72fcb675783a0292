#include "workspace/componentform.h"

#include "base/messages.h"
#include "items/draftports.h"
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

constexpr qsizetype mostBytes = 1 << 20; // a longer text is no component that somebody wrote
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
    , m_description(new QPlainTextEdit(m_body))
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
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    int i = 0;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_version, m_title, m_description}) {
        m_labels[i] = new QLabel(m_body);
        m_labels[i]->setBuddy(field);
        form->addRow(m_labels[i++], field);
    }
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(72);
    m_description->installEventFilter(this);
    column->addLayout(form);
    for (const auto &[field, key] :
         {std::pair(m_name, u"name"_s), {m_version, u"version"_s}, {m_title, u"display_name"_s}})
        connect(field, &QLineEdit::editingFinished, this,
                [this, field, key] { takeText(key, field->text().trimmed()); });
    buildSide(theme, false, column);
    buildSide(theme, true, column);
    m_run->setIcon(theme.icon(u"run"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addStretch();
    column->addSpacing(6);
    column->addLayout(row);
    column->addStretch();
    setFocusProxy(m_name);
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
    const QString words[] = {tr("Name"), tr("Version"), tr("Display name"), tr("Description")};
    int i = 0;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_name, m_version, m_title, m_description}) {
        m_labels[i]->setText(words[i]);
        field->setAccessibleName(words[i++]);
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
    if (watched == m_description && event->type() == QEvent::FocusOut)
        takeText(u"description"_s, m_description->toPlainText().trimmed());
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
    m_notice->say(facts.broken ? messageLine(*facts.broken) : QString());
    if (!readable || facts.broken)
        return;
    m_filling = true;
    for (const auto &[field, key] :
         {std::pair(m_name, u"name"_s), {m_version, u"version"_s}, {m_title, u"display_name"_s}})
        if (const QString text = facts.texts.value(key); field->text() != text)
            field->setText(text);
    if (const QString text = facts.texts.value(u"description"_s);
        m_description->toPlainText().trimmed() != text)
        m_description->setPlainText(text);
    showSide(false, facts.inputs);
    showSide(true, facts.outputs);
    m_facts = facts;
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
    if (text.isEmpty() && key == u"name"_s)
        return m_soon.start(); // it has one
    apply(files::setComponentText(m_file.document().bytes(), key, text));
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
    for (size_t i = 0; i < now.size(); ++i) {
        if (areSame({now[i]}, {on.shown[i]}))
            continue;
        if (!apply(files::changePort(m_file.document().bytes(), on.shown[i], now[i])))
            return;
        on.shown[i] = now[i]; // the text says so now
    }
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
    if (!edit) {
        read(); // as the text says
        m_notice->say(messageText(edit.error()));
        return false;
    }
    if (edit->empty())
        return true;
    const text::Selection at{edit->front().offset, edit->front().offset};
    return m_file.document().edit(*edit, at, at).has_value();
}

} // namespace tenon::ui
