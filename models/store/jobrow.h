#pragma once

#include "store/rows.h"
#include "store/statement.h"

namespace tenon::store {

/// The columns readJob() expects, in its order. `family` leaves out the
/// specification, `light` also the reason, which a list does not show.
inline constexpr char jobColumns[] = "id,name,parent,root,step,kind,display_name,experiment,"
                                     "description,component,compute,target,creator,state,"
                                     "created,started,ended,archived,deleted,reused_from,exit_code,"
                                     "signal,cpu_us,peak_bytes,error,reason,reuse_key,"
                                     "snapshot,folder,source,spec,tags,properties,notes";
inline constexpr char familyColumns[] = "id,name,parent,root,step,kind,display_name,experiment,"
                                        "description,component,compute,target,creator,state,"
                                        "created,started,ended,archived,deleted,reused_from,exit_"
                                        "code,signal,cpu_us,peak_bytes,error,reason,reuse_key,"
                                        "snapshot,folder,source,'',tags,properties,notes";
inline constexpr char lightJobColumns[] = "id,name,parent,root,step,kind,display_name,experiment,"
                                          "description,component,compute,target,creator,state,"
                                          "created,started,ended,archived,deleted,reused_from,exit_"
                                          "code,signal,cpu_us,peak_bytes,error,'',reuse_key,"
                                          "snapshot,folder,source,'',tags,properties,notes";

/// The row the statement stands on.
[[nodiscard]] JobRow readJob(const Statement &statement);

/// All rows of a statement that is bound and not yet stepped.
template <typename Read>
[[nodiscard]] auto readRows(Statement &statement, Read read)
    -> Result<std::vector<decltype(read(statement))>>
{
    std::vector<decltype(read(statement))> rows;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return std::unexpected(std::move(row.error()));
        if (!*row)
            return rows;
        rows.push_back(read(statement));
    }
}

} // namespace tenon::store
