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
  /** Calls by method, then by status and verdict. */
  const calls = new Map<string, Map<string, number>>();
  const buckets = new Array<number>(bounds.length + 1).fill(0);
  let [sum, count] = [0, 0];
  core.listen(({ method = "none", reply, verdict, duration }) => {
    const counts = calls.get(method) ?? new Map<string, number>();
    if (counts.size === 0) calls.set(method, counts);
    const key = reply.status + verdict;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const seconds = duration / 1000;
    const bucket = bounds.findIndex((bound) => seconds <= bound);
    const index = bucket < 0 ? bounds.length : bucket;
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
        ...[...calls].flatMap(([method, counts]) =>
          [...counts].map(([key, value]) => line(method, key, value)),
        ),
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

function line(method: string, key: string, value: number): string {
  const labels = `method="${method}",status="${key.slice(0, 3)}",verdict="${key.slice(3)}"`;
  return `datacloud_sandbox_calls_total{${labels}} ${value}`;
}
