#!/usr/bin/env node
// What npm runs as `datacloud-generators`. An older Node.js could not even load the modules behind `main.ts`.
const oldest = [22, 19] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) await import("./main.ts");
else {
  console.error(
    `error: The generators need Node.js ${oldest.join(".")} or later. This is Node.js ${process.versions.node}.`,
  );
  process.exitCode = 1;
}
