// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The name of each method whose path is not `family.member`. */
export const wireNames: Readonly<Record<string, string>> = {
};

/** The methods that take their arguments as a form only. */
export const formOnly: Readonly<Record<string, true>> = {
};
