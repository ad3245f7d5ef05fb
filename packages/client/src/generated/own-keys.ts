// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The argument of each method that makes a repeat safe and that the client may fill in itself: the method does without it. */
export const ownKeys: Readonly<Record<string, string>> = {
  "deployments.create": "reference_id",
  "repoGroups.upsert": "reference_id",
};
