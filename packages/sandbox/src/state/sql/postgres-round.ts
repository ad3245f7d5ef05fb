import type pg from "pg";

/** A statement that a connection prepares once, with its values. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

/** What came back for a statement: its rows as texts, and how many rows it touched. */
export interface RoundResult {
  rows: (string | null)[][];
  count: number;
}

/** The driver's side of a query of one's own: what pg-cursor and pg-query-stream use as well. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string }): void;
  sync(): void;
}

/**
 * Sends several statements at once and waits for all their answers: one way to the server and back, however many they are.
 * Where one fails, those behind it are not carried out. The driver ends the wait for a server that says nothing.
 */
export function sendRound(client: pg.ClientBase, statements: readonly Statement[]): Promise<RoundResult[]> {
  return new Promise((resolve, reject) => {
    const callback = (error: Error | null, answers: RoundResult[] = []) =>
      error ? reject(error) : resolve(answers);
    client.query(roundOf(statements, preparedOn(client), callback));
  });
}

type Callback = (error: Error | null, answers?: RoundResult[]) => void;

/** The names of the statements that a connection has prepared, by their texts. */
const prepared = new WeakMap<pg.ClientBase, Map<string, string>>();

function preparedOn(client: pg.ClientBase): Map<string, string> {
  const known = prepared.get(client) ?? new Map<string, string>();
  prepared.set(client, known);
  return known;
}

/** A query as the driver wants it; it puts a callback of its own around ours, for the time limit. */
function roundOf(
  statements: readonly Statement[],
  names: Map<string, string>,
  callback: Callback,
): pg.Submittable {
  const answers: RoundResult[] = [];
  let rows: (string | null)[][] = [];
  const finish = (count: number) => {
    answers.push({ rows, count });
    rows = [];
  };
  const round = {
    callback,
    submit(connection: unknown) {
      const { stream } = connection as { stream: import("node:net").Socket };
      stream.cork();
      for (const { text, values } of statements) write(connection as Wire, text, values, names);
      (connection as Wire).sync();
      stream.uncork();
    },
    handleDataRow: ({ fields }: { fields: (string | null)[] }) => void rows.push(fields),
    handleCommandComplete: ({ text }: { text: string }) => finish(Number(text.split(" ").at(-1)) || 0),
    handleEmptyQuery: () => finish(0),
    handleReadyForQuery: () => round.callback(null, answers),
    handleRowDescription: () => undefined,
    handlePortalSuspended: () => undefined,
    // Which statements the server has prepared is unknown any more: the next round prepares them under new names.
    handleError(error: Error) {
      names.clear();
      round.callback(error);
    },
  };
  return round as unknown as pg.Submittable;
}

let count = 0;

function write(connection: Wire, text: string, values: readonly unknown[], names: Map<string, string>): void {
  let name = names.get(text);
  if (name === undefined) {
    count += 1;
    name = `sandbox_${count}`;
    names.set(text, name);
    connection.parse({ name, text });
  }
  connection.bind({ portal: "", statement: name, values: values.map(wireText) });
  connection.execute({ portal: "" });
}

/** A value in PostgreSQL's own words. */
function wireText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(listItem).join(",")}}`;
  return String(value);
}

function listItem(value: unknown): string {
  return `"${String(value).replaceAll(/["\\]/g, "\\$&")}"`;
}
