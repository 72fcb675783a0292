"""What is read from a Python script: many shapes that people write. Nothing of a script may ever run."""

import json
import os
import subprocess
import tempfile
import textwrap
import unittest
from pathlib import Path

import support

READER = support.ROOT / "resources" / "python" / "infer.py"


def infer(path, timeout=60):
    done = subprocess.run(["/usr/bin/python3", "-I", "-B", "-S", "-X", "utf8", READER, path], cwd="/", stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=timeout, check=True)
    return json.loads(done.stdout)


class Shapes(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name)
        self.addCleanup(self.place.cleanup)

    def of(self, text, name="script.py", variant=0, style=None):
        """The ports of a script by name."""
        path = self.folder / name
        if isinstance(text, str):
            path.write_text(textwrap.dedent(text), encoding="utf-8")
        else:
            path.write_bytes(text)
        self.found = infer(path)
        self.assertTrue(self.found["ok"], self.found)
        if style:
            self.assertEqual(self.found["style"], style)
        return {port["name"]: port for port in self.found["variants"][variant]["ports"]}

    def check(self, port, **wanted):
        """`port` has these; what is not named here may be anything, None means it is not there."""
        for key, value in wanted.items():
            self.assertEqual(port.get(key), value, f"{port['name']}.{key}")

    # -- argparse -------------------------------------------------------------------------------------

    def test_a_training_script(self):
        ports = self.of('''
            """Trains a model.

            At length.
            """
            import argparse, os
            import pandas as pd
            RATE = 1e-3

            def parse_args():
                parser = argparse.ArgumentParser(description=__doc__)
                parser.add_argument("--data", type=str, required=True, help="CSV with the rows")
                parser.add_argument("--n_estimators", type=int, default=100, help="Trees (default: %(default)s)")
                parser.add_argument("--learning-rate", "--lr", dest="lr", type=float, default=RATE)
                parser.add_argument("--kernel", choices=("rbf", "linear"), default="rbf")
                parser.add_argument("--folds", type=int, choices=range(2, 11), default=5)
                parser.add_argument("--shuffle", action="store_true")
                parser.add_argument("--no-cuda", dest="cuda", action="store_false")
                parser.add_argument("--layers", nargs="+", type=int, default=[64, 32])
                parser.add_argument("--note")
                parser.add_argument("--model-dir", default="outputs")
                parser.add_argument("-v", "--version", action="version", version="1")
                return parser.parse_args()

            def main():
                args = parse_args()
                table = pd.read_csv(args.data)
                os.makedirs(args.model_dir, exist_ok=True)

            if __name__ == "__main__":
                main()
            ''', "train.py", style="argparse")
        self.assertEqual(self.found["description"], "Trains a model.")
        self.assertEqual(self.found["imports"], ["pandas"])
        self.assertEqual(self.found["variants"][0]["start"], "python train.py")
        self.assertEqual(list(ports), ["data", "n_estimators", "lr", "kernel", "folds", "shuffle", "cuda", "layers", "note", "model_dir"])
        self.check(ports["data"], type="uri_file", output=False, optional=False, word="--data", description="CSV with the rows")
        self.check(ports["n_estimators"], type="integer", default=100, optional=False, description="Trees")
        self.check(ports["lr"], type="number", default=0.001, word="--learning-rate")
        self.check(ports["kernel"], type="string", enum=["rbf", "linear"], default="rbf")
        self.check(ports["folds"], type="integer", min=2, max=10, default=5, enum=None)
        self.check(ports["shuffle"], type="boolean", default=False, on="--shuffle", off="")
        self.check(ports["cuda"], type="boolean", default=True, on="", off="--no-cuda")
        self.check(ports["layers"], type="string", several=True, default="64 32")
        self.check(ports["note"], type="string", optional=True, default=None)
        self.check(ports["model_dir"], type="uri_folder", output=True)

    def test_positional_words_and_paths(self):
        ports = self.of('''
            from argparse import ArgumentParser as AP, FileType
            from pathlib import Path
            p = AP()
            p.add_argument("source", type=FileType("r"))
            p.add_argument("target", type=FileType("w"))
            p.add_argument("folder", type=Path, nargs="?")
            p.add_argument("--count", type=int, required=True)
            a = p.parse_args()
            for x in a.folder.glob("*.png"):
                pass
            ''')
        self.check(ports["source"], type="uri_file", output=False, positional=True, optional=False)
        self.check(ports["target"], type="uri_file", output=True, positional=True)
        self.check(ports["folder"], type="uri_folder", output=False, positional=True, optional=True)
        self.check(ports["count"], type="integer", optional=False, default=None)

    def test_what_is_done_with_a_path_tells_its_direction(self):
        ports = self.of('''
            import argparse, json, joblib, mlflow, os
            from pathlib import Path
            parser = argparse.ArgumentParser()
            for name in ("--a", "--b", "--c", "--d", "--e", "--f", "--g"):
                parser.add_argument(name, type=Path)
            args = parser.parse_args()
            joblib.dump({}, args.a)
            (args.b / "x.txt").write_text("x")
            with open(os.path.join(args.c, "in.json")) as file:
                json.load(file)
            model = mlflow.sklearn.load_model(args.d)
            mlflow.sklearn.save_model(model, args.e)
            out = Path(args.f)
            out.mkdir(parents=True)
            with open(args.g, "w", encoding="utf-8") as file:
                file.write("x")
            ''')
        self.check(ports["a"], output=True)
        self.check(ports["b"], output=True, type="uri_folder")
        self.check(ports["c"], output=False, type="uri_folder")
        self.check(ports["d"], output=False, type="mlflow_model")
        self.check(ports["e"], output=True, type="mlflow_model")
        self.check(ports["f"], output=True, type="uri_folder")
        self.check(ports["g"], output=True, type="uri_file")

    def test_names_that_only_look_like_data_stay_parameters(self):
        ports = self.of('''
            import argparse
            parser = argparse.ArgumentParser()
            parser.add_argument("--dataset", default="cifar10")
            parser.add_argument("--model", default="resnet18", help="name of the model")
            parser.add_argument("--output-format", default="png")
            parser.add_argument("--label-column", default="target")
            parser.add_argument("--tracking-uri", default="https://example.org/x")
            parser.add_argument("--test-size", type=float, default=0.2)
            parser.add_argument("--data-path", default="data/train.csv")
            parser.add_argument("--save-dir")
            args = parser.parse_args()
            ''')
        for name in ("dataset", "model", "output_format", "label_column", "tracking_uri"):
            self.check(ports[name], type="string", output=False)
        self.check(ports["test_size"], type="number")
        self.check(ports["data_path"], type="uri_file", optional=True, default=None)
        self.check(ports["save_dir"], type="uri_folder", output=True)

    def test_groups_parents_helpers_and_loops(self):
        ports = self.of('''
            import argparse
            def add_common(parser):
                parser.add_argument("--seed", type=int, default=1)
            class Options:
                def __init__(self):
                    self.parser = argparse.ArgumentParser("x")
                    group = self.parser.add_argument_group("g")
                    group.add_argument("--alpha", type=float, default=2 ** -3)
                    one = self.parser.add_mutually_exclusive_group(required=True)
                    one.add_argument("--fast", action="store_true")
                    add = self.parser.add_argument
                    add("--beta", default=-1, type=int)
                    for name, default in [("x", 1.5), ("y", 2.5)]:
                        self.parser.add_argument(f"--size_{name}", type=float, default=default)
                    add_common(self.parser)
            ''', style="argparse")
        self.assertEqual(set(ports), {"seed", "alpha", "fast", "beta", "size_x", "size_y"})
        self.check(ports["alpha"], default=0.125)
        self.check(ports["beta"], default=-1)
        self.check(ports["size_y"], default=2.5)

    def test_types_of_the_scripts_own(self):
        ports = self.of('''
            import argparse, enum, os
            class Colour(enum.Enum):
                RED = "red"
                BLUE = "blue"
            def positive(text):
                value = int(text)
                if value <= 0:
                    raise argparse.ArgumentTypeError("no")
                return value
            def str2bool(v):
                return v.lower() in ("yes", "true")
            CHOICES = {"a": 1, "b": 2}
            parser = argparse.ArgumentParser()
            parser.add_argument("--colour", type=Colour, choices=list(Colour), default=Colour.BLUE)
            parser.add_argument("--n", type=positive, default=3)
            parser.add_argument("--yes", type=str2bool, default=True)
            parser.add_argument("--also", type=lambda x: x.lower() == "true", default=False)
            parser.add_argument("--kind", choices=CHOICES.keys(), default="b")
            parser.add_argument("--level", type=int, choices=[1, 2, 4], default=2)
            parser.add_argument("--home", default=os.environ.get("HOME"))
            parser.add_argument("--debug", action=argparse.BooleanOptionalAction, default=True)
            parser.add_argument("--secret", help=argparse.SUPPRESS)
            args = parser.parse_args()
            ''')
        self.check(ports["colour"], enum=["red", "blue"], default="blue")
        self.check(ports["n"], type="integer", default=3)
        self.check(ports["yes"], type="boolean", default=True, on="")
        self.check(ports["also"], type="boolean", default=False)
        self.check(ports["kind"], enum=["a", "b"], default="b")
        self.check(ports["level"], type="string", enum=["1", "2", "4"], default="2")
        self.check(ports["home"], type="string", optional=True, default=None)
        self.check(ports["debug"], on="--debug", off="--no-debug", default=True)

    def test_sub_commands(self):
        text = '''
            import argparse
            parser = argparse.ArgumentParser(description="Many things.")
            parser.add_argument("--workers", type=int, default=2)
            commands = parser.add_subparsers(dest="command")
            train = commands.add_parser("train", help="Trains.")
            train.add_argument("--epochs", type=int, default=10)
            test = commands.add_parser("test", help="Tests.")
            test.add_argument("--metric", default="auc")
            args = parser.parse_args()
            '''
        ports = self.of(text)
        self.assertEqual([variant["word"] for variant in self.found["variants"]], ["train", "test"])
        self.assertEqual(self.found["variants"][0]["description"], "Trains.")
        self.check(ports["workers"], before=True)
        self.check(ports["epochs"], before=False, default=10)
        self.assertIn("metric", self.of(text, variant=1))

    # -- click and typer ------------------------------------------------------------------------------

    def test_click(self):
        ports = self.of('''
            import click
            @click.command()
            @click.argument("source", type=click.Path(exists=True, dir_okay=False))
            @click.option("--out", "-o", type=click.Path(file_okay=False), required=True, help="Where to write.")
            @click.option("--rate", type=click.FloatRange(0, 1), default=0.5, show_default=True)
            @click.option("--n", default=3)
            @click.option("--mode", type=click.Choice(["fast", "slow"]), default="fast")
            @click.option("--shuffle/--no-shuffle", default=True)
            @click.option("--dry", is_flag=True)
            @click.option("--name", "person")
            def main(source, out, rate, n, mode, shuffle, dry, person):
                """Does it.

                At length."""
            if __name__ == "__main__":
                main()
            ''', style="click")
        self.assertEqual(self.found["variants"][0]["description"], "Does it.")
        self.check(ports["source"], type="uri_file", positional=True, optional=False)
        self.check(ports["out"], type="uri_folder", output=True, word="--out")
        self.check(ports["rate"], type="number", min=0, max=1, default=0.5)
        self.check(ports["n"], type="integer", default=3)
        self.check(ports["mode"], enum=["fast", "slow"])
        self.check(ports["shuffle"], on="--shuffle", off="--no-shuffle", default=True)
        self.check(ports["dry"], on="--dry", off="", default=False)
        self.check(ports["person"], word="--name", optional=True)

    def test_a_click_group(self):
        self.of('''
            import click
            @click.group()
            def cli():
                pass
            @cli.command("make-it")
            @click.option("--size", type=int, default=1)
            def make(size):
                """Makes."""
            @cli.command()
            @click.argument("name")
            def break_it(name):
                pass
            ''', style="click")
        self.assertEqual([variant["word"] for variant in self.found["variants"]], ["make-it", "break-it"])

    def test_typer(self):
        ports = self.of('''
            from enum import Enum
            from pathlib import Path
            from typing import Annotated, List, Optional
            import typer
            app = typer.Typer()
            class Kind(str, Enum):
                one = "one"
                two = "two"
            @app.command()
            def train(data: Path, rate: float = typer.Option(0.1, min=0, max=1, help="How fast."), kind: Kind = Kind.two,
                      epochs: Annotated[int, typer.Option("--epochs", "-e", help="Passes.")] = 5,
                      name: Optional[str] = None, output: Path = typer.Option(..., file_okay=False), deep: bool = False,
                      tags: List[str] = typer.Option([])):
                """Trains."""
            if __name__ == "__main__":
                app()
            ''', style="typer")
        self.assertEqual(self.found["variants"][0]["word"], "")
        self.check(ports["data"], type="uri_file", positional=True, optional=False)
        self.check(ports["rate"], type="number", min=0, max=1, default=0.1, description="How fast.", word="--rate")
        self.check(ports["kind"], enum=["one", "two"], default="two")
        self.check(ports["epochs"], type="integer", default=5, word="--epochs", description="Passes.")
        self.check(ports["name"], optional=True)
        self.check(ports["output"], type="uri_folder", output=True)
        self.check(ports["deep"], on="--deep", off="--no-deep", default=False)
        self.assertEqual(self.of("import typer\ndef main(name: str, n: int = 2): pass\ntyper.run(main)\n", style="typer")["n"]["default"], 2)

    # -- functions, dataclasses, others ---------------------------------------------------------------

    def test_a_function_with_hints_and_each_kind_of_docstring(self):
        documents = {
            "google": "Args:\n        rate (float): How\n            fast.\n        data: The rows.\n\n    Returns:\n        x: y",
            "numpy": "Parameters\n    ----------\n    rate : float\n        How fast.\n    data : str\n        The rows.\n\n    Returns\n    -------\n    x",
            "sphinx": ":param rate: How\n        fast.\n    :param str data: The rows.\n    :returns: x",
        }
        for style, document in documents.items():
            with self.subTest(style):
                ports = self.of(f'from typing import Literal\nimport pandas as pd\ndef train(data: str, rate: float = 0.1, *, how: Literal["a", "b"] = "b", '
                                f'deep: bool = True, name: str | None = None):\n    """Trains well.\n\n    {document}\n    """\n'
                                f'    return pd.read_csv(data)\n', style="function")
                self.assertEqual(self.found["description"], "Trains well.")
                self.check(ports["rate"], type="number", default=0.1, description="How fast.", word="rate=")
                self.check(ports["data"], type="uri_file", description="The rows.", optional=False)
                self.check(ports["how"], enum=["a", "b"], default="b")
                self.check(ports["deep"], type="boolean", default=True)
                self.check(ports["name"], optional=True)

    def test_dataclasses_on_the_command_line(self):
        ports = self.of('''
            from dataclasses import dataclass, field
            from typing import Optional
            from transformers import HfArgumentParser, TrainingArguments
            @dataclass
            class ModelArguments:
                model_name: str = field(metadata={"help": "Which one."})
                dropout: Optional[float] = field(default=0.1)
            @dataclass
            class DataArguments(ModelArguments):
                train_file: Optional[str] = None
                layers: list = field(default_factory=lambda: [1, 2])
            parser = HfArgumentParser((DataArguments, TrainingArguments))
            args, _ = parser.parse_args_into_dataclasses()
            ''', style="dataclass")
        self.check(ports["model_name"], description="Which one.", optional=False, word="--model_name")
        self.check(ports["dropout"], type="number", default=0.1)
        self.check(ports["train_file"], type="uri_file", optional=True)
        ports = self.of('import tyro\nfrom dataclasses import dataclass\n@dataclass\nclass Args:\n    """X.\n\n    Attributes:\n        n_steps: Many.\n    """\n'
                        '    n_steps: int = 3\n    deep: bool = False\nargs = tyro.cli(Args)\n')
        self.check(ports["n_steps"], word="--n-steps", description="Many.")
        self.check(ports["deep"], on="--deep", off="--no-deep")

    def test_flags_fire_and_bare_words(self):
        ports = self.of('''
            from absl import app, flags
            FLAGS = flags.FLAGS
            flags.DEFINE_integer("batch", 32, "Rows.", lower_bound=1)
            flags.DEFINE_enum("mode", "a", ["a", "b"], "How.")
            flags.DEFINE_bool("deep", False, "Deep.")
            flags.DEFINE_string("data_dir", None, "Folder.")
            flags.mark_flag_as_required("data_dir")
            ''', style="absl")
        self.check(ports["batch"], type="integer", default=32, min=1, word="--batch=")
        self.check(ports["mode"], enum=["a", "b"])
        self.check(ports["deep"], on="--deep", off="--nodeep")
        self.check(ports["data_dir"], type="uri_folder", optional=False)
        ports = self.of("import fire\ndef go(path, n=3):\n    open(path)\nfire.Fire(go)\n", style="fire")
        self.check(ports["path"], type="uri_file", word="--path=")
        ports = self.of("import sys\ndata, out = sys.argv[1], sys.argv[2]\nn = int(sys.argv[3])\nopen(data)\nopen(out, 'w')\n", style="argv")
        self.check(ports["data"], type="uri_file", positional=True)
        self.check(ports["out"], type="uri_file", output=True)
        self.check(ports["n"], type="integer", optional=False)

    def test_a_script_that_takes_nothing(self):
        self.assertEqual(self.of("import numpy\nprint(1)\n", "it's mine.py", style="none"), {})
        self.assertEqual(self.found["variants"][0]["start"], "python 'it'\\''s mine.py'")

    # -- what is no ordinary script --------------------------------------------------------------------

    def test_nothing_is_run(self):
        mark = self.folder / "ran"
        ports = self.of(f'''
            import argparse
            open({str(mark)!r}, "w")
            exec("raise SystemExit(3)")
            parser = argparse.ArgumentParser()
            parser.add_argument("--a", default=open({str(mark)!r}, "w"), type=eval("int"))
            ''')
        self.assertIn("a", ports)
        self.assertFalse(mark.exists())
        # Neither does a module of the folder that is called like one of ours.
        (self.folder / "ast.py").write_text(f"open({str(mark)!r}, 'w')\n")
        (self.folder / "json.py").write_text(f"open({str(mark)!r}, 'w')\n")
        self.of("x = 1\n")
        self.assertFalse(mark.exists())

    def test_other_encodings(self):
        text = 'import argparse\np = argparse.ArgumentParser(description="Größe")\np.add_argument("--a", help="über")\n'
        for data in (text.encode(), b"\xef\xbb\xbf" + text.encode(), ("# -*- coding: latin-1 -*-\n" + text).encode("latin-1"),
                     text.encode("cp1252"), text.replace("\n", "\r\n").encode(), text.encode("utf-16")):
            with self.subTest(data[:12]):
                ports = self.of(data)
                self.assertEqual((self.found["description"], ports["a"]["description"]), ("Größe", "über"))
        self.of(b"# coding: nonsense\n" + text.encode())

    def test_an_exported_notebook(self):
        self.check(self.of("%matplotlib inline\n!pip install x\nimport argparse\np = argparse.ArgumentParser()\np.add_argument('--n', type=int, default=1)\n")["n"],
                   default=1)

    def test_what_cannot_be_read_is_told(self):
        cases = {"syntax": b"def f(:\n", "python2": b"print 'x'\n", "binary": b"x = 1\0\n", "deep": b"(" * 5000 + b")" * 5000,
                 "chain": b"x = " + b"-" * 200_000 + b"1\n", "large": b"#" * (3 << 20), "elf": bytes(range(256)) * 40}
        for name, data in cases.items():
            with self.subTest(name):
                path = self.folder / "x.py"
                path.write_bytes(data)
                try:
                    found = infer(path)
                except subprocess.CalledProcessError:
                    # The interpreter gave up; who started it says so.
                    self.assertIn(name, ("deep", "chain"))
                    continue
                self.assertFalse(found["ok"])
                self.assertIn(found["error"], ("syntax", "binary", "deep", "large"))
        path.write_bytes(b"x = 1\ny = (\n")
        self.assertEqual(infer(path)["line"], 2)
        self.assertEqual(infer(self.folder / "none.py")["error"], "io")

    def test_values_that_would_never_end(self):
        ports = self.of('''
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--a", type=int, default=10 ** 10 ** 10)
            p.add_argument("--b", type=int, choices=range(10 ** 18), default=3)
            p.add_argument("--c", default="%9999999999d" % 1)
            p.add_argument("--d", type=float, default=float("inf"))
            p.add_argument("--e", type=int, choices=range(0, 10 ** 12, 2))
            for i in range(10 ** 12):
                p.add_argument(f"--x{i}")
            p.add_argument("--f", type=int, default=10 ** 40)
            p.add_argument("--g", type=float, default=0x''' + "f" * 5000 + ''')
            p.add_argument("--h", default="%*d" % (10 ** 10, 1))
            p.add_argument("--i", type=int, default=1e300)
            p.add_argument("--j", type=int, choices=range(10 ** 30))
            p.add_argument("--k", type=int, default=(10 ** 60) ** 64)
            ''')
        self.check(ports["b"], min=0, default=3)
        for name in "dfghijk":
            self.check(ports[name], default=None, optional=True)

    def test_a_key_that_is_a_list(self):
        ports = self.of('''
            import argparse
            p = argparse.ArgumentParser()
            p.add_argument("--a", type=int, default=1)
            args = vars(p.parse_args())
            print(args[["a"]], args[{"a": 1}], args[[]])
            ''')
        self.check(ports["a"], default=1)

    def test_every_script_of_the_standard_library_is_read(self):
        import sysconfig
        files = sorted(Path(sysconfig.get_paths()["stdlib"]).glob("*.py"))[::4]
        code = ("import sys, json; sys.path.insert(0, sys.argv[1]); import infer\n"
                "for path in sys.argv[2:]:\n    json.dumps(infer.answer(path))\n")
        subprocess.run(["/usr/bin/python3", "-c", code, READER.parent, *files], check=True, timeout=300)

    def test_a_folder(self):
        (self.folder / "helpers.py").write_text("def a(x): pass\n")
        (self.folder / "broken.py").write_text("def (\n")
        (self.folder / "fit.py").write_text("import argparse\np = argparse.ArgumentParser()\np.add_argument('--n', type=int)\n")
        found = infer(self.folder)
        self.assertEqual(found["script"], "fit.py")
        self.assertEqual(found["candidates"], ["broken.py", "fit.py", "helpers.py"])
        # One that is too deep does not keep the others from being found.
        (self.folder / "main.py").write_text("import argparse\nx = " + "a." * 2500 + "b\n")
        self.assertEqual(infer(self.folder)["script"], "fit.py")
        (self.folder / "empty").mkdir()
        self.assertEqual(infer(self.folder / "empty")["error"], "empty")


class Commands(support.Case):
    """A proposal is saved and run as it is: the values arrive as the script expects them."""

    def run_steps(self, name, text, calls, **options):
        """Each of `calls`, inputs by step, run by the component proposed for a script; what the steps wrote."""
        (self.folder / "code").mkdir(exist_ok=True)
        (self.folder / "code" / f"{name}.py").write_text(textwrap.dedent(text))
        (self.folder / "rows file.csv").write_text("a,b\n1,2\n")
        more = [word for pair in options.items() for word in (f"--{pair[0]}", pair[1])]
        self.assertEqual(self.tenon("component", "infer", f"code/{name}.py", "--save", f"{name}.yml", *more).strip(), f"{name}.yml")
        self.tenon("yaml", "check", f"{name}.yml")
        lines = ["type: pipeline", "jobs:"]
        for step, inputs in calls.items():
            lines += [f"  {step}:", "    type: command", f"    component: ./{name}.yml", "    inputs:"]
            lines += [f"      {key}: {json.dumps(value) if not isinstance(value, Path) else '{type: uri_file, path: ' + json.dumps(str(value)) + '}'}"
                      for key, value in inputs.items()] or ["      {}"]
        (self.folder / "pipeline.yml").write_text("\n".join(lines) + "\n")
        self.tenon("job", "create", "--file", "pipeline.yml", "--stream", "--name", name)
        self.tenon("job", "download", "--name", name, "--all", "--download-path", f"out_{name}")
        return {step: json.loads(next((self.folder / f"out_{name}" / "steps" / step).rglob("said.json")).read_text()) for step in calls}

    def test_options_switches_lists_and_words(self):
        found = self.run_steps("fit", """
            import argparse, json, os
            p = argparse.ArgumentParser()
            p.add_argument("data")
            p.add_argument("--rate", type=float, default=0.1)
            p.add_argument("--name", default="it is")
            p.add_argument("--note")
            p.add_argument("--deep", action="store_true")
            p.add_argument("--no-shuffle", dest="shuffle", action="store_false")
            p.add_argument("--check", action=argparse.BooleanOptionalAction, default=True)
            p.add_argument("--layers", type=int, nargs="+", default=[1, 2])
            p.add_argument("--out-dir", required=True)
            a = p.parse_args()
            text = open(a.data).read()
            os.makedirs(a.out_dir, exist_ok=True)
            with open(os.path.join(a.out_dir, "said.json"), "w") as file:
                json.dump({**vars(a), "data": text, "out_dir": ""}, file)
            """, {"plain": {"data": Path("rows file.csv")},
                  "all": {"data": Path("rows file.csv"), "rate": 0.5, "name": "it's $HOME", "note": "n n", "deep": True, "shuffle": False,
                          "check": False, "layers": "7 8 9"}})
        self.assertEqual(found["plain"], {"data": "a,b\n1,2\n", "rate": 0.1, "name": "it is", "note": None, "deep": False, "shuffle": True,
                                          "check": True, "layers": [1, 2], "out_dir": ""})
        self.assertEqual({**found["all"], "name": None}, {"data": "a,b\n1,2\n", "rate": 0.5, "name": None, "note": "n n", "deep": True,
                                                        "shuffle": False, "check": False, "layers": [7, 8, 9], "out_dir": ""})

    def test_a_sub_command_and_a_function(self):
        found = self.run_steps("tool", """
            import argparse, json, pathlib
            p = argparse.ArgumentParser()
            p.add_argument("--workers", type=int, default=2)
            s = p.add_subparsers(dest="command", required=True)
            s.add_parser("other")
            t = s.add_parser("fit")
            t.add_argument("--n", type=int, default=3)
            t.add_argument("--output", type=pathlib.Path, required=True)
            a = p.parse_args()
            a.output.mkdir(exist_ok=True)
            (a.output / "said.json").write_text(json.dumps([a.workers, a.command, a.n]))
            """, {"one": {"workers": 5, "n": 4}}, command="fit")
        self.assertEqual(found["one"], [5, "fit", 4])
        found = self.run_steps("own-function", """
            import json
            from pathlib import Path
            def run(n: int, output: Path, rate: float = 0.5, deep: bool = False, name: str | None = None):
                output.mkdir(exist_ok=True)
                (output / "said.json").write_text(json.dumps([n + 1, rate * 2, deep, name]))
            """, {"one": {"n": 1}, "two": {"n": 2, "rate": 1.5, "deep": True, "name": "a=b c"}})
        self.assertEqual(found, {"one": [2, 1.0, False, None], "two": [3, 3.0, True, "a=b c"]})


if __name__ == "__main__":
    os.environ.pop("PYTHONPATH", None)
    unittest.main()
