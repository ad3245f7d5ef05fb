// Generated from spec/ by generators/docs. Do not edit; run pnpm generate.
import type { GeneratedFront } from "../reference.ts";

/** What holds for the whole API. */
export const front: GeneratedFront = {
  "families": [
    "aiToolMetrics",
    "customData",
    "customMetrics",
    "deployments",
    "incidents",
    "pipelineRuns",
    "repoGroups",
    "services"
  ],
  "failureClaims": [
    {
      "text": "`error`: Codes that any method can return. Not every method page lists them.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview",
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
      ]
    },
    {
      "text": "`error`: Codes that no page lists. The set is open, so a client must expect new ones.",
      "level": "inferred",
      "sources": [
        "https://docs.getdx.com/datacloudapi/methods/deployments.create/"
      ]
    },
    {
      "level": "observed",
      "sources": [
        "https://docs.getdx.com/datacloudapi/overview",
        "https://github.com/Kajabi/getdx-deployment-identifier-action"
      ],
      "text": "`message`: A human-readable message. Documented in words only; no sample shows it."
    },
    {
      "text": "`error`: A published program lists these codes as the page's. The page could not be read to its end.",
      "level": "observed",
      "sources": [
        "https://github.com/Luscii/gha-dx-create-deployment"
      ]
    },
    {
      "text": "`error`: The help page lists these codes for `incidents.sync`.",
      "level": "inferred",
      "sources": [
        "https://help.getdx.com/en/articles/9145715"
      ]
    }
  ]
};
