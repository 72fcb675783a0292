#include "assist/place.h"

#include <QCoreApplication>

namespace tenon::assist {

using namespace Qt::StringLiterals;

namespace {

Place rootOf(const text::LineBuffer &buffer)
{
    QString schema, type;
    bool jobs = false, sweep = false;
    for (int i = 0; i < buffer.lineCount(); ++i) {
        const Line line = lineAt(buffer, i);
        if (!line.hasKey || line.column != 0)
            continue;
        if (line.key == "$schema"_L1)
            schema = valueOf(buffer, line).toLower();
        else if (line.key == "type"_L1)
            type = valueOf(buffer, line).toLower();
        jobs = jobs || line.key == "jobs"_L1;
        sweep = sweep || line.key == "search_space"_L1;
    }
    const bool component = schema.contains("component"_L1);
    if (schema.contains("environment.schema"_L1))
        return {Shape::Environment, false, false};
    if (schema.contains("/data.schema"_L1) || type == "uri_file"_L1 || type == "uri_folder"_L1
        || type == "mltable"_L1)
        return {Shape::Data, false, false};
    if (schema.contains("/model.schema"_L1) || type.endsWith("_model"_L1))
        return {Shape::Model, false, false};
    if (jobs || type == "pipeline"_L1 || schema.contains("pipeline"_L1))
        return {Shape::Pipeline, false, component};
    if (sweep || type == "sweep"_L1 || schema.contains("sweep"_L1))
        return {Shape::Sweep, false, component};
    return {Shape::Job, false, component};
}

} // namespace

QStringList keysOf(const std::vector<Step> &way, qsizetype count)
{
    QStringList keys;
    for (const Step &step : way) {
        if (count >= 0 && keys.size() == count)
            break;
        keys.append(step.key);
    }
    return keys;
}

Place placeAt(const text::LineBuffer &buffer, const std::vector<Step> &way)
{
    Place place = rootOf(buffer);
    for (const Step &step : way) {
        if (place.names) {
            place.names = false; // one of the names: its shape is known already
            continue;
        }
        const Key *key = keyOf(place.shape, step.key);
        if (!key || key->holds == Holds::List || key->shape == Shape::None) {
            place = {Shape::None, key && key->holds == Holds::Named, place.component};
            continue;
        }
        place.shape = key->shape;
        place.names = key->holds == Holds::Named;
        if (place.shape == Shape::Step)
            place.component = false; // what stands in a step is bound
        else if (place.component && place.shape == Shape::Binding)
            place.shape = Shape::PortIn;
        else if (place.component && place.shape == Shape::Output)
            place.shape = Shape::PortOut;
    }
    return place;
}

const char *helpOf(const Place &place, const Key &key)
{
    if (place.component && key.shape == Shape::Binding)
        return QT_TRANSLATE_NOOP("assist", "The inputs it takes, by name, with their types.");
    if (place.component && key.shape == Shape::Output)
        return QT_TRANSLATE_NOOP("assist", "The outputs it makes, by name, with their types.");
    return key.help;
}

InStep stepOf(const std::vector<Step> &way)
{
    InStep out;
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        // The innermost pipeline; a step may be called "jobs" as well.
        if (way[i].key != "jobs"_L1
            || (i > 0 && way[i - 1].key == "jobs"_L1 && out.below.isEmpty()))
            continue;
        out.jobs = keysOf(way, qsizetype(i) + 1);
        out.step = way[i + 1].key;
        out.below = keysOf(way).sliced(qsizetype(i) + 2);
        if (out.below.contains("jobs"_L1))
            continue;
        break;
    }
    return out;
}

} // namespace tenon::assist
