/**
 * How arguments travel: those of a write as JSON or as a form, those of a read in the query; those of a method with one
 * encoding that is a form in the way of `encode-alone.ts`.
 */
export type Encoding = "json" | "form" | "query" | "form-alone" | "multipart";
