const quote = 0x22;
const backslash = 0x5c;
const openers = new Set([0x7b, 0x5b]);
const closers = new Map([
  [0x7d, 0x7b],
  [0x5d, 0x5b],
]);

/** The text around the entries, byte by byte. */
export interface Outline {
  /** `entry` where the byte opens an entry, a sentence where the text is broken, else nothing. */
  step(byte: number): "entry" | string | undefined;
  /** Whether the text is one whole object with a list `log.entries`. */
  isWhole(): boolean;
  hasEntries(): boolean;
  /** Whether the next entry may begin here. */
  isBetweenEntries(): boolean;
}

interface State {
  /** The opening bytes around the position. */
  open: number[];
  /** The names that lead to the position: of the root's member, of the log's, of the member below that. */
  names: (string | undefined)[];
  text: string | undefined;
  isEscaped: boolean;
  last: string;
  hasEntries: boolean;
  isDone: boolean;
  isInEntries: boolean;
}

/** Longest text that is looked at. */
const longestText = 4096;

/** What a HAR says of itself before its entries. */
export interface Labels {
  /** The name of the program that wrote it. */
  creator?: string;
  comment?: string;
}

/** Follows a HAR down to `log.entries`, and notes on the way what it says of itself. */
export function createOutline(labels: Labels): Outline {
  const state: State = {
    open: [],
    names: [],
    text: undefined,
    isEscaped: false,
    last: "",
    hasEntries: false,
    isDone: false,
    isInEntries: false,
  };
  return {
    step: (byte) => {
      if (state.text !== undefined) return stepText(state, byte, labels);
      if (isSpace(byte)) return undefined;
      if (state.isInEntries) return stepEntries(state, byte);
      return stepOutside(state, byte);
    },
    isWhole: () => state.isDone && state.hasEntries,
    hasEntries: () => state.hasEntries,
    isBetweenEntries: () => state.isInEntries && state.text === undefined,
  };
}

/** Whether a byte is white space in JSON. */
export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function stepText(state: State, byte: number, labels: Labels): undefined {
  const text = state.text ?? "";
  if (state.isEscaped) state.isEscaped = false;
  else if (byte === backslash) state.isEscaped = true;
  else if (byte === quote) {
    const [root, member, part] = state.names;
    if (root === "log" && member === "creator" && part === "name") labels.creator = text;
    if (root === "log" && member === "comment" && state.open.length === 2) labels.comment = text;
    state.last = text;
    state.text = undefined;
    return undefined;
  }
  if (text.length < longestText) state.text = text + String.fromCharCode(byte);
  return undefined;
}

function stepEntries(state: State, byte: number): "entry" | string | undefined {
  if (byte === 0x7b) return "entry";
  if (byte === 0x2c) return undefined;
  if (byte !== 0x5d) return "An entry of log.entries is not an object";
  state.open.pop();
  state.isInEntries = false;
  return undefined;
}

function stepOutside(state: State, byte: number): string | undefined {
  const { open, names } = state;
  if (state.isDone) return "There is text behind the end of the capture";
  if (open.length === 0 && byte !== 0x7b) return "The capture is not a JSON object";
  if (byte === quote) state.text = "";
  else if (byte === 0x3a) names[open.length - 1] = state.last;
  else if (byte === 0x2c) names.length = open.length - 1;
  else if (openers.has(byte)) {
    state.isInEntries = byte === 0x5b && open.length === 2 && names[0] === "log" && names[1] === "entries";
    state.hasEntries ||= state.isInEntries;
    open.push(byte);
  } else if (closers.has(byte)) {
    if (open.pop() !== closers.get(byte)) return "A bracket is closed that was not opened";
    names.length = open.length;
    state.isDone = open.length === 0;
  }
  return undefined;
}
