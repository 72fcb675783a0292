"""The clock of the computer is set back, or far ahead, while jobs run.

A small library that is loaded before the C library moves what programs get for the time of day by what a file says;
files keep the real time. It is built by the test itself, and without a C compiler the test is skipped.
"""

import shutil
import struct
import subprocess
import unittest

from support import COMPLETED, Case

SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile long long *offset;
static int (*real_gettime)(clockid_t, struct timespec *);

__attribute__((constructor)) static void begin(void)
{
    const char *name = getenv("TEST_CLOCK");
    const int fd = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
    real_gettime = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    if (fd < 0)
        return;
    void *page = mmap(NULL, sizeof *offset, PROT_READ, MAP_SHARED, fd, 0);
    close(fd);
    if (page != MAP_FAILED)
        offset = page;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    if (!real_gettime)
        real_gettime = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    const int result = real_gettime(clock, now);
    if (result == 0 && offset && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += *offset;
    return result;
}

time_t time(time_t *where)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (where)
        *where = now.tv_sec;
    return now.tv_sec;
}

int gettimeofday(struct timeval *now, void *zone)
{
    struct timespec exact;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}
"""

HOUR = 3600
#: Longer than any step here takes, much shorter than the clock is moved.
LITTLE = 600 * 1_000_000


class Clock(Case):
    def setUp(self):
        super().setUp()
        compiler = shutil.which("cc") or shutil.which("gcc")
        if not compiler:
            self.skipTest("no C compiler to build the moved clock with")
        source, self.shim, self.clock = (self.base / name for name in ("clock.c", "clock.so", "clock"))
        source.write_text(SHIM)
        subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", self.shim, source, "-ldl"], check=True, capture_output=True)
        self.move(0)
        self.environment |= {"LD_PRELOAD": str(self.shim), "TEST_CLOCK": str(self.clock)}

    def move(self, seconds):
        """By so much the programs' time of day differs from the real one, from now on."""
        if not self.clock.exists():
            self.clock.write_bytes(struct.pack("q", seconds))
            return
        with open(self.clock, "rb+") as file:
            file.write(struct.pack("q", seconds))

    def submit(self, number):
        go = self.base / f"go{number}"
        self.write(f"job{number}.yml", f"""
type: pipeline
limits: {{timeout: {2 * HOUR}}}
jobs:
  first:
    type: command
    command: while [ ! -e {go} ]; do sleep 0.05; done; echo {number} > ${{{{outputs.o}}}}
    outputs: {{o: {{type: uri_file}}}}
  second:
    type: command
    command: cat ${{{{inputs.i}}}}
    inputs: {{i: "${{{{parent.jobs.first.outputs.o}}}}"}}
""")
        name = self.tenon("job", "create", "--file", f"job{number}.yml").strip()
        self.until(lambda: self.rows("SELECT j.id FROM jobs j JOIN jobs r ON r.id = j.root WHERE r.name = ? AND j.step = 'first' "
                                     "AND j.state = 50", name), what="the step")
        return name, go

    def durations(self, name):
        """Of a submission and all its steps, microseconds; and of their attempts."""
        rows = self.rows("SELECT j.ended - j.started AS took FROM jobs j JOIN jobs r ON r.id = j.root WHERE r.name = ?", name)
        rows += self.rows("SELECT a.ended - a.started AS took FROM attempts a JOIN jobs j ON j.id = a.job JOIN jobs r "
                          "ON r.id = j.root WHERE r.name = ?", name)
        return [row["took"] for row in rows]

    def shown(self):
        return {row["name"]: row for row in self.json("job", "list")}

    def check(self, seconds):
        first, go = self.submit(1)
        # That the programs do take this time for the real one:
        before = self.shown()[first]["created"]
        self.move(seconds)
        second, go_too = self.submit(2)
        self.assertGreater(abs(self.shown()[second]["created"] - before), abs(seconds) * 1_000_000 / 2)
        rows = self.json("job", "list")
        self.assertEqual([row["name"] for row in rows], [second, first], "the newest one stands first")
        for row in rows:
            self.assertGreaterEqual(row["duration"], 0)
        # A pipeline has two hours, of which the clock says nothing.
        self.assertEqual({row["status"] for row in rows}, {"Running"})
        go.touch()
        go_too.touch()
        for name in (first, second):
            self.tenon("job", "stream", name)
            self.assertEqual(self.shown()[name]["status"], "Completed")
            took = self.durations(name)
            self.assertEqual(len(took), 5)
            for one in took:
                self.assertGreaterEqual(one, 0)
                self.assertLess(one, LITTLE)
        self.assertEqual({row["state"] for row in self.rows("SELECT state FROM jobs")}, {COMPLETED})

    def testSetBack(self):
        self.check(-5 * HOUR)

    def testSetAhead(self):
        self.check(5 * HOUR)

    def testSetBackWhileNoEngineRuns(self):
        name, go = self.submit(1)
        self.tenon("engine", "stop", "--now")
        self.move(-5 * HOUR)
        self.assertGreaterEqual(self.shown()[name]["duration"], 0)
        self.tenon("engine", "start")
        go.touch()
        self.tenon("job", "stream", name)
        for one in self.durations(name):
            self.assertGreaterEqual(one, 0)
            self.assertLess(one, LITTLE)
        # What ran then is found again now.
        plan = self.json("job", "plan", "--file", "job1.yml")
        self.assertEqual([step["verdict"] for step in plan["steps"]], ["reuse", "reuse"], plan)


if __name__ == "__main__":
    unittest.main()
