#include "base/jobname.h"

#include <QRandomGenerator>

#include <array>

namespace tenon {
namespace {

constexpr std::array adjectives{
    "amber", "brave",  "bright", "calm",  "clever", "cool",   "coral", "crisp", "eager",   "fair",
    "fresh", "gentle", "golden", "happy", "honest", "icy",    "jolly", "keen",  "kind",    "lively",
    "loyal", "lucky",  "mellow", "merry", "mild",   "neat",   "noble", "olive", "patient", "placid",
    "plain", "polite", "proud",  "quick", "quiet",  "ready",  "royal", "sharp", "silver",  "smart",
    "solid", "steady", "sunny",  "swift", "tidy",   "upbeat", "vivid", "warm",  "wise",    "witty",
};
constexpr std::array nouns{
    "acorn",  "apple",  "arch",  "bamboo", "basin", "beach",  "birch", "bridge", "brook",  "cedar",
    "cloud",  "comet",  "crane", "delta",  "dove",  "falcon", "fern",  "field",  "forest", "garden",
    "grove",  "harbor", "hazel", "heron",  "hill",  "island", "lake",  "leaf",   "lemon",  "maple",
    "meadow", "moon",   "oak",   "ocean",  "otter", "owl",    "palm",  "pebble", "pine",   "plum",
    "river",  "robin",  "shell", "spruce", "star",  "stone",  "tiger", "tulip",  "valley", "willow",
};
constexpr char letters[] = "0123456789bcdfghjklmnpqrstvwxyz_";

} // namespace

QString newJobName()
{
    // Seeded by the system; a thousand steps do not ask it a dozen times each.
    QRandomGenerator *random = QRandomGenerator::global();
    QString name = QLatin1StringView(adjectives[random->bounded(quint32(adjectives.size()))])
                   + QLatin1Char('_')
                   + QLatin1StringView(nouns[random->bounded(quint32(nouns.size()))])
                   + QLatin1Char('_');
    for (int i = 0; i < 10; ++i)
        name += QLatin1Char(letters[random->bounded(31)]);
    return name;
}

bool isJobName(QStringView name)
{
    if (name.isEmpty() || name.size() > 255 || name.front() == u'.' || name.front() == u'-')
        return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 128 && (c.isLetterOrNumber() || u == u'-' || u == u'_' || u == u'.');
    });
}

} // namespace tenon
