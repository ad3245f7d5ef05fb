/** A JSON value of a document. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A JSON object of a document. */
export type JsonObject = { [key: string]: Json };
