// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The name of each method whose path is not `family.member`. */
export const wireNames: Readonly<Record<string, string>> = {
};

/** The encoding of each method that takes one kind of form only. */
export const soleEncodings: Readonly<Record<string, "form-alone" | "multipart">> = {
};
