import { createClient } from "@datacloud/client";

/** An item of `customData.setAll`. */
export interface Item {
  reference: string;
  key: string;
  value: Record<string, unknown>;
}

/** A good item. */
export const item = (index: number): Item => ({
  reference: "acme/payments",
  key: String(index),
  value: { index },
});
/** An item that the API refuses. */
export const bad = (index: number): Item => ({ ...item(index), value: { bad: true } });
/** Items by their numbers. */
export const range = (length: number, make = item) => Array.from({ length }, (_, index) => make(index));

/** An API that is all or nothing: it refuses a list with an item whose value says it is bad. */
export function createApi(
  answer?: (keys: string[], count: number) => Response | Promise<Response> | undefined,
) {
  const lists: string[][] = [];
  let underWay = 0;
  const api = { lists, most: 0, stored: [] as string[], starts: [] as number[] };
  const fetch = async (_: string, { body }: RequestInit) => {
    const args = JSON.parse(String(body)) as { data?: Item[] } & Item;
    const data = args.data ?? [args];
    const keys = data.map(({ key }) => key);
    lists.push(keys);
    const count = lists.length;
    api.starts.push(performance.now());
    underWay += 1;
    api.most = Math.max(api.most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    const special = await answer?.(keys, count);
    if (special) return special;
    if (data.some(({ value }) => value.bad)) {
      return Response.json({ ok: false, error: "invalid_arguments" }, { status: 422 });
    }
    api.stored.push(...keys);
    return Response.json({ ok: true });
  };
  const client = createClient({ instance: "acme", token: "k", fetch, retry: { delay: 1 } });
  return { ...api, api, client };
}

/** A refusal by the API. */
export const refusal = (status: number, error: string, headers: Record<string, string> = {}) =>
  Response.json({ ok: false, error }, { status, headers });
