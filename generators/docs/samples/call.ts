import type { JsonObject, Method } from "../../core/model.ts";

/** A call to write down: every language has one function from it to text. */
export interface Call {
  method: string;
  verb: Method["verb"];
  /** Full address without arguments. */
  url: string;
  arguments: JsonObject;
}
