import { parseJson, present } from "@datacloud/traffic";
import { type Exchange, headerOf } from "../../traffic/exchange.ts";
import { bytesOfBase64, bytesOfBinaryText, unpack } from "./unpack.ts";

/** The part of an entry that holds what a request carried. */
export interface RawPostData {
  text?: unknown;
  params?: unknown;
  mimeType?: unknown;
  encoding?: unknown;
  _encoding?: unknown;
  comment?: unknown;
}

/** What an entry says of the body of its request. */
export interface RawBody {
  postData?: RawPostData | string | null;
  body?: unknown;
  bodySize?: unknown;
}

const isBodiless = new Set(["GET", "HEAD", "OPTIONS", "CONNECT", "TRACE"]);

/**
 * Adds the body of a request to an exchange. What a recorder did to it is undone: base64, compression, fields in place of
 * the text, headers in front of it. A body that was sent, or may have been, and that cannot be had is noted as missing.
 */
export function readRequestBody(exchange: Exchange, raw: RawBody): void {
  const postData = typeof raw.postData === "string" ? { text: raw.postData } : (raw.postData ?? undefined);
  const declared = declaredSize(exchange, raw.bodySize);
  const given = textOf(postData?.text ?? raw.body);
  const isKept = given !== undefined && given !== "";
  const body = isKept ? bodyOf(given, postData, exchange, declared) : paramsOf(postData, exchange, declared);
  if (body !== undefined && body.length > 0) {
    exchange.body = body;
    addMediaType(exchange, postData?.mimeType);
    return;
  }
  if (isBodiless.has(exchange.verb)) return;
  if (isKept || wasSent(exchange, postData, declared)) exchange.isBodyMissing = true;
}

/** Bytes of the body as the entry tells, where it does. */
function declaredSize({ headers }: Exchange, bodySize: unknown): number | undefined {
  const header = headerOf(headers, "content-length")?.trim() ?? "";
  const sizes = present(
    /^\d+$/.test(header) && Number(header),
    typeof bodySize === "number" && bodySize >= 0 && bodySize,
  );
  if (sizes.length > 0) return Math.max(...sizes);
  return undefined;
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  return JSON.stringify(value);
}

/** Whether a body was sent, or whether nothing says that none was. */
function wasSent(
  { headers }: Exchange,
  postData: RawPostData | undefined,
  declared: number | undefined,
): boolean {
  if (declared !== undefined) return declared > 0;
  if (headers.length === 0 || postData !== undefined) return true;
  return (
    headerOf(headers, "transfer-encoding") !== undefined || headerOf(headers, "content-type") !== undefined
  );
}

function paramsOf(
  postData: RawPostData | undefined,
  { headers }: Exchange,
  declared: number | undefined,
): string | undefined {
  if (!Array.isArray(postData?.params)) return undefined;
  const type = headerOf(headers, "content-type") ?? postData.mimeType;
  // Fields of JSON do not show what the JSON was.
  if (typeof type === "string" && /\bjson\b/i.test(type)) return undefined;
  return formOf(postData.params, declared);
}

/** Recorders that have no header of the media type know it all the same. */
function addMediaType(exchange: Exchange, mimeType: unknown): void {
  if (typeof mimeType !== "string" || mimeType === "") return;
  if (headerOf(exchange.headers, "content-type") !== undefined) return;
  exchange.headers = [...exchange.headers, { name: "content-type", value: mimeType }];
}

/** The body as it was sent, from its text as it was kept; nothing where that cannot be told. */
function bodyOf(
  kept: string,
  postData: RawPostData | undefined,
  { headers }: Exchange,
  declared: number | undefined,
): string | Uint8Array | undefined {
  const coding = headerOf(headers, "content-encoding");
  const label = postData?.encoding ?? postData?._encoding;
  const isLabelled = typeof label === "string" && /^base64$/i.test(label);
  if (isLabelled || isHiddenBase64(kept, declared)) {
    const bytes = bytesOfBase64(kept);
    if (bytes !== undefined) return unpack(bytes, coding) ?? asSent(bytes, declared);
    if (isWhole(kept)) return kept;
    return undefined;
  }
  const packed = bytesOfBinaryText(kept);
  if (packed !== undefined) return unpack(packed, coding);
  const text = withoutHeaders(kept);
  if (isCut(text, coding === undefined ? declared : undefined, postData)) return undefined;
  return text;
}

/** Bytes that are no text: known to be the body where they begin as JSON or have its size. */
function asSent(bytes: Uint8Array, declared: number | undefined): Uint8Array | undefined {
  const isJson = bytes[0] === 0x7b || bytes[0] === 0x5b;
  if (isJson || declared === bytes.length) return bytes;
  return undefined;
}

/** A JSON object, or something compressed, as base64 that nobody calls so; a program that sends it has its length right. */
function isHiddenBase64(text: string, declared: number | undefined): boolean {
  if (declared === text.length || !/^(?:e[yw][A-Za-z0-9]|H4sI)/.test(text)) return false;
  const bytes = bytesOfBase64(text);
  const unpacked = bytes && unpack(bytes, undefined);
  return unpacked !== undefined && isWhole(new TextDecoder().decode(unpacked));
}

/** Firefox keeps headers of its own in front of a text that a page sent as a stream. */
function withoutHeaders(text: string): string {
  if (!/^content-(?:type|length):/i.test(text)) return text;
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) return text;
  const lines = text.slice(0, end.index).split(/\r?\n/);
  const isHead = lines.every((line) => /^[\w-]+:/.test(line));
  if (isHead) return text.slice(end.index + end[0].length);
  return text;
}

const cutMark =
  /(?:…|[[<(](?:truncated|cut|snip|omitted|more|[\d,. ]+\s*(?:more )?(?:bytes|characters))[^\])>]*[\])>])\s*$/i;
const placeholder =
  /^\s*[[<({]\s*(?:body|content|data|binary|payload|redacted|omitted|removed|hidden|filtered|sanitized|masked|truncated)\b[^"=]{0,80}[\])>}]\s*$/i;
const cutRemark = /truncat|omit|discard|not included|too (?:large|big|long)|removed|cut off/i;

/** Whether a text is less than what was sent: a whole JSON text is not, any other may be. */
function isCut(text: string, declared: number | undefined, postData: RawPostData | undefined): boolean {
  const remark = postData?.comment;
  const isRemarked = typeof remark === "string" && cutRemark.test(remark);
  // What replaces bytes that are no UTF-8 takes no bracket and no quote away: JSON stays as right or wrong as it was.
  const isBroken = text.includes("\uFFFD") && !/^\s*[{[]/.test(text);
  const size = Buffer.byteLength(text);
  if (size === declared && !isRemarked && !isBroken) return false;
  const isShort = declared !== undefined && declared > size;
  const isMarked = cutMark.test(text.slice(-80)) || placeholder.test(text.slice(0, 120));
  if (isShort || isRemarked || isBroken || isMarked) return !isWhole(text);
  return /^\s*[{[]/.test(text) && endsInside(text) && !isWhole(text);
}

/** Whether a text is a whole JSON text. */
export function isWhole(text: string): boolean {
  return parseJson(text) !== undefined;
}

/** Whether JSON goes wrong only where it ends: a string or a bracket is open. */
function endsInside(text: string): boolean {
  let [open, isText] = [0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isText) {
      if (character === "\\") index += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{" || character === "[") open += 1;
    else if (character === "}" || character === "]") open -= 1;
  }
  return isText || open > 0;
}

interface Param {
  name: string;
  value: string;
}

/** The form that some recorders split into its fields, put together again. */
export function formOf(params: readonly unknown[], declared: number | undefined): string {
  const fields = params.flatMap((item): Param[] => {
    const { name, value } = (item ?? {}) as { name?: unknown; value?: unknown };
    if (typeof name !== "string") return [];
    const isScalar = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    return [{ name, value: isScalar ? String(value) : "" }];
  });
  const encoded = new URLSearchParams(fields.map(({ name, value }) => [name, value])).toString();
  const kept = fields.map(({ name, value }) => `${name}=${value}`).join("&");
  if (wasEncoded(fields, encoded, kept, declared)) return kept;
  return encoded;
}

/** Some recorders keep fields as they travelled. The size of the body tells which; without it the characters do. */
function wasEncoded(
  fields: readonly Param[],
  encoded: string,
  kept: string,
  declared: number | undefined,
): boolean {
  if (encoded === kept) return true;
  const isForm = fields.every(({ name, value }) => encodedText.test(name) && encodedText.test(value));
  if (!isForm) return false;
  if (declared === kept.length) return true;
  if (declared === encoded.length) return false;
  return /%[0-9A-Fa-f]{2}/.test(kept);
}

/** What an encoded name or value may consist of. */
const encodedText = /^(?:[\w.*+!'()~-]|%[0-9A-Fa-f]{2})*$/;
