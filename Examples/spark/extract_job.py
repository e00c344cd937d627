#!/usr/bin/env python3
"""Bulk extraction with Apache Spark: pipes JSON Lines through `assay extract`, one process per partition.

    extract_job.py ASSAY IN_FOLDER OUT_FOLDER [--partitions N] [--master local[2]]

Each input line is {"id", "text", "date"?}. A line that is not valid JSON gives an error line and the job goes on: the program answers
such a line with {"error": …} and exit code 1, which the wrapper turns into success after the last line; any other exit code fails the
partition, because checkCode is set. The result is the same for any number of partitions: lines are sorted by id before they are written.
"""
import argparse
import json
import shlex


def key(line):
    value = json.loads(line)
    return (1, value["error"]["message"]) if "error" in value else (0, value.get("id") or "")


def without_line(line):
    """The line number of an error counts within a partition; leave it out, so that partitioning does not show."""
    value = json.loads(line)
    if "error" in value:
        return json.dumps({"error": {"message": value["error"]["message"]}}, ensure_ascii=False)
    return line


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("assay")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--master", default="local[2]")
    options = parser.parse_args()

    from pyspark import SparkConf, SparkContext

    conf = SparkConf().setMaster(options.master).setAppName("assay extract").set("spark.ui.enabled", "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    program = shlex.quote(options.assay)
    # Exit code 1 means that some lines were answered with an error; they are in the output.
    command = f"sh -c {shlex.quote(program + ' extract --format jsonl 2>/dev/null; code=$?; [ $code -le 1 ] || exit $code')}"
    lines = context.textFile(options.input, minPartitions=options.partitions).repartition(options.partitions)
    answers = lines.pipe(command, checkCode=True).map(without_line)
    answers.sortBy(key, numPartitions=1).saveAsTextFile(options.output)
    context.stop()


main()
