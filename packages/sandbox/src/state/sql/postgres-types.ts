import pg from "pg";

const { builtins } = pg.types;

/** How values come back: as behaviours know them. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: (text) => text,
  [builtins.TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
};

/** The driver's own parsers with ours before them. */
export const postgresTypes = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    return parsers[oid] ?? pg.types.getTypeParser(oid, format as "text");
  },
} as pg.CustomTypesConfig;
