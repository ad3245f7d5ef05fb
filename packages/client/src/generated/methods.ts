// Generated from spec/ by generators/client. Do not edit; run pnpm generate.
import type { MethodEntry } from "../prepare.ts";

/** How each method is sent, by family and member: a read, or a write that is safe to retry always, never, or with one of the named arguments. */
export const methods: Readonly<Record<string, Readonly<Record<string, MethodEntry>>>> = {
  aiToolMetrics: {
    push: false,
    pushAll: false,
  },
  customData: {
    get: "read",
    getAllByReference: "read",
    set: true,
    setAll: true,
    delete: true,
    deleteAllByReference: true,
  },
  customMetrics: {
    push: false,
    list: "read",
    delete: true,
  },
  deployments: {
    create: ["reference_id"],
    upsert: ["reference_id"],
    update: ["reference_id"],
    delete: ["reference_id"],
    setPullServices: true,
  },
  incidents: {
    upsert: ["reference_id"],
    sync: ["reference_id"],
  },
  pipelineRuns: {
    upsert: ["reference_id"],
    sync: ["reference_id"],
  },
  repoGroups: {
    get: "read",
    upsert: ["reference_id","id"],
    addRepos: true,
    removeRepos: false,
    delete: false,
  },
  services: {
    sync: ["reference_id"],
  },
};
