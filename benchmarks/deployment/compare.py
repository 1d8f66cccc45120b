#!/usr/bin/env python3
"""Times deployments of the same three functions, workflow and route by Terraform and by Stepwright, side by side.

Needs Terraform with the provider hashicorp/aws 5.100.0, an installed Stepwright (mvn install -DskipTests) and a cloud
that answers at --endpoint, such as moto_server; AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY may be anything for it.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = "src/main/java/seed/Seed.java"
STEPS = ("from nothing", "again", "new code", "destroy")


def run(command, folder, quiet_failure=False):
    """Runs a command; returns its wall time in seconds."""
    start = time.perf_counter()
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode != 0 and not quiet_failure:
        sys.exit("%s failed:\n%s%s" % (" ".join(map(str, command)), done.stdout[-3000:], done.stderr[-3000:]))
    return seconds


class Cloud:
    """The stand-in for AWS: emptied between rounds; a proxy in front of it may count calls."""

    def __init__(self, endpoint, counts):
        self.endpoint = endpoint
        self.counts = counts

    def post(self, path, body=b"{}"):
        request = urllib.request.Request(self.endpoint + path, data=body, headers={"Content-Type": "application/json"})
        urllib.request.urlopen(request).read()

    def empty(self):
        self.post("/moto-api/reset")
        self.forget_calls()

    def forget_calls(self):
        if self.counts:
            self.post(self.counts + "/reset")

    def mutating_calls(self):
        if not self.counts:
            return None
        with urllib.request.urlopen(self.endpoint + self.counts + "/summary") as answer:
            return json.load(answer)["writes"]


class Terraform:
    def __init__(self, name, folder, packages, extra=None):
        self.name = name
        self.folder = folder
        self.packages = packages
        shutil.copytree(HERE / "terraform", folder, ignore=shutil.ignore_patterns("aliases-and-lock", ".terraform*"))
        self.locked = extra is not None
        if self.locked:
            for file in (HERE / "terraform" / extra).iterdir():
                shutil.copy(file, folder)

    def prepare(self):
        if self.locked:
            run(["aws", "s3", "mb", "s3://terraform-state"], self.folder)
        for state in self.folder.glob("terraform.tfstate*"):
            state.unlink()
        run(["terraform", "init", "-reconfigure"], self.folder)

    def commands(self, edition):
        variable = "package=%s" % self.packages[edition]
        apply = lambda package: ["terraform", "apply", "-auto-approve", "-var", "package=%s" % package]
        return {
            "from nothing": apply(self.packages[edition]),
            "again": apply(self.packages[edition]),
            "new code": apply(self.packages[edition + 1]),
            "destroy": ["terraform", "destroy", "-auto-approve", "-var", variable],
        }

    def before(self, step, edition):
        pass


class Jar:
    name = "java -jar"

    def __init__(self, folder, jars):
        self.folder = folder
        self.jars = jars

    def prepare(self):
        pass

    def commands(self, edition):
        java = lambda jar, goal: ["java", "-jar", self.jars[jar], goal]
        return {
            "from nothing": java(edition, "deploy"),
            "again": java(edition, "deploy"),
            "new code": java(edition + 1, "deploy"),
            "destroy": java(edition + 1, "destroy"),
        }

    def before(self, step, edition):
        pass


class Maven:
    """New code is compiled and packed by the very command that deploys it."""

    name = "mvn"

    def __init__(self, folder, options):
        self.folder = folder
        self.options = options

    def prepare(self):
        pass

    def commands(self, edition):
        goal = lambda name: ["mvn", "-q", "-B", *self.options, "sfn:" + name]
        return {step: goal("destroy" if step == "destroy" else "deploy") for step in STEPS}

    def before(self, step, edition):
        if step == "from nothing":
            write_edition(self.folder, edition)
            package(self.folder, self.options)
        elif step == "new code":
            write_edition(self.folder, edition + 1)


def write_edition(folder, number):
    source = folder / SOURCE
    source.write_text(re.sub(r"edition \d+", "edition %d" % number, source.read_text()))


def package(folder, options):
    run(["mvn", "-q", "-B", *options, "package"], folder)


def packages(folder, options, editions):
    """The Lambda package and the deployer of each edition."""
    zips, jars = [], []
    for edition in range(editions):
        write_edition(folder, edition)
        package(folder, options)
        for made, kept in (("seed-1-lambda.zip", zips), ("seed-1-deployer.jar", jars)):
            copy = folder / "target" / ("%d-%s" % (edition, made))
            shutil.copy(folder / "target" / made, copy)
            kept.append(copy)
    return zips, jars


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--endpoint", required=True, help="of a moto_server, or of a proxy in front of one")
    options.add_argument("--counts", help="path of the proxy's own API with /reset and /summary, whose member writes counts mutating calls")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--work", default="target/compare", help="a folder for copies of the projects")
    options.add_argument("--only", help="names of deployers, separated by commas")
    options.add_argument("--maven-option", action="append", default=[], help="for example -Dmaven.repo.local=…")
    asked = options.parse_args()

    work = HERE / asked.work
    shutil.rmtree(work, ignore_errors=True)
    project = work / "project"
    shutil.copytree(HERE, project, ignore=shutil.ignore_patterns("target", "terraform", "*.py", "*.md"))
    os.environ.update(AWS_ENDPOINT_URL=asked.endpoint, AWS_REGION="eu-central-1", AWS_DEFAULT_REGION="eu-central-1")
    os.environ.setdefault("AWS_EC2_METADATA_DISABLED", "true")
    zips, jars = packages(project, asked.maven_option, 2)

    cloud = Cloud(asked.endpoint, asked.counts)
    deployers = [
        Terraform("terraform", work / "terraform", zips),
        Terraform("terraform, aliases and lock", work / "locked", zips, "aliases-and-lock"),
        Jar(project, jars),
        Maven(project, asked.maven_option),
    ]
    if asked.only:
        deployers = [each for each in deployers if each.name in asked.only.split(",")]
    times = {(each.name, step): [] for each in deployers for step in STEPS}
    calls = {}
    for number in range(asked.rounds):
        for deployer in deployers:
            cloud.empty()
            deployer.prepare()
            for step, command in deployer.commands(0).items():
                deployer.before(step, 0)
                cloud.forget_calls()
                times[deployer.name, step].append(run(command, deployer.folder))
                calls[deployer.name, step] = cloud.mutating_calls()
        print("round %d of %d" % (number + 1, asked.rounds), file=sys.stderr)
    report(deployers, times, calls)


def report(deployers, times, calls):
    print("| step | deployer | median | least to most | of terraform | mutating calls |")
    print("|---|---|---|---|---|---|")
    for step in STEPS:
        first = statistics.median(times[deployers[0].name, step])
        for deployer in deployers:
            measured = times[deployer.name, step]
            median = statistics.median(measured)
            print("| %s | %s | %.2f s | %.2f to %.2f | %.2f | %s |" % (
                step, deployer.name, median, min(measured), max(measured), median / first,
                calls[deployer.name, step] if calls[deployer.name, step] is not None else "-"))


if __name__ == "__main__":
    main()
