#include "widgets/filepreview.h"

#include "base/messages.h"
#include "widgets/codetheme.h"
#include "widgets/datatable.h"
#include "widgets/imageview.h"
#include "widgets/propertylist.h"
#include "widgets/small.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::Preview;

namespace {

constexpr qint64 pixelLimit = 40'000'000;

QImage decoded(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(256);
    const QSize size = reader.size();
    return qint64(size.width()) * size.height() <= pixelLimit ? reader.read() : QImage();
}

} // namespace

FilePreview::FilePreview(const Theme &theme, KSyntaxHighlighting::Repository &syntax,
                         QWidget *parent)
    : QWidget(parent)
    , m_syntax(syntax)
    , m_stack(new QStackedWidget(this))
    , m_note(new EmptyState(theme, u"file"_s, this))
    , m_text(new QPlainTextEdit(this))
    , m_table(new DataTable(theme, this))
    , m_image(new ImageView(this))
    , m_facts(new PropertyList(this))
    , m_home(std::make_shared<Home>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_text->setReadOnly(true);
    m_text->setFont(Theme::codeFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(m_text->document());
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_note, m_text, m_table, m_image, m_facts})
        m_stack->addWidget(page);
    say();
    const auto dress = [this, &theme] {
        m_highlighter->setTheme(codeTheme(m_syntax, theme.tokens()));
        m_highlighter->rehighlight();
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
}

FilePreview::~FilePreview()
{
    m_home->leave();
}

void FilePreview::show(const QString &path)
{
    m_path = path;
    m_kind = Preview::Kind::Missing;
    m_shown.reset();
    m_table->close();
    Q_EMIT infoChanged({});
    const int ticket = ++m_ticket;
    QThreadPool::globalInstance()->start([this, home = m_home, path, ticket] {
        Preview preview = items::previewOf(path);
        QImage image;
        if (preview.kind == Preview::Kind::Image)
            image = decoded(preview.image);
        home->deliver([this, ticket, preview = std::move(preview), image] {
            if (ticket == m_ticket)
                take(preview, image);
        });
    });
}

void FilePreview::enter()
{
    if (QWidget *shown = m_stack->currentWidget(); shown != m_note)
        shown->setFocus(Qt::OtherFocusReason);
}

void FilePreview::note(const QString &title, const QString &text)
{
    m_note->setTexts(title, text);
    m_stack->setCurrentWidget(m_note);
}

void FilePreview::take(const Preview &preview, const QImage &image)
{
    m_kind = preview.kind;
    m_shown = preview;
    m_shown->text.clear();
    m_shown->image.clear();
    m_imageSize = image.size();
    switch (preview.kind) {
    case Preview::Kind::Text:
        m_highlighter->setDefinition(preview.text.size() < 400'000
                                         ? m_syntax.definitionForFileName(preview.path)
                                         : KSyntaxHighlighting::Definition());
        m_text->setPlainText(preview.text);
        m_stack->setCurrentWidget(m_text);
        break;
    case Preview::Kind::Table:
        m_table->open(preview.source);
        m_stack->setCurrentWidget(m_table);
        break;
    case Preview::Kind::Image:
        if (image.isNull())
            break;
        m_image->setImage(image);
        m_stack->setCurrentWidget(m_image);
        break;
    case Preview::Kind::Model: {
        QList<PropertyList::Group> groups;
        for (const preview::Facts &facts : preview.facts) {
            PropertyList::Group group{facts.title, {}};
            for (const auto &[name, value] : facts.rows)
                group.rows.append({name, value, {}});
            groups.append(group);
        }
        m_facts->setGroups(groups);
        m_stack->setCurrentWidget(m_facts);
        break;
    }
    default:
        break;
    }
    say();
}

void FilePreview::say()
{
    m_text->setAccessibleName(tr("Contents of the file"));
    m_facts->setAccessibleName(tr("What the model says of itself"));
    if (!m_shown) {
        if (m_path.isEmpty())
            note(tr("Choose a file"), tr("What is in it is shown here."));
        return;
    }
    const QString size = QLocale().formattedDataSize(m_shown->bytes);
    QString info = m_shown->cut ? tr("%1, the beginning is shown").arg(size) : size;
    switch (m_shown->kind) {
    case Preview::Kind::Text:
        break;
    case Preview::Kind::Table:
    case Preview::Kind::Model:
        if (m_shown->bytes == 0) // a folder
            info.clear();
        break;
    case Preview::Kind::Image:
        if (m_imageSize.isEmpty())
            note(tr("No preview"), tr("The picture is damaged, or too large to be shown."));
        else
            info = tr("%1 × %2 · %3").arg(m_imageSize.width()).arg(m_imageSize.height()).arg(size);
        break;
    case Preview::Kind::Folder:
        info.clear();
        note(tr("A folder"), tr("Choose a file in it to see what it holds."));
        break;
    case Preview::Kind::Missing:
        info.clear();
        note(tr("Not there"), tr("The file is not there (yet), or it was removed."));
        break;
    case Preview::Kind::Pickled:
        note(tr("Not opened"), tr("Opening a pickled file can run code that is in it, so it is "
                                  "never opened here. A script that you trust can read it."));
        break;
    case Preview::Kind::Failed:
        note(tr("Cannot be shown"), messageText(m_shown->error));
        break;
    default:
        note(tr("No preview"), tr("This kind of file is not shown here. Models and "
                                  "other binary files are never loaded."));
    }
    Q_EMIT infoChanged(info);
}

void FilePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

} // namespace tenon::ui
