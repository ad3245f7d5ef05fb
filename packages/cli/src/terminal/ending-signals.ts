/**
 * What asks a program to end: Ctrl+C, a supervisor, a terminal that is closed, and Ctrl+Break on Windows. Windows knows no SIGTERM,
 * and reports a closed console as SIGHUP.
 */
const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

/** A signal that asks the program to end. */
export type EndingSignal = (typeof endingSignals)[number];

/** Listens for every signal that asks the program to end, until the function that it returns is called. */
export function onEndingSignal(listener: (signal: EndingSignal) => void): () => void {
  for (const signal of endingSignals) process.on(signal, listener);
  return () => {
    for (const signal of endingSignals) process.off(signal, listener);
  };
}
