#include "workspace/copyprogress.h"

#include "files/names.h"
#include "items/stepsmodel.h"
#include "widgets/small.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000;
constexpr int lookMs = 100;
constexpr qint64 quickMs = 400; // a copy that is over by then shows nothing

} // namespace

CopyProgress::CopyProgress(std::shared_ptr<files::Copying> copying, const QString &folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_copying(std::move(copying))
    , m_state(mutedLabel({}, this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Copying to %1").arg(files::fileName(folder)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(windowTitle());
    layout->addWidget(m_bar);
    layout->addWidget(m_state);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    row->addStretch();
    row->addWidget(cancel);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &CopyProgress::reject);
    setMinimumWidth(420);
    m_clock.start();
    m_watch.setInterval(lookMs);
    connect(&m_watch, &QTimer::timeout, this, &CopyProgress::look);
    m_watch.start();
}

void CopyProgress::reject()
{
    m_copying->stop = true;
    m_watch.stop();
    hide();
}

void CopyProgress::look()
{
    const qint64 all = m_copying->all, done = m_copying->done;
    if (all > 0 && done > 0) {
        m_bar->setRange(0, steps);
        m_bar->setValue(int(double(done) / double(all) * steps));
        const QLocale locale;
        QString text
            = tr("%1 of %2").arg(locale.formattedDataSize(done), locale.formattedDataSize(all));
        const auto left = qint64(double(m_clock.elapsed()) * double(all - done) / double(done));
        if (m_clock.elapsed() > 1000) // before that it is a guess
            text += u" · "_s + tr("%1 left").arg(items::durationText(left * 1000));
        m_state->setText(text);
    }
    if (!isVisible() && m_clock.elapsed() > quickMs)
        show();
}

} // namespace tenon::ui
