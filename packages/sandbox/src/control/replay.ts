import { present } from "@datacloud/traffic";
import { isResponse } from "../core/core.ts";
import type { Recorded } from "../core/log.ts";
import { headerPairs, type ReceivedRequest } from "../core/received-request.ts";
import { type ControlContext, type ControlResponse, done, fail, failInput } from "./context.ts";

/** What a request may be sent again with in place of what it had. */
const parts = ["verb", "path", "query", "content_type", "body"] as const;
type Changes = Partial<Record<(typeof parts)[number], string>>;

/** Sends a request of the log again, with its own key, as it was or with changes. */
export async function replay(recorded: Recorded, context: ControlContext): Promise<ControlResponse> {
  const { core, body } = context;
  if (recorded.malformed)
    return fail(422, "not_replayable", "This request could not be read, so it cannot be sent again.");
  const odd = parts.find((name) => body[name] !== undefined && typeof body[name] !== "string");
  if (odd) return failInput(`\`${odd}\` must be a string.`);
  const problem = problemOf(body);
  if (problem) return failInput(problem);
  const request = changed(recorded.request, body);
  const { headers } = await send(context, request);
  const id = Number(headers["x-request-id"]);
  const logs = core.namespaces().map(({ log }) => log.find(id));
  const sent = logs.find((one): one is Recorded => one !== undefined);
  if (sent) return done({ request: core.entry(sent) });
  return fail(422, "not_kept", "The request was sent, but the log is too small to keep it.");
}

/** A path and a verb go into the log and to the gate as they are; they hold what a request line could. */
function problemOf({ verb, path, query }: Changes): string | undefined {
  if (verb !== undefined && !/^[A-Z]{1,20}$/.test(verb)) return "`verb` must be in capital letters.";
  if (path !== undefined && !/^\/[\x21-\x7e]*$/.test(path))
    return "`path` must begin with a slash and be ASCII.";
  if (query !== undefined && !/^[\x21-\x7e]*$/.test(query))
    return "`query` must be encoded as in an address.";
  return undefined;
}

async function send(
  { core }: ControlContext,
  request: ReceivedRequest,
): Promise<{ headers: Record<string, string> }> {
  const { body, ...head } = request;
  const opened = core.open(head);
  if (isResponse(opened)) return opened;
  const size = typeof body === "string" ? new TextEncoder().encode(body).length : (body?.length ?? 0);
  if (size > core.maxBytes) return core.rejectSize(head, opened);
  return core.finish(request, opened);
}

/** The request with what was changed; its other headers stay, its key among them. */
function changed(
  request: ReceivedRequest,
  { verb, path, query, content_type, body }: Changes,
): ReceivedRequest {
  const contentType = content_type ?? request.contentType ?? null;
  const type = present(content_type !== undefined && (["content-type", content_type] as const));
  const dropped = new Set<string>(
    present(
      "content-length",
      content_type !== undefined && "content-type",
      body !== undefined && "content-encoding",
    ),
  );
  const kept = headerPairs(request).filter(([name]) => !dropped.has(name.toLowerCase()));
  return {
    ...request,
    verb: verb ?? request.verb,
    path: path ?? request.path,
    query: query ?? request.query ?? "",
    contentType,
    headers: [...kept, ...type].flat().join("\n"),
    ...(body !== undefined && { body, contentEncoding: null }),
  };
}
