// Generated from spec/ by generators/client. Do not edit; run pnpm generate.
import type { RequestRoute, routed } from "../prepare-routed.ts";

/** The name of each method whose path is not `family.member`. */
export const wireNames: Readonly<Record<string, string>> = {
};

/** How each method is sent that is neither a GET with a query nor a POST with a body. */
export const routes: Readonly<Record<string, RequestRoute>> = {
};

/** What sends such methods, if there are any. */
export const routeWith: typeof routed | undefined = undefined;

/** The encoding of each method that takes one kind of form only. */
export const soleEncodings: Readonly<Record<string, "form-alone" | "multipart">> = {
};
