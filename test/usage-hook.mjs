/**
 * For `node --import`: prints on standard error, when the process ends, `used`, its CPU time in microseconds, and the most
 * memory that it had, in KiB. Linux counts in `maxRSS` what the parent had when it started the process.
 */
import { readFileSync } from "node:fs";

function peak() {
  try {
    return /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`\nused ${user + system} ${peak()}\n`);
});
