import type { Schema } from "./model.ts";
import { referencesIn } from "./object-schema.ts";

const known = new WeakMap<ReadonlyMap<string, Schema>, ReadonlySet<string>>();

/** The names of the schemas that contain themselves, directly or through others. */
export function recursiveNames(schemas: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const found = known.get(schemas) ?? find(schemas);
  known.set(schemas, found);
  return found;
}

interface Visit {
  index: number;
  low: number;
}

/** Tarjan's strongly connected components, so that the work grows with the number of references. */
function find(schemas: ReadonlyMap<string, Schema>): Set<string> {
  const visits = new Map<string, Visit>();
  const open: string[] = [];
  const found = new Set<string>();
  const visit = (name: string): Visit => {
    const own: Visit = { index: visits.size, low: visits.size };
    visits.set(name, own);
    open.push(name);
    const next = [...referencesIn(schemas.get(name) ?? {})].filter((each) => schemas.has(each));
    if (next.includes(name)) found.add(name);
    for (const each of next) {
      const seen = visits.get(each);
      if (!seen) own.low = Math.min(own.low, visit(each).low);
      else if (open.includes(each)) own.low = Math.min(own.low, seen.index);
    }
    if (own.low === own.index) close(open, name, found);
    return own;
  };
  for (const name of schemas.keys()) if (!visits.has(name)) visit(name);
  return found;
}

function close(open: string[], name: string, found: Set<string>): void {
  const members = open.splice(open.indexOf(name));
  if (members.length > 1) for (const member of members) found.add(member);
}
