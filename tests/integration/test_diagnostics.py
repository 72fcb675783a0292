"""The diagnostics help to find a fault, and hold no secret: planted ones are looked for in the zip file."""

import json
import unittest
import zipfile

from support import Case

TOKEN = "planted" + "Zx81kQ"


class Diagnostics(Case):
    def testWhatIsInItAndWhatIsNot(self):
        secret = self.folder / "customer-list-planted"
        secret.mkdir()
        (secret / "planted-names.csv").write_text(f"name,password\nplanted-person,{TOKEN}\n")
        (self.folder / ".env").write_text(f"API_KEY={TOKEN}\n")
        (self.folder / "job.yml").write_text(
            "type: command\n"
            f"display_name: planted-title\n"
            f"command: echo {TOKEN} && exit 3\n"
            f"inputs:\n  password: {TOKEN}\n"
            f"environment_variables:\n  SECRET: {TOKEN}\n")
        self.environment["AZURE_CLIENT_SECRET"] = "plantedcloudsecret"
        self.environment["LOOKS_HARMLESS"] = "plantedharmlessvalue"
        self.tenon("workspace", "trust")
        self.tenon("job", "create", "--file", self.folder / "job.yml", "--stream", status=None)
        log = self.folder / ".tenon" / "engine.log"
        with log.open("a") as file:
            file.write(f"2026-01-01T00:00:00.000Z warning Authorization: Bearer {TOKEN}\n"
                       f"2026-01-01T00:00:00.000Z warning token={TOKEN}, next\n"
                       f'2026-01-01T00:00:00.000Z warning {{"password": "{TOKEN} with spaces"}}\n'
                       f"2026-01-01T00:00:00.000Z warning https://me:{TOKEN}@example.org/x?sig={TOKEN}&a=1\n"
                       "2026-01-01T00:00:00.000Z warning plantedcloudsecret was not taken\n"
                       f"2026-01-01T00:00:00.000Z warning key 9f8e7d6c5b4a39281706planted5f4e3d2c1b0a\n"
                       f"2026-01-01T00:00:00.000Z warning cannot read {self.folder}/job.yml: no such file\n")
        target = self.base / "diagnostics.zip"
        answer = self.json("engine", "diagnostics", "--file", target)
        self.assertEqual(answer["path"], str(target))

        with zipfile.ZipFile(target) as archive:
            self.assertIsNone(archive.testzip())
            files = {name.split("/", 1)[1]: archive.read(name).decode() for name in archive.namelist()}
        self.assertEqual(set(files), {"program.json", "system.json", "workspace.json", "engine.log"})
        program = json.loads(files["program.json"])
        self.assertRegex(program["version"], r"^\d+\.\d+\.\d+$")
        self.assertIn("commit", program)
        self.assertRegex(program["libraries"]["Qt"], r"^6\.")
        self.assertTrue(all(program["libraries"].values()), program["libraries"])
        self.assertGreater(json.loads(files["system.json"])["memory_bytes"], 0)
        workspace = json.loads(files["workspace.json"])
        self.assertEqual(workspace["trust"], "trusted")
        self.assertEqual(workspace["files"], {"csv": 1, "other": 1, "yml": 1})
        self.assertEqual(workspace["database"]["jobs_by_kind"], {"command": 1})
        failure = workspace["database"]["failures"][0]
        self.assertEqual(failure["exit_code"], 3)
        self.assertTrue(failure["id"])
        self.assertIn("<workspace>/job.yml: no such file", files["engine.log"])
        self.assertIn("engine", files["engine.log"])

        for name, text in files.items():
            for line in text.splitlines():
                self.assertNotIn("planted", line, name)
                self.assertNotIn(str(self.base), line, name)

    def testWithoutAWorkspaceThereIsStillSomethingToSend(self):
        target = self.base / "diagnostics.zip"
        self.tenon("engine", "diagnostics", "--file", target)
        with zipfile.ZipFile(target) as archive:
            workspace = json.loads(archive.read("tenon-diagnostics/workspace.json"))
        self.assertEqual(workspace["state"], "store.no-workspace")
        self.assertFalse((self.folder / ".tenon").exists())

    def testAPlaceThatCannotBeWrittenIsTold(self):
        self.tenon("engine", "diagnostics", "--file", self.base / "nowhere" / "x.zip", status=1)
        self.assertIn("nowhere", self.err)


if __name__ == "__main__":
    unittest.main()
