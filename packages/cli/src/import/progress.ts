import { present } from "@datacloud/traffic";
import { terminalWidth } from "../terminal/wrap.ts";

/** Shows how far an import is. */
export interface ImportProgress {
  update(done: number, failed: number): void;
  end(): void;
}

/** A bar that is drawn over itself on a terminal; elsewhere a line every ten seconds. */
export function createProgress(label: string, total: number, isQuiet: boolean, skipped = 0): ImportProgress {
  const stream = process.stderr;
  const started = performance.now();
  const isTerminal = stream.isTTY === true && !process.env.CI;
  const pause = isTerminal ? 100 : 10_000;
  let last = isTerminal ? 0 : started;
  const show = (done: number, failed: number) => {
    const seconds = (performance.now() - started) / 1000;
    const rate = (done - skipped) / Math.max(seconds, 0.001);
    const left = rate > 0 ? clock((total - done) / rate) : "?";
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    const facts = present(
      `${number(done)} of ${number(total)} rows (${percent} %)`,
      `${number(Math.round(rate))} a second`,
      `${left} left`,
      failed > 0 && `${number(failed)} failed`,
    ).join(", ");
    stream.write(isTerminal ? barLine(label, done / Math.max(1, total), facts) : `${label}: ${facts}\n`);
  };
  return {
    update(done, failed) {
      const now = performance.now();
      if (isQuiet || now - last < pause) return;
      last = now;
      show(done, failed);
    },
    end() {
      if (isTerminal && !isQuiet) stream.write("\r\u001b[K");
    },
  };
}

function barLine(label: string, part: number, facts: string): string {
  const room = terminalWidth(process.stderr) - label.length - facts.length - 6;
  const width = Math.min(30, room);
  const full = Math.round(part * width);
  const bar = width >= 5 && `[${"#".repeat(full)}${"-".repeat(width - full)}]`;
  return `\r\u001b[K${present(label, bar, facts).join(" ")}`;
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  if (hours === 0) return `${minutes}:${two(whole % 60)}`;
  return `${hours}:${two(minutes)}:${two(whole % 60)}`;
}

/** A number with separators between thousands. */
export function number(value: number): string {
  return value.toLocaleString("en-US");
}
