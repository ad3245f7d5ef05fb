export type { Call, CallOptions, Failure, TryCall } from "./call.ts";
export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export { ApiError, DataCloudError, HttpError, isApiError, NetworkError, TimeoutError } from "./errors.ts";
export type * from "./generated/families.ts";
