#!/usr/bin/env python3
"""Makes the catalogue of VM sizes the product ships from tables of public facts.

    make.py FOLDER OUT [--everything]

FOLDER holds vm_sizes.csv, vm_regions.csv and regions.csv: facts compiled from Microsoft's documentation (CC BY 4.0), the
sizes of kubernetes/autoscaler (Apache-2.0) and list prices by way of djtools-azure-vm-sku-locator (MIT) and karpenter
(Apache-2.0). README.md beside this file says what stands where. Only the series Azure Machine Learning documents and the
GPU and HPC sizes beyond them are taken; `--everything` takes all sizes, for measuring.
"""

import argparse
import csv
import re
from fractions import Fraction
from pathlib import Path

COLUMNS = ["name", "series", "family", "category", "cores", "usable_cores", "memory_mib", "disk_gib", "gpus", "gpu_model",
           "gpu_memory_gib", "generation", "rdma", "isolated", "premium", "support", "documented", "approval", "retired",
           "arch", "low_priority", "fast_network"]
TRISTATE = {"true": "y", "false": "n", "": ""}


def table(path):
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def share(text):
    """0.167 of a GPU is a sixth of one."""
    number = Fraction(text)
    if number >= 1 or number == 0:
        return str(int(number))
    return f"1/{round(1 / number)}"


def size_line(row):
    memory = Fraction(row["memory_gib"]) * 1024
    isolated = row["isolation_source"].split(",")[0] if row["isolated"] == "true" else ""
    retired = row["retired_on"] or ("?" if row["retirement_status"].startswith("retired") else "")
    return "\t".join([
        row["name"], row["series"], row["family"], row["category"], row["vcpus"],
        row["vcpus_available"] if row["vcpus_available"] != row["vcpus"] else "", str(round(memory)), row["temp_disk_gib"],
        share(row["gpus"] or "0"), row["gpu_model"], row["gpu_memory_gib"], row["gpu_generation"],
        TRISTATE[row["rdma"]], isolated, TRISTATE[row["premium_storage"]], row["supported_by"], row["aml_table"],
        TRISTATE[row["needs_approval"]], retired, row["cpu_arch"], TRISTATE[row["low_priority_capable"]],
        TRISTATE[row["accelerated_networking"]]])


def offer(row, regions, dates):
    fields = [str(regions[row["region"]]), row["price_usd_hour"], row["windows_price_usd_hour"], row["low_priority_price_usd_hour"],
              row["spot_price_usd_hour"], str(dates[row["price_as_of"]]) if row["price_as_of"] else "",
              row["zones"].replace(" ", ""), {"yes": "y", "no": "n", "": ""}[row["listed"]], "r" if row["restriction"] else ""]
    return ",".join(fields).rstrip(",")


def natural(text):
    return [int(part) if part.isdigit() else part.lower() for part in re.split(r"(\d+)", text)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--everything", action="store_true")
    arguments = parser.parse_args()

    sizes = [row for row in table(arguments.folder / "vm_sizes.csv")
             if arguments.everything or row["supported_by"] or row["category"] in ("gpu", "hpc") or row["gpus"] not in ("", "0")]
    sizes.sort(key=lambda row: natural(row["name"]))
    names = {row["name"] for row in sizes}
    offers = [row for row in table(arguments.folder / "vm_regions.csv") if row["size"] in names]
    places = table(arguments.folder / "regions.csv")
    regions = {row["name"]: number for number, row in enumerate(places)}
    dates = {date: number for number, date in enumerate(sorted({row["price_as_of"] for row in offers if row["price_as_of"]}))}

    lines = ["tenon-catalogue\t1", "date\t2026-11-22", "origin\tshipped", "[dates]", *dates, "[regions]"]
    lines += ["\t".join([row["name"], row["display_name"], row["geography"], row["latitude"], row["longitude"],
                         "" if row["kind"] == "public" else row["kind"]]) for row in places]
    lines += ["[sizes]", "\t".join(COLUMNS), *(size_line(row) for row in sizes), "[offers]"]
    by_size = {}
    for row in offers:
        by_size.setdefault(row["size"], []).append(offer(row, regions, dates))
    lines += [row["name"] + "\t" + ";".join(by_size[row["name"]]) for row in sizes if row["name"] in by_size]
    arguments.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(sizes)} sizes, {len(offers)} prices, {len(places)} regions: {arguments.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
