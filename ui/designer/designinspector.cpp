#include "designer/designinspector.h"

#include "designer/formgrid.h"
#include "designer/picklist.h"
#include "shell/theme/theme.h"
#include "widgets/host.h"
#include "widgets/small.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using graph::DesignNode;

namespace {

const Value *valueAt(const Value &root, const yaml::Path &path)
{
    const Value *at = &root;
    for (const auto &step : path.steps()) {
        const auto *key = std::get_if<QString>(&step);
        if (!key)
            return nullptr;
        if (at = at->find(*key); !at)
            return nullptr;
    }
    return at;
}

} // namespace

DesignInspector::DesignInspector(const Theme &theme, graph::PipelineDocument &document,
                                 items::Workspace &workspace, items::ComponentCatalogue &catalogue,
                                 Host &host, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_workspace(workspace)
    , m_catalogue(catalogue)
    , m_host(host)
    , m_area(new QScrollArea(this))
    , m_picks(new PickList(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DesignInspector::update_);
    connect(&document, &graph::PipelineDocument::changed, this,
            [this](const graph::GraphDelta &delta) {
                if (!delta.layoutOnly)
                    m_soon.start();
            });
    connect(&document, &graph::PipelineDocument::brokenChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&document, &graph::PipelineDocument::problemsChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&document, &graph::PipelineDocument::opened, &m_soon, qOverload<>(&QTimer::start));
    connect(m_picks, &PickList::chosen, this, [this](const QString &id) {
        if (m_picked)
            m_picked(id);
    });
}

void DesignInspector::setSelection(const QList<qint64> &nodes)
{
    if (nodes == m_ids)
        return;
    m_ids = nodes;
    m_shape.clear();
    m_soon.start();
}

void DesignInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_shape.clear();
    m_soon.start();
}

void DesignInspector::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon.start();
}

// What decides which rows there are; values do not.
QString DesignInspector::shape() const
{
    QString shape = m_document.brokenAt() ? u"broken|"_s : u"|"_s;
    for (qint64 id : m_ids) {
        const DesignNode *node = m_document.node(id);
        if (!node)
            continue;
        shape += u"%1:%2:%3:%4|"_s.arg(id).arg(node->type,
                                               node->step ? node->step->component.text : QString(),
                                               node->interfaceKnown ? u"known"_s : QString());
        for (const graph::Port &port : node->inputs) {
            const assets::InputBinding *binding
                = node->step ? node->step->input(port.name) : nullptr;
            shape
                += port.name + u'=' + port.type + u','
                   + (wireInto(id, port.name) ? u"wire"_s
                                              : QString::number(binding ? int(binding->kind) : -1))
                   + u';';
        }
        for (const graph::Port &port : node->outputs)
            shape += port.name + u'>' + port.type + u';';
    }
    if (!m_ids.isEmpty())
        return shape;
    for (const auto *ports : {&m_document.pipeline().inputs, &m_document.pipeline().outputs})
        for (const graph::PipelinePort &port : *ports)
            shape += port.name + u'=' + port.type + u';';
    return shape;
}

void DesignInspector::update_()
{
    if (!isVisible() || !m_document.isOpen())
        return;
    m_ids.removeIf([this](qint64 id) { return !m_document.node(id); });
    const QString now = shape();
    if (now != m_shape || !m_content) {
        m_shape = now;
        build();
    }
    for (const auto &refresh : m_refresh)
        refresh();
    if (const QString name = std::exchange(m_wanted, {}); !name.isEmpty())
        focusOn(name);
}

void DesignInspector::enter(const QString &name)
{
    m_wanted = name;
    m_soon.start();
}

void DesignInspector::focusOn(const QString &name)
{
    for (QWidget *each : m_content->findChildren<QWidget *>())
        if ((each->accessibleName() == name || each->objectName() == name)
            && each->focusPolicy() != Qt::NoFocus && each->isVisibleTo(m_content)) {
            each->setFocus();
            return m_area->ensureWidgetVisible(each);
        }
}

// It shows nothing itself: the keyboard goes on to the first of what it has.
void DesignInspector::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
        if (isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && each->isVisible()
            && each->isEnabled())
            return each->setFocus(event->reason());
}

void DesignInspector::later(std::function<void()> refresh)
{
    m_refresh.push_back(std::move(refresh));
}

// Where the keyboard was, it is to be again, by the name of the control.
void DesignInspector::build()
{
    const QWidget *focus = m_content ? m_content->focusWidget() : nullptr;
    if (focus && focus->hasFocus() && m_wanted.isEmpty())
        m_wanted = !focus->objectName().isEmpty() ? focus->objectName() : focus->accessibleName();
    const int scrolled = m_area->verticalScrollBar()->value();
    m_refresh.clear();
    if (QWidget *old = m_area->takeWidget())
        old->deleteLater(); // one of its controls may be what asked for this
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (m_ids.size() == 1)
        buildNode(*m_document.node(m_ids.first()));
    else if (m_ids.isEmpty())
        buildPipeline();
    else
        buildNodes();
    m_column->addStretch();
    m_content->setEnabled(!m_document.brokenAt());
    m_area->setWidget(m_content);
    m_area->verticalScrollBar()->setValue(scrolled);
}

void DesignInspector::addHeader(const QString &icon, const QString &title, const QString &subtitle,
                                std::function<void()> open)
{
    auto *header = new QWidget(m_content);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(12, 12, 12, 10);
    row->setSpacing(10);
    auto *picture = new QLabel(header);
    picture->setPixmap(m_theme.icon(icon, &Tokens::muted).pixmap(20, 20));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QLabel(title, header);
    name->setFont(Theme::textFont(12, QFont::DemiBold));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(name);
    if (open) {
        auto *link = new QPushButton(header);
        // Long references must not widen the dock.
        link->setText(link->fontMetrics().elidedText(subtitle, Qt::ElideMiddle, 210));
        link->setProperty("link", true);
        link->setAccessibleName(tr("Open %1").arg(subtitle));
        link->setToolTip(subtitle);
        connect(link, &QPushButton::clicked, this, open);
        words->addWidget(link, 0, Qt::AlignLeft);
    } else if (!subtitle.isEmpty()) {
        QLabel *muted = mutedLabel(subtitle, header);
        muted->setWordWrap(true);
        muted->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        words->addWidget(muted);
    }
    row->addLayout(words, 1);
    m_column->addWidget(header);
    if (m_document.brokenAt()) {
        QLabel *broken = mutedLabel(
            tr("The text cannot be read at line %1. What stands here can be changed when it is "
               "right again.")
                .arg(m_document.brokenAt()->where.line),
            m_content);
        broken->setWordWrap(true);
        broken->setContentsMargins(12, 0, 12, 10);
        m_column->addWidget(broken);
    }
}

FormSection *DesignInspector::addSection(const QString &title)
{
    auto *section = new FormSection(m_theme, title, m_content);
    m_column->addWidget(section);
    return section;
}

bool DesignInspector::apply(const graph::GraphEdit &edit)
{
    const auto done = m_document.apply(edit);
    if (!done)
        Q_EMIT failed(done.error());
    m_soon.start(); // a refused value gives way to the old one
    return done.has_value();
}

std::optional<graph::DesignEdge> DesignInspector::wireInto(qint64 node, const QString &port) const
{
    for (const graph::DesignEdge &edge : m_document.edgesOf(node))
        if (edge.to.node == node && edge.to.port == port && edge.kind != graph::Edge::Kind::Step)
            return edge;
    return std::nullopt;
}

QString DesignInspector::sourceText(const graph::PortRef &from) const
{
    if (from.node == 0)
        return tr("Pipeline › %1").arg(from.port);
    const DesignNode *node = m_document.node(from.node);
    return node ? u"%1 › %2"_s.arg(node->title, from.port) : from.port;
}

// Unset: the steps do not agree.
std::optional<QString> DesignInspector::textAt(const QList<qint64> &nodes,
                                               const yaml::Path &path) const
{
    std::optional<QString> text;
    for (qint64 id : nodes) {
        const DesignNode *node = id == 0 ? nullptr : m_document.node(id);
        const Value *root = id == 0              ? &m_document.pipeline().raw
                            : node && node->step ? &node->step->raw
                                                 : nullptr;
        const Value *value = root ? valueAt(*root, path) : nullptr;
        const QString one = value && !value->isNull() && !value->asMap() && !value->asList()
                                ? value->str()
                                : QString();
        if (text && *text != one)
            return std::nullopt;
        text = one;
    }
    return text.value_or(QString());
}

void DesignInspector::addText(FormSection *section, const QString &label, const yaml::Path &path,
                              const QList<qint64> &nodes, const QString &placeholder,
                              const QStringList &proposals, bool number)
{
    auto *field = new TextField(label, section);
    if (!proposals.isEmpty())
        field->setProposals(proposals);
    if (number)
        field->setJudge([](const QString &text) {
            bool ok = false;
            const qint64 value = text.trimmed().toLongLong(&ok);
            return text.trimmed().isEmpty() || text.contains(u"${{"_s) || (ok && value > 0)
                       ? QString()
                       : tr("A whole number above 0 is needed here.");
        });
    later([this, field, nodes, path, placeholder] {
        field->setText(textAt(nodes, path), placeholder);
    });
    connect(field, &TextField::committed, this, [this, nodes, path, number](const QString &text) {
        bool whole = false;
        const qint64 value = text.toLongLong(&whole);
        std::optional<Value> set;
        if (!text.isEmpty())
            set = number && whole ? Value(value) : Value(text);
        apply(graph::SetField{nodes, path, set});
    });
    section->addRow(label, field);
}

void DesignInspector::addFlag(FormSection *section, const QString &label, const QString &text,
                              const yaml::Path &path, bool byDefault)
{
    auto *field = new FlagField(text, label + u": "_s + text, section);
    QCheckBox *box = field->box();
    later([this, box, path, byDefault] {
        const QString said = textAt({0}, path).value_or(QString());
        box->setChecked(said.isEmpty() ? byDefault : said == u"True");
    });
    connect(box, &QCheckBox::clicked, this, [this, path, byDefault](bool on) {
        apply(graph::SetField{
            {0}, path, on == byDefault ? std::nullopt : std::optional<Value>(Value(on))});
    });
    section->addRow(label, field);
}

} // namespace tenon::ui
