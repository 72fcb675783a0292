// The page with another view of its file beside the text.
#include "editor/findbar.h"
#include "editor/sourceedit.h"
#include "widgets/companion.h"
#include "widgets/host.h"
#include "widgets/small.h"
#include "widgets/viewswitch.h"
#include "workspace/filepage.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 384;
QString viewKept(const Companion &companion)
{
    return companion.isForm() ? u"form.view"_s : u"designer.view"_s;
}

} // namespace

void FilePage::setCompanion(Companion *companion)
{
    m_companion = companion;
    m_splitter->insertWidget(0, companion);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({std::max(textWidth, m_splitter->width() - textWidth), textWidth});
    m_switch = new ViewSwitch(
        m_theme,
        {{companion->isForm() ? u"properties"_s : u"pipeline"_s,
          [form = companion->isForm()] { return form ? tr("Form") : tr("Canvas"); }},
         {u"split"_s, [] { return tr("Both"); }},
         {u"code"_s, [] { return tr("YAML"); }}},
        int(m_view), this);
    auto *row = static_cast<QHBoxLayout *>(m_save->parentWidget()->layout());
    if (QWidget *part = companion->barPart()) {
        row->setStretchFactor(m_crumbs, 0);
        row->insertWidget(1, part, 1);
        m_kind->hide();
    }
    row->insertWidget(row->indexOf(m_save), m_switch);
    connect(m_switch, &ViewSwitch::chosen, this, [this](int view) {
        setView(View(view));
        m_host.keep(viewKept(*m_companion), view);
    });
    connect(companion, &Companion::lineWanted, this, [this](int line) {
        if (m_view != View::Companion && m_loaded && !m_edit->hasFocus())
            m_edit->goTo(line, 1);
    });
    if (!m_viewKnown)
        m_view = View(std::clamp(m_host.kept(viewKept(*companion)).toInt(int(View::Both)), 0, 2));
    if (m_goTo.first > 0 && m_view == View::Companion)
        m_view = View::Both;
    companion->restore(m_companionState);
    showView();
}

void FilePage::setView(View view)
{
    if (view == m_view && m_companion)
        return;
    m_view = view;
    showView();
}

void FilePage::showText()
{
    if (m_companion && m_view == View::Companion)
        setView(View::Both);
}

void FilePage::showView()
{
    if (!m_companion)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inText = m_textSide->isAncestorOf(focus);
    const bool inCompanion = m_companion->isAncestorOf(focus) || focus == m_companion;
    m_companion->setVisible(m_view != View::Text);
    m_textSide->setVisible(m_view != View::Companion);
    m_switch->setCurrent(int(m_view));
    QWidget *front = m_view == View::Companion ? static_cast<QWidget *>(m_companion) : m_edit;
    setFocusProxy(front);
    // The keyboard does not stay in what is no longer there.
    if (m_view == View::Companion ? inText : m_view == View::Text && inCompanion)
        front->setFocus();
}

QJsonObject FilePage::state() const
{
    QJsonObject state = textState();
    if (m_companion) {
        state.insert(u"view"_s, int(m_view));
        state.insert(u"companion"_s, m_companion->state());
    } else if (!m_companionState.isEmpty()) {
        state.insert(u"companion"_s, m_companionState);
    }
    return state;
}

void FilePage::restore(const QJsonObject &state)
{
    m_restored = state;
    m_companionState = state[u"companion"_s].toObject();
    m_viewKnown = state.contains(u"view"_s);
    if (m_viewKnown)
        m_view = View(std::clamp(state[u"view"_s].toInt(), 0, 2));
    if (m_companion) {
        m_companion->restore(m_companionState);
        showView();
    }
    place();
}

} // namespace tenon::ui
