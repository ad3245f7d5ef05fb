import { isRecord } from "@datacloud/traffic";
import { allowedFunctions, allowedTypes, growingFunctions } from "./postgres-functions.ts";
import { onlyOne } from "./select-limits.ts";

/** What is wrong with a statement: the code and the sentence of the response. */
export interface StatementFault {
  error: string;
  message: string;
}

/** What a statement may read. */
export interface ReadableTables {
  schema: string;
  /** Tables and views, for the message that names them. */
  tables: readonly string[];
  /** Names of the columns of those tables. */
  columns: ReadonlySet<string>;
  /** Names of all functions that the server has. */
  functions: ReadonlySet<string>;
}

/** Kinds of nodes that only read and compute. Any other kind is rejected, also one that a later version brings. */
const allowedNodes = new Set(
  `SelectStmt ResTarget ColumnRef String Integer Float Boolean BitString A_Const A_Star A_Expr A_Indices
   A_Indirection A_ArrayExpr BoolExpr NullTest BooleanTest CaseExpr CaseWhen CoalesceExpr MinMaxExpr FuncCall
   NamedArgExpr TypeCast TypeName CollateClause SubLink RangeVar RangeSubselect RangeFunction JoinExpr SortBy
   WindowDef CommonTableExpr RowExpr GroupingSet GroupingFunc List SQLValueFunction ColumnDef
   JsonObjectConstructor JsonArrayConstructor JsonArrayQueryConstructor JsonKeyValue JsonObjectAgg
   JsonArrayAgg JsonIsPredicate`.split(/\s+/),
);

/** Names for people of what is most often rejected. */
const named: Readonly<Record<string, string>> = {
  LockingClause: "FOR UPDATE and its kin",
  ParamRef: "A parameter such as $1",
  RangeTableSample: "TABLESAMPLE",
};

const writes =
  /^(?:Insert|Update|Delete|Merge|Truncate|Create|Alter|Drop|Copy|Grant|Refresh|Reindex|Comment)/;

type Node = Readonly<Record<string, unknown>>;

/**
 * Looks at a statement with PostgreSQL's own parser: whether it is one SELECT that reads the tables of the namespace and
 * calls functions that compute. The second line of defence: what it cannot see, the reader's role is rejected.
 */
export async function checkStatement(
  sql: string,
  readable: ReadableTables,
): Promise<StatementFault | undefined> {
  const { loadModule, parseSync } = await import("libpg-query");
  await loadModule();
  try {
    return checkParsed(parseSync(sql).stmts ?? [], readable);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "It cannot be read.";
    const message = error instanceof RangeError ? "The query is nested too deeply." : reason;
    return { error: "invalid_sql", message: message.slice(0, 500) };
  }
}

function checkParsed(
  [first, second]: readonly { stmt?: unknown }[],
  readable: ReadableTables,
): StatementFault | undefined {
  if (!first) return { error: "invalid_sql", message: "Write a SELECT." };
  if (second) return { error: "invalid_sql", message: onlyOne };
  if (!isRecord(first.stmt) || !("SelectStmt" in first.stmt)) return onlySelect;
  return faultIn(first.stmt, readable);
}

const onlySelect: StatementFault = {
  error: "read_only",
  message: "Only SELECT is allowed here: the database is read, not written.",
};

/** The first fault in a part of the tree. Kinds of nodes begin with a capital, fields with a small letter. */
function faultIn(value: unknown, readable: ReadableTables): StatementFault | undefined {
  if (Array.isArray(value)) {
    for (const item of value) {
      const fault = faultIn(item, readable);
      if (fault) return fault;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  for (const [name, part] of Object.entries(value)) {
    const fault = faultOf(name, part, readable) ?? faultIn(part, readable);
    if (fault) return fault;
  }
  return undefined;
}

function faultOf(name: string, part: unknown, readable: ReadableTables): StatementFault | undefined {
  if (name === "intoClause") return onlySelect;
  if (!isRecord(part)) return undefined;
  const checked = name === "typeName" ? checkType(part) : undefined;
  if (checked || !/^[A-Z]/.test(name)) return checked;
  if (writes.test(name)) return onlySelect;
  if (!allowedNodes.has(name)) return notHere(named[name] ?? `What the parser calls ${name}`);
  return checks[name]?.(part, readable);
}

const checks: Readonly<Record<string, (node: Node, readable: ReadableTables) => StatementFault | undefined>> =
  {
    RangeVar: checkTable,
    FuncCall: checkFunction,
    TypeName: checkType,
    ColumnRef: ({ fields }, readable) => checkField(textsOf(fields).slice(1), readable),
    A_Indirection: ({ indirection }, readable) => checkField(textsOf(indirection), readable),
    CommonTableExpr: ({ ctename }) => reserved(String(ctename)),
    SQLValueFunction({ op }) {
      const isTime = /^SVFOP_(?:CURRENT_(?:DATE|TIME|TIMESTAMP)|LOCALTIME|LOCALTIMESTAMP)/.test(String(op));
      if (isTime) return undefined;
      return notHere(String(op).replace("SVFOP_", ""));
    },
    A_Expr({ name }) {
      const [schema, operator] = textsOf(name);
      if (operator === undefined || schema === "pg_catalog") return undefined;
      return notHere("An operator of a schema");
    },
  };

function checkTable({ catalogname, schemaname, relname }: Node, { schema, tables }: ReadableTables) {
  const isOwn = catalogname === undefined && (schemaname === undefined || schemaname === schema);
  if (isOwn && !String(relname).startsWith("pg_")) return undefined;
  const full = [catalogname, schemaname, relname].filter((part) => part !== undefined).join(".");
  return {
    error: "invalid_sql",
    message: `The table ${quoted(full)} is not available here. There are ${tables.join(", ")}.`,
  };
}

/** An unqualified name of the catalogues must not be made to look like a name of the statement's own. */
function reserved(name: string): StatementFault | undefined {
  if (name.startsWith("pg_")) return notHere(`The name ${quoted(name)} for a part of a query`);
  return undefined;
}

function checkFunction(node: Node): StatementFault | undefined {
  const names = textsOf(node.funcname);
  const name = names.at(-1) ?? "";
  const isBuiltIn = names.length === 1 || (names.length === 2 && names[0] === "pg_catalog");
  if (!isBuiltIn || !allowedFunctions.has(name)) return notHere(`The function ${quoted(names.join("."))}`);
  if (!growingFunctions.has(name)) return undefined;
  const [, length] = Array.isArray(node.args) ? (node.args as unknown[]) : [];
  if (isSmall(length)) return undefined;
  return notHere(`${quoted(name)} with anything but a number up to ${mostRepeats} as its second argument`);
}

/** PostgreSQL takes `x.f` for `f(x)` where x has no column f. */
function checkField(
  names: readonly string[],
  { functions, columns }: ReadableTables,
): StatementFault | undefined {
  const called = names.find(
    (name) => functions.has(name) && !allowedFunctions.has(name) && !columns.has(name),
  );
  if (called === undefined) return undefined;
  return notHere(`The function ${quoted(called)}`);
}

const mostRepeats = 10_000;

/** Whether an argument is a number that is written out, and not too large. */
function isSmall(argument: unknown): boolean {
  if (!isRecord(argument) || !isRecord(argument.A_Const)) return false;
  const { ival } = argument.A_Const;
  return isRecord(ival) && Number(ival.ival ?? 0) <= mostRepeats;
}

function checkType({ names }: Node): StatementFault | undefined {
  const texts = textsOf(names);
  const name = texts.at(-1);
  if (name === undefined) return undefined;
  const isBuiltIn = texts.length === 1 || (texts.length === 2 && texts[0] === "pg_catalog");
  if (isBuiltIn && allowedTypes.has(name)) return undefined;
  return notHere(`The type ${quoted(texts.join("."))}`);
}

function textsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) =>
    isRecord(item) && isRecord(item.String) ? String(item.String.sval ?? "") : "",
  );
}

function notHere(what: string): StatementFault {
  return { error: "invalid_sql", message: `${what} is not available here.` };
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
