import { objectOf, objectsOf, text } from "./json-parts.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  type Probe,
  type ProbedClaim,
  type Unprobed,
} from "./model.ts";
import { readEvidence } from "./reader.ts";

/** The probes of a document with the claims that name them, and what cannot be probed. */
export function readProbes(bundle: JsonObject): { probes: Probe[]; unprobed: Unprobed[] } {
  const claims = claimsOf(bundle);
  const found = objectsOf(bundle["x-probes"]).map((entry) => ({
    entry,
    claims: claims.get(text(entry.id)) ?? [],
  }));
  return {
    probes: found.filter(({ entry }) => entry.none === undefined).map(readProbe),
    unprobed: found
      .filter(({ entry }) => entry.none !== undefined)
      .map(({ entry, claims }) => ({ id: text(entry.id), reason: text(entry.none), claims })),
  };
}

function readProbe({ entry, claims }: { entry: JsonObject; claims: ProbedClaim[] }): Probe {
  return {
    id: text(entry.id),
    statement: text(entry.statement) || (claims[0]?.text ?? ""),
    opposes: entry.opposes === true,
    claims,
    setup: objectsOf(entry.setup),
    request: objectOf(entry.request),
    confirms: objectsOf(entry.confirms),
    contradicts: objectsOf(entry.contradicts),
    leaves: typeof entry.leaves === "string" ? entry.leaves : null,
    cleanup: objectsOf(entry.cleanup),
  };
}

/** What names a probe, by the probe's id. */
function claimsOf(bundle: JsonObject): Map<string, ProbedClaim[]> {
  const claims = new Map<string, ProbedClaim[]>();
  const add = (part: JsonObject, place: string, claim: string, isConvention: boolean) => {
    const id = text(part["x-probe"]);
    const evidence = readEvidence(part);
    claims.set(id, [...(claims.get(id) ?? []), { place, isConvention, text: oneLine(claim), evidence }]);
  };
  for (const one of objectsOf(bundle["x-conventions"]))
    if (one["x-probe"] !== undefined) add(one, text(one.id), text(one.summary), true);
  const roots = [
    ...Object.entries(objectOf(objectOf(bundle.components).schemas)),
    ...Object.entries(objectOf(bundle.paths)).map(([path, item]) => [path.slice(1), item] as const),
  ];
  for (const [name, root] of roots)
    walk(root, name, (part, place) => {
      if (part["x-probe"] !== undefined) add(part, place, text(part.description) || text(part.title), false);
    });
  return claims;
}

/** Keywords whose names say nothing of a place. */
const silent = new Set(["properties", "allOf", "anyOf", "oneOf", "post", "get", "x-arguments"]);

function walk(part: Json, place: string, visit: (part: JsonObject, place: string) => void): void {
  if (Array.isArray(part)) for (const item of part) walk(item, place, visit);
  if (!isObject(part)) return;
  visit(part, place);
  for (const [key, child] of Object.entries(part)) {
    walk(child, placeOf(key, place), visit);
  }
}

function placeOf(key: string, within: string): string {
  if (key === "items") return `${within}[]`;
  if (silent.has(key)) return within;
  return `${within}.${key}`;
}

function oneLine(claim: string): string {
  return claim.replaceAll(/\s*\n\s*/g, " ").trim();
}
