#include "runs/chartspanel.h"

#include "widgets/folding.h"
#include "widgets/propertylist.h"
#include "widgets/small.h"
#include "widgets/ticks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using items::NamedSeries;

namespace {

/// "train_loss", "val/loss" and "loss" are one chart, "loss".
std::pair<QString, QString> chartAndCurve(const QString &name)
{
    static const QStringList parts{u"train"_s,      u"training"_s, u"val"_s, u"valid"_s,
                                   u"validation"_s, u"test"_s,     u"eval"_s};
    for (const QChar separator : {u'/', u'_', u'-', u'.'}) {
        const qsizetype first = name.indexOf(separator);
        if (first > 0 && parts.contains(name.left(first).toLower()))
            return {name.sliced(first + 1), name.left(first)};
        const qsizetype last = name.lastIndexOf(separator);
        if (last > 0 && parts.contains(name.sliced(last + 1).toLower()))
            return {name.left(last), name.sliced(last + 1)};
    }
    return {name, {}};
}

} // namespace

ChartsPanel::ChartsPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(theme, u"chart"_s, this))
    , m_inner(new QWidget)
    , m_values(new PropertyList(this))
    , m_smoothLabel(mutedLabel({}, this))
    , m_smoothValue(new QLabel(this))
    , m_axisLabel(mutedLabel({}, this))
    , m_smooth(new QSlider(Qt::Horizontal, this))
    , m_axis(new QComboBox(this))
    , m_clip(new QCheckBox(this))
    , m_log(new QCheckBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QFrame *bar = barFrame(33, this);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_smooth->setRange(0, 99);
    m_smooth->setFixedWidth(88);
    m_smoothValue->setFont(Theme::figureFont());
    m_smoothValue->setFixedWidth(34);
    m_axis->setProperty("bar", true);
    m_axis->addItems({{}, {}});
    row->addWidget(m_smoothLabel);
    row->addWidget(m_smooth);
    row->addWidget(m_smoothValue);
    row->addSpacing(4);
    m_axis->setSizeAdjustPolicy(QComboBox::AdjustToContents); // other languages have longer words
    row->addWidget(m_axisLabel);
    row->addWidget(m_axis);
    row->addSpacing(4);
    row->addWidget(m_clip);
    row->addWidget(m_log);
    m_more = static_cast<QToolButton *>(iconButton(theme.icon(u"dots"_s), {}, bar));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    for (QCheckBox *box : {m_clip, m_log}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
        connect(box, &QCheckBox::toggled, action, &QAction::setChecked);
    }
    m_more->setMenu(menu);
    m_more->hide();
    row->addWidget(m_more);
    row->addStretch();
    m_folding = new Folding(bar, {Folding::hide(m_smoothLabel), Folding::hide(m_axisLabel),
                                  [this](bool folded) {
                                      m_more->setVisible(folded);
                                      m_clip->setHidden(folded);
                                      m_log->setHidden(folded);
                                  },
                                  Folding::hide(m_smoothValue)});
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inner->setProperty("document", true);
    area->setWidget(m_inner);
    m_layout = new QBoxLayout(QBoxLayout::TopToBottom, m_inner);
    m_layout->setContentsMargins(0, 4, 0, 8);
    m_layout->setSpacing(2);
    m_values->hide();
    m_values->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->addWidget(m_values);
    m_layout->addStretch();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(area);

    connect(m_smooth, &QSlider::valueChanged, this, [this](int value) {
        m_smoothValue->setText(QLocale().toString(value / 100.0, 'f', 2));
        for (MetricChart *chart : std::as_const(m_charts))
            chart->setSmoothing(value / 100.0);
    });
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this] {
        m_range.reset();
        refresh();
        Q_EMIT axisChanged();
    });
    connect(m_clip, &QCheckBox::toggled, this, [this](bool on) {
        for (MetricChart *chart : std::as_const(m_charts))
            chart->setClipOutliers(on);
    });
    connect(m_log, &QCheckBox::toggled, this, [this](bool on) {
        for (MetricChart *chart : std::as_const(m_charts))
            chart->setLogarithmic(on);
    });
    setTexts();
    m_smooth->setValue(0);
    m_smoothValue->setText(QLocale().toString(0.0, 'f', 2));
}

void ChartsPanel::setSideBySide()
{
    m_layout->setDirection(QBoxLayout::LeftToRight);
    auto *area = static_cast<QScrollArea *>(m_stack->widget(1));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_values->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_values->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void ChartsPanel::setTexts()
{
    m_smoothLabel->setText(tr("Smoothing"));
    m_smoothValue->setText(QLocale().toString(m_smooth->value() / 100.0, 'f', 2));
    m_smooth->setAccessibleName(tr("Smoothing of the curves"));
    m_axisLabel->setText(tr("X axis"));
    m_axis->setAccessibleName(tr("X axis of the charts"));
    m_axis->setItemText(0, tr("Relative time"));
    m_axis->setItemText(1, tr("Step"));
    m_clip->setText(tr("Clip outliers"));
    m_log->setText(tr("Log scale"));
    m_more->menu()->actions().at(0)->setText(m_clip->text());
    m_more->menu()->actions().at(1)->setText(m_log->text());
    m_more->setToolTip(tr("More options of the charts"));
    m_more->setAccessibleName(m_more->toolTip());
    m_smooth->setToolTip(m_smoothLabel->text());
    m_folding->refresh();
    m_values->setAccessibleName(tr("Single values"));
    refresh();
}

bool ChartsPanel::isTimeAxis() const
{
    return m_axis->currentIndex() == 0;
}

tracking::ReadRange ChartsPanel::range() const
{
    constexpr int pointsPerCurve = 1500;
    tracking::ReadRange range;
    range.axis = isTimeAxis() ? tracking::ReadRange::Axis::Time : tracking::ReadRange::Axis::Step;
    range.maxPoints = pointsPerCurve;
    return range;
}

void ChartsPanel::setSeries(const std::vector<NamedSeries> &series, qint64 startUs, bool live)
{
    m_series = series;
    m_start = startUs;
    m_live = live;
    refresh();
}

void ChartsPanel::setStep(qint64 job)
{
    if (job == m_step)
        return;
    m_step = job;
    m_range.reset();
    refresh();
}

void ChartsPanel::refresh()
{
    const bool one = std::ranges::any_of(
        m_series, [this](const NamedSeries &s) { return s.job == m_step && !s.info.system; });
    const auto wanted = [this, one](const NamedSeries &s) { return !one || s.job == m_step; };
    QStringList order;
    QHash<QString, QList<ChartCurve>> curves;
    QList<PropertyList::Row> values;
    std::set<qint64> steps;
    for (const NamedSeries &s : m_series)
        if (!s.info.system && wanted(s))
            steps.insert(s.job);
    // A name that several steps log tells them apart by the step.
    QHash<QString, int> uses;
    for (const NamedSeries &s : m_series)
        if (wanted(s))
            ++uses[s.info.name];
    double maxX = 0;
    for (const NamedSeries &s : m_series) {
        if (!wanted(s))
            continue;
        if (s.info.count <= 1 && !s.info.system) {
            const QString name = steps.size() > 1 ? s.step + u" · "_s + s.info.name : s.info.name;
            const double value
                = s.data.points.empty() ? s.info.last.value : s.data.points.back().value;
            values.append({name, valueText(value), QString::number(value, 'g', 17)});
            continue;
        }
        auto [title, curve] = chartAndCurve(s.info.name);
        bool hardware = false;
        double scale = 1;
        if (s.info.system) {
            hardware = true;
            const QString name = s.info.name.sliced(s.info.name.lastIndexOf(u'/') + 1);
            if (name.contains(u"cpu"_s)) {
                title = tr("CPU cores");
            } else if (name.contains(u"gpu"_s) && !name.contains(u"mem"_s)) {
                title = tr("GPU");
            } else if (name.contains(u"mem"_s)) {
                title = name.contains(u"gpu"_s) ? tr("GPU memory MiB") : tr("Memory MiB");
                scale = 1.0 / (1 << 20);
            } else {
                title = name;
            }
            curve = s.step;
        } else if (uses.value(s.info.name) > 1) {
            curve = curve.isEmpty() ? s.step : s.step + u" "_s + curve;
        }
        if (curve.isEmpty())
            curve = steps.size() > 1 ? s.step : title;
        ChartCurve c;
        c.name = curve;
        if (hardware && one)
            curve = title;
        const QString colorKey = (hardware ? u"hw/"_s : QString()) + title + u"/"_s + curve;
        if (!m_colors.contains(colorKey)) {
            int used = 0;
            for (auto it = m_colors.cbegin(); it != m_colors.cend(); ++it)
                used += it.key().startsWith((hardware ? u"hw/"_s : QString()) + title + u"/"_s);
            m_colors.insert(colorKey, used);
        }
        c.color = m_colors.value(colorKey);
        c.dashed = curve.contains(u"val"_s, Qt::CaseInsensitive)
                   || curve.contains(u"test"_s, Qt::CaseInsensitive);
        c.hiddenNan = s.data.nans;
        c.hiddenInf = s.data.positiveInfinities + s.data.negativeInfinities;
        const auto xOf = [&](const tracking::Point &p) {
            return isTimeAxis() || hardware ? double(p.time - m_start) / 1e6 : double(p.step);
        };
        c.points.reserve(qsizetype(s.data.points.size() + s.data.gaps.size()));
        auto gap = s.data.gaps.begin();
        for (const tracking::Point &p : s.data.points) {
            for (; gap != s.data.gaps.end() && xOf(*gap) < xOf(p); ++gap)
                c.points.append({xOf(*gap), gap->value});
            c.points.append({xOf(p), p.value * scale});
        }
        for (; gap != s.data.gaps.end(); ++gap)
            c.points.append({xOf(*gap), gap->value});
        if (!c.points.isEmpty())
            maxX = std::max(maxX, c.points.last().x());
        if (!isTimeAxis() && hardware) // steps mean nothing to hardware
            continue;
        const QString key = (hardware ? u"~"_s : QString()) + title; // hardware stands last
        if (!order.contains(key))
            order.append(key);
        curves[key].append(c);
    }
    std::ranges::stable_sort(order, [](const QString &a, const QString &b) {
        return a.startsWith(u'~') < b.startsWith(u'~');
    });
    for (auto it = m_charts.begin(); it != m_charts.end();) {
        if (order.contains(it.key())) {
            ++it;
            continue;
        }
        (*it)->deleteLater();
        it = m_charts.erase(it);
    }
    int at = 0;
    for (const QString &key : std::as_const(order)) {
        MetricChart *&chart = m_charts[key];
        if (!chart) {
            chart = new MetricChart(m_theme, key.startsWith(u'~') ? key.sliced(1) : key, m_inner);
            chart->setSmoothing(m_smooth->value() / 100.0);
            chart->setClipOutliers(m_clip->isChecked());
            chart->setLogarithmic(m_log->isChecked() && !key.startsWith(u'~'));
            if (key.startsWith(u'~'))
                chart->setFixedY(std::pair(0.0, 1.0));
            connect(chart, &MetricChart::cursorMoved, this,
                    [this](std::optional<double> x, bool pin) {
                        if (isTimeAxis())
                            Q_EMIT cursorMoved(
                                x ? std::optional(m_start + qint64(*x * 1e6)) : std::nullopt, pin);
                        else
                            for (MetricChart *other : std::as_const(m_charts))
                                other->setCursor(x, pin);
                    });
            connect(chart, &MetricChart::rangeWanted, this, [this](auto range) {
                m_range = range;
                refresh();
            });
        }
        if (m_layout->indexOf(chart) != at)
            m_layout->insertWidget(at, chart, key.startsWith(u'~') ? 2 : 3);
        chart->setXAxis(isTimeAxis() ? MetricChart::XAxis::Time : MetricChart::XAxis::Step);
        if (isTimeAxis())
            chart->setRange(m_range ? m_range
                                    : std::optional(std::pair(0.0, std::max(maxX, 0.5) * 1.01)));
        else
            chart->setRange(m_range);
        const bool beside = m_layout->direction() == QBoxLayout::LeftToRight;
        chart->setMinimumWidth(beside ? 300 : 0);
        chart->setLabelsShown(beside || at == order.size() - 1);
        chart->setCurves(curves.value(key));
        ++at;
    }
    m_values->setGroups(values.isEmpty()
                            ? QList<PropertyList::Group>{}
                            : QList<PropertyList::Group>{{tr("Single values"), values}});
    m_values->setVisible(!values.isEmpty());
    if (m_layout->direction() == QBoxLayout::LeftToRight)
        m_values->setMinimumWidth(260);
    else
        m_values->setFixedHeight(int(values.size()) * 26 + 36);
    const bool any = !order.isEmpty() || !values.isEmpty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (m_live)
        m_empty->setTexts(tr("No metrics yet"), tr("Curves appear here while the job runs, as soon "
                                                   "as its code calls mlflow.log_metric."));
    else
        m_empty->setTexts(tr("No metrics"), tr("This job logged none. Call mlflow.log_metric(name, "
                                               "value, step) in its code to see curves here."));
}

void ChartsPanel::setCursorTime(std::optional<qint64> us, bool pinned)
{
    if (!isTimeAxis())
        return;
    for (MetricChart *chart : std::as_const(m_charts))
        chart->setCursor(us ? std::optional(double(*us - m_start) / 1e6) : std::nullopt, pinned);
}

} // namespace tenon::ui
