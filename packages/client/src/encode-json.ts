/** Arguments as they travel: a read has no body. */
export interface EncodedArguments {
  query: string;
  body?: string;
  contentType?: string;
}

/** Writes the arguments of a write as JSON, those of a read, which are plain, as a query string. */
export function encodeJson(args: object, isRead: boolean): EncodedArguments {
  const body = JSON.stringify(args);
  return isRead
    ? { query: `?${new URLSearchParams(JSON.parse(body) as Record<string, string>)}` }
    : { query: "", body, contentType: "application/json" };
}
