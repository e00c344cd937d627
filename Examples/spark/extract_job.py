#!/usr/bin/env python3
"""Bulk extraction with Apache Spark: pipes JSON Lines through `assay extract`, one process per partition.

    extract_job.py ASSAY IN_FOLDER OUT_FOLDER [--partitions N] [--master local[2]]

Each input line is {"id", "text", "date"?}. A line that is not valid JSON gives an error line and the job goes on: the program answers
such a line with {"error": …} and exit code 1, which the wrapper turns into success after the last line; any other exit code fails the
partition, because checkCode is set. Answers are sorted by id over all partitions, so that the files of OUT_FOLDER, one after the other, are
the same bytes for any number of them.
"""
import argparse
import json
import shlex
import sys
import time


def key(line):
    """Where an answer belongs: by id, answers of one id by their words; lines that could not be read come last."""
    value = json.loads(line)
    return ("error" in value, json.dumps(value.get("id")), line)


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
    start = time.monotonic()
    answers = lines.pipe(command, checkCode=True).map(without_line).cache()
    count = answers.count()
    seconds = time.monotonic() - start
    print(f"extracted {count:,} lines in {seconds:.1f} s, {count / seconds:,.0f} a second", file=sys.stderr)
    answers.sortBy(key, numPartitions=options.partitions).saveAsTextFile(options.output)
    context.stop()


main()
