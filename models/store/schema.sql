-- Schema 4 of workspace.db. Times are microseconds since 1970-01-01 UTC. JSON columns hold canonical
-- JSON objects. Reads go straight to the file (mode=ro); the engine is the only writer.
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- keys: schema, oldest_reader, workspace_id, created, build, last_job_id (ids are never used twice),
-- compute:NAME (a simulated target as it stands, catalogue/simulation.h),
-- foreign_before (jobs below this id that are not at their end belong to another copy: never adopted)

CREATE TABLE jobs(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES jobs(id),   -- NULL for a job somebody submitted
    root INTEGER NOT NULL,                -- the submitted job this one belongs to (its own id there)
    step TEXT NOT NULL DEFAULT '',        -- node name in the parent pipeline
    kind TEXT NOT NULL,                   -- command | pipeline | sweep | parallel | run
    display_name TEXT NOT NULL DEFAULT '',
    experiment TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    component TEXT NOT NULL DEFAULT '',   -- name:version or file of the component
    compute TEXT NOT NULL DEFAULT '',     -- as written; target = where it ran
    target TEXT NOT NULL DEFAULT 'local',
    creator TEXT NOT NULL DEFAULT '',
    state INTEGER NOT NULL,               -- assets::JobState
    created INTEGER NOT NULL,
    started INTEGER,
    ended INTEGER,
    archived INTEGER NOT NULL DEFAULT 0,  -- 2: purged, kept only because a kept job shows its result
    deleted INTEGER,                      -- when it was put into the trash
    reused_from INTEGER,                  -- jobs.id whose result this step shows
    exit_code INTEGER,
    signal INTEGER,
    cpu_us INTEGER,
    peak_bytes INTEGER,
    error TEXT,                           -- JSON {code,id,arguments,where,detail,text}
    reason TEXT,                          -- JSON: why it ran or was reused, see models/engine/reuse.h
    reuse_key BLOB,                       -- 32 bytes; NULL where reuse is impossible or was done
    snapshot BLOB,                        -- 32 bytes: manifest in the object store
    folder TEXT NOT NULL DEFAULT '',      -- job folder, relative to .tenon
    source TEXT NOT NULL DEFAULT '',      -- YAML file, relative to the workspace
    spec TEXT NOT NULL DEFAULT '{}',      -- JSON: the resolved job (command template, environment, ports)
    tags TEXT NOT NULL DEFAULT '{}',
    properties TEXT NOT NULL DEFAULT '{}',
    notes TEXT NOT NULL DEFAULT '[]'      -- JSON list of notices ("environment X was not realised …")
);
CREATE INDEX jobs_by_parent ON jobs(parent, id);
-- All that the table of jobs is filtered, sorted and counted by, so that a page reads its own rows only.
CREATE INDEX jobs_roots ON jobs(id DESC, parent, archived, deleted, state, kind, experiment, name, display_name,
    tags, started, ended) WHERE parent IS NULL;
CREATE INDEX jobs_by_root ON jobs(root, id);
CREATE INDEX jobs_by_key ON jobs(reuse_key) WHERE reuse_key IS NOT NULL;
-- All that counting the jobs of the experiments asks for, so that it reads no row.
CREATE INDEX jobs_by_experiment ON jobs(experiment, id, parent, archived, deleted, state) WHERE parent IS NULL;
CREATE INDEX jobs_by_step ON jobs(component, step, id) WHERE parent IS NOT NULL OR kind = 'command';
CREATE INDEX jobs_reused ON jobs(reused_from) WHERE reused_from IS NOT NULL;
CREATE INDEX jobs_active ON jobs(state) WHERE state < 100;

CREATE TABLE job_states(             -- every change of state, in order
    job INTEGER NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX job_states_by_job ON job_states(job);

CREATE TABLE edges(                  -- data edges between the steps of one pipeline job
    parent INTEGER NOT NULL, source INTEGER NOT NULL, output TEXT NOT NULL,
    target INTEGER NOT NULL, input TEXT NOT NULL
);
CREATE INDEX edges_by_parent ON edges(parent);

CREATE TABLE inputs(
    job INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
    value TEXT,                      -- literal text, or path / URI as given
    path TEXT,                       -- local path of the data
    digest BLOB, origin TEXT,        -- origin: job/output it came from, binding, asset
    PRIMARY KEY(job, name)
) WITHOUT ROWID;

CREATE TABLE outputs(
    job INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
    path TEXT NOT NULL,              -- absolute, or relative to .tenon
    digest BLOB, bytes INTEGER, files INTEGER,
    asset TEXT NOT NULL DEFAULT '',  -- name:version it was registered as
    PRIMARY KEY(job, name)
) WITHOUT ROWID;

CREATE TABLE attempts(
    job INTEGER NOT NULL, number INTEGER NOT NULL,
    folder TEXT NOT NULL,            -- relative to .tenon
    state INTEGER NOT NULL, materialised TEXT NOT NULL DEFAULT '',
    python TEXT NOT NULL DEFAULT '',
    started INTEGER, ended INTEGER, exit_code INTEGER, signal INTEGER, cpu_us INTEGER, peak_bytes INTEGER,
    gpus TEXT NOT NULL DEFAULT '',   -- models of those it was given, a line each
    PRIMARY KEY(job, number)
) WITHOUT ROWID;

CREATE TABLE key_parts(              -- what went into reuse_key, so that two keys can be compared
    job INTEGER PRIMARY KEY, parts TEXT NOT NULL
);

CREATE TABLE experiments(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, created INTEGER NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0, tags TEXT NOT NULL DEFAULT '{}'
);

-- Tracking. A run is a job (same name); runs made by a client without a job get a job row of kind "run".
CREATE TABLE params(job INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY(job, key)) WITHOUT ROWID;
CREATE TABLE run_tags(job INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY(job, key)) WITHOUT ROWID;
CREATE TABLE run_inputs(job INTEGER NOT NULL, seq INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY(job, seq)) WITHOUT ROWID;

CREATE TABLE series(                 -- one metric of one job
    id INTEGER PRIMARY KEY, job INTEGER NOT NULL, name TEXT NOT NULL,
    system INTEGER NOT NULL DEFAULT 0,   -- 1: hardware curve measured by the supervisor
    count INTEGER NOT NULL DEFAULT 0,
    last_value REAL, last_step INTEGER, last_time INTEGER, min_value REAL, max_value REAL,
    UNIQUE(job, name)
);
CREATE TABLE chunks(                 -- column chunks: see models/tracking/chunk.h
    series INTEGER NOT NULL, first INTEGER NOT NULL,  -- index of the first point
    count INTEGER NOT NULL, data BLOB NOT NULL,
    PRIMARY KEY(series, first)
) WITHOUT ROWID;
CREATE TABLE spool_marks(attempt TEXT PRIMARY KEY, taken INTEGER NOT NULL) WITHOUT ROWID;

-- Registered things: component, environment, data, model. kind:name:version is immutable.
CREATE TABLE assets(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, version TEXT NOT NULL,
    created INTEGER NOT NULL, creator TEXT NOT NULL DEFAULT '', archived INTEGER NOT NULL DEFAULT 0,
    description TEXT NOT NULL DEFAULT '', type TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',   -- where its files are: absolute, or relative to .tenon
    digest BLOB, bytes INTEGER, spec TEXT NOT NULL DEFAULT '{}', tags TEXT NOT NULL DEFAULT '{}',
    job INTEGER, output TEXT NOT NULL DEFAULT '',
    UNIQUE(kind, name, version)
);
CREATE INDEX assets_by_created ON assets(kind, name, created);
CREATE TABLE aliases(kind TEXT NOT NULL, name TEXT NOT NULL, alias TEXT NOT NULL, version TEXT NOT NULL,
    PRIMARY KEY(kind, name, alias)) WITHOUT ROWID;

CREATE TABLE bindings(reference TEXT PRIMARY KEY, target TEXT NOT NULL, kind TEXT NOT NULL,
    created INTEGER NOT NULL) WITHOUT ROWID;      -- kind: data | model | component | datastore | url
CREATE TABLE computes(name TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE snapshots(digest BLOB PRIMARY KEY, files INTEGER NOT NULL, bytes INTEGER NOT NULL,
    created INTEGER NOT NULL) WITHOUT ROWID;
