// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The argument of each method that makes a retry safe and that the client may fill in, because the method does not require it. */
export const ownKeys: Readonly<Record<string, string>> = {
  "deployments.create": "reference_id",
  "repoGroups.upsert": "reference_id",
};
