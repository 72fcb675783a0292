"""Much of everything: logs, artifacts, connections, files. The engine stays small and answers others.

$TENON_ARTIFACT_GB is the size of the artifact that is uploaded (default 1; 5 for the long run).
"""

import http.client
import json
import os
import pty
import re
import shutil
import socket
import subprocess
import threading
import time
import unittest
import urllib.parse
from pathlib import Path

from support import COMPLETED, Case

MB = 1_000_000
ARTIFACT = int(float(os.environ.get("TENON_ARTIFACT_GB", "1")) * 1000) * MB
PIECE = os.urandom(1 << 20)


def most_memory(pid):
    """The most bytes of memory that a process has held so far."""
    text = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"^VmHWM:\s+(\d+) kB", text, re.M)[1]) * 1024


class VolumeCase(Case):
    def needs_room(self, size):
        free = shutil.disk_usage(self.base).free
        if free < 2 * size:
            self.skipTest(f"{size / 1e9:.1f} GB are written, and only {free / 1e9:.1f} GB are free")

    def check_memory(self, limit):
        """What the engine has needed so far, in megabytes."""
        needed = most_memory(self.engine_pid()) / MB
        print(f"the engine needed {needed:.0f} MB", flush=True)
        self.assertLess(needed, limit)

    def follow(self, name, into):
        """`tenon job stream`, its output in a file: nobody reads it as it comes."""
        with open(into, "wb") as out:
            process = subprocess.Popen([self.program(), "--workspace", self.folder, "job", "stream", name], cwd=self.folder,
                                       env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    @staticmethod
    def program():
        from support import TENON
        return str(TENON)

    @staticmethod
    def read_terminal(terminal):
        """What comes next; nothing when all who could write have ended."""
        try:
            return os.read(terminal, 65536)
        except OSError:
            return b""

    def log_file(self, row):
        return self.data() / row["folder"] / "attempts" / "1" / "log"


class Logs(VolumeCase):
    def check(self, command, size, first, last):
        """Runs it with a follower from its first byte on; what the file holds and what was used for it."""
        self.needs_room(size)
        self.write("loud.yml", f"type: command\ncommand: |\n  while [ ! -e {self.base}/go ]; do sleep 0.05; done\n  {command}\n")
        name = self.tenon("job", "create", "--file", "loud.yml").strip()
        self.until(lambda: self.rows("SELECT id FROM jobs WHERE state = 50"), what="the step")
        follower = self.follow(name, self.base / "followed")
        (self.base / "go").touch()
        self.assertEqual(follower.wait(300), 0, (self.base / "followed").read_bytes()[-2000:])
        job = self.rows("SELECT * FROM jobs")[0]
        self.assertEqual((job["state"], job["exit_code"]), (COMPLETED, 0))
        self.check_memory(150)
        log = self.log_file(job)
        self.assertEqual(log.stat().st_size, size)
        with open(log, "rb") as file:
            self.assertEqual(file.read(len(first)), first)
            file.seek(-len(last), os.SEEK_END)
            self.assertEqual(file.read(), last)
        # Looked at afterwards, and by one who follows it from its end.
        self.assertIn("Completed", self.tenon("job", "show", name))
        again = self.follow(name, self.base / "again")
        self.assertEqual(again.wait(120), 0)
        for said in ("followed", "again"):
            self.assertIn(last.splitlines()[-1], (self.base / said).read_bytes())
        log.unlink()

    def testALineOfAHundredMegabytes(self):
        self.check("head -c 100000000 /dev/zero | tr '\\0' x; echo; echo the end", 100_000_009, b"x" * 100, b"xxx\nthe end\n")

    def testAGigabyteOfLog(self):
        line = b"epoch 1 of 1000: loss 0.123456, accuracy 0.98765\n"
        size = 1_000_000_000 // len(line) * len(line)
        self.check(f"yes '{line.decode().strip()}' | head -c {size}; echo the end", size + 8, line * 2, line + b"the end\n")


class Connections(VolumeCase):
    def setUp(self):
        super().setUp()
        self.write("holder.yml", "type: command\ncommand: >-\n"
                   f"  echo $MLFLOW_TRACKING_URI $MLFLOW_RUN_ID $MLFLOW_TRACKING_TOKEN > {self.base}/new; mv {self.base}/new {self.base}/token;"
                   f" while [ ! -e {self.base}/go ]; do sleep 0.1; done\n")
        self.name = self.tenon("job", "create", "--file", "holder.yml").strip()
        token = self.base / "token"
        uri, self.run, self.token = self.until(lambda: token.exists() and token.read_text().split(), what="the token")
        self.address = (urllib.parse.urlsplit(uri).hostname, urllib.parse.urlsplit(uri).port)

    def finish(self):
        (self.base / "go").touch()
        self.tenon("job", "stream", self.name)

    def connect(self):
        connection = http.client.HTTPConnection(*self.address, timeout=120)
        self.addCleanup(connection.close)
        return connection

    def request(self, connection, method, path, body=None, **fields):
        connection.request(method, path, body, {"Authorization": f"Bearer {self.token}", **fields})
        answer = connection.getresponse()
        return answer.status, answer.read()

    def log_points(self, stop, accepted):
        """Logs one point after the other, each on its own, until told to stop."""
        connection = self.connect()
        while not stop.is_set():
            body = json.dumps({"run_id": self.run, "key": "point", "value": float(len(accepted)), "timestamp": 1,
                               "step": len(accepted)})
            status, said = self.request(connection, "POST", "/api/2.0/mlflow/runs/log-metric", body,
                                        **{"Content-Type": "application/json"})
            if status != 200:
                raise AssertionError(f"{status} {said}")
            accepted.append(status)
            time.sleep(0.001)

    def beside(self, work):
        """Does the work while somebody else logs; how many of those points were taken."""
        stop, accepted, failed = threading.Event(), [], []

        def log():
            try:
                self.log_points(stop, accepted)
            except Exception as error:  # pylint: disable=broad-except
                failed.append(error)

        logger = threading.Thread(target=log)
        logger.start()
        # It is at work before: who was served once is not closed to make room, who only came may be.
        while not accepted and logger.is_alive():
            logger.join(0.001)
        try:
            work()
        finally:
            stop.set()
            logger.join()
        self.assertEqual(failed, [])
        rows = self.rows("SELECT count FROM series WHERE name = 'point'")
        self.assertEqual(rows[0]["count"], len(accepted))
        return len(accepted)

    def upload(self, size, chunked=False):
        def pieces():
            left = size
            while left:
                piece = PIECE[:left]
                left -= len(piece)
                yield piece

        length = {} if chunked else {"Content-Length": str(size)}
        status, said = self.request(self.connect(), "PUT",
                                    f"/api/2.0/mlflow-artifacts/artifacts/{self.run}/{'chunked' if chunked else 'model'}.bin",
                                    pieces(), **length)
        self.assertEqual(status, 200, said)

    def testALargeArtifact(self):
        self.needs_room(ARTIFACT)
        points = self.beside(lambda: self.upload(ARTIFACT))
        self.assertGreater(points, 100)
        self.upload(64 * MB, chunked=True)
        connection = self.connect()
        connection.request("GET", f"/api/2.0/mlflow-artifacts/artifacts/{self.run}/model.bin",
                           headers={"Authorization": f"Bearer {self.token}"})
        answer = connection.getresponse()
        length = 0
        while piece := answer.read(1 << 20):
            at = length % len(PIECE)
            self.assertTrue(piece == (PIECE + PIECE)[at:at + len(piece)], f"other bytes at {length}")
            length += len(piece)
        self.assertEqual(length, ARTIFACT)
        self.check_memory(100)
        self.finish()

    def testAThousandHalfOpenConnections(self):
        heads = [b"POST /api/2.0/mlflow/runs/log-metric HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                 b"", b"GET / HTTP/1.1\r\n",
                 f"POST /api/2.0/mlflow/runs/log-batch HTTP/1.1\r\nHost: {self.address[0]}:{self.address[1]}\r\n"
                 f"Authorization: Bearer {self.token}\r\nContent-Type: application/json\r\nContent-Length: 4000000\r\n\r\n"
                 .encode() + b"{" * 1000]
        sockets = []

        def work():
            for number in range(1000):
                one = socket.create_connection(self.address, timeout=30)
                sockets.append(one)
                try:
                    one.sendall(heads[number % len(heads)])
                except OSError:
                    pass  # closed, for others came: that is what it may do
            before = len(self.rows("SELECT id FROM jobs"))
            # The engine has other ears, too.
            self.assertEqual(self.json("engine", "status")[0]["running"], 1)
            self.write("other.yml", "type: command\ncommand: echo other\n")
            self.tenon("job", "create", "--file", "other.yml", "--stream")
            self.assertEqual(len(self.rows("SELECT id FROM jobs")), before + 1)

        points = self.beside(work)
        self.assertGreater(points, 10)  # how many there are time for is not the point: it answers
        self.check_memory(100)
        for one in sockets:
            one.close()
        self.finish()


class Files(VolumeCase):
    # To make and to remove so many files takes a disk minutes, which says nothing about the product.
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 2e9 else None

    def testFiftyThousandFiles(self):
        code = self.folder / "code"
        for folder in range(100):
            (code / f"part {folder}" / "deep").mkdir(parents=True)
            for number in range(500):
                (code / f"part {folder}" / "deep" / f"{number}.txt").write_text(f"{folder} {number}\n")
        (code / "scratch").mkdir()
        for number in range(1000):
            (code / "scratch" / f"{number}.tmp").write_text("left out\n")
        self.write("code/.amlignore", "scratch/\n*.log\n!part 7/deep/keep.log\n")
        self.write("code/part 7/deep/drop.log", "left out\n")
        self.write("code/part 7/deep/keep.log", "kept\n")
        self.write("many.yml", """
type: command
code: code
command: >-
  find . -type f ! -name '*ignore' | wc -l; test ! -e scratch; test ! -e 'part 7/deep/drop.log';
  cat 'part 7/deep/keep.log' 'part 99/deep/499.txt'
""")
        # Somebody who waits at a terminal sees how far it is.
        mine, theirs = pty.openpty()
        self.addCleanup(os.close, mine)
        process = subprocess.Popen([self.program(), "--workspace", self.folder, "job", "plan", "--file", "many.yml"], cwd=self.folder,
                                   env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        shown = b""
        while piece := self.read_terminal(mine):
            shown += piece
        self.assertEqual(process.wait(60), 0, shown)
        self.assertRegex(shown.decode(), r"of 50.?002 files")
        plan = self.json("job", "plan", "--file", "many.yml")
        self.assertEqual(plan["snapshot"]["files"], 50_002)
        job = self.create("many.yml")
        self.assertEqual(job["state"], COMPLETED)
        self.assertEqual(self.log_file(job).read_text(), "50001\nkept\n99 499\n")
        self.check_memory(150)


if __name__ == "__main__":
    unittest.main()
