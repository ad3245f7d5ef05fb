/** The version of this package; `scripts/set-versions.ts` keeps it equal to that in package.json. */
export const version = "0.0.0";
