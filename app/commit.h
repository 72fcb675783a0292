#pragma once

/// The commit the programs were configured from; empty when that is not known. The programs keep it
/// in the property "commit" of their QCoreApplication.
const char *tenonCommit();
