import { formatTime } from "@datacloud/traffic";
import type { Core } from "../core/core.ts";
import { type Key, type KeySpec, mostKeys, mostNamespaces } from "../core/keys.ts";
import { type ControlContext, type ControlResult, done, fail, failInput, type Route } from "./context.ts";

/** Lists, adds, changes and removes keys. A key that is known is never shown, only its id. */
export const keyRoutes: readonly Route[] = [
  {
    verb: "GET",
    path: "/keys",
    run: ({ core, scope }) => done({ keys: seen(core.keys.all(), scope).map(shownKey) }),
  },
  { verb: "POST", path: "/keys", run: adminOnly(addKey) },
  { verb: "PATCH", path: "/keys/{id}", run: adminOnly(changeKey) },
  {
    verb: "DELETE",
    path: "/keys/{id}",
    run: adminOnly(({ core, params }) => (core.keys.remove(params.id ?? "") ? done() : noKey())),
  },
];

/** What may be said of a key. */
function shownKey({ id, name, namespace, state, expiresAt }: Key): object {
  return { id, name, namespace, state, expires_at: expiresAt === undefined ? null : formatTime(expiresAt) };
}

function seen(keys: readonly Key[], scope: string | undefined): readonly Key[] {
  return keys.filter(({ namespace }) => scope === undefined || namespace === scope);
}

function adminOnly(run: Route["run"]): Route["run"] {
  return (context) =>
    context.scope === undefined
      ? run(context)
      : fail(403, "forbidden", "Only the admin token may change API keys.");
}

function addKey({ core, body }: ControlContext): ReturnType<Route["run"]> {
  const full = rejectFull(core, body.namespace);
  if (full) return full;
  const key = body.key ?? `dxdc-${crypto.randomUUID()}`;
  try {
    const added = core.keys.add({ ...body, key } as KeySpec);
    // A key that the sandbox made must be told once; one that the caller made is known to it.
    return done({ key: { ...shownKey(added), ...(body.key === undefined && { key }) } });
  } catch (error) {
    return failInput(error instanceof Error ? error.message : "The key is not valid.");
  }
}

/** Keys and namespaces are bounded: each namespace has a log and data. */
function rejectFull(core: Core, namespace: unknown): ControlResult | undefined {
  if (core.keys.all().length >= mostKeys)
    return fail(
      422,
      "too_many_keys",
      `There are ${mostKeys} keys, and there may be no more. Remove some first.`,
    );
  const known = core.namespaces();
  if (known.length < mostNamespaces || known.some(({ name }) => name === namespace)) return undefined;
  const message = `There are ${mostNamespaces} namespaces, and there may be no more. Name one that exists.`;
  return fail(422, "too_many_namespaces", message);
}

function changeKey({ core, params, body }: ControlContext): ReturnType<Route["run"]> {
  const { state = "active" } = body as Partial<KeySpec>;
  const key = core.keys.update(params.id ?? "", { state });
  if (key) return done({ key: shownKey(key) });
  return noKey();
}

function noKey(): ReturnType<Route["run"]> {
  return fail(404, "unknown_key", "No key has this id.");
}
