import type { Core } from "../core/core.ts";

/** Counts calls for Prometheus. */
export interface Metrics {
  /** The text exposition format, version 0.0.4. */
  text(): string;
}

/** Upper bounds of the histogram, in seconds. */
const bounds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];

/** Counts from now on. */
export function createMetrics(core: Core): Metrics {
  /** Calls by method, then by status and verdict; each counts in place. */
  const calls = new Map<string, Count[]>();
  const buckets = new Array<number>(bounds.length + 1).fill(0);
  let [sum, count] = [0, 0];
  core.listen(({ method = "none", reply, verdict, duration }) => {
    countOf(calls, method, reply.status, verdict).value += 1;
    const seconds = duration / 1000;
    let index = 0;
    while (index < bounds.length && seconds > (bounds[index] ?? 0)) index += 1;
    buckets[index] = (buckets[index] ?? 0) + 1;
    sum += seconds;
    count += 1;
  });
  return {
    text() {
      let below = 0;
      const histogram = bounds.map((bound, index) => {
        below += buckets[index] ?? 0;
        return `datacloud_sandbox_call_duration_seconds_bucket{le="${bound}"} ${below}`;
      });
      return [
        "# HELP datacloud_sandbox_calls_total Requests to the API, by method, status and verdict.",
        "# TYPE datacloud_sandbox_calls_total counter",
        ...[...calls].flatMap(([method, counts]) => counts.map((count) => line(method, count))),
        "# HELP datacloud_sandbox_call_duration_seconds Time from the head of a request to its response.",
        "# TYPE datacloud_sandbox_call_duration_seconds histogram",
        ...histogram,
        `datacloud_sandbox_call_duration_seconds_bucket{le="+Inf"} ${count}`,
        `datacloud_sandbox_call_duration_seconds_sum ${sum}`,
        `datacloud_sandbox_call_duration_seconds_count ${count}`,
        "# HELP datacloud_sandbox_namespaces Namespaces that hold data or a log.",
        "# TYPE datacloud_sandbox_namespaces gauge",
        `datacloud_sandbox_namespaces ${core.namespaces().length}`,
        "",
      ].join("\n");
    },
  };
}

/** How many calls of a method ended in one way. */
interface Count {
  status: number;
  verdict: string;
  value: number;
}

function countOf(calls: Map<string, Count[]>, method: string, status: number, verdict: string): Count {
  let counts = calls.get(method);
  if (!counts) {
    counts = [];
    calls.set(method, counts);
  }
  for (const count of counts) if (count.status === status && count.verdict === verdict) return count;
  const count = { status, verdict, value: 0 };
  counts.push(count);
  return count;
}

function line(method: string, { status, verdict, value }: Count): string {
  const labels = `method="${method}",status="${status}",verdict="${verdict}"`;
  return `datacloud_sandbox_calls_total{${labels}} ${value}`;
}
