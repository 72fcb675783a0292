#pragma once

#include "tracking/api.h"
#include "tracking/httpserver.h"

/// Artifact files of runs, listed and transferred. A job's artifacts folder may hold links to the
/// outputs and logs of its attempts; nothing else outside it is reached.
namespace tenon::tracking {

/// A place among the artifacts of one run.
struct ArtifactPlace
{
    QString run;
    QString relative; ///< Clean, without a leading or trailing slash; empty: the folder itself.
    QString path;     ///< Absolute.
};

/// "<run>/<path>" (percent-decoded) as a place. Fails for an unknown folder, "..", absolute or odd
/// paths, and where a symbolic link on the way leads out of the run's files. Looks at the file
/// system.
[[nodiscard]] Result<ArtifactPlace> artifactPlace(const ServiceOptions &options, const QString &run,
                                                  const QString &relative);
/// The same from the path of a mlflow-artifacts request.
[[nodiscard]] Result<ArtifactPlace> artifactPlace(const ServiceOptions &options,
                                                  const QString &runAndPath);

/// Where an upload to `place` is written first (the folder is made); beside the final file.
[[nodiscard]] Result<QString> uploadFile(const ArtifactPlace &place);
/// Puts a finished upload into its place.
[[nodiscard]] Api<> finishUpload(const ArtifactPlace &place, const QString &file);
/// The file for download, with Range where it was asked for.
[[nodiscard]] HttpReply download(const ArtifactPlace &place, QByteArrayView range);
/// {"files":[…]}: paths relative to the listed folder (`full`: to the run's artifacts), at most
/// 10,000.
[[nodiscard]] Api<> listFolder(const ArtifactPlace &place, bool full, const QString &rootUri = {});
[[nodiscard]] Api<> deleteArtifact(const ArtifactPlace &place);

} // namespace tenon::tracking
