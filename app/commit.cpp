#include "commit.h"

const char *tenonCommit()
{
    return TENON_COMMIT;
}
