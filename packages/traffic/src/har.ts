/** A name and its value, as HAR has headers and parameters. */
export interface HarPair {
  name: string;
  value: string;
}

/** An exchange as HAR 1.2 has it; everything in it is written as it is, so it is to be redacted before. */
export interface HarExchange {
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Milliseconds. */
  duration: number;
  request: {
    verb: string;
    /** Absolute. */
    url: string;
    headers: readonly HarPair[];
    mediaType?: string;
    /** The body; absent or empty where there was none. */
    text?: string;
    /** `base64` where the body is no text. */
    encoding?: "base64";
    /** Bytes of the body; -1 where they are unknown. */
    size?: number;
  };
  /** What came back; absent where nothing did. */
  response?: {
    status: number;
    headers: readonly HarPair[];
    mediaType?: string;
    /** Absent where the body is unknown. */
    text?: string;
    /** Bytes of the content; those of `text` by default. */
    contentSize?: number;
    /** Bytes of the body as sent; -1 where they are unknown. */
    size?: number;
    /** Why the content lacks, for example. */
    comment?: string;
  };
  /** Members of our own; their names begin with an underscore. */
  extra?: Readonly<Record<`_${string}`, unknown>>;
}

/** A whole HAR 1.2 document. The network panels of Firefox and Safari ask for its list of pages. */
export function harLog(creator: { name: string; version: string }, exchanges: Iterable<HarExchange>): object {
  return { log: { version: "1.2", creator, pages: [], entries: Array.from(exchanges, harEntry) } };
}

/** One entry of a HAR 1.2 document. */
export function harEntry({ startedAt, duration, request, response, extra }: HarExchange): object {
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: duration,
    request: harRequest(request),
    response: harResponse(response ?? { status: 0, headers: [], contentSize: 0 }),
    cache: {},
    timings: { send: 0, wait: duration, receive: 0 },
    ...extra,
  };
}

function harRequest({
  verb,
  url,
  headers,
  mediaType,
  text,
  encoding,
  size = -1,
}: HarExchange["request"]): object {
  const postData = { mimeType: mediaType ?? "", text, ...(encoding && { encoding }) };
  return {
    method: verb,
    url,
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers,
    queryString: queryOf(url),
    ...(!(text === undefined || text === "") && { postData }),
    headersSize: -1,
    bodySize: size,
  };
}

function queryOf(url: string): HarPair[] {
  const mark = url.indexOf("?");
  if (mark < 0) return [];
  const [query = ""] = url.slice(mark + 1).split("#", 1);
  // A further question mark belongs to the first name.
  return Array.from(new URLSearchParams(`&${query}`), ([name, value]) => ({ name, value }));
}

function harResponse(response: NonNullable<HarExchange["response"]>): object {
  const { status, headers, mediaType = "", text, comment, size = -1 } = response;
  const contentSize = response.contentSize ?? new TextEncoder().encode(text).length;
  const location = headers.find(({ name }) => name.toLowerCase() === "location");
  return {
    status,
    statusText: "",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers,
    content: {
      size: contentSize,
      mimeType: mediaType,
      ...(text !== undefined && { text }),
      ...(comment !== undefined && { comment }),
    },
    redirectURL: location?.value ?? "",
    headersSize: -1,
    bodySize: size,
  };
}
