import { type CallOptions, type ClientOptions, createClient } from "@datacloud/client";
import { aiToolMetricsPush, call, connect, customDataSet, deploymentsCreate } from "@datacloud/client/bare";
import { createOpenapiFetchClient } from "@datacloud/client/openapi-fetch";

/** A method that is safe to repeat, one that is not, and one that is when it has its key. */
export type Kind = "safe" | "unsafe" | "keyed" | "unkeyed";

/** One of the ways in which this package calls a method; a refusal comes back as `{ok: false}` or is thrown. */
export interface Style {
  name: string;
  throws: boolean;
  make(kind: Kind, options: ClientOptions, callOptions?: CallOptions): Promise<unknown>;
}

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };
const usage = { email: "ann@example.com", date: "2025-01-15", is_active: true, tool: "tabnine" };
const unkeyed = {
  service: "payments-service",
  deployed_at: "2025-01-01T12:05:00Z",
  repository: "acme/payments",
};
const keyed = { ...unkeyed, reference_id: "release-1" };

/** Every style of call, the same calls by each. */
export const styles: readonly Style[] = [
  {
    name: "client.family.method",
    throws: true,
    make(kind, options, callOptions) {
      const { customData, aiToolMetrics, deployments } = createClient(options);
      if (kind === "safe") return customData.set(record, callOptions);
      if (kind === "unsafe") return aiToolMetrics.push(usage, callOptions);
      return deployments.create(kind === "keyed" ? keyed : unkeyed, callOptions);
    },
  },
  {
    name: "client.try.family.method",
    throws: false,
    make(kind, options, callOptions) {
      const { customData, aiToolMetrics, deployments } = createClient(options).try;
      if (kind === "safe") return customData.set(record, callOptions);
      if (kind === "unsafe") return aiToolMetrics.push(usage, callOptions);
      return deployments.create(kind === "keyed" ? keyed : unkeyed, callOptions);
    },
  },
  {
    name: "bare call",
    throws: true,
    async make(kind, options, callOptions) {
      const connection = connect(options);
      if (kind === "safe") return call(connection, customDataSet, record, callOptions);
      if (kind === "unsafe") return call(connection, aiToolMetricsPush, usage, callOptions);
      return call(connection, deploymentsCreate, kind === "keyed" ? keyed : unkeyed, callOptions);
    },
  },
  {
    name: "openapi-fetch",
    throws: false,
    async make(kind, { encoding: _, ...options }, { signal, timeout } = {}) {
      const client = createOpenapiFetchClient({ ...options, ...(timeout && { timeout }) });
      const more = signal ? { signal } : {};
      if (kind === "safe") return either(await client.POST("/customData.set", { body: record, ...more }));
      if (kind === "unsafe")
        return either(await client.POST("/aiToolMetrics.push", { body: usage, ...more }));
      const body = kind === "keyed" ? keyed : unkeyed;
      return either(await client.POST("/deployments.create", { body, ...more }));
    },
  },
];

function either({ data, error }: { data?: unknown; error?: unknown }): unknown {
  return data ?? error;
}
