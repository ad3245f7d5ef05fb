import { spawn } from "node:child_process";
import { describeMethod, isMethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { Command } from "commander";
import { methodArgument, unknownMethod } from "./methods.ts";

/** `datacloud open`: opens the public page of a method. */
export function openCommand(): Command {
  return new Command("open")
    .description("Open the public page of a method in the browser, or print its URL if there is no browser.")
    .argument("<method>", methodArgument)
    .addHelpText("after", "\nExample:\n  datacloud open deployments.create")
    .action(async (name: string) => {
      if (!isMethodName(name)) throw await unknownMethod(name);
      const { docs } = describeMethod(name);
      const page = docs ?? profile.overview;
      const isOpened = canOpen() && (await open(page));
      process.stdout.write(isOpened ? `Opened ${page}\n` : `${page}\n`);
    });
}

/** A browser needs a person in front of a screen. */
function canOpen(env = process.env): boolean {
  if (env.CI || process.stdout.isTTY !== true) return false;
  return process.platform !== "linux" || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

function open(page: string): Promise<boolean> {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ["open"],
    win32: ["rundll32", "url.dll,FileProtocolHandler"],
  };
  const [program, ...words] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((resolve) => {
    const child = spawn(program, [...words, page], { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
