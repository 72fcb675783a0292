#include "designer/designerbar.h"

#include "designer/jobslider.h"

#include "shell/theme/theme.h"
#include "widgets/folding.h"
#include "widgets/small.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

DesignerBar::DesignerBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_slider(new JobSlider(theme, this))
    , m_problems(new QLabel(this))
    , m_next(mutedLabel({}, this))
    , m_job(new ElidedLabel(Qt::ElideRight, this))
    , m_reuseGlyph(new StateGlyph(theme, 14, this))
    , m_runGlyph(new StateGlyph(theme, 14, this))
    , m_reuse(new QLabel(this))
    , m_runs(new QLabel(this))
{
    const auto button = [&](const QString &icon) {
        return static_cast<QToolButton *>(iconButton(theme.icon(icon), {}, this));
    };
    m_add = button(u"add"_s);
    m_arrange = button(u"tree"_s);
    m_find = button(u"search"_s);
    m_history = button(u"recent"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(4);
    for (QWidget *each : {m_add, m_arrange, m_find, m_history})
        row->addWidget(each);
    row->addSpacing(8);
    row->addWidget(m_slider);
    row->addWidget(m_job, 1);
    row->addWidget(m_problems);
    row->addSpacing(8);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_next, m_reuseGlyph, m_reuse, m_runGlyph, m_runs})
        row->addWidget(each);
    m_problems->setProperty("wrong", true);
    m_reuseGlyph->setLook(Look::Reused);
    m_runGlyph->setLook(Look::Stale);
    m_reuse->setFont(Theme::figureFont());
    m_runs->setFont(Theme::figureFont());
    connect(m_add, &QToolButton::clicked, this, &DesignerBar::addWanted);
    connect(m_find, &QToolButton::clicked, this, &DesignerBar::findWanted);
    connect(m_history, &QToolButton::clicked, this, &DesignerBar::historyWanted);
    connect(m_arrange, &QToolButton::clicked, this, &DesignerBar::arrangeWanted);
    setTexts();
}

void DesignerBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void DesignerBar::setTexts()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_add, tr("Add a component"));
    name(m_find, tr("Find in the pipeline"));
    name(m_history, tr("What was done"));
    name(m_arrange, tr("Arrange the steps"));
    show();
}

void DesignerBar::setProblems(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    show();
}

void DesignerBar::setForecast(int run, int reuse, const QString &duration)
{
    m_run = run;
    m_reused = reuse;
    m_duration = duration;
    show();
}

void DesignerBar::setJob(const QString &text)
{
    m_job->setText(text);
    m_job->setToolTip(text);
}

void DesignerBar::show()
{
    m_problems->setVisible(m_errors > 0);
    m_problems->setText(tr("%n problem(s)", nullptr, m_errors));
    const bool known = m_run >= 0;
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_next, m_reuseGlyph, m_reuse, m_runGlyph, m_runs})
        each->setVisible(known);
    if (!known)
        return;
    // Figures beside their glyphs; the words, which a narrow bar has no room for, are told.
    const QString next
        = m_duration.isEmpty() ? tr("Next job:") : tr("Next job, %1:").arg(m_duration);
    const QString words = next + u' '
                          + tr("%n reuse", "steps whose results are used again", m_reused) + u", "_s
                          + tr("%n run", "steps that will run", m_run);
    m_next->setText(m_duration);
    m_reuse->setText(QLocale().toString(m_reused));
    m_runs->setText(QLocale().toString(m_run));
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_next, m_reuseGlyph, m_reuse, m_runGlyph, m_runs}) {
        each->setToolTip(words);
        each->setAccessibleName(words);
    }
}

} // namespace tenon::ui
