// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The argument of each method that takes one list of items. */
export const lists: Readonly<Record<string, string>> = {
  "aiToolMetrics.pushAll": "data",
  "customData.setAll": "data",
};
