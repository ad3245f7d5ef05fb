/** A map that keeps its newest entries only, so that a rule's memory has an end. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  readonly size: number;
}

/** A map of at most so many entries. */
export function recent<Value>(most = 2000): Recent<Value> {
  const map = new Map<string, Value>();
  return {
    get: (key) => map.get(key),
    set: (key, value) => {
      // Only where something may soon be dropped does the order matter.
      if (map.size * 2 > most) map.delete(key);
      map.set(key, value);
      if (map.size > most) for (const oldest of map.keys()) return void map.delete(oldest);
    },
    delete: (key) => void map.delete(key),
    get size() {
      return map.size;
    },
  };
}
