import type { Encoding, JsonObject, Method } from "../../core/model.ts";
import { string } from "../../core/text.ts";

/** A call to write down: every language has one function from it to text. */
export interface SampleRequest {
  method: string;
  /** The method as a member of the client. */
  member: string;
  verb: Method["verb"];
  /** Full address, with the query of a request that has a body too. */
  url: string;
  /** The name of an account in the address, where it has one. */
  instance?: string;
  /** The arguments that the address does not have. */
  arguments: JsonObject;
  /** Whether the arguments are in a body; else they are in the query. */
  hasBody: boolean;
  /** How the method takes arguments. */
  encodings: readonly Encoding[];
  /** Whether a member `ok` of the response shows success; else the status does. */
  hasOk: boolean;
  /** Whether a success may have no body. */
  isEmpty: boolean;
  key: SampleKey;
}

/** The header that carries the key, and what is before the key in it: `Bearer `, or nothing. */
export interface SampleKey {
  header: string;
  start: string;
}

/** What a program puts before the key: a text and the operator that joins texts, or nothing. */
export function before({ start }: SampleKey, operator: string): string {
  if (start === "") return "";
  return string(start) + operator;
}
